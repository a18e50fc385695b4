"""What is known of people's offices and of the bodies that an article tells of, while it is read."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from onrecord_ingest.quotations.cast.cast import Body, Cast, Entity, Person, class_nouns
from onrecord_ingest.quotations.cast.names import OWNING, is_house
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.statement import Role
from onrecord_ingest.quotations.story.story import Story

BEHALF = re.compile(r"\bon behalf of\b", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"\b(?:(?i:(?:[a-z-]+ )+)at|(?i:chief executive|ceo|founder|owner|boss|managing director|treasurer|trustee"
    r"|chair(?:man|woman|person)?|head ?teacher|head ?master|head ?mistress)s? (?:of|for)) (?:the )?"
    r"(?!(?:County|Town|City|Shire) Hall|Civic|Governors|Trustees|State|Council\b|Board\b|Committee|Cabinet|Trust\b)[A-Z]"
)
"""An office with the name of its body, known or not: "head of safety at Trackway"."""
_NO_HIRING = frozenset(("party", "government", "media", "court", "watchdog"))
_BODIES = 400
"""Bodies looked at for the only one of a class: more than one article names."""
STATE = frozenset(("government", "department"))
FIRMS = frozenset(("company", "charity"))
_DOES = re.compile(r" (?:has|have|was|is|said|says|runs|received|provides|will|wants|plans)\b|, which ")
_OPENS = re.compile(r"(?:^|[\n.!?”’\"'] ?)(?:The )?$")
_NATIONAL = re.compile(
    r"^(?:NHS (?:England|Improvement|Wales|Scotland)|National Highways|Network Rail|Environment Agency|Arts Council)\b"
)
"""Bodies of the whole country, whose officers are always told of as theirs."""
_GROUP_OF_SCHOOLS = re.compile(r"\b(?:Academies|Schools|Trust|Federation|Partnership)$")
_RUNS_HOSPITALS = frozenset(("trust", "board"))
_THE = re.compile(r"\b[Tt]he ([A-Za-z]+)\b")
_OF_PARISH = re.compile(r"\b(?:parish|town(?! cent| hall)|clerk|chairman|chairwoman|chair)\b", re.IGNORECASE)
_NAMES_TIER = re.compile(r"\b(?:parish|town(?! cent| hall))\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\S\s*\n")
_FEW = 40
"""Bodies of an article in which it is looked how often each is meant by a noun."""
_LEAD = 3
"""Paragraphs, with the headline, in which a story names the body that it is about."""
_MAYOR = re.compile(r"\bmayor(?:ess)?\b(?! of [A-Z])", re.IGNORECASE)
_HAS_MAYOR = re.compile(r"\b(?:Town|City|Borough)\b")
_LESSER_OR_TOWN = re.compile(r"\b(?:Parish|Community|Town)\b")
_COMMITTEE = re.compile(r"[’']s (?:\w+ ){0,2}committee\b")
_HOME = re.compile(r"\b(?:care|nursing|residential|rest) home\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|near|around|on|to|outside) (?:the )?$")
_LEADS_IN = 14
"""Characters before a name in which that stands."""
_LESSER = re.compile(r"\b(?:Parish|Community)\b")
_TOWN = re.compile(r"\bTown Council$")
_GREATER = re.compile(r"\b(?:District|Borough|County|City) Council$")
"""A council that decides what a town's does not."""


class Unheld(NamedTuple):
    """An office whose holder is not named yet, where it was told of."""

    body: Body
    role: str
    start: int
    end: int
    paragraph: int
    subject: bool
    """Whether the sentence is about the holder, so that a bare name may follow."""


