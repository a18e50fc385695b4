"""Who goes on, who is taken up and who is one of a group: open quotations, interveners, "Some", "Another", "One in three"."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "an open quotation is whose the next paragraph says": (
        (
            "Ann Lisle said the council had been told.\n\n“They come at two. I have had fridges and a tub.\n\n“And "
            "then I get a letter telling me it is my land,” said Noel Parr, who farms 200 acres."
        ),
        ["Ann Lisle", "Noel Parr", "Noel Parr"],
    ),
    "an open quotation that somebody began stays theirs": (
        (
            "Stan Tarn was angrier. “We had a letter on Thursday.\n\n“I know what a done deal looks like.\n\n“Nobody ever sat in that "
            "room,” his wife Ada said."
        ),
        ["Stan Tarn", "Stan Tarn", "Ada Tarn"],
    ),
    "a single mark that opens in the middle of a paragraph": (
        (
            "It began with a lie, Mr Hallow explains. ‘The vicar asked who was handy and my uncle stuck my arm up.\n\n‘I had never "
            "mended a bike. Grandad said, “He is a marvel with his hands,” and that was that.’"
        ),
        ["Hallow", "Hallow", "Hallow"],
    ),
    "the Speaker intervenes": (
        (
            "“We have put in £26 million,” Hugh Lorne, the minister, said.\n\nUproar followed, and the Speaker had to intervene. “I "
            "will have quiet,” he said.\n\nDora Swain, the Liberal Democrat member for Uppermoor, said nobody had asked."
        ),
        ["Hugh Lorne", "Speaker", "Dora Swain"],
    ),
    "the chair steps in": (
        "“We have paid,” Cllr Hugh Lorne said.\n\nShouting broke out and the chair stepped in. “One at a time,” she said.",
        ["Hugh Lorne", "chair"],
    ),
    "brought in as an object with a clause": (
        (
            "“We are sorry,” Dee Lachance, the company's chief, said.\n\nThat was cold comfort to Cora May, whose twin boys are at the "
            "school. She said the house had shaken."
        ),
        ["Dee Lachance", "Cora May"],
    ),
    "the judge by title": (
        (
            "“You ate their food,” Justice Judith Wann told him. Crown lawyer Priya Ragh said it was right.\n\nThe judge ordered "
            "him to pay, although she conceded much of it was gone."
        ),
        ["Judith Wann", "Priya Ragh", "Judith Wann"],
    ),
    "somebody's mother without a name": (
        "The council wrote back on Monday. Lily's mum said it had begun as practice.\n\n“She asked me how you spell it,” she added.",
        ["Lily's mum", "Lily's mum"],
    ),
    "some of every": (
        (
            "Iolo Prys, its only member of staff, accused the cabinet of haste.\n\nNot every parent is against it. Some say a new hall "
            "would be worth the journey."
        ),
        ["Iolo Prys", "parents"],
    ),
    "another of the kind that spoke": (
        "One resident, who asked not to be named, said she could read in the bath.\n\nAnother said he had put up foil.",
        ["resident", "another resident"],
    ),
    "one in three, asked": (
        (
            "When the council asked people what they would like, one in three respondents said they would take tools. Many added that "
            "they had nowhere to keep them."
        ),
        ["respondents", "respondents"],
    ),
    "a gardener who is not named": (
        (
            "Pansies fill the potholes. The mystery gardener, who calls himself the Mole, told us by email he had filled 31.\n\n"
            "“I tried reporting them,” he wrote.\n\nDominic Nash, who lost a wheel, has been watering them."
        ),
        ["mystery gardener", "mystery gardener"],
    ),
    "a farmer told apart by a clause": (
        (
            "A driver on the line told us that he sounded his horn every week. The farmer whose land is on both sides reckons he "
            "will be late."
        ),
        ["driver", "farmer"],
    ),
    "a whistleblower is nobody named": (
        "Tobias Frane has run the home since May. The whistleblower had claimed there were nights when two carers looked after it all.",
        ["whistleblower"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_goes_on(case: str) -> None:
    text, speakers = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == speakers


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        ("Ann Orrin said it was a blow. Joe Tarn said it was a disgrace.\n\nBoth said they would go on.", "Ann Orrin and Joe Tarn"),
        ("Ann Orrin and Joe Tarn run the café. Both said they would miss it.", "Ann Orrin and Joe Tarn"),
        ("Ann Orrin and Joe Tarn disagree. The former said the bridge was an eyesore.", "Ann Orrin"),
        ("Ann Orrin and Joe Tarn disagree. The latter said the bridge was a gem.", "Joe Tarn"),
        ("Ann Orrin and Brilla Roe, both of Skelby, said they would go on.", "Ann Orrin and Brilla Roe"),
        ("Brilla Roe and Ann Orrin live by the pool. The pair said it was sad.", "Brilla Roe and Ann Orrin"),
        ("Joe Tarn, who was told by Ann Orrin, a baker, said he had no idea.", "Joe Tarn"),
        ("Joe Tarn said it was late.\n\nBrilvan Roe was not convinced. “I have heard it all before,” he said.", "Brilvan Roe"),
        ("Joe Tarn, a baker, said it was late.\n\nBrilvan Roe shook his head. “I have heard it all before.”", "Brilvan Roe"),
    ],
)
def test_whose_turn_it_is(story: str, speakers: str) -> None:
    assert attribute(story)[-1].resolved == speakers


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        ("Jean Lowe was ill. In a message read out to the meeting, she said: “I thank you all.”", "Jean Lowe"),
        ("Joe Tarn, who was with his neighbour, Tom Beech, said he had been coming for years.", "Joe Tarn"),
        ("“I’ll bring the flask,” said Joe Tarn.\n\nSo will Ann Orrin: “I’ll bring the biscuits.”", "Ann Orrin"),
        (
            "Parents say nobody asked them. Ann Orrin, who has two children at the school, said so too, and that nobody had come.\n\n"
            "They say they will be back.",
            "parents",
        ),
        ("Jean Lowe retired in May. Brilla Roe and her children made a banner. “It took us all night,” she said.", "Brilla Roe"),
        ("Jean Lowe retired in May. Brilla Roe was near tears. “It took us all night,” she said.", "Brilla Roe"),
    ],
)
def test_whose_turn_it_is_in_a_richer_story(story: str, speaker: str) -> None:
    assert attribute(story)[-1].resolved == speaker


KIN = (
    "Tobias Orme died on the towpath in May. Philippa Orme, his wife, said he was a careful man.\n\n"
    "Joe Tarn, an engineer, said it was dark.\n\n"
)


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (KIN + "“I can’t forgive that,” Mr Orme’s widow said.", "Philippa Orme"),
        (KIN + "In a statement, the Orme family said: “He was our rock.”", "Orme family"),
        (KIN.split("\n")[0] + "\n\nTobias leaves a wife of 26 years, Philippa, and two sons. “I miss him,” she said.", "Philippa Orme"),
        (
            "Ann Orrin, the coroner, said it was dark.\n\nMr Orme’s wife of 26 years, Dot, was there. “I miss him,” she said.",
            "Dot Orme",
        ),
        ("In a survey of 300 people by the Gazette, nine out of ten said the path was not safe.", "respondents"),
        ("Residents were asked in a survey. In all 83% of respondents said the path was not safe.", "respondents"),
        ("Wend Canal Trust owns the path. Ann Orrin said it was dark.\n\nAfterwards the trust said it was sorry.", "Wend Canal Trust"),
        ("Tobias Orme was found by Joe Tarn, who was out with a dog. “I thought he was asleep,” he said.", "Joe Tarn"),
    ],
)
def test_relatives_shares_and_who_did_it(story: str, speaker: str) -> None:
    assert attribute(story)[-1].resolved == speaker


COUNCIL = (
    "A council leader has defended a car park that floods.\n\nCouncillor Roy Haddow told Monday’s meeting of Wexham Borough Council "
    "that nobody could have foreseen it.\n\nLabour group leader Ann Orrin said everybody had.\n\n"
    "Cllr Haddow, the leader, said nobody had.\n\n"
)


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (COUNCIL + "“Who paid?” asked Cllr Orrin.\n\n“I don’t have that to hand,” the leader replied.", "Roy Haddow"),
        (
            "Ivy and Pearl Danvers, nine, were sad.\n\nThe vet was glad.\n\nThe twins drove down with their parents. "
            "“He knew us,” they said.",
            "Ivy Danvers and Pearl Danvers",
        ),
        ("Ann Orrin’s mother, Joan, died in May. “She loved the river,” she said. ", "Ann Orrin"),
        ("The case was heard in May.\n\nThe judge, Alan Peake, found that nobody was to blame.", "Alan Peake"),
        ("It rained.\n\nAnn Orrin rang Joe Tarn, head of parks at Wexham Council, who said it was late.", "Joe Tarn"),
        ("It rained.\n\nIt was seen by Joe Tarn, a plumber from Wexham, who said it was late.", "Joe Tarn"),
        ("It rained.\n\nRunner-up Joe Tarn said it was a fix.", "Joe Tarn"),
        ("Fans were angry.\n\nPassers-by saw Brilla Dunk swim. “I lost a shoe,” she said. Brilla Dunk swam on.", None),
        ("It rained on Alex Harrow. Alex Harrow, of Skelby, came every day. They said the pool was a safe place.", "Alex Harrow"),
    ],
)
def test_who_is_left_to_speak(story: str, speaker: str | None) -> None:
    assert attribute(story)[-1].resolved == speaker


FAR = "\n\n".join(f"Item {n} was about a drain." for n in range(10))


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (
            f"Ron and Eileen Stubbs build.\n\n{FAR}\n\nNeil Crabbe, a clerk, said it was late. The couple say they will go on.",
            "Ron Stubbs and Eileen Stubbs",
        ),
        ("Neil Crabbe, an officer, said it was late.\n\nAlfie’s mum, Donna, said he was in bed.", "Donna"),
        ("Two boys were served.\n\nThe boys’ names cannot be told. One of them said it had been easy.", "boy"),
        (
            "PC Bea Holloway said it was good news.\n\nThe mother of the boy who was hurt said it was nothing. “He cries,” she said.",
            "mother",
        ),
    ],
)
def test_no_name_is_lent_to_others(story: str, speaker: str) -> None:
    assert attribute(story)[-1].resolved == speaker


@pytest.mark.parametrize(
    ("story", "speaker"),
    [
        (
            "Jean Orme’s grandson was among them. “He is good,” she said.\n\nHer husband, Len, drove. “I was late,” Mr Orme said.",
            ["Jean Orme", "Len Orme"],
        ),
        (
            "Ann Orrin runs the club.\n\nThe social workers we met were tired. One had driven all night. “I am worn out,” she said.",
            ["social worker"],
        ),
        ("Ann Orrin runs the club.\n\nOne care leaver who lived with her is now a nurse. “They came,” she said.", ["care leaver"]),
        (
            "Wexham Council runs the pool. Harne Swimmers Ltd clean it. Harne Swimmers Ltd wrote. It is denied by the council. "
            "It said it was sorry.",
            ["Wexham Council"],
        ),
    ],
)
def test_whom_the_sentence_before_brings_in(story: str, speaker: list[str]) -> None:
    assert [statement.resolved for statement in attribute(story)] == speaker


@pytest.mark.parametrize("retort", ["Not so", "Rubbish", "Quite the opposite"])
def test_a_retort_is_whose_the_verb_says(retort: str) -> None:
    said = attribute(f"Joe Tarn said trade would die.\n\n{retort}, said Ann Orrin: “People will find another way.”")
    assert [s.resolved for s in said] == ["Joe Tarn", "Ann Orrin", "Ann Orrin"]
