"""All that the ledger says of each identity, gathered for comparison."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from onrecord.ledger import Ledger, known, read
from onrecord.ledger.known import Named, Role
from onrecord.names import fold, fold_person

_LOCAL = re.compile(r"-[0-9a-f]{8}$")
_CODED = re.compile(r"/[a-z]+-[A-Z0-9]+$")


@dataclass(slots=True)
class Identity:
    """What all documents together say under one id."""

    id: str
    names: dict[str, str] = field(default_factory=dict)
    """Folded → as printed."""
    codes: dict[str, set[str]] = field(default_factory=dict)
    """Scheme → codes."""
    kinds: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    """The bodies of which it is a part, or in which the post is."""
    areas: set[str] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)
    cited: set[str] = field(default_factory=set)
    """Documents of which a register says that it stands in them."""
    begun: str | None = None
    ended: str | None = None
    since: int = 0

    @property
    def local(self) -> bool:
        """Whether it is known from one document alone."""
        return bool(_LOCAL.search(self.id))

    @property
    def rank(self) -> tuple[bool, bool, int, str]:
        """Order in which identities stand for their group: curated, coded, a document's own; the one known longest first."""
        return self.local, bool(_CODED.search(self.id)), self.since, self.id

    def add(self, row: Named, folding: Callable[[str], str]) -> None:
        """Take in a document's word of it."""
        for name in (row.name, *row.other_names):
            if folded := folding(name):
                self.names.setdefault(folded, name)
        for code in row.identifiers:
            scheme, _, value = code.partition(":")
            self.codes.setdefault(scheme, set()).add(value)
        self.kinds |= {row.kind} - {""}
        self.bodies |= {row.organization} - {""}
        self.areas.update(row.areas)
        self.documents.add(row.document)
        if row.curated:
            self.cited.add(row.document)
        self.begun = max(filter(None, (self.begun, row.begun)), default=None)
        self.ended = min(filter(None, (self.ended, row.ended)), default=None)
        self.since = min(self.since or row.recorded, row.recorded)


def codes_say(one: Identity, other: Identity) -> str:
    """What the codes of two say: ``same``, ``different``, ``unsure`` where they contradict each other, or nothing."""
    shared = one.codes.keys() & other.codes.keys()
    equal = {scheme for scheme in shared if one.codes[scheme] & other.codes[scheme]}
    if equal and equal != shared:
        return "unsure"
    return "same" if equal else "different" if shared else ""


class Evidence:
    """The identities of every class by id, roles by person, and the days of the documents."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.people = _identities(known.identities(ledger, "Person"), fold_person)
        self.bodies = _identities(known.identities(ledger, "Organization"), fold)
        self.posts = _identities(known.identities(ledger, "Post"), fold)
        self.areas = _identities(known.identities(ledger, "Area"), fold)
        self.roles: dict[str, list[Role]] = {}
        for role in known.roles(ledger):
            self.roles.setdefault(role.person, []).append(role)
        self._days = known.days(ledger)
        self._read = lru_cache(maxsize=64)(self._folded)

    def day(self, document: str) -> tuple[str, str] | None:
        """First and last day on which a document can be from; None where nothing is known of it."""
        earliest, latest = self._days.get(document, (None, None))
        return (earliest or "0001-01-01", latest or "9999-12-31") if earliest or latest else None

    def text(self, document: str) -> str:
        """The folded text of a document; empty where it is not held."""
        return self._read(document)

    def _folded(self, document: str) -> str:
        held = read.text(self._ledger, document)
        return fold(held[0]) if held else ""

    @cached_property
    def holders(self) -> Mapping[str, list[Role]]:
        """Post → the memberships in it."""
        found: dict[str, list[Role]] = {}
        for roles in self.roles.values():
            for role in roles:
                if role.post:
                    found.setdefault(role.post, []).append(role)
        return found


def _identities(rows: Iterable[Named], folding: Callable[[str], str]) -> dict[str, Identity]:
    found: dict[str, Identity] = {}
    for row in rows:
        if row.id not in found:
            found[row.id] = Identity(row.id)
        found[row.id].add(row, folding)
    return found
