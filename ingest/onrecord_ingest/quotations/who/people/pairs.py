"""Two or more told of together: "the two companies", "the two parties said in a joint statement", "the Ormes", "the pair"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.cast.cast import Body, Entity, class_nouns
from onrecord_ingest.quotations.story.identities.together import only_pair, several
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.who.bodies.groups import two_people
from onrecord_ingest.quotations.who.people.people import of_generation
from onrecord_ingest.quotations.who.people.relatives import fellow, relative_named
from onrecord_ingest.quotations.who.phrase import Phrase

_TWO = re.compile(r"\b(?:[Tt]he two|[Bb]oth) (?:[a-z]+ )?([a-z]+?)(?:ies|s)\b")
_ANY = frozenset(("party", "side", "body", "organisation", "partner", "authority"))
"""Nouns for any two who have to do with one another."""
_FAR, _JOINT, _STATEMENT = 600, 2400, 24
"""Characters in which two are told of together, more before what they say in a joint statement, and in which that is told."""
_PARTNERS = 2
_BODIES = 100
_BOTH = len("both ")
_SHORT = 5
"""Tokens of a phrase that tells of two by a noun alone."""
_PAIR = frozenset(("pair", "two", "couple", "duo"))


def the_two(phrase: Phrase) -> Speaker | None:
    """Two bodies of a kind: "the two trusts"."""
    start = phrase.start - _BOTH if phrase.story.text[phrase.start - _BOTH : phrase.start].lower() == "both " else phrase.start
    told = (phrase.first in ("the", "both") or start < phrase.start) and len(phrase.tokens) < _SHORT
    return two_bodies(phrase.story, start, phrase.end) if told else None


def the_former_or_latter(phrase: Phrase) -> Speaker | None:
    """One of the two told of together last: "*the latter* said it should stay"."""
    told = [t.low for t in phrase.tokens]
    if told not in (["the", "former"], ["the", "latter"]):
        return None
    two: list[Entity] = next(([*people] for _, people in reversed(phrase.story.together)), [])
    two = two or [*last_joined(phrase.story, phrase.start)]
    if len(two) != 2:
        return None
    one = two[told[1] == "latter"]
    return Speaker(one, one.name, reason="one of the two told of together", confidence=0.8)


def the_family(phrase: Phrase) -> Speaker | None:
    """All of a surname: "the Ormes"."""
    tokens = phrase.tokens
    if len(tokens) != 2 or tokens[0].low not in ("the", "both") or not tokens[1].text[:1].isupper() or not tokens[1].text.endswith("s"):
        return None
    family = phrase.story.cast.family(tokens[1].text.removesuffix("s"))
    if not family:
        return None
    return Speaker(family[0], " and ".join(p.name for p in family), list(family[1:]), "the family named before", 0.85, True)


def relative(phrase: Phrase) -> Speaker | None:
    """A relative by given name, the other of two, or one of a generation: "her son Ned", "his co-founder", "the younger Orme"."""
    return (
        relative_named(phrase.story, phrase.tokens) or fellow(phrase.story, phrase.tokens) or of_generation(phrase.story, phrase.tokens)
    )


def those_told_of_together(phrase: Phrase) -> Speaker | None:
    """ "Both women", "the trio", "the brothers"."""
    return several(phrase.story, phrase.tokens, phrase.start)


def the_pair(phrase: Phrase) -> Speaker | None:
    """The last two people: "the couple", "the two of them"."""
    tokens = phrase.tokens
    told = tokens[0].low in ("the", "both") and (len(tokens) == 2 or tokens[-1].low == "them")
    if not told or not any(t.low in _PAIR for t in tokens[:3]):
        return None
    last, pair = two_people(phrase.story, phrase.start), only_pair(phrase.story)
    near = pair is not None and last is not None and bool({*_of(pair)} & {*_of(last)})
    return pair if near else last


def _of(two: Speaker) -> list[Entity]:
    return [*([two.entity] if two.entity is not None else []), *two.others]


def two_bodies(story: Story, start: int, end: int) -> Speaker | None:
    """The two bodies that "the two trusts" means between two characters: the only two of that kind, or the last two joined by "and"."""
    told = _TWO.search(story.text, start, end)
    if told is None:
        return None
    stem = told.group(1)
    noun = next((n for n in (stem, stem + "y", stem + "ie") if n in class_nouns() or n in _ANY), None)
    if noun is None:
        return None
    far = (
        _JOINT if story.text[max(0, start - _STATEMENT) : start].rstrip(" ,").endswith(("joint statement", "joint response")) else _FAR
    )
    two = last_joined(story, start, far) if noun in _ANY else of_kind(story, noun)
    if len(two) < _PARTNERS and noun not in _ANY:  # of whose kind their names tell nothing: "the two firms"
        two = [b for b in last_joined(story, start) if b.classes <= {"concern"} or b.classes & class_nouns()[noun]]
    if len(two) > _PARTNERS:
        two = [b for b in last_joined(story, start) if b in two]
    if len(two) != _PARTNERS:
        return None
    return Speaker(two[0], " and ".join(b.name for b in two), [two[1]], "the two bodies told of together", 0.75, True)


def of_kind(story: Story, noun: str) -> list[Body]:
    """The bodies of a kind that have officers of their own."""
    return [b for b in story.cast.bodies[:_BODIES] if b.classes & class_nouns()[noun] and not b.weak and hires(b)]


def last_joined(story: Story, at: int, far: int = _FAR) -> list[Body]:
    """The last two bodies before a character that stand joined by "and"."""
    named = story.mentions(max(0, at - far), at)
    for one, other in zip(reversed(named[:-1]), reversed(named[1:]), strict=True):
        between = story.text[one.end : other.start]
        if between in (" and ", " and the ") and isinstance(one.entity, Body) and isinstance(other.entity, Body):
            return [one.entity, other.entity]
    return []
