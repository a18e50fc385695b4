"""Councillors: posts and terms come in, a home address never does."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.modern_gov.read import Councillor, read
from onrecord_ingest.sources.reading import Reading

FIXTURE = Path(__file__).parents[2] / "data" / "modern_gov" / "councillors.xml"


def reading(data: bytes) -> Reading[Councillor]:
    return read(data, "c.xml", council="Ardenshire County Council")


def test_a_councillor_has_ward_party_posts_and_terms() -> None:
    found = reading(FIXTURE.read_bytes())
    first = found.rows[0]
    assert (first.id, first.name, first.title) == ("301", "Winifred Tarn", "County Councillor Mrs")
    assert (first.ward, first.district, first.party) == ("Kelbrook Élan", "Kelbrook", "Harbour Party")
    assert first.posts == "Cabinet Member for Bridges"
    assert [(t.start and t.start.text, t.end and t.end.text) for t in first.terms] == [
        ("2021-05-06", "2025-05-01"),
        ("2025-05-02", None),
    ]
    assert (found.rows[1].posts, found.rows[1].terms) == ("", ())
    text = found.document.text or ""
    assert text[first.span.start : first.span.end].startswith("<councillor>\n          <councillorid>301<")
    assert not found.refusals


def test_no_address_of_any_kind_is_kept() -> None:
    found = reading(FIXTURE.read_bytes())
    for secret in ("Private Row", "ZZ9 9ZZ", "Hidden Lane", "01999", "Secret Cottages", "301.jpg"):
        assert secret not in repr(found)
    assert found.counts["element 'homeaddress'"] == 1


def test_what_stands_loose_in_attributes_or_deeper_is_not_kept_either() -> None:
    data = FIXTURE.read_bytes().replace(b"<councillor>", b'<councillor home="4 Lost Lane">5 Loose Lane', 1)
    data = data.replace(b"Bridges</keyposts>", b"Bridges<note>6 Deep Lane</note></keyposts>")
    found = reading(data)
    assert "Lane" not in repr(found)
    assert found.rows[0].posts == "Cabinet Member for Bridges"
    assert [r.what for r in found.refusals] == ["element 'note' is not known (1 times); it was left out"]


def test_an_unknown_element_is_dropped_and_reported() -> None:
    found = reading(FIXTURE.read_bytes().replace(b"homeaddress", b"privateaddress"))
    assert "Private Row" not in repr(found)
    assert [r.what for r in found.refusals] == ["element 'privateaddress' is not known (1 times); it was left out"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<councillorscount>2<", b"<councillorscount>3<"),
        (b"councillorsbyward", b"string"),
        (b"</wards>", b""),
        (b"<councillor>", b"<member>"),
    ],
)
def test_a_wrong_or_cut_answer_is_refused_whole(old: bytes, new: bytes) -> None:
    with pytest.raises(SourceError):
        reading(FIXTURE.read_bytes().replace(old, new))


@pytest.mark.parametrize(("old", "new"), [(b">06/05/2021<", b">May 2021<"), (b">06/05/2021<", b">06/05/2026<"), (b">301<", b"><")])
def test_a_bad_councillor_is_refused_and_the_rest_goes_on(old: bytes, new: bytes) -> None:
    found = reading(FIXTURE.read_bytes().replace(old, new))
    assert len(found.refusals) == 1
    assert [row.id for row in found.rows] == ["302"]
