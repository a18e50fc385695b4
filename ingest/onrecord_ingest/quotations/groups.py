"""Mentions of bodies and groups: "it", "they", "the council", "a spokesman for the company"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Entity, Mention, Person, class_nouns, is_place
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.story import Speaker, Story

_PUBLIC = frozenset(
    ("council", "police", "school", "court", "university", "government", "hospital", "trust", "union", "committee", "partnership")
) | {"board", "department"}
"""Classes that a body shows by its name."""
_MADE_UP = re.compile(
    r",? (?:which (?:is|was) )?(?:made up|composed|consisting) of "
    r"([^.;“”\"\n]{5,160}?)(?:, |[.;“”\"\n]|$| said| says)"
)
_COUPLE = re.compile(r"\b[Tt]he (?:couple|pair|duo)\b[^\n]*$")
SPOKES = re.compile(r"^spokes(?:man|woman|person|people)$")


def it(story: Story, at: int) -> Speaker:
    """What "it" means: the writing or body last mentioned."""
    written = story.written
    newer = any(isinstance(e.entity, Body) and written is not None and written[0] < e.start < at for e in story.events[-8:])
    if written is not None and not newer and story.last_end <= written[0] and written[0] <= at < written[0] + 300:
        return Speaker(None, written[1], reason="the writing just mentioned", confidence=0.75, spoken_for=written[2])
    unnamed = story.last is not None and (story.last.name or "").lower() in grammar("pronouns")
    if story.last is not None and story.last.entity is None and story.last.name and not story.last.plural and not unnamed:
        since = next(
            (
                e
                for e in reversed(story.events)
                if e.subject and isinstance(e.entity, Body) and e.start > story.last_end and e.start < at
            ),
            None,
        )
        if since is None:
            return Speaker(
                None,
                story.last.name,
                reason="the last writing that spoke",
                confidence=0.8,
                spoken_for=story.last.spoken_for,
            )
    near = [e for e in story.events[-14:] if isinstance(e.entity, Body) and at - 330 < e.start < at and not e.entity.weak]
    if near:
        paragraph = near[-1].paragraph
        close = [e for e in near if e.paragraph == paragraph]
        event = next((e for e in reversed(close) if e.subject), close[-1])
        return Speaker(
            event.entity,
            event.entity.name,
            reason="the last body that spoke or was the subject",
            confidence=0.85 if event.subject else 0.7,
        )
    for subject in (True, False):
        for event in reversed(story.events[-80:]):
            if isinstance(event.entity, Body) and event.start < at and (event.subject or not subject):
                name = event.entity.name
                return Speaker(
                    event.entity,
                    name,
                    reason="the last body that spoke or was the subject",
                    confidence=0.85 if subject else 0.65,
                )
    return Speaker(None, None, reason="a pronoun with nothing before it", confidence=0.3)


def two_people(story: Story, at: int) -> Speaker | None:
    """The two people who were the last subjects: "the pair of them"."""
    two: list[Entity] = []
    for event in reversed(story.events[-60:]):
        if event.start < at and isinstance(event.entity, Person) and event.entity not in two and event.entity.named:
            two.append(event.entity)
        if len(two) == 2:
            two.reverse()
            return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two people", 0.7, True)
    return None


def they(story: Story, at: int) -> Speaker:
    """Whom "they" means: the group, else the body, that spoke last."""
    if _COUPLE.search(story.text, max(0, at - 160), at):
        two = two_people(story, at)
        if two is not None:
            return two
    if story.last_group is not None:
        group = story.last_group
        return Speaker(group.entity, group.name, group.others, "the last group that spoke", 0.8, True, group.spoken_for)
    if story.last is not None and isinstance(story.last.entity, Person):
        return Speaker(story.last.entity, story.last.name, reason="the last speaker", confidence=0.6)
    return it(story, at)


def joint(story: Story, at: int) -> Speaker:
    """The last two bodies or people that were subjects: "the two said in a joint statement"."""
    two: list[Entity] = []
    for event in reversed(story.events[-60:]):
        if event.start < at and event.subject and event.entity not in two and isinstance(event.entity, Body) and (True):
            two.append(event.entity)
        if len(two) == 2:
            two.reverse()
            return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two that spoke", 0.7, True)
    return they(story, at)


def spokesperson(story: Story, spokes: Token, tokens: list[Token], names: list[Mention], sentence: Sentence) -> Speaker:
    """A spokesperson is known by the body: "spokesman for Harrow Bus"."""
    body: Entity | None = None
    owner = next((m for m in names), None)
    if owner is not None:
        body = owner.entity
    else:
        noun = next(
            (
                t.low.split("'")[0]
                for t in tokens
                if t.low.split("'")[0] in class_nouns() or t.low.split("'")[0] in words("bodies", "any_body")
            ),
            None,
        )
        if noun:
            body = body_for(story, noun, tokens[0].start)
        elif tokens[0].low in ("its", "their", "his", "her"):
            body = it(story, tokens[0].start).entity
        else:
            inside = [m for m in story.mentions(sentence.start, tokens[0].start) if isinstance(m.entity, Body) and not m.name.quoted]
            body = inside[0].entity if inside else it(story, tokens[0].start).entity
    name = spokes.text.lower() + (f" for {body.name}" if body else "")
    parts = _parts(story, tokens[0].start, tokens[-1].end) if isinstance(body, Body) else []
    if len(parts) > 1:
        return Speaker(None, name, reason="a spokesperson of a partnership, for its parts", confidence=0.85, spoken_for=parts)
    return Speaker(
        None,
        name,
        reason="a spokesperson, known by the body",
        confidence=0.9 if body else 0.6,
        spoken_for=[body] if isinstance(body, Body) else [],
    )


def _parts(story: Story, start: int, end: int) -> list[Body]:
    """The bodies of a partnership "which is made up of the council and the board"."""
    made = _MADE_UP.match(story.text, end)
    if made is None:
        return []
    parts = [(m.start, m.entity) for m in story.mentions(made.start(1), made.end(1)) if isinstance(m.entity, Body)]
    for noun in re.finditer(r"\bthe ([a-z]+)\b", made.group(1)):
        known = body_for(story, noun.group(1), start) if noun.group(1) in class_nouns() else None
        if known is not None:
            parts.append((made.start(1) + noun.start(), known))
    return list(dict.fromkeys(body for _, body in sorted(parts, key=lambda part: part[0])))


def body_for(story: Story, noun: str, at: int) -> Body | None:
    """The body that "the firm", "the council", "the group" stands for."""
    classes = class_nouns().get(noun, frozenset())
    spoke = story.last.entity or next(iter(story.last.spoken_for or ()), None) if story.last is not None else None
    if classes and isinstance(spoke, Body) and not spoke.classes and not classes & _PUBLIC and not is_place(spoke):
        return spoke  # "A Holm First leaflet says …": "the party" is Holm First
    anything = noun in words("bodies", "any_body") and not classes
    unclassed: Body | None = None
    for subject in (True, False):
        for event in reversed(story.events[-120:]):
            body = event.entity
            if not isinstance(body, Body) or event.start >= at or (not event.subject and subject):
                continue
            if noun in ("council", "authority") and story.cast.lesser_council(body):
                continue
            if body.classes & classes or anything or noun in body.name.lower().split()[:: max(1, len(body.name.split()) - 1)]:
                return body
            if unclassed is None and not body.classes and event.subject and not body.name.isupper() and not is_place(body):
                unclassed = body
    if unclassed is not None and not classes & _PUBLIC:
        return unclassed
    for body in story.cast.bodies[:100]:
        if body.classes & classes or noun in body.name.lower().split()[:: max(1, len(body.name.split()) - 1)]:
            return body
    return None
