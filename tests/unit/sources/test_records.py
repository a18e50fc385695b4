"""What each kind of source becomes: records that fit the schema, each with its place, and nothing the source does not say."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from onrecord.dates import PartialDate
from onrecord.errors import SourceError
from onrecord.measures import columns
from onrecord.model import Extraction, Record
from onrecord.schema import load
from onrecord_ingest.sources import dfe_ehcp, hansard, kinds, modern_gov, popolo, send_tribunal
from onrecord_ingest.sources.dfe_ehcp.read import read as read_timeliness
from onrecord_ingest.sources.local_authorities.map import records as map_authorities
from onrecord_ingest.sources.local_authorities.read import read as read_authorities
from onrecord_ingest.sources.mp_lookup.map import records as map_members
from onrecord_ingest.sources.mp_lookup.read import read as read_members
from onrecord_ingest.sources.nhs_bodies.map import bodies, covered, readable
from onrecord_ingest.sources.nhs_bodies.read import read_boards, read_coverage, read_trusts
from onrecord_ingest.sources.observations import extraction as observations
from onrecord_ingest.sources.ofsted_lookup.map import records as map_lookup
from onrecord_ingest.sources.ofsted_lookup.read import read as read_lookup
from onrecord_ingest.validate import check

DATA = Path(__file__).parents[2] / "data"


def members(day: PartialDate | None = None) -> Extraction:
    path = DATA / "mp_lookup" / "members.csv"
    given = {"published": day, "published_why": "told"} if day else {}
    reading = read_members(path.read_bytes(), path.name, seats={"England": 3, "Wales": 1}, **given)
    return map_members(reading).extraction(reading)


def authorities() -> Extraction:
    path = DATA / "local_authorities" / "authorities.csv"
    reading = read_authorities(path.read_bytes(), path.name, present={"CTY": 1, "NMD": 2, "UA": 1})
    return map_authorities(reading).extraction(reading)


def lookup() -> Extraction:
    path = DATA / "ofsted_lookup" / "lookup.csv"
    reading = read_lookup(path.read_bytes(), path.name, areas=3)
    return map_lookup(reading).extraction(reading)


def boards() -> Extraction:
    reading = read_boards((DATA / "nhs_bodies" / "boards.json").read_bytes(), "boards.json", boards=2)
    return bodies(reading).extraction(reading)


def coverage() -> Extraction:
    reading = read_coverage((DATA / "nhs_bodies" / "coverage.json").read_bytes(), "coverage.json", boards=2)
    return covered(reading).extraction(reading)


def trusts() -> Extraction:
    reading = read_trusts((DATA / "nhs_bodies" / "trusts.json").read_bytes(), "trusts.json")
    return bodies(reading).extraction(reading)


def councillors(tmp_path: Path) -> Extraction:
    path = tmp_path / "Ardenshire County Council 2031-02-04.xml"
    path.write_bytes((DATA / "modern_gov" / "councillors.xml").read_bytes())
    return modern_gov.extract(path)


def one(found: Extraction, cls: str, **values: object) -> Record:
    fitting = [r for r in found.records if r.cls == cls and values.items() <= dict(r.values).items()]
    assert len(fitting) == 1, [dict(r.values) for r in found.records if r.cls == cls]
    return fitting[0]


def spoken(found: Extraction, record: Record, name: str) -> str:
    text, span = found.documents[0].text or "", record.places.get(name) or record.span
    assert span is not None
    return text[span.start : span.end]


@pytest.fixture
def every(tmp_path: Path) -> Mapping[str, Extraction]:
    return {
        "members": members(),
        "authorities": authorities(),
        "lookup": lookup(),
        "boards": boards(),
        "coverage": coverage(),
        "trusts": trusts(),
        "councillors": councillors(tmp_path),
        "parliament": popolo.extract(DATA / "popolo" / "parliament.json"),
        "debates": hansard.extract(DATA / "hansard" / "debates2031-02-04a.xml"),
        "timeliness": dfe_ehcp.extract(DATA / "dfe_ehcp" / "timeliness.csv"),
        "appeals": send_tribunal.extract(DATA / "send_tribunal" / "appeals.csv"),
    }


def test_every_record_fits_the_schema_and_has_a_place(every: Mapping[str, Extraction]) -> None:
    for name, extraction in every.items():
        assert check(extraction, load(), lambda wanted: set()).refusals == (), name
        assert extraction.records, name
        assert all(record.span for record in extraction.records), name
        assert {record.document for record in extraction.records} == {extraction.documents[0].id}, name


def test_reading_twice_gives_the_same(every: Mapping[str, Extraction], tmp_path: Path) -> None:
    assert members() == every["members"]
    assert councillors(tmp_path) == every["councillors"]
    assert dfe_ehcp.extract(DATA / "dfe_ehcp" / "timeliness.csv") == every["timeliness"]


def test_a_snapshot_attests_its_own_day_and_claims_no_term() -> None:
    day = PartialDate.parse("2031-02-04")
    found = members(day)
    for membership in (r for r in found.records if r.cls == "Membership"):
        assert membership.values["attested"] == day
        assert not {"start_date", "end_date"} & membership.values.keys()


def test_a_member_holds_the_seats_post_for_a_party() -> None:
    found = members()
    person = one(found, "Person", name="Ottilie Farrow")
    membership = one(found, "Membership", person=person.id)
    post = next(r for r in found.records if r.id == membership.values["post"])
    assert (post.values["name"], post.values["other_names"]) == ("Member of Parliament for Arden North", ["MP for Arden North"])
    assert spoken(found, membership, "on_behalf_of") == "Harbour Party"
    assert spoken(found, person, "name") == "Dame Ottilie Farrow"
    assert "area/gss-E10009001" in post.values["area"]


def test_a_seat_of_one_name_is_one_post_in_both_registers(every: Mapping[str, Extraction]) -> None:
    posts = [{r.id for r in every[name].records if r.cls == "Post"} for name in ("members", "parliament")]
    assert "post/member-of-parliament-arden-north" in posts[0] & posts[1]


def test_a_parliaments_unstated_end_is_a_range_of_days(every: Mapping[str, Extraction]) -> None:
    found = every["parliament"]
    person = one(found, "Person", name="Ottilie Farrow")
    end = one(found, "Membership", person=person.id).values["end_date"]
    assert isinstance(end, PartialDate)
    assert end.text == "2018-05-03/2019-11-06"


def test_speeches_are_statements_in_their_own_words(every: Mapping[str, Extraction]) -> None:
    found = every["debates"]
    statement = one(found, "Statement", speaker_text="Idris Quillon")
    assert spoken(found, statement, "words") == statement.values["words"]
    assert spoken(found, statement, "speaker_text") == "Idris Quillon"
    assert statement.values["speaker"] == ["person/parlparse-90002"]
    assert statement.span is not None and statement.span.cell == "uk.org.publicwhip/debate/2031-02-04a.1.5"
    assert "Hansard" in found.documents[0].title


def test_councils_end_and_are_succeeded(every: Mapping[str, Extraction]) -> None:
    found = every["authorities"]
    ended = one(found, "Organization", name="Estuary District Council")
    succession = one(found, "Succession", original=ended.id)
    assert succession.values["resulting"] == "organization/gss-E06009001"
    assert spoken(found, ended, "dissolution_date") == "2021-04-01"
    assert one(found, "Area", name="Kelbrook").values["within"] == ["area/gss-E10009001"]


def test_an_area_has_all_its_codes(every: Mapping[str, Extraction]) -> None:
    assert one(every["lookup"], "Area", name="Ardenshire").values["identifiers"] == ["gss:E10009001", "dfe:999", "ofsted:90001"]


def test_a_board_covers_areas_and_a_trust_stands_by_itself(every: Mapping[str, Extraction]) -> None:
    found = every["coverage"]
    areas = [r.values["area"] for r in found.records if r.id == "organization/ods-QZ1"]
    assert areas == [["area/ods-991"], ["area/ods-992"]]
    assert "area" not in one(found, "Organization", name="Tidewater Hospitals NHS Trust").values


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("NHS BATH AND QUAY INTEGRATED CARE BOARD", "NHS Bath and Quay Integrated Care Board"),
        ("ST MARY'S HOSPITAL ON THE HILL", "St Mary's Hospital on the Hill"),
        ("STOKE-ON-TRENT NHS TRUST", "Stoke-On-Trent NHS Trust"),
        ("Tidewater NHS Trust", "Tidewater NHS Trust"),
    ],
)
def test_names_in_capitals_are_made_readable(printed: str, name: str) -> None:
    assert readable(printed) == name


def test_a_missing_cell_gives_no_observation_and_is_counted(every: Mapping[str, Extraction]) -> None:
    found = every["timeliness"]
    assert found.counts["cell without a figure (x)"] == 6
    assert all(r.values["value"] is not None for r in found.records if r.cls == "Observation")


def test_an_observation_has_measure_unit_area_period_and_cell(every: Mapping[str, Extraction]) -> None:
    found = every["appeals"]
    area = one(found, "Area", name="Ardenshire")
    observation = next(
        r
        for r in found.records
        if r.values.get("area") == [area.id] and r.values.get("measure") == "Appeals registered at the SEND tribunal"
    )
    assert (observation.values["value"], observation.values["unit"]) == (27.0, "appeals")
    assert spoken(found, observation, "value") == "27"
    assert observation.span is not None and observation.span.cell == "row 6, 2030 Appeals registered"


def test_guidance_of_a_release_is_no_article_and_holds_no_figure(tmp_path: Path) -> None:
    path = tmp_path / "data-guidance.txt"
    path.write_text("Education, health and care plans\nReporting year 2031\n\nA council said: “All is well.”\n")
    assert kinds.recognise(path) == "dfe_ehcp"
    found = kinds.extract(path)
    assert (found.records, len(found.documents)) == ((), 1)


def test_councillors_of_nobody_knows_whom_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "councillors.xml"
    path.write_bytes((DATA / "modern_gov" / "councillors.xml").read_bytes())
    with pytest.raises(SourceError, match="name the file by the council"):
        modern_gov.extract(path)


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("mp_lookup/members.csv", "mp_lookup"),
        ("popolo/parliament.json", "popolo"),
        ("hansard/debates2031-02-04a.xml", "hansard"),
        ("modern_gov/councillors.xml", "modern_gov"),
        ("local_authorities/authorities.csv", "local_authorities"),
        ("ofsted_lookup/lookup.csv", "ofsted_lookup"),
        ("nhs_bodies/boards.json", "nhs_bodies"),
        ("nhs_bodies/coverage.json", "nhs_bodies"),
        ("nhs_bodies/trusts.json", "nhs_bodies"),
        ("dfe_ehcp/timeliness.csv", "dfe_ehcp"),
        ("send_tribunal/appeals.csv", "send_tribunal"),
    ],
)
def test_each_file_is_known_by_its_first_bytes(file: str, kind: str) -> None:
    assert kinds.recognise(DATA / file) == kind


def test_measures_of_another_file_are_data() -> None:
    path = DATA / "dfe_ehcp" / "timeliness.csv"
    one_column = {"plans_issued_den": columns("dfe-ehcp")["plans_issued_den"]}
    found = observations(read_timeliness(path.read_bytes(), path.name, one_column))
    assert {r.values["measure"] for r in found.records if r.cls == "Observation"} == {"EHC plans issued"}
