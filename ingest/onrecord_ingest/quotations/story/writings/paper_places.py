"""How much a paper counts where a sentence tells of it that is not about it: brought in, the place where somebody spoke, an aside."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.story.story import ASIDE, BROUGHT_IN, INTRODUCED, OBJECT, PLACED
from onrecord_ingest.quotations.story.telling.noun_at import phrase_start
from onrecord_ingest.quotations.story.writings.made_by import SHOWN, is_of_others
from onrecord_ingest.quotations.text.sentences import Token

_PUT_UP = frozenset(("notice", "board", "label", "badge", "book"))
_PARTICLES = frozenset(("up", "out", "down", "round", "around", "off"))
_MEANS = frozenset(("in", "from", "by", "through", "via"))
_MADE_KNOWN = {"came"} | frozenset(
    ("put", "set", "given", "revealed", "disclosed", "confirmed", "announced", "laid", "spelt", "detailed", "outlined", "contained")
)
"""What becomes of news in a paper that brings it: "The cost was *put* at £2m in a written answer", "News *came* in an email"."""
_FAR = 9
"""Words before a paper in which somebody learns from it."""
_LONG = 14
"""Words within which it is told what was done with a paper that opens a sentence."""
NEW = frozenset(("a", "an", "another", "one"))


def brought_in(tokens: list[Token], i: int, aside: bool) -> float:
    """What the paper at token ``i`` counts that is no subject: most where the sentence brings it in, so that "it" goes on from it ("has
    put up *a notice*", "has published *its plan*"). ``aside``: it is one by which somebody speaks or acts."""
    first = phrase_start(tokens, i)
    at = first - 1 if first > 1 and tokens[first - 1].low in _PARTICLES else first  # "has put *up* a notice"
    before = tokens[at - 1].low if at else ""
    made = before in SHOWN or before in words("constants", "writing") or (before in _MEANS and _is_news(tokens, first))
    if made and (tokens[first].low in NEW or tokens[first].low in grammar("determiners")):
        return BROUGHT_IN
    new = tokens[first].low in NEW
    by = i + 1 < len(tokens) and tokens[i + 1].low in ("by", "from")
    if aside and not (new and (by or tokens[i].low in _PUT_UP)):
        return ASIDE
    if new and before and before not in _prepositions() and not (aside and by):
        return BROUGHT_IN
    if before and before not in _prepositions() and not aside and tokens[first].low == "the":
        return INTRODUCED
    return PLACED if new and by else OBJECT


def _is_news(tokens: list[Token], first: int) -> bool:
    """Whether the paper that begins at a token is that from which somebody learns, or which brings the news: "Staff *learned* of it in
    *an email*", "The plan was *set* out in *a letter*"."""
    near = range(max(1, first - _FAR), first - 1)
    return any(
        tokens[i].low in ("learned", "learnt", "discovered")
        or (tokens[i].low in ("told", "informed", "found") and _passive(tokens, i))
        or (tokens[first - 1].low == "in" and tokens[i].low in _MADE_KNOWN and tokens[i - 1].low in (*grammar("be"), "first", "news"))
        for i in near
    )


def _passive(tokens: list[Token], i: int) -> bool:
    return tokens[i - 1].low in grammar("be") or (tokens[i].low == "found" and tokens[i + 1].low == "out")


@cache
def _prepositions() -> frozenset[str]:
    return grammar("prepositions") | grammar("conjunctions")


def opens_for_it(tokens: list[Token], i: int) -> bool:
    """Whether a paper only opens the sentence of whoever speaks by it: "*In a letter* it said", "*In a letter* of May, it said"."""
    if phrase_start(tokens, i) != 1 or tokens[0].low not in ("in", "by", "through", "via", "on"):
        return False
    far = range(i + 1, min(i + _LONG, len(tokens) - 1))
    comma = next((j for j in far if tokens[j].text == ","), i)
    by_another = any(tokens[j].low in ("by", "from") and not is_of_others(tokens, j) for j in range(i + 1, comma))
    return "it" in (tokens[min(i + 1, len(tokens) - 1)].low, tokens[min(comma + 1, len(tokens) - 1)].low) and not by_another


def is_medium(tokens: list[Token], i: int) -> bool:
    """Whether a paper only tells where its owner spoke: "said *on its website*"."""
    first = phrase_start(tokens, i)
    return first > 0 and tokens[first].low in grammar("possessives") and tokens[first - 1].low in ("on", "in", "via", "through")
