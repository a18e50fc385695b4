"""The published registers, tables and debates, taken in together with the bundled register: what a user asks of them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord.check import check
from onrecord.ledger import read
from onrecord.ledger.judgements import standing
from onrecord.workspace import Workspace
from onrecord_ingest import pipeline

WORCESTERSHIRE = "area/gss-E10000034"
FOLDERS = ("data/registers", "data/dfe-ehcp", "data/tribunal", "data/hansard", "corpus/seeds")


@pytest.fixture(scope="module")
def taken_in(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Workspace, pipeline.Report]:
    workspace = Workspace.make(tmp_path_factory.mktemp("workspaces") / "official")
    pipeline.load_registers(workspace)
    return workspace, pipeline.ingest(workspace, [shared / folder for folder in FOLDERS])


def rows(workspace: Workspace, cls: str) -> list[Mapping[str, object]]:
    ledger = workspace.ledger(read_only=True)
    try:
        found: list[Mapping[str, object]] = read.rows(ledger, ledger.schema.classes[cls]).to_pylist()
        return found
    finally:
        ledger.close()


def test_every_file_is_read_and_every_record_fits(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    report = taken_in[1]
    assert not report.unread
    assert all(" goes by " in refusal.what for refusal in report.refusals)
    official = [row for row in rows(taken_in[0], "Observation") if not row["origin"].startswith(("news:", "register:"))]  # type: ignore[attr-defined]
    assert (len(official), report.records["Succession"]) == (11129, 50)


def test_quarrels_over_codes_are_told(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    told = {refusal.what for refusal in taken_in[1].refusals}
    assert len(told) == len(taken_in[1].refusals) == 37
    assert "DfE 891 goes by 'Nottinghamshire' and 'Nottingham'" in told
    assert "'Sheffield' goes by GSS E08000019 and E08000039" in told
    assert not any("St Albans" in what for what in told)  # its former code is given as such


def test_taking_in_again_changes_nothing(taken_in: tuple[Workspace, pipeline.Report], shared: Path) -> None:
    again = pipeline.ingest(taken_in[0], [shared / "data/registers", shared / "data/tribunal"])
    assert (again.added, again.closed) == (0, 0)


def test_the_figures_of_the_articles_are_set_beside_the_official_ones(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    ledger = taken_in[0].ledger(read_only=True)
    found = [each for each in check(ledger, WORCESTERSHIRE) if each.claim.measure]
    ledger.close()
    outcomes = {(each.claim.measure.id, each.claim.value, each.outcome) for each in found if each.claim.measure}
    assert outcomes >= {
        ("areas-of-significant-weakness", 12, "agrees"),
        ("areas-of-significant-weakness-not-sufficiently-improved", 4, "agrees"),
        ("areas-of-significant-weakness-sufficiently-improved", 8, "agrees"),
        (
            "ehc-plans-issued-within-20-weeks-share",
            30,
            "cannot be compared (the claim is for 2024-10, the series goes by calendar year (2024: 37.2))",
        ),
        ("ehc-plans-issued-within-20-weeks-share", 70, "period not published"),
        (
            "send-tribunal-appeals",
            30,
            "cannot be compared (the claim names no period; the series: 2021: 95, 2022: 79 (-16.8 %), 2023: 92 (+16.5 %))",
        ),
    }
    assert not any(outcome.startswith("differs") for _, _, outcome in outcomes)
    for each in found:
        assert each.cells and all(cell.cell for cell in each.cells)


def test_a_seat_has_its_members_of_two_parliaments(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    held = [row for row in rows(taken_in[0], "Membership") if row["post_id"] == ["post/member-of-parliament-redditch"]]
    people = {(row["person_id"][0], row["start_date"], row["end_date"]) for row in held}  # type: ignore[index]
    assert ("person/parliament-5109", None, None) in people
    assert {(start, end) for _, start, end in people} == {(None, None), ("2017-06-08", "2018-07-24/2019-11-06")}


def test_of_118_speakers_97_are_members_of_one_register_or_both(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    ledger = taken_in[0].ledger(read_only=True)
    joined = {each for judged in standing(ledger) if judged.verdict == "same" for each in (judged.one, judged.other)}
    ledger.close()
    speakers = {row["id"] for row in rows(taken_in[0], "Person") if str(row["id"]).startswith("person/parlparse-")}
    assert (len(speakers), len(speakers & joined)) == (118, 97)


def test_areas_under_anothers_code_are_not_joined(taken_in: tuple[Workspace, pipeline.Report]) -> None:
    ledger = taken_in[0].ledger(read_only=True)
    joined = {each for judged in standing(ledger) if judged.verdict == "same" for each in (judged.one, judged.other)}
    ledger.close()
    wrong = {row["name"] for row in rows(taken_in[0], "Area") if "gss:" not in str(row["identifiers"]) and row["id"] not in joined}
    assert {"Nottingham", "Nottinghamshire", "Northamptonshire", "Cambridgeshire", "Central Bedfordshire"} <= wrong
    assert "Worcestershire" not in wrong
