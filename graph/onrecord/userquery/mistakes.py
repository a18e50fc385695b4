"""What an engine says of a wrong query, in a line of plain words with the place in the user's own text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.errors import QueryError
from onrecord.schema import load
from onrecord.userquery.tokens import Checked, Token, place

_LADYBUG_PLACE = re.compile(r"\(line: (\d+), offset: (\d+)\)")
_LADYBUG_INPUT = re.compile(r"^(Invalid input|mismatched input|extraneous input|no viable alternative|missing) ")
_NAMED = (
    (re.compile(r"Cannot find property (\w+) for"), r"\.\s*({})\b", "see the properties in 'onrecord schema'"),
    (re.compile(r"Table (\w+) does not exist"), r"[:|]\s*`?({})\b", "see the classes and relationships in 'onrecord schema'"),
    (re.compile(r"Variable (\w+) is not in scope"), r"\b({})\b", "bring it in with MATCH, WITH or UNWIND"),
    (re.compile(r"function (\w+) does not exist"), r"(?i)\b({})\s*\(", "see the engine's functions"),
)
"""Ladybug tells no place for a wrong name: it is the first such name in the query."""
_MEMORY = ("Unable to allocate memory", "bad_alloc", "MemoryError")
_APART = " " * 40
"""Between tokens, wider than any word of SPARQL."""


def explained(language: str, query: Checked, message: str) -> QueryError:
    """The engine's message as an error."""
    said = re.sub(r"^\w+Error: |\b\w+ exception: ", "", message)
    if any(word in message for word in _MEMORY):
        return QueryError("the query needs more memory than it may have", do="narrow it: named relationships, shorter paths, a LIMIT")
    return _ladybug(query, said) if language == "cypher" else _oxigraph(query, said)


def _ladybug(query: Checked, said: str) -> QueryError:
    head = _LADYBUG_PLACE.sub("", said.splitlines()[0] if said else "").strip().rstrip(".")
    if found := _LADYBUG_PLACE.search(said):
        end = query.limit_at or len(query.text)  # what follows has been added for the limit of rows
        offset = min(_offset(query.text, int(found[1]), int(found[2])), end)
        what = _near(query.text[offset:end], "Cypher") if _LADYBUG_INPUT.match(head) else head
        return QueryError(what, where=place(query.text, offset), do="mend the query there or just before")
    for pattern, where, do in _NAMED:
        if (named := pattern.search(head)) and (at := re.search(where.format(re.escape(named[1])), query.text)):
            return QueryError(head, where=place(query.text, at.start(1)), do=do)
    return QueryError(head, do="mend the query")


def _oxigraph(query: Checked, said: str) -> QueryError:
    if not said.startswith("error at"):
        return QueryError(said.rstrip("."), do="mend the query")
    if prefix := _undeclared(query.tokens):
        name = prefix.text.partition(":")[0]
        return QueryError(
            f"the prefix {name}: is not declared", where=place(query.text, prefix.start), do="see the prefixes in 'onrecord schema'"
        )
    offset = _furthest(query.tokens)
    return QueryError(_near(query.text[offset:], "SPARQL"), where=place(query.text, offset), do="mend the query there or just before")


def _undeclared(found: Sequence[Token]) -> Token | None:
    """The first name whose prefix neither the query nor the schema declares."""
    known = {f"{name}:" for name in load().prefixes}
    for before, token in zip([None, *found], found, strict=False):
        if token.kind == "short" and before is not None and before.word == "PREFIX":
            known.add(token.text)
        elif token.kind == "short" and f"{token.text.partition(':')[0]}:" not in known:
            return token
    return None


def _furthest(found: Sequence[Token]) -> int:
    """Where the store's parser stopped. It looks for long words past that place: with the tokens far apart, never past the next token.

    Parameters are variables here, which may stand where their values do. The parse is of the text alone: the store is empty.
    """
    from onrecord.stores.own_query import sparql_error

    text, starts = "", [0]
    for before, token in zip([None, *found], found, strict=False):
        glued = token.kind == "language" or token.text == "^^" or (before is not None and before.text == "^^")
        text += ("" if glued else _APART) + token.text
        starts.append(len(text) - len(token.text))
    at = re.match(r"error at (\d+):(\d+)", sparql_error(text + _APART))
    if not at:
        return found[-1].end
    offset = _offset(text, int(at[1]), int(at[2]) - 1)
    reached = max(each for each, start in enumerate(starts) if start <= offset)
    number = max(reached - 1, 0)
    length = len(found[number].text)
    if length > 1 and offset == starts[reached] + length:
        number += 1  # it stopped right behind a token, wanting another next
    at_end = number == len(found) or offset >= len(text) + len(_APART) // 2
    return found[-1].end if at_end else found[number].start


def _offset(text: str, line: int, column: int) -> int:
    """Place in the text of a line from 1 and a column from 0."""
    starts = [0, *(found.end() for found in re.finditer(r"\n", text))]
    return min(starts[min(line, len(starts)) - 1] + column, len(text))


def _near(rest: str, language: str) -> str:
    word = re.match(r"\s*(\w+|\S)", rest)
    return f"not understood as {language} at '{word[1]}'" if word else f"not understood as {language}: something is missing at the end"
