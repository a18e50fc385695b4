"""What a role says of somebody's standing: an office of those who lead, private life, or what is past."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from onrecord_ingest.quotations.behalf.in_office.own_business import keeps_own
from onrecord_ingest.quotations.behalf.in_office.told_in_roles import AnyOf
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.text.kinds import role_noun

_OWNER = re.compile(
    r"\b(?!firm|company|club|team|site|group|part|majority|co|the|its|their|and)[a-z-]+ (?:owner|landlord|landlady)$", re.IGNORECASE
)
_BESIDES = re.compile(
    r"^(?:(?:the|that|its|interim|acting|deputy|new|newly appointed|also|outgoing|incoming|departing|current|present|long-serving"
    r"|longtime|long-standing|joint|then|a new|an acting|an interim) )+"
)
"""What may stand before an office that stands alone."""
_LEADER = re.compile(r"(?:(?:the|deputy|acting|interim|new|outgoing) )*leader", re.IGNORECASE)
_LEADS_COUNCIL = re.compile(
    r"(?:\b[Cc]ouncil[’']s|^[Ii]ts) (?:[A-Z]\w+ ){0,2}(?:deputy )?leader\b|\b[Cc]ouncil (?:deputy )?leader\b"
    r"|^(?:[Tt]he )?(?:deputy )?leader of (?:the |[A-Z][\w ]+ )[Cc]ouncil\b"
)
"""Who is at the head of a council, whatever the party: "the council's leader", "its Liberal Democrat leader"."""
_OF_A_GROUP = re.compile(r"\bopposition\b|\bgroup\b")
_SERVED = re.compile(
    r"\b(?:volunteer|patient|customer|passenger|tenant|carer|parent|student|pupil|resident|shareholder)s?[’']?s? "
    r"(?=experience|services?|support|liaison|engagement|relations|care|safety|involvement|manager|co-?ordinator|officer|lead\b|director"
    r"|adviser|recruitment|development|programmes?|welfare|participation|affairs|information|operations|insight|success)"
    r"|\b(?:senior|lead|head|night|team|care home) carers?\b"
    r"|(?<=of )(?:volunteers|patients|customers|students|volunteering)\b"
    r"|\bgreen (?=spaces?|infrastructure|energy|estates?|growth|econom|skills|travel|waste)"
    r"|\blabour (?=ward|market|suite|relations|supply)"
    r"|\bindependent (?=living|schools?|advocacy|advice|travel)",
    re.IGNORECASE,
)
"""Those whom an office serves, which do not make its holder one ("volunteer manager"), and words of parties that tell of none."""
_OLD = re.compile(
    r"^(?:once|formerly|previously|at one time|for years|worked|served|was(?!.* on (?:call|duty|shift)\b)|had|the last) "
    r"|^(?:his|her|their|my|our|whose) (?:old|first|then) "
    r"|(?:[’']s|\bthe) then[ -](?=[a-z])"
    r"|\bspent [a-z0-9]+ (?:years|months|weeks|seasons|decades)\b|\buntil (?!further|\d+(?:am|pm)|the end)"
    r"|\b(?:from|between) (?:[a-z]+ )?\d{4} (?:to|until|and) (?:[a-z]+ )?\d{4}"
    r"|\bin the (?:early |mid-|late )?(?:19|20)\d0s\b|\bthe next\b|(?<!duty )(?<!charge )(?<!call )(?<!scene )\bat the time$",
    re.IGNORECASE,
)
"""Somebody's of long ago: "their old teacher", "manager until April"."""
_SINCE_THEN = re.compile(r"^(?:was|had been|served as) |\b(?:former|retired|erstwhile|one-time) |\bex-| until .*$", re.IGNORECASE)
_LATE = re.compile(r"\b(?:as late as|late (?:in|last|this|on)) ", re.IGNORECASE)
"""What tells of a day, and of nobody who has died: "took over the inn *late last* year"."""
_TIED = re.compile(r"\b(?:of|at|with|from|in|for|to)\b|[’']s? |^ |[A-Z]\w+ [a-z-]+$")
"""What ties a noun to a body, whose name may have been taken out of the words."""
_NO_SHOP = re.compile(
    r"\bshop (?=steward)"
    r"|\bbusiness (?=manager|minister|secretary|development|rates|support|strategy|continuity|director|editor|lead|adviser|partner)"
    r"|\b(?:market|estate|farm|restaurant|hotel) (?=reform|regulation|management|policy|standards)"
    r"|\bmarkets? (?=manager|superintendent|supervisor|officer|inspector)"
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


def bare(role: str) -> str:
    """A role in small letters without what may stand before an office: "the interim chief executive"."""
    return _BESIDES.sub("", role.lower())


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
    return _list("private").stands_in(_SERVED.sub("", role)) or any(map(_is_outsider, role.split(" ; ")))


def _is_outsider(role: str) -> bool:
    """Whether a role tells of somebody who only has to do with a body: "a subscriber of Marl Water", "one of the pool's swimmers"."""
    if _TIED.search(role) is None or role.startswith("for "):
        return False  # "the loudest critic", of whatever is told; "for the applicant, Marl Homes"
    noun = role.split()[-1].lower().removesuffix("s") if role.lower().startswith("one of ") else role_noun(role)
    return noun in words("roles", "outsiders")


@lru_cache(maxsize=4096)
def is_in_power(role: str) -> bool:
    """Whether somebody of that role, or of one of several, governs or is paid by a body, whatever the party; who leads a party's group
    and is "the leader" does not, but *the council's leader* who leads a group does."""
    roles = role.split(" ; ")
    in_group = [_OF_A_GROUP.search(one) is not None for one in roles]
    if not any(in_group):
        return any(_LEADS_COUNCIL.search(one) or is_the_leader(one) for one in roles) or _list("power").stands_in(role)
    return any(_LEADS_COUNCIL.search(one) for one, of_group in zip(roles, in_group, strict=True) if not of_group)


def is_the_leader(role: str) -> bool:
    """Whether a role is that of a leader, of whom it does not say of what."""
    return _LEADER.fullmatch(role) is not None


@lru_cache(maxsize=4096)
def is_past(role: str) -> bool:
    """Whether the role is one that somebody had."""
    return _list("past").stands_in(_LATE.sub("", role)) or _OLD.search(role) is not None


def as_it_was(role: str) -> str:
    """A role that somebody had, as it was worded while they had it: "mayor of Hexby" for "was mayor of Hexby until May"."""
    return _SINCE_THEN.sub("", role)


@lru_cache(maxsize=4096)
def stands_alone(role: str) -> bool:
    """Whether the role is an office and nothing more: "the interim chief executive"."""
    office = re.split(r" (?:in|since|from|last|this|on|until|earlier|at the) ", bare(role).strip() + " ")[0].strip()
    return office in phrases("offices", "alone")


@lru_cache(maxsize=4096)
def is_own_business(role: str) -> bool:
    """Whether the role is that of somebody with a small place of work: "pub landlord"."""
    plain = _NO_SHOP.sub("", role.lower())
    return _OWNER.search(role) is not None or bool(words("offices", "workplaces") & set(plain.split())) or keeps_own(role)
