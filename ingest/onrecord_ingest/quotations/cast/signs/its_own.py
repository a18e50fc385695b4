"""Bodies known by "its" and "which", as of nobody: "*Bulwark Mutual* told its customers", "On its website, *Bulwark Mutual* said",
"*Paper Moon*, which tours village halls, said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names.names import never_first
from onrecord_ingest.quotations.cast.signs.shapes import CAPITAL, NAME, called_after, is_person
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.patterns import Pattern

_ITS = OpenedBy(lambda: ("its",), lambda: rf"its (?:[a-z-]+ )?(?:{alternatives('bodies', 'its_own')})\b")
_TELLS = Pattern(
    lambda: (
        rf"(?:^|(?<=[\n”\"] )|(?<=[\n”\"])|(?<=[.!?] )|(?<=[a-z,] ))({CAPITAL} {NAME}) (?:{alternatives('bodies', 'body_speech')})"
        r" (?:(?:that|in|on|through|via|to|all|most of|some of) )?$"
    )
)
_SPEAKS = Pattern(
    lambda: rf"(?:[^,.;:\n“\"]{{0,60}})?, (?:the )?({CAPITAL} {NAME}) (?:has |have )?(?:{alternatives('bodies', 'body_speech')})\b"
)
_OPENS = re.compile(r"(?:^|[.!?\n”\"] ?)(?:On|In|Via|Through|At) $")
_WHICH = OpenedBy(
    lambda: ("which",), lambda: rf"which [^,.;:\n“”\"]{{3,90}}, (?:has |have )?(?:{alternatives('bodies', 'body_speech')})\b"
)
_NAMED = re.compile(rf"(?:^|(?<=[\n”\"] )|(?<=[\n”\"])|(?<=[.!?] )|(?<=[a-z] ))({CAPITAL} {NAME}), $")
_LOOK = 70


def its_own(text: str) -> Iterator[str]:
    """The names of several words that own something or are told of with "which", and speak."""
    found: list[str] = []
    for match in _ITS.finditer(text):
        before = _TELLS.search(text, max(0, match.start() - _LOOK), match.start())
        if before is not None:
            found.append(before.group(1))
        elif _OPENS.search(text, max(0, match.start() - 12), match.start()):
            behind = _SPEAKS.match(text, match.end())
            found += [behind.group(1)] if behind is not None else []
    for match in _WHICH.finditer(text):
        before = _NAMED.search(text, max(0, match.start() - _LOOK), match.start())
        found += [before.group(1)] if before is not None else []
    for name in found:
        lows = name.removeprefix("The ").lower().split()
        if (
            len(lows) > 1
            and lows[0] not in never_first()
            and lows[-1] not in called_after() | words("bodies", "heads")
            and not is_person(name)
        ):
            yield name.removeprefix("The ")
