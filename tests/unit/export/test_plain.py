"""What the normaliser lets through."""

from __future__ import annotations

import json
from datetime import date
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import StoreError
from onrecord.export import plain
from onrecord.export.picture import Graph, Link, Node, Source

ANY = st.text(st.characters(codec=None), max_size=60)


def values(**given: object) -> dict[str, object]:
    """The values of a node after the normaliser."""
    return dict(plain.normal(Graph((Node("a", "K", "A", given),))).nodes[0].values)  # type: ignore[arg-type]


def test_none_is_left_out_dates_are_iso_and_lists_joined() -> None:
    assert values(a=None, b=date(2022, 1, 31), c=["x", "y\nz"], d=True, e=2, f=0.5) == {
        "b": "2022-01-31",
        "c": "x; y z",
        "d": True,
        "e": 2,
        "f": 0.5,
    }


def test_numbers_no_reader_agrees_on_become_text() -> None:
    assert values(a=float("nan"), b=float("-inf"), c=2**60) == {"a": "nan", "b": "-inf", "c": str(2**60)}


def test_names_a_format_keeps_for_itself_are_renamed_and_none_is_lost() -> None:
    assert values(id=1, label=2, source=3, target=4, target_=5) == {
        "id_": 1,
        "label_": 2,
        "source_": 3,
        "target_": 4,
        "target__": 5,
    }


def test_marks_that_turn_the_direction_of_text_are_removed_and_right_to_left_text_is_kept() -> None:
    assert plain.line("a\u202eb\u2066c\u2069") == "abc"
    assert plain.line("עברית\u200f العربية") == "עברית\u200f العربية"


@given(ANY)
def test_any_text_is_legal_in_xml_and_utf8(text: str) -> None:
    clean = plain.text(text)
    clean.encode()
    element = ElementTree.Element("e", a=clean)
    element.text = clean
    back = ElementTree.fromstring(ElementTree.tostring(element))
    assert (back.text or "") == clean
    assert plain.text(clean) == clean


@given(
    st.dictionaries(ANY, st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), ANY, st.lists(ANY), st.dates()), max_size=5)
)
def test_any_values_come_out_as_strict_json_with_as_many_names_as_values(given: dict[str, object]) -> None:
    out = values(**{"words": 1}) | values(**given)
    json.dumps(out, allow_nan=False).encode()
    assert len(values(**given)) == sum(value is not None for value in given.values())


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x.example",
        "http:",
        "https://[",
        "urn:x:1",
        "",
    ],
)
def test_only_addresses_of_the_web_remain(url: str) -> None:
    assert plain.web(url) == ""


def test_an_address_of_the_web_remains_as_it_is() -> None:
    assert plain.web("https://gazette.example/a?b=1&c=2#d") == "https://gazette.example/a?b=1&c=2#d"
    assert plain.web("HTTPS://Gazette.example/") == "HTTPS://Gazette.example/"


def test_a_source_is_cited_to_the_character() -> None:
    source = Source("Marlshire Gazette", "2021-05-03", "document/0a1b", 120, 214, 4, "https://gazette.example/")
    assert plain.cite(source) == "Marlshire Gazette, 2021-05-03, page 4, characters 120–214, https://gazette.example/, document/0a1b"
    assert plain.cite(Source("Letter")) == "Letter"


def test_a_graph_with_a_loose_link_or_an_id_twice_is_refused() -> None:
    node = Node("a", "K", "A")
    with pytest.raises(StoreError, match="b: a link 'L' ends at no node"):
        Graph((node,), (Link("a", "b", "L"),))
    with pytest.raises(StoreError, match="a: two nodes carry one id"):
        Graph((node, node))
