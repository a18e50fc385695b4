"""Statements of an unnamed office ("the cabinet member for education said"): who held it on the day, as rows beside the article's.

The article's own row stays. Ours has the same id, the holder as speaker or those who may have been as candidates, and why.
A spokesperson is no office: many speak for a body, so such a statement stays the body's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from onrecord.dates import PartialDate
from onrecord.ledger import Ledger, known
from onrecord.ledger.known import Role, Spoken
from onrecord.model import Extraction, Record, Span, Value
from onrecord.names import fold
from onrecord_ingest.resolve.evidence import Evidence
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.holders import Holder, holder
from onrecord_ingest.resolve.offices import Office, offices

ORIGIN = "resolve:offices"
METHOD = "office"
_OWNED = re.compile(r"^(.+?)['’]s?\s+(.+)$")


def by_office(ledger: Ledger, evidence: Evidence, groups: Groups) -> Extraction:
    """A row for each statement of an office of the register."""
    posts = _posts(evidence, groups)
    bodies = {body: _names(body, evidence, groups) for found in posts.values() for _, body in found}
    records = []
    for spoken in known.unnamed(ledger, ORIGIN):
        day = evidence.day(spoken.document)
        post = _post(spoken, posts, bodies, evidence, groups) if day and offices(spoken.speaker_text) else None
        if post and day:
            held = holder([(groups.of(r.person), r) for r in _roles(post, evidence, groups)], day)
            people = [
                min((m for m in groups.members(p) if m in evidence.people), key=lambda m: evidence.people[m].rank) for p in held.people
            ]
            records.append(_record(spoken, held, people))
    return Extraction(ORIGIN, (), records)


def _posts(evidence: Evidence, groups: Groups) -> Mapping[Office, set[tuple[str, str]]]:
    """Office → the posts of registers (by their groups) and the bodies in which they are."""
    found: dict[Office, set[tuple[str, str]]] = defaultdict(set)
    for post in evidence.posts.values():
        if not post.local:
            bodies = [evidence.bodies[each] for each in post.bodies if each in evidence.bodies]
            without = " ".join(name for each in bodies for name in each.names)
            for name in post.names.values():
                for office in offices(name, without):
                    found[office] |= {(groups.of(post.id), groups.of(body.id)) for body in bodies}
    return found


def _names(body: str, evidence: Evidence, groups: Groups) -> list[str]:
    """The folded names of two words and more of a body and of those that are the same."""
    return [name for each in groups.members(body) if each in evidence.bodies for name in evidence.bodies[each].names if " " in name]


def _post(
    spoken: Spoken,
    posts: Mapping[Office, set[tuple[str, str]]],
    bodies: Mapping[str, list[str]],
    evidence: Evidence,
    groups: Groups,
) -> str | None:
    """The one post that is meant: in a body for which the statement is made, else in one that the words or the document name."""
    owned = _OWNED.match(spoken.speaker_text)
    text = owned[2] if owned and offices(owned[2]) else spoken.speaker_text
    told = (
        {groups.of(each) for each in spoken.on_behalf_of}
        or _named(fold(spoken.speaker_text), bodies)
        or _named(evidence.text(spoken.document), bodies)
    )
    meant: set[str] = set()
    for body in told:
        for office in offices(text, " ".join(bodies.get(body, ()))):
            meant |= {post for post, of in posts.get(office, ()) if of == body}
    return meant.pop() if len(meant) == 1 else None


def _named(text: str, bodies: Mapping[str, list[str]]) -> set[str]:
    """The bodies of which a name stands in the folded text, the genitive among them."""
    return {body for body, names in bodies.items() if any(f" {name}" in f" {text}" for name in names)}


def _roles(post: str, evidence: Evidence, groups: Groups) -> Iterator[Role]:
    for member in groups.members(post):
        yield from evidence.holders.get(member, ())


def _record(spoken: Spoken, found: Holder, people: list[str]) -> Record:
    """The article's row once more, with the holder."""
    values: dict[str, Value] = {
        "words": spoken.words,
        "form": spoken.form,
        "speaker_text": spoken.speaker_text,
        "verdict": found.verdict,
        "reason": f"{spoken.reason}; the office's holder: {found.why}" if spoken.reason else found.why,
    }
    if spoken.date:
        text, earliest, latest = spoken.date
        values["date"] = PartialDate.between(earliest, latest, text)
    if people:
        values["speaker" if found.verdict == "same" else "candidate"] = people
    span = Span(spoken.start, spoken.end, spoken.page)
    return Record("Statement", spoken.id, spoken.document, values, span, METHOD, 1.0)
