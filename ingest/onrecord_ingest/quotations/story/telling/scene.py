"""A sentence as the rules take it in: where its subject ends, and whom they found at its head."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.identities.deaths import has_died
from onrecord_ingest.quotations.story.story import SUBJECT, Story
from onrecord_ingest.quotations.text.sentences import Sentence

_OPENING = 16
"""Tokens within which the comma stands that ends what opens a sentence."""


@dataclass(slots=True)
class Scene:
    """A sentence that is taken into the story."""

    story: Story
    sentence: Sentence
    verb: int
    """The character at which its first verb begins, or its end: a subject stands before."""
    heads: list[tuple[Person, float]] = field(default_factory=list)
    """Those whom it tells of at its head without a name, and what the mention counts: somebody new before somebody known."""

    def found(self, person: Person | None, weight: float = SUBJECT) -> None:
        """Keeps whom a rule found at the head, if anybody."""
        if person is not None:
            self.heads.append((person, weight))


def scene_of(story: Story, sentence: Sentence) -> Scene:
    """The sentence, with where its first verb begins: behind the comma of what opens it, "In a letter read to the court, Mrs Booth
    said"."""
    tokens = sentence.tokens
    begins = 1
    if tokens and tokens[0].low in grammar("prepositions"):
        begins = next((i + 1 for i, t in enumerate(tokens[:_OPENING]) if t.text == ","), 1)
    return Scene(story, sentence, next((tokens[i].start for i in range(begins, len(tokens)) if is_finite(tokens, i)), sentence.end))


def heads(scene: Scene) -> None:
    """Those at the head enter, whoever is known first: "*The mother* was freed by *a neighbour*"."""
    story, sentence = scene.story, scene.sentence
    for person, weight in reversed(scene.heads):
        start = sentence.start if person.named else max(sentence.start, story.text.find(person.name, sentence.start, sentence.end))
        story.tell_of(person, start, weight, subject=True)
        if not person.named and has_died(story.text, start + len(person.name)):
            story.dead.add(id(person))
