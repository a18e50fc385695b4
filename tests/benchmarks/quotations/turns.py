"""Several who speak in turn in one story of a grid: each statement must be whose the story says.

A cast gives every letter a name, a pronoun and a noun ("Ann Orrin, she, farmer"; a body's is "it"), and the words that stand for it:
{a}, {a.first}, {a.last}, {a.mr}, {a.he}, {a.him}, {a.his}, {a.noun}, and {a.He}, {a.His}, {a.Noun} where they begin a sentence. A story
names its speakers in the order of its statements (``speakers: abba``); "?" is nobody who can be known, and another letter is what
``others`` gives it, with {a} in it for a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from signs import name_sign

from onrecord_ingest.quotations.rows import document_row

PRONOUNS = {"she": "her her Ms", "he": "him his Mr", "they": "them their Mx", "it": "it its the"}


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody or some body of a story: its text is the name."""

    name: str
    he: str
    noun: str

    def __str__(self) -> str:
        return self.name

    @property
    def words(self) -> dict[str, str]:
        """What else a story may call it: first and last name, title, pronouns, noun; and those that begin a sentence."""
        him, his, mr = PRONOUNS[self.he].split()
        small = {"he": self.he, "him": him, "his": his, "noun": self.noun}
        first, last = self.name.split()[0], self.name.split()[-1]
        return (
            small
            | {word.capitalize(): text.capitalize() for word, text in small.items()}
            | {"first": first, "last": last, "mr": f"{mr} {last}"}
        )

    def __getattr__(self, word: str) -> str:
        return self.words[word]


def in_turn(story: str, cast: dict[str, Part], speakers: str, others: dict[str, str]) -> str:
    """One sign a statement of a story: right where it is whose the story says."""
    found = document_row("story", story.format(**cast))["statements"]
    names = {letter: part.name for letter, part in cast.items()} | {k: text.format(**cast) for k, text in others.items()} | {"?": None}
    signs = ""
    for statement, letter in zip_longest(found, speakers):
        if statement is None or letter is None:
            signs += "#" if statement else "-"
        else:
            signs += name_sign(statement["resolved"], statement["resolved"] == names[letter])
    return signs


def turns(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every story of a grid with the signs of one cast."""
    for told in grid.get("turns", []):
        for cast in grid["casts"]:
            parts = {letter: Part(*(word.strip() for word in who.split(","))) for letter, who in cast.items()}
            signs = in_turn(grid["lead"] + told["story"], parts, told["speakers"], grid.get("others", {}) | told.get("others", {}))
            yield " ".join(told["story"].split())[:170], signs
