"""Small questions asked of a run of tokens: is there a finite verb, where does a noun phrase begin and end."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.cast.names.titles import titles
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.done_by import changes_by, is_by_somebody
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

CLAUSE_MARKS = frozenset((",", ":", ";", "—", "–", "(", ")", "-", "?", "!", ".", "…", "“", "”", '"', "|", "•", "*"))
_NO_VERBS = frozenset(("his", "this", "its", "hers", "ours", "theirs", "yours", "us", "as", "perhaps", "always", "besides"))
"""Words in -s that are no verb behind "that" or "who"."""
_HAVING_NEEDS = frozenset(("special", "educational", "additional", "complex"))
_OF_OFFICE = frozenset(("registered", "designated", "chartered", "accredited", "advanced"))
"""Participles that are part of an office: "designated safeguarding lead"."""
_OPENING = frozenset(("however", "meanwhile", "also", "later", "then", "earlier", "afterwards", "afterward", "separately"))
"""Adverbs that open a sentence before its subject as well."""
_INITIALS = 2
"""Letters of two given names."""
_CONTRACTED = ("'s", "'re", "'ve", "'ll", "'d", "n't")


@lru_cache(maxsize=1)
def verbs() -> frozenset[str]:
    """Words that are finite verbs whatever stands around them."""
    return grammar("auxiliaries") | grammar("finite")


def is_finite(tokens: list[Token], i: int) -> bool:
    """Whether token ``i`` looks like a finite verb."""
    token = tokens[i]
    low = token.low
    if token.kind != "w" or (i and token.text[0].isupper()):
        return False
    if not i and low in given_names() and len(tokens) > 1 and is_name(tokens[0]) and is_name(tokens[1]):
        return False  # "Rose Ellis, head of parks, …", "Will Ash said"
    if low in verbs():
        if low == "needs" and i and tokens[i - 1].low in _HAVING_NEEDS:
            return False  # "special needs coordinator"
        if i and tokens[i - 1].low == "with" and low in words("constants", "plurals"):
            return False  # "children with needs", "residents with plans"
        if i and low in words("clauses", "done") and is_by_somebody(tokens, i + 1):
            return False  # "a firm run by brothers", "a charity set up by friends"
        lead = tokens[i - 1].low if i else ""
        owned = lead.endswith(("'s", "s'")) or lead in ("the", "a", "an") or lead in grammar("possessives")
        return low in grammar("auxiliaries") or not owned
    if "'" in low and low.endswith(_CONTRACTED):
        stem = low.split("'")[0]
        return not low.endswith("'s") or stem in grammar("pronouns") or stem in ("there", "here", "what", "let")
    before = tokens[i - 1] if i else None
    participle = low.endswith("ed")
    if participle and _is_before_office(tokens, i):
        return False  # "while *retired* teacher Ann Otto"
    if (
        participle
        and len(low) > 3
        and token.text[0].islower()
        and before is not None
        and before.low not in grammar("determiners")
        and before.low not in grammar("prepositions")
    ):
        following = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if low in _OF_OFFICE and words("roles", "heads") & {t.low for t in tokens[i + 1 : i + 3]}:
            return False  # "newly appointed registered manager"
        by_somebody = following == "by" and not changes_by(tokens, i)
        return before.low not in grammar("be") and not before.low.endswith(("'s", "s'")) and not by_somebody
    acts = before is not None and i + 1 < len(tokens) and tokens[i + 1].low in _objects()
    if acts and before is not None and before.low.endswith("s"):
        return _is_plain_form(low) and is_group_noun(before.low)  # "patients *rate* the service"
    if acts and before is not None and before.low == "who" and _is_plain_form(low):
        return True  # "the couple who *own* the pub"
    return (
        low.endswith("s")
        and low not in _NO_VERBS
        and before is not None
        and (
            before.low in ("he", "she", "it", "which", "who", "that")
            or (before.low.endswith("ly") and i > 1 and _qualifies(tokens, i - 1))
        )
        and not low.endswith("ss")
        and not (before.low in ("that", "which") and is_group_noun(low) and _speaks(tokens, i + 1))
    )


def _speaks(tokens: list[Token], i: int) -> bool:
    """Whether a verb stands at token ``i``, so that a plural before it is its subject: "last week that *villagers* said"."""
    return i < len(tokens) and (tokens[i].low in verbs() or tokens[i].low in words("constants", "core"))


def _is_before_office(tokens: list[Token], i: int) -> bool:
    """Whether what looks like a verb tells of what somebody is that is named behind it: ", *disgraced* banker Ann Otto"."""
    if i + 2 >= len(tokens) or not is_name(tokens[i + 2]) or tokens[i + 1].low not in words("roles", "heads"):
        return False
    before = tokens[i - 1]
    return not i or before.kind == "p" or before.low in grammar("subordinators")


@lru_cache(maxsize=1)
def _objects() -> frozenset[str]:
    """Words that begin an object, behind a verb."""
    return grammar("determiners") | grammar("possessives") | grammar("object_pronouns")


@lru_cache(maxsize=4096)
def _is_plain_form(low: str) -> bool:
    """Whether a word before an object can be the plain form of a verb."""
    closed = ("prepositions", "conjunctions", "relatives", "subordinators", "adverbs", "determiners", "negations", "settings")
    return low == "back" or not (low.endswith(("s", "ed", "ing", "ly")) or any(low in grammar(key) for key in closed))


def _qualifies(tokens: list[Token], i: int) -> bool:
    """Whether the word in "-ly" stands between a noun and its verb: "the board *frequently* lobbies"."""
    before = tokens[i - 1]
    noun = (
        before.kind == "w"
        and before.low not in grammar("determiners")
        and before.low not in grammar("prepositions")
        and before.low not in grammar("possessives")
    )
    return noun and tokens[i].low in grammar("manner")


def has_finite(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a finite verb stands among tokens ``first`` to ``last``, inclusive."""
    return any(is_finite(tokens, i) for i in range(max(0, first), min(last, len(tokens) - 1) + 1))


def starts_phrase(token: Token) -> bool:
    """Whether a noun phrase may begin here: an article, possessive, pronoun, title or name."""
    return (
        token.low in grammar("determiners")
        or token.low in grammar("pronouns")
        or token.text[:1].isupper()
        or (token.low.split("'")[0] in grammar("personal") and "'" in token.low)
    )


def is_title(token: Token) -> bool:
    """Whether the token is a title such as Mr, Cllr, Dr, Superintendent."""
    low = token.low.rstrip(".")
    return token.text[:1].isupper() and low in titles()


def is_adverb(token: Token) -> bool:
    """Whether the token is an adverb that may stand between subject and verb."""
    return (
        (token.low in grammar("adverbs") and token.text[:1].islower())
        or token.low in _OPENING
        or (token.low.endswith("ly") and token.text[:1].islower() and token.low not in grammar("nouns_in_ly"))
    )


def is_name(token: Token) -> bool:
    """Whether the token is a capitalised word."""
    return token.kind == "w" and token.text[0].isupper()


def are_initials(token: Token) -> bool:
    """Whether the token is the letters of two given names: "*JP* Otto"."""
    return token.text.isupper() and len(token.text) == _INITIALS


def before_brackets(tokens: list[Token], first: int, last: int) -> int:
    """The last token of some words without what stands in brackets behind them: "Ann *Otto* (Lab)"."""
    if tokens[last].text != ")":
        return last
    return next((i for i in range(last, first, -1) if tokens[i].text == "("), last) - 1
