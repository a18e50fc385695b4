"""Who stands before a verb of saying: the noun phrase with its title, role and apposition, without relative clauses."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.subjects.appositions import apposed
from onrecord_ingest.quotations.saying.subjects.bounds import before_modifiers
from onrecord_ingest.quotations.saying.subjects.modifiers import is_modifier
from onrecord_ingest.quotations.saying.subjects.noun_phrases import noun_phrase_at, phrase_at_start
from onrecord_ingest.quotations.saying.subjects.relative_pronouns import (
    antecedent,
    before_relative,
    named_before,
    past_setting,
    past_time,
    person_of,
)
from onrecord_ingest.quotations.text.sentences import Token

_REPORTED = frozenset(("understood", "believed", "thought", "said", "reported", "alleged", "known", "expected", "supposed"))

_OF_ADVERBS = frozenset(("at", "very", "somewhat", "rather", "quite", "fairly", "more", "most"))
"""What stands before an adverb: "*at* first", "*very* firmly"."""


def left_subject(tokens: list[Token], before: int, floor: int) -> Subject | None:
    """The subject of the verb at token ``before``, looking no further left than ``floor``."""
    k = _past_aside(tokens, before - 1, floor)
    while k >= floor and (
        is_adverb(tokens[k])
        or (tokens[k].low in grammar("auxiliaries") and tokens[k].text[0].islower())
        or (tokens[k].low == "to" and k == before - 1)
        or (k < before - 1 and tokens[k].low in _OF_ADVERBS and is_adverb(tokens[k + 1]))
    ):
        if tokens[k].low in ("both", "all") and all(t.low in grammar("auxiliaries") for t in tokens[k + 1 : before]):
            break
        k -= 1
    k = past_time(tokens, k, floor)
    if k - 2 >= floor and tokens[k].low == "to" and tokens[k - 1].low in _REPORTED and tokens[k - 2].low in grammar("auxiliaries"):
        k -= 2  # "Governors are understood to have told"
        while k >= floor and tokens[k].low in grammar("auxiliaries"):
            k -= 1
    if k >= floor and tokens[k].text == ")":
        opening = k
        while opening > floor and tokens[opening].text != "(":
            opening -= 1
        k = opening - 1
    elif k > floor and tokens[k].text in ("—", "–", "-"):
        k = next((i - 1 for i in range(k - 1, floor, -1) if tokens[i].text == tokens[k].text), k)  # "Ann Bell – who lives there – said"
    elif (
        k - 3 > floor
        and tokens[k].text == ","
        and tokens[k - 1].kind == "n"
        and tokens[k - 2].text == ","
        and tokens[k - 3].kind == "n"
    ):
        k -= 3  # "The entry for August 11, 1999, reads"
    if k < floor:
        return None
    k = past_setting(tokens, k, floor)
    token = tokens[k]
    low = token.low
    if low == "as":
        return None  # "As told by the Gazette, the bridge is to close"
    if low in ("and", "but", "or", "then", "yet", "before"):
        who = _who_goes_on(tokens, floor, k) if low == "and" else None
        return left_subject(tokens, who + 1, floor) if who is not None else _shared(tokens, floor, k)
    if low in ("who", "which", "that") and k > floor and low != "that":
        stop = k - 1
        bracket = stop - (tokens[stop].text == ",")
        if bracket > floor and tokens[bracket].text == ")":
            stop = next((i - 1 for i in range(bracket, floor, -1) if tokens[i].text == "("), stop)  # "Ann Otto (Lab), who said"
        if stop >= floor and tokens[stop].text == ",":
            stop = before_relative(tokens, floor, stop - 1)
            if low != "who" or person_of(tokens, floor, stop) is None:
                stop = before_modifiers(tokens, floor, stop)
        named = named_before(tokens, floor, stop) or person_of(tokens, floor, stop) if low == "who" else None
        if named is not None:
            return Subject(named, stop, named)
        return antecedent(tokens, floor, stop, low) if stop >= floor else None
    if low == "that" and k - 1 > floor and tokens[k - 1].kind == "w":
        stop = k - 2 if tokens[k - 1].low in grammar("weekdays") else k - 1  # "an advisory on Monday that warned of"
        if is_document(tokens[stop]) or stop < k - 1:
            return antecedent(tokens, floor, stop, low)
    stem = low.split("'")[0]
    if low in ("him", "them", "me", "us") and k == before - 1 and not (k and tokens[k - 1].low in grammar("prepositions")):
        return Subject(k, k, k)
    if stem in grammar("personal"):
        hangs = low in ("it", "you") and k - 1 > floor and tokens[k - 1].low in words("clauses", "around")
        return noun_phrase_at(tokens, floor, k) if hangs else Subject(k, k, k)  # "the fans around it"
    if token.text == ",":
        return apposed(tokens, floor, k)
    if token.kind == "n" and k - 3 > floor and tokens[k - 1].low in ("in", "since") and tokens[k - 2].text == ",":
        return apposed(tokens, floor, k - 2)  # "A report by the inspectorate, Estyn, *in 2023* found"
    if token.kind == "q" and tokens[k + 1].low in grammar("auxiliaries"):
        rated = k - 1 - (tokens[k - 1].low == "as")  # "Bosses of two surgeries *rated* “inadequate” have said"
        if rated > floor and tokens[rated].low in words("clauses", "rated"):
            return noun_phrase_at(tokens, floor, rated - 1)
    if token.kind == "q" or token.text in CLAUSE_MARKS:
        return None
    return noun_phrase_at(tokens, floor, k)


def _past_aside(tokens: list[Token], k: int, floor: int) -> int:
    """``k`` moved before an adverb that parts a verb from its auxiliary: "They did*, however,* note"."""
    aside = k - 3 >= floor and tokens[k].text == "," and tokens[k - 2].text == "," and tokens[k - 1].kind == "w"
    parted = aside and tokens[k - 3].low in grammar("auxiliaries") and tokens[k - 1].low in words("clauses", "asides")
    return k - 3 if parted else k


def _who_goes_on(tokens: list[Token], floor: int, conjunction: int) -> int | None:
    """Where "who" stands whose clause goes on behind "and": "by Ann Orme, *who* works at the bar and claimed"."""
    for i in range(conjunction - 1, floor + 1, -1):
        if tokens[i].kind not in "wn":
            return None
        if tokens[i].low == "who":
            return i if tokens[i - 1].text == "," and has_finite(tokens, i + 1, conjunction - 1) else None
    return None


def _shared(tokens: list[Token], floor: int, conjunction: int) -> Subject | None:
    """The subject of the first verb, shared by the one after "and" or "but"."""
    first = floor
    last = conjunction - 1
    if first > last:
        return None
    comma = next((i for i in range(first, last) if tokens[i].text == ","), None)
    opens = tokens[first].low in words("clauses", "questioned")  # "Asked if he had been paid, the captain laughed and said"
    if comma is not None and (opens or is_modifier(tokens, first, comma) or is_adverb(tokens[first])) and comma + 1 <= last:
        first = comma + 1
    if tokens[first].low in grammar("personal"):
        return Subject(first, first, first, shared=True)
    return phrase_at_start(tokens, first, last)
