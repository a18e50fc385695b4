"""What may stand in a user's own SPARQL: SELECT, ASK, CONSTRUCT and DESCRIBE over the store itself, decided on tokens.

The tokens are our own, not a parser's: rdflib takes a second to load and parse, and what counts is how the store reads the text.
Oxigraph takes ``SERVICE:x``, ``trueSERVICE:x`` and ``?a<?b+'x>`` apart otherwise than the grammar's rule of the longest token
(tried: each reached the network). What can be read in two ways is therefore refused, not decided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.errors import QueryError
from onrecord.userquery.tokens import Checked, Token, refused, tokens

_PATTERN = re.compile(
    r"""
    (?P<space>[ \t\r\n]+)
  | (?P<comment>\#[^\r\n]*)
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<text>'''(?:'{0,2}(?:[^'\\]|\\.))*'''|"{3}(?:"{0,2}(?:[^"\\]|\\.))*"{3}
      |(?!''')'(?:[^'\\\r\n]|\\.)*'|(?!"{3})"(?:[^"\\\r\n]|\\.)*")
  | (?P<parameter>\$\w+)
  | (?P<variable>\?\w+)
  | (?P<blank>_:\w(?:[\w.-]*[\w-])?)
  | (?P<short>(?:[^\W\d_](?:[\w.-]*[\w-])?)?:(?:(?:[\w:]|%[0-9a-fA-F]{2}|\\[-_~.!$&'()*+,;=/?\#@%])
      (?:(?:[\w:.-]|%[0-9a-fA-F]{2}|\\[-_~.!$&'()*+,;=/?\#@%])*(?:[\w:-]|%[0-9a-fA-F]{2}|\\[-_~.!$&'()*+,;=/?\#@%]))?)?)
  | (?P<language>@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)
  | (?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
  | (?P<word>[^\W\d_]\w*)
  | (?P<sign>&&|\|\||!=|<=|>=|\^\^|[-+*/|^!=<>(){}\[\].,;?])
    """,
    re.VERBOSE | re.DOTALL,
)

_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_ALLOWED = "allowed are SELECT, ASK, CONSTRUCT and DESCRIBE, without SERVICE and without updates"
_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
    A ABS ADJUST ALL AND AS ASC ASK AVG BIND BNODE BOUND BY CEIL COALESCE CONCAT CONSTRUCT CONTAINS COUNT DATATYPE DAY DESC
    DESCRIBE DISTINCT ENCODE_FOR_URI EXISTS FALSE FILTER FLOOR FROM GRAPH GROUP GROUP_CONCAT HAVING HOURS IF IN IRI ISBLANK ISIRI
    ISLITERAL ISNUMERIC ISURI LANG LANGMATCHES LCASE LIMIT MAX MD5 MIN MINUS MINUTES MONTH NAMED NOT NOW OFFSET OPTIONAL ORDER
    PREFIX RAND REDUCED REGEX REPLACE ROUND SAMETERM SAMPLE SECONDS SELECT SEPARATOR SHA1 SHA256 SHA384 SHA512 STR STRAFTER
    STRBEFORE STRDT STRENDS STRLANG STRLEN STRSTARTS STRUUID SUBSTR SUM TIMEZONE TRUE TZ UCASE UNDEF UNION URI UUID VALUES WHERE
    YEAR
    """,
    )
)
"""Every word of the query language but those that reach out or write."""
_FORBIDDEN = {
    "ADD",
    "BASE",
    "CLEAR",
    "COPY",
    "CREATE",
    "DELETE",
    "DROP",
    "FROM",
    "INSERT",
    "INTO",
    "LOAD",
    "MOVE",
    "NAMED",
    "SILENT",
    "USING",
}
"""Words that no prefix may be, since a space before its colon would make them so."""
_OWN = "<urn:onrecord:"


def check(query: str) -> Checked:
    """Raise QueryError, with the word and its line and column, for what is not allowed."""
    found = list(tokens(query, _PATTERN))
    if not found:
        raise QueryError("the query is empty", do="write SELECT … WHERE { … }")
    for at, token in enumerate(found):
        if token.kind == "word":
            _word(query, found, at)
        elif token.kind == "iri":
            _iri(query, token)
        elif token.kind == "short":
            _short(query, token)
    form = next((token.word for token in found if token.word in _FORMS), None)
    first = next((token for token in found if token.word not in ("", "PREFIX")), found[0])
    if form is None or first.word != form:
        raise refused(query, first.start, f"a query cannot begin with {first.text}", _ALLOWED)
    return Checked(query, tuple(found), form, _parameters(query, found))


def _word(query: str, found: Sequence[Token], at: int) -> None:
    token = found[at]
    if token.word not in _WORDS:
        raise refused(query, token.start, f"{token.text} is not allowed", _ALLOWED)
    if token.word == "FROM":
        following = [each for each in found[at + 1 : at + 3] if each.word != "NAMED"]
        if not following or not following[0].text.startswith(_OWN):
            raise refused(query, token.start, "FROM takes a document of this graph only", f"name it as {_OWN}id:document/…>")


def _iri(query: str, token: Token) -> None:
    """An IRI that can be read as nothing else: between ``<`` and ``>`` might stand a comparison."""
    inner = token.text[1:-1]
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", inner) or (
        re.search("[#']", inner) and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", inner)
    ):
        raise refused(query, token.start, f"{token.text} is no whole IRI", "write it whole; to compare, put a space after <")


def _short(query: str, token: Token) -> None:
    """A prefixed name whose prefix no engine can read as a word of the language."""
    prefix = token.text.partition(":")[0]
    if "service" in prefix.casefold() or prefix.upper() in _FORBIDDEN:
        raise refused(query, token.start, f"the prefix {prefix}: reads like a word of SPARQL", "choose another prefix")


def _parameters(query: str, found: Sequence[Token]) -> dict[str, tuple[tuple[int, int], ...]]:
    """Where each ``$name`` stands: it is a value, so it can be neither a column nor bound."""
    parameters: dict[str, tuple[tuple[int, int], ...]] = {}
    column = depth = 0
    for before, token in zip([None, *found], found, strict=False):
        if token.word == "SELECT":
            column = depth = 1
        elif token.text == "{" or token.word in ("WHERE", "FROM"):
            column = 0
        depth += (token.text == "(") - (token.text == ")")
        if token.kind != "parameter":
            continue
        if (column and depth == 1) or (before is not None and before.word in ("AS", "VALUES")):
            raise refused(query, token.start, f"{token.text} is a parameter, a value", f"for a variable write ?{token.text[1:]}")
        parameters[token.text[1:]] = (*parameters.get(token.text[1:], ()), (token.start, token.end))
    return parameters
