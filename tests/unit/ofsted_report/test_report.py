"""What a user gets out of an inspection report, in the layouts in which it may be printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord_ingest.sources.ofsted_report.document import Printed
from onrecord_ingest.sources.ofsted_report.gold import as_json
from onrecord_ingest.sources.ofsted_report.report import read_report

Make = Callable[..., bytes]


def test_plain_report(printed: Make) -> None:
    document, report = read_report(printed(), "81234-westermark.pdf")
    assert as_json(report) | {"findings": [], "areas_for_improvement": [], "outcome": ""} == {
        "urn": "81234",
        "area": "Westermark",
        "local_authorities": ["Westermark County Council"],
        "icbs": ["NHS Westermark and Osney Integrated Care Board"],
        "inspection_start": "2024-06-03",
        "inspection_end": "2024-06-07",
        "previous_inspection": "28 November 2016 to 2 December 2016",
        "previous_start": "2016-11-28",
        "previous_end": "2016-12-02",
        "outcome_grade": 2,
        "outcome": "",
        "monitoring_inspection": False,
        "is_monitoring_inspection": False,
        "next_full_reinspection_years": 3,
        "officers": [
            {"name": "Ada Quill", "title": "Director of Children’s Services", "body": "Westermark County Council"},
            {"name": "Tom Harrow", "title": "Chief Executive", "body": "NHS Westermark and Osney Integrated Care Board"},
        ],
        "priority_actions": [],
        "areas_for_improvement_count": 1,
        "areas_for_improvement": [],
        "findings": [],
        "inspectors": [
            {"name": "Ruth Vane", "body": "Ofsted", "role": "Ofsted HMI Lead inspector"},
            {"name": "Kit Lorne", "body": "Ofsted", "role": "Ofsted Inspector"},
            {"name": "Omar Pell", "body": "CQC", "role": "CQC Lead inspector"},
        ],
        "effective_action": [],
        "refusals": [],
    }
    assert len(document.pages) == 4
    assert "inspection report: Westermark" not in (document.text or "")


def test_every_value_stands_where_it_says(printed: Make, failings: tuple[str, ...]) -> None:
    action = ("Leaders should urgently:", "•mend the wait;", "•mend the plans.", "They should say so.")
    document, report = read_report(printed(outcome=failings, actions=(("Westermark County Council", action),)), "81234-westermark.pdf")
    assert report.outcome and report.outcome.monitoring and report.previous and report.previous_words
    values = [report.area, report.inspection.words, report.previous_words, report.outcome.words, report.outcome.monitoring]
    values += (
        [body.name for body in report.bodies] + [each.name for each in report.officers] + [each.name for each in report.inspectors]
    )
    values += [each.title for each in report.officers if each.title] + [each.text for each in report.findings]
    for each in report.priority_actions:
        values += [each.text, *each.bullets, *each.bodies, *([each.more] if each.more else [])]
    assert len(values) > 20
    for value in values:
        assert _words(value, document.text or "") == value.text
        assert value.span.page == document.page_at(value.span.start)


def _words(value: Printed, text: str) -> str:
    return " ".join(" ".join(text[span.start : span.end] for span in (value.span, *value.further)).split())


def test_same_file_same_text(printed: Make) -> None:
    first, second = read_report(printed(), "a.pdf"), read_report(printed(), "a.pdf")
    assert first == second


def test_findings_keep_their_section(printed: Make) -> None:
    _, report = read_report(printed(), "a.pdf")
    assert [(each.kind, each.text.text) for each in report.findings] == [
        ("experience", "Many children are known well by the adults who work with them."),
        ("experience", "Some wait too long."),
        ("strengths", "Leaders listen to families."),
        ("strengths", "Nurses visit early."),
        ("weaknesses", "Plans are late."),
    ]


@pytest.mark.parametrize(
    ("cell", "bodies"),
    [
        (
            "Westermark County Council, Westermark Futures and NHS Westermark and Osney ICB",
            ["Westermark County Council", "Westermark Futures", "NHS Westermark and Osney ICB"],
        ),
        ("Westermark County Council\nNHS Westermark and Osney ICB", ["Westermark County Council", "NHS Westermark and Osney ICB"]),
        (
            ("•Westermark County Council", "•Westermark Futures", "•NHS Osney ICB"),
            ["Westermark County Council", "Westermark Futures", "NHS Osney ICB"],
        ),
        ("LA, ICB", ["LA", "ICB"]),
        (
            "NHS Hale Integrated Care Board (Marl Place) and Hale and Marl Council",
            ["NHS Hale Integrated Care Board (Marl Place)", "Hale and Marl Council"],
        ),
        ("Hale Council\nHale Partnership\nNHS Foundation Trust", ["Hale Council", "Hale Partnership NHS Foundation Trust"]),
        (
            "Hale Council, NHS Marl and North East Hale ICB and NHS Osney and Quay ICB",
            ["Hale Council", "NHS Marl and North East Hale ICB", "NHS Osney and Quay ICB"],
        ),
        ("Leaders in health, education and social care", ["Leaders in health, education and social care"]),
        ("London Borough of Hale and Marl, NHS Osney ICB", ["London Borough of Hale and Marl", "NHS Osney ICB"]),
        ("NHS Osney, Hale and Marl ICB", ["NHS Osney, Hale and Marl ICB"]),
        ("Westermark County Council and college leaders", ["Westermark County Council", "college leaders"]),
        ("Westermark County Council; Hale Integrated Care Board", ["Westermark County Council", "Hale Integrated Care Board"]),
    ],
)
def test_responsible_bodies(printed: Make, failings: tuple[str, ...], cell: str | tuple[str, ...], bodies: list[str]) -> None:
    _, report = read_report(printed(outcome=failings, actions=((cell, "Leaders should act."),)), "a.pdf")
    assert [body.text for body in report.priority_actions[0].bodies] == bodies


@pytest.mark.parametrize(
    ("rules", "space"),
    [*(("grid", space) for space in range(0, 700, 35)), *product(("thick", "box", "lines", "shades", "none"), (0, 280, 420, 560, 630))],
)
def test_actions_wherever_the_page_ends(printed: Make, failings: tuple[str, ...], rules: str, space: int) -> None:
    """However the rows fall on the pages and the tables are drawn, the same actions are read."""
    long = "Leaders should urgently set out together how they will find out early which children need help and how long each has waited"
    actions = (
        (
            "Westermark County Council and NHS Westermark and Osney Integrated Care Board",
            (f"{long}. This includes:", "•the first;", "•the second."),
        ),
        ("NHS Westermark and Osney Integrated Care Board", f"{long}, so that nobody is left without word from them."),
    )
    improvements = ((f"{long}. This includes:", "•one point; and", "•another point."), f"{long}.")
    data = printed(outcome=failings, actions=actions, improvements=improvements, space=space, rules=rules)
    _, report = read_report(data, "81234-westermark.pdf")
    assert [[body.text for body in each.bodies] for each in report.priority_actions] == [
        ["Westermark County Council", "NHS Westermark and Osney Integrated Care Board"],
        ["NHS Westermark and Osney Integrated Care Board"],
    ]
    assert [len(each.bullets) for each in report.priority_actions] == [2, 0]
    assert [len(each.bullets) for each in report.improvements] == [2, 0]
    assert report.refusals == ()


@pytest.mark.parametrize(
    ("cell", "name", "title"),
    [
        ("Ada Quill, Director of Children’s Services", "Ada Quill", "Director of Children’s Services"),
        ("Ada Quill Director of Children’s Services", "Ada Quill", "Director of Children’s Services"),
        ("Ada Quill\nInterim Director", "Ada Quill", "Interim Director"),
        ("Ada Quill – ICB CEO", "Ada Quill", "ICB CEO"),
        ("Ms Ada van Quill, DCS", "Ms Ada van Quill", "DCS"),
        ("Ada Quill-O’Dare (OBE)", "Ada Quill-O’Dare (OBE)", ""),
        ("Ada Quill, OBE, Chief Executive.", "Ada Quill, OBE", "Chief Executive"),
        ("Director of Children’s Services: Ada Quill", "Ada Quill", "Director of Children’s Services"),
        ("Ada Quill (Interim Director of Children’s Services)", "Ada Quill", "Interim Director of Children’s Services"),
        ("Director of Children’s Services\nAda Quill", "Ada Quill", "Director of Children’s Services"),
        ("Ada Head, Director, Children’s and Joint Services", "Ada Head", "Director, Children’s and Joint Services"),
    ],
)
def test_officer_spellings(printed: Make, cell: str, name: str, title: str) -> None:
    details = (("Westermark Council", "NHS Osney ICB"), (cell, "Tom Harrow, Chief Executive"), ("www.a.gov.uk", "www.b.nhs.uk"))
    _, report = read_report(printed(details=details), "a.pdf")
    assert (report.officers[0].name.text, report.officers[0].title.text if report.officers[0].title else "") == (name, title)


def test_several_authorities_and_boards(printed: Make) -> None:
    details = (
        ("Hale City Council", "NHS Hale ICB", "NHS Marl ICB"),
        ("Ada Quill, DCS", "Tom Harrow, Chief Executive", "Ina Rook, Chief Nurse"),
        ("www.hale.gov.uk", "www.hale.nhs.uk", "www.marl.nhs.uk"),
    )
    header = ("Local authority", "Integrated care board", "Integrated care board")
    _, report = read_report(printed(details=details, details_header=header), "a.pdf")
    assert [(body.name.text, body.kind) for body in report.bodies] == [
        ("Hale City Council", "local authority"),
        ("NHS Hale ICB", "integrated care board"),
        ("NHS Marl ICB", "integrated care board"),
    ]
    assert [(each.name.text, each.body.name.text) for each in report.officers if each.body] == [
        ("Ada Quill", "Hale City Council"),
        ("Tom Harrow", "NHS Hale ICB"),
        ("Ina Rook", "NHS Marl ICB"),
    ]


def test_two_boards_in_one_column(printed: Make) -> None:
    details = (
        ("Hale City Council", "NHS Hale ICB and NHS Marl ICB"),
        ("Ada Quill, DCS", "Tom Harrow, Chief Executive\nIna Rook, Chief Nurse"),
    )
    _, report = read_report(printed(details=details), "a.pdf")
    assert [body.name.text for body in report.bodies] == ["Hale City Council", "NHS Hale ICB", "NHS Marl ICB"]
    assert [each.name.text for each in report.officers] == ["Ada Quill", "Tom Harrow", "Ina Rook"]


def test_two_people_in_one_post(printed: Make) -> None:
    details = (
        ("Hale City Council", "NHS Hale ICB"),
        ("Ada Quill and Ben Oss, Joint Directors of Children’s Services", "Tom Harrow, Chief Executive"),
    )
    _, report = read_report(printed(details=details), "a.pdf")
    assert [(each.name.text, each.title and each.title.text) for each in report.officers[:2]] == [
        ("Ada Quill", "Joint Directors of Children’s Services"),
        ("Ben Oss", "Joint Directors of Children’s Services"),
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Date of the previous area SEND inspection: ",
        "Dates of previous full inspection: ",
        "Last inspection: ",
        "Previous inspection dates: ",
        "Dates of previous inspections ",
    ],
)
def test_labels_of_the_previous_inspection(printed: Make, label: str) -> None:
    _, report = read_report(printed(previous=f"{label}3 to 7 July 2017"), "a.pdf")
    assert report.previous and report.previous.first.text == "2017-07-03"
    assert report.inspection.first.text == "2024-06-03"


def test_no_officer_is_made_of_an_address(printed: Make) -> None:
    details = (("Hale City Council", "NHS Hale ICB"), ("www.hale.gov.uk", "www.hale.nhs.uk"), ("Town Hall, Hale HA1 1AA", "Vacant"))
    _, report = read_report(printed(details=details), "a.pdf")
    assert report.officers == ()
    assert any("officer" in each.what for each in report.refusals)


def test_tables_without_rules(printed: Make, failings: tuple[str, ...]) -> None:
    actions = (("Westermark County Council", "Leaders should act."), ("NHS Westermark and Osney ICB", "Boards should pay."))
    _, report = read_report(printed(outcome=failings, actions=actions, rules="none"), "a.pdf")
    assert [([b.text for b in each.bodies], each.text.text) for each in report.priority_actions] == [
        (["Westermark County Council"], "Leaders should act."),
        (["NHS Westermark and Osney ICB"], "Boards should pay."),
    ]
    assert [each.name.text for each in report.officers] == ["Ada Quill", "Tom Harrow"]


def test_monitoring_inspection(printed: Make) -> None:
    data = printed(
        title="Area SEND monitoring inspection of Westermark Local Area Partnership",
        outcome_heading="Monitoring inspection outcome",
        outcome=(
            "The last inspection found widespread and/or systemic failings.",
            "The local area partnership has taken effective action to address the first area for priority action. "
            "It has not taken effective action to address the second.",
        ),
        strengths=(),
        weaknesses=(),
        sections=(("Progress since the last inspection", ("Waits are shorter.",)),),
    )
    _, report = read_report(data, "81234-westermark.pdf")
    assert report.monitoring
    assert report.area.text == "Westermark"
    assert report.outcome and report.outcome.grade is None
    assert [taken for _, taken in report.outcome.effective_action] == [True, False]
    assert ("progress", "Waits are shorter.") in [(each.kind, each.text.text) for each in report.findings]


def test_unknown_heading_is_a_section_of_its_own(printed: Make) -> None:
    _, report = read_report(printed(sections=(("Safeguarding across the area", ("Checks are made.",)),)), "a.pdf")
    last = report.findings[-1]
    assert (last.kind, last.heading and last.heading.text, last.text.text) == (
        "other",
        "Safeguarding across the area",
        "Checks are made.",
    )


def test_a_line_at_the_foot_of_two_pages_is_no_furniture(printed: Make) -> None:
    """Words that happen to end two pages are the report's; what all pages bear is not."""
    many = tuple(f"Finding number {number} of the inspectors, who say that waits are long." for number in range(100, 190))
    _, report = read_report(printed(weaknesses=many), "a.pdf")
    assert [each.text.text for each in report.findings if each.kind == "weaknesses"] == list(many)


