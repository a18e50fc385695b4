"""Which council an article means where it names none: by the office, by the committee, by how often it is named."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from onrecord_ingest.quotations.cast.cast import Body, Cast
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy

_OF_PARISH = re.compile(r"\b(?:parish|town(?! cent| hall)|clerk|chairman|chairwoman|chair)\b", re.IGNORECASE)
_NAMES_TIER = re.compile(r"\b(?:parish|town(?! cent| hall))\b", re.IGNORECASE)
_OF_COMMITTEE = re.compile(r"\b(?:committee|planning|licensing|scrutiny)\b", re.IGNORECASE)
"""Of what nobody is chairman in a parish where the article tells of a greater council."""
_MAYOR = re.compile(r"\bmayor(?:ess)?\b(?! of [A-Z])", re.IGNORECASE)
_REGION = re.compile(r"\bCombined (?:County )?Authority$")
_OF_REGION = re.compile(r"\b(?:metro|regional|region’s|region's|city[- ]region|combined)\b", re.IGNORECASE)
_OF_TOWN = re.compile(r"\b(?:lord|town|deputy|civic) mayor|\bmayoress|[’']s\b", re.IGNORECASE)
_LED = OpenedBy(
    lambda: ("leader", "council"),
    lambda: r"[Ll]eader of (?:the )?(?:[A-Z]\w+ )*[Cc]ouncil\b|[Cc]ouncil(?:[’']s)? (?:[A-Z]\w+ )*leader\b",
)
_COUNTYS = re.compile(r"^(?:the )?(county|district|borough|city)(?:[’']s)? ", re.IGNORECASE)
_HAS_MAYOR = re.compile(r"\b(?:Town|City|Borough)\b")
_LESSER_OR_TOWN = re.compile(r"\b(?:Parish|Community|Town)\b")
_LESSER = re.compile(r"\b(?:Parish|Community)\b")
_TOWN = re.compile(r"\bTown Council$")
_GREATER = re.compile(r"\bCouncil$")
"""A council that decides what a town's does not."""
_APPLIED = re.compile(
    r"\b(?:(?:application|plans?|proposals?|bid|scheme|submitted|lodged|filed|applied) (?:[a-z]+ ){0,4}(?:to|with|before|in front of)"
    r"|(?:approved|refused|rejected|turned down|thrown out|granted|passed|decided|considered|dismissed|blocked|determined)"
    r" (?:[a-z]+ ){0,3}by) (?:the )?$"
)
_GRANTS = re.compile(
    r"(?:[’']s?)? (?:[a-z]+ ){0,3}(?:planning|development control|development management) (?:and [a-z]+ )?"
    r"(?:sub-)?(?:committee|panel|officers?|department|team|service|chiefs|bosses|meeting)\b"
    r"| (?:has |have |had )?(?:approved|refused|rejected|turned down|granted|thrown out) (?:an? |the )?(?:[a-z]+ ){0,3}"
    r"(?:application|plans?|permission|consent|scheme|leave|proposals?|bid)\b"
)
"""What stands before and behind the name of the council that decides on plans."""
_LEADS_IN, _SAID_OF = 70, 70

_SITS = OpenedBy(
    lambda: ("councillors", "cabinet", "council", "full", "members", "meeting"),
    lambda: r"(?:[Cc]ouncillors|[Cc]abinet|[Cc]ouncil tax|full council|(?:members|meeting) of [A-Z][\w ]+ Council)\b",
)


