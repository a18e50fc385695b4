"""Measures are declared once, and prose that speaks of one is known by its phrases."""

from pathlib import Path

import pytest

from onrecord.errors import SchemaError
from onrecord.measures import columns, measures

SHARE = "ehc-plans-issued-within-20-weeks-share"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("More of the EHCPs are now finished inside the legal 20-week limit.", {SHARE}),
        ("Only a third of education, health and care plans met the twenty week limit.", {SHARE}),
        ("Fewer parents took their cases to tribunal.", {"send-tribunal-appeals"}),
        ("The appeal rate for SEND rose.", {"send-tribunal-appeal-rate"}),
        ("The ferry sails every 20 weeks.", set()),
        ("More EHC plans were issued than ever.", {"ehc-plans-issued"}),
    ],
)
def test_a_sentence_is_known_by_its_phrases(sentence: str, expected: set[str]) -> None:
    found = {key for key, measure in measures().items() if measure.phrased_in(sentence)}
    assert found - {"ehc-plans-issued-within-20-weeks"} == expected


def test_a_new_series_is_data(tmp_path: Path) -> None:
    path = tmp_path / "measures.yaml"
    path.write_text(
        "ferries:\n  label: Ferries\n  unit: ferries\n  period: calendar year\n  phrases: [['ferr(y|ies)']]\n"
        "  series: [{kind: dfe-ehcp, column: ferries}]\n"
    )
    measure, series = columns("dfe-ehcp", path)["ferries"]
    assert (measure.id, series.kind) == ("ferries", "dfe-ehcp")
    assert measure.phrased_in("Two FERRIES sank")


@pytest.mark.parametrize(
    "text", ["a: {label: A}", "a: 3", "- a", "a: {label: A, unit: ells, colour: red, period: y, phrases: [], series: []}", "[", ""]
)
def test_a_bad_declaration_is_told_with_its_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "measures.yaml"
    path.write_text(text)
    with pytest.raises(SchemaError, match=r"measures\.yaml"):
        measures(path)
