"""A kind of body before an office is of no body of another kind: a golf club's manager of no council."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES = [
    ("Hexby Council met on Monday. Golf club manager Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Water company boss Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Housing association chief executive Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Allotment society chairman Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Care home director Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Hospice chief executive Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Union secretary Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Theatre spokesman Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Pub boss Ada Lowe said it was late.", [""]),
    ("Hexby NHS Trust met on Monday. Care home manager Ada Lowe said it was late.", [""]),
    ("Hexby NHS Trust met on Monday. University director Ada Lowe said it was late.", [""]),
    ("Hexby NHS Trust met on Monday. Football club chairman Ada Lowe said it was late.", [""]),
    ("Marl Primary School met parents on Monday. Golf club manager Ada Lowe said it was late.", [""]),
    ("Marl Primary School met parents on Monday. Bus company director Ada Lowe said it was late.", [""]),
    ("Hexby Council met on Monday. Leisure centre manager Ada Lowe said it was late.", ["Hexby Council"]),
    ("Hexby Council met on Monday. Museum manager Ada Lowe said it was late.", ["Hexby Council"]),
    ("Hexby NHS Trust met on Monday. Hospital director Ada Lowe said it was late.", ["Hexby NHS Trust"]),
    ("Hexby Council met on Monday. Council leader Ada Lowe said it was late.", ["Hexby Council"]),
    ("Hexby Council met on Monday. The school organisation manager, Ada Lowe, said it was late.", ["Hexby Council"]),
    ("Elm Lodge is run by Orme Care. Care home boss Ada Lowe said it was late.", ["Orme Care"]),
    ("Hexby Rugby is bust. Club chairman Ada Lowe said it was late.", ["Hexby Rugby"]),
]
"""Stories, and the body of each of their statements, if any."""


@pytest.mark.parametrize(("story", "bodies"), CASES)
def test_for_whom_each_statement_is_made(story: str, bodies: list[str]) -> None:
    assert [" & ".join(s.on_behalf_of) for s in attribute(story)] == bodies
