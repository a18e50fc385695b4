"""From whom a paper came: whoever is named behind "by" and "from", in its phrase or in a sentence about it ("The email came from
the council", "It was written by the trust")."""

from __future__ import annotations

import itertools

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.papers.by_office import by_his_office, by_office
from onrecord_ingest.quotations.behalf.papers.readers import body_with_papers
from onrecord_ingest.quotations.behalf.papers.senders import JOINED, Owners, of_entity, papers, whole
from onrecord_ingest.quotations.behalf.roles.roles_before import is_role
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.writings.made_by import is_of_others
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.groups import it

_BESIDE = 12
"""Characters behind a name in which the next begins that is told together with it."""
_INSIDE = frozenset(("internal", "in-house"))
"""What makes of an auditor one of those who are audited."""
_CAME = frozenset(("came", "comes", "was", "were", "is", "went", "arrived", "had"))
"""Verbs that lead from a paper to its sender: "the email *came* from the council"."""


def came_from(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The sender whom the verb of a paper at token ``i`` tells: "The email in question came from the council"."""
    came = i + 3 if [t.low for t in tokens[i + 1 : i + 3]] == ["in", "question"] else i + 1
    if came >= len(tokens) - 2 or tokens[came].low not in _CAME:
        return None
    k = next((k for k in range(came + 1, min(came + 4, len(tokens) - 1)) if tokens[k].low in ("by", "from")), None)
    return writer(offices, tokens, k + 1) if k is not None and not is_of_others(tokens, k) else None


def note_taken_up(offices: Offices, sentence: Sentence) -> None:
    """Takes in who wrote the paper that "it" takes up at the head of a sentence: "It was written by the trust"."""
    tokens = sentence.tokens
    if not tokens or tokens[0].low != "it":
        return
    k = next((k for k, t in enumerate(tokens[:7]) if t.low in ("by", "from")), 0)
    if k < 2 or k + 1 >= len(tokens) or tokens[k - 1].low not in words("clauses", "written_by"):
        return
    told = it(offices.story, tokens[0].start)
    noun = (told.name or "").split()[-1:]
    if told.entity is None and noun and noun[0] in papers():
        owners = writer(offices, tokens, k + 1)
        if owners is not None:
            offices.papers[noun[0].removesuffix("s")] = owners


def _writes_of_others(told: list[Token]) -> bool:
    """Whether words for a writer tell of somebody from outside: "its *auditors*", but no internal ones."""
    return any(t.low in words("roles", "write_of_others") for t in told) and _INSIDE.isdisjoint(t.low for t in told)


def _of_its_own(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body whose officer wrote: "a report by *its* head of roads"; nobody's where an outsider did: "by *its* auditors"."""
    if _writes_of_others(list(itertools.takewhile(lambda t: t.kind == "w" and t.text not in (",", ".", ":"), tokens[k : k + 10]))):
        return ()
    owner = of_pronoun(offices, tokens[k].start) or body_with_papers(offices, tokens[k].start)
    return (owner,) if isinstance(owner, Body) else None


def writer(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body or person named from token ``k`` on as the writer, else the body of the office that is told there."""
    if tokens[k].low == "one" and tokens[min(k + 1, len(tokens) - 1)].low == "of" and k + 3 < len(tokens):
        return writer(offices, tokens, k + 2)  # "sent by one of its own directors"
    his = by_his_office(offices, tokens, k)
    if his is not None:
        return (his,)
    told = _named_writer(offices, tokens, k)
    body = by_office(offices, tokens, k) if told is None else None
    return (body,) if body is not None else told


def _with_another(offices: Offices, first: Mention) -> tuple[Body, ...]:
    """The body of a writer, and the body told of together with it: "a report by Orwick Council *and Marling Police*"."""
    beside = next(iter(offices.story.mentions(first.end, first.end + _BESIDE)), None)
    both = beside is not None and offices.text[first.end : beside.start] in JOINED and isinstance(beside.entity, Body)
    return (*of_entity(offices, first.entity), *(of_entity(offices, beside.entity) if both and beside is not None else ()))


def _behind_office(offices: Offices, tokens: list[Token], k: int, stop: int) -> Person | None:
    """Whoever is named right behind a long office: "a report by *assistant director for education* Ann Otto"."""
    named = next(iter(offices.story.mentions(tokens[k].start, tokens[stop - 1].end)), None)
    last = next((j - 1 for j in range(k + 1, stop) if named is not None and tokens[j].start >= named.start), k)
    office = is_role(tokens, k, last) and not any(is_finite(tokens, j) or tokens[j].kind != "w" for j in range(k, last + 1))
    return named.entity if office and named is not None and isinstance(named.entity, Person) else None


def _named_writer(offices: Offices, tokens: list[Token], k: int) -> Owners:
    stop = min(k + 10, len(tokens))
    if tokens[k].low in ("its", "their"):
        return _of_its_own(offices, tokens, k)
    named = offices.story.mentions(tokens[k].start, tokens[min(k + 3, len(tokens) - 1)].start + 1)
    if named and any(t.low in words("roles", "write_of_others") and t.start == named[0].end + 1 for t in tokens[k:stop]):
        return ()  # "a report by the Home Office pathologist"
    holder = _behind_office(offices, tokens, k, stop) if not named else None
    if holder is not None:
        return of_entity(offices, holder)
    for token in tokens[k:stop]:
        if token.kind == "q" or token.text in (":", "."):
            break
        low = token.low.removesuffix("'s").removesuffix("'")
        if token.low.endswith("'s") and _writes_of_others(tokens[k:stop]):
            return ()  # "a report by the council's auditors"
        if named and token.start >= named[0].start:
            return _with_another(offices, named[0])
        if named and token.text.islower() and token.end + 1 == named[0].start and isinstance(named[0].entity, Body):
            return _with_another(offices, named[0])  # "a report by the regulator Ofwat"
        if low in words("roles", "write_of_others") and not (named and offices.text[token.end : named[0].start] == " "):
            return ()  # "a letter from the auditors"
        j = tokens.index(token)
        if low == token.low and j + 1 < len(tokens) and tokens[j + 1].low.removesuffix("'s") in class_nouns():
            continue  # "the academy *trust*"
        after_the = token is not tokens[k] and tokens[j - 1].low == "the"
        if whole(low) in class_nouns() and (token.text.islower() or after_the):
            body = of_noun(offices, whole(low), token.start)
            return (body,) if body is not None else None
        if token.text == ",":
            behind = next(iter(offices.story.mentions(token.end, token.end + 2)), None)  # "by the director of education, Kay Bell"
            return of_entity(offices, behind.entity) if behind is not None and isinstance(behind.entity, Person) else None
    return None
