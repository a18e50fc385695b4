"""What a role says of somebody's standing: an office, private life, or what is past; and which bodies can have the office."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from onrecord_ingest.quotations.behalf.employment import is_employed
from onrecord_ingest.quotations.behalf.told_in_roles import AnyOf, Lists
from onrecord_ingest.quotations.lexicon import alternatives, load, phrases, words

_OWNER = re.compile(
    r"\b(?!firm|company|club|team|site|group|part|majority|co|the|its|their|and)[a-z-]+ (?:owner|landlord|landlady)$", re.IGNORECASE
)
_INSPECTOR = re.compile(r"\binspector\b", re.IGNORECASE)
_BESIDES = re.compile(
    r"^(?:(?:the|that|its|interim|acting|deputy|new|newly appointed|also|outgoing|incoming|departing|current|present|long-serving"
    r"|longtime|long-standing|joint|then|a new|an acting|an interim) )+"
)
"""What may stand before an office that stands alone."""
_HEAD = re.compile(r"(?:(?:the|its|acting|interim|deputy|assistant|executive) )*head", re.IGNORECASE)
"""Of a school, where nothing is said of what."""
_SECRETARY = re.compile(r"(?:(?:the|its|acting|joint|new|long-serving|longtime) )*secretary", re.IGNORECASE)
"""Of a club or society, where nothing is said of what: councils and firms have none of that name alone."""
_LEADER = re.compile(r"(?:(?:the|deputy|acting|interim|new|outgoing) )*leader", re.IGNORECASE)
_COACH = re.compile(r"(?:(?:the|its|their|assistant|team|women[’']s|men[’']s|club|first-team|interim|new) )*coach", re.IGNORECASE)
"""Of a side, where nothing is said of which."""
_LEADS_COUNCIL = re.compile(r"(?:\b[Cc]ouncil[’']s|(?:^|; )[Ii]ts) (?:[A-Z]\w+ ){1,2}(?:deputy )?leader\b")
"""Who is at the head of a council, whatever the party: "the council's Liberal Democrat leader"."""
_THE_OWN = re.compile(r"[Tt]he (?!council|authority)[a-z]+[’']s [^;]*")
"""The office of a body that is named and no council: "the school's safeguarding lead"."""
_OWNED = re.compile(r"(?:(?:the|The) [a-z]+[’']s|[Ii]ts|[Tt]heir) ")
"""The body before its office: "the trust's chief nurse"."""
_HEADED = re.compile(r"([a-z-]+) (?:for|of|in|on|at|with) ")
_AT_WORK = re.compile(r"([a-z-]+) (?:at|with|for) (?:the|its|their) [a-z]")
"""A job with whose it is behind it: "porter at the hospital"."""
_SERVED = re.compile(
    r"\b(?:volunteer|patient|customer|passenger|tenant|carer|parent|student|pupil|resident|shareholder)s?[’']?s? "
    r"(?=experience|services?|support|liaison|engagement|relations|care|safety|involvement|manager|co-?ordinator|officer|lead\b|director"
    r"|adviser|recruitment|development|programmes?|welfare|participation|affairs|information|operations|insight|success)"
    r"|\b(?:senior|lead|head|night|team|care home) carers?\b"
    r"|(?<=of )(?:volunteers|patients|customers|students|volunteering)\b",
    re.IGNORECASE,
)
"""Those whom an office serves, which do not make its holder one: "volunteer manager"."""
_ONE_OF = "one of "
_OLD = re.compile(
    r"^(?:once|formerly|previously|at one time|for years) |^(?:his|her|their|my|our|whose) (?:old|first|then) "
    r"|\buntil (?!further|\d+(?:am|pm)|the end)",
    re.IGNORECASE,
)
"""Somebody's of long ago: "their old teacher", "manager until April"."""
_NO_SHOP = re.compile(
    r"\bshop (?=steward)"
    r"|\bbusiness (?=manager|minister|secretary|development|rates|support|strategy|continuity|director|editor|lead|adviser|partner)"
    r"|\b(?:market|estate|farm|restaurant|hotel) (?=reform|regulation|management|policy|standards)"
)
"""Words for small places of work that are the work of an office."""


@cache
def _list(key: str) -> AnyOf:
    """Any phrase of a list of ``lexicon/offices.yaml``, as whole words."""
    return AnyOf(phrases("offices", key))


@cache
def _told(key: str) -> re.Pattern[str]:
    """Any phrase of a list, alone or after a hyphen: "vice-chairman"."""
    return re.compile(rf"\b(?:{alternatives('offices', key)})\b", re.IGNORECASE)


@cache
def _fits() -> tuple[frozenset[str], ...]:
    entries: list[dict[str, Any]] = load("offices")["fits"]
    return tuple(frozenset(entry["classes"].split()) for entry in entries)


@cache
def _offices() -> Lists:
    """The offices of each entry of the list by which it is told what body fits."""
    entries: list[dict[str, Any]] = load("offices")["fits"]
    return Lists([AnyOf(entry["offices"].split(",")) for entry in entries])


