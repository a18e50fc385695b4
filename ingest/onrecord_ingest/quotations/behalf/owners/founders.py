"""The body that somebody is told to have begun or bought: "Ann Orr, who started the Marsh Bakery", "Ann Orr founded Second Desk"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Mention
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_BEGAN = Pattern(
    lambda: (
        rf"(?:,? (?:\(?\d\d\)?,? )?(?:who|and)| in \d{{4}})? (?:has |had |first )?(?:{alternatives('offices', 'founding')}"
        r"|planted|began|built up|bought|took on|inherited|(?<=has )had|(?<=have )had) (?:the |a )?$"
    )
)
_FIRMS = frozenset(("company", "concern", "charity", "association", "practice", "venue", "trader"))
_FAR = 60


def begun_by(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The firm, charity or club that the sentence tells the person mentioned to have begun."""
    for other in offices.story.mentions(mention.end, min(sentence.end, mention.end + _FAR)):
        body = other.entity
        if isinstance(body, Body):
            began = _BEGAN.match(offices.text, mention.end, other.start)
            fits = body.classes <= _FIRMS and hires(body) and not (body.weak and not body.classes)
            return body if began is not None and fits else None
    return None
