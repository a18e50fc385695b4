"""Whose a paper is by those who got it: "Ticket-holders *got an email*", "Staff learned the news *in a letter*", "Parents *at Marl
Primary* have had a letter"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun
from onrecord_ingest.quotations.behalf.papers.came_from import writer
from onrecord_ingest.quotations.behalf.papers.of_the_story import body_of_story
from onrecord_ingest.quotations.behalf.papers.readers import READERS, STAFF, body_with_papers, has_papers, of_readers
from onrecord_ingest.quotations.behalf.papers.senders import Owners
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_GOT = frozenset(("received", "get", "got", "receive", "opened", "found"))
_HAD = frozenset(("had", "has", "have"))
_HANDED = frozenset(("sent", "given", "handed", "served", "emailed", "shown", "posted"))
_LEARNED = frozenset(("told", "informed", "notified", "learned", "learnt", "heard", "discovered", "found", "warned", "asked"))
"""Verbs by which somebody has news, and those by which a paper brings it."""
_MEANS = frozenset(("in", "by", "from", "via", "through", "with"))
_BY_PAPER = {"emailed": "email", "texted": "text", "messaged": "message", "leafleted": "leaflet", "written": "letter"}
"""What is done to those who get a paper → the paper."""
_ASKS = frozenset(("wrote", "written", "emailed", "asked", "replied", "responded"))
_FAR, _NEAR = 14, 7
"""Words before a paper in which its receiver gets it, and between the two."""
_OF = frozenset(("at", "of", "with"))
_PLACES = frozenset(("home", "door"))
"""Words for where somebody lives, of which only the plural stands for those who live there."""


def received(offices: Offices, sentence: Sentence, i: int) -> Owners:
    """The body that wrote to whoever got the paper at token ``i``; None where it is told of nobody's getting it."""
    tokens = sentence.tokens
    if tokens[i].low not in words("bodies", "mail"):
        return None
    got = next((j for j in range(i - 1, max(0, i - _FAR), -1) if _gets(tokens, j, i)), None)
    first = 0 if got is None or tokens[got].low in _LEARNED - {"found"} else max(0, got - _NEAR)
    return _of_those(offices, tokens, got, first) if got is not None else None


def written_to(offices: Offices, sentence: Sentence) -> tuple[str, tuple[Body, ...]] | None:
    """The paper that somebody got by a verb of sending, and whose it is: "Ticket-holders *were emailed*"."""
    if _BY_PAPER.keys().isdisjoint(sentence.words):
        return None
    tokens = sentence.tokens
    for j in range(1, len(tokens)):
        noun = _BY_PAPER.get(tokens[j].low)
        if noun is None or tokens[j - 1].low not in grammar("be"):
            continue
        by = next((k for k in range(j + 1, min(j + 7, len(tokens) - 1)) if tokens[k].low == "by"), None)
        owners = writer(offices, tokens, by + 1) if by is not None else _of_those(offices, tokens, j)
        return (noun, owners) if owners else None
    return None


def _gets(tokens: list[Token], j: int, i: int) -> bool:
    """Whether somebody gets the paper at token ``i`` by the verb at token ``j``."""
    low, before = tokens[j].low, tokens[j - 1].low
    near = i - j < 5
    if low in _HAD:
        return near and tokens[j + 1].low in ("a", "an", "another", "had")
    if low in _GOT and near:
        return True
    if low in _HANDED and near and before in grammar("be"):
        return True
    means = any(t.low in _MEANS for t in tokens[max(j, i - 4) : i])
    return low in _LEARNED and means and (before in grammar("be") or low.startswith(("lear", "hear", "found", "disc")))


def _of_those(offices: Offices, tokens: list[Token], j: int, first: int = 0) -> Owners:
    """The body that writes to those told of before token ``j``, from token ``first`` on."""
    at = next((k for k in range(j - 1, first - 1, -1) if _reader(tokens[k]) is not None), None)
    reader = _reader(tokens[at]) if at is not None else None
    if at is None or reader is None:
        return None
    if tokens[at + 1].low in _OF:
        named = offices.story.mentions(tokens[at + 1].start, tokens[min(at + 3, len(tokens) - 1)].end)
        own = next((m.entity for m in named if has_papers(m.entity)), None)
        if own is not None:
            return (own,)
    if reader in STAFF:
        body = body_of_story(offices, tokens[j].start) or body_with_papers(offices, tokens[j].start)
    else:
        body = offices.prominence.sole(READERS[reader])
    if body is None and reader not in STAFF:
        return of_readers(offices, reader, tokens[j].start)
    return (body,) if body is not None else None


def _reader(token: Token) -> str | None:
    """The noun of those to whom bodies write: "parents", and "patients" for "patient"."""
    low = token.low.rsplit("-", 1)[-1] if token.kind == "w" else ""
    known = (
        noun
        for noun in (low, f"{low}s" if low not in _PLACES else low)
        if noun in READERS or noun in STAFF or noun in words("bodies", "staff_told")
    )
    noun = next(known, None)
    return STAFF[0] if noun is not None and noun not in READERS and noun not in STAFF else noun


def note_reply(offices: Offices, sentence: Sentence) -> None:
    """Takes in whose a reply will be: "Orwick Council *wrote to the trust*", "Residents *asked the council*"."""
    if _ASKS.isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for j in range(1, len(tokens) - 1):
        first, replies = j + 1, tokens[j].low in ("replied", "responded")
        to = tokens[j + 1].low == "to"
        if replies:
            named = [m.entity for m in offices.story.mentions(sentence.start, tokens[j].start) if not m.name.possessive]
        elif tokens[j].low == "asked" or (tokens[j].low in ("wrote", "written", "emailed") and to and j + 2 < len(tokens)):
            first = j + 1 + to
            named = [m.entity for m in offices.story.mentions(tokens[first].start, tokens[min(first + 2, len(tokens) - 1)].start)]
        else:
            continue
        body = next((entity for entity in named if has_papers(entity)), None)
        if body is None and not replies and tokens[first].low == "the" and tokens[min(first + 1, len(tokens) - 1)].low in class_nouns():
            body = of_noun(offices, tokens[first + 1].low, tokens[first].start)
        if body is not None:
            offices.papers["reply"] = offices.papers["response"] = (body,)
