"""Who is "they" though one alone has spoken: somebody of whom the article tells neither name nor more."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Entity, Person, class_nouns
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun

_LATELY = 20
"""Mentions looked back upon for whoever spoke last."""


def one_just_heard(story: Story, at: int) -> Speaker | None:
    """Somebody without a name who spoke last, in this paragraph, where the story has turned to nobody since: "A porter at the trust
    said it was cold. “We froze,” *they* said"."""
    last = story.last
    if last is None or last.plural or not isinstance(last.entity, Person) or story.last_paragraph != story.paragraph:
        return None
    one = last.entity
    if one.named or one.alias is not None or id(one) in story.stands_for or not is_personal_noun(one.family):
        return None
    told = [e for e in story.events[-_LATELY:] if e.start < at]
    spoke = next((e.number for e in reversed(told) if e.entity is one and e.subject), None)
    if spoke is None:
        return None
    since = next(e.start for e in told if e.entity is one and e.number == spoke)
    others = [e for e in told if e.entity is not one and e.start > since]
    if any((e.subject and e.number > spoke) or _is_group(e.entity) for e in others):
        return None
    return Speaker(one, last.name, reason="the one without a name who spoke last", confidence=0.7)


def _is_group(referent: Entity | Thing) -> bool:
    """Whether several people are told of by their noun: "One nurse said *patients* had cried"."""
    noun = referent.name.split()[-1].lower()
    return isinstance(referent, Thing) and referent.plural and is_group_noun(noun) and noun not in class_nouns()