def test_first_page_wins_and_the_foot_is_reported(printed: Make) -> None:
    _, report = read_report(printed(dates="Inspection dates: 1 to 7 June 2024"), "81234-x.pdf")
    assert report.inspection.first.earliest == date(2024, 6, 1)
    assert [each.where for each in report.refusals] == ["81234-x.pdf, page 2"]


def test_previous_inspection_in_words(printed: Make) -> None:
    words = "Dates of previous inspection: The previous full inspection was on 19 March 2018. There was a revisit on 24 March 2020."
    _, report = read_report(printed(previous=words), "a.pdf")
    assert report.previous and report.previous_words
    assert (report.previous.first.text, report.previous.last.text) == ("2018-03-19", "2018-03-19")
    assert report.previous_words.text.endswith("24 March 2020.")


def test_no_previous_inspection(printed: Make) -> None:
    _, report = read_report(printed(previous="Date of previous inspection: none"), "81234-x.pdf")
    assert report.previous is None
    assert any("no date is understood" in each.what for each in report.refusals)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_truncated_file(printed: Make, share: float) -> None:
    data = printed()
    with pytest.raises(SourceError, match=r"x\.pdf.*ends before"):
        read_report(data[: int(len(data) * share)], "x.pdf")


def test_other_reports_are_refused(plain_pdf: Callable[[list[str]], bytes]) -> None:
    with pytest.raises(SourceError, match="not an area SEND inspection report"):
        read_report(plain_pdf(["School inspection report", "Hale Primary School, SEND unit", "Overall effectiveness: good"]), "x.pdf")
    with pytest.raises(SourceError, match="framework of 2016"):
        read_report(plain_pdf(["Joint local area SEND inspection in Hale", "A written statement of action is required."]), "x.pdf")


