"""People: a name alone is never enough. The body must agree, or the role on that day where one person alone fits; else one asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from onrecord_ingest.resolve import spellings
from onrecord_ingest.resolve.codes import apart_by_codes, by_codes
from onrecord_ingest.resolve.evidence import Evidence
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.persons import Bodies, Person

ASKED = 10


def resolve(evidence: Evidence, groups: Groups) -> None:
    """Judge all people; the bodies must have been judged."""
    apart_by_codes(evidence.people.values(), groups)
    by_codes(evidence.people.values(), groups)
    bodies = Bodies(evidence, groups)
    people = [Person(each, evidence, groups, bodies) for each in sorted(evidence.people.values(), key=lambda each: each.rank)]
    blocks: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for name in person.full_names:
            blocks[name].append(person)
    for name, block in blocks.items():
        if len(block) > 1:
            _one_name(name, block, groups)
    spellings.within_documents(people, groups)
    spellings.within_bodies(people, groups)


def _one_name(name: str, block: Sequence[Person], groups: Groups) -> None:
    """Those who bear one full name."""
    registered = [each for each in block if not each.identity.local]
    first: dict[str, Person] = {}
    for person in (each for each in block if each.identity.local):
        other = first.setdefault(person.document, person)
        if other is not person:
            groups.same(person.id, other.id, "one document calls both by one name")
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
                    groups.unsure(person.id, other.id, f"several people of this name are in {person.title(body)}")
            elif person is not here[0]:
                groups.same(person.id, here[0].id, f"one name, and both in {person.title(body)}")


def _registered(people: Sequence[Person], body: str, groups: Groups) -> None:
    """Registers that each know one such person in the body mean one, unless they name other posts; the same post goes first."""
    pairs = [(person, other) for at, person in enumerate(people[:ASKED]) for other in people[:at]]
    apart = [(a, b) for a, b in pairs if a.identity.documents & b.identity.documents]
    for person, other in pairs:
        if (person, other) not in apart and person.posts & other.posts:
            groups.same(person.id, other.id, f"one name, and one post in {person.title(body)}")
    for person in people:
        others = {groups.of(b.id if a is person else a.id): (a, b) for a, b in pairs if person in (a, b) and (a, b) not in apart}
        others.pop(groups.of(person.id), None)
        if len(others) == 1 and not apart:
            one, other = next(iter(others.values()))
            if not (one.posts and other.posts):
                groups.same(one.id, other.id, f"one name, both in {one.title(body)}, and no register knows two")
    for person, other in pairs:
        groups.unsure(person.id, other.id, f"several people of this name are in {person.title(body)}, or one with several posts")


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
