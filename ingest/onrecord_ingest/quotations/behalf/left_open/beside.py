"""How a body's name, or a word of it, stands beside somebody's: "Ann Otto, head *of Marsh School*", "*Marsh School's* head"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from onrecord_ingest.quotations.behalf.left_open.callings import TO, Window, callings, office_callings
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person

Named = tuple[int, int, Mention]
"""A mention with its first and last token."""
_FIRST = 9
"""Tokens of a window in which a word of a body's name stands for it."""


def ties(windows: Iterable[tuple[Iterable[Named], Window]]) -> dict[int, set[str]]:
    """The clues of each body, by its id, that is named in a window beside somebody's name; with each the names of its sentence."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for named, window in windows:
        for first, last, mention in named:
            if isinstance(mention.entity, Body) and window.first <= first and last <= window.last:
                found[id(mention.entity)] |= {"tied", _tie(window, first, _is_owner(window.tokens[last].low, mention))}
    return found


def _is_owner(low: str, mention: Mention) -> bool:
    """Whether a name stands as an owner's: "the trust's"."""
    return mention.name.possessive or low.endswith(("'s", "’s"))


def alike(person: Person, body: Body, told: frozenset[str]) -> set[str]:
    """What of a body's name stands in a role, beside somebody's name (``told``: the words with capitals there), or in it."""
    clues: set[str] = set()
    names = body.name.replace("’", "'").split()
    if not told.isdisjoint(w.removesuffix("'s") for w in names if len(w) > 3):
        clues.add("a word of its name")
    if (person.family or person.name.split()[-1]).lower().rstrip("s") in {w.lower().rstrip("s'") for w in names}:
        clues.add("bears the surname")
    if any(body.name in role for role, _, _ in person.roles):
        clues.add("in the role")
    return clues


def capitals(windows: Iterable[Window]) -> frozenset[str]:
    """The words with capitals beside somebody's name."""
    tokens = (t.text for w in windows for t in w.tokens[w.first : min(w.last + 1, w.first + _FIRST)])
    return frozenset(text.replace("’", "'").removesuffix("'s") for text in tokens if text[:1].isupper())


def _tie(window: Window, first: int, owning: bool) -> str:
    """What joins somebody to the body named in a window."""
    tokens = window.tokens
    lead = [t.low for t in tokens[window.first : first]]
    if lead and lead[-1] == "the":
        lead.pop()
    to = bool(lead) and lead[-1] in TO
    office = bool(callings(lead[-8:]) & office_callings())
    if window.kind == "before":
        if owning:
            return "its own, before"
        return "an office to it, before" if to and office else "to it, before" if to else "its name before"
    if to:
        far = "," in lead
        return f"{'an office ' if office else ''}to it, {window.kind}{', far' if far else ''}"
    return f"an office, {window.kind}" if office else f"named, {window.kind}"
