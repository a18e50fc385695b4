"""The phrase around a noun: where it begins, whether it is a subject, and whether the noun only tells of what kind another is."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.text.sentences import Token

_LONGEST = 5
"""Words that may stand before the noun of a group."""
_HANGS_ON = frozenset(("of", "in", "from", "at", "on", "to", "for", "by", "with", "behind", "outside", "who", ","))
"""What leads from a noun to what hangs on it, before its verb."""


@cache
def _links() -> frozenset[str]:
    """Words that do not stand before the noun of a group."""
    return (
        grammar("prepositions")
        | grammar("auxiliaries")
        | grammar("conjunctions")
        | grammar("subordinators")
        | grammar("relatives")
        | {"than"}
    )


@cache
def _closed() -> frozenset[str]:
    return _links() | grammar("pronouns") | grammar("determiners") | grammar("finite")


def is_subject(tokens: list[Token], i: int) -> bool:
    """Whether the noun at ``i`` is the subject of a verb that follows."""
    first = phrase_start(tokens, i)
    before = tokens[first - 1].low if first else ""
    object_of = before in ("told", "tells", "asked", "has", "have", "had")  # "who has *two children* at the school, said"
    return before not in grammar("prepositions") and not object_of and _has_verb(tokens, i)


def modifies(tokens: list[Token], i: int) -> bool:
    """Whether a noun stands before another and only says of what kind it is: "the parish magazine"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.kind != "w" or not following.text.islower() or is_finite(tokens, i + 1):
        return False
    if tokens[i].low == "board" and (following.low in words("bodies", "documents") or following.low in words("bodies", "papers")):
        return True  # "the board papers"
    if tokens[i].low == "draft" and any(t.low in _last_of_papers() for t in tokens[i + 1 : i + 3]):
        return True  # "a draft planning statement"
    hangs = (
        following.low in _closed() or following.low in words("bodies", "drawn_up") or following.low in words("clauses", "behind_heads")
    )
    return not (hangs or is_adverb(following) or following.low.endswith(("s", "ed", "ing")))


@cache
def _last_of_papers() -> frozenset[str]:
    return words("bodies", "documents") | {two.split()[-1] for two in phrases("bodies", "documents_of_two")}


_SAID = frozenset(("said", "says", "told", "tells", "us", "them", "him", "me"))
"""Words behind which another noun phrase begins."""


def phrase_start(tokens: list[Token], i: int) -> int:
    """The first token of the noun phrase that ends with token ``i``."""
    first = i
    while first and i - first < _LONGEST:
        before = tokens[first - 1]
        if before.kind == "n" or before.low in grammar("determiners"):
            first -= 1
            break
        stirs = before.low in words("clauses", "stirs") or before.low in _SAID  # "The plan *worries* residents", "told *us* patients"
        if before.kind != "w" or before.low in _links() or stirs or is_finite(tokens, first - 1) or is_adverb(before):
            break
        first -= 1
    return first


def _has_verb(tokens: list[Token], i: int) -> bool:
    """Whether a finite verb follows the noun, with nothing but adverbs or "of …" and "who …" between."""
    at = i + 1
    if at < len(tokens) and tokens[at].low in _HANGS_ON:
        at = next((j for j in range(at + 1, min(at + 12, len(tokens))) if is_finite(tokens, j)), len(tokens))
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    return at < len(tokens) and is_finite(tokens, at)
