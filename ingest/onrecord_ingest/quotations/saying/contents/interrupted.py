"""What goes on behind the attribution of what stood before it: "“…,” she said, “…”", "It was late, he said, and nobody came"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import Content, content_end, form_of
from onrecord_ingest.quotations.saying.contents.cuts import cuts
from onrecord_ingest.quotations.saying.contents.deeds import leaves_off
from onrecord_ingest.quotations.saying.contents.setting import skip_setting
from onrecord_ingest.quotations.saying.contents.spans import without_gloss
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token

_TELLS_OF_SPEAKER = frozenset(("who", "which", "whose", "of", "with", "as", "his", "her", "their", "in", "at", "on", "from"))
"""What opens that which tells of a speaker between the halves of a quotation."""


def _past_relative(tokens: list[Token], j: int) -> int | None:
    """The quotation that goes on behind what is told of its speaker: "“…,” said Ann Otto, *who runs it*, “…”", "*pointing*, “…”"."""
    if tokens[j].low not in _TELLS_OF_SPEAKER and not tokens[j].low.endswith("ing"):
        return None
    closing = next((i for i in range(j + 1, len(tokens)) if tokens[i].kind not in "wn" and tokens[i].text != "-"), None)
    goes_on = closing is not None and closing + 1 < len(tokens) and tokens[closing].text in (",", ":")
    return closing + 1 if goes_on and closing is not None and tokens[closing + 1].kind == "q" else None


def go_on(r: Reading, cue: Cue, last: int, subject: Subject, later: list[Cue]) -> None:
    """What follows "…, she said," in the same sentence."""
    tokens = r.tokens
    j = last + 1
    r.floor = j
    if j < len(tokens) and tokens[j].kind != "q" and tokens[j].text not in (",", ":", "—", "–"):
        stop = skip_setting(tokens, j)
        while stop < len(tokens) and tokens[stop].kind != "q" and tokens[stop].text not in CLAUSE_MARKS and stop - j < 14:
            stop += 1
        j = stop
    comma = j < len(tokens) and tokens[j].text in (",", ":", "—", "–", ";")
    if comma:
        j += 1
    if j + 1 < len(tokens) and tokens[j].low in ("and", "but") and tokens[j + 1].kind == "q":
        j += 1
    if j >= len(tokens):
        r.floor = min(j, len(tokens))
        return
    behind = _past_relative(tokens, j) if comma else None
    if behind is not None:
        j = behind
    if tokens[j].kind == "q":
        if len(r.text[tokens[j].start : tokens[j].end].split()) > 1 or comma:
            r.add(Content(j, j), "direct", "quotation, interrupted", cue, None, silent=True)
        r.floor = j + 1
        return
    r.floor = j
    nxt = later[0] if later else None
    if cue.frame == "cite":
        return  # "‘…’ read one placard, held up by a man"
    if not comma or not r.found or r.found[-1].form == "direct":
        return
    if (
        (nxt is not None and nxt.first - j <= 1)
        or tokens[j].low.endswith("ing")
        or (tokens[j].low == "as" and tokens[-1].kind == "w")  # a headline: "Bins late, report finds, *as boss quits*"
        or tokens[j].low in ("who", "which", "where", "whose", "referring", "according", "in", "at", "during", "on", "after")
    ):
        return
    if nxt is not None and nxt.shape != "participle":
        speaker = left_subject(tokens, nxt.first, j)
        if tokens[j].low != "that" and (speaker is None or speaker.begins <= j + 1):
            return
    if (tokens[j].low in ("and", "but") and j + 1 < len(tokens) and starts_phrase(tokens[j + 1])) or leaves_off(tokens, j):
        return
    placed = any(t.kind == "w" for t in tokens[max(cue.last, subject.last) + 1 : j])
    if placed and tokens[j].low in grammar("determiners") and has_finite(tokens, 0, subject.begins - 1):
        return  # "It was late, she said in a statement, *the second in a week*"
    end = content_end(tokens, j, cuts(r, j, later))
    if tokens[j].low == "that" and j < end:
        j += 1
    if end - j >= 1:
        for start, stop in without_gloss(tokens, j, end):
            r.add(Content(start, stop), form_of(tokens, start, stop), "clause, interrupted", cue, subject)
        r.floor = end + 1
