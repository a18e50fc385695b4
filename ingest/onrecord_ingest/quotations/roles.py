"""The roles an article gives its people, as it words them: "Oonagh Brannigan, its director of primary care"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord_ingest.quotations.cast import Mention
from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, is_finite, is_title
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token

_FAR, _PIECES = 14, 3
_AT = frozenset(("of", "at", "for", "with", "from", "in"))
_LETTERS = frozenset(("MP", "MSP", "MS", "QC", "KC", "OBE", "MBE", "CBE"))
_BE = frozenset(("is", "was", "became", "remains"))
_MADE = frozenset(("became", "appointed", "elected", "named", "made", "joined"))
_CHARGED = frozenset(("charge", "responsibility", "responsible", "brief", "portfolio"))
_TEAMS = frozenset(("team", "department", "directorate", "division"))
_PLEADING = frozenset(("prosecuting", "acting", "appearing", "speaking"))

_Piece = tuple[int, int]


def roles_of(mention: Mention, sentence: Sentence, bodies: Sequence[Mention]) -> list[tuple[int, int]]:
    """Characters of each role that the sentence gives the person mentioned. ``bodies``: the bodies it names."""
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= mention.start and t.kind != "q"), None)
    if first is None or tokens[first].start >= mention.end:
        return []
    last = first
    while last + 1 < len(tokens) and (tokens[last + 1].end <= mention.end or tokens[last + 1].text in _LETTERS):
        last += 1
    starts = frozenset(body.start for body in bodies)
    found = [*_before(tokens, first), *_after(tokens, last, starts)]
    return [(tokens[a].start, tokens[b].end) for a, b in found]


def _is_role(tokens: list[Token], first: int, last: int) -> bool:
    heads = words("roles", "heads")
    return any(
        t.low in heads or t.low.split("'")[0] in heads or t.low.removesuffix("s") in heads or t.low.rsplit("-", 1)[-1] in heads
        for t in tokens[first : last + 1]
    )


def _before(tokens: list[Token], first: int) -> Iterator[_Piece]:
    """The roles before a name: "The clerk, Mrs Otto", "Headteacher Rosalind Oakes", "The clerk is Ann Otto"."""
    k = first - 1
    while k >= 0 and is_title(tokens[k]) and tokens[k].low.rstrip(".") in words("titles", "personal"):
        if _is_role(tokens, k, k):
            yield k, k  # "Councillor"
        k -= 1
    if k > 0 and tokens[k].low == "the" and tokens[k + 1].low in ("rev", "revd", "reverend", "ven", "right", "very", "hon"):
        k -= 1  # "Vicar of St Wilfrid's the Rev Josie Achebe"
    if k < 0 or tokens[k].kind == "q":
        return
    if tokens[k].text == ",":
        found = _piece_before(tokens, k - 1)
    elif tokens[k].low in _BE:
        found = _piece_before(tokens, k - 1)
        if found is not None and (found[0] > 0 and tokens[found[0] - 1].text != ","):
            found = None
    else:
        found = _directly_before(tokens, k)
        first = found[0] if found is not None else k + 1
        if first > 1 and tokens[first - 1].text == ",":  # "The chairman of the authority, Labour councillor Ann Otto"
            office = _piece_before(tokens, first - 2)
            if office is not None and office[0] == 0:
                yield office
    if found is not None:
        yield found


def _piece_before(tokens: list[Token], end: int) -> _Piece | None:
    """The role that ends at a comma or verb, with commas of its own where it lists: "member for roads, parks and waste"."""
    start = end
    commas = 0
    ends = words("roles", "ends") | grammar("subordinators")
    while start > 0 and tokens[start - 1].kind != "q" and not is_finite(tokens, start - 1) and tokens[start - 1].low not in ends:
        if tokens[start - 1].text == "," and commas < 2 and not _is_role(tokens, start, end):
            commas += 1
        elif tokens[start - 1].text in CLAUSE_MARKS:
            break
        start -= 1
    while start < end and tokens[start].low in grammar("conjunctions"):
        start += 1
    if start > end or not (tokens[start].low in grammar("determiners") or tokens[start].text[:1].isupper()):
        return None
    if start and tokens[start - 1].low in ("by", "to") and tokens[0].low.endswith(("ed", "ing")):
        return None  # "Confronted by the chairman, Whitlow blamed": two people
    spoilt = any(is_finite(tokens, i) for i in range(start, end + 1)) or tokens[start].low in grammar("prepositions")
    if spoilt or not _is_role(tokens, start, end) or (commas and not _AT & {t.low for t in tokens[start : end + 1]}):
        return None
    return start, end


def _directly_before(tokens: list[Token], k: int) -> _Piece | None:
    """The role that stands before a name with nothing between: "planning officer Jemima Tulk"."""
    stops = words("constants", "stops")
    if tokens[k].text in CLAUSE_MARKS or tokens[k].low in stops:
        return None
    start = end = k
    while start > 0 and end - start < _FAR:
        before = tokens[start - 1]
        if before.text in CLAUSE_MARKS or before.kind == "q" or is_finite(tokens, start - 1):
            break
        joined = before.low == "and" and _is_role(tokens, max(0, start - 4), start - 2) and _is_role(tokens, start, end)
        if before.low in stops and not joined:
            break
        start -= 1
    closed = grammar("prepositions") | grammar("adverbs") | grammar("conjunctions") | grammar("subordinators")
    while start <= end and tokens[start].low in closed:
        start += 1
    return (start, end) if start <= end and _is_role(tokens, start, end) else None


def _after(tokens: list[Token], last: int, bodies: frozenset[int]) -> Iterator[_Piece]:
    """The roles after a name: in brackets, after "of", after a verb of being or leading, in apposition."""
    i = last + 1
    while i < len(tokens) and tokens[i].text == "(":  # "Deirdre Mann (Con), the cabinet member": party, seat, or the office itself
        close = next((j for j in range(i + 1, min(i + _FAR, len(tokens))) if tokens[j].text == ")"), None)
        if close is None:
            return
        if close > i + 1 and (_is_role(tokens, i + 1, close - 1) or _CHARGED & {t.low for t in tokens[i + 1 : close]}):
            yield i + 1, close - 1
        i = close + 1
    if i + 1 >= len(tokens):
        return
    if tokens[i].low in ("of", "from"):
        end = _piece_end(tokens, i)
        if _names_body(tokens, i, i, bodies) or tokens[end].low in _TEAMS:  # "of Kettlesby" is where somebody lives
            yield i, end
        return
    if tokens[i].low in _BE and i + 2 < len(tokens):
        end = _piece_end(tokens, i + 1)
        if tokens[i + 1].low in ("a", "an", "the", "also", "its", "their") and _is_role(tokens, i + 1, min(end, i + 6)):
            yield i + 1, end
        return
    verb = i + 1 if tokens[i].low in ("now", "currently", "also") else i
    if verb < len(tokens) and tokens[verb].low in words("constants", "leads"):
        yield verb, _piece_end(tokens, verb)
        return
    yield from _appositions(tokens, i, bodies)


def _appositions(tokens: list[Token], i: int, bodies: frozenset[int]) -> Iterator[_Piece]:
    pieces = 0
    while i + 1 < len(tokens) and tokens[i].text == "," and pieces < _PIECES:
        start = i + 1
        pieces += 1
        if tokens[start].kind == "n" or tokens[start].low == "aged":
            i = start + 1 + (tokens[start].low == "aged")
            continue
        if tokens[start].low in ("who", "who's"):
            yield from _relative(tokens, start, bodies)
            return
        if (
            tokens[start].low in words("roles", "ends_after")
            or tokens[start].low in grammar("conjunctions")
            or is_finite(tokens, start)
        ):
            return
        end = _piece_end(tokens, start)
        if (
            tokens[end].low in words("constants", "parties_names") | words("roles", "somebody")
            and end + 1 < len(tokens)
            and tokens[end + 1].low == "who"
        ):
            yield from _relative(tokens, end + 1, bodies)  # "…, the Conservative who holds the purse strings"
            return
        if _CHARGED & {t.low for t in tokens[start : start + 4]}:
            yield start, end  # "…, in charge of roads, said"
            return
        if tokens[start].low in _PLEADING and tokens[min(start + 1, end)].low == "for" and _names_body(tokens, start, end, bodies):
            yield start, end  # "…, prosecuting for Dunmere Council, said"
            return
        if (tokens[start].low.endswith("ing") and tokens[start].low not in ("managing", "planning", "acting")) or end < start:
            return
        of = tokens[start].low in ("of", "from")
        linked = _names_body(tokens, start, end, bodies) or (of and tokens[end].low in _TEAMS)
        if not (linked or (_is_role(tokens, start, end) and not of)):
            return
        end = _listed_end(tokens, start, end)
        yield start, end
        i = end + 1


def _relative(tokens: list[Token], start: int, bodies: frozenset[int]) -> Iterator[_Piece]:
    """ "…, who chairs the board", "who is its treasurer", "who became chief executive in June"."""
    verb = start + 1
    skipped = ("has", "have", "had", "also", "now", "is", "was", "been", "recently")
    while verb < len(tokens) and (tokens[verb].low in skipped or tokens[verb].low.endswith("ly")):
        verb += 1
    if verb >= len(tokens):
        return
    end = _piece_end(tokens, start, verbs=True)
    low = tokens[verb].low
    after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    leads = low in words("constants", "leads") or low in words("constants", "oversees") or (low, after) == ("looks", "after")
    if _CHARGED & {t.low for t in tokens[verb : verb + 5]} or leads:
        yield verb, end
    elif low in ("works", "worked") and _names_body(tokens, verb, end, bodies):
        yield verb, end  # "who works at Orrin General Hospital"
    elif low in _MADE and _is_role(tokens, verb + 1, min(end, verb + 5)) and "for" not in {t.low for t in tokens[verb + 1 : verb + 3]}:
        yield verb + 1, end
    elif tokens[verb - 1].low in ("is", "was") and _is_role(tokens, verb, min(end, verb + 5)):
        yield verb, end


def _names_body(tokens: list[Token], start: int, end: int, bodies: frozenset[int]) -> bool:
    """Whether "of", "at" or "for" in the piece leads to a body: "agent for Castlegrove Homes"."""
    for i in range(start, end + 1):
        if tokens[i].low in _AT:
            after = next((t for t in tokens[i + 1 : i + 6] if t.text[:1].isupper() or t.low in _AT or t.kind != "w"), None)
            if after is not None and after.start in bodies:
                return True
    return False


def _listed_end(tokens: list[Token], start: int, end: int) -> int:
    """The end of an office that lists in capitals: "Cabinet Member for Children, Schools and Skills"."""
    if not _AT & {t.low for t in tokens[start : end + 1]} or not tokens[end].text[:1].isupper():
        return end
    stop = end + 1
    while stop + 1 < len(tokens) and (tokens[stop].text == "," or tokens[stop].low == "and") and tokens[stop + 1].text[:1].isupper():
        while stop + 1 < len(tokens) and tokens[stop + 1].text[:1].isupper():
            stop += 1
        stop += 1
    listed = any(t.low == "and" for t in tokens[end + 1 : stop])
    return stop - 1 if listed and not _is_role(tokens, end + 1, stop - 1) else end


def _piece_end(tokens: list[Token], start: int, *, verbs: bool = False) -> int:
    end = start
    while (
        end + 1 < len(tokens)
        and tokens[end + 1].text not in CLAUSE_MARKS
        and tokens[end + 1].kind != "q"
        and (verbs or not is_finite(tokens, end + 1))
        and tokens[end + 1].low not in words("roles", "ends_after")
    ):
        end += 1
    return end
