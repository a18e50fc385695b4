"""Who is meant by the short references of local papers: a trade, a relative, whoever answers, a firm's owner, a paper that goes on."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

_INQUEST = "The picture was shown to the coroner, Everard Sands.\n\nWes Calder, who was on the lift above, said he heard a crack.\n\n"
_HAULAGE = "Ann Pell said it was noisy at night. She blamed Tolley Transport.\n\nDan Tolley was at the back. "
_ELECTION = "Callum Reed won for the Liberal Democrats. “I am shaking,” he said.\n\n"
_LETTER = "Moorside Homes runs the block. Its letter, dated May 2, blames the delay on a circuit board. It goes on: “Please wait.”\n"


def who(text: str) -> list[str | None]:
    return [statement.resolved for statement in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_INQUEST + "Questioned by Mr Sands, the labourer agreed nobody had checked.\n", "Wes Calder"),
        (_INQUEST + "In reply to Everard Sands, the labourer said nobody had checked.\n", "Wes Calder"),
        (_HAULAGE + "“Mine are home by six,” the haulier said.\n", "Dan Tolley"),
        (_HAULAGE + "“Mine are home by six,” he said. The firm’s owner said he would pay for a sign.\n", "Dan Tolley"),
        (_ELECTION + "One senior Tory, pint in hand, put it less politely. “We were useless,” he said.\n", "senior Tory"),
        (_ELECTION + "A veteran Conservative was close to tears. “We were useless,” he said.\n", "veteran Conservative"),
        (_LETTER, "Moorside Homes letter"),
        ("“I am stunned,” said Mel Crane, whose son is a Cub. Ted, nine, broke open his bank. He said: “It was full.”\n", "Ted Crane"),
        ("Ned Bell never smoked. Niece Pam Dyer visits every day. She said he did the crossword in ink.\n", "Pam Dyer"),
        ("Strake, 62, let a house to 14 people.\n\nStrake, of The Paddocks, Long Orrin, told the court he knew nothing.\n", "Strake"),
        ("Council leader Moira Hale (Con) opened by telling members that there was no money.\n", "Moira Hale"),
        ("Marsh Gardening Society met. Forty minutes later the society said the class was void.\n", "Marsh Gardening Society"),
        ("The first entry in the visitors’ book reads: “Heard the lark.”\n", "visitors’ book"),
        ("The county council put in 14 bollards in May. It said drivers had been parking there.\n", "county council"),
        ("Thorley Library is safe. The Friends of Thorley Library met. The library said it was glad. The group said it was too.\n",
         "Friends of Thorley Library"),
        ("Elm Hospice has a new ward. The Friends of Elm call it “home from home”.\n\nThe hospice says it will open.\n", "Elm Hospice"),
        ("Coroner Ivy Holm heard from Sal Dunn, who was on the ward. “I rang twice,” she said.\n", "Sal Dunn"),
        ("Sam Orchard, a baker, dropped it. His daughter, Lily, entered it. “It was funny,” said the ten-year-old.\n", "Lily Orchard"),
        ("Joe and Ann Firth live here. “It is a swindle,” said Mr Firth. “The lamps are out,” put in his wife.\n", "Ann Firth"),
        ("Maurice and Sylvia Odell live here. “It is a swindle,” says Mr Odell.\n\nHis wife chips in: “They take ten per cent.”\n",
         "Sylvia Odell"),
    ],
)  # fmt: skip
def test_who_is_meant_last(text: str, expected: str) -> None:
    assert who("Notes from Marl\n\n" + text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A landlord has been fined by a judge who told him he had been greedy.\n\nKen Marl, 62, admitted nine offences.\n\n"
         "District Judge Rosa Pike said: “You counted their money.”\n", "Rosa Pike"),
        ("A bowls club treasurer who emptied its account told police he was lonely.\n\nGeoff Marsden, 71, admitted fraud.\n",
         "Geoff Marsden"),
        ("A firm was fined after an apprentice lost a finger.\n\nBen Sands, then 17, was feeding a planer. “I played guitar,” the "
         "apprentice said.\n", "Ben Sands"),
    ],
)  # fmt: skip
def test_who_a_description_at_the_head_turns_out_to_be(text: str, expected: str) -> None:
    assert who("Club cheat is spared jail\n\n" + text)[0] == expected


def test_a_coroner_who_asks_is_no_labourer_though_a_comma_stands_between() -> None:
    assert "Everard Sands" not in who("News\n\n" + _INQUEST + "Questioned by Everard Sands, the labourer agreed it was old.\n")


def test_a_minister_brought_in_by_an_inverted_sentence_keeps_the_office() -> None:
    text = "News\n\nReplying for the Government was Dame Vera Coyle, a minister at the Treasury. Labour’s Ed Orr spoke. “I will meet "
    assert who(text + "the honourable Lady,” the minister said.\n") == ["Vera Coyle"]
