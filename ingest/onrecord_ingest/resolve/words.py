"""The word lists of resolution, read once when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, Any]:
    data: Mapping[str, Any] = yaml.safe_load(files(__package__).joinpath("words.yaml").read_text(encoding="utf-8"))
    return data


@cache
def words(key: str) -> frozenset[str]:
    """One list as a set."""
    return frozenset(str(_lists()[key]).split())


@lru_cache(maxsize=1)
def short_forms() -> Mapping[str, frozenset[str]]:
    """Short form of a given name → the names that it may stand for."""
    return {short: frozenset(str(names).split()) for short, names in _lists()["short_forms"].items()}
