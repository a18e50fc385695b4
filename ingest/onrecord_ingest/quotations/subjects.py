"""Who stands before or after a verb of saying: the noun phrase with its title, role and apposition, without
relative clauses."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.clauses import (
    CLAUSE_MARKS,
    has_finite,
    is_adverb,
    is_finite,
    is_name,
    is_title,
    starts_phrase,
)
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Token


class Subject(NamedTuple):
    """Tokens of the mention (inclusive); ``begins`` is where the whole phrase with its adjuncts begins;
    ``shared``: coordinated."""

    first: int
    last: int
    begins: int
    shared: bool = False


_NICKNAME = 16
"""Characters at most of a nickname with its marks."""
_REPORTED = frozenset(("understood", "believed", "thought", "said", "reported", "alleged", "known", "expected", "supposed"))


def left_subject(tokens: list[Token], before: int, floor: int) -> Subject | None:
    """The subject of the verb at token ``before``, looking no further left than ``floor``."""
    k = before - 1
    while k >= floor and (
        is_adverb(tokens[k])
        or (tokens[k].low in grammar("auxiliaries") and tokens[k].text[0].islower())
        or (tokens[k].low == "to" and k == before - 1)
    ):
        if tokens[k].low in ("both", "all") and k == before - 1:
            break
        k -= 1
    if k - 2 >= floor and tokens[k].low == "to" and tokens[k - 1].low in _REPORTED and tokens[k - 2].low in grammar("auxiliaries"):
        k -= 2  # "Governors are understood to have told"
        while k >= floor and tokens[k].low in grammar("auxiliaries"):
            k -= 1
    if k >= floor and tokens[k].text == ")":
        opening = k
        while opening > floor and tokens[opening].text != "(":
            opening -= 1
        k = opening - 1
    elif k > floor and tokens[k].text in ("—", "–"):
        k = next((i - 1 for i in range(k - 1, floor, -1) if tokens[i].text in ("—", "–")), k)  # "Ann Bell – who lives there – said"
    if k < floor:
        return None
    token = tokens[k]
    low = token.low
    if low in ("and", "but", "or", "then", "yet", "before"):
        return _shared(tokens, floor, k)
    if low in ("who", "which", "that") and k > floor and low != "that":
        stop = k - 1
        if stop >= floor and tokens[stop].text == ",":
            stop -= 1
        return _antecedent(tokens, floor, stop) if stop >= floor else None
    if low == "that" and k - 1 > floor and tokens[k - 1].kind == "w":
        stop = k - 2 if tokens[k - 1].low in grammar("weekdays") else k - 1  # "an advisory on Monday that warned of"
        if is_document(tokens[stop]) or stop < k - 1:
            return _antecedent(tokens, floor, stop)
    stem = low.split("'")[0]
    if low in ("him", "them", "me", "us") and k == before - 1 and not (k and tokens[k - 1].low in grammar("prepositions")):
        return Subject(k, k, k)
    if stem in grammar("personal"):
        return Subject(k, k, k)
    if token.text == ",":
        return _apposed(tokens, floor, k)
    if token.kind == "q" or token.text in CLAUSE_MARKS:
        return None
    return _phrase(tokens, floor, k)


def is_document(token: Token) -> bool:
    """Whether the word is one for something written: "released a *report* that found"."""
    return token.low.rstrip("s") in words("bodies", "documents") or token.low in words("bodies", "documents")


def _antecedent(tokens: list[Token], floor: int, stop: int) -> Subject | None:
    """Whom "who" or "which" means: "rubbished by *opposition leader Ann Colby*, who told", "signed *a petition*, which"."""
    first = stop
    while first > floor and tokens[first - 1].kind == "w" and not is_finite(tokens, first - 1):
        before = tokens[first - 1].low
        closed = tokens[first].low in grammar("determiners") and before not in ("of", "for", "at", "in")
        if closed or before in ("by", "to", "with", "from", "told", "and", "as", "that"):
            break
        first -= 1
    edge = tokens[first - 1] if first > floor else None
    if edge is None or is_finite(tokens, first - 1) or edge.low in ("by", "to", "from", "with"):
        return Subject(first, stop, first)
    antecedent = _phrase(tokens, floor, stop)
    return _nearest(tokens, antecedent) if antecedent is not None else None


def _nearest(tokens: list[Token], subject: Subject) -> Subject:
    """The last name in an antecedent that holds a clause of its own: "was inspected by *the Commission* in
    2021, which"."""
    if not has_finite(tokens, subject.first, subject.last):
        return subject
    last = subject.last
    while last > subject.first and not is_name(tokens[last]):
        last -= 1
    first = last
    while first > subject.first and is_name(tokens[first - 1]):
        first -= 1
    return Subject(first, last, first) if is_name(tokens[last]) else subject


