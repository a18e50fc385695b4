"""Whom the rules judge one, whom they keep apart, and where they ask."""

from __future__ import annotations

from collections import defaultdict

import pytest

from onrecord.dates import PartialDate
from onrecord.ledger.judgements import AUTOMATIC, standing
from onrecord.project.identities import canonical
from onrecord_ingest.resolve import resolve

COUNCIL, COMPANY, FEN = "organization/gss-E10000099", "organization/saltmere-children-first", "organization/gss-E10000098"


@pytest.fixture
def register(county):
    """Two councils and a company, and Ada Quill, who heads the company."""
    county.register("Area", "area/gss-E10000099", name="Saltmere", area_type="local area")
    county.register("Organization", COUNCIL, name="Saltmere County Council", identifiers=["gss:E10000099"], area=["area/gss-E10000099"])
    county.register("Organization", FEN, name="Fenwick Council", identifiers=["gss:E10000098"])
    county.register("Organization", COMPANY, name="Saltmere Children First", other_names=["SCF"], area=["area/gss-E10000099"])
    county.register("Post", "post/scf-chief", name="Chief executive of Saltmere Children First", organization=COMPANY)
    county.register("Person", "person/ada-quill", name="Ada Quill")
    county.held("person/ada-quill", "chief executive", organization=COMPANY, post="post/scf-chief", attested=PartialDate.parse("2031"))
    return county


@pytest.mark.parametrize("name", ["Saltmere County Council", "Saltmere Council"])
def test_a_council_with_and_without_its_rank(register, name: str) -> None:
    article = register.article("News of Saltmere.", bodies=(name,))
    assert register.verdict(article.body(name), COUNCIL) == "same"


def test_a_stray_apostrophe_in_a_place(county) -> None:
    county.register("Organization", COUNCIL, name="St Elwins Council", identifiers=["gss:E10000099"])
    article = county.article("A", bodies=("St Elwin’s Council",))
    assert county.verdict(article.body("St Elwin’s Council"), COUNCIL) == "same"


def test_a_town_council_is_not_the_county_council(register) -> None:
    article = register.article("News of Saltmere.", bodies=("Saltmere Town Council",))
    assert register.verdict(article.body("Saltmere Town Council"), COUNCIL) == "none"


def test_a_name_that_names_no_area_needs_a_document_about_the_area(register) -> None:
    here = register.article("SCF of Saltmere.", bodies=("SCF",))
    elsewhere = register.article("SCF of another place.", bodies=("SCF",))
    assert register.verdict(here.body("SCF"), COMPANY) == "same"
    assert register.verdict(elsewhere.body("SCF"), COMPANY) == "unsure"


def test_codes_decide_before_names(county) -> None:
    old = county.register("Organization", "organization/gss-E07000001", name="Saltmere Council", identifiers=["gss:E07000001"])
    new = county.register("Organization", "organization/gss-E06000001", name="Saltmere Council", identifiers=["gss:E06000001"])
    named = county.register("Organization", "organization/saltmere", name="Council of Saltmere", identifiers=["gss:E06000001"])
    assert county.verdict(old, new) == "different"
    assert county.verdict(named, new) == "same"


def test_name_and_body_agree(register) -> None:
    article = register.article("A", ("Ada Quill", "chief executive", "Saltmere Children’s First"), bodies=("Saltmere County Council",))
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "same"


def test_one_name_in_two_bodies_is_asked(register) -> None:
    article = register.article("A", ("Ada Quill", "interim director", "Fenwick Council"))
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "unsure"


@pytest.mark.parametrize(
    ("role", "date", "verdict"),
    [
        ("chief executive", "2031-06", "same"),
        ("chief executive", "2035-06", "unsure"),
        ("chief executive", None, "unsure"),
        ("harbour master", "2031-06", "unsure"),
        ("", "2031-06", "unsure"),
    ],
)
def test_without_a_body_the_role_on_that_day_decides(register, role: str, date: str | None, verdict: str) -> None:
    article = register.article("A", ("Ada Quill", role, ""), date=date)
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == verdict


