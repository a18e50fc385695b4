"""An office told by how somebody came to it: "took over as manager of", "has led the school since", "joined Orrin Homes as
finance director", "was appointed head of"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.roles.roles_before import AT, is_role
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

_INTO = frozenset(("appointed", "elected", "made", "named", "been"))
_CAME = _INTO | {"was", "has", "is", "recently", "newly", "re-elected", "just"}
"""Words that lead to an office somebody has come to hold: "was appointed head of", "has been clerk since"."""
_INWARDS = frozenset(("in", "up", "on", "back", "over", "forward", "again", "temporarily"))
"""What may stand between a verb of coming and "as": "stepped *in* as", but "stepped down as"."""
_RAISED = frozenset(("promoted", "elevated", "raised"))
_TAKING = frozenset(("the", "her", "his", "that", "up", "on", "over"))
"""What stands behind a verb by which somebody takes up a post, and no other verb: not "has *been offered* the job"."""
_POSTS = frozenset(("job", "post", "role", "position", "office", "title", "mantle", "reins"))
"""What somebody takes up and holds."""
_SINCE = 24
_OFFICE = 7
"""Words in which an office is told, with the word that leads to its body."""


def in_office_since(tokens: list[Token], i: int) -> int | None:
    """Where an office begins that a verb at token ``i`` tells of: "*took over* as manager of", "has *led* the school since"."""
    low, after = tokens[i].low, tokens[i + 1].low if i + 1 < len(tokens) else ""
    if low in ("took", "takes", "taken") and after in ("over", "charge"):
        at = i + 3
        return at if at < len(tokens) and tokens[i + 2].low == "as" and is_role(tokens, at, min(at + 3, len(tokens) - 1)) else i
    rest = [t.low for t in tokens[i + 1 : i + _SINCE]]
    if "until" in rest:
        return None
    if low in ("has", "have") and after in words("roles", "led") and ("since" in rest or "for" in rest):
        return i + 1
    if low == "had" and after in words("roles", "led") and "since" in rest and not {"before", "when"} & set(rest):
        return i + 1  # "Hal Orr, who had led the trust since 2019, told staff"
    if low == "had" and after == "been" and {"since", "days", "weeks"} & set(rest) and not {"before", "when", "by"} & set(rest):
        return i + 2 if is_role(tokens, i + 2, min(i + 4, len(tokens) - 1)) else None  # "She had been head for six days"
    if low in ("joined", "succeeded", "replaced") and "as" in rest:
        at = i + 1 + rest.index("as")
        named = is_role(tokens, at + 1, min(at + 4, len(tokens) - 1))
        if not named or tokens[at + 1].low in ("a", "an"):
            return None  # no apprentice
        return i if low == "joined" and at > i + 1 else at + 1
    came = _came_as(tokens, i)
    if came is not None:
        return came
    first = next((j for j in range(i, min(i + 4, len(tokens))) if tokens[j].low not in _CAME), len(tokens))
    if (
        first > i + 1
        and first < len(tokens)
        and tokens[first].low not in AT
        and ({"since", "for"} & set(rest) or tokens[first - 1].low != "been")
    ):
        if tokens[first].low.endswith("ing") and tokens[min(first + 1, len(tokens) - 1)].low in ("for", "to", "on"):
            return None  # "has been waiting for Marl General Hospital to ring"
        return first if is_role(tokens, first, min(first + 3, len(tokens) - 1)) and tokens[first - 1].low in _INTO else None
    return i if (low, after) == ("set", "up") else None


def _came_as(tokens: list[Token], i: int) -> int | None:
    """Where the office begins as which, or to which, somebody came or stays by the verb at token ``i``: "survived as *leader* of",
    "stepped up as *head* of", "was promoted to *chief nurse*", "took the post of *clerk*", "was and remains *its clerk*"."""
    low, rest = tokens[i].low, [t.low for t in tokens[i + 1 : i + _SINCE]]
    at = None
    if low in words("offices", "stays_as") and "as" in rest[:3]:
        at = i + 2 + rest.index("as")  # "survived as leader of", "hung on as leader of"
    elif low in words("offices", "came_as") and "as" in rest[:2] and (rest[0] == "as" or rest[0] in _INWARDS):
        at = i + 2 + rest.index("as")
    elif low in _RAISED and rest[:1] == ["to"]:
        at = i + 2
    elif low in words("offices", "has_post") and _is_taken(rest):
        at = i + 2 + rest.index("of")
    elif (low == "was" and rest[:2] in (["and", "is"], ["and", "remains"])) or (low == "is" and rest[:2] == ["and", "remains"]):
        at = i + 3
    elif low == "remains":
        at = i + 1
    if at is None or at >= len(tokens) or tokens[at].low in ("a", "an"):
        return None  # no apprentice: "started as a porter"
    return at if is_role(tokens, at, min(at + 4, len(tokens) - 1)) else None


def _is_taken(rest: list[str]) -> bool:
    """Whether a post is told behind a verb of taking or having: "took *the job of* clerk", "holds *the post of*"."""
    return bool(rest) and rest[0] in _TAKING and "of" in rest[:5] and not _POSTS.isdisjoint(rest[: rest.index("of")])


def is_made_office(tokens: list[Token], start: int) -> bool:
    """Whether a participle stands before an office: "Gil Orme, *paid* co-ordinator at Fen Watch", "*elected* chair of"."""
    if tokens[start].low not in words("roles", "made_office"):
        return False
    at = next((i for i in range(start + 2, min(start + _OFFICE, len(tokens))) if tokens[i].low in AT), None)
    return at is not None and tokens[start + 1].text.islower() and is_role(tokens, start + 1, at - 1)
