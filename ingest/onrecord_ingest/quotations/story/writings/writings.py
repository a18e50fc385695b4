"""Letters, reports and signs as the article tells of them, and by what name each is known."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.story.story import ASIDE, SUBJECT, Story
from onrecord_ingest.quotations.story.telling.noun_at import is_subject, modifies, phrase_start
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.story.writings.paper_names import own_name, writer_ends
from onrecord_ingest.quotations.story.writings.paper_places import NEW, brought_in, is_medium, opens_for_it
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_SHEETS = frozenset(("sheet", "piece", "bit", "scrap", "slip", "side", "square", "strip"))
_RELEASED = frozenset(("leaked", "published", "released"))
_OUTSIDE = frozenset(("independent", "external", "outside"))
"""What tells that a paper is by others than those who had it made."""
_BODIES = 100
"""Bodies looked through for a board."""


def papers(scene: Scene) -> None:
    """Takes in each document of a sentence as a mention, and names it where it is written or appears: "has penned a letter"."""
    story, sentence = scene.story, scene.sentence
    if _papers().isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.low not in _papers() or token.kind != "w" or not (_is_writing(tokens, i) or token.low in words("bodies", "signs")):
            continue
        if token.low == "board" and tokens[i - 1].low == "the" and any("board" in body.classes for body in story.cast.bodies[:_BODIES]):
            continue  # those who sit on it
        if modifies(tokens, i) or (i and token.text[:1].isupper()) or token.low in ("letters", "findings", "minutes"):
            continue
        name, bodies = _written(story, sentence, i)
        thing = story.thing(name, False, bodies)
        subject = is_subject(tokens, i - 2 if _is_of_paper(tokens, i) else i)
        aside = token.low in words("bodies", "schemes") or is_medium(tokens, i)
        if subject and token.low in words("bodies", "intentions") and _is_of_a_body(story, sentence):
            subject, weight = False, ASIDE
        else:
            weight = SUBJECT if subject else ASIDE if opens_for_it(tokens, i) else brought_in(tokens, i, aside)
        story.tell_of(thing, token.start, weight, subject)


def _is_of_a_body(story: Story, sentence: Sentence) -> bool:
    """Whether a sentence about what is to be done tells of a body besides, whom "it" then means: "The plan has angered *the RSPCA*"."""
    if not words("bodies", "puts_out").isdisjoint(sentence.words):
        return False
    named = story.mentions(sentence.start, sentence.end)
    return any(isinstance(m.entity, Body) and not (m.name.possessive or m.name.quoted or m.entity.weak) for m in named)


def _is_writing(tokens: list[Token], i: int) -> bool:
    """Whether the noun at token ``i`` is one for a document, with the word before it or alone: "business case"."""
    if tokens[i].low in words("bodies", "documents"):
        return True
    return is_paper_of_two(tokens, i)


def is_paper_of_two(tokens: list[Token], i: int) -> bool:
    """Whether the noun at token ``i`` is one for a document with the word before it: "planning *statement*"."""
    return i > 0 and tokens[i].low in _lasts() and f"{tokens[i - 1].low} {tokens[i].low}" in phrases("bodies", "documents_of_two")


@cache
def _papers() -> frozenset[str]:
    """Every word that may be one for a document or sign."""
    return words("bodies", "documents") | words("bodies", "signs") | _lasts()


@cache
def _lasts() -> frozenset[str]:
    """The second words of documents of two words."""
    return frozenset(two.split()[-1] for two in phrases("bodies", "documents_of_two"))


def _is_of_paper(tokens: list[Token], i: int) -> bool:
    """Whether what is told of is so much of it: "*A sheet of paper* had been taped to the gate"."""
    return i > 1 and tokens[i].low == "paper" and tokens[i - 1].low == "of" and tokens[i - 2].low in _SHEETS


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
    elif leader in NEW and near & words("constants", "writing") and not near & (grammar("be") | _OUTSIDE):
        sender = _who_writes(story, sentence, token.start)
    kind = (
        token.low
        if (token.low in words("bodies", "documents") or token.low in words("bodies", "signs"))
        else f"{tokens[i - 1].low} {token.low}"
    )
    bodies = [sender] if isinstance(sender, Body) else []
    if bodies and sender is not None and (other := _beside(story, sentence, bodies[0])) is not None:
        bodies, sender = [*bodies, other], None
        story.documents.append((token.low, own_name(tokens[first:], token.low), bodies))
    name = f"{sender.name} {kind}" if sender is not None else own_name(tokens[first:], token.low)
    if sender is not None or (leader in ("a", "an") and len(bodies) < 2):
        story.documents.append((token.low, name, bodies))
    return name, bodies


def _beside(story: Story, sentence: Sentence, body: Body) -> Body | None:
    """The other of two bodies that write together: "Orwick Council *and the trust* have published a plan"."""
    named = story.mentions(sentence.start, sentence.end)
    at = next((i for i, m in enumerate(named) if m.entity is body), len(named))
    both = at + 1 < len(named) and story.text[named[at].end : named[at + 1].start] in (" and ", " and the ")
    other = named[at + 1].entity if both else None
    return other if isinstance(other, Body) else None


def _who_writes(story: Story, sentence: Sentence, stop: int) -> Entity | None:
    """Whoever is the subject of a sentence that tells of a paper's making, by name or by noun: "*The trust* has issued a notice"."""
    named = (m for m in story.mentions(sentence.start, stop) if not m.name.possessive and not m.name.quoted)
    first = next(named, None)
    if first is not None:
        before = story.text[sentence.start : first.start].split()
        return None if before and before[-1].lower() in grammar("prepositions") else first.entity
    if "by" in sentence.words:
        return None
    here = (e.entity for e in story.events[-20:] if e.number == story.number and e.start < stop)
    return next((entity for entity in here if isinstance(entity, Body)), None)


def writing_at(tokens: list[Token]) -> int | None:
    """The token that is the head of a phrase for a document or sign, before any preposition, comma or participle."""
    for i, token in enumerate(tokens):
        if token.low in _RELEASED and i + 1 < len(tokens):
            continue  # "a *leaked* memo"
        if token.kind != "w" or token.low in writer_ends() or (token.text[:1].isupper() and i):
            return None
        if (_is_writing(tokens, i) or token.low in words("bodies", "signs")) and not modifies(tokens, i):
            qualifies = i + 1 < len(tokens) and (
                is_group_noun(tokens[i + 1].low) or (token.low.endswith("ing") and tokens[i + 1].text[:1].isupper())
            )
            return None if qualifies else i  # "the *ruling* Labour group"
    return None
