"""Verbs that say something only by words in quotation marks: *hailed it as “a triumph”*, *cited “a lack of staff”*, *praised them for
“huge strides”*."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import grammar, load
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_adverb, is_finite
from onrecord_ingest.quotations.saying.contents.contents import Content
from onrecord_ingest.quotations.saying.cues.cue import Cue, Shape
from onrecord_ingest.quotations.saying.cues.forms import inflected, shape_of
from onrecord_ingest.quotations.saying.cues.voice import voice_of
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.frames.called import is_name_given
from onrecord_ingest.quotations.saying.mentions import Subject, is_noun
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.text.sentences import Token

_THING = 14
"""Words at most of what a verdict is on, or of whom somebody is praised."""
_BEFORE_MARKS = 3
"""Words at most between the verb and the quotation marks: "warned against *a further* “rush to judgment”"."""
_OBJECT_ENDS = frozenset(("and", "but", "or", "by", "for", "to", "then", "such"))
"""What no longer is the object: a further verb, who said it, of what it is the reason."""
_FEWEST = 2
"""Quoted words from which they are somebody's own and no scare quote."""


class Marked(NamedTuple):
    """A form of a verb: what must follow it, and whether the quotation stands behind "as" or "for" and a further object."""

    particle: tuple[str, ...]
    shape: Shape
    behind: str


@lru_cache(maxsize=1)
def marking_verbs() -> dict[str, list[Marked]]:
    """The verbs by each form of their first word, those with the longest particle first."""
    found: dict[str, list[Marked]] = {}
    for behind, verbs in load("cues")["marked"].items():
        for verb in verbs:
            lemma, *particle = verb.split()
            for form in inflected(lemma):
                found.setdefault(form, []).append(Marked(tuple(particle), shape_of(form, lemma), behind))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry.particle))
    return found


def marked_cue(tokens: list[Token], low: list[str], i: int) -> Cue | None:
    """The cue at token ``i`` where its verb has the quotation it needs; the token behind the last of it begins what was said."""
    if not i or tokens[i].text[0].isupper() or low[i - 1] in grammar("determiners") or low[i - 1].endswith("'s"):
        return None
    for verb in marking_verbs()[low[i]]:
        last = i + len(verb.particle)
        if tuple(low[i + 1 : last + 1]) != verb.particle:
            continue
        at = _quotation(tokens, low, last, verb.behind)
        if at is not None:
            done = verb.shape == "past" and low[last + 1] == "by"  # "a plan *hailed by* Ann Otto as “a triumph”"
            if done and verb.behind == "as":
                return Cue(i, last, "describe", "passive", low[i])
            cue = voice_of(low, i, last, "describe" if verb.behind == "as" else "fragment", verb.shape)
            if cue is None or verb.behind == "as":
                return None if cue is not None and cue.shape == "passive" and not _by_somebody(tokens, low, last, at) else cue
            return cue._replace(last=at - 1, word=" ".join(low[i : last + 1]))
    return None


def _by_somebody(tokens: list[Token], low: list[str], last: int, quote: int) -> bool:
    """Whether a passive names who gave the verdict: "was hailed *by* Ann Otto as “a triumph”", "hailed as “a triumph” *by* them"."""
    return low[last + 1] == "by" or low[quote + 1 : quote + 2] == ["by"]


def _quotation(tokens: list[Token], low: list[str], last: int, behind: str) -> int | None:
    """The token at which what was said begins: the quotation, or its article where a noun stands behind it."""
    k = last + 1
    if behind in ("as", "for"):
        near = range(k, min(k + _THING, len(low)))
        k = next((i for i in near if low[i] == behind or low[i] in CLAUSE_MARKS or is_finite(tokens, i)), len(low))
        thing = any(not is_adverb(token) for token in tokens[last + 1 : k])
        if low[k : k + 1] != [behind] or (not thing and (behind == "for" or k > last + 1)):
            return None
        k += 1
    quote = next((i for i in range(k, min(k + _BEFORE_MARKS, len(low))) if tokens[i].kind != "w"), None)
    if quote is None or tokens[quote].kind != "q" or (quote > k and low[k] not in grammar("determiners") - {"that"}):
        return None
    return k if quote > k and is_noun(tokens, quote + 1) else quote


def gives_name(r: Reading, cue: Cue, quote: int) -> bool:
    """Whether the quotation behind "as" is a name and no verdict: "referred to the dog as “Rex”"."""
    token = r.tokens[quote]
    return cue.word.split()[0] in marking_verbs() and is_name_given(r.text[token.start : token.end])


def marked_words(r: Reading, cue: Cue, subject: Subject | None, silent: bool) -> None:
    """Adds what stands in quotation marks behind the verb, if somebody can have said it."""
    tokens, first = r.tokens, cue.last + 1
    quote = next(i for i in range(first, len(tokens)) if tokens[i].kind == "q")
    said = r.text[tokens[quote].start : tokens[quote].end]
    if len(said.split()) < _FEWEST or is_name_given(said):
        return
    if not silent if subject is None else not (is_of_people(tokens, subject) or r.is_document(subject)):
        return
    last = quote
    while last + 2 < len(tokens) and tokens[last + 1].low in (",", "and") and tokens[last + 2].kind == "q":
        last += 2
    last = _object_end(tokens, last)
    r.add(Content(first, last), "mixed", "words in quotation marks", cue, subject, silent)
    r.floor = last + 1


def _object_end(tokens: list[Token], quote: int) -> int:
    """The last token of the object whose words in quotation marks these are: "a “severe” *effect on trade*"."""
    end = quote
    if is_noun(tokens, quote + 1):
        closed = _OBJECT_ENDS | grammar("subordinators") | grammar("relatives")
        rest = range(quote + 1, len(tokens))
        end = next((i for i in rest if tokens[i].kind == "p" or tokens[i].low in closed or is_finite(tokens, i)), len(tokens)) - 1
    return end + 1 if end + 2 == len(tokens) and tokens[end + 1].text == "." else end


def marked_by(r: Reading, cue: Cue) -> None:
    """ "Was praised by X for its “huge strides”", "“a lack of staff” was cited by X"."""
    tokens = r.tokens
    by = next((i for i in range(cue.first + 1, cue.last) if tokens[i].low == "by"), None)
    agent = right_subject(tokens, by) if by is not None else None
    if agent is not None:
        stop = next((i for i in range(agent.first, agent.last + 1) if tokens[i].low == "for"), agent.last + 1)
        marked_words(r, cue, Subject(agent.first, stop - 1, agent.begins), False)
