"""What stands before a subject without being part of it: conjunctions, "On Friday", "In a statement"."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_adverb, is_name, is_title, starts_phrase
from onrecord_ingest.quotations.saying.mentions import is_role
from onrecord_ingest.quotations.saying.subjects.behind_openers import name_behind_opener
from onrecord_ingest.quotations.saying.subjects.modifiers import is_doing
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_DAYS = frozenset(("yesterday", "today", "tonight", "tomorrow"))
_BEFORE_AND_AFTER = frozenset(("ago", "later", "before", "earlier", "on"))
_LASTS = frozenset(("second", "moment", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade"))
"""What is counted before "later": "Two *days* later residents said"."""
_YEAR = 4
_BARE = 3
"""Words at most before the noun of a subject without an article."""


@lru_cache(maxsize=1)
def _leaders() -> frozenset[str]:
    return grammar("conjunctions") | grammar("subordinators") | frozenset(("however", "meanwhile", "with", "both"))


def _opens_with_participle(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words open with a participle that is none of an office before a name: not "*managing* director Ann Otto"."""
    if not is_doing(tokens[first].low) or first >= last:
        return False
    name = next((i for i in range(first + 1, last + 1) if is_name(tokens[i])), last + 1)
    office = tokens[name - 1].low in words("roles", "heads") and name - 1 > first
    return not office or any(
        (tokens[i].low in grammar("determiners") or tokens[i].low in grammar("prepositions")) for i in range(first + 1, name)
    )


def _bare_subject(tokens: list[Token], first: int, last: int) -> int | None:
    """Where a subject without an article begins behind a date, setting or share: "At the inquiry in July *highways officers*", "In a
    statement *residents*", "In a poll *61 per cent*"."""
    for i in range(min(first + 2, last), last + 1):
        token, before = tokens[i], tokens[i - 1]
        share = token.text.endswith("%") or (i < last and tokens[i + 1].low in ("per", "percent", "%"))
        if share and token.kind == "n" and before.low not in grammar("prepositions") and before.text not in CLAUSE_MARKS:
            return i
        dated = before.kind == "n" and len(before.text) == _YEAR  # "in March 2024"
        dated = (
            dated or before.low in grammar("weekdays") or before.low in grammar("months") or before.low in words("constants", "periods")
        )
        of_day = token.low in ("last", "this", "next")
        dated = dated or (before.low in grammar("settings") and token.low not in grammar("settings") and not of_day)
        if not dated or not token.text.islower() or token.kind != "w":
            continue
        end = i
        while end < last and end - i < _BARE and tokens[end].text.islower() and tokens[end].low not in grammar("prepositions"):
            if is_group_noun(tokens[end].low):
                break
            end += 1
        if token.low in words("constants", "quantifiers") and tokens[i + 1].low == "of" and i + 1 < last:
            return i  # "At a vigil *hundreds of neighbours* said"
        if is_group_noun(tokens[end].low) and not any(t.low in _closed() for t in tokens[i:end]):
            return i
    return None


@lru_cache(maxsize=1)
def _closed() -> frozenset[str]:
    times = grammar("times") | grammar("weekdays") | words("constants", "periods")
    return grammar("prepositions") | grammar("determiners") | grammar("conjunctions") | grammar("auxiliaries") | times


def _is_group_called(token: Token) -> bool:
    """Whether a noun for a body can stand before its name: "*campaign group* Save Our Fields"; not "outside *court* Ann Otto"."""
    return token.low in words("bodies", "heads") and token.low not in grammar("settings")


def past_adjuncts(tokens: list[Token], first: int, last: int) -> int:
    """``first`` moved past conjunctions and adjuncts such as "On Friday" or "In a statement"."""
    behind = name_behind_opener(tokens, first, last)
    if behind is not None:
        return behind
    while first < last and (
        (tokens[first].low in _leaders() and not (tokens[first].low in grammar("prepositions") and tokens[first + 1].kind == "n"))
        or (is_adverb(tokens[first]) and tokens[first].low not in ("both", "all", "once"))
        or (tokens[first].low in _DAYS and tokens[first + 1].text != ",")
        or (not first and tokens[0].low in ("now", "here", "then") and starts_phrase(tokens[1]))
    ):
        if (
            tokens[first].low in ("that", "once")
            and first + 1 <= last
            and tokens[first + 1].text[:1].islower()
            and tokens[first].low == "that"
        ):
            break
        first += 1
    near = range(first + 1, min(first + 4, last))
    ago = next((i for i in near if tokens[i].low in _BEFORE_AND_AFTER and tokens[i + 1].text != ","), None)
    if ago is not None and (tokens[ago].low == "ago" or tokens[ago - 1].low.removesuffix("s") in _LASTS):
        return past_adjuncts(tokens, ago + 1, last)  # "Two years ago *residents* said", "Forty minutes later *the society* said"
    token = tokens[first]
    adjunct = token.low in grammar("prepositions") or (
        token.low in ("last", "earlier", "this", "next", "one")
        and first + 1 <= last
        and tokens[first + 1].low in words("constants", "periods")
    )
    adjunct = adjunct or token.low in grammar("weekdays") or _opens_with_participle(tokens, first, last)
    if not adjunct:
        return first
    timed = token.low in grammar("prepositions") or token.low in grammar("weekdays") or not is_doing(token.low)
    bare = _bare_subject(tokens, first, last) if timed else None
    if bare is not None:
        return bare
    for p in range(last, first + 1, -1):
        if not starts_phrase(tokens[p]):
            continue
        before = tokens[p - 1]
        if before.low in grammar("prepositions") or before.low in grammar("determiners") or before.low in ("and", "&", "or") or False:
            continue
        if is_name(tokens[p]) and tokens[p].low not in grammar("determiners") and not is_title(tokens[p]):
            if is_name(before) and before.low not in grammar("weekdays") and before.low not in grammar("months"):
                continue
            if (
                before.text.islower()
                and before.low not in words("constants", "periods")
                and before.low not in grammar("settings")
                and not is_role(tokens, p - 1, p - 1)
                and not _is_group_called(before)
            ):
                continue
            q = p - 1
            while q > first + 1 and tokens[q].text.islower() and (is_role(tokens, q, q) or _is_group_called(tokens[q])):
                q -= 1
            if q != p - 1:
                p = q + 1
        if is_title(before):
            continue
        return p
    if is_doing(token.low):
        return first
    return last + 1 if token.low in ("according", "per") else first
