"""What a name is, and the lists that tell where one may begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from onrecord_ingest.quotations.lexicon import grammar, load, words

LETTER = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚƏ]"
"""A capital. An expression for a whole text that opens with this bare letter, and looks back only from behind it, is searched for
several times as fast as one that opens with ``\\b`` or looks back first."""
REST = r"(?:(?<=[A-Z])\.(?:[A-Z]\.)+(?= [A-Z])|\.(?=[ A-Z])|\w*(?:[-‑–&](?=\w)\w+|[’'](?!s\b)\w+)*)"
CAPITAL = f"{LETTER}{REST}"
"""One capitalised word, with hyphens, apostrophes and initials."""
OWNING = re.compile("[’']s?$")
Kind = Literal["person", "body", "single", "unknown"]
Piece = tuple[str, int, int]
"""A word of a run of capitals and its characters."""


PARTIES = frozenset((("Reform", "UK"), ("Plaid", "Cymru"), ("Sinn", "Féin"), ("Sinn", "Fein"), ("Your", "Party")))
"""Parties whose names begin with a word of party or end in no word for a body."""
IN_BRACKETS = "Con|Lab|Lib Dem|LD|Green|Reform|Ind|SNP|Plaid"
"""Parties as they stand behind the names of councillors, alternatives of an expression."""


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
    """Words that mostly only open a sentence."""
    closed = frozenset().union(*(grammar(key) for key in _CLOSED))
    return (closed | words("names", "not_names")) - {"may", "will", "mark", "jan", "april", "june", "august", "art"}


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Every given name of the list."""
    return words("names", "male") | words("names", "female") | words("names", "either")


@lru_cache(maxsize=1)
def first_heads() -> dict[str, str]:
    """First word of a Welsh or Gaelic body's name → its class."""
    return {head: cls for cls, heads in load("bodies")["first_heads"].items() for head in str(heads).split()}


def tells_of_next(word: str) -> bool:
    """Whether the word is a compound that tells something of what is named behind it: "*London-based* Orme Ltd"."""
    return word.rpartition("-")[2] in words("constants", "compounded")


def is_house(name: Sequence[str]) -> bool:
    """Whether what is called a Court is a house and no court of law: "Laurel Court"."""
    lows = {word.lower() for word in name}
    return len(name) > 1 and name[-1].lower() == "court" and not lows & words("bodies", "courts_of_law") and "of" not in lows


def is_head(word: str) -> bool:
    """Whether a body may be called by that word: "council"."""
    return word.lower() in words("bodies", "heads") or word.lower().rstrip("s") in ("school", "hospital")
