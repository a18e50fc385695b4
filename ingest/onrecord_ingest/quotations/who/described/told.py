"""What the sentence that introduces somebody tells of them, and whether a noun says the same in other words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import load
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import is_person_noun, role_noun
from onrecord_ingest.quotations.who.described.told_beside import leads

_FAR = 260
"""Characters after a name that may tell of its bearer."""
_STOP = re.compile(r"(?<=[a-z0-9)])[.!?][”’\"']?\s|\n|[“\"]")
_AGENT = re.compile(r"(?:s?man|s?woman|eer|ist|ian|er|or)$")
_ENDING = r"(?:e|es|ed|s|ing|ery|ary|ory|ers?|y|ies)?"
_BEFORE = re.compile(r"(?:[\w’'-]+ ){1,2}$")
_SAYS = re.compile(r"\b(?:said|says|told|added)\b")
_AN_OBJECT = Pattern(
    lambda: (
        rf"\b(?:his|her|their|whose) $|\b(?:{leads()}) the $"
        r"|(?<!,)(?<!is)(?<!was)(?<!as)(?<!been)(?<!became)(?<!become)(?<!be) (?:an?|another) $"
    )
)
"""What stands before a noun for somebody to whom something is done."""
_NOUN = 40
"""Characters before a name in which the noun stands that says what its bearer is."""
_PARTED = r"(?:,|\b(?:and|with|to|by|from|of|at|for|but|that|told|said|says|as|while|when)\b)"
_OF_THE_NEXT = re.compile(rf"{_PARTED}(?:(?!{_PARTED}).)*,? ?\Z", re.DOTALL)
"""What stands before the next person's name and tells of them: "wrote *to her MP,* Una Grace"."""
_CALLS_ON = re.compile(r"\b(?:rang|called|phoned|contacted|visited|attended|went to|goes to) (?:the|his|her|their|a) (?:[a-z]+ )?\Z")
"""What stands before a place to which somebody only turned: "Mary Orme *rang the* surgery" is no doctor."""
_NAME = 90
"""Characters that a name has at most."""
_SHORTEST = 3
"""Letters that a stem must have at least."""


def told_of(story: Story, person: Person) -> str:
    """The rest of the sentence in which somebody is first named, to the next person's name."""
    known = story.told.get(id(person))
    if known is None:
        start = person.first + len(person.name)
        others = [m.start for m in story.mentions(start, start + _FAR) if isinstance(m.entity, Person) and m.entity is not person]
        stop = _STOP.search(story.text, start, start + _FAR)
        end = min([start + _FAR, *others[:1], *([stop.start() + 1] if stop else [])])
        told = story.text[start:end]
        theirs = _OF_THE_NEXT.search(told) if others and end == others[0] else None
        known = story.told[id(person)] = told[: theirs.start()] if theirs is not None else told
    return known


_IN_CHARGE = re.compile(
    r"\b(member|holder|lead|director|minister|secretary|spokes\w+|head|manager|commissioner) (?:for|of) [^.!?“\"]{0,60}\Z"
)
"""An office, and what it is for: whoever is "cabinet member for *children*" is no parent by that."""


def tells(story: Story, person: Person, noun: str) -> bool:
    """Whether what introduces somebody says what a noun for a person says: "…, who farms 200 acres", "the farmer"."""
    if not person.named:
        return False
    noun = noun.removeprefix("ex-")
    told = told_of(story, person)
    like, start = _in_like_words(noun), person.first + len(person.name)
    said = any(
        not (_is_another(told, match, noun) or _IN_CHARGE.search(told, 0, match.start()) or _CALLS_ON.search(told, 0, match.start()))
        and not _is_of_a_name(story, start + match.start())
        for match in like.finditer(told)
    )
    roles = [role for role, start, end in person.roles if end > start]
    return said or any(_says_so(role, like) for role in roles) or _is_called(story, person, noun)


def _is_of_a_name(story: Story, at: int) -> bool:
    """Whether a word is one of a body's name: "asked the Housing *Ombudsman*" tells of nobody that he is one."""
    within = (m for m in story.mentions(at - _NAME, at + 1) if m.start <= at < m.end)
    return story.text[at].isupper() and any(isinstance(m.entity, Body) for m in within)


def _says_so(role: str, like: re.Pattern[str]) -> bool:
    """Whether a role says what a noun says, and not only of what somebody has another office: "*market* manager" is no stallholder."""
    charge = _IN_CHARGE.search(role)
    role = role[: charge.end(1)] if charge is not None else role
    head = role_noun(role)
    at = role.lower().find(head) if is_person_noun(head) else 0
    return any(match.end() >= at for match in like.finditer(role))


def _is_another(told: str, match: re.Match[str], noun: str) -> bool:
    """Whether the very noun tells of somebody else: "Ann Otto left *a customer* in the chair", "blamed *the landlord's* offices"."""
    same = match.group().lower() == noun
    return same and (told.startswith(("’s ", "'s "), match.end()) or _AN_OBJECT.search(told, 0, match.start()) is not None)


def _is_called(story: Story, person: Person, noun: str) -> bool:
    """Whether a role or title of somebody, or the word before the name, is the noun or one like it: "Novelist Ewan Trask"."""
    called, start = _alike(noun), person.first + len(person.name)
    told = _SAYS.split(told_of(story, person), maxsplit=1)[0]
    if any(not (_is_another(told, match, noun) or _is_of_a_name(story, start + match.start())) for match in called.finditer(told)):
        return True
    before = _BEFORE.search(story.text, max(0, person.first - _NOUN), person.first)
    known = (before.group() if before is not None else "", *(role for role, _, _ in person.roles), *person.titles)
    return any(called.search(words) for words in known)


def is_of_a_body(story: Story, person: Person, kind: str) -> bool:
    """Whether the introduction of somebody names a body of a kind: "Tom Orr, of the Dock Workers' Union", for "union"."""
    start = person.first + len(person.name)
    bodies = (m.entity for m in story.mentions(start, start + len(told_of(story, person))) if isinstance(m.entity, Body))
    return person.named and any(body.classes & class_nouns()[kind] for body in bodies)


@lru_cache(maxsize=1024)
def _in_like_words(noun: str) -> re.Pattern[str]:
    """The words that make somebody a bearer of the noun: those of its stem, and those that the lexicon has for it."""
    stem = _AGENT.sub("", noun)
    told = [rf"{re.escape(noun)}s?"]
    if len(stem) >= _SHORTEST and stem != noun:
        told.append(re.escape(stem) + _ENDING)
    other = load("offices")["told"].get(noun, "")
    told += [re.escape(word.strip()).replace(r"\*", r"\w*").replace(r"\ ", " ") for word in str(other).split(",") if word.strip()]
    return re.compile(rf"\b(?:{'|'.join(told)})\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _alike(noun: str) -> re.Pattern[str]:
    """The noun and those like it."""
    return re.compile(rf"\b(?:{'|'.join([re.escape(noun), *_others(noun)])})\b", re.IGNORECASE)


def alike_to(noun: str) -> set[str]:
    """What else a bearer of the noun is called."""
    return _alike_to().get(noun, set())


def _others(noun: str) -> list[str]:
    return [re.escape(word) for word in sorted(alike_to(noun))]


@cache
def _alike_to() -> dict[str, set[str]]:
    """Noun → those like it, either way."""
    alike: dict[str, set[str]] = {}
    for noun, others in load("offices")["alike"].items():
        for other in (word.strip() for word in str(others).split(",")):
            alike.setdefault(noun, set()).add(other)
            alike.setdefault(other, set()).add(noun)
    return alike
