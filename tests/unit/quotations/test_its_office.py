"""An office of "its": the body told of before, whatever place stands beside it, and none that is named only afterwards."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Colville Ferries cut the service. Its director at Marl Quay, Joe Hall, said it was sad. Marl Quay is wet.",
            ["Colville Ferries"],
        ),
        ("Sunways Care will hire nurses. Its regional director for North Vale, Joe Hall, said pay was up.", ["Sunways Care"]),
        ("The jury met. Its chairwoman, Ann Hale, said it was hard.\n\nOrme Bus Company's director, Ian Roe, is here.", []),
        ("The tribunal met. Its chair, Ann Hale, said it was unfair.\n\nOrme Bus Company's director, Ian Roe, will appeal.", []),
    ],
)
def test_its_is_of_the_body_told_of(text: str, expected: list[str]) -> None:
    """Nobody is given a place for a body, or a body of which the article has not told yet."""
    assert list(next(iter(attribute(text))).on_behalf_of) == expected
