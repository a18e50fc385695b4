"""Spellings of one body's name come to one key, names of two bodies do not."""

from __future__ import annotations

import pytest

from onrecord_ingest.resolve.bodynames import body_name, distinctive


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saltmere Children First", "Saltmere Children’s First"),
        ("Saltmere Children First", "Saltmere Children's First Ltd"),
        ("NHS Saltmere and Fenwick Integrated Care Board", "Saltmere & Fenwick ICB"),
        ("NHS Saltmere CCG", "Saltmere Clinical Commissioning Group"),
        ("Saltmere and Fenwick NHS Integrated Care Board", "Saltmere and Fenwick ICB (NHS)"),
        ("London Borough of Aldham", "Aldham Borough Council"),
        ("Royal Borough of Aldham", "Aldham Borough Council"),
        ("Herne, County of", "County of Herne"),
        ("The Saltmere Harbour Trust", "Saltmere Harbour Trust"),
        ("Department for Boats", "Department of Boats"),
    ],
)
def test_one_body(one: str, other: str) -> None:
    assert body_name(one) == body_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saltmere County Council", "Saltmere Town Council"),
        ("Saltmere County Council", "Fenwick County Council"),
        ("NHS England", "England"),
        ("NHS Saltmere CCG", "NHS Saltmere ICB"),
        ("Labour (Co-op)", "Labour"),
        ("Cabinet of Saltmere County Council", "Saltmere County Council"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert body_name(one).key != body_name(other).key


def test_ranks_of_councils_may_be_left_out_but_not_contradict() -> None:
    council, county, city = map(body_name, ("Saltmere Council", "Saltmere County Council", "Saltmere City Council"))
    assert council.key == county.key == city.key
    assert council.fits(county)
    assert council.fits(city)
    assert not county.fits(city)


@pytest.mark.parametrize("name", ["County Hall", "Town Hall", "Civic Centre"])
def test_the_seat_of_a_council_is_no_body(name: str) -> None:
    assert body_name(name).key == ""


@pytest.mark.parametrize(
    ("name", "tells"),
    [("Saltmere Ferry Campaign", True), ("Saltmere Ferry Group", False), ("Parent Carer Forum", False), ("St Mary’s School", False)],
)
def test_which_names_tell_a_body_from_those_elsewhere(name: str, tells: bool) -> None:
    assert distinctive(body_name(name).key) is tells
