"""What the paper itself asked, told or wrote, which is no statement of the story."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.story import Speaker

_PAPERS = frozenset(("media", "company", "concern"))
"""Classes of what asks whoever is in the news, and is no body that holds anybody to account."""
_LEAD = 2
"""Paragraphs at the head in which a reporter is named."""


def told_by_the_paper(item: Kept, speaker: Speaker) -> bool:
    """Whether the paper tells what it asked or told somebody itself: "when *we* told her"; it is no statement."""
    asked = item.frame == "ask" and item.shape == "passive" and isinstance(speaker.entity, Body)
    if asked and isinstance(speaker.entity, Body) and speaker.entity.classes <= _PAPERS:
        return True  # "Asked by the Packet if it would, he said"
    if _is_byline(item, speaker):
        return True
    told = item.frame == "tell" and speaker.name is None
    return told and item.called == ("we",)


def _is_byline(item: Kept, speaker: Speaker) -> bool:
    """Whether the lead is told by its reporter: "The council is to close two schools, *writes Ann Otto*." """
    writer = speaker.entity
    if item.cue is None or item.cue.text not in ("writes", "reports") or item.form != "indirect" or item.paragraph > _LEAD:
        return False
    closes = item.mention is not None and item.mention.start > item.cue.start and item.ends <= item.mention.end + 1
    return closes and isinstance(writer, Person) and not writer.roles
