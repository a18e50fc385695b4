"""Somebody described whom the article does not name: "The farmer whose land …", "Lily's mum", "a woman"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.identities.identities import NAMELESS
from onrecord_ingest.quotations.story.identities.same_ties import RELATIVES
from onrecord_ingest.quotations.story.story import LEAD, Speaker
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, is_personal_noun, is_private_noun, noun_gender, parents
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.described.description import Description

_WHO = re.compile(r",? (?:who|whose)\b[^.,;:“”\"\n]{3,100}")
_PIECES = frozenset(("sheet", "piece", "scrap", "slip", "square", "strip", "bit"))
"""Of what a sign may be: "*a sheet of paper* on its door"."""
_TITLE = 5
"""Characters of a title before the name of whose relative it is: "*Mrs* Orme's husband"."""
_ADJECTIVES = 4
"""Words at most of a relative told by whose it is, with adjectives."""
_RELATIVE = re.compile(r" whose ")


def told_by_a_clause(d: Description) -> Speaker | None:
    """ "The farmer whose land is on both sides"."""
    unnamed = d.first == "the" and not d.plural and NAMELESS.search(d.story.text, d.head[-1].end, _clause_end(d))
    if unnamed and is_personal_noun(d.noun):
        apart = d.story.unnamed(d.noun) or d.story.stranger(plain(d.core), d.noun, d.sentence.start)
        d.story.nameless.add(id(apart))
        return Speaker(apart, apart.name, reason="described by somebody who stays without a name", confidence=0.8)
    told_apart = _RELATIVE.match(d.story.text, d.head[-1].end) is not None and d.first == "the"
    if not told_apart or d.plural or not is_person_noun(d.noun) or d.is_role:
        return None
    known = next((person for noun, person in reversed(d.story.anonymous[-60:]) if noun == d.noun), None)
    apart = known or d.story.stranger(d.noun, d.noun, d.sentence.start)
    return Speaker(apart, apart.name, reason="described but not named", confidence=0.8)


def _clause_end(d: Description) -> int:
    """Where the clause ends that "who" begins behind the noun; the noun's own end where none does."""
    clause = _WHO.match(d.story.text, d.head[-1].end)
    return clause.end() if clause is not None else d.head[-1].end


def relative_of_stranger(d: Description) -> Speaker | None:
    """ "The mother of a man still inside": somebody new, as whoever she belongs to is."""
    behind = [t.low for t in d.tokens[len(d.head) : len(d.head) + 2]]
    kin = (
        is_private_noun(d.noun)
        or d.noun in words("roles", "spouses")
        or d.noun in words("roles", "siblings")
        or d.noun in words("roles", "parents")
    )
    if d.plural or not kin or len(behind) < 2 or behind[0] != "of" or behind[1] not in ("a", "an", "one", "another"):
        return None
    if behind[1] == "one" and len(d.tokens) == len(d.head) + 2:
        return None  # "the mother of one"
    person = d.story.stranger(plain(d.core), d.noun, d.sentence.start)
    return Speaker(person, person.name, reason="a relative of somebody not named", confidence=0.8)


def relative_of_another(d: Description) -> Speaker | None:
    """ "The mother of the boy who was hurt", whom the article has not told of."""
    whose = [t.low for t in d.rest[:5]]
    told = len(whose) > 2 and whose[0] == "of" and whose[1] in ("the", "a", "an", "one") and d.first in ("the", "a")
    if not told or d.plural or d.is_role or d.noun not in words("roles", "speak_for_others"):
        return None
    if not any(is_person_noun(noun) for noun in whose[2:]):
        return None
    person = d.story.unnamed(d.noun) or d.story.stranger(d.noun, d.noun, d.sentence.start)
    return Speaker(person, person.name, reason="a relative of somebody told of", confidence=0.75)


def relative_by_whose(d: Description) -> Speaker | None:
    """ "Lily's mum", whom a "she" takes up."""
    titled = d.owner is not None and d.owner.start <= d.at + _TITLE and isinstance(d.owner.entity, Person) and d.owner.name.possessive
    owned = not d.plural and len(d.head) > 1 and (titled or d.first.endswith(("'s", "s'")))
    if not owned or not noun_gender(d.noun) or not is_private_noun(d.noun):
        return None
    name = plain(d.head)
    whose = next((person for _, person in reversed(d.story.anonymous[-20:]) if person.name == name), None)
    if whose is None and d.owner is not None and isinstance(d.owner.entity, Body):
        return None
    whose = whose or d.story.stranger(name, d.noun, d.sentence.start)
    return Speaker(whose, whose.name, reason="a relative, known by whose", confidence=0.8)


