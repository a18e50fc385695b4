"""What the article has told so far: who was mentioned, who was the subject, who spoke last."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from onrecord_ingest.quotations.cast import Body, Cast, Entity, Mention, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.reading import Found

TITLED = {
    noun: frozenset(titles.split())
    for nouns, titles in (
        ("gp doctor medic surgeon consultant", "dr"),
        ("vicar priest rector reverend canon", "rev revd reverend canon"),
        ("judge", "judge justice"),
        ("officer detective", "pc dc ds di dci sgt sergeant insp inspector supt superintendent constable detective"),
        ("professor academic", "professor prof"),
    )
    for noun in nouns.split()
}
"""Noun that describes somebody → titles that bear it out."""
LEAD = 4
"""Paragraphs at an article's head in which somebody may be described before being named."""
COUNCIL_TITLES = frozenset(("cllr", "coun", "councillor"))


@dataclass(slots=True)
class Speaker:
    """The outcome: whom the mention means, with the name to give, or the candidates."""

    entity: Entity | None = None
    name: str | None = None
    others: list[Entity] = field(default_factory=list)
    reason: str = ""
    confidence: float = 0.9
    plural: bool = False
    spoken_for: list[Body] | None = None


@dataclass(slots=True)
class Event:
    """A mention as it counts for what is salient."""

    entity: Entity
    start: int
    subject: bool
    paragraph: int
    name: str


class Story:
    """Walks through an article's sentences in order and keeps what is salient."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.events: list[Event] = []
        self.last: Speaker | None = None
        self.last_group: Speaker | None = None
        self.last_paragraph = -1
        self.anonymous: list[tuple[str, Person]] = []
        self.people: str | None = None
        self.lead: dict[int, int] = {}
        self.paragraph = 0
        self.written: tuple[int, str, list[Body]] | None = None
        self.last_end = 0
        self.spoken: Counter[int] = Counter()
        self.documents: list[tuple[str, str, list[Body]]] = []

    def mentions(self, start: int, end: int) -> list[Mention]:
        """The names between two characters."""
        i = bisect_left(self.cast.starts, start)
        found = []
        while i < len(self.cast.mentions) and self.cast.mentions[i].start < end:
            found.append(self.cast.mentions[i])
            i += 1
        return found

    def stranger(self, name: str, noun: str, start: int) -> Person:
        """Enters somebody whom the article describes and does not name."""
        person = Person(name, noun, "", start, named=False, private=True)
        person.gender = 5 * ((noun in words("names", "female_words")) - (noun in words("names", "male_words")))
        person.roles.append((noun, start, start))
        self.anonymous.append((noun, person))
        self.lead[id(person)] = self.paragraph
        return person

    def spoke(self, found: Found, speaker: Speaker) -> None:
        """Takes in that somebody has spoken."""
        self.last_end = found.end
        self.last = speaker
        self.spoken[id(speaker.entity)] += 1
        self.last_paragraph = found.sentence.paragraph
        at = max(found.end, found.sentence.start)
        if speaker.name is None:
            return
        behind: list[Entity] = [speaker.entity] if speaker.entity is not None else [*(speaker.spoken_for or [])]
        for entity in behind + speaker.others:
            if isinstance(entity, Body):
                entity.spoke = True
            self.events.append(Event(entity, at, True, found.sentence.paragraph, ""))
        if speaker.plural or (speaker.entity is None and speaker.name):
            self.last_group = speaker

    def remember_writer(self, speaker: Speaker) -> None:
        """Keeps for whom the document that spoke last was written, for when it speaks again."""
        if self.documents and speaker.spoken_for:
            noun, name, _ = self.documents[-1]
            self.documents[-1] = (noun, name, speaker.spoken_for)
