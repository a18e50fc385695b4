"""Words of a body's name that stand as a place before what is there: "a *Hexby* man", "the *Wold* farm" are no Hexby Motor Group."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity
from onrecord_ingest.quotations.cast.names import Name
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.kinds import is_private_noun

_NEXT = re.compile(r" ([a-z-]+)\b")


def is_of_place(text: str, entity: Entity, name: Name) -> bool:
    """Whether one word of a body's longer name stands before a noun for a place, or for somebody by age, sex or family."""
    if not isinstance(entity, Body) or len(name.words) > 1 or name.possessive or " " not in entity.name:
        return False
    after = _NEXT.match(text, name.end)
    if after is None or name.words[0].isupper():
        return False
    noun = after.group(1)
    return noun in words("bodies", "places") or is_private_noun(noun) or noun in words("roles", "private_groups")