def stranger(d: Description) -> Speaker | None:
    """Somebody brought in by an article, or by an office in the first paragraphs."""
    indefinite = not d.definite and d.first in ("a", "an", "one", "another")
    if d.plural or not (indefinite or _opens_the_story(d)):
        return None
    story = d.story
    if d.noun in _PIECES and len(d.rest) > 1 and d.rest[0].low == "of":
        return Speaker(None, plain([*d.core, *d.rest[:2]]), reason="a sign, known by what it is made of", confidence=0.75)
    if d.noun in class_nouns() and not is_person_noun(d.noun):
        body = body_for(story, d.noun, d.at) if d.sentence.paragraph <= LEAD else None
        return Speaker(body, body.name if body else plain(d.core), reason=f"a {d.noun} not named here", confidence=0.6)
    if d.noun in words("roles", "reckonings"):
        return Speaker(None, d.noun, reason="a reckoning that speaks", confidence=0.7)  # "according to *a count* made by residents"
    them = d.noun in ("them", "these", "those") and d.first in ("one", "another")
    told = (person for noun, person in reversed(story.anonymous[-20:]) if them or noun == d.noun)
    known = next((person for person in told if person.first == d.sentence.start), None)
    if them and known is None:
        return None
    whole = d.noun in words("constants", "parts") and len(d.rest) > 0 and not d.rest[0].low.startswith("who")
    person = known or story.stranger(plain(d.tokens if whole else d.core), d.noun, d.sentence.start)
    if known is not None and whole:
        person.name = plain(d.tokens)
    if d.first == "another" or (d.first == "one" and (d.sentence.paragraph > 1 or d.at > d.sentence.start)):
        story.nameless.add(id(person))
    return Speaker(person, person.name, reason="described but not named", confidence=0.8)


def _opens_the_story(d: Description) -> bool:
    """Whether an office or noun for a person stands in the first paragraphs, where somebody is described before being named."""
    personal = is_person_noun(d.noun) or (len(d.head) > 1 and is_personal_noun(d.noun))
    chief = d.first in ("its", "their") and d.noun in words("constants", "offices")
    return (d.first == "the" or chief or d.placed) and d.sentence.paragraph <= LEAD and personal


def part_told_whole(d: Description) -> Speaker | None:
    """ "A member of the crew"."""
    links = ("of", "in", "familiar", "from", "with", "at", "on")
    if d.noun not in words("constants", "parts") or not d.rest or d.rest[0].low not in links:
        return None
    return Speaker(None, plain(d.tokens), reason="described but not named", confidence=0.75, plural=d.plural)


def name_with_the(d: Description) -> Speaker | None:
    """A paper or place with "The" and a capital, of which the article tells nothing else: "*The Sun* said"."""
    last = d.head[-1]
    if (
        d.first != "the"
        or len(d.head) < len(("The", "Sun"))
        or not all(t.text[:1].isupper() and t.text[1:].islower() for t in d.head[1:])
    ):
        return None
    known = d.plural or is_person_noun(d.noun) or is_group_noun(d.noun) or d.noun in words("bodies", "documents")
    if (known or d.noun in class_nouns()) and d.noun not in words("bodies", "publications"):
        return None  # "The Headteacher"
    at = next((i for i, t in enumerate(d.sentence.tokens) if t.start == last.start), 0)
    behind = d.sentence.tokens[at + 1 : at + 2]
    if behind and behind[0].text[:1].isupper():
        return None  # "The Stores Say No", a headline
    return Speaker(None, f"The {' '.join(t.text for t in d.head[1:])}", reason="a name with “The”", confidence=0.7, spoken_for=[])


def unexplained_name(d: Description) -> Speaker | None:
    """One word with a capital that the article has in no other way; one that looks like a plural within its sentence alone."""
    if len(d.core) != 1 or not d.core[0].text[:1].isupper() or d.noun in d.story.cast.lower:
        return None
    if (d.plural and d.core[0].start == d.sentence.start) or is_person_noun(d.noun) or is_group_noun(d.noun):
        return None
    place = [body for body in d.story.cast.foremost if body.lows[0] == d.noun and len(body.lows) > 1]
    if len(place) == 1 and place[0].lows[-1] == "council":
        return Speaker(place[0], place[0].name, reason="the one body called after the place, its council", confidence=0.7)
    return Speaker(None, d.core[0].text, reason="a name that the article does not explain", confidence=0.6)


def relative_of_somebody(d: Description) -> Speaker | None:
    """ "Lily's mum", "his wife", of whom nothing else is told."""
    owner = d.tokens[0]
    kin = (d.noun in RELATIVES or d.noun in parents() or d.noun in phrases("roles", "kin")) and noun_gender(d.noun)
    if not d.plural and owner.low in ("his", "her", "their") and (kin or d.noun in words("roles", "companions")) and _is_plain(d):
        name = d.story.described(d.noun)
        parent = name or d.story.stranger(d.noun, d.noun, d.at)  # "His mother said", whom a "she" takes up
        d.story.nameless.add(id(parent))
        return Speaker(parent, parent.name, reason="a relative whom the article does not name", confidence=0.7)
    if d.plural or not owner.low.endswith("'s") or not owner.text[:1].isupper() or not is_private_noun(d.noun):
        return None
    whose = d.story.stranger(" ".join(t.text for t in d.core), d.noun, d.at)
    return Speaker(whose, whose.name, reason="known by whose relative it is", confidence=0.7)


def _is_plain(d: Description) -> bool:
    """Whether nothing but adjectives stands between whose a relative is and the noun: "his *exasperated* mum"."""
    return len(d.head) == len(d.tokens) <= _ADJECTIVES and all(t.kind == "w" and t.text.islower() for t in d.tokens[1:])
