"""From a ledger to outcomes: claims that records name, claims in plain words, and whose area is meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.check import Check, check
from onrecord.dates import PartialDate
from onrecord.ledger import Ledger
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord.schema import load
from onrecord_ingest.sources import dfe_ehcp, send_tribunal

DATA = Path(__file__).parents[2] / "data"
AREA, COUNCIL = "area/gss-E10009001", "organization/ardenshire"
TEXT = (
    "The county was inspected in 2031.\n"
    "“The share of EHC plans issued within 20 weeks was 36% in 2031, up from 75% in 2030,” said Winifred Tarn. "
    "She said the county now saw a 30% reduction in families who went to the tribunal. “Ninety per cent of our staff stayed.”\n"
)
ARTICLE = Document("news", "gazette.txt", TEXT, title="Ardenshire Gazette", published=PartialDate.parse("2032-01"))


def said(identifier: str, words: str, **values: Value) -> Record:
    at = TEXT.index(words)
    stated: dict[str, Value] = {
        "words": words,
        "form": "direct",
        "speaker": ["person/tarn"],
        "on_behalf_of": [COUNCIL],
        "verdict": "same",
    }
    return Record(
        "Statement", identifier, ARTICLE.id, {**stated, "date": PartialDate.parse("2032-01"), **values}, Span(at, at + len(words))
    )


STATEMENTS = (
    said("statement/share", "The share of EHC plans issued within 20 weeks was 36% in 2031, up from 75% in 2030,"),
    said("statement/tribunal", "the county now saw a 30% reduction in families who went to the tribunal."),
    said("statement/staff", "Ninety per cent of our staff stayed."),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "ledger.sqlite", load())
    made.add(dfe_ehcp.extract(DATA / "dfe_ehcp" / "timeliness.csv"))
    appeals = send_tribunal.extract(DATA / "send_tribunal" / "appeals.csv")
    made.add(appeals)
    local = next(r.id for r in appeals.records if r.cls == "Area" and r.values["name"] == "Ardenshire")
    made.judge([Judgement(AREA, local, "same", "test", "one code, one name")], "test")
    bodies = [
        Record("Organization", COUNCIL, ARTICLE.id, {"name": "Ardenshire County Council", "area": [AREA]}),
        Record("Person", "person/tarn", ARTICLE.id, {"name": "Winifred Tarn"}),
    ]
    made.add(Extraction("news:gazette", [ARTICLE], [*bodies, *STATEMENTS]))
    yield made
    made.close()


def outcomes(checks: list[Check]) -> list[tuple[str, str]]:
    return [(each.claim.figure, each.outcome) for each in checks]


def test_each_figure_has_its_outcome(ledger: Ledger) -> None:
    assert outcomes(check(ledger, AREA)) == [
        ("36%", "agrees"),
        ("75%", "agrees"),
        ("30%", "cannot be compared (the claim names no period; the series: 2030: 27, 2031: 30 (+11.1 %))"),
        ("Ninety per cent", "no series"),
    ]


def test_claim_cell_and_rule_can_be_looked_up(ledger: Ledger) -> None:
    first = check(ledger, AREA)[0]
    assert (first.claim.speakers, first.claim.source) == (("Winifred Tarn",), "Ardenshire Gazette")
    assert TEXT[first.claim.start : first.claim.end] == "36%"
    (cell,) = first.cells
    assert (cell.source, cell.cell) == ("timeliness.csv", "row 15, pc_plans_issued_within_20_weeks")
    assert first.rule == "value of the same period, rounded as the claim is"


def test_another_area_has_no_claims(ledger: Ledger) -> None:
    assert check(ledger, "area/gss-E06009001") == []
    assert len(check(ledger)) == 4


def test_what_a_record_names_goes_before_the_words(ledger: Ledger) -> None:
    values: dict[str, Value] = {
        "measure": "Share of plans issued within 20 weeks",
        "value": 40.0,
        "unit": "per cent",
        "qualifier": "nearly",
        "period": PartialDate.parse("2031"),
        "area": [AREA],
        "made_in": ["statement/share"],
    }
    named = Record("Observation", "observation/1", ARTICLE.id, values | {"measure": "EHC plans issued within 20 weeks, as stated"})
    ledger.add(Extraction("register:test", [ARTICLE], [named]))
    found = outcomes(check(ledger, AREA))
    assert ("40", "differs (by 4 percentage points; the series gives 36)") in found
    assert "36%" not in [figure for figure, _ in found]


def test_eight_of_the_twelve_are_two_figures(tmp_path: Path) -> None:
    text = "Inspectors found sufficient progress against eight of the 12 weaknesses in 2031."
    article = Document("news", "g.txt", text)
    table = Document("ofsted-outcomes", "table.ods", "8")
    statement = Record(
        "Statement", "statement/8", article.id, {"words": text, "form": "indirect", "on_behalf_of": [COUNCIL]}, Span(0, len(text))
    )
    values: dict[str, Value] = {"value": 8, "period": PartialDate.parse("2031-03-05"), "area": [AREA]}
    cell = Record(
        "Observation",
        "observation/8",
        table.id,
        {"measure": "Areas of significant weakness sufficiently improved", **values},
        Span(0, 1),
    )
    council = Record("Organization", COUNCIL, article.id, {"name": "Ardenshire County Council", "area": [AREA]})
    ledger = Ledger.create(tmp_path / "ledger.sqlite", load())
    ledger.add(Extraction("test", [article, table], [statement, cell, council]))
    found = [(each.claim.figure, each.claim.measure and each.claim.measure.id, each.outcome) for each in check(ledger)]
    ledger.close()
    assert found == [
        ("eight", "areas-of-significant-weakness-sufficiently-improved", "agrees"),
        ("12", "areas-of-significant-weakness", "no series"),
    ]
