"""The bundled register: it loads whole, its spans are those of the real texts, and it copies none of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from onrecord import ids
from onrecord.data import folder
from onrecord.dates import PartialDate
from onrecord.model import Document, Extraction, Record
from onrecord_ingest.sources.ofsted_report.document import read_document
from onrecord_ingest.sources.reading import decode
from onrecord_ingest.sources.register import read

REGISTER = folder("registers") / "worcestershire-send"
TABLES = {
    "timeliness_20_week.csv": "data/dfe-ehcp/timeliness_20_week.csv",
    "SEND Tribunals and appeal rate 2014-2024.csv": "data/tribunal/SEND Tribunals and appeal rate 2014-2024.csv",
}
REPORT_KEY = "worcestershire-report-2024"
REPORT = "data/ofsted-area-send/80584-worcestershire.pdf"
COUNCIL, COMPANY, BOARD = "organization/gss-E10000034", "organization/worcestershire-children-first", "organization/ods-QGH"
RUN = 8
"""As many words in a row shared with a source would be a copy."""


@cache
def extractions() -> list[Extraction]:
    return read(REGISTER)


def records(cls: str = "") -> list[Record]:
    return [r for e in extractions() for r in e.records if cls in ("", r.cls)]


def documents() -> dict[str, Document]:
    return {d.name: d for e in extractions() for d in e.documents}


def one(cls: str, **wanted: object) -> list[Record]:
    return [r for r in records(cls) if all(r.values.get(name) == value for name, value in wanted.items())]


@pytest.fixture(scope="module")
def texts(shared: Path) -> dict[str, str]:
    """Text of each source that is there, by the register's name for it."""
    found = {p.stem: decode(p.read_bytes(), p.name) for p in (shared / "corpus" / "seeds").glob("*.txt")}
    report = read_document((shared / REPORT).read_bytes(), "report.pdf").document.text or ""
    return found | {name: decode((shared / path).read_bytes(), name) for name, path in TABLES.items()} | {REPORT_KEY: report}


def test_nothing_is_refused() -> None:
    assert [r for e in extractions() for r in e.refusals] == []


def test_the_member_for_education_on_a_day_of_2018() -> None:
    day = PartialDate.parse("2018-06-01")
    terms = one("Membership", post=["post/council-cabinet-member-education"])
    assert {str(r.values["person"]) for r in terms if day.overlaps(r.values["attested"])} == {"['person/marcus-hart']"}  # type: ignore[arg-type]


def test_the_commissioning_groups_before_the_board() -> None:
    before = {r.values["resulting"][0]: [] for r in records("Succession")}  # type: ignore[index]
    for r in records("Succession"):
        before[r.values["resulting"][0]].append((r.values["original"][0], r.values["date"].text))  # type: ignore[index,union-attr]
    assert before[BOARD] == [("organization/ods-18C", "2022-07-01")]
    assert len(before["organization/ods-18C"]) == 4
    assert {day for _, day in before["organization/ods-18C"]} == {"2020-04-01"}


def test_who_answers_for_the_priority_actions_of_2024() -> None:
    actions = [r for r in one("Finding", finding_type="priority action") if "part_of" not in r.values]
    assert [r.values["responsible"] for r in actions] == [[COUNCIL, COMPANY, BOARD]] * 2
    held = [r for r in records("Membership") if str(r.values.get("attested", "")) and r.span and r.span.page == 9]
    assert not [r for r in held if r.values.get("organization") == [COMPANY]]
    named = [(r.values["person"], r.values["organization"]) for r in held if r.values["organization"] in ([COUNCIL], [BOARD])]
    assert named == [(["person/tina-russell"], [COUNCIL]), (["person/mari-gay"], [BOARD])]


def test_a_role_seen_once_is_no_term() -> None:
    assert not [r for r in records("Membership") if "attested" in r.values and {"start_date", "end_date"} & r.values.keys()]


