"""Bodies that are told of by a noun which no word in their names shows: a union, a trust of schools, those who write themselves."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def who_for_whom(text: str) -> list[tuple[str | None, list[str]]]:
    return [(s.resolved, list(s.on_behalf_of)) for s in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "More than 400 members of Lecturers Abreast began a strike. The union said it was solid.\n\n"
            "Mia Sallis, Lecturers Abreast regional official, said pay was low.",
            [("Lecturers Abreast", ["Lecturers Abreast"]), ("Mia Sallis", ["Lecturers Abreast"])],
        ),
        (
            "Bus drivers voted to strike in a ballot of members of Drivers Together. The union said 94% had backed it.",
            [("Drivers Together", ["Drivers Together"])],
        ),
        (
            "Members of Shopfloor Voice in Hexby walked out over a strike ballot. The union said pay was low.",
            [("Shopfloor Voice", ["Shopfloor Voice"])],
        ),
        (
            "About 90 porters walked out. Hospital Staff Together said its members were worn out. The union said talks had failed.",
            [("Hospital Staff Together", ["Hospital Staff Together"])] * 2,
        ),
        ("Orme Mill shut on Friday. The mill said orders had dried up.", [("Orme Mill", ["Orme Mill"])]),
        ("Elm Court is a care home in Hexby. The home said it was sorry.", [("Elm Court", ["Elm Court"])]),
        ("Marling Leisure Centre has no pool. The centre said it was dear.", [("Marling Leisure Centre", ["Marling Leisure Centre"])]),
        (
            "A report by Healthwatch Orrin found it was late. Its chief executive, Una Moss, said it was unsafe.\n\n"
            "Marling Hospitals NHS Trust runs it.",
            [("Healthwatch Orrin report", ["Healthwatch Orrin"]), ("Una Moss", ["Healthwatch Orrin"])],
        ),
        (  # an officer such as only councils have is no builder's
            "Orme Homes wants 90 homes at Tarn. Planning officer Jo Tew said the harm was small.",
            [("Jo Tew", [])],
        ),
        ("Ofsted has rated Hexby High inadequate. Head teacher Ian Poe said he was gutted.", [("Ian Poe", ["Hexby High"])]),
        (  # a county's officer is no parish's
            "Hexby Parish Council and Tarn Parish Council want it. County highways chief Al Poe said no.",
            [("Al Poe", [])],
        ),
        (
            "Ada Kern, who leads the Brightwell Learning Alliance, said fines worked. The trust said it had cut absence.",
            [("Ada Kern", ["Brightwell Learning Alliance"]), ("Brightwell Learning Alliance", ["Brightwell Learning Alliance"])],
        ),
        (
            "Hexby College is quiet.\n\nTeaching has stopped at Hexby College Group. The principal, Paul Orr, said it would go on.",
            [("Paul Orr", ["Hexby College Group"])],
        ),
        (
            "Inspectors went to HMP Marlside.\n\nMarlside’s governor, Wes Grane, was appointed in June. He accepted it was late.",
            [("Wes Grane", ["HMP Marlside"])],
        ),
        (
            "Across the road at Hollin Pharmacy the mood was glum. Beth Wye, the superintendent pharmacist, said she was sad.",
            [("Beth Wye", ["Hollin Pharmacy"])],
        ),
        (
            "It was a nurse who told her about Harrow House. It has six bedrooms.\n\nTill Bovey, who manages the house, said she rang.",
            [("Till Bovey", ["Harrow House"])],
        ),
        (
            "Gil Thorne, paid co-ordinator at Fenside Rural Watch, came along. He said theft had doubled.",
            [("Gil Thorne", ["Fenside Rural Watch"])],
        ),
    ],
)
def test_a_noun_stands_for_the_body_of_which_the_article_tells(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert who_for_whom(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was a nurse who told her about Harrow House. We are a small charity by the sea.\n\n"
            "“It is hard,” says Rosa Wick, our chief executive.\n\nOur latest report found that carers were tired.",
            [("Rosa Wick", ["Harrow House"]), ("report", ["Harrow House"])],
        ),
        (
            "We at Orrin Larder have fed families since 2011. “It is hard,” says Mel Orr, our founder.",
            [("Mel Orr", ["Orrin Larder"])],
        ),
        (
            "Ann Orr came. “We at Orrin Larder are tired,” she said. Our reporter, Bob Lunn, said it was wet.",
            [("Ann Orr", []), ("Bob Lunn", [])],
        ),
    ],
)
def test_those_who_write_of_themselves_are_we(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert who_for_whom(text) == expected
