"""For which body somebody speaks of whom the article tells an office and no name: "At Marsh House, the matron said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, is_job, is_office
from onrecord_ingest.quotations.behalf.in_office.standing import is_own_business, is_past, is_private, is_the_leader, stands_alone
from onrecord_ingest.quotations.behalf.left_open.only_body import only_one
from onrecord_ingest.quotations.behalf.left_open.outstanding import of_office
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.commissioners import watches_others
from onrecord_ingest.quotations.behalf.owners.nearby import opened_at
from onrecord_ingest.quotations.behalf.owners.referents import is_told_of, of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.owners.role_owners import owner_of
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.saying.reading import Found

_OWNER = re.compile(r"(?:the |its )((?:[a-z]+ )?[a-z]+)[’']s ", re.IGNORECASE)
_OF_STAFF = re.compile(r"\b(?:member of (?:the )?staff|staff member|employee|worker|insider|(?<!head )teacher|lecturer)\b")
"""Those who work for a body and without a name speak for nobody."""
_AT_COUNTERS = OpenedBy(lambda: phrases("offices", "counters"), lambda: rf"(?i:{alternatives('offices', 'counters')})[- ]?clerks?\b")
"""Clerks of no council: "the last ticket clerk on the line"."""
_BOSSES = frozenset(("boss", "chief", "official", "chair", "chairman", "chairwoman", "trustee", "representative", "rep"))
_OF = re.compile(r"^[Tt]he (?:[A-Z][a-z]+ )?[a-z -]*\b(?:of|at|for) (?:the )?$")
_ITS = re.compile(r"its [a-z]", re.IGNORECASE)
_THE = re.compile(r"(?:the|its) ", re.IGNORECASE)
_OFFICER = re.compile(r"\b(?:council |planning |housing |senior )?(?:officer|official)$")
_ONE_OF = re.compile(r"(?:an?|one|another|some|any|every|each)\b", re.IGNORECASE)
_HAS_GONE = re.compile(
    r",? who (?:(?:has|had|was|have|since|recently|been) )*(?:left|quit|resigned|retired|departed|stepped down|stood down|sacked)\b"
)
"""What tells of somebody in office that they are no more: "The director, *who left* Hexby Council in May, said"."""
_ONCE = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?:former|retired|ex-) ?[a-z]|(?:[a-z-]+ ){1,3}who "
    r"(?:used to|once|formerly|previously|(?:has |had )?(?:left|quit|resigned|retired)|worked [^.;“”\n]*\buntil)\b)"
)
"""What brings in somebody who is in office no more: "a woman *who used to work* in its team", "a *former* officer"."""
_BEHIND = re.compile(r" ?,| who\b")
"""Where what is told of somebody ends."""
_AT_HEAD = re.compile(r"(?:chief|deputy chief|senior|lead|head) ", re.IGNORECASE)
"""What makes a job the office of one."""
_OF_SOME = re.compile(r" (?:of|at|for|in|from|with) (?:an?|another|one|his|her|their|my|our)\b")
"""What makes an office another body's than those told of: "the chairman *of a* bowls club"."""


def _said(person: Person, found: Found | None) -> str:
    """What somebody without a name is called, with what stands behind it."""
    if found is None or found.subject is None:
        return person.name
    return " ".join(t.text for t in found.sentence.tokens[found.subject.first : found.subject.last + 1])


