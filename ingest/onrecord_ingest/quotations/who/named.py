"""Phrases that name whoever spoke: people, bodies, several of them, or a name beside the phrase."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import SPOKES
from onrecord_ingest.quotations.who.people.governed import is_governed
from onrecord_ingest.quotations.who.people.people import named_person
from onrecord_ingest.quotations.who.phrase import Phrase
from onrecord_ingest.quotations.who.phrase_names import apposed_to, branch_of, is_list, name_behind, owned_by

_BEHIND = 16
"""Characters behind a phrase in which the name begins that explains it."""
_HANGS = 3
"""Words before a name where something hangs on the noun that it explains, with the comma."""


def whose_it_is(phrase: Phrase) -> Speaker | None:
    """The name in the genitive with which the phrase ends: "according to *Orme's* rough arithmetic"."""
    if not phrase.tokens[-1].low.endswith(("'s", "s'")) or any(t.low in SPOKES for t in phrase.tokens):
        return None
    owners = list(phrase.story.mentions(phrase.start, phrase.end))
    if not owners or any(t.text == "," for t in phrase.tokens if t.start < owners[-1].start) or len(phrase.people) > 1:
        return None  # "Jo Tew, vicar of St Mark's"
    owner = owners[-1].entity
    if isinstance(owner, Body) and phrase.people and phrase.people[0].start < owners[-1].start:
        return None  # "Ann Orr, the last of her line to keep Orr's"
    if isinstance(owner, Person):
        if is_governed(owners[-1], phrase.tokens) and is_person_noun(phrase.noun):
            return None  # "A friend of Ms Orr's"
        return named_person(phrase.story, [owners[-1]], phrase.tokens)
    return Speaker(owner, owner.name, reason="named", confidence=0.95)


def kin_of_the_named(phrase: Phrase) -> Speaker | None:
    """The relatives or lawyers of somebody whose name stands behind: "*The family of the victim*, Lena Frost, said"."""
    tokens = phrase.tokens
    of = next((i for i, t in enumerate(tokens) if t.low == "of" and i), 0)
    if not of or tokens[of - 1].low not in words("roles", "speak_for_others") or len(tokens) < of + 3:
        return None
    whose = next((t.low for t in tokens[of + 2 : of + 5] if t.low in words("roles", "told_of_others")), None)
    if whose is None or tokens[of + 1].low not in ("the", "a", "an", "one"):
        return None
    behind = phrase.story.mentions(tokens[of + 1].end, min(phrase.sentence.end, tokens[-1].end + _BEHIND))
    if not any(isinstance(m.entity, Person) and phrase.story.text[max(0, m.start - 2) : m.start] == ", " for m in behind):
        return None  # "The daughter of a man who lay on the floor"
    noun, name = tokens[of - 1].low, plain(tokens[:of])
    if is_group_noun(noun):
        return Speaker(None, name, reason="those of somebody told of", confidence=0.75, plural=True)
    person = phrase.story.stranger(name, noun, phrase.sentence.start)
    phrase.story.nameless.add(id(person))
    return Speaker(person, person.name, reason="a relative of somebody told of", confidence=0.75)


def named_behind_commas(phrase: Phrase) -> Speaker | None:
    """The name in commas behind an office."""
    behind = name_behind(phrase.story, phrase.tokens, phrase.sentence)
    return None if behind is None else named_person(phrase.story, [behind], phrase.tokens)


def named_before_commas(phrase: Phrase) -> Speaker | None:
    """The person named just before a description in commas."""
    apposed = apposed_to(phrase.story, phrase.whole, phrase.sentence)
    if apposed is None or phrase.people:
        return None
    return named_person(phrase.story, [apposed], phrase.whole)


def body_behind_commas(phrase: Phrase) -> Speaker | None:
    """The body named in commas behind the noun for one and what that hangs on: "The largest agency in the survey, *Marrow Care*"."""
    last = phrase.names[-1] if phrase.names else None
    if last is None or not isinstance(last.entity, Body) or last.end < phrase.whole[-1].end or phrase.people:
        return None
    before = [t for t in phrase.whole if t.start < last.start and t.low != "the"]
    if len(before) < _HANGS or before[-1].text != "," or len(phrase.names) > 1 or phrase.noun not in class_nouns():
        return None
    if is_person_noun(phrase.noun) or phrase.noun in words("bodies", "documents") or last.name.possessive:
        return None
    return Speaker(last.entity, last.entity.name, reason=f"the {phrase.noun}, by its name in commas", confidence=0.9)


def people_named(phrase: Phrase) -> Speaker | None:
    """The people of the phrase."""
    return named_person(phrase.story, phrase.people, phrase.whole) if phrase.people else None


def list_of_bodies(phrase: Phrase) -> Speaker | None:
    """Three bodies or more."""
    if not is_list(phrase.whole, phrase.names):
        return None
    listed: list[Entity] = list(dict.fromkeys(m.entity for m in phrase.names))
    last_two = " and ".join(e.name for e in listed[-2:])
    return Speaker(listed[0], ", ".join([*(e.name for e in listed[:-2]), last_two]), listed[1:], "named in a list", 0.95, True)


def body_of_branch(phrase: Phrase) -> Speaker | None:
    """The body of whose branch the words tell."""
    branch = branch_of(phrase.whole, phrase.head, phrase.names)
    return Speaker(branch.entity, branch.entity.name, reason="a branch of it", confidence=0.9) if branch is not None else None


def body_beside(phrase: Phrase) -> Speaker | None:
    """The body that explains a plural: "Its owners, *the Sisters of Mercy*"."""
    if phrase.bodies or not owned_by(phrase.whole, phrase.head, phrase.names):
        return None
    entity = next(m.entity for m in phrase.names if m.start > phrase.last.end)
    return Speaker(entity, entity.name, reason="named beside what it is", confidence=0.9)


def bodies_named(phrase: Phrase) -> Speaker | None:
    """The body that is the head of the phrase, with those that "and" joins to it."""
    bodies: list[Entity] = [m.entity for m in phrase.bodies]
    if not bodies or phrase.bodies[-1].end < phrase.last.end:
        return None
    other = _noun_before(phrase)
    if other is not None and other is not bodies[-1]:
        return Speaker(other, " and ".join(e.name for e in (other, *bodies)), bodies, "named together", 0.9, True)
    if len(bodies) > 1 and any(t.low == "and" for t in phrase.whole):
        return Speaker(bodies[0], " and ".join(e.name for e in bodies), bodies[1:], "named", 0.95, True)
    return Speaker(bodies[-1], bodies[-1].name, reason="named", confidence=0.97)


def _noun_before(phrase: Phrase) -> Body | None:
    """The body meant by the noun to which a name is joined: "*The trust* and Sedgeholme Council"; not "The University and College
    Union"."""
    tokens = phrase.whole
    if any(m.start < tokens[1].end for m in phrase.bodies if len(tokens) > 1):
        return None
    if tokens[0].low != "the" or len(tokens) < 4 or tokens[2].low != "and" or tokens[1].low not in class_nouns():
        return None
    return body_for(phrase.story, tokens[1].low, tokens[0].start)
