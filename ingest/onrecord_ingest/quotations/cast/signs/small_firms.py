"""Shops, pubs and the like that no capital in their names shows to be one: by what is told straight behind, "Hooked *fish bar*", or by
who keeps them, "*landlord of* the Wheatsheaf"; and pubs of the old names, "the Fox and Hounds"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names.names import given_names, never_first
from onrecord_ingest.quotations.cast.signs.shapes import is_person
from onrecord_ingest.quotations.lexicon import alternatives, grammar, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy, places_of

_WORD = r"[A-Z][\w’'-]*\w"
_NAME = rf"(?:{_WORD}(?: (?:& |and |of )?{_WORD}){{0,4}})"
_ENDS = r"(?=[,.;:”\"]|$| (?:in|on|at|near|for|since|until|with|and|from|last|this|said|says|told|has|is|was|opposite|after|before)\b)"
_PREMISES = OpenedBy(
    lambda: phrases("bodies", "small_premises"), lambda: rf"(?:{alternatives('bodies', 'small_premises')})(?![\w-])(?! [A-Z])"
)
_BEFORE = re.compile(rf"(?:^|(?<=[\s“‘(]))((?:[Tt]he )?)({_NAME}) $")
_KEPT = OpenedBy(
    lambda: phrases("bodies", "keeping_premises"),
    lambda: rf"(?:{alternatives('bodies', 'keeping_premises')}) ((?:[Tt]he )?)({_NAME}){_ENDS}",
)
_KEEPER = re.compile(
    rf"(?:\bwho|\bfamily|\bparents|\bhe|\bshe|\bthey|\b(?!The ){_WORD} {_WORD})(?:,? (?:now|has|have|had|also|both))* $"
)
"""Who keeps something: a person, so that "runs" and "opened" lead to what somebody has."""
_KEEPS_THE = re.compile(
    r"(?:\bwho (?:now |has |have |also |only )*(?:has|have|had|runs?|ran|owns?|owned|keeps?|kept|manages?|opened|bought|took over)"
    r"|\b(?:owners?|landlord|landlady|proprietors?|managers?|keepers?) (?:of|at)) $"
)
"""What leads from somebody to the shop or house they keep, before its "the"."""
_ANOTHER = OpenedBy(
    lambda: ("another", "one"),
    lambda: (
        r"(?:another|one) of (?:the|several|many) (?:[a-z]+[’']s )?(?:[a-z-]+ ){0,2}"
        rf"(?:{alternatives('bodies', 'small_premises')})(?:s|es)?\b"
    ),
)
_AT = re.compile(rf"\b(?:of|at|from|runs|owns) (?:[Tt]he )?({_NAME}), $")
"""What stands before what is said to be one of several houses: "Ann Otto of *The Clarence*, another of the guest houses"."""
_OFFICER = OpenedBy(
    lambda: phrases("bodies", "keepers_of_premises"),
    lambda: rf"(?:{alternatives('bodies', 'keepers_of_premises')}),? {_WORD} {_WORD}",
)
_PLACED = re.compile(
    rf"(?:^|(?<=[\n”] )|(?<=\n))(?:At ((?:[Tt]he )?)({_NAME})(?:,? (?:in|on|near) [^,.\n]{{3,40}})?, |(The )({_WORD}) )$"
)
"""What stands before a keeper: "*At the Wheatsheaf in Sheep Street,* landlord Ann Otto", "*The Wheatsheaf* landlord Ann Otto"."""
_PUBS = OpenedBy(
    lambda: phrases("bodies", "pubs"),
    lambda: rf"(?i:{alternatives('bodies', 'pubs')})(?![\w’'-])(?! [A-Z])",
)
_OPENS = re.compile(r"(?:^|\n|[.!?”\"] ?)$")
_IN = re.compile(rf",? (?:in|at|near) ((?:{_WORD} ){{0,3}}{_WORD})")
_LOOK = 70
_IN_PLACE = (" in ", " near ", " around ", " across ")
"""What stands before the name of a place."""


def small_firms(text: str) -> Iterator[str]:
    """The names of such firms in a text, without "The"."""
    yield from _before_kinds(text)
    for match in _KEPT.finditer(text):
        the, name = bool(match.group(1)), match.group(2)
        keeps = text[match.start() : match.start(1)].split()[0].lower() in words("bodies", "keeping_verbs")
        if keeps and not _KEEPER.search(text, max(0, match.start() - _LOOK), match.start()):
            continue
        if " " not in name and (not the or (keeps and _is_in_village(text, match.end()))):
            continue  # one word without "the" may be a town
        if _is_name(name, the):
            yield name
    for match in _OFFICER.finditer(text):
        placed = _PLACED.search(text, max(0, match.start() - _LOOK), match.start())
        called = "" if placed is None else str(placed.group(2) or placed.group(4))
        with_the = placed is not None and bool(placed.group(1) or placed.group(3))
        if called and (with_the or " " in called) and _is_name(called, with_the):
            yield called
    for match in _ANOTHER.finditer(text):
        kept = _AT.search(text, max(0, match.start() - _LOOK), match.start())
        if kept is not None and _is_name(kept.group(1), the=True):
            yield kept.group(1)
    for match in _PUBS.finditer(text):
        if match.group()[0].isupper() and match.group().split()[-1][0].isupper():
            yield match.group()


def _before_kinds(text: str) -> Iterator[str]:
    """The names straight before a kind: "the *Little Teapot* café", but no "Marling Cross pub" of a text that tells of things in it."""
    for match in _PREMISES.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - _LOOK), match.start())
        if before is None:
            continue
        the, name, start = bool(before.group(1)), before.group(2), before.start()
        first, _, rest = name.partition(" ")
        if first in ("At", "Outside", "Inside"):
            name = rest
        elif not before.group(1)[:1].isupper() and _OPENS.search(text, max(0, start - 3), start):
            continue  # "Family brewery to double in size"
        if the and name and (" " not in name or is_person(name)) and _KEEPS_THE.search(text, max(0, start - _LOOK), start):
            yield f"{name} {match.group()}"  # "who runs the *Puffin guesthouse*": without its kind it may be a place, or a person
            continue
        if not name or (" " not in name and the) or text.endswith((" a ", " an ", " A ", "\nAn ", "\nA "), 0, start):
            continue
        if _is_name(name, the, single=True) and not any(text.endswith(_IN_PLACE, 0, at) for at in places_of(text, name)):
            yield name


def _is_in_village(text: str, end: int) -> bool:
    """Whether what stands behind a name tells of a village, so that its keeper is somebody there: "runs the Bull in Marling Cross"."""
    place = _IN.match(text, end)
    return place is not None and place.group(1).split()[-1].lower() not in words("bodies", "streets")


def _is_name(name: str, the: bool, single: bool = False) -> bool:
    """Whether capitals, with "the" before them or not, may be what a shop or pub is called: no person, place, event or council."""
    lows = name.lower().split()
    first, last = lows[0], lows[-1]
    closed = words("bodies", "places") | words("constants", "buildings") | words("bodies", "streets") | words("bodies", "no_premises")
    return not (
        is_person(name)
        or (single and len(lows) == 1 and (first in given_names() or first.endswith(("’s", "'s"))))
        or (not the and (first in never_first() or first in grammar("prepositions") or first in words("constants", "place_first")))
        or last in closed
        or last in words("bodies", "heads")
        or {first, last} & words("roles", "heads")
        or {first, last} & (words("constants", "no_workplaces") | words("constants", "parties_names") | words("constants", "general"))
        or (name.isupper() and len(lows) == 1)
    )
