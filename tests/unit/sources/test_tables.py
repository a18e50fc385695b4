"""Tables keep every cell's place, and report what they do not know."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import RecordError, SourceError
from onrecord.model import Refusal
from onrecord_ingest.sources.reading import decode
from onrecord_ingest.sources.tables import Columns, TableRow, make, read_lines, read_table

CELLS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\x00"), max_size=12)


@st.composite
def grids(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    return draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6))


def written(grid: list[list[str]], quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=quoting).writerows(grid)
    return out.getvalue()


@given(grids(), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_every_cell_is_read_as_written_and_stands_where_its_span_says(grid: list[list[str]], quoting: int) -> None:
    text = written(grid, quoting)
    lines = read_lines(text, "t.csv")
    assert [list(line.cells) for line in lines] == grid
    for line in lines:
        assert text[line.whole.start : line.whole.end] == line.raw
        for index, value in enumerate(line.cells):
            span = line.span(index)
            assert text[span.start : span.end].replace('""', '"') == value


@given(grids(), st.data())
def test_a_used_column_is_found_wherever_it_stands(grid: list[list[str]], data: st.DataObject) -> None:
    width = len(grid[0])
    header = data.draw(st.permutations([f"c{n}" for n in range(width)]))
    table = read_table(written([header, *grid]), Columns((header[0],), tuple(header[1:])), "t.csv")
    assert [row["" + header[0]] for row in table.rows] == [cells[0] for cells in grid]
    assert not table.refusals


def test_a_column_that_nobody_declared_is_reported_and_not_read() -> None:
    table = read_table("name,born\nTarn,1970\n", Columns(("name",)), "t.csv")
    assert [r.what for r in table.refusals] == ["column 'born' is not known"]
    with pytest.raises(KeyError):
        table.rows[0]["born"]


def test_an_ignored_column_cannot_be_read_by_mistake() -> None:
    table = read_table("name,address\nTarn,1 Row\n", Columns(("name",), ("address",)), "t.csv")
    assert not table.refusals
    with pytest.raises(KeyError):
        table.rows[0]["address"]


def test_a_row_of_another_length_is_refused_and_the_rest_goes_on() -> None:
    table = read_table("a,b\n1,2\n1,2,3\n\n3,4\n", Columns(("a", "b")), "t.csv")
    assert [row["a"] for row in table.rows] == ["1", "3"]
    assert table.refusals[0].where == "t.csv, row 3"


def test_a_row_that_is_refused_leaves_the_others_and_is_reported_after_the_table_s_own() -> None:
    def one(row: TableRow, name: str) -> int:
        if not row["boats"].isdigit():
            raise RecordError(f"'{row['boats']}' is no number", where=row.where(name, "boats"), do="mend the row")
        return int(row["boats"])

    table = read_table("port,boats,mast\nSaltmere,3,x\nEastmere,some,x\nWest\nNorthmere,0,x\n", Columns(("port", "boats")), "roll.csv")
    made, refusals = make(table, one, "roll.csv")
    assert [(row["port"], value) for row, value in made] == [("Saltmere", 3), ("Northmere", 0)]
    assert [each.where for each in refusals] == ["roll.csv, row 1", "roll.csv, row 4", "roll.csv, row 3, boats"]
    assert refusals[-1] == Refusal("'some' is no number", "roll.csv, row 3, boats", "mend the row")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a,c\n1,2\n", "not exactly one column 'b'"),
        ("a,b,b\n1,2,3\n", "not exactly one column 'b'"),
        ('a,b\n1,"2\n', "not a well-formed CSV table"),
        ('a,b\n1,"2"x\n', "not a well-formed CSV table"),
        ("a,b\n1,2\n3", "the last row is cut off"),
    ],
)
def test_a_wrong_or_cut_table_is_refused_whole(text: str, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        read_table(text, Columns(("a", "b")), "t.csv")


def test_marks_and_line_ends_of_other_systems_are_taken_off() -> None:
    assert decode("\ufeffa,b\r\n1,2\r\n".encode(), "t.csv") == "a,b\n1,2\n"


@pytest.mark.parametrize("data", [b"", b" \n", b"caf\xe9", b"a" * (64 * 1024 * 1024 + 1)])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(SourceError):
        decode(data, "t.csv")
