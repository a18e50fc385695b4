"""What is kept of a statement once its speaker is known."""

from __future__ import annotations

from typing import NamedTuple

from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.statement import Span
from onrecord_ingest.quotations.text.marks import Quotation
from onrecord_ingest.quotations.text.sentences import Token


class Kept(NamedTuple):
    """A statement without the sentence in which it stands: the tokens of all its sentences are too many for a long text to keep."""

    start: int
    end: int
    form: str
    rule: str
    cue: Span | None
    """The verb or noun of saying, if there is one, with its frame and shape."""
    frame: str
    shape: str
    mention: Span | None
    """The mention of the speaker, if the sentence holds one, and its words in small letters."""
    called: tuple[str, ...]
    begins: int
    ends: int
    """Characters of the sentence."""
    paragraph: int
    closes_paragraph: bool
    quoted: Quotation | None
    """The first quotation within the statement."""
    opens: bool
    """The paragraph begins with the quotation."""
    is_open: bool
    """The paragraph ends inside its quotation."""


def keep(text: str, found: Found) -> Kept:
    """What is kept of a statement that was found."""
    sentence, cue, subject = found.sentence, found.cue, found.subject
    tokens, quotations = sentence.tokens, sentence.quotations
    said = tokens[cue.first : cue.last + 1] if cue is not None else []
    speaker = tokens[subject.first : subject.last + 1] if subject is not None else []
    return Kept(
        start=found.start,
        end=found.end,
        form=found.form,
        rule=found.rule,
        cue=_span(text, said),
        frame=cue.frame if cue is not None else "",
        shape=cue.shape if cue is not None else "",
        mention=_span(text, speaker),
        called=tuple([t.low for t in speaker]),
        begins=sentence.start,
        ends=sentence.end,
        paragraph=sentence.paragraph,
        closes_paragraph=sentence.closes_paragraph,
        quoted=next((q for q in quotations if found.start <= q.start and q.end <= found.end), None),
        opens=sentence.opens_paragraph and bool(quotations) and quotations[0].start == sentence.start,
        is_open=bool(quotations) and not quotations[-1].closed,
    )


def _span(text: str, tokens: list[Token]) -> Span | None:
    return Span(tokens[0].start, tokens[-1].end, text[tokens[0].start : tokens[-1].end]) if tokens else None
