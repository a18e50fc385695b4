"""The stages wired: read and extract in processes, resolve and validate in this one, then the ledger. Parses nothing itself."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.data import folder
from onrecord.errors import OnRecordError, SourceError
from onrecord.ledger import Ledger, read
from onrecord.model import Extraction, Refusal
from onrecord.workspace import Workspace
from onrecord_ingest import findings
from onrecord_ingest.resolve import resolve
from onrecord_ingest.resolve.editions import with_closings
from onrecord_ingest.resolve.quarrels import quarrels
from onrecord_ingest.sources import kinds, register
from onrecord_ingest.validate import check

SERIAL_BELOW = 4
"""Fewer files than this are read in this process: starting others takes longer."""
AHEAD = 200
"""Files that may be read before the ledger has taken what was read earlier: enough for many workers, and bounded in memory."""


@dataclass
class Report:
    """What an ingestion did: rows, refusals, files that could not be read, and what each kind counted."""

    files: int = 0
    added: int = 0
    closed: int = 0
    unchanged: int = 0
    records: Counter[str] = field(default_factory=Counter)
    refusals: list[Refusal] = field(default_factory=list)
    unread: list[OnRecordError] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


Done = Callable[[Path], None]
Read = Extraction | OnRecordError
"""What came of reading a file."""


def load_registers(workspace: Workspace, where: Path | None = None) -> Report:
    """Load every register of a folder of registers; the bundled ones by default."""
    report = Report()
    with closing(workspace.ledger()) as ledger, ledger.many():
        for each in sorted(p for p in (where or folder("registers")).iterdir() if p.is_dir()):
            for extraction in register.read(each, lambda wanted: read.known_ids(ledger, wanted)):
                _record(ledger, extraction, report)
                report.files += 1
        report.counts.update(resolve(ledger))
        _link(ledger, report)
    return report


def ingest(
    workspace: Workspace,
    paths: Sequence[Path],
    kind: str | None = None,
    processes: int = 2,
    executor: Executor | None = None,
    done: Done = lambda _: None,
) -> Report:
    """Take files and folders into the ledger. A file that cannot be read is reported, and the rest goes on.

    The files of a register come first, those of one folder together, so that the others find who is known; where its whole
    folder is given, the rows of files that are gone are closed.
    What a call of ``done`` has named survives the end of this process; all of it is on the disk when this function returns.
    ``executor`` runs the extraction elsewhere (a Dask cluster's, say); the ledger has one writer, this process.
    """
    if kind not in (None, kinds.REGISTER):
        kinds.kind(kind)
    report = Report()
    curated: dict[Path, list[Path]] = {}
    listed: list[Path] = []
    for path in kinds.files(paths):
        if kind == kinds.REGISTER or (kind is None and register.recognises(path)):
            curated.setdefault(path.parent.resolve(), []).append(path)
        else:
            listed.append(path)
    taken: set[str] = set()
    with closing(workspace.ledger()) as ledger, ledger.many():
        _close_gone(ledger, [each for each in curated if any(each.is_relative_to(path.resolve()) for path in paths)], report)
        for files in curated.values():
            found = register.read_files(files, lambda wanted: read.known_ids(ledger, wanted))
            for path, facts in zip(files, found, strict=True):
                _record(ledger, facts, report)
                taken.update(document.id for document in facts.documents)
                report.files += 1
                done(path)
        for path, extraction in _extracted(listed, kind, processes, executor):
            report.files += 1
            if isinstance(extraction, OnRecordError):
                report.unread.append(extraction)
            else:
                whole = with_closings(extraction, ledger)
                checked = check(whole, ledger.schema, lambda wanted: read.known_ids(ledger, wanted))
                _record(ledger, checked, report)
                taken.update(document.id for document in checked.documents)
            done(path)
        if report.added:
            report.refusals += quarrels(ledger, taken)
        report.counts.update(resolve(ledger))
        _link(ledger, report)
    return report


def _close_gone(ledger: Ledger, folders: Sequence[Path], report: Report) -> None:
    """Close the rows of the files that these folders of registers no longer hold."""
    if not folders:
        return
    origins, refusals = register.gone(folders, read.origins(ledger))
    report.refusals += refusals
    for origin in origins:
        closed = ledger.add(Extraction(origin)).closed
        report.closed += closed
        report.counts[f"rows closed of {origin}, whose file is gone from its folder"] = closed


def _record(ledger: Ledger, extraction: Extraction, report: Report) -> None:
    added = ledger.add(extraction)
    report.added += added.added
    report.closed += added.closed
    report.unchanged += added.unchanged
    report.records.update(record.cls for record in extraction.records)
    report.refusals += extraction.refusals
    report.counts.update(extraction.counts)


def _link(ledger: Ledger, report: Report) -> None:
    if report.closed or findings.CLASSES & report.records.keys():
        findings.link(ledger)


def _extracted(paths: Sequence[Path], kind: str | None, processes: int, executor: Executor | None) -> Iterator[tuple[Path, Read]]:
    """Each file's extraction in the order of the files, or the error that it met."""
    if executor is None and (processes < 2 or len(paths) < SERIAL_BELOW):
        for path in paths:
            yield path, _one(path, kind)
        return
    with _running(executor, processes) as pool:
        waiting: deque[tuple[Path, Future[Read]]] = deque()
        again = None if executor is None else lambda path: pool.submit(_one, path, kind)
        for path in paths:
            waiting.append((path, pool.submit(_one, path, kind)))
            if len(waiting) > AHEAD:
                yield _result(*waiting.popleft(), again)
        while waiting:
            yield _result(*waiting.popleft(), again)


def _result(path: Path, future: Future[Read], again: Callable[[Path], Future[Read]] | None) -> tuple[Path, Read]:
    """What was read of a file. ``again`` asks a cluster once more: its client can lose a result whose worker dies just after."""
    try:
        return path, future.result()
    except Exception as error:  # noqa: BLE001 - whatever a worker dies of is this file's failure, not the others'
        if again is not None:
            return _result(path, again(path), None)
        return path, SourceError(f"its reading failed: {error!r}", where=str(path), do="report this with the file")


@contextmanager
def _running(executor: Executor | None, processes: int) -> Iterator[Executor]:
    if executor is not None:
        yield executor
        return
    with ProcessPoolExecutor(processes) as pool:
        yield pool


def _one(path: Path, kind: str | None) -> Read:
    try:
        return kinds.extract(path, kind)
    except OnRecordError as error:
        return error


def total(report: Report) -> str:
    """The report in one line."""
    parts: Iterable[str] = (
        f"{report.files} files",
        f"{report.added} rows added",
        f"{report.closed} closed",
        f"{report.unchanged} stood already",
        f"{len(report.refusals)} reported",
        f"{len(report.unread)} files unread",
    )
    return ", ".join(parts)
