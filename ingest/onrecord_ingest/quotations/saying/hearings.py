"""What a court, an inquest or a meeting heard: somebody said it there, and the sentence names nobody."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.agents import is_of_people
from onrecord_ingest.quotations.saying.clauses import has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents import form_of, left_content
from onrecord_ingest.quotations.saying.cue import Cue
from onrecord_ingest.quotations.saying.inverted_subjects import THAT, past_phrase, right_subject
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.passives import bare_subject
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
    if listener is None or not (_hears(tokens, listener) or _it_heard(tokens, listener, cue)):
        return
    told = cue._replace(shape="passive")
    j = skip_setting(tokens, cue.last + 1)
    if j >= len(tokens) or tokens[j].text in (".", ","):
        before = listener.begins - 1
        content = left_content(tokens, r.floor, before) if before > r.floor and tokens[before].text == "," else None
        if content is not None and has_finite(tokens, content.first, content.last):
            r.add(content, form_of(tokens, *content), "clause, a hearing was told", told, None)
            r.floor = len(tokens)
            if j + 2 < len(tokens) and tokens[j].text == "," and tokens[j + 1].kind != "q":
                clause(r, told, None, j + 1, later, True)  # "The roof had gone, the jury heard, *and the beams with it*."
    elif tokens[j].low == "that" and j + 1 < len(tokens):
        clause(r, told, None, j + 1, later, False)
    elif (
        tokens[j].low in ("how", "why")
        or bare_subject(tokens, j)
        or (starts_phrase(tokens[j]) and has_finite(tokens, j + 1, len(tokens)))
    ):
        clause(r, told, None, j, later, False)


def ends_in_hearing(r: Reading, cues: list[Cue]) -> bool:
    """Whether a sentence is all what a hearing was told, whatever else its clause tells was said: "Staff ignored claims that he was
    ill, *an inquest heard*"."""
    tokens, cue = r.tokens, cues[-1]
    rest = skip_setting(tokens, cue.last + 1)
    listener = left_subject(tokens, cue.first, 0) if rest >= len(tokens) or tokens[rest].text == "." else None
    if listener is None or listener.begins < 2 or not _hears(tokens, listener) or tokens[listener.begins - 1].text != ",":
        return False
    end = listener.begins - 2
    said = any(t.kind == "q" and i and tokens[i - 1].text in (",", ":") for i, t in enumerate(tokens[: end + 1]))
    return not said and tokens[0].kind != "q" and cues[-2].last < end and has_finite(tokens, 0, end)


def _heard_from(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "Councillors heard from X that Y"."""
    tokens = r.tokens
    named = right_subject(tokens, cue.last + 1)
    that = past_phrase(tokens, named, THAT) if named is not None else len(tokens)
    if named is not None and that + 1 < len(tokens) and tokens[that].low == "that" and is_of_people(tokens, named):
        clause(r, cue._replace(shape="passive"), named, that + 1, later, False)


def _it_heard(tokens: list[Token], listener: Subject, cue: Cue) -> bool:
    """Whether "it" is what met, as "that" tells what was heard: "The panel met on Monday. *It heard that*"."""
    return tokens[listener.last].low == "it" and [t.low for t in tokens[cue.last + 1 : cue.last + 2]] == ["that"]


def _hears(tokens: list[Token], listener: Subject) -> bool:
    """Whether a hearing is told of, with or without where it sat: "An inquest *at Thornmere*"."""
    head = next(
        (i - 1 for i in range(listener.first + 1, listener.last + 1) if tokens[i].low in ("at", "in", "into", "of", "on", "before")),
        listener.last,
    )
    return tokens[head].low in words("cues", "hearings")
