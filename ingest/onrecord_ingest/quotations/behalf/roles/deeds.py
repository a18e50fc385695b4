"""What somebody does for a body, or at one: "*was at the meeting for* the fund", "was *on duty at* Orrin Museum"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.roles.bodies_at import body_at
from onrecord_ingest.quotations.behalf.roles.roles_before import Piece
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

_PLACED = frozenset(("there", "at", "in", "on", "among", "along", "present", "outside", "inside", "around", "here"))
_BEING = frozenset(("is", "was", "been"))
_NOWHERE = frozenset((("working",), ("at", "work"), ("in", "charge"), ("locking", "up")))
"""Posts that tell nothing where it is not told where."""
_POSTS = _NOWHERE | {
    ("on", "duty"),
    ("on", "shift"),
    ("on", "call"),
    ("on", "reception"),
    ("on", "the", "night", "shift"),
    ("on", "the", "desk"),
    ("on", "the", "front", "desk"),
}
_RUNNING = frozenset(("running", "managing", "leading", "heading", "chairing"))
JOBS = frozenset(("job", "role", "task", "work"))
_WORKED = frozenset(("works", "worked", "working", "teaches", "taught"))


def deed_at(tokens: list[Token], start: int, verb: int, i: int, bodies: frozenset[int]) -> Piece | None:
    """The words for the body as whose somebody does what the verb at a token tells, where token ``i`` leads to it."""
    low = tokens[i].low
    if low not in ("for", "of", "at", "by"):
        return None
    if low == "at":
        leads = tokens[verb].low in words("roles", "deeds_at")
    elif low == "by":
        leads = tokens[i - 1].low in ("paid", "employed")
    else:
        leads = _is_deed(tokens, start, verb, i)
    end = body_at(tokens, i + 1, bodies) if leads else None
    if end is None:
        return None
    if low == "at":
        return (i if any(t.low == "with" for t in tokens[verb:i]) else verb), end
    return i - {"for": 0, "by": 1, "of": 2}[low], end


def runs_it(tokens: list[Token], start: int, verb: int, bodies: frozenset[int]) -> Piece | None:
    """The words for what somebody was at the head of, or has been with: "was *running Orrin Museum* that night"."""
    being = any(t.low in _BEING for t in tokens[start:verb])
    at = (
        verb + 1
        if tokens[verb].low in _RUNNING
        else verb + 2
        if [t.low for t in tokens[verb : verb + 2]] == ["looking", "after"]
        else 0
    )
    if tokens[verb].low == "with" and tokens[start].low == "has" and not {"for", "since"}.isdisjoint(t.low for t in tokens[verb:]):
        at = verb + 1  # "has been *with the trust* for six years"
    named = at and being and at + 1 < len(tokens) and not bodies.isdisjoint((tokens[at].start, tokens[at + 1].start))
    end = body_at(tokens, at, bodies) if named else None
    return (verb, end) if end is not None else None


def works_there(tokens: list[Token], start: int, verb: int) -> Piece | None:
    """The words that tell that somebody works where the article is: "*has worked there* since it was two rooms"."""
    if tokens[verb].low not in _WORKED or tokens[min(verb + 1, len(tokens) - 1)].low != "there":
        return None
    if tokens[verb].low not in ("works", "teaches") and tokens[start].low not in ("has", "have"):
        return None
    return max((k for k in range(start, verb) if tokens[k].low in ("has", "have")), default=verb), verb + 1


def at_post(tokens: list[Token], start: int, verb: int, stop: int, bodies: frozenset[int]) -> Piece | None:
    """The words that tell that somebody was at work somewhere: "was *on duty at Orrin Museum* that night"."""
    works = tokens[verb].low in _WORKED
    if works and tokens[verb].low != "working" and verb + 1 < len(tokens):
        verb += 1
    being = works or any(t.low in _BEING for t in tokens[start:verb])
    if tokens[verb].low in ("come", "came", "gone", "went") and tokens[min(verb + 1, len(tokens) - 1)].low == "on":
        verb, being = verb + 1, True  # "had just come *on duty at* the museum"
    told = tuple(t.low for t in tokens[verb : verb + 4])
    post = next((n for n in (4, 3, 2, 1) if told[:n] in _POSTS), 0) if being else 0
    if not post or verb + post > stop:
        return None
    behind = verb + post
    if behind < stop and tokens[behind].low in ("at", "in"):
        end = body_at(tokens, behind + 1, bodies)
        return (verb, end) if end is not None else None
    if told[:post] in _NOWHERE:
        return None
    return verb, (behind if behind < stop and tokens[behind].low == "there" else behind - 1)


def has_lease(tokens: list[Token], verb: int, stop: int) -> Piece | None:
    """The words that tell that somebody became the tenant of a pub or shop: "*took on the lease* with his brother"."""
    if tokens[verb].low not in ("took", "takes", "taken", "got", "signed"):
        return None
    at = next((i for i in range(verb + 1, min(verb + 4, stop)) if tokens[i].low in ("lease", "tenancy", "keys")), None)
    return (verb, at) if at is not None else None


def _is_deed(tokens: list[Token], start: int, verb: int, at: int) -> bool:
    """Whether what somebody did up to a "for" at a token is work for whoever is named behind it: "*was at the meeting* for"."""
    if tokens[at].low == "of" and not (tokens[at - 1].low == "behalf" and tokens[at - 2].low == "on"):
        return False
    causes = words("roles", "causes") - ({"calls"} if tokens[verb].low.startswith(("t", "answer")) else frozenset())
    if not causes.isdisjoint(t.low for t in tokens[verb:at]):
        return False
    if tokens[start].low in ("has", "have") and not JOBS.isdisjoint(t.low for t in tokens[start + 1 : start + 4]):
        return True  # "who has the job of cleaning up for the trust"
    if tokens[verb].low in _PLACED:
        return any(t.low in _BEING for t in tokens[start:verb])
    if tokens[verb].low == "paid" and tokens[verb + 1].low in ("to", "for", "by"):
        return any(t.low in _BEING for t in tokens[start:verb])  # "who is paid to raise money for the trust"
    alone = at == verb + 1
    return tokens[verb].low in (words("roles", "stands_for") if alone else words("roles", "deeds_for"))
