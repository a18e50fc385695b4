"""NHS boards, what they cover, and trusts."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.codes import disagreements
from onrecord_ingest.sources.nhs_bodies.read import read_boards, read_coverage, read_trusts

FIXTURES = Path(__file__).parents[2] / "data" / "nhs_bodies"
BOARDS, COVERAGE, TRUSTS = (FIXTURES / name for name in ("boards.json", "coverage.json", "trusts.json"))


def test_boards_have_both_codes_and_a_place() -> None:
    found = read_boards(BOARDS.read_bytes(), "b.json", boards=2)
    board = found.rows[1]
    assert (board.ods, board.gss, board.name) == ("QZ2", "E54009002", "NHS MILLPORT INTEGRATED CARE BOARD")
    assert (found.document.text or "")[board.span.start : board.span.end].startswith('{"ods_code": "QZ2"')
    assert board.span.cell == "item 2"


def test_what_stands_in_one_row_belongs_to_the_board_and_not_to_each_other() -> None:
    found = read_coverage(COVERAGE.read_bytes(), "c.json", boards=2)
    assert [(row.board, row.part, row.name) for row in found.rows] == [
        ("QZ1", "local authority", "Ardenshire County Council"),
        ("QZ1", "trust", "Tidewater Hospitals NHS Trust"),
        ("QZ1", "sub-board location", "NHS ARDENSHIRE AND TIDEWATER ICB"),
        ("QZ1", "local authority", "Tidewater Council"),
        ("QZ2", "local authority", "Millport City Council"),
        ("QZ2", "trust", "Tidewater Hospitals NHS Trust"),
    ]
    assert not found.refusals


def test_a_trusts_address_is_not_read() -> None:
    found = read_trusts(TRUSTS.read_bytes(), "t.json")
    assert not found.refusals
    assert "QUAY ROAD" not in repr(found.rows)


def test_boards_missing_refuse_the_file() -> None:
    with pytest.raises(SourceError, match="2 boards, not 42"):
        read_boards(BOARDS.read_bytes(), "b.json")
    with pytest.raises(SourceError, match="2 boards, not 42"):
        read_coverage(COVERAGE.read_bytes(), "c.json")


@pytest.mark.parametrize("end", [3, 40, 200])
def test_a_cut_file_is_refused_whole(end: int) -> None:
    with pytest.raises(SourceError):
        read_boards(BOARDS.read_bytes()[:-end], "b.json", boards=2)
    with pytest.raises(SourceError):
        read_coverage(COVERAGE.read_bytes()[:-end], "c.json", boards=2)
    with pytest.raises(SourceError):
        read_trusts(TRUSTS.read_bytes()[:-end], "t.json")


def test_another_list_refuses_every_item() -> None:
    found = read_trusts(BOARDS.read_bytes(), "t.json")
    assert not found.rows
    assert {r.what for r in found.refusals} == {"field 'gss_code' is not known"}


def test_a_code_without_its_name_is_refused() -> None:
    found = read_coverage(COVERAGE.read_bytes().replace(b'"992"', b'""'), "c.json", boards=2)
    assert [r.what for r in found.refusals] == ["'ODS LA Code' and 'Local Authority' do not go together"]


def test_the_published_lists_are_read_in_full_and_their_quarrels_told(shared: Path) -> None:
    folder = shared / "data" / "registers"
    boards = read_boards((folder / "integrated_care_boards.json").read_bytes(), "boards")
    coverage = read_coverage((folder / "integrated_care_boards_local_authorities.json").read_bytes(), "coverage")
    trusts = read_trusts((folder / "trusts.json").read_bytes(), "trusts")
    assert (len(boards.rows), len({row.board for row in coverage.rows}), len(trusts.rows)) == (42, 42, 242)
    assert {r.what.split()[1] for r in coverage.refusals if r.what.startswith("ODS")} == {"RYE"}
    told = [r.what for r in disagreements((*boards.names, *coverage.names)) if "GSS" in r.what]
    assert [what.split("'")[1] for what in told] == [
        "NHS SURREY HEARTLANDS INTEGRATED CARE BOARD",
        "NHS SUSSEX INTEGRATED CARE BOARD",
    ]
    worcestershire = {row.name for row in coverage.rows if row.board == "QGH" and row.part == "local authority"}
    assert worcestershire == {"Herefordshire Council", "Worcestershire County Council"}