def _phrase(tokens: list[Token], floor: int, last: int) -> Subject | None:
    """The noun phrase that ends at ``last``, and the name it stands in apposition to."""
    first = last - 1 if tokens[last].kind == "q" and last > floor else last
    while first > floor and not _boundary(tokens, floor, first - 1, last):
        first -= 1
    edge = tokens[first - 1] if first > floor else None
    if edge is not None and edge.low in grammar("relatives") and has_finite(tokens, first, last):
        stop = first - 2
        if stop >= floor and tokens[stop].text == ",":
            stop -= 1
        return _phrase(tokens, floor, stop) if stop >= floor else None
    first = _trim(tokens, first, last)
    if first > last:
        return None
    if first > floor and tokens[first - 1].low in (
        "as",
        "when",
        "while",
        "after",
        "before",
        "because",
        "since",
        "if",
        "although",
        "though",
    ):
        first = _after_clause(tokens, first, last)
    link = next((p for p in range(last - 1, first + 1, -1) if tokens[p].low in ("after", "before", "because", "since")), None)
    if link is not None and starts_phrase(tokens[link + 1]) and has_finite(tokens, first, link - 1):
        first = link + 1  # "was appointed after *a report* found"
    begins = first
    if edge is not None and edge.text == "," and first - 1 > floor and tokens[first - 1].text == ",":
        piece_last = first - 2
        piece_first = piece_last
        while piece_first > floor and tokens[piece_first - 1].text not in CLAUSE_MARKS and tokens[piece_first - 1].kind != "q":
            piece_first -= 1
        trimmed = _trim(tokens, piece_first, piece_last)
        lead_in = tokens[trimmed].low in grammar("prepositions")  # "In May, inspectors noted"
        if is_role(tokens, first, last) and not lead_in and _named(tokens, trimmed, piece_last):
            return Subject(trimmed, last, trimmed)
    return Subject(first, last, begins)


def _after_clause(tokens: list[Token], first: int, last: int) -> int:
    """Where the subject begins after a clause without a comma: "As they went by the slip *a bystander* shouted"."""
    verb = next((i for i in range(first, last) if is_finite(tokens, i)), None)
    if verb is None:
        return first
    for p in range(last, verb + 1, -1):
        if (
            tokens[p].low in grammar("determiners") and tokens[p - 1].low not in grammar("prepositions") and tokens[p - 1].kind == "w"
        ) or is_title(tokens[p]):
            return p
    return first


def _boundary(tokens: list[Token], floor: int, i: int, last: int) -> bool:
    """Whether the subject that ends at ``last`` begins after token ``i``."""
    token = tokens[i]
    if token.kind == "q" and is_nickname(tokens, i):
        return False
    if token.kind == "q" or token.text in CLAUSE_MARKS:
        return True
    low = token.low
    if low in ("who", "which", "whom", "whose"):
        return True
    if low in (
        "that",
        "as",
        "while",
        "when",
        "because",
        "although",
        "though",
        "whereas",
        "if",
        "where",
        "until",
        "than",
        "once",
        "what",
        "how",
        "why",
        "whether",
    ):
        return not (low == "as" and i + 1 <= last and tokens[i + 1].low == "well")
    if low in ("and", "but", "or"):
        start = i
        while start > floor and tokens[start - 1].text not in CLAUSE_MARKS and tokens[start - 1].kind != "q":
            start -= 1
        if low == "but" or start == i:
            return True
        return has_finite(tokens, start, i - 1)
    return low in ("with",) and i > floor and tokens[i - 1].text == ","


def is_nickname(tokens: list[Token], i: int) -> bool:
    """Whether the quotation is a nickname inside a name: "Riefian “Ifan” Fajarsyah"."""
    short = tokens[i].end - tokens[i].start <= _NICKNAME
    return short and 0 < i < len(tokens) - 1 and is_name(tokens[i - 1]) and is_name(tokens[i + 1])


@lru_cache(maxsize=1)
def _leaders() -> frozenset[str]:
    return grammar("conjunctions") | grammar("subordinators") | frozenset(("however", "meanwhile", "with", "both"))


