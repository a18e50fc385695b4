"""Which word of somebody's name is that of the family, and by what part of it they are called further on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.names.titles import courtesy
from onrecord_ingest.quotations.lexicon import words

_GIVEN_LAST = re.compile(r"[A-Z][a-z]+-[a-z]+$")
"""The given name in a name that begins with that of the family: Kim Jong-un."""
_SEVERAL = 2
"""Words of a name that has a family's name and one given name."""


def family_and_given(name: tuple[str, ...]) -> tuple[str, str]:
    """The family's name and the first given name: "Orme", "Ann"; "Wong", "Chi" for Wong Chi Fung."""
    first, last = name[0], name[-1]
    hyphened = len(name) == _SEVERAL and first.lower() not in given_names() and _GIVEN_LAST.match(last) is not None
    return (first, name[1]) if hyphened or (len(name) > _SEVERAL and family_first(name)) else (last, first)


def family_first(name: tuple[str, ...]) -> bool:
    """Whether a name begins with that of a family which many who bear it put first: "Wong Chi Fung"."""
    return len(name) > 1 and name[0].lower() in words("names", "family_first") - given_names()


def may_be_family(low: str, names: list[str]) -> bool:
    """Whether the first word of the one name that has it may be the family's: "Mr Zhang", who is Zhang Wei."""
    return len(names) == 1 and names[0].lower().startswith(f"{low} ") and low not in given_names()


def is_family_of(name: Name, full: Iterable[tuple[str, ...]]) -> bool:
    """Whether two words or more are the end of a longer name that the text tells, and the family's: "Ms de Souza", "Mr Di Marco"."""
    first = name.words[0].lower()
    one = first not in given_names() or first in words("constants", "particles") or not courtesy().isdisjoint(name.titles)
    return one and name.words in full