def test_a_statement_has_a_speaker_a_topic_and_a_day_with_its_reason() -> None:
    for said in records("Statement"):
        assert {"paraphrase", "speaker", "topic", "date", "date_note"} <= said.values.keys(), said.values
        assert "words" not in said.values


def test_nothing_is_told_of_anybodys_health() -> None:
    told = [str(r.values) for r in records() if r.cls in ("Statement", "Person", "Membership", "Protest", "Meeting", "Request")]
    assert not [t for t in told if re.search(r"autis|adhd|diagnos|disorder|his son|her son|her child", t, re.I)]


def test_digests_are_those_of_the_texts(texts: dict[str, str]) -> None:
    held = {name: d for name, d in documents().items() if d.digest}
    assert held.keys() == texts.keys()
    for name, text in texts.items():
        assert Document(kind="", name=name, text=text).digest == held[name].digest


def test_spans_lie_in_the_texts(texts: dict[str, str]) -> None:
    lengths = {documents()[name].id: len(text) for name, text in texts.items()}
    for r in records():
        for span in (r.span, *r.places.values()):
            if span and span.end:
                assert span.end <= lengths[r.document]


def test_every_marked_statement_has_its_paraphrase(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seeds.json").read_text("utf-8"))
    names = {r.id: {r.values["name"]} for r in records() if "name" in r.values}
    for r in records():
        names.setdefault(r.id, set()).update(r.values.get("other_names", ()))  # type: ignore[arg-type]
    made = {r.id: r for r in records("Statement")}
    people = {str(r.values["name"]) for r in records("Person")}
    for article, marked in gold.items():
        for quote in marked["quotes"]:
            said = made.pop(ids.of_span("Statement", documents()[article].id, *quote["quote"]))
            speaker = said.places.get("speaker")
            assert ([speaker.start, speaker.end] if speaker else None) == quote["speaker"]
            if quote["reference"] in people:
                assert quote["reference"] in names[said.values["speaker"][0]]  # type: ignore[index]
            bodies: list[str] = list(said.values.get("on_behalf_of", ()))  # type: ignore[arg-type]
            assert len(bodies) == len(quote["on_behalf_of"])
            for written, body in zip(quote["on_behalf_of"], bodies, strict=True):
                assert written in names[body] or (written, body) == ("the council", COUNCIL)
    assert made == {}


def test_figures_are_those_of_the_cells(texts: dict[str, str]) -> None:
    by_id = {documents()[name].id: texts[name] for name in TABLES}
    cells = [r for r in records("Observation") if r.document in by_id]
    assert len(cells) == 79
    for r in cells:
        assert r.span is not None
        printed = by_id[r.document][r.span.start : r.span.end]
        assert float(printed.strip().rstrip("%").replace(",", "")) == r.values["value"]


def test_every_fact_of_the_open_points_has_its_source(shared: Path) -> None:
    facts = yaml.safe_load((shared / "data" / "facts" / "worcestershire.yaml").read_text("utf-8"))
    urls = {d.url for d in documents().values()}
    assert {fact["source"]["url"] for fact in facts} <= urls


def test_no_words_are_copied(texts: dict[str, str]) -> None:
    runs = {run for name, text in texts.items() if name not in TABLES for run in _runs(text)}
    copied = {
        " ".join(run)
        for path in REGISTER.glob("*.yaml")
        for said in _strings(yaml.safe_load(path.read_text("utf-8")))
        for run in _runs(said)
        if run in runs
    }
    assert copied == set()


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9]+", re.sub("['’]", "", text.lower()))
    return zip(*(words[n:] for n in range(RUN)), strict=False)


def _strings(node: object) -> Iterator[str]:
    """Every string but titles of documents, names of laws, bodies and posts: those are the sources' own."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for each in node:
            yield from _strings(each)
    elif isinstance(node, dict):
        official = str(node.get("id", "")).startswith(("organization/", "post/"))
        for key, value in node.items():
            if key not in ("title", "law", "url") and not (official and key in ("name", "other_names", "source")):
                yield from _strings(value)
