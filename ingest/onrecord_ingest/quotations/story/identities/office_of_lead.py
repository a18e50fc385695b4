"""Whether an office told at the head of an article is that of whoever is named next."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.described.holders import is_bare
from onrecord_ingest.quotations.who.described.office_words import TITLED_ALWAYS, same_office
from onrecord_ingest.quotations.who.described.politics import PARTIES

_PHRASE = 80
"""Characters in which an office is told with the kind of its body."""
_INTRODUCED_WITH_IT = TITLED_ALWAYS - {"headteacher", "minister"}
_CHIEF = re.compile(r"\b(?:chief|director|principal|head|boss)\b", re.IGNORECASE)
_SENTENCE = 240
"""Characters in which a sentence ends."""


def leads_the_lead(story: Story, described: Person, noun: str, person: Person, sentence: Sentence) -> bool:
    """Whether the office of the first paragraphs is that of the first person named: told in like words, or nothing told."""
    others = (e.entity for e in story.events if e.entity is not person)
    if noun in _INTRODUCED_WITH_IT or any(isinstance(other, Person) and other.named for other in others):
        return False
    if noun in ("boss", "chief"):
        return any(_CHIEF.search(role) for role, _, _ in person.roles) or not person.roles
    if any(same_office(noun, []).search(role) and not another_kind(described.name, noun, role) for role, _, _ in person.roles):
        return True
    if person.roles and all(_is_of_such(story, described, noun, role) for role, _, _ in person.roles):
        return True
    if is_told_of(story, described, noun, sentence):
        return False
    if story.spoken[id(described)] and not is_bare(story, noun, person.first):
        return False
    told = [role for role, _, _ in person.roles if not PARTIES.fullmatch(role)]  # "Roderick Orr (Con) was questioned"
    return (
        not (told or person.age or person.titles - titles.no_office() - titles.peers())
        and sentence.paragraph - story.lead[id(described)] <= 2
    )


def is_told_of(story: Story, described: Person, noun: str, sentence: Sentence) -> bool:
    """Whether who is named says nothing, and somebody in office has, of others: "…, an inspector has ruled. *Ann Orme* moved there"."""
    if not story.spoken[id(described)] or not forms_by_word().keys().isdisjoint(sentence.words):
        return False
    if noun in words("offices", "rule_on_others"):
        return True
    line = story.text[described.first : story.text.find("\n", described.first, described.first + _SENTENCE)]
    return re.search(rf", an? (?:[\w-]+ ){{0,3}}{re.escape(noun)} (?:has |have |had )?\w+\.?$", line) is not None


def _is_of_such(story: Story, described: Person, noun: str, role: str) -> bool:
    """Whether somebody is "of" such a body as an office was told to be of: "chairman of *a bowls club*", "of Marsh Bowls Club"."""
    near = story.text[described.first : described.first + _PHRASE]
    told = re.search(rf"\b{re.escape(noun)} of an? ([a-z-]+(?: [a-z-]+)?)", near)
    return told is not None and role.startswith(("of ", "from ")) and role.lower().endswith(" " + told.group(1))


def is_member_elsewhere(described: Person, person: Person) -> bool:
    """Whether somebody is told of as a member of what somebody named is not told to belong to: "*a member of staff*"."""
    part = described.name.lower().partition("member of ")[2].removeprefix("the ").removeprefix("its ")
    return bool(part) and not any(part in role.lower() for role, _, _ in person.roles)


def another_kind(name: str, noun: str, role: str) -> bool:
    """Whether a description and a role with the same noun are of different kinds: "press officer", "returning officer"."""
    before, told = re.search(rf"([a-z-]+) {noun}$", name), re.search(rf"([a-z-]+) {noun}\b", role)
    if before is not None and before.group(1) in words("offices", "kinds_of_office") and before.group(1) not in role.lower():
        return True  # "the managing director" is none "of planning"
    return noun in words("constants", "offices") and bool(before and told and before.group(1) not in role and told.group(1) not in name)
