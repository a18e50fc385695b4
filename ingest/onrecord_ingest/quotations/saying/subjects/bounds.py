"""Where the noun phrase that ends before a verb can begin: at marks, conjunctions and the ends of clauses."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name, is_title
from onrecord_ingest.quotations.saying.mentions import is_nickname
from onrecord_ingest.quotations.saying.subjects.modifiers import is_modifier
from onrecord_ingest.quotations.text.sentences import Token


def after_clause(tokens: list[Token], first: int, last: int) -> int:
    """Where the subject begins after a clause without a comma: "As they went by the slip *a bystander* shouted"."""
    verb = next((i for i in range(first, last) if is_finite(tokens, i)), None)
    if verb is None:
        return first
    for p in range(last, verb, -1):
        if (
            tokens[p].low in grammar("determiners") and tokens[p - 1].low not in grammar("prepositions") and tokens[p - 1].kind == "w"
        ) or is_title(tokens[p]):
            return p
    particle = verb + 1 < last and tokens[verb + 1].low in grammar("prepositions") and tokens[min(verb + 2, last)].low == "the"
    return verb + 2 if particle else first  # "As the third went in *the fans* sang"


def is_boundary(tokens: list[Token], floor: int, i: int, last: int) -> bool:
    """Whether the subject that ends at ``last`` begins after token ``i``."""
    token = tokens[i]
    if token.kind == "q" and is_nickname(tokens, i):
        return False
    if token.kind == "q" or token.text in CLAUSE_MARKS:
        return True
    low = token.low
    if low in ("who", "which", "whom", "whose"):
        return True
    if low in words("clauses", "openers"):
        return not (low == "as" and i + 1 <= last and tokens[i + 1].low == "well")
    if low in ("and", "but", "or"):
        start = i
        while start > floor and tokens[start - 1].text not in CLAUSE_MARKS and tokens[start - 1].kind != "q":
            if tokens[start - 1].low in words("clauses", "openers") and tokens[start].low != "of":
                break  # "thrown out when *Ann Otto and* Tom Beech said"
            if tokens[start - 1].low == "but":
                break
            if tokens[start - 1].low in ("after", "before", "since") and all(map(is_name, tokens[start:i])):
                break
            start -= 1
        if low == "but" or start == i:
            return True
        return has_finite(tokens, start, i - 1)
    return low in ("with",) and i > floor and tokens[i - 1].text == ","


def before_modifiers(tokens: list[Token], floor: int, stop: int) -> int:
    """The last token before what only tells more of somebody between commas: "a caseworker, *since departed*, who"."""
    comma = next((i for i in range(stop, floor, -1) if tokens[i].text in CLAUSE_MARKS or tokens[i].kind == "q"), floor)
    if comma < stop and tokens[comma + 1].low == "including":
        return stop  # "criticism of the fees, including from *the Labour Party*, which said"
    tells_more = comma > floor and tokens[comma].text == "," and comma < stop and is_modifier(tokens, comma + 1, stop)
    return comma - 1 if tells_more and not has_finite(tokens, comma + 2, stop) else stop


def before_clause(tokens: list[Token], floor: int, stop: int) -> int:
    """The last token before a relative clause that no comma closes, and before a bracket and what tells more of somebody: "Cllr *Ann
    Otto* (Lab, Skelby), who chairs it said", "*Ann Otto*, of Skelby, who lives there said"."""
    if stop > floor and tokens[stop].text == ")":
        return next((i - 1 for i in range(stop, floor, -1) if tokens[i].text == "("), stop)
    return before_modifiers(tokens, floor, stop)
