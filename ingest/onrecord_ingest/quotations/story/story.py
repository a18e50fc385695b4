"""What the article has told so far: who was mentioned, who was the subject, who spoke last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from onrecord_ingest.quotations.cast.cast import Body, Cast, Entity, Mention, Person
from onrecord_ingest.quotations.story.identities.named_later import NamedByNoun
from onrecord_ingest.quotations.text.kinds import noun_gender

_WORD, _OPENING = re.compile(r"[a-z-]+"), 500
_DESCRIBED = 20
"""Descriptions looked back upon for somebody without a name."""
LEAD = 4
"""Paragraphs at an article's head in which somebody may be described before being named."""
ANSWERS, SPOKE, BROUGHT_IN, DOER, SUBJECT, AGENT, INTRODUCED = 1.3, 1.2, 1.1, 1.05, 1.0, 0.9, 0.85
PLACED, OBJECT, BY_NOUN, OWNER, ASIDE = 0.6, 0.5, 0.47, 0.4, 0.1
"""Weight of a mention: who is asked something, who spoke, a paper that somebody puts out, who did what the subject underwent ("was
found by Ann Orme, who"), the subject of a clause, anybody else who did what was done, somebody brought in with age or role, a paper
told with its writer, anybody else, somebody of whom a noun tells neither name nor gender, the owner of something, and whom the subject
is unlike."""
WRITERS = "those who wrote the article"
"""Why a speaker is nobody of the story."""


@dataclass(slots=True)
class Speaker:
    """The outcome: whom the mention means, with the name to give, or the candidates."""

    entity: Entity | None = None
    name: str | None = None
    others: Sequence[Entity] = ()
    reason: str = ""
    confidence: float = 0.9
    plural: bool = False
    spoken_for: list[Body] | None = None


@dataclass(slots=True, frozen=True)
class Exchange:
    """Who asks and who answers, and the statement that came last of theirs."""

    asker: Speaker
    answerer: Speaker
    paragraph: int
    asks: bool
    """The last statement is the asker's."""
    bare: bool = False
    """It stood alone, without anybody named."""
    open: bool = False
    """Its quotation is not closed: it goes on in the next paragraph."""


@dataclass(slots=True, eq=False)
class Thing:
    """What speaks and is neither a person nor a body with a name: residents, a jury, a letter."""

    name: str
    plural: bool
    spoken_for: list[Body] = field(default_factory=list)


@dataclass(slots=True)
class Event:
    """A mention as it counts for what is salient."""

    entity: Entity | Thing
    start: int
    subject: bool
    paragraph: int
    number: int
    """Of the sentence."""
    weight: float
    """How far it brings the entity into focus where it stands."""
    by_name: bool
    """Not a pronoun."""


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
        self.named_by_noun: NamedByNoun | None = None
        self.people: str | None = None
        self.lead: dict[int, int] = {}
        self.paragraph = 0
        self.number = 0
        self.last_end = 0
        self.last_open = False
        """The last quotation is not closed where its paragraph ends."""
        self.spoken: Counter[int] = Counter()
        self.speakers: dict[int, Speaker] = {}
        """Groups and writings as they spoke last."""
        self.holders: dict[str, list[Person]] = {}
        """Office → those whom the article names with it."""
        self.parents: set[int] = set()
        """People of whom a child is told."""
        self.things: dict[str, Thing] = {}
        self.opening = frozenset(_WORD.findall(text[:_OPENING].lower()))
        """The words of the headline and the first paragraphs."""
        self.called: dict[int, set[str]] = {}
        """Nouns by which somebody was meant who was not introduced with them: "the playwright and director"."""
        self.told_by_name = False
        """Whether somebody has spoken by name."""
        self.told_late: set[int] = set()
        """Strangers told of when somebody had spoken by name: no opening that a name is to follow."""
        self.nameless: set[int] = set()
        """Strangers who are one of several: "one worker"."""
        self.told: dict[int, str] = {}
        """What the sentence that introduces somebody tells of them."""
        self.stand_ins: dict[int, Person] = {}
        """Speaker known by a body alone ("a spokeswoman for the trust") → somebody without a name whom a pronoun takes up."""
        self.stands_for: dict[int, Speaker] = {}
        """The same, the other way."""
        self.documents: list[tuple[str, str, list[Body]]] = []
        self.together: list[tuple[int, list[Person]]] = []
        """People told of together, with the paragraph."""
        self.aged: dict[int, str] = {}
        """The age by which somebody was meant whose age the article does not tell otherwise."""
        self.pleading: dict[int, tuple[str | None]] = {}
        """The side for which somebody pleads in court, where it has been looked for."""
        self.dead: set[int] = set()
        """Those who are told to have died."""
        self.gone: dict[int, int] = {}
        """Those who are told to have left their office, with the end of the sentence that tells it."""
        self.exchange: Exchange | None = None
        """Who asks and who answers, while two people speak in turn."""

    def mentions(self, start: int, end: int) -> list[Mention]:
        """The names between two characters."""
        return self.cast.mentions[bisect_left(self.cast.starts, start) : bisect_left(self.cast.starts, end)]

    def lately(self, recall: int, before: int | None = None) -> Iterable[Person]:
        """The people of the last mentions, the last first, each once; ``before``: of those before a character."""
        events = (e for e in reversed(self.events[-recall:]) if before is None or e.start < before)
        return dict.fromkeys(e.entity for e in events if isinstance(e.entity, Person))

    def stranger(self, name: str, noun: str, start: int) -> Person:
        """Enters somebody whom the article describes and does not name."""
        person = Person(name, noun, "", start, named=False)
        person.gender = 5 * noun_gender(noun)
        person.roles.append((noun, start, start))
        if self.named_by_noun is None:
            self.named_by_noun = NamedByNoun(self.cast)
        person.alias = self.named_by_noun.name_given(noun, start)
        self.anonymous.append((noun, person))
        self.lead[id(person)] = self.paragraph
        if self.told_by_name:
            self.told_late.add(id(person))
        return person

    def tell_of(self, entity: Entity | Thing, start: int, weight: float, subject: bool = False, by_name: bool = True) -> None:
        """Takes in a mention in the sentence that is being told."""
        self.events.append(Event(entity, start, subject, self.paragraph, self.number, weight, by_name))

    def described(self, noun: str) -> Person | None:
        """Whoever the article described last by a noun, named since or not."""
        return next((person for told, person in reversed(self.anonymous[-_DESCRIBED:]) if told == noun), None)

    def unnamed(self, noun: str) -> Person | None:
        """Whoever the article described last by a noun and has not named since."""
        return next((p for told, p in reversed(self.anonymous[-_DESCRIBED:]) if told == noun and p.alias is None), None)

    def thing(self, name: str, plural: bool, spoken_for: list[Body] | None = None) -> Thing:
        """The group or writing of a name, entered if new."""
        known = self.things.get(name)
        if known is None:
            known = self.things[name] = Thing(name, plural, spoken_for or [])
        return known
