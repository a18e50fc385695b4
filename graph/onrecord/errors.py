"""One tree of errors; each says what is wrong, where, and what to do about it.

OnRecordError
├── UsageError         the command or its arguments are off            (exit code 2)
│   └── AmbiguousName  a name fits several identities
├── NotFound           nothing in the workspace fits                   (exit code 1)
├── SourceError        a source cannot be read, or only in part        (exit code 3)
├── RecordError        one record of a source is refused
├── SchemaError        the schema or a generated artefact is wrong
├── LedgerError        the ledger is missing, of another version, or damaged
├── StoreError         a projection or a server failed
└── QueryError         a query is not allowed, wrong, or took too long (exit code 2)
"""

from __future__ import annotations


class OnRecordError(Exception):
    """What happened, where (file, line, page, server), and what the user can do."""

    exit_code = 3

    def __init__(self, what: str, *, where: str = "", do: str = "") -> None:
        self.what, self.where, self.do = what, where, do
        super().__init__(what, where, do)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        line = f"{head}; {self.do}" if self.do else head
        return " ".join(line.split())

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.what, self.where, self.do)


def _rebuild(kind: type[OnRecordError], what: str, where: str, do: str) -> OnRecordError:
    """Errors cross process boundaries with their parts."""
    return kind(what, where=where, do=do)


class UsageError(OnRecordError):
    """The command, its options or their values are off."""

    exit_code = 2


class AmbiguousName(UsageError):
    """A name fits several identities, and nothing says which is meant."""


class NotFound(OnRecordError):
    """Nothing in the workspace fits."""

    exit_code = 1


class SourceError(OnRecordError):
    """A source cannot be read, or only in part."""


class RecordError(OnRecordError):
    """One record of a source is refused; the rest of the source goes on."""


class SchemaError(OnRecordError):
    """The schema, or what is generated from it, is wrong."""


class LedgerError(OnRecordError):
    """The ledger is missing, of another version, or damaged."""


class StoreError(OnRecordError):
    """A projection or a server failed."""


class QueryError(OnRecordError):
    """A query is not allowed, wrong, or over its limits."""

    exit_code = 2
