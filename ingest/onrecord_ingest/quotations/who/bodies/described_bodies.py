"""The body that a common noun with its article means: "the firm", "the housing association", "the care home"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.story.telling.told_by_noun import told_by
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_personal_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for, only_called
from onrecord_ingest.quotations.who.bodies.called_bodies import called_by_noun, house_called
from onrecord_ingest.quotations.who.bodies.keepers import housing_association
from onrecord_ingest.quotations.who.bodies.proprietors import keeps
from onrecord_ingest.quotations.who.described.description import Description

_STATES = frozenset(("government", "ministry", "embassy", "parliament"))
_CARE_HOMES = [["care", "home"], ["nursing", "home"], ["residential", "home"]]
_OF_IT = re.compile(r"its? ", re.IGNORECASE)


def landlord_meant(d: Description) -> Speaker | None:
    """The housing association that "the association" means."""
    landlord = housing_association(d.story, d.noun, d.tokens[-1].start) if d.first == "the" and d.owner is None else None
    return Speaker(landlord, landlord.name, reason="the landlord of the story", confidence=0.8) if landlord is not None else None


def _adding(d: Description) -> Body | None:
    """The body that spoke last and adds to it, whatever other is told of in what it adds: "Ann Orr Ltd has said sorry. “Dale Bus is
    running,” *the operator* added"."""
    cue, last = d.found.cue, d.story.last.entity if d.story.last is not None else None
    if cue is None or cue.word not in ("added", "adds") or not isinstance(last, Body) or d.found.start > d.at or d.first != "the":
        return None
    fits = not last.classes or last.classes & class_nouns().get(d.noun, frozenset())
    return last if fits and d.story.paragraph - d.story.last_paragraph <= 1 else None


def body_meant(d: Description) -> Speaker | None:
    """The body for which the noun stands."""
    heads = d.sentence.paragraph == 0 and d.noun in class_nouns() and not d.plural and not is_person_noun(d.noun)
    if not (d.definite or d.bare or (heads and only_called(d.story, d.noun))) or d.owner is not None:
        return None
    compound = f"{d.head[-2].low} {d.noun}" if len(d.head) > 2 else ""
    lows = [t.low for t in d.tokens]
    plainly = lows == ["the", d.noun] or (lows[:1] == ["the"] and lows[1:] in _CARE_HOMES)
    house = house_called(d.story, d.noun) if plainly else None
    if house is not None:
        return Speaker(house, house.name, reason=f"the only {d.noun} that the article names", confidence=0.8)
    shop = d.noun in words("bodies", "shops_called") or compound in phrases("bodies", "shops")
    if d.noun not in class_nouns() and d.noun not in words("bodies", "any_body") and not shop:
        called = _called(d)
        return Speaker(called, called.name, reason=f"the {d.noun} named before", confidence=0.85) if called is not None else None
    if d.plural and d.noun in words("roles", "heads_in_plural"):
        return None  # "the inspectors" are people, of one body or two
    if d.first == "the" and is_personal_noun(d.noun) and not words("offices", "gone").isdisjoint(t.low for t in d.head[1:-1]):
        return None  # "the retired signal box operator"
    if d.definite and is_person_noun(d.noun) and (d.is_role or told_by(d.story, d.noun, d.at, loosely=True) is not None):
        return None  # "the landlord" may be a person or a body
    body = _adding(d) or body_for(d.story, d.noun, d.at)
    of_firm = _OF_IT.match(d.story.text, d.found.start) is not None  # "The builder said *it* would …"
    own = keeps(d.story, body, d.at) if body is not None and d.definite and is_person_noun(d.noun) and not of_firm else None
    if own is not None:
        return Speaker(own, own.name, reason=f"the {d.noun}, whose firm bears the surname", confidence=0.75)
    if body is not None and d.noun in _STATES and _told_apart(d.head) - set(body.lows):
        return Speaker(None, plain(d.head), reason=f"a {d.noun} told apart from others", confidence=0.7)  # "the Canadian government"
    if body is not None:
        if "company" in class_nouns().get(d.noun, ()):
            body.weak = False  # what the article calls a firm is one: "Its director" is that firm's
        return Speaker(body, body.name, reason=f"the {d.noun} named before", confidence=0.88)
    if ((d.first == "the" and not is_person_noun(d.noun)) or d.bare) and not shop:
        return Speaker(None, plain(d.head), reason=f"a {d.noun} that the article does not name", confidence=0.6)
    return None


def _called(d: Description) -> Body | None:
    """The body that bears the noun as the last word of its name."""
    if d.first != "the" or d.plural or is_person_noun(d.noun) or d.head != d.tokens:
        return None
    return called_by_noun(d.story, d.noun, frozenset(t.low for t in d.head[1:-1]))


def _told_apart(head: list[Token]) -> set[str]:
    """The words with a capital before a noun."""
    return {t.low for t in head[:-1] if t.kind == "w" and t.text[:1].isupper() and t.low not in grammar("determiners")}
