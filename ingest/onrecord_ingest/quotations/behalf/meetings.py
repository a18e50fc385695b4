"""Papers of those who meet: the minutes of a board, what is laid before it, and letters, which are not of those to whom they go."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.referents import BODIES_OF_TRUSTEES, of_noun
from onrecord_ingest.quotations.behalf.senders import Owners, whole
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.text.sentences import Token

ADDRESSED = frozenset(
    [
        "letter",
        "email",
        "petition",
        "message",
        "note",
        "card",
        "postcard",
        "complaint",
        "submission",
        "objection",
        "text",
        "plea",
        "appeal",
    ]
)
"""Papers of which "to" tells to whom they are sent: a report to a board is the board's, a letter to it is not."""
_MEET = frozenset(("board", "trustees", "governors", "committee", "council", "cabinet"))
"""Those whose meetings have minutes."""


def who_met(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body of those whose meeting has minutes: "minutes of *the trustees’* meeting", "of a private *board* meeting"."""
    told = next((t for t in tokens[k : k + 6] if t.low.split("'")[0] in _MEET), None)
    if told is None:
        return None
    noun = told.low.split("'")[0]
    if noun in ("board", "trustees"):
        body = offices.prominence.sole(BODIES_OF_TRUSTEES) or offices.prominence.of_lead
    else:
        body = of_noun(offices, whole(noun), told.start) if whole(noun) in class_nouns() else None
    return (body,) if body is not None else None


def laid_before(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The body to which a paper goes that others write for it: "Papers that went before *the board* say"."""
    if tokens[i].low.removesuffix("s") in ADDRESSED or i + 3 >= len(tokens) or tokens[i + 1].low not in ("that", "which"):
        return None
    to = next((k for k in range(i + 2, min(i + 6, len(tokens) - 1)) if tokens[k].low in ("before", "to")), None)
    if to is None:
        return None
    named = [m.entity for m in offices.story.mentions(tokens[to].end, tokens[min(to + 2, len(tokens) - 1)].end)]
    body = next((entity for entity in named if isinstance(entity, Body)), None)
    noun = whole(tokens[min(to + 2, len(tokens) - 1)].low.removesuffix("'s"))
    body = body or (of_noun(offices, noun, tokens[to].start) if noun in class_nouns() else None)
    return (body,) if body is not None else None
