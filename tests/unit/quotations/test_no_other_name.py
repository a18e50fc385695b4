"""What somebody said who must not be mistaken for a name beside them: people without a name, relatives of one surname, those told of in
the passive."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def who(story: str) -> list[str | None]:
    return [s.resolved for s in attribute(f"News from Fellshire\n\n{story}")]


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        ("A lawyer for Ida Marsden said nothing had been done.", ["lawyer"]),
        ("A patient of Ida Marsden said nothing had been done.", ["patient"]),
        ("A teacher at the school, where Ida Marsden is head, said nothing had been done.", ["teacher"]),
        ("A former partner of Ida Marsden told the court she had been scared.", ["former partner"]),
        ("The judge, sentencing Ida Marsden, said nothing had been done.", ["judge"]),
        ("The sister of one of the injured, Ida Marsden, said nothing had been done.", ["sister"]),
        ("A driver trained by Bill Orr said it was awful. “I cannot sleep,” he said.", ["driver", "driver"]),
    ],
)
def test_those_without_a_name_stay_so(story: str, speakers: list[str]) -> None:
    assert who(story) == speakers


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        ("Ida Marsden lives in Mill Lane. Her house was built by Jane Orr. “It leaks,” she said.", ["Ida Marsden"]),
        ("Ida Marsden was told by Una Orr that nothing could be done. “I cried,” she said.", ["Una Orr", "Ida Marsden"]),
        ("Una Orr’s work was praised by Ida Marsden. She said it had changed her life.", ["Ida Marsden"]),
    ],
)
def test_whoever_a_sentence_is_about_comes_before_who_did_it(story: str, speakers: list[str]) -> None:
    assert who(story) == speakers


def test_two_of_a_surname_told_of_together_leave_it_open() -> None:
    story = "Len Marsden and his brother Ned Marsden run the farm. “It has been a hard year,” Mr Marsden said."
    (statement,) = attribute(story)
    assert statement.resolved is None
    assert statement.candidates == ("Len Marsden", "Ned Marsden")


def test_title_and_surname_mean_the_one_who_has_not_died() -> None:
    story = "Len Marsden died in March. His son Ned said the ward was short of nurses. “Dad waited,” Mr Marsden said."
    assert who(story) == ["Ned Marsden", "Ned Marsden"]


def test_their_daughter_is_not_the_mother() -> None:
    story = "Len Marsden and Edna Marsden lost their home. Their daughter said they had lost it all. “They ran,” she said."
    assert who(story) == ["daughter", "daughter"]


@pytest.mark.parametrize(
    ("story", "noun"),
    [
        ("Ida Marsden won the prize. The runner-up said she was happy all the same.", "runner-up"),
        ("Ida Marsden sold the house in May. The new owner said the noise was awful.", "new owner"),
        ("Ida Marsden bought the house in May. The previous owner had said the noise was awful.", "previous owner"),
        ("Ida Marsden admitted assault. The woman told police she had been scared.", "woman"),
    ],
)
def test_other_side_of_a_deed_is_not_who_did_it(story: str, noun: str) -> None:
    assert (who(story)[0] or "").endswith(noun.split()[-1])


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        ("Ida Marsden was too upset to talk. Her neighbour said it was huge. “I ran,” she said.", ["neighbour", "neighbour"]),
        ("A girl who saw Ida Marsden run said it was huge.", ["girl"]),
        (
            "Ida Marsden runs the farm with her husband. “It is sad,” she said. Her husband agreed and said: “So sad.”",
            ["Ida Marsden", "husband"],
        ),
    ],
)
def test_those_told_of_by_whose_they_are(story: str, speakers: list[str]) -> None:
    assert who(story) == speakers
