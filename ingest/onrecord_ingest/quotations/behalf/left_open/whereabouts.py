"""Where an article names its people and bodies, by sentence: which body was told of last, and how much is about it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.left_open.beside import Named
from onrecord_ingest.quotations.behalf.left_open.callings import goes_on
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_MENTIONS = 5
"""Mentions of somebody that are looked at."""
_BODIES = 24
"""Bodies that are weighed for one person: those named most."""
_FAR = 12
"""Sentences before somebody is named among which the nearest body is looked for."""
_BACK = ("same sentence before", "the sentence before", "two or three before", "two or three before")


class Whereabouts:
    """The names of an article, taken in with each sentence and asked for when all have been told."""

    def __init__(self) -> None:
        self.named: list[tuple[Named, ...]] = []
        self.paragraphs: list[int] = []
        """The paragraph of each sentence."""
        self.tokens: dict[int, list[Token]] = {}
        """Number of the sentence → its tokens, of those that bring somebody in and of those that go on about them."""
        self.bodies: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        """Body → number of the sentence and first token of each mention."""
        self.last: Sentence | None = None
        """The sentence taken in last."""
        self._people: defaultdict[int, list[tuple[int, int, int, Person]]] = defaultdict(list)
        self._known: dict[int, Body] = {}

    def take_in(self, sentence: Sentence, mentions: list[Mention]) -> None:
        """Takes in the names of a sentence, and keeps its tokens where they can tell of somebody."""
        self.last = sentence
        number = len(self.named)
        named = tuple(_named(sentence, mentions))
        self.named.append(named)
        self.paragraphs.append(sentence.paragraph)
        if number - 1 in self.tokens and goes_on(sentence.tokens):
            self.tokens[number] = sentence.tokens
        for first, last, mention in named:
            entity = mention.entity
            if isinstance(entity, Body):
                self._known[id(entity)] = entity
                self.bodies[id(entity)].append((number, first))
            elif len(self._people[id(entity)]) < _MENTIONS:
                self._people[id(entity)].append((number, first, last, entity))
                self.tokens[number] = sentence.tokens

    @cached_property
    def people(self) -> defaultdict[int, list[tuple[int, int, int]]]:
        """Person → number of the sentence, first and last token of each mention, the first few."""
        people: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for number, first, last, person in sorted((m for each in self._people.values() for m in each), key=lambda m: m[:2]):
            told = people[id(person.alias or person)]
            if len(told) < _MENTIONS:
                told.append((number, first, last))
        return people

    @cached_property
    def known(self) -> list[Body]:
        """The bodies named most."""
        most = sorted(self._known.values(), key=lambda body: -len(self.bodies[id(body)]))
        places = words("bodies", "places")
        return [b for b in most if not (b.weak and not b.spoke and b.lows[-1] in places)][:_BODIES]

    @cached_property
    def strong(self) -> list[Body]:
        """Those of them that have officers."""
        return [b for b in self.known if not b.weak and hires(b)]

    def closes(self, person: Person, number: int) -> bool:
        """Whether somebody is the last whom a sentence names, and the next goes on about them: "she" there means them."""
        people = [m.entity for _, _, m in self.named[number] if isinstance(m.entity, Person)]
        return bool(people) and (people[-1].alias or people[-1]) is person and number + 1 in self.tokens

    def before(self, number: int, first: int) -> list[Body]:
        """The bodies with officers told of before a token of a sentence, the last first."""
        found: dict[int, Body] = {}
        for at in range(number, max(-1, number - _FAR), -1):
            for start, _, mention in reversed(self.named[at]):
                body = mention.entity
                if isinstance(body, Body) and (at < number or start < first) and not body.weak and hires(body):
                    found.setdefault(id(body), body)
        return list(found.values())

    def last_before(self, body: Body, number: int, first: int) -> tuple[int, int] | None:
        """The last mention of a body before a token of a sentence."""
        at = bisect_left(self.bodies[id(body)], (number, first))
        return self.bodies[id(body)][at - 1] if at else None

    def is_beside(self, body: Body, number: int) -> bool:
        """Whether a sentence names a body."""
        return any(mention.entity is body for _, _, mention in self.named[number])

    def place(self, body: Body, person: Person) -> set[str]:
        """The clues of how far from somebody's first mention a body was told of."""
        mentions = self.people[id(person)]
        number, first, _ = mentions[0]
        clues = {"in one sentence"} if any(self.is_beside(body, at) for at, _, _ in mentions) else set()
        last = self.last_before(body, number, first)
        if last is None:
            return clues | {"only named later"}
        back = number - last[0]
        clues.add(_BACK[back] if back < len(_BACK) else "far before")
        if back and self.paragraphs[last[0]] == self.paragraphs[number]:
            clues.add("same paragraph")
        if back == 1 and last[1] < len(_BACK) - 1:
            clues.add("subject before")
        return clues

    def share(self, body: Body) -> set[str]:
        """The clues of how much of the article is about a body."""
        clues: set[str] = set()
        if body.weak:
            clues.add("perhaps none, though it spoke" if body.spoke else "perhaps none")
        elif not hires(body):
            clues.add("has no officers")
        elif len(self.strong) == 1:
            clues.add("the only one")
        elif self.strong and len(self.bodies[id(body)]) == len(self.bodies[id(self.strong[0])]):
            clues.add("named most")
        opens = self.paragraphs[self.bodies[id(body)][0][0]] - self.paragraphs[0]
        clues.add("in the headline" if opens == 0 else "in the lead" if opens < 3 else "below the lead")
        return clues


def _named(sentence: Sentence, mentions: list[Mention]) -> Iterator[Named]:
    """The names of a sentence that no quotation holds, each with its tokens."""
    tokens, at = sentence.tokens, 0
    for mention in mentions:
        if mention.name.quoted:
            continue
        while at < len(tokens) and (tokens[at].kind == "q" or tokens[at].end <= mention.start):
            at += 1
        last = at
        while last + 1 < len(tokens) and tokens[last + 1].end <= mention.end:
            last += 1
        if at < len(tokens) and tokens[at].start < mention.end:
            yield at, last, mention
