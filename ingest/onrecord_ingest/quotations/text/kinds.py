"""What nouns for people say: a role, kin or sex; somebody's private standing; several people together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from onrecord_ingest.quotations.lexicon import words

_BEHIND = re.compile(r",? (?:in|of|at|for|from|with|on|to|by|who|and)\b|,")
"""What stands behind the noun of a role."""
_AGENTS = ("er", "or", "ist", "man", "woman")
"""Endings of nouns for who does something."""
_PARENTS_OF = ("mum-of-", "mother-of-", "dad-of-", "father-of-", "grandmother-of-", "grandfather-of-", "parent-of-")
_GENDERS = {"she": 1, "her": 1, "he": -1, "him": -1, "his": -1}
_PARENT = re.compile(r"(?:mum|mother|dad|father|grandmother|grandfather|parent)-of-")


def children() -> frozenset[str]:
    """Nouns whose owner is a parent."""
    return words("roles", "children")


def parents() -> frozenset[str]:
    """Nouns for a mother or father."""
    return words("roles", "parents")


@lru_cache(maxsize=4096)
def is_personal_noun(noun: str) -> bool:
    """Whether the noun may stand for a person."""
    return (
        is_person_noun(noun)
        or noun in words("constants", "parties")
        or noun in words("roles", "before_names")
        or noun in ("mum-of-two", "culprit", "accused", "official", "dem", "democrat", "ms")
        or "-of-" in noun
        or (
            noun.endswith(("er", "or", "ist", "ian", "man", "woman", "ee", "old", "ant", "champ"))
            and noun not in words("clauses", "no_persons")
        )
    )


@cache
def _person_nouns() -> frozenset[str]:
    return frozenset(("person",)).union(
        words("roles", "heads"),
        words("titles", "ranks"),
        words("roles", "strangers"),
        words("names", "female_words"),
        words("names", "male_words"),
    )


def is_person_noun(word: str) -> bool:
    """Whether the noun names a person by role, kin or sex."""
    return word in _person_nouns() or ("-of-" in word and word.startswith(_PARENTS_OF))


def role_noun(role: str) -> str:
    """The noun of a role as it is worded: "hairdresser" of "a hairdresser in Seaham Bay"."""
    words_of = _BEHIND.split(role.lower(), maxsplit=1)[0].split()
    return words_of[-1] if words_of else ""


def noun_gender(noun: str) -> int:
    """1 for a noun that tells of a woman, -1 of a man, else 0."""
    return (noun in words("names", "female_words")) - (noun in words("names", "male_words"))


def pronoun_gender(low: str) -> int:
    """1 for "she" and "her", -1 for "he", "him" and "his", else 0."""
    return _GENDERS.get(low, 0)


def is_private_noun(noun: str) -> bool:
    """Whether the noun tells of somebody's family, age or sex, and nothing of an office or trade."""
    return noun in parents() or noun in words("roles", "private") or "-of-" in noun or noun.endswith("-year-old")


@cache
def _group_nouns() -> frozenset[str]:
    return words("roles", "collectives") | words("roles", "groups")


def is_group_noun(low: str) -> bool:
    """Whether a noun names several people, or people taken together."""
    return (
        low in _group_nouns()
        or (low.endswith("men") and is_person_noun(f"{low[:-2]}an"))
        or (low.endswith("s") and not low.endswith("ss") and is_person_noun(low.removesuffix("s")))
    )


def tells_of_bearer(told: Sequence[str], joined: bool = False) -> bool:
    """Whether the words before a name tell what its bearer is and nothing else: "murdered builder", "19-year-old", "the late";
    ``joined``: other names follow. Not "the family" nor "twins", behind which may stand who belongs to them."""
    if not told or not all(word.islower() or word[:1].isdigit() for word in told):
        return False
    last, described = told[-1], told[0] in ("the", "a", "an")
    if last.endswith(("-year-old", "-old")) or last in words("roles", "told_of_victims"):
        return len(told) > described
    one = last.removesuffix("s") if joined else last
    return not described and (is_person_noun(one) or one in words("roles", "told_of_others") or one.endswith(_AGENTS))
