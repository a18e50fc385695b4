"""Who is not the woman, the girl, the patient: whoever is told of at work, where the article has brought in a woman before."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import load, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_private_noun
from onrecord_ingest.quotations.who.described.advocates import pleads
from onrecord_ingest.quotations.who.described.told import tells

_REPORTS = re.compile(
    r"(?:, wh(?:o|ose) [^.,“”\"\n]{3,80},)? (?:has |had )?(?:said|says|added|claimed|told (?:[\w’']+ ){1,4}?)\b[^.“”\"\n]*"
)
"""A cue and the clause that it reports, where nothing is quoted."""
_AGAINST = frozenset(
    ("but", "but the", "yet", "however,", "however", "by contrast,", "in contrast,", "others disagree.", "meanwhile", "meanwhile,")
)
"""What opens a sentence on somebody else."""
_SAW = re.compile(
    r",? (?:who |had |then |also |later )*(?:saw (?:it|what|the|him|her)|watched|witnessed|heard (?:it|the|a|him|her)|rescued"
    r"|helped (?:him|her|them|the)|came to help|came upon|ran to"
    r"|pulled (?:him|her)|rang 999|dialled 999|called 999|disagree[sd]?|comforted|tended)\b"
)
"""What is told of whoever was by when something happened to another."""
_WHOSE_KIN = re.compile(
    r",(?: \d\d,)? (?:who (?:has|had) (?:an? |two |three )?(?:\w+ )?|whose (?:[\w-]+ ){0,3}?)"
    r"(?:mother|father|mum|dad|parents?|son|daughter|child|children|boy|girl|wife|husband|partner|grand\w+|brother|sister|aunt|uncle)\b"
)
"""What tells of somebody as a relative of those who use a place, and not as who keeps it."""
_KEEPS = frozenset(("owns", "runs", "manages", "chairs", "keeps", "leads", "heads", "represents", "edits", "directs"))
_LEARN = frozenset(("student", "undergraduate", "sixth-former", "schoolchild"))
_SOMEBODYS = frozenset(("their", "his", "her"))
_SHE, _HE = re.compile(r"\b(?:she|her|hers|herself)\b"), re.compile(r"\b(?:he|him|his|himself)\b")


_ASKED_BY = re.compile(
    r"\s*(?:Asked|Questioned|Pressed|Challenged|Quizzed|Interviewed|Cross-examined|Grilled)\b(?:(?! who\b)[^“”\"\n])* by "
    r"|\s*(?:In (?:reply|answer|response)|Replying|Responding|Answering) to "
)
"""What opens a sentence with those who ask."""


@lru_cache(maxsize=256)
def _a(noun: str) -> OpenedBy:
    """The noun as it brings somebody in: "to *a woman* whose home"."""
    return OpenedBy(
        lambda: ("a", "an", "another"), lambda: rf"(?:[Aa]n?|[Aa]nother) (?:[a-z-]+ ){{0,2}}{re.escape(noun)}\b(?!,? [A-Z])"
    )


def is_of_other_work(story: Story, noun: str, person: Person) -> bool:
    """Whether somebody is introduced by their work after the article had brought in another by the noun: "*a girl* was bitten. Ann
    Otto, *a nurse*, helped. The girl said"."""
    return any(work != noun for work in _work(person)) and _a(noun).search(story.text, 0, person.first) is not None


def is_beside(story: Story, noun: str, person: Person) -> bool:
    """Whether somebody named is introduced as another than whoever the article brought in by the noun: who pleads for them, whose
    they are ("*their* solicitor", "*the boy's* teacher"), grown up beside a child, or at work for such ("*a nurse*", of a patient)."""
    if pleads(story, person):
        return True
    roles = [role.lower() for role, start, end in person.roles if end > start]
    if any(re.match(rf"(?:the )?{re.escape(noun)}[’']s ", role) for role in roles):
        return True
    work = _work(person)
    if work and (noun in words("roles", "minors") or any(role.split()[0] in _SOMEBODYS for role in roles)):
        return True
    serving = str(load("roles")["at_work_for"].get(noun, "")).split()
    return any(role in serving for role in work)


def is_set_against(story: Story, mention: Mention, start: int) -> bool:
    """Whether somebody is named as another than whoever was just told of: "*But* Ann Otto said", "Ann Otto *saw it happen*"."""
    before = story.text[start : mention.start].strip().lower()
    return before in _AGAINST or _SAW.match(story.text, mention.end) is not None


def has_other_work(story: Story, noun: str, person: Person) -> bool:
    """Whether somebody is named with work or a place that whoever was brought in by a trade does not have: "A nurse … Ann Otto, who
    owns a shop there"."""
    if not is_person_noun(noun) or tells(story, person, noun):
        return False
    told = [role.lower() for role, start, end in person.roles if end > start]
    if any(role.startswith(("from the ", "from its ")) for role in told):
        return True
    of_kin = person.guessed or _WHOSE_KIN.match(story.text, _behind(person)) is not None
    if of_kin and not is_private_noun(noun) and noun not in words("roles", "anybody"):
        return True  # "The owner of a care home … Brian Tasker, *whose mother* lives there"
    besides = (is_private_noun(noun) or noun in words("roles", "anybody")) and noun not in words("roles", "minors") | _LEARN
    return not besides and any(role.split()[0] in _KEEPS or role.startswith(("from ", "of ")) for role in told)


def _behind(person: Person) -> int:
    """The character behind the first mention of somebody."""
    return person.first + len(person.name)


def asks_here(story: Story, at: int) -> set[int]:
    """The ids of those who ask in what opens a sentence: in "Asked by the coroner, Ann Orr, why, *the driver* said" another answers."""
    start = max(story.text.rfind(mark, 0, at) for mark in ("\n", ". ", "” ")) + 1
    named = story.mentions(start, at)
    return {id(m.entity) for m in named} if named and _ASKED_BY.match(story.text, start, at) else set()


def _work(person: Person) -> list[str]:
    """The nouns of the offices and trades that somebody is told to have."""
    nouns = [role.lower().split()[-1] for role, start, end in person.roles if end > start and not is_past(role)]
    return [noun for noun in nouns if is_person_noun(noun) and not is_private_noun(noun)]


def gender_in_clause(text: str, end: int) -> int:
    """1 or -1 where a clause that is reported after ``end`` tells of nobody but a woman, a man: "the pensioner *said she* slept
    badly"."""
    clause = _REPORTS.match(text, end)
    if clause is None:
        return 0
    return (_SHE.search(clause.group()) is not None) - (_HE.search(clause.group()) is not None)
