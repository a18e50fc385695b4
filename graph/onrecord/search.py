"""Search: words said, names in every spelling, findings and documents, ranked by BM25, each hit with its snippet and source.

What is typed is never syntax of the engine: a word finds itself whatever its case, accents and apostrophes, ``"two words"`` in
quotation marks of any kind are a phrase, ``improv*`` is a beginning. All of them must be there.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, product
from pathlib import Path

from onrecord.errors import StoreError, UsageError
from onrecord.lookup import connect
from onrecord.schema import load
from onrecord.workspace import Workspace

INDEX = "words.sqlite"
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # code points that stand for no character
_SNIPPET_WORDS = 40
_TERM = re.compile(r'["“”„«»]([^"“”„«»]*)(?:["“”„«»](\*?)|$)|([^\s"“”„«»]+)')
_APOSTROPHES = re.compile(r"['’‘ʼ`]")
_SPELLINGS = 16

_QUERY = """
SELECT entry.id, entry.kind, snippet(word, 0, ?, ?, '…', {length}), -bm25(word), coalesce(entry.date, issued.date),
  coalesce(entry.earliest, issued.earliest, '0001-01-01'), coalesce(entry.latest, issued.latest, '9999-12-31'),
  source.title, source.publisher, entry.document, entry.span_start, entry.span_end, entry.page
FROM word JOIN entry ON entry.rowid = word.rowid LEFT JOIN source ON source.id = entry.document
  LEFT JOIN source AS issued ON issued.id = entry.document AND entry.kind IN ({said})
WHERE word MATCH ? {conditions}
ORDER BY bm25(word), 6 DESC, entry.id LIMIT ?
"""
_SAID = ("Statement", "Finding", "Commitment", "Request", "Document")
"""Root classes whose things, without a day of their own, have their document's: it is when the words came out."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. ``marks`` are the ranges of characters of ``snippet`` that answer the words; ``score`` is higher for better.

    ``match`` is ``inside`` or ``possible`` where days were asked for: a partial date may lie outside. ``who`` names those whose
    words they are. ``source`` is the title of the document in which it stands, at ``span`` (characters, end exclusive).
    """

    id: str
    kind: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float
    who: tuple[str, ...]
    date: str | None
    match: str
    source: str | None
    publisher: str | None
    document: str | None
    span: tuple[int, int] | None
    page: int | None


def search(
    where: Workspace | Path,
    words: str,
    *,
    kind: str | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
    by: str | None = None,
    limit: int = 20,
) -> list[Hit]:
    """The best hits, best first; ``where`` is a workspace or a word index.

    ``kind`` is a class and takes in those below it; ``by`` the id of the one who said, undertook or asked for it. Words without
    a day of their own have their document's, an event without one may be of any day; names are left out where days are asked for.
    Raises UsageError where nothing can be searched for or the kind is unknown.
    """
    conditions, values = _conditions(kind, first_day, last_day, by)
    said = ", ".join(f"'{c.name}'" for root in _SAID for c in load().family(root))
    query = _QUERY.format(length=_SNIPPET_WORDS, conditions=conditions, said=said)
    connection = connect(where.current() / INDEX if isinstance(where, Workspace) else where)
    try:
        rows = connection.execute(query, (_OPEN, _CLOSE, expression(words), *values, limit)).fetchall()
        return [_hit(connection, row, first_day, last_day) for row in rows]
    except sqlite3.DatabaseError as error:
        raise StoreError(f"cannot search: {error}", where=INDEX, do="run 'onrecord build --whole'") from error
    finally:
        connection.close()


def expression(words: str) -> str:
    """The typed words as an FTS5 expression in which every term is quoted; raises UsageError where no letter or digit is among them."""
    terms = []
    for phrase, after, word in _TERM.findall(words):
        text, beginning = (phrase, after or phrase.endswith("*")) if not word else (word, word.endswith("*"))
        spellings = [f'"{each}"{" *" if beginning else ""}' for each in _spellings(text)]
        if spellings:
            terms.append(f"({' OR '.join(spellings)})" if len(spellings) > 1 else spellings[0])
    if not terms:
        raise UsageError(f"nothing to search for in '{words}'", do="""write words, "a phrase" or the beginning of a word: improv*""")
    return " AND ".join(terms)


def _spellings(text: str) -> list[str]:
    """The text's words with and without their apostrophes, as the engine will take them apart: ``children s``, ``childrens``."""
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode())
    parts = [part for part in re.sub(r"[\x00-\x1f\x7f*]", " ", plain).split() if any(map(str.isalnum, part))]
    return [" ".join(each) for each in islice(product(*map(_of_word, parts)), _SPELLINGS)] if parts else []


