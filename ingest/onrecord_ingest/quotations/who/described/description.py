"""A common noun with what stands around it, as a phrase for whoever spoke: "the council's roads chief"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from onrecord_ingest.quotations.cast.cast import Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import noun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.described import is_role_of_somebody

_PLURALS = frozenset(("people", "police", "men", "women", "children", "staff", "parents", "experts"))


@dataclass(frozen=True)
class Description:
    """The noun, the words up to it (``head``), all words of the phrase (``tokens``), and the name of whose it is."""

    story: Story
    noun: str
    head: list[Token]
    tokens: list[Token]
    sentence: Sentence
    owner: Mention | None
    found: Found

    @property
    def first(self) -> str:
        """The first word."""
        return self.tokens[0].low

    @property
    def at(self) -> int:
        """The first character."""
        return self.tokens[0].start

    @cached_property
    def definite(self) -> bool:
        """Whether it takes up something known: "the", "his", "Orme's"."""
        return self.first in ("the", "this", "that", "its", "his", "her", "their") or self.owner is not None

    @cached_property
    def plural(self) -> bool:
        """Whether it tells of several."""
        both = [t.low for t in self.head[-3:]]
        if both[1:2] == ["and"] and noun_gender(both[0]) * noun_gender(self.noun) < 0:
            return True  # "A mum and dad say"
        return (self.noun.endswith("s") and not self.noun.endswith("ss") and self.noun != "ms") or self.noun in _PLURALS

    @property
    def bare(self) -> bool:
        """Whether it is a noun for a body and nothing more: "police"."""
        return len(self.head) == 1 and not self.plural and self.noun in class_nouns()

    @property
    def is_role(self) -> bool:
        """Whether the article has given the noun as the role of somebody."""
        return is_role_of_somebody(self.story, self.noun)

    @property
    def placed(self) -> bool:
        """Whether it is an office behind the name of its place or body: "Manitoba's roads minister"."""
        owner = self.owner
        if owner is None or owner.start != self.at or isinstance(owner.entity, Person):
            return False
        return self.noun in words("constants", "offices")

    @cached_property
    def core(self) -> list[Token]:
        """The head without the name of the place or body of an office: "Manitoba's *roads minister*"."""
        if self.owner is None or not self.placed or any(token.low in phrases("roles", "kin") for token in self.head):
            return self.head
        return [token for token in self.head if token.start >= self.owner.end]

    @property
    def rest(self) -> list[Token]:
        """What stands behind the core."""
        return self.tokens[len(self.core) :]
