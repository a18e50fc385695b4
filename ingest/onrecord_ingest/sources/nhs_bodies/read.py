"""Read the three JSON lists of NHS bodies. Addresses of trusts are ignored by name.

In the list of what each board covers, a row sets a local authority, a trust and a sub-board location side by side only
to save room: each belongs to the board, none to the other two. So a row gives up to three separate facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Refusal, Span
from onrecord_ingest.sources.codes import CodeName, code, disagreements
from onrecord_ingest.sources.jsontext import array, check_fields
from onrecord_ingest.sources.reading import Reading, decode

BOARDS, COVERAGE, TRUSTS = "nhs-boards", "nhs-board-coverage", "nhs-trusts"
NUMBER_OF_BOARDS = 42
"""Integrated care boards established on 1 July 2022."""

PARTS = {
    "local authority": ("ODS LA Code", "Local Authority"),
    "trust": ("ODS Trust Code", "NHS Trusts"),
    "sub-board location": ("ODS Sub ICB Code", "Sub ICB Locations (formerly CCGs)"),
}


@dataclass(frozen=True, slots=True)
class Body:
    """A board or trust: its ODS code, its GSS code (boards only) and its name as printed."""

    ods: str
    gss: str
    name: str
    country: str
    span: Span


@dataclass(frozen=True, slots=True)
class Covers:
    """That a board covers an authority, a trust or a sub-board location (``part``)."""

    board: str
    board_gss: str
    board_name: str
    part: str
    ods: str
    name: str
    span: Span


def read_boards(data: bytes, name: str, boards: int = NUMBER_OF_BOARDS) -> Reading[Body]:
    """Read ``integrated_care_boards.json``; raises SourceError unless there are ``boards`` of them."""
    fields = ("ods_code", "gss_code", "name")
    reading = _bodies(data, name, BOARDS, fields, ())
    _count(len(reading.rows), boards, name)
    return reading


def read_trusts(data: bytes, name: str) -> Reading[Body]:
    """Read ``trusts.json``. How many there are the file does not say; a cut file is no JSON, and refused whole."""
    ignored = ("address_line_1", "address_line_2", "town", "postcode")
    return _bodies(data, name, TRUSTS, ("ods_code", "trust_name", "country"), ignored)


def read_coverage(data: bytes, name: str, boards: int = NUMBER_OF_BOARDS) -> Reading[Covers]:
    """Read ``integrated_care_boards_local_authorities.json``; raises SourceError unless ``boards`` boards are in it."""
    text = decode(data, name)
    head = ("ODS ICB Code", "ONS ICB Boundary Code", "ICB Name")
    used = head + tuple(field for pair in PARTS.values() for field in pair)
    ignored = ("NHS England Region", "NHS England Region Code")
    rows: dict[tuple[str, str, str], Covers] = {}
    names: list[CodeName] = []
    refusals: list[Refusal] = []
    again = 0
    for number, (item, span) in enumerate(array(text, name), start=1):
        where = f"{name}, item {number}"
        try:
            found = _covers(item, span, number, where, used, ignored)
        except RecordError as error:
            refusals.append(Refusal.of(error))
            continue
        for row in found:
            again += (row.board, row.part, row.ods) in rows
            rows.setdefault((row.board, row.part, row.ods), row)
            if row.part != "sub-board location":  # several of them bear their board's name
                names.append(CodeName("ODS", row.ods, row.name, where))
        names += [CodeName("ODS", found[0].board, found[0].board_name, where)] if found else []
        names += [CodeName("GSS", found[0].board_gss, found[0].board_name, where)] if found else []
    _count(len({row.board for row in rows.values()}), boards, name)
    told = disagreements(names)
    doubtful = {report.what.split()[1] for report in told if report.what.startswith("ODS")}
    kept = tuple(row for row in rows.values() if row.ods not in doubtful)
    counts = {"fact that stands more than once": again, "fact under a code that goes by two names": len(rows) - len(kept)}
    return Reading(Document(COVERAGE, name, text), kept, (*refusals, *told), counts, tuple(names))


def _covers(
    item: Mapping[str, str], span: Span, number: int, where: str, used: tuple[str, ...], ignored: tuple[str, ...]
) -> list[Covers]:
    _check(item, used, ignored, where)
    board = code("ODS", item["ODS ICB Code"], where=where, begins=("Q",))
    gss = code("GSS", item["ONS ICB Boundary Code"], where=where, begins=("E54",))
    place = Span(span.start, span.end, cell=f"item {number}")
    found = []
    for part, (code_field, name_field) in PARTS.items():
        if bool(item[code_field]) != bool(item[name_field]):
            raise RecordError(f"'{code_field}' and '{name_field}' do not go together", where=where, do="mend the item")
        if item[code_field]:
            ods = code("ODS", item[code_field], where=where)
            body = " ".join(item[name_field].split())
            found.append(Covers(board, gss, item["ICB Name"], part, ods, body, place))
    return found


def _bodies(data: bytes, name: str, kind: str, used: tuple[str, ...], ignored: tuple[str, ...]) -> Reading[Body]:
    text = decode(data, name)
    rows: list[Body] = []
    names: list[CodeName] = []
    refusals: list[Refusal] = []
    for number, (item, span) in enumerate(array(text, name), start=1):
        where = f"{name}, item {number}"
        try:
            _check(item, used, ignored, where)
            ods = code("ODS", item["ods_code"], where=where, begins=("Q",) if kind == BOARDS else ())
            gss = code("GSS", item["gss_code"], where=where, begins=("E54",)) if "gss_code" in used else ""
        except RecordError as error:
            refusals.append(Refusal.of(error))
            continue
        label = " ".join(item["name" if "name" in used else "trust_name"].split())
        rows.append(Body(ods, gss, label, item.get("country", ""), Span(span.start, span.end, cell=f"item {number}")))
        names.append(CodeName("ODS", ods, label, where))
        names += [CodeName("GSS", gss, label, where)] if gss else []
    return Reading(Document(kind, name, text), tuple(rows), (*refusals, *disagreements(names)), names=tuple(names))


def _check(item: Mapping[str, str], used: tuple[str, ...], ignored: tuple[str, ...], where: str) -> None:
    wrong = check_fields(dict(item), used, ignored) + [
        f"field '{key}' is no text" for key in used if not isinstance(item.get(key, ""), str)
    ]
    if wrong:
        raise RecordError(wrong[0], where=where, do="mend the item, or ignore the field by name")


def _count(found: int, boards: int, name: str) -> None:
    if found != boards:
        raise SourceError(f"{found} boards, not {boards}", where=name, do="the file is cut or another: fetch it again")
