"""Documents that a phrase takes up: the one of that noun, the study or paper of which the article told last."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Entity
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.text.sentences import Token

_NEAR = 0.1
"""Focus that a study must have to be taken up by another word."""
_HANGS = frozenset(("on", "at", "by", "outside", "above", "over", "beside", "near", "behind", "opposite", "inside", "in"))
"""What tells where a sign is, which need not be the one told of before: "the sign *on the gate*"."""
_ANY_DOCUMENT = frozenset(("document", "paper", "missive", "text"))
"""Nouns that take up a document told of by a noun of its own."""


def document_before(story: Story, noun: str, tokens: list[Token]) -> Speaker | None:
    """A document of which the article has told."""
    the = tokens[0].low == "the"
    known = next((d for d in reversed(story.documents[-40:]) if d[0] == noun), None)
    lately = _study_in_focus(story, tokens[0].start) if known is None and the and noun in words("bodies", "studies") else None
    if lately is not None:
        return Speaker(None, lately.name, reason="the study in focus", confidence=0.75, spoken_for=lately.spoken_for)
    at = next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens))
    hangs = noun in words("bodies", "signs") and any(t.low in _HANGS for t in tokens[at + 1 : at + 2])
    if known is not None and not hangs:
        return Speaker(None, known[1], reason="the document named before", confidence=0.85, spoken_for=known[2])
    if noun not in _ANY_DOCUMENT or not the or len(tokens) != 2:
        return None
    documents = [d for d in story.documents[-40:] if d[0] not in words("bodies", "schemes")]
    if not documents:
        found = in_focus(story, tokens[0].start, _is_document)
        thing = found.referent if found is not None and found.weight > _NEAR else None
        if not isinstance(thing, Thing):
            return None
        return Speaker(None, thing.name, reason="the document in focus", confidence=0.7, spoken_for=thing.spoken_for or None)
    _, name, spoken_for = documents[-1]
    return Speaker(None, name, reason="the document told of last", confidence=0.75, spoken_for=spoken_for)


def _is_document(referent: Entity | Thing) -> float:
    return (
        1.0
        if isinstance(referent, Thing)
        and (referent.name.split()[-1] in words("bodies", "documents") or referent.name.split()[-1] in words("bodies", "papers"))
        else 0.0
    )


def _study_in_focus(story: Story, at: int) -> Thing | None:
    """The study, report or survey told of last, whichever of these words the article takes it up with."""
    studies = words("bodies", "studies")
    found = in_focus(story, at, lambda r: 1.0 if isinstance(r, Thing) and r.name.split()[-1] in studies else 0.0)
    return found.referent if found is not None and found.weight > _NEAR and isinstance(found.referent, Thing) else None
