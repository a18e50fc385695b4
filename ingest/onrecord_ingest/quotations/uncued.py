"""Quotations without a verb of saying: alone, after a colon, in a headline."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.contents import Content, is_full
from onrecord_ingest.quotations.cues import Cue
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.mentions import Subject, is_role
from onrecord_ingest.quotations.reading import Reading
from onrecord_ingest.quotations.sentences import Token
from onrecord_ingest.quotations.signatures import signature
from onrecord_ingest.quotations.subjects import left_subject

_SENTENCES = re.compile(r"[a-z]{3}[.!?] [A-Z][a-z]")
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Ii]t[’'\s]s|[Dd]on[’']t|[Tt]hey|[Hh]e|[Ss]he)\b")
_SUBHEAD = 12
_OWN_WORDS = 5
"""Quoted words after a verb such as *urged* or *thanked* from which they say something."""
_PREDICATE = 12
"""Quoted words in place of a predicate from which they go on with what was said in the sentence before."""
_LONGEST_LINE = 24
_SHORTEST_SIGNED = 3


def _sign_before(tokens: list[Token], stop: int) -> Subject | None:
    """The placard, banner or letter with which the words before a colon end: "carried a placard made of a
    cereal box:"."""
    for i in range(stop - 1, max(-1, stop - 16), -1):
        if tokens[i].low in words("bodies", "signs") or tokens[i].low == "letter":
            first = i
            while (
                first > 0
                and tokens[first - 1].kind == "w"
                and (
                    tokens[first - 1].low in grammar("determiners")
                    or (
                        tokens[first - 1].text.islower()
                        and not is_finite(tokens, first - 1)
                        and tokens[first - 1].low not in grammar("prepositions")
                    )
                )
            ):
                first -= 1
                if tokens[first].low in grammar("determiners"):
                    break
            if first and (is_finite(tokens, first - 1) or tokens[first - 1].low in ("with", "was", "holding", "carrying", "waving")):
                last = next((j - 1 for j in range(i + 1, stop) if tokens[j].text in CLAUSE_MARKS), stop - 1)
                return Subject(first, last, first)
    return None


def _main_subject(tokens: list[Token], stop: int) -> Subject | None:
    """The subject of the clause before a colon."""
    for i in range(1, stop):
        if is_finite(tokens, i):
            return left_subject(tokens, i, 0)
    return _speaking(tokens, stop)


def _speaking(tokens: list[Token], stop: int) -> Subject | None:
    """Who a verbless line names before a colon, as transcripts do: "*Felix Hale* (Wrenham) (Ind): “…”"."""
    if stop > _LONGEST_LINE or not starts_phrase(tokens[0]) or tokens[0].kind != "w":
        return None
    bracket = next((i for i in range(stop) if tokens[i].text == "("), None)
    if bracket is None:
        last = stop - 1 if all(t.kind == "w" or t.text == "," for t in tokens[:stop]) else None
        return Subject(0, last, 0) if last is not None and last >= 0 and (last or is_name(tokens[0])) else None
    named = bracket + 2 < stop and all(is_name(t) for t in tokens[bracket + 1 : bracket + 3]) and not is_name(tokens[0])
    closing = next((i for i in range(bracket, stop) if tokens[i].text == ")"), stop - 1)
    return Subject(0, closing if named or tokens[0].low == "the" else bracket - 1, 0) if bracket else None


