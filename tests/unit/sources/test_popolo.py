"""A Parliament in Popolo: nobody sits beyond its dissolution."""

import json
from datetime import date
from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.popolo.parliaments import parliament_of
from onrecord_ingest.sources.popolo.read import read

FIXTURE = Path(__file__).parents[2] / "data" / "popolo" / "parliament.json"


def changed(path: list[str | int], value: object) -> bytes:
    tree = json.loads(FIXTURE.read_text("utf-8"))
    place = tree
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(tree).encode()


def test_a_stated_end_is_kept() -> None:
    member = read(FIXTURE.read_bytes(), "p.json").rows[1]
    assert member.end is not None
    assert (member.name, member.end.text, member.end_why) == ("Idris Quillon", "2018-03-01", "")


def test_an_unstated_end_is_no_later_than_the_dissolution_and_says_why() -> None:
    member = read(FIXTURE.read_bytes(), "p.json").rows[0]
    assert member.end is not None
    assert (member.end.earliest, member.end.latest) == (date(2018, 5, 3), date(2019, 11, 6))
    assert "dissolved on 2019-11-06" in member.end_why


def test_names_seats_and_places_are_read() -> None:
    found = read(FIXTURE.read_bytes(), "p.json")
    member = found.rows[0]
    assert (member.constituency_name, member.gss, member.party_name) == ("Arden North", "E14009001", "Harbour Party")
    assert found.document.text is not None
    assert json.loads(found.document.text[member.span.start : member.span.end])["id"] == "m1"
    assert member.span.cell == "memberships 1"
    assert not found.refusals


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (["organizations", 0, "seat_counts"], {"Q930001": "3"}, "members for 2 of 3 seats"),
        (["organizations", 0, "seat_counts"], {}, "members for 2 of 0 seats"),
        (["memberships", 2, "start_date"], "2010-06-01", "more than one Parliament"),
        (["memberships"], [], "no membership"),
        (["persons"], 3, "'\\[' expected"),
    ],
)
def test_a_cut_or_other_file_is_refused_whole(path: list[str | int], value: object, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        read(changed(path, value), "p.json")


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (["memberships", 1, "end_date"], "2016-01-01", "it ends"),
        (["memberships", 1, "end_date"], "2018-08-01", "both sit for Tidewater"),
        (["memberships", 1, "shoe_size"], 9, "field 'shoe_size' is not known"),
        (["memberships", 1, "start_date"], "2017", "'2017' is no day"),
        (["memberships", 1, "person_id"], "Q9", "person_id Q9 is not in the file"),
        (["memberships", 1, "person_id"], ["Q900002"], "'person_id' is no text"),
        (["weather"], [], "'weather' is not known"),
    ],
)
def test_what_is_wrong_with_one_item_is_told(path: list[str | int], value: object, what: str) -> None:
    assert any(what in refusal.what for refusal in read(changed(path, value), "p.json").refusals)


def test_a_file_cut_short_is_refused_whole() -> None:
    with pytest.raises(SourceError):
        read(FIXTURE.read_bytes()[:-20], "p.json")


def test_parliaments_do_not_overlap() -> None:
    assert parliament_of(date(2019, 11, 6)) != parliament_of(date(2019, 12, 12))
    assert parliament_of(date(2019, 11, 20)) is None


def test_the_published_parliament_is_read_in_full(shared: Path) -> None:
    path = shared / "data" / "registers" / "commons57_popolo-m17n.json"
    found = read(path.read_bytes(), path.name)
    assert (len(found.rows), len({m.person for m in found.rows}), len({m.constituency for m in found.rows})) == (660, 652, 650)
    assert not found.refusals
    assert {m.end.latest for m in found.rows if m.end and m.end_why} == {date(2019, 11, 6)}
