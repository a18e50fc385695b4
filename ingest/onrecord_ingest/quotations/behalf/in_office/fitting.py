"""Which bodies can have the office in a role, by the kinds of body in ``lexicon/offices.yaml``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from onrecord_ingest.quotations.behalf.in_office.standing import bare, is_past
from onrecord_ingest.quotations.behalf.in_office.told_in_roles import AnyOf, Lists
from onrecord_ingest.quotations.behalf.roles.employment import is_employed
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, load, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_personal_noun, role_noun

_INSPECTOR = re.compile(r"\binspector\b", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:[a-z ]+ as )?(?:(?:the|its|acting|interim|deputy|assistant|executive|new) )*head"
    r"(?: (?:since|last|this|until|only|just|for (?:[a-z]+ )?[a-z0-9]+ (?:days?|weeks?|months?|terms?|years?)"
    r"|an? (?:week|month|year|fortnight|term)|(?:in|on|from) (?:[A-Z]\w*|\d{4}|the (?:spring|summer|autumn|winter|new)))\b.*)?"
)
"""Of a school, where nothing is said of what: "took over as head in May"."""
_SECRETARY = re.compile(r"(?:(?:the|its|acting|joint|new|long-serving|longtime) )*secretary", re.IGNORECASE)
"""Of a club or society, where nothing is said of what: councils and firms have none of that name alone."""
_COACH = re.compile(r"(?:(?:the|its|their|assistant|team|women[’']s|men[’']s|club|first-team|interim|new) )*coach", re.IGNORECASE)
"""Of a side, where nothing is said of which."""
_THE_OWN = re.compile(r"[Tt]he (?!council|authority)[a-z]+[’']s [^;]*")
"""The office of a body that is named and no council: "the school's safeguarding lead"."""
_OWNED = re.compile(r"(?:(?:the|The) [a-z]+[’']s|[Ii]ts|[Tt]heir) ")
"""The body before its office: "the trust's chief nurse"."""
_HEADED = re.compile(r"([a-z-]+) (?:for|of|in|on|at|with) ")
_AT_WORK = re.compile(r"([a-z-]+) (?:at|with|for) (?:the|its|their) [a-z]")
"""A job with whose it is behind it: "porter at the hospital"."""
_ONE_OF = "one of "
_OF_SEVERAL = re.compile(
    r"\b(?:regional|area|divisional|national|group) (?:operations |sales |managing )?(?:manager|director)\b", re.IGNORECASE
)
_ONE_HOUSE = frozenset(("school", "venue", "home", "church", "prison", "pharmacy", "practice", "hospital", "trader"))
"""Classes of body that have no regions."""


@cache
def _trades() -> AnyOf:
    """What makes nobody an officer, unless it tells whose they are."""
    return AnyOf(phrases("offices", "trades"))


@cache
def _fits() -> tuple[frozenset[str], ...]:
    entries: list[dict[str, Any]] = load("offices")["fits"]
    return tuple(frozenset(entry["classes"].split()) for entry in entries)


@cache
def _offices() -> Lists:
    """The offices of each entry of the list by which it is told what body fits."""
    entries: list[dict[str, Any]] = load("offices")["fits"]
    return Lists([AnyOf(entry["offices"].split(",")) for entry in entries])


OF_SCHOOLS = Pattern(lambda: rf"\bschools? (?:{alternatives('offices', 'of_schools')})\b", re.IGNORECASE)
"""What a council sees to for all its schools: "head of *school transport*"."""


@lru_cache(maxsize=4096)
def fitting(role: str) -> frozenset[str]:
    """The classes of body that can have the office in a role; none where it holds no office."""
    if is_past(role) or (is_trade(role) and not (_OWNED.match(role) or _AT_WORK.search(role))):
        return frozenset()
    if _HEAD.fullmatch(role[:1].lower() + role[1:]):
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
    if OF_SCHOOLS.search(role):
        return frozenset(("council",))
    if "company" in found and _OF_SEVERAL.search(role):
        found -= _ONE_HOUSE  # "the regional manager", of the firm that runs the hotel
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
    job = bare(role).split()
    rows: list[dict[str, str]] = load("offices")["works_at"]
    return frozenset(c for row in rows if len(job) == 1 and job[0] in row["jobs"].split() for c in row["classes"].split())


def is_trade(role: str) -> bool:
    """Whether a role is a trade that only sounds like an office: "film director"."""
    return _trades().stands_in(role)


def is_job(role: str) -> bool:
    """Whether a role is a job by its last word: "a ward nurse"."""
    return role.lower().split()[-1] in words("offices", "jobs")


def is_job_alone(role: str) -> bool:
    """Whether a role that is no office is work that no words tie to any body: "a midwife", who may be one anywhere."""
    noun = role_noun(role)
    if " " in role and not role.lower().startswith(
        ("a ", "an ", "local ", "one ", "another ", "freelance ", "fellow ", "self-employed ")
    ):
        return False  # "infection control nurse"
    return is_personal_noun(noun) and (noun not in titles.of_council() or role.lower().startswith(("a ", "an ", "local ")))


@cache
def _whoever_employs() -> frozenset[str]:
    """The classes of body that employ people for whatever work."""
    return max(_fits(), key=len) | {"school", "police", "church", "prison", "union", "home"}


@lru_cache(maxsize=4096)
def works_for_council(role: str) -> bool:
    """Whether the role is about work that councils do: "director of children's services"."""
    joined = role.lower().replace("the place", "").replace("’", "").replace("'", "").replace("public health", "public-health")
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


def is_office(role: str) -> bool:
    """Whether somebody of that role holds an office."""
    return bool(fitting(role))
