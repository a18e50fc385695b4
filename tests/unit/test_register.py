"""A register's folder of YAML: what is right comes in with its source, what is wrong is named by file and line."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import ids
from onrecord.errors import SourceError
from onrecord.model import Extraction, Record, Refusal, Span
from onrecord_ingest.sources.register import read

TEXT = "Ada Quill, harbour master of Saltmere, said: “The ferry will run on Sundays.”"
DIGEST = hashlib.sha256(TEXT.encode()).hexdigest()

SOURCES = f"""
documents:
  ferry:
    kind: news
    title: Ferry to run
    digest: {DIGEST}
    published: 2031-05
    published_why: the article names the month
  minutes:
    kind: report
    publisher: Saltmere Port Authority
    title: Minutes of May
"""
BODIES = """
Organization:
  - id: organization/saltmere-port
    name: Saltmere Port Authority
    classification: other
    founding_date: 1990
    source:
      - {document: minutes, page: 3}
      - {document: ferry, span: [29, 37], says: [name]}
Person:
  - id: person/ada-quill
    name: Ada Quill
    source: {document: ferry, span: [0, 9]}
    places: {name: [0, 9]}
"""
SAYINGS = """
Statement:
  - id: statement/sundays
    form: paraphrase
    paraphrase: There is to be a boat at the week's end
    speaker: person/ada-quill
    on_behalf_of: [organization/saltmere-port]
    date: ../2031-05
    source: {document: ferry, span: [45, 77]}
Commitment:
  - description: A boat on Sundays
    committed_by: person/ada-quill
    made_in: statement/sundays
    source: {document: ferry, span: [45, 77]}
Observation:
  - measure: boats a week
    value: 7
    source: {document: minutes, cell: "table 2, B4"}