def _trim(tokens: list[Token], first: int, last: int) -> int:
    """``first`` moved past conjunctions and adjuncts such as "On Friday" or "In a statement"."""
    while first < last and (
        tokens[first].low in _leaders() or (is_adverb(tokens[first]) and tokens[first].low not in ("both", "all", "once"))
    ):
        if (
            tokens[first].low in ("that", "once")
            and first + 1 <= last
            and tokens[first + 1].text[:1].islower()
            and tokens[first].low == "that"
        ):
            break
        first += 1
    token = tokens[first]
    adjunct = token.low in grammar("prepositions") or (
        token.low in ("last", "earlier", "this", "next")
        and first + 1 <= last
        and tokens[first + 1].low in words("constants", "periods")
    )
    adjunct = adjunct or token.low in grammar("weekdays") or (token.low.endswith("ing") and first < last)
    if not adjunct:
        return first
    for p in range(last, first + 1, -1):
        if not starts_phrase(tokens[p]):
            continue
        before = tokens[p - 1]
        if before.low in grammar("prepositions") or before.low in grammar("determiners") or before.low in ("and", "&", "or") or False:
            continue
        if is_name(tokens[p]) and tokens[p].low not in grammar("determiners") and not is_title(tokens[p]):
            if is_name(before) and before.low not in grammar("weekdays") and before.low not in grammar("months"):
                continue
            if (
                before.text.islower()
                and before.low not in words("constants", "periods")
                and before.low not in grammar("settings")
                and not is_role(tokens, p - 1, p - 1)
            ):
                continue
            q = p - 1
            while q > first + 1 and tokens[q].text.islower() and is_role(tokens, q, q):
                q -= 1
            if q != p - 1:
                p = q + 1
        if is_title(before):
            continue
        return p
    if token.low.endswith("ing"):
        return first
    return last + 1 if token.low in ("according", "per") else first


