from __future__ import annotations

import pytest

from onrecord_ingest.quotations.text.paragraphs import paragraphs


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for p in paragraphs(text) for q in p.quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One,” he said. “Two.”", ["“One,”", "“Two.”"]),
        ('"One," he said.', ['"One,"']),
        ('“Opened curly, closed straight." he said.', ['“Opened curly, closed straight."']),
        ("‘It’s the parents’ choice,’ she said.", ["‘It’s the parents’ choice,’"]),
        ("The parents’ forum met the pupils’ council.", []),
        ("‘There’s a “For Sale” board outside,’ she said.", ["‘There’s a “For Sale” board outside,’"]),
        ("“He told us ‘no’ twice,” she said.", ["“He told us ‘no’ twice,”"]),
        ("’Twas the night of the ’90s disco.", []),
        ("''Two single marks,'' she said.", ["''Two single marks,''"]),
        ('The plank was 6" wide.', []),
        ("‘A bus’ is the verdict of Jan Dole, who rents boats.", ["‘A bus’"]),
    ],
)
def test_marks_of_every_kind_are_paired(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_each_paragraph_of_a_quotation_that_closes_at_the_end_is_one() -> None:
    text = "She said: “First.\n\n“Second, with a “nested” word.\n\n“Third.”\n\nNobody else spoke."
    assert quoted(text) == ["“First.", "“Second, with a “nested” word.", "“Third.”"]


def test_a_quotation_below_its_introduction_belongs_to_it() -> None:
    text = "Cllr Ida Marlow emailed later:\n\n“We will reply in May.”"
    assert len(paragraphs(text)) == 1
