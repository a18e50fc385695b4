"""Names in the phrase of a speaker that only say whose relative, lawyer or victim speaks: "the mother of stab victim *Joe Orr*"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord_ingest.quotations.cast.cast import Mention, class_nouns
from onrecord_ingest.quotations.cast.names.titles import titles
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.done_by import PARTICLES
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, tells_of_bearer
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.groups import SPOKES

_GOVERNS = frozenset(("of", "for", "at", "in", "from", "to", "with", "by", "on", "near", "outside"))
_BETWEEN = 4
"""Words at most that tell of somebody before the name: "*two-time national champion* Joe Orr"."""
_DONE = ("ed", "en", "ing", "hit", "hurt", "led", "run", "set", "built")
"""Endings of what is done to or for somebody: "a man *punched* by"."""
_OF_JUDGES = frozenset(("employment", "district", "tribunal", "circuit", "senior", "high", "court"))
"""What stands before a title: "*Employment* Judge"."""
_HALF = ("ex-", "step-", "half-", "co-")


def is_governed(mention: Mention, tokens: list[Token]) -> bool:
    """Whether the name hangs on a preposition or a participle: "a spokesman for *it*", "a barrister representing *Joe Orr*"."""
    before, at = [t for t in tokens if t.start < mention.start], mention.start
    while before and (before[-1].low in ("the", "a") or _is_title(before[-1], at)):
        at = before.pop().start
    if not before or before[-1].low in _GOVERNS:
        return bool(before)
    joined = next((t.low for t in tokens if t.start >= mention.end), "") in ("and", ",")
    at = next((i for i in range(len(before) - 1, max(0, len(before) - _BETWEEN - 2), -1) if _governs(before, i)), 0)
    told = [t.text for t in before[at + 1 :]]
    return at > 0 and (tells_of_bearer(told, joined) if told else before[at].low not in _GOVERNS)


def ungoverned(people: Sequence[Mention], tokens: list[Token]) -> list[Mention]:
    """Those of the people named who do not hang on another word, nor are joined to one who does: "the parents of *A and B*"."""
    free: list[Mention] = []
    led = _led_by(tokens)
    hung: Mention | None = None
    for i, mention in enumerate(people):
        if led is not None and mention.start > led:
            continue
        joined = "" if hung is None else _joins(tokens, hung, mention)
        goes_on = joined == "," and i + 1 < len(people) and bool(_joins(tokens, mention, people[i + 1]))
        if is_governed(mention, tokens) or joined == "and" or goes_on:
            hung = mention
        else:
            free.append(mention)
    return free


def _led_by(tokens: list[Token]) -> int | None:
    """Where "by" stands behind several taken together, before who leads them: "A panel, headed *by* the mayor, Joe Orr,"."""
    for i in range(2, len(tokens)):
        done = i - 1 - (tokens[i - 1].low in PARTICLES)
        if done and tokens[i].low == "by" and tokens[done].low.endswith(_DONE):
            head = tokens[done - 1] if tokens[done - 1].text != "," else tokens[done - 2]
            taken = is_group_noun(head.low) or head.low in class_nouns()
            return tokens[i].start if taken and (head.text.islower() or head is tokens[0]) else None
    return None


def _joins(tokens: list[Token], before: Mention, after: Mention) -> str:
    """What alone stands between two names, without a title, that joins them: "and" or a comma."""
    between = [t.low for t in tokens if before.end <= t.start < after.start and not _is_title(t, after.start)]
    return between[0] if len(between) == 1 and between[0] in ("and", ",") else ""


def _is_title(token: Token, at: int) -> bool:
    """Whether a word that ends before a character is the title of the name there."""
    return token.text[:1].isupper() and token.end + 1 >= at and (token.low.rstrip(".") in titles() or token.low in _OF_JUDGES)


def _governs(before: list[Token], at: int) -> bool:
    """Whether a word hangs what follows on somebody before it: "a victim *of*", "a man stalked *by*", "a friend *supporting*"."""
    low = before[at].low
    if low not in grammar("prepositions"):
        return low in words("roles", "at_work_on") and _is_somebody(before[:at])
    done = at > 1 and before[at - 1].low.endswith(_DONE) and _is_somebody(before[: at - 1])
    return done or _is_somebody(before[:at])


def _is_somebody(before: list[Token]) -> bool:
    """Whether the last of the words is a noun for somebody who may speak for or of another."""
    behind = before[:-1] if before[-1].text == "," and len(before) > 1 else before  # "A panel, chaired by"
    noun = behind[-1].low
    half = next((noun.removeprefix(h) for h in _HALF if noun.startswith(h)), noun)
    somebody = half in words("roles", "speak_for_others") or noun in SPOKES or is_person_noun(noun) or is_group_noun(noun)
    return somebody or noun in class_nouns()  # "the firm representing Ann Otto"
