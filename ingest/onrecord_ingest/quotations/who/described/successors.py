"""Offices given up in the words that bring somebody in, "Ned Orr, who *was mayor until May*", and who has come after them: *his
successor, Ann Otto*. "The mayor" is then the successor, or nobody named, and never who was it."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.exactly import is_former
from onrecord_ingest.quotations.who.described.told import told_of

_LED = {"leader": "led", "chairman": "chaired", "chair": "chaired", "head": "headed", "captain": "captained", "manager": "managed"}
"""Verbs of holding an office."""
_TO_NAME = r"(?:\w+\.? )?(?:[A-Z]\w+\.? )?\Z"
_AFTER_WHOM = re.compile(rf"\b(?:his|her|their|whose) (?:[a-z]+ )?(?:successor|replacement)(?: as [a-z ]+)?,? {_TO_NAME}")
"""What stands before the name of whoever has come after somebody."""
_CAME_AFTER = re.compile(
    r",? (?:(?:his|her|their) (?:successor|replacement)|who (?:has |had |then |has since |last \w+ )?"
    r"(?:took over from|succeeded|replaced|followed) (?:him|her|them|[A-Z])"
    r"|(?:elected|chosen|appointed) in (?:his|her|their) (?:place|stead))\b"
)
"""What stands behind it."""
_FAR, _BEFORE = 60, 60
"""Mentions looked back upon, and characters before a name."""


def gave_up(story: Story, person: Person, noun: str) -> bool:
    """Whether the words that bring somebody in tell that the office was theirs until some time."""
    return person.named and _held_until(noun).search(told_of(story, person)) is not None


def is_of_other_time(story: Story, person: Person, tokens: list[Token]) -> bool:
    """Whether the words ask for who went, where another is told to have gone, or for who came, and this one went: "the *former*
    leader", "the *current* head"."""
    told = {t.low for t in tokens[1:-1]}
    if "former" in told and story.gone and id(person) not in story.gone:
        return not is_former([role for role, _, _ in person.roles])
    if told.isdisjoint(("former", "ex", "old")) and gave_up(story, person, tokens[-1].low):
        return True
    return not told.isdisjoint(("new", "current", "acting", "interim")) and id(person) in story.gone


def successor(story: Story, noun: str, at: int) -> Person | None:
    """Who has come after the one told of who gave up an office."""
    people = {id(e.entity): e.entity for e in story.events[-_FAR:] if isinstance(e.entity, Person) and e.entity.named and e.start < at}
    if not any(gave_up(story, person, noun) for person in people.values()):
        return None
    came = [person for person in people.values() if _came_after(story, person)]
    return came[0] if len(came) == 1 else None


def _came_after(story: Story, person: Person) -> bool:
    before = story.text[max(0, person.first - _BEFORE) : person.first]
    return _AFTER_WHOM.search(before) is not None or _CAME_AFTER.match(story.text, person.first + len(person.name)) is not None


@lru_cache(maxsize=256)
def _held_until(noun: str) -> re.Pattern[str]:
    """How an article words an office that was somebody's until some time."""
    until = r"[^.;“”\"]{0,60}?\b(?:until|till|up to|before (?:stepping|standing|retiring|leaving))\b"
    was = r"who (?:was|had been|served as|acted as|spent [^.;,]{1,30} as)"
    led = rf"|who (?:{_LED[noun]})\b[^.;,“”\"]{{1,60}}?\b(?:until|till|from \d)" if noun in _LED else ""
    ends = r"[^.;,“”\"]{0,40}?\bfor (?:[a-z]+|\d+) (?:years|months|terms)"
    return re.compile(rf"(?:\b{re.escape(noun)}\b{until}|\b{was} (?:the |its )?(?:[\w’'-]+ ){{0,4}}{re.escape(noun)}\b{ends}{led})")
