"""Names that what stands beside them shows to be those of bodies: "the charity *Warm Hands*", "*Little Acorns*, a nursery in
Skelby", "a manager at *Northmoor*". What is looked at is the name's own place and not the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from onrecord_ingest.quotations.cast.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.names import Name, given_names
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.patterns import Pattern

_BACK = 60
"""Characters before a name that are looked at."""
_PERSON = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b[,) ])|, (?:his|her) ")
_APART = re.compile(
    r"[,.;:!?’”]|$| (?:is|was|has|had|will|would|are|were|have|said|says|told|to|in|on|at|for|from|with|and|which|after|by)\b"
)
"""What follows a name of one word that is in apposition: not "the pub *Tolley* bought"."""
_EXPLAINED = Pattern(
    lambda: (
        r", (?:an?|the|its|one of the|one of [A-Z][\w-]+[’']s) (?:(?!who\b|whose\b)[\w’'-]+ ){0,5}?"
        rf"({'|'.join(sorted(kinds_of_bodies(), key=len, reverse=True))})"
        r"(?=[,.;:!?)]|$| (?:in|on|at|near|outside|which|that|based|behind|for|run|with|of|where|serving|founded|set|and|opposite|just)\b)"
    )
)


def shown(names: Sequence[Name], text: str, lower: frozenset[str]) -> dict[str, str]:
    """The text of each name that stands beside what shows it to be a body's → the class of body. ``lower``: words that the text has in
    lower case too."""
    surnames = borne(names)
    alone = {name.words[0] for name in names if len(name.words) == 1}
    found: dict[str, str] = {}
    people: set[str] = set()
    for name in names:
        if name.text in people or not _open(name, surnames, lower) or (len(name.words) > 1 and name.words[-1] in alone):
            continue
        if _PERSON.match(text, name.end):
            people.add(name.text)
        elif found.get(name.text, "concern") == "concern":
            shows = next(_shows(name, text), None)
            if shows is not None:
                found[name.text] = shows
    return {name: cls for name, cls in found.items() if name not in people}


def borne(names: Sequence[Name]) -> frozenset[str]:
    """The surnames of those whom the names show to be people."""
    known = (n for n in names if n.titles or (len(n.words) > 1 and n.kind == "person" and n.words[-1].lower() not in called_after()))
    return frozenset(name.words[-1] for name in known)


def _open(name: Name, surnames: frozenset[str], lower: frozenset[str]) -> bool:
    """Whether a name may be a body's by its words."""
    if name.quoted or name.titles or name.roles or name.words[-1] in surnames or name.text.isupper():
        return False
    low = name.words[0].lower()
    if len(name.words) == 1:
        return name.kind == "single" and len(low) > 2 and low not in given_names() and low not in lower
    return name.kind == "unknown" or (name.kind == "person" and name.words[-1].lower() in called_after())


@lru_cache(maxsize=1)
def called_after() -> frozenset[str]:
    """Last words after which houses and grounds are called, so that the first may be a given name: "Hazel Bank", "Bluebell Ward"."""
    return (words("bodies", "places") | words("constants", "buildings") | words("bodies", "homes") | words("bodies", "grounds")) | {
        "ward"
    }


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(kind.split()[-1] for kind in kinds_of_bodies())


def _shows(name: Name, text: str) -> Iterator[str]:
    """The class of body that this place shows the name to be of, the surest first."""
    if text.startswith((", a", ", t", ", i", ", o"), name.end) and (after := _EXPLAINED.match(text, name.end)) is not None:
        yield class_of_kind(after.group(1))
    if text[name.start - 1 : name.start] != " ":
        return
    before = text[max(0, name.start - _BACK) : name.start - 1].removesuffix(" the").removesuffix(" The").split(" ")
    last = before[-1]
    if last in _last_words():
        kind = next((k for n in (3, 2, 1) if (k := " ".join(before[-n:])) in kinds_of_bodies()), None)
        if kind is not None and kind not in words("bodies", "never_before") and (len(name.words) > 1 or _APART.match(text, name.end)):
            yield class_of_kind(kind)
    place = name.words[-1].lower() in called_after() - words("bodies", "homes")
    if last in ("at", "of", "for", "with") and len(before) > 1 and not place:
        holder = before[-2].rstrip(",").lower()
        if holder in words("bodies", f"known_{last}") and name.words[-1].lower() not in words("bodies", "inside"):
            yield "concern"
