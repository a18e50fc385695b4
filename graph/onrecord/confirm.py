"""A reviewer's word that a finding came back: a record beside the rule's, and surer than it."""

from __future__ import annotations

from onrecord.errors import NotFound
from onrecord.ledger import Ledger, read
from onrecord.model import Extraction, Record, Span, Value

METHOD = "reviewer"


def confirm(ledger: Ledger, recurrence: str, who: str, why: str) -> bool:
    """Record that a link between two findings was looked at and holds; False where that stands already.

    The record stands where the rule's stands, in the later document. Raises NotFound for an id that is none.
    """
    rows = read.rows(ledger, ledger.schema.classes["Recurrence"], [recurrence]).to_pylist()
    if not rows:
        raise NotFound(
            f"no link between findings '{recurrence}'", do="see the column 'recurrence' of 'ask findings-that-recur --format json'"
        )
    row = next((each for each in rows if each["method"] != METHOD), rows[0])
    values: dict[str, Value] = {
        "earlier": row["earlier_id"],
        "later": row["later_id"],
        "reason": f"{row['reason']}; confirmed by {who}: {why}",
    }
    if row["words"]:
        values["words"] = row["words"]
    span = Span(row["span_start"], row["span_end"], row["page"], row["cell"] or "") if row["span_end"] else None
    record = Record("Recurrence", recurrence, row["document"], values, span, METHOD, 1.0)
    return bool(ledger.add(Extraction(f"{METHOD}:{recurrence}", records=[record])).added)
