"""Mentions of people: names, pronouns, "his father", "the pair of them"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.cast.people.bearers import best_fit
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import in_focus, person_in_focus
from onrecord_ingest.quotations.story.story import SUBJECT, Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import children, parents, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.people.namesakes import alive, torn_between

_LATELY = 12
"""Mentions looked back upon for a relative told of since."""
_SAID_BEFORE = 1000
"""Characters before a title in which a woman of the same surname has another."""
_GENERATIONS = frozenset(("younger", "elder", "older"))
_NEAR = 0.3
"""Focus from which a name that nothing explains can be whom a pronoun means."""
_TAKEN_UP = re.compile(r" [a-z]+(?: (?:that|when|as|because|after|before|while|until))? (she|he)\b")
"""What follows a name that is taken up at once: "Orme said she", "Orme smiled when he"."""
_OF_PARENT = re.compile(r"[’']s? (?:\d\d-year-old |elderly )?(?:mother|father|mum|dad|parents)\b")
_CLEAR = 0.6
"""The share of the focus that somebody must have for a pronoun to be plain."""


def named_person(story: Story, people: list[Mention], tokens: list[Token]) -> Speaker:
    """The person or the two people whom a phrase names."""
    comma = next((t.start for t in tokens if t.text == ","), tokens[-1].end)
    joined = any(t.low in ("and", "&") for t in tokens)
    first = people[0] if joined else next((m for m in reversed(people) if m.start < comma), people[0])
    first = first._replace(entity=bearer(story, first))
    if first.name.titles and titles.courtesy().issuperset(first.name.titles):
        torn = torn_between(story, first)
        if torn and _GENERATIONS.isdisjoint(t.low for t in tokens):
            return Speaker(None, None, others=[*torn], reason="several of that surname told of together", confidence=0.3)
        first = first._replace(entity=alive(story, first))
    if (
        len(people) > 1
        and people[1].entity is not first.entity
        and any(t.low in ("and", "&") and first.end <= t.start < people[1].start and t.start - first.end < 3 for t in tokens)
    ):
        ents = [m.entity for m in people[:2]]
        return Speaker(ents[0], " and ".join(e.name for e in ents), ents[1:], "two named together", 0.95, True)
    entity = first.entity
    assert isinstance(entity, Person)  # noqa: S101
    if len(people) == 1 and len(tokens) > 2 and tokens[0].low in ("he", "she") and tokens[1].low == "and":
        other = pronoun(story, pronoun_gender(tokens[0].low), tokens[0].start, None, frozenset((id(entity),)))
        if isinstance(other.entity, Person):  # "*She and* Ann Otto said"
            name = f"{other.entity.name} and {entity.name}"
            return Speaker(other.entity, name, [entity], "somebody named and the person spoken of", min(other.confidence, 0.8), True)
    return Speaker(entity, entity.name, reason="named", confidence=0.98)


def bearer(story: Story, mention: Mention) -> Entity:
    """Whom a name means that several people bear.

    One of them is called by the given name, so that the surname alone is the other's. Else whoever bore the name alone before
    the others came in keeps it, until another speaks or is the subject under the full name.
    """
    name = mention.name
    same = story.cast.bearers(name.text) if len(name.words) == 1 else []
    guessed = isinstance(mention.entity, Person) and mention.entity.guessed
    relative = _relative_since(story, mention) if guessed or mention.entity in same else None
    if relative is not None:
        return relative
    if len(same) < 2 or mention.entity not in same:
        return mention.entity
    if name.titles:
        return best_fit(same, name)
    taken_up = _TAKEN_UP.match(story.text, mention.end)
    if taken_up is not None:
        gender = pronoun_gender(taken_up.group(1))
        fitting = [person for person in same if person.gender * gender > 0]
        if len(fitting) == 1 and all(person.gender for person in same):
            return fitting[0]  # "Orme said *she* would go on"
    plain = [person for person in same if not person.titles & titles.courtesy()]
    if len(plain) == 1 and len(same) == 2:
        return plain[0]  # beside "Miss Quayle" it is the other who is plain "Quayle"
    formal = [person for person in same if not story.cast.by_given[id(person)] or person.given == name.text]
    if len(formal) == 1:
        return formal[0]
    for event in reversed(story.events[-120:]):
        if event.entity in same and event.weight >= SUBJECT and event.by_name and event.start < mention.start:
            return event.entity
    return mention.entity


def _relative_since(story: Story, mention: Mention) -> Person | None:
    """A relative of the title's bearer, told of as a subject since by given name: "Her brother Keith … Mr Tully said"."""
    borne = set(mention.name.titles)
    if not borne or not borne <= titles.courtesy():
        return None
    gender = -1 if "mr" in borne else 1
    if _speaks_for_parent(story, mention):
        return None
    lately = [e for e in story.events[-_LATELY:] if e.start < mention.start and e.weight >= SUBJECT]
    beside = {event.number for event in lately if event.entity is mention.entity}
    for event in reversed(lately):
        if event.number in beside and event.entity is not mention.entity:
            continue  # "Tom Orr and his son Ned came. Mr Orr said"
        if event.entity is mention.entity or event.paragraph < story.paragraph - 1:
            return None
        person = event.entity
        if not isinstance(person, Person) or not person.guessed or person.family != mention.name.words[-1]:
            continue
        titled = mention.entity
        child = any(role in children() for role, _, _ in person.roles)
        namesake = isinstance(titled, Person) and titled.gender * gender > 0 and not _is_otherwise_married(story, mention)
        if person.gender * gender > 0 and not (child and namesake):
            return person  # not the son of Mr Orr, who is Mr Orr himself
    return None


