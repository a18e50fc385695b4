"""What sources say of one identity, each with the sentence where it stands: the evidence that a reviewer looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.ids import root_of
from onrecord.ledger import read
from onrecord.ledger.book import Ledger

_LONGEST = 400
_END = re.compile(r"[.!?][”\"’')]*\s+|\n")


@dataclass(frozen=True, slots=True)
class Testimony:
    """One source's word: ``what`` it says, when (as written), in which source and where, and the sentence, where its text is held."""

    what: str
    when: str
    source: str
    document: str
    start: int | None
    end: int | None
    page: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Side:
    """An identity with what is said of it."""

    id: str
    name: str
    testimony: tuple[Testimony, ...]


_NAMED = "(SELECT id, min(name) AS name FROM {table} WHERE retracted IS NULL GROUP BY id)"
_BODY = """SELECT t.name, coalesce(b.name, ''), NULL, t.document, t.span_start, t.span_end, t.page, t.cell FROM "{table}" t
    LEFT JOIN {bodies} b ON b.id = {body}
    WHERE t.id = ? AND t.retracted IS NULL ORDER BY t.document, t.span_start, t.record"""
_ROLE = """SELECT coalesce(p.name || ', ', '') || coalesce(m.role, ''), coalesce(b.name, ''),
    coalesce(m.attested, m.start_date || '–' || coalesce(m.end_date, ''), '–' || m.end_date),
    m.document, m.span_start, m.span_end, m.page, m.cell FROM membership m
    LEFT JOIN {bodies} b ON b.id = m.organization_id
    LEFT JOIN {people} p ON p.id = m.person_id AND m.person_id <> ?
    WHERE ? IN (m.person_id, m.post_id) AND m.retracted IS NULL ORDER BY m.document, m.span_start, m.record"""
_JOINED = {"bodies": _NAMED.format(table="organization"), "people": _NAMED.format(table="person")}
_BODIES = {"post": "t.organization_id", "organization": "t.parent_id", "person": "NULL", "area": "NULL"}


def side(ledger: Ledger, identity: str) -> Side:
    """All that open rows say of a person, body, post or area: names first, then roles."""
    table = root_of(identity)
    found = ledger.connection.execute(_BODY.format(table=table, body=_BODIES[table], **_JOINED), (identity,)).fetchall()
    name = found[0][0] if found else identity
    if table in ("person", "post"):
        found += ledger.connection.execute(_ROLE.format(**_JOINED), (identity, identity)).fetchall()
    told = (_testimony(ledger, *row) for row in found)
    return Side(identity, name, tuple(dict.fromkeys(told)))


def _testimony(  # noqa: PLR0913 - the columns of its row
    ledger: Ledger,
    what: str,
    body: str,
    when: str | None,
    document: str,
    start: int | None,
    end: int | None,
    page: int | None,
    cell: str | None,
) -> Testimony:
    query = "SELECT title, publisher, published FROM document WHERE id = ? AND retracted IS NULL ORDER BY publisher IS NULL, recorded"
    title, publisher, published = ledger.connection.execute(query, (document,)).fetchone() or (document, None, None)
    source = ", ".join(part for part in (title, publisher, published) if part)
    place = "" if start is not None and end else cell or ""
    words = f"{what}, {body}" if body and body not in what else what
    sentence = sentence_at(ledger, document, start, end) if start is not None and end else ""
    return Testimony(words, when or "", f"{source} [{place}]" if place else source, document, start, end or None, page, sentence)


def sentence_at(ledger: Ledger, document: str, start: int, end: int) -> str:
    """The sentence of a stored text in which a span stands; empty where the text is not held or ends before the span."""
    held = read.text(ledger, document)
    if held is None or end > len(held[0]):
        return ""
    text = held[0]
    begin = max([found.end() for found in _END.finditer(text, max(0, start - _LONGEST), start)], default=max(0, start - _LONGEST))
    after = _END.search(text, end)
    stop = min(after.end() if after else len(text), end + _LONGEST)
    return " ".join(text[begin:stop].split())
