"""Whether a text is in the language that the reader reads, which is English alone. Which other one it is, nothing here guesses."""

from __future__ import annotations

import re

from onrecord.model import Document, Refusal

OTHER_SCRIPT = 0.3
"""Share of letters outside Latin from which a text is reported."""
COMMON_WORDS = 0.05
"""Share of words in `COMMON` below which a text is reported; an English article has twice as many at the least."""
FEWEST_WORDS = 25
"""Fewer words than this may lack common ones by chance."""
COMMON = re.compile(
    r"the|and|of|that|with|this|from|have|they|which|were|been|would|their|said|it|has|she|his|who|what|when|will|there|about"
)
"""Words that stand in every English text and seldom in one of another language."""
_PIECES, _LONG = 20, 2000
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_]+")


def not_english(document: Document) -> list[Refusal]:
    """The report on a text in another script or language; none for one in English, or too short to tell."""
    text = _sample(document.text or "")
    letters, latin = len(_LETTER.findall(text)), len(_LATIN.findall(text))
    if letters and (share := 1 - latin / letters) >= OTHER_SCRIPT:
        what = f"{share:.0%} of its letters are in another script than Latin, and only English is read"
        return [Refusal(what, document.name, "give its words in English, or leave it out")]
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) >= FEWEST_WORDS and sum(bool(COMMON.fullmatch(word)) for word in words) < COMMON_WORDS * len(words):
        what = "hardly a word of it is common in English, and only English is read"
        return [Refusal(what, document.name, "check what was found in it; else give its words in English, or leave it out")]
    return []


def _sample(text: str) -> str:
    """Pieces from all over a long text."""
    if len(text) <= _PIECES * _LONG:
        return text
    step = len(text) // _PIECES
    return " ".join(text[at : at + _LONG] for at in range(0, len(text), step))
