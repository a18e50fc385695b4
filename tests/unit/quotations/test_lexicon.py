"""The word lists say everything once: of two lists of one name YAML keeps the last and loses the other without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

from onrecord_ingest.quotations.lexicon import words

FOLDER = Path(str(files("onrecord_ingest.quotations").joinpath("lexicon")))
FILES = sorted(path.name for path in FOLDER.glob("*.yaml"))


def _keys(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """Every name of a list that stands a second time beside itself, with its line."""
    if isinstance(node, yaml.MappingNode):
        names = Counter(key.value for key, _ in node.value)
        yield from ((key.value, key.start_mark.line + 1) for key, _ in node.value if names[key.value] > 1)
        for _, value in node.value:
            yield from _keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _keys(value)


def _lists(place: str, value: Any) -> Iterator[tuple[str, list[str]]]:
    """Every list of words or phrases, with its way from the top."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _lists(f"{place} {key}", part)
    elif isinstance(value, list):
        if all(isinstance(part, str) for part in value):
            yield place, value
        else:
            for part in value:
                yield from _lists(place, part)
    elif isinstance(value, str):
        yield place, [entry.strip() for entry in value.split(",")] if "," in value else value.split()


@pytest.mark.parametrize("name", FILES)
def test_no_list_has_the_name_of_another(name: str) -> None:
    node = yaml.compose((FOLDER / name).read_text(encoding="utf-8"))
    assert node is not None
    assert list(_keys(node)) == []


@pytest.mark.parametrize("name", FILES)
def test_no_list_has_an_entry_twice(name: str) -> None:
    data = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    twice = [(place, [e for e, times in Counter(entries).items() if times > 1]) for place, entries in _lists("", data)]
    assert [(place, entries) for place, entries in twice if entries] == []


def test_no_name_of_both_is_in_the_list_of_one() -> None:
    both = words("names", "either")
    assert not both & (words("names", "male") | words("names", "female"))
