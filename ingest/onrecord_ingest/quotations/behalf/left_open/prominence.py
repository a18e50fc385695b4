"""Which body an article is most about: among those of a kind, by how often it is told of, and in headline and lead."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import islice

from onrecord_ingest.quotations.behalf.in_office.officers import FIRMS, STATE, hires
from onrecord_ingest.quotations.cast.cast import Body, Cast, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy

_DOES = re.compile(r" (?:has|have|was|is|said|says|runs|received|provides|will|wants|plans)\b|, which ")
_OPENS = re.compile(r"(?:^|[\n.!?”’\"'] ?)(?:The )?$")
_NATIONAL = re.compile(
    r"^(?:NHS (?:England|Improvement|Wales|Scotland)|National Highways|Network Rail|Environment Agency|Arts Council)\b"
)
"""Bodies of the whole country, whose officers are always told of as theirs."""
_GROUP_OF_SCHOOLS = re.compile(r"\b(?:Academies|Schools|Trust|Federation|Partnership)$")
_RUNS_HOSPITALS = frozenset(("trust", "board"))
_THE = OpenedBy(lambda: ("the",), lambda: r"[Tt]he ([A-Za-z]+)\b")
_PARAGRAPH = re.compile(r"\S\s*\n")
_FEW = 40
"""Bodies of an article in which it is looked how often each is meant by a noun."""
_LEAD = 3
"""Paragraphs, with the headline, in which a story names the body that it is about."""


class Prominence:
    """How much an article tells of its bodies."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self._rivals: dict[int, bool] = {}
        self._sole: dict[frozenset[str], Body | None] = {}

    def sole(self, classes: frozenset[str]) -> Body | None:
        """The body of such a class that the article is about: the only one, or the one named more often than all
        others of them together; None where none stands out."""
        if classes not in self._sole:
            fit = [b for b in self.cast.foremost if b.classes & classes and not b.weak and (hires(b) or classes <= STATE)]
            fit = [b for b in fit if not _NATIONAL.search(b.name)] or fit
            if classes == {"church"}:
                fit = [b for b in fit if "school" not in b.classes]
            if classes == {"school"}:  # a head has one school, and no group of them
                fit = [b for b in fit if not _GROUP_OF_SCHOOLS.search(b.name)] or fit
            if any(b.classes & _RUNS_HOSPITALS for b in fit):
                fit = [b for b in fit if b.classes != {"hospital"}]
            top = _outstanding(fit, {id(b): self.cast.times(b) for b in fit})
            top = top or _outstanding(fit, self._times(fit))
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
                and other.lows[-1] not in words("bodies", "places")
                and other.lows[-1] not in words("constants", "buildings")
            ):
                return True
        return False

    @cached_property
    def _nouns(self) -> dict[str, dict[frozenset[str], int]]:
        """Class of body → how often the article has nouns for it with "the", by all classes that these are for."""
        lows = (word.lower() for word in _THE.findall(self.text))
        found: dict[str, dict[frozenset[str], int]] = {}
        for classes, times in Counter(class_nouns()[low] for low in lows if low in class_nouns()).items():
            for cls in classes:
                found.setdefault(cls, {})[classes] = times
        return found

    def _times(self, among: list[Body]) -> dict[int, int]:
        """How often the article names each body, or means it by a noun that fits no other of them: "the trust"."""
        bearers = Counter(cls for body in among for cls in body.classes)
        found: dict[int, int] = {}
        for body in among:
            own = [cls for cls in body.classes if bearers[cls] == 1]
            told = {classes: times for cls in own for classes, times in self._nouns.get(cls, {}).items()}
            meant = (times for classes, times in told.items() if not any(bearers[cls] > (cls in body.classes) for cls in classes))
            found[id(body)] = self.cast.times(body) + sum(meant)
        return found

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
        times = self._times(among)
        own = times.pop(id(body), None)
        own = self._times([*among, body])[id(body)] if own is None else own
        return own > sum(sorted(times.values(), reverse=True)[:2])

    def most_told(self, among: list[Body]) -> Body | None:
        """The body told of most often, by name or as "the trust"; the one named first of several."""
        times = self._times(among)
        return max(among, key=lambda body: (times[id(body)], -body.first), default=None)

    def leads_with(self, body: Body) -> bool:
        """Whether headline and first paragraphs name a body."""
        return body.first < self._lead_end

    @cached_property
    def _lead_end(self) -> int:
        """Where the headline and the first paragraphs end."""
        ends = [match.start() for match in islice(_PARAGRAPH.finditer(self.text), _LEAD)]
        return ends[-1] if len(ends) == _LEAD else len(self.text)


def _outstanding(bodies: list[Body], times: dict[int, int]) -> Body | None:
    """The only one of the bodies, or the one told of more often than all others of them together."""
    top = max(bodies, key=lambda body: (times[id(body)], -body.first), default=None)
    if top is None or len(bodies) == 1:
        return top
    return top if 2 * times[id(top)] > sum(times.values()) else None