def uncued(r: Reading) -> None:
    """Quotations that no cue has claimed."""
    tokens = r.tokens
    alone = all(t.kind in "qp" for t in tokens)
    if alone and r.sentence.opens_paragraph and r.sentence.closes_paragraph and subhead(r):
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
        elif before is not None and before.text == ":" and (full or long) and not (not full and goes_on(tokens, i)):
            sign = _sign_before(tokens, i - 1)
            subject = sign or _main_subject(tokens, i - 1)
            r.add(Content(i, i), "inscription" if sign else "direct", "quotation after a colon", None, subject)
        elif before is not None and before.text == "," and full and long and after is None:
            r.add(Content(i, i), "direct", "quotation after a comma", None, _main_subject(tokens, i - 1))
        elif i == 0 and full and long and r.closing(token) in ",?!" and after is not None:
            r.add(Content(i, i), "direct", "quotation before its speaker", None, None)
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
            r.add(Content(i, i), "direct", "quotation in the story's own sentence", None, _main_subject(tokens, i))
        elif not r.found and i and _SENTENCES.search(r.text, token.start, token.end):
            r.add(Content(i, i), "direct", "quotation of several sentences", None, _main_subject(tokens, i))
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
            far = (voices and i - k > 2) or any(
                tokens[m].low in ("and", "but") and is_finite(tokens, m + 1) for m in range(k + 1, i - 1)
            )
            if subject is None or far or size < (2 if voices else _OWN_WORDS) or tokens[k - 1].low in grammar("be"):
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


def goes_on(tokens: list[Token], i: int) -> bool:
    """Whether words follow the quotation at token ``i`` that are no other quotation: a list of expressions."""
    if i + 2 < len(tokens) and tokens[i + 1].low in ("and", "or", ",") and tokens[i + 2].kind == "q":
        return goes_on(tokens, i + 2)
    return i + 1 < len(tokens) and tokens[i + 1].kind == "w"


def signed(r: Reading) -> bool:
    """ "“Text.” — Fatima Saleh, Kettlesby": quotations, and the name of whoever said them."""
    tokens = r.tokens
    count = next((i for i, t in enumerate(tokens) if t.kind != "q"), 0)
    if not count or not (r.sentence.opens_paragraph and r.sentence.closes_paragraph):
        return False
    begins = signature(r.text, tokens[count - 1].end, r.sentence.end)
    if begins is None or (count == 1 and len(r.text[tokens[0].start : tokens[0].end].split()) < _SHORTEST_SIGNED):
        return False
    first = next(i for i in range(count, len(tokens)) if tokens[i].start >= begins)
    last = next((i - 1 for i in range(first + 1, len(tokens)) if tokens[i].text in CLAUSE_MARKS), len(tokens) - 1)
    while last + 2 < len(tokens) and tokens[last + 1].text == ",":  # its roles, not the place it comes from
        end = next((i - 1 for i in range(last + 2, len(tokens)) if tokens[i].text in CLAUSE_MARKS), len(tokens) - 1)
        if not is_role(tokens, last + 2, end):
            break
        last = end
    for i in range(count):
        subject = Subject(first, last, first) if i == 0 else None
        r.add(Content(i, i), "direct", "quotation signed with a name", None, subject, silent=i > 0)
    r.floor = len(tokens)
    return True


def subhead(r: Reading) -> bool:
    """Whether the paragraph is a few quoted words without a stop: a heading between paragraphs."""
    said = r.text[r.sentence.start : r.sentence.end]
    closed = r.sentence.quotations[-1].closed
    return closed and len(said.split()) <= _SUBHEAD and said.rstrip("”’'\"»")[-1:] not in ".,!?…"


def headline(r: Reading) -> bool:
    """ "‘You can’t cry at a website’: pensioner hits out": a quotation, a colon and whoever says it."""
    tokens = r.tokens
    if len(tokens) < 4 or tokens[0].kind != "q" or tokens[1].text not in (":", "–", "—", "-") or r.sentence.paragraph > 1:
        return False
    last = 2
    while (
        last + 1 < len(tokens)
        and not is_finite(tokens, last + 1)
        and tokens[last + 1].kind == "w"
        and tokens[last + 1].low not in grammar("prepositions")
        and not tokens[last].low.endswith("'s")  # "gran’s fury": the gran
        and (not tokens[last + 1].low.endswith("s") or tokens[last + 1].low.endswith("'s"))
        and last < 8
    ):
        last += 1
    subject = Subject(2, last, 2)
    r.add(Content(0, 0), "direct", "headline", None, subject)
    r.floor = len(tokens)
    return True
