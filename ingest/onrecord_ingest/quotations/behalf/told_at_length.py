"""An office or employ told behind something else that somebody did: "who gave up nursing *to become a press officer for* the RNLI",
"was a clerk *before becoming director of*", "who went to see the place *for the fund*"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.role_ends import piece_end
from onrecord_ingest.quotations.behalf.roles_before import Piece, is_role
from onrecord_ingest.quotations.cast.cast import class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.saying.forms import forms_by_word
from onrecord_ingest.quotations.text.sentences import Token

_HELPERS = frozenset(
    ("is", "was", "has", "had", "been", "being", "also", "now", "then", "later", "since", "recently", "just", "once", "both")
)
_BECOMING = frozenset(("be", "become", "becoming", "became"))
_INTO = frozenset(("made", "appointed", "elected", "named", "chosen"))
"""Behind a verb of being: "before being *made* director of"."""
_WHEN = frozenset(("before", "until", "when", "and", "since"))
"""What leads to the office that came in the end: "was a postman *until* he was made director of"."""
_PRONOUNS = frozenset(("he", "she"))
_PLACED = frozenset(("there", "at", "in", "on", "among", "along", "present", "outside", "inside", "around", "here"))
_BEING = frozenset(("is", "was", "been"))
_FOR = frozenset(("for", "of"))
_NOWHERE = frozenset((("working",), ("at", "work"), ("in", "charge")))
"""Posts that tell nothing where it is not told where."""
_POSTS = _NOWHERE | {
    ("on", "duty"),
    ("on", "shift"),
    ("behind", "the", "bar"),
    ("behind", "the", "counter"),
    ("on", "the", "till"),
    ("on", "the", "door"),
    ("on", "the", "desk"),
    ("on", "the", "front", "desk"),
    ("on", "reception"),
}
_JOBS = frozenset(("job", "role", "task", "work"))
_WORKED = frozenset(("works", "worked", "working", "teaches", "taught"))
_PLACES = frozenset(("town", "city", "county", "parish", "borough", "district"))
"""Nouns for places, for whose people somebody may do a thing."""
_TIMES = frozenset(("last", "this", "earlier", "yesterday", "today"))
_FAR, _OFFICE = 40, 5


def at_length(tokens: list[Token], start: int, bodies: frozenset[int]) -> Piece | None:
    """The words for an office that a predicate comes to whose first word is at a token, or for the body as whose it tells a deed;
    ``bodies``: where those of the sentence are named."""
    verb = start
    while verb + 1 < len(tokens) and (tokens[verb].low in _HELPERS or tokens[verb].low.endswith("ly")):
        verb += 1
    stop = _end(tokens, start)
    if tokens[verb].low in forms_by_word() and tokens[verb].low not in words("roles", "deeds_for"):
        return None
    at_post = _at_post(tokens, start, verb, stop, bodies) or _has_lease(tokens, verb, stop)
    if at_post is not None:
        return at_post
    for i in range(verb + 1, stop):
        if tokens[i].low in ("to", "before", "after", "until", "when", "and", "since"):
            office = _office(tokens, verb, i, stop)
            if office is not None:
                return office
        elif tokens[i].low in _FOR and _is_deed(tokens, start, verb, i):
            end = _body_at(tokens, i + 1, bodies)
            if end is not None:
                return (i if tokens[i].low == "for" else i - 2), end
        elif tokens[i].low == "at" and tokens[verb].low in words("roles", "deeds_at"):
            end = _body_at(tokens, i + 1, bodies)
            if end is not None:
                return i, end
        elif tokens[i].low == "by" and tokens[i - 1].low in ("paid", "employed"):
            end = _body_at(tokens, i + 1, bodies)
            if end is not None:
                return i - 1, end
        elif tokens[i].low == "as" and tokens[verb].low in ("signed", "signs") and is_role(tokens, i + 1, min(i + _OFFICE, stop - 1)):
            return i + 1, piece_end(tokens, i + 1)  # "who signed the letter of apology as commercial director"
        elif tokens[i].low == "there" and i == verb + 1 and tokens[verb].low in _WORKED:
            if tokens[verb].low in ("works", "teaches") or tokens[start].low in ("has", "have"):
                helper = max((k for k in range(start, verb) if tokens[k].low in ("has", "have")), default=verb)
                return helper, i  # "has worked there since it was two rooms"
    return None


def _at_post(tokens: list[Token], start: int, verb: int, stop: int, bodies: frozenset[int]) -> Piece | None:
    """The words that tell that somebody was at work somewhere: "was *on duty at Orrin Museum* that night"."""
    works = tokens[verb].low in _WORKED
    if works and tokens[verb].low != "working":
        verb += 1
    being = works or any(t.low in _BEING for t in tokens[start:verb])
    told = tuple(t.low for t in tokens[verb : verb + 4])
    post = next((n for n in (4, 3, 2, 1) if told[:n] in _POSTS), 0) if being else 0
    if not post or verb + post > stop:
        return None
    behind = verb + post
    if behind < stop and tokens[behind].low in ("at", "in"):
        end = _body_at(tokens, behind + 1, bodies)
        return (verb, end) if end is not None else None
    if told[:post] in _NOWHERE:
        return None
    return verb, (behind if behind < stop and tokens[behind].low == "there" else behind - 1)


def _has_lease(tokens: list[Token], verb: int, stop: int) -> Piece | None:
    """The words that tell that somebody became the tenant of a pub or shop: "*took on the lease* with his brother"."""
    if tokens[verb].low not in ("took", "takes", "taken", "got", "signed"):
        return None
    at = next((i for i in range(verb + 1, min(verb + 4, stop)) if tokens[i].low in ("lease", "tenancy", "keys")), None)
    return (verb, at) if at is not None else None


def _body_at(tokens: list[Token], i: int, bodies: frozenset[int]) -> int | None:
    """The last token of what tells of a body from a token on: its name, or "the" and its noun alone."""
    the = i + (i < len(tokens) and tokens[i].low == "the")
    if the >= len(tokens):
        return None
    two = the + 1 < len(tokens) and tokens[the].text.istitle() and tokens[the + 1].text.istitle()
    if tokens[the].start in bodies or two:
        return piece_end(tokens, the)
    end = the + (the + 1 < len(tokens) and tokens[the + 1].low in class_nouns())
    noun = tokens[end].low in class_nouns().keys() - _PLACES or tokens[end].low in words("bodies", "heads") or tokens[end].low == "fund"
    behind = grammar("prepositions") | grammar("conjunctions") | _TIMES
    longer = end + 1 < len(tokens) and tokens[end + 1].text.islower() and tokens[end + 1].low not in behind
    return end if the > i and noun and tokens[the].text.islower() and not longer else None


def joined_from(tokens: list[Token], verb: int, end: int, bodies: frozenset[int]) -> int | None:
    """The token from which it is told whence somebody came who joined a body: "joined Orrin Homes *from* a bank"."""
    name = verb + 1 + (verb + 1 < end and tokens[verb + 1].low == "the")
    if name >= end or tokens[name].start not in bodies:
        return None
    return next((i for i in range(name + 1, end) if tokens[i].low == "from"), None)


def whose_job(tokens: list[Token], start: int, bodies: frozenset[int]) -> Piece | None:
    """The office or body that the clause at "whose" gives somebody: "whose day job is director of the trust", "whose job it is to
    raise money for the trust"."""
    at = next((i for i in range(start + 1, min(start + 4, len(tokens) - 2)) if tokens[i].low in _JOBS), None)
    if at is None:
        return None
    if tokens[at + 1].low in ("at", "with", "for") and (end := _body_at(tokens, at + 2, bodies)) is not None:
        return at + 1, end
    being = at + 1 + (tokens[at + 1].low == "it")
    if being + 1 >= len(tokens) or tokens[being].low != "is":
        return None
    if tokens[being + 1].low == "to":
        deed = (i for i in range(being + 2, _end(tokens, start + 1)) if tokens[i].low == "for")
        led = tokens[being + 2].low in words("roles", "to_lead") if being + 2 < len(tokens) else False
        if led:
            return being + 1, piece_end(tokens, being + 2, verbs=True)
        return next(((i, end) for i in deed if (end := _body_at(tokens, i + 1, bodies)) is not None), None)
    first = being + 1 + (tokens[being + 1].low in ("as", "that", "being", "of"))
    return (first, piece_end(tokens, first)) if is_role(tokens, first, min(first + _OFFICE, len(tokens) - 1)) else None


