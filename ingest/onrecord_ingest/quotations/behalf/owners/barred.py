"""What keeps a body from being the one for which somebody speaks, though nothing else is against it."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, is_office, workplace
from onrecord_ingest.quotations.behalf.in_office.ministries import is_of_another_ministry
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.other_kind import tells_other_kind
from onrecord_ingest.quotations.cast.cast import Body, Person, class_heads
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.cast.names.titles import of_council
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import role_noun
from onrecord_ingest.quotations.who.described.told import told_of

_LEFT = Pattern(lambda: rf"\b(?:{alternatives('offices', 'left')})(?: (?:from|by|of|with))?(?: the)? $")
"""What stands before a body that somebody is told to have left."""
APART = Pattern(lambda: rf"\b(?:{alternatives('offices', 'apart')}) (?:the )?(?:former |local )?$", re.IGNORECASE)
"""What leads to a body that somebody only lives beside, or is at odds with: "a café *opposite* Orme Stores", "a family *suing* the"."""
_ITS_GROUP = Pattern(
    lambda: (
        rf" (?:[a-z’'-]+ )?(?:{alternatives('bodies', 'groups_around')})[’']?"
        r" (?:[a-z]+ )?(?:committee|group|association|campaign|forum)\b"
    )
)
"""What makes a body's name that of a group around it: "chair of the Orme Hall *action group*"."""
_CHILD_AT = re.compile(
    r"\b(?:has|have|had|with|sends?|sent|whose|takes|took)\b[^.;:“”]*?\b(?:daughters?|sons?|child|children|boys?|girls?|twins|grand[a-z]+)\b"
    r"[^.,;:“”]{0,30}\b(?:at|to|in) (?:the )?\Z"
)
"""What tells that a child of somebody's goes where a name follows."""
_WORKS = ("teaches", "works", "a teacher", "teacher")
_OF_COUNCIL = re.compile(r"(?:[Tt]he )?((?:[A-Z][\w-]+ )+)(?:[a-z]+ )?council\b")
"""The place of a council in an office, where the council is written small."""
_MEMBERS = frozenset(("councillor", "mp", "msp", "ms"))
_AHEAD = 200
"""Characters behind somebody's first mention in which it is told that they have left a body."""
_OF_NEIGHBOURS = frozenset(("flood", "action", "residents", "community"))
"""What groups of neighbours are called after, who have no managers."""
_MANAGER = re.compile(r"(?:(?:the|a|new|home|acting|interim|deputy|registered) )*(?:manager|matron|landlord|landlady)", re.IGNORECASE)
"""Of a home, a shop or a club, where nothing is said of what."""
_NO_MANAGER = frozenset(("council", "police", "fire"))
_PAID_HEAD = re.compile(r"\b(?:manager|director|chief executive|boss|head of [a-z ]+)$", re.IGNORECASE)
"""Offices that those who have come together to save something have not."""
_FIRE_RANK = re.compile(r"\b(?:fire officer|(?:station|group|area|crew|watch) (?:manager|commander)|firefighter)$", re.IGNORECASE)
_OF_MEMBERS = re.compile(r"\b(?:chair(?:man|woman|person)?|clerk|treasurer)$", re.IGNORECASE)
"""Offices of a service, and of the members of the authority over it."""
_RANK = re.compile(r"\b(?:station|group|area) (?:manager|commander)$", re.IGNORECASE)


def has_left(offices: Offices, person: Person, body: Body) -> bool:
    """Whether the article tells that somebody has left a body, or only stands beside it: "Lewis Croft, who *resigned from* East Moor
    in 2023", "who runs a café *opposite* East Moor"."""
    near = (m for m in offices.story.mentions(person.first, person.first + _AHEAD) if m.entity is body)
    led = (offices.text[person.first : m.start].rpartition(". ")[2] for m in near)
    return any(_LEFT.search(words_to) or APART.search(words_to) for words_to in led)


def is_around(text: str, end: int) -> bool:
    """Whether what ends in a body's name is a group around that body, which has its officers to itself."""
    return _ITS_GROUP.match(text, end) is not None


