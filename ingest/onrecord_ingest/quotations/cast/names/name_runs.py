"""Runs of capitals, cut where one name ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names.capital_offices import is_whole_body, office_at, without_office, work_headed
from onrecord_ingest.quotations.cast.names.joined import is_of_many, joins
from onrecord_ingest.quotations.cast.names.names import CAPITAL, OWNING, Piece, given_names, is_head, tells_of_next
from onrecord_ingest.quotations.cast.names.second_halves import are_two_bodies, is_second_half, of_callings, until_link
from onrecord_ingest.quotations.cast.names.titles import titles
from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.lexicon import phrases, words

_LINK = (
    r"(?:of the|of|for the|for|and the|and|&|de la|de los|de las|de|van der|van den|van de|van|von|der|den|di|da|dos|della|dela"
    r"|delos|ter|al|el|bin|bint|ibn|abu|ul|ur|ud|ap|ab|ferch|du|la|le|y|yr|na|nan|nam|upon|the"
    r"|at(?= (?:Home|Hand|Work|Heart|Play)\b)|with)"
)
_OWNS = r"(?:[’']s?(?= [A-Z])|(?<=s)[’'](?= and [A-Z])|(?<=[Ww]omen)[’']s(?= and Children))?"
RUN = re.compile(rf"{CAPITAL}{_OWNS}(?:[ \u00a0](?:{_LINK}[ \u00a0])?(?:[aeu][dlnrstz]-)?{CAPITAL}{_OWNS})*")
INITIALS = re.compile(r" \(([A-Z][A-Za-z]{1,8})[),;]")
WORD = re.compile(r"[^ \u00a0]+")


def spelt_out(pieces: list[Piece], runs: list[list[Piece]], text: str) -> list[list[Piece]]:
    """The runs, with one where the initials after it show that it is one name: "Care and Council Workers (CCW)"."""
    gloss = INITIALS.match(text, pieces[-1][2]) if text.startswith(" (", pieces[-1][2]) else None
    if gloss is None or not runs:
        return runs
    capitals = [piece for piece in pieces if piece[0][0].isupper()][-len(gloss.group(1)) :]
    first = capitals[0][1]
    if "".join(piece[0][0] for piece in capitals) != gloss.group(1).upper() or runs[-1][0][1] <= first:
        return runs
    kept = [[piece for piece in run if piece[1] < first] for run in runs]
    return [*(run for run in kept if run), [piece for piece in pieces if piece[1] >= first]]


_SEAT = re.compile(r"([A-Za-z]+) (?:for|of|in) (?:the )?$")
"""The office before the place for which somebody holds it."""
_BACK = 32
"""Characters before a name in which it stands."""


def behind_seat(run: list[Piece], text: str) -> int:
    """Where in a run of capitals somebody's name may begin behind the place of their office: "senior coroner for Wexshire *Ann
    Orme*"; 0 where none does."""
    at = len(run) - 2
    if at < 1 or run[at][0].lower() not in given_names() or run[at - 1][0].islower() or not run[-1][0][0].isupper():
        return 0
    first = next((i + 1 for i in range(at - 1, 0, -1) if run[i][0] in ("for", "of")), 0)
    seat = _SEAT.search(text, max(0, run[first][1] - _BACK), run[first][1])
    if seat is None or seat.group(1).lower() not in words("roles", "heads") or is_head(run[-1][0]) or is_head(run[at - 1][0]):
        return 0
    return at if run[first][0].lower() not in given_names() and run[first][0].lower() not in titles() else 0


_BARE = re.compile(r"(?:^|[\n.!?”\"] ?|\b(?:said|added|by|from) )(?:[A-Z]\w+ )?(?:[a-z-]+ ){0,3}?[A-Za-z]+ (?:for|of|in) (?:the )?$")
"""An office without an article, which a name has to follow: "*Labour councillor for* Upper Wend Ann Otto said"."""
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ff]ormer) ")
_SPEAKS = re.compile(r"(?:,| (?:has |have )?(?:[a-z]+ed|said|says|told)\b|[.])")


def parted(run: list[Piece], at: int, titled: frozenset[str], text: str) -> list[list[Piece]]:
    """The run, parted before a name whose surname is a common one, is told again with a title, or has an office alone before it."""
    surname = OWNING.sub("", run[-1][0])
    known = at and (surname in titled or surname.lower() in words("names", "surnames") or _behind_bare_office(run, at, text))
    return [run[:at], run[at:]] if known else [run]


def _behind_bare_office(run: list[Piece], at: int, text: str) -> bool:
    """Whether whoever speaks by the last two words has an office with a place before them and no article."""
    first = next((i + 1 for i in range(at - 1, 0, -1) if run[i][0] in ("for", "of")), 0)
    start = max(0, run[first][1] - _BACK - _BACK)
    office = _BARE.search(text, start, run[first][1])
    speaks = _SPEAKS.match(text, run[-1][2]) is not None and run[-1][0].lower() not in words("bodies", "streets")
    return office is not None and _ARTICLE.search(office.group()) is None and speaks


_CALLED_AFTER = frozenset(
    ("st", "saint", "king", "queen", "prince", "princess", "the", "our", "sir", "lady", "lord", "bishop", "archbishop")
)
_ON_AIR = frozenset(("BBC", "ITV", "Radio", "FM"))
"""Words with which the name of a broadcaster begins or ends."""
_LOOK = 12
"""Words looked at behind a link or a possessive, so that time stays linear."""


