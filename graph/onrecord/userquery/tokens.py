"""Tokens of a query, and places in the text as the user wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onrecord.errors import QueryError

LONGEST = 100_000
"""Characters of a query."""
DEEPEST = 200
"""Brackets open at once: a recursive parser overflows its stack on many thousands."""

_ESCAPE = re.compile(r"\\u+[0-9a-f]{4}|\\U[0-9a-f]{8}", re.IGNORECASE)
_UNSENDABLE = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query that means something; ``kind`` is the name of the pattern's group that it fits."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        """The upper-case word, or nothing for any other kind of token."""
        return self.text.upper() if self.kind == "word" else ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A query that may be run. ``form`` is SELECT, ASK, CONSTRUCT or DESCRIBE; RETURN in Cypher.

    ``parameters``: name → where it stands, start and end, as often as it does. ``limit_at``: where a limit of rows may be added.
    """

    text: str
    tokens: tuple[Token, ...]
    form: str
    parameters: Mapping[str, tuple[tuple[int, int], ...]]
    limit_at: int | None = None


def refused(query: str, offset: int, what: str, do: str = "") -> QueryError:
    """An error at a place of the query."""
    return QueryError(what, where=place(query, offset), do=do)


def place(query: str, offset: int) -> str:
    """Line and column, both from 1, of a place in the query."""
    lines = re.split(r"\r\n|\r|\n", query[:offset])
    return f"line {len(lines)}, column {len(lines[-1]) + 1}"


def tokens(query: str, pattern: re.Pattern[str]) -> Iterator[Token]:
    """The tokens of a query but for space and comments; raises QueryError at the first character that begins none.

    An escape such as ``\\u0027`` is refused wherever it stands: some engines decode it before they look for the end of a text.
    """
    if len(query) > LONGEST:
        raise QueryError(f"the query has {len(query):,} characters, more than {LONGEST:,}", do="give long lists as a parameter")
    if escape := _ESCAPE.search(query):
        raise refused(query, escape.start(), f"the escape {escape[0]} is not allowed", "write the character itself")
    if stray := _UNSENDABLE.search(query):
        raise refused(query, stray.start(), f"the character U+{ord(stray[0]):04X} cannot be part of a query", "take it out")
    at = depth = 0
    while at < len(query):
        match = pattern.match(query, at)
        if match is None:
            raise refused(query, at, *_stray(query[at]))
        kind = str(match.lastgroup)
        if kind == "sign":
            depth += match[0] in "([{"
            depth -= match[0] in ")]}"
            if depth > DEEPEST:
                raise refused(query, at, f"more than {DEEPEST} brackets are open", "write a flatter query")
        if kind not in ("space", "comment"):
            yield Token(kind, match[0], at, match.end())
        at = match.end()


def _stray(character: str) -> tuple[str, str]:
    if character in "'\"`":
        return f"the text that begins with {character} does not end", "close it"
    if character == "/":
        return "the comment does not end", "close it with */"
    return f"the character {character!r} (U+{ord(character):04X}) has no meaning here", "take it out, or put it in quotation marks"
