"""Attribution before the content: "She said it was …", "The mayor told us: “…”"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite
from onrecord_ingest.quotations.saying.contents import told
from onrecord_ingest.quotations.saying.contents.behind_marks import behind_colon, behind_comma
from onrecord_ingest.quotations.saying.contents.contents import Content, clause_start, is_full
from onrecord_ingest.quotations.saying.contents.hanging import main_clause
from onrecord_ingest.quotations.saying.contents.objects import carries, no_words_told, writes_something
from onrecord_ingest.quotations.saying.contents.reported import opens_clause
from onrecord_ingest.quotations.saying.contents.told import Told
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.frames import noun_phrase
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.speaking import goes_on
from onrecord_ingest.quotations.saying.uncued.leads import prompted

_WHILE = 8
"""Tokens of a clause of time within which "that" leads back to what was said."""
_GIVES = frozenset(("offered", "volunteered"))
"""Verbs whose object in quotation marks is a thing: "offered “a cup of tea”"."""
_QUOTED_WORDS = 3
"""Words in quotation marks, after a verb of saying without a clause, from which they are somebody's statement."""


def content_after(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue]) -> None:
    """Content after the cue."""
    tokens = r.tokens
    j = clause_start(tokens, cue)
    of_it = cue.frame == "tell" and r.sentence.words[cue.last + 1 : cue.last + 2] == ["of"]
    if j >= len(tokens) or (cue.frame == "tell" and tokens[j].low in ("of", "about")) or (of_it and tokens[j].low in (",", "while")):
        return
    coordinated = subject is not None and subject.shared and any(f.subject is not None for f in r.found)
    silent = (subject is None and (bool(r.found) or goes_on(r, cue))) or coordinated
    if coordinated:
        subject = None
    if no_words_told(tokens, cue) or writes_something(tokens, cue) or carries(tokens, cue, later):
        return
    resumed = main_clause(tokens, r.floor, cue, subject)
    if resumed is not None and subject is not None:
        r.resumed = (resumed, subject)
    if resumed is not None and not has_finite(tokens, j, resumed - 1) and not any(t.kind == "q" for t in tokens[j:resumed]):
        return  # "A girl who wrote every week has had a reply"
    reach = min(later[0].first if later else len(tokens), j + 40, len(tokens))
    colon = next((i for i in range(j, reach) if tokens[i].text == ":"), None)
    quote = next((i for i in range(j, len(tokens)) if tokens[i].kind == "q"), None)
    if colon is not None and prompted(tokens, colon) is not None:  # "said it was late, prompting Ann Otto to ask: “…”"
        quote = quote if quote is not None and quote < colon else None
        colon = None
    t = Told(r, cue, subject, later, silent, _past_leaflet(r, cue, j), colon, quote)
    if cue.frame == "say" and t.start > cue.last + 1 and is_finite(tokens, t.start) and "'" not in tokens[t.start].low:
        that = next((i for i in range(t.start, min(t.start + _WHILE, len(tokens))) if tokens[i].low == "that"), None)
        t = t if that is None else replace(t, start=that)  # "said in an email sent while members were voting that"
    any(rule(t) for rule in _RULES)


def _past_leaflet(r: Reading, cue: Cue, j: int) -> int:
    """The token past "with" before a quotation, and past the name of a writing: "says in its leaflet ‘Better Breaks’ that"."""
    tokens = r.tokens
    if tokens[j].low == "with" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
        j += 1
    named = tokens[j].kind == "q" and j + 2 < len(tokens) and tokens[j + 1].low == "that"
    return j + 1 if named and tokens[j - 1].kind == "w" and j > cue.last + 1 else j


def _object_told(t: Told) -> bool:
    """Frames whose object is the content."""
    if t.cue.frame not in ("deny", "find", "accuse", "blame", "describe", "call"):
        return False
    noun_phrase(t.r, t.cue, t.subject, t.later, t.silent)
    return True


def _nothing_cited(t: Told) -> bool:
    """Reading without words that stand somewhere: "children read “The Ferry”"."""
    if t.cue.frame != "cite":
        return False
    following = t.r.tokens[t.cue.last + 1]
    if t.quote is not None and t.later and t.later[0].last < t.quote:
        return True  # "In a message *read* to the meeting, she said: “…”"
    if t.quote is None or (following.kind != "q" and t.colon is None and following.text != ","):
        return True
    if t.subject is None or t.r.is_sign(t.subject) or t.r.is_document(t.subject):
        return False
    return following.kind == "q" and not is_full(t.r.text, following.start, following.end)


def _quoted_at_once(t: Told) -> bool:
    """A quotation right behind the cue."""
    token = t.r.tokens[t.start]
    if token.kind != "q":
        return False
    if t.cue.word not in _GIVES or is_full(t.r.text, token.start, token.end):
        t.quoted_before(t.start)
    return True


def _of_manner(t: Told) -> bool:
    """Verbs that need a quotation: "she sighed, “…”"."""
    if t.cue.frame not in ("manner", "cite"):
        return False
    if t.quote is not None and t.r.tokens[t.quote - 1].text in (",", ":"):
        t.quoted_before(t.quote)
    return True


def _quoted_behind_words(t: Told) -> bool:
    """A whole quotation behind words without a verb: "said in a letter to parents: “…”"."""
    if t.quote is None or not t.full_behind_mark() or has_finite(t.r.tokens, t.start, t.quote - 1):
        return False
    t.quoted_before(t.quote)
    return True


def _said_by_nobody(t: Told) -> bool:
    """No subject, and none shared with a verb before."""
    return t.subject is None and not t.silent and t.cue.shape != "infinitive"


def reported(t: Told) -> bool:
    """A clause without "that", save of what figures *show* or *suggest*; else the quoted words in the object."""
    tokens, cue, subject = t.r.tokens, t.cue, t.subject
    paper = subject is not None and any(map(is_document, tokens[subject.first : subject.last + 1]))
    if cue.word.startswith("reveal") and paper and tokens[t.start].kind in "wnq":
        t.clause(t.start)
    elif subject is not None and (
        t.r.inanimate(subject)
        or (cue.word.startswith(("suggest", "show")) and tokens[subject.last].low in words("constants", "measures"))
        or (cue.word == "suggests" and tokens[subject.last].low in ("it", "this", "that", "which"))
    ):
        return True
    elif opens_clause(t.r.sentence, t.start, cue):
        t.clause(t.start)
    elif t.quote is not None and cue.frame == "say" and cue.shape in ("finite", "past") and cue.first == cue.last and not t.later:
        for i in range(t.quote, len(tokens)):
            if tokens[i].kind == "q" and len(t.r.text[tokens[i].start : tokens[i].end].split()) >= _QUOTED_WORDS:
                t.r.add(Content(i, i), "mixed", "quoted words in the object", cue, subject, t.silent)
    return True


_RULES: tuple[Callable[[Told], bool], ...] = (
    _object_told,
    _nothing_cited,
    behind_colon,
    behind_comma,
    _quoted_at_once,
    _of_manner,
    told.asked,
    told.warned,
    told.behind_adjunct,
    told.behind_that,
    told.behind_listener,
    _quoted_behind_words,
    _said_by_nobody,
    reported,
)
"""How content can follow its cue, in the order in which it is tried: the first that answers has read it, or seen that there is none."""
