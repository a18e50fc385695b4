"""Whether "of", "for", "and" or "the" between two runs of capitals joins them into one name."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_heads
from onrecord_ingest.quotations.cast.names.names import OWNING, Piece, given_names, is_head, never_first
from onrecord_ingest.quotations.cast.names.second_halves import is_district, is_health_body, is_service, until_link
from onrecord_ingest.quotations.cast.names.titles import titles
from onrecord_ingest.quotations.lexicon import phrases, words

_PUBLIC = frozenset(("council", "trust", "university", "government", "hospital", "union", "labour", "conservative"))
"""What stands alone for a body, and begins the name of no union."""
_LEARNING = frozenset(("school", "college", "university"))
"""Where the members of one union work, though each is called so alone."""
_AT_WORK = frozenset(("drivers", "workers", "staff", "carers", "teachers", "doctors", "scientists"))
"""Those who work for a firm, and may be a campaign for something else."""
_FIRST = 4
"""Words in which the kind of a body of many stands, and its "of"."""
_LETTERS = 4
"""Letters at most of an acronym that stands alone."""
_NATIONS = frozenset(("england", "wales", "scotland", "providers"))
"""Of what the service is called that is one for all."""
_SAINTS = frozenset(("St", "Saint", "SS", "Our", "St."))
_OF_MANY = frozenset(
    (
        "federation",
        "confederation",
        "institute",
        "institution",
        "union",
        "guild",
        "alliance",
        "fellowship",
        "network",
        "chamber",
        "forum",
    )
)
"""What a list of trades may stand behind: "Federation of Village Shops and Post Offices"."""
_DO_WORK = frozenset(("university", "company", "council", "institute", "consulting", "associates", "partners"))
"""Kinds of body that look into something for others."""
_OF_A_PLACE = 2
"""Words of a place before those who have come together: "*North Marling* Parents for Change"."""
_PARTS = frozenset(("east", "west", "north", "south", "isle", "vale", "forest", "heart", "riding", "port", "broads", "lady"))
"""What the name of a body opens with that is called after a stretch of land, or after Our Lady of a place: "East of Marland Ambulance
Service", "East *Riding* of Hexshire Council"."""


def joins(run: list[Piece], link: str, rest: list[Piece]) -> bool:
    """Whether "of", "for" or "and" joins what stands on both sides into one name."""
    if not rest:
        return False
    last = run[-1][0].lower()
    own = _without_opening(run)
    if link in ("for", "for the") and _works_for_another(own, until_link(rest)):
        return False  # "Research by the University of Hexby for the Lantern Institute"
    chain = len(own) > 1 and own[1][0] in ("of", "for") and own[0][0].lower() in words("constants", "chained")
    if link in ("of", "for", "of the", "and") and chain and (link != "and" or _paired(run, until_link(rest))):
        return True
    if link == "for" and len(own) == 1 and last in words("constants", "for_heads"):
        return not (last in _AT_WORK and class_heads().get(until_link(rest)[-1][0].lower()) == "company")  # "Drivers for Hexby Travel"
    general = [p[0] for p in own] == ["General"]  # "General and Municipal Staff Union"
    if link != "&" and not general and any(p[0].lower() in words("roles", "heads") for p in run):
        return False
    if link == "&":
        return True
    if link in ("for", "with") and 0 < len(own) - 1 <= _OF_A_PLACE and last in words("constants", "supporters"):
        head = until_link(rest)[-1][0]  # "Marling Parents with Autism Group"
        return link == "for" or (is_head(head) and head.lower() not in words("constants", "public_heads"))
    if link == "of" and last == "c" and rest[0][0] == "E":
        return True  # "St Jude's C of E Primary School"
    if link == "of" and len(own) == 1 and last in words("constants", "supporters") and _is_somebody(until_link(rest)):
        return False  # "Friends of Joe Orr" are his
    if link in ("of", "for") and last == "parliament":
        return False  # "the Member of Parliament for Skelby": a seat, no body
    if link in ("of", "for"):
        return (
            last in words("bodies", "heads")
            or last in words("constants", "of_heads")
            or (len(run) == 1 and last in words("constants", "supporters"))
            or (link == "for" and len(own) == _OF_A_PLACE and last in words("constants", "before_for"))
            or any(p[0].lower() in ("department", "university", "league") for p in run)
            or (link == "of" and len(own) <= _OF_A_PLACE and last in _PARTS and is_head(until_link(rest)[-1][0]))
        )
    if link == "and":
        right = until_link(rest)
        if _is_of_saints(own, rest):
            return True  # "Our Lady and St Hugh Catholic Primary School"
        if len(right) == 1 and OWNING.sub("", right[0][0]).lower() in words("bodies", "kinsfolk") and not is_head(run[-1][0]):
            return True  # "Armstrong and Sons"
        if _paired(run, right) or _is_borough(own, right):
            return True
        if (
            any(p[0] == "of" or p[0] == "for" for p in run)
            and not is_head(run[-1][0])
            and (
                any(
                    p[0].lower() in ("department", "ministry", "committee", "league", "university", "association", "society")
                    for p in run
                )
            )
        ):  # but "the University of Hexby and Hexby City Council" are two
            return len(right) < 2 or OWNING.sub("", right[-1][0]).lower() not in words("constants", "public_heads")
        if is_of_many(own) and (not is_head(run[-1][0]) or last in words("bodies", "plurals")):
            return _are_of_trade(right)
        of_nation = len(run) > 1 and run[1][0].lower() in _NATIONS
        if run[0][0] == "NHS" and (right[-1][0] in ("Council", "Police", "University") or of_nation):
            return False
        if len(own) == 1 and OWNING.sub("", right[-1][0]).lower() in ("union", "association", "federation", "guild"):
            return (
                last not in words("bodies", "known")
                and not own[0][0].isupper()
                and (last not in _PUBLIC or (last in _LEARNING and right[0][0].lower() in _LEARNING))
            )  # "Shop and Warehouse Workers Union", "University and College Union"
        ranked = run[0][0].lower().rstrip(".") in titles() and not general
        if is_head(last) or ranked or (run[0][0].lower() in given_names() and not (len(run) == 1 and _is_force(rest))):
            return False  # but "Tamar and Lyd NHS Trust"
        acronym = len(own) == 1 and own[0][0].isupper() and (len(last) <= _LETTERS or len(run) > 1)  # no "HEXBY and Marl Council"
        buildings = words("constants", "buildings")
        if len(run) > 1 and last in words("bodies", "places") | buildings and right[-1][0].lower() in buildings:
            return False  # "Orwick Pier and Wend Library"
        if last in words("bodies", "known") or acronym or any(p[0] == "&" for p in own):
            return False  # "Unison and Hexby Council", "the RNLI and Hexby Council", "Orme & Lyle and Hexby Council"
        if len(right) == 1 and right[0][0].isupper():
            return False  # "run by Marling Health and the CCG"
        return (is_head(right[-1][0]) or is_health_body(rest) or is_district(rest) or is_service(rest)) and len(run) <= _FIRST
    return link in ("the", "at")  # "Hospice at Home"


