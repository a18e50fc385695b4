"""Whom the article tells to have died."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern

_DIED = Pattern(lambda: rf"(?:, (?!who|which)[^,.“”\n]{{1,40}}(?=,)){{0,3}},? (?:[a-z]+ly )?(?:{alternatives('roles', 'died')})\b")
_WHO_DIED = Pattern(lambda: rf",? who (?:has |had )?(?:[a-z]+ly )?(?:{alternatives('roles', 'died')})\b")
_UNTIL_DEATH = re.compile(r"(?![’'])[^.“”\n]{1,90}\b(?:until|before|up to) (?:his|her) death\b")
_DEATH = 110
"""Characters behind a name in which that stands."""
_LATE = re.compile(
    r"\blate(?: [a-z]+,?){0,2}$"
    r"|\b(?<!attempted )(?:death|murder|manslaughter|killing|funeral|memory|loss|body|bodies|remains) of(?: [a-z]+,?){0,3}$"
    r"|\b(?<!not )(?:(?:murder|manslaughter) victims?|(?:killed|killing|murdered|murdering)(?: [a-z]+){0,2}|fatally [a-z]+)$"
)
_OWN_DEATH = re.compile(
    r"[’'](?:s )?(?:[a-z-]+ ){0,2}(?:death|killer|killers|funeral|inquest|remains"
    r"|body(?![- ](?:worn|cam|language|image|clock|mass|art))"
    r"|(?:murder|killing)(?! (?:of|trial|charge|conviction|sentence|plea|plot|victim|weapon|appeal|count|confession))"
    r")\b(?! (?:threat|row))"
)
"""What of somebody is told of only when they have died: "Tom Orme*’s killer*", but "Tom Orme’s murder *trial*"."""


def has_died(text: str, end: int) -> bool:
    """Whether what follows somebody who is told of up to a character tells that they have died: "Tom Orme, who died"."""
    name_end = end - 2 if text[end - 2 : end] in ("’s", "'s") else end
    if _DIED.match(text, end) is not None or _OWN_DEATH.match(text, name_end) is not None:
        return True
    return text.find(" death", end, end + _DEATH) >= 0 and _UNTIL_DEATH.match(text, end) is not None


def is_late(before: str) -> bool:
    """Whether what stands before a name tells that its bearer has died: "her late husband, Tom Orme", "the death of Tom Orme"."""
    return _LATE.search(before) is not None


def is_told_dead(told: str) -> bool:
    """Whether what stands behind a name where it is brought in tells that its bearer has died: ", who died in May"; the words of the
    dead may be told, yet no noun is first theirs."""
    return _WHO_DIED.match(told) is not None
