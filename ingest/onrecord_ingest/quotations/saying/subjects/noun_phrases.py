"""The noun phrase that ends before a verb: where it begins, behind conjunctions, clauses and adjuncts."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.mentions import Subject, is_document, is_full_name, is_role, is_role_and_name, opens_with_paper
from onrecord_ingest.quotations.saying.subjects.adjuncts import past_adjuncts
from onrecord_ingest.quotations.saying.subjects.bounds import after_clause, before_clause, is_boundary
from onrecord_ingest.quotations.saying.subjects.listed import list_begins, office_begins
from onrecord_ingest.quotations.saying.subjects.papers_told import paper_told
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_ADJECTIVES = 4
"""Words of a plural with its adjectives, at most."""
_CLOSED = ("prepositions", "determiners", "conjunctions", "possessives", "auxiliaries", "adverbs", "pronouns")
"""Words that are no noun before a phrase."""
_ALONE = frozenset(("it", "he", "she"))
"""Pronouns behind which nothing tells more of whoever is meant."""
_WHEN = frozenset(("last", "this", "next", "earlier", "later", "yesterday", "somewhat", "very", "rather", "quite"))
"""What opens words that tell when or how."""
_NAME = 6
"""Words of a name with its titles, at most."""
_TELLS = 10
"""Words that tell which body is meant before its name: "The trust *which runs the hospital*, Moor Care, refused"."""


def noun_phrase_at(tokens: list[Token], floor: int, last: int) -> Subject | None:
    """The noun phrase that ends at ``last``, and the name it stands in apposition to."""
    paper = paper_told(tokens, floor, last)
    if paper is not None:
        return paper
    first = last - 1 if tokens[last].kind == "q" and last > floor else last
    while first > floor and not is_boundary(tokens, floor, first - 1, last):
        first -= 1
    first = _adjectives_cut_off(tokens, floor, first, last)
    edge = tokens[first - 1] if first > floor else None
    whose = _relative_before(tokens, floor, first) if edge is not None and edge.low in ("and", "but", "or", "then") else None
    if whose is not None:
        return noun_phrase_at(tokens, floor, whose)
    does = tokens[first].text.islower() and tokens[first].low.endswith("ed")
    if edge is not None and edge.low in grammar("relatives") and (does or has_finite(tokens, first, last)):
        stop = first - 2
        if stop >= floor and tokens[stop].text == ",":
            stop -= 1
        return noun_phrase_at(tokens, floor, before_clause(tokens, floor, stop)) if stop >= floor else None
    told_how = _paper_on_how(tokens, floor, first)
    if told_how is not None:
        return Subject(told_how.first, last, told_how.begins)
    first = past_adjuncts(tokens, first, last)
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
        first = after_clause(tokens, first, last)
    link = next((p for p in range(last - 1, first + 1, -1) if tokens[p].low in ("after", "before", "because", "since")), None)
    if (
        link is not None
        and (starts_phrase(tokens[link + 1]) or _bare_plural(tokens, link + 1, last) or is_role_and_name(tokens, link + 1, last))
        and (_does(tokens, first, link) or tokens[link - 1].low in grammar("weekdays") | {"yesterday", "today"})
    ):
        first = link + 1  # "was appointed after *a report* found", "to tenants on Friday after *surveyors* found"
    first = _behind_what_it_tells_of(tokens, first, last)
    begins = first
    if edge is not None and edge.text == "," and first - 1 > floor and tokens[first - 1].text == ",":
        piece_last = first - 2
        piece_first = piece_last
        while piece_first > floor and tokens[piece_first - 1].text not in CLAUSE_MARKS and tokens[piece_first - 1].kind != "q":
            piece_first -= 1
        trimmed = past_adjuncts(tokens, piece_first, piece_last)
        lead_in = tokens[trimmed].low in grammar("prepositions")  # "In May, inspectors noted"
        explains = not (lead_in or _bare_plural(tokens, first, last) or _is_written_to(tokens, floor, piece_first))
        if explains and is_role(tokens, first, last) and is_full_name(tokens, trimmed, piece_last):
            return Subject(trimmed, last, trimmed)
    if first < last and tokens[first].low in _ALONE and tokens[first + 1].low in grammar("prepositions") | grammar("times") | _WHEN:
        return Subject(first, first, first)  # "*It* on Monday evening said"
    listed = min(list_begins(tokens, floor, first, last), office_begins(tokens, floor, first, last))
    return Subject(listed, last, listed) if listed < first else Subject(first, last, begins)


def _does(tokens: list[Token], first: int, stop: int) -> bool:
    """Whether something is done before token ``stop``, and not only to be done: not "a report due to go before the board"."""
    return any(is_finite(tokens, i) and tokens[i - 1].low != "to" for i in range(first, stop))


def _is_written_to(tokens: list[Token], floor: int, name: int) -> bool:
    """Whether a name is that of somebody in what opens the sentence: "In a letter to the director, *Ben Orr*, the governors said"."""
    opens = tokens[name - 1].text == "," and opens_with_paper(tokens, floor)
    return opens and not any(t.text in CLAUSE_MARKS for t in tokens[floor : name - 1])


def _behind_what_it_tells_of(tokens: list[Token], first: int, last: int) -> int:
    """Where the speaker begins behind a noun of which something was said: "voted on a plan *the council* said was cheap"."""
    if last + 2 >= len(tokens) or tokens[last + 2].low not in grammar("auxiliaries"):
        return first
    for p in range(last, first + 1, -1):
        noun = tokens[p - 1]
        closed = any(noun.low in grammar(key) for key in _CLOSED)
        if starts_phrase(tokens[p]) and noun.kind == "w" and noun.text.islower() and not closed and not is_finite(tokens, p - 1):
            return p if any(t.low in grammar("determiners") for t in tokens[first : p - 1]) else first
    return first


def _relative_before(tokens: list[Token], floor: int, first: int) -> int | None:
    """The end of the noun phrase whose relative clause goes on with a second verb at token ``first``: "*a driver* who has driven it
    for years and asked not to be named"."""
    if not is_finite(tokens, first):
        return None
    who = next((i for i in range(first - 2, floor, -1) if tokens[i].low == "who" or tokens[i].kind == "q"), None)
    if who is None or tokens[who].low != "who":
        return None
    stop = who - 1
    if tokens[stop].low in ("and", "but") or any(tokens[i].text in (";", ":", "—", "–") for i in range(who, first)):
        return None
    return stop - 1 if tokens[stop].text == "," and stop > floor else stop


