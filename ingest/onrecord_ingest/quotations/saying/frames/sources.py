"""Contents with their source named aside: *according to X*, *in her words*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb, is_finite, is_name
from onrecord_ingest.quotations.saying.contents.contents import Content, form_of, left_content
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.text.sentences import Token

_LEADS_ON = frozenset(("that", "why", "because", "and", "but", "since", "as", "where", "when", "while"))

_OF_SOURCE = frozenset(("of", "from", "who", "whose", "which", "aged"))
"""What tells more of whoever is named behind "according to"."""
_OPENING = 5
"""Tokens within which a clause has only begun: "There are now, *according to Orme*, two men"."""


def according_to(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "Y, according to X", "According to X, Y"."""
    tokens = r.tokens
    subject = right_subject(tokens, cue.last)
    if subject is None:
        return
    subject = _before_further_clause(tokens, subject)
    before = cue.first - 1
    hangs = (
        r.floor < before < r.floor + _OPENING
        and tokens[before].text == ","
        and (is_adverb(tokens[before - 1]) or tokens[before - 1].low in grammar("be"))
    )
    comma = next((i for i in range(subject.first, subject.last) if tokens[i].text == ","), subject.last + 1) if hangs else before
    told_on = tokens[comma + 1].low if comma + 1 < len(tokens) else ""
    hangs = hangs and told_on not in _OF_SOURCE  # not "It is so already, according to Ann Orme, *of Mill Lane*."
    if hangs:
        subject = Subject(subject.first, comma - 1, subject.begins)
        r.add(Content(r.floor, before), "indirect", "clause, according to", cue, subject)
    leads_on = hangs or (before > r.floor and tokens[before].text == "," and tokens[before - 1].low in _LEADS_ON)
    if (
        not leads_on
        and before >= r.floor
        and (tokens[before].text in (",", "—", "–") or tokens[before].kind == "q" or has_finite(tokens, r.floor, before))
    ):
        stop = before
        content = left_content(tokens, r.floor, stop)
        if content is not None and (content.last - content.first > 1 or tokens[content.first].kind == "q"):
            first, last = content
            quote = last if tokens[last].kind == "q" else last - 1
            if quote == first and tokens[quote].kind == "q":
                r.add(Content(quote, quote), "direct", "quotation, according to", cue, subject)
            else:
                r.add(Content(first, last), form_of(tokens, first, last), "clause, according to", cue, subject)
            short = not has_finite(tokens, first, last) and tokens[quote].kind != "q"
            r.floor = subject.last + 1
            if short and r.floor + 2 < len(tokens) and tokens[r.floor].text == ",":
                clause(r, cue, subject, r.floor + 1, [], False)
            return
    if leads_on or before < r.floor or (before <= r.floor and not is_name(tokens[before])):
        begins = past_aside(tokens, subject.last + 1)
        if begins is not None:
            clause(r, cue, subject, begins, later, False)


def _before_further_clause(tokens: list[Token], subject: Subject) -> Subject:
    """The source without the subject of a further clause: "according to *the office* and sales have fallen", "According to *the
    report*, the ferry, the Ann, has sunk"."""
    paper = next((i - 1 for i in range(subject.first + 1, subject.last) if tokens[i].text == ","), None)
    if paper is not None and is_document(tokens[paper]) and tokens[paper + 2].low == "the" and not is_document(tokens[subject.last]):
        return Subject(subject.first, paper, subject.begins)
    link = next((i for i in range(subject.first + 1, subject.last) if tokens[i].low == "and"), None)
    follows = link is not None and subject.last + 1 < len(tokens) and is_finite(tokens, subject.last + 1)
    if link is None or not follows or any(tokens[i].text == "," for i in range(subject.first, subject.last)):
        return subject
    return Subject(subject.first, link - 1, subject.begins)


def in_words_of(r: Reading, cue: Cue) -> None:
    """ "It had, in her words, become “unhealthy”": both halves, where there are quoted words."""
    tokens = r.tokens
    before, after = cue.first - 1, cue.last + 1
    if not any(t.kind == "q" for t in tokens[r.floor :]):
        return
    subject = Subject(cue.first + 1, cue.first + 1, cue.first)
    if tokens[cue.last].low == "of":  # "in the words of one governor, …"
        named = right_subject(tokens, cue.last)
        if named is None:
            return
        behind = past_aside(tokens, named.last + 1)
        subject, after = named, named.last + 1 if behind is None or named.last + 1 >= behind - 1 else behind - 1
    left = left_content(tokens, r.floor, before) if before >= r.floor and tokens[before].text == "," else None
    right = after + 1 if after < len(tokens) and tokens[after].text == "," else after
    if left is not None and left.last > left.first:
        r.add(left, form_of(tokens, *left), "clause, in somebody's words", cue, subject)
    r.floor = max(r.floor, right)
    if right < len(tokens) and any(t.kind in "wnq" for t in tokens[right:]):
        clause(r, cue, subject, right, [], False)


def past_aside(tokens: list[Token], i: int) -> int | None:
    """Where the clause begins after "According to X": behind a relative clause or what stands between dashes or brackets."""
    while i < len(tokens) and tokens[i].text not in (",", ":", "—", "–", "("):
        i += 1
    closing = {"—": ("—", "–"), "–": ("—", "–"), "(": (")",)}.get(tokens[i].text if i < len(tokens) else "", ())
    if closing:
        i = next((k for k in range(i + 1, len(tokens)) if tokens[k].text in closing), len(tokens))
        if i + 1 < len(tokens) and tokens[i + 1].text == ",":
            i += 1
    elif i + 1 < len(tokens) and tokens[i + 1].low in ("who", "which", "whose"):
        i = next((k for k in range(i + 1, len(tokens)) if tokens[k].text == ","), len(tokens))
    return i + 1 if i + 1 < len(tokens) else None
