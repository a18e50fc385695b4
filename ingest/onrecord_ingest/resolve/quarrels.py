"""Where sources quarrel over a code: one code under two names, or one name under two codes of one kind."""

from __future__ import annotations

from collections.abc import Iterator, Set

from onrecord.ledger import Ledger, read
from onrecord.model import Refusal
from onrecord_ingest.sources.codes import CodeName, disagreements

SCHEMES = {"gss": "GSS", "dfe": "DfE", "ods": "ODS", "ofsted": "URN"}
ROOTS = ("Area", "Organization")


def quarrels(ledger: Ledger, documents: Set[str]) -> list[Refusal]:
    """Every quarrel in which one of the documents (ids) has a part: what each calls it, and where."""
    titles = {row["id"]: row["title"] for row in read.rows(ledger, ledger.schema.classes["Document"]).to_pylist()}
    places = {titles[document] for document in documents if document in titles}
    found: list[Refusal] = []
    for root in ROOTS:
        told = disagreements(_names(ledger, root, titles))
        found += [refusal for refusal in told if any(place in refusal.where for place in places)]
    return found


def _names(ledger: Ledger, root: str, titles: dict[str, str]) -> Iterator[CodeName]:
    for row in read.rows(ledger, ledger.schema.classes[root]).to_pylist():
        # the first code of a scheme is the present one; a source that adds former ones contradicts nobody
        codes = dict(reversed([identifier.split(":", 1) for identifier in row["identifiers"] or ()]))
        where = ", ".join(part for part in (titles.get(row["document"], row["document"]), row["cell"]) if part)
        for scheme, code in codes.items():
            if scheme in SCHEMES:
                yield CodeName(SCHEMES[scheme], code, row["name"], where)