class Offices:
    """Reads roles as people are introduced, and answers for whom a statement was made."""

    def __init__(self, text: str, cast: Cast, story: Story) -> None:
        self.text = text
        self.cast = cast
        self.story = story
        self.body: dict[int, Body | None] = {}
        """The body that a role of somebody names."""
        self.nearby: dict[int, Body] = {}
        """The body told of just before somebody was introduced by an office without a body."""
        self.just_before: dict[int, Body] = {}
        """The same, of the subject of the paragraph before."""
        self.in_focus: dict[int, Body] = {}
        """The body that the article is plainly about where somebody was introduced so."""
        self.elsewhere: set[int] = set()
        """People whose apposition names a body that is not known as one: no other may be put to them."""
        self.unheld: Unheld | None = None
        """The office of a body last told of whose holder is not named yet."""
        self.former: dict[int, Body] = {}
        """The body in which somebody held office who does no more."""
        self.spans: dict[int, list[Role]] = {}
        self.papers: dict[str, tuple[Body, ...]] = {}
        """Noun of a document → the bodies behind the one of which the article told last."""
        self.groups: dict[str, tuple[Body, ...]] = {}
        """A group or document that spoke → the bodies behind it."""
        self.spoken: set[Body] = set()
        self.pending: tuple[int, tuple[str, ...]] | None = None
        self.behalf: tuple[Entity | None, tuple[str, ...]] | None = None
        self._generic = Body("the council", 0, set(), {"council"})
        self._councils: dict[str, Body | None] = {}
        self._nouns: Counter[str] = Counter()
        self._rivals: dict[int, bool] = {}
        self._sole: dict[frozenset[str], Body | None] = {}

    @property
    def bodies(self) -> list[Body]:
        """The bodies that the article names first, among which one may be looked for."""
        return self.cast.bodies[:_BODIES]

    @cached_property
    def family_firms(self) -> list[Body]:
        """The firms that are called after a family: "Bashir & Sons", "Gumbley’s"."""
        kinsfolk = words("bodies", "kinsfolk") - {"co", "company", "partners", "associates", "partner"}
        return [b for b in self.bodies if kinsfolk & set(b.name.lower().split()[1:]) or OWNING.search(b.name)]

    @cached_property
    def tells_of_committee(self) -> bool:
        """Whether a committee of some body is told of: "the council's planning committee"."""
        return _COMMITTEE.search(self.text) is not None

    @cached_property
    def tells_of_home(self) -> bool:
        """Whether a home for people in care is told of."""
        return _HOME.search(self.text) is not None

    @cached_property
    def spots(self) -> frozenset[int]:
        """The bodies whose name the article gives as a place: "in Pellow Town"."""
        mentions = self.cast.mentions
        return frozenset(id(m.entity) for m in mentions if _IN.search(self.text, max(0, m.start - _LEADS_IN), m.start))

    def roles(self, entity: Entity | None) -> tuple[Role, ...]:
        """The roles the article has given somebody so far."""
        return tuple(self.spans.get(id(entity), ())) if isinstance(entity, Person) else ()

    def sole(self, classes: frozenset[str]) -> Body | None:
        """The body of such a class that the article is about: the only one, or the one named more often than all
        others of them together; None where none stands out."""
        if classes not in self._sole:
            fit = [b for b in self.bodies if b.classes & classes and not b.weak and (hires(b) or classes <= STATE)]
            fit = [b for b in fit if not _NATIONAL.search(b.name)] or fit
            if classes == {"school"}:  # a head has one school, and no group of them
                fit = [b for b in fit if not _GROUP_OF_SCHOOLS.search(b.name)] or fit
            if any(b.classes & _RUNS_HOSPITALS for b in fit):
                fit = [b for b in fit if b.classes != {"hospital"}]
            top = _outstanding(fit, {id(b): self.cast.times(b) for b in fit})
            top = top or _outstanding(fit, {id(b): self._times(b, fit) for b in fit})
            self._sole[classes] = None if top is not None and classes & FIRMS and self.has_rival(top) else top
        return self._sole[classes]

    def has_rival(self, body: Body) -> bool:
        """Whether something that may be a body or none is told of as often: an office may as well be its own."""
        if id(body) not in self._rivals:
            self._rivals[id(body)] = self._told_as_often(body)
        return self._rivals[id(body)]

    def _told_as_often(self, body: Body) -> bool:
        times = self.cast.times(body)
        for mention in self.cast.mentions:
            other = mention.entity
            if (
                isinstance(other, Body)
                and other.weak
                and " " in other.name
                and self.cast.times(other) >= times
                and _DOES.match(self.text, mention.end)
                and _OPENS.search(self.text, max(0, mention.start - 6), mention.start)
                and other.name.split()[-1].lower() not in words("bodies", "places") | words("constants", "buildings")
            ):
                return True
        return False

    def _times(self, body: Body, among: list[Body]) -> int:
        """How often the article names a body, or means it by a noun that fits no other of them: "the trust"."""
        if not self._nouns:
            self._nouns.update(word.lower() for word in _THE.findall(self.text))
        others = frozenset().union(*(b.classes for b in among if b is not body))
        own = body.classes - others
        meant = sum(self._nouns[noun] for noun, classes in class_nouns().items() if classes & own and not classes & others)
        return self.cast.times(body) + meant

    @cached_property
    def of_lead(self) -> Body | None:
        """The body that the story is about: the first with officers of its own that headline and lead name, if they name no other."""
        lead = [m.entity for m in self.cast.mentions if m.start < self._lead_end and not m.name.quoted]
        fit = {id(b): b for b in lead if isinstance(b, Body) and not b.weak and hires(b) and not _NATIONAL.search(b.name)}
        if any(b.classes & _RUNS_HOSPITALS for b in fit.values()):
            fit = {key: b for key, b in fit.items() if b.classes != {"hospital"}}
        return next(iter(fit.values())) if len(fit) == 1 else None

    def outnumbers(self, body: Body, among: list[Body]) -> bool:
        """Whether a body is told of, by name or as "the trust", more often than any two others."""
        named = sorted((self.cast.times(b) for b in among if b is not body), reverse=True)
        if self.cast.times(body) > sum(named[:2]) or len(among) > _FEW:
            return self.cast.times(body) > sum(named[:2])
        told = sorted((self._times(b, among) for b in among if b is not body), reverse=True)
        return self._times(body, among) > sum(told[:2])

    @cached_property
    def _lead_end(self) -> int:
        """Where the headline and the first paragraphs end."""
        ends = [match.start() for match in islice(_PARAGRAPH.finditer(self.text), _LEAD)]
        return ends[-1] if len(ends) == _LEAD else len(self.text)

    def council_with(self, role: str) -> Body | None:
        """The council that can have an office: a parish's or town's for its clerk and chairman, where there is one."""
        if _MAYOR.search(role):
            fit = [b for b in self.bodies if "council" in b.classes and _HAS_MAYOR.search(b.name)]
            return fit[0] if len(fit) == 1 else self.council()
        if not _OF_PARISH.search(role):
            return self.council()
        lesser = [b for b in self.bodies if "council" in b.classes and _LESSER_OR_TOWN.search(b.name)]
        if not lesser and not _NAMES_TIER.search(role):
            return self.council()
        return lesser[0] if len(lesser) == 1 else None

    def of_parish(self) -> Body | None:
        """The parish's or town's council that the article is about: the body it names first."""
        first = next((b for b in self.bodies if not b.weak), None)
        return first if first is not None and "council" in first.classes and _LESSER_OR_TOWN.search(first.name) else None

    def council(self, committee: str = "") -> Body | None:
        """The council that has the committee, else the one most spoken of, a parish's only where there is no other;
        where the article names none, "the council" itself."""
        if committee not in self._councils:
            self._councils[committee] = self._of_committee(committee) or self._main_council()
        return self._councils[committee]

    def _of_committee(self, committee: str) -> Body | None:
        owning = re.compile(rf"[’']s (?:\w+ ){{0,2}}{committee}\b")
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


