"""Whose "the report" is after somebody looked into something: "The accountants KLW have looked at the books. *The report* says"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.papers.senders import Owners, sender
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_LOOKED = frozenset(("looked", "looking"))
_STUDIED = frozenset(
    ("studied", "examined", "analysed", "surveyed", "polled", "reviewed", "audited", "researched", "investigated", "inspected")
)
"""Verbs of those who then report."""
_SHORT, _LATE = 4, 4
"""Words of "the 140-page report"; sentences after which it is another."""


def note_study(offices: Offices, sentence: Sentence) -> None:
    """Takes in the body that is told to have looked into something."""
    if (_LOOKED | _STUDIED).isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for i in range(1, len(tokens) - 1):
        low = tokens[i].low
        if low in _STUDIED or (low in _LOOKED and tokens[i + 1].low in ("at", "into")):
            owners = sender(offices, sentence, i)
            if owners is not None:
                offices.studied = offices.story.number, owners


def of_study(offices: Offices, told: list[Token], noun: str) -> Owners:
    """The bodies that looked into something just before, for "the report"."""
    if offices.studied is None or noun not in words("bodies", "studies") | {"findings"}:
        return None
    number, owners = offices.studied
    return owners if told[0].low == "the" and len(told) < _SHORT and offices.story.number - number < _LATE else None