class Councils:
    """The councils of an article."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self._generic = Body("the council", 0, set(), {"council"})
        self._councils: dict[str, Body | None] = {}
        self._unnamed: dict[str, Body] = {}

    def with_office(self, role: str) -> Body | None:
        """The council that can have an office: a parish's or town's for its clerk and chairman, where there is one."""
        if _MAYOR.search(role):
            region = self._of_region(role)
            if region is not None:
                return region
            fit = [b for b in self.cast.foremost if "council" in b.classes and _HAS_MAYOR.search(b.name)]
            return fit[0] if len(fit) == 1 else self.meant()
        tier = _COUNTYS.search(role)
        if tier is not None:
            return self._of_tier(tier.group(1).lower())
        if not _OF_PARISH.search(role):
            return self.meant()
        if _OF_COMMITTEE.search(role) and not _NAMES_TIER.search(role):
            return self.meant("committee")
        lesser = [b for b in self.cast.foremost if "council" in b.classes and _LESSER_OR_TOWN.search(b.name)]
        named = _NAMES_TIER.search(role)
        if not lesser:
            return self.of_kind(named.group().lower()) if named is not None else self.meant()
        return lesser[0] if len(lesser) == 1 else None

    def _of_tier(self, tier: str) -> Body | None:
        """The council that a role calls by its kind: "the *county's* transport chief", of no district's; nor of two parishes."""
        councils = [b for b in self.cast.foremost if "council" in b.classes and not _LESSER_OR_TOWN.search(b.name)]
        fit = [b for b in councils if tier in b.lows or not words("bodies", "council_kinds") & set(b.lows)]
        meant = self.meant() if councils else None
        return meant if meant in fit else fit[0] if len(fit) == 1 else None

    @cached_property
    def sits(self) -> bool:
        """Whether the article tells of councillors, so that "the leader" is theirs."""
        return _SITS.search(self.text) is not None

    @cached_property
    def _led(self) -> bool:
        """Whether a council is told to have a leader."""
        return _LED.search(self.text) is not None

    def _of_region(self, role: str) -> Body | None:
        """The combined authority that a mayor heads: "the metro mayor"; without a word of it only where the councils that
        might have a mayor are told to have leaders."""
        regions = [b for b in self.cast.foremost if _REGION.search(b.name)]
        regions = [b for b in regions if b.name.count(" ") > 1] or regions
        if len(regions) != 1 or _OF_TOWN.search(role):
            return None
        led = self._led or not any("council" in b.classes and b not in regions for b in self.cast.foremost)
        return regions[0] if led or _OF_REGION.search(role) else None

    def of_place(self, place: str) -> Body | None:
        """The council, or the combined authority, whose mayor is called after a place: "the mayor of the Wend Valley"."""
        fit = [b for b in self.cast.bodies if "council" in b.classes and place in b.name]
        return next((b for b in fit if not _REGION.search(b.name)), fit[0] if fit else self.of_kind("town"))

    def of_kind(self, tier: str) -> Body | None:
        """The one council of a kind, else the one that the article tells of by its kind alone: "the parish council"."""
        noun = f"{tier} council"
        named = [b for b in self.cast.foremost if "council" in b.classes and tier in b.lows]
        if named or noun not in self.text.lower():
            return named[0] if len(named) == 1 else None
        return self._unnamed.setdefault(tier, Body(f"the {noun}", 0, set(), {"council"}))

    def of_parish(self) -> Body | None:
        """The parish's or town's council that the article is about: the body it names first."""
        first = next((b for b in self.cast.foremost if not b.weak), None)
        return first if first is not None and "council" in first.classes and _LESSER_OR_TOWN.search(first.name) else None

    def meant(self, committee: str = "") -> Body | None:
        """The council that has the committee, else the one most spoken of, a parish's only where there is no other;
        where the article names none, "the council" itself."""
        if committee not in self._councils:
            self._councils[committee] = self._of_committee(committee) or self._main_council()
        return self._councils[committee]

    def _of_committee(self, committee: str) -> Body | None:
        sitting = "(?:committee|panel)" if committee == "committee" else committee
        owning = re.compile(rf"[’']s (?:\w+ ){{0,2}}{sitting}\b")
        for mention in self.cast.mentions if committee else ():
            body = mention.entity
            if isinstance(body, Body) and "council" in body.classes and owning.match(self.text, mention.end, mention.end + 40):
                return body
        return None

    @cached_property
    def deciding(self) -> Body | None:
        """The one council, no town's or parish's, of which the article tells that plans are before it: whose planning officers are."""
        found = {}
        for mention in self.cast.mentions:
            body, end = mention.entity, mention.end
            if not isinstance(body, Body) or "council" not in body.classes or is_lesser(body):
                continue
            if _APPLIED.search(self.text, max(0, mention.start - _LEADS_IN), mention.start) or _GRANTS.match(
                self.text, end, end + _SAID_OF
            ):
                found[id(body)] = body
        return next(iter(found.values())) if len(found) == 1 else None

    def _main_council(self) -> Body | None:
        times = Counter(id(m.entity) for m in self.cast.mentions if isinstance(m.entity, Body) and "council" in m.entity.classes)
        greater = any(id(b) in times and _GREATER.search(b.name) and not is_lesser(b) for b in self.cast.bodies)
        body = max(
            (b for b in self.cast.bodies if id(b) in times),
            key=lambda b: (not _LESSER.search(b.name), not (greater and _TOWN.search(b.name)), times[id(b)], -b.first),
            default=None,
        )
        return self._generic if body is None and re.search(r"\bthe council\b", self.text) else body


def is_parish(body: Body) -> bool:
    """Whether a body is a parish's or community's council, which has a clerk and no officers."""
    return "council" in body.classes and _LESSER.search(body.name) is not None


def is_lesser(body: Body) -> bool:
    """Whether a body is a parish's, community's or town's council, none of which decides on plans."""
    return "council" in body.classes and _LESSER_OR_TOWN.search(body.name) is not None


def is_of_tier(body: Body, role: str) -> bool:
    """Whether a council is of the kind that a role names: no county's for a "parish clerk", no district's for a "county chief"."""
    if "council" not in body.classes:
        return True
    tier = _COUNTYS.search(role)
    if tier is not None and tier.group(1).lower() not in body.lows and words("bodies", "council_kinds") & set(body.lows):
        return False
    return not _NAMES_TIER.search(role) or _LESSER_OR_TOWN.search(body.name) is not None