def _end(tokens: list[Token], start: int) -> int:
    """The token behind the clause: a mark, a quotation, or what tells of somebody else."""
    stop = start
    while stop < min(len(tokens), start + _FAR):
        token = tokens[stop]
        if token.kind == "q" or token.low in ("who", "which", "whose", "that", "while", "but", "because"):
            break
        if token.kind not in "wn" and not (token.text == "," and stop + 1 < len(tokens) and tokens[stop + 1].low == "and"):
            break
        stop += 1
    return stop


def _office(tokens: list[Token], verb: int, i: int, stop: int) -> Piece | None:
    """The office to which "to", "before" or the like at a token leads."""
    leads = tokens[i].low
    at = i + 1
    if leads == "to":
        if tokens[verb].low not in words("roles", "went_on") or at >= stop:
            return None
        if tokens[at].low in words("roles", "to_lead"):
            return i, piece_end(tokens, at, verbs=True)
        if tokens[at].low == "work" and at + 1 < stop and tokens[at + 1].low in ("for", "at", "with"):
            return i, piece_end(tokens, at)
    elif at < stop and tokens[at].low in _PRONOUNS:
        at += 1
        at += at < stop and tokens[at].low in ("was", "had") and at + 1 < stop and tokens[at + 1].low in {*_INTO, "become", "been"}
    elif leads in ("when", "until", "since", "and"):
        return None
    if at + 1 >= stop or tokens[at].low not in _BECOMING | _INTO:
        return None
    if tokens[at].low in ("being", "be") and tokens[at + 1].low in _INTO:
        at += 1
    at += 1
    if not is_role(tokens, at, min(at + _OFFICE, stop - 1)):
        return None
    return at, piece_end(tokens, at)


def _is_deed(tokens: list[Token], start: int, verb: int, at: int) -> bool:
    """Whether what somebody did up to a "for" at a token is work for whoever is named behind it: "*was at the meeting* for"."""
    if tokens[at].low == "of" and not (tokens[at - 1].low == "behalf" and tokens[at - 2].low == "on"):
        return False
    causes = words("roles", "causes") - ({"calls"} if tokens[verb].low.startswith(("t", "answer")) else frozenset())
    if not causes.isdisjoint(t.low for t in tokens[verb:at]):
        return False
    if tokens[start].low in ("has", "have") and not _JOBS.isdisjoint(t.low for t in tokens[start + 1 : start + 4]):
        return True  # "who has the job of cleaning up for the trust"
    if tokens[verb].low in _PLACED:
        return any(t.low in _BEING for t in tokens[start:verb])
    if tokens[verb].low == "paid" and tokens[verb + 1].low in ("to", "for", "by"):
        return any(t.low in _BEING for t in tokens[start:verb])  # "who is paid to raise money for the trust"
    alone = at == verb + 1
    return tokens[verb].low in (words("roles", "stands_for") if alone else words("roles", "deeds_for"))
