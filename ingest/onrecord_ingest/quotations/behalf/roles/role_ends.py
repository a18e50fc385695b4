"""Where a role after a name ends, and whether it leads to a body."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.roles.roles_before import AT, is_role
from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import kinds_of_bodies
from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite
from onrecord_ingest.quotations.text.sentences import Token

_BEFORE_PARTICIPLE = frozenset(("only", "one", "sole", "newly", "recently", "best", "highest", "longest", "first", "most"))
"""What makes of a word in -ed a participle: "its only paid member of staff"."""
_MORE = frozenset(("has", "have", "sends", "sent", "lives", "lived", "whose", "uses", "wants", "takes", "goes"))
"""What is told of somebody behind "and" that is no part of their office."""
_LEAVING = frozenset(
    ("leaving", "left", "moving", "joining", "working", "running", "leading", "heading", "serving", "spending", "stints")
)
_WAS = frozenset(("former", "retired", "onetime", "one-time", "sometime"))


def _tells_more(tokens: list[Token], start: int, i: int) -> bool:
    """Whether something of another kind is told behind "and": "teaches in Orrin *and has a daughter at* Marsh School", "head of
    Marsh School *and a former sailor*"."""
    if i + 1 >= len(tokens):
        return False
    was = i + (tokens[i].low in ("a", "an"))
    former = tokens[was].low in _WAS or tokens[was].low.startswith("ex-")
    return (former and not AT.isdisjoint(t.low for t in tokens[start:i])) or (tokens[i].low in _MORE and tokens[i + 1].low != "been")


def _looks_back(tokens: list[Token], i: int) -> bool:
    """Whether it is told from here on where somebody was before: "took over as head of Marsh School *after leaving* Hexby School"."""
    return tokens[i].low in ("after", "before", "having") and i + 1 < len(tokens) and tokens[i + 1].low in _LEAVING


def names_body(tokens: list[Token], start: int, end: int, bodies: frozenset[int]) -> bool:
    """Whether "of", "at" or "for" in the piece leads to a body: "agent for Castlegrove Homes"."""
    for i in range(start, end + 1):
        if tokens[i].low in AT:
            after = next(
                (
                    t
                    for t in tokens[i + 1 : i + 6]
                    if t.start in bodies or (t.text[:1].isupper() and t.low != "the") or t.low in AT or t.kind not in "wn"
                ),
                None,
            )
            if after is not None and after.start in bodies:
                return True
    return False


def listed_end(tokens: list[Token], start: int, end: int) -> int:
    """The end of an office that lists in capitals: "Cabinet Member for Children, Schools and Skills"."""
    if not AT & {t.low for t in tokens[start : end + 1]} or not tokens[end].text[:1].isupper():
        return end
    stop = end + 1
    while stop + 1 < len(tokens) and (tokens[stop].text == "," or tokens[stop].low == "and") and tokens[stop + 1].text[:1].isupper():
        while stop + 1 < len(tokens) and tokens[stop + 1].text[:1].isupper():
            stop += 1
        stop += 1
    listed = any(t.low == "and" for t in tokens[end + 1 : stop])
    return stop - 1 if listed and not is_role(tokens, end + 1, stop - 1) else end


def with_its_body(tokens: list[Token], start: int, end: int, bodies: frozenset[int]) -> int:
    """The end of an office with the name of the body behind a comma, as releases have it ("Ann Otto, Director, North, *Orme Homes*,
    said"); that of the office where no body stands there, or one that does something itself."""
    if not is_role(tokens, start, end):
        return end
    name = end + 2
    if end + 3 < len(tokens) and tokens[end + 1].text == "," and tokens[name].start not in bodies and tokens[name].text[:1].isupper():
        middle = next(
            (i for i in range(name, min(name + 4, len(tokens))) if not tokens[i].text[:1].isupper() and tokens[i].low != "and"), 0
        )
        name = middle + 1 if middle and tokens[middle].text == "," else name
    if name >= len(tokens) or tokens[name - 1].text != "," or tokens[name].start not in bodies:
        return end
    stop = name
    while stop + 1 < len(tokens) and (tokens[stop + 1].text[:1].isupper() or tokens[stop + 1].low in ("of", "and", "for", "the", "&")):
        stop += 1
    ends = stop + 1 == len(tokens) or tokens[stop + 1].text in (",", ".", ":", "”", '"') or tokens[stop + 1].kind == "q"
    return stop if ends else end


def piece_end(tokens: list[Token], start: int, *, verbs: bool = False) -> int:
    """The last token of the piece that begins at a token: before a mark, a quotation, a verb or what ends a role."""
    end = start
    while (
        end + 1 < len(tokens)
        and tokens[end + 1].text not in CLAUSE_MARKS
        and tokens[end + 1].kind != "q"
        and (verbs or not is_finite(tokens, end + 1) or tokens[end].low in _BEFORE_PARTICIPLE)
        and tokens[end + 1].low not in words("roles", "ends_after")
        and not (tokens[end + 1].low == "and" and _tells_more(tokens, start, end + 2))
        and not _looks_back(tokens, end + 1)
    ):
        end += 1
    return end


def named_end(tokens: list[Token], start: int, end: int, bodies: frozenset[int]) -> int:
    """The end of a piece with the name of the body in commas behind the noun with which it ends: "director of the charity, *Second
    Desk*"; that of the piece where no body is named there."""
    name = end + 2 + (end + 2 < len(tokens) and tokens[end + 2].low == "the")
    led = (
        end - start > 1 and tokens[end - 1].low in ("the", "a") and (tokens[end - 2].low in AT or tokens[end - 2].low == "representing")
    )
    if not led or name >= len(tokens) or tokens[end + 1].text != "," or tokens[name].start not in bodies:
        return end
    if (
        tokens[end].low not in class_nouns()
        and tokens[end].low not in kinds_of_bodies()
        and tokens[end].low not in words("bodies", "clients") | words("bodies", "clients_named")
    ):
        return end
    stop = name
    while stop + 1 < len(tokens) and (tokens[stop + 1].kind == "w" or tokens[stop + 1].text == "&") and not is_finite(tokens, stop + 1):
        stop += 1
    return stop if stop + 1 == len(tokens) or tokens[stop + 1].text in CLAUSE_MARKS else end
