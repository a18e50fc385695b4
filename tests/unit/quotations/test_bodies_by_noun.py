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