def is_of_other_half(role: str, body: Body) -> bool:
    """Whether an office is one of a fire service where the body is the authority over it, or the other way round."""
    if "fire" not in body.classes:
        return False
    return (_FIRE_RANK if body.lows[-1] == "authority" else _OF_MEMBERS).search(role) is not None


def is_of_another(role: str, body: Body, fires: bool) -> bool:
    """Whether an office says by its own words that it is one of another kind of body: "Coastguard officer", of no lifeboat charity.
    ``fires``: whether the story tells of firefighters, who have ranks that railways have too."""
    if body.classes & _NO_MANAGER and _MANAGER.fullmatch(role):
        return True
    if fires and "fire" not in body.classes and _RANK.search(role):
        return True
    if "fire" in body.classes and fitting(role) and "fire" not in fitting(role):
        return True  # a managing director, of no fire service though that is an agency
    if is_of_another_ministry(role, body) or tells_other_kind(role, body):
        return True
    campaign = len(body.lows) > 1 and body.lows[0] in words("bodies", "campaigns") and body.lows[-1] != "children"
    group = body.lows[-1] == "group" and not _OF_NEIGHBOURS.isdisjoint(body.lows)
    campaign = campaign or body.lows[:2] == ("friends", "of")
    if (campaign or group) and _PAID_HEAD.search(role) and "campaign" not in role.lower():
        return True  # "Pool manager Ann Orr", of no Save Our Baths, nor "flood risk manager Al Orr" of a Flood Group
    place = _OF_COUNCIL.match(role) if "council" in body.classes else None
    if (
        place is not None
        and not _plain_before().issuperset(named := place.group(1).lower().split())
        and not set(body.lows).issuperset(named)
    ):
        return True  # "Skelby council leader Ann Orr", of no Fens Combined Authority
    services = words("bodies", "services").intersection(role.lower().split()[:-1])
    named = {word.lower() for word in body.name.split()}
    return bool(services) and not services & (body.classes | named) and not {class_heads().get(s, "") for s in services} & body.classes


_SEAT = re.compile(r"\b(?:bishop|archbishop|archdeacon|vicar|curate|dean|canon)\b", re.IGNORECASE)
_NO_SEAT = frozenset(("company", "council", "police", "fire", "trader", "landlord", "party"))
"""Bodies that have nobody of the church at their head."""
_FEW = 12
"""Kinds of body fewer than which an office tells."""


def has_no_seat(role: str, body: Body) -> bool:
    """Whether an office of the church is told with a place that is no more than a word of a body's name: "the Bishop of *Hexby*"."""
    return _SEAT.search(role) is not None and bool(body.classes & _NO_SEAT) and not body.classes & {"church", "school", "university"}


def is_of_another_kind(role: str, body: Body) -> bool:
    """Whether an office or job is one of kinds of body that this is none of: a patrol leader, of no fire service."""
    kinds = fitting(role) or workplace(role)
    return 0 < len(kinds) < _FEW and kinds.isdisjoint(body.classes) and "concern" not in body.classes


@cache
def _plain_before() -> frozenset[str]:
    """Words that may open a sentence with a capital before an office of a council, and are no place: "Former council leader"."""
    return (
        words("bodies", "not_before_small")
        | words("offices", "kinds_before")
        | words("offices", "altering")
        | words("bodies", "council_kinds")
    )


def is_mere_member(offices: Offices, person: Person, roles: list[str]) -> bool:
    """Whether somebody sits on a council or in a parliament, and no clause tells of more: "Marling councillor Ann Otto"."""
    sits = bool(of_council() & person.titles) or any(role_noun(role) in _MEMBERS for role in roles)
    return sits and not told_of(offices.story, person).startswith((", who", " who"))


def is_victim(offices: Offices, person: Person, body: Body) -> bool:
    """Whether somebody tells a court what was done in their shop: "In a statement read to the court, Mrs Orme", of Orme's."""
    return id(person) in offices.victims and OWNING.search(body.name) is not None


def has_child_at(told: str, person: Person) -> bool:
    """Whether what is told between somebody who works elsewhere, if at all, and a school makes them a parent there: "teaches in Leeds
    *and has a daughter at* Marsh School"."""
    at_work = (role for role, _, _ in person.roles if is_office(role))
    return _CHILD_AT.search(told) is not None and all(role.startswith(_WORKS) for role in at_work)
