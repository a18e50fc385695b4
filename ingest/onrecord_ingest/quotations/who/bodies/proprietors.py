"""Whoever has a firm of their own surname: "the haulier" and "The firm's owner", of Orme Haulage, for Ned Orme."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.described.description import Description

_OWNERS = frozenset(("owner", "boss", "proprietor", "founder"))
_COMPARED = 100
"""Bodies whose names are compared with surnames."""
_LATELY = 12
"""Mentions looked back upon for whoever was told of just before."""
_WORD = re.compile(r"[\w’'-]+")


def keeps(story: Story, body: Body, at: int) -> Person | None:
    """The one of those whose surname a firm bears told of just before; None where the firm was told of since."""
    bears = _words_of(body)
    lately = story.events[-_LATELY:]
    just = {id(e.entity) for e in lately if e.subject and e.number >= story.number - 1 and e.start < at}

    def fits(referent: Entity | Thing) -> float:
        own = isinstance(referent, Person) and id(referent) in just and referent.named and referent.family.lower() in bears
        return 1.0 if own or referent is body else 0.0

    found = in_focus(story, at, fits)
    return found.referent if found is not None and isinstance(found.referent, Person) else None


def owner_of_firm(d: Description) -> Speaker | None:
    """ "The firm's owner": the one of those named whose surname the firm bears."""
    lows = [t.low for t in d.tokens]
    if d.noun not in _OWNERS or len(lows) != 3 or lows[0] != "the" or not lows[1].endswith("'s") or d.is_role:
        return None
    noun = lows[1].removesuffix("'s")
    shop = noun in words("bodies", "shops_called") or noun in phrases("bodies", "shops")
    if not shop and noun not in class_nouns() and noun not in words("bodies", "any_body"):
        return None
    body = body_for(d.story, noun, d.at)
    bodies = [body] if body is not None else [b for b in d.story.cast.bodies[:_COMPARED] if b.first < d.at] if shop else []
    bears = {word for b in bodies for word in _words_of(b)}
    events = (e.entity for e in d.story.events if e.start < d.at)
    own = {id(p): p for p in events if isinstance(p, Person) and p.named and p.family.lower() in bears}
    if len(own) != 1:
        return None
    person = next(iter(own.values()))
    return Speaker(person, person.name, reason="the owner of a firm of that surname", confidence=0.75)


def _words_of(body: Body) -> set[str]:
    return {OWNING.sub("", word).lower() for word in _WORD.findall(body.name)}
