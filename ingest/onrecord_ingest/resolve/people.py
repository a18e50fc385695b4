"""People: a name alone is never enough. The body must agree, or the role on that day where one person alone fits; else one asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord_ingest.resolve import personnames
from onrecord_ingest.resolve.codes import apart_by_codes, by_codes
from onrecord_ingest.resolve.evidence import Evidence
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.persons import Person

ASKED = 10


def resolve(evidence: Evidence, groups: Groups) -> None:
    """Judge all people; the bodies must have been judged."""
    apart_by_codes(evidence.people.values(), groups)
    by_codes(evidence.people.values(), groups)
    people = [Person(each, evidence, groups) for each in sorted(evidence.people.values(), key=lambda each: each.rank)]
    _within_documents(people, groups)
    blocks: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for name in person.full_names:
            blocks[name].append(person)
    for name, block in blocks.items():
        if len(block) > 1:
            _one_name(name, block, groups)
    _near_names(people, groups)


def _within_documents(people: Sequence[Person], groups: Groups) -> None:
    """One article spells one person in two ways: the same where nothing speaks against it and no two people can be meant."""
    by_document: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.identity.local:
            by_document[person.document].append(person)
    for here in by_document.values():
        for at, person in enumerate(here):
            for other in here[:at]:
                relation = person.compare(other)
                if relation == personnames.EQUAL:
                    groups.same(person.id, other.id, "one document calls both by one name")
                elif relation in (personnames.ALIKE, personnames.LETTER) and not person.against(other):
                    groups.same(person.id, other.id, f"one document, names {relation}, nothing against it")
                elif relation:
                    groups.unsure(person.id, other.id, f"one document, names: {relation}")


def _one_name(name: str, block: Sequence[Person], groups: Groups) -> None:
    """Those who bear one full name."""
    registered = [each for each in block if not each.identity.local]
    for person in block:
        for other in registered:
            if person is not other and person.identity.documents & other.identity.cited and person.identity.local:
                groups.same(person.id, other.id, f"the register says that '{name}' of this document is this person")
    _by_body(block, groups)
    for person in (each for each in block if each.identity.local):
        if all(groups.of(person.id) != groups.of(other.id) for other in registered):
            _by_role(person, registered, groups)
    _ask(name, block, groups)


def _by_body(block: Sequence[Person], groups: Groups) -> None:
    """One name in one body is one person, unless registers know two such."""
    by_body: dict[str, list[Person]] = defaultdict(list)
    for person in block:
        for body in sorted(person.bodies):
            by_body[body].append(person)
    for body, here in sorted(by_body.items()):
        registered = [each for each in here if not each.identity.local]
        _registered(registered, body, groups)
        known = {groups.of(each.id): each for each in reversed(registered)}
        for person in (each for each in here if each.identity.local):
            if len(known) > 1:
                for other in known.values():
                    groups.unsure(person.id, other.id, f"several people of this name are in {body}")
            elif person is not here[0]:
                groups.same(person.id, here[0].id, f"one name, and both in {body}")


def _registered(people: Sequence[Person], body: str, groups: Groups) -> None:
    """Registers that each know one such person in the body mean one, unless they name other posts; the same post goes first."""
    pairs = [(person, other) for at, person in enumerate(people[:ASKED]) for other in people[:at]]
    apart = [(a, b) for a, b in pairs if a.identity.documents & b.identity.documents]
    for person, other in pairs:
        if (person, other) not in apart and person.posts & other.posts:
            groups.same(person.id, other.id, f"one name, and one post in {body}")
    for person in people:
        others = {groups.of(b.id if a is person else a.id): (a, b) for a, b in pairs if person in (a, b) and (a, b) not in apart}
        others.pop(groups.of(person.id), None)
        if len(others) == 1 and not apart:
            one, other = next(iter(others.values()))
            if not (one.posts and other.posts):
                groups.same(one.id, other.id, f"one name, both in {body}, and no register knows two")
    for person, other in pairs:
        groups.unsure(person.id, other.id, f"several people of this name are in {body}, or one with several posts")


def _by_role(person: Person, registered: Sequence[Person], groups: Groups) -> None:
    """No body is given: one person of the register who had the role on that day, if there is but one."""
    if person.bodies or not person.offices:
        return
    day = person.day()
    fitting = {groups.of(each.id): each for each in registered if day and each.held(person.offices, day)}
    if len(fitting) == 1:
        other = next(iter(fitting.values()))
        groups.same(person.id, other.id, "no body is given; of those of this name one alone had this role on that day")


def _ask(name: str, block: Sequence[Person], groups: Groups) -> None:
    """What evidence did not decide: each group with the groups that have evidence, else with the first."""
    seen: dict[str, Person] = {}
    for person in block:
        seen.setdefault(groups.of(person.id), person)
    leading = [each for each in seen.values() if not each.identity.local or each.bodies][:ASKED] or list(seen.values())[:1]
    for person in seen.values():
        for other in leading:
            if other is not person:
                groups.unsure(person.id, other.id, f"both are called '{name}'; {person.why_unsure(other)}")


def _near_names(people: Iterable[Person], groups: Groups) -> None:
    """Other spellings, initials, short forms and further names within one body: never more than asked."""
    blocks: dict[tuple[str, str, str], list[Person]] = defaultdict(list)
    for person in people:
        keys = {key for name in person.full_names for key in _keys(name)}
        for body in person.bodies:
            for kind, key in keys:
                blocks[body, kind, key].append(person)
    asked: dict[str, int] = defaultdict(int)
    for (body, _, _), block in blocks.items():
        for at, person in enumerate(block):
            for other in block[:at] if len(block) <= _CROWD else block[max(0, at - ASKED) : at]:
                if groups.of(person.id) == groups.of(other.id) or asked[person.id] >= ASKED:
                    continue
                relation = person.compare(other)
                if relation and relation != personnames.EQUAL:
                    asked[person.id] += 1
                    groups.unsure(person.id, other.id, f"both in {body}; names: {relation}")


_CROWD = 100
"""More people of one body than this who share a part of their names are compared with their neighbours only."""


def _keys(name: str) -> set[tuple[str, str]]:
    """Parts of a name of which one stays the same where the other is misspelt, shortened or an initial."""
    parts = name.split()
    given, surname = parts[0], parts[-1]
    return {("surname", surname), ("given and begin", f"{given} {surname[:2]}"), ("given and end", f"{given} {surname[-2:]}")}