def _of_word(word: str) -> list[str]:
    split, bare = _APOSTROPHES.sub(" ", word).strip(), _APOSTROPHES.sub("", word)
    found = [split, bare]
    if split == bare:
        found += [f"{m[1]} s" for m in (re.fullmatch(r"(\w{3,})s", word, re.IGNORECASE),) if m]
        found += [f"{m[1]} {m[2]}" for m in (re.fullmatch(r"(o)(\w{4,})", word, re.IGNORECASE),) if m]
    return list(dict.fromkeys(found))


def _conditions(kind: str | None, first_day: date | None, last_day: date | None, by: str | None) -> tuple[str, list[str]]:
    conditions: list[str] = []
    values: list[str] = []
    if kind is not None:
        kinds = _kinds(kind)
        conditions.append(f"AND entry.kind IN ({', '.join('?' * len(kinds))})")
        values += kinds
    if first_day or last_day:
        dated = [c.name for root in (*_SAID, "Event") for c in load().family(root)]
        conditions.append(f"AND entry.kind IN ({', '.join('?' * len(dated))})")
        conditions.append("AND coalesce(entry.latest, issued.latest, '9999-12-31') >= ?")
        conditions.append("AND coalesce(entry.earliest, issued.earliest, '0001-01-01') <= ?")
        values += [*dated, (first_day or date.min).isoformat(), (last_day or date.max).isoformat()]
    if by is not None:
        conditions.append("AND entry.id IN (SELECT id FROM author WHERE who = ?)")
        values.append(by)
    return " ".join(conditions), values


def _kinds(kind: str) -> list[str]:
    """Names of a class and of those below it."""
    schema = load()
    by_name = {name.casefold(): name for name in schema.classes}
    if (own := by_name.get(kind.casefold())) is None:
        raise UsageError(f"no kind '{kind}'", do=f"one of {', '.join(schema.classes)}")
    return [name for name in schema.classes if own in _line_of(name)]


def _line_of(name: str) -> Iterator[str]:
    at: str | None = name
    while at:
        yield at
        at = load().classes[at].parent


def _hit(connection: sqlite3.Connection, row: tuple[object, ...], first_day: date | None, last_day: date | None) -> Hit:
    identifier, kind, snippet, score, day, earliest, latest, title, publisher, document, start, end, page = row
    text, marks = _unmarked(str(snippet))
    who = connection.execute(
        "SELECT DISTINCT coalesce(name.name, author.who) FROM author LEFT JOIN name ON name.id = author.who AND name.main = 1 "
        "WHERE author.id = ? ORDER BY 1",
        (identifier,),
    )
    match = ""
    if first_day or last_day:
        inside = (first_day or date.min).isoformat() <= str(earliest) and str(latest) <= (last_day or date.max).isoformat()
        match = "inside" if inside else "possible"
    span = (start, end) if isinstance(start, int) and isinstance(end, int) else None
    return Hit(
        id=str(identifier),
        kind=str(kind),
        snippet=text,
        marks=marks,
        score=round(float(score), 4),  # type: ignore[arg-type]
        who=tuple(name for (name,) in who),
        date=day,  # type: ignore[arg-type]
        match=match,
        source=title,  # type: ignore[arg-type]
        publisher=publisher,  # type: ignore[arg-type]
        document=document,  # type: ignore[arg-type]
        span=span,
        page=page,  # type: ignore[arg-type]
    )


def _unmarked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without the engine's marks, and where they stood."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = start = 0
    for piece in re.split(f"([{_OPEN}{_CLOSE}])", snippet):
        if piece == _OPEN:
            start = length
        elif piece == _CLOSE:
            marks.append((start, length))
        else:
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces), tuple(marks)
