"""Participles that lead to whom somebody speaks for: "prosecuting for Dunmere Council", "representing the trust"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_PLEADING = frozenset(("prosecuting", "acting", "appearing", "speaking", "answering", "responding", "replying"))
_FAR = 14
"""Tokens within which what opens a sentence ends."""
_LONG = 2
"""Words of which a body's noun may be made: "the bus company"."""


def spoken_for_at(tokens: list[Token], i: int) -> int | None:
    """The token at which it begins for what somebody is told to speak by the participle at token ``i``: "speaking for *the* trust",
    "representing *Marrow* Homes"; None where it tells of nothing such."""
    if tokens[i].low == "representing":
        return i + 1
    if tokens[i].low == "presenting" and [t.low for t in tokens[i + 1 : i + 4]] == ["the", "case", "for"]:
        return i + 4 if i + 4 < len(tokens) else None
    return i + 2 if tokens[i].low in _PLEADING and i + 2 < len(tokens) and tokens[i + 1].low == "for" else None


def client_opening(tokens: list[Token], name: int) -> tuple[int, int] | None:
    """First and last token of what opens a sentence and tells for whom the person at ``name`` speaks: "*Speaking for the trust*, Ann
    Otto said", "*For the applicant*, solicitor Ann Otto said"."""
    comma = name - 1
    while comma > 0 and name - comma <= _LONG and tokens[comma].text.islower() and is_personal_noun(tokens[name - 1].low):
        comma -= 1
    if not 1 < comma < _FAR or tokens[comma].text != ",":
        return None
    begins = spoken_for_at(tokens, 0)
    if begins is None and tokens[0].low == "for" and _says(tokens, name):
        begins = 1
    return (0, comma - 1) if begins is not None and begins < comma and is_body_at(tokens, begins, comma - 1) else None


def _says(tokens: list[Token], name: int) -> bool:
    """Whether a verb of saying follows a name: "For the trust, *Ann Otto told* them", not "For the charity, Ann Otto ran"."""
    behind = next((t for t in tokens[name:] if not t.text[:1].isupper()), None)
    return behind is not None and behind.low in forms_by_word()


def is_body_at(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a name in capitals, or nothing but a body's noun, stands from a token to the last one: "Marrow Homes", "the trust"."""
    i += tokens[i].low == "the"
    if i > end or tokens[i].text[:1].isupper():
        return i <= end
    if i + 1 < end and tokens[i + 1].text == "," and tokens[i + 2].text[:1].isupper():
        end = i  # "For the applicant, Marrow Homes, Ann Otto said"
    return (i == end and tokens[i].low in words("bodies", "clients")) or (end - i < _LONG and is_body_noun(tokens[end].low))


def is_body_noun(low: str) -> bool:
    """Whether a noun stands for a body, and not rather for a place, for whose people somebody may speak and act."""
    return low in class_nouns() and low not in phrases("bodies", "tiers")
