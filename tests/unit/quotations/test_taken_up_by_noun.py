"""Who a description means that takes up somebody: by how they were brought in, by what fits no other, by whose relative they are."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the noun by which an article opens": (
        "A head teacher has been banned from the classroom.\n\nNed Orr changed 61 answers at Harne Primary, a panel was told.\n\n"
        "The panel met for a week.\n\n“I thought I was helping,” the disgraced head wrote.\n\n"
        "Chair of governors Ann Otto said parents had been shocked.",
        [None, "Ned Orr", "Ann Otto"],
    ),
    "no schoolgirl is a physicist": (
        "Ann Otto, 14, came up with it in the bath. “It was cold,” she said.\n\n"
        "Her teacher, Joe Tarn, entered the design without telling her. “She would have said no,” the physicist said.",
        ["Ann Otto", "Joe Tarn"],
    ),
    "an age is nobody's who is of another": (
        "Her bin uses the voice of her grandmother, says Ann Otto, 14. “It was for homework,” the 79-year-old said.",
        ["Ann Otto", "grandmother"],
    ),
    "an age is rather the subject's than a stranger's": (
        "A driver who stole a bus has been fined.\n\nNed Orr drove it to Harne.\n\nOne passenger told police she had wept.\n\n"
        "In a letter to the court, the 52-year-old said he was sorry.",
        ["passenger", "Ned Orr"],
    ),
    "the new owner is none who has spoken": (
        "Ned Orr bought the bakery in 1984. “I never had a lie-in,” said Mr Orr.\n\n"
        "The shop has been sold to Ania Tarn, who trained in Krakow. “I will not touch the pasties,” the new owner promised.",
        ["Ned Orr", "Ania Tarn"],
    ),
    "a widower who was told of as a husband": (
        "Joe Tarn, 31, hit Esther Orr with a van.\n\nIn a statement read to the court, Mrs Orr's husband said he had not been able "
        "to work.\n\n“I lay two places,” the widower said.",
        ["Mrs Orr's husband", "Mrs Orr's husband"],
    ),
    "whoever a sentence tells of again, not as its subject": (
        "A farmer who found rubble at his gate is angry. Ned Orr said it would cost him a year.\n\n"
        "Constable Dan Tarn appealed for film. “Somebody knows,” the officer said.\n\n"
        "That did not please the sheep farmer. “So I pay,” he said.",
        ["Ned Orr", "Dan Tarn", "Ned Orr"],
    ),
    "somebody's father who is not named": (
        "Ellie Orr uses the bus. “It's four miles,” the student said.\n\nHer father has offered to fetch her. “But I'm on nights,” the "
        "postman said.",
        ["Ellie Orr", "father"],
    ),
    "somebody next door": (
        "Ned Orr runs the shop. “I have the room,” the shopkeeper said.\n\nThe widow next door is less hopeful. “They have decided,” "
        "she said.",
        ["Ned Orr", "widow"],
    ),
    "somebody told of as one of many before": (
        "Ann Otto left a customer with a timer. “She did the rinse,” Ms Otto said.\n\nThe customer has been given a free cut. “It was "
        "lovely,” she said.",
        ["Ann Otto", "customer"],
    ),
    "a landlord who was told of as licensee": (
        "Ned Orr, licensee of the Black Swan, admitted it. His solicitor, Imran Tarn, said he was sorry.\n\nOutside, the landlord was "
        "unrepentant. “It was a christening,” he said.",
        ["Imran Tarn", "Ned Orr"],
    ),
    "the judge is a recorder": (
        "Recorder Giles Orr told the carer she had been cruel. But the judge said he had read a letter.",
        ["Giles Orr", "Giles Orr"],
    ),
    "the investigator is a constable": (
        "Detective Constable Anya Orr said it was more. “She kept it in a tin,” the investigator said.",
        ["Anya Orr", "Anya Orr"],
    ),
    "the mother of one": ("Jenna Orr, a hairdresser, had a customer in. “I left her,” said the mother of one.", ["Jenna Orr"]),
    "a cousin who is only one of a list": (
        "The children, two brothers and a cousin, had drifted. Crewmate Olu Tarn steered. “They were mad,” the helmsman said.",
        ["Olu Tarn"],
    ),
    "one, told behind": (
        "Teenagers at the shelter liked it. “There's nowhere else,” said one, a girl of 15 with a board.",
        ["girl"],
    ),
    "what is shown at a meeting": ("Slides shown at the meeting said the hospital was full.", ["slides"]),
    "the cabinet member who was told of as a chief": (
        "The council's transport chief, Rupa Orr, said money was tight. “We will look,” the cabinet member promised.",
        ["Rupa Orr", "Rupa Orr"],
    ),
    "a doctor who keeps a museum": (
        "Builder Wes Orr saw a trunk. “I felt ill,” he said.\n\nCurator Dr Lydia Tarn drove over.\n\n“I cried,” the zoologist said.",
        ["Wes Orr", "Lydia Tarn"],
    ),
    "her MP": ("Her MP, Labour's Gwen Orr, has asked for help. “This boy is lost,” the backbencher said.", ["Gwen Orr"]),
    "a letter by which somebody was called": (
        "The report, which calls the woman Miss B, says she had no kettle.\n\nMiss B is Kay Orme, 29, who has let us name her. “I've "
        "nothing to hide,” she said.",
        ["report", "Kay Orme"],
    ),
    "a director who was told of as a chief": (
        "Martha Orr, director of the charity Roof, said it was bad.\n\nHexby's housing chief, Wole Tarn, said it was not.\n\nThe "
        "housing director said homes would come.",
        ["Martha Orr", "Wole Tarn", "Wole Tarn"],
    ),
    "a retired operator is no firm": (
        "Hexby Rail said it was a cable.\n\nThat is no help to Maud Orr, who counts. From her flat the retired signal box operator "
        "has kept a log, and says it has failed 71 times.",
        ["Hexby Rail", "Maud Orr"],
    ),
    "a statement that is read out": (
        "A statement from Hexby Council, which was read to the court, said: “We trusted her.”",
        ["Hexby Council statement"],
    ),
    "a bit of paper on a door": (
        "“There was a bit of paper on the door,” said Ned Orr, 68. “Closed. Nearest one Harne”, it said.",
        ["Ned Orr", "bit of paper"],
    ),
    "the groom who was no husband before": (
        "Ranger Ned Orr talked down a bride. “I said no,” he said.\n\nThe groom has since apologised. In an email he said it had "
        "been the day.",
        ["Ned Orr", "groom"],
    ),
    "somebody of whom more is told behind a comma": (
        "A paramedic, Hayley Orr, said she had told a nurse. The nurse, who has left the trust, denied it. “I would have known,” "
        "she said.",
        ["Hayley Orr", "nurse"],
    ),
    "the accountant of whoever keeps a shop": (
        "“I am done,” the owner, Maureen Orr, said.\n\nA Treasury spokesman said help was near.\n\nHer accountant is less romantic. "
        "“It does not work,” he said.",
        ["Maureen Orr", "spokesman for Treasury", "accountant"],
    ),
    "whoever is asked has the age": (
        "Digger driver Sam Orr said he saw things. Cross-examined by Leo Tarn, for the firm, the 23-year-old said they were birds.",
        ["Sam Orr", "Sam Orr"],
    ),
    "the councillor who was told of as a chief": (
        "The council's culture chief, Brendan Orr, said it was good.\n\n“I am glad,” the councillor admitted.",
        ["Brendan Orr", "Brendan Orr"],
    ),
    "a nan": (
        "Surgeon Ayesha Orr said it burned.\n\nReuben's nan had given it to him. “Never again,” she said.",
        ["Ayesha Orr", "Reuben's nan"],
    ),
    "a tutor of history beside a student of it": (
        "Doreen Orr took a first in history.\n\nHer tutor, Dr Philip Tarn, said it was good. “She had sources,” the historian said.",
        ["Philip Tarn", "Philip Tarn"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_a_noun_takes_up(text: str, expected: list[str | None]) -> None:
    assert [statement.resolved for statement in attribute(text)] == expected
