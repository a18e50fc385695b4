"""The roles that stand between commas behind a name: "Ann Otto, 40, *its director of care*, said"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.behalf.owners.proprietors import family_owns
from onrecord_ingest.quotations.behalf.roles.came_to_office import in_office_since, is_made_office
from onrecord_ingest.quotations.behalf.roles.pleading import is_body_at, spoken_for_at
from onrecord_ingest.quotations.behalf.roles.relative_clauses import CHARGED, chairs_meeting, relative
from onrecord_ingest.quotations.behalf.roles.role_ends import listed_end, named_end, names_body, piece_end, with_its_body
from onrecord_ingest.quotations.behalf.roles.roles_before import AT, BE, Piece, is_role
from onrecord_ingest.quotations.behalf.roles.told_at_length import whose_job
from onrecord_ingest.quotations.behalf.roles.told_to_be import being_something
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.text.sentences import Token

_PIECES = 3
_SET_OFF = frozenset((",", "–", "—"))
"""Marks before an apposition."""
_WORK = frozenset(("baby", "brief", "portfolio", "department", "patch", "responsibility", "job", "remit"))
"""What is whose work it is: "whose *brief* this is"."""
TEAMS = frozenset(("team", "department", "directorate", "division"))
"""Parts of a body that somebody is told to be of."""


def appositions(tokens: list[Token], i: int, bodies: frozenset[int]) -> Iterator[Piece]:
    """The roles between the commas of which the first stands at token ``i``, and those that a clause there tells."""
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
            yield from being_something(tokens, start)
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
            or tokens[start].low in words("constants", "counts") - {"one"}  # "According to Ann Otto, *four officers have gone*"
            or (is_finite(tokens, start) and not is_made_office(tokens, start))
        ):
            return
        end = piece_end(tokens, start)
        whole = named_end(tokens, start, end, bodies)
        if whole > end:
            yield start, whole  # "…, for the applicant, Marrow Homes, said"
            return
        if end + 1 < len(tokens) and tokens[end + 1].low == "who":
            told = [piece for piece in relative(tokens, end + 1, bodies) if not _leaves(tokens, piece[1])]
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
        if end < start or (tokens[start].low.endswith("ing") and not _is_kind_of_office(tokens, start, end)):
            return  # "…, returning officer for", but "…, waiting for the doctor"
        if start < end and tokens[start + 1].low in ("a", "an", "the") and not _may_open(tokens[start]):
            return  # "Lee Orr, 19, beat a man in the final at Skelby Club"
        if tokens[start].low == "there" and start + 2 < len(tokens) and tokens[start + 1].low == "for":
            start += 1  # "Ann Otto, there *for the fund*, said"
        of = tokens[start].low in ("of", "from", "for")
        linked = names_body(tokens, start, end, bodies) or (of and (tokens[end].low in TEAMS or is_of_body(tokens, start, end)))
        if not (linked or (is_role(tokens, start, end) and not of)):
            return
        end = with_its_body(tokens, start, listed_end(tokens, start, end), bodies)
        yield start, end
        i = end + 1


def _whose(tokens: list[Token], start: int) -> int | None:
    """Where the clause at "whose" tells of a business or a brief: "whose family has *run the business*", "whose *brief this is*"."""
    family = family_owns(tokens, start)
    this_is = [t.low for t in tokens[start + 2 : start + 4]] in (["this", "is"], ["it", "is"]) and tokens[start + 1].low in _WORK
    return family if family is not None else start + 1 if this_is or tokens[start + 1].low in words("roles", "charges") else None


def _leaves(tokens: list[Token], end: int) -> bool:
    """Whether it follows that somebody goes: "…, who has been its secretary since May, *stood down*"."""
    after = [t.low for t in tokens[end + 1 : end + 4]]
    return after[:1] == [","] and after[1:2] != [] and after[1] in ("stood", "stepped", "resigned", "quit", "left")


def is_of_body(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a piece is no more than a body's noun behind "of", "from" or "for": "Ann Otto, *from the trust*"."""
    if not start + 2 <= end <= start + 3 or tokens[start + 1].low != "the" or tokens[end - 1].low.endswith("'s"):
        return False
    return tokens[end].low in words("bodies", "spoken_for") or (tokens[start].low == "for" and is_body_at(tokens, start + 1, end))


def _may_open(token: Token) -> bool:
    """Whether a word before an article can open an apposition: a preposition, a capital, a noun for an office."""
    low = token.low
    return (
        low in grammar("prepositions")
        or low in AT
        or token.text[:1].isupper()
        or low in words("roles", "heads")
        or low in words("constants", "leads")
    )


def _is_kind_of_office(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a word that ends like a participle tells what kind of office follows: "returning officer", "planning policy manager"."""
    stop = start + 1
    while stop <= min(start + 3, end) and tokens[stop].low not in AT and tokens[stop].low not in grammar("determiners"):
        stop += 1
    return is_role(tokens, start + 1, stop - 1)
