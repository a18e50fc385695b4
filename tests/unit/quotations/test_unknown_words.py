"""Words that no list holds: what is told by them is nobody named elsewhere, and who is told by them is nobody in office."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

COUNCIL = "Skelby District Council wants to shut a car park. Dana Whitlow, its leader, drew up the plan.\n\n"
TRUST = "Skelby Hospital Trust is to close three wards. Dana Whitlow, its chief executive, said it was hard.\n\n"


def who(story: str) -> list[str | None]:
    return [s.resolved for s in attribute(story)]


@pytest.mark.parametrize("thing", ["dashboard", "spreadsheet", "heat map", "ledger", "screenplay", "helpline recording", "odometer"])
def test_what_speaks_by_an_unknown_noun_goes_on_as_it(thing: str) -> None:
    told = f"A {thing} seen by the Herald says 61 drivers use it. It adds that most live in Hexby."
    assert who(f"{COUNCIL}{told} Toby Ferris, 43, parks there.") == [thing, thing]


@pytest.mark.parametrize("one", ["portage worker", "barmaid", "pharmacist", "play therapist", "porter"])
def test_they_is_the_one_without_a_name_who_has_just_spoken(one: str) -> None:
    story = f"{TRUST}A {one} at the trust told the meeting that it was a mistake. “We will lose a lifeline,” they added."
    assert who(story)[1:] == [one, one]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("One nurse said patients had cried. “We were sad,” they said.", "patients"),
        ("One resident said at an employment tribunal that it was sad. “We cried,” they said.", "resident"),
        ("A porter said it was cold. The trust has put in heaters. They said it would be warm.", "Skelby Hospital Trust"),
    ],
)
def test_they_are_a_group_told_of_since(told: str, speaker: str) -> None:
    assert who(TRUST + told)[-1] == speaker


@pytest.mark.parametrize("trade", ["portage worker", "midwife", "weaver", "bus driver", "town crier"])
@pytest.mark.parametrize("office", ["its chief executive", "a cabinet member", "the council leader", "leader of Hexby Council"])
def test_whoever_is_in_office_all_day_has_no_trade(trade: str, office: str) -> None:
    story = f"A ward is to close. Dana Whitlow, {office}, said it was hard.\n\nThe {trade} said it was wrong."
    assert who(story)[-1] == trade


@pytest.mark.parametrize("grown", ["homeowner", "tenant", "widower", "bin man", "army veteran"])
def test_a_child_is_nobody_grown(grown: str) -> None:
    story = f"Toby Ferris, 11, was treated for asthma.\n\nThe {grown} said it was wrong."
    assert who(story)[-1] != "Toby Ferris"


@pytest.mark.parametrize("trade", ["boatbuilder", "notary", "locum", "film-maker", "gravedigger"])
def test_a_trade_is_taken_up_as_he(trade: str) -> None:
    told = f"Toby Ferris, a {trade} from Hexby, was given a medal by Dana Whitlow."
    assert who(f"{told}\n\nThe {trade} said it was odd. “I cried,” he added.") == ["Toby Ferris", "Toby Ferris"]


WHEN = (", after the meeting,", ", as usual,", ", when asked,", ", asked for comment,", " at first", " very firmly")
WHERE = ("At a fundraiser", "In a witness statement", "At an extraordinary general meeting", "In a victim statement")


@pytest.mark.parametrize("when", WHEN)
def test_what_tells_when_or_how_is_no_part_of_who_speaks(when: str) -> None:
    story = f"Skelby Council met.\n\nThe council{when} said it was shut. It{when} said it was looking at signs."
    assert who(story) == ["Skelby Council", "Skelby Council"]


@pytest.mark.parametrize("when", ["on Monday evening", "in May 2019", "last week"])
def test_nothing_behind_it_tells_more_of_it(when: str) -> None:
    assert who(f"Skelby Council met. It {when} said it was looking at signs.") == ["Skelby Council"]


@pytest.mark.parametrize("where", WHERE)
def test_where_something_is_said_is_nobody(where: str) -> None:
    assert who(f"Priya Lomax chairs a society. {where} she said it was shut. “I cried,” she added.") == ["Priya Lomax", "Priya Lomax"]


@pytest.mark.parametrize("group", ["Schoolchildren", "Passers-by", "Clergy", "Milkmen", "Bystanders", "Schoolboys"])
def test_a_group_at_the_head_of_a_sentence_is_no_body(group: str) -> None:
    told = attribute(f"Skelby District Council wants to shut a car park.\n\n{group} said the move was bad.")
    assert [(s.resolved, s.on_behalf_of) for s in told] == [(group.lower(), ())]


@pytest.mark.parametrize("officers", ["Detectives", "Police officers", "Prison officers", "Forensic officers", "Border officers"])
def test_officers_of_another_service_are_not_the_councils(officers: str) -> None:
    story = f"Skelby District Council wants to shut a car park. Its leader said it lost money.\n\n{officers} said the move was bad."
    assert attribute(story)[-1].on_behalf_of == ()


@pytest.mark.parametrize("opener", ["Speaking from her car", "Speaking in her garden", "Speaking at a rally"])
def test_whose_car_it_is_may_speak_from_it(opener: str) -> None:
    story = f"Dana Whitlow leads the council. Priya Lomax chairs a society. {opener}, she said: “Something must be done.”"
    assert who(story) == ["Priya Lomax"]
