"""Who has resigned, was sacked or suspended in the story speaks for the body no more; and "the former leader" is whoever went."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

TRUST = ("Skelby College",)


@pytest.mark.parametrize(
    ("story", "bodies"),
    [
        ("Ned Orr, principal of Skelby College, resigned on Monday. Mr Orr said he was sorry.", ()),
        ("The principal of Skelby College, Ned Orr, was suspended in May. Mr Orr said he was sorry.", ()),
        ("Skelby College principal Ned Orr quit last week. “I am sorry,” he said.", ()),
        ("Ned Orr, principal of Skelby College, has left his post. “I am sorry,” he said.", ()),
        ("Ned Orr is principal of Skelby College. He stepped down in June. “I am sorry,” he said.", ()),
        ("Ned Orr, the principal of Skelby College, resigned as principal in June. “I am sorry,” he said.", ()),
        ("Staff of Skelby College met after the resignation of principal Ned Orr. “I am sorry,” Mr Orr said.", ()),
        ("Staff of Skelby College met after principal Ned Orr’s dismissal. “I am sorry,” Mr Orr said.", ()),
        ("Ned Orr, principal of Skelby College, resigned as a school governor in 2010. Mr Orr said he was sorry.", TRUST),
        ("Ned Orr, principal of Skelby College, resigned from Hexby Council in 2010. Mr Orr said he was sorry.", TRUST),
        ("Ned Orr resigned from Hexby Council in 2010. Mr Orr, principal of Skelby College, said he was sorry.", TRUST),
        ("Ned Orr, principal of Skelby College, retires in June. Mr Orr said he was sorry.", TRUST),
        ("There were calls for Ned Orr, principal of Skelby College, to resign. Mr Orr said he was sorry.", TRUST),
    ],
)
def test_who_has_gone_speaks_for_himself(story: str, bodies: tuple[str, ...]) -> None:
    (statement,) = attribute(story)
    assert (statement.resolved, statement.on_behalf_of) == ("Ned Orr", bodies)


def test_the_former_leader_is_who_went_and_not_who_came() -> None:
    story = (
        "Skelby District Council leader Leonard Rook resigned over a land deal on Monday. His deputy, Cllr Sandra Pell, takes over as "
        "acting leader. She said every email would be published.\n\nThe former leader said he would clear his name."
    )
    assert [(s.resolved, s.on_behalf_of) for s in attribute(story)] == [
        ("Sandra Pell", ("Skelby District Council",)),
        ("Leonard Rook", ()),
    ]


def test_the_former_head_is_not_who_is_told_to_be_head_now() -> None:
    story = (
        "Headteacher Ann Dale was sacked by Skelby School in May. Tom Orr is now headteacher.\n\nThe former headteacher said it was "
        "cruel. The current headteacher said it was right."
    )
    assert [s.resolved for s in attribute(story)] == ["Ann Dale", "Tom Orr"]
