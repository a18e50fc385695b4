"""JSON items stand where their spans say, and what is no JSON is refused whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord_ingest.sources.jsontext import array, check_fields, members

ITEMS = st.lists(st.dictionaries(st.text(max_size=5), st.none() | st.text(max_size=5) | st.integers(), max_size=3), max_size=5)


@given(ITEMS, st.sampled_from([None, 1]), st.booleans())
def test_each_item_stands_where_its_span_says(items: list[dict[str, object]], indent: int | None, plain: bool) -> None:
    text = json.dumps(items, indent=indent, ensure_ascii=plain)
    found = list(array(text, "t.json"))
    assert [item for item, _ in found] == items
    assert [json.loads(text[span.start : span.end]) for _, span in found] == items


@given(ITEMS, ITEMS)
def test_the_members_of_an_object_are_found(one: list[dict[str, object]], two: list[dict[str, object]]) -> None:
    text = json.dumps({"one": one, "two": two})
    begins = members(text, "t.json")
    assert [item for item, _ in array(text, "t.json", begins["two"])] == two


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", "[{}", "[{},]", "[{}] x", '[{"a": NaN}]', '[{"a": 1, "a": 2}]', "[{} {}]", "[" * 100_000]
)
def test_what_is_no_list_of_objects_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        list(array(text, "t.json"))


@pytest.mark.parametrize("text", ["[]", '{"a": []', '{"a": [], "a": []}', '{"a": [],}', '{"a": []} x', '{"a" []}'])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        members(text, "t.json")


def test_unknown_and_missing_fields_are_told() -> None:
    assert check_fields({"a": 1, "c": 1}, ("a", "b"), ()) == ["field 'c' is not known", "field 'b' is missing"]
