"""What an article tells that ties somebody to a body, as clues that can be weighed: where its name stands beside theirs, how near
it was told of, which offices it can have, how much of the article is about it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.behalf.callings import TO, Window, callings, taken_up, windows
from onrecord_ingest.quotations.behalf.fitting import fitting
from onrecord_ingest.quotations.behalf.officers import hires
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Sentence

OFFICES = frozenset(
    (
        *(
            "elected",
            "in_power",
            "state",
            "chief",
            "director",
            "head",
            "school_head",
            "manager",
            "officer",
            "clerk",
            "owner",
            "founder",
        ),
        *("runs", "chair", "honorary", "governor", "spokesperson", "police", "care", "clergy"),
    )
)
"""Callings that somebody has in a body."""
_KINDS = {
    **dict.fromkeys(("trust", "hospital", "practice", "board"), "health"),
    **dict.fromkeys(("company", "trader", "concern", "landlord", "pharmacy", "home"), "firm"),
    **dict.fromkeys(("agency", "partnership", "department", "committee"), "public"),
    **dict.fromkeys(("fire", "police", "council", "school", "university", "charity", "association", "union", "church", "venue"), ""),
}
_NOUN = re.compile(r"(?:\b(?:the|its|their|our) (?:[a-z]+ )?|^)([a-z]+)", re.IGNORECASE)
_WORD = re.compile(r"[a-z][a-z’'-]*")
_MENTIONS = 5
"""Mentions of somebody beside which an office is looked for."""
_BODIES = 24
"""Bodies that are weighed for one person."""
_FAR = 12
"""Sentences before somebody is named among which the nearest body is looked for."""
Named = tuple[int, int, Mention]
"""A mention with its first and last token."""


class Clues:
    """Reads the clues of one article when its sentences have all been told."""

    def __init__(self, story: Story, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.named: list[list[Named]] = [list(_named(story, sentence)) for sentence in sentences]
        self.people: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        self.bodies: defaultdict[int, list[tuple[int, int, int, bool]]] = defaultdict(list)
        known: dict[int, Body] = {}
        for number, named in enumerate(self.named):
            for first, last, mention in named:
                if isinstance(mention.entity, Person):
                    self.people[id(mention.entity.alias or mention.entity)].append((number, first, last))
                else:
                    known[id(mention.entity)] = mention.entity
                    owning = mention.name.possessive or sentences[number].tokens[last].low.endswith(("'s", "’s"))
                    self.bodies[id(mention.entity)].append((number, first, last, owning))
        times = sorted(known.values(), key=lambda body: -len(self.bodies[id(body)]))
        places = words("bodies", "places")
        self.known = [b for b in times if not (b.weak and not b.spoke and b.name.split()[-1].lower() in places)][:_BODIES]
        self.strong = [b for b in self.known if not b.weak and hires(b)]

    def windows(self, person: Person) -> list[tuple[int, Window]]:
        """The words beside somebody's name, with the number of the sentence."""
        found: list[tuple[int, Window]] = []
        for number, first, last in self.people[id(person)][:_MENTIONS]:
            found += ((number, window) for window in windows(self.sentences[number].tokens, first, last))
            people = [m.entity for _, _, m in self.named[number] if isinstance(m.entity, Person)]
            if number + 1 < len(self.sentences) and people and (people[-1].alias or people[-1]) is person:
                found += ((number + 1, window) for window in taken_up(self.sentences[number + 1].tokens))
        return found

    def of(self, person: Person) -> tuple[set[str], list[tuple[Body, set[str]]]]:
        """The clues that somebody speaks for nobody, and those for each body."""
        mentions = self.people[id(person)]
        if not mentions:
            return set(), []
        beside = self.windows(person)
        roles = [role.lower() for role, _, _ in person.roles]
        called = callings([word for role in roles for word in _WORD.findall(role)] + [t.rstrip(".") for t in person.titles])
        for _, window in beside:
            if window.kind not in ("to", "does") or (called_so := callings(window.lows()[:3])) & {"runs", "founder", "owner", "chair"}:
                called |= callings(window.lows()) if window.kind not in ("to", "does") else called_so
        phrases = roles or [" ".join(w.lows()) for _, w in beside if w.kind in ("before", "set off", "is")]
        fits = frozenset().union(*map(fitting, phrases))
        exact = frozenset().union(*(c for c in map(fitting, phrases) if len(c) <= 3))
        nouns = _nouns(tuple(phrases))
        none = {f"is {calling}" for calling in called} | {"any"}
        none |= {"no office"} if not called & OFFICES else set()
        none |= {"nothing told"} if not called else set()
        before = self._before(*mentions[0][:2])
        pairs: list[tuple[Body, set[str]]] = []
        for body in self.known:
            clues = self._ties(person, body, beside) | self._place(body, mentions) | self._standing(body)
            classes = body.classes
            if before and before[0] is body:
                clues.add("told of last")
            if fits & classes:
                clues.add("fits")
                if next((b for b in before if b.classes & fits), None) is body:
                    clues.add("told of last that fits")
                among = [b for b in self.strong if b.classes & fits]
                clues.add("only one that fits" if among == [body] else "fits with others")
                if self._others_beside(body, among, mentions[0]):
                    clues.add("another beside it fits")
                if among and max(among, key=lambda b: len(self.bodies[id(b)])) is body:
                    clues.add("named most that fits")
            if exact:
                clues.add("has that very office" if exact & classes else "has no such office")
            if nouns:
                clues.add("is called so" if nouns & classes else "is called otherwise")
            for kind in {_KINDS.get(cls, "other") or cls for cls in classes} or {"unknown"}:
                clues.add(f"a {kind}")
                clues |= {f"{calling} of a {kind}" for calling in called}
            pairs.append((body, clues))
        if any("tied" in clues for _, clues in pairs):
            none.add("beside a body")
        return none, pairs

    def _before(self, number: int, first: int) -> list[Body]:
        """The bodies told of before somebody, the last first."""
        found: dict[int, Body] = {}
        for at in range(number, max(-1, number - _FAR), -1):
            for start, _, mention in reversed(self.named[at]):
                body = mention.entity
                if isinstance(body, Body) and (at < number or start < first) and not body.weak and hires(body):
                    found.setdefault(id(body), body)
        return list(found.values())

    def _ties(self, person: Person, body: Body, beside: list[tuple[int, Window]]) -> set[str]:
        """How its name, or a word of it, stands beside somebody's."""
        clues: set[str] = set()
        own = frozenset(w.removesuffix("'s") for w in body.name.replace("’", "'").split() if len(w) > 3 and w[0].isupper())
        for number, window in beside:
            for at, first, last, owning in self.bodies[id(body)]:
                if at == number and window.first <= first and last <= window.last:
                    clues |= {"tied", _tie(window, first, last, owning)}
            told = window.tokens[window.first : window.last + 1]
            if own and "tied" not in clues and any(t.text.replace("’", "'").removesuffix("'s") in own for t in told[:9]):
                clues.add("a word of its name")
        low = frozenset(w.rstrip("s'") for w in body.name.lower().replace("’", "'").split())
        if (person.family or person.name.split()[-1]).lower().rstrip("s") in low:
            clues.add("bears the surname")
        if any(body.name in role for role, _, _ in person.roles):
            clues.add("in the role")
        return clues

    def _others_beside(self, body: Body, fit: list[Body], mention: tuple[int, int, int]) -> bool:
        """Whether the sentence that told of it last before somebody's first mention names another that fits."""
        at = [n for n, start, _, _ in self.bodies[id(body)] if (n, start) < mention[:2]]
        return bool(at) and any(n == at[-1] for other in fit if other is not body for n, *_ in self.bodies[id(other)])

    def _place(self, body: Body, mentions: list[tuple[int, int, int]]) -> set[str]:
        """How far from somebody's first mention it was told of."""
        number, first, _ = mentions[0]
        at = [(n, start) for n, start, _, _ in self.bodies[id(body)] if (n, start) < (number, first)]
        clues: set[str] = set()
        if any(n == m for n, *_ in self.bodies[id(body)] for m, *_ in mentions[:_MENTIONS]):
            clues.add("in one sentence")
        if not at:
            return clues | {"only named later"}
        last, start = at[-1]
        back = number - last
        clues.add(
            "same sentence before"
            if back == 0
            else "the sentence before"
            if back == 1
            else "two or three before"
            if back < 4
            else "far before"
        )
        if back and self.sentences[last].paragraph == self.sentences[number].paragraph:
            clues.add("same paragraph")
        if back == 1 and start < 3:
            clues.add("subject before")
        return clues

    def _standing(self, body: Body) -> set[str]:
        """How much of the article is about it."""
        clues: set[str] = set()
        if body.weak:
            clues.add("perhaps none, though it spoke" if body.spoke else "perhaps none")
        elif not hires(body):
            clues.add("has no officers")
        elif self.strong:
            most = len(self.bodies[id(self.strong[0])])
            clues |= {"the only one"} if len(self.strong) == 1 else {"named most"} if len(self.bodies[id(body)]) == most else set()
        opens = self.sentences[self.bodies[id(body)][0][0]].paragraph - self.sentences[0].paragraph
        clues.add("in the headline" if opens == 0 else "in the lead" if opens < 3 else "below the lead")
        return clues


def _named(story: Story, sentence: Sentence) -> Iterator[Named]:
    """The names of a sentence that no quotation holds."""
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


def _tie(window: Window, first: int, last: int, owning: bool) -> str:
    """What joins somebody to the body named in a window."""
    tokens = window.tokens
    lead = [t.low for t in tokens[window.first : first]]
    if lead and lead[-1] == "the":
        lead.pop()
    to = bool(lead) and lead[-1] in TO
    office = bool(callings(lead[-8:]) & OFFICES)
    if window.kind == "before":
        if owning:
            return "its own, before"
        return "an office to it, before" if to and office else "to it, before" if to else "its name before"
    if to:
        far = "," in lead
        return f"{'an office ' if office else ''}to it, {window.kind}{', far' if far else ''}"
    return f"an office, {window.kind}" if office else f"named, {window.kind}"


@lru_cache(maxsize=4096)
def _nouns(phrases: tuple[str, ...]) -> frozenset[str]:
    """The classes of the bodies meant by nouns in roles: "the club's chairman", "trust chief"."""
    told = (noun for phrase in phrases for noun in _NOUN.findall(phrase))
    return frozenset().union(*(class_nouns().get(noun.lower(), frozenset()) for noun in told))
