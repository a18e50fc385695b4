"""What the ledger gets from an inspection report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from onrecord.model import Extraction, Record
from onrecord.schema import load
from onrecord_ingest.sources import kinds
from onrecord_ingest.sources.ofsted_report.records import records
from onrecord_ingest.sources.ofsted_report.report import read_report
from onrecord_ingest.validate import check

Make = Callable[..., bytes]


@pytest.fixture
def extraction(printed: Make, failings: tuple[str, ...]) -> Extraction:
    """A report with failings, read."""
    action = ("Leaders should urgently shorten the waiting times for:", "•occupational therapy;", "•plans.", "They should say how.")
    actions = (("Westermark County Council and NHS Westermark and Osney Integrated Care Board", action),)
    weaknesses = ("The accelerated progress plan has not had the effect that the last inspection asked for.",)
    data = printed(outcome=failings, actions=actions, weaknesses=weaknesses)
    return records(*read_report(data, "81234-westermark.pdf"))


def of(extraction: Extraction, cls: str) -> Sequence[Record]:
    return [record for record in extraction.records if record.cls == cls]


def test_all_of_it_passes_the_schema(extraction: Extraction) -> None:
    checked = check(extraction, load(), lambda wanted: set())
    assert checked.refusals == extraction.refusals
    assert len(checked.records) == len(extraction.records)


def test_inspection(extraction: Extraction) -> None:
    (inspection,) = of(extraction, "Inspection")
    text = extraction.documents[0].text or ""
    assert inspection.id == "event/ofsted-81234-inspection-2024-06-03"
    assert inspection.values["outcome_grade"] == 3
    assert inspection.values["monitoring_required"] is True
    assert inspection.values["plan_required"] is True
    assert inspection.values["next_inspection_years"] == 3
    place = inspection.places["next_inspection_years"]
    assert "approximately 3 years" in " ".join(text[place.start : place.end].split())
    (previous,) = of(extraction, "Event")
    assert inspection.values["previous_inspection"] == previous.id
    assert "published" not in inspection.values


def test_findings_in_the_words_of_the_report(extraction: Extraction) -> None:
    text = extraction.documents[0].text or ""
    found = of(extraction, "Finding")
    for record in found:
        assert record.span and record.values["words"] == text[record.span.start : record.span.end]
    action, first, second = [record for record in found if record.values["finding_type"] == "priority action"]
    assert first.values["part_of"] == second.values["part_of"] == action.id
    assert str(action.values["words"]).endswith("They should say how.")
    names = {record.id: record.values["name"] for record in of(extraction, "Organization")}
    assert [names[body] for body in action.values["responsible"]] == [  # type: ignore[union-attr]
        "Westermark County Council",
        "NHS Westermark and Osney Integrated Care Board",
    ]
    assert "topic/therapies" in first.values["topic"]  # type: ignore[operator]


def test_officers_hold_their_posts_on_the_days_of_the_inspection_only(extraction: Extraction) -> None:
    held = [record for record in of(extraction, "Membership") if "post" in record.values]
    assert [(record.values["role"], str(record.values["attested"].text)) for record in held] == [  # type: ignore[union-attr]
        ("Director of Children’s Services", "2024-06-03/2024-06-07"),
        ("Chief Executive", "2024-06-03/2024-06-07"),
    ]
    assert all("start_date" not in record.values and "end_date" not in record.values for record in held)


def test_plans(extraction: Extraction) -> None:
    required, named = of(extraction, "Plan")
    assert required.values["plan_type"] == "priority action plan"
    assert required.values["responds_to"] == ["event/ofsted-81234-inspection-2024-06-03"]
    assert named.values["plan_type"] == "accelerated progress plan"
    assert "responds_to" not in named.values


def test_experience_is_a_finding_of_its_own_kind(extraction: Extraction) -> None:
    found = [record for record in of(extraction, "Finding") if record.values["finding_type"] == "experience"]
    assert [(record.values["number"], record.values["words"]) for record in found] == [
        (1, "Many children are known well by the adults who work with them."),
        (2, "Some wait too long."),
    ]
    assert all("part_of" not in record.values and "responsible" not in record.values for record in found)
    assert not extraction.counts


def test_progress_is_counted_and_not_judged(printed: Make) -> None:
    sections = (("Progress made since the last inspection", ("Waits are shorter.", "Some go on.")),)
    found = records(*read_report(printed(sections=sections), "a.pdf"))
    assert found.counts == {"paragraphs of progress, whose place does not say what they are": 2}
    assert "Waits are shorter." not in [record.values["words"] for record in of(found, "Finding")]


def test_titles_and_honours_are_no_part_of_a_name(printed: Make) -> None:
    details = (("Hale City Council", "NHS Hale ICB"), ("Ms Ada Quill, DCS", "Tom Harrow (OBE)"))
    found = records(*read_report(printed(details=details, team=()), "a.pdf"))
    assert [(p.values["name"], p.values.get("honorific_prefix")) for p in of(found, "Person")] == [
        ("Ada Quill", "Ms"),
        ("Tom Harrow", None),
    ]


def test_same_file_twice_gives_the_same_ids(printed: Make) -> None:
    first, second = (records(*read_report(printed(), "81234-x.pdf")) for _ in range(2))
    assert [record.id for record in first.records] == [record.id for record in second.records]


def test_the_kind_is_recognised(printed: Make, tmp_path: Path) -> None:
    path = tmp_path / "81234-westermark.pdf"
    path.write_bytes(printed())
    assert kinds.recognise(path) == "ofsted_report"
    assert kinds.extract(path).origin.startswith("ofsted-report:document/")
