"""Mentions with the identity that is meant, made by rule from names: the labelled set by which resolution is measured.

A mention is a name as an article may write it, with a body where the article gives one. Its label is the identity that is meant,
or nothing where somebody of that name in another body is meant, whom no register knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from onrecord_ingest.resolve.words import short_forms


@dataclass(frozen=True, slots=True)
class Mention:
    """``kind`` names the rule by which it was made."""

    name: str
    body: str
    role: str
    meant: str | None
    kind: str


def of_person(identity: str, name: str, body: str, elsewhere: str, random: Random) -> Iterator[Mention]:
    """A person with the body, by another spelling, without the body, and somebody of the name in another body."""
    given, _, surname = name.partition(" ")
    yield Mention(name, body, "officer", identity, "name and body")
    yield Mention(f"Cllr {name}", body, "officer", identity, "with a title")
    yield Mention(name.upper() if random.random() < 0.5 else name.replace("-", " "), body, "officer", identity, "other case or hyphen")
    yield Mention(f"{given[0]} {surname}", body, "officer", identity, "an initial")
    yield Mention(f"{given} {misspelt(surname, random)}", body, "officer", identity, "a surname misspelt")
    if short := sorted(s for s, names in short_forms().items() if given.casefold() in names):
        yield Mention(f"{short[0].capitalize()} {surname}", body, "officer", identity, "a short form")
    yield Mention(name, "", "", identity, "no body")
    yield Mention(name, elsewhere, "officer", None, "another body's")


def of_body(identity: str, name: str) -> Iterator[Mention]:
    """A body as articles write it."""
    yield Mention("", name, "", identity, "as it is")
    yield Mention("", f"the {name}", "", identity, "with an article")
    for kind, pattern, plain in _SPELLINGS:
        if (spelt := re.sub(pattern, plain, name)) != name:
            yield Mention("", spelt, "", identity, kind)


_SPELLINGS: Sequence[tuple[str, str, str]] = (
    ("ICB in short", "Integrated Care Board", "ICB"),
    ("without NHS", "^NHS ", ""),
    ("sign for and", " and ", " & "),
    ("no rank", "(?:County|City|Borough|District|Metropolitan Borough) Council$", "Council"),
    ("a borough turned", "^London Borough of (.+)$", r"\1 Council"),
    ("a borough by its name", "^London Borough of (.+)$", r"\1 London Borough Council"),
    ("a stray apostrophe", "s (?=Council|NHS|Trust)", "’s "),
    ("trust in short", "NHS Foundation Trust$", "Foundation Trust"),
)


def misspelt(word: str, random: Random) -> str:
    """A word with one letter left out, doubled, changed or exchanged with the next; not the first."""
    at = random.randrange(1, max(2, len(word) - 1))
    return random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + random.choice("aeiorstn") + word[at + 1 :],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
        ]
    )
