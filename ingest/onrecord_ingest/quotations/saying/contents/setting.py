"""When and where something was said: *in a statement*, *on Friday*, *by text message*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.text.sentences import Token

_LONG = 16
"""Words of a setting at most."""
_EVENT = 6
"""Tokens at most of an event after which something was said."""
_DAY = 6
"""Tokens at most of a day in brackets, with them."""
_NOUNS = 4
"""Words between two nouns of a setting at most, with the second."""
_DATE = 7
"""Tokens of a date in brackets, with these."""
_ROUGHLY = frozenset(("about", "around", "almost", "nearly", "only", "just", "over", "under", "roughly", "some"))
_AT_MOST = frozenset((("up", "to"), ("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("at", "most")))
"""What stands before a number and says how exact it is."""


def skip_setting(tokens: list[Token], i: int) -> int:
    """The token after adjuncts of time and place of saying: "in a statement", "on Friday", "by text message"."""
    begins = i
    while i < len(tokens):
        low = tokens[i].low
        if number_at(tokens, i) is not None:
            return i
        exactly = _which_day(tokens, i) or _past_aside(tokens, i) if i > begins else None
        if exactly is not None:
            i = exactly
            continue
        if [t.low for t in tokens[i + 2 : i + 3]] == ["ago"] and tokens[i + 1].low.removesuffix("s") in words("constants", "periods"):
            i += 3  # "told staff *three years ago* the ward would close"
            continue
        if low in grammar("weekdays") or low in words("clauses", "said_when"):
            i += 1
            continue
        if low == "(" and (closes := _date_ends(tokens, i)) is not None:
            i = closes + 1  # "on Thursday *(March 24)* they needed"
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
        that = _past_event(tokens, i) if low in ("after", "before", "following", "outside") else None
        if that is not None:
            return that
        if low.endswith("ly") and tokens[i].text.islower() and i + 1 < len(tokens) and tokens[i + 1].low in ("that",):
            i += 1
            continue
        return i
    return i


def _past_aside(tokens: list[Token], i: int) -> int | None:
    """The "that" behind what commas tell of where it was said: "said in a statement*, read to the court,* that"."""
    stop = next((k for k in range(i + 2, min(i + _LONG, len(tokens) - 1)) if tokens[k].kind not in "wn"), i)
    return stop + 1 if tokens[i].text == tokens[stop].text == "," and stop > i and tokens[stop + 1].low == "that" else None


def _past_event(tokens: list[Token], i: int) -> int | None:
    """The "that" behind the event after which something was said: "said after the hearing *that* it was late"."""
    that = next((k for k in range(i + 2, min(i + _EVENT, len(tokens) - 1)) if tokens[k].low == "that"), None)
    if that is None or not (starts_phrase(tokens[that + 1]) or tokens[that + 1].low == "there"):
        return None  # "before the storm that hit Skelby"
    return that if all(t.kind == "w" for t in tokens[i:that]) and not any(is_finite(tokens, k) for k in range(i + 1, that)) else None


def _which_day(tokens: list[Token], i: int) -> int | None:
    """The token behind the day that explains another: "was told today*, Friday,* that", "said on Friday *(3 May)* that"."""
    closing = {",": ",", "(": ")"}.get(tokens[i].text)
    stop = next((k for k in range(i + 2, min(i + _DAY, len(tokens))) if tokens[k].text == closing), None)
    days = grammar("weekdays") | grammar("months")
    return stop + 1 if stop is not None and all(t.kind == "n" or t.low in days for t in tokens[i + 1 : stop]) else None


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


def _ends_in_setting(tokens: list[Token], j: int) -> bool:
    """Whether the words from token ``j`` go on to another noun of a setting, and no clause begins: "at a county council *health
    scrutiny committee*"."""
    for k in range(j, min(j + _NOUNS, len(tokens) - 1)):
        if not tokens[k].text.islower() or is_finite(tokens, k) or starts_phrase(tokens[k]) or tokens[k].low in grammar("prepositions"):
            return False
        after = tokens[k + 1]
        if tokens[k].low in grammar("settings") and after.low not in grammar("settings"):
            return after.kind != "w" or after.low == "that" or starts_phrase(after) or after.low in grammar("prepositions")
    return False


def _date_ends(tokens: list[Token], i: int) -> int | None:
    """The bracket that closes a date at token ``i``; None where anything else stands within."""
    closes = next((k for k in range(i + 1, min(i + _DATE, len(tokens))) if tokens[k].text == ")"), None)
    days = grammar("months") | grammar("weekdays")
    dated = closes is not None and all(t.kind == "n" or t.low in days for t in tokens[i + 1 : closes])
    return closes if dated and closes is not None and closes > i + 1 else None


def _setting_end(tokens: list[Token], i: int) -> int | None:
    """The end of a prepositional phrase of setting that begins at ``i``."""
    setting = False
    j = i + 1
    while j < len(tokens) and j - i < _LONG:
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
        dated = tokens[j - 1].kind == "n" and token.low in grammar("months")  # "at a meeting on *20 May*"
        inside = owned or dated or tokens[j - 1].low in grammar("prepositions") or is_name(tokens[j - 1])
        if setting and is_name(token) and not inside:
            break
        if (
            setting
            and token.text.islower()
            and tokens[j - 1].low in grammar("settings")
            and token.low not in grammar("settings")
            and token.low not in words("constants", "after_setting")
            and not issued
            and not _ends_in_setting(tokens, j)
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
