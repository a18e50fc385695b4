"""What a court, an inquest or a meeting heard: somebody said it there, and the sentence names nobody."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.agents import is_of_people
from onrecord_ingest.quotations.saying.clauses import has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents import form_of, left_content
from onrecord_ingest.quotations.saying.cue import Cue
from onrecord_ingest.quotations.saying.inverted_subjects import THAT, past_phrase, right_subject
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.setting import skip_setting
from onrecord_ingest.quotations.saying.spans import clause
from onrecord_ingest.quotations.saying.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token


def heard(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "The inquest heard that Y", "Y, magistrates heard"."""
    tokens = r.tokens
    if cue.last + 1 < len(tokens) and tokens[cue.last + 1].low == "from":
        _heard_from(r, cue, later)
        return
    listener = left_subject(tokens, cue.first, r.floor)
    if listener is None or not _hears(tokens, listener):
        return
    told = cue._replace(shape="passive")
    j = skip_setting(tokens, cue.last + 1)
    if j >= len(tokens) or tokens[j].text == ".":
        before = listener.begins - 1
        content = left_content(tokens, r.floor, before) if before > r.floor and tokens[before].text == "," else None
        if content is not None and has_finite(tokens, content.first, content.last):
            r.add(content, form_of(tokens, *content), "clause, a hearing was told", told, None)
            r.floor = len(tokens)
    elif tokens[j].low == "that" and j + 1 < len(tokens):
        clause(r, told, None, j + 1, later, False)
    elif tokens[j].low in ("how", "why") or (starts_phrase(tokens[j]) and has_finite(tokens, j + 1, len(tokens))):
        clause(r, told, None, j, later, False)


def _heard_from(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "Councillors heard from X that Y"."""
    tokens = r.tokens
    named = right_subject(tokens, cue.last + 1)
    that = past_phrase(tokens, named, THAT) if named is not None else len(tokens)
    if named is not None and that + 1 < len(tokens) and tokens[that].low == "that" and is_of_people(tokens, named):
        clause(r, cue._replace(shape="passive"), named, that + 1, later, False)


def _hears(tokens: list[Token], listener: Subject) -> bool:
    """Whether a hearing is told of, with or without where it sat: "An inquest *at Thornmere*"."""
    head = next(
        (i - 1 for i in range(listener.first + 1, listener.last + 1) if tokens[i].low in ("at", "in", "into", "of", "on", "before")),
        listener.last,
    )
    return tokens[head].low in words("cues", "hearings")
