"""What refers to something that does not stand or does not fit; whoever refers to a refused record is refused too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ids import root_of
from onrecord.model import Record
from onrecord_ingest.validate.rules import Rules, targets

Known = Callable[[set[str]], set[str]]
"""Those of the wanted ids that stand already: in the ledger, or in what is ingested together with this."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the record at ``index`` and what to do; ``target`` is the id it names that is not there."""

    index: int
    what: str
    do: str
    target: str = ""


def faults(records: Sequence[Record], rules: Mapping[str, Rules], documents: set[str], known: Known, refused: set[int]) -> list[Fault]:
    """The faults of the records that are not ``refused`` already; ``documents`` are those that come with them."""
    links = [(i, *link) for i, r in enumerate(records) if r.cls in rules for link in _links(r, rules[r.cls])]
    own: dict[str, set[int]] = {}
    for i, r in enumerate(records):
        own.setdefault(r.id, set()).add(i)
    wanted = {target for _, _, target, _, _ in links} | {r.document for r in records}
    outside = known(wanted - own.keys() - documents) | documents
    found: list[Fault] = []
    out = set(refused)
    for i, r in enumerate(records):
        if r.document not in outside and r.document not in own:
            found.append(Fault(i, f"its document {r.document} is not there", "add the document", r.document))
            out.add(i)
    while True:
        standing = {identifier for identifier, at in own.items() if not at <= out}
        outside |= known((wanted & own.keys()) - standing - outside)
        fresh = []
        for i, name, target, classes, roots in links:
            if i in out:
                continue
            if target not in standing and target not in outside:
                fresh.append(Fault(i, f"'{name}' refers to {target}, which is not there", "add it, or mend the id", target))
            elif not (root_of(target) in roots if target in outside else any(records[n].cls in classes for n in own[target])):
                fresh.append(Fault(i, f"'{name}' refers to {target}", f"name one of {', '.join(sorted(classes))}"))
        if not fresh:
            return found
        found += fresh
        out |= {f.index for f in fresh}


def _links(record: Record, rule: Rules) -> Iterator[tuple[str, str, frozenset[str], frozenset[str]]]:
    for name, value in record.values.items():
        if name in rule.edges:
            _, classes, roots = rule.edges[name]
            for target in targets(value):
                yield name, target, classes, roots
