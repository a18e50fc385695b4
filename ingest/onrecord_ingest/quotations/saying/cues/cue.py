"""A verb or noun of saying in its sentence, with its frame and its voice."""

from __future__ import annotations

from typing import Literal, NamedTuple

Shape = Literal["finite", "base", "past", "participle", "infinitive", "passive", "according", "words", "noun"]


class Cue(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) that say somebody said something; ``frame`` is a key of
    ``lexicon/cues.yaml``."""

    first: int
    last: int
    frame: str
    shape: Shape
    word: str
