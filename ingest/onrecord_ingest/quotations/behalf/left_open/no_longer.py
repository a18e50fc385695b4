"""Whether words beside a name tell of an office that is not, not yet or not any more its bearer's: "*used to* be head of"."""

from __future__ import annotations

from itertools import pairwise

from onrecord_ingest.quotations.lexicon import words

_BEING = frozenset(("is", "was", "has", "had"))


def is_past(lows: list[str]) -> bool:
    """Whether words tell of an office that is somebody's no more: "was leader for nine years", "leader from 2015 to 2023"."""
    if not words("offices", "no_more").isdisjoint(lows) or _is_unheld(lows) or (lows[0] == "was" and "for" in lows and "years" in lows):
        return True
    if "as" in lows or "next" in lows:
        pairs = list(pairwise(lows))
        if ("the", "next") in pairs or any(low in words("offices", "lost") and after == "as" for low, after in pairs):
            return True
    ended = "from" in lows or "between" in lows
    return ended and any(one.isdigit() and after in ("to", "until", "and") for one, after in pairwise(lows))


def _is_unheld(lows: list[str]) -> bool:
    """Whether words open with what tells that an office is not, not yet or not any more somebody's: "who *used to* be head of", "who
    *will* become head of", "*was* head of", "whose son is head of"."""
    at = 0 if lows[0] in ("is", "was") else 1
    opening, after, second = (*lows[at:], "", "", "")[:3]
    if opening == "whose":
        return after != "cabinet" and words("roles", "charges").isdisjoint((after, second))
    if opening == "now" and "," in lows[1:]:
        then = lows.index(",", 1) + 1
        return lows[then : then + 1] == ["was"] and lows[min(then + 1, len(lows) - 1)] in words("roles", "heads")
    if opening in _BEING:
        past = opening in ("was", "had") and after not in words("offices", "came_to")
        return past or after in words("offices", "not_held")
    return opening in words("offices", "not_in_office") or (opening == "to" and after in ("become", "be", "take"))
