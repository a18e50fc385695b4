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
_GREATER = re.compile(r"\b(?:District|Borough|County|City) Council$")
"""A council that decides what a town's does not."""


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
        if not lesser and not _NAMES_TIER.search(role):
            return self.meant()
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
        return next((b for b in fit if not _REGION.search(b.name)), fit[0] if fit else None)

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

    def _main_council(self) -> Body | None:
        times = Counter(id(m.entity) for m in self.cast.mentions if isinstance(m.entity, Body) and "council" in m.entity.classes)
        greater = any(id(b) in times and _GREATER.search(b.name) for b in self.cast.bodies)
        body = max(
            (b for b in self.cast.bodies if id(b) in times),
            key=lambda b: (not _LESSER.search(b.name), not (greater and _TOWN.search(b.name)), times[id(b)], -b.first),
            default=None,
        )
        return self._generic if body is None and re.search(r"\bthe council\b", self.text) else body


def is_parish(body: Body) -> bool:
    """Whether a body is a parish's or community's council, which has a clerk and no officers."""
    return "council" in body.classes and _LESSER.search(body.name) is not None


def has_chair(body: Body) -> bool:
    """Whether a body is a parish's or town's council, which a chairman heads."""
    return "council" in body.classes and _LESSER_OR_TOWN.search(body.name) is not None


def is_of_tier(body: Body, role: str) -> bool:
    """Whether a council is of the kind that a role names: no county's for a "parish clerk", no district's for a "county chief"."""
    if "council" not in body.classes:
        return True
    tier = _COUNTYS.search(role)
    if tier is not None and tier.group(1).lower() not in body.lows and words("bodies", "council_kinds") & set(body.lows):
        return False
    return not _NAMES_TIER.search(role) or has_chair(body)