def test_without_a_body_two_who_fit_are_asked(register) -> None:
    register.register("Person", "person/ada-quill-2", name="Ada Quill")
    register.held("person/ada-quill-2", "chief executive", organization=FEN, attested=PartialDate.parse("2031"))
    article = register.article("A", ("Ada Quill", "chief executive", ""), date="2031-06")
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "unsure"
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill-2") == "unsure"


def test_two_councillors_of_one_name_in_one_council_are_not_one(county) -> None:
    county.register("Organization", COUNCIL, name="Saltmere County Council")
    for number in ("1", "2"):
        county.register("Person", f"person/saltmere-{number}", name="Jo Smith", identifiers=[f"modern-gov-saltmere:{number}"])
        county.held(f"person/saltmere-{number}", "Councillor", organization=COUNCIL)
    article = county.article("Saltmere", ("Jo Smith", "councillor", "Saltmere County Council"))
    assert county.verdict("person/saltmere-1", "person/saltmere-2") == "different"
    assert county.verdict(article.person("Jo Smith"), "person/saltmere-1") == "unsure"
    assert county.verdict(article.person("Jo Smith"), "person/saltmere-2") == "unsure"


def test_a_surname_alone_is_never_enough(county) -> None:
    first = county.article("A", ("Smith", "councillor", "Saltmere Council"))
    second = county.article("B", ("Smith", "councillor", "Saltmere Council"))
    assert county.verdict(first.person("Smith"), second.person("Smith")) == "none"


def test_misspelt_in_one_paragraph_and_right_in_the_next(register) -> None:
    article = register.article("A", ("Ada Quill", "chief executive", "Saltmere Children First"), ("Ada Quil", "", ""))
    assert register.verdict(article.person("Ada Quil"), article.person("Ada Quill")) == "same"
    assert register.verdict(article.person("Ada Quil"), "person/ada-quill") == "same"


def test_two_of_like_names_with_other_roles_in_one_document_are_asked(county) -> None:
    article = county.article("A", ("Sara Quill", "leader", "Saltmere Council"), ("Sarah Quill", "treasurer", "Fenwick Council"))
    assert county.verdict(article.person("Sara Quill"), article.person("Sarah Quill")) == "unsure"


@pytest.mark.parametrize("name", ["A Quill", "Ada Jane Quill", "Ada Quilt"])
def test_a_like_name_in_the_body_is_asked(register, name: str) -> None:
    article = register.article("A", (name, "officer", "Saltmere Children First"))
    assert register.verdict(article.person(name), "person/ada-quill") == "unsure"


def test_articles_that_no_register_knows(county) -> None:
    first = county.article("A", ("Ben Lee", "chair", "Saltmere Ferry Campaign"))
    second = county.article("B", ("Ben Lee", "chair", "Saltmere Ferry Campaign"))
    third = county.article("C", ("Ben Lee", "", ""))
    assert county.verdict(first.body("Saltmere Ferry Campaign"), second.body("Saltmere Ferry Campaign")) == "same"
    assert county.verdict(first.person("Ben Lee"), second.person("Ben Lee")) == "same"
    assert "unsure" in {county.verdict(third.person("Ben Lee"), each.person("Ben Lee")) for each in (first, second)}


def test_a_party_links_nobody(county) -> None:
    county.register("Organization", "organization/party-tide", name="Tide Party", classification="party")
    for number in "12":
        county.register("Person", f"person/ben-lee-{number}", name="Ben Lee")
        county.held(f"person/ben-lee-{number}", "member", on_behalf_of=["organization/party-tide"])
    assert county.verdict("person/ben-lee-1", "person/ben-lee-2") == "unsure"


def test_what_the_register_says_of_a_document_decides_there(register) -> None:
    article = register.article("Ada Quill spoke.", ("Ada Quill", "", ""))
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "unsure"
    from onrecord.model import Document, Extraction, Record

    cited = Document("news", "A", text="Ada Quill spoke.")
    row = Record("Person", "person/ada-quill", cited.id, {"name": "Ada Quill"}, method="register")
    register.ledger.add(Extraction("register:more", [], [row]))
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "same"


