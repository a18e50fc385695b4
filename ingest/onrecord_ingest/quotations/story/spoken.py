"""Takes in who has spoken: whoever speaks counts most, unless somebody else asked or told them."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.hearers import tells_hearer
from onrecord_ingest.quotations.story.story import AGENT, ASIDE, OBJECT, SPOKE, WRITERS, Speaker, Story

_SPOKES = re.compile(r"spokes(?:man|woman|person)\b")
_ASKED_BY = OpenedBy(
    lambda: ("asked", "questioned", "pressed", "challenged"),
    lambda: r"(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Cc]hallenged) by (?:the )?(?:\w+ )?\Z",
)
"""What stands before whoever asks: in "Asked by Mr Cole why …, she said" another answers."""


def note_spoken(story: Story, found: Found, speaker: Speaker) -> None:
    """Takes in that somebody has spoken; what the writers say themselves is none of the story."""
    if speaker.reason == WRITERS and speaker.name is None:
        return
    story.last_end = found.end
    story.last_open = bool(found.sentence.quotations) and not found.sentence.quotations[-1].closed
    story.last = speaker
    story.spoken[id(speaker.entity)] += 1
    story.told_by_name = story.told_by_name or (isinstance(speaker.entity, Person) and speaker.entity.named)
    story.last_paragraph = found.sentence.paragraph
    at = max(found.end, found.sentence.start)
    if speaker.name is None:
        return
    behind: list[Entity] = [speaker.entity] if speaker.entity is not None else [*(speaker.spoken_for or [])]
    for entity in (*behind, *speaker.others):
        if isinstance(entity, Body):
            entity.spoke = True
        story.tell_of(entity, at, _weight(story, found, speaker), subject=True)
    if speaker.entity is None and _SPOKES.match(speaker.name):
        story.tell_of(_stand_in(story, speaker, speaker.name, at), at, SPOKE, subject=True)
    if speaker.plural or (speaker.entity is None and speaker.name):
        story.last_group = speaker
        thing = story.thing(speaker.name, speaker.plural or speaker.name.endswith("s"), speaker.spoken_for)
        story.speakers[id(thing)] = speaker
        story.tell_of(thing, at, SPOKE, subject=True)


def _weight(story: Story, found: Found, speaker: Speaker) -> float:
    """What it counts to have spoken."""
    if found.subject is not None:
        start, mention = found.sentence.start, found.sentence.tokens[found.subject.first].start
        if _ASKED_BY.search(story.text, start, mention):
            return ASIDE
        if tells_hearer(story.text, story.mentions(start, mention), start, mention):
            return AGENT
    return SPOKE if speaker.entity is not None or _is_institution(speaker) else OBJECT


def _is_institution(speaker: Speaker) -> bool:
    """Whether a body without a name has spoken: "*The tribunal* found that the council had …. It said"."""
    noun = (speaker.name or "").split()[-1:]
    return not speaker.plural and bool(noun) and (noun[0] in words("bodies", "independent") or noun[0] in class_nouns())


def _stand_in(story: Story, speaker: Speaker, name: str, at: int) -> Person:
    """Somebody without a name for a spokesperson, whom "she" may take up."""
    person = story.stand_ins.get(id(speaker))
    if person is None:
        person = story.stand_ins[id(speaker)] = Person(name, name, first=at, named=False)
        person.gender = name.startswith("spokeswoman") - name.startswith("spokesman")
        story.stands_for[id(person)] = speaker
    return person
