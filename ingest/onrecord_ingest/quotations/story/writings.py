"""Letters, reports and signs as the article tells of them, and by what name each is known."""

from __future__ import annotations

import itertools
from functools import cache

from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.story.story import ASIDE, INTRODUCED, OBJECT, SUBJECT, Event, Story
from onrecord_ingest.quotations.story.things import is_subject, modifies, phrase_start
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_BODIES = 100
"""Bodies looked through for a board."""


def write_down(story: Story, sentence: Sentence) -> None:
    """Takes in each document of a sentence as a mention, and names it where it is written or appears: "has penned a letter"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.kind != "w" or not (is_writing(tokens, i) or token.low in words("bodies", "signs")):
            continue
        if token.low == "board" and tokens[i - 1].low == "the" and any("board" in body.classes for body in story.cast.bodies[:_BODIES]):
            continue  # those who sit on it
        if modifies(tokens, i) or (i and token.text[:1].isupper()) or token.low in ("letters", "findings", "minutes"):
            continue
        name, bodies = _written(story, sentence, i)
        thing = story.thing(name, False, bodies)
        subject = is_subject(tokens, i)
        aside = token.low in words("bodies", "schemes") or _is_medium(tokens, i)
        first = phrase_start(tokens, i)
        shown = first > 0 and tokens[first].low in ("a", "an") and tokens[first - 1].low in SHOWN
        weight = SUBJECT if subject else ASIDE if aside else INTRODUCED if shown else OBJECT
        story.events.append(Event(thing, token.start, subject, sentence.paragraph, story.number, weight))


def is_writing(tokens: list[Token], i: int) -> bool:
    """Whether the noun at token ``i`` is one for a document, with the word before it or alone: "business case"."""
    if tokens[i].low in words("bodies", "documents"):
        return True
    return i > 0 and tokens[i].low in _lasts() and f"{tokens[i - 1].low} {tokens[i].low}" in phrases("bodies", "documents_of_two")


@cache
def _lasts() -> frozenset[str]:
    """The second words of documents of two words."""
    return frozenset(two.split()[-1] for two in phrases("bodies", "documents_of_two"))


def _is_medium(tokens: list[Token], i: int) -> bool:
    """Whether a paper only tells where its owner spoke: "said *on its website*"."""
    first = phrase_start(tokens, i)
    return first > 0 and tokens[first].low in grammar("possessives") and tokens[first - 1].low in ("on", "in", "via", "through")


def _written(story: Story, sentence: Sentence, i: int) -> tuple[str, list[Body]]:
    """The name of the document at token ``i`` and the bodies for which it speaks."""
    tokens = sentence.tokens
    token = tokens[i]
    first = phrase_start(tokens, i)
    leader = tokens[first].low
    if leader not in ("a", "an", "one"):
        known = next((d for d in reversed(story.documents[-12:]) if d[0] == token.low), None)
        if known is not None:
            return known[1], known[2]
    near = {t.low for t in tokens[max(0, i - 4) : i]}
    sender: Entity | None = None
    if i + 2 < len(tokens) and tokens[i + 1].low in ("from", "by"):
        sent = [m.entity for m in story.mentions(token.end, tokens[min(i + 8, len(tokens) - 1)].end) if isinstance(m.entity, Body)]
        sender = next(iter(sent), None)
    elif i and tokens[i - 1].low == "whose":
        sender = next((m.entity for m in reversed(story.mentions(sentence.start, token.start)) if isinstance(m.entity, Body)), None)
    elif leader in ("a", "an") and near & words("constants", "writing"):
        owners = (m for m in story.mentions(sentence.start, token.start) if not m.name.possessive and not m.name.quoted)
        sender = next((m.entity for m in owners), None)
    kind = token.low if token.low in words("bodies", "documents") | words("bodies", "signs") else f"{tokens[i - 1].low} {token.low}"
    name = f"{sender.name} {kind}" if sender is not None else own_name(tokens[first:], token.low)
    bodies = [sender] if isinstance(sender, Body) else []
    if sender is not None or leader in ("a", "an"):
        story.documents.append((token.low, name, bodies))
    return name, bodies


SHOWN = frozenset(("seen", "obtained", "read", "shown", "leaked", "acquired", "viewed", "reviewed"))
"""What is done with a paper by others than its writer."""


@cache
def _ends() -> frozenset[str]:
    """Words at which the name of a document's writer ends."""
    closed = grammar("prepositions") | grammar("relatives") | grammar("months") | grammar("auxiliaries")
    return closed | {"last", "this", "earlier", "published", "released", "leaked"}


def writing_at(tokens: list[Token]) -> int | None:
    """The token that is the head of a phrase for a document or sign, before any preposition, comma or participle."""
    for i, token in enumerate(tokens):
        if token.kind != "w" or token.low in _ends() or (token.text[:1].isupper() and i):
            return None
        if (is_writing(tokens, i) or token.low in words("bodies", "signs")) and not modifies(tokens, i):
            return None if i + 1 < len(tokens) and is_group_noun(tokens[i + 1].low) else i
    return None


def _author_at(tokens: list[Token], stop: int) -> int | None:
    """Where the writer of a document is told behind its noun: "a report *by*", "a report written for the county *by* consultants"."""
    if stop + 2 >= len(tokens):
        return None
    if tokens[stop + 1].low in ("by", "from"):
        return stop + 2
    if tokens[stop + 1].low not in words("bodies", "drawn_up"):
        return None
    ahead = itertools.takewhile(lambda i: tokens[i].kind == "w", range(stop + 2, min(stop + 9, len(tokens) - 1)))
    return next((i + 1 for i in ahead if tokens[i].low == "by"), None)


def own_name(tokens: list[Token], noun: str) -> str:
    """A document by its noun, with what stands before it and whose it is: "the council's auditors' report"."""
    stop = next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens) - 1)
    name = plain(tokens[: stop + 1])
    if stop + 2 < len(tokens) and tokens[stop + 1].low == "of" and tokens[stop + 2].low in words("bodies", "law_papers"):
        words_before = [t.text for t in tokens[:stop] if t.kind == "w" and t.low not in words("constants", "determiners")]
        return " ".join([*words_before, noun, "of", tokens[stop + 2].low])  # "an agreed statement of facts"
    after = _author_at(tokens, stop)
    if after is None:
        return name
    writer = list(itertools.takewhile(lambda t: t.kind == "w" and t.low not in _ends(), tokens[after : after + 6]))
    if not writer or any(t.low in grammar("pronouns") for t in writer):
        return name
    owner = plain(writer)
    return f"{owner}{'’' if owner.endswith('s') else '’s'} {name}"
