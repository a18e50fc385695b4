"""Takes in each sentence: the order in which it is asked whom and what it tells of."""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.story.telling import (
    advisers,
    by_name,
    definite,
    interveners,
    meant_next,
    newcomers,
    placed,
    references,
    scene,
    things,
    told_by_noun,
)
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.story.writings import writings
from onrecord_ingest.quotations.text.sentences import Sentence

_RULES: tuple[Callable[[Scene], None], ...] = (
    newcomers.somebody_new,
    definite.somebody_meant,
    interveners.whoever_intervenes,
    placed.somebody_placed,
    scene.heads,
    meant_next.somebody_meant_next,
    references.bodies_meant,
    told_by_noun.people_besides,
    things.groups,
    advisers.firms,
    writings.papers,
    by_name.names_and_pronouns,
)
"""What a sentence tells of, in the order in which it is taken in. The first four look for somebody without a name at its head, in the
story as it was before; only then do those whom they found enter it. The rest enter what they find themselves."""
_CREDIT = re.compile(r"\(\s?[^()\n]{0,60}(?:PHOTO|PRESS|Photo|Images|Getty|Reuters|/)[^()\n]{0,40}\)\s*$")
_CREDIT_WITHIN = 300
"""Characters after a sentence in which the credit of its picture ends the line."""
_REMEMBERED = 240
"""Mentions kept in mind: more than a reader would."""


def take_in(story: Story, sentence: Sentence) -> None:
    """Takes in all that a sentence tells of, its subject as most salient; what stands under a picture is passed over."""
    story.paragraph = sentence.paragraph
    story.number += 1
    del story.events[:-_REMEMBERED]
    if _is_caption(story, sentence):
        return
    told = scene.scene_of(story, sentence)
    for rule in _RULES:
        rule(told)


def _is_caption(story: Story, sentence: Sentence) -> bool:
    """Whether the sentence stands under a picture, as the credit after it shows: nobody there is in the story's focus."""
    line_end = story.text.find("\n", sentence.end)
    end = min(sentence.end + _CREDIT_WITHIN, line_end if line_end >= 0 else len(story.text))
    begin = max(sentence.start, end - 120)
    return story.text.find("(", begin, end) >= 0 and _CREDIT.search(story.text, begin, end) is not None
