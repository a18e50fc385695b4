"""People told of together: "Ann Bell and Joe Tarn met", and who "both women", "the trio" and "the brothers" then are."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.cast.cast import Entity, Mention, Person
from onrecord_ingest.quotations.lexicon import load, words
from onrecord_ingest.quotations.story.story import OBJECT, SUBJECT, Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import is_person_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.people.people import bearer

_APART = r"(?: \([^()]{1,40}\)|, [a-z\d][^,;.:]{0,70})?"
_TITLE = r"(?:[A-Z][A-Za-z]+\.? )?"
_NEXT, _LAST = (
    re.compile(rf"{_APART}[,;] {_TITLE}"),
    re.compile(rf"{_APART}[,;]? (?:and|&) (?:(?:his|her|their) (?:[a-z-]+ ){{0,2}}[a-z-]+,? |(?:wife|husband) )?{_TITLE}"),
)
"""What stands between two people of a list, and between the last two."""
_APPOSED = re.compile(r"(?:^|[\n.] ?|\b)(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)(?: [a-z-]+)? [a-z-]+s, (?:[a-z-]+ ){0,4}$")
"""What stands before the names of those whom a plural noun means: "*Its directors, the former couple* Ann Bell and Joe Tarn, left"."""
_WITH = re.compile(r"\bwith (?:[a-z-]+ ){0,2}(?:[a-z-]+,? )?$")
_AND_HE = re.compile(r"\b(?:he|she) and (?:his|her) (?:[a-z-]+ ){0,2}[a-z-]+,? $")
"""What joins somebody to whoever tells of it: "Joe Orme said *he and his wife*, Ann, had"."""
_MEMORY = 8
"""Paragraphs for which people told of together are remembered as such."""
_TELLS_KIN = re.compile(r"\b[Bb]rothers?\b|\b[Ss]isters?\b|\b(?:[Tt]win|[Ss]ibling)s?\b")
_TELLS_COUPLE = re.compile(r"\b(?:couple|married|newlyweds|husband and wife|wed|wedding|honeymoon)\b", re.IGNORECASE)
_NEAR = 1500
"""Characters before in which the article must tell how two people belong together."""
_ALONE = 40
"""Mentions looked back upon for people who have been named one by one."""


def take_in_together(story: Story, sentence: Sentence, people: list[Mention], subjects: list[Mention]) -> None:
    """Takes in the people whom a sentence names together, for a "they" that follows."""
    run: list[Mention] = []
    for mention in people:
        between = (run[-1].end, mention.start) if run else None
        if between is not None and _LAST.fullmatch(story.text, *between):
            _enter(story, sentence, [*run, mention], subjects)
            run = [mention]
        elif between is not None and _NEXT.fullmatch(story.text, *between):
            run.append(mention)
        else:
            run = [mention]
    if subjects and isinstance(subjects[0].entity, Person):
        behind = (m for m in people if m.start > subjects[0].end)
        joined = next((m for m in behind if any(w.search(story.text, sentence.start, m.start) for w in (_WITH, _AND_HE))), None)
        if joined is not None:
            _enter(story, sentence, [subjects[0], joined], [])


def _enter(story: Story, sentence: Sentence, mentions: list[Mention], subjects: list[Mention]) -> None:
    people = list(dict.fromkeys(bearer(story, mention) for mention in mentions))
    if len(people) < 2:
        return
    speaker = _speaker(people, "told of together")
    thing = story.thing(speaker.name or "", True)
    story.speakers[id(thing)] = speaker
    if _APPOSED.search(story.text, sentence.start, mentions[0].start) and story.text.startswith(",", mentions[-1].end):
        group = next((e.entity for e in reversed(story.events) if e.start >= sentence.start and isinstance(e.entity, Thing)), thing)
        story.speakers[id(group)] = speaker
    story.together.append((sentence.paragraph, [person for person in people if isinstance(person, Person)]))
    subject = mentions[0] in subjects
    story.tell_of(thing, mentions[-1].start, SUBJECT if subject else OBJECT, subject)


def _speaker(people: list[Entity], reason: str) -> Speaker:
    names = [person.name for person in people]
    return Speaker(people[0], f"{', '.join(names[:-1])} and {names[-1]}", people[1:], reason, 0.8, True)


def several(story: Story, tokens: list[Token], at: int) -> Speaker | None:
    """Whom "both women", "the trio", "all three" or "the brothers" mean; None where that is none of them, or nobody can be known."""
    told = [t.low for t in tokens if t.kind == "w"]
    if story.text[max(0, at - 5) : at].lower() == "both ":
        told = ["both", *told]
    if not told:
        return None
    noun = told[-1]
    count = next((n for n, nouns in _counts().items() if not nouns.isdisjoint(told)), 0)
    by_kin = told[0] in ("the", "these") and len(told) == 2 and noun in words("roles", "together")
    counted = count > 0 and told[0] in ("the", "both", "all", "these", "those") and len(told) <= 3
    if not by_kin and not counted:
        return None
    single = {"women": "woman", "men": "man"}.get(noun, noun.removesuffix("s"))
    if noun not in words("roles", "together") and not is_person_noun(single) and not _is_count(noun):
        return None
    gender = noun_gender(single)
    for paragraph, people in reversed(story.together):
        if story.paragraph - paragraph > _MEMORY:
            break
        if len(people) == (count or len(people)) and all(person.gender * gender >= 0 for person in people):
            return _speaker([*people], "told of together before")
    known = only_pair(story, gender) if count == 2 else None
    if known is not None or noun in words("roles", "pairs"):
        return known
    return _one_by_one(story, count, gender, at) if told[0] == "both" or (told[0] == "the" and told[1:2] == ["two"]) else None


def only_pair(story: Story, gender: int = 0) -> Speaker | None:
    """The two of a gender told of together, where the article has told so of no other two: "the couple", far below."""
    pairs = (people for _, people in story.together if len(people) == 2 and all(p.gender * gender >= 0 for p in people))
    first = next(pairs, None)
    if first is None or any(person not in first for people in pairs for person in people):
        return None
    return _speaker([*first], "told of together before")


def _is_count(noun: str) -> bool:
    return any(noun in nouns for nouns in _counts().values())


@cache
def _counts() -> dict[int, frozenset[str]]:
    """How many people are told of together → words that say so."""
    return {int(n): frozenset(str(nouns).split()) for n, nouns in load("roles")["counts"].items()}


def _one_by_one(story: Story, count: int, gender: int, at: int) -> Speaker | None:
    """The two of a gender whom the article told of last, where it has told of no more of them."""
    if not gender:
        return None
    people = (e.entity for e in reversed(story.events[-_ALONE:]) if e.start < at and isinstance(e.entity, Person))
    fitting: list[Entity] = list(dict.fromkeys(p for p in people if p.named and p.gender * gender > 0))
    return _speaker(fitting[::-1], "the last two people") if len(fitting) == count else None


def of_the_couple(story: Story, noun: str) -> Person | None:
    """The bride or the groom of two people told of together last."""
    gender = noun_gender(noun)
    for _, people in reversed(story.together[-_MEMORY:]):
        fitting = [person for person in people if person.gender * gender > 0]
        if len(people) == 2 and len(fitting) == 1:
            return fitting[0]
    return None


def other_of_two(story: Story, person: Person, noun: str, at: int) -> Person | None:
    """Who is somebody's *sister* or *husband* as one of two whom the article told of together as sisters, or as a couple."""
    kin = noun in words("roles", "siblings")
    tells = _TELLS_KIN if kin else _TELLS_COUPLE if noun in words("roles", "spouses") else None
    if tells is None or not tells.search(story.text, max(0, at - _NEAR), at):
        return None
    gender = noun_gender(noun)
    pairs = (people for _, people in reversed(story.together) if len(people) == 2 and person in people)
    for people in pairs:
        other = next(p for p in people if p is not person)
        return other if other.gender * gender >= 0 else None
    return None


def other_of_pair(story: Story, person: Person) -> Person | None:
    """The other of the last two people whom the article told of together: "*his co-founder*", "*her fellow walker*"."""
    pairs = (people for _, people in reversed(story.together) if len(people) == 2 and person in people)
    return next((other for people in pairs for other in people if other is not person), None)
