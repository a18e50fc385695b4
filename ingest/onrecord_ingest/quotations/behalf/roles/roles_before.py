"""The roles before a name: "The clerk, Mrs Otto", "Headteacher Rosalind Oakes", "The clerk is Ann Otto"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.roles.pleading import client_opening
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_finite, is_title
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.mentions import is_document
from onrecord_ingest.quotations.saying.subjects.listed import office_begins
from onrecord_ingest.quotations.text.sentences import Token

FAR = 14
"""Tokens within which a role ends."""
AT = frozenset(("of", "at", "for", "with", "from", "in"))
"""Prepositions that lead from an office to whose it is."""
BE = frozenset(("is", "was", "became", "remains"))
"""Verbs that join somebody with a role."""
_STYLES = frozenset(("very", "right", "rt", "most"))
"""How those of the church are styled before a title: "the Very Rev Ann Otto"."""
_HEAD = 5
"""Words before which the noun of a paper stands."""
Piece = tuple[int, int]
"""First and last token of a role."""


def is_role(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a noun for an office, an employment or a standing is among the tokens."""
    heads = words("roles", "heads")
    return any(
        t.low in heads or t.low.split("'")[0] in heads or t.low.removesuffix("s") in heads or t.low.rsplit("-", 1)[-1] in heads
        for t in tokens[first : last + 1]
    )


def roles_before(tokens: list[Token], first: int, inside: frozenset[int]) -> Iterator[Piece]:
    """The roles before a name: "The clerk, Mrs Otto", "Headteacher Rosalind Oakes", "The clerk is Ann Otto". ``inside``: where
    the name of a body begins, or an "and" stands within it."""
    k = first - 1
    while k >= 0 and (_is_personal(tokens[k]) or (tokens[k].low.rstrip(".") in _STYLES and k < first - 1)):
        if is_role(tokens, k, k):
            yield k, k  # "Councillor"
        k -= 1
    if k > 1 and tokens[k - 1].text == "," and is_title(tokens[k]) and tokens[k].low in words("titles", "police"):
        k -= 1  # "Its secretary, Sgt Ann Otto"
    if (
        k > 0
        and tokens[k].low == "the"
        and tokens[k + 1].low in ("rev", "revd", "reverend", "ven", "venerable", "rt", "most", "right", "very", "hon")
    ):
        k -= 1  # "Vicar of St Wilfrid's the Rev Josie Achebe"
    if k < 0 or tokens[k].kind == "q":
        return
    client = client_opening(tokens, k + 1)
    if client is not None:
        yield client  # "Prosecuting for Dunmere Council, Ann Otto said"
        if client[1] == k - 1:
            return
    if tokens[k].text == ",":
        found = _piece_before(tokens, k - 1)
    elif tokens[k].low in BE:
        found = _piece_before(tokens, k - 1)
        if found is not None and found[0] > 0 and tokens[found[0] - 1].text != "," and tokens[found[0] - 1].low != "whose":
            found = None
    else:
        found = _directly_before(tokens, k, inside)
        first = found[0] if found is not None else k + 1
        if first > 1 and tokens[first - 1].text == ",":  # "The chairman of the authority, Labour councillor Ann Otto"
            office = _piece_before(tokens, first - 2)
            if office is not None and office[0] == 0:
                yield office
    if found is not None:
        yield found


def _is_personal(token: Token) -> bool:
    """Whether a word is a title that tells of no office in a body."""
    return is_title(token) and token.low.rstrip(".") in words("titles", "personal")


def _piece_before(tokens: list[Token], end: int) -> Piece | None:
    """The role that ends at a comma or verb, with commas of its own where it lists: "member for roads, parks and waste"."""
    start = end
    commas = 0
    ends = words("roles", "ends") | grammar("subordinators") | {"whose", "which", "whom"}
    while start > 0 and tokens[start - 1].kind != "q" and not is_finite(tokens, start - 1):
        if tokens[start - 1].low in ends and not _serves(tokens, start - 1):
            break
        if tokens[start - 1].text == "," and commas == 0 and _is_whole_name(tokens, start, end):
            return None  # "In a letter to the head, *Ben Orr*, Ann Otto said"
        if tokens[start - 1].text == "," and commas < 2 and not is_role(tokens, start, end):
            commas += 1
        elif tokens[start - 1].text in CLAUSE_MARKS:
            break
        start -= 1
    while start < end and (tokens[start].low in grammar("conjunctions") or tokens[start].low in words("constants", "points")):
        start += 1
    if tokens[start].low in ("from", "with") and 0 < start < end and is_finite(tokens, start - 1):
        start += 1  # "The meeting heard from *the head of Marsh School*, Ann Otto"
    if tokens[start].low in ("only", "just") and start < end:
        start += 1  # "has *only one member of staff*, Ann Otto"
    if start == 1 and tokens[0].low == "that":
        start = 0  # "That manager, Ann Otto, was in court"
    if start == 0 and tokens[0].low == "as":
        start = 1  # "As head of finance at the trust, Ann Otto has to"
    if tokens[end].low in phrases("roles", "kin"):  # "run the shop with *her husband*, Jack"
        start = next((i for i in range(end, start, -1) if tokens[i].low in ("her", "his", "their")), start)
    start = _past_paper(tokens, _past_place(tokens, start, end), end)
    whose = start > 0 and tokens[start - 1].low == "whose"
    opens = whose or (start == 1 and tokens[0].low == "as") or tokens[start].low in grammar("determiners") or _is_source(tokens, start)
    if start > end or not (opens or tokens[start].text[:1].isupper()):
        return None
    confronted = start > 0 and tokens[start - 1].low in ("by", "to") and tokens[0].low.endswith(("ed", "ing"))
    if confronted and not any(is_finite(tokens, i) for i in range(1, start)):
        return None  # "Confronted by the chairman, Whitlow blamed": two people
    spoilt = any(is_finite(tokens, i) for i in range(start, end + 1)) or tokens[start].low in grammar("prepositions")
    if spoilt or not is_role(tokens, start, end) or (commas and not AT & {t.low for t in tokens[start : end + 1]}):
        return None
    return start, end


