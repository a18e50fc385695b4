"""A person as resolution sees one: names, bodies by their judgements, offices, and when they were held."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from onrecord.ledger.known import Role
from onrecord_ingest.resolve import personnames
from onrecord_ingest.resolve.bodynames import names_a_body
from onrecord_ingest.resolve.evidence import Evidence, Identity
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.offices import Office, offices


class Bodies:
    """What is asked of bodies for every person: each group of them is looked through once."""

    def __init__(self, evidence: Evidence, groups: Groups) -> None:
        self._evidence, self._groups = evidence, groups
        self._titles: dict[str, str] = {}

    def title(self, body: str) -> str:
        """The name by which people know a body; empty for one that does not tell who somebody is: a party, a council's house."""
        group = self._groups.of(body)
        if group not in self._titles:
            known = (self._evidence.bodies.get(each) for each in self._groups.members(group))
            self._titles[group] = self._title([each for each in known if each])
        return self._titles[group]

    def _title(self, all_of_it: Sequence[Identity]) -> str:
        names = [name for each in sorted(all_of_it, key=lambda each: each.rank) for name in each.names.values()]
        tells = not any("party" in each.kinds for each in all_of_it) and any(map(names_a_body, names))
        return names[0] if tells else ""


class Person:
    """An identity of a person with what the evidence says of it; bodies stand by the names of their groups."""

    def __init__(self, identity: Identity, evidence: Evidence, groups: Groups, bodies: Bodies) -> None:
        self.identity, self.id = identity, identity.id
        self._evidence, self._groups, self._bodies = evidence, groups, bodies
        self._roles = evidence.roles.get(identity.id, [])
        self.full_names = [name for name in identity.names if " " in name]

    @cached_property
    def document(self) -> str:
        """Its one document, of a local identity."""
        return next(iter(self.identity.documents))

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The bodies in which it is or for which it speaks, by the names of their groups; none that tells nothing of who it is."""
        named: set[str] = set()
        for role in self._roles:
            post = self._evidence.posts.get(role.post)
            named |= {role.organization, *role.on_behalf_of, *(post.bodies if post else ())} - {""}
        return frozenset(self._groups.of(each) for each in named if self._bodies.title(each))

    def title(self, body: str) -> str:
        """The name of one of its bodies."""
        return self._bodies.title(body)

    @cached_property
    def offices(self) -> frozenset[Office]:
        """The offices that its roles name."""
        return frozenset(office for role in self._roles for office in self._offices(role))

    def _offices(self, role: Role) -> frozenset[Office]:
        """Of one role: by its words, and by the names of its post."""
        body = self._evidence.bodies.get(role.organization)
        without = " ".join(body.names) if body else ""
        found = set(offices(role.role, without))
        if post := self._evidence.posts.get(role.post):
            above = [self._evidence.bodies[each] for each in post.bodies if each in self._evidence.bodies]
            without = " ".join(name for each in above for name in each.names)
            found |= {office for name in post.names for office in offices(name, without)}
        return frozenset(found)

    def day(self) -> tuple[str, str] | None:
        """The days on which its document can be from."""
        return self._evidence.day(self.document)

    def held(self, wanted: frozenset[Office], day: tuple[str, str]) -> bool:
        """Whether it had one of the offices on the day: a source says so of that day, of days around it, or states such a term."""
        return on_day([role for role in self._roles if self._offices(role) & wanted], day)

    @cached_property
    def posts(self) -> frozenset[str]:
        """The posts that sources name with it, by the names of their groups."""
        return frozenset(self._groups.of(role.post) for role in self._roles if role.post)

    def compare(self, other: Person) -> str:
        """The nearest relation between their names."""
        found = {personnames.compare(one, two) for one in self.full_names for two in other.full_names}
        return next((relation for relation in personnames.NEAREST if relation in found), "")

    def against(self, other: Person) -> bool:
        """Whether other bodies or other offices speak against their being one."""
        bodies = self.bodies and other.bodies and not self.bodies & other.bodies
        roles = self.offices and other.offices and not self.offices & other.offices
        return bool(bodies or roles)

    def why_unsure(self, other: Person) -> str:
        """What is missing."""
        if self.bodies and other.bodies:
            return "their bodies are not the same, and no source links them"
        without = self if not self.bodies else other
        return f"no body is given for {without.id}, and no role that one of them alone had on that day"


def on_day(roles: Sequence[Role], day: tuple[str, str]) -> bool:
    """Whether sources have one of the roles held on the day: they say so of it, of days before and after, or state such a term."""
    spans = [span for role in roles if (span := _term(role))]
    if any(first <= day[1] and last >= day[0] for first, last in spans):
        return True
    return any(last < day[0] for _, last in spans) and any(first > day[1] for first, _ in spans)


def _term(role: Role) -> tuple[str, str] | None:
    """The days for which a source has it: as attested, or its stated term; None where there are no days."""
    if any(role.start) or any(role.end):
        return role.start[1] or role.start[0] or "0001-01-01", role.end[0] or role.end[1] or "9999-12-31"
    if any(role.attested):
        return role.attested[0] or "0001-01-01", role.attested[1] or "9999-12-31"
    return None
