"""What a court, an inquest or a meeting heard: somebody said it there, and the sentence names nobody."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite
from onrecord_ingest.quotations.saying.contents.setting import skip_setting
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.frames.passives import is_hearing, opens_without_that, told_before
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import THAT, past_phrase, right_subject
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token

_QUESTIONS = frozenset(("how", "why"))
_WHERE = frozenset(("among", "amongst", "between", "during", "at", "in", "on", "within", "inside", "outside", "despite", "under"))
"""Prepositions that open a clause before its subject."""


def heard(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "The inquest heard that Y", "Y, magistrates heard"."""
    tokens = r.tokens
    if cue.last + 1 < len(tokens) and tokens[cue.last + 1].low == "from":
        _heard_from(r, cue, later)
        return
    listener = left_subject(tokens, cue.first, r.floor)
    if listener is None or not (is_hearing(tokens, listener) or _it_heard(tokens, listener, cue)):
        return
    told = cue._replace(shape="passive")
    j = skip_setting(tokens, cue.last + 1)
    if j >= len(tokens) or tokens[j].text in (".", ","):
        told_before(r, told, listener, j, later)
    elif tokens[j].low == "that" and j + 1 < len(tokens):
        clause(r, told, None, j + 1, later, False)
    elif tokens[j].low in words("cues", "heard_of") and [t.low for t in tokens[j + 1 : j + 2]] == ["that"]:
        clause(r, told, None, j + 2, later, False)  # "heard evidence that"
    elif tokens[j].low in _QUESTIONS or _opens_with_place(tokens, j) or (opens_without_that(tokens, j) and not _is_thing(tokens, j)):
        clause(r, told, None, j, later, False)


def _opens_with_place(tokens: list[Token], j: int) -> bool:
    """Whether a clause begins with a place or a time: "heard *among his debts was* a loan", "heard *when they came* he had gone"."""
    verb = next((i for i in range(j + 1, len(tokens)) if is_finite(tokens, i)), None)
    if tokens[j].low not in _WHERE and (
        tokens[j].low not in grammar("subordinators") or verb is None or not has_finite(tokens, verb + 2, len(tokens))
    ):
        return False
    return verb is not None and not any(t.low in ("that", "which", "who") for t in tokens[j:verb])


def _is_thing(tokens: list[Token], j: int) -> bool:
    """Whether what was heard is a thing with a relative clause, and no clause: "heard *a talk on bees that went on for an hour*"."""
    verb = next((i for i in range(j + 1, len(tokens)) if is_finite(tokens, i)), len(tokens))
    if not any(t.low in ("that", "which", "who") for t in tokens[j:verb]):
        return False
    while verb < len(tokens) and (is_finite(tokens, verb) or tokens[verb].low in ("not", "be", "been")):
        verb += 1
    return not has_finite(tokens, verb, len(tokens))


def ends_in_hearing(r: Reading, cues: list[Cue]) -> bool:
    """Whether a sentence is all what a hearing was told, whatever else its clause tells was said: "Staff ignored claims that he was
    ill, *an inquest heard*"."""
    tokens, cue = r.tokens, cues[-1]
    rest = skip_setting(tokens, cue.last + 1)
    listener = left_subject(tokens, cue.first, 0) if rest >= len(tokens) or tokens[rest].text == "." else None
    if listener is None or listener.begins < 2 or not is_hearing(tokens, listener) or tokens[listener.begins - 1].text != ",":
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
