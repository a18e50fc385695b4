"""A graph that is written as the same Turtle each time: blank nodes are numbered in the order in which they are made."""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from onrecord.schema import Schema

Pair = tuple[str, Node]
"""A prefixed predicate and its object."""


class Turtle:
    """Collects triples under prefixed names."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.graph = Graph(bind_namespaces="none")
        self._blanks = 0
        for prefix, iri in schema.prefixes.items():
            self.graph.bind(prefix, iri)

    def term(self, name: str) -> URIRef:
        """A prefixed name as a node."""
        return URIRef(self.schema.expand(name))

    def add(self, subject: Node, pairs: Iterable[Pair]) -> None:
        """Say each pair of the subject."""
        for predicate, value in pairs:
            self.graph.add((subject, self.term(predicate), value))

    def blank(self, pairs: Iterable[Pair] = ()) -> BNode:
        """A new blank node with these pairs."""
        self._blanks += 1
        node = BNode(f"b{self._blanks:06}")
        self.add(node, pairs)
        return node

    def sequence(self, items: Iterable[Node]) -> Node:
        """An RDF list of the items."""
        head = self.blank()
        Collection(self.graph, head, list(items))
        return head

    def text(self, about: str) -> str:
        """The graph as Turtle, under a comment."""
        return f"# {about}\n\n{self.graph.serialize(format='turtle').strip()}\n"


def words(text: str) -> Literal:
    """English text."""
    return Literal(text, lang="en")
