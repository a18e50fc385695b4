"""An expression that is tried only where its first words stand finds what a search of the whole text finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from onrecord_ingest.quotations.openings import OpenedBy

SOURCE = r"(?:[Cc]hair|vice-chair|a director)s? of (?:the )?([A-Z]\w+)"
CHAIRS = OpenedBy(lambda: ("chair", "chairs", "vice-chair", "a director"), lambda: SOURCE)
PIECES = (
    "chair",
    "Chair",
    "chairs",
    "vice-chair",
    "armchair",
    "a director",
    "of",
    "the",
    "Skelby",
    "Ferndown",
    "of the",
    ",",
    ".",
    "\n",
    "İ",
)

texts = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(texts, st.integers(0, 60), st.integers(0, 120))
def test_finds_what_a_search_of_the_whole_text_finds(text: str, start: int, end: int) -> None:
    wanted = [match.span() for match in re.compile(rf"\b(?:{SOURCE})").finditer(text, start, end)]
    assert [match.span() for match in CHAIRS.finditer(text, start, end)] == wanted
    first = CHAIRS.search(text, start, end)
    assert (first.span() if first else None) == (wanted[0] if wanted else None)


def test_gives_the_group_or_the_whole() -> None:
    text = "Ann Otto, chair of Skelby, met a director of the Ferndown."
    assert CHAIRS.findall(text) == ["Skelby", "Ferndown"]
    assert OpenedBy(lambda: ("met",), lambda: r"met \w+").findall(text) == ["met a"]
