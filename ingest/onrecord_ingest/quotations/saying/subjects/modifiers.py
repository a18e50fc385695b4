"""What only tells more of somebody between commas, and what tells when, where or how."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite, is_name
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_DOING = re.compile(r"(?:.*-)?[a-z]*(?:[aeiou]|[a-z]y)[a-z]*ing$")
_TIES = frozenset(("from", "for", "with", "at", "by", "about", "into", "on", "behind", "near", "against", "to", "outside", "inside"))
"""Prepositions that tell which one is meant."""
_REGIONS = frozenset(("North", "South", "East", "West", "Midlands", "Central", "International"))
"""For what part a director of something large is one."""


def is_modifier(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words between two commas only tell more of somebody: an age, a place, a relative clause, letters after a name."""
    if (
        first < last
        and is_adverb(tokens[first])
        and tokens[first].low not in words("clauses", "tells_more")
        and tokens[first].low not in grammar("prepositions")
    ):
        return is_modifier(tokens, first + 1, last)  # "also published this week"
    token = tokens[first]
    low = token.low
    if (
        low in grammar("relatives")
        or token.kind == "n"
        or low == "aged"
        or low in grammar("prepositions")
        or low in ("and", "but", "or", "then")
    ):
        return True
    if (low.endswith("ing") and token.text.islower() and not is_kind_of_work(tokens, first)) or low in words("clauses", "tells_more"):
        return True
    if token.text.islower() and is_finite(tokens, first):
        return True
    governs = first < last and tokens[first + 1].low in grammar("prepositions")
    if governs and token.text.islower() and (low.endswith("ed") or low == "told" or low in words("clauses", "done")):
        return True  # "Ann Otto, *asked by the clerk about it*, said", "the memo, *written by the head and seen by the Argus*, says"
    if first == last and (("." in token.text and token.text[0].isupper()) or re.fullmatch(r"[A-Z]-[A-Z][a-z]+|[A-Z]{2,3}", token.text)):
        return True  # N.S., D-Mich
    if first == last and token.text in _REGIONS:
        return True  # "Ann Otto, Director, North, Hexshire Arts Council"
    return low in grammar("subordinators") or low in ("phd", "md", "obe", "mbe", "cbe", "qc", "kc")


def is_doing(low: str) -> bool:
    """Whether a word in -ing may be a verb's: it has a vowel before its ending, which *Qing* and *Wai-ling* have not."""
    return _DOING.match(low) is not None


def is_kind_of_work(tokens: list[Token], i: int) -> bool:
    """Whether a word in -ing tells what work somebody does: "the organiser, *swimming* teacher Ann Otto"."""
    return tokens[i].low in words("clauses", "kinds_of_work") and i + 1 < len(tokens) and is_personal_noun(tokens[i + 1].low)


def is_adverbial(tokens: list[Token], first: int, last: int) -> bool:
    """Whether words open with what tells when, where or how, and not with a name: "on Friday", "after the hearing"."""
    low = tokens[first].low
    two = last == first + 1 and all(is_name(t) for t in tokens[first : last + 1])
    if low in given_names() or (two and low.endswith("ed")) or _is_kind_of_office(tokens, first, last):
        return False  # "Ahmed Ellis, head teacher of …", "Planning officer Ann Otto, a surveyor"
    return (
        low in grammar("weekdays")
        or low in grammar("times")
        or low in grammar("prepositions")
        or low in grammar("subordinators")
        or (is_doing(low) and not is_kind_of_work(tokens, first))
        or low.endswith("ed")
    )


def tells_when(tokens: list[Token], first: int, last: int) -> bool:
    """Whether words between a common noun and its verb tell when, how or why, and nothing of what it means: "*as usual*", "*when
    asked*", "*of course*"."""
    opens = tokens[first]
    if opens.text != opens.low or opens.kind != "w":
        return False
    if opens.low == "of":
        return last > first and tokens[first + 1].low in ("course", "all")
    day = opens.low == "on" and last > first and tokens[first + 1].low in grammar("weekdays")
    loose = day or (opens.low in grammar("prepositions") and opens.low not in _TIES)
    how = (first == last and is_adverb(opens)) or opens.low.endswith("ed")
    return loose or how or opens.low in grammar("subordinators") or opens.low == "as"


def _is_kind_of_office(tokens: list[Token], first: int, last: int) -> bool:
    """Whether what looks like a participle tells of what kind an office is, before a name: "*Planning officer* Ann Otto"."""
    name = next((i for i in range(first + 1, last + 1) if is_name(tokens[i])), last + 1)
    named = first + 1 < name < last and all(map(is_name, tokens[name : last + 1]))
    return (
        named and is_personal_noun(tokens[name - 1].low) and all(t.kind == "w" and t.text.islower() for t in tokens[first + 1 : name])
    )
