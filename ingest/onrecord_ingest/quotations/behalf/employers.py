"""For which body a person speaks: the one a role names, else the one just told of that can have the office, else the only such
body of the article, else none."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.departed import has_departed
from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, is_job
from onrecord_ingest.quotations.behalf.in_office.officers import may_be_kept
from onrecord_ingest.quotations.behalf.in_office.presiding import presides
from onrecord_ingest.quotations.behalf.in_office.speaking_for import (
    PAID,
    PUBLIC,
    VOLUNTARY,
    is_employed_there,
    is_of_trade,
    speaks,
    without_its_name,
)
from onrecord_ingest.quotations.behalf.in_office.standing import is_in_power, is_own_business, is_past, is_private, stands_alone
from onrecord_ingest.quotations.behalf.left_open.councils import is_of_tier, is_parish
from onrecord_ingest.quotations.behalf.left_open.only_body import of_job, only_one
from onrecord_ingest.quotations.behalf.left_open.outstanding import (
    chairs_committee,
    emergency_service,
    of_house,
    of_office,
    treasurer_of_lead,
)
from onrecord_ingest.quotations.behalf.left_open.told_later import is_later
from onrecord_ingest.quotations.behalf.left_open.weighing import NOT_ALONE, may_be_weighed, weighed
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.barred import (
    has_left,
    has_no_seat,
    is_mere_member,
    is_of_another,
    is_of_another_kind,
    is_victim,
)
from onrecord_ingest.quotations.behalf.owners.commissioners import of_commissioner
from onrecord_ingest.quotations.behalf.owners.firms import family_firm, firm_of_kin, namesake_firm
from onrecord_ingest.quotations.behalf.owners.insolvency import of_administrator
from onrecord_ingest.quotations.behalf.owners.proprietors import without_kin
from onrecord_ingest.quotations.behalf.owners.referents import of_noun
from onrecord_ingest.quotations.behalf.unnamed.unnamed import unnamed
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.text.kinds import role_noun

_BRIEF = Pattern(lambda: rf"\b(?:{alternatives('offices', 'briefs')})\b")
_OUT_OF_OFFICE = re.compile(r"\b(?:opposition|shadow)\b", re.IGNORECASE)
_OWNER = re.compile(r"(?:the )?([a-z]+)[’']s ")
_CHAIR = re.compile(r"\bchair", re.IGNORECASE)
_CONTROL_ROOM = re.compile(r"\b(?:call[ -](?:handler|taker)|dispatcher|control room \w+)", re.IGNORECASE)
_OF_AGE = 16
"""Years before which nobody is in office or employ."""
_FEW_WORDS = re.compile(r"(?:\w+ ){0,4}")
_TALE = 80
"""Characters in which a description and its "who" stand."""
_MEETING = re.compile(
    r"\b(?:full council|council (?:meeting|chamber)|cabinet (?:meeting|member)|told councillors|meeting of (?:the )?council)\b"
)
_NEAR = 400
_NO_RANKS = frozenset(("school", "council", "hospital", "university", "company", "concern", "practice"))
"""Bodies whose officers have no rank of the police."""
_BARE_INSPECTOR = re.compile(r"(?:an? |the )?(?:(?:government|planning|government-appointed) )?inspector", re.IGNORECASE)
_PROFESSOR = re.compile(r"(?:^|(?<=; ))Prof(?:essor)?\b(?= ;|$)", re.IGNORECASE)
_ORDERS = frozenset(("father", "mother", "brother", "sister"))
"""What those of the church are called who are nobody's kin by it."""


