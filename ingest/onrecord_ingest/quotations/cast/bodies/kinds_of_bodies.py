"""The nouns for kinds of body that bodies of any name may be: "charity", "care home"."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.lexicon import load


@lru_cache(maxsize=1)
def _classes() -> dict[str, str]:
    return {kind: cls for cls, kinds in load("bodies")["taken_up"].items() for kind in kinds}


@lru_cache(maxsize=1)
def kinds_of_bodies() -> frozenset[str]:
    """Every such noun."""
    return frozenset(_classes())


def class_of_kind(kind: str) -> str:
    """The class of body for which such a noun stands."""
    return _classes()[kind]
