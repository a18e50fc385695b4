"""Somebody's view, told as theirs: *in the view of X, Y*, *in X's opinion, Y*, *if X is to be believed, Y*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.frames.sources import past_aside
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import THAT, past_phrase, right_subject
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject

_OPENED = 3
"""Tokens of a conjunction and the like before what is told as somebody's view."""


def view_at(low: list[str], i: int) -> Cue | None:
    """The cue of a view whose noun, or whose "believed", stands at token ``i``."""
    if low[i] == "believed":
        whole = i > 2 and low[i - 2 : i] == ["to", "be"] and low[i - 3] in grammar("be")
        opens = next((k for k in range(i - 4, max(-1, i - 20), -1) if low[k] == "if"), None) if whole else None
        return Cue(opens, i, "view", "words", "to be believed") if opens is not None else None
    of = low[i + 1 : i + 2] == ["of"]
    if of and i > 1 and low[i - 2 : i] == ["in", "the"]:
        return Cue(i - 2, i + 1, "view", "words", f"in the {low[i]} of")
    if of and i > 2 and low[i - 1] == "the" and low[i - 3] == "it" and low[i - 2] in ("is", "was", "remains"):
        return Cue(i - 3, i + 1, "view", "words", f"it is the {low[i]} of")
    whose = i > 1 and (low[i - 1].endswith(("'s", "s'")) or low[i - 1] in grammar("possessives"))
    if whose and low[i] in ("view", "opinion") and low[i + 1 : i + 2] == [","]:
        opens = next((k for k in range(i - 2, max(-1, i - 9), -1) if low[k] == "in"), None)
        return Cue(opens, i, "view", "words", f"in … {low[i]}") if opens is not None else None
    return None


def in_view_of(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "In the view of X, Y", "It is the view of X that Y", "If X is to be believed, Y"."""
    tokens, low = r.tokens, r.sentence.words
    begins: int | None = None
    if low[cue.first] == "if":
        named = left_subject(tokens, cue.last - 2, cue.first + 1)
        begins = cue.last + 2 if low[cue.last + 1 : cue.last + 2] == [","] else None
    elif low[cue.last] in words("cues", "views"):  # "in Ann Otto's view"
        named, begins = Subject(cue.first + 1, cue.last - 1, cue.first), cue.last + 2
    else:
        named = right_subject(tokens, cue.last)
        if named is not None and low[cue.first] == "in":
            begins = past_aside(tokens, named.last + 1)
        elif named is not None:
            that = past_phrase(tokens, named, THAT)
            begins = that + 1 if low[that : that + 1] == ["that"] else None
    if named is None or begins is None or not is_of_people(tokens, named) or low[named.last] in words("clauses", "hold_no_view"):
        return
    if not has_finite(tokens, named.first, named.last) and has_finite(tokens, begins + 1, len(tokens)) and _opens(r, cue):
        clause(r, cue, named, begins, later, False)


def _opens(r: Reading, cue: Cue) -> bool:
    """Whether nothing but a conjunction stands before the view."""
    before = r.tokens[r.floor : cue.first]
    return len(before) <= _OPENED and all(t.text in CLAUSE_MARKS or t.low in grammar("conjunctions") for t in before)
