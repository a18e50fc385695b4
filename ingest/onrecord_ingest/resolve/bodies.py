"""Bodies: one key of the name, ranks that do not contradict, codes, and a document that is about the body's area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from onrecord_ingest.resolve.bodynames import BodyName, body_name, body_names, distinctive, fuller
from onrecord_ingest.resolve.codes import other_codes
from onrecord_ingest.resolve.evidence import Evidence, Identity, codes_say
from onrecord_ingest.resolve.groups import Groups

ASKED = 10
"""Of so many identities at most is one asked whether it is the same; a name that more bear is told by its evidence or not at all."""

Block = list[tuple[Identity, BodyName, str]]


def resolve(evidence: Evidence, groups: Groups) -> None:
    """Judge all bodies."""
    blocks: dict[str, Block] = defaultdict(list)
    for body in sorted(evidence.bodies.values(), key=lambda each: each.rank):
        keys: dict[str, tuple[BodyName, str]] = {}
        for printed in body.names.values():
            for name in body_names(printed):
                if name.key:
                    keys.setdefault(name.key, (name, printed))
        for key, (name, printed) in keys.items():
            blocks[key].append((body, name, printed))
    for block in blocks.values():
        if len(block) > 1:
            _Names(evidence, groups, block).judge()
    _short_names(evidence, groups, blocks)


def _short_names(evidence: Evidence, groups: Groups, blocks: Mapping[str, Block]) -> None:
    """Where no body bears a document's name in full: one asks about those that a register cites the document for, or it may mean."""
    cited: dict[str, list[Identity]] = defaultdict(list)
    for body in sorted(evidence.bodies.values(), key=lambda each: each.rank):
        for document in body.cited:
            cited[document].append(body)
    for body in evidence.bodies.values():
        if not body.local or len(groups.members(body.id)) > 1:
            continue
        (document,) = body.documents
        for printed in body.names.values():
            fitting = [each for each in cited[document] if _is_part(printed, each)]
            if len(fitting) == 1:
                groups.same(
                    body.id, fitting[0].id, f"of those that the register finds in this document, one has '{printed}' in its name"
                )
                continue
            known = [other for key in fuller(printed) for other, _, _ in blocks.get(key, ()) if not other.local]
            for other in [*fitting, *known][:ASKED]:
                groups.unsure(body.id, other.id, f"'{printed}' may mean this body")


def _is_part(printed: str, body: Identity) -> bool:
    """Whether two words or more are some of those of the body's name."""
    words = set(body_name(printed).key.split()) - {"council"}
    return len(words) > 1 and any(words < set(body_name(name).key.split()) for name in body.names.values())


class _Names:
    """The bodies that bear one name."""

    def __init__(self, evidence: Evidence, groups: Groups, block: Block) -> None:
        self.evidence, self.groups = evidence, groups
        self.registered = [each for each in block if not each[0].local]
        self.found = [each for each in block if each[0].local]

    def judge(self) -> None:
        pairs = [(one, other) for at, one in enumerate(self.registered[:ASKED]) for other in self.registered[:at]]
        for (body, *_), (other, *_) in pairs:
            if codes_say(body, other) == "different":
                self.groups.different(body.id, other.id, other_codes(body, other))
        for (body, name, _), (other, others_name, _) in pairs:
            self._registered(body, name, other, others_name)
        alone: list[tuple[Identity, BodyName, str]] = []
        for body, name, printed in self.found:
            candidates = self._candidates(body, name)
            if not candidates:
                alone.append((body, name, printed))
            elif len({self.groups.of(each.id) for each in candidates}) > 1:
                for other in candidates[:ASKED]:
                    self.groups.unsure(body.id, other.id, f"several bodies are called '{printed}'")
            elif self._speaks_of(body, candidates[0], printed):
                self.groups.same(body.id, candidates[0].id, f"its name, '{printed}', is that of one body")
            else:
                reason = f"'{printed}' does not name an area, and the document nowhere names that of {candidates[0].id}"
                self.groups.unsure(body.id, candidates[0].id, reason)
        self._unregistered(alone)

    def _registered(self, body: Identity, name: BodyName, other: Identity, others_name: BodyName) -> None:
        said = codes_say(body, other)
        if said == "different" or not name.fits(others_name) or _ends_before(body, other) or _ends_before(other, body):
            return
        if body.areas and other.areas and not _meet(body, other, self.groups):
            self.groups.unsure(body.id, other.id, "one name, but other areas")
        elif name.ranks == others_name.ranks and not name.acronym:
            self.groups.same(body.id, other.id, "registers call both by one name")
        else:
            self.groups.unsure(body.id, other.id, "names that may be of one body")

    def _candidates(self, body: Identity, name: BodyName) -> list[Identity]:
        """Bodies of registers of this name; those of the very ranks before others, those that were there on the day alone."""
        fitting = [(other, others_name) for other, others_name, _ in self.registered if name.fits(others_name)]
        exact = [other for other, others_name in fitting if name.ranks == others_name.ranks]
        found = exact or [other for other, _ in fitting]
        if len({self.groups.of(each.id) for each in found}) > 1:
            day = self.evidence.day(next(iter(body.documents)))
            there = [each for each in found if day and not _gone(each, day)]
            return there or found
        return found

    def _speaks_of(self, body: Identity, other: Identity, printed: str) -> bool:
        """Whether the name names the body's area, or the document does, or a register says that the body stands in it."""
        areas = list(self._areas(other))
        if not areas or body.documents & other.cited:
            return True
        words = set(printed.casefold().replace("’", " ").replace("'", " ").split())
        if any(word in words for area in areas for word in area.split() if len(word) > 3):
            return True
        return any(f" {area} " in f" {self.evidence.text(document)} " for area in areas for document in body.documents)

    def _areas(self, body: Identity) -> Iterator[str]:
        """Names of the areas that it serves, or that the body of which it is a part serves; a country is no such area."""
        above = [self.evidence.bodies[each] for each in body.bodies if each in self.evidence.bodies]
        for identity in (body, *(above if not body.areas else ())):
            for area in identity.areas:
                known = self.evidence.areas.get(area)
                if known and not known.kinds & {"country"}:
                    yield from known.names

    def _unregistered(self, alone: list[tuple[Identity, BodyName, str]]) -> None:
        """No register knows them: one where the name by itself tells which is meant."""
        for body, name, printed in alone[1:]:
            first, firsts_name, _ = alone[0]
            if name.ranks == firsts_name.ranks and distinctive(name.key):
                self.groups.same(body.id, first.id, f"two documents name '{printed}'")
            elif name.fits(firsts_name):
                self.groups.unsure(body.id, first.id, f"two documents name '{printed}', which may be of several places")


def _ends_before(body: Identity, other: Identity) -> bool:
    return bool(body.ended and other.begun and body.ended <= other.begun)


def _gone(body: Identity, day: tuple[str, str]) -> bool:
    return bool((body.ended and body.ended <= day[0]) or (body.begun and body.begun > day[1]))


def _meet(one: Identity, other: Identity, groups: Groups) -> bool:
    return bool({groups.of(each) for each in one.areas} & {groups.of(each) for each in other.areas})