def test_encrypted(encrypted_pdf: bytes) -> None:
    with pytest.raises(SourceError, match="encrypted"):
        read_report(encrypted_pdf, "x.pdf")


def test_scanned(scanned_pdf: bytes) -> None:
    with pytest.raises(SourceError, match=r"pictures without text \(pages 1 to 2\)"):
        read_report(scanned_pdf, "x.pdf")


def test_empty_pages(plain_pdf: Callable[[list[str]], bytes]) -> None:
    with pytest.raises(SourceError, match="holds no text"):
        read_report(plain_pdf([" "]), "x.pdf")


def test_not_a_pdf() -> None:
    with pytest.raises(SourceError, match="not a PDF"):
        read_report(b"PK\x03\x04 something else", "x.pdf")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 20_000), junk=st.binary(min_size=1, max_size=40))
def test_damaged_file_is_read_or_refused(printed: Make, at: int, junk: bytes) -> None:
    """Whatever bytes are overwritten, the reader gives a report or says that it cannot: it never fails otherwise."""
    data = bytearray(printed())
    place = at % len(data)
    data[place : place + len(junk)] = junk
    try:
        document, report = read_report(bytes(data), "x.pdf")
    except SourceError as error:
        assert "x.pdf" in str(error)
    else:
        assert report.area.text in " ".join((document.text or "").split())


