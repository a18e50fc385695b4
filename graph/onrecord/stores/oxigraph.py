"""Oxigraph, the embedded SPARQL engine: a folder, bulk-loaded from N-Quads, opened read-only by readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from onrecord.errors import QueryError, StoreError
from onrecord.stores.base import Cell, Result
from onrecord.stores.sparql_text import ID, bind, plain_term

CHUNK = 2**26
"""Bytes of N-Quads in one bulk load."""


class Oxigraph:
    """A dataset opened for reading."""

    language = "sparql"

    def __init__(self, path: Path) -> None:
        import pyoxigraph

        try:
            self.store = pyoxigraph.Store.read_only(str(path))
        except OSError as error:
            raise StoreError(f"cannot open the RDF dataset: {error}", where=str(path), do="run 'onrecord build --whole'") from error

    def run(self, query: str, parameters: Mapping[str, Cell]) -> Result:
        """Answer one SELECT or ASK query."""
        found = self.query(bind(query, parameters))
        if isinstance(found, bool):
            return Result(("answer",), [(found,)])
        names = [variable.value for variable in found.variables]
        return Result(tuple(names), [tuple(map(plain_term, row)) for row in found])

    def query(self, text: str) -> Any:
        """The engine's own answer: solutions, triples or a truth value."""
        import pyoxigraph

        try:
            found = self.store.query(text)
        except SyntaxError as error:
            raise QueryError(f"wrong SPARQL: {error}", do="mend the query") from error
        except (OSError, RuntimeError, ValueError) as error:
            raise QueryError(str(error), do="mend the query") from error
        return bool(found) if isinstance(found, pyoxigraph.QueryBoolean) else found

    def close(self) -> None:
        """Give the folder back."""
        del self.store


def load(path: Path, quads: Iterable[bytes]) -> None:
    """Make a new dataset of N-Quads, a chunk at a time."""
    import pyoxigraph

    store = pyoxigraph.Store(str(path))
    for chunk in _gathered(quads):
        store.bulk_load(BytesIO(chunk), format=pyoxigraph.RdfFormat.N_QUADS)
    store.flush()
    store.optimize()


def _gathered(quads: Iterable[bytes]) -> Iterator[bytes]:
    """Larger chunks: each bulk load costs some milliseconds, however small."""
    waiting: list[bytes] = []
    for chunk in quads:
        waiting.append(chunk)
        if sum(map(len, waiting)) > CHUNK:
            yield b"".join(waiting)
            waiting = []
    yield b"".join(waiting)


def copy(path: Path, to: Path) -> None:
    """Copy a dataset; files that do not change are linked, so that it takes milliseconds."""
    import pyoxigraph

    pyoxigraph.Store.read_only(str(path)).backup(str(to))


def update(path: Path, quads: Iterable[bytes], touched: Iterable[str], gone: Iterable[str], graphs: Iterable[str]) -> None:
    """Change a dataset: take out what is said of the touched things in the default graph, whole named graphs, and add the quads."""
    import pyoxigraph as ox

    store = ox.Store(str(path))
    default = ox.DefaultGraph()
    for each in touched:
        for quad in list(store.quads_for_pattern(ox.NamedNode(ID + each), None, None, default)):
            store.remove(quad)
    for each in gone:
        for quad in list(store.quads_for_pattern(None, None, ox.NamedNode(ID + each), default)):
            store.remove(quad)
    for graph in graphs:
        store.remove_graph(ox.NamedNode(ID + graph))
    for chunk in _gathered(quads):
        store.bulk_load(BytesIO(chunk), format=ox.RdfFormat.N_QUADS)
    store.flush()


RDF_FORMS = {"ttl": "TURTLE", "trig": "TRIG", "nq": "N_QUADS", "jsonld": "JSON_LD", "nt": "N_TRIPLES"}
"""Forms of RDF by name. Turtle and N-Triples hold the joined view alone; the others each document's own graph too."""


def dump(
    store: Oxigraph, form: str, prefixes: Mapping[str, str], ids: Iterable[str] | None = None, without: Iterable[str] = ()
) -> bytes:
    """The dataset, or what it says of some things, in a form of RDF; without what it says of, or by, others."""
    import pyoxigraph as ox

    kind = getattr(ox.RdfFormat, RDF_FORMS[form])
    left_out = {ox.NamedNode(ID + each) for each in without}
    found = (
        store.store.quads_for_pattern(None, None, None, None if kind.supports_datasets else ox.DefaultGraph())
        if ids is None
        else (quad for each in ids for quad in store.store.quads_for_pattern(ox.NamedNode(ID + each), None, None, None))
    )
    quads = (quad for quad in found if quad.subject not in left_out and quad.object not in left_out)
    if not kind.supports_datasets:
        triples = (quad.triple for quad in quads if quad.graph_name == ox.DefaultGraph())
        return cast(bytes, ox.serialize(triples, format=kind, prefixes=dict(prefixes)))
    return cast(bytes, ox.serialize(sorted(quads, key=lambda quad: str(quad.graph_name)), format=kind, prefixes=dict(prefixes)))


def rewritten(triples: bytes, form: str, prefixes: Mapping[str, str]) -> bytes:
    """N-Triples in another form of RDF."""
    import pyoxigraph as ox

    read = ox.parse(BytesIO(triples), format=ox.RdfFormat.N_TRIPLES)
    return cast(bytes, ox.serialize((q.triple for q in read), format=getattr(ox.RdfFormat, RDF_FORMS[form]), prefixes=dict(prefixes)))
