"""Whom in focus a noun can describe that the article has not used before: "the father-of-one", "the union leader"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from onrecord_ingest.quotations.behalf.in_office.standing import is_official
from onrecord_ingest.quotations.cast.cast import Entity, Person, class_nouns
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.identities.deaths import is_told_dead
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import children, is_person_noun, is_private_noun, noun_gender, parents, role_noun
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.advocates import pleads
from onrecord_ingest.quotations.who.described.ages import is_of_that_age
from onrecord_ingest.quotations.who.described.brought_in import asks_here, gender_in_clause, is_of_other_work
from onrecord_ingest.quotations.who.described.exactly import is_of_other_side
from onrecord_ingest.quotations.who.described.opposed import deeds_against, is_opposed
from onrecord_ingest.quotations.who.described.politics import PARLIAMENTARY, is_politician
from onrecord_ingest.quotations.who.described.told import alike_to, is_of_a_body, tells, told_of
from onrecord_ingest.quotations.who.described.told_beside import told_beside
from onrecord_ingest.quotations.who.described.trades import has_another_trade, is_by_subject, keeps_from_a_trade

_SUFFERED = re.compile(r"[^.\n]{0,40}?\b(?:was|were|suffered|lost|died|had (?:his|her|their)|has been|had been)\b")
"""What follows the name of somebody to whom something was done."""
_SAYS_OF = re.compile(
    r"(?:[’']s|,|—|–|\b(?:is|was|are|were|be|been|being|as|became|become|remains|like|than|once|also|now|still|not|only|just|of)) $"
)
"""What stands before a noun that is told of somebody known: "Tom Orr is *a keen cyclist*"."""
_BROUGHT_IN = 60
"""Characters before a noun in which it may have brought in somebody else."""
_FRONT_BENCH = re.compile(r"\b(?:minister|secretary|shadow|spokes\w+|whip)\b", re.IGNORECASE)
_IN_A_BODY = frozenset(("leader", "boss", "chief", "official", "officer", "manager", "director", "organiser", "rep", "worker"))
_TOLD, _OTHER_WORK = 2.5, 0.4
"""How much better a noun fits whose introduction says the same; how well whoever has other work."""
_NEWLY = frozenset(("new", "incoming", "newest"))
_JUST = 12
"""Mentions looked back upon for whoever the paragraph has told of."""
_LATELY = 60
_ONLY = 0.9
"""The share of the focus with which somebody is the only one of the gender that a clause tells."""
_GROWN = 16
_YOUNG = frozenset(("boy", "girl", "child", "pupil", "schoolgirl", "schoolboy", "youngster", "teenager", "teen", "toddler"))
_KIN = frozenset(
    ("son", "daughter", "mother", "father", "widow", "widower", "wife", "husband", "brother", "sister", "grandmother", "grandfather")
)
"""Relatives, of somebody whom the article has told of."""
_IN_OFFICE, _IN_WORK, _NO_PARENT, _FAINT = 0.2, 0.5, 0.6, 0.08
"""How well "the father-of-one" describes somebody in office, at work, of whom no child is told; too weak a focus to be described."""


@cache
def _callings() -> frozenset[str]:
    """Titles of those who have a calling."""
    return (words("titles", "police") | {"rev", "revd", "reverend", "judge", "justice", "recorder", "sheriff"}) - {
        "chief",
        "deputy",
        "special",
        "acting",
    }


def _is_work(role: str, noun: str) -> bool:
    """Whether a role is a trade or an office other than the noun: of "Moss, a baker" nobody says "the driver"."""
    last = role_noun(role)
    return is_person_noun(last) and not is_private_noun(last) and last != noun


def is_another(story: Story, noun: str, at: int) -> bool:
    """Whether the article has lately brought in by the noun somebody who is none of those named: "that *a birdwatcher* saw it"."""
    if story.text.find(noun, max(0, at - _BROUGHT_IN), at) < 0:
        return False
    found = _brings_in(noun).finditer(story.text, max(0, at - _BROUGHT_IN), at)
    return any(not _SAYS_OF.search(story.text, max(0, match.start() - 12), match.start()) for match in found)


@lru_cache(maxsize=512)
def _brings_in(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:an?|another) (?:[a-z-]+ ){{0,2}}{re.escape(noun)}\b(?!,? [A-Z])")


def _is_a_child(person: Person) -> bool:
    """Whether somebody is told of as a child, and so is nobody's father or mother here."""
    return (person.age.isdigit() and int(person.age) < _GROWN) or any(role in children() for role, _, _ in person.roles)


def _just_told(story: Story, at: int) -> set[int]:
    """The ids of those whom the paragraph is about up to a character."""
    return {id(e.entity) for e in story.events[-_JUST:] if e.subject and e.paragraph == story.paragraph and e.start < at}


def of_such_a_body(story: Story, noun: str, tokens: list[Token]) -> Person | None:
    """ "The union leader": whoever is in focus of those introduced with a union."""
    kind = tokens[-2].low if len(tokens) > 2 else ""
    if kind not in class_nouns() or noun not in _IN_A_BODY:
        return None

    def fits(person: Entity | Thing) -> float:
        return float(isinstance(person, Person) and is_of_a_body(story, person, kind))

    found = in_focus(story, tokens[0].start, fits)
    return found.referent if found is not None and isinstance(found.referent, Person) else None


