"""The roles after a name: in brackets, after "of", after a verb of being or leading, in apposition."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.apposed import TEAMS, is_kind_of_office, is_of_body, leaves, may_open
from onrecord_ingest.quotations.behalf.came_to_office import in_office_since, is_made_office
from onrecord_ingest.quotations.behalf.employment import works_for_noun
from onrecord_ingest.quotations.behalf.pleading import is_body_at, spoken_for_at
from onrecord_ingest.quotations.behalf.proprietors import family_owns, owns_business
from onrecord_ingest.quotations.behalf.relative_clauses import CHARGED, besides, chairs_meeting, relative
from onrecord_ingest.quotations.behalf.role_ends import listed_end, named_end, names_body, piece_end
from onrecord_ingest.quotations.behalf.roles_before import AT, BE, FAR, Piece, is_role
from onrecord_ingest.quotations.behalf.told_at_length import at_length, whose_job
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.text.sentences import Token

_PIECES = 3
_SET_OFF = frozenset((",", "–", "—"))
"""Marks before an apposition."""
_TOOK_OFFICE = frozenset((("started", "as"), ("has", "become"), ("began", "as")))
"""Verbs that tell of an office taken: "started as manager"."""
_NOT_HELD = frozenset(("no", "not", "to", "once", "then", "never"))
"""What tells behind a verb of being that somebody does not have an office, or not yet."""
_STILL = frozenset(("now", "currently", "still", "both", "since"))
_OPEN_ROLE = frozenset(("a", "an", "the", "also", "its", "their"))
_WORK = frozenset(("baby", "brief", "portfolio", "department", "patch", "responsibility", "job", "remit"))
"""What is whose work it is: "whose *brief* this is"."""
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
    being = tokens[i].low in BE or (tokens[i].low, tokens[i + 1].low) in _TOOK_OFFICE
    if being and i + 2 < len(tokens):
        yield from _being(tokens, i)
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
    opens = opens or (tokens[0].low == "in" and tokens[1].low in ("reply", "answer", "response"))
    if not (opens and _is_subject(tokens, i)):
        yield from _appositions(tokens, i, bodies)


def _is_verb(tokens: list[Token], i: int) -> bool:
    """Whether a verb of whatever kind may stand right behind a name."""
    low = tokens[i].low
    closed = grammar("prepositions") | grammar("conjunctions") | grammar("relatives") | grammar("subordinators")
    return is_finite(tokens, i) or (tokens[i].kind == "w" and tokens[i].text.islower() and low not in closed)


def _is_subject(tokens: list[Token], comma: int) -> bool:
    """Whether a comma only ends what opens the sentence: "Questioned by Ann Otto, *the driver* agreed"."""
    if tokens[comma].text != "," or comma + 2 >= len(tokens) or tokens[comma + 1].low not in _OPEN_ROLE:
        return False
    end = piece_end(tokens, comma + 1)
    return end + 1 < len(tokens) and tokens[end + 1].kind == "w"


def _being(tokens: list[Token], i: int) -> Iterator[Piece]:
    """The role after a verb of being at token ``i``: "is the store's buying director", "*became* chief executive in June"."""
    if tokens[i + 1].low in _NOT_HELD:
        return  # "Ann Otto is no longer leader of", "is to be head of"
    if tokens[i].low == "is" and tokens[i + 1].low == "in" and CHARGED & {t.low for t in tokens[i + 2 : i + 4]}:
        yield i + 1, piece_end(tokens, i + 1)  # "Ann Otto is in charge of cleaning at the trust"
        return
    took = tokens[i].low not in ("is", "was", "remains")
    now = tokens[i + 1].low in ("now", "currently")
    start = i + 1 + (tokens[i + 1].low in ("as", "become"))
    while start + 1 < len(tokens) and tokens[start].low in _STILL:
        start += 1
    took = took or now
    end = piece_end(tokens, start)
    if tokens[start].low == "in" and tokens[start + 1].low == "charge":
        yield (i if tokens[i].low == "was" and not now else start), end  # "Ann Otto is in charge of Skelby Zoo"
        return
    owned = tokens[start].low.endswith(("'s", "’s", "s'", "s’"))
    of = any(t.low in AT for t in tokens[start + 1 : end])  # "is head of finance at the trust"
    if (took or owned or tokens[start].low in _OPEN_ROLE or (of and tokens[i].low != "was")) and is_role(
        tokens, start, min(end, start + (3 if took else 5))
    ):
        yield (i if tokens[i].low == "was" and not now else start), end


def _appositions(tokens: list[Token], i: int, bodies: frozenset[int]) -> Iterator[Piece]:
    pieces = 0
    while i + 1 < len(tokens) and tokens[i].text in _SET_OFF and pieces < _PIECES:
        start = i + 1
        pieces += 1
        if tokens[start].kind == "n" or tokens[start].low == "aged":
            i = start + 1 + (tokens[start].low == "aged")
            continue
        if tokens[start].low in ("who", "who's"):
            yield from relative(tokens, start, bodies)
            return
        chair = chairs_meeting(tokens, start)
        if chair is not None:
            yield start, chair  # "Ann Otto, *chairing*, said"
            return
        if tokens[start].low in BE and pieces == 1 and start + 2 < len(tokens):  # "The sister, Ann Otto, is the store's buyer"
            yield from _being(tokens, start)
            return
        if in_office_since(tokens, start) is not None:  # "Tobias Orr, a former paramedic, took over as manager of"
            yield start, piece_end(tokens, start, verbs=True)
            return
        if tokens[start].low == "whose" and (job := whose_job(tokens, start, bodies)) is not None:
            yield job
            return
        if tokens[start].low == "whose" and (theirs := _whose(tokens, start)) is not None:
            yield theirs, piece_end(tokens, theirs, verbs=True)  # "…, whose *portfolio includes* libraries, said"
            return
        if (
            tokens[start].low in words("roles", "ends_after")
            or tokens[start].low in grammar("conjunctions")
            or (is_finite(tokens, start) and not is_made_office(tokens, start))
        ):
            return
        end = piece_end(tokens, start)
        whole = named_end(tokens, start, end, bodies)
        if whole > end:
            yield start, whole  # "…, for the applicant, Marrow Homes, said"
            return
        if end + 1 < len(tokens) and tokens[end + 1].low == "who":
            told = [piece for piece in relative(tokens, end + 1, bodies) if not leaves(tokens, piece[1])]
            # "…, the Conservative who holds the purse strings"
            yield from told
            if told or tokens[end].low in words("constants", "parties_names") or tokens[end].low in words("roles", "somebody"):
                return
        if CHARGED & {t.low for t in tokens[start : start + 4]}:
            yield start, end  # "…, in charge of roads, said"
            return
        client = spoken_for_at(tokens, start)
        if client is not None and client <= end and (tokens[client].start in bodies or is_body_at(tokens, client, end)):
            yield start, end  # "…, prosecuting for Dunmere Council, said"
            return
        if end < start or (tokens[start].low.endswith("ing") and not is_kind_of_office(tokens, start, end)):
            return  # "…, returning officer for", but "…, waiting for the doctor"
        if start < end and tokens[start + 1].low in ("a", "an", "the") and not may_open(tokens[start]):
            return  # "Lee Orr, 19, beat a man in the final at Skelby Club"
        if tokens[start].low == "there" and start + 2 < len(tokens) and tokens[start + 1].low == "for":
            start += 1  # "Ann Otto, there *for the fund*, said"
        of = tokens[start].low in ("of", "from", "for")
        linked = names_body(tokens, start, end, bodies) or (of and (tokens[end].low in TEAMS or is_of_body(tokens, start, end)))
        if not (linked or (is_role(tokens, start, end) and not of)):
            return
        end = listed_end(tokens, start, end)
        yield start, end
        i = end + 1


def _whose(tokens: list[Token], start: int) -> int | None:
    """Where the clause at "whose" tells of a business or a brief: "whose family has *run the business*", "whose *brief this is*"."""
    family = family_owns(tokens, start)
    this_is = [t.low for t in tokens[start + 2 : start + 4]] in (["this", "is"], ["it", "is"]) and tokens[start + 1].low in _WORK
    return family if family is not None else start + 1 if this_is or tokens[start + 1].low in words("roles", "charges") else None
