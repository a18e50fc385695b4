"""Mentions by description: "the roofer", "the 24-year-old", "the Labour councillor", "residents"."""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_personal_noun
from onrecord_ingest.quotations.text.numbers import SPELT
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.described_bodies import body_meant, landlord_meant
from onrecord_ingest.quotations.who.bodies.keepers import owner_of_premises
from onrecord_ingest.quotations.who.bodies.proprietors import owner_of_firm
from onrecord_ingest.quotations.who.described import shares, strangers
from onrecord_ingest.quotations.who.described.advocates import advocate
from onrecord_ingest.quotations.who.described.ages import of_age
from onrecord_ingest.quotations.who.described.described import new_office, person_described
from onrecord_ingest.quotations.who.described.description import Description
from onrecord_ingest.quotations.who.going_on.exchanges import replied_to
from onrecord_ingest.quotations.who.people import relatives
from onrecord_ingest.quotations.who.people.told_by_them import is_of_other_gender, people_told_of

_EXPLAINED = re.compile(r", (?:an?|aged) (?!former\b)")
"""What follows "the driver" where it brings somebody in: "the driver, a man of 22"."""
_ANSWERS = frozenset(("answer", "reply", "response", "retort", "verdict", "advice", "explanation", "suggestion", "message"))
"""Nouns whose owner is the one who speaks: "the mayor's advice was …"."""
_PLAIN = frozenset(("man", "woman", "person", "member", "boy", "girl"))
"""Nouns that say least of somebody."""
_NATIVE = "native"
"""What "the Kettlesby product" says of somebody, as "product" alone does not."""
_GUESSED = 0.6
"""How sure it is who is meant by an age that the article gives nobody: a preference, not proved."""
_STAYS = re.compile(r",? who [^.“”\"\n]{0,40}\bnot (?:to )?(?:be|want to be|wish to be|give) (?:named|identified|(?:his|her) name)")
_AGED = re.compile(rf"(?:\d+|{SPELT})-year-old")


def _advocate_meant(d: Description) -> Speaker | None:
    """Whoever pleads in court."""
    pleading = advocate(d.story, d.noun, d.tokens) if d.first == "the" or (len(d.head) == 1 and d.noun == "counsel") else None
    return Speaker(pleading, pleading.name, reason=f"the {d.noun} told of before", confidence=0.8) if pleading is not None else None


def somebody(d: Description) -> Speaker | None:
    """Nobody known."""
    alone = d.noun in ("somebody", "someone") and len(d.tokens) == 1
    return Speaker(None, None, reason="nobody the article knows", confidence=0.8) if alone else None


def _whose_answer(d: Description) -> Speaker | None:
    """Whoever gave an answer: "*the mayor's* advice was …"."""
    if d.noun not in _ANSWERS or len(d.tokens) < 3 or d.first != "the" or not d.tokens[1].low.endswith("'s"):
        return None
    who = d.tokens[1].low[:-2]
    if is_person_noun(who):
        answering = person_described(d.story, who, d.tokens[:2], d.sentence)
        if answering is None:
            return None
        return Speaker(answering, answering.name, reason=f"the {who} whose {d.noun} it is", confidence=0.75)
    body = body_for(d.story, who, d.at) if who in class_nouns() else None
    if body is None:
        return None
    return Speaker(None, f"{body.name} {d.noun}", reason="a reply, known by its owner", confidence=0.75, spoken_for=[body])


def _person_before(d: Description) -> Speaker | None:
    """Somebody of whom the article has told."""
    taken_up = (d.definite and (is_personal_noun(d.noun) or _hails_from(d.head) or _has_played_for(d.head))) or (
        len(d.head) == 1 and _AGED.match(d.noun)
    )
    if d.plural or not taken_up or _brings_in(d) or new_office(d.story, d.noun, d.tokens, d.owner):
        return None
    aged = _AGED.match(d.tokens[1].low) if len(d.tokens) > 1 else None
    person = of_age(d.story, aged, d.at) if aged else None
    noun = _NATIVE if _hails_from(d.head) else d.noun
    person = person or person_described(d.story, noun, d.tokens, d.sentence, replied_to(d.story, d.found))
    if person is not None and (id(person) in people_told_of(d.story, d.found) or is_of_other_gender(d.story, d.found, d.noun, person)):
        return None  # "The plumber said Mr Orme had not paid him", "The vicar said he hoped", who is no Ms Orme
    if person is None or (person.named and _STAYS.match(d.story.text, d.head[-1].end)):
        return None  # "The sailor, who asked not to be named, said"
    guessed = aged is not None and person.named and person.age != aged.group().split("-")[0]
    if not person.named and person.family in _PLAIN and d.noun != person.family and not d.story.spoken[id(person)]:
        person.name = plain(d.head)  # "A man walking his dog saw it. The witness said"
    nouns = {t.low for t in d.head[1:] if t.kind == "w" and is_person_noun(t.low)}
    d.story.called.setdefault(id(person), set()).update(nouns)
    if guessed:
        return Speaker(person, person.name, reason=f"the {d.noun}, an age that nobody is told to be", confidence=_GUESSED)
    return Speaker(person, person.name, reason=f"the {d.noun} described before", confidence=0.75)


def _brings_in(d: Description) -> bool:
    """Whether the phrase itself brings somebody in: "Amy's teacher", "the driver, a man of 22"."""
    if d.owner is not None and d.owner.start == d.at and not d.is_role:
        return True
    # not where the words are the statement: "according to the Conservative, a woman of 93 was left out"
    told_after = d.found.start >= d.head[-1].end + 3 or d.found.end <= d.at
    return d.first == "the" and told_after and _EXPLAINED.match(d.story.text, d.head[-1].end) is not None


def _has_played_for(head: list[Token]) -> bool:
    """Whether somebody is called by the country for which they played: "the former Scotland international"."""
    return head[-1].low == "international" and len(head) > 2 and head[-2].text[:1].isupper()


def _hails_from(head: list[Token]) -> bool:
    """Whether somebody is called by where they come from: "the Kettlesby product"."""
    return head[-1].low in words("roles", "hailing") and len(head) > 2 and head[-2].text[:1].isupper()


_RULES: tuple[Callable[[Description], Speaker | None], ...] = (
    landlord_meant,
    owner_of_premises,
    owner_of_firm,
    body_meant,
    _advocate_meant,
    somebody,
    shares.another_sign,
    shares.another_stranger,
    shares.one_told_after,
    shares.one_told_further,
    shares.one_in_so_many,
    shares.one_of_the_group,
    _whose_answer,
    shares.those_who_answered,
    shares.share_of_a_group,
    strangers.told_by_a_clause,
    relatives.of_the_named,
    strangers.relative_of_another,
    strangers.relative_by_whose,
    strangers.relative_of_stranger,
    _person_before,
    strangers.stranger,
    shares.one_of_several,
    strangers.part_told_whole,
    strangers.unexplained_name,
    shares.those_pointed_at,
    strangers.relative_of_somebody,
    strangers.name_with_the,
    shares.known_by_its_noun,
)
"""What a common noun can mean, in the order in which it is asked: the first that knows an answer gives it, the last always does."""


def described(description: Description) -> Speaker:
    """Whom a common noun with its article means: a body, somebody described before, a stranger, a group."""
    return next(speaker for rule in _RULES if (speaker := rule(description)) is not None)
