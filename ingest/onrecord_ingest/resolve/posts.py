"""Posts: the same words in the same body; without a body, the post of that name which the same person holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from onrecord_ingest.resolve.codes import apart_by_codes, by_codes
from onrecord_ingest.resolve.evidence import Evidence, Identity
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.offices import Office, offices
from onrecord_ingest.resolve.persons import on_day

ASKED = 10


def resolve(evidence: Evidence, groups: Groups) -> None:
    """Judge all posts; bodies and people must have been judged."""
    apart_by_codes(evidence.posts.values(), groups)
    by_codes(evidence.posts.values(), groups)
    by_body: dict[tuple[Office, str], list[Identity]] = defaultdict(list)
    registered: dict[Office, list[Identity]] = defaultdict(list)
    for post in sorted(evidence.posts.values(), key=lambda each: each.rank):
        bodies = {groups.of(body) for body in post.bodies}
        for office in dict.fromkeys(_offices(post, evidence)):
            if post.local:
                held = [each for each in registered[office] if _same_holder(post, each, evidence, groups)] if not bodies else []
                same = [each for body in bodies for each in by_body[office, body]]
                _judge(post, same, "one office of one body", groups)
                _judge(post, held, "no body is given; the one office of this name that the same person held on that day", groups)
            else:
                registered[office].append(post)
            for body in bodies:
                if not post.local or not by_body[office, body]:  # one of those that no register knows stands for all
                    by_body[office, body].append(post)


def _offices(post: Identity, evidence: Evidence) -> list[Office]:
    names = " ".join(name for body in post.bodies if body in evidence.bodies for name in evidence.bodies[body].names)
    return [office for name in post.names.values() for office in offices(name, names)]


def _judge(post: Identity, fitting: Sequence[Identity], why: str, groups: Groups) -> None:
    if len({groups.of(each.id) for each in fitting}) == 1:
        groups.same(post.id, fitting[0].id, why)
    for other in fitting[:ASKED]:
        groups.unsure(post.id, other.id, "several offices of this name")


def _same_holder(post: Identity, other: Identity, evidence: Evidence, groups: Groups) -> bool:
    """Whether who has the one in its document had the other on that day."""
    for role in evidence.holders.get(post.id, ()):
        day = evidence.day(role.document)
        held = [each for each in evidence.holders.get(other.id, ()) if groups.of(each.person) == groups.of(role.person)]
        if day and on_day(held, day):
            return True
    return False
