"""People by whose relative or friend they are: "Her friend, Lionel", "his father", "her sister"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Cast, Person
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.identities.together import other_of_pair, other_of_two
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.text.kinds import children, noun_gender, parents, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.description import Description

_ALIKE = {
    noun: tuple(nouns.split())
    for nouns in ("wife widow", "husband widower", "mother mum mam", "father dad", "grandmother gran nan", "grandfather grandad")
    for noun in nouns.split()
}
"""Nouns that tell of the same relative."""


def relative_named(story: Story, tokens: list[Token]) -> Speaker | None:
    """ "Her friend, Lionel", "her father": somebody known by whose friend or relative it is."""
    if tokens[0].low not in ("her", "his", "their") or len(tokens) < 2:
        return None
    kin = tokens[1].low
    if (
        kin not in words("names", "female_words")
        and kin not in words("names", "male_words")
        and kin not in ("partner", "friend", "parents")
    ):
        return None
    if len(tokens) == 2:
        return kin_of(story, kin, tokens[0].start)
    if tokens[-1].kind == "n" and len(tokens) > 4:
        tokens = tokens[:-2]  # her mother Jean, 71
    if not tokens[-1].text[:1].isupper() or len(tokens) > 8 or not (tokens[-2].text == "," or len(tokens) == 3):
        return None
    if any(isinstance(m.entity, Person) for m in story.mentions(tokens[2].start, tokens[-1].end)):
        return None  # named like anybody else
    person = _named_alone(story.cast, tokens[-1].text, tokens[-1].start)
    noun = tokens[1].low
    person.gender += 6 * noun_gender(noun)
    return Speaker(person, person.name, reason="a relative or friend, named by given name", confidence=0.75)


def _named_alone(cast: Cast, given: str, start: int) -> Person:
    """Somebody named by given name alone, entered if new."""
    known = cast.givens.get(given.lower())
    if known:
        return known[0]
    person = Person(given, given, given, start)
    cast.people.append(person)
    cast.givens.setdefault(given.lower(), []).append(person)
    return person


def fellow(story: Story, tokens: list[Token]) -> Speaker | None:
    """ "Her fellow walker", "his co-founder": the other of two whom the article told of together."""
    beside = (len(tokens) == 3 and tokens[1].low == "fellow") or (len(tokens) == 2 and tokens[1].low.startswith("co-"))
    if tokens[0].low not in ("her", "his") or not beside:
        return None
    gender = pronoun_gender(tokens[0].low)
    people = (e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person) and e.start < tokens[0].start)
    owner = next((person for person in people if person.gender * gender >= 0), None)
    other = other_of_pair(story, owner) if owner is not None else None
    return Speaker(other, other.name, reason="the other of two told of together", confidence=0.75) if other is not None else None


def kin_of(story: Story, noun: str, at: int) -> Speaker | None:
    """ "His father": the one person of the right gender with the surname of whoever was last spoken of."""
    gender = noun_gender(noun)
    subjects = (e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person) and e.start < at)
    owns = pronoun_gender(story.text[at : at + 4].lower().rstrip())
    owner = next((person for person in subjects if person.gender * owns >= 0), None)
    if noun in parents():
        told_of = (e.entity for e in reversed(story.events) if id(e.entity) in story.parents and e.entity is not owner)
        parent = next((p for p in told_of if isinstance(p, Person) and p.gender * gender >= 0), None)
        if parent is not None:
            return Speaker(parent, parent.name, reason=f"the {noun} of whose child the article tells", confidence=0.75)
    if not isinstance(owner, Person):
        return None
    kin = [p for p in story.cast.families.get(owner.family.lower(), []) if p is not owner and p.gender * gender >= 0]
    if noun in words("roles", "siblings"):
        kin = [p for p in kin if not _is_child(owner) or _is_child(p)]
    certain = [p for p in kin if p.gender * gender > 0]
    known = next((p for p in certain if any(noun in role.lower() for role, _, _ in p.roles)), None)
    named = story.cast.sharing(owner.family)
    if noun not in words("roles", "spouses") and noun not in ("widow", "widower"):  # of whom there is one, though named later
        kin, certain = ([p for p in group if p.first < at] for group in (kin, certain))
    groups = ([p for p in group if p in named or every] for every in (False, True) for group in (certain, kin))
    known = known or next((group[0] for group in groups if len(group) == 1), None)
    if known is None:
        other = other_of_two(story, owner, noun, at)
        return Speaker(other, other.name, reason=f"the {noun}, told of together", confidence=0.75) if other is not None else None
    return Speaker(known, known.name, reason=f"the {noun}, of the same surname", confidence=0.7)


def _is_child(person: Person) -> bool:
    """Whether somebody is told of as somebody's child."""
    return any(role in children() for role, _, _ in person.roles)


def of_the_named(d: Description) -> Speaker | None:
    """ "Mr Orme's widow": the relative of somebody named whom the article has told of as such."""
    owner = d.owner.entity if d.owner is not None else None
    if d.plural or not isinstance(owner, Person) or not noun_gender(d.noun) or d.noun not in phrases("roles", "kin"):
        return None
    alike = _ALIKE.get(d.noun, (d.noun,))
    told = [
        p
        for p in d.story.cast.people
        if p is not owner and any(role.lower().split()[-1:] == [a] for a in alike for role, _, _ in p.roles)
    ]
    kin = [p for p in told if p.family == owner.family] or told
    return Speaker(kin[0], kin[0].name, reason=f"the {d.noun} told of before", confidence=0.8) if len(kin) == 1 else None
