"""Whose a paper is that speaks: by the meeting it goes to, who wrote it, who got it, where it hangs, what the story is about."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

_TOLD = [
    # the meeting that a paper goes to
    (
        "Fernshire Council may close a tip. Skip firm Pell & Son may run it. A report to Thursday's meeting said it lost £9m.",
        ["Fernshire Council"],
    ),
    ("The governors of Queensgate Primary met last night. A paper before them said the roll had fallen.", ["Queensgate Primary"]),
    (
        "Villagers packed Dray Parish Council's meeting. They want Fernshire Council to act. "
        "The minutes of the last meeting say it was safe.",
        ["Dray Parish Council"],
    ),
    (
        "Fernshire Fire Authority meets on Friday. Fernshire Council is against. A report to members says two engines are seldom used.",
        ["Fernshire Fire Authority"],
    ),
    (
        "Orle Hospitals NHS Trust may shut a ward. Fernshire Council has protested. "
        "A paper which went to the trust's board says beds will go.",
        ["Orle Hospitals NHS Trust"],
    ),
    (
        "Orle Hospitals NHS Trust may shut a ward. Fernshire Council has protested. "
        "The report by the trust to members of Fernshire Council says beds will go.",
        ["Orle Hospitals NHS Trust"],
    ),
    # the office of its writer
    (
        "Orle College has cancelled two courses. Fernshire Council paid for both. The email, from the principal, says too few came.",
        ["Orle College"],
    ),
    (
        "The head of Queensgate Primary has written to Fernshire Council. Her letter warns that pupils will be hurt.",
        ["Queensgate Primary"],
    ),
    (
        "Fernshire Council must save £4m. Finance director Meera Lall was blunt. "
        "A budget paper prepared by her team says jobs will go.",
        ["Fernshire Council"],
    ),
    ("A man fell from a roof. A report by the Home Office pathologist said he had been ill.", []),
    # those who got it
    (
        "Tenants of Marchland Homes are to pay more. Fernshire Council is upset. "
        "Customers of Orle Water were sent a letter. The letter says bills will rise.",
        ["Orle Water"],
    ),
    ("Parents at Queensgate Primary have had a letter. It says phones will be locked away.", ["Queensgate Primary"]),
    (
        "Lowther Bank is to close in Dray. Northmoor Building Society will stay. "
        "A leaflet handed to the bank's customers says few come in.",
        ["Lowther Bank"],
    ),
    (
        "Dray Parish Council asked Fernshire Council about the bridge. The reply, which came in June, said it was safe.",
        ["Fernshire Council"],
    ),
    (
        "When Tolle Homes felled nine trees, Fernshire Council wrote to the firm. Its letter said the rest must stay.",
        ["Fernshire Council"],
    ),
    # whose it is by its words
    (
        "The Dray Leek Society has expelled a member. Fernshire Council gives it a hall. "
        "The rule book of the society says no leek may be bought.",
        ["Dray Leek Society"],
    ),
    (
        "Tunnock & Lisle is to close its factory. The Food Workers Union is angry. A memo seen by the Recorder says nobody may talk.",
        ["Tunnock & Lisle"],
    ),
    (
        "Tolle Homes wants to build at Dray. Fernshire Council will decide. The planning application says the lane is wide.",
        ["Tolle Homes"],
    ),
    (
        "Tolle Homes wants to build at Dray. Fernshire Council has refused it. The decision notice says the lane is narrow.",
        ["Fernshire Council"],
    ),
    (
        "The accountants KLW have looked into the books of Fernshire Council. The 140-page report says £4m is gone.",
        ["KLW"],
    ),
    ("Fernshire Council commissioned an independent report. The report says £4m is gone.", []),
    (
        "Fernshire Council and Orle Hospitals NHS Trust have published a plan. The plan says nobody will wait.",
        ["Fernshire Council", "Orle Hospitals NHS Trust"],
    ),
    ("A joint report by Fernshire Council and Fernshire Police says nobody was to blame.", ["Fernshire Council", "Fernshire Police"]),
    # where it hangs
    (
        "St Oswin's Church has lost its lead. Fernshire Police is looking for two men. A notice in the porch says services go on.",
        ["St Oswin's Church"],
    ),
    (
        "Ormley & Daughter in Dray is to shut. The landlord, Corbel Estates, has put up the rent. "
        "A sign in the window of the shop says all must go.",
        ["Ormley & Daughter"],
    ),
    ("Ormley & Daughter in Dray is to shut. A sign in the window of the site hut says it is cold.", []),
    ("Ormley & Daughter in Dray is to shut. A home-made sign on the door says it will be missed.", []),
]


@pytest.mark.parametrize(("text", "bodies"), _TOLD)
def test_a_paper_speaks_for_the_body_whose_it_is(text: str, bodies: list[str]) -> None:
    assert list(attribute(text)[-1].on_behalf_of) == bodies


def test_it_means_the_email_from_which_people_learn() -> None:
    text = (
        "Tunnock & Lisle is to close its factory. Staff learned of the plan in an email sent at midnight. It spoke of “hard choices”."
    )
    statement = attribute(text)[-1]
    assert (statement.resolved, list(statement.on_behalf_of)) == ("email", ["Tunnock & Lisle"])
