"""The voice of a verb of saying: active, passive or participle, and no cue at all where it is denied, imagined or yet to come."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.cues.cue import Cue, Shape

_YET = frozenset(
    ("had", "has", "have", "having", "need", "needs", "needed", "want", "wants", "wanted", "waiting", "waited", "hoped", "hoping")
)
"""Verbs before "to be told" of what nobody is yet said to have told."""
_BEFORE_MONTHS = frozenset(("in", "of", "since", "last", "from", "for", "until", "by", "early", "late", "this", "next", "during"))
_WH = frozenset(("what", "who", "why", "how", "when", "where", "which"))


def voice_of(low: list[str], first: int, last: int, frame: str, shape: Shape) -> Cue | None:
    """The cue with its voice, or None where it is denied, asked for, imagined or yet to come."""
    k = first - 1
    adverbs = grammar("adverbs")
    verbs: list[str] = []
    while k >= 0 and (low[k] in adverbs or low[k].endswith("ly") or low[k] in grammar("auxiliaries") or low[k] in grammar("negations")):
        if low[k] in ("there", "here") and k == first - 1:
            break  # "Everyone who was *there* said"
        if low[k] == "may" and k and low[k - 1] in _BEFORE_MONTHS:
            break  # "minutes of a meeting in May say"
        verbs.append(low[k])
        k -= 1
    before = low[k] if k >= 0 else ""
    if grammar("negations").intersection(verbs) or before in ("cannot", "never"):
        return None
    if before.endswith("n't"):
        return None
    if before == "to" and shape == "past" and "be" in verbs and low[k - 1 : k] and low[k - 1] in _YET:
        return None  # "had to be told which"
    if before == "to" and shape == "base":
        return Cue(first, last, frame, "infinitive", low[first]) if carrier(low, k) is not None else None
    if (
        shape == "base"
        and grammar("modals").intersection(verbs)
        and "will" not in verbs
        and not ("only" in verbs or low[last + 1 : last + 2] == ["only"])  # "would say only that": it was said
        and not ("can" in verbs and low[first] in ("reveal", "report", "confirm", "announce", "disclose"))
    ):
        return None
    if shape == "base" and {"do", "does", "did"}.intersection(verbs) and (k < 0 or low[k] in _WH):
        return None  # a question; "she did tell us" is none
    if shape in ("past",) and grammar("be").intersection(verbs):
        shape = "passive"
    if shape == "participle" and grammar("be").intersection(verbs):
        shape = "finite"
    if before.endswith(("'s", "'re")) and shape == "participle":
        shape = "finite"
    return Cue(first, last, frame, shape, " ".join(low[first : last + 1]))


def carrier(low: list[str], to: int) -> int | None:
    """The verb of writing, going on or getting in touch that carries the "to say" at ``to``, so that it was said."""
    if to > 1 and low[to - 1] in ("heard", "overheard") and low[to - 2] in ("was", "were", "be"):
        return to - 1  # "could be heard to say"
    near = range(to - 1, max(0, to - 8) - 1, -1)
    return next((k for k in near if low[k] in words("constants", "carriers") and not _asks(low, k, to)), None)


def _asks(low: list[str], k: int, to: int) -> bool:
    """Whether a verb that may carry "to say" only asks for it, or tells of a habit: "*called on* her to explain", "*used* to say"."""
    return (low[k] == "used" and k == to - 1) or (low[k] == "called" and low[k + 1] in ("on", "upon", "for"))
