"""A workspace opened for one verb: its engines, and its names looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from onrecord.ask.question import Question
from onrecord.stores.base import Store
from onrecord.workspace import Workspace
from onrecord_cli.options import Engine

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
def store(projection: Path, engine: Engine) -> Iterator[Store]:
    """The engine over a projection, closed again."""
    from onrecord.project.build import DATASET, GRAPH
    from onrecord.stores.ladybug import Ladybug
    from onrecord.stores.oxigraph import Oxigraph

    opened: Store = Ladybug(projection / GRAPH) if engine is Engine.cypher else Oxigraph(projection / DATASET)
    try:
        yield opened
    finally:
        opened.close()


def looked_up(projection: Path, question: Question, values: Mapping[str, str | None]) -> dict[str, str | None]:
    """The values with each name of a thing replaced by its id."""
    from onrecord.lookup import find

    from onrecord.project.build import WORDS

    return {
        name: find(projection / WORDS, value, _ROOTS[question.parameters[name].type])
        if value and name in question.parameters and question.parameters[name].type in _ROOTS
        else value
        for name, value in values.items()
    }


def projection_of(workspace: Path | None) -> Path:
    """The projection that answers: the current one of the workspace."""
    return Workspace.find(workspace).current()
