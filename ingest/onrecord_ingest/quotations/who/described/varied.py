"""An office in other words than it was told in: "the Labour leader" for the "Council leader" of the paragraph before.

Writers vary what they call whoever they are just telling of. So the person in focus is meant, unless what the article has
said of them (another office, another party, another club) does not agree with the words.
"""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, works_for_council
from onrecord_ingest.quotations.behalf.in_office.standing import is_leading
from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.openings import places_of
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import Focus, in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import is_person_noun, noun_gender
from onrecord_ingest.quotations.text.numbers import SPELT, in_figures
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.council_seats import CABINET, WARD, holds_council_office, of_a_group, sits_for_a_ward
from onrecord_ingest.quotations.who.described.exactly import fields, is_of_other_rank, is_of_other_side, opposes
from onrecord_ingest.quotations.who.described.office_words import TITLED_ALWAYS, same_office
from onrecord_ingest.quotations.who.described.politics import (
    IN_POLITICS,
    PARTIES,
    has_political_office,
    is_of_another_party,
    is_of_party,
)
from onrecord_ingest.quotations.who.described.told_beside import told_beside

_BEGAN = Pattern(lambda: rf"(?:who |has |had )?(?:the |its )?(?:{alternatives('offices', 'began')})\b", re.IGNORECASE)
_COUNCIL = frozenset(
    ("councillor", "member", "leader", "holder", "chair", "chairman", "chairwoman", "convener", "convenor", "politician", "mayor")
)
"""Nouns for which the title of a councillor is enough."""
_ANY_CHIEF = frozenset(("boss", "chief", "leader", "executive", "official"))
"""Nouns for whoever leads, whatever the office is called."""
_CHIEF = re.compile(r"\b(?:chief|boss|supremo|lead)$", re.IGNORECASE)
_POST = re.compile(r"\b(?:director (?:of|for)|head of)\b", re.IGNORECASE)
"""What those who serve a council are told of as, whom writers call its officers once they have spoken: "the county's head of roads"."""
_SECRETARY = re.compile(r"^(?:(?:the|uk|british|welsh|scottish) )?(?:[a-z]+ )?(?:secretary|chancellor)\b(?! to\b)", re.IGNORECASE)
_SAME, _LIKE, _BARE = 1.0, 0.8, 0.45
"""How well an office fits that is the same noun, one like it, or nobody's: the article has given none."""
_FAINT = 0.1
"""Focus below which somebody was told of too long ago to be meant."""
_CLEAR = 0.55
"""The share of the focus that somebody must have."""
_BEHIND = 600
"""Characters behind a name in which an age in words is looked for."""
_BEFORE = 40
"""Characters before a name in which an age stands: "the 24-year-old plumber, Ann Orr"."""
_AGE = re.compile(rf"\b(?:\d{{1,3}}|{SPELT})\b")
_LATELY = 20
"""Mentions looked back upon for people of whom nothing is told: of several, none is the one in office."""
_ALONE = 0.9
"""The share from which nobody else comes into question."""


