"""Neo4j 5 over Bolt, the served Cypher engine: nodes labelled by root class, what ``onrecord push neo4j`` sent there.

The session of a reader is opened for reading; a writer's transactions are repeated by the driver where the server asks for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.errors import QueryError, StoreError
from onrecord.room import tells_of_it
from onrecord.stores.base import FULL, Cell, Result, plain

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction

SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
RETRY_SECONDS = 15.0
"""How long a transaction is tried again while the server is busy or starting anew."""
DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected"
DEADLOCKS = 5
"""Times that a transaction is begun anew which the server ended as two waited for each other. The driver counts the waiting as
time for trying again, so that on a slow server the second such end would be the last."""
CONNECT_SECONDS = 10.0
WRITE_SECONDS = 300.0
"""How long a server may take over one transaction; one whose disk is full may never end it, and the driver waits for ever."""
FETCH = 5_000
"""Rows that the server sends at a time."""

Statement = tuple[str, Mapping[str, Any]]
"""Cypher and its parameters."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is, and who asks; the server's own default database without a name."""

    uri: str
    user: str
    password: str
    database: str | None = None


class Neo4j:
    """A server opened for reading; ``write`` is for the push only. Raises StoreError where it cannot be reached."""

    language = "cypher"

    def __init__(self, address: Address) -> None:
        scheme = address.uri.partition("://")[0]
        if scheme not in SCHEMES:
            raise StoreError(f"'{scheme}' is no scheme of Neo4j's", where=address.uri, do=f"use {', '.join(SCHEMES)}")
        logging.getLogger("neo4j").addHandler(logging.NullHandler())  # what fails is raised; no second line about it
        self.address = address
        with self._clear():
            self._driver = self._connect()
        try:
            with self._clear():
                self._driver.verify_connectivity()
        except StoreError:
            self._driver.close()
            raise

    def run(self, query: str, parameters: Mapping[str, Cell], *, timeout: float | None = None, most: int | None = None) -> Result:
        """Answer one query in a session that may only read; ``timeout`` in seconds, after which the server ends it."""
        import neo4j

        text: Any = neo4j.Query(query, timeout=timeout)  # a user's own text, guarded before
        with self._clear(), self._driver.session(database=self.address.database, default_access_mode=neo4j.READ_ACCESS) as session:
            found = session.run(text, dict(parameters))
            columns = tuple(found.keys())
            rows = found.fetch(most) if most is not None else list(found)
            return Result(columns, [tuple(_plain(value) for value in row) for row in rows])

    def stream(self, query: str, parameters: Mapping[str, Any]) -> Iterator[list[Any]]:
        """Rows of a query of our own as they come."""
        import neo4j

        with (
            self._clear(),
            self._driver.session(database=self.address.database, default_access_mode=neo4j.READ_ACCESS, fetch_size=FETCH) as session,
        ):
            for record in session.run(query, parameters):  # type: ignore[arg-type]
                yield record.values()

    def write(self, statements: Sequence[Statement]) -> None:
        """Statements in one transaction, tried again as long as the server is busy, as where two wait for each other.

        It has a connection of its own: the driver gives a failed transaction's back to its pool before it closes the transaction, and
        where another session has taken it meanwhile, what is raised is no longer what asks for another try.
        """

        def work(transaction: ManagedTransaction) -> None:
            for text, parameters in statements:
                transaction.run(text, parameters).consume()  # type: ignore[arg-type]

        def send() -> None:
            from neo4j.exceptions import TransientError

            with self._clear(), self._connect() as driver, driver.session(database=self.address.database) as session:
                for left in range(DEADLOCKS, -1, -1):
                    try:
                        session.execute_write(work)
                        return
                    except TransientError as error:
                        if not left or error.code != DEADLOCK:
                            raise

        if not _within(WRITE_SECONDS, send):
            what = f"no answer after {WRITE_SECONDS:g} seconds: it hangs, as with a full disk"
            raise StoreError(what, where=self.address.uri, do="see its log, make room on its disk, start it anew, then try again")

    def define(self, ddl: str) -> None:
        """Constraints and indexes that are not there yet, in one transaction; done when they are online."""
        standing = {f"`{name}`" for (name,) in self.stream("SHOW INDEXES YIELD name", {})}
        texts = [text for text in map(_bare, ddl.split(";")) if text and text.split()[2] not in standing]
        if texts:
            self.write([(text, {}) for text in texts])
            self.write([("CALL db.awaitIndexes(300)", {})])

    def close(self) -> None:
        """Give the connections back."""
        self._driver.close()

    def _connect(self) -> Driver:
        import neo4j

        return neo4j.GraphDatabase.driver(
            self.address.uri,
            auth=(self.address.user, self.address.password),
            connection_timeout=CONNECT_SECONDS,
            max_transaction_retry_time=RETRY_SECONDS,
            notifications_min_severity="OFF",
        )

    @contextmanager
    def _clear(self) -> Iterator[None]:
        """The driver's errors as ours, each in one line."""
        from neo4j.exceptions import AuthError, ClientError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

        try:
            yield
        except AuthError as error:
            raise StoreError("wrong user or password", where=self.address.uri, do="check --user and the password") from error
        except ClientError as error:
            if "TransactionTimedOut" in (error.code or ""):
                raise QueryError("the query was stopped by its time limit", where=self.address.uri, do="narrow it") from error
            raise QueryError(str(error.message), where=self.address.uri, do="mend the query") from error
        except Neo4jError as error:
            do = FULL if tells_of_it(str(error.message)) else "see its log, then try again"
            raise StoreError(f"the server failed: {error.message}", where=self.address.uri, do=do) from error
        except (ServiceUnavailable, SessionExpired) as error:
            line = str(error).splitlines()[0]
            raise StoreError(f"the server is gone: {line}", where=self.address.uri, do="start it, then try again") from error
        except (DriverError, OSError) as error:
            raise StoreError(str(error), where=self.address.uri, do="check --uri") from error


def _within(seconds: float, work: Callable[[], None]) -> bool:
    """Do it in a thread of its own; whether it ended in time. What it raises is raised here."""
    done: Future[None] = Future()

    def run() -> None:
        try:
            work()
            done.set_result(None)
        except BaseException as error:  # noqa: BLE001 - raised again by the one who waits
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()  # which does not keep the program from ending
    if not wait([done], seconds).done:
        return False
    done.result()
    return True


def _bare(statement: str) -> str:
    return "\n".join(line for line in statement.splitlines() if not line.startswith("//")).strip()


def _plain(value: Any) -> Cell:
    """A node by its id, a relationship by its name, a path as both in turn, a day or time in ISO form."""
    from neo4j.graph import Node, Path, Relationship

    if isinstance(value, Node):
        return str(value.get("id", value.element_id))
    if isinstance(value, Relationship):
        return value.type
    if isinstance(value, Path):
        ends = [*value.relationships, None]
        return [str(_plain(each)) for pair in zip(value.nodes, ends, strict=True) for each in pair if each is not None]
    if isinstance(value, list | tuple):
        return [str(_plain(each)) for each in value if each is not None]
    if isinstance(value, dict):
        return plain({name: _plain(each) for name, each in value.items()})
    return str(value.iso_format()) if hasattr(value, "iso_format") else plain(value)
