"""Which judgements of sameness hold where others contradict them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.book import Judgement
from onrecord.ledger.judgements import AUTOMATIC, pair
from onrecord.ledger.links import chain, holding
from onrecord.ledger.sets import Sets


def rule(one: str, other: str, verdict: str = "same") -> Judgement:
    return Judgement(*pair(one, other), verdict, AUTOMATIC, "a rule")


def person(one: str, other: str, verdict: str = "same") -> Judgement:
    return Judgement(*pair(one, other), verdict, "Ada", "she knows")


def held(*judgements: Judgement) -> set[tuple[str, str]]:
    return {(j.one, j.other) for j in holding(judgements)}


def test_a_person_takes_a_rules_link_back() -> None:
    assert held(rule("a", "b"), rule("b", "c"), person("a", "b", "different")) == {("b", "c")}


def test_a_chain_of_rules_between_two_that_differ_gives_way_whole() -> None:
    assert held(rule("a", "b"), rule("b", "c"), rule("c", "d"), person("a", "c", "different")) == {("c", "d")}


def test_a_persons_link_stays_in_such_a_chain() -> None:
    assert held(rule("a", "b"), person("b", "c"), person("a", "c", "different")) == {("b", "c")}


def test_the_newest_of_a_persons_decisions_goes_before_the_older() -> None:
    assert held(person("a", "b", "different"), person("a", "b")) == {("a", "b")}
    assert held(person("a", "b"), person("b", "c"), person("a", "c", "different")) == {("b", "c")}


def test_what_codes_keep_apart_only_people_unite() -> None:
    apart = rule("a", "c", "different")
    assert held(rule("a", "b"), person("b", "c"), apart) == {("b", "c")}
    assert held(person("a", "b"), person("b", "c"), apart) == {("a", "b"), ("b", "c")}


def test_the_chain_from_one_to_another() -> None:
    links = [rule("a", "b"), rule("b", "c"), rule("a", "d")]
    assert chain("c", "d", links) == [links[1], links[0], links[2]]
    assert chain("a", "e", links) == []


ids = st.sampled_from("abcdef")
verdicts = st.sampled_from(["same", "different", "unsure"])
judgements = st.lists(
    st.builds(lambda one, other, verdict, by: by(one, other, verdict), ids, ids, verdicts, st.sampled_from([rule, person]))
)


@given(judgements)
def test_no_two_that_a_person_newly_told_apart_are_one_by_rules(found: list[Judgement]) -> None:
    found = [j for j in found if j.one != j.other]
    last = found[-1:]
    sets = Sets()
    for judgement in holding(found):
        sets.join(judgement.one, judgement.other)
    for judgement in last:
        if judgement.decided_by != AUTOMATIC and judgement.verdict != "unsure":
            assert (sets.of(judgement.one) == sets.of(judgement.other)) is (judgement.verdict == "same")
