"""The noun phrase that tells who said something, with its head and the names in it."""

from __future__ import annotations

from functools import cached_property

from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.phrases import head_end
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.groups import SPOKES
from onrecord_ingest.quotations.who.people.governed import is_governed, ungoverned
from onrecord_ingest.quotations.who.phrase_names import with_adjectives

_PAPER = 5
"""Tokens at the head of a sentence among which a paper stands: "In an open *letter* to"."""


class Phrase:
    """A noun phrase as the verb found it: with its adjectives and names, and its head and people, read when first asked."""

    def __init__(self, story: Story, found: Found, tokens: list[Token]) -> None:
        self.story = story
        self.found = found
        self.tokens = tokens
        self.first = tokens[0].low.split("'")[0]
        """Its first word, in lower case and without an ending behind an apostrophe: "he" of "he's"."""
        self.whole = with_adjectives(tokens, found.sentence)
        """Its tokens with the adjectives that a comma cut off."""
        self.names = story.mentions(self.whole[0].start, self.whole[-1].end)
        """The names in it."""

    @property
    def sentence(self) -> Sentence:
        """The sentence in which it stands."""
        return self.found.sentence

    @property
    def start(self) -> int:
        """Its first character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The character behind it."""
        return self.tokens[-1].end

    @property
    def said_from(self) -> int | None:
        """Where the sentence begins if what was said stands before the phrase: there nobody is told of."""
        return self.sentence.start if self.found.start < self.start else None

    @property
    def written_to_others(self) -> bool:
        """Whether its sentence opens with what is written to others: "In a letter to the trust signed by 61 of them, *they* say"."""
        opening = [t.low for t in self.sentence.tokens if t.start < self.start]
        papers = words("bodies", "documents") | words("bodies", "papers") | words("bodies", "signs")
        written = opening[:1] == ["writing"] or (opening[:1] == ["in"] and not papers.isdisjoint(opening[:_PAPER]))
        return written and "to" in opening

    @property
    def reads(self) -> bool:
        """Whether the verb tells what stands written somewhere: "another *read*: …"."""
        return self.found.cue is not None and self.found.cue.frame == "cite"

    @cached_property
    def head(self) -> list[Token]:
        """Its words up to the noun that all others hang on."""
        return self.whole[: head_end(self.whole, [m for m in self.names if isinstance(m.entity, Body)]) + 1]

    @property
    def last(self) -> Token:
        """The noun that all others hang on."""
        return self.head[-1]

    @property
    def noun(self) -> str:
        """The same as a word, of "the council's" the council."""
        low = self.last.low
        return low.split("'")[0] if low.endswith(("'s", "'")) else low

    @cached_property
    def people(self) -> list[Mention]:
        """The people named as those who speak: not "the *Orme* family", nor a spokesman "for *Ann Orme*"."""
        named = [m for m in self.names if isinstance(m.entity, Person) and not m.name.possessive]
        people = ungoverned(named, self.whole)
        group = self.whole[0].low == "the" and is_group_noun(self.last.low)
        return [m for m in people if not (group and m.end + 1 == self.last.start)]

    @property
    def bodies(self) -> list[Mention]:
        """The bodies named in the head."""
        named = [m for m in self.names if isinstance(m.entity, Body) and m.start <= self.last.start]
        return [m for m in named if not is_governed(m, self.whole)]

    @property
    def spokes(self) -> Token | None:
        """The word for a spokesperson in it."""
        return next((t for t in self.whole if t.low in SPOKES), None)

    @cached_property
    def is_the_board(self) -> bool:
        """Whether "the board" is one that sits, not one that is read."""
        boards = self.last.low == "board" and self.whole[0].low == "the"
        sits = len(self.whole) > 2 and self.whole[-2].low in words("bodies", "boards_of")
        return boards and (sits or any("board" in body.classes for body in self.story.cast.bodies[:100]))

    def owner_before(self, token: Token) -> Mention | None:
        """The name of whose a thing is: "*Orme's* letter"."""
        return next((m for m in self.names if m.name.possessive and m.end <= token.end), None)
