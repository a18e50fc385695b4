"""Whether "of", "for", "and" or "the" between two runs of capitals joins them into one name."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_heads
from onrecord_ingest.quotations.cast.names import OWNING, Piece, given_names, is_head, never_first
from onrecord_ingest.quotations.cast.titles import titles
from onrecord_ingest.quotations.lexicon import phrases, words

_PUBLIC = frozenset(("council", "trust", "university", "government", "hospital", "union", "labour", "conservative"))
"""What stands alone for a body, and begins the name of no union."""
_LEARNING = frozenset(("school", "college", "university"))
"""Where the members of one union work, though each is called so alone."""
_OF_TWO = frozenset(
    (
        ("parish", "council"),
        ("community", "council"),
        ("residents", "association"),
        ("cricket", "club"),
        ("football", "club"),
        ("rugby", "club"),
    )
)
"""What bodies of two places together are."""
_AT_WORK = frozenset(("drivers", "workers", "staff", "carers", "teachers", "doctors", "scientists"))
"""Those who work for a firm, and may be a campaign for something else."""
_FIRST = 4
"""Words in which the kind of a body of many stands, and its "of"."""
_LETTERS = 4
"""Letters at most of an acronym that stands alone."""
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
_GREATER = frozenset(("County", "City", "Borough", "District", "Metropolitan"))
"""What a council is that is not one of two villages together."""


def joins(run: list[Piece], link: str, rest: list[Piece]) -> bool:
    """Whether "of", "for" or "and" joins what stands on both sides into one name."""
    if not rest:
        return False
    last = run[-1][0].lower()
    own = _without_opening(run)
    chain = len(own) > 1 and own[1][0] in ("of", "for") and own[0][0].lower() in words("constants", "chained")
    if link in ("of", "for", "of the", "and") and chain and (link != "and" or _paired(run, until_link(rest))):
        return True
    general = [p[0] for p in own] == ["General"]  # "General and Municipal Staff Union"
    if link != "&" and not general and any(p[0].lower() in words("roles", "heads") for p in run):
        return False
    if link == "&":
        return True
    if link == "for" and len(own) == 1 and last in words("constants", "for_heads"):
        return not (last in _AT_WORK and class_heads().get(until_link(rest)[-1][0].lower()) == "company")  # "Drivers for Hexby Travel"
    if link == "of" and last == "c" and rest[0][0] == "E":
        return True  # "St Jude's C of E Primary School"
    if link in ("of", "for") and last == "parliament":
        return False  # "the Member of Parliament for Skelby": a seat, no body
    if link in ("of", "for"):
        return (
            last in words("bodies", "heads")
            or last in words("constants", "of_heads")
            or (len(run) == 1 and last in words("constants", "supporters"))
            or any(p[0].lower() in ("department", "university", "league") for p in run)
        )
    if link == "and":
        right = until_link(rest)
        if _is_of_saints(own, rest):
            return True  # "Our Lady and St Hugh Catholic Primary School"
        if len(right) == 1 and OWNING.sub("", right[0][0]).lower() in words("bodies", "kinsfolk") and not is_head(run[-1][0]):
            return True  # "Armstrong and Sons"
        if _paired(run, right):
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
        if is_of_many(own) and not is_head(run[-1][0]):
            return _are_of_trade(right)
        if run[0][0] == "NHS" and right[-1][0] in ("Council", "Police", "University"):
            return False
        if len(own) == 1 and OWNING.sub("", right[-1][0]).lower() in ("union", "association", "federation", "guild"):
            return (
                last not in words("bodies", "known")
                and not own[0][0].isupper()
                and (last not in _PUBLIC or (last in _LEARNING and right[0][0].lower() in _LEARNING))
            )  # "Shop and Warehouse Workers Union", "University and College Union"
        ranked = run[0][0].lower().rstrip(".") in titles() and not general
        if is_head(last) or ranked or (run[0][0].lower() in given_names() and not (len(run) == 1 and is_health_body(rest))):
            return False  # but "Tamar and Lyd NHS Trust"
        acronym = len(own) == 1 and own[0][0].isupper() and (len(last) <= _LETTERS or len(run) > 1)  # no "HEXBY and Marl Council"
        if last in words("bodies", "known") or acronym or any(p[0] == "&" for p in own):
            return False  # "Unison and Hexby Council", "the RNLI and Hexby Council", "Orme & Lyle and Hexby Council"
        return (is_head(right[-1][0]) or is_district(rest) or is_service(rest)) and len(run) <= 3
    return link in ("the", "at")  # "Hospice at Home"


def _without_opening(run: list[Piece]) -> list[Piece]:
    """A run without what only opens its sentence: "*But the* Shop and Warehouse Union"."""
    at = next((i for i in (1, 0) if i < len(run) - 1 and run[i][0] in ("The", "the")), -1)
    return run[at + 1 :] if at < 1 or run[0][0].lower() in never_first() else run


def _is_of_saints(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether two saints stand before the word for a school or church that is called after both."""
    named = {OWNING.sub("", piece[0]).lower() for piece in rest[2:]}
    both = len(run) == 2 and run[0][0] in _SAINTS and rest[0][0] in _SAINTS
    return (
        both and not OWNING.search(run[-1][0]) and not named.isdisjoint(("school", "academy", "primary", "church", "parish", "college"))
    )


