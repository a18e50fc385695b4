"""Verbs whose object is the content: accused A of B, found weaknesses, denied it, blamed A for B, described X as Y."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.contents.reported import opens_clause
from onrecord_ingest.quotations.saying.contents.spans import clause, quoted
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.called import called
from onrecord_ingest.quotations.saying.frames.described import described
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token

_NEAR = 300
"""Characters in which the sentence before is looked for."""
_FAULT = re.compile(
    r"\b(?:at fault|in breach|to blame|liable|negligent|responsible|wanting|to have|had"
    r"|maladministration|failings?|failures?|shortcomings|weaknesses|injustice|breaches|flaws)\b"
)
_PARTS = frozenset(("some", "most", "all", "none", "half", "much", "part", "one", "two", "many", "few"))
_FAR = 12
"""Words within which a finding says so."""


def noun_phrase(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """Frames whose object is the content: accused A of B, denied it, found weaknesses, described X as Y."""
    if subject is None and not silent:
        return
    if cue.frame == "accuse":
        if "of" in r.sentence.words[cue.last + 1 :]:
            clause(r, cue, subject, cue.last + 1, later, silent)
    elif cue.frame == "describe":
        described(r, cue, subject, later, silent)
    elif cue.frame == "call":
        called(r, cue, subject, later, silent)
    else:
        first = _object_of(r, cue, subject)
        if first is not None:
            _object(r, cue, subject, first, later, silent)


def _object(r: Reading, cue: Cue, subject: Subject | None, first: int, later: list[Cue], silent: bool) -> None:
    """The object that begins at a token, or the quotation behind its colon."""
    if r.tokens[first].text == ":":
        quoted(r, cue, subject, first + 1, silent, "before, colon")
    elif r.tokens[first].kind == "q" and cue.first != cue.last:  # "complains of “delays”, a reference to"
        quoted(r, cue, subject, first, silent, "before")
    else:
        clause(r, cue, subject, first, later, silent)


def _object_of(r: Reading, cue: Cue, subject: Subject | None) -> int | None:
    """Where the object that is the content begins; None where it is none."""
    tokens, j = r.tokens, cue.last + 1
    if j >= len(tokens):
        return None
    if cue.frame == "blame":
        return j if tokens[j].kind in "wnq" and tokens[j].low not in grammar("prepositions") else None
    if tokens[j].low in _PARTS and [t.low for t in tokens[j + 1 : j + 3]] in (["of", "it"], ["of", "them"], ["of", "that"]):
        return None  # "have found some of it"
    paper = cue.frame == "find" and subject is not None and any(map(is_document, tokens[subject.first : subject.last + 1]))
    if (tokens[j].low in words("clauses", "no_content") and not (paper and tokens[j].low in ("a", "an"))) or (
        cue.frame == "deny" and _denies_no_words(r, cue)
    ):
        return None
    if tokens[j].text == ":" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
        return j
    if (cue.frame == "find" and not _is_finding(r, cue, subject)) or (cue.frame == "deny" and _refuses(tokens, j)):
        return None
    if tokens[j].low == "that":
        if cue.frame == "deny" and not has_finite(tokens, j + 2, len(tokens)):
            return None  # "disputed that account"
        j += 1
    return j if j < len(tokens) and tokens[j].kind in "wnq" else None


def _denies_no_words(r: Reading, cue: Cue) -> bool:
    """Whether what is denied is no claim: "denied the club a licence"."""
    token = r.tokens[cue.last + 1]
    if not cue.word.startswith("den") or token.low in words("clauses", "denied") or token.low.endswith("ing"):
        return False
    return not opens_clause(r.sentence, cue.last + 1, cue)


def _refuses(tokens: list[Token], j: int) -> bool:
    """Whether something is denied to somebody, or a word points at what was said: "denied Republicans the votes", "disputes this"."""
    if j + 2 >= len(tokens):
        return tokens[j].kind != "q"  # "complained of “oompah at nine”."
    return is_name(tokens[j]) and tokens[j + 1].low in grammar("determiners")


def _is_finding(r: Reading, cue: Cue, subject: Subject | None) -> bool:
    """Whether who found something gives findings, and what was found is one and no verdict."""
    low, j = r.sentence.words, cue.last + 1
    if cue.word.startswith("record"):
        written = low[j : j + 1] == ["that"] or (r.tokens[j].kind == "q" and cue.shape != "past")
        return written and subject is not None and (r.is_document(subject) or r.is_sign(subject))
    if subject is not None and r.tokens[subject.last].low in ("he", "she") and low[j : j + 1] == ["that"] and _has_studied(r):
        return True
    finder = subject is not None and r.finds(subject) and (low[j : j + 1] == ["that"] or opens_clause(r.sentence, j, cue))
    finder = finder or (subject is not None and _faults(r, subject, j))
    if not (finder or r.is_document(subject)) or "guilty" in low[j : j + 3]:
        return False
    if not finder and subject is not None and _comes_upon(r, cue, subject, j):
        return False
    if subject is not None and _they_quote(r, subject, j):
        return True
    vague = subject is not None and r.tokens[subject.last].low in ("they", "it", "which")
    return not vague or (cue.shape != "base" and len(r.tokens) - j >= 4)


def _has_studied(r: Reading) -> bool:
    """Whether the words before the sentence tell of a study: "She has looked at nine closures. She found that"."""
    before = r.text[max(0, r.sentence.start - _NEAR) : r.sentence.start].rstrip()
    last = before[max(before.rfind(". ", 0, len(before) - 1), before.rfind("\n")) + 1 :].lower()
    return "looked at" in last or "looked into" in last or not words("cues", "studies").isdisjoint(last.split())


def _faults(r: Reading, subject: Subject, j: int) -> bool:
    """Whether those who find by office say of somebody what they did: "found the council at fault"."""
    return r.finds(subject) and _FAULT.search(" ".join(r.sentence.words[j : j + _FAR])) is not None


def _comes_upon(r: Reading, cue: Cue, subject: Subject, j: int) -> bool:
    """Whether a body that gives no findings by office only came upon things: "the council found two schools with places"."""
    last = r.tokens[subject.last].low
    gives = last not in words("cues", "come_upon") or any(map(is_document, r.tokens[subject.first : subject.last + 1]))
    said = r.tokens[j].low == "that" or any(t.kind == "q" for t in r.tokens[j:])
    return not (gives or said or opens_clause(r.sentence, j, cue))


def _they_quote(r: Reading, subject: Subject, j: int) -> bool:
    """Whether inspectors told of in the sentence are quoted: "When inspectors visited they found “…”"."""
    told = r.tokens[subject.last].low == "they" and j < len(r.tokens) and r.tokens[j].kind == "q"
    return told and not words("constants", "finders").isdisjoint(r.sentence.words[: subject.first])


def put_down_to(r: Reading, cue: Cue) -> None:
    """ "Put the result down to Y"."""
    j = cue.last + 1
    to_do = r.tokens[j : j + 2]
    if len(to_do) == 2 and not starts_phrase(to_do[0]) and to_do[1].low in grammar("determiners"):
        return  # "put the keys down to open a gate"
    subject = left_subject(r.tokens, cue.first, r.floor)
    if subject is not None:
        clause(r, cue, subject, cue.last + 1, [], False)
