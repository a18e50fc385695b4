"""A small county of our own, built into a workspace: what the tests of asking and searching read."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord.project.build import build
from onrecord.workspace import Workspace

ARTICLE = Document(
    kind="news",
    name="ferry.txt",
    title="Ferry to run on Sundays",
    publisher="Saltmere Packet",
    published=PartialDate.parse("2031-05-06"),
    text="Ada Quill, harbour master, said: “The ferry will run on Sundays; improvements are coming.” "
    "Cllr Owen O’Brien told the Packet he had no faith in the children’s boat. Mr Quill of the café disagreed: “Faith? No.”",
)
REPORT = Document(
    kind="report",
    name="report.pdf",
    title="Inspection of the harbour",
    publisher="Inspectorate of Harbours",
    published=PartialDate.parse("2030-11"),
    text="The harbour does not improve quickly enough. Children’s boats wait too long.",
)
CURATED = Document(kind="register", name="saltmere.yaml", title="Register of Saltmere")


def _said(words: str, date: str | None = None, **values: Value) -> Record:
    start = (ARTICLE.text or "").index(words)
    own: dict[str, Value] = {"words": words, "form": "direct", **values}
    if date:
        own["date"] = PartialDate.parse(date)
    span = Span(start, start + len(words))
    return Record("Statement", ids.of_span("Statement", ARTICLE.id, span.start, span.end), ARTICLE.id, own, span, method="test")


def _found(words: str, number: int) -> Record:
    start = (REPORT.text or "").index(words)
    values: dict[str, Value] = {
        "words": words,
        "finding_type": "priority action",
        "number": number,
        "found_in": "event/inspection-2030",
    }
    place = Span(start, start + len(words), page=1)
    return Record("Finding", ids.of_span("Finding", REPORT.id, place.start, place.end), REPORT.id, values, place, method="test")


def _register() -> list[Record]:
    def row(cls: str, identifier: str, **values: Value) -> Record:
        return Record(cls, identifier, CURATED.id, values, method="register")

    port, council = "organization/saltmere-port", "organization/saltmere-council"
    return [
        row("Organization", port, name="Saltmere Port Authority", other_names=["SPA", "The Port"], classification="other"),
        row("Organization", council, name="Saltmere County Council", other_names=["Port"], classification="local authority"),
        row("Organization", "organization/childrens-boats", name="Saltmere Children’s Boats", classification="company"),
        row("Area", "area/saltmere", name="Saltmere", area_type="local area"),
        row("Person", "person/ada-quill", name="Ada Quill", other_names=["Dame Ada Quill", "Quill"]),
        row("Person", "person/owen-obrien", name="Owen O’Brien"),
        row("Person", "person/marc-leger", name="Marc Léger"),
        row("Person", "person/mary-leger", name="Mary Léger"),
        row("Membership", "membership/1", role="Harbour master", person="person/ada-quill", organization=port),
        row("Membership", "membership/2", role="Cabinet member", person="person/mary-leger", organization=council),
        row(
            "Inspection", "event/inspection-2030", name="Inspection of Saltmere harbour, 2030", responsible=[port],
            start_date=PartialDate.parse("2030-09-02"), end_date=PartialDate.parse("2030-09-06"), area=["area/saltmere"],
        ),
    ]  # fmt: skip


def _in_the_article() -> list[Record]:
    local = ids.local("Person", ARTICLE.id, "Ada Quill")
    cafe = ids.local("Person", ARTICLE.id, "Quill")
    return [
        _said("The ferry will run on Sundays; improvements are coming.", speaker=["person/ada-quill"], date="2031-05"),
        _said("no faith in the children’s boat", speaker=["person/owen-obrien"], on_behalf_of=["organization/saltmere-council"]),
        _said("Faith? No.", speaker=[cafe]),
        Record("Event", "event/regatta", ARTICLE.id, {"name": "Regatta"}, method="test"),
        Record("Person", local, ARTICLE.id, {"name": "Ada Quill"}, Span(0, 9), method="test"),
        Record("Person", cafe, ARTICLE.id, {"name": "Quill"}, method="test"),
        Record("Person", ids.local("Person", ARTICLE.id, "Cyril Fogg"), ARTICLE.id, {"name": "Cyril Fogg"}, method="test"),
        Record("Person", ids.local("Person", REPORT.id, "Cyril Fogg"), REPORT.id, {"name": "Cyril Fogg"}, method="test"),
        Record(
            "Commitment",
            ids.of_parts("Commitment", ARTICLE.id, 1),
            ARTICLE.id,
            {"description": "A ferry on Sundays", "committed_by": ["person/ada-quill"], "date": PartialDate.parse("2031-05")},
            method="test",
        ),
    ]


@pytest.fixture(scope="session")
def saltmere(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A built workspace; to be read only."""
    workspace = Workspace.make(tmp_path_factory.mktemp("saltmere"))
    ledger = workspace.ledger()
    findings = [_found("The harbour does not improve quickly enough.", 1), _found("Children’s boats wait too long.", 2)]
    ledger.add(Extraction("register:saltmere", [CURATED], _register()))
    ledger.add(Extraction("news:ferry", [ARTICLE], _in_the_article()))
    ledger.add(Extraction("report:harbour", [REPORT], findings))
    ledger.close()
    build(workspace, whole=True)
    return workspace


@pytest.fixture(scope="session")
def index(saltmere: Workspace) -> Path:
    """Its word index."""
    return saltmere.current() / "words.sqlite"