def person_body(offices: Offices, person: Person, found: Found | None = None) -> Body | None:
    """The body for which somebody speaks in office or employ; None for private people, politicians out of
    office and academics."""
    if id(person) in offices.tried or has_departed(offices, person):
        return None
    if not person.named:
        return unnamed(offices, person, found)
    if person.age.isdigit() and int(person.age) < _OF_AGE:
        return None  # "Ann Otto, 13, of Marsh School"
    owner = of_commissioner(offices, person) or of_administrator(offices, person)
    if owner is not None:
        return owner if isinstance(owner, Body) else None
    styled = {title.capitalize() for title in person.titles & _ORDERS}  # "Father Michael Dunne" is no father
    roles = [
        role
        for role, start, end in person.roles
        if not is_past(role) and role not in styled and not (start == end and _is_told(offices, role, start))
    ]
    together = " ; ".join(roles)
    councillor = bool(person.titles & titles.of_council()) or any(role_noun(role) in titles.of_council() for role in roles)
    in_power = is_in_power(together) or (councillor and any(_BRIEF.search(role) and "group" not in role.lower() for role in roles))
    body = offices.body.get(id(person))
    if body is None and (kin := firm_of_kin(offices, person)) is not None:
        return kin
    guesses = {role for role, start, end in person.roles if start == end and is_job(role)}  # "A nurse", named later or not
    offices_held = [role for role in roles if role not in guesses and fitting(role)]
    unpaid = body is not None and body.classes <= VOLUNTARY and not is_of_trade(body) and not PAID.search(together)
    told = together if body is None or unpaid else without_its_name(together, body)
    told = without_kin(told)
    if any(stands_alone(role) for role in offices_held):
        told = _PROFESSOR.sub("", told)  # "The chair, Professor Ann Orr"
    if _OUT_OF_OFFICE.search(told) or (is_private(told) and not in_power and not is_employed_there(body, roles)):
        return None
    if body is not None and "police" not in body.classes and person.titles & words("titles", "of_police") and body.classes & _NO_RANKS:
        body = None  # "Inspector Ann Otto, who leads the Skelby team", in a story that names Skelby College
    if body is not None and any(has_no_seat(role, body) for role in roles):
        return None
    if body is not None and body.weak and any(is_own_business(role) for role in roles):
        return None  # "who has run the Crab Pot café for 22 years"
    if body is not None:
        return body if speaks(body, roles, bool(offices_held)) and not is_victim(offices, person, body) else None
    if id(person) in offices.elsewhere or presides(offices.text, roles):
        return None
    guessed = (
        namesake_firm(offices, person, offices_held)
        or _without_name(offices, person, offices_held, councillor and in_power)
        or family_firm(offices, person)
    )
    member = not offices_held and is_mere_member(offices, person, roles)
    if guessed is None and offices.clues is not None and not member and may_be_weighed(person, offices_held):
        guessed = weighed(offices.clues, person)
        if guessed is not None and (
            is_later(offices, guessed, person, roles, weighed=True)
            or not all(is_of_tier(guessed, role) for role in roles)
            or any(is_of_another_kind(role, guessed) for role in roles)
        ):
            return None
        if guessed is not None:
            offices.weighed[id(person)] = guessed
    if guessed is None or is_victim(offices, person, guessed) or has_left(offices, person, guessed):
        return None
    if "police" not in guessed.classes and any(_BARE_INSPECTOR.fullmatch(role) for role in roles):
        return None  # of the council's plans, or of its homes: nobody of the council
    of_another = bool(offices_held) and all(is_of_another(role, guessed, offices.tells_of_fire) for role in offices_held)
    if of_another or not all(may_be_kept(guessed, role) for role in offices_held):
        return None
    return guessed if speaks(guessed, roles, bool(offices_held)) else None


def _is_told(offices: Offices, role: str, start: int) -> bool:
    """Whether a description without a name is a tale and no office: "A treasurer who stole …"."""
    before, who, after = offices.text[start : start + _TALE].lower().partition(f"{role.lower()} who")
    return bool(who) and _FEW_WORDS.fullmatch(before) is not None and not after[:1].isalnum()


def _without_name(offices: Offices, person: Person, held: list[str], councillor_in_power: bool) -> Body | None:
    """The body of an office that the article gives without its body."""
    nearby = offices.nearby.get(id(person))
    if councillor_in_power:
        chairs = any(_CHAIR.search(role) for role in held)
        lesser = nearby is not None and is_parish(nearby) and any("committee" in role for role in held)
        if nearby is not None and not lesser and ("council" in nearby.classes or (chairs and nearby.classes & PUBLIC)):
            return nearby  # "Members of Marsh Fire Authority … The chair, Cllr Ann Otto"
        councils = offices.councils
        return councils.meant("committee") if chairs_committee(offices, held) else councils.with_office(" ; ".join(held))
    if person.titles & words("titles", "police") - words("titles", "personal"):
        return offices.cast.of_class("police")
    if nearby is not None:
        return nearby
    for role, start, _ in person.roles:
        owner = _OWNER.match(role)
        if owner is not None and fitting(role):
            return of_noun(offices, owner.group(1), start)
    if any("council" in fitting(role) and stands_alone(role) and _at_council(offices, start) for role, start, _ in person.roles):
        return offices.councils.with_office(" ; ".join(held))
    definite = [role for role in held if not NOT_ALONE.match(role)]
    found = next((body for body in (of_office(offices, role) for role in definite) if body is not None), None)
    if found is None:
        found = next((emergency_service(offices) for role in held if _CONTROL_ROOM.search(role)), None)
    if found is None and any(not is_own_business(role) for role in definite):
        found = offices.in_focus.get(id(person))
    for rule in (of_house, treasurer_of_lead, only_one):
        found = found or next((body for body in (rule(offices, role) for role in definite) if body is not None), None)
    if found is not None and is_later(offices, found, person, definite):
        return None
    found = found or next(
        (body for body in (of_job(offices, role) for role, start, end in person.roles if start < end) if body is not None), None
    )
    return found or offices.told_last.get(id(person))


def _at_council(offices: Offices, at: int) -> bool:
    """Whether an office is given where the article tells of a council's meeting: in the same paragraph or the one before."""
    before = offices.text[max(0, at - _NEAR) : at]
    return _MEETING.search(before[max(0, before.rfind("\n", 0, before.rfind("\n") - 1)) :]) is not None