def test_the_order_in_which_sources_come_does_not_matter(county) -> None:
    article = county.article("A", ("Ada Quill", "chief executive", "Saltmere Children First"))
    assert county.verdict(article.person("Ada Quill"), "person/ada-quill") == "none"
    county.register("Organization", COMPANY, name="Saltmere Children First")
    county.register("Person", "person/ada-quill", name="Ada Quill")
    assert county.verdict(article.person("Ada Quill"), "person/ada-quill") == "unsure"
    county.held("person/ada-quill", "chief executive", organization=COMPANY)
    assert county.verdict(article.person("Ada Quill"), "person/ada-quill") == "same"


def test_what_evidence_no_longer_says_is_taken_back_and_nothing_changes_twice(register) -> None:
    article = register.article("A", ("Ada Quill", "chief executive", "Saltmere Children First"))
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "same"
    assert resolve(register.ledger) == {}
    register.register("Person", "person/ada-quill-2", name="Ada Quill")
    register.held("person/ada-quill-2", "treasurer", organization=COMPANY)
    assert register.verdict(article.person("Ada Quill"), "person/ada-quill") == "unsure"
    assert all(j.decided_by == AUTOMATIC for j in standing(register.ledger))


def test_a_party_that_no_register_knows_links_nobody(county) -> None:
    first = county.article("A", ("Ben Lee", "candidate", "Liberal Democrats"))
    second = county.article("B", ("Ben Lee", "candidate", "Liberal Democrats"))
    assert county.verdict(first.person("Ben Lee"), second.person("Ben Lee")) == "unsure"


def test_nothing_changes_where_a_source_that_says_nothing_of_them_comes(register) -> None:
    register.article("A", ("Ada Quill", "chief executive", "Saltmere Children’s First"))
    resolve(register.ledger)
    before = standing(register.ledger)
    register.article("B", ("Cy Lamb", "chief executive", "Saltmere Children First"))
    resolve(register.ledger)
    assert set(before) <= set(standing(register.ledger))


def test_two_of_the_register_who_are_spelt_alike_stay_two_in_an_article_with_both(county) -> None:
    county.register("Organization", COMPANY, name="Saltmere Children First")
    for person, name in (("person/sara", "Sara Quill"), ("person/sarah", "Sarah Quill")):
        county.register("Person", person, name=name)
        county.held(person, "officer", organization=COMPANY)
    both = [(name, "officer", "Saltmere Children First") for name in ("Sara Quill", "Sarah Quill")]
    article = county.article("A", *both)
    assert county.verdict(article.person("Sara Quill"), "person/sara") == "same"
    assert county.verdict(article.person("Sarah Quill"), "person/sarah") == "same"
    assert county.verdict("person/sara", "person/sarah") == "unsure"


def test_one_after_another_or_all_at_once_gives_the_same_groups(counties) -> None:
    people = [
        ("Ada Quill", "chair", "Saltmere Ferry Campaign"),
        ("Ada Quill", "", ""),
        ("Ada Quil", "chair", "Saltmere Ferry Campaign"),
        ("Ben Lee", "chair", "Saltmere Ferry Campaign"),
        ("Ada Quill", "member", "Saltmere Ferry Campaign"),
        ("Ada Quill", "member", "Fenwick Boat Campaign"),
    ]
    found = []
    for each_time in (True, False):
        county = counties(str(each_time))
        for person in people if each_time else reversed(people):
            county.article(f"{person}", person)
            if each_time:
                resolve(county.ledger)
        resolve(county.ledger)
        groups = defaultdict(set)
        for identity, name in canonical(county.ledger).items():
            groups[name] |= {identity, name}
        found.append(sorted(map(sorted, groups.values())))
    assert found[0] == found[1]
    assert any(len(group) == 2 for group in found[0])
