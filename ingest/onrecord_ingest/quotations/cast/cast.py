"""People and bodies of an article, and the places where they are named."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.lexicon import load

_PARISH = re.compile(r"\b(?:Parish|Community) Council\b")
_HOUSING = re.compile(r"\b[Hh]ousing association")
_BODIES = 100
"""Bodies compared with a parish's council."""
_FOREMOST = 400
"""Bodies among which one is looked for: more than one article names."""
_HOME = re.compile(r"\b(?:care|nursing|residential|rest|retirement) home\b", re.IGNORECASE)
_WITHIN = re.compile(r"[A-Z](?<=[a-z,] .)\w+")
_LOWER = re.compile(r"(?<![\w’'-])[a-z][a-z-]+(?![\w’'])")


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named, or described where the article gives no name."""

    name: str
    family: str
    given: str = ""
    first: int = 0
    gender: int = 0
    """Above zero female, below zero male; its size is the weight of the evidence."""
    titles: set[str] = field(default_factory=set)
    roles: list[tuple[str, int, int]] = field(default_factory=list)
    """Roles as the article words them, with their characters."""
    named: bool = True
    guessed: bool = False
    """The surname is that of the relative with whom somebody was introduced."""
    age: str = ""
    alias: Person | None = None
    """Who this turned out to be, where the article first described and then named somebody."""

    @property
    def known_as(self) -> str:
        """The fullest name the article gives, with a title where it is no more than a letter: "Ms T" is nobody else's "T"."""
        if self.alias is not None:
            return self.alias.known_as
        return f"{min(self.titles).title()} {self.name}" if len(self.name) == 1 and self.titles else self.name


@dataclass(slots=True, eq=False)
class Body:
    """A council, trust, firm, charity, union, or another thing that speaks as one."""

    name: str
    first: int = 0
    aliases: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    weak: bool = False
    """Only its capitals say that it is a body."""
    spoke: bool = False
    campaigns: bool = False
    """The article calls it a campaign group: nobody unpaid speaks for it."""
    lows: tuple[str, ...] = field(init=False)
    """The words of its name in small letters."""

    def __post_init__(self) -> None:
        """Takes the words of its name."""
        self.rename(self.name)

    def rename(self, name: str) -> None:
        """Gives it a fuller name."""
        self.name = name
        self.lows = tuple(name.lower().split())


Entity = Person | Body


class Mention(NamedTuple):
    """A name in the text and whom or what it names."""

    start: int
    end: int
    entity: Entity
    name: Name


@lru_cache(maxsize=1)
def class_heads() -> dict[str, str]:
    """Last word of a body's name → its class."""
    return {head: cls for cls, entry in load("bodies")["classes"].items() for head in str(entry["heads"]).replace(",", " ").split()}


@lru_cache(maxsize=1)
def class_nouns() -> dict[str, frozenset[str]]:
    """Noun that stands for a body ("firm") → the classes it may stand for."""
    nouns: dict[str, set[str]] = {}
    for cls, entry in load("bodies")["classes"].items():
        for noun in str(entry["nouns"]).split():
            nouns.setdefault(noun, set()).add(cls)
    for cls, kinds in load("bodies")["taken_up"].items():
        for noun in kinds:
            nouns.setdefault(noun, set()).add(cls)
    return {noun: frozenset(classes) for noun, classes in nouns.items()}


class Cast:
    """The register of one article."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.people: list[Person] = []
        self.bodies: list[Body] = []
        self.mentions: list[Mention] = []
        self.families: dict[str, list[Person]] = {}
        self.givens: dict[str, list[Person]] = {}
        self.short: dict[str, list[Person]] = {}
        """Short form of a given name → those of whom it may be one."""
        self.aliases: dict[str, Body] = {}
        self.bodies_by_word: dict[str, list[Body]] = {}
        self.lower = frozenset(_LOWER.findall(text))
        self.by_class: dict[str, Body] = {}
        self.counts: Counter[str] = Counter()
        self.places: frozenset[str] = frozenset()
        """Words that stand as places: "in Hexby", "Hexby Town Council"."""
        self.introduced: frozenset[str] = frozenset()
        """Single names that the text somewhere gives to a person."""
        self.titled: frozenset[str] = frozenset()
        """Surnames that stand somewhere with a title alone before them."""
        self.followed: frozenset[str] = frozenset()
        """Names of clubs that have supporters."""
        self.writers: Body | None = None
        """The body by which the article is written, where it speaks of itself as "we"."""
        self.starts: list[int] = []
        self.named: Counter[int] = Counter()
        self.by_given: Counter[int] = Counter()
        """How often somebody is called by the given name alone."""

    @cached_property
    def within(self) -> frozenset[str]:
        """Words that stand with a capital in the middle of a sentence."""
        return frozenset(_WITHIN.findall(self.text))

    @cached_property
    def tells_of_housing(self) -> bool:
        """Whether a housing association is told of, so that "the association" may be one."""
        return _HOUSING.search(self.text) is not None

    @cached_property
    def tells_of_home(self) -> bool:
        """Whether a home for people in care is told of."""
        return _HOME.search(self.text) is not None

    @property
    def foremost(self) -> list[Body]:
        """The bodies named first, among which one may be looked for."""
        return self.bodies[:_FOREMOST]

    def family(self, surname: str) -> list[Person]:
        """The people of one surname, two at most, first named first."""
        return self.families.get(surname.lower(), [])[:2]

    def knows(self, name: str) -> bool:
        """Whether somebody or something of that full name is mentioned more than once."""
        return self.counts[name] > 1

    def of_class(self, cls: str) -> Body | None:
        """The first body of a class."""
        if not self.by_class:
            for body in reversed(self.bodies):
                self.by_class.update(dict.fromkeys(body.classes, body))
        return self.by_class.get(cls)

    def lesser_council(self, body: Body) -> bool:
        """Whether this is a parish's council (not its village) of an article that names a greater one as often: "the council" alone."""
        if not _PARISH.search(body.name):
            return False
        greater = (b for b in self.bodies[:_BODIES] if "council" in b.classes and not _PARISH.search(b.name))
        return any(self.times(b) >= self._in_full[id(body)] for b in greater)

    @cached_property
    def _in_full(self) -> Counter[int]:
        return Counter(id(m.entity) for m in self.mentions if m.name.words[-1] == "Council")

    def times(self, body: Body) -> int:
        """How often the article names a body."""
        if not self.named:
            self.named.update(id(m.entity) for m in self.mentions)
        return self.named[id(body)]

    def sharing(self, surname: str) -> list[Person]:
        """Everybody of one surname."""
        people = self.families.get(surname.lower(), [])
        return [p for p in people if not p.guessed] or people

    def bearers(self, word: str) -> list[Person]:
        """Everybody whose surname or given name a word is."""
        return self.sharing(word) or self.givens.get(word.lower(), [])
