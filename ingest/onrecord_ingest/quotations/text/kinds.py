"""What nouns for people say: a role, kin or sex; somebody's private standing; several people together."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.lexicon import words

_BEHIND = re.compile(r",? (?:in|of|at|for|from|with|on|to|by|who|and)\b|,")
"""What stands behind the noun of a role."""
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


@lru_cache(maxsize=4096)
def is_person_noun(word: str) -> bool:
    """Whether the noun names a person by role, kin or sex."""
    return (
        word in words("roles", "heads")
        or word in words("titles", "ranks")
        or word in words("roles", "strangers")
        or (
            "-of-" in word
            and word.startswith(("mum-of-", "mother-of-", "dad-of-", "father-of-", "grandmother-of-", "grandfather-of-", "parent-of-"))
        )
        or word in words("names", "female_words")
        or word in words("names", "male_words")
        or word in ("person",)
    )


def role_noun(role: str) -> str:
    """The noun of a role as it is worded: "hairdresser" of "a hairdresser in Seaham Bay"."""
    words_of = _BEHIND.split(role.lower(), maxsplit=1)[0].split()
    return words_of[-1] if words_of else ""


def noun_gender(noun: str) -> int:
    """1 for a noun that tells of a woman, -1 of a man, else 0."""
    return (noun in words("names", "female_words")) - (noun in words("names", "male_words"))


def is_private_noun(noun: str) -> bool:
    """Whether the noun tells of somebody's family, age or sex, and nothing of an office or trade."""
    return noun in parents() or noun in words("roles", "private") or "-of-" in noun or noun.endswith("-year-old")


@lru_cache(maxsize=4096)
def is_group_noun(low: str) -> bool:
    """Whether a noun names several people, or people taken together."""
    return (
        low in words("roles", "collectives")
        or low in words("roles", "groups")
        or (low.endswith("men") and is_person_noun(f"{low[:-2]}an"))
        or (low.endswith("s") and not low.endswith("ss") and is_person_noun(low.removesuffix("s")))
    )
