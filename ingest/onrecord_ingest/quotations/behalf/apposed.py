"""What an apposition may be that tells an office: nothing but a body's noun, a noun for an office, a word that may open one."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.pleading import is_body_at
from onrecord_ingest.quotations.behalf.roles_before import AT, is_role
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.text.sentences import Token

TEAMS = frozenset(("team", "department", "directorate", "division"))
"""Parts of a body that somebody is told to be of."""


def leaves(tokens: list[Token], end: int) -> bool:
    """Whether it follows that somebody goes: "…, who has been its secretary since May, *stood down*"."""
    after = [t.low for t in tokens[end + 1 : end + 4]]
    return after[:1] == [","] and after[1:2] != [] and after[1] in ("stood", "stepped", "resigned", "quit", "left")


def is_of_body(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a piece is no more than a body's noun behind "of", "from" or "for": "Ann Otto, *from the trust*"."""
    if not start + 2 <= end <= start + 3 or tokens[start + 1].low != "the" or tokens[end - 1].low.endswith("'s"):
        return False
    return tokens[end].low in words("bodies", "spoken_for") or (tokens[start].low == "for" and is_body_at(tokens, start + 1, end))


def may_open(token: Token) -> bool:
    """Whether a word before an article can open an apposition: a preposition, a capital, a noun for an office."""
    low = token.low
    return (
        low in grammar("prepositions")
        or low in AT
        or token.text[:1].isupper()
        or low in words("roles", "heads")
        or low in words("constants", "leads")
    )


def is_kind_of_office(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a word that ends like a participle tells what kind of office follows: "returning officer", "planning policy manager"."""
    stop = start + 1
    while stop <= min(start + 3, end) and tokens[stop].low not in AT and tokens[stop].low not in grammar("determiners"):
        stop += 1
    return is_role(tokens, start + 1, stop - 1)
