"""Somebody whom a sentence is about and tells of by whose they are: "Ned's mum is", "Her father has", "*His mum*, who drives him,"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.story.telling.told_by_noun import told_by
from onrecord_ingest.quotations.text.kinds import children, is_private_noun, noun_gender, parents
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.people.relatives import kin_of

_GROWN = 16
"""The age from which somebody speaks for themselves."""
OWNERS = frozenset(("his", "her", "their"))


def is_of_somebody_named(tokens: list[Token]) -> bool:
    """Whether a sentence begins with an owner, their parent or friend, and a verb: "Ned's mum is …"."""
    owned = len(tokens) > 3 and tokens[0].low.endswith(("'s", "s'")) and is_finite(tokens, 2)
    return owned and (tokens[1].low in parents() or tokens[1].low in phrases("roles", "friends"))


def of_somebody_named(story: Story, sentence: Sentence) -> Person | None:
    """Whom such a sentence is about: a parent by the surname, a friend as somebody without a name."""
    whose, kin = sentence.tokens[:2]
    if kin.low in parents():
        return _parent_of(story, sentence, kin.low)
    if kin.low in words("roles", "companions") or not whose.text[:1].isupper():
        return None
    return story.stranger(f"{whose.text} {kin.low}", kin.low, sentence.start)


def _parent_of(story: Story, sentence: Sentence, noun: str) -> Person | None:
    """The parent of whoever a sentence opens with: the one of that surname and of the noun's gender."""
    child = next(iter(story.mentions(sentence.start, sentence.tokens[0].end)), None)
    if child is None or not child.name.possessive or not isinstance(child.entity, Person):
        return None
    gender = noun_gender(noun)
    family = [p for p in story.cast.sharing(child.entity.family) if p is not child.entity and p.named and p.gender * gender > 0]
    told = [p for p in family if any(parents() & set(role.lower().split()) for role, _, _ in p.roles)] or family
    return told[0] if len(told) == 1 else None


def of_somebody(story: Story, sentence: Sentence, noun: str, at: int) -> Person | None:
    """Whom a sentence is about whose subject is an owner and a noun at a character: "*Her father* has offered to fetch her"."""
    kin = kin_of(story, noun, at)
    if kin is not None:
        return kin.entity if isinstance(kin.entity, Person) else None
    told = told_by(story, noun, sentence.start)
    if told is not None:
        return told
    companion = noun in words("roles", "companions")
    if not (is_private_noun(noun) or companion or noun in words("constants", "offices")):
        return story.stranger(noun, noun, sentence.start)  # "Her accountant is less romantic."
    born = noun in children() and sentence.words[2] in grammar("auxiliaries")  # "Her son was born"
    if born or companion or not (noun in phrases("roles", "kin") or noun in phrases("roles", "friends")):
        return None
    owner = next((e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person)), None)
    hers = noun_gender("woman" if sentence.words[0] == "her" else "man" if sentence.words[0] == "his" else "")
    known = owner is not None and owner.gender * hers >= 0
    rather = known and owner is not None and noun not in words("roles", "siblings") and _says_nothing(story, owner)
    if noun in phrases("roles", "kin") and not rather and not (known and story.spoken[id(owner)]):
        return None  # "Baby Ruby weighed 7lb. Her mother was back at home", who may be named
    person = story.described(noun) or story.stranger(noun, noun, at)
    story.nameless.add(id(person))
    return person


def _says_nothing(story: Story, person: Person) -> bool:
    """Whether whoever is told of is a child or has died, so that a relative rather speaks: "Ivy, eight, was hurt. *Her mum* rang"."""
    if story.spoken[id(person)]:
        return False
    nouns = {person.family} if not person.named else {role.lower() for role, _, _ in person.roles}
    young = (person.age.isdigit() and int(person.age) < _GROWN) or not nouns.isdisjoint(words("roles", "minors"))
    return young or id(person) in story.dead


def of_somebody_told_of(story: Story, sentence: Sentence, noun: str) -> Person | None:
    """The same where more is told behind the noun: "*His mum*, who drives him, does not get in"."""
    kin = kin_of(story, noun, sentence.start) if noun in phrases("roles", "kin") else None
    if kin is not None:
        return kin.entity if isinstance(kin.entity, Person) else None
    if not any(noun in told for told in (words("roles", "companions"), phrases("roles", "kin"), phrases("roles", "friends"))):
        return None
    stranger = story.stranger(noun, noun, sentence.start)
    story.nameless.add(id(stranger))
    return stranger
