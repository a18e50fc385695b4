"""What a projection lacks of the ledger: which things to write anew, which to take out, which documents' words changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.ledger import Ledger, read
from onrecord.ledger.tables import edge_column
from onrecord.project.identities import canonical
from onrecord.project.join import raw_rows
from onrecord.project.tables import Projected, project
from onrecord.stores.base import Graph


@dataclass(frozen=True, slots=True)
class Changes:
    """``part``: the things to write, joined; ``touched``: ids of nodes whose old state goes; ``gone``: those that do not come back."""

    part: Projected
    touched: frozenset[str]
    gone: frozenset[str]
    documents: frozenset[str]
    same: Mapping[str, str]
    """Joined ids of the part → their common name."""

    @property
    def graph(self) -> Graph:
        """The things to write."""
        return self.part.graph


def since(ledger: Ledger, change: int) -> Changes | None:
    """What came after a change; None where references would lead to what is gone, so that only a whole build is right."""
    old, new = canonical(ledger, change), canonical(ledger)
    renamed = {each for each in old.keys() | new.keys() if old.get(each) != new.get(each)}
    ids, documents = read.changed(ledger, change)
    ids |= renamed
    if renamed:
        ids |= _referring(ledger, renamed)
    touched = {new.get(each, each) for each in ids} | {old.get(each, each) for each in ids}
    members = touched | {each for each, name in new.items() if name in touched}
    part = project(ledger, new, members)
    written = {each for table in part.graph.nodes.values() for each in table["id"].to_pylist()}
    gone = touched - written
    if gone and _referring(ledger, {each for each in members if new.get(each, each) in gone}):
        return None
    same = {each: name for each, name in new.items() if name in touched}
    return Changes(part, frozenset(touched | written), frozenset(gone), frozenset(documents), same)


def _referring(ledger: Ledger, ids: set[str]) -> set[str]:
    """Ids of open rows that refer to one of some ids."""
    import pyarrow as pa
    import pyarrow.compute as pc

    wanted = pa.array(sorted(ids), pa.string())
    found: set[str] = set()
    for root in ledger.schema.roots:
        rows = raw_rows(ledger, root)
        for edge in ledger.schema.edges_of(root):
            lists = rows[edge_column(edge)].combine_chunks()
            at = pc.list_parent_indices(lists).filter(pc.is_in(pc.list_flatten(lists), wanted))
            found.update(rows["id"].combine_chunks().take(at).to_pylist())
    return found
