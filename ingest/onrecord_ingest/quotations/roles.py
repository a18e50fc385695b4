"""The roles an article gives its people, as it words them: "Oonagh Brannigan, its director of primary care"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast import Mention
from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, is_finite, is_title
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token

_FAR = 14


def roles_of(mention: Mention, sentence: Sentence) -> list[tuple[int, int]]:
    """Characters of each role that the sentence gives the person mentioned."""
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= mention.start and t.kind != "q"), None)
    if first is None or tokens[first].start >= mention.end:
        return []
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].end <= mention.end:
        last += 1
    while last + 1 < len(tokens) and tokens[last + 1].text in ("MP", "MSP", "MS", "QC", "KC", "OBE", "MBE", "CBE"):
        last += 1
    found = [_before(tokens, first), *_after(tokens, last)]
    return [(tokens[a].start, tokens[b].end) for a, b in filter(None, found)]


def _is_role(tokens: list[Token], first: int, last: int) -> bool:
    heads = words("roles", "heads")
    return any(t.low in heads or t.low.split("'")[0] in heads or t.low.removesuffix("s") in heads for t in tokens[first : last + 1])


def _before(tokens: list[Token], first: int) -> tuple[int, int] | None:
    k = first - 1
    while k >= 0 and is_title(tokens[k]) and not _is_role(tokens, k, k):
        k -= 1
    if k < 0:
        return None
    if tokens[k].text == ",":
        end = k - 1
        start = end
        while (
            start > 0
            and tokens[start - 1].text not in CLAUSE_MARKS
            and tokens[start - 1].kind != "q"
            and not is_finite(tokens, start - 1)
            and tokens[start - 1].low not in ("by", "to")
        ):
            start -= 1
        starts = start <= end and (tokens[start].low in grammar("determiners") or tokens[start].text[:1].isupper())
        if (
            starts
            and _is_role(tokens, start, end)
            and not any(is_finite(tokens, i) for i in range(start, end + 1))
            and tokens[start].low not in grammar("prepositions")
        ):
            return start, end
        return None
    end = start = k
    if tokens[k].text in CLAUSE_MARKS or tokens[k].kind == "q" or tokens[k].low in words("constants", "stops"):
        return None
    while start > 0 and end - start < _FAR:
        before = tokens[start - 1]
        if before.text in CLAUSE_MARKS or before.kind == "q" or is_finite(tokens, start - 1):
            break
        if before.low in words("constants", "stops") and not (
            before.low == "and" and _is_role(tokens, max(0, start - 4), start - 2) and _is_role(tokens, start, end)
        ):
            break
        start -= 1
    while start <= end and tokens[start].low in grammar("prepositions") | grammar("adverbs") | grammar("conjunctions") | grammar(
        "subordinators"
    ):
        start += 1
    return (start, end) if start <= end and _is_role(tokens, start, end) else None


def _after(tokens: list[Token], last: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    i = last + 1
    while i < len(tokens) and tokens[i].text == "(":  # "Deirdre Mann (Con), the cabinet member": party, seat, or the office itself
        close = next((j for j in range(i + 1, min(i + _FAR, len(tokens))) if tokens[j].text == ")"), None)
        if close is None:
            return found
        if close > i + 1 and _is_role(tokens, i + 1, close - 1):
            found.append((i + 1, close - 1))
        i = close + 1
    if i + 1 < len(tokens) and tokens[i].low in ("of", "from") and tokens[i + 1].kind == "w":
        found.append((i, _piece_end(tokens, i)))
        return found
    if (
        i + 2 < len(tokens)
        and tokens[i].low in ("is", "was", "became", "remains")
        and tokens[i + 1].low in ("a", "an", "the", "also", "its", "their")
    ):
        end = _piece_end(tokens, i + 1)
        if _is_role(tokens, i + 1, min(end, i + 6)):
            found.append((i + 1, end))
        return found
    verb = i + 1 if i < len(tokens) and tokens[i].low in ("now", "currently", "also") else i
    if verb < len(tokens) and tokens[verb].low in words("constants", "leads"):
        found.append((verb, _piece_end(tokens, verb)))
        return found
    pieces = 0
    while i + 1 < len(tokens) and tokens[i].text == "," and pieces < 3:
        start = i + 1
        pieces += 1
        if tokens[start].kind == "n" or tokens[start].low == "aged":
            i = start + 1 + (tokens[start].low == "aged")
            continue
        if tokens[start].low in ("who", "who's"):
            verb = start + 1
            while verb < len(tokens) and (
                tokens[verb].low in ("has", "have", "had", "also", "now", "is", "was") or tokens[verb].low.endswith("ly")
            ):
                verb += 1
            end = _piece_end(tokens, start, verbs=True)
            charged = any(t.low in ("charge", "responsibility", "responsible") for t in tokens[verb : verb + 4])
            if verb < len(tokens) and (
                charged
                or tokens[verb].low in words("constants", "leads")
                or (tokens[verb - 1].low in ("is", "was") and _is_role(tokens, verb, min(end, verb + 5)))
            ):
                found.append((verb, end))
            break
        end = _piece_end(tokens, start)
        if any(t.low in ("charge", "responsibility", "responsible") for t in tokens[start : start + 4]):
            found.append((start, end))  # "…, in charge of roads, said"
            break
        if tokens[start].low in grammar("conjunctions") or tokens[start].low.endswith("ing") or end < start or is_finite(tokens, start):
            break
        if _is_role(tokens, start, end) or tokens[start].low in ("of", "from"):
            found.append((start, end))
        else:
            break
        i = end + 1
    return found


def _piece_end(tokens: list[Token], start: int, *, verbs: bool = False) -> int:
    end = start
    while (
        end + 1 < len(tokens)
        and tokens[end + 1].text not in CLAUSE_MARKS
        and tokens[end + 1].kind != "q"
        and (verbs or not is_finite(tokens, end + 1))
    ):
        if tokens[end + 1].low in ("said", "says", "added", "told", "who", "which", "when", "while"):
            break
        end += 1
    return end
