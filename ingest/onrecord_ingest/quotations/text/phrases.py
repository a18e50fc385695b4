"""The head of a noun phrase, and the phrase as a name of its own."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS
from onrecord_ingest.quotations.saying.done_by import PARTICLES
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun
from onrecord_ingest.quotations.text.sentences import Token

_LONG = re.compile(r"[\w,]+-(?:page|word|name|signature|minute|point|paragraph|volume)")
"""How long a paper is: "the *140-page* report"."""
_OF_PAPERS = frozenset(("freedom", "prevention"))
"""What stands before "of" in the name of a paper: "a *freedom* of information response"."""


def head_end(tokens: list[Token], bodies: list[Mention]) -> int:
    """The index of the head of a noun phrase: the last word before a preposition, comma or relative pronoun."""
    for i, token in enumerate(tokens):
        if i == 0 or any(m.start <= token.start < m.end for m in bodies):
            continue
        if token.text in CLAUSE_MARKS or token.low.split("'")[0] in words("clauses", "links"):
            if token.low == "of" and (
                tokens[i - 1].low in words("constants", "quantifiers")
                or (
                    tokens[i - 1].low in _OF_PAPERS
                    and any(
                        (t.low in words("bodies", "papers") or t.low in words("bodies", "documents")) for t in tokens[i + 2 : i + 5]
                    )
                )
                or tokens[i - 1].low in ("group", "number", "couple", "handful", "one")
            ):
                continue
            return i - 1
        if past_time(tokens, i) > i:
            return i - 1  # "a report *last month*"
        home = token.low == "home" and tokens[i - 1].low in words("bodies", "documents")  # "a letter home"
        drawn_up = token.low in words("bodies", "drawn_up") and (i > 1 or _is_paper(tokens[0]))
        if _is_led_by(tokens, i) and (tokens[i - 1].text.islower() or i == 1):
            return i - 1  # "a group *run by* Ann Orr"
        at_work = token.low in words("roles", "at_work_on")
        if at_work and (_is_noun(tokens[i - 1], i == 1) or tokens[i - 1].low in class_nouns()):
            return i - 1  # "a barrister *representing* Joe Orr", "the trust *running* Marsh Hospital"
        if home or token.low in words("clauses", "behind_heads") or drawn_up:
            if i == 1 and len(tokens) > 2 and tokens[0].low in words("constants", "articles") and tokens[2].text.islower():
                continue  # "his *written* report"
            return i - 1
        if (
            (token.low.endswith("ing") or (_is_done(token.low) and tokens[i - 1].low != "people"))
            and i + 1 < len(tokens)
            and (
                tokens[i + 1].low in grammar("prepositions")
                or tokens[i + 1].low in ("out", "up")
                or (token.low.endswith("ing") and tokens[i + 1].low in grammar("determiners"))
                or _do_something(tokens, i)
            )
            and (_is_noun(tokens[i - 1], i == 1) or _is_paper(tokens[i - 1]))
        ):
            return i - 1  # "customers *queueing* for the restaurant", "accountants *hired* by the city", "papers *leaked* to"
    return len(tokens) - 1


def _do_something(tokens: list[Token], i: int) -> bool:
    """Whether several people do something to several things: "campaigners *fighting* plans"."""
    does = tokens[i].low.endswith("ing") and tokens[i - 1].low.endswith("s") and is_group_noun(tokens[i - 1].low)
    return does and tokens[i + 1].low.endswith("s") and tokens[i + 1].text.islower()


def _is_led_by(tokens: list[Token], i: int) -> bool:
    """Whether it is told at token ``i`` who leads, runs or made what stands before: "a page *set up by* Ann Orr"."""
    by = i + 1 + (tokens[i + 1].low in PARTICLES) if i + 2 < len(tokens) else i
    return _is_done(tokens[i].low) and tokens[by].low == "by" and by + 1 < len(tokens)


def past_time(tokens: list[Token], i: int) -> int:
    """The token behind words for a time at token ``i``, else ``i``: "*last month* from", "*on Monday* by"."""
    if i + 1 >= len(tokens):
        return i
    low, after = tokens[i].low, tokens[i + 1].low
    if low in ("last", "this", "next", "earlier") and (after in words("constants", "periods") or after in grammar("weekdays")):
        return i + 2
    if low in ("on", "in", "last") and (after in grammar("weekdays") or after in grammar("months")):
        return i + 2
    return i + 1 if low in ("yesterday", "today") or low in grammar("weekdays") else i


def _is_done(low: str) -> bool:
    """Whether a word may be a participle that tells what was done to somebody: "hired", "brought"."""
    return low.endswith("ed") or low in words("clauses", "done")


def _is_noun(token: Token, opens: bool) -> bool:
    """Whether a word before a participle is a noun for people: "parents", "a woman"."""
    known = is_group_noun(token.low) or is_person_noun(token.low) or token.low in words("bodies", "papers")
    return (opens or token.text.islower()) and known


def _only_qualifies(run: list[Token]) -> bool:
    """Whether the first word tells of what was done or felt, not of what kind it is: "*leaked* memo", but "briefing note"."""
    low = run[0].low
    of_kind = low.endswith("ing") and _is_paper(run[-1]) and low not in words("constants", "praising")
    return low.endswith(("ed", "ing")) and low not in words("clauses", "kinds_of_work") and not of_kind


def _is_paper(token: Token) -> bool:
    return token.low in words("bodies", "papers") or token.low in words("bodies", "documents")


def plain(tokens: list[Token]) -> str:
    """The noun phrase without article or quantifier, in lower case where it began a sentence."""
    run = list(tokens)
    if len(run) > 3 and run[1].low == "in" and run[0].low in words("constants", "determiners"):
        run = run[3:]  # "one in three respondents"
    while len(run) > 1 and (
        run[0].low in words("constants", "determiners")
        or (run[0].low in words("constants", "quantifiers") and run[1].low == "of")
        or run[0].low == "of"
    ):
        run = run[1:]
    if len(run) > 1 and (_only_qualifies(run) or run[0].low in words("constants", "moods")):
        run = run[1:]
    if len(run) > 1 and (run[0].low in ("same", "latest") or _LONG.fullmatch(run[0].low)):
        run = run[1:]
    out = " ".join(t.text for t in run if t.kind != "p" or t.text == "&")
    if run and run[-1].low.endswith("'s"):
        out = out[:-2]  # "the vicar's claim"
    elif run and run[-1].low.endswith("s'"):
        out = out[:-1]  # "residents' claim"
    opens = bool(run) and run[0].text[:1].isupper() and not (len(run) > 1 and run[1].text[:1].isupper())
    named = len(run) > 1 and run[0] is not tokens[0] and is_group_noun(run[-1].low)  # "the Orme family"
    if opens and not named and run[0].text[1:].islower():
        out = out[:1].lower() + out[1:]
    elif opens and len(run[0].text) > 3 and is_group_noun(run[0].low):
        out = run[0].low + out[len(run[0].text) :]  # "PATIENTS have accused", at the head of an article
    return out
