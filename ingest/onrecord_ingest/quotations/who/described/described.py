"""People by description: who "the roofer", "the 24-year-old" or "the Labour councillor" is."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.identities.office_of_lead import another_kind
from onrecord_ingest.quotations.story.identities.together import of_the_couple
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import role_noun
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.ages import of_time_of_life
from onrecord_ingest.quotations.who.described.council_seats import of_a_group
from onrecord_ingest.quotations.who.described.exactly import (
    answers_for_it,
    is_of_other_rank,
    is_of_other_side,
    is_told_exactly,
    opposes,
    says_all,
)
from onrecord_ingest.quotations.who.described.fits import is_another, of_such_a_body, who_fits
from onrecord_ingest.quotations.who.described.holders import introduced_next, named_since, only_holder
from onrecord_ingest.quotations.who.described.office_words import same_office
from onrecord_ingest.quotations.who.described.successors import is_of_other_time, successor
from onrecord_ingest.quotations.who.described.told import tells, told_of
from onrecord_ingest.quotations.who.described.varied import holder_in_focus
from onrecord_ingest.quotations.who.people.questioned import defendant

_NAMED_OFFICES = frozenset(
    ("councillor", "mp", "minister", "mayor", "chairman", "leader", "judge", "coroner", "spokesman", "spokeswoman")
)
"""Nouns for which a person must be known to hold the office."""
_CHIEF = re.compile(r"\bchief\b", re.IGNORECASE)
_AT_REST = 55  # years from which somebody may have retired
_WED = frozenset(("bride", "groom", "bridegroom"))
_ONE_OF_EACH = frozenset(
    ("coroner", "judge", "mayor", "headteacher", "principal", "vicar", "mp", "treasurer", "clerk", "chairman", "magistrate")
)
"""Offices of which a story has one."""
_NO_MEDICS = frozenset(("coroner", "mp", "councillor", "headteacher", "head", "principal", "vicar", "mayor", "minister", "judge"))
"""Who is told of with the title of a doctor and attends to nobody."""


def new_office(story: Story, noun: str, tokens: list[Token], owner: Mention | None) -> bool:
    """Whether a definite description brings in somebody new: "the city's own tree officer"."""
    return owner is not None and len(tokens) > 3 and not is_role_of_somebody(story, noun)


def is_role_of_somebody(story: Story, noun: str) -> bool:
    """Whether the article has given a noun as the role of somebody lately spoken of."""
    return any(noun in role.lower() for person in story.lately(150) for role, _, _ in person.roles)


def person_described(story: Story, noun: str, tokens: list[Token], sentence: Sentence, apart: Person | None = None) -> Person | None:
    """Somebody already in the article whom "the roofer" or "the Labour councillor" can mean; never ``apart``."""
    person = _described(story, noun, tokens, sentence, apart)
    if person is None or not is_of_other_time(story, person, tokens):
        return person
    return successor(story, noun, tokens[0].start) if tokens[0].low == "the" else None


def _described(story: Story, noun: str, tokens: list[Token], sentence: Sentence, apart: Person | None) -> Person | None:
    """The same, whether they hold the office or have left it."""
    at = tokens[0].start
    accused = defendant(story, at) if noun in ("defendant", "accused") else None
    if accused is not None:
        return accused
    told = _told_so(story, noun, tokens, sentence, apart)
    if told is not None or noun in _WED:
        return told or of_the_couple(story, noun)
    of_kind = of_such_a_body(story, noun, tokens) or of_time_of_life(story, noun, at)
    if of_kind is not None:
        return of_kind
    office = noun in _NAMED_OFFICES or noun in words("constants", "offices") or noun in ("member", "official") or bool(_party(tokens))
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1:-1])  # "the train's driver" is nobody named elsewhere
    varied = holder_in_focus(story, noun, tokens, at, apart) if office and not owned and tokens[0].low == "the" else None
    if varied is not None:
        named_since(story, noun, varied)
        return varied
    later = introduced_next(story, noun, sentence, tokens)
    if later is not None:
        return later
    only = only_holder(story, noun) if noun in _ONE_OF_EACH and len(tokens) == 2 else None
    if only is not None:
        return only
    described = story.described(noun)
    if described is not None and not _is_another_stranger(described, noun, _before_noun(tokens)):
        return described
    retired = (held := noun in words("constants", "offices")) and [t.low for t in tokens[:2]] == ["the", "retired"]
    if owned or (noun == "member" and len(tokens) > 2) or (held and not retired) or tokens[0].low in ("his", "her"):
        return None
    if tokens[0].low == "their" and noun in phrases("roles", "kin"):
        return None  # "Len and Ann Orme … *Their daughter* said"
    if noun in _NAMED_OFFICES or noun == "official" or noun in words("roles", "culprits") or noun in words("roles", "informants"):
        return None
    if noun in words("roles", "nameless") or is_another(story, noun, at):
        return None
    fitting = who_fits(story, noun, tokens)
    if (
        retired
        and noun in words("constants", "offices")
        and (fitting is None or not fitting.age.isdigit() or int(fitting.age) < _AT_REST)
    ):
        return None  # "The retired inspector" is nobody of whom no such age is told
    past = not words("offices", "gone").isdisjoint(t.low for t in tokens)
    borne = noun in words("constants", "holders") or noun in words("roles", "attend") or noun in words("offices", "rule_on_others")
    if fitting is not None and borne and not past and fitting.named and not tells(story, fitting, noun):
        return None  # "the clerk" is nobody who is told of as Mr Orme and no more, nor "the doctor" whoever rang the surgery
    return fitting


def _told_so(story: Story, noun: str, tokens: list[Token], sentence: Sentence, apart: Person | None) -> Person | None:
    """Whoever the article has told of in these words: in all of them, else by the noun or in like words; never ``apart``."""
    at = tokens[0].start
    office_told = same_office(noun, tokens)
    new, former = any(t.low == "new" for t in tokens[1:-1]), [t.low for t in tokens[1:2]] == ["former"]
    party = _party(tokens)
    bare = noun == "officer" and len(tokens) == 2  # which a chief officer is only where nobody else in focus is one
    brought = {id(told.alias) for brought_by, told in story.anonymous[-60:] if brought_by == noun and told.alias is not None}
    like: Person | None = None
    just: Person | None = None
    seen: set[int] = set()
    for event in reversed(story.events[-150:]):
        person = event.entity
        if not isinstance(person, Person) or event.start >= at or person is apart:
            continue
        if id(person) in seen and not (new or former):  # with which it matters where somebody is told of
            continue
        seen.add(id(person))
        told = [*(role for role, _, _ in person.roles)] if person.named else [person.name]
        if is_of_other_time(story, person, tokens):
            continue
        if is_of_other_side(tokens, told) or opposes(person, tokens) or is_of_other_rank(noun, _before_noun(tokens), told):
            continue
        called = noun in story.called.get(id(person), ()) or id(person) in brought
        if not called and not person.named and noun in words("constants", "offices"):
            continue  # "a council leader" of the first paragraph may have been named since
        if called or (not party and _is_titled(story, person, noun)):
            if says_all(story, person, tokens):
                return person
            like = like or (person if event.subject or not new else None)
            continue
        if party:
            if _is_of_party(story, person, noun, party):
                return person
        elif any(office_told.search(role) and not (bare and _CHIEF.search(role)) for role, _, _ in person.roles):
            if is_told_exactly(story, person, office_told, tokens):
                return person
            like = like or person
            continue
        elif answers_for_it(person, tokens):
            return person
        elif noun == "mp" and person.first < at and tells(story, person, noun):
            like = like or person
            continue
        if former and event.subject and event.paragraph == sentence.paragraph and event.start < sentence.start:
            just = just or person  # "Barnaby Utley was less sure. The former schools minister argued"
    return just or like


def _is_another_stranger(described: Person, noun: str, before: str) -> bool:
    """Whether somebody without a name was told of in other words than the office asked for: "a former chairman", "the finance one"."""
    unnamed = not described.named and described.alias is None
    return unnamed and (
        is_of_other_rank(noun, before, [described.name])
        or (noun in words("constants", "offices") and another_kind(described.name, noun, f"{before} {noun}"))
    )


def _before_noun(tokens: list[Token]) -> str:
    """The words between the article and the noun."""
    return " ".join(t.low for t in tokens[1:-1])


def _party(tokens: list[Token]) -> str:
    """The party that a description names, if any: "the Labour councillor"."""
    return next((t.low for t in tokens if t.low.rstrip("s") in words("constants", "parties")), "")


def _is_of_party(story: Story, person: Person, noun: str, party: str) -> bool:
    """Whether a role, a title or what else is told of somebody tells the party: "…, who sits on Skelby Council for Labour"."""
    if noun != party and tells(story, person, noun) and party.rstrip("s") in told_of(story, person).lower():
        return True
    told = any(party.rstrip("s") in role.lower() for role, _, _ in person.roles)
    return told or noun in person.titles or bool(titles.nouns().get(noun, frozenset()) & person.titles)


def _is_titled(story: Story, person: Person, noun: str) -> bool:
    """Whether a title of somebody says the noun, or what tells of a seat on a council says it of a councillor."""
    if noun in words("roles", "attend") and any(role_noun(role) in _NO_MEDICS for role, _, _ in person.roles):
        return False  # Dr Orme, the coroner, is nobody's GP
    if noun in person.titles or titles.nouns().get(noun, frozenset()) & person.titles:
        return True
    return noun == "councillor" and bool(
        titles.of_council() & person.titles or of_a_group([role for role, _, _ in person.roles]) or tells(story, person, noun)
    )
