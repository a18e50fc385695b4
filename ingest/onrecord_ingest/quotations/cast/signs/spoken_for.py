"""Bodies known by who speaks for them: "a Second Desk spokeswoman", "a spokesman for Harrow’s"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.cast.signs.family_shops import owns_nothing
from onrecord_ingest.quotations.cast.signs.shapes import NAME, is_person, may_be_two
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy

_FOR_ALL = ("spokesman", "spokeswoman", "spokesperson")
_SPOKES = OpenedBy(
    lambda: ("a", "the", "another", *_FOR_ALL),
    lambda: (
        rf"(?:[Aa]|[Tt]he|[Aa]nother) ({NAME}) spokes(?:man|woman|person)\b"
        rf"|spokes(?:man|woman|person) for (?:the )?({NAME})"
        r"(?! (?:y|yr|na|nan) [A-Z])(?=[,.;:]|[’'](?!s? [A-Z])| [a-z])"
    ),
)
_SPOKES_OWN = OpenedBy(
    lambda: _FOR_ALL,
    lambda: r"spokes(?:man|woman|person) (?:for|at|from) ((?:(?:St|Saint) )?[A-Z][\w-]+(?:[’']s|(?<=s)[’']))(?! (?:and )?[A-Z])",
)
"""A name that ends as an owner does: "a spokesman for Harrow’s said"."""


def spoken_for(text: str, shops: frozenset[str]) -> Iterator[str]:
    """The names of those who have a spokesperson; ``shops``: names known to end as an owner's does."""
    own = (match for match in _SPOKES_OWN.finditer(text) if owns_nothing(text, match.end()))
    owned = shops.union(match.group(1) for match in own)
    yield from sorted(owned - shops)
    for match in _SPOKES.finditer(text) if "spokes" in text else ():
        name = match.group(1) or match.group(2)
        home = match.group(2) is not None and name.split()[-1].lower() in words("bodies", "homes")
        if {f"{name}’s", f"{name}'s", f"{name}’", f"{name}'"} & owned or may_be_two(name):
            continue
        if (home or not is_person(name)) and not words("constants", "parties_names") & set(name.lower().split()):
            yield name
