"""When and where something was said: *in a statement*, *on Friday*, *by text message*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.text.sentences import Token

_ROUGHLY = frozenset(("about", "around", "almost", "nearly", "only", "just", "over", "under", "roughly", "some"))
_AT_MOST = frozenset((("up", "to"), ("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("at", "most")))
"""What stands before a number and says how exact it is."""


def skip_setting(tokens: list[Token], i: int) -> int:
    """The token after adjuncts of time and place of saying: "in a statement", "on Friday", "by text message"."""
    while i < len(tokens):
        low = tokens[i].low
        if number_at(tokens, i) is not None:
            return i
        if low in grammar("weekdays") or low in words("clauses", "said_when"):
            i += 1
            continue
        past = past_that_day(tokens, i) if low == "that" else None
        if past is not None:
            i = past
            continue
        if (
            low in ("last", "this", "next")
            and i + 1 < len(tokens)
            and tokens[i + 1].low
            in (
                "week",
                "month",
                "year",
                "night",
                "morning",
                "summer",
                "spring",
                "autumn",
                "winter",
                "afternoon",
                "evening",
                *grammar("weekdays"),
                *grammar("months"),
            )
        ):
            i += 2
            continue
        if low == "to" and i + 1 < len(tokens) and not (starts_phrase(tokens[i + 1]) or tokens[i + 1].low in grammar("reporters")):
            return i
        if low in words("clauses", "said_where"):
            stop = _setting_end(tokens, i)
            if stop is not None:
                i = stop
                continue
        if low.endswith("ly") and tokens[i].text.islower() and i + 1 < len(tokens) and tokens[i + 1].low in ("that",):
            i += 1
            continue
        return i
    return i


def number_at(tokens: list[Token], j: int) -> int | None:
    """Where the number stands of a phrase that begins with how exact it is: "about *200* people", "only *one* home in seven"."""
    after = [t.low for t in tokens[j : j + 3]]
    at = j + 1 if after[0] in _ROUGHLY else j + 2 if tuple(after[:2]) in _AT_MOST else None
    if at is None or at >= len(tokens):
        return None
    if at + 1 < len(tokens) and (
        tokens[at + 1].low.removesuffix("s") in words("constants", "periods")
        or tokens[at + 1].low.removesuffix("s") in ("second", "minute", "hour")
    ):
        return None  # "said about ten minutes later that"
    return at if tokens[at].kind == "n" or tokens[at].low in words("constants", "counts") else None


def past_that_day(tokens: list[Token], i: int) -> int | None:
    """The token behind a "that" which points at a time and opens no clause: "told that *morning* to stay", "wrote *that same day*."."""
    day = i + 2 if i + 1 < len(tokens) and tokens[i + 1].low in ("same", "very") else i + 1
    if day >= len(tokens) or tokens[day].low not in words("constants", "periods"):
        return None
    after = tokens[day + 1] if day + 1 < len(tokens) else None
    points = after is None or after.kind in "pq" or after.low in ("that", "to", "there") or after.low in grammar("personal")
    return day + 1 if points else None


def _setting_end(tokens: list[Token], i: int) -> int | None:
    """The end of a prepositional phrase of setting that begins at ``i``."""
    setting = False
    j = i + 1
    while j < len(tokens) and j - i < 12:
        token = tokens[j]
        if token.kind == "q" or token.text in CLAUSE_MARKS or token.low in ("that", "whether", "why", "how", "there"):
            break
        issued = token.low in words("constants", "issued") and tokens[j - 1].low in grammar("settings")  # "a statement read to"
        if setting and (
            token.low in grammar("pronouns")
            or (token.low in grammar("determiners") and tokens[j - 1].low not in grammar("prepositions"))
            or (is_finite(tokens, j) and not issued)
        ):
            break
        owned = tokens[j - 1].low.endswith("'s")  # "on Monday night's Newsround"
        if setting and is_name(token) and not owned and tokens[j - 1].low not in grammar("prepositions") and not is_name(tokens[j - 1]):
            break
        if (
            setting
            and token.text.islower()
            and tokens[j - 1].low in grammar("settings")
            and token.low not in grammar("settings")
            and token.low not in words("constants", "after_setting")
            and not issued
        ):
            break
        setting = (
            setting
            or token.low in grammar("settings")
            or token.low in grammar("weekdays")
            or token.low in grammar("months")
            or token.low in grammar("reporters")
            or token.low in ("spokesperson", "spokesman", "spokeswoman")
        )
        j += 1
    if not setting:
        return None
    if any(is_finite(tokens, k) and tokens[k].low not in words("constants", "issued") for k in range(i + 1, j)):
        return None
    return j
