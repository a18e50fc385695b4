"""The real articles and reports, with the register: who is one, and who stays unsure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord.ledger import Ledger, known
from onrecord.ledger.judgements import standing
from onrecord.project.identities import canonical
from onrecord.workspace import Workspace
from onrecord_ingest import pipeline

pytestmark = pytest.mark.shared
REPORTS = ("*herefordshire*.pdf", "*worcestershire*.pdf")


@pytest.fixture(scope="module")
def ledger(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    workspace = Workspace.make(tmp_path_factory.mktemp("real"))
    pipeline.load_registers(workspace)
    reports = [path for name in REPORTS for path in sorted((shared / "data" / "ofsted-area-send").glob(name))]
    assert len(reports) == 2
    report = pipeline.ingest(workspace, [shared / "corpus" / "seeds", *reports])
    assert report.counts["judged same: person"]
    return workspace.ledger(read_only=True)


@pytest.fixture(scope="module")
def names(ledger: Ledger) -> Mapping[str, str]:
    return canonical(ledger)


def groups(ledger: Ledger, names: Mapping[str, str], cls: str, name: str) -> dict[str, set[str]]:
    """Common name → the ids, of those who are called so."""
    found: dict[str, set[str]] = {}
    for row in known.identities(ledger, cls):
        if row.name.replace("’", "").replace("'", "").casefold() == name.casefold():
            found.setdefault(names.get(row.id, row.id), set()).add(row.id)
    return found


def test_one_marcus_hart(ledger: Ledger, names: Mapping[str, str]) -> None:
    assert list(groups(ledger, names, "Person", "Marcus Hart")) == ["person/marcus-hart"]


def test_tina_russell_of_worcestershire_is_one_and_that_of_herefordshire_waits(ledger: Ledger, names: Mapping[str, str]) -> None:
    found = groups(ledger, names, "Person", "Tina Russell")
    assert len(found) == 2
    assert len(found.pop("person/tina-russell")) >= 4  # the register's, two articles', the report's
    ((other, alone),) = found.items()
    assert alone == {other}
    assert ("person/tina-russell", other, "unsure") in {(j.one, j.other, j.verdict) for j in standing(ledger)}


def test_worcestershire_children_first_is_one_under_all_its_spellings(ledger: Ledger, names: Mapping[str, str]) -> None:
    plain = groups(ledger, names, "Organization", "Worcestershire Children First")
    apostrophe = groups(ledger, names, "Organization", "Worcestershire Childrens First")
    assert list(plain) == list(apostrophe) == ["organization/worcestershire-children-first"]


def test_nobody_is_merged_by_a_rule_without_a_reason(ledger: Ledger) -> None:
    assert all(j.reason for j in standing(ledger))


def test_families_in_partnership_is_not_the_parent_carer_forum(ledger: Ledger, names: Mapping[str, str]) -> None:
    forum, partnership = "organization/worcestershire-parent-carer-forum", "organization/families-in-partnership"
    assert names.get(forum, forum) != names.get(partnership, partnership)


def test_what_the_register_sums_up_of_the_report_of_2024_stands_once(ledger: Ledger, names: Mapping[str, str]) -> None:
    query = """SELECT id, finding_type, words IS NOT NULL, span_start FROM finding
        WHERE retracted IS NULL AND part_of_id IS NULL AND finding_type IN ('strength', 'weakness') AND document =
        (SELECT document FROM finding WHERE retracted IS NULL AND words LIKE '%plan reviews do not always take place on time%')"""
    rows = list(ledger.connection.execute(query))
    worded = {(kind, start): each for each, kind, words, start in rows if words}
    ours = [(each, kind, start) for each, kind, words, start in rows if not words]
    assert len(worded) == 23
    assert {names.get(each, "") for each, _, start in ours if start is not None} == set(worded.values())
    assert all(names[each] == worded[kind, start] for each, kind, start in ours if start is not None)
    assert [kind for each, kind, start in ours if start is None and each not in names] == ["weakness"] * 4
