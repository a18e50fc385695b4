"""An office or employ told behind something else that somebody did: "who gave up nursing *to become a press officer for* the RNLI",
"was a clerk *before becoming director of*", "who went to see the place *for the fund*"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.roles.bodies_at import body_at, clause_end
from onrecord_ingest.quotations.behalf.roles.deeds import JOBS, at_post, deed_at, has_lease, runs_it, works_there
from onrecord_ingest.quotations.behalf.roles.role_ends import piece_end
from onrecord_ingest.quotations.behalf.roles.roles_before import Piece, is_role
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.text.sentences import Token

_HELPERS = frozenset(
    ("is", "was", "has", "had", "been", "being", "also", "now", "then", "later", "since", "recently", "just", "once", "both")
)
_BECOMING = frozenset(("be", "become", "becoming", "became"))
_INTO = frozenset(("made", "appointed", "elected", "named", "chosen"))
"""Behind a verb of being: "before being *made* director of"."""
_PRONOUNS = frozenset(("he", "she"))
_LEADING = frozenset(("to", "before", "after", "until", "when", "and", "since"))
"""What leads from a deed to an office."""
_OFFICE = 5
"""Words in which the noun of an office stands."""


def at_length(tokens: list[Token], start: int, bodies: frozenset[int]) -> Piece | None:
    """The words for an office that a predicate comes to whose first word is at a token, or for the body as whose it tells a deed;
    ``bodies``: where those of the sentence are named."""
    verb = start
    while verb + 1 < len(tokens) and (tokens[verb].low in _HELPERS or tokens[verb].low.endswith("ly")):
        verb += 1
    stop = clause_end(tokens, start)
    if tokens[verb].low in forms_by_word() and tokens[verb].low not in words("roles", "deeds_for"):
        return None
    told = at_post(tokens, start, verb, stop, bodies) or has_lease(tokens, verb, stop) or works_there(tokens, start, verb)
    told = told or runs_it(tokens, start, verb, bodies)
    if told is not None:
        return told
    for i in range(verb + 1, stop):
        low = tokens[i].low
        found = _office(tokens, verb, i, stop, bodies) if low in _LEADING else deed_at(tokens, start, verb, i, bodies)
        if found is not None:
            return found
        if low == "as" and tokens[verb].low in ("signed", "signs") and is_role(tokens, i + 1, min(i + _OFFICE, stop - 1)):
            return i + 1, piece_end(tokens, i + 1)  # "who signed the letter of apology as commercial director"
    return None


def whose_job(tokens: list[Token], start: int, bodies: frozenset[int]) -> Piece | None:
    """The office or body that the clause at "whose" gives somebody: "whose day job is director of the trust", "whose job it is to
    raise money for the trust"."""
    at = next((i for i in range(start + 1, min(start + 4, len(tokens) - 2)) if tokens[i].low in JOBS), None)
    if at is None:
        return None
    if tokens[at + 1].low in ("at", "with", "for") and (end := body_at(tokens, at + 2, bodies)) is not None:
        return at + 1, end
    being = at + 1 + (tokens[at + 1].low == "it")
    if being + 1 >= len(tokens) or tokens[being].low != "is":
        return None
    if tokens[being + 1].low == "to":
        deed = (i for i in range(being + 2, clause_end(tokens, start + 1)) if tokens[i].low == "for")
        led = tokens[being + 2].low in words("roles", "to_lead") if being + 2 < len(tokens) else False
        if led:
            return being + 1, piece_end(tokens, being + 2, verbs=True)
        return next(((i, end) for i in deed if (end := body_at(tokens, i + 1, bodies)) is not None), None)
    first = being + 1 + (tokens[being + 1].low in ("as", "that", "being", "of"))
    return (first, piece_end(tokens, first)) if is_role(tokens, first, min(first + _OFFICE, len(tokens) - 1)) else None


def _office(tokens: list[Token], verb: int, i: int, stop: int, bodies: frozenset[int]) -> Piece | None:
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
    if at + 1 < stop and leads != "to" and tokens[at].low in ("joining", "joined", "taking", "took"):
        over = tokens[at].low.startswith("t")
        led_to = at + 1 if not over else at + 2 if tokens[at + 1].low in ("over", "charge") else stop
        end = body_at(tokens, led_to + (led_to < stop and tokens[led_to].low in ("at", "of")), bodies) if led_to < stop else None
        return (at, end) if end is not None else None  # "was in the navy before *taking over at* the trust"
    if at + 1 >= stop or tokens[at].low not in _BECOMING | _INTO:
        return None
    if tokens[at].low in ("being", "be") and tokens[at + 1].low in _INTO:
        at += 1
    at += 1
    if not is_role(tokens, at, min(at + _OFFICE, stop - 1)):
        return None
    return at, piece_end(tokens, at)
