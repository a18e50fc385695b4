"""What the paper itself asked or told somebody, which is no statement of the story."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.story import Speaker

_PAPERS = frozenset(("media", "company", "concern"))
"""Classes of what asks whoever is in the news, and is no body that holds anybody to account."""


def told_by_the_paper(item: Kept, speaker: Speaker) -> bool:
    """Whether the paper tells what it asked or told somebody itself: "when *we* told her"; it is no statement."""
    asked = item.frame == "ask" and item.shape == "passive" and isinstance(speaker.entity, Body)
    if asked and isinstance(speaker.entity, Body) and speaker.entity.classes <= _PAPERS:
        return True  # "Asked by the Packet if it would, he said"
    told = item.frame == "tell" and speaker.name is None
    return told and item.called == ("we",)
