"""What a speaker undertakes to do: "We will hold a coffee morning before we open", "all 63 holes would be filled by April 30"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord_ingest.quotations.lexicon import months
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.statement import Span, Statement

_SENTENCE = re.compile(r"[^.!?]+(?:\.(?=\d)[^.!?]+)*[.!?]?")
_OWN = re.compile(
    r"\b(?:we|I)(?:[’']ll|\s+will|\s+shall)\b(?!\s+(?:not|never|see|miss|remember|have to|be (?:sad|sorry|glad|pleased|happy|able)))"
    r"|\b(?:we are|we[’']re|I am|I[’']m)\s+(?:committed|determined) to\b|\bwe (?:plan|intend|promise|pledge) to\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"\b(?:promis|pledg|vow|guarantee|confirm|undert)\w*", re.IGNORECASE)
_REPORTED = re.compile(r"\b(?:would|will)\b(?!\s+(?:not|never|have))", re.IGNORECASE)
_DUE = Pattern(
    lambda: (
        r"\b(?:[Bb]y|before|from|until)\s+(?:"
        r"(?:the )?(?:end|start|beginning|middle) of (?:the |this |next )?(?:\w+ ?){1,2}?(?=[,.;!?”\"]| to\b| and\b| for\b|$)"
        rf"|(?:\d{{1,2}}\s+)?(?:{months()})(?:\s+\d{{1,2}}\b)?(?:,?\s+\d{{4}})?"
        r"|Easter|Christmas|next \w+|(?:spring|summer|autumn|winter)(?:\s+\d{4})?|(?:19|20)\d\d)"
    )
)
_CLOSING = re.compile(r",?[”\"’']\s*$")
"""The mark that closes the quotation, and the comma before it."""
_IF = re.compile(r"\bif\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Commitment:
    """The sentence in which something is undertaken, and the words that say by when."""

    span: Span
    due: Span | None


def commitments(text: str, statement: Statement) -> tuple[Commitment, ...]:
    """The undertakings in a statement made for a body, in order; a private person's plans are none.

    In the speaker's own words "we will …" is one; in reported words "would …" is one only where a date is given
    or the verb is one of promising. A condition ("if …") makes none.
    """
    if not statement.on_behalf_of:
        return ()
    reported = statement.form in ("indirect", "mixed")
    promised = statement.cue is not None and _PROMISED.match(statement.cue.text) is not None
    found: list[Commitment] = []
    for match in _SENTENCE.finditer(text, statement.start, statement.end):
        words = match.group()
        due = _DUE.search(text, match.start(), match.end())
        undertaken = _OWN.search(words) or (reported and (promised or due is not None) and _REPORTED.search(words))
        if not undertaken or _IF.search(words):
            continue
        start = match.start() + len(words) - len(words.lstrip(" \n“”\"'‘’"))
        place = Span(due.start(), due.end(), due.group()) if due else None
        quoted = match.end() == statement.end and text[statement.start] in "“\"‘'"
        end = match.start() + len(_CLOSING.sub("", words) if quoted else words)
        found.append(Commitment(Span(start, end, text[start:end]), place))
    return tuple(found)