def test_the_real_reports_equal_the_gold(shared: Path) -> None:
    gold = {each["urn"]: each for each in json.loads((shared / "gold" / "ofsted-area-send.json").read_text("utf-8"))}
    files = sorted((shared / "data" / "ofsted-area-send").glob("*.pdf"))
    assert len(files) == len(gold) == 37
    for file in files:
        found = as_json(read_report(file.read_bytes(), file.name)[1])
        wanted = gold[found["urn"]]
        for field in ("area", "inspection_start", "inspection_end", "previous_start", "previous_end", "outcome_grade"):
            assert found[field] == wanted[field], (file.name, field)
        for field in ("local_authorities", "icbs", "monitoring_inspection", "next_full_reinspection_years"):
            assert found[field] == wanted[field], (file.name, field)
        assert found["areas_for_improvement_count"] == wanted["areas_for_improvement_count"], file.name
        actions = [(each["responsible_bodies"], each["n_bullets"]) for each in found["priority_actions"]]
        assert actions == [(each["responsible_bodies"], each["n_bullets"]) for each in wanted["priority_actions"]], file.name
        assert [(each["name"], each["title"]) for each in found["officers"]] == [(e["name"], e["title"]) for e in wanted["officers"]]
        assert sorted((e["name"], e["role"]) for e in found["inspectors"]) == sorted(
            (e["name"], e["role"]) for e in wanted["inspectors"]
        )
