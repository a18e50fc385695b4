"""Bodies known by who works there or runs them, whatever their names: "a solicitor at Harcourt Finch", "who manages Skelby
Community Shop", "senior partner in Lowe and Reid"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import alternatives, in_either_case, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]*[\w]"
_NAME = rf"({_CAPITAL}(?: (?:(?:of|for|of the|&) )?{_CAPITAL}){{1,5}})"
_PAIR = rf"({_CAPITAL}(?: {_CAPITAL})?,? (?:and|&) {_CAPITAL})"
_PERSON = rf"{_CAPITAL}(?: {_CAPITAL}){{1,2}}"
_ENDS = r"(?=[.,;:”\"]|[’'](?!s? ?[A-Z])| [a-z]| \([A-Z]|$)"
_AT_WORK = OpenedBy(
    lambda: phrases("offices", "employed"), lambda: rf"(?:{in_either_case('offices', 'employed')}) (?:at|with) (?:the )?{_NAME}{_ENDS}"
)
_OF_FIRM = OpenedBy(
    lambda: phrases("offices", "of_firms"), lambda: rf"(?:{in_either_case('offices', 'of_firms')}) (?:of|for) (?:the )?{_NAME}{_ENDS}"
)
_OF_WORK = OpenedBy(
    lambda: ("head", "director", "manager", "lead"),
    lambda: rf"(?:[Hh]ead|[Dd]irector|[Mm]anager|[Ll]ead) (?:of|for)(?: [a-z]+){{1,4}}? (?:at|with) (?:the )?{_NAME}{_ENDS}",
)
"""Those at the head of some work there: "head of fundraising at Talent Bridge"."""
_OF_ANY = OpenedBy(
    lambda: phrases("offices", "of_anything"),
    lambda: rf"(?:{alternatives('offices', 'of_anything')}) (?:of|for) (?:the )?{_NAME}{_ENDS}",
)
_FOUNDED = OpenedBy(
    lambda: phrases("offices", "founding"), lambda: rf"(?:{alternatives('offices', 'founding')}) (?:the )?{_NAME}{_ENDS}"
)
_FOUNDER = re.compile(rf"(?:\b[Ww]ho|\b[Ss]he|\b[Hh]e|\b{_PERSON}) $")
_NEAR = 60
"""Characters before a verb in which whoever founds something is named."""
_PRACTISES = OpenedBy(
    lambda: (entry + plural for entry in phrases("offices", "professions") for plural in ("", "s")),
    lambda: rf"(?:{in_either_case('offices', 'professions')})s?,? {_PERSON},? of (?:the )?{_NAME}{_ENDS}",
)
_PARTNERS = OpenedBy(lambda: ("partner", "partners"), lambda: rf"[Pp]artners? (?:in|at|of|with) {_PAIR}{_ENDS}")
_RUNS = OpenedBy(
    lambda: ("who", "she", "he"),
    lambda: rf"(?:[Ww]ho|[Ss]he|[Hh]e) (?:now |has |also )*(?:{alternatives('offices', 'heading')}) (?:the )?{_NAME}{_ENDS}",
)
_TOOK_OVER = OpenedBy(
    lambda: ("took", "takes", "taken"),
    lambda: rf"(?:took over|takes over|taken over|took charge)(?: as [a-z -]{{3,30}}?)?(?: at| of)? (?:the )?{_NAME}{_ENDS}",
)

_GOES_ON = re.compile(rf" (?:and|&) ((?:{_CAPITAL} ){{0,3}}{_CAPITAL})")
"""What may be the rest of a name: "Hexshire Fire *and Rescue Service*"."""

_REALMS = frozenset(("states", "kingdom", "republic", "state", "nations", "assembly", "senate", "commons", "lords"))
"""What has a president or secretary and is no body that hires."""


def workplaces(text: str) -> Iterator[str]:
    """The names of at least two words that somebody is told to work at, head or be a partner of."""
    for pattern in (_AT_WORK, _OF_WORK, _OF_FIRM, _OF_ANY, _RUNS, _FOUNDED, _TOOK_OVER):
        for match in pattern.finditer(text):
            name = OWNING.sub("", match.group(1))
            if pattern is _FOUNDED and not _FOUNDER.search(text, max(0, match.start() - _NEAR), match.start()):
                continue
            if name.startswith(("St ", "Saint ")) and text.startswith(("’s", "'s"), match.start(1) + len(name)):
                continue  # "who leads St Hild’s": short for the school of the saint, and no "St Hild"
            if _is_a_body(name, text, match.end()):
                yield name
    yield from _PARTNERS.findall(text)


def practices(text: str) -> Iterator[str]:
    """The names of firms of those who practise a profession, of two surnames too: "solicitor Ann Otto, of *Bryce Tully*"."""
    for match in _PRACTISES.finditer(text):
        name = OWNING.sub("", match.group(1))
        if _is_a_body(name, text, match.end()):
            yield name


def _is_a_body(name: str, text: str, end: int) -> bool:
    """Whether capitals that end at a character are the whole name of what may hire: no place, no work, no half of a longer name."""
    last = name.split()[-1].lower()
    ground = last in words("bodies", "places") or last in words("constants", "buildings")
    return not (ground or _is_work(name) or _is_first_half(name, text, end))


def _is_first_half(name: str, text: str, end: int) -> bool:
    """Whether a body's own word stands behind "and" and none before it, so that the name is longer."""
    rest = _GOES_ON.match(text, end)
    heads = words("bodies", "heads")
    if rest is not None and f"{name.removeprefix('The ')} and {rest.group(1)}" in phrases("bodies", "pubs"):
        return True
    return rest is not None and rest.group(1).split()[-1].lower() in heads and name.split()[-1].lower() not in heads


def _is_work(name: str) -> bool:
    """Whether capitals name the work of an office or a place: "Children’s Services", "Upper Tarn"."""
    lows = name.lower().split()
    return bool(
        lows[-1] in words("constants", "no_workplaces")
        or lows[0] in words("constants", "place_first")
        or {lows[0], lows[-1]} & words("roles", "heads")
        or {lows[0], lows[-1]} & _REALMS
    )
