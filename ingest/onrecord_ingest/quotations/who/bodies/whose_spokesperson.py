"""The body for which "a spokesperson" speaks of whom nothing else is told: the one in focus, and not where somebody only works."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.who.bodies.groups import is_writing, single

_OF_THOSE_CONCERNED = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'campaign_words')}|PTA)\b")
"""Names of bodies of those whom something concerns, who rather complain than answer."""
_WORKS_AT = re.compile(r"(?:, an? (?:[a-z-]+ ){1,3}?|\bwho (?:works|worked|teaches|taught) )(?:at|for|with) (?:the )?\Z")
"""What stands before the name of a body where somebody works."""
_AT_WORK = 0.1
"""Weight of such a body beside others."""
_JOB, _LATELY = 60, 60
"""Characters in which a job is told, and mentions looked back upon."""


def body_in_focus(story: Story, at: int) -> Body | None:
    """The body most in focus, whatever writings are told of beside it: "In a statement, *a spokesperson* said"; none where that is one
    without a name: "The government said it was fair. *A spokesperson* added"."""

    def fits(referent: Entity | Thing) -> float:
        if isinstance(referent, Thing) and is_writing(referent):
            return 0.0
        return single(referent) * (_AT_WORK if isinstance(referent, Body) and _only_employs(story, referent) else 1.0)

    found = in_focus(story, at, fits)
    body = found.referent if found is not None and isinstance(found.referent, Body) else None
    return (_that_must_answer(story, body, at) or body) if body is not None and _complained_before(story, body) else body


def _complained_before(story: Story, body: Body) -> bool:
    """Whether a body is one of those whom something concerns, told of in paragraphs before: "*Hexby Residents* said it was unsafe"."""
    if _OF_THOSE_CONCERNED.search(body.name) is None:
        return False
    return all(event.paragraph < story.paragraph for event in story.events[-_LATELY:] if event.entity is body)


def _that_must_answer(story: Story, other: Body, at: int) -> Body | None:
    """The body of which the article has told what it does, and that is yet to be heard: "*Skelby Council* is to shut the library"."""
    acted = {id(event.entity) for event in story.events[-_LATELY:] if event.subject and event.entity is not other}

    def fits(referent: Entity | Thing) -> float:
        if not isinstance(referent, Body) or id(referent) not in acted or referent.spoke or referent.weak or is_place(referent):
            return 0.0
        return float(_OF_THOSE_CONCERNED.search(referent.name) is None)

    found = in_focus(story, at, fits)
    return found.referent if found is not None and isinstance(found.referent, Body) else None


def _only_employs(story: Story, body: Body) -> bool:
    """Whether a body is told of once, as where somebody works who speaks of other things: "Ms Ali, *a solicitor at* Lunt and Hare"."""
    if _WORKS_AT.search(story.text, max(0, body.first - _JOB), body.first) is None:
        return False
    return sum(event.entity is body for event in story.events[-_LATELY:]) == 1
