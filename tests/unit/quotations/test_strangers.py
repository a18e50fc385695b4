"""People whom nobody names: how they enter, and that nobody who is named is taken for them."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = {
    "her is not the one who waits behind her": (
        "Nell Hart cleans offices. “It is dear,” she said.\n\n"
        "A student at Orle College, who was waiting behind her, was doing the sums on his. “It’s cheaper to get a taxi,” he said.",
        ["Nell Hart", "student"],
    ),
    "behind what opens the sentence": (
        "Ann Otto claimed it was dear.\n\n"
        "Ninety minutes in, a woman in the public seats stood up and held her phone. “That's what you'll all be doing,” she said.",
        ["Ann Otto", "woman"],
    ),
    "who did not want to be named": (
        "Joe Tarn, 34, lives on the ground floor. “It smells,” he said.\n\n"
        "“I did not go down,” the tenant, who did not want to be named, told the Echo.",
        ["Joe Tarn", "tenant"],
    ),
    "and the tenant?": (
        "“I did not go down,” the tenant, who did not want to be named, told the Echo.\n\n“I had one reply,” Cllr Nell Hart said.\n\n"
        "And the tenant? She went out on Friday. “It was raining. I didn’t care.”",
        ["tenant", "Nell Hart", "tenant"],
    ),
    "told of when others have spoken": (
        "‘They’ve a better roof,’ said chairman Joe Tarn.\n\nA surveyor who counted the bats said 39 had moved in.\n\n"
        "Ned Beale lives nearest. ‘They came round,’ Mr Beale said.",
        ["Joe Tarn", "surveyor", "Ned Beale"],
    ),
    "singled out": (
        "Ann Otto, leader of Skelby Council, gave no date. "
        "It was Labour’s Nell Hart, though, who got the loudest cheer. “I asked in July,” she said.",
        ["Nell Hart"],
    ),
    "a call from the balcony": (
        "Ann Otto, leader of Skelby Council, gave no date. “You’ve had 13 years!” a man called from the balcony.",
        ["man"],
    ),
    "called a woman": ("“Where were you?” called a woman at the back.", ["woman"]),
    "one of several": ("“Shame on you!” one protester yelled at the cabinet as Ann Otto spoke.", ["protester"]),
    "a parent whom nobody names": (
        "The boy, who is referred to as D, was seven. His mother says she was offered an hour. "
        "“He’d sit on the stairs,” she told the Echo.",
        ["mother", "mother"],
    ),
    "the poster that is read out": (
        "Orrin Buses withdrew its ticket. Passengers found a poster at the stop. “No more passes,” it said.",
        ["poster"],
    ),
    "a name in commas before another verb": (
        "The MP for Skelby South, Joe Tarn, cut the ribbon with an angle grinder and told students he had never been so frightened.",
        ["Joe Tarn"],
    ),
    "a pronoun behind where it was": (
        "Ann Otto led the inquiry. After the hearing she paid tribute to the family and added: “They are open.”",
        ["Ann Otto"],
    ),
    "one sign of several": (
        "NHS Orrin Integrated Care Board met on Monday. One child’s placard read: “I WAS BORN HERE”.",
        ["placard"],
    ),
    "a sign round a neck": ("The sign round his neck says: “I LIVE HERE”.", ["sign"]),
    "a poster beside it": ("A jar stood on the bar. The poster beside it reads: “GIVE”.", ["poster"]),
    "who follows a sign": (
        "He is not for sale, as the sign round his neck says: “I LIVE HERE”.\n\n“Everybody asks what'll happen.”\n\nJoe Tarn is 81.",
        ["sign", "Joe Tarn"],
    ),
    "minutes": ("The Echo has seen minutes of the trustees’ meeting in June. They record “some discussion of it”.", ["minutes"]),
    "one of them, told further": (
        "Ann Otto steered the boat. She said the pair were cold.\n\n"
        "One of those rescued, a 19-year-old student, said she would never go again. “I thought that was it,” she added.",
        ["Ann Otto", "student", "student"],
    ),
    "a grandmother by her given name": (
        "Headteacher Liz Orme said all were proud. Ella’s grandmother, Joan, watched from the shore. She said she could not look.",
        ["Liz Orme", "Joan"],
    ),
    "the pupil and not the coach": (
        "Ella Finch, 14, took six hours. Her coach, former Olympian Mark Rudd, said she was strong. The pupil said it was cold.",
        ["Mark Rudd", "Ella Finch"],
    ),
    "the groom": (
        "Priya Nair and Tom Bull tied the knot on Friday. It rained.\n\nThe cake was baked on the ward.\n\nIt was eaten.\n\n"
        "The groom said he was back on nights.",
        ["Tom Bull"],
    ),
    "a headline that goes on": (
        "‘We are trapped’: families fear winter in flats\n\nIt is cold.",
        ["families"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_nobody_that_is_named(case: str) -> None:
    text, expected = CASES[case]
    assert [s.resolved for s in attribute(text)] == expected