def _is_source(tokens: list[Token], start: int) -> bool:
    """Whether an office without an article begins behind an inverted verb or "according to": "said *director of roads*, Ann Otto"."""
    if start < 2:
        return False
    before, first = tokens[start - 1], tokens[start - 2]
    return (before.low == "to" and first.low == "according") or (
        before.low in forms_by_word() and (first.kind == "q" or first.text == ",")
    )


def _past_place(tokens: list[Token], start: int, end: int) -> int:
    """Where an office begins behind the place that opens its sentence: "At Marsh House *the matron*, Ann Otto, said"."""
    if tokens[start].low not in ("at", "in", "for") or end - start < 3:
        return start
    the = next((i for i in range(start + 2, end) if tokens[i].low in ("the", "its")), start)
    return the if tokens[the - 1].text[:1].isupper() and is_role(tokens, the, end) else start


def _past_paper(tokens: list[Token], start: int, end: int) -> int:
    """Where an office begins behind the paper of whoever has it: "An email from *the principal*, Ann Otto, says"."""
    paper = next((i for i in range(start, min(start + _HEAD, end)) if is_document(tokens[i])), None)
    by = next((i for i in range(paper + 1, end) if tokens[i].low in ("by", "from")), None) if paper is not None else None
    return by + 1 if by is not None and is_role(tokens, by + 1, end) else start


def _serves(tokens: list[Token], i: int) -> bool:
    """Whether "to" leads from an office to whom it serves: "the clerk to Marling Town Council, Ann Otto"."""
    return i > 0 and tokens[i].low == "to" and tokens[i - 1].low in words("roles", "serving")


def _ends_a_name(tokens: list[Token], last: int) -> bool:
    """Whether somebody else is named by a given name and a surname: "finance director *Ann Otto* and chairman Bill Hale"."""
    return last > 0 and tokens[last - 1].low in given_names() and tokens[last - 1].text.istitle() and tokens[last].text[:1].isupper()


def _is_whole_name(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the tokens are a given name and a surname."""
    return last - first == 1 and _ends_a_name(tokens, last)


def _directly_before(tokens: list[Token], k: int, inside: frozenset[int]) -> Piece | None:
    """The role that stands before a name with nothing between: "planning officer Jemima Tulk"."""
    stops = words("constants", "stops")
    if tokens[k].text in CLAUSE_MARKS or tokens[k].low in stops or is_finite(tokens, k):
        return None
    if tokens[k].low == "for" and k and tokens[k - 1].low.endswith("ing"):
        return None  # "solicitors acting *for* Ann Otto"
    start = end = k
    while start > 0 and end - start < FAR:
        before = tokens[start - 1]
        if before.text in CLAUSE_MARKS or before.kind == "q" or (is_finite(tokens, start - 1) and before.low != "retired"):
            break
        joined = before.low == "and" and is_role(tokens, max(0, start - 4), start - 2) and is_role(tokens, start, end)
        if before.low in stops and (not joined or _ends_a_name(tokens, start - 2)) and before.start not in inside:
            break
        start -= 1
    if start < end and start and tokens[start - 1].kind == "q" and tokens[start].low in forms_by_word():
        start += 1  # "“It is late,” *explains* chairman Dan Orr"
    closed = grammar("prepositions") | grammar("adverbs") | grammar("conjunctions") | grammar("subordinators")
    while start <= end and tokens[start].low in closed:
        start += 1
    if end - start > 1 and _ends_a_name(tokens, start + 1) and tokens[start].start not in inside:
        return None  # "Tom Reeve beat Ann Otto"
    if start <= end and not is_role(tokens, start, end):
        comma = next((i for i in range(start - 1, max(0, start - FAR), -1) if tokens[i].text == ","), start - 1)
        begins = office_begins(tokens, 0, comma + 1, end + 1)
        start = begins if begins < comma else start
    return (start, end) if start <= end and is_role(tokens, start, end) else None
