"""The word lists of the package, read once when first asked for: closed classes, verbs of saying, titles,
names, kinds of body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def load(name: str) -> Mapping[str, Any]:
    """The YAML file ``lexicon/NAME.yaml`` as it stands."""
    text = files(__package__).joinpath("lexicon", f"{name}.yaml").read_text(encoding="utf-8")
    data: Mapping[str, Any] = yaml.load(text, Loader=_loader)
    return data


@cache
def words(name: str, key: str) -> frozenset[str]:
    """One list of a file as a set of lower-case words."""
    return frozenset(str(load(name)[key]).split())


@cache
def phrases(name: str, key: str) -> frozenset[str]:
    """One list of a file whose entries are set apart by commas or stand on lines of their own."""
    value = load(name)[key]
    entries = value if isinstance(value, list) else str(value).split(",")
    return frozenset(str(entry).strip() for entry in entries if str(entry).strip())


def alternatives(name: str, key: str) -> str:
    """The phrases of a list as alternatives of a regular expression, longest first; "*" in a list stands for any ending of a word."""
    return alternation(phrases(name, key))


def in_either_case(name: str, key: str) -> str:
    """The phrases of a list as alternatives, with a small and with a large first letter. Where such a list opens a pattern, a search
    looks for first letters alone, which it cannot do behind ``\\b`` or in ``(?i:…)``: several times as fast over a whole text."""
    return alternation({written for entry in phrases(name, key) for written in (entry, entry[:1].upper() + entry[1:])})


def alternation(entries: Iterable[str]) -> str:
    """The same of any entries."""
    ordered = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "|".join(re.escape(entry).replace(r"\ ", " ").replace(r"\*", r"\w*") for entry in ordered)


@cache
def grammar(key: str) -> frozenset[str]:
    """A closed class of English."""
    return words("grammar", key)


def months() -> str:
    """The months as alternatives of a regular expression, as dates write them."""
    return alternatives("grammar", "dated_months")
