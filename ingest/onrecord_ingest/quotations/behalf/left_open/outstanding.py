"""Which body of the article can have an office that names none."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, works_for_council
from onrecord_ingest.quotations.behalf.in_office.ministries import of_ministry
from onrecord_ingest.quotations.behalf.in_office.officers import STATE
from onrecord_ingest.quotations.behalf.in_office.standing import is_own_business, is_the_leader, stands_alone
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import words

_CONVENER = re.compile(r"(?:the )?(?:(?:council|depute|deputy|vice) )?conven[eo]r", re.IGNORECASE)
"""Of a council in Scotland, where no union is told of."""
_AMBULANCE = re.compile(r"\b(?:paramedic|ambulance|emergency (?:care assistant|medical technician))\b", re.IGNORECASE)
_CREWS = re.compile(r"\b(?:Service|Brigade)$")
"""Those who put fires out, where there is an authority over them besides."""
_HOUSES = frozenset(("house", "hall", "court", "lodge", "grange", "manor", "park"))
_PLAYS = re.compile(
    r"^(?:the |club |its |their )?(?:manager|boss|head coach|coach|captain|player-manager|goalkeeper|striker|midfielder|defender)$",
    re.IGNORECASE,
)
"""Offices of a club that plays."""
_RUNS_CLUB = re.compile(r"\b(?:chair\w*|president|secretary|treasurer|groundsman|physio|kit ?man)$", re.IGNORECASE)
"""Further offices of a club, which others have too."""
_OWNS = re.compile(r"^(?:the |club )?(?:co-|majority )?owner(?: (?:since|for|from) [\w ]+)?$", re.IGNORECASE)
_MANAGES = re.compile(
    r"(?:(?:the|an?|its) )?(?:(?:new|home|acting|interim|deputy|registered|care) )*(?:manager|matron)$", re.IGNORECASE
)
_SEAT = re.compile(r"\b(bishop|archbishop|archdeacon|dean|precentor)\b", re.IGNORECASE)
_TREASURER = re.compile(r"the (?:(?:county|city|borough|interim|deputy) )?treasurer", re.IGNORECASE)
_UNIONS = frozenset(("union", "association"))
_EMPLOYERS = frozenset(("trust", "school", "charity", "association", "company", "agency", "concern", "prison", "venue", "university"))
"""Who may have an officer for work that councils do where the article tells of no council: "director of education" of a trust."""
_ONLY_COUNCILS = re.compile(
    r"\b(?:planning|planner|highways?|licensing|trading standards|environmental health|parking|electoral|democratic|council"
    r"|(?:children[’']?s|adults?|social) (?:services|social care))\b",
    re.IGNORECASE,
)
"""Work that nobody but a council has officers for."""
_MONEY = re.compile(r"\bfinance (?:chief|boss)$", re.IGNORECASE)
"""Who has it in a council, where the article tells of one, and in any other body."""
_EVERYWHERE = frozenset(("school", "fire", "police", "church", "council", "practice", "university"))
"""Classes of which the article's one body may be meant even where the office has words beside it."""


def emergency_service(offices: Offices) -> Body | None:
    """The one ambulance service, fire service or force of the article: whose its control room is."""
    fit = [b for b in offices.cast.foremost if b.classes & {"police", "fire"} or "Ambulance" in b.name.split()]
    return fit[0] if len(fit) == 1 else None


def _ambulances(offices: Offices) -> list[Body]:
    """The one ambulance service of the article, if there is no other."""
    fit = [b for b in offices.cast.foremost if "Ambulance" in b.name.split()]
    return fit if len(fit) == 1 else []


def of_office(offices: Offices, role: str) -> Body | None:
    """The one body of the article that can have an office; None where none stands out."""
    if is_own_business(role):
        return _workplace(offices, role)
    classes = fitting(role)
    house = _club(offices, role) or _care_home(offices, role) or _see(offices, role)
    if house is not None:
        return house
    if is_the_leader(role):
        return offices.councils.meant() if offices.councils.sits else offices.prominence.sole(frozenset(("council",)))
    worked_at = _worked_at(offices, role)
    if worked_at is not None:
        return worked_at
    if re.search(r"\b(?:archivist|archives?)\b", role, re.IGNORECASE):
        kept = [b for b in offices.cast.foremost if re.search(r"\b(?:Archives?|Records? Office)\b", b.name)]
        if len(kept) == 1:
            return kept[0]
    if re.search(r"\b(?:curator|museum|gallery)\b", role, re.IGNORECASE):
        museums = [b for b in offices.cast.foremost if b.name.split()[-1] in ("Museum", "Gallery")]
        if len(museums) == 1:
            return museums[0]
    if classes == {"council"}:
        return offices.councils.with_office(role) or (
            offices.prominence.sole(_EMPLOYERS)
            if (works_for_council(role) and not _ONLY_COUNCILS.search(role)) or _MONEY.search(role)
            else None
        )
    if chairs_committee(offices, [role]):
        return offices.councils.meant("committee")
    if classes and classes <= _UNIONS:
        union = offices.prominence.sole(frozenset(("union",)))
        return offices.councils.meant() if union is None and _CONVENER.fullmatch(role) else union
    if "fire" in classes and "council" not in classes and offices.cast.of_class("fire") is not None:
        crews = [b for b in offices.cast.foremost if "fire" in b.classes and _CREWS.search(b.name)]
        return crews[0] if crews else offices.cast.of_class("fire")
    if _AMBULANCE.search(role):
        return next(iter(_ambulances(offices)), None)
    if "hospital" in classes and "company" not in classes:
        return offices.prominence.sole(frozenset(("trust",))) or offices.prominence.sole(classes)
    if stands_alone(role) and re.search(r"\bchair", role, re.IGNORECASE) and offices.councils.of_parish() is not None:
        return offices.councils.of_parish()
    if "practice" in classes and len(classes) == 2:
        return offices.prominence.sole(frozenset(("practice",)))
    if classes == STATE:
        return of_ministry(offices, role)
    if classes <= STATE or (len(classes) == 1 and classes & _EVERYWHERE) or stands_alone(role):
        return offices.prominence.sole(classes)
    return None


