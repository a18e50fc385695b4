"""Where somebody lives, between a name and its verb: "Kevin Orr, 33, *of Quarry Rise, Harle*, had denied", "Kevin Orr, *who farms at
Wick, West Harle*, had denied"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_name
from onrecord_ingest.quotations.saying.mentions import is_full_name, is_role
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.text.sentences import Token

_AT = frozenset(("in", "at", "near", "on", "from", "of"))
_ADDRESS = 3
"""Pieces of an address between commas, at most."""


def past_address(tokens: list[Token], pieces: list[tuple[int, int]], at: int) -> int:
    """The piece of the name before an address: "Kevin Orr, 33, of Quarry Rise, *Harle*, had denied"."""
    end = at
    while end + 2 < len(pieces) and end - at < _ADDRESS and _is_place(tokens, *pieces[end]):
        end += 1
        if tokens[pieces[end][0]].low not in ("of", "from") and not _tells_where(tokens, *pieces[end]):
            continue
        name = end + 1
        while name < len(pieces) - 1 and (tokens[pieces[name][0]].kind == "n" or tokens[pieces[name][0]].low == "aged"):
            name += 1
        first, last = pieces[name]
        surname = name == len(pieces) - 1 and first == last and end > at  # "Orr, of Mill Rise, Harle, told"
        surname = surname and is_name(tokens[first])
        compass = tokens[pieces[at][0]].low in words("constants", "place_first")
        if compass and tokens[first].low in ("a", "an", "another") and not has_finite(tokens, first, last):
            return name  # "A tenant, who lives in Wick, West Harle, said"
        return name if surname or is_full_name(tokens, past_adjuncts(tokens, first, last), last) else at
    return at


def _tells_where(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a clause about somebody ends with a place, so that the next piece can be where that is: "*who lives in Wick*, West
    Hexshire"."""
    named = last
    while named > first and is_name(tokens[named]):
        named -= 1
    return tokens[first].low in ("who", "whose") and named < last and tokens[named].low in _AT


def _is_place(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words between two commas are capitals and nobody's name: "Little Orrin"."""
    given = tokens[first].low in given_names() and last > first
    return not given and all(is_name(t) or t.low == "the" for t in tokens[first : last + 1]) and not is_role(tokens, first, last)
