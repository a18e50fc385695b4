"""Where somebody or some body near at hand is not who a mention means."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "a given name that only a quotation uses": (
        (
            "Verna Tarrow runs the club.\n\nTom Tarrow, who keeps the bar, said his wife was late.\n\n"
            "“Verna never tires,” said Ann Bell.\n\nTarrow said she would go on."
        ),
        ["Tom Tarrow", "Ann Bell", "Verna Tarrow"],
    ),
    "a stranger told of by whose parent she is": (
        (
            "Denise Lowe, who leads the inquiry, said the rail was cracked. “We do not know why,” she said.\n\n"
            "That was no comfort to Orrine Maytway, whose twin boys go to the school. She woke to a noise.\n\n"
            "“The dishes walked,” the support worker said."
        ),
        ["Denise Lowe", "Denise Lowe", "Orrine Maytway"],
    ),
    "a place so many minutes away": (
        (
            "Lorna Feld drove her father past the ward.\n\n"
            "He was treated in Port Wenn, 70 minutes away. The bus driver says she was frightened."
        ),
        ["Lorna Feld"],
    ),
    "whoever was asked about is not the company": (
        "Quickrail runs the line. Asked about the call from Mr Kell, the company said the barriers were down.",
        ["Quickrail"],
    ),
    "a town is no league": (
        "The Bears beat Elk Deer on Friday. A goal was waved off. The call stood, the league said in an email.",
        ["league"],
    ),
    "a minister of a place, then named": (
        (
            "Hexland’s roads minister says the ploughs will stay.\n\nMarge Tessen, who took over the portfolio last week, told "
            "reporters that she had read the note.\n\nThe department has to do more, the minister said."
        ),
        ["Marge Tessen", "Marge Tessen", "Marge Tessen"],
    ),
    "somebody known by where they come from": (
        "Liam Pell admitted his side sat back.\n\n“It is human nature,” the Kettlesby product said.",
        ["Liam Pell", "Liam Pell"],
    ),
    "the younger of three of a family": (
        (
            "Edie Torrow and her husband, Malcolm Torrow, keep the light. Their daughter, Josie Torrow, went to school by post.\n\n"
            "“I thought it was usual,” the younger Torrow said."
        ),
        ["Josie Torrow"],
    ),
    "an actor who is a woman": (
        "Tamsin Locke said they argued about parking.\n\n“I am still right,” the Kettlesby actor said.",
        ["Tamsin Locke", "Tamsin Locke"],
    ),
    "somebody else than whoever led the rescue": (
        (
            "Dr Hal Orme said the man was dead. Watch manager Amandeep Rowe, of Hexby Fire Service, said nobody could reach him. "
            "She recalled that one of her team had gone in."
        ),
        ["Hal Orme", "Amandeep Rowe", "Amandeep Rowe"],
    ),
    "a paper of the law": (
        "She wrote herself cheques, according to an agreed statement of facts. The document said they looked like invoices.",
        ["agreed statement of facts", "agreed statement of facts"],
    ),
    "who answers between two quotations": (
        "Ann Bell asked for more.\n\n“With respect,” Orme answered, “we are short of staff.”\n\nTom Orme is a clerk.",
        ["Tom Orme", "Tom Orme"],
    ),
    "people by what they do": (
        "Customers queueing for the café told the Echo it was the scones that they would miss.",
        ["customers"],
    ),
    "an office in other words than somebody else's": (
        (
            "Tory critic Graham Tisdell said the bill was wrong.\n\nNDP MP Manprit Leclair said her party would back it.\n\n"
            "“We move furniture,” the Vancross Island MP said."
        ),
        ["Graham Tisdell", "Manprit Leclair", "Manprit Leclair"],
    ),
    "a broadcaster who is somebody": (
        (
            "Sheila Pomroy, who calls games for a radio station, admitted that she had picked the Hexby Curling Club to lose.\n\n"
            "“I said it on air,” the broadcaster said."
        ),
        ["Sheila Pomroy", "Sheila Pomroy"],
    ),
    "a club of which somebody is secretary": (
        "Hal Maguire drowned. The Hexby Canoe Club, of which Mr Maguire was secretary, told the inquest it had sent five emails.",
        ["Hexby Canoe Club"],
    ),
    "somebody's reckoning": (
        "Ann Rowse spoke by phone. The clay would cost about £3m, according to Rowse’s rough arithmetic.",
        ["Ann Rowse"],
    ),
    "a director whose age is told later": (
        (
            "On the first day, Vivien Prule took away the phones.\n\n“I know where they are,” the director said.\n\n"
            "Executive director Gordon Weir admits he sat down.\n\nPrule, 44, grew up in Kettlesby."
        ),
        ["Vivien Prule", "Gordon Weir"],
    ),
    "the mother of a child told of": (
        (
            "Among them is Ned Lonsdell. His mum, Priya Lonsdell, said: “He waits.”\n\n"
            "A spokeswoman for Hexby Council said it was sorry.\n\n"
            "Ned’s mum is not holding her breath. “I will believe it when I see it,” she said."
        ),
        ["Priya Lonsdell", "spokeswoman for Hexby Council", "Priya Lonsdell"],
    ),
    "who laughed when asked": (
        (
            "Moira Tanner said the plan was wrong.\n\nAsked whether she would buy a ticket herself, Cllr Vallis laughed.\n\n"
            "“I cycle,” she said.\n\nCouncillor Kerena Vallis leads the council."
        ),
        ["Moira Tanner", "Kerena Vallis"],
    ),
    "who was called in, and by whom": (
        (
            "Norman Appley, 77, has stood outside the school since 1999. A fortnight ago he was called in by a safety manager.\n\n"
            "“She was nice about it,” he said."
        ),
        ["Norman Appley"],
    ),
    "a stranger who is sent": (
        (
            "Wilf Dunnet keeps the minutes.\n\nIn January the developers sent a young man with a model. He was polite. "
            "He said the shade would be slight."
        ),
        ["young man"],
    ),
    "somebody whose name nobody gives": (
        "A member who’d rather not be named says the soil is better.",
        ["member"],
    ),
    "an official who may not speak": (
        (
            "The note was made for the last minister, said a senior official who was not authorised to speak.\n\n"
            "Opposition Leader Ravi Aulden called it “a fairy tale with a bad ending”."
        ),
        ["senior official", "Ravi Aulden"],
    ),
    "a company and the firm of an analyst": (
        (
            "Meriden Foods Ltd cut its outlook on Thursday. “The excuse is used up,” Prairie Capital analyst Rhys Tolley wrote.\n\n"
            "The company said its chair would go."
        ),
        ["Rhys Tolley", "Meriden Foods Ltd"],
    ),
    "a club and its league": (
        (
            "Harsfield Rovers are to be sold. The Grand Northern League said it would look at the buyers. "
            "A nurse said bandages were scarce. The club denied any such thing."
        ),
        ["Grand Northern League", "nurse", "Harsfield Rovers"],
    ),
    "a brother told of since the father": (
        (
            "Rosemary Tullow spoke for the family. Her father, Stan, has a notebook. “He likes it,” Miss Tullow said.\n\n"
            "Her brother Keith puts the blame elsewhere. “They are run off their feet,” Mr Tullow said."
        ),
        ["Rosemary Tullow", "Keith Tullow"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_meant_and_who_is_not(case: str) -> None:
    text, speakers = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == speakers
