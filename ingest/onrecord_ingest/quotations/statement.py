"""What comes out: statements with their places in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Form = Literal["direct", "mixed", "indirect", "inscription"]


class Span(NamedTuple):
    """Characters ``start`` to ``end`` (exclusive) of the article, and the text that stands there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Role:
    """What the article says somebody is: its words, and the body meant where it can be told."""

    words: Span
    body: str | None = None


class Tie(NamedTuple):
    """Why somebody is said to speak for a body, and how far that can be relied on."""

    reason: str
    confidence: float
    told: bool = True
    """Whether words of the article tie them; else only the article as a whole speaks for it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said, and who said it as far as the article lets one know."""

    start: int
    end: int
    form: Form
    cue: Span | None
    speaker: Span | None
    """The mention in the statement's own sentence; None where that sentence names nobody."""
    resolved: str | None
    """The fullest name in the article; None where it cannot be known."""
    candidates: tuple[str, ...]
    """Who it may have been, where unresolved."""
    roles: tuple[Role, ...]
    on_behalf_of: tuple[str, ...]
    """Fullest names in the article of the bodies for which the speaker speaks in office or employ."""
    ties: tuple[Tie, ...]
    """What ties the speaker to each of those bodies."""
    responds_to: Span | None
    confidence: float
    reason: str
    rule: str

    @property
    def perhaps_for(self) -> tuple[str, ...]:
        """Those of the bodies to which no words of the article tie the speaker: likely, and told by nobody."""
        return tuple(body for body, tie in zip(self.on_behalf_of, self.ties, strict=True) if not tie.told)

    @property
    def behalf_reason(self) -> str:
        """What ties the speaker to the bodies, each reason once; empty where there is no body."""
        return "; ".join(dict.fromkeys(tie.reason for tie in self.ties))

    @property
    def behalf_confidence(self) -> float | None:
        """How far all the bodies can be relied on: of several, the least."""
        return min((tie.confidence for tie in self.ties), default=None)