def _works_for_another(own: list[Piece], right: list[Piece]) -> bool:
    """Whether "for" stands between whoever does a piece of work and the body that has it done."""
    other = right[0][0] == "NHS" or (len(right) > 1 and is_head(OWNING.sub("", right[-1][0])))
    kinds = {class_heads().get(piece[0].lower(), "") for piece in own} | {piece[0].lower() for piece in own}
    firm = class_heads().get(own[-1][0].lower()) == "company"  # "Aqua Leisure for Skelby Borough Council"
    return other and len(own) > 1 and (firm or not kinds.isdisjoint(_DO_WORK))


def _is_somebody(names: list[Piece]) -> bool:
    """Whether capitals are somebody's name and no place's: "Joe Orr", not "Victoria Park"."""
    first, last = names[0][0].lower().rstrip("."), OWNING.sub("", names[-1][0]).lower()
    place = is_head(last) or last in words("bodies", "places") | words("constants", "buildings")
    return len(names) > 1 and not place and (first in titles() or (first in given_names() and len(names) == len((first, last))))


def _without_opening(run: list[Piece]) -> list[Piece]:
    """A run without what only opens its sentence: "*But the* Shop and Warehouse Union"."""
    at = next((i for i in (1, 0) if i < len(run) - 1 and run[i][0] in ("The", "the")), -1)
    return run[at + 1 :] if at < 1 or run[0][0].lower() in never_first() else run


def _is_force(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the rest of the name of a force or health body, whose first place may be called as somebody is."""
    return is_health_body(rest) or OWNING.sub("", until_link(rest)[-1][0]) in ("Police", "Constabulary")


def _is_borough(run: list[Piece], right: list[Piece]) -> bool:
    """Whether "and" stands between the two places of a borough called so: "the Royal Borough of Hexby *and Marling*"."""
    named = [piece[0] for piece in run]
    return named[1:3] == ["Borough", "of"] and len(right) == 1 and not is_head(right[0][0]) and not right[0][0].isupper()


def _is_of_saints(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether two saints stand before the word for a school or church that is called after both."""
    named = {OWNING.sub("", piece[0]).lower() for piece in rest[2:]}
    both = len(run) == 2 and run[0][0] in _SAINTS and rest[0][0] in _SAINTS
    return (
        both and not OWNING.search(run[-1][0]) and not named.isdisjoint(("school", "academy", "primary", "church", "parish", "college"))
    )


def is_of_many(run: list[Piece]) -> bool:
    """Whether a name opens as that of a body of many does: "National Union of Lock"."""
    at = next((i for i, piece in enumerate(run) if piece[0] in ("of", "for")), 0)
    return 0 < at < _FIRST and run[at - 1][0].lower() in _OF_MANY | {"association", "society"}


def _are_of_trade(right: list[Piece]) -> bool:
    """Whether what "and" ties to a list of trades goes on with it and is no body of its own: "and Dock Workers"."""
    last = OWNING.sub("", right[-1][0]).lower()
    of_trade = not is_head(last) or last.endswith("workers") or last in words("bodies", "plurals")
    return of_trade and right[0][0].lower() not in given_names()


def _paired(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands within the name: "Police and Crime Panel"."""
    pair = f"{run[-1][0]} and {rest[0][0]}".lower()
    return pair in phrases("bodies", "pairs") and (
        "Office" in (run[0][0], run[1][0] if len(run) > 1 else "") or rest[-1][0].lower() not in words("roles", "heads")
    )
