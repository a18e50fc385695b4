"""What may stand in a user's own Cypher: clauses that read, by an allow-list decided on tokens, for every Cypher engine.

After an operand (a name, a value, a closing bracket) only a word of the list may follow; a query, a branch of a union and an
``EXISTS`` or ``COUNT`` block begin with a reading clause; no other block, no procedure and no function of a namespace but time
and place is let through. Text, comments and names in backticks are single tokens, so that nothing can hide in them. Where an
engine takes tokens apart otherwise than this module, this module sees more words, never fewer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from onrecord.errors import QueryError
from onrecord.userquery.tokens import Checked, Token, refused, tokens

_PATTERN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>/\*.*?\*/|//[^\r\n]*)
  | (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
  | (?P<name>`(?:[^`]|``)*`)
  | (?P<parameter>\$(?:\w+|`(?:[^`]|``)*`))
  | (?P<number>0[xX][0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)
  | (?P<word>[^\W\d]\w*)
  | (?P<sign><>|<=|>=|=~|\.\.|/(?!\*)|[-+*%^=<>()\[\]{},.:;|&!])
    """,
    re.VERBOSE | re.DOTALL,
)

_BEGINNING = {"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"}
_CLAUSES = _BEGINNING | {"WHERE", "ORDER", "SKIP", "LIMIT", "UNION"}
_BETWEEN = {"AND", "OR", "XOR", "IN", "IS", "STARTS", "ENDS", "CONTAINS", "AS", "WHEN", "THEN", "ELSE"}
_AFTER_OPERAND = _CLAUSES | _BETWEEN | {"END", "ASC", "ASCENDING", "DESC", "DESCENDING"}
_BEFORE_OPERAND = _CLAUSES | _BETWEEN | {"NOT", "BY", "DISTINCT", "CASE", "ALL"}
_NEXT = {"OPTIONAL": {"MATCH"}, "ORDER": {"BY"}, "STARTS": {"WITH"}, "ENDS": {"WITH"}}
_COMMANDS = frozenset(
    re.findall(
        r"\w+",
        """
    ALTER ANALYZE ATTACH BEGIN CALL CHECKPOINT COMMIT COPY CREATE CYPHER DEALLOCATE DELETE DENY DETACH DROP DRYRUN ENABLE EXPLAIN
    EXPORT FOREACH GRANT IMPORT INSERT INSTALL LOAD MERGE PROFILE REMOVE RENAME REVOKE ROLLBACK SET TERMINATE UNINSTALL USE YIELD
    """,
    )
)
"""Words that begin what is not allowed: as bare names they would be mistaken."""
_NAMESPACES = {"DATE", "DATETIME", "DURATION", "LOCALDATETIME", "LOCALTIME", "POINT", "TIME"}
_ALLOWED = "allowed are MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION, EXISTS { } and COUNT { }"
_BACKTICKS = "if it is a name, put it in backticks"


def check(query: str) -> Checked:
    """Raise QueryError, with the word and its line and column, for what is not allowed."""
    found = list(tokens(query, _PATTERN))
    if found and found[-1].text == ";":
        found.pop()
    if not found:
        raise QueryError("the query is empty", do="write MATCH … RETURN …")
    _Walk(query, found).through()
    parameters: dict[str, tuple[tuple[int, int], ...]] = {}
    for token in found:
        if token.kind == "parameter":
            name = token.text[1:].strip("`").replace("``", "`")
            parameters[name] = (*parameters.get(name, ()), (token.start, token.end))
    return Checked(query, tuple(found), "RETURN", parameters, _limit_at(found))


