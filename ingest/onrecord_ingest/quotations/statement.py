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
    responds_to: Span | None
    confidence: float
    reason: str
    rule: str
