"""Verbs whose object is the content: accused A of B, found weaknesses, denied it, blamed A for B, described X as Y."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.called import called
from onrecord_ingest.quotations.saying.clauses import has_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.reported import opens_clause
from onrecord_ingest.quotations.saying.spans import clause, quoted
from onrecord_ingest.quotations.saying.subjects import left_subject

_FAULT = re.compile(r"\b(?:at fault|in breach|to blame|liable|negligent|responsible|wanting|to have|had)\b")
_FAR = 12
"""Words within which a finding says so."""


def noun_phrase(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """Frames whose object is the content: accused A of B, denied it, found weaknesses, described X as Y."""
    tokens = r.tokens
    j = cue.last + 1
    low = r.sentence.words
    if subject is None and not silent:
        return
    if cue.frame == "accuse":
        if "of" in low[j:]:
            clause(r, cue, subject, j, later, silent)
    elif cue.frame == "blame":
        if j < len(tokens) and tokens[j].kind in "wnq" and tokens[j].low not in grammar("prepositions"):
            clause(r, cue, subject, j, later, silent)
    elif cue.frame == "describe":
        if j < len(low) and low[j] == "how" and cue.word.startswith("describ"):
            if cue.shape == "participle" and r.found:
                return  # "“…,” she says, describing how she came to it"
            clause(r, cue, subject, j, later, silent)
            return
        at = next((i for i in range(j, min(len(low), j + 25)) if low[i] == "as" and low[i - 1] != "well"), None)
        if at is not None and not any(t.text == ":" for t in tokens[j:at]):
            clause(r, cue, subject, at + 1, later, silent)
        elif cue.word in ("dubbed", "branded", "labelled", "labeled"):
            called(r, cue, subject, later, silent)
    elif cue.frame == "call":
        called(r, cue, subject, later, silent)
    else:
        if j < len(tokens) and tokens[j].low in words("clauses", "no_content"):
            return
        if (
            cue.frame == "deny"
            and cue.word.startswith("den")
            and j < len(tokens)
            and not (
                tokens[j].low
                in (
                    "that",
                    "being",
                    "any",
                    "all",
                    "having",
                    "wrongdoing",
                    "claims",
                    "allegations",
                    "suggestions",
                    "accusations",
                    "reports",
                )
                or tokens[j].low.endswith("ing")
                or opens_clause(r.sentence, j, cue)
            )
        ):
            return
        if j < len(tokens) and tokens[j].text == ":" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
            quoted(r, cue, subject, j + 1, silent, "before, colon")
            return
        finder = subject is not None and r.finds(subject) and (low[j : j + 1] == ["that"] or opens_clause(r.sentence, j, cue))
        finder = finder or (subject is not None and (_faults(r, subject, j) or _they_quote(r, subject, j)))
        if cue.frame == "find" and not (finder or r.is_document(subject)):
            return
        if cue.frame == "find" and "guilty" in low[j : j + 3]:
            return  # a verdict
        if cue.frame == "deny" and j + 2 >= len(tokens):
            return  # "the trust disputes this"
        if cue.frame == "deny" and j + 1 < len(tokens) and is_name(tokens[j]) and tokens[j + 1].low in grammar("determiners"):
            return  # "denied Republicans the votes they needed"
        if (
            cue.frame == "find"
            and subject is not None
            and tokens[subject.last].low in ("they", "it", "which")
            and (cue.shape == "base" or (len(tokens) - j < 4 and not _they_quote(r, subject, j)))
        ):
            return
        if j < len(tokens) and tokens[j].low == "that":
            if cue.frame == "deny" and not has_finite(tokens, j + 2, len(tokens)):
                return  # "disputed that account"
            j += 1
        if j < len(tokens) and (tokens[j].kind in "wnq"):
            clause(r, cue, subject, j, later, silent)


def _faults(r: Reading, subject: Subject, j: int) -> bool:
    """Whether those who find by office say of somebody what they did: "found the council at fault"."""
    return r.finds(subject) and _FAULT.search(" ".join(r.sentence.words[j : j + _FAR])) is not None


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
