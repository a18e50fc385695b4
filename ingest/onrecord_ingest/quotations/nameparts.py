"""What names are made of: the name as it is found, its pieces, and the words that titles, given names and bodies show."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from onrecord_ingest.quotations.lexicon import grammar, load, words

CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ](?:\.(?=[ A-Z])|[\w]*(?:[-‑–&](?=\w)\w+|[’'](?!s\b)\w+)*))"
"""A word with a capital."""
INITIALS = re.compile(r" \(([A-Z][A-Za-z]{1,8})[),;]")
OWNING = re.compile("[’']s?$")

Piece = tuple[str, int, int]
"""A word of a run of capitals, and its characters."""

Kind = Literal["person", "body", "single", "unknown"]


class Name(NamedTuple):
    """A name without its titles: characters, words, what stood before it, and what it seems to be."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    """Capitalised words of office or party directly before the name: ``("conservative", "leader")``."""
    kind: Kind
    possessive: bool
    quoted: bool
    plural: bool = False

    @property
    def text(self) -> str:
        """The name as it would be written alone."""
        return " ".join(self.words)


_CLOSED = (
    "conjunctions",
    "subordinators",
    "determiners",
    "pronouns",
    "prepositions",
    "auxiliaries",
    "adverbs",
    "weekdays",
    "months",
)


@lru_cache(maxsize=1)
def never_first() -> frozenset[str]:
    """Words that open a sentence with a capital and begin no name."""
    closed = frozenset().union(*(grammar(key) for key in _CLOSED))
    return (closed | words("names", "not_names")) - {"may", "will", "mark", "jan", "april", "june", "august", "art"}


@lru_cache(maxsize=1)
def never_inside() -> frozenset[str]:
    """Words that begin no name even where a capital stands in the middle of a sentence."""
    closed = ("weekdays", "months", "pronouns", "auxiliaries", "possessives", "negations")
    return frozenset(("the", "a", "an", "continued")).union(*(grammar(key) for key in closed))


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Every title."""
    return frozenset().union(*(words("titles", key) for key in ("male", "female", "neutral", "police")))


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Every given name of the list."""
    return words("names", "male") | words("names", "female") | words("names", "either")


@lru_cache(maxsize=1)
def first_heads() -> dict[str, str]:
    """First word of a Welsh or Gaelic body's name → its class."""
    return {head: cls for cls, heads in load("bodies")["first_heads"].items() for head in str(heads).split()}


def is_head(word: str) -> bool:
    """Whether a word ends the names of bodies: "Council", "Hospital"."""
    return word.lower() in words("bodies", "heads") or word.lower().rstrip("s") in ("school", "hospital")
