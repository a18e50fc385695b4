"""What a user gets out of a table of inspection outcomes, wherever its columns stand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord_ingest.sources.ofsted_outcomes.rows import read_outcomes

HEADINGS = (
    "Web link to Ofsted local authority webpage",
    "Local authority code",
    "Area name",
    "Ofsted region",
    "Inspection start date",
    "Inspection publication date",
    "Inspection outcome: written statement of action required?",
    "Number significant weaknesses identified in written statement of action",
    "Revisit start date",
    "Revisit publication date",
    "Revisit outcome: sufficient progress in addressing all significant weaknesses?",
    "Number significant weaknesses where sufficient progress has been made",
    "Number significant weaknesses where sufficient progress has not been made",
)
WESTERMARK = (
    "page",
    "E10009901",
    "Westermark",
    "North",
    "2018-03-05",
    "2018-05-16",
    "Yes",
    5,
    "2020-11-02",
    "2021-01-13",
    "Some",
    3,
    2,
)
OSNEY = ("page", "E10009902", "Osney", "North", "2019-03-04", "2019-05-15", "Yes", 2, "Not revisited yet", "", "", "", "")
HALE = ("page", "E10009903", "Hale", "South", "2017-03-06", "2017-05-17", "No", "", "", "", "", "", "")
Row = Sequence[str | int]


def ods(rows: Sequence[Row], repeat: int = 1) -> bytes:
    """An OpenDocument spreadsheet of one sheet; ISO dates become dates."""
    lines = []
    for row in rows:
        cells = []
        for value in row:
            if isinstance(value, int):
                kind = f'office:value-type="float" office:value="{value}"'
            elif value[:2] == "20" and value.count("-") == 2:
                kind = f'office:value-type="date" office:date-value="{value}"'
            else:
                kind = 'office:value-type="string"' if value else ""
            cells.append(
                f"<table:table-cell {kind}>{f'<text:p>{escape(str(value))}</text:p>' if value != '' else ''}</table:table-cell>"
            )
        lines.append(f'<table:table-row table:number-rows-repeated="{repeat}">{"".join(cells)}</table:table-row>')
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    sheet = f'<table:table table:name="Areas">{"".join(lines)}</table:table>'
    body = f"<office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body>"
    content = f'<?xml version="1.0"?><office:document-content {spaces}>{body}</office:document-content>'
    entry = '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    manifest = f'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entry}</m:manifest>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return archive({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def xlsx(rows: Sequence[Row]) -> bytes:
    """A workbook of one sheet with its texts in the cells."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{chr(65 + at)}{number}"><v>{value}</v></c>'
            if isinstance(value, int)
            else f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
            for at, value in enumerate(row)
            if value != ""
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"

    def relation(target: str, what: str) -> str:
        one = f'<Relationship Id="r1" Type="{kind}/{what}" Target="{target}"/>'
        return f'<Relationships xmlns="{package}/relationships">{one}</Relationships>'

    types = '<Default Extension="xml" ContentType="application/xml"/>'
    sheets = '<sheets><sheet name="Areas" sheetId="1" r:id="r1"/></sheets>'
    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">{types}</Types>',
            "_rels/.rels": relation("xl/workbook.xml", "officeDocument"),
            "xl/workbook.xml": f'<workbook {main} xmlns:r="{kind}">{sheets}</workbook>',
            "xl/_rels/workbook.xml.rels": relation("worksheets/sheet1.xml", "worksheet"),
            "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{''.join(lines)}</sheetData></worksheet>",
        }
    )


