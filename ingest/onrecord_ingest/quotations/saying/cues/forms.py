"""The forms of verbs of saying, made from their lemmas in the lexicon, and the frame of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import load
from onrecord_ingest.quotations.saying.cues.cue import Shape

_FRAMES = ("say", "tell", "ask", "manner", "find", "deny", "accuse", "blame", "describe", "call", "warn", "think", "cite", "hear")


_ENDINGS = {"with_that": (("that",), ("the", "fact", "that")), "with_how": (("how",),)}
"""What must follow the verbs of a list that report only so."""


class Form(NamedTuple):
    """What a form of a verb says of it; ``frame`` is a key of ``lexicon/cues.yaml``."""

    frame: str
    shape: Shape
    lemma: str


@lru_cache(maxsize=1)
def forms_by_word() -> dict[str, Form]:
    """Every form of every verb of saying."""
    data = load("cues")
    forms: dict[str, Form] = {}
    for frame in _FRAMES:
        for lemma in str(data[frame]).split():
            for form in inflected(lemma):
                forms.setdefault(form, Form(frame, shape_of(form, lemma), lemma))
    return forms


def inflected(lemma: str) -> Sequence[str]:
    """The forms of a verb: those that the lexicon lists, else by rule."""
    listed: Sequence[str] | None = load("cues")["irregular"].get(lemma)
    if listed is not None:
        return listed
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return lemma, third, lemma + "ed", lemma + "ing"


def shape_of(form: str, lemma: str) -> Shape:
    """The shape of a verb that its form shows."""
    if form.endswith("ing") and lemma not in ("sing",):
        return "participle"
    if form == lemma and form != "read":
        return "base"
    return "finite" if form.endswith("s") else "past"


@lru_cache(maxsize=1)
def phrases_by_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Verbs with a particle by their first word: the words that must follow, longest first, and the frame."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for frame, phrases in load("cues")["phrasal"].items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            found.setdefault(parts[0], []).append((parts[1:], frame))
    for key, endings in _ENDINGS.items():
        for verb in load("cues")[key]:
            lemma, *particle = verb.split()
            for form in inflected(lemma):
                found.setdefault(form, []).extend(((*particle, *ending), "say") for ending in endings)
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found
