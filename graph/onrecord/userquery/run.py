"""Running a user's own query: guarded, in a process of its own that is killed when it takes too long or too much."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic
from typing import IO, Any

from onrecord.errors import QueryError, UsageError
from onrecord.schema import load
from onrecord.stores.base import Row
from onrecord.userquery import guard_cypher, guard_sparql, mistakes
from onrecord.userquery.parameters import Scalar, Value, bound, match
from onrecord.userquery.tokens import Checked
from onrecord.workspace import Workspace

SECONDS = 30.0
ROWS = 10_000
MEMORY = 2 * 2**30
"""Bytes that the process may hold; half of them are the Cypher engine's buffer pool."""
LARGEST = 256 * 2**20
"""Bytes of an answer."""

_PATHS = {"cypher": "graph.lbdb", "sparql": "dataset"}
_LOOK = 0.05
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "LD_LIBRARY_PATH", "VIRTUAL_ENV")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave. ``kind`` is ``rows`` (columns, rows), ``graph`` (N-Triples) or ``truth`` (of ASK).

    ``cut`` says that there was more than the most rows or triples asked for.
    """

    kind: str
    columns: tuple[str, ...] = ()
    rows: Sequence[Row] = ()
    triples: bytes = b""
    truth: bool = False
    cut: bool = False


def check(language: str, query: str) -> Checked:
    """The query, allowed; raises QueryError with line and column. Of use for any engine of the language, served ones too."""
    if language not in _PATHS:
        raise UsageError(f"no language '{language}'", do="cypher or sparql")
    return guard_cypher.check(query) if language == "cypher" else guard_sparql.check(query)


def run(
    where: Workspace | Path,
    language: str,
    query: str,
    parameters: Mapping[str, Value] | None = None,
    *,
    timeout: float = SECONDS,
    max_rows: int = ROWS,
    memory: int = MEMORY,
) -> Answer:
    """Answer a query (``cypher`` or ``sparql``) on a workspace's current projection, or on the folder of one.

    Raises QueryError for a query that is not allowed, is wrong (with the place in the user's own text), takes longer than ``timeout``
    seconds, holds more than ``memory`` bytes, or crashes the engine. None of these harms the workspace. The memory is watched where
    the system tells it (``/proc``); elsewhere only the Cypher engine keeps to its half.
    """
    checked = check(language, query)
    given = dict(parameters or {})
    match(checked, given)
    request = {
        "language": language,
        "path": str((where.current() if isinstance(where, Workspace) else where) / _PATHS[language]),
        "query": as_sent(language, checked, given, max_rows),
        "parameters": {name: _sent(value) for name, value in given.items()},
        "prefixes": dict(load().prefixes) if language == "sparql" else {},
        "rows": max_rows,
        "seconds": int(timeout) + 2,
        "memory": memory,
    }
    lines = _Child(request, timeout, memory).lines()
    if "error" in lines[-1]:
        raise mistakes.explained(language, checked, str(lines[-1]["error"]))
    return _answer(lines)


def as_sent(language: str, checked: Checked, given: Mapping[str, Value], most: int) -> str:
    """The query as an engine gets it: in SPARQL with its values written in, in Cypher with a limit where it has none."""
    if language == "sparql":
        return bound(checked, given, _term)
    # one row more than wanted tells whether there are more; without a limit the engine keeps every row of the answer
    return checked.text if checked.limit_at is None else f"{checked.text[: checked.limit_at]} LIMIT {most + 1}"


def _term(value: Scalar) -> str:
    from onrecord.stores.own_query import term

    try:
        return term(value)
    except ValueError as error:
        raise UsageError(f"'{value}' is no IRI: {error}", do="write the whole address between < and >") from error


def _sent(value: Value) -> Any:
    if isinstance(value, list):
        return [_sent(each) for each in value]
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _answer(lines: Sequence[dict[str, Any]]) -> Answer:
    first, *rest = lines
    cut = bool(lines[-1]["end"])
    if "truth" in first:
        return Answer("truth", truth=first["truth"])
    if "columns" in first:
        return Answer("rows", tuple(first["columns"]), [tuple(line["row"]) for line in rest[:-1]], cut=cut)
    triples = "".join(f"{triple}\n" for triple in dict.fromkeys(line["triple"] for line in lines[:-1]))
    return Answer("graph", triples=triples.encode(), cut=cut)


class _Child:
    """The process, from its start to its end; it never outlives ``lines``."""

    def __init__(self, request: Mapping[str, Any], timeout: float, memory: int) -> None:
        self.request, self.timeout, self.memory = request, timeout, memory
        self.found: list[dict[str, Any]] = []
        self.size = 0

    def lines(self) -> list[dict[str, Any]]:
        """Every line that it wrote, the last one an end or an error."""
        package = str(Path(__file__).parents[2])
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
        with tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "onrecord.userquery.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                start_new_session=True,
            )
            try:
                self._wait(process)
            finally:
                self._kill(process)
            if not self.found or not {"end", "error"} & self.found[-1].keys():
                raise self._broken(process.returncode, errors)
        return self.found

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None and process.stdout is not None  # noqa: S101  both are pipes
        reader = threading.Thread(target=self._read, args=(process.stdout,), daemon=True)
        reader.start()
        end = monotonic() + self.timeout
        with contextlib.suppress(BrokenPipeError):  # a child that cannot start: its end tells why
            process.stdin.write(json.dumps(self.request).encode() + b"\n")
            process.stdin.flush()
        while reader.is_alive():
            reader.join(_LOOK)
            if monotonic() > end and reader.is_alive():
                raise QueryError(
                    f"the query was stopped after {self.timeout:g} seconds", do="narrow it, or give it more with --timeout"
                )
            if (held := _resident(process.pid)) > self.memory:
                raise QueryError(
                    f"the query was stopped: it held {held / 2**20:,.0f} MB, more than {self.memory / 2**20:,.0f}",
                    do="narrow it, or let it return less",
                )
            if self.size > LARGEST:
                raise QueryError(f"the answer has more than {LARGEST // 2**20} MB", do="let the query return less")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)

    def _read(self, out: IO[bytes]) -> None:
        with contextlib.suppress(ValueError, OSError):  # cut off in the middle of a line, or closed: the last line is missing
            for line in out:
                self.size += len(line)
                self.found.append(json.loads(line))

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:  # not yet waited for, so the number is still its own
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def _broken(self, code: int, errors: IO[bytes]) -> QueryError:
        if code < 0:
            name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
            return QueryError(f"the query crashed the engine ({name}); the workspace is unharmed", do="write it another way")
        errors.seek(0)
        last = (errors.read().decode(errors="replace").strip().splitlines() or ["no message"])[-1]
        return QueryError(f"the query's process ended with code {code}: {last}", do="report this with the query")


def _resident(pid: int) -> int:
    """Bytes of memory that a process holds; 0 where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
