"""Damaged files: a reader refuses what it cannot read, and never fails in another way, nor makes up a record without a place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord.measures import columns
from onrecord.schema import load
from onrecord_ingest.sources import observations
from onrecord_ingest.sources.dfe_ehcp.read import read as read_timeliness
from onrecord_ingest.sources.hansard.map import records as map_debates
from onrecord_ingest.sources.hansard.read import read as read_debates
from onrecord_ingest.sources.local_authorities.map import records as map_authorities
from onrecord_ingest.sources.local_authorities.read import read as read_authorities
from onrecord_ingest.sources.modern_gov.map import records as map_councillors
from onrecord_ingest.sources.modern_gov.read import read as read_councillors
from onrecord_ingest.sources.mp_lookup.map import records as map_members
from onrecord_ingest.sources.mp_lookup.read import read as read_members
from onrecord_ingest.sources.nhs_bodies.map import bodies, covered
from onrecord_ingest.sources.nhs_bodies.read import read_boards, read_coverage, read_trusts
from onrecord_ingest.sources.ofsted_lookup.map import records as map_lookup
from onrecord_ingest.sources.ofsted_lookup.read import read as read_lookup
from onrecord_ingest.sources.popolo.map import records as map_parliament
from onrecord_ingest.sources.popolo.read import read as read_parliament
from onrecord_ingest.sources.send_tribunal.read import read as read_appeals
from onrecord_ingest.validate import check

DATA = Path(__file__).parents[2] / "data"
Take = Callable[[bytes], Any]


def mapped(read: Callable[..., Any], mapping: Callable[..., Any], **given: Any) -> Take:
    def take(data: bytes) -> Any:
        reading = read(data, "damaged", **given)
        return mapping(reading).extraction(reading)

    return take


def observed(read: Callable[..., Any], kind: str) -> Take:
    return lambda data: observations.extraction(read(data, "damaged", columns(kind)))


READERS: dict[str, Take] = {
    "mp_lookup/members.csv": mapped(read_members, map_members, seats={"England": 3, "Wales": 1}),
    "popolo/parliament.json": mapped(read_parliament, map_parliament),
    "hansard/debates2031-02-04a.xml": mapped(read_debates, map_debates),
    "modern_gov/councillors.xml": mapped(read_councillors, map_councillors, council="Ardenshire County Council"),
    "local_authorities/authorities.csv": mapped(read_authorities, map_authorities, present={"CTY": 1, "NMD": 2, "UA": 1}),
    "ofsted_lookup/lookup.csv": mapped(read_lookup, map_lookup, areas=3),
    "nhs_bodies/boards.json": mapped(read_boards, bodies, boards=2),
    "nhs_bodies/coverage.json": mapped(read_coverage, covered, boards=2),
    "nhs_bodies/trusts.json": mapped(read_trusts, bodies),
    "dfe_ehcp/timeliness.csv": observed(read_timeliness, "dfe-ehcp"),
    "send_tribunal/appeals.csv": observed(read_appeals, "send-tribunal"),
}

WOUNDS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 6), st.binary(max_size=6)), min_size=1, max_size=3)


@pytest.mark.parametrize("file", READERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wounds=WOUNDS)
def test_a_damaged_file_is_read_in_part_or_refused(file: str, wounds: list[tuple[float, int, bytes]]) -> None:
    data = (DATA / file).read_bytes()
    for where, lost, put in wounds:
        at = int(where * len(data))
        data = data[:at] + put + data[at + lost :]
    try:
        found = READERS[file](data)
    except SourceError:
        return
    checked = check(found, load(), lambda wanted: set())
    assert all(record.span for record in checked.records)


VALUES = st.sampled_from([b"", b"null", b"[]", b"{}", b"3", b'""', b'"x"', b"true", b'{"lang:en": 3}', b'["Q1"]'])


@pytest.mark.parametrize("file", [file for file in READERS if file.endswith(".json")])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_value_of_another_type_is_refused(file: str, data: st.DataObject) -> None:
    import re

    text = (DATA / file).read_bytes()
    places = [match.span(1) for match in re.finditer(rb':\s*("[^"]*")', text)]
    start, end = data.draw(st.sampled_from(places))
    changed = text[:start] + data.draw(VALUES) + text[end:]
    try:
        found = READERS[file](changed)
    except SourceError:
        return
    assert all(record.span for record in check(found, load(), lambda wanted: set()).records)
