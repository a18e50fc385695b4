"""Codes have a shape, and one code has one name."""

import pytest

from onrecord.errors import RecordError
from onrecord_ingest.sources.codes import CodeName, code, disagreements


@pytest.mark.parametrize(("scheme", "value"), [("GSS", "E10000034"), ("DfE", "885"), ("ODS", "QGH"), ("URN", "80584"), ("QID", "Q42")])
def test_a_code_of_its_scheme_is_given_back(scheme: str, value: str) -> None:
    assert code(scheme, f" {value} ", where="here") == value


@pytest.mark.parametrize(
    ("scheme", "value"), [("GSS", "E1000003"), ("GSS", "X10000034"), ("DfE", "85"), ("ODS", "qgh"), ("URN", ""), ("QID", "Q0")]
)
def test_anything_else_is_refused_with_its_place(scheme: str, value: str) -> None:
    with pytest.raises(RecordError, match="here"):
        code(scheme, value, where="here")


def test_a_code_of_another_kind_of_area_is_refused() -> None:
    with pytest.raises(RecordError, match="beginning with E06 or E10"):
        code("GSS", "E12000005", where="here", begins=("E06", "E10"))


def test_one_code_with_two_names_and_one_name_with_two_codes_are_told_with_both_places() -> None:
    entries = [CodeName("DfE", "999", "Ardenshire", "a, row 1"), CodeName("DfE", "999", "Millport", "b, row 2")]
    entries += [CodeName("DfE", "998", "ARDENSHIRE ", "c, row 3")]
    first, second = disagreements(entries)
    assert first.what == "DfE 999 goes by 'Ardenshire' and 'Millport'"
    assert first.where == "a, row 1; b, row 2"
    assert second.what == "'Ardenshire' goes by DfE 999 and 998"


def test_case_ampersands_and_punctuation_make_no_other_name() -> None:
    names = ["Hull & Quay", "HULL AND QUAY", "Hull-and-Quay"]
    assert disagreements([CodeName("GSS", "E06009001", name, "x") for name in names]) == ()


def test_a_county_and_a_region_may_share_a_name() -> None:
    assert disagreements([CodeName("GSS", "E12009001", "Arden", "x"), CodeName("GSS", "E10009001", "Arden", "y")]) == ()
