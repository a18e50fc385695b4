"""For whom somebody speaks where the sentence names no body: the one of the office's kind which the story is about."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SPEAKERS = {
    "an office taken up": (
        "Orrin University Hospitals NHS Trust has lost 300 letters.\n\n"
        "Celia Marsh became chief executive in May. “I am sorry,” she said.",
        "Celia Marsh",
        ["Orrin University Hospitals NHS Trust"],
    ),
    "an office held by a verb of being, after a comma": (
        "Tarn & Nephew, a draper, will shut. Tarn & Nephew has stood since 1890.\n\n"
        "The sister in question, Ida Tarn, is the store’s buying director. She said the stock would go.",
        "Ida Tarn",
        ["Tarn & Nephew"],
    ),
    "a case officer of the greater council": (
        "Marling District Council has refused 40 flats.\n\nCase officer Tess Orme told the planning committee the scheme was sound.\n\n"
        "Upper Marling Town Council was glad. Upper Marling Town Council had objected. Upper Marling Town Council is small.",
        "Tess Orme",
        ["Marling District Council"],
    ),
    "the council that the story was about, not one that a sentence named in passing long ago": (
        "East Marling District Council approved its budget on Tuesday.\n\nBills will go up by £5. Most of what is paid goes to "
        "Marlshire County Council.\n\n"
        + "A charge for bins will begin in May. It will cost £45.\n\n" * 5
        + "The council says permits will be on sale in March.",
        "East Marling District Council",
        ["East Marling District Council"],
    ),
    "a mayor of the town": (
        "Ouse County Council put an eel on the roundabout. Ouse County Council paid. Skelby Town Council will move it.\n\n"
        "The mayor, Coun Ned Hale, said it was ugly.",
        "Ned Hale",
        ["Skelby Town Council"],
    ),
    "the mayor of a place that a club is called after": (
        "Hexby Rovers lost. Hexby Rovers are last. Hexby Town Council has no money.\n\nHexby’s mayor, Ann Otto, said it was sad.",
        "Ann Otto",
        ["Hexby Town Council"],
    ),
    "an inspector, though a college is called after the place": (
        "Westmark Police took 20 bikes. Skelby Sixth Form College warned its students.\n\n"
        "Inspector Rhys Bell, who leads the Skelby neighbourhood team, said they were motorbikes.",
        "Rhys Bell",
        ["Westmark Police"],
    ),
    "a sergeant in another office": (
        "Hexshire Police Federation called it a slap in the face. Its secretary, Sgt Dawn Lyle, said stations were cold.",
        "Dawn Lyle",
        ["Hexshire Police Federation"],
    ),
    "the manager of a club and not of its supporters": (
        "Pellow Rovers are to be sold. The Pellow Supporters' Trust is wary.\n\nPellow Rovers are last.\n\n"
        "Manager Gus Orme admitted he had heard it from his barber.",
        "Gus Orme",
        ["Pellow Rovers"],
    ),
    "an outgoing chairman": (
        "Pellow Rovers sold\n\nPellow Rovers are to be sold. Blue Oak Partners will pay.\n\nHe left.\n\n"
        "Hal West, the outgoing chairman, said he was spent. Pellow Rovers are last.",
        "Hal West",
        ["Pellow Rovers"],
    ),
    "a new manager of a home": (
        "A care home has been closed.\n\nMarsh Court was rated inadequate. Marsh Court is owned by Silverlea Care Group.\n\n"
        "A new manager, Stella Jay, started in May. She stressed that all was well.",
        "Stella Jay",
        ["Marsh Court"],
    ),
    "an officer in a release of one trust": (
        "Orrin NHS Foundation Trust has won a prize.\n\nThe Trust trains sitters. The Trust is proud.\n\nThe ceremony was on Friday."
        "\n\nIda Cole, Head of Voluntary Services, said she was glad. Helpful Hands Charity cheered. Lowe Bank Ltd paid for the tea.",
        "Ida Cole",
        ["Orrin NHS Foundation Trust"],
    ),
    "a union of workers": (
        "Leonie Ask, of the Dockworkers’ Alliance, said her members were cross.",
        "Leonie Ask",
        ["Dockworkers’ Alliance"],
    ),
    "a firm known by what it is doing": (
        "The shop has closed.\n\nOwen Hart, of Larch Hill Recovery, which is handling the sale, said bids were open.",
        "Owen Hart",
        ["Larch Hill Recovery"],
    ),
    "a place that somebody is from": ("Una Ray, from Upper Tarn, said it was fine.", "Una Ray", []),
    "a firm of a coined name": (
        "TideWays, which looks after the quay, has refused twice. Its route director, Tess Voss, said it was dear.",
        "Tess Voss",
        ["TideWays"],
    ),
    "the paid one of many": (
        "Small Schools Society has taken up the case. Iolo Penn, its only paid member of staff, said the cabinet was wrong.",
        "Iolo Penn",
        ["Small Schools Society"],
    ),
    "a review by the body itself": (
        "Patients ‘lost’\n\nFive people lost their sight, an internal review has found.\n\n"
        "They were patients of Orrin University Hospitals NHS Trust.",
        "internal review",
        ["Orrin University Hospitals NHS Trust"],
    ),
    "an email sent by the council": (
        "Taxis are late. Hexshire County Council runs them.\n\nAn email sent by the council to parents does not say why. "
        "It states: “Places will be confirmed.”",
        "email",
        ["Hexshire County Council"],
    ),
    "two parties told of together": (
        "Pellow Rovers and Blue Oak Partners have agreed terms. The two parties said in a joint statement the price was fair.",
        "Pellow Rovers and Blue Oak Partners",
        ["Pellow Rovers", "Blue Oak Partners"],
    ),
    "a sign of which quoted words tell": (
        "“I have been hit three times,” said Osman Bey, who has sold hats on Harbour Parade since 1988. “I have put up a poster now.” "
        "It says: “Please brake before you buy.”",
        "poster",
        [],
    ),
    "a notice in the shop's own window": (
        "Tarn & Nephew, a draper, will shut. It told its staff on Monday.\n\nA notice in the window says that cards will be honoured.",
        "notice",
        ["Tarn & Nephew"],
    ),
    "a notice in somebody's own door": (
        "Westmark County Council has closed the bridge. Ned Ash has put a notice in the door of his café. It says: “Open as usual.”",
        "notice",
        [],
    ),
    "objectors are no body": ("Marling Council met. Objectors said the road was narrow.", "objectors", []),
}


@pytest.mark.parametrize(("text", "name", "bodies"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_the_body_of_the_story(text: str, name: str, bodies: list[str]) -> None:
    said = [statement for statement in attribute(text) if name in (statement.resolved or "")]
    assert said, [(s.resolved, s.on_behalf_of) for s in attribute(text)]
    assert list(said[-1].on_behalf_of) == bodies
