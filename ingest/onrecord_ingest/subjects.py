"""Which subjects of the scheme a text is on, by its words (``schema/topics.yaml``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from onrecord.data import folder, yaml

_EDGE = r"\b"


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic: its id, name, the wider one's id, and the patterns of which one is enough."""

    id: str
    name: str
    broader: str
    patterns: tuple[re.Pattern[str], ...]


@cache
def subjects() -> Mapping[str, Subject]:
    """The scheme by id, in the order of the file."""
    raw = yaml((folder("schema") / "topics.yaml").read_text("utf-8"))
    found = (
        Subject(
            f"topic/{key}",
            each["name"],
            f"topic/{each['broader']}" if "broader" in each else "",
            tuple(re.compile(pattern, re.I) for pattern in each.get("any", ())),
        )
        for key, each in raw.items()
    )
    return {each.id: each for each in found}


@cache
def _any_of_all() -> re.Pattern[str]:
    """What a folded text holds that may be on a subject. All patterns behind one word's edge, and with letters of one case, are one
    quick search; one after the other they are slow, and most statements are on none."""
    sources = (pattern.pattern.casefold().removeprefix(_EDGE) for each in subjects().values() for pattern in each.patterns)
    return re.compile(rf"{_EDGE}(?:{'|'.join(sources)})")


def subjects_of(text: str) -> list[str]:
    """Ids of the subjects whose words stand in the text, in the order of the scheme; their wider ones are not added."""
    plain = " ".join(text.split())
    if _any_of_all().search(plain.casefold()) is None:
        return []
    return [each.id for each in subjects().values() if any(pattern.search(plain) for pattern in each.patterns)]


def with_broader(found: Iterable[str]) -> Iterator[Subject]:
    """The subjects and all that are wider, each once."""
    wanted = list(dict.fromkeys(found))
    for identifier in wanted:
        each = subjects()[identifier]
        if each.broader and each.broader not in wanted:
            wanted.append(each.broader)
        yield each
