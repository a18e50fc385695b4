"""Papers with what is told of them before they speak: "*A letter sent to parents and seen by the Gazette* says"."""

from __future__ import annotations

import itertools

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.subjects.ties import past_link
from onrecord_ingest.quotations.text.sentences import Token

_HEAD = 5
"""Words before which the noun of a paper stands."""
_READ = 8
"""Words behind "read" in which it is told by whom."""
_SENDER = 16
"""Words behind it in which its sender is told."""


def paper_told(tokens: list[Token], floor: int, last: int) -> Subject | None:
    """The paper with which a clause opens, if the words up to ``last`` only tell what was done with it; None for all else."""
    begins = last
    while begins > floor and tokens[begins - 1].text not in CLAUSE_MARKS and tokens[begins - 1].kind != "q":
        begins -= 1
    first = past_adjuncts(tokens, begins, last)
    head = next((i for i in range(first, min(first + _HEAD, last)) if is_document(tokens[i])), None)
    if head is None or any(tokens[i].low in grammar("prepositions") or is_finite(tokens, i) for i in range(first, head)):
        return None
    at = next((i for i in range(head + 1, last + 1) if is_finite(tokens, i) or _is_done_with(tokens, i, last)), None)
    if at is None or not _is_done_with(tokens, at, last):
        return None
    for i in range(head + 1, last + 1):
        joined = tokens[i].low in ("and", "but", "then")
        does = i != at and is_finite(tokens, i) and not joined and not _is_done_with(tokens, i, last)
        if does or tokens[i].low in grammar("relatives"):
            return None
    read = _read_by(tokens, head, last)
    return Subject(first, last if read is None else read - 1, begins)


def _read_by(tokens: list[Token], head: int, last: int) -> int | None:
    """Where it is told who read a paper out, or for whom, who need not be its writer: "A statement from a nurse *read out by* the
    coroner", "A statement *read to the court by* Ann Otto"."""
    for i in range(head + 1, last):
        if tokens[i].low == "read" and any(t.low in ("by", "for") for t in tokens[i + 1 : min(i + _READ, last)]):
            return i - 1 if tokens[i - 1].text == "," else i
    return None


def _read_by_holder(tokens: list[Token], first: int, last: int) -> int | None:
    """The last token of a paper in a piece that ends with the office of who read it out, named behind a comma: "*A letter from
    residents* read to the meeting by the chairman, Ann Otto, said"."""
    head = next((i for i in range(first, min(first + _HEAD, last)) if is_document(tokens[i])), None)
    read = _read_by(tokens, head, last) if head is not None else None
    return None if read is None or any(is_finite(tokens, i) for i in range(first, read)) else read - 1


def paper_made(tokens: list[Token], pieces: list[tuple[int, int]], named: bool) -> tuple[int, int] | None:
    """The paper before the commas between which its writer stands with an office: "*The letter*, signed by the head, Ann Otto".
    ``named``: whether the words behind the last comma are a name."""
    if named:
        start = past_adjuncts(tokens, *past_link(tokens, *pieces[1]))
        read = _read_by_holder(tokens, start, pieces[1][1])
        if read is not None:
            return start, read
    for (first, last), above in itertools.pairwise(pieces[1:]):
        if tokens[first].low == "read" and any(t.low == "by" for t in tokens[first + 1 : last]):
            start = past_adjuncts(tokens, *past_link(tokens, *above))
            if any(is_document(t) for t in tokens[start : start + 3]) and not has_finite(tokens, *above):
                return start, above[1]  # "A statement by the driver, *read by the clerk, Ann Orme*, said"
        if (tokens[first].low in words("bodies", "puts_out") or tokens[first].low in words("bodies", "drawn_up")) and is_document(
            tokens[above[1]]
        ):
            start = past_adjuncts(tokens, *past_link(tokens, *above))
            opens = tokens[above[0]].low not in grammar("prepositions")  # not "*In* his letter, issued in May, the mayor, Ann Otto"
            return (start, above[1]) if opens and start <= above[1] and not has_finite(tokens, start, above[1]) else None
    return None


def letter_got(tokens: list[Token], floor: int, last: int) -> Subject | None:
    """The letter that somebody got, with its sender, on which a participle behind token ``last`` hangs: "Tenants have had *a letter
    from Marsh Homes*, which owns the flats, saying"; none that somebody sent, where a comma leaves it open who says."""
    for head in range(last - 1, max(floor, last - _SENDER), -1):
        if not is_document(tokens[head]) or tokens[head - 1].kind != "w":
            continue
        first = next((i for i in range(head - 1, max(floor, head - _HEAD), -1) if tokens[i].low in ("a", "an", "the")), None)
        if first is None:
            return None
        got = tokens[first - 1].low in words("clauses", "got") or tokens[first - 2].low in grammar("be")
        if tokens[head + 1].low not in ("by", "from"):
            return Subject(first, head, first) if got else None  # "Parents were sent *a letter* last week saying"
        comma = next((i for i in range(head + 2, last + 1) if tokens[i].text in CLAUSE_MARKS), last + 1)
        return Subject(first, comma - 1, first) if comma > last or (got and tokens[first].low != "the") else None
    return None


def _is_done_with(tokens: list[Token], i: int, last: int) -> bool:
    """Whether a participle tells what was done with the paper: "*sent* to parents", and not "*put* the cost at", what it did."""
    low = tokens[i].low
    if not (tokens[i].text.islower() and (low.endswith("ed") or low in words("clauses", "done"))):
        return False
    if i >= last:
        return True
    after = tokens[i + 1].low
    return after in ("this", "last", "next") or not (after in grammar("determiners") or after in grammar("object_pronouns"))
