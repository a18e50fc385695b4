"""Unknown names that the text shows to be somebody's: by a noun for a person, a surname that speaks, a pronoun that takes them up."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast, class_nouns
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun

_NOUN = re.compile(
    r"(?:,(?: now| then| once| herself| himself)?| is| was| has been| became) an? (?:[a-z][\w-]* ){0,3}?([a-z][\w-]*)"
    r"(?=[,.;:]| (?:from|of|at|in|with|by|who|and|for)\b)"
)
"""What says after a name what its bearer is: ", a retired weaver,", " is a weaver."."""
_CALLED = re.compile(r"\b([a-z][a-z-]*) (?:called|named) $")
"""What tells before a name whose it is: "a softly spoken man called Denholm Fry"."""
_ONE_OF = re.compile(r"\b(?:[Oo]ne of|[Aa]nother|[Aa]mong|[Aa]mongst) [^.,;:“”\"\n]{3,70} (?:is|was|are|were) $")
"""What presents somebody as one of several: "*Among the parents who came was* Zeb Orme"."""
_LED = 90
"""Characters in which that stands."""
_SAID = re.compile(r"\b(?:said|says|added|adds|explained|recalled|asked|joked|laughed|shouted) $")
_FROM = re.compile(
    r",? (?:from (?:the|number|next|over|across)\b|who (?:is|was|has|had|lives|lived|works|worked|runs|ran)\b)|, of [A-Z]"
)
"""What follows somebody's name behind a verb of saying: "said Zeb Orme *from the tenants' group*"."""
_TOLD_WITH = re.compile(r"\b(?:by|[Ff]or|than|to|with|like|unlike) $")
"""Prepositions that stand before somebody rather than before a place."""
_SHE_SAID = re.compile(
    r"[^“\"‘\n]{0,160}[.:]\s+[“\"‘][^”\"\n]{1,300}[”\"’]\s"
    r"(?:she|he) (?:said|says|told|added|explained|recalled|joked|laughed)\b"
)
"""A quotation after the sentence of the name, and a pronoun for whoever said it."""
_NAMED = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+")
_BEFORE = 240
"""Characters before a name in which nobody else may be told of."""
_FAR = 3000
"""Characters behind a name in which its last word may speak alone."""
_SPEAKS = ("said", "says", "added", "told")
_WORD = re.compile(r"[a-z][a-z-]+")


def is_told_as_person(cast: Cast, name: Name, speaks: int) -> bool:
    """Whether two or three unknown words are somebody's name. ``speaks``: how often the last of them stands alone."""
    last = name.words[-1]
    if len(name.words) not in (2, 3) or (last.endswith("s") and not last.endswith(("ss", "es", "is", "us"))):
        return False
    told = _NOUN.match(cast.text, name.end)
    if told is not None and is_person_noun(told.group(1)) and told.group(1) not in class_nouns():
        return told.group(1) not in words("bodies", "any_body")
    called = _CALLED.search(cast.text, max(0, name.start - 30), name.start)
    if called is not None and is_person_noun(called.group(1)) and called.group(1) not in class_nouns():
        return called.group(1) not in words("bodies", "any_body")
    presented = _ONE_OF.search(cast.text, max(0, name.start - _LED), name.start)
    if presented is not None and any(word == "who" or is_group_noun(word) for word in _WORD.findall(presented[0])):
        return True
    if _SAID.search(cast.text, max(0, name.start - 12), name.start) and _FROM.match(cast.text, name.end):
        return True
    if speaks and any(cast.text.find(f"{last} {verb}", name.end, name.end + _FAR) >= 0 for verb in _SPEAKS):
        return True
    return _is_taken_up(cast.text, name)


def _is_taken_up(text: str, name: Name) -> bool:
    """Whether "she said" can mean nobody but the bearer: "The mill was bought by *Odalys Brandreth*. “I fell in love,” she said"."""
    if not _TOLD_WITH.search(text, max(0, name.start - 8), name.start):
        return False
    said = _SHE_SAID.match(text, name.end)
    if said is None or _NAMED.search(text, name.end, said.end()):
        return False
    before = text[max(0, name.start - _BEFORE) : name.start]
    return not _NAMED.search(before) and not any(is_person_noun(word) for word in _WORD.findall(before))
