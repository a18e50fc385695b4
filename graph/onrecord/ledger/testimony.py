"""What sources say of one identity, each with the sentence where it stands: the evidence that a reviewer looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

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


_NAME_OF = "(SELECT min(name) FROM {table} n WHERE n.id = {id} AND n.retracted IS NULL)"
_BODY_OF = {"Post": "t.organization_id", "Organization": "t.parent_id"}
_ROLE = f"""SELECT coalesce(CASE WHEN m.person_id <> ? THEN {_NAME_OF.format(table="person", id="m.person_id")} || ', ' END, '')
    || coalesce(m.role, ''), coalesce({_NAME_OF.format(table="organization", id="m.organization_id")}, ''),
    coalesce(m.attested, m.start_date || '–' || coalesce(m.end_date, ''), '–' || m.end_date),
    m.document, m.span_start, m.span_end, m.page, m.cell FROM membership m
    WHERE ? IN (m.person_id, m.post_id) AND m.retracted IS NULL ORDER BY m.document, m.span_start, m.record"""


def side(ledger: Ledger, identity: str) -> Side:
    """All that open rows say of an identity: names first, then the roles of a person or in a post."""
    root = next(each for each in ledger.schema.roots if each.lower() == root_of(identity))
    body = _NAME_OF.format(table="organization", id=_BODY_OF[root]) if root in _BODY_OF else "NULL"
    found: list[tuple[Any, ...]] = []
    for cls in ledger.schema.family(root):
        query = f"""SELECT t.name, coalesce({body}, ''), NULL, t.document, t.span_start, t.span_end, t.page, t.cell FROM "{cls.table}" t
            WHERE t.id = ? AND t.retracted IS NULL ORDER BY t.document, t.span_start, t.record"""
        found += ledger.connection.execute(query, (identity,))
    name = found[0][0] if found else identity
    if root in ("Person", "Post"):
        found += ledger.connection.execute(_ROLE, (identity, identity))
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