def _paper_on_how(tokens: list[Token], floor: int, first: int) -> Subject | None:
    """The paper before a clause at token ``first`` that is what it is about: "*A report into* how the port is run said"."""
    asks = first - 3 >= floor and tokens[first - 1].low in ("how", "why", "whether")
    if not asks or tokens[first - 2].low not in grammar("prepositions"):
        return None
    paper = noun_phrase_at(tokens, floor, first - 3)
    return paper if paper is not None and is_document(tokens[paper.last]) else None


def _adjectives_cut_off(tokens: list[Token], floor: int, first: int, last: int) -> int:
    """Where the phrase begins if a comma parts its adjectives: "*the tall, quiet* professor"."""
    if first - 3 < floor or first == last or tokens[first - 1].text != "," or tokens[first - 3].low not in ("the", "a", "an"):
        return first
    opens = first - 3 == floor or tokens[first - 4].kind == "q" or tokens[first - 4].text in CLAUSE_MARKS
    plain = tokens[first - 2].text.islower() and tokens[first].text.islower() and not starts_phrase(tokens[first])
    return first - 3 if opens and plain and not is_adverb(tokens[first]) and tokens[first].low not in grammar("prepositions") else first


def _bare_plural(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a noun for several with its adjectives is the whole phrase: "after *inspectors* found", "after *management* said", "after
    *local farmers* said"."""
    if first == last:
        return tokens[last].text.islower() and (tokens[last].low.endswith("s") or is_group_noun(tokens[last].low))
    head = next((i for i in range(first, last + 1) if tokens[i].low in grammar("prepositions")), last + 1) - 1
    plain = head >= first and all(t.text.islower() and t.kind == "w" for t in tokens[first : head + 1])
    return (
        plain
        and head - first < _ADJECTIVES
        and (is_group_noun(tokens[head].low) or tokens[head].low in words("constants", "measures"))
        and not has_finite(tokens, first, head)
    )


def phrase_at_start(tokens: list[Token], first: int, last: int) -> Subject | None:
    """The noun phrase with which a clause begins."""
    verb = next((i for i in range(first + 2, last + 1) if is_finite(tokens, i)), last + 1)
    first = past_adjuncts(tokens, first, verb - 1)  # what stands behind the verb is its object
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
    if end > first and tokens[end].low in grammar("personal") and tokens[end - 1].low not in grammar("prepositions"):
        return Subject(end, end, end, shared=True)  # "After the hearing *she* paid tribute and"
    told = next((i for i in range(end + 1, min(end + _TELLS, last)) if tokens[i].text == ","), None)
    if told is not None and (told == end + 1 or tokens[end + 1].low in ("which", "that")) and is_name(tokens[told + 1]):
        stop = _name_in_commas(tokens, told - 1, last)
        end = stop if stop >= told else end
    return Subject(first, end, first, shared=True) if first <= end <= last else None


def _name_in_commas(tokens: list[Token], end: int, last: int) -> int:
    """Where a phrase ends that a name in commas belongs to: "Her husband, *Lionel*, has", "The MP for Skelby, *Toby Parr*, cut"."""
    stop = end + 2
    while stop < last and is_name(tokens[stop + 1]) and stop - end < _NAME:
        stop += 1
    closed = stop >= last or tokens[stop + 1].text == ","
    return stop if closed and (stop == end + 2 or is_full_name(tokens, end + 2, stop)) else end
