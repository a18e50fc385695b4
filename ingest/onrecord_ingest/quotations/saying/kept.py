"""What is kept of a statement once its speaker is known."""

from __future__ import annotations

from typing import NamedTuple

from onrecord_ingest.quotations.saying.cue import Cue
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
    cue: Cue | None
    cue_at: Span | None
    """Where that stands."""
    mention: list[Token]
    """The tokens of its speaker; none where the sentence tells of none."""
    begins: int
    ends: int
    """Characters of the sentence."""
    paragraph: int
    closes_paragraph: bool
    quotations: list[Quotation]
    """Those of the sentence."""
    opens: bool
    """The paragraph begins with the quotation."""

    @property
    def is_open(self) -> bool:
        """Whether the paragraph ends inside its quotation."""
        return bool(self.quotations) and not self.quotations[-1].closed


def span(text: str, tokens: list[Token]) -> Span | None:
    """Where tokens stand, from the first to the last."""
    return Span(tokens[0].start, tokens[-1].end, text[tokens[0].start : tokens[-1].end]) if tokens else None


def keep(text: str, found: Found) -> Kept:
    """What is kept of a statement that was found."""
    sentence, cue, subject = found.sentence, found.cue, found.subject
    tokens, quotations = sentence.tokens, sentence.quotations
    return Kept(
        start=found.start,
        end=found.end,
        form=found.form,
        rule=found.rule,
        cue=cue,
        cue_at=span(text, tokens[cue.first : cue.last + 1]) if cue is not None else None,
        mention=tokens[subject.first : subject.last + 1] if subject is not None else [],
        begins=sentence.start,
        ends=sentence.end,
        paragraph=sentence.paragraph,
        closes_paragraph=sentence.closes_paragraph,
        quotations=quotations,
        opens=sentence.opens_paragraph and bool(quotations) and quotations[0].start == sentence.start,
    )
