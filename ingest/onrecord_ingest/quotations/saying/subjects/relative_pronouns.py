"""Whom "who" and "which" mean: the noun phrase before them, or the person to whom it belongs."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.subjects.noun_phrases import noun_phrase_at
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_HANGS_ON = frozenset(("inside", "within", "from", "with", "on", "near", "behind", "outside", "by", "under", "to"))
"""Prepositions that join a noun to the one before it: "a whistleblower *inside* the force"."""
_EDGES = frozenset(("of", "in", "by", "to", "from", "with", "through", "via", "like", "including", "about", "on", "against"))
"""Prepositions on which a whole antecedent hangs."""
_PIECES, _NAME = 3, 5
"""Pieces between commas that tell more of somebody, and words of a name, at most."""
_LATELY = frozenset(("last", "earlier", "yesterday", "this"))
_UNITS = frozenset(
    ("night", "morning", "afternoon", "evening", "week", "weekend", "month", "year", "summer", "autumn", "winter", "spring")
)
_WHICH = frozenset(("last", "this", "yesterday", "that"))
"""When something was said, of late: "*last night*"."""
_SETTING = 10
"""Tokens of when or where something was done, at most."""


def past_setting(tokens: list[Token], k: int, floor: int) -> int:
    """``k`` moved before when or where a relative clause tells of: "Ann Orr, who *in the interval* announced"."""
    for i in range(k, max(floor, k - _SETTING), -1):
        if tokens[i].kind not in "wn":
            return k
        if tokens[i].low in ("who", "which"):
            set_there = i < k and (tokens[i + 1].low in grammar("prepositions") or tokens[i + 1].low in _LATELY)
            return i if set_there and not has_finite(tokens, i + 1, k) else k
    return k


def past_time(tokens: list[Token], k: int, floor: int) -> int:
    """``k`` moved before when something was said, right before the verb: "Skelby Council, which owns it, *last night* insisted"."""
    low = tokens[k].low if k > floor else ""
    at = k - 1
    if low in grammar("weekdays"):
        at = k - (tokens[k - 1].low == "on")
        if at == k:
            return k
    elif low not in _UNITS or tokens[at].low not in _WHICH:
        return k
    at -= at - 1 > floor and tokens[at - 1].low in ("earlier", "late", "later", "early")
    return at - 1 if at > floor else k


def before_relative(tokens: list[Token], floor: int, stop: int) -> int:
    """The last token before a relative clause that is not the last one: "*Ann Otto*, who runs it, who said"."""
    comma = next((i for i in range(stop, floor, -1) if tokens[i].text in CLAUSE_MARKS or tokens[i].kind == "q"), floor)
    opens = comma > floor and tokens[comma].text == "," and tokens[comma + 1].low in ("who", "whose", "which")
    return comma - 1 if opens and has_finite(tokens, comma + 2, stop) else stop


def named_before(tokens: list[Token], floor: int, stop: int) -> int | None:
    """Where the name begins of which the words before ``stop`` tell more: "rang *Mark Tolley, head of parks at Orwick*, who"."""
    comma = stop
    for _ in range(_PIECES):
        last, comma = (
            comma,
            next((i for i in range(comma - 1, floor, -1) if tokens[i].text in CLAUSE_MARKS or tokens[i].kind == "q"), floor),
        )
        opens = tokens[comma + 1]
        told = opens.kind == "n" or opens.low in grammar("determiners") or (opens.text.islower() and is_personal_noun(opens.low))
        if comma <= floor or tokens[comma].text != "," or not told or has_finite(tokens, comma + 1, last):
            return None
        first = comma
        while first > floor and is_name(tokens[first - 1]) and comma - first < _NAME:
            first -= 1
        if comma - first > 1:
            return first
    return None


def person_of(tokens: list[Token], floor: int, stop: int) -> int | None:
    """Where those begin to whom something is said to belong that cannot speak: "against the advice of *officers*, who"."""
    if stop < floor or not _is_human(tokens[stop]):
        return None
    at = stop
    while at > floor and tokens[at].kind == "w" and tokens[at].low not in grammar("prepositions") and not is_finite(tokens, at):
        at -= 1
    owned = tokens[at - 1]
    held = at > floor and tokens[at].low in ("of", "for") and owned.kind == "w" and not is_name(owned)
    home = is_name(tokens[stop]) and owned.low in words("bodies", "places")  # "Ann Bell, from the village of Orwick, who"
    return at + 1 if held and not home and not _is_human(owned) and owned.low not in words("constants", "quantifiers") else None


def _is_human(token: Token) -> bool:
    return is_name(token) or is_personal_noun(token.low) or is_group_noun(token.low)


def antecedent(tokens: list[Token], floor: int, stop: int, relative: str) -> Subject | None:
    """Whom "who" or "which" means: "rubbished by *opposition leader Ann Colby*, who told", "signed *a petition*, which"."""
    first = stop
    of_person = _is_human(tokens[stop])
    passed = (
        of_person if relative == "which" else not of_person
    )  # "a whistleblower inside *the force*, who", "an email from *a clerk*, which"
    hangs = relative != "who" and tokens[min(stop + 1, len(tokens) - 1)].low == relative  # "a letter by it which"
    while first > floor and tokens[first - 1].kind == "w" and not is_finite(tokens, first - 1):
        before = tokens[first - 1].low
        if (
            (passed or (hangs and before in ("by", "from")))
            and tokens[first].low in grammar("determiners")
            and before in _HANGS_ON
            and _is_meant(tokens, first - 2, relative)
        ):
            passed = hangs = False
            first -= 1
            continue
        closed = tokens[first].low in grammar("determiners") and before not in ("of", "for", "at", "in")
        closed = closed or (relative != "who" and is_document(tokens[stop]) and tokens[first].low in ("a", "an", "the"))
        if before == "and" and _is_one_body(tokens, floor, first):
            first -= 1
            continue
        if closed or before in ("by", "to", "with", "from", "told", "and", "as", "that", "including"):
            break
        first -= 1
    edge = tokens[first - 1] if first > floor else None
    paper = relative != "who" and is_document(tokens[stop]) and tokens[first].low in grammar("determiners")
    if paper or edge is None or is_finite(tokens, first - 1) or edge.low in _EDGES:
        return Subject(first, stop, first)
    antecedent = noun_phrase_at(tokens, floor, stop)
    return _nearest(tokens, antecedent) if antecedent is not None else None


def _is_one_body(tokens: list[Token], floor: int, first: int) -> bool:
    """Whether an "and" before token ``first`` stands inside a name in capitals: "the Skelby *and* District Angling Club"."""
    at = first - 2
    while at > floor and is_name(tokens[at]):
        at -= 1
    return at < first - 2 and tokens[at].low == "the" and is_name(tokens[first])


def _is_meant(tokens: list[Token], i: int, relative: str) -> bool:
    """Whether the noun before a preposition is one for whom "who" or "which" can stand."""
    return i >= 0 and (is_document(tokens[i]) if relative == "which" else is_personal_noun(tokens[i].low))


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