"""


def register(folder: Path, **files: str) -> list[Extraction]:
    home = folder / "saltmere"
    home.mkdir()
    for name, body in files.items():
        (home / f"{name}.yaml").write_text(body, "utf-8")
    return read(home)


def records(extractions: list[Extraction]) -> list[Record]:
    return [r for e in extractions for r in e.records]


def refusals(extractions: list[Extraction]) -> list[Refusal]:
    return [r for e in extractions for r in e.refusals]


def test_facts_come_in_with_document_and_place(tmp_path: Path) -> None:
    found = register(tmp_path, bodies=BODIES, sayings=SAYINGS, sources=SOURCES)
    assert [e.origin for e in found] == [f"register:saltmere/{n}.yaml" for n in ("bodies", "sayings", "sources")]
    assert refusals(found) == []
    ferry, minutes = found[2].documents
    assert (ferry.id, ferry.text, ferry.published_why) == (f"document/{DIGEST[:20]}", None, "the article names the month")
    body = [r for r in found[0].records if r.cls == "Organization"]
    assert [(r.document, r.span) for r in body] == [(minutes.id, Span(0, 0, 3)), (ferry.id, Span(29, 37))]
    assert [set(r.values) for r in body] == [{"name", "classification", "founding_date"}, {"name"}]
    ada = found[0].records[-1]
    assert (ada.places, ada.method, ada.confidence) == ({"name": Span(0, 9)}, "register", 1.0)


def test_a_statement_is_known_by_its_document_and_span(tmp_path: Path) -> None:
    said, undertaken, figure = records(register(tmp_path, bodies=BODIES, sayings=SAYINGS, sources=SOURCES))[3:]
    assert said.id == ids.of_span("Statement", f"document/{DIGEST[:20]}", 45, 77)
    assert undertaken.values["made_in"] == [said.id]
    assert said.values["date"].text == "../2031-05"  # type: ignore[union-attr]
    assert figure.values["value"] == 7.0
    assert figure.span == Span(0, 0, None, "table 2, B4")


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    found = register(tmp_path, bodies=BODIES, sayings=SAYINGS, sources=SOURCES)
    assert read(tmp_path / "saltmere") == found


@pytest.mark.parametrize(
    ("old", "new", "line", "told", "do"),
    [
        ("../2031-05", "2031-02-30", 8, "'2031-02-30' is not a date", "write 2018"),
        ("../2031-05", "0000", 8, "'0000' is not a date", "write 2018"),
        ("organization/saltmere-port", "organization/saltmer", 7, "refers to organization/saltmer, which is not there", "add it"),
        ("form: paraphrase", "form: sung", 4, "'form' is 'sung'", "direct, mixed"),
        ("form: paraphrase", "fjorm: paraphrase", 4, "Statement has no 'fjorm'", "did you mean form"),
        ("form: paraphrase", "role: boss", 3, "'form' is missing", "needs it"),
        ("Statement:", "Statment:", 3, "unknown class 'Statment'", "did you mean Statement"),
        ("id: statement/sundays", "id: saying/sundays", 3, "is none of a Statement", "begin with 'statement/'"),
        ("[45, 77]", "[45]", 9, "is no span", "write [start, end]"),
        ("[45, 77]", "[77, 45]", 9, "holds no character", "count from 0"),
        ("{document: ferry, span", "{document: fery, span", 9, "the document 'fery' is unknown", "documents"),
        ("{document: ferry, span", "{document: minutes, span", 9, "whose text is unknown", "digest"),
        ("    source: {document: ferry, span: [45, 77]}\nCommitment", "Commitment", 3, "no source", "add source"),
        ("    form: paraphrase", "    form: paraphrase\n    form: direct", 5, "'form' stands twice", "leave out one"),
        ("    form: paraphrase", "    form: {a: b}", 4, "'form' is a list or mapping", "write one value"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(tmp_path: Path, old: str, new: str, line: int, told: str, do: str) -> None:
    assert old in SAYINGS
    found = register(tmp_path, bodies=BODIES, sayings=SAYINGS.replace(old, new, 1), sources=SOURCES)
    first = refusals(found)[0]
    assert told in first.what
    assert do in first.do
    assert first.where == f"saltmere/sayings.yaml:{line}"
    assert [r.cls for r in records(found)] == ["Organization", "Organization", "Person", "Observation"]


def test_who_refers_to_the_refused_is_refused_and_sent_to_the_cause(tmp_path: Path) -> None:
    found = register(tmp_path, bodies=BODIES.replace("name: Ada Quill", "nam: Ada Quill"), sayings=SAYINGS, sources=SOURCES)
    assert [(r.where, r.do) for r in refusals(found)][1:] == [
        ("saltmere/sayings.yaml:6", "mend what was refused at saltmere/bodies.yaml:12"),
        ("saltmere/sayings.yaml:12", "mend what was refused at saltmere/bodies.yaml:12"),
    ]
    assert [r.cls for r in records(found)] == ["Organization", "Organization", "Observation"]


def test_a_duplicate_is_refused_and_the_first_named(tmp_path: Path) -> None:
    again = "Person:\n  - id: person/ada-quill\n    name: Ada Q.\n    source: {document: minutes}\n"
    found = register(tmp_path, bodies=BODIES, more=again, sources=SOURCES)
    assert [(r.what, r.where) for r in refusals(found)] == [
        ("person/ada-quill stands at saltmere/bodies.yaml:11 already", "saltmere/more.yaml:2")
    ]
    assert len(records(found)) == 3


def test_two_statements_over_the_same_characters_are_one_too_many(tmp_path: Path) -> None:
    twice = SAYINGS + "Statement2:\n".replace("Statement2:\n", "") + SAYINGS.split("Commitment:")[0].replace("sundays", "sunday")
    found = register(tmp_path, bodies=BODIES, one=SAYINGS, two=twice.split('B4"}\n')[1], sources=SOURCES)
    assert [r.where for r in refusals(found)] == ["saltmere/two.yaml:3"]


def test_one_testimony_is_one_source_s_word(tmp_path: Path) -> None:
    two = SAYINGS.replace("{document: ferry, span: [45, 77]}", "[{document: ferry}, {document: minutes}]", 1)
    found = register(tmp_path, bodies=BODIES, sayings=two, sources=SOURCES)
    assert "2 sources of one Statement" in refusals(found)[0].what


def test_a_file_that_is_no_yaml_leaves_the_others(tmp_path: Path) -> None:
    found = register(tmp_path, bodies=BODIES, broken="Person:\n  - {name: [", sources=SOURCES)
    assert [r.where for r in refusals(found)] == ["saltmere/broken.yaml:2"]
    assert len(records(found)) == 3


def test_anchors_inside_anchors_are_refused(tmp_path: Path) -> None:
    bomb = "Person:\n  - id: person/x\n    other_names: &a [*a]\n    name: X\n    source: {document: minutes}\n"
    found = register(tmp_path, sources=SOURCES, bomb=bomb)
    assert [(r.where, r.what) for r in refusals(found)] == [("saltmere/bomb.yaml:3", "nested more than 5 deep")]


def test_documents_are_told_apart(tmp_path: Path) -> None:
    wrong = "documents:\n  a: {kind: news, digest: ffff}\n  b: {title: B}\n  c: {kind: news, shelf: 3}\n  ferry: {kind: news}\n"
    found = register(tmp_path, first=SOURCES, wrong=wrong)
    assert [r.where for r in refusals(found)] == [f"saltmere/wrong.yaml:{n}" for n in (2, 3, 4, 5)]


def test_known_ids_may_be_referred_to(tmp_path: Path) -> None:
    register(tmp_path, sayings=SAYINGS, sources=SOURCES)
    known = {"person/ada-quill", "organization/saltmere-port"}
    assert not refusals(read(tmp_path / "saltmere", lambda wanted: wanted & known))


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no \*\.yaml here"):
        read(tmp_path)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=120))
def test_whatever_a_file_holds_the_rest_loads(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    home = tmp_path_factory.mktemp("any") / "saltmere"
    home.mkdir()
    (home / "any.yaml").write_text(f"Person:\n  - id: person/x\n    name: {body}\n", "utf-8", newline="")
    (home / "bodies.yaml").write_text(BODIES, "utf-8")
    (home / "sources.yaml").write_text(SOURCES, "utf-8")
    found = read(home)
    assert len([r for e in found if e.origin.endswith("bodies.yaml") for r in e.records]) == 3
    assert all(r.where.startswith("saltmere/any.yaml") for r in refusals(found))


def test_each_source_says_its_own_part(tmp_path: Path) -> None:
    own = "{document: ferry, span: [29, 37], says: {classification: company, name: Saltmere}}"
    found = register(tmp_path, bodies=BODIES.replace("{document: ferry, span: [29, 37], says: [name]}", own), sources=SOURCES)
    body = [r.values for r in records(found) if r.cls == "Organization"]
    assert body[1] == {"classification": "company", "name": "Saltmere"}
    assert body[0]["classification"] == "other"


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("[name, parent]", "a source says parent, which the entry does not"),
        ("name", "'says' is no list of names"),
        ("{founding_date: 1990-13}", "'1990-13' is not a date"),
    ],
)
def test_what_a_source_says_must_be_understood(tmp_path: Path, says: str, told: str) -> None:
    found = register(tmp_path, bodies=BODIES.replace("says: [name]", f"says: {says}"), sources=SOURCES)
    assert [r.what for r in refusals(found)] == [told]


def test_a_value_that_no_source_says_is_refused(tmp_path: Path) -> None:
    silent = BODIES.replace("{document: minutes, page: 3}", "{document: minutes, page: 3, says: [founding_date]}")
    found = register(tmp_path, bodies=silent, sources=SOURCES)
    assert [(r.where, r.what) for r in refusals(found)] == [("saltmere/bodies.yaml:5", "no source says 'classification'")]


def test_the_example_of_the_page_loads(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "sources" / "register.md").read_text("utf-8")
    example = page.split("```yaml\n")[1].split("```")[0].replace("5f2c…", DIGEST)
    found = register(tmp_path, example=example)
    assert refusals(found) == []
    assert [r.cls for r in records(found)] == ["Person", "Organization", "Organization", "Statement"]
