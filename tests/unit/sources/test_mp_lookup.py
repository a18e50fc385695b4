"""A snapshot of members: who sits where, with a cell for each value, and no day that it does not print."""

from datetime import date
from pathlib import Path

import pytest

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord_ingest.sources.mp_lookup.read import SittingMember, read
from onrecord_ingest.sources.reading import Reading

FIXTURE = Path(__file__).parents[2] / "data" / "mp_lookup" / "members.csv"
SEATS = {"England": 3, "Wales": 1}


def reading(data: bytes) -> Reading[SittingMember]:
    return read(data, "members.csv", seats=SEATS)


def test_a_member_has_seat_party_authorities_and_cells() -> None:
    found = reading(FIXTURE.read_bytes())
    member = found.rows[0]
    assert (member.name, member.title, member.written) == ("Ottilie Farrow", "Dame", "Rt Hon Dame Ottilie Farrow KC MP")
    assert (member.constituency.name, member.constituency.gss, member.party) == ("Arden North", "E14009001", "Harbour Party")
    assert [place.name for place in member.districts] == ["Kelbrook", "Wenmoor"]
    assert found.document.text is not None
    span = member.places["display_as"]
    assert (found.document.text[span.start : span.end], span.cell) == ("Dame Ottilie Farrow", "row 2, display_as")
    assert not found.refusals


def test_addresses_and_the_result_of_2024_are_not_read() -> None:
    places = reading(FIXTURE.read_bytes()).rows[0].places
    assert "member_email" not in places
    assert "election_result_summary_2024" not in places


def test_without_better_knowledge_the_day_is_some_day_after_the_election() -> None:
    document = reading(FIXTURE.read_bytes()).document
    assert document.published is not None
    assert (document.published.earliest, document.published.latest) == (date(2024, 7, 5), date(2029, 7, 9))
    assert "prints no day" in document.published_why


def test_who_knows_the_day_says_so() -> None:
    day = PartialDate.parse("2031-02-04")
    document = read(FIXTURE.read_bytes(), "m.csv", published=day, published_why="fetched then", seats=SEATS).document
    assert (document.published, document.published_why) == (day, "fetched then")


@pytest.mark.parametrize("rows", range(5))
def test_a_cut_snapshot_is_refused_whole(rows: int) -> None:
    with pytest.raises(SourceError):
        reading(b"\r\n".join(FIXTURE.read_bytes().split(b"\r\n")[:rows]) + b"\r\n")


def test_a_seat_with_two_members_is_refused_whole() -> None:
    with pytest.raises(SourceError, match="stands 2 times"):
        reading(FIXTURE.read_bytes().replace(b"E14009002", b"E14009001"))


def test_a_code_of_another_shape_is_refused_and_the_rest_goes_on() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"E14009002", b"E1400900"))
    assert [r.where for r in found.refusals] == ["members.csv, row 3, pcon_code"]
    assert len(found.rows) == 3


def test_one_code_with_two_names_is_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b'"Wenmoor","E07009002"', b'"Fenmoor","E07009002"'))
    assert [r.what for r in found.refusals] == ["GSS E07009002 goes by 'Wenmoor' and 'Fenmoor'"]


def test_the_published_snapshot_has_650_members(shared: Path) -> None:
    path = shared / "data" / "registers" / "mp_lookup.csv"
    found = read(path.read_bytes(), path.name)
    assert len(found.rows) == 650
    assert not found.refusals
    assert [m.name for m in found.rows if m.constituency.name == "Redditch"] == ["Chris Bloore"]
