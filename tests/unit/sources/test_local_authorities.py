"""Local authorities: dates, successors, and nobody missing."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.local_authorities.read import LocalAuthority, read
from onrecord_ingest.sources.reading import Reading

FIXTURE = Path(__file__).parents[2] / "data" / "local_authorities" / "authorities.csv"


def reading(data: bytes) -> Reading[LocalAuthority]:
    return read(data, "a.csv", present={"CTY": 1, "NMD": 2, "UA": 1})


def test_an_authority_has_names_codes_dates_and_successors() -> None:
    found = reading(FIXTURE.read_bytes())
    rows = {row.code: row for row in found.rows}
    assert (rows["ARD"].name, rows["ARD"].gss, rows["ARD"].start) == ("Ardenshire County Council", "E10009001", None)
    assert (rows["WEN"].short_name, rows["WEN"].county, rows["WEN"].former_gss) == ("Wenmoor", "ARD", ("E07009090",))
    ended = rows["EST"]
    assert (ended.end and ended.end.text, ended.successors, ended.present) == ("2021-04-01", ("TID",), False)
    assert ended.places["replaced-by"].cell == "row 6, replaced-by"
    assert not found.refusals


@pytest.mark.parametrize("rows", range(1, 5))
def test_a_cut_register_is_refused_whole(rows: int) -> None:
    with pytest.raises(SourceError):
        reading(b"\n".join(FIXTURE.read_bytes().split(b"\n")[:rows]) + b"\n")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b",TID,England", b",XYZ,England", "names XYZ, which is not in the file"),
        (b"Wenmoor ,E07009002,,,", b"Wenmoor ,E07009002,,", "1 present authorities of type NMD, not 2"),
    ],
)
def test_a_successor_or_authority_lost_refuses_the_file(old: bytes, new: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        reading(FIXTURE.read_bytes().replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b"2021-04-01,TID", b"2021-04,TID", "'2021-04' is no day"),
        (b"Estuary,E07009003", b"Estuary,E0700900", "'E0700900' is not a GSS code"),
        (b"2021-04-01,TID", b",TID", "current 'False' with end date ''"),
    ],
)
def test_a_bad_row_is_refused_and_the_rest_goes_on(old: bytes, new: bytes, what: str) -> None:
    found = reading(FIXTURE.read_bytes().replace(old, new))
    assert [r.what for r in found.refusals] == [what]
    assert len(found.rows) == 4


def test_two_authorities_with_one_gss_code_are_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"E07009003", b"E07009001"))
    assert [r.what for r in found.refusals] == ["GSS E07009001 goes by 'KEL' and 'EST'"]


def test_the_published_register_is_read_in_full(shared: Path) -> None:
    path = shared / "data" / "registers" / "uk_local_authorities_current.csv"
    found = read(path.read_bytes(), path.name)
    assert len(found.rows) == 470
    assert not found.refusals
    (county,) = [row for row in found.rows if row.code == "WOR"]
    assert (county.gss, county.present) == ("E10000034", True)
