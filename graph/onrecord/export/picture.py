"""The small graph in memory that every writer is given: things, the links between them, and where each fact stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from onrecord.errors import StoreError

Value = str | int | float | bool | date | list[str] | None


@dataclass(frozen=True, slots=True)
class Source:
    """A place in a document: characters ``start`` to ``end`` (exclusive) of its text, the page, and its address."""

    title: str
    date: str = ""
    document: str = ""
    start: int | None = None
    end: int | None = None
    page: int | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing: its class as ``kind``, the name a reader knows it by, its properties and the places that say them."""

    id: str
    kind: str
    label: str
    values: Mapping[str, Value] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A line from one node's id to another's, with the days from and to which it held, where a source says so.

    ``sources`` are the places that say the link itself; a link out of a record that is a node has them there.
    """

    source: str
    target: str
    kind: str
    values: Mapping[str, Value] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Graph:
    """What is drawn or written. Raises StoreError where an id stands for two nodes, or a link has no node at an end."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...] = ()
    title: str = ""

    def __post_init__(self) -> None:
        ids = Counter(node.id for node in self.nodes)
        twice = [id for id, count in ids.items() if count > 1]
        if twice:
            raise StoreError("two nodes carry one id", where=twice[0], do="join them before they are written")
        for link in self.links:
            for end in (link.source, link.target):
                if end not in ids:
                    raise StoreError(
                        f"a link '{link.kind}' ends at no node of the graph", where=end, do="add the node or leave the link out"
                    )