def is_role(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a role such as "director" or "mother" stands among the first words of tokens ``first`` to ``last``."""
    return any(
        tokens[i].low.rstrip("s") in words("roles", "heads") or tokens[i].low in words("roles", "heads")
        for i in range(first, min(last, first + 6) + 1)
    )


def _named(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the run is a person's name: capitals only, two or more, or a title and a name."""
    run = tokens[first : last + 1]
    return len(run) in range(2, 7) and all(is_name(t) or t.low in ("de", "van", "der", "von", "al", "bin", "ap") for t in run)


def _apposed(tokens: list[Token], floor: int, comma: int) -> Subject | None:
    """The subject before "…, its director of care, said": walks left over roles, ages and relative clauses to
    the head."""
    pieces: list[tuple[int, int]] = []
    stop = comma - 1
    i = stop
    while i >= floor - 1:
        if i > floor and tokens[i].text == ")":
            opening = next((j for j in range(i, floor, -1) if tokens[j].text == "("), None)
            if opening is not None and opening > floor:
                i = opening - 1
                continue
        inline = (
            i > floor
            and tokens[i].kind == "q"
            and (tokens[i - 1].kind in "wn" or tokens[i - 1].text == ".")
            and tokens[i + 1].low in grammar("prepositions")
        )
        if i < floor or tokens[i].text in (",", ";", ":", "—", "–", "(", ")") or (tokens[i].kind == "q" and not inline):
            if i + 1 <= stop:
                pieces.append((i + 1, stop))
            if i >= floor and tokens[i].text != ",":
                break
            stop = i - 1
        i -= 1
    pieces = _whole_offices(tokens, pieces)
    at = 0
    while at < len(pieces) - 1 and _modifier(tokens, *pieces[at]):
        at += 1
    if at >= len(pieces):
        return None
    opened = next((n for n in range(at + 1, len(pieces)) if tokens[pieces[n][0]].low in ("who", "whose", "which")), None)
    if (
        opened is not None
        and opened + 1 < len(pieces)
        and (not has_finite(tokens, *pieces[opened]) or tokens[pieces[at][0]].low in ("and", "also"))
    ):
        at = opened + 1  # a relative clause with commas of its own
    first, last = pieces[at]
    core = next((i - 1 for i in range(first + 1, last + 1) if tokens[i].low in ("who", "which", "that", "whose")), last)
    above = pieces[at + 1] if at + 1 < len(pieces) else None
    apposed = above is not None and is_role(tokens, first, core) and _named(tokens, _trim(tokens, *above), above[1])
    if has_finite(tokens, first, core) and at == 0 and not apposed and not _named(tokens, _trim(tokens, first, last), last):
        return _phrase_at_start(tokens, first, last)
    while at + 2 < len(pieces) and pieces[at + 1][0] == pieces[at + 1][1] and _modifier(tokens, *pieces[at + 1]):
        del pieces[at + 1]  # "Ann Bell, 40, a baker"
    if at + 1 < len(pieces):
        left = pieces[at + 1]
        start = _trim(tokens, *left)
        if (
            start <= left[1]
            and tokens[pieces[at][1] + 1].text == ","
            and tokens[left[1] + 1].text == ","
            and not has_finite(tokens, *left)
            and not _modifier(tokens, start, left[1])
            and not _adverbial(tokens, *left)
            and not is_adverb(tokens[left[0]])
        ):
            first = start
            further = pieces[at + 2] if at + 2 < len(pieces) else None
            if further is not None and not is_name(tokens[left[0]]) and _named(tokens, _trim(tokens, *further), further[1]):
                first = _trim(tokens, *further)
    first = _trim(tokens, first, last) if first == pieces[at][0] else first
    if first > last:
        return None
    end = last
    for piece in reversed(pieces[:at]):
        if tokens[piece[0]].low in grammar("relatives") or tokens[piece[0]].low.endswith("ing"):
            break
        end = piece[1]
    relative = next((i for i in range(first, last + 1) if tokens[i].low in ("who", "which", "whose")), None)
    return Subject(first, relative - 1 if relative is not None and relative > first else end, first)


def _whole_offices(tokens: list[Token], pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces, last first, with an office of several subjects as one: "Cabinet Member for Children, Young People
    and Skills"."""
    for k, (first, last) in enumerate(pieces[:-1]):
        if not any(t.low in ("and", "&") for t in tokens[first : last + 1]) or has_finite(tokens, first, last):
            continue
        for j in range(k + 1, min(k + 5, len(pieces))):
            start, end = pieces[j]
            link = next((i for i in range(start + 1, end + 1) if tokens[i].low in ("for", "of")), None)
            if link is not None and is_role(tokens, start, link - 1):
                return [*pieces[:k], (start, last), *pieces[j + 1 :]]
            if end - start > 2 or tokens[start].low in grammar("determiners") or has_finite(tokens, start, end):
                break
    return pieces


def _modifier(tokens: list[Token], first: int, last: int) -> bool:
    token = tokens[first]
    low = token.low
    if (
        low in grammar("relatives")
        or token.kind == "n"
        or low == "aged"
        or low in grammar("prepositions")
        or low in ("and", "but", "or", "then")
    ):
        return True
    if (low.endswith("ing") and token.text.islower()) or low in (
        "based",
        "born",
        "located",
        "now",
        "then",
        "formerly",
        "known",
        "pictured",
        "right",
        "left",
        "centre",
        "jr",
        "sr",
        "himself",
        "herself",
        "themselves",
    ):
        return True
    if token.text.islower() and is_finite(tokens, first):
        return True
    if first == last and (("." in token.text and token.text[0].isupper()) or re.fullmatch(r"[A-Z]-[A-Z][a-z]+|[A-Z]{2,3}", token.text)):
        return True  # N.S., D-Mich
    return low in grammar("subordinators") or low in ("phd", "md", "obe", "mbe", "cbe", "qc", "kc")


def _adverbial(tokens: list[Token], first: int, last: int) -> bool:
    low = tokens[first].low
    return (
        low in grammar("weekdays")
        or low in grammar("times")
        or low in grammar("prepositions")
        or low in grammar("subordinators")
        or low.endswith("ing")
        or low.endswith("ed")
    )


def _phrase_at_start(tokens: list[Token], first: int, last: int) -> Subject | None:
    """The noun phrase with which a clause begins."""
    first = _trim(tokens, first, last)
    end = first
    while (
        end < last
        and not is_finite(tokens, end + 1)
        and tokens[end + 1].text not in CLAUSE_MARKS
        and tokens[end + 1].kind != "q"
        and tokens[end + 1].low not in grammar("relatives")
        and not is_adverb(tokens[end + 1])
    ):
        end += 1
        if tokens[end - 1].low in grammar("personal"):
            return Subject(end - 1, end - 1, end - 1, shared=True)
    if end + 2 <= last and tokens[end + 1].text == "," and is_name(tokens[end + 2]) and (end + 3 > last or tokens[end + 3].text == ","):
        end += 2  # Her husband, Lionel, has …
    return Subject(first, end, first, shared=True) if first <= end <= last else None


def _shared(tokens: list[Token], floor: int, conjunction: int) -> Subject | None:
    """The subject of the first verb, shared by the one after "and" or "but"."""
    first = floor
    last = conjunction - 1
    if first > last:
        return None
    comma = next((i for i in range(first, last) if tokens[i].text == ","), None)
    if comma is not None and (_modifier(tokens, first, comma) or is_adverb(tokens[first])) and comma + 1 <= last:
        first = comma + 1
    if tokens[first].low in grammar("personal"):
        return Subject(first, first, first, shared=True)
    return _phrase_at_start(tokens, first, last)


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
        if (token.text in CLAUSE_MARKS and token.text != "-") or token.low in (
            "who",
            "which",
            "that",
            "as",
            "when",
            "while",
            "after",
            "before",
            "during",
            "whose",
            "where",
            "because",
            "if",
            "why",
            "whether",
            "how",
            "what",
        ):
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
        if is_finite(tokens, last + 1):
            break
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
