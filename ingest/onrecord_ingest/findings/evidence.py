"""Words by which a report says that what it found is not new."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BEFORE = re.compile(
    r"\b(?:previous|last|earlier|initial)\s+(?:full\s+|area\s+|local\s+area\s+|SEND\s+|joint\s+)*(?:inspections?|revisits?|visits?)\b|"
    r"\baccelerated\s+(?:progress|action)\s+plan\b|\bwritten\s+statement\s+of\s+action\b",
    re.I,
)
_STILL = re.compile(
    r"\b(?:remains?|still|persist\w*|not\s+(?:yet\s+)?(?:had|been|made|acted|resolved|addressed|improved)|insufficient\w*|continues?|"
    r"long-?\s?standing|slow|limited|too\s+(?:slow|many|little|few)|has\s+not|have\s+not)\b",
    re.I,
)
_LONG = re.compile(r"\blong-?\s?standing\b|\bremains?\s+an?\s+(?:area\s+for\s+improvement|(?:significant\s+)?weakness)\b", re.I)
_GOOD = re.compile(r"\b(?:addressed|resolved|improved)\s+(?:all|most|many)\b", re.I)
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]|$)")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence (offsets within the finding's words), the rule that saw it, and how sure that is."""

    start: int
    end: int
    rule: str
    confidence: float


def evidence(words: str) -> Evidence | None:
    """The first sentence that says so: surer where it names the earlier inspection or the plan that answered it."""
    weaker = None
    for found in _SENTENCE.finditer(words):
        sentence = found[0]
        start, end = found.start() + len(sentence) - len(sentence.lstrip()), found.end()
        if _BEFORE.search(sentence) and _STILL.search(sentence) and not _GOOD.search(sentence):
            return Evidence(start, end, "says-found-before", 0.9)
        if weaker is None and _LONG.search(sentence):
            weaker = Evidence(start, end, "says-long-standing", 0.7)
    return weaker