def unnamed(offices: Offices, person: Person, found: Found | None) -> Body | None:
    """The body whose name stands in the description, or at the head of the sentence, or that "the home's" means; the council for an
    officer or official of no other body, where the article has a council."""
    said = _said(person, found)
    at_counter = person.name == "clerk" and _AT_COUNTERS.search(offices.text) is not None
    if is_private(said) or watches_others(said) or _OF_STAFF.search(said) or at_counter:
        return None  # "the chief inspector of prisons", "one member of staff"
    if found is not None and found.subject is not None and _HAS_GONE.match(offices.text, found.sentence.tokens[found.subject.last].end):
        return None
    if id(person) in offices.body:
        return offices.body[id(person)]
    if found is not None and found.subject is not None and (fitting(person.name) or is_past(person.name)):
        tokens = found.sentence.tokens
        start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
        named = [m.entity for m in offices.story.mentions(start, end) if isinstance(m.entity, Body) and not m.entity.weak]
        if named and is_past(person.name):
            offices.former[id(person)] = named[-1]
            return None
        if named:
            return named[-1]
        body = told_of(offices, found, start, offices.text[start:end])
        if body is not None and not is_private(person.name):
            offices.body[id(person)] = body
            return body
    if is_past(said) or is_past(person.name) or _was_here_once(offices, said, found):
        offices.body[id(person)] = None
        return None
    classes = fitting(person.name)
    if classes == {"council"}:
        sole = offices.councils.with_office(person.name)
    else:
        elsewhere = not words("offices", "officers_elsewhere").isdisjoint(person.name.lower().split())  # "a prison officer"
        officer = _OFFICER.search(person.name) is not None and not elsewhere and (not classes or "council" in classes)
        sole = offices.cast.of_class("council") if officer else None
    return sole or _at_its_head(offices, person, found) or _of_the_office(offices, person, found)


def _was_here_once(offices: Offices, said: str, found: Found | None) -> bool:
    """Whether somebody is told of in the paragraph who is in office no more, so that "the officer" there is that one."""
    if found is None or not said.lower().startswith("the "):
        return False
    start = found.sentence.start
    return _ONCE.search(offices.text, offices.text.rfind("\n", 0, start) + 1, start) is not None


def _of_the_office(offices: Offices, person: Person, found: Found | None) -> Body | None:
    """The body that stands out among those that can have the office of its one holder: "The head teacher said"."""
    said = _said(person, found)
    role = _BEHIND.split(_THE.sub("", said, count=1))[0] if person.name in said else person.name
    if not _THE.match(said) or _ONE_OF.match(offices.text, person.first) or is_own_business(role) or not is_office(role):
        return None
    if _OF_SOME.search(role) or (is_job(person.name) and not stands_alone(person.name) and not _AT_HEAD.match(role)):
        return None
    if " " not in role and not stands_alone(role) and len(fitting(role)) > 1 and not is_the_leader(role):
        return None  # "the officer"
    body = of_office(offices, role) or only_one(offices, role)
    if body is not None:
        offices.body[id(person)] = body
    return body


def _at_its_head(offices: Offices, person: Person, found: Found | None) -> Body | None:
    """The body that the words name of somebody told to be at its head or to speak for it: "a senior manager at the trust"."""
    if found is None or found.subject is None:
        return None
    tokens = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    phrase = offices.text[tokens[0].start : tokens[-1].end]
    if {t.low for t in tokens}.isdisjoint(words("constants", "offices") | _BOSSES) or is_past(phrase) or not is_office(phrase):
        return None
    if any(isinstance(m.entity, Person) for m in offices.story.mentions(tokens[0].start, tokens[-1].end)):
        return None  # "a source close to Ann Orme, leader of the council"
    owner = owner_of(offices, phrase, tokens[0].start, tokens[-1].end, person)
    return owner if isinstance(owner, Body) else None


def told_of(offices: Offices, found: Found, start: int, phrase: str) -> Body | None:
    """The body at which the sentence opens, else that of the noun before the office: "*the club's* chairman"."""
    if is_past(phrase):
        return None
    body = opened_at(offices, found.sentence, start) if _THE.match(phrase) else None
    if body is not None:
        body.weak = False
        return body
    if not is_office(phrase) or is_private(phrase):
        return None
    if _ITS.match(phrase):
        owned = of_pronoun(offices, start, fitting(phrase))
        return owned if isinstance(owned, Body) and is_told_of(offices, owned) else None
    owner = _OWNER.match(phrase)
    return of_noun(offices, owner.group(1).lower(), start) if owner is not None else None


def named_in(offices: Offices, start: int, phrase: str) -> Body | None:
    """The one body that the words of an office name: "the chief executive of Marl Homes"."""
    if is_past(phrase) or is_private(phrase) or not is_office(phrase):
        return None
    named = [m for m in offices.story.mentions(start, start + len(phrase)) if isinstance(m.entity, Body) and not m.entity.weak]
    body = named[0].entity if len(named) == 1 and _OF.search(phrase[: named[0].start - start]) else None
    return body if isinstance(body, Body) and "party" not in body.classes else None
