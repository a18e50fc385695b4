"""Mentions of people: names, pronouns, "his father", "the pair of them"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Entity, Mention, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.register import best_fit
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.story import Speaker, Story

_BROUGHT_IN = 300
"""Characters before a pronoun in which somebody new may have been brought in, be it as an object."""
_SUBJECT = {-1: re.compile(r"\b[Hh]e\b"), 1: re.compile(r"\b[Ss]he\b")}
_OFTEN = 4
"""Statements after which somebody counts as the one whom the article quotes."""


def named_person(story: Story, people: list[Mention], tokens: list[Token], names: list[Mention]) -> Speaker:
    """The person or the two people whom a phrase names."""
    comma = next((t.start for t in tokens if t.text == ","), tokens[-1].end)
    joined = any(t.low in ("and", "&") for t in tokens)
    first = people[0] if joined else next((m for m in reversed(people) if m.start < comma), people[0])
    first = latest_bearer(story, first)
    if (
        len(people) > 1
        and people[1].entity is not first.entity
        and any(t.low in ("and", "&") and first.end <= t.start < people[1].start and t.start - first.end < 3 for t in tokens)
    ):
        ents = [m.entity for m in people[:2]]
        return Speaker(ents[0], " and ".join(e.name for e in ents), ents[1:], "two named together", 0.95, True)
    entity = first.entity
    assert isinstance(entity, Person)  # noqa: S101
    if (
        tokens[0].low in ("the", "both")
        and first.name.words[-1].endswith("s")
        and first.name.words[-1].lower() not in (entity.family.lower(),)
    ):
        pass
    return Speaker(entity, entity.name, reason="named", confidence=0.98)


def latest_bearer(story: Story, mention: Mention) -> Mention:
    """Of several people with one surname, the one whom the title fits, else who spoke or was the subject last."""
    same = story.cast.sharing(mention.name.text) if len(mention.name.words) == 1 else []
    if len(same) < 2:
        return mention
    if mention.name.titles:
        return mention._replace(entity=best_fit(same, mention.name))
    for event in reversed(story.events[-120:]):
        if event.entity in same and event.subject and event.start < mention.start:
            return mention._replace(entity=event.entity)
    return mention


def pronoun(story: Story, gender: int, at: int, sentence: Sentence) -> Speaker:
    """The last person of the gender (1 she, -1 he) who spoke or was the subject, else was named."""
    spoke = story.last
    if (
        spoke is not None
        and spoke.entity is None
        and re.match(("spokesman" if gender < 0 else "spokeswoman") + "|spokesperson", spoke.name or "")
        and sentence.paragraph - story.last_paragraph <= 2
        and not any(e.subject and isinstance(e.entity, Person) and e.start > story.last_end for e in story.events[-12:])
    ):
        return spoke
    close = {
        id(e.entity): e.entity
        for e in story.events[-12:]
        if e.paragraph == sentence.paragraph
        and story.last_end <= e.start < sentence.start
        and isinstance(e.entity, Person)
        and e.entity.gender * gender >= 0
    }
    brought_in = next(iter(close.values())) if len(close) == 1 else None
    if isinstance(brought_in, Person) and _SUBJECT[gender].search(
        story.text, max(story.last_end, sentence.start - _BROUGHT_IN), sentence.start
    ):
        brought_in = None  # "He met Alan Price. He said": the pronoun goes on with its own person
    if isinstance(brought_in, Person) and brought_in.first >= sentence.start - _BROUGHT_IN and sentence.start <= at:
        return Speaker(brought_in, brought_in.name, reason="brought in just before", confidence=0.8)
    fallback: Person | None = None
    for event in reversed(story.events[-60:]):
        person = event.entity
        if not isinstance(person, Person) or (event.start >= at and event.start > sentence.start and not event.subject):
            continue
        if event.start >= at or person.gender * gender < 0:
            continue
        if event.subject:
            if person.gender == 0 and fallback is not None and fallback.gender * gender > 0:
                break
            if _told_of(story, person, gender, sentence):
                continue
            return Speaker(
                person,
                person.name,
                reason="the last person of that gender who spoke or was the subject",
                confidence=0.9 if person.gender else 0.75,
            )
        if fallback is None and sentence.paragraph - event.paragraph <= 2:
            fallback = person
    if fallback is not None:
        return Speaker(fallback, fallback.name, reason="the last person of that gender named", confidence=0.7)
    return Speaker(None, None, others=_lately(story), reason="a pronoun with nobody before it", confidence=0.3)


def _told_of(story: Story, person: Person, gender: int, sentence: Sentence) -> bool:
    """Whether the story only tells of this person, while another of that gender has been speaking all along."""
    last = story.last.entity if story.last is not None else None
    if not isinstance(last, Person) or last is person or last.gender * gender <= 0:
        return False
    fresh = person.first > story.last_end or not person.named
    often = story.spoken[id(last)] >= _OFTEN and not story.spoken[id(person)]
    return often and not fresh and sentence.paragraph - story.last_paragraph <= 3


def relative_named(story: Story, tokens: list[Token], sentence: Sentence) -> Speaker | None:
    """ "Her husband, Lionel": somebody named by given name alone, of the family of the person before where the
    article says so."""
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
    if not tokens[-1].text[0].isupper() or len(tokens) > 8 or not (tokens[-2].text == "," or len(tokens) == 3):
        return None
    owner = next(
        (e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person) and e.start < tokens[0].start),
        None,
    )
    if not isinstance(owner, Person):
        return None
    given = tokens[-1].text
    shared = (
        re.search(rf"\b[Tt]he {re.escape(owner.family)}s\b", story.text[max(0, owner.first - 100) : owner.first + 20_000]) is not None
    )
    person = story.cast.relative(given, owner.family if shared else "", tokens[-1].start)
    noun = tokens[1].low
    person.gender += 6 * ((noun in words("names", "female_words")) - (noun in words("names", "male_words")))
    return Speaker(person, person.name, reason="a relative, named by given name", confidence=0.75)


def kin_of(story: Story, noun: str, at: int) -> Speaker | None:
    """ "His father": the one person of the right gender with the surname of whoever was last spoken of."""
    gender = (noun in words("names", "female_words")) - (noun in words("names", "male_words"))
    owner = next((e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person) and e.start < at), None)
    if not isinstance(owner, Person):
        return None
    kin = [p for p in story.cast.sharing(owner.family) if p is not owner and p.gender * gender > 0]
    known = next((p for p in kin if any(noun in role.lower() for role, _, _ in p.roles)), None) or (kin[0] if len(kin) == 1 else None)
    if known is None:
        return None
    return Speaker(known, known.name, reason=f"the {noun}, of the same surname", confidence=0.7)


def _lately(story: Story) -> list[Entity]:
    """The people last spoken of, three at most: who a pronoun may mean that fits none of them."""
    people: list[Entity] = [e.entity for e in reversed(story.events[-40:]) if isinstance(e.entity, Person) and e.entity.named]
    return list(dict.fromkeys(people))[:3]
