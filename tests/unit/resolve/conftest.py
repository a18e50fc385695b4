"""A ledger to which a fictional county's register and articles are added, and which is resolved when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.ledger import Ledger
from onrecord.ledger.judgements import pair, standing
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord.schema import load
from onrecord_ingest.resolve import resolve


class County:
    """Adds what sources say, resolves, and tells verdicts."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._curated: dict[str, list[Record]] = {}

    def register(self, cls: str, identifier: str, document: str = "register", **values: Value) -> str:
        """A curated row; ``document`` names its source."""
        source = Document("register", document, title=document)
        rows = self._curated.setdefault(document, [])
        rows.append(Record(cls, identifier, source.id, values, method="register"))
        self.ledger.add(Extraction(f"register:{document}", [source], rows))
        return identifier

    def held(self, person: str, role: str, *, document: str = "register", **values: Value) -> None:
        """A curated membership."""
        identifier = ids.of_parts("Membership", document, person, role, str(values))
        self.register("Membership", identifier, document, person=person, role=role, **values)

    def article(self, text: str, *people: tuple[str, str, str], date: str | None = None, bodies: tuple[str, ...] = ()) -> Article:
        """An article with people as (name, role, body), role and body possibly empty, and further bodies."""
        document = Document("news", text[:10], text, published=PartialDate.parse(date) if date else None)
        rows: dict[str, Record] = {}

        def local(cls: str, name: str) -> str:
            identifier = ids.local(cls, document.id, name)
            rows.setdefault(identifier, Record(cls, identifier, document.id, {"name": name}, method="test"))
            return identifier

        for body in bodies:
            local("Organization", body)
        for name, role, body in people:
            values: dict[str, Value] = {"role": role or "speaker", "person": local("Person", name)}
            if body:
                values["organization"] = local("Organization", body)
            if document.published:
                values["attested"] = document.published
            identifier = ids.of_parts("Membership", document.id, name, role, body)
            rows[identifier] = Record("Membership", identifier, document.id, values, Span(0, 5), method="test")
        self.ledger.add(Extraction(f"news:{document.id}", [document], list(rows.values())))
        return Article(document.id)

    def verdict(self, one: str, other: str) -> str:
        """What stands of a pair after resolving; ``none`` where nothing does. Sameness through others counts."""
        resolve(self.ledger)
        found = [j for j in standing(self.ledger) if (j.one, j.other) == pair(one, other)]
        if found:
            return found[-1].verdict
        from onrecord.project.identities import canonical

        names = canonical(self.ledger)
        return "same" if names.get(one, one) == names.get(other, other) else "none"


class Article:
    """The ids of an article's own identities."""

    def __init__(self, document: str) -> None:
        self.document = document

    def person(self, name: str) -> str:
        return ids.local("Person", self.document, name)

    def body(self, name: str) -> str:
        return ids.local("Organization", self.document, name)


@pytest.fixture
def county(tmp_path: Path) -> County:
    """An empty ledger to tell of a county."""
    return County(Ledger.create(tmp_path / "ledger.sqlite", load()))


@pytest.fixture
def counties(tmp_path: Path) -> Callable[[str], County]:
    """Makes empty ledgers by name."""
    return lambda name: County(Ledger.create(tmp_path / f"{name}.sqlite", load()))