def cut(pieces: list[Piece], alone: frozenset[str], placed: frozenset[str]) -> Iterator[list[Piece]]:
    """The run cut into names at possessives and links that join nothing. ``placed``: words that the text has as places'."""
    run: list[Piece] = []
    i = 0
    while i < len(pieces):
        word = pieces[i][0]
        low = word.lower()
        if low in words("constants", "particles") and word.islower() and run:
            run.append(pieces[i])
        elif word.islower() or word == "&":
            j = i
            while j < len(pieces) and (pieces[j][0].islower() or pieces[j][0] == "&"):
                j += 1
            right = pieces[j : j + _LOOK]
            apart = low == "and" and (left := " ".join(p[0] for p in run)) in alone and left not in placed
            if (
                run
                and joins(run, low, right)
                and not (low == "and" and are_two_bodies(run, right))
                and (not apart or is_second_half(right))
            ):
                run.extend(pieces[i:j])
            else:
                if run:
                    yield run
                j += work_headed(run, low, right)
                run = []
            i = j
            continue
        elif i + 1 < len(pieces) and tells_of_next(word):
            run = []  # "*Lib Dem-led* Hexby Council"
        elif is_whole_body(run, alone) and (office := office_at(pieces[i : i + _LOOK])):
            yield run
            run = []  # "Hexby Council *Chief Executive* Ann Otto"
            i += office
            headed = work_headed(pieces[i - 1 : i], pieces[i][0], pieces[i + 1 : i + 1 + _LOOK]) if i < len(pieces) else 0
            i += headed + bool(headed)
            continue
        else:
            if _begins_person(run, pieces[i : i + 2]):  # "Head of Dunlow Primary *Sian Price*"
                yield run
                run = []
            run.append(pieces[i])
            if word.endswith(("'s", "’s", "'", "’")) and i + 1 < len(pieces):
                rest = without_office(until_link(pieces[i + 1 : i + 1 + _LOOK]))
                owner = OWNING.sub("", word)
                within = owner.lower() in words("constants", "owners_inside") and any(is_head(p[0]) for p in rest)
                within = within or (len(run) == 2 and run[0][0].lower() in words("bodies", "campaigns"))  # "Save Hexby's Library"
                within = within or (is_of_many(run) and is_plural(rest[-1][0].lower()) and not is_head(rest[-1][0]))
                within = within or of_callings(pieces[: i + _LOOK], i)
                within = within or " ".join((word, rest[0][0])).replace("'", "’") in phrases("bodies", "placed")
                of_place = len(run) == 1 and owner in placed and _has_own_name(rest)
                if not within and not (
                    (is_head(OWNING.sub("", rest[-1][0])) or (len(rest) == 1 and _is_shop(rest[0][0])))
                    and not of_place
                    and len(rest) <= (2 if _is_place(run) else 3) + 3 * (rest[0][0] == "C")  # "St Jude's C of E Primary School"
                    and (
                        not is_head(owner)
                        or (owner.endswith("s") and (owner.lower() in words("bodies", "plurals") or word.endswith(("s'", "s’"))))
                    )
                    and run[0][0].lower() not in words("constants", "parties_names")
                ):
                    yield run
                    run = []
        i += 1
    if len(run) > 2 and run[-1][0].isupper() and run[-1][0].lower() in words("bodies", "not_bodies") and is_head(run[-2][0]):
        run = run[:-1]  # "Harle County Council *SEND* manager"
    if run:
        yield run


def _is_shop(word: str) -> bool:
    """Whether somebody's name before a word makes of both a shop's or firm's: "Orme's *Bakery*", "Orme's *Cider*"."""
    low = OWNING.sub("", word).lower()
    return low in phrases("bodies", "shops") or low in words("bodies", "wares")


def _has_own_name(rest: list[Piece]) -> bool:
    """Whether what a place has is called by more than what it is: "Hexby's Alhambra Theatre", but "Hexby's Royal Infirmary"."""
    return (
        len(rest) > 1
        and rest[0][0].lower() not in words("bodies", "inside")
        and rest[0][0].lower() not in words("bodies", "heads")
        and rest[0][0].lower() not in words("constants", "general")
    )


def _begins_person(run: list[Piece], ahead: list[Piece]) -> bool:
    """Whether somebody's name follows that of a body or broadcaster with nothing between: a known given name and one word more."""
    if len(run) < 2 or len(ahead) < 2 or run[0][0].lower() in given_names() or run[0][0].lower() in titles():
        return False
    last = run[-1][0]
    told = run[0][0] in _ON_AIR or last in _ON_AIR or last.lower() in words("bodies", "publications")
    if not (is_head(last) or told):
        return False
    first, second = ahead[0][0], ahead[1][0]
    return first.lower() in given_names() and not is_head(first) and second[0].isupper() and not is_head(OWNING.sub("", second))


def _is_place(run: list[Piece]) -> bool:
    """Whether the owner is of several words and no saint or sovereign: "Holmarsh Fen’s Polish Saturday School"."""
    return len(run) > 1 and run[0][0].lower().rstrip(".") not in _CALLED_AFTER and run[0][0].lower().rstrip(".") not in given_names()
