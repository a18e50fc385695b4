"""Where the noun phrase that ends before a verb can begin: at marks, conjunctions and the ends of clauses."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name, is_title
from onrecord_ingest.quotations.saying.mentions import is_nickname
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
