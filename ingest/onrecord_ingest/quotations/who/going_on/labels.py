"""What stands on the other side of a colon in a headline and only says what the story is about: "School places row: “We were promised a
list”", "“We were promised a list”: school saved by parents"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.papers.senders import papers
from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun


def is_label(text: str, item: Kept, speaker: Speaker) -> bool:
    """Whether the words beside a quotation in the headline name nobody who could have said it."""
    if item.paragraph or item.cue is not None or item.mention is None or speaker.entity is not None or not speaker.name:
        return False
    last, end = item.called[-1], item.mention.end
    noun = last.removesuffix("'s")
    known = is_personal_noun(noun) or is_group_noun(noun) or noun in class_nouns() or noun in papers()
    before = text[item.end : item.mention.start].strip() == ":"
    return (before or text.startswith(":", end)) and text[end - len(last) : end].islower() and not known
