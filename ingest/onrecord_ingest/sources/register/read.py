"""A register's folder as extractions, one a file, with every refusal named by file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Extraction, Record, Refusal
from onrecord.schema import load
from onrecord_ingest.sources.kinds import HEAD
from onrecord_ingest.sources.register.drafts import Draft, draft
from onrecord_ingest.sources.register.entries import Entry, entries, name_of
from onrecord_ingest.sources.register.gone import ORIGIN
from onrecord_ingest.sources.register.sources import document
from onrecord_ingest.validate import Fault, Known, inspect


def _nothing_known(wanted: set[str]) -> set[str]:
    return set()


def read(folder: Path, known: Known = _nothing_known) -> list[Extraction]:
    """Read every ``*.yaml`` of a folder, checked against the schema and against each other.

    ``known`` answers which ids stand outside the folder (in the ledger, in another register). The documents' keys and the ids
    are shared by all files of the folder. Raises SourceError where the folder holds no such file.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise SourceError("no register: no *.yaml here", where=str(folder), do="name a folder of register files")
    return read_files(paths, known)


def read_files(paths: Iterable[Path], known: Known = _nothing_known) -> list[Extraction]:
    """Read the named files of one folder, as ``read`` does all of them; what they refer to must be among them or known."""
    return _Reading(known).of(paths)


def recognises(path: Path) -> bool:
    """Whether a file is one of a register: YAML with ``documents`` or a class of the schema at its left edge."""
    if path.suffix != ".yaml":
        return False
    try:
        with path.open("rb") as file:
            head = file.read(HEAD).decode("utf-8-sig", "replace")
    except OSError:  # who reads it next says why
        return False
    return bool({"documents", *load().classes} & {*re.findall(r"^([A-Za-z]+):", head, re.MULTILINE)})


class _Reading:
    """One pass over files: what was found so far, and what was refused, by file."""

    def __init__(self, known: Known) -> None:
        self.known, self.schema = known, load()
        self.documents: dict[str, tuple[Document, Entry]] = {}
        self.drafts: list[Draft] = []
        self.refusals: dict[str, Refusal] = {}
        self.refused_ids: dict[str, str] = {}

    def of(self, paths: Iterable[Path]) -> list[Extraction]:
        files = {name_of(p): list(entries(p)) for p in paths}
        found = [e for listed in files.values() for e in listed]
        for error in found:
            if isinstance(error, RecordError):
                self._refuse(error)
        self._take_documents([e for e in found if isinstance(e, Entry) and e.under == "documents"])
        self._take_records([e for e in found if isinstance(e, Entry) and e.under != "documents"])
        records = self._standing()
        return [
            Extraction(
                origin=ORIGIN + file,
                documents=[d for d, e in self.documents.values() if e.file == file],
                records=records.get(file, []),
                refusals=[r for r in self.refusals.values() if r.where == file or r.where.startswith(f"{file}:")],
            )
            for file in files
        ]

    def _refuse(self, error: RecordError) -> None:
        self.refusals.setdefault(str(error), Refusal.of(error))

    def _take_documents(self, found: Iterable[Entry]) -> None:
        ids: dict[str, Entry] = {}
        for entry in found:
            try:
                made = document(entry)
                first = self.documents[entry.key][1] if entry.key in self.documents else ids.get(made.id)
                if first:
                    raise RecordError(
                        f"the document '{entry.key}' stands at {first.where()} already",
                        where=entry.where(),
                        do="leave out one, or tell them apart by publisher, title or address",
                    )
            except RecordError as error:
                self._refuse(error)
            else:
                self.documents[entry.key] = (made, entry)
                ids[made.id] = entry

    def _take_records(self, found: Iterable[Entry]) -> None:
        documents = {key: made for key, (made, _) in self.documents.items()}
        first: dict[str, Draft] = {}
        for entry in found:
            try:
                made = draft(entry, documents, self.schema)
                same = first.get(made.alias) or first.get(made.records[0].id)
                if same:
                    raise RecordError(f"{made.alias} stands at {same.entry.where()} already", where=entry.where(), do="leave out one")
            except RecordError as error:
                self._refuse(error)
                self.refused_ids.setdefault(str(entry.fields.get("id", "")), error.where)
            else:
                first[made.alias] = first[made.records[0].id] = made
                self.drafts.append(made)
        real = {made.alias: made.records[0].id for made in self.drafts}
        self.drafts = [made.joined_up(real) for made in self.drafts]

    def _standing(self) -> Mapping[str, list[Record]]:
        """The records that pass the schema, by file; the entry of one that does not is refused whole."""
        pairs = [(record, made) for made in self.drafts for record in made.records]
        faults = inspect([record for record, _ in pairs], [d for d, _ in self.documents.values()], self.schema, self.known)
        for fault in faults:
            made = pairs[fault.index][1]
            self.refused_ids.setdefault(made.records[0].id, made.entry.where())
        for fault in faults:
            self._refuse(self._error(fault, pairs[fault.index][1]))
        refused = {made.entry.where() for made in (pairs[f.index][1] for f in faults)}
        found: dict[str, list[Record]] = {}
        for record, made in pairs:
            if made.entry.where() not in refused:
                found.setdefault(made.entry.file, []).append(record)
        return found

    def _error(self, fault: Fault, made: Draft) -> RecordError:
        at = self.refused_ids.get(fault.target)
        do = f"mend what was refused at {at}" if at else fault.do
        name = fault.what.split("'")[1] if fault.what.startswith("'") else "source"
        return RecordError(fault.what, where=made.entry.where(name), do=do)
