"""Those told of by a noun that the article has not used before: whoever founded a firm, a councillor by the party, one of several."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def who(text: str) -> list[str | None]:
    return [s.resolved for s in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # whoever founded it, and no other director
            "Marlow Care has shut a home.\n\nPriya Nair founded Marlow in 2009. “It is sad,” the managing director said.\n\n"
            "Ingrid Falk, director of care at Hexby Council, said it was late.",
            ["Priya Nair", "Ingrid Falk"],
        ),
        (
            "Vaughan Moor, cabinet member for children, said it was dear.\n\n“It is,” the Reform UK councillor said.",
            ["Vaughan Moor", "Vaughan Moor"],
        ),
        (
            "Cllr Ann Poe spoke. Hal Stead, portfolio holder for roads, said it was deep. “It is,” the Lib Dem councillor said.",
            ["Hal Stead", "Hal Stead"],
        ),
        ("Labour leader Bo Lunn said it was dear. “It is,” the Conservative councillor said.", ["Bo Lunn", "conservative councillor"]),
        ("That was disputed by Ken Purley, his Labour shadow, who said 27 had won.", ["Ken Purley"]),
        (  # nobody named is the one just brought in
            "Darren Ebb, 46, was paid by a garage.\n\nSian Rook told the court that a birdwatcher had seen a van.\n\n"
            "The birdwatcher said he had waved.",
            ["Sian Rook", "birdwatcher"],
        ),
        ("Tom Orr, 31, is a keen cyclist and rode to work. “I was lucky,” the cyclist said.", ["Tom Orr"]),
        (  # one of several, whom a pronoun takes up
            "Two receptionists will lose their jobs. One of them, speaking on condition that she was not named, said it was sad. "
            "“It is,” she said.",
            ["receptionist", "receptionist"],
        ),
        (
            "A survey of 418 homes by the Care Forum found one in seven had shut. Those who responded said the gap was wide.",
            ["Care Forum survey", "respondents"],
        ),
        (
            "On the platform were the Sinn Féin and DUP MLAs, Orla Hale and Roy Blake. The two MLAs said it was wrong.",
            ["Orla Hale and Roy Blake"],
        ),
        (
            "The surgery is run by Teasel Medical Group. At Hollin Pharmacy it was quiet.\n\n"
            "“We are,” the pharmacy and the medical group said.",
            ["Hollin Pharmacy and Teasel Medical Group"],
        ),
        (  # no neighbour is twelve
            "Ollie Hather is in Year 8.\n\nOn Monday a neighbour took Ollie to school. “It was fine,” said the 12-year-old.",
            ["Ollie Hather"],
        ),
        (  # told to be a person by an age, and no nurse who stays without a name
            "A social worker, who asked for her name not to be used, said it was late.\n\n"
            "Kezia Marl is 19 and had 14 of them. “I kept a list,” she said.",
            ["social worker", "Kezia Marl"],
        ),
        (  # what she says in quotation marks tells nothing of what she is
            "Kezia Marl is 19 and had 14 of them. “I kept a list with a car next to it,” she said.",
            ["Kezia Marl"],
        ),
        ("Hal Stead chairs the planning committee on Hexby Council. “It is,” the Conservative councillor said.", ["Hal Stead"]),
        (  # one of two is not the other
            "Two brothers run the farm. One, Tom Pell, said it was hard. The other said it was worse.",
            ["Tom Pell", "brother"],
        ),
        ("The Rev Jo Tew, vicar of St Mark's, said the roof was leaking. The vicar said it was old.", ["Jo Tew", "Jo Tew"]),
        (  # a minister sits on no back bench
            "Hexby MP Bo Lunn said it was deadly. The minister, Ann Poe, said it was dear. The backbencher said it was wrong.",
            ["Bo Lunn", "Ann Poe", "Bo Lunn"],
        ),
        (
            "Kath Bell has run Bell's Books for 30 years. She said rents had doubled.",
            ["Kath Bell"],
        ),
        (  # who chairs a committee is more than the member for the ward
            "Councillor Fiona Orr, who chairs the planning committee, said it was right. Local councillor Ewan Poe said it was not.\n\n"
            "The ward member said children walked there.",
            ["Fiona Orr", "Ewan Poe", "Ewan Poe"],
        ),
        (  # ages in words and of one figure
            "Jess Poe, 9, wrote a letter. Her mum Kay, 38, said it was sweet. The nine-year-old said it was short.",
            ["Kay Poe", "Jess Poe"],
        ),
        (  # a sign elsewhere is another
            "By the till a handwritten sign said: “Be kind”. The sign on the gate says the park shuts at dusk.",
            ["handwritten sign", "sign"],
        ),
        (  # a council's officer is whoever was told of with such a post
            "Hexshire County Council’s panel met on Monday.\n\nVikesh Orr, assistant director for roads, said that costs had risen.\n\n"
            "Coun Ada Pell asked why nobody had seen it.\n\n“We did see it,” replied the officer.",
            ["Vikesh Orr", "Ada Pell", "Vikesh Orr"],
        ),
        (  # rather than a chief officer of whom was told before
            "Chief operating officer Jo Pane told Hexshire County Council’s panel that it was over.\n\nVikesh Orr, assistant "
            "director for roads, said that costs had risen. “We did see it,” said the officer.",
            ["Jo Pane", "Vikesh Orr", "Vikesh Orr"],
        ),
        (  # but not where a policeman was told of
            "Vikesh Orr, assistant director for roads, said that costs had risen. A police officer was hurt.\n\n"
            "“I am well,” said the officer.",
            ["Vikesh Orr", "police officer"],
        ),
        (  # a secretary of state is a minister
            "Health Secretary Angharad Orr said that she would write.\n\nThe Labour minister said the board had £31m more.",
            ["Angharad Orr", "Angharad Orr"],
        ),
        (  # a mother without a name is nobody who holds an office in the story
            "The tribunal judge, Honor Vass, allowed the appeal.\n\nThe mother said it was late.",
            ["mother"],
        ),
        ("Headteacher Honor Vass wrote to parents on Monday.\n\nThe grandmother said it was late.", ["grandmother"]),
        (  # who is given a name is whoever stands before it
            "Hexshire Council was slow, the ombudsman has ruled.\n\nHer mother, whom we are calling Anna, has kept the bills.",
            ["ombudsman"],
        ),
        (  # "it" is rather the email than the panel that heard of it
            "The panel heard that an email was sent to every parent. It read: “We are sorry.”",
            [None, "email"],
        ),
        (  # of several of whom nothing is told, none is the clerk
            "The hall is old and the roof has been mended twice since the war.\n\n" * 8
            + "The box was sold. Mrs Peggy Wade said it was full. Mr Vic Stand said it was red.\n\nThe Clerk said it was dear.",
            ["Peggy Wade", "Vic Stand", "clerk"],
        ),
    ],
)
def test_a_noun_means_whom_it_can_and_nobody_else(text: str, expected: list[str]) -> None:
    assert who(text) == expected
