"""Where somebody lives, between a name and its verb: "Kevin Orr, 33, *of Quarry Rise, Harle*, had denied"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names import given_names
from onrecord_ingest.quotations.saying.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.clauses import is_name
from onrecord_ingest.quotations.saying.mentions import is_full_name, is_role
from onrecord_ingest.quotations.text.sentences import Token

_ADDRESS = 3
"""Pieces of an address between commas, at most."""


def past_address(tokens: list[Token], pieces: list[tuple[int, int]], at: int) -> int:
    """The piece of the name before an address: "Kevin Orr, 33, of Quarry Rise, *Harle*, had denied"."""
    end = at
    while end + 2 < len(pieces) and end - at < _ADDRESS and _is_place(tokens, *pieces[end]):
        end += 1
        if tokens[pieces[end][0]].low not in ("of", "from"):
            continue
        name = end + 1
        while name < len(pieces) - 1 and (tokens[pieces[name][0]].kind == "n" or tokens[pieces[name][0]].low == "aged"):
            name += 1
        first, last = pieces[name]
        surname = name == len(pieces) - 1 and first == last and end > at  # "Orr, of Mill Rise, Harle, told"
        surname = surname and is_name(tokens[first])
        return name if surname or is_full_name(tokens, past_adjuncts(tokens, first, last), last) else at
    return at


def _is_place(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words between two commas are capitals and nobody's name: "Little Orrin"."""
    given = tokens[first].low in given_names() and last > first
    return not given and all(is_name(t) or t.low == "the" for t in tokens[first : last + 1]) and not is_role(tokens, first, last)