class _Walk:
    """One pass over the tokens; ``state`` says what went before: the ``start`` of a query, an ``operand``, or something ``open``."""

    def __init__(self, query: str, found: Sequence[Token]) -> None:
        self.query, self.found = query, found
        self.state = "start"
        self.block = False
        """Whether the start is that of an EXISTS or COUNT block, which may be a bare pattern."""
        self.label = False
        """Whether the last operand is a label or a type, after which ``|`` and ``&`` bring another."""

    def through(self) -> None:
        for at, token in enumerate(self.found):
            if token.kind == "word" and not self._is_name(at):
                self._word(at, token)
            elif self.state == "start" and not (self.block and token.text == "("):
                raise self._refused(token, f"a query cannot begin with {token.text}", _ALLOWED)
            elif token.kind == "sign":
                self._sign(at, token)
            else:
                self.label = at > 0 and (self.found[at - 1].text == ":" or (self.label and self.found[at - 1].text in ("|", "&")))
                self.state = "operand"

    def _is_name(self, at: int) -> bool:
        """Whether a word can only be a property, a label or a key, whatever it says."""
        before = self.found[at - 1].text if at else ""
        after = self.found[at + 1].text if at + 1 < len(self.found) else ""
        if before == ".":
            return self.found[at - 2].kind != "number"
        if before == ":":
            return at > 1 and (self.found[at - 2].kind in ("word", "name", "text") or self.found[at - 2].text in "([|&")
        return (before in ("|", "&") and self.label) or (before in ("{", ",") and after == ":")

    def _word(self, at: int, token: Token) -> None:
        word = unicodedata.normalize("NFKC", token.text).casefold().upper()
        before = self.found[at - 1].word if at else ""
        if self.state == "start" and word not in _BEGINNING and not (before == "UNION" and word in ("ALL", "DISTINCT")):
            raise self._refused(token, f"{token.text} is not allowed", _ALLOWED)
        if self.state == "operand" and word not in _AFTER_OPERAND:
            raise self._refused(token, f"{token.text} is not allowed", _ALLOWED)
        if word in _COMMANDS:
            raise self._refused(token, f"{token.text} is not allowed", f"{_ALLOWED}; {_BACKTICKS}")
        if before in _NEXT and word not in _NEXT[before] and self.state == "open":
            raise self._refused(token, f"{token.text} cannot follow {before}", f"write {before} {' '.join(_NEXT[before])}")
        if self.state == "start" and word in ("ALL", "DISTINCT"):
            return
        self.block = self.label = False
        self.state = "start" if word == "UNION" else "open" if word in _BEFORE_OPERAND else "operand"

    def _sign(self, at: int, token: Token) -> None:
        before = self.found[at - 1] if at else None
        self.block = False
        if token.text == ";":
            raise self._refused(token, "one statement at a time", "take out what follows ;")
        if token.text == "{":
            self._brace(at, token)
            return
        if token.text == "(" and self.state == "operand" and before:
            self._call(at, before)
        if token.text in (")", "]", "}") or (token.text == "*" and self._is_everything(before)):
            self.state, self.label = "operand", False
        else:
            self.state, self.label = "open", self.label and token.text in ("|", "&")

    def _is_everything(self, before: Token | None) -> bool:
        """Whether a star stands for all columns, so that a clause may follow: ``RETURN *``, ``n.*``."""
        return (
            self.state == "open" and before is not None and (before.text in (".", ",") or before.word in ("RETURN", "WITH", "DISTINCT"))
        )

    def _brace(self, at: int, token: Token) -> None:
        """A map, a repetition of a pattern, or a block; of blocks only those of EXISTS and COUNT."""
        before = self.found[at - 1] if at else token
        first, second = (self.found[i].text if i < len(self.found) else "" for i in (at + 1, at + 2))
        self.label = False
        if before.word in ("EXISTS", "COUNT") and not self._is_name(at - 1):
            self.state, self.block = "start", True
            return
        a_map = first in ("}", ".") or second == ":"
        repetition = before.text == ")" and (first.isdigit() or first == ",")
        if not (a_map and before.text != ")") and not repetition:
            raise self._refused(token, "a block may follow EXISTS or COUNT only", _ALLOWED)
        self.state = "open"

    def _call(self, at: int, before: Token) -> None:
        """A function named in several parts or in backticks."""
        if before.kind not in ("word", "name"):
            return
        start = at - 1
        while start >= 2 and self.found[start - 1].text == "." and self.found[start - 2].kind in ("word", "name"):
            start -= 2
        parts = [each.text for each in self.found[start:at]]
        dotted = len(parts) > 1 or (start > 0 and self.found[start - 1].text == ".")
        if before.kind == "name" or (dotted and parts[0].upper() not in _NAMESPACES):
            raise self._refused(self.found[start], f"the function {''.join(parts)} is not allowed", "use the language's own functions")

    def _refused(self, token: Token, what: str, do: str) -> QueryError:
        return refused(self.query, token.start, what, do)


def _limit_at(found: Sequence[Token]) -> int | None:
    """Where a LIMIT may be added: the end of a query of one branch whose last RETURN has none."""
    depth, last = 0, ""
    for token in found:
        if token.text in ("(", "[", "{"):
            depth += 1
        elif token.text in (")", "]", "}"):
            depth -= 1
        elif not depth and token.word == "UNION":
            return None
        elif not depth and token.word in ("RETURN", "LIMIT"):
            last = token.word
    return found[-1].end if last == "RETURN" else None
