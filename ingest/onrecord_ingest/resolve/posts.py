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
    blocks: dict[Office, list[Identity]] = defaultdict(list)
    for post in sorted(evidence.posts.values(), key=lambda each: each.rank):
        for office in dict.fromkeys(_offices(post, evidence)):
            blocks[office].append(post)
    for block in blocks.values():
        for post in (each for each in block if each.local):
            _judge(post, [each for each in block if each.rank < post.rank], evidence, groups)


def _offices(post: Identity, evidence: Evidence) -> list[Office]:
    names = " ".join(name for body in post.bodies if body in evidence.bodies for name in evidence.bodies[body].names)
    return [office for name in post.names.values() for office in offices(name, names)]


def _judge(post: Identity, others: Sequence[Identity], evidence: Evidence, groups: Groups) -> None:
    bodies = {groups.of(body) for body in post.bodies}
    if bodies:
        fitting = [each for each in others if bodies & {groups.of(body) for body in each.bodies}]
        why = "one office of one body"
    else:
        fitting = [each for each in others if _same_holder(post, each, evidence, groups)]
        why = "no body is given; the one office of this name that the same person held on that day"
    registered = [each for each in fitting if not each.local]
    found = registered or fitting
    if len({groups.of(each.id) for each in found}) == 1:
        groups.same(post.id, found[0].id, why)
    for other in found[:ASKED]:
        groups.unsure(post.id, other.id, "several offices of this name")


def _same_holder(post: Identity, other: Identity, evidence: Evidence, groups: Groups) -> bool:
    """Whether who has the one in its document had the other on that day."""
    for role in evidence.holders.get(post.id, ()):
        day = evidence.day(role.document)
        held = [each for each in evidence.holders.get(other.id, ()) if groups.of(each.person) == groups.of(role.person)]
        if day and on_day(held, day):
            return True
    return False