def _outstanding(bodies: list[Body], times: dict[int, int]) -> Body | None:
    """The only one of the bodies, or the one told of more often than all others of them together."""
    top = max(bodies, key=lambda body: (times[id(body)], -body.first), default=None)
    if top is None or len(bodies) == 1:
        return top
    return top if 2 * times[id(top)] > sum(times.values()) else None


def is_of_tier(body: Body, role: str) -> bool:
    """Whether a council is of the kind that a role names: no county's for a "parish clerk"."""
    return "council" not in body.classes or not _NAMES_TIER.search(role) or _LESSER_OR_TOWN.search(body.name) is not None


def independent(body: Body) -> bool:
    """Whether a body is a regulator or court: it speaks for no side."""
    return _is_independent(body.name)


@lru_cache(maxsize=4096)
def _is_independent(name: str) -> bool:
    lows = name.lower().split()
    heads = {lows[-1], *(lows[i - 1] for i, low in enumerate(lows) if i and low in ("of", "for", "into"))}
    return (bool(heads & words("bodies", "independent")) or "conduct" in lows) and not is_house(
        name.split()
    )  # not "Hazel Court School"


def hires(body: Body) -> bool:
    """Whether officers of a body may speak for it."""
    return not body.classes & _NO_HIRING and not independent(body)