def _is_otherwise_married(story: Story, mention: Mention) -> bool:
    """Whether a woman of the surname was told of as married just before, who is here told of as not, or the other way: "Mrs Orme’s
    daughter … *Miss Orme* said"."""
    other = {"miss": "Mrs", "mrs": "Miss"}.get(next(iter(mention.name.titles), ""))
    before = max(0, mention.start - _SAID_BEFORE)
    return other is not None and story.text.find(f"{other} {mention.name.words[-1]}", before, mention.start) >= 0


def _speaks_for_parent(story: Story, mention: Mention) -> bool:
    """Whether a title is of somebody grown whose parent is told of: "*Ann Orme's mother*, Vi, lives there. Mrs Orme said"."""
    person = mention.entity
    return isinstance(person, Person) and _OF_PARENT.match(story.text, person.first + len(person.name)) is not None


def pronoun(story: Story, gender: int, at: int, said_from: int | None, apart: frozenset[int]) -> Speaker:
    """The person of the gender (1 she, -1 he) who is most in focus. ``apart``: ids of those whom it cannot mean."""
    found = person_in_focus(story, gender, at, said_from, apart)
    if found is None:
        unknown = in_focus(story, at, lambda e: 1.0 if may_be_a_name(e) else 0.0, said_from)
        if unknown is not None and unknown.subject and unknown.weight > _NEAR and unknown.clear > _CLEAR:
            name = unknown.referent.name
            return Speaker(None, name, reason="a name of which nothing else is told", confidence=0.6, spoken_for=[])
        return Speaker(None, None, others=_lately(story), reason="a pronoun with nobody before it", confidence=0.3)
    person = found.referent
    assert isinstance(person, Person)  # noqa: S101
    speaker = story.stands_for.get(id(person))
    if speaker is not None:
        return speaker
    sure = 0.9 if person.gender and found.subject else 0.8 if person.gender else 0.75
    reason = "the person of that gender who is spoken of" if found.clear > _CLEAR else "more than one person fits the pronoun"
    return Speaker(person, person.name, reason=reason, confidence=sure if found.clear > _CLEAR else 0.6)


def may_be_a_name(entity: Entity | Thing) -> bool:
    """Whether a name that nothing explains may be that of a person: "Tamsy", "Marla Dunkley"."""
    if not isinstance(entity, Body) or not entity.weak or entity.classes or is_place(entity):
        return False
    first, *rest = entity.name.split()
    return not rest or (len(rest) == 1 and not rest[0].endswith("s") and first.lower() not in words("constants", "place_first"))


def _lately(story: Story) -> list[Entity]:
    """The people last spoken of, three at most: who a pronoun may mean that fits none of them."""
    people: list[Entity] = [e.entity for e in reversed(story.events[-40:]) if isinstance(e.entity, Person) and e.entity.named]
    return list(dict.fromkeys(people))[:3]


def of_generation(story: Story, tokens: list[Token]) -> Speaker | None:
    """ "The younger Orme": the one of the family told of as a child; "the elder Orme": as a parent."""
    if len(tokens) != 3 or tokens[0].low != "the" or tokens[1].low not in ("younger", "elder", "older"):
        return None
    family = story.cast.families.get(tokens[2].text.lower(), [])
    roles = children() if tokens[1].low == "younger" else parents()
    told = [p for p in family if any(role in roles for role, _, _ in p.roles)]
    return Speaker(told[0], told[0].name, reason=f"the {tokens[1].low} of the family", confidence=0.85) if len(told) == 1 else None
