"""What follows reported words and is no part of them: a deed of whoever reports, how the words were taken, a further clause."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_ADJUNCT = 6
"""Words at most from a conjunction to the subject behind its adjunct."""

_OCCASIONS = frozenset(("after", "when", "as", "following", "because", "amid", "while"))
"""What leads from words in quotation marks to why they were said."""


def at_deeds(tokens: list[Token], first: int) -> list[int]:
    """Where a paper goes on to do something to its readers: "says the bridge is unsafe *and asks* drivers to use the A6"."""
    return [
        i
        for i in range(first + 2, len(tokens) - 2)
        if tokens[i].low == "and"
        and tokens[i + 1].low in words("cues", "deeds_of_papers")
        and (is_group_noun(tokens[i + 2].low) or tokens[i + 2].low in ("them", "us", "readers", "people", "anyone", "everyone"))
    ]


def next_clause(tokens: list[Token], first: int) -> list[int]:
    """Where a clause follows what was warned of: "warned of “a revolving door”, *and the service* is still short of staff"."""
    verb = next((i for i in range(first + 1, len(tokens)) if is_finite(tokens, i)), len(tokens))
    joined = (i for i in range(first + 1, verb - 2) if tokens[i].text == "," and tokens[i + 1].low in ("and", "but"))
    return [i + 1 for i in joined if verb < len(tokens) and tokens[i + 2].low in grammar("determiners")][-1:]


def at_orders(tokens: list[Token], first: int) -> list[int]:
    """Where whoever found something goes on to act on it: "found it had been slow, *and ordered* it to pay"."""
    return [
        i + 1
        for i in range(first + 2, len(tokens) - 3)
        if tokens[i].text == "," and tokens[i + 1].low == "and" and tokens[i + 2].low in words("cues", "orders")
    ][:1]


def after_things(tokens: list[Token], first: int) -> list[int]:
    """Where a further verb, or in a headline a further clause, follows what is no clause: "blamed the rain, *and demanded* a wall"."""
    why = next((i for i in range(first + 1, len(tokens)) if tokens[i - 1].kind == "q" and tokens[i].low in _OCCASIONS), None)
    if why is not None:
        return [why]  # "accused it of “cruelty” *after* he was sent home"
    verb = next((i for i in range(first + 1, len(tokens)) if is_finite(tokens, i)), len(tokens))
    if verb < len(tokens) and tokens[verb - 1].low in ("and", "but"):
        return [verb - 1]
    headline = tokens[-1].text not in (".", "!", "?")
    return [i for i in range(first + 1, verb) if headline and tokens[i].low == "as" and verb < len(tokens)][:1]


def is_received(tokens: list[Token], i: int) -> bool:
    """Whether the reporter tells at token ``i`` how they took it: "…, *which brought shouts* of “When?”", "…, to loud applause"."""
    if tokens[i].low not in ("which", "to"):
        return False
    return not words("cues", "received").isdisjoint(t.low for t in tokens[i + 1 : i + 5])


def calls_it(tokens: list[Token], i: int) -> bool:
    """Whether the reporter tells at token ``i`` what came of the words: "…, *a reply that silenced the room*"."""
    if i + 3 >= len(tokens) or tokens[i].low not in ("a", "an") or tokens[i + 1].low not in words("cues", "said_things"):
        return False
    after = tokens[i + 2].low
    return after in ("that", "which", "he", "she", "they", "denied", "rejected", "disputed") or after in ("the", "his", "her", "their")


def link_of_adjunct(tokens: list[Token], begins: int, first: int) -> int | None:
    """Where a conjunction stands before words for a time or paper that open the clause of the next speaker: "…, *while* on Friday Orr
    Ferries said"."""
    link = next((i for i in range(begins - 2, max(first, begins - _ADJUNCT), -1) if tokens[i].low in ("while", "whereas", "but")), None)
    opens = link is not None and tokens[link + 1].low in ("on", "in", "at", "last", "earlier", "yesterday", "today")
    return link if opens and link is not None and all(t.kind in "wn" for t in tokens[link:begins]) else None


def asks_for(tokens: list[Token], i: int) -> bool:
    """Whether the speaker goes on at token ``i`` to ask for something: "and *called on* the trust to", "and *asks* anyone to"."""
    if tokens[i].low in ("called", "calls") and tokens[i + 1].low in ("on", "upon", "for"):
        return True
    asks = tokens[i].low in ("asks", "urged", "urges", "appealed", "appeals", "urging")
    return asks and any(t.low == "to" for t in tokens[i + 2 : i + 10])


def does_more(tokens: list[Token], i: int) -> bool:
    """Whether the reporter tells at token ``i`` where the speaker has it from, or what else the speaker does: "…, *referring* to a
    letter", "…, *but* is also calling on the trust", "…, *and* advised her to rest"."""
    if tokens[i].low in words("clauses", "goes_by") or [t.low for t in tokens[i : i + 2]] == ["according", "to"]:
        return True
    if tokens[i].low not in ("and", "but") or i + 3 >= len(tokens):
        return False
    j = i + 1
    if tokens[j].low in ("advised", "advises", "encouraged", "encourages", "urged", "urges", "invited", "invites", "warned", "warns"):
        return any(t.low == "to" for t in tokens[j + 2 : j + 5])
    calls = next((k for k in range(j + 1, min(j + 4, len(tokens) - 1)) if tokens[k].low.endswith("ing")), None)
    if tokens[j].low not in ("is", "are") or calls is None:
        return False
    return tokens[calls].low in ("asking", "urging", "appealing", "seeking") or (
        tokens[calls].low == "calling" and tokens[calls + 1].low in ("on", "for", "upon")
    )


def leaves_off(tokens: list[Token], i: int) -> bool:
    """Whether the reporter goes on at token ``i`` with what the speaker did not say: "…, though he did not name them"."""
    if tokens[i].low not in ("but", "though", "although", "and") or i + 3 >= len(tokens):
        return False
    j = i + 2 if tokens[i + 1].low in grammar("personal") else i + 1
    if tokens[j].low in ("declined", "refused"):
        return True
    if j + 1 < len(tokens) and tokens[j].low in ("did", "does", "would", "could") and tokens[j + 1].low == "not":
        j += 1
    elif tokens[j].low not in ("didn't", "doesn't", "wouldn't", "couldn't"):
        return False
    return j + 1 < len(tokens) and tokens[j + 1].low in words("constants", "withheld")
