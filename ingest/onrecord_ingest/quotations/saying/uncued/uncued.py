"""Quotations without a verb of saying: alone, after a colon, after an act of speech."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import Content, is_full
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.saying.uncued.leads import main_subject, sign_before
from onrecord_ingest.quotations.saying.uncued.named_behind import named_behind
from onrecord_ingest.quotations.saying.uncued.standalone import is_timed, subhead
from onrecord_ingest.quotations.text.sentences import Token

_SENTENCES = re.compile(r"[a-z]{3}[.!?] [A-Z][a-z]")
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Ii]t[’'\s]s|[Dd]on[’']t|[Tt]hey|[Hh]e|[Ss]he)\b")
_CLAUSE = re.compile(r"\b(?:I|we|you|he|she|they|it|who|is|are|was|were|has|have|had|will|can|did|does)\b")
_OWN_WORDS = 5
"""Quoted words after a verb such as *urged* or *thanked* from which they say something."""
_PREDICATE = 12
"""Quoted words in place of a predicate from which they go on with what was said in the sentence before."""


def _is_title(words_of: str) -> bool:
    """Whether every long word is a capital's, as in the title of a talk or a play: "Orrin Society: ‘Forty Shades of Green’, 7pm"."""
    long = re.findall(r"\b[A-Za-z]\w{3,}", words_of)
    return len(long) > 1 and all(word[0].isupper() for word in long) and not words_of.isupper()


def uncued(r: Reading) -> None:
    """Quotations that no cue has claimed."""
    tokens = r.tokens
    alone = all(t.kind in "qp" for t in tokens)
    if (alone or is_timed(r)) and r.sentence.opens_paragraph and r.sentence.closes_paragraph and subhead(r):
        return
    for i, token in enumerate(tokens):
        if token.kind != "q" or i in r.taken:
            continue
        full = is_full(r.text, token.start, token.end)
        long = len(r.text[token.start : token.end].split()) > 3
        before = tokens[i - 1] if i else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if alone and (full or long):
            r.add(Content(i, i), "direct", "quotation alone", None, None, silent=bool(r.found))
        elif (
            before is not None
            and before.text == ":"
            and not (not full and (_goes_on(tokens, i) or _is_title(r.text[token.start : token.end])))
            and (full or long or sign_before(tokens, i - 1) is not None)
        ):
            sign = sign_before(tokens, i - 1)
            subject = sign or main_subject(tokens, i - 1)
            r.add(Content(i, i), "inscription" if sign else "direct", "quotation after a colon", None, subject)
        elif before is not None and before.text == "," and full and long and after is None:
            r.add(Content(i, i), "direct", "quotation after a comma", None, main_subject(tokens, i - 1))
        elif i == 0 and full and r.closing(token) in ",?!" and after is not None and (long or named_behind(tokens, i + 1) is not None):
            r.add(Content(i, i), "direct", "quotation before its speaker", None, named_behind(tokens, i + 1))
        elif all(f.start > token.start for f in r.found) and (act := _act_before(r, i)) is not None:
            wish = next((k for k in range(act[0] + 2, i) if tokens[k].low == "to"), i)
            cue = Cue(act[0], act[0], "say", "past", tokens[act[0]].low)
            r.add(Content(wish, i), "mixed", "quotation after an act of speech", cue, act[1])
        elif (
            not r.found
            and full
            and long
            and before is not None
            and before.kind == "w"
            and _PERSONAL.search(r.text, token.start, token.end)
        ):
            r.add(Content(i, i), "direct", "quotation in the story's own sentence", None, main_subject(tokens, i))
        elif not r.found and i and _SENTENCES.search(r.text, token.start, token.end):
            r.add(Content(i, i), "direct", "quotation of several sentences", None, main_subject(tokens, i))
        elif not r.found and 0 < i <= 4 and not r.sentence.opens_paragraph and _predicate(r, i):
            r.add(Content(0, len(tokens) - 1), "mixed", "quotation as predicate", None, None)
        elif before is not None and before.kind == "q" and i - 1 in r.taken and full:
            r.add(Content(i, i), "direct", "quotation, continued", None, None, silent=True)
        elif (
            (full or long)
            and i > 1
            and tokens[i - 1].low in ("and", ",")
            and i - 2 in r.taken
            and r.found[-1].rule == "quotation after a colon"
        ):
            last = r.found[-1]
            r.add(Content(i, i), last.form, last.rule, None, last.subject)


def _act_before(r: Reading, i: int) -> tuple[int, Subject] | None:
    """The verb that is an act of speech without being one of saying, and whose it is: "*urged* the firm “to be clear about it”"."""
    tokens = r.tokens
    size = len(r.text[tokens[i].start : tokens[i].end].split())
    for k in range(i - 1, max(0, i - 45), -1):
        voices = tokens[k].low in words("cues", "voices")
        if voices or tokens[k].low in words("cues", "acts"):
            subject = left_subject(tokens, k, 0)
            far = (voices and (i - k > 3 or (tokens[k].low.startswith("sp") and tokens[k + 1].low != "of"))) or any(
                tokens[m].low in ("and", "but") and is_finite(tokens, m + 1) for m in range(k + 1, i - 1)
            )
            kind = tokens[k].low in words("cues", "courtesies") and not _CLAUSE.search(r.text, tokens[i].start, tokens[i].end)
            done_to = tokens[k].low.endswith("ed") and tokens[k + 1].low == "for"  # "The mayor left and the clerk *criticised for* “…”"
            if subject is None or done_to or far or kind or size < (2 if voices else _OWN_WORDS) or tokens[k - 1].low in grammar("be"):
                return None
            return k, subject
    return None


def _predicate(r: Reading, i: int) -> bool:
    """Whether the quotation is long and stands for all that is said of the noun before it: "The minister “could get …”"."""
    tokens = r.tokens
    said = r.text[tokens[i].start : tokens[i].end]
    return (
        tokens[i - 1].kind == "w"
        and len(said.split()) >= _PREDICATE
        and said.strip("“”\"'‘’")[:1].islower()
        and starts_phrase(tokens[0])
    )


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether words follow the quotation at token ``i`` that are no other quotation: a list of expressions."""
    if i + 2 < len(tokens) and tokens[i + 1].low in ("and", "or", ",") and tokens[i + 2].kind == "q":
        return _goes_on(tokens, i + 2)
    return i + 1 < len(tokens) and tokens[i + 1].kind == "w"
