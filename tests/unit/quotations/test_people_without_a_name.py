"""People without a name whom a sentence brings in, and whom "he" or "she" then means, with others named before; what a pronoun tells of
whoever has no name, or one that both sexes bear."""

import pytest

from onrecord_ingest.quotations import attribute

BEFORE = (
    "Dawn Pellow, who chairs the parish council, said the road was a disgrace. “I have written twice,” she said.\n\n"
    "Harvey Lunt, the cabinet member for transport, said work would begin in May. “We have the money,” he said.\n\n"
)


def last_speaker(text: str) -> str | None:
    return attribute(BEFORE + text)[-1].resolved


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # one of several, one more
        ("One of the regulars at the Plough had worked on roads all her life. “They never finish,” she said.", "regular"),
        ("One of the passers-by stopped to sign. “It is about time,” he said.", "passer-by"),
        ("Another of the tenants showed the meeting her bill. “I can't pay it,” she said.", "tenant"),
        ("Another volunteer, a retired miner, had his own idea. “Dig a tunnel,” he said.", "volunteer"),
        ("One trainee had come from Denmark to see it. “We build these in a year,” she said.", "trainee"),
        ("An apprentice from the garage over the road was listening. “I just like a row,” he said.", "apprentice"),
        # by what is told with "who"
        ("One dowser who lives at the Plough was out of breath. “I ran here,” she said.", "dowser"),
        ("The tenant, who asked not to be named, has had no heating since May. “I wear two coats,” she said.", "tenant"),
        # where they are
        ("The guard on the 8.15 has seen it all. “They will never agree,” he said.", "guard"),
        ("The woman with the pram was next. “I have one question,” she said.", "woman"),
        # whose they are
        ("Her next-door neighbour, who asked to stay anonymous, disagreed. “It can't come soon enough,” he said.", "neighbour"),
    ],
)
def test_a_sentence_brings_in_somebody_without_a_name(text: str, who: str) -> None:
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
    "text",
    [
        "Mr Lunt took a paper from his bag. A regular bus service was the first item. “I have the figures,” he said.",
        "Mr Lunt looked round. The man on the tractor was Tom Orr. Mr Lunt said he had the figures.",
        "Mr Lunt, a farmer, has lost a field. The farmer, who has 60 cows, was not smiling. “It is under water,” he said.",
    ],
)
def test_nobody_new_is_brought_in(text: str) -> None:
    assert last_speaker(text) == "Harvey Lunt"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The garden centre has given her a rise. A spokesman said she would not be charged.", "spokesman for garden centre"),
        ("The pub has shut. A spokeswoman said it would open in May.", "spokeswoman for pub"),
        ("The council has paid. A spokesman said it was sorry.", "spokesman for Fellshire County Council"),
        ("The developer is Helios Fields. A spokesperson said the panels would go.", "spokesperson for Helios Fields"),
        (
            "Jo Lunt MP has written to the integrated care board. A spokesperson said it helped.",
            "spokesperson for integrated care board",
        ),
        ("Walkers asked the water company why.\n\nA spokeswoman said: “We are sorry.”", "spokeswoman for water company"),
        (
            "The Ministry of Justice has figures. Education Secretary Ann Pell has one. A spokesman for her department said it works.",
            "spokesman for department",
        ),
        ("Ted Poole rang the council. A spokesman said it was shut.", "spokesman for Fellshire County Council"),
    ],
)
def test_a_spokesperson_of_a_body_without_a_name_is_no_other_bodys(text: str, who: str) -> None:
    before = "Fellshire County Council said work would begin in May.\n\n"
    assert attribute(before + text)[-1].resolved == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Lionel Cusk stood up. “No,” he said.\n\nThere was a row, which the chairman, a quiet man called Denholm Fry, settled "
            "by tossing a coin.\n\n“It was that or a fight,” he recalls.",
            "Denholm Fry",
        ),
        (
            "A hospital trust is sorry. Its report praised the staff.\n\nThe trust has opened a ward. It says waits are down.",
            "trust",
        ),
        (
            "Drivers for Red Kite Travel found the gates chained. A sheet of paper had been taped to them. It said the firm was bust.",
            "paper",
        ),
        (
            "The petition was signed by 9,000. Its author is a girl of 15, Nell Amory, who had never been. “It smells nice,” she said.",
            "Nell Amory",
        ),
        (
            "Ann Orr chairs the council. “No,” she said.\n\nA man at the fish stall, Gwilym Rees, was a clerk. “It is dear,” he said.",
            "Gwilym Rees",
        ),
        (
            "Neil Orr came on a quad bike. “Fun,” he said.\n\nHis grandfather, a farmer at Marl, shrugged. “Or walk,” he said.",
            "grandfather",
        ),
        (
            "The cinema belongs to Sterling Leisure, which wants to build flats. A spokesman said it had tried everything.",
            "spokesman for Sterling Leisure",
        ),
        (
            "Percy Orr said no.\n\nThe clerk, Desmond Pugh, was cross. In a letter to Mr Orr he wrote: “No.”",
            "Desmond Pugh",
        ),
        (
            "Roy Bagshaw bought it. “I wept,” he said.\n\nA furniture maker on the floor below got out. “I have a chair,” he said.",
            "furniture maker",
        ),
        ("The diocese must decide. In a statement it said every case was looked at afresh.", "diocese"),
        ("Marlow Homes wants to build. In a letter to neighbours it said nothing had been decided.", "Marlow Homes"),
        ("Up to 90 a day pass, according to a count made by residents.\n\nFarmer Peter Loxley has had two near misses.", "count"),
        ("‘I never thought I’d see it’: village shop saved by its customers\n\nBridie Orr is 68.", None),
    ],
)
def test_who_is_called_so_and_what_is_nobody(text: str, who: str | None) -> None:
    assert attribute(text)[-1].resolved == who