@lru_cache(maxsize=4096)
def fitting(role: str) -> frozenset[str]:
    """The classes of body that can have the office in a role; none where it holds no office."""
    if is_past(role) or (is_trade(role) and not (_OWNED.match(role) or _AT_WORK.search(role))):
        return frozenset()
    if _HEAD.fullmatch(role):
        return frozenset(("school",))
    if role.startswith(_ONE_OF) and role.endswith("s"):
        return fitting(role.removeprefix(_ONE_OF).removesuffix("s"))  # "one of the club's coaches"
    if _SECRETARY.fullmatch(role):
        return frozenset(("association", "charity", "union", "concern"))
    if _COACH.fullmatch(role):
        return frozenset(("association", "concern"))
    found = next((_fits()[entry] for entry in _offices().standing_in(role)), frozenset())
    if not found and (_is_somebodys_job(role) or is_employed(role)):
        return _whoever_employs()  # "the council's ecologist"
    if _INSPECTOR.search(role) and not works_for_council(role) and "police" not in found:
        return frozenset()  # of whom others speak
    if len(found) > 1 and "company" in found and works_for_council(_THE_OWN.sub("", role)):
        return frozenset(("council",))
    return found


def _is_somebodys_job(role: str) -> bool:
    """Whether a role is a job of which it tells whose it is: "its physio", "porter at the hospital"."""
    jobs = words("offices", "jobs")
    if _OWNED.match(role) is not None:
        return not jobs.isdisjoint(role.lower().split()[-2:] + _HEADED.findall(role))
    return not jobs.isdisjoint(_AT_WORK.findall(role))


@lru_cache(maxsize=4096)
def workplace(role: str) -> frozenset[str]:
    """The classes of body in which somebody of that job works, where the role is the job and no more: "the librarian"."""
    job = _BESIDES.sub("", role.lower()).split()
    rows: list[dict[str, str]] = load("offices")["works_at"]
    return frozenset(c for row in rows if len(job) == 1 and job[0] in row["jobs"].split() for c in row["classes"].split())


def is_job(role: str) -> bool:
    """Whether a role is a job by its last word: "a ward nurse"."""
    return role.lower().split()[-1] in words("offices", "jobs")


@cache
def _whoever_employs() -> frozenset[str]:
    """The classes of body that employ people for whatever work."""
    return max(_fits(), key=len) | {"school", "police", "church", "prison", "union", "home"}


@lru_cache(maxsize=4096)
def works_for_council(role: str) -> bool:
    """Whether the role is about work that councils do: "director of children's services"."""
    joined = role.lower().replace("’", "").replace("'", "").replace("public health", "public-health")
    joined = joined.replace("social care", "social-care").replace("trading standards", "trading-standards")
    return bool(
        words("offices", "council_work") & set(re.findall(r"[a-z-]+", joined.replace("public protection", "public-protection")))
    )


@lru_cache(maxsize=4096)
def employing(role: str) -> frozenset[str]:
    """The classes of body that can employ somebody in a role, where it names the employer: "Orme's head of housing"."""
    return (
        frozenset() if is_past(role) else next((_fits()[entry] for entry in _offices().standing_in(role, backwards=True)), frozenset())
    )


def is_trade(role: str) -> bool:
    """Whether a role is a trade that only sounds like an office: "film director"."""
    return _list("trades").stands_in(role)


def is_office(role: str) -> bool:
    """Whether somebody of that role holds an office."""
    return bool(fitting(role))


@lru_cache(maxsize=4096)
def is_official(role: str) -> bool:
    """Whether a role names an office in a body of whatever kind."""
    return _told("official").search(role) is not None


@lru_cache(maxsize=4096)
def is_leading(role: str) -> bool:
    """Whether a role names an office of those who lead."""
    return _told("leading").search(role) is not None


@lru_cache(maxsize=4096)
def is_private(role: str) -> bool:
    """Whether somebody of that role speaks for no body."""
    return _list("private").stands_in(_SERVED.sub("", role))


@lru_cache(maxsize=4096)
def is_in_power(role: str) -> bool:
    """Whether somebody of that role governs or is paid by a body, whatever the party."""
    if re.search(r"\bopposition\b|\bgroup\b", role):
        return False
    leads = _LEADS_COUNCIL.search(role) is not None or any(map(is_the_leader, role.split(" ; ")))
    return leads or _list("power").stands_in(role)


def is_the_leader(role: str) -> bool:
    """Whether a role is that of a leader, of whom it does not say of what."""
    return _LEADER.fullmatch(role) is not None


@lru_cache(maxsize=4096)
def is_past(role: str) -> bool:
    """Whether the role is one that somebody had."""
    return _list("past").stands_in(role) or _OLD.search(role) is not None


@lru_cache(maxsize=4096)
def stands_alone(role: str) -> bool:
    """Whether the role is an office and nothing more: "the interim chief executive"."""
    bare = _BESIDES.sub("", role.lower()).strip()
    bare = re.split(r" (?:in|since|from|last|this|on|until|earlier|at the) ", bare + " ")[0].strip()
    return bare in phrases("offices", "alone")


@lru_cache(maxsize=4096)
def is_own_business(role: str) -> bool:
    """Whether the role is that of somebody with a small place of work: "pub landlord"."""
    plain = _NO_SHOP.sub("", role.lower())
    return _OWNER.search(role) is not None or bool(words("offices", "workplaces") & set(plain.split()))
