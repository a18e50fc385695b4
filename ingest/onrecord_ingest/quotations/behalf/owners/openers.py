"""The body with which a sentence opens, as whose "its" tells an office further on: "*Marling Homes* sent Ann Otto, its clerk"; and the
one that the sentence before is about."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Person

_SAID_ITS = re.compile(r"[^“”\n]*, (?:said|says|added|adds|according to|warned|insisted|explained) $")
_SAID = tuple(f", {verb} " for verb in ("said", "says", "added", "adds", "according to", "warned", "insisted", "explained"))
_AT_A_BODY = re.compile(
    r"(?:^|[\n.!?”\"’'])\s*(?:But at|At|In|For|Within) (?!(?:[^.,;:“”\"\n]* )?(?:was|were|is|are|ha[sd])\b)[^.,;:“”\"\n]{3,90},? $"
)
"""The opening of a sentence that tells where: "*At a meeting of Orwick Council on Monday* its leader said"."""
_SPAN = 240
_THE_ONLY = re.compile(r"(?:The (?:[a-z-]+ )?)?")
_AND = re.compile(r" [^.;:“”\"\n]*,? and $")
"""What stands between a body and somebody of whom the same sentence tells: "*Second Desk has the keys, and* Ann Otto, its only"."""
_DOES_TO = re.compile(r" (?:(?:has|have|had|also|then|since|now|will) )*[a-z]+(?:ed|s|t|d) (?:[a-z]+ ){0,4}$")
_THOSE_AT = re.compile(r"\s*(?:[A-Z][a-z-]+ )?(?:[a-z-]+ ){0,2}(?:[A-Za-z-]+s|[Ss]taff|[Pp]eople|[Cc]hildren) (?:at|from|in) (?:the )?")
"""Those who are at a body, at the head of a sentence: "*Staff at* Orme Hall"."""
_GOES_ON = (", whose ", ", which ")
SENTENCE_END = re.compile(r"[.!?][”’'\"]?\s")


def where_it_is(offices: Offices, start: int) -> Body | None:
    """The one body that the opening of the sentence names: "At a meeting of *Orwick Council* on Monday its leader"."""
    opening = _AT_A_BODY.search(offices.text, max(0, start - _SPAN), start)
    named = offices.story.mentions(opening.start(), start) if opening is not None else []
    bodies = list({id(m.entity): m.entity for m in named if isinstance(m.entity, Body) and not m.entity.weak}.values())
    return bodies[0] if len(bodies) == 1 else None


def subject_before(offices: Offices, start: int) -> Body | None:
    """The body with which the sentence opens that ends on a pronoun's office: "*Marling Council* had objected, said its clerk"."""
    said = offices.text.endswith(_SAID, max(0, start - _SPAN), start)
    before = _SAID_ITS.search(offices.text, max(0, start - _SPAN), start) if said else None
    if before is None:
        return None
    opens = before.start() + before.group().rfind("\n") + 1
    end = next((m.end() for m in reversed(list(SENTENCE_END.finditer(offices.text, opens, start)))), opens)
    named = offices.story.mentions(end, start)
    if not named or not re.fullmatch(r"(?:The )?", offices.text[end : named[0].start]):
        return None
    body = named[0].entity
    return body if isinstance(body, Body) and not body.weak and not named[0].name.possessive else None


def subject_of(offices: Offices, start: int) -> Body | None:
    """The body with which the sentence opens where it tells what that did to somebody: "*Marling Homes* sent Ann Otto, its clerk"."""
    sentence = offices.places.last
    if sentence is None or not sentence.start < start < sentence.end:
        return None
    named = [m for m in offices.story.mentions(sentence.start, start) if not m.name.quoted]
    if len(named) < 2 or not _THE_ONLY.fullmatch(offices.text, sentence.start, named[0].start) or named[0].name.possessive:
        return None
    if isinstance(named[-1].entity, Person):  # past the places of which the sentence tells: "the club in *Larch Road*, and Ann Otto"
        named = [named[0], *(m for m in named[1:-1] if not (isinstance(m.entity, Body) and m.entity.weak)), named[-1]]
    bodies = [m.entity for m in named if isinstance(m.entity, Body)]
    told = offices.text[named[0].end : named[-1].start]
    joined = len(named) == 2 and _AND.fullmatch(told)
    return bodies[0] if len(bodies) == 1 and isinstance(named[-1].entity, Person) and (_DOES_TO.match(told) or joined) else None


def told_before(offices: Offices, begins: int) -> Body | None:
    """The body that the sentence before one that begins at a character is about: those there are its subject (*Staff at Orme Hall were
    trained by the trust*), or a clause tells more of it alone (*… by Orme Care, whose contract with the council ends in May*)."""
    ends = [m.end() for m in SENTENCE_END.finditer(offices.text, max(0, begins - _SPAN), begins) if m.end() < begins]
    start = ends[-1] if ends else max(0, begins - _SPAN)
    named = [m for m in offices.story.mentions(start, begins) if isinstance(m.entity, Body) and not m.name.quoted]
    body = named[0].entity if named else None
    if not isinstance(body, Body) or body.weak or named[0].name.possessive:
        return None
    last = offices.story.last
    if last is not None and last.entity is not body and start < offices.story.last_end <= begins:
        return None  # "Staff at Orme Bakery will strike, the union said. Its officer"
    if _THOSE_AT.fullmatch(offices.text, start, named[0].start):
        return body
    near = (event.entity for event in offices.story.events[-20:] if start <= event.start < named[0].start)
    alone = all(entity is body or not isinstance(entity, Body) for entity in near)
    return body if alone and offices.text.startswith(_GOES_ON, named[0].end) else None
