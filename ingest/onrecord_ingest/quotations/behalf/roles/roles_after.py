"""The roles after a name: in brackets, after "of", after a verb of being or leading, in apposition."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.owners.proprietors import owns_business
from onrecord_ingest.quotations.behalf.roles.apposed import TEAMS, appositions, is_of_body
from onrecord_ingest.quotations.behalf.roles.came_to_office import in_office_since
from onrecord_ingest.quotations.behalf.roles.employment import works_for_noun
from onrecord_ingest.quotations.behalf.roles.relative_clauses import CHARGED, besides
from onrecord_ingest.quotations.behalf.roles.role_ends import names_body, piece_end
from onrecord_ingest.quotations.behalf.roles.roles_before import FAR, Piece, is_role
from onrecord_ingest.quotations.behalf.roles.told_at_length import at_length
from onrecord_ingest.quotations.behalf.roles.told_to_be import OPEN_ROLE, being_something, is_being
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.saying.mentions import opens_with_paper
from onrecord_ingest.quotations.text.sentences import Token

_SINCE = frozenset(("in", "since", "with"))
"""What follows where somebody tells of a shop opened for good, and of none that a mayor opened."""


def roles_after(tokens: list[Token], last: int, bodies: frozenset[int]) -> Iterator[Piece]:
    """The roles after a name: in brackets, after "of", after a verb of being or leading, in apposition, in what is told of them."""
    found = False
    for piece in _beside_name(tokens, last, bodies):
        found = True
        yield piece
    i = last + 1
    if not found and i + 2 < len(tokens) and _is_verb(tokens, i):
        told = at_length(tokens, i, bodies) or besides(tokens, i - 1, bodies)
        if told is not None:
            yield told


def _beside_name(tokens: list[Token], last: int, bodies: frozenset[int]) -> Iterator[Piece]:
    i = last + 1
    while i < len(tokens) and tokens[i].text == "(":  # "Deirdre Mann (Con), the cabinet member": party, seat, or the office itself
        close = next((j for j in range(i + 1, min(i + FAR, len(tokens))) if tokens[j].text == ")"), None)
        if close is None:
            return
        if close > i + 1 and (is_role(tokens, i + 1, close - 1) or CHARGED & {t.low for t in tokens[i + 1 : close]}):
            yield i + 1, close - 1
        i = close + 1
    if i + 1 >= len(tokens):
        return
    if tokens[i].low in ("of", "from"):
        end = piece_end(tokens, i)
        if (
            names_body(tokens, i, i, bodies) or tokens[end].low in TEAMS or is_of_body(tokens, i, end)
        ):  # "of Kettlesby" is where somebody lives
            yield i, end
        return
    if tokens[i].low in ("only", "just", "first") and i + 2 < len(tokens):
        i += 1  # "She *only* became head in May"
    taken = in_office_since(tokens, i)
    if taken is None and tokens[i].low == "had" and tokens[min(i + 1, len(tokens) - 1)].low in words("offices", "stays_as"):
        taken = in_office_since(tokens, i + 1)  # "She had started as head that morning"
    if taken is not None:
        yield taken, piece_end(tokens, taken, verbs=True)
        return
    if i + 2 < len(tokens) and is_being(tokens, i):
        yield from being_something(tokens, i)
        return
    verb = i + 1 if tokens[i].low in ("now", "currently", "also") else i
    if verb < len(tokens) and tokens[verb].low in words("constants", "leads"):
        yield verb, piece_end(tokens, verb)
        return
    pair = tokens[i].low == "and" and tokens[i + 1].low in ("her", "his") and i + 3 < len(tokens)
    verb = i + 3 if pair else verb  # "Ann Otto *and her husband* bought the pub in 2015"
    owned = verb + (verb < len(tokens) and tokens[verb].low in ("has", "have"))
    if (
        owned < len(tokens)
        and owns_business(tokens, owned)
        and not (tokens[owned].low == "opened" and not _SINCE.intersection(t.low for t in tokens[owned:]))
    ):
        yield owned, piece_end(tokens, owned)  # "Ann Otto *bought the business* from her uncle in 2015"
        return
    two = f"{tokens[verb].low} {tokens[verb + 1].low}" if verb + 1 < len(tokens) else ""
    if two in phrases("constants", "leads_in_two"):  # "Ann Otto *speaks for* the Hexby Traders"
        yield verb, piece_end(tokens, verb)
        return
    if two in phrases("constants", "works_as") and is_role(tokens, verb + 2, min(piece_end(tokens, verb + 1), verb + 7)):
        yield verb + 2, piece_end(tokens, verb + 2)  # "Ann Otto *works as* a porter at the hospital"
        return
    helper = verb
    verb += tokens[verb].low in ("is", "was", "has")
    if verb + 1 < len(tokens) and tokens[verb].low in ("works", "worked", "employed"):
        end = piece_end(tokens, verb)
        if names_body(tokens, verb, end, bodies) or works_for_noun(tokens, verb, end):
            yield helper, end  # "Ann Otto works for the trust as a nurse"
        return
    opens = tokens[0].low in words("clauses", "before_subject") | words("clauses", "questioned")
    opens = opens or opens_with_paper(tokens) or (tokens[0].low == "in" and tokens[1].low in ("reply", "answer", "response"))
    if not (opens and _is_subject(tokens, i)):
        yield from appositions(tokens, i, bodies)


def _is_verb(tokens: list[Token], i: int) -> bool:
    """Whether a verb of whatever kind may stand right behind a name."""
    low = tokens[i].low
    closed = grammar("prepositions") | grammar("conjunctions") | grammar("relatives") | grammar("subordinators")
    return is_finite(tokens, i) or (tokens[i].kind == "w" and tokens[i].text.islower() and low not in closed)


def _is_subject(tokens: list[Token], comma: int) -> bool:
    """Whether a comma only ends what opens the sentence: "Questioned by Ann Otto, *the driver* agreed"."""
    if tokens[comma].text != "," or comma + 2 >= len(tokens) or tokens[comma + 1].low not in OPEN_ROLE:
        return False
    end = piece_end(tokens, comma + 1)
    return end + 1 < len(tokens) and tokens[end + 1].kind == "w"
