"""People whose names are not equal but near: one by slip of the pen within a document, asked about within a body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord_ingest.resolve import personnames
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.persons import Person

ASKED = 10
"""Of so many near names one is asked at most."""
CROWD = 100
"""More people than this who share a part of their names are compared with their neighbours only."""


def within_documents(people: Iterable[Person], groups: Groups) -> None:
    """One document spells a person in two ways: one where nothing speaks against it, and registers do not know both."""
    by_document: dict[str, list[Person]] = defaultdict(list)
    known: set[str] = set()
    for person in people:
        if person.identity.local:
            by_document[person.document].append(person)
        else:
            known.add(groups.of(person.id))
    for here in by_document.values():
        for person, other in _sharing_a_part(here):
            relation = person.compare(other)
            sides = {groups.of(person.id), groups.of(other.id)}
            slip = relation in (personnames.ALIKE, personnames.LETTER) and not person.against(other)
            if slip and not sides <= known:
                groups.same(person.id, other.id, f"one document, names {relation}, nothing against it")
                if sides & known:
                    known.add(groups.of(person.id))
            elif relation:
                groups.unsure(person.id, other.id, f"one document, names: {relation}")


def within_bodies(people: Iterable[Person], groups: Groups) -> None:
    """Other spellings, initials, short forms and further names within one body: never more than asked."""
    by_body: dict[str, dict[str, Person]] = defaultdict(dict)
    for person in people:
        for body in person.bodies:
            by_body[body].setdefault(f"{groups.of(person.id)} {person.full_names}", person)
    asked: dict[str, int] = defaultdict(int)
    for body, here in by_body.items():
        for person, other in _sharing_a_part(list(here.values())):
            if asked[person.id] < ASKED and groups.of(person.id) != groups.of(other.id):
                relation = person.compare(other)
                if relation and relation != personnames.EQUAL:
                    asked[person.id] += 1
                    groups.unsure(person.id, other.id, f"both in {person.title(body)}; names: {relation}")


def _sharing_a_part(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """The pairs in which a part of the name is the same, each once."""
    blocks: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for key in {key for name in person.full_names for key in _parts(name)}:
            blocks[key].append(person)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for at, person in enumerate(block):
            for other in block[:at] if len(block) <= CROWD else block[max(0, at - ASKED) : at]:
                if (person.id, other.id) not in seen:
                    seen.add((person.id, other.id))
                    yield person, other


def _parts(name: str) -> tuple[str, str, str]:
    """Of a name that is misspelt, shortened or has an initial one of these stays as it was."""
    words = name.split()
    return words[-1], f"{words[0]} {words[-1][:2]}", f"{words[0]} …{words[-1][-2:]}"
