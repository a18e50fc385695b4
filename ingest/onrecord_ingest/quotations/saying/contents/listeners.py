"""The listener of a verb of telling: where *the meeting* ends in *told the meeting there was*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_adverb, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_LISTENER_STOPS = frozenset(("that", "how", "why", "whether", "what", "there", "of", "about"))
_ASKED = frozenset(("when", "where", "who", "which", "if"))
"""Words that open a question after a listener: "asked *her* when"."""
_BEHIND_HER = _ASKED | {"a", "an", "the", "this", "these", "those"}
"""Words behind a listener "her": "told *her* an adviser had been sent"."""
_GROUP = 3
"""Words in lower case that may follow a name in a listener: "Ashmeadow *magistrates*", "the Council's *planning committee*"."""


def listener_end(tokens: list[Token], i: int) -> int:
    """The token after the listener of "told": "told *the meeting* there was …"."""
    if (
        i >= len(tokens)
        or tokens[i].kind == "q"
        or tokens[i].text in CLAUSE_MARKS
        or tokens[i].low in ("that", "how", "why", "whether")
    ):
        return i
    if tokens[i].low in grammar("object_pronouns") - {"her"}:  # "her" may belong to the listener
        return i + 1
    if (
        tokens[i].text.islower()
        and tokens[i].low.endswith("s")
        and tokens[i].low not in grammar("possessives")
        and tokens[i].low not in ("this", "its")
        and not (i + 1 < len(tokens) and tokens[i + 1].low == "of")
    ):
        return i + 1
    after_her = tokens[i + 1].low if tokens[i].low == "her" and i + 1 < len(tokens) else ""
    if after_her in _BEHIND_HER or after_her in grammar("possessives"):
        return i + 1
    j = i + 1
    linked = tokens[i].low in grammar("determiners") or tokens[i].low in grammar("possessives") or _is_day_of(tokens[i])
    capital = is_name(tokens[i])
    while j < len(tokens):
        token, before = tokens[j], tokens[j - 1]
        if token.kind == "q" and (before.low.endswith("'s") or before.low in ("the", "a")) and j + 1 < len(tokens):
            j += 2  # the “Today” programme
            continue
        if token.text == "(" and is_name(before) and [t.text for t in tokens[j + 2 : j + 3]] == [")"] and tokens[j + 1].text.isupper():
            j += 3  # "told Marling Housing Trust *(MHT)* leaders"
            if j < len(tokens) and tokens[j].text.islower():
                return _past_group(tokens, j)
            continue
        if token.kind == "q" or token.text in CLAUSE_MARKS or (token.low in _LISTENER_STOPS and token.low != "of"):
            break
        if before.low in ("of", "for", "at", "from", "and", "&") or (linked and j == i + 1):
            j += 1
            continue
        if before.low in ("in", "on") and tokens[j].kind in "wn":
            j += 1
            continue
        if token.low in ("of", "and", "&") or (
            token.low in ("in", "at", "from", "on")
            and (any(t.low == "that" or t.kind == "q" for t in tokens[j : j + 7]) or _places_them(tokens, j))
        ):
            j += 1
            continue
        if token.low in grammar("determiners") or token.low in grammar("pronouns") or token.low.split("'")[0] in grammar("personal"):
            break
        if is_finite(tokens, j):
            if j - 1 > i:  # the last word was already the subject of the content
                return j - 1 if not is_name(tokens[j - 1]) else _name_start(tokens, i, j - 1)
            break
        if token.low in grammar("prepositions") or is_adverb(token):
            break
        if linked and _is_hearing(before) and _clause_of_many(tokens, j):
            break  # "told the meeting *new piers were* needed"
        if token.kind == "n" and before.text.islower() and before.low not in grammar("determiners"):
            break  # "told the court 90 tyres were found"
        if capital and not is_name(token) and token.kind != "n" and not linked:
            if token.low in ("news", "reporters", "radio"):
                j += 1
                continue
            return _past_group(tokens, j)
        if not capital and is_name(token) and not linked:
            break
        if linked and j > i + 1 and not is_name(before) and is_name(token):
            break
        if is_name(token) and not is_name(before) and j > i + 2:
            break
        capital = is_name(token) if linked and j == i + 1 else capital
        j += 1
    return j


def _is_day_of(token: Token) -> bool:
    """Whether the word tells of when a meeting was: "*Monday's* meeting"."""
    return token.low.endswith("'s") and token.low[:-2] in grammar("weekdays")


def _is_hearing(token: Token) -> bool:
    """Whether the word is one for those who hear what is said."""
    return token.low in words("cues", "hearings")


def _clause_of_many(tokens: list[Token], j: int) -> bool:
    """Whether a plural with its adjectives and a verb stand at token ``j``, and no noun that tells more of the listener."""
    end = next((k for k in range(j, min(j + _GROUP + 1, len(tokens))) if is_finite(tokens, k)), j)
    subject = tokens[j:end]
    plain = bool(subject) and all(t.kind == "w" and t.text.islower() and not _is_hearing(t) for t in subject)
    return plain and subject[-1].low.endswith("s") and not is_group_noun(subject[-1].low)


def _places_them(tokens: list[Token], j: int) -> bool:
    """Whether a place and then a subject stand behind token ``j``: "told the hearing *in Skelby* he was late"."""
    end = j + 1
    while end < len(tokens) and is_name(tokens[end]):
        end += 1
    return j + 1 < end < len(tokens) and tokens[end].text.islower() and tokens[end].low in grammar("personal")


def _past_group(tokens: list[Token], j: int) -> int:
    """Where the words after a name end if they name a group or an owner's own, since a clause with a subject begins behind them:
    "told Ashmeadow *magistrates* he", "told Ann's *mother* the"."""
    for k in range(j, min(j + _GROUP + 1, len(tokens))):
        token = tokens[k]
        if k > j and (starts_phrase(token) or token.low in ("that", "there")):
            return k
        if token.kind != "w" or is_finite(tokens, k) or is_adverb(token) or token.low in grammar("prepositions"):
            break
        if token.low in grammar("subordinators") or token.low in grammar("conjunctions"):
            break
    return j


def _name_start(tokens: list[Token], i: int, j: int) -> int:
    while j - 1 > i and is_name(tokens[j - 1]):
        j -= 1
    return j
