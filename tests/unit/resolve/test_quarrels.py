"""One code under two names is told, with both places, when one of the sources is taken in."""

from pathlib import Path

from onrecord.ledger import Ledger
from onrecord.model import Document, Extraction, Record, Span
from onrecord.schema import load
from onrecord_ingest.resolve.quarrels import quarrels


def area(document: Document, identifier: str, name: str, *codes: str, row: int) -> Record:
    return Record("Area", identifier, document.id, {"name": name, "identifiers": list(codes)}, Span(0, 1, cell=f"row {row}"))


def test_a_quarrel_is_told_for_the_documents_that_have_a_part_in_it(tmp_path: Path) -> None:
    one, two, other = (Document("table", f"{name}.csv", name) for name in ("one", "two", "other"))
    records = [
        area(one, "area/gss-E10009001", "Ardenshire", "gss:E10009001", "dfe:999", row=2),
        area(two, "area/millport-0a1b2c3d", "Millport", "dfe:999", row=7),
        area(other, "area/gss-E06009001", "Tidewater", "gss:E06009001", "gss:E06009999", row=3),
    ]
    ledger = Ledger.create(tmp_path / "ledger.sqlite", load())
    ledger.add(Extraction("test", [one, two, other], records))
    (told,) = quarrels(ledger, {two.id})
    assert told.what == "DfE 999 goes by 'Ardenshire' and 'Millport'"
    assert told.where == "one.csv, row 2; two.csv, row 7"
    assert quarrels(ledger, {other.id}) == []
    ledger.close()
