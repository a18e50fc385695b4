"""Whom "the barrister", "counsel" and "the prosecutor" mean: who pleads, on which side, told in whatever words."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

COURT = "Tom Hale, 43, of Skelby, admitted theft at Hexby Crown Court.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Gil Orr, for the defence, urged the judge to wait.\n\n“He is ill,” the barrister said.", "Gil Orr"),
        ("Ann Otto, for the Crown, spoke for an hour.\n\n“It was mean,” counsel said.", "Ann Otto"),
        ("For the defence, Gil Orr asked for time.\n\n“He is ill,” the lawyer said.", "Gil Orr"),
        ("In mitigation, Rachel Dunn asked for time.\n\n“He is ill,” the barrister said.", "Rachel Dunn"),
        ("Rachel Dunn, for Hale, asked for time.\n\n“He is ill,” the barrister said.", "Rachel Dunn"),
        ("Opening the case for the prosecution, Mark Reeve spoke.\n\n“He took it,” the barrister said.", "Mark Reeve"),
        ("Ann Otto KC spoke for an hour.\n\n“He took it,” the barrister said.", "Ann Otto"),
        ("Ann Otto, prosecuting, spoke.\n\nLee Marsh, mitigating, spoke.\n\n“He knows,” the barrister said.", "Lee Marsh"),
        ("Prosecutor Ann Otto spoke.\n\nDefence solicitor Hal Orr spoke.\n\n“He took it,” the prosecutor said.", "Ann Otto"),
        ("Gil Orr, defending, spoke.\n\n“Shame,” the prosecutor said.", "prosecutor"),
        ("Coun Ann Otto, who represents Skelby, sat at the back.\n\n“He is ill,” the barrister said.", "barrister"),
    ],
)
def test_whoever_pleads_is_meant(text: str, who: str) -> None:
    assert [s.resolved for s in attribute(COURT + text)] == [who]


def test_who_defends_speaks_for_no_council_that_accuses() -> None:
    text = "Hexby Council took the firm to court. Defence solicitor Hal Orr said it was sorry."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(text)] == [("Hal Orr", ())]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Hexby Council was late. For the council, legal officer Ann Otto told magistrates it was sad.", ("Hexby Council",)),
        (
            "A man died. For the ambulance service, Dr Ann Otto said it was sad. The East Marl Ambulance Service has paid.",
            ("East Marl Ambulance Service",),
        ),
        ("Marrow Homes wants to build. For Marrow Homes, Ann Otto argued it was right.", ("Marrow Homes",)),
        ("Marl Hospice is full. For the charity, Ann Otto ran a mile. She said it was fun.", ()),
    ],
)
def test_for_whom_a_sentence_opens(text: str, bodies: tuple[str, ...]) -> None:
    assert next(s.on_behalf_of for s in attribute(text) if s.resolved == "Ann Otto") == bodies


def test_whoever_is_told_of_behind_does_not_speak_for_it() -> None:
    text = "Speaking for Marrow Homes, Ann Otto told Carl Dunn it was right. “No,” said Mr Dunn."
    assert [(s.resolved, s.on_behalf_of) for s in attribute(text)] == [("Ann Otto", ("Marrow Homes",)), ("Carl Dunn", ())]
