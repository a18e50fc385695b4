"""The body for which groups speak who have no name: "planning officers", "bosses at the trust"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.standing import is_private
from onrecord_ingest.quotations.behalf.left_open.councils import is_lesser, is_parish
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.couples import tells_of_couple
from onrecord_ingest.quotations.behalf.unnamed.parts import of_part
from onrecord_ingest.quotations.behalf.unnamed.unnamed import told_of
from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Thing
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import it

_LEADERS = re.compile(r"^(?:senior )?(?:managers|bosses|chiefs|executives|directors|leaders|officials|health chiefs|council chiefs)$")
_BOSSES = re.compile(
    r"(?:senior )?(hospital|trust|club|university|college|prison|company|charity|museum|theatre) (?:bosses|chiefs|executives)"
)
_ONE_OF = re.compile(
    r"\b[Aa]n? (?:[a-z-]+ ){0,2}?(trust|council|charity|company|university|college|school|hospital|union|club|board|authority)\b"
)
_OFFICERS = frozenset(("officers", "detectives"))
_POLICE = re.compile(r"\b(?:police|detectives|forensic)\b")
_OF_OTHERS = Pattern(lambda: rf"{_POLICE.pattern}|\b(?:{alternatives('offices', 'other_services')}) officers\b")
"""Officers whom no council has."""
_OF_COUNCIL = re.compile(
    r"(?:the )?(?:(?:council|authority)[’']s|(?:city|county|borough|district|town)[’']s (?!children|people))", re.IGNORECASE
)
_SHOP = Pattern(lambda: rf"\b[Aa]n? (?:[\w-]+ ){{0,3}}(?:{alternatives('bodies', 'small_premises')}|shop|store)\b[^.\n]*, its owners$")
"""What opens a story about a shop that it has yet to name, before its owners."""
_SHOPS = frozenset(("concern", "company", "trader", "venue"))
_NEAR = 160
_LEAD = 4
"""Paragraphs at an article's head in which "a trust" is the one it goes on to name."""


def _has_officers(referent: Entity | Thing) -> float:
    if not isinstance(referent, Body) or referent.weak:
        return 0.0
    return 1.0 if referent.classes & {"police", "council", "fire"} and not is_parish(referent) else 0.0


def _is_work(offices: Offices, mention: Mention) -> bool:
    """Whether a name is only the work of a council with its capital at the head of a sentence: "*Planning* officers"."""
    return offices.text[mention.start : mention.end].lower() in words("offices", "council_work")


def group_body(offices: Offices, name: str, found: Found) -> Body | None:
    """The body for which an unnamed group speaks: "planning officers", "bosses at the trust"."""
    if found.subject is not None:
        tokens = found.sentence.tokens
        start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
        named = [m.entity for m in offices.story.mentions(start, end) if isinstance(m.entity, Body) and not _is_work(offices, m)]
        if named and re.search(
            r"officers?\b|bosses|chiefs?\b|officials?\b|managers?\b|leaders?\b|spokes|directors?\b|engineers?\b", name
        ):
            return named[-1] if isinstance(named[-1], Body) and "party" not in named[-1].classes else None
        keepers = [m.entity for m in offices.story.mentions(start, end) if tells_of_couple(offices, m)]
        if keepers and isinstance(keepers[0], Body):
            return keepers[0]  # "The couple behind Crust"
        employer = re.search(r"\b(?:at|in|from|for) the ([a-z]+)$", offices.text[start:end])
        if employer is not None and employer.group(1) in class_nouns():  # "officials at the department"
            return body_for(offices.story, employer.group(1), found.start)
    owner = (
        re.match(r"(?:the |its |their )?(?:[a-z]+ )?([a-z]+)(?:’s|'s) ", offices.text[start:end].lower())
        if found.subject is not None
        else None
    )
    at_head = is_office(name) or name.split()[-1] in words("roles", "heads_in_plural") or name.split()[-1] in words("bodies", "at_head")
    if owner is not None and owner.group(1) in class_nouns() and at_head and not is_private(name):
        owned = body_for(offices.story, owner.group(1), found.start)
        if owned is not None:
            return owned
    if found.subject is not None and is_office(name):
        at_hand = offices.groups.get(name) or tuple(
            b for b in (told_of(offices, found, start, offices.text[start:end]),) if b is not None
        )
        if at_hand:
            offices.groups[name.split()[-1]] = at_hand
            return at_hand[0]
    if found.subject is not None and _OF_COUNCIL.match(offices.text, start, end) and not is_private(name.split()[-1].removesuffix("s")):
        return body_for(offices.story, "council", found.start)
    if _LEADERS.search(name) and found.subject is not None and found.sentence.paragraph < _LEAD:
        told = _ONE_OF.search(offices.text, found.sentence.start, found.sentence.tokens[found.subject.first].start)
        if told is not None and told.group(1) in class_nouns():  # "An academy trust will … after leaders said"
            return offices.prominence.sole(class_nouns()[told.group(1)])
    led = _BOSSES.fullmatch(name) if found.subject is not None else None
    if led is not None and led.group(1) in class_nouns():  # "Hospital bosses denied it"
        return body_for(offices.story, led.group(1), found.start)
    if name == "owners" and found.subject is not None and found.sentence.paragraph < _LEAD:
        unnamed = _SHOP.search(offices.text, max(0, start - _NEAR), end)
        return offices.prominence.sole(_SHOPS) if unnamed is not None else None  # "A café is to close, its owners have said"
    if re.search(r"^(?:senior )?(?:managers|bosses|chiefs|executives|directors)$", name):
        body = it(offices.story, found.start).entity
        if body is None and found.sentence.paragraph < _LEAD:
            return offices.prominence.of_lead  # "Workers were told by managers that the factory would shut. Marl Biscuits has"
        return body if isinstance(body, Body) else None
    if name == "police":
        forces = [b for b in offices.cast.foremost if b.classes == {"police"} and not b.weak]
        return forces[0] if len(forces) == 1 else None
    if name == "governors" and found.subject is not None and found.subject.first == found.subject.last:
        return body_for(offices.story, "school", found.start)
    if re.search(
        r"\b(?:planning|council|highways?|education) (?:officers|officials|bosses|chiefs|leaders)\b|"
        r"^officials$|\bofficers$|^detectives$",
        name,
    ):
        deciding = offices.councils.deciding
        if deciding is not None and "planning" in name:
            return deciding  # of no city council that only objected
        if _OF_OTHERS.search(name):
            return offices.cast.of_class("police") if _POLICE.search(name) else None
        if name in _OFFICERS:
            force = in_focus(offices.story, found.start, _has_officers)
            if force is not None and isinstance(force.referent, Body):
                asked = deciding is not None and "council" in force.referent.classes
                return deciding if asked else force.referent  # "The force described a man. Officers say"
        sole = offices.cast.of_class("police") if name in _OFFICERS and offices.cast.of_class("council") is None else None
        if sole is not None:
            return sole  # "Officers say", in a release of the police
        if "senior officers" in name:
            return offices.cast.of_class("police") or body_for(offices.story, "council", found.start)
        council = body_for(offices.story, "council", found.start)
        return offices.councils.meant() if council is not None and is_lesser(council) else council
    return of_part(offices, name, found) if found.subject is not None else None
