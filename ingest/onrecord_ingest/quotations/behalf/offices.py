"""What is known of people's offices and of the bodies that an article tells of, while it is read."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from onrecord_ingest.quotations.behalf.left_open.clues import Clues
from onrecord_ingest.quotations.behalf.left_open.councils import Councils
from onrecord_ingest.quotations.behalf.left_open.prominence import Prominence
from onrecord_ingest.quotations.behalf.left_open.whereabouts import Whereabouts
from onrecord_ingest.quotations.behalf.owners.named_next import Office
from onrecord_ingest.quotations.cast.cast import Body, Cast, Entity, Person
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.statement import Role
from onrecord_ingest.quotations.story.story import Story

_COMMITTEE = re.compile(r"[’']s (?:\w+ ){0,2}(?:committee|(?:licensing|planning|scrutiny|appeals|standards) panel)\b")
_FIRE = re.compile(r"\b[Ff]ire(?:fighters?|[ -](?:crews?|engines?|service|brigade|and rescue))\b")
_IN = re.compile(r"\b(?:in|near|around|on|to|outside) (?:the )?$")
_FIRMS = frozenset(("company", "concern"))
_LEADS_IN = 14
"""Characters before a name in which that stands."""


def names_borne(body: Body) -> set[str]:
    """The words after which a body may be called."""
    return {*body.name.split(), *(OWNING.sub("", word) for word in body.name.split())}


def _is_owned(body: Body) -> bool:
    """Whether the name of a firm begins with that of its owner: "Lasky's Toys"."""
    first, *rest = body.name.split()
    return bool(rest) and OWNING.search(first) is not None and body.classes <= _FIRMS


class Unheld(NamedTuple):
    """An office whose holder is not named yet, where it was told of."""

    body: Body
    role: str
    start: int
    end: int
    paragraph: int
    subject: bool
    """Whether the sentence is about the holder, so that a bare name may follow."""
    gender: int = 0
    """1 or -1 where the sentence holds a woman or a man to account who may answer in the next paragraph."""


class Offices:
    """Reads roles as people are introduced, and answers for whom a statement was made."""

    def __init__(self, text: str, cast: Cast, story: Story) -> None:
        self.text = text
        self.cast = cast
        self.story = story
        self.prominence = Prominence(text, cast)
        self.places = Whereabouts()
        self.clues: Clues | None = None
        """What ties people to bodies by the whole article, once it has been told."""
        self.by_now: dict[int, Body | None] = {}
        """The body of each speaker by the whole article."""
        self.weighed: dict[int, Body] = {}
        """The body of those whom only the clues of the whole article tie to one."""
        self.councils = Councils(text, cast)
        self.body: dict[int, Body | None] = {}
        """The body that a role of somebody names."""
        self.nearby: dict[int, Body] = {}
        """The body told of just before somebody was introduced by an office without a body."""
        self.told_last: dict[int, Body] = {}
        """The body that the sentence before was about, in the paragraph before."""
        self.in_focus: dict[int, Body] = {}
        """The body that the article is plainly about where somebody was introduced so."""
        self.behind_another: dict[int, Body] = {}
        """The body that cannot have an office told of alone, right behind a sentence about it."""
        self.elsewhere: set[int] = set()
        """People whose apposition names a body that is not known as one: no other may be put to them."""
        self.tried: set[int] = set()
        """Those who are told to be tried: they speak for no employer."""
        self.victims: set[int] = set()
        """Those whose own words of what was done to them are read to a court."""
        self.couples: list[Body] = []
        """The firms told of as those of a couple or a family without a name."""
        self.unheld: Unheld | None = None
        """The office of a body last told of whose holder is not named yet."""
        self.told: Office | None = None
        """The office last told of without its body or holder."""
        self.former: dict[int, Body] = {}
        """The body in which somebody held office who does no more."""
        self.spans: dict[int, list[Role]] = {}
        self.papers: dict[str, tuple[Body, ...]] = {}
        """Noun of a document → the bodies behind the one of which the article told last."""
        self.writers: dict[int, Person] = {}
        """Who wrote a paper that spoke, by the speaker, where it was not yet known for whom."""
        self.studied: tuple[int, tuple[Body, ...]] | None = None
        """The sentence in which somebody last looked into something, and the bodies that did."""
        self.groups: dict[str, tuple[Body, ...]] = {}
        """A group or document that spoke → the bodies behind it."""
        self.spoken: set[Body] = set()
        self.pending: tuple[int, tuple[str, ...]] | None = None
        self.behalf: tuple[Entity | None, tuple[str, ...]] | None = None
        self.on_behalf: set[int] = set()
        """The first character of each statement of which it is told on whose behalf it is made."""

    @cached_property
    def named(self) -> dict[str, Body]:
        """The bodies by their names, once the article has been read."""
        return {body.name: body for body in self.cast.bodies}

    @cached_property
    def family_firms(self) -> dict[str, list[Body]]:
        """Surname → the firms that are called after a family of that name: "Bashir & Sons", "Gumbley’s"."""
        kinsfolk = words("bodies", "kinsfolk") - {"co", "company", "partners", "associates", "partner"}
        firms = (b for b in self.cast.foremost if kinsfolk & set(b.lows[1:]) or OWNING.search(b.name) or _is_owned(b))
        found: dict[str, list[Body]] = {}
        for firm in firms:
            for name in names_borne(firm):
                found.setdefault(name, []).append(firm)
        return found

    @cached_property
    def firms_by_word(self) -> dict[str, list[Body]]:
        """Word of a name, but for its last → the firms so called."""
        found: dict[str, list[Body]] = {}
        for body in self.cast.foremost:
            if body.classes <= _FIRMS | {"trader"}:
                for word in body.name.split()[:-1]:
                    found.setdefault(word, []).append(body)
        return found

    @cached_property
    def by_first_word(self) -> dict[str, list[Body]]:
        """First word of a name → the bodies so called."""
        found: dict[str, list[Body]] = {}
        for body in self.cast.foremost:
            found.setdefault(body.name.split()[0], []).append(body)
        return found

    @cached_property
    def tells_of_committee(self) -> bool:
        """Whether a committee of some body is told of: "the council's planning committee"."""
        return _COMMITTEE.search(self.text) is not None

    @cached_property
    def tells_of_fire(self) -> bool:
        """Whether firefighters are told of."""
        return _FIRE.search(self.text) is not None

    @cached_property
    def tells_of_home(self) -> bool:
        """Whether a home for people in care is told of."""
        return self.cast.tells_of_home

    @cached_property
    def spots(self) -> frozenset[int]:
        """The bodies whose name the article gives as a place: "in Pellow Town"."""
        mentions = self.cast.mentions
        return frozenset(id(m.entity) for m in mentions if _IN.search(self.text, max(0, m.start - _LEADS_IN), m.start))

    def roles(self, entity: Entity | None) -> tuple[Role, ...]:
        """The roles the article has given somebody so far."""
        return tuple(self.spans.get(id(entity), ())) if isinstance(entity, Person) else ()