def archive(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def csv(rows: Sequence[Row]) -> bytes:
    return "\r\n".join(",".join(f'"{value}"' for value in row) for row in rows).encode("utf-8-sig")


@pytest.mark.parametrize("form", [ods, xlsx, csv])
def test_every_form_says_the_same(form) -> None:  # type: ignore[no-untyped-def]
    def shown(value: str | int) -> str | int:
        """CSV and texts print days as people do."""
        text = str(value)
        return f"{text[8:10]}/{text[5:7]}/{text[:4]}" if form is not ods and text[:2] == "20" and text.count("-") == 2 else value

    found = read_outcomes(
        form([["Outcomes of inspections"], HEADINGS, *[[shown(v) for v in row] for row in (WESTERMARK, OSNEY, HALE)]]), "t"
    )
    westermark, osney, hale = found.rows
    assert westermark.gss and westermark.gss.text == "E10009901"
    assert str(westermark.start.day.earliest) == "2018-03-05"
    assert westermark.wsoa and westermark.wsoa[0] is True
    assert westermark.weaknesses and westermark.weaknesses.number == 5
    assert westermark.revisit and westermark.revisit.failed
    assert westermark.revisit.sufficient and westermark.revisit.sufficient.number == 3
    assert osney.revisit is None and osney.not_revisited_yet
    assert hale.wsoa and hale.wsoa[0] is False and hale.weaknesses is None and hale.revisit is None
    assert found.refusals == ()


def test_cells_stand_where_they_say() -> None:
    found = read_outcomes(ods([["Outcomes"], HEADINGS, WESTERMARK]), "t.ods")
    row = found.rows[0]
    assert row.area.cell.span.cell == "Areas!C3"
    for cell in (row.area.cell, row.start.cell, row.weaknesses.cell if row.weaknesses else row.area.cell):
        assert (found.document.text or "")[cell.span.start : cell.span.end] == cell.text


@given(st.permutations(range(len(HEADINGS))))
def test_columns_are_found_by_heading(order: Sequence[int]) -> None:
    row = read_outcomes(
        csv([[HEADINGS[at] for at in order], [WESTERMARK[at] for at in order]]).replace(b"2018-03-05", b"05/03/2018"), "t"
    ).rows[0]
    assert row.area.text == "Westermark" and row.weaknesses and row.weaknesses.number == 5


def test_unknown_heading_is_reported() -> None:
    headings = [*HEADINGS[:7], "Number of grave shortcomings", *HEADINGS[8:]]
    found = read_outcomes(ods([headings, WESTERMARK]), "t.ods")
    assert found.rows[0].weaknesses is None
    assert [(each.what, each.where) for each in found.refusals] == [
        ("the heading 'Number of grave shortcomings' is not known: its column is not read", "t.ods, Areas!H1")
    ]


def test_bad_cells_are_refused_and_the_rest_goes_in() -> None:
    bad = ["page", "E1", "Marl", "North", "2019-03-04", "2019-05-15", "perhaps", "several", "2020-11-02", "soon", "Some", 3, 2]
    found = read_outcomes(ods([HEADINGS, bad, ["", "", "", "", "", "Source: ours"], HALE]), "t.ods")
    assert [row.area.text for row in found.rows] == ["Marl", "Hale"]
    assert {each.where for each in found.refusals} == {"t.ods, Areas!J2", "t.ods, Areas!G2", "t.ods, Areas!H2", "t.ods, Areas!F3"}


def test_numbers_that_do_not_add_up_are_kept_and_reported() -> None:
    found = read_outcomes(ods([HEADINGS, [*WESTERMARK[:11], 1, 1]]), "t.ods")
    assert "5 weaknesses were found, 2 looked at again" in found.refusals[0].what
    assert found.rows[0].revisit and found.rows[0].revisit.insufficient and found.rows[0].revisit.insufficient.number == 1


def test_framework_of_2023() -> None:
    table = b'"","Local.area.partnership","Inspection.start.date","Inspection.outcome",'
    table += b'"Priority.action.plan.required.","Number.of.areas.for.priority.action"\n'
    table += b'"1","Osney","10/07/2023","Widespread and/or systemic failings","Yes",2\n'
    table += b'"2","Hale","06/02/2023","Inconsistent experiences","No",NA\n'
    osney, hale = read_outcomes(table, "t.csv").rows
    assert (osney.grade, osney.plan and osney.plan[0], osney.priority_actions and osney.priority_actions.number) == (3, True, 2)
    assert (hale.grade, hale.plan and hale.plan[0], hale.priority_actions) == (2, False, None)
    assert osney.area.cell.span.cell == "row 2, column B"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"name,age\nA,1\n", "no row of headings"),
        (ods([HEADINGS, WESTERMARK])[:900], "damaged"),
        (ods([HEADINGS, WESTERMARK], repeat=1_000_000), "claims more than"),
        (xlsx([HEADINGS, WESTERMARK]).replace(b"xl/worksheets", b"xl/worksheetz"), "spreadsheet"),
        (archive({"readme.txt": "nothing"}), "no spreadsheet"),
        (b"\x00\x01\x02", "neither a spreadsheet"),
    ],
)
def test_bad_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as error:
        read_outcomes(data, "t.ods")
    assert error.value.where.startswith("t.ods")


def test_far_cells_are_refused() -> None:
    bomb = archive(
        {"xl/worksheets/sheet1.xml": '<worksheet><sheetData><row><c r="A1"/><c r="XFD1048576"/></row></sheetData></worksheet>'}
    )
    with pytest.raises(SourceError, match="claims more than"):
        read_outcomes(bomb, "t.xlsx")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(SourceError):
        read_outcomes(data, "t.csv")


def test_the_official_sheets(shared: Path) -> None:
    folder = shared / "data" / "ofsted-outcomes"
    sheet = next(folder.glob("*.ods"))
    old = read_outcomes(sheet.read_bytes(), sheet.name)
    assert (len(old.rows), old.refusals) == (149, ())
    assert str(old.document.published and old.document.published.earliest) == "2022-11-17"
    worcestershire = next(row for row in old.rows if row.area.text == "Worcestershire")
    assert (
        worcestershire.weaknesses
        and worcestershire.revisit
        and worcestershire.revisit.sufficient
        and worcestershire.revisit.insufficient
    )
    counts = (worcestershire.weaknesses.number, worcestershire.revisit.sufficient.number, worcestershire.revisit.insufficient.number)
    assert counts == (12, 8, 4)
    assert sum(row.not_revisited_yet is not None for row in old.rows) == 36
    assert sum(bool(row.revisit and row.revisit.failed) for row in old.rows) == 26
    new = next(folder.glob("*.csv"))
    assert [row.grade for row in read_outcomes(new.read_bytes(), new.name).rows].count(3) == 5
