"""Where an article names its people and bodies, by sentence: which body was told of last, and how much is about it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.beside import Named
from onrecord_ingest.quotations.behalf.officers import hires
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

_MENTIONS = 5
"""Mentions of somebody that are looked at."""
_BODIES = 24
"""Bodies that are weighed for one person: those named most."""
_FAR = 12
"""Sentences before somebody is named among which the nearest body is looked for."""
_BACK = ("same sentence before", "the sentence before", "two or three before", "two or three before")


class Whereabouts:
    """The names of an article whose sentences have all been told."""

    def __init__(self, story: Story, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.named = [list(_named(story, sentence)) for sentence in sentences]
        self.people: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        """Person → number of the sentence, first and last token of each mention, the first few."""
        self.bodies: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        """Body → number of the sentence and first token of each mention."""
        known: dict[int, Body] = {}
        for number, named in enumerate(self.named):
            for first, last, mention in named:
                entity = mention.entity
                if isinstance(entity, Body):
                    known[id(entity)] = entity
                    self.bodies[id(entity)].append((number, first))
                elif len(self.people[id(entity.alias or entity)]) < _MENTIONS:
                    self.people[id(entity.alias or entity)].append((number, first, last))
        most = sorted(known.values(), key=lambda body: -len(self.bodies[id(body)]))
        places = words("bodies", "places")
        self.known = [b for b in most if not (b.weak and not b.spoke and b.name.split()[-1].lower() in places)][:_BODIES]
        """The bodies named most."""
        self.strong = [b for b in self.known if not b.weak and hires(b)]
        """Those of them that have officers."""

    def closes(self, person: Person, number: int) -> bool:
        """Whether somebody is the last whom a sentence names, so that "she" in the next means them."""
        people = [m.entity for _, _, m in self.named[number] if isinstance(m.entity, Person)]
        return bool(people) and (people[-1].alias or people[-1]) is person and number + 1 < len(self.sentences)

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
        if back and self.sentences[last[0]].paragraph == self.sentences[number].paragraph:
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
        opens = self.sentences[self.bodies[id(body)][0][0]].paragraph - self.sentences[0].paragraph
        clues.add("in the headline" if opens == 0 else "in the lead" if opens < 3 else "below the lead")
        return clues


def _named(story: Story, sentence: Sentence) -> Iterator[Named]:
    """The names of a sentence that no quotation holds, each with its tokens."""
    tokens, at = sentence.tokens, 0
    for mention in story.mentions(sentence.start, sentence.end):
        if mention.name.quoted:
            continue
        while at < len(tokens) and (tokens[at].kind == "q" or tokens[at].end <= mention.start):
            at += 1
        last = at
        while last + 1 < len(tokens) and tokens[last + 1].end <= mention.end:
            last += 1
        if at < len(tokens) and tokens[at].start < mention.end:
            yield at, last, mention