def until_link(pieces: list[Piece]) -> list[Piece]:
    """The capitals up to the next link or owner."""
    out: list[Piece] = []
    for piece in pieces:
        if (piece[0].islower() or piece[0] == "&") and not (piece[0] == "of" and out and out[-1][0] == "C"):
            break
        out.append(piece)
        if piece[0].endswith(("'s", "’s")):
            break  # "Midwives' Union's Hexby branch"
    return out or pieces[:1]


def of_callings(pieces: list[Piece], i: int) -> bool:
    """Whether a plural owner at ``i`` is one of two for whom a body speaks: "*Farmers'* and Growers' Guild"."""
    right = until_link(pieces[i + 2 :]) if len(pieces) > i + 2 and pieces[i + 1][0] in ("and", "&") else []
    return pieces[i][0].endswith(("s'", "s’")) and bool(right) and right[-1][0].lower() in words("bodies", "associated")


def is_health_body(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the rest of a health body's name, which is made of places: "and Coast NHS Trust"."""
    right = [piece[0] for piece in until_link(rest)]
    return ("NHS" in right[1:] and is_head(right[-1])) or right[-1].lower() in ("ombudsman", "regulator")


def is_district(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the land around a place and the body's own word: "Kirkholme and District Auction Company"."""
    right = [piece[0] for piece in until_link(rest)]
    return (
        len(right) > 1
        and right[0] in ("District", "Districts", "County", "Villages", "Area")
        and (is_head(right[-1]) or right[-1].lower() in words("bodies", "known"))
    )


def is_parish(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the second place of a body of two: "Chalford and Wick Parish Council"."""
    right = [OWNING.sub("", piece[0]) for piece in until_link(rest)]
    return len(right) > 2 and (right[-2].lower(), right[-1].lower()) in _OF_TWO


def is_service(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the second place of a body that is itself called by two things: "and Levels Fire and Rescue
    Service"."""
    for i in range(1, min(len(rest) - 3, 4)):
        if rest[i + 1][0] == "and" and f"{rest[i][0]} and {rest[i + 2][0]}".lower() in phrases("bodies", "pairs"):
            return is_head(OWNING.sub("", rest[i + 3][0])) and all(piece[0][0].isupper() for piece in rest[:i])
    return False


def is_of_many(run: list[Piece]) -> bool:
    """Whether a name opens as that of a body of many does: "National Union of Lock"."""
    at = next((i for i, piece in enumerate(run) if piece[0] in ("of", "for")), 0)
    return 0 < at < _FIRST and run[at - 1][0].lower() in _OF_MANY | {"association", "society"}


def _are_of_trade(right: list[Piece]) -> bool:
    """Whether what "and" ties to a list of trades goes on with it and is no body of its own: "and Dock Workers"."""
    last = OWNING.sub("", right[-1][0]).lower()
    return (not is_head(last) or last.endswith("workers")) and right[0][0].lower() not in given_names()


def _paired(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands within the name: "Police and Crime Panel"."""
    pair = f"{run[-1][0]} and {rest[0][0]}".lower()
    return pair in phrases("bodies", "pairs") and (
        "Office" in (run[0][0], run[1][0] if len(run) > 1 else "") or rest[-1][0].lower() not in words("roles", "heads")
    )


def are_two_bodies(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands between a name of several words and that of a whole council: "Little Acorns and Hexby City Council", but
    "King’s Lynn and West Norfolk Borough Council"."""
    right = [OWNING.sub("", piece[0]) for piece in until_link(rest)]
    whole = len(right) > 2 and right[-1] == "Council" and right[-2] in _GREATER
    return whole and len(run) > 1 and not any(OWNING.search(piece[0]) for piece in run)
