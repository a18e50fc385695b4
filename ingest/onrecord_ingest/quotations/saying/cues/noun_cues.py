"""Nouns of saying that have content behind them: *his claim that*, *concerns raised by Ann Otto that*, *a cry of “…”*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.contents.setting import past_that_day
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import THAT, past_phrase, right_subject
from onrecord_ingest.quotations.text.sentences import Token

_DONE = frozenset(("was", "were", "is", "are", "been", "being"))


def _by_whom(low: list[str], j: int) -> int:
    """The token "by" behind what is done with a claim: "concerns *were raised* by", "a claim *made* by"; else the token itself."""
    at = j
    while at < len(low) and low[at] in grammar("auxiliaries"):
        at += 1
    made = at + 1 < len(low) and low[at] in words("cues", "made") and low[at + 1] == "by"
    return at + 1 if made else j


def noun_cue(tokens: list[Token], low: list[str], i: int) -> Cue | None:
    """A noun of saying with its content after it, owned by somebody or carried by a light verb."""
    j = i + 1
    if j >= len(low):
        return None
    if tokens[j].kind == "q" and low[i] in ("shout", "shouts", "cry", "cries", "chant", "chants", "call", "calls"):
        return None
    if low[j] == "of" and j + 1 < len(low) and tokens[j + 1].kind == "q":
        return Cue(i, j, "noun", "noun", low[i])
    before = low[max(0, i - 4) : i]
    if low[i] in words("cues", "feelings") and low[j] != "that":
        return None
    j = _by_whom(low, j)
    if low[j] in ("by", "from", "in", "on", "at", "last"):
        that = next((k for k in range(j + 1, min(j + 7, len(low))) if low[k] == "that" or tokens[k].kind not in "wn"), None)
        if low[j] in ("by", "from") and (that is None or low[that] != "that") and (by := right_subject(tokens, j)) is not None:
            that = past_phrase(tokens, by, THAT)  # "claims by Ann Otto, the mayor, that"
            that = that if that < len(low) else None
        if (
            that is None
            or low[that] != "that"
            or not (low[j] in ("by", "from") or any(w.endswith(("'s", "s'")) or w in grammar("possessives") for w in before))
        ):
            return None
        return Cue(i, that - 1, "noun", "noun", low[i])
    if tokens[j].text == "," and j + 1 < len(low) and low[j + 1] == "that" and before and before[-1] in grammar("possessives"):
        return Cue(i, j, "noun", "noun", low[i])
    day = past_that_day(tokens, j) if low[j] == "that" else None
    if low[j] != "that" or (day is not None and low[day : day + 1] != ["that"]):
        return None  # "the trust's doctor on *call that night*, told"
    if low[i] in words("cues", "feelings"):
        return Cue(i, i, "noun", "noun", low[i]) if any(w in words("cues", "expressing") for w in before) else None
    owned = any(
        w in grammar("possessives") or (w.endswith(("'s", "s'")) and w not in words("constants", "contracted_subjects")) for w in before
    )
    denies = None if owned else next((k for k in range(max(0, i - 4), i) if low[k] in words("cues", "not_so")), None)
    if denies is not None:
        return Cue(denies, i, "noun", "noun", low[denies])  # "*rejected claims* that it was late"
    carried = any(w in words("cues", "light") for w in before)
    return Cue(i, i, "noun", "noun", low[i]) if owned or carried or made_by(low, i + 2) is not None else None


def made_by(low: list[str], first: int) -> int | None:
    """The "by" before whoever made a claim that is told first: "The suggestion that it was late was made *by* Ann Otto"."""
    if "by" not in low[first:]:
        return None
    at = next((k for k in range(first + 3, len(low) - 1) if low[k] == "by" and low[k - 1] in words("cues", "made")), None)
    return at if at is not None and low[at - 2] in _DONE else None