def _club(offices: Offices, role: str) -> Body | None:
    """The one club that plays, for an office that such clubs have: "Manager Ann Otto", "the captain"."""
    clubs_followed = offices.cast.followed
    followed = [b for b in offices.cast.foremost if b.name in clubs_followed] if clubs_followed else []
    if len(followed) == 1 and (_PLAYS.search(role) or _OWNS.search(role) or (_RUNS_CLUB.search(role) and stands_alone(role))):
        return followed[0]
    if not _PLAYS.search(role) and not _OWNS.search(role):
        return None
    clubs = words("bodies", "clubs") | words("bodies", "sides")
    fit = [b for b in offices.cast.foremost if "association" in b.classes and b.lows[-1] in clubs]
    return fit[0] if len(fit) == 1 and not fit[0].weak else None


def _see(offices: Offices, role: str) -> Body | None:
    """The one diocese of a bishop or archdeacon, the one cathedral of a dean."""
    seat = _SEAT.search(role)
    if seat is None:
        return None
    heads = ("cathedral", "minster") if seat.group(1).lower() in ("dean", "precentor") else ("diocese", "archdiocese")
    fit = [b for b in offices.cast.foremost if "church" in b.classes and set(heads) & set(b.lows)]
    return fit[0] if len(fit) == 1 else None


def _care_home(offices: Offices, role: str) -> Body | None:
    """The one house of a story about a home, for whoever manages it: "a new manager" of Marsh Court."""
    if not _MANAGES.match(role) or not offices.tells_of_home:
        return None
    houses = words("bodies", "homes")
    homes = [b for b in offices.cast.foremost if b.classes <= {"concern", "home"}]
    fit = [b for b in homes if " " in b.name and b.lows[-1] in houses]
    fit = [b for b in fit if offices.cast.times(b) > 1] or fit
    if len(fit) != 1:
        return None
    fit[0].weak = False
    fit[0].classes = {"home"}
    return fit[0]


def _worked_at(offices: Offices, role: str) -> Body | None:
    """The one body that is called by the place of work in an office: "the harbour master" of Marling Harbour Commissioners."""
    nouns = [word for word in role.lower().split()[:-1] if word in words("offices", "worked_at")]
    if not nouns:
        return None
    fit = [b for b in offices.cast.foremost if (b.spoke or not b.weak) and nouns[-1] in b.lows]
    return fit[0] if len(fit) == 1 else None


def of_house(offices: Offices, role: str) -> Body | None:
    """The one house or club of which nothing says what it is, for an office that only such a body has: "the headmaster" of
    Ravensby Hall, the "manager" of Pellow Town."""
    school = fitting(role) == {"school"}
    last = _HOUSES if school else words("bodies", "clubs") if _PLAYS.search(role) else frozenset()
    unknown = [b for b in offices.cast.foremost if b.weak and " " in b.name and id(b) not in offices.spots]
    fit = [b for b in unknown if b.lows[-1] in last]
    if len(fit) != 1:
        return None
    fit[0].weak = False
    fit[0].classes.add("school" if school else "association")
    return fit[0]


def treasurer_of_lead(offices: Offices, role: str) -> Body | None:
    """The council that the article is about, for the treasurer where it tells of no club or charity."""
    lead = offices.prominence.sole(frozenset(("council",))) if _TREASURER.fullmatch(role.lower()) else None
    others = any(b.classes & {"charity", "association"} and not b.weak for b in offices.cast.foremost)
    return lead if lead is not None and not others else None


def _workplace(offices: Offices, role: str) -> Body | None:
    """The one body of the article that is called by the place of work in a role: "shop manager" of a Community Shop."""
    words_of = role.lower().split()
    fit = [b for b in offices.cast.foremost if b.lows[-1] in words_of and " " in b.name]
    return fit[0] if len(fit) == 1 else None


def chairs_committee(offices: Offices, roles: list[str]) -> bool:
    """Whether somebody is "the chair" in an article on a council's committee."""
    chairs = any(re.search(r"\b(?:chair|conven[eo]r\b)", role) and stands_alone(role) for role in roles)
    return chairs and offices.tells_of_committee
