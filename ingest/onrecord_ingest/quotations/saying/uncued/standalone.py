"""Quotations that are a line of their own: signed with a name, a heading between paragraphs, a headline."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite
from onrecord_ingest.quotations.saying.contents.contents import Content
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.mentions import Subject, is_role
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.text.signatures import signature

_TIMED = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?: GMT| BST)?: ")
_SUBHEAD = 12
_SHORTEST_SIGNED = 3


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


def is_timed(r: Reading) -> bool:
    """Whether a time and a colon alone stand before a quotation, as over the parts of a story told by the hour: "8.15am: ‘…’"."""
    said = _TIMED.match(r.text, r.sentence.start)
    return said is not None and [t.kind for t in r.tokens if t.start >= said.end()] == ["q"]


def _acts(tokens: list[Token], last: int) -> bool:
    """Whether a headline tells what a body does, so that the words before may be of whom it is done to: "‘A disaster’ – trust shuts
    ward"."""
    verb = last + 1
    if verb >= len(tokens) or tokens[verb].kind != "w" or tokens[last].low not in words("bodies", "heads"):
        return False
    return tokens[verb].low not in words("cues", "headline_verbs") and tokens[verb].low not in forms_by_word()


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
        and not (is_group_noun(tokens[last].low) and tokens[last + 1].low in words("cues", "headline_verbs"))
        and (
            not tokens[last + 1].low.endswith("s")
            or tokens[last + 1].low.endswith(("'s", "boss"))
            or is_group_noun(tokens[last + 1].low)
        )
        and last < 8
    ):
        last += 1
    r.add(Content(0, 0), "direct", "headline", None, None if _acts(tokens, last) else Subject(2, last, 2))
    r.floor = len(tokens)
    return True
