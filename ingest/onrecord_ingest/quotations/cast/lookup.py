"""Bodies already in the register: found by their name, a longer or shorter form of it, and entered so that they are found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.bodies.classes import classes_of
from onrecord_ingest.quotations.cast.cast import Body, Cast, class_heads
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import words

_AROUND = frozenset(
    kind + ending
    for kind in ("supporters", "residents", "users", "parents", "patients", "tenants", "fans")
    for ending in ("", "'", "’")
) | {"action", "steering", "campaign", "protest", "pressure"}
"""Those who gather round a body and are another."""
_FIRE = re.compile(r" fire (?:(?:and|&) rescue )?(?:service|brigade)$")
"""How a fire service is called by its longer and its shorter name."""


def known_body(cast: Cast, text: str) -> Body | None:
    """The body already entered under that name or under a longer or shorter form of it."""
    low = text.lower()
    found = cast.aliases.get(low) or cast.aliases.get(_FIRE.sub(" fire service", low))
    if found is not None:
        return found
    wanted = [word.removesuffix("’s").removesuffix("'s") for word in low.split()]
    glossed = cast.aliases.get(wanted[-1]) if len(wanted) > 1 and text.split()[-1].isupper() else None
    if glossed is not None and glossed.name.lower().startswith(" ".join(wanted[:-1]) + " "):
        return glossed  # "NHS Holm and Wren ICB" after "NHS Holm and Wren Integrated Care Board (ICB)"
    near: list[Body] = [*cast.bodies_by_word.get(wanted[0], [])[:9], *cast.bodies_by_word.get(wanted[-1], [])[:9]]
    for body in near:
        have = [word.removesuffix("’s").removesuffix("'s") for word in body.lows]
        ends = (
            (len(wanted) > 1 or have[0] == "hmp")
            and have[-len(wanted) :] == wanted
            and have[-len(wanted) - 1 : -len(wanted)] not in (["of"], ["for"])
        )
        if len(wanted) < len(have) and (have[: len(wanted)] == wanted or ends):
            if not ends and _other_kind(wanted, have):
                continue
            return body
        if 1 < len(have) < len(wanted) and (
            wanted[: len(have)] == have or ((body.name.isupper() or _is_bare(have)) and wanted[-len(have) :] == have)
        ):
            if _other_kind(have, wanted):
                continue
            return body
    return None


def _is_bare(name: Sequence[str]) -> bool:
    """Whether a name says only what kind of body it is, so that the full one is still to come: "the Combined Authority"."""
    return all(word in words("constants", "general") for word in name[:-1]) and (
        name[-1] in words("constants", "public_heads") or name[-1] == "authority"
    )


def _other_kind(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the longer of two names that begin alike is that of another body: a police force and its federation,
    a town and its supporters' trust."""
    if _AROUND & set(long[len(short) :]):
        return True
    heads = class_heads()
    mine, other = heads.get(short[-1]), heads.get(long[-1])
    return (
        mine in ("police", "council", "hospital", "school", "university", "fire", "agency")
        and other
        in (
            "association",
            "committee",
            "charity",
            "union",
            "court",
        )
        and mine not in classes_of(long)
    )


def enter(cast: Cast, body: Body) -> None:
    """Puts a body where it is found by its name and by its first and last word."""
    cast.bodies.append(body)
    cast.aliases[body.name.lower()] = body
    cast.aliases.setdefault(_FIRE.sub(" fire service", body.name.lower()), body)
    low = body.lows
    for word in {low[0], OWNING.sub("", low[0]), low[-1]}:
        cast.bodies_by_word.setdefault(word, []).append(body)
