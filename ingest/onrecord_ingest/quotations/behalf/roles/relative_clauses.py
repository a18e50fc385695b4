"""The role that a relative clause gives: "…, who chairs the board", "who works as a porter at the hospital"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.owners.proprietors import owns_business, owns_thing
from onrecord_ingest.quotations.behalf.roles.bodies_at import joined_from
from onrecord_ingest.quotations.behalf.roles.came_to_office import in_office_since
from onrecord_ingest.quotations.behalf.roles.employment import works_for_noun
from onrecord_ingest.quotations.behalf.roles.pleading import is_body_at
from onrecord_ingest.quotations.behalf.roles.role_ends import names_body, piece_end
from onrecord_ingest.quotations.behalf.roles.roles_before import Piece, is_role
from onrecord_ingest.quotations.behalf.roles.told_at_length import at_length
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.text.sentences import Token

CHARGED = frozenset(("charge", "responsibility", "responsible", "brief", "portfolio"))
"""What those have who are at the head of some work: "who has charge of roads"."""
_MADE = frozenset(("became", "become", "appointed", "elected", "named", "made", "joined"))
_WORKS = frozenset(("works", "worked", "serves", "served", "acts"))
_BEING = frozenset(("is", "was", "been"))
_STILL = frozenset(("has", "have"))
_PAST_WORK = frozenset(("worked", "served"))
"""Verbs that tell of what somebody no longer does, unless it has gone on: "who *has* worked for the trust"."""
_MEETINGS = frozenset(("meeting", "hearing", "session", "debate", "proceedings", "committee"))
_CAPACITIES = frozenset(("role", "capacity", "position", "post", "job"))
_GOES_ON = frozenset(("is", "now", "works", "became", "runs", "chairs", "leads", "manages"))
"""What a clause may go on with behind "and"."""


def relative(tokens: list[Token], start: int, bodies: frozenset[int]) -> Iterator[Piece]:
    """The role in a clause, or in what it says behind "and": "…, who used to drive lorries *and is now its manager*"."""
    capacity = _acting_as(tokens, start)
    if capacity is not None:
        yield capacity
        return
    later = at_length(tokens, start + 1, bodies) if start + 2 < len(tokens) else None
    told = next(_predicate(tokens, start, bodies), None) if later is None else None
    told = later or told or besides(tokens, start, bodies)
    if told is not None:
        yield told


def besides(tokens: list[Token], start: int, bodies: frozenset[int]) -> Piece | None:
    """The role that a clause tells behind "and": "…, who used to drive lorries *and is now its manager*"."""
    end = piece_end(tokens, start, verbs=True)
    if start + 1 >= len(tokens) or tokens[start + 1].low in forms_by_word():
        return None
    for i in range(start + 2, end - 1):
        if tokens[i].low == "and":
            on = _past_time(tokens, i, end)
            if tokens[on + 1].low in _GOES_ON or (tokens[on + 1].low == "has" and tokens[on + 2].low == "been"):
                told = next(_predicate(tokens, on, bodies), None)
                if told is not None:
                    return told
    return None


def _acting_as(tokens: list[Token], start: int) -> Piece | None:
    """The office in which somebody does what a clause tells: "…, who *as chief executive of the trust* signs the cheques"."""
    i = start + 1
    i += i < len(tokens) and tokens[i].text == ","
    if i + 3 < len(tokens) and tokens[i].low == "in" and tokens[i + 2].low in _CAPACITIES:
        i += 3
    if i + 2 >= len(tokens) or tokens[i].low != "as":
        return None
    end = piece_end(tokens, i + 1)
    return (i + 1, end) if is_role(tokens, i + 1, min(i + 6, end)) else None


def _past_time(tokens: list[Token], i: int, end: int) -> int:
    """The token before the verb that follows "and", past what tells how long: "and *for 12 of them* has been secretary"."""
    if tokens[i + 1].low != "for":
        return i
    return next((k for k in range(i + 2, min(i + 7, end - 1)) if tokens[k + 1].low in ("is", "has")), i)


def _predicate(tokens: list[Token], start: int, bodies: frozenset[int]) -> Iterator[Piece]:
    """ "…, who chairs the board", "who is its treasurer", "who became chief executive in June"."""
    verb = start + 1
    skipped = ("has", "have", "had", "also", "now", "is", "was", "been", "recently", "since", "later", "then", "just")
    while verb < len(tokens) and (tokens[verb].low in skipped or tokens[verb].low.endswith("ly")):
        verb += 1
    if verb >= len(tokens):
        return
    end = piece_end(tokens, start, verbs=True)
    low = tokens[verb].low
    after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    taken = next((at for j in (verb, verb - 1, start + 1) if (at := in_office_since(tokens, j)) is not None), None)
    if taken is not None:
        yield taken, end
        return
    chair = chairs_meeting(tokens, verb)
    if chair is not None:
        yield verb, chair
        return
    leads = (
        low in words("constants", "leads")
        or low in words("constants", "oversees")
        or f"{low} {after}" in phrases("constants", "leads_in_two")
    )
    leads = (leads and not owns_thing(tokens, verb)) or owns_business(tokens, verb)
    if CHARGED & {t.low for t in tokens[verb : verb + 5]} or leads:
        yield verb, end
    elif low in _WORKS and after == "as" and is_role(tokens, verb + 2, min(end, verb + 7)):
        yield _tense(tokens, start, verb, verb + 2), end  # "who works as a porter at the hospital"
    elif low == "teaches":
        yield verb, end
    elif (low in words("roles", "working") and names_body(tokens, verb, end, bodies)) or works_for_noun(tokens, verb, end):
        yield _tense(tokens, start, verb, verb), end  # "who works at Orrin General Hospital"
    elif low in words("roles", "working_for") and (employer := _sent_by(tokens, verb, end, bodies)) is not None:
        if not words("roles", "causes") & {t.low for t in tokens[verb:employer]}:
            yield employer, end  # "who is managing the project for Marrow Homes"
    elif low == "sits" and (seat := _sent_by(tokens, verb, end, bodies)) is not None:
        yield seat, end  # "who sits on the board for Dunmere Council"
    elif low == "joined" and (source := joined_from(tokens, verb, end, bodies)) is not None:
        yield verb, source - 1  # "who joined the trust from a bank"
    elif low in _MADE and is_role(tokens, verb + 1, min(end, verb + 5)) and "for" not in {t.low for t in tokens[verb + 1 : verb + 3]}:
        yield verb + 1, end
    elif low.endswith("ing") and after in ("for", "to", "a", "an", "the", "her", "his"):
        return  # "who has been waiting for Marl General Hospital to ring"
    elif after != "to" and _BEING & {t.low for t in tokens[start + 1 : verb]} and is_role(tokens, verb, min(end, verb + 5)):
        yield _tense(tokens, start, verb, verb), end  # none of "who had been tipped to be the next head"


def chairs_meeting(tokens: list[Token], at: int) -> int | None:
    """Where the words end that tell of somebody in the chair, if they begin at a token: "*in the chair*", "*chaired the hearing*"."""
    lows = [t.low for t in tokens[at : at + 4]]
    if lows[:3] in (["in", "the", "chair"], ["took", "the", "chair"]) and lows[3:] != ["of"]:
        return at + 2
    if lows[:1] in (["chaired"], ["chairing"]) and lows[1:2] in (["the"], ["that"]) and lows[2:3] and lows[2] in _MEETINGS:
        return at + 2
    return at if lows[:1] == ["chairing"] and (len(lows) == 1 or lows[1] == ",") else None


def _tense(tokens: list[Token], start: int, verb: int, role: int) -> int:
    """Where a role begins with what tells that it is past, of a clause that opens at a token: "who *was* head of"."""
    helpers = [t.low for t in tokens[start + 1 : verb]]
    came_as = role == verb and any(t.low == "as" for t in tokens[verb + 1 : verb + 3])  # "who was brought in as chief executive"
    if came_as or not {"now", "since"}.isdisjoint(helpers):
        return role
    if tokens[verb].low in _PAST_WORK and not _STILL.isdisjoint(helpers):
        return role if role > verb else next(i for i in range(start + 1, verb) if tokens[i].low in _STILL)
    past = next((i for i in range(start + 1, verb) if tokens[i].low in ("was", "had")), None)
    return past if past is not None else verb if tokens[verb].low in _PAST_WORK else role


def _sent_by(tokens: list[Token], verb: int, end: int, bodies: frozenset[int]) -> int | None:
    """Where "for" leads from a seat to the body that sent somebody: "sits on the board *for Dunmere Council*"."""
    at = next((i for i in range(verb + 1, end) if tokens[i].low == "for"), None)
    by_noun = at is not None and tokens[end].text.islower() and is_body_at(tokens, at + 1, end)
    return at if at is not None and (by_noun or names_body(tokens, at, end, bodies)) else None
