"""Ofsted's lookup: provider number, DfE code and GSS code of each area."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.ofsted_lookup.read import OfstedArea, read
from onrecord_ingest.sources.reading import Reading

FIXTURE = Path(__file__).parents[2] / "data" / "ofsted_lookup" / "lookup.csv"


def reading(data: bytes) -> Reading[OfstedArea]:
    return read(data, "l.csv", areas=3)


def test_an_area_has_its_codes_names_and_neighbours() -> None:
    found = reading(FIXTURE.read_bytes())
    area = found.rows[0]
    assert (area.urn, area.dfe, area.gss, area.name) == ("90001", "999", "E10009001", "Ardenshire")
    assert (area.other_names, area.neighbours) == (("Arden", "County of Arden"), ("998", "997"))
    assert (found.rows[3].gss, found.rows[3].neighbours) == ("", ())
    assert not found.refusals


@pytest.mark.parametrize("rows", range(1, 4))
def test_a_cut_lookup_is_refused_whole(rows: int) -> None:
    with pytest.raises(SourceError):
        reading(b"\n".join(FIXTURE.read_bytes().split(b"\n")[:rows]) + b"\n")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b"90004,", b"9,", "'9' is not a URN code"),
        (b"England,,\n", b"Wales,,\n", "'Wales' is not England"),
        (b"90004,996", b"90004,997", "DfE 997 goes by 'Millport' and 'Old Arden'"),
    ],
)
def test_what_is_wrong_with_a_row_is_told(old: bytes, new: bytes, what: str) -> None:
    assert [r.what for r in reading(FIXTURE.read_bytes().replace(old, new)).refusals] == [what]


def test_the_published_lookup_is_read_in_full(shared: Path) -> None:
    path = shared / "data" / "registers" / "ofsted-la-lookup.csv"
    found = read(path.read_bytes(), path.name)
    assert len(found.rows) == 156
    assert not found.refusals
    assert [(a.urn, a.gss) for a in found.rows if a.dfe == "885"] == [("80584", "E10000034")]
