"""What ties a clause to the one before it: "a meeting *at which* the mayor, Ann Otto, said"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_name
from onrecord_ingest.quotations.saying.mentions import is_document, is_full_name, is_role, is_role_and_name
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token


def past_link(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The piece without what ties its clause to the one before: "*at which* the mayor, Ann Otto, said"."""
    links = (
        i
        for i in range(last - 1, first - 1, -1)
        if tokens[i].low in grammar("subordinators") or tokens[i].low in ("which", "whom", "but")
    )
    link = next(links, None)
    if link is None or (link == first and tokens[link].low == "but"):
        return first, last
    if tokens[link].low in ("which", "whom") and (link == first or tokens[link - 1].low not in grammar("prepositions")):
        return first, last
    teller = tokens[link - 1].low if link > first else ""
    if tokens[link].low == "that" and (teller in class_nouns() or is_personal_noun(teller)):
        return first, last  # "Hexby Buses, the firm *that* runs services for the council, said"
    tied = link + 1 + (tokens[link + 1].low in words("constants", "points"))
    office = (
        tied < last
        and tokens[tied].low in grammar("determiners")
        and is_role(tokens, tied, last)
        and not has_finite(tokens, tied, last)
    )
    named = (
        office or is_full_name(tokens, tied, last) or is_role_and_name(tokens, tied, last) or _is_new_subject(tokens, first, link, last)
    )
    return (tied, last) if named else (first, last)


def _is_new_subject(tokens: list[Token], first: int, link: int, last: int) -> bool:
    """Whether a conjunction in a piece parts a clause from a further subject: "put off because *campaigner Ann Otto*, 51, said"."""
    if tokens[link].low not in grammar("subordinators") | {"but"} or tokens[first].low in grammar("relatives"):
        return False
    whole = link + 1 < last and not has_finite(tokens, link + 1, last) and tokens[link + 1].low not in grammar("prepositions")
    ends = tokens[last].low
    paper = ends in words("constants", "measures") or is_document(tokens[last])
    person = is_name(tokens[last]) or paper or is_personal_noun(ends) or is_group_noun(ends)
    return whole and person and has_finite(tokens, first, link - 2)


def ties_a_name(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a piece ties a clause to the one before and then names its subject: "a meeting *at which Joe Tarn*, who …, said",
    "…, *while farmer Joe Tarn*, who …, said"."""
    tied, _ = past_link(tokens, first, last)
    return tied > first and (is_full_name(tokens, tied, last) or is_role_and_name(tokens, tied, last))
