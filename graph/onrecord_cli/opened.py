"""A workspace opened for one verb: its engines, and its names looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from onrecord.ask.question import Question
from onrecord.errors import QueryError
from onrecord.stores.base import Store
from onrecord.workspace import LEDGER, Workspace
from onrecord_cli.options import Engine, Where

_ROOTS = {
    "person": ("Person",),
    "body": ("Organization",),
    "who": ("Person", "Organization"),
    "post": ("Post",),
    "area": ("Area",),
    "topic": ("Topic",),
    "event": ("Event",),
    "duty": ("Duty",),
}
"""Classes in which a parameter's name is looked up, by the parameter's type."""


@contextmanager
def store(projection: Path, engine: Engine, where: Where | None = None) -> Iterator[Store]:
    """The engine over a projection, or the server that shows the workspace, closed again."""
    from onrecord_cli.servers import served

    opened = (served(engine, where) if where else None) or _embedded(projection, engine)
    try:
        yield opened
    except QueryError:
        # a question of ours fails on a workspace of another schema: opening its ledger says that, and what to do
        for folder in projection.parents:
            if (folder / LEDGER).is_file():
                Workspace(folder).ledger(read_only=True).close()
        raise
    finally:
        opened.close()


def _embedded(projection: Path, engine: Engine) -> Store:
    from onrecord.stores.ladybug import Ladybug
    from onrecord.stores.oxigraph import Oxigraph
    from onrecord.workspace import DATASET, GRAPH

    return Oxigraph(projection / DATASET) if engine is Engine.sparql else Ladybug(projection / GRAPH)


def looked_up(projection: Path, question: Question, values: Mapping[str, str | None]) -> dict[str, str | None]:
    """The values with each name of a thing replaced by its id."""
    from onrecord.lookup import find
    from onrecord.workspace import WORDS

    return {
        name: find(projection / WORDS, value, _ROOTS[question.parameters[name].type])
        if value and name in question.parameters and question.parameters[name].type in _ROOTS
        else value
        for name, value in values.items()
    }


def projection_of(where: Where) -> Path:
    """The projection that answers: the current one of the workspace, or that of what was true or known on a day."""
    workspace = Workspace.find(where.workspace)
    if not (where.as_of or where.known_at):
        return workspace.current()
    from onrecord.project.build import build_view
    from onrecord.project.times import Times

    return build_view(workspace, Times(day("--as-of", where.as_of), day("--known-at", where.known_at)))


def day(option: str, text: str | None) -> date | None:
    """The day that an option, named as it is typed, tells; raises UsageError for anything but one day."""
    from onrecord.dates import asked_day

    return asked_day(option, text) if text is not None else None
