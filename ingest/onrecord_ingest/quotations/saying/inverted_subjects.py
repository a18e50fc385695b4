"""Who stands after an inverted verb of saying, a passive or *according to*, with apposition."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.text.sentences import Token


def right_subject(tokens: list[Token], after: int) -> Subject | None:
    """The noun phrase that follows an inverted verb or "according to", with its apposition."""
    first = after + 1
    if first >= len(tokens) or (tokens[first].kind not in "wn" and tokens[first].kind != "w"):
        return None
    if tokens[first].low.split("'")[0] in grammar("personal") or tokens[first].low in ("him", "her", "them"):
        following = tokens[first + 1] if first + 1 < len(tokens) else None
        if tokens[first].low != "her" or following is None or following.kind != "w":
            return Subject(first, first, first)
    last = first
    while last + 1 < len(tokens):
        token = tokens[last + 1]
        if token.kind == "q":
            if last + 2 < len(tokens) and is_name(tokens[last + 2]) and is_name(tokens[last]):  # a nickname
                last += 1
                continue
            break
        if (token.text in CLAUSE_MARKS and token.text != "-") or token.low in words("clauses", "after_inverted"):
            break
        if token.low in ("in", "on", "at", "to", "about", "by", "during", "through") and _setting(tokens, last + 1):
            break
        if token.low in ("today", "yesterday", "earlier", "last", "later") or token.low in grammar("weekdays"):
            break
        if (
            token.low in ("and", "but")
            and last + 2 < len(tokens)
            and not starts_phrase(tokens[last + 2])
            and tokens[last + 2].kind != "w"
        ):
            break
        if is_finite(tokens, last + 1) or (token.low in grammar("personal") and tokens[last].low not in ("and", "or")):
            break  # "reads a letter *it mailed*"
        last += 1
    end = last
    while end + 1 < len(tokens) and tokens[end + 1].text == "," and end + 2 < len(tokens):
        start = end + 2
        piece = start
        while (
            piece + 1 < len(tokens)
            and tokens[piece + 1].text not in CLAUSE_MARKS
            and tokens[piece + 1].low not in ("who", "which", "as", "when", "while")
            and tokens[piece + 1].kind != "q"
        ):
            piece += 1
        if piece + 1 < len(tokens) and tokens[piece + 1].kind == "q":
            break  # "according to one parent, staff “turned a blind eye”"
        if (tokens[start].kind == "n" and piece == start) or tokens[start].low == "aged":
            end = piece
            continue
        if tokens[start].kind == "n":
            break
        if (
            tokens[start].low in grammar("relatives")
            or tokens[start].kind == "q"
            or has_finite(tokens, start, piece)
            or tokens[start].low.endswith("ing")
        ):
            break
        if (
            (tokens[start].low in grammar("prepositions") and tokens[start].low not in ("of", "from"))
            or tokens[start].low in grammar("conjunctions")
            or tokens[start].low in grammar("subordinators")
            or is_adverb(tokens[start])
        ):
            break
        end = piece
        break
    return Subject(first, end, first)


def _setting(tokens: list[Token], i: int) -> bool:
    return any(
        tokens[j].low in grammar("settings")
        or tokens[j].low in grammar("weekdays")
        or tokens[j].low in grammar("months")
        or tokens[j].kind == "n"
        for j in range(i + 1, min(i + 5, len(tokens)))
        if tokens[j].text not in CLAUSE_MARKS
    )
