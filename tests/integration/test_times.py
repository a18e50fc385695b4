"""What was true on a day, and what the sources had said by a day; the same in both languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from onrecord.ask.answer import ask
from onrecord.ask.question import question
from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record, Value
from onrecord.project import build
from onrecord.project.difference import difference
from onrecord.project.state import read_state
from onrecord.project.times import Times
from onrecord.schema import load
from onrecord.stores.ladybug import Ladybug
from onrecord.stores.oxigraph import Oxigraph
from onrecord.workspace import DATASET, GRAPH, STATE, Workspace

EARLY = Document("news", "early", title="Early", published=PartialDate.parse("2030-03"))
LATE = Document("news", "late", title="Late", published=PartialDate.parse("2031-05-06"))
UNDATED = Document("register", "undated", title="Undated")


def record(cls: str, key: str, document: Document, **values: Value) -> Record:
    dated = {n: PartialDate.parse(v) if n.endswith("date") or n == "attested" else v for n, v in values.items()}
    return Record(cls, key, document.id, dated, None, "test")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = Workspace.make(tmp_path_factory.mktemp("saltmere"))
    ledger = made.ledger()
    post, body = "post/harbour-master", "organization/port"
    records = [
        record("Person", "person/ada", EARLY, name="Ada Quill"),
        record("Person", "person/ada", LATE, name="Dame Ada Quill"),
        record("Organization", body, EARLY, name="Saltmere Port", founding_date="2001"),
        record("Post", post, EARLY, name="Harbour master", organization=[body]),
        record("Membership", "membership/term", EARLY, role="harbour master", person="person/ada", post=post,
               start_date="2029-01-01", end_date="2030-12-31"),
        record("Membership", "membership/seen", LATE, role="harbour master", person="person/ada", post=post, attested="2031-05-06"),
        record("Statement", "statement/old", EARLY, paraphrase="Boats will run", form="paraphrase", speaker="person/ada",
               date="2030-03"),
        record("Statement", "statement/new", LATE, paraphrase="No boats", form="paraphrase", speaker="person/ada", date="2031-05-06"),
        record("Protest", "event/protest", UNDATED, name="Protest at the quay", start_date="2031-05-01"),
    ]  # fmt: skip
    ledger.add(Extraction("test", [EARLY, LATE, UNDATED], records))
    ledger.close()
    build.build(made, whole=True)
    return made


def said(projection: Path) -> list[str]:
    asked = question("who-said")
    graph, dataset = Ladybug(projection / GRAPH), Oxigraph(projection / DATASET)
    one, other = ask(asked, graph, {}), ask(asked, dataset, {})
    assert one.rows == other.rows
    at = one.columns.index("words")
    return [str(row[at]) for row in one.rows]


@pytest.mark.parametrize(
    ("known_at", "words"),
    [
        (date(2030, 3, 30), []),  # it may have been published on the 31st only
        (date(2030, 3, 31), ["Boats will run"]),
        (date(2031, 5, 6), ["Boats will run", "No boats"]),
    ],
)
def test_known_at_counts_the_latest_day_of_publication(workspace: Workspace, known_at: date, words: list[str]) -> None:
    assert said(build.build_view(workspace, Times(known_at=known_at))) == words


def test_a_document_without_a_day_is_known_from_when_it_was_recorded(workspace: Workspace) -> None:
    before = Ladybug(build.build_view(workspace, Times(known_at=date(2020, 1, 1))) / GRAPH)
    assert before.count("(n:Event)") == 0
    assert Ladybug(build.build_view(workspace, Times(known_at=date(9999, 1, 1))) / GRAPH).count("(n:Event)") == 1


@pytest.mark.parametrize(
    ("as_of", "memberships", "words"),
    [
        (date(2028, 6, 1), 0, []),
        (date(2030, 6, 1), 1, ["Boats will run"]),
        (date(2031, 2, 1), 0, ["Boats will run"]),  # the term is over, and a role seen later says nothing of this day
        (date(2031, 5, 6), 1, ["Boats will run", "No boats"]),
    ],
)
def test_as_of_shows_what_was_in_force_and_what_had_happened(
    workspace: Workspace, as_of: date, memberships: int, words: list[str]
) -> None:
    view = build.build_view(workspace, Times(as_of=as_of))
    assert Ladybug(view / GRAPH).count("(n:Membership)") == memberships
    assert said(view) == words


def test_a_view_is_kept_until_the_ledger_has_something_new(workspace: Workspace) -> None:
    times = Times(known_at=date(2030, 4, 1))
    first = read_state(build.build_view(workspace, times))
    stamp = (build.build_view(workspace, times) / STATE).stat().st_mtime_ns
    assert (build.build_view(workspace, times) / STATE).stat().st_mtime_ns == stamp
    ledger = workspace.ledger()
    before = build.build_view(workspace, times)
    note = Document("news", "note", title="Note", published=PartialDate.parse("2030-03-05"))
    ledger.add(Extraction("note", [note], [record("Person", "person/eve", note, name="Eve Marsh")]))
    ledger.close()
    after = build.build_view(workspace, times)
    again = read_state(after)
    assert again.nodes["Person"] == first.nodes["Person"] + 1
    assert Ladybug(before / GRAPH).count("(n:Person)") == first.nodes["Person"], "whoever has it open reads it to the end"
    assert sorted(path for path in after.parent.iterdir() if path.is_dir()) == [before, after]


def test_the_difference_of_two_days(workspace: Workspace) -> None:
    views = [build.build_view(workspace, Times(known_at=day)) for day in (date(2030, 4, 1), date(2031, 6, 1))]
    found = list(difference(views[0], views[1], load()))
    assert ("appeared", "statement/new") in {(c.what, c.id) for c in found}
    assert "other_names" in {c.name for c in found if c.id == "person/ada"}, "the later paper calls her otherwise"
    assert ("withdrawn", "statement/new") in {(c.what, c.id) for c in difference(views[1], views[0], load())}
