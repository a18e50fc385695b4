"""Verbs of saying of several words: *pointed out*, *put the cost at*, *drew attention to the fact that*, *set out how*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite
from onrecord_ingest.quotations.saying.cues.cue import Cue, Shape
from onrecord_ingest.quotations.saying.cues.forms import phrases_by_word
from onrecord_ingest.quotations.saying.cues.turns import put_at
from onrecord_ingest.quotations.saying.cues.voice import voice_of
from onrecord_ingest.quotations.text.sentences import Token

_FAR = 10
"""Words at most from a verb of attributing to its "to"."""


def phrasal_cue(tokens: list[Token], low: list[str], i: int) -> Cue | None:
    """The cue that begins at token ``i`` with a verb of several words."""
    if low[i] in ("put", "puts", "putting"):
        at = put_at(low, i)
        if at is not None:
            return Cue(i, at, "attribute", "past", "put at")
    if low[i] in words("cues", "attributing") and low[i - 1] not in grammar("be") and "to" in low[i + 2 : i + _FAR]:
        return Cue(i, low.index("to", i + 2), "attribute", "past", "put down to")
    for rest, frame in phrases_by_word().get(low[i], ()):
        if rest == ("with",) and "" not in low[i + 2 :]:
            continue  # "an appeal that began with a jar"
        if low[i].startswith("hit") and low[i + 2 : i + 3] in (["at"], ["against"], ["over"]):
            continue  # "hit back at claims that it was late"
        if tuple(low[i + 1 : i + 1 + len(rest)]) == rest and not _points_at_thing(tokens, low, i + len(rest)):
            shape: Shape = "participle" if low[i].endswith("ing") else "base" if low[i - 1 : i] == ["to"] and i else "past"
            last = i + len(rest) - (rest[-1] == "how")  # which belongs to what was said
            return voice_of(low, i, last, frame, shape)
        if frame == "blame" and low[i] in ("put", "puts") and "down" in low[i + 1 : i + 8]:
            down = low.index("down", i + 1)
            if low[down + 1 : down + 2] == ["to"]:
                return Cue(i, down + 1, "attribute", "past", "put down to")
    return None


def _points_at_thing(tokens: list[Token], low: list[str], that: int) -> bool:
    """Whether "that" belongs to a time or a thing, or "how" to a deed: "a meeting held *that* night", "set out *how* to apply"."""
    if low[that] == "how":
        return low[that + 1 : that + 2] == ["to"]
    if low[that] != "that":
        return False
    return not has_finite(tokens, that + 2, len(low)) or low[that + 1] in words("constants", "periods")