def who_fits(story: Story, noun: str, tokens: list[Token]) -> Person | None:
    """The person in focus whom a noun can describe that the article has not used before: "the father-of-one"."""
    gender = noun_gender(noun)
    private = is_private_noun(noun)
    young = noun in _YOUNG and any(
        isinstance(e.entity, Person) and e.entity.age and is_of_that_age(noun, e.entity) for e in story.events[-_LATELY:]
    )
    parent = noun in parents() or "-of-" in noun
    against = deeds_against(story, noun, tokens)
    tells_gender = gender_in_clause(story.text, tokens[-1].end) if not gender else 0
    in_clause = tells_gender if private else 0
    gender = gender or in_clause
    ask = asks_here(story, tokens[0].start) | told_beside(story, noun, tokens[0].start)

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person.gender * gender < 0 or len(person.name) == 1 or id(person) in ask:
            return 0.0  # "Ms A" is none the article names
        of_kin = not (private or person.named) and person.family in phrases("roles", "kin")
        alone = id(person) in story.nameless and person.gender * tells_gender >= 0
        young_one = of_kin and person.family in children() and not person.age
        if young_one or (of_kin and not alone and id(person) not in _just_told(story, tokens[0].start)):
            return 0.0  # "Her father, who was in pain, was driven there": he is not "the driver"
        if (private or gender or noun in words("roles", "anybody")) and is_of_other_work(story, noun, person):
            return 0.0
        if noun in words("offices", "advocates_called") or pleads(story, person):
            return 0.0
        if is_of_other_side(tokens, [role for role, _, _ in person.roles]) or (against and is_opposed(story, person, against)):
            return 0.0
        if noun in PARLIAMENTARY and not is_politician(person, story.text[max(0, person.first - _BROUGHT_IN) : person.first]):
            return 0.0
        if noun == "backbencher" and ("minister" in person.titles or any(_FRONT_BENCH.search(role) for role, _, _ in person.roles)):
            return 0.0
        if noun == "victim" and not _SUFFERED.match(story.text, person.first + len(person.name)):
            return 0.0
        if (not private or noun in _KIN) and person.titles & _callings() and not tells(story, person, noun):
            return 0.0  # a constable is not "the driver", nor a judge "the son"
        dead = id(person) in story.dead or is_told_dead(told_of(story, person))
        if (dead or has_another_trade(person, noun, tokens)) and not tells(story, person, noun):
            return 0.0
        if id(person) in story.stands_for or keeps_from_a_trade(person, noun, tokens):
            return 0.0
        if not is_of_that_age(noun, person) or (parent and _is_a_child(person)):
            return 0.0
        if young and not person.age:
            return _IN_OFFICE  # "the pupil" is rather the girl of 14 than her coach
        of_council = bool(titles.of_council() & person.titles)
        held = {role_noun(role) for role, _, _ in person.roles}
        in_office = of_council or not held.isdisjoint(words("constants", "offices"))
        of_family = (noun in _KIN or noun in parents()) and "-of-" not in noun
        if of_family and in_office and id(person) not in story.parents and not tells(story, person, noun):
            return 0.0  # "The mother" in a story is not the judge or the headteacher of it
        if private and (of_council or any(is_official(role) for role, _, _ in person.roles)):
            return _IN_OFFICE
        if private and any(
            is_person_noun(word) and not is_private_noun(word) for role, _, _ in person.roles for word in role.lower().split()
        ):
            return _IN_WORK
        return 1.0 if not parent or id(person) in story.parents else _NO_PARENT

    def told(person: Entity | Thing) -> float:
        fit = fits(person)
        if not fit or not isinstance(person, Person):
            return fit
        if person.gender * tells_gender < 0:
            fit *= _OTHER_WORK  # "The driver says *she* does not care"
        if newly and story.spoken[id(person)]:
            return fit * _OTHER_WORK  # "the new owner" is rather whoever comes after those who have spoken
        if tells(story, person, noun) or (not person.named and person.family in alike_to(noun)):
            return fit * _TOLD
        if id(person) in just or (person is spoke_here and not (borne_out or story.called.get(id(person)))):
            return fit
        besides = private or noun in PARLIAMENTARY or noun in words("roles", "anybody") or is_by_subject(person, noun)
        trades = not besides and any(_is_work(role, noun) for role, start, end in person.roles if end > start)
        return fit * _OTHER_WORK if trades else fit

    newly = not _NEWLY.isdisjoint(t.low for t in tokens[1:-1])
    people = {id(e.entity): e.entity for e in story.events[-_LATELY:]}
    borne_out = any(isinstance(person, Person) and tells(story, person, noun) for person in people.values())
    just = _just_told(story, tokens[0].start) if not borne_out else set()
    spoke_here = story.last.entity if story.last is not None and story.last_paragraph == story.paragraph else None
    found = in_focus(story, tokens[0].start, told)
    alone = found is not None and not found.second  # nobody else comes into question
    only = found is not None and in_clause and found.clear > _ONLY
    last = alone and story.last is not None and found is not None and found.referent is story.last.entity
    faint = _FAINT / (100 if only or last else 10 if alone else 1)
    person = found.referent if found is not None and found.weight > faint else None
    return person if isinstance(person, Person) else None
