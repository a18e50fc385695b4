"""Any SPARQL 1.1 server over HTTP: queries, updates and the Graph Store Protocol, with basic authentication.

What is written is made so that it may be written twice; that is why a request whose answer was lost is sent again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from onrecord.errors import QueryError, StoreError, UsageError
from onrecord.room import tells_of_it
from onrecord.stores.base import FULL, Cell, Result
from onrecord.stores.sparql_text import bind, plain_term

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
"""How long a query may be silent."""
WRITE_SECONDS = 600.0
"""How long a server may take over one part of a load."""
TRIES = 4
_BUSY = (429, 502, 503, 504)
_RESULTS = "application/sparql-results+json"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server answers; ``update`` and ``gsp`` are needed for writing only, no user where it is open."""

    query: str
    update: str = ""
    gsp: str = ""
    user: str = ""
    password: str = ""


class Sparql:
    """A server. Raises StoreError where it cannot be reached or fails, QueryError for a wrong query."""

    language = "sparql"

    def __init__(self, endpoint: Endpoint) -> None:
        import urllib3

        for address in filter(None, (endpoint.query, endpoint.update, endpoint.gsp)):
            if not re.match(r"https?://[^/]", address):
                raise StoreError("no web address", where=address, do="use http:// or https://")
        self.endpoint = endpoint
        headers = {"User-Agent": "onrecord"}
        if endpoint.user:
            headers |= urllib3.make_headers(basic_auth=f"{endpoint.user}:{endpoint.password}")
        self._pool: PoolManager = urllib3.PoolManager(headers=headers)

    def run(self, query: str, parameters: Mapping[str, Cell], *, timeout: float = READ_SECONDS) -> Result:
        """Answer one SELECT or ASK query."""
        return self.select(bind(query, parameters), timeout=timeout)

    def select(self, query: str, *, timeout: float = READ_SECONDS) -> Result:
        """Answer a SELECT or ASK query that is whole, its prefixes declared."""
        import pyoxigraph

        body = self.answer(query, _RESULTS, timeout)
        try:
            found = pyoxigraph.parse_query_results(body, format=pyoxigraph.QueryResultsFormat.JSON)
            if isinstance(found, pyoxigraph.QueryBoolean):
                return Result(("answer",), [(bool(found),)])
            names = [variable.value for variable in found.variables]
            return Result(tuple(names), [tuple(_cell(row[name]) for name in names) for row in found])
        except (SyntaxError, ValueError) as error:
            raise StoreError(f"no answer in JSON: {error}", where=self.endpoint.query, do="check that it is a query address") from error

    def answer(self, query: str, accept: str, timeout: float = READ_SECONDS) -> bytes:
        """The server's own answer in a media type; ``timeout`` in seconds."""
        headers = {"Content-Type": "application/sparql-query", "Accept": accept}
        return self._send("POST", self.endpoint.query, query.encode(), headers, timeout).data

    def update(self, text: str) -> None:
        """Carry out an update that may be repeated."""
        self._send("POST", _needed(self.endpoint.update, "update"), text.encode(), {"Content-Type": "application/sparql-update"})

    def put(self, triples: bytes, graph: str | None = None) -> None:
        """Make N-Triples the content of a graph, of the default one without a name."""
        self._send("PUT", self._graph(graph), triples, {"Content-Type": "application/n-triples"})

    def post(self, triples: bytes, graph: str | None = None) -> None:
        """Add N-Triples to a graph."""
        self._send("POST", self._graph(graph), triples, {"Content-Type": "application/n-triples"})

    def delete(self, graph: str) -> None:
        """Take a graph out, if it is there."""
        self._send("DELETE", self._graph(graph), None, {}, absent=True)

    def close(self) -> None:
        """Give the connections back."""
        self._pool.clear()

    def _graph(self, graph: str | None) -> str:
        address = _needed(self.endpoint.gsp, "gsp")
        which = f"graph={quote(graph, safe='')}" if graph else "default"
        return f"{address}{'&' if '?' in address else '?'}{which}"

    def _send(
        self,
        method: str,
        address: str,
        body: bytes | None,
        headers: Mapping[str, str],
        timeout: float = WRITE_SECONDS,
        *,
        absent: bool = False,
    ) -> BaseHTTPResponse:
        import urllib3
        from urllib3.exceptions import HTTPError

        again = urllib3.Retry(
            connect=TRIES,
            read=1,
            status=TRIES,
            redirect=3,
            backoff_factor=0.3,
            status_forcelist=_BUSY,
            allowed_methods=None,
            raise_on_status=False,
        )
        try:
            answer = self._pool.request(
                method,
                address,
                body=body,
                headers={**self._pool.headers, **headers},
                timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=timeout),
                retries=again if timeout == WRITE_SECONDS else again.new(read=0),
            )
        except HTTPError as error:
            raise _unreachable(error, address, timeout) from error
        if answer.status < 400 or (absent and answer.status == 404):
            return answer
        raise _refused(answer, address, is_query=address == self.endpoint.query)


def _cell(term: Any) -> Cell:
    try:
        return plain_term(term)
    except (ValueError, AttributeError):  # a literal that is not of its datatype, or a triple as a term
        return str(getattr(term, "value", term))


def _needed(address: str, name: str) -> str:
    if not address:
        raise UsageError(f"no address for --{name}", do=f"give it, or set SPARQL_{name.upper()}")
    return address


def _unreachable(error: Exception, address: str, timeout: float) -> StoreError | QueryError:
    from urllib3.exceptions import MaxRetryError, ReadTimeoutError, SSLError

    reason: Any = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    if isinstance(reason, ReadTimeoutError):
        return QueryError(f"no answer after {timeout:g} seconds", where=address, do="narrow the query, or give it more time")
    if isinstance(reason, SSLError):
        return StoreError(f"no secure connection: {reason}", where=address, do="check https:// and the certificate")
    return StoreError(f"the server is gone: {reason}", where=address, do="start it, then try again")


def _refused(answer: BaseHTTPResponse, address: str, *, is_query: bool) -> StoreError | QueryError:
    lines = re.sub(r"<[^>]*>", " ", answer.data.decode(errors="replace")).split("\n")
    said = next((line.strip()[:300] for line in lines if line.strip()), answer.reason or "no reason given")
    if answer.status in (401, 403):
        return StoreError("wrong user or password", where=address, do="check --user and the password")
    if answer.status in (404, 405):
        return StoreError(f"nothing answers there ({answer.status})", where=address, do="check the address")
    if answer.status == 400 and is_query:
        return QueryError(said, where=address, do="mend the query")
    do = FULL if tells_of_it(said) else "see its log, then try again"
    return StoreError(f"the server failed ({answer.status}): {said}", where=address, do=do)