def holder_in_focus(story: Story, noun: str, tokens: list[Token], at: int, apart: Person | None) -> Person | None:
    """The person in focus whom an office or party can mean, where the article has not put it in these words; never ``apart``."""
    party = PARTIES.search(" ".join(t.text for t in tokens))
    gender = noun_gender(noun)
    whole = story.text.startswith(" of ", tokens[-1].end)  # "the leader of the council" is its own name of an office
    office, before = same_office(noun, tokens), " ".join(t.low for t in tokens[1:-1])
    of_council = noun == "officer" and len(tokens) == 2 and story.described(noun) is None  # who is no policeman told of before
    of_ward = noun in ("member", "councillor") and not WARD.isdisjoint(t.low for t in tokens[1:-1])
    bare = {id(e.entity) for e in story.events[-_LATELY:] if e.subject and isinstance(e.entity, Person) and _is_bare(e.entity)}
    near = story.last is not None and story.paragraph - story.last_paragraph <= 1
    story_last = story.last.entity if story.last is not None and near else None
    beside = told_beside(story, noun, at)
    one_of_many = len(bare) > 1 and noun not in story.opening

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person is apart or id(person) in story.stands_for or person.gender * gender < 0:
            return 0.0
        told = [role for role, _, _ in person.roles]
        if id(person) in beside and not any(office.search(role) for role in told):
            return 0.0
        if party is not None and is_of_another_party(party.group(), told):
            return 0.0
        if is_of_other_side(tokens, told) or opposes(person, tokens):
            return 0.0
        if is_of_other_rank(noun, before, told if person.named else [person.name]):
            return 0.0
        if party is not None and noun == party.group().lower().split()[-1]:  # "the Conservative"
            of_it = is_of_party(party.group(), told) or has_political_office(told) or titles.of_council() & person.titles
            return _SAME if of_it else 0.0
        if of_ward:
            return _SAME if sits_for_a_ward(person, told) else 0.0
        if any(office.search(role) for role in told) or noun in person.titles:
            return _SAME
        if office is CABINET and any(not WARD.isdisjoint(role.lower().split()) for role in told):
            return 0.0  # "the local member" asks "the cabinet member"
        if noun in _COUNCIL and (titles.of_council() & person.titles):
            return 0.0 if any(_has_other_office(role, noun) for role in told) else _LIKE
        other_field = fields(before) - fields(" ".join(told))  # "the *finance* chief" is not who was told of as council leader
        if noun in _ANY_CHIEF and not whole and not other_field and any(is_leading(role) for role in told):
            return _LIKE
        if noun == "councillor" and of_a_group(told):
            return _SAME
        if noun == "councillor" and holds_council_office(told):
            return _LIKE  # "the Reform UK councillor", told of as the cabinet member
        if noun in ("member", "holder") and office is CABINET and any(_CHIEF.search(role) for role in told):
            return _LIKE  # "the cabinet member", told of as the council's transport chief
        if noun in words("offices", "of_head") and not whole and any(_BEGAN.match(role) for role in told):
            return _LIKE  # "the managing director", who founded it
        if noun == "minister" and "minister" not in before and any(_SECRETARY.match(r) and has_political_office([r]) for r in told):
            return _LIKE  # "the Labour minister", told of as the Health Secretary
        if of_council and not titles.of_council() & person.titles and any(map(_serves_council, told)):
            return _LIKE
        if person is story_last and _called_so(story, noun, person):
            return _LIKE
        if id(person) in story.dead:
            return 0.0
        if told or person.titles - titles.no_office() - titles.peers() or _aged_by(story, person, at) or noun in TITLED_ALWAYS:
            return 0.0
        return _BARE if party is None and not one_of_many else 0.0

    found = in_focus(story, at, fits)
    if found is None or not _stands_out(found, noun in story.opening) or not isinstance(found.referent, Person):
        return None
    return found.referent


def _serves_council(role: str) -> bool:
    return "council" in fitting(role) and (_POST.search(role) is not None or works_for_council(role))


def _called_so(story: Story, noun: str, person: Person) -> bool:
    """Whether writers call somebody so who was introduced otherwise: a chief "the officer" or "the councillor", "Labour's Ann Otto"
    "the MP"."""
    if noun in ("mp", "councillor") and IN_POLITICS.search(story.text, max(0, person.first - _BEFORE), person.first):
        return True
    return noun in ("officer", "councillor") and any(_CHIEF.search(role) for role, _, _ in person.roles)


def _is_bare(person: Person) -> bool:
    """Whether the article tells no more of somebody than the name."""
    return person.named and not (person.roles or person.age or person.titles - titles.no_office())


def _aged_by(story: Story, person: Person, at: int) -> bool:
    """Whether the article has given somebody's age by a character, as it does of those who hold no office."""
    if not person.age:
        return False
    start = max(0, person.first - _BEFORE)
    if next(places_of(story.text, person.age, start, at), None) is not None:
        return True
    spelt = _AGE.finditer(story.text, start, min(at, person.first + _BEHIND))
    return any(in_figures(told.group()) == person.age for told in spelt)


def _stands_out(found: Focus, opens: bool) -> bool:
    """Whether somebody was told of lately and is the likeliest, or is the only one in a story that opens with the office."""
    return (found.weight >= _FAINT and found.clear >= _CLEAR) or (opens and found.weight >= _FAINT / 5 and found.clear >= _ALONE)


def _has_other_office(role: str, noun: str) -> bool:
    """Whether a role names an office, and not that of a mere councillor."""
    heads = [word for word in re.findall(r"[a-z-]+", role.lower()) if is_person_noun(word) and word != "councillor"]
    return noun != "councillor" and bool(heads) and noun not in heads
