"""Whether somebody is a woman or a man, where the given name is borne by both, and where somebody has no name."""

import pytest

from onrecord_ingest.quotations import attribute

BEFORE = (
    "Dawn Pellow, who chairs the parish council, said the road was a disgrace.\n\n"
    "Harvey Lunt, the cabinet member for transport, said work would begin in May.\n\n"
)


def last_speaker(text: str) -> str | None:
    return attribute(BEFORE + text)[-1].resolved


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hilary Bream, from Mill Lane, brought a map. “The line is wrong,” he said.", "Hilary Bream"),
        ("Evelyn Storr was a surveyor for 40 years. He said the hill would slip.", "Evelyn Storr"),
        ("Next was Cameron Ives, who runs the riding school. “Horses and lorries do not mix,” she said.", "Cameron Ives"),
        ("Shirley Coates was born in Mill Lane. “I know every tree,” she said.", "Shirley Coates"),
        ("Curator Hilary Coe said he had never sent in a bill. She warned that the roof was next.", "Hilary Coe"),
    ],
)
def test_a_pronoun_tells_more_than_a_given_name_of_both(text: str, who: str) -> None:
    assert last_speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("One of the drivers, who asked not to be named, took her side. “I would do the same,” he said.", "driver"),
        ("A student who stood behind her was doing the sums on his. “It is cheaper by taxi,” he said.", "student"),
        (
            "One councillor, who did not want to speak against her party, called it dead. “They have not buried it,” she said.",
            "councillor",
        ),
    ],
)
def test_whose_something_is_does_not_tell_the_gender_of_somebody_without_a_name(text: str, who: str) -> None:
    assert last_speaker(text) == who
