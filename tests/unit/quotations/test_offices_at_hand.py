"""For whom somebody speaks whose office stands beside the name of a body, and no nearer to it than its noun."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

SAID = {
    "a party's leader of a council is the council's": (
        "Dunmere Council will overspend.\n\nThe council’s Labour leader, Ann Kell, said she had asked for a loan.",
        [("Ann Kell", ["Dunmere Council"])],
    ),
    "the leader of a party's group is not": (
        "Dunmere Council will overspend.\n\nThe council’s Labour group leader, Ann Kell, said it was late.",
        [("Ann Kell", [])],
    ),
    "an association that is told of as a union": (
        "One engine may go.\n\nThe Lamplighters Association is angry. Kel Bram, the union's regional organiser, said it was late.",
        [("Kel Bram", ["Lamplighters Association"])],
    ),
    "what a body does on behalf of another": (
        "Orme Leisure Trust, which runs the lido on behalf of Dunmere Council, said it had no choice.",
        [("Orme Leisure Trust", ["Orme Leisure Trust"])],
    ),
    "homes that are run on behalf of another": (
        "Ofsted went to the homes – which are run by Orme Care on behalf of Dunmere Council – in May and said they were cold.",
        [("Ofsted", [])],
    ),
    "quoted words that tell of work on behalf of a body": (
        "“Bins are emptied on behalf of Dunmere Council,” said Ann Kell.",
        [("Ann Kell", [])],
    ),
    "who acts on behalf of a body": (
        "Ann Kell, who is selling the barn on behalf of Dunmere Council, said it was dry.",
        [("Ann Kell", ["Dunmere Council"])],
    ),
    "a spokesman who asks something of the body told of": (
        "Dunmere Council is to shut a home. “We urge the council to think again,” said a spokesman.",
        [("spokesman", [])],
    ),
    "parents of a place with something": (
        "Ann Kell, chair of the North Dunmere Parents with Autism Group, said it was late.",
        [("Ann Kell", [])],
    ),
    "a service called by its kind": (
        "A boy fell. An ambulance spokesman said he was well.\n\nDunmere Ambulance Service NHS Trust came.",
        [
            ("spokesman for Dunmere Ambulance Service NHS Trust", ["Dunmere Ambulance Service NHS Trust"]),
        ],
    ),
    "the air ambulance is another": (
        "Dunmere Ambulance Service and Lune Air Ambulance came. An air ambulance spokesman said it was late.",
        [("spokesman for Lune Air Ambulance", ["Lune Air Ambulance"])],
    ),
    "an office since a feast": (
        "A girl was sent home from Ashcombe Academy.\n\nVera Byrom, who became principal at Easter, said she had written to families.",
        [("Vera Byrom", ["Ashcombe Academy"])],
    ),
    "work for a firm by the first word of its name": (
        "Aurelian Renewables wants to build.\n\nPiotr Zell, who is managing the project for Aurelian, said money would be held.",
        [("Piotr Zell", ["Aurelian Renewables"])],
    ),
    "a sentence opens at a school": (
        "Hazel Hurst School is full.\n\nAt Hazel Hurst the headteacher, Akua Mens, said 19 pupils had had letters.",
        [("Akua Mens", ["Hazel Hurst School"])],
    ),
    "a sentence opens at a house": (
        "At Orme Lodge, the manager, Ann Otto, said the heating had failed.",
        [("Ann Otto", ["Orme Lodge"])],
    ),
    "somebody without a name at a house": (
        "At Ferndown Lodge, the care home's manager said staff were cold. “It is late,” the manager said.",
        [("care home's manager", ["Ferndown Lodge"]), ("care home's manager", ["Ferndown Lodge"])],
    ),
    "somebody without a name by the noun of a body": (
        "Orme Ferries has cut its sailings. The company's operations director said fuel was dear.",
        [("company's operations director", ["Orme Ferries"])],
    ),
    "a branch of a union in a place": (
        "The Hexby Union of Weavers will ballot. Ann Otto, the chair of its Orme branch, said it was sad.\n\nOrme Chamber left.",
        [("Ann Otto", ["Hexby Union of Weavers"])],
    ),
    "a committee is the greater council's": (
        "Astle District Council met. Cold Orme Parish Council had objected.\n\nThe committee chairman, Coun Ned Mount, said no.",
        [("Ned Mount", ["Astle District Council"])],
    ),
    "its clerk behind the body and the verb": (
        "Astle District Council met. Cold Orme Parish Council had objected, said its clerk, Ann Otto.",
        [("Ann Otto", ["Cold Orme Parish Council"])],
    ),
    "a trade body": (
        "Orme Board left. The Inland Brewers Guild says prices are up.\n\nHyw Ross, the trade body's policy chief, said so: “Yes.”",
        [("Inland Brewers Guild", ["Inland Brewers Guild"]), ("Hyw Ross", ["Inland Brewers Guild"])],
    ),
    "an air ambulance is a charity": (
        "The Fens Air Ambulance has news. ‘It is late,’ said the charity’s lead doctor, Kof Lar. The air ambulance said: ‘Yes.’",
        [("Kof Lar", ["Fens Air Ambulance"]), ("Fens Air Ambulance", ["Fens Air Ambulance"])],
    ),
    "two names with an ampersand": (
        "The building contractor was Fenn & March, which is based in Orme. Ade Rosc, contracts director at the firm, said it was hard.",
        [("Ade Rosc", ["Fenn & March"])],
    ),
    "initials of the last words": (
        "The flowers are done by the Orme Women’s Institute. “We have a rota,” the WI joked.",
        [("Orme Women’s Institute", ["Orme Women’s Institute"])],
    ),
    "a body of one word by what it does": (
        "Orme Council will close a library.\n\nTidewatch, which monitors floods, has decided to go. It said it was sad.",
        [("Tidewatch", ["Tidewatch"])],
    ),
    "the children of a town": (
        "West Orme Council gives out pebbles. They are used by the town’s children, who say they are perfect.",
        [("town’s children", [])],
    ),
    "a club by its supporters, and not the other side": (
        "Supporters of Marling Town were angry. A draw with Hexby Vale was goalless.\n\nDan Rourke, the manager, said it was sad.\n\n"
        "The club's chief executive, Ned Lacey, said wages had been paid.",
        [("Dan Rourke", ["Marling Town"]), ("Ned Lacey", ["Marling Town"])],
    ),
    "that manager": (
        "Gold Living was fined. A new manager came, the provider said.\n\nThat manager, Bry Castle, left. She said no.",
        [("Gold Living", ["Gold Living"]), ("Bry Castle", ["Gold Living"])],
    ),
    "an office told of somebody named before": (
        "The Fens Air Ambulance is busy.\n\nThe voice was that of Dr Kofi Lar. ‘It is late,’ said the charity’s lead doctor.",
        [("Kofi Lar", ["Fens Air Ambulance"])],
    ),
    "police, where one force is named": (
        "Nether Police held a day. Police say 19 bikes were found.",
        [("police", ["Nether Police"])],
    ),
    "police, where two are": (
        "Nether Police and Orme Police held a day. Police say 19 bikes were found.",
        [("police", [])],
    ),
    "a loudspeaker is nobody": (
        "Ned Orr, 40, was cold. “I am cold,” he said. As he spoke the loudspeaker announced: “No trains.”",
        [("Ned Orr", []), ("loudspeaker", [])],
    ),
    "fans of a singer": (
        "Fans of Ed Marling were angry all season. The manager, Ned Orr, said it was sad.",
        [("Ned Orr", [])],
    ),
    "an appeal's gift is no appeal": (
        "The appeal’s largest gift was from Orme Foods. Its managing director, Perry Orr, said it was late.",
        [("Perry Orr", ["Orme Foods"])],
    ),
    "nobody for whom somebody spoke once": (
        "Dunmere Care Trust will close a home. The trust's former chief nurse said it was sad.",
        [("trust's former chief nurse", [])],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_an_office_is_of_the_body_at_hand(name: str) -> None:
    text, expected = SAID[name]
    assert [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)] == expected


def test_a_clause_before_the_speaker_without_a_comma() -> None:
    text = "As he spoke the loudspeaker announced: “No trains.”"
    speaker = attribute(text)[0].speaker
    assert speaker is not None
    assert text[speaker.start : speaker.end] == "the loudspeaker"


def test_the_place_that_opens_a_sentence_is_no_part_of_the_speaker() -> None:
    text = "At Orme Lodge, the manager, Ann Otto, said the heating had failed."
    speaker = attribute(text)[0].speaker
    assert speaker is not None
    assert text[speaker.start : speaker.end] == "the manager, Ann Otto"
