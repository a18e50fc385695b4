"""Who sends the papers of an article: "The firm wrote to 50 families", "a letter it sent", "customers received a text message"."""

from __future__ import annotations

import itertools
from functools import lru_cache

from onrecord_ingest.quotations.behalf.employers import person_body
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.papers.readers import READERS
from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.text.sentences import Sentence, Token

Owners = tuple[Body, ...] | None
"""The bodies behind a document, none of them where private people or outsiders wrote it; None where it is not said."""

_PART_OF = {
    "cabinet": "council",
    "councillors": "council",
    "members": "council",
    "officer": "council",
    "officers": "council",
    "planners": "council",
    "planning": "council",
    "committee": "council",
    "governors": "school",
    "trustees": "charity",
}
"""Part of a body → the noun of the whole."""


_SENDS = {
    "wrote": "letter",
    "written": "letter",
    "emailed": "email",
    "texted": "text",
    "messaged": "message",
    "leafleted": "leaflet",
}
"""Verbs of sending → what is sent."""
_POSTS = frozenset(("went", "took", "taken", "turned", "posted", "announced", "said", "wrote", "shared", "confirmed", "revealed"))
_SOCIAL = frozenset(("facebook", "twitter", "x", "instagram", "tiktok", "linkedin", "bluesky", "threads", "social"))
ONLINE = ("post", "message", "update", "tweet", "announcement")
"""What somebody posts, by any of these nouns: "wrote in a *post* … the *message* went on"."""
_MAIL = frozenset(("letter", "letters", "email", "emails", "text", "texts", "message", "messages", "note"))
"""What goes to many from a body."""


@lru_cache(maxsize=1)
def papers() -> frozenset[str]:
    """The nouns of documents."""
    return words("bodies", "documents") | words("bodies", "papers")


@lru_cache(maxsize=1)
def verbs_of_sending() -> frozenset[str]:
    """Verbs by which somebody may send a paper."""
    return words("bodies", "tells_by_paper") | words("bodies", "puts_out") | _SENDS.keys() | _POSTS


def noun_sent(tokens: list[Token], i: int) -> str | None:
    """The paper that somebody sends by the verb at token ``i``: "wrote to", "has texted", "issued a notice", "sent them a letter"."""
    low = tokens[i].low
    if low in _SENDS and (low not in ("wrote", "written") or tokens[min(i + 1, len(tokens) - 1)].low == "to"):
        return _SENDS[low]
    if low in _POSTS and _is_online(tokens, i):
        return "post"
    tells = low in words("bodies", "tells_by_paper")
    if not tells and low not in words("bodies", "puts_out"):
        return None
    for j in range(i + 1, min(i + 8, len(tokens))):
        if tokens[j].kind == "q" or tokens[j].text in (":", ".", ";") or is_finite(tokens, j):
            return None
        if tokens[j].low in papers() and j + 1 < len(tokens) and tokens[j + 1].low in papers():
            continue  # "a consultation document"
        if tokens[j].low in papers() and tokens[j].text.islower() and (not tells or _is_means(tokens, i, j)):
            return tokens[j].low.removesuffix("s")
    return None


def _is_online(tokens: list[Token], verb: int) -> bool:
    """Whether what somebody does by a verb is done on a page where many post: "*went on Facebook*", "took to social media"."""
    near = [t.low for t in tokens[verb + 1 : verb + 5]]
    return any(low in ("on", "to", "via") and after in _SOCIAL for low, after in itertools.pairwise(near))


def _is_means(tokens: list[Token], verb: int, i: int) -> bool:
    """Whether a paper is that by which somebody tells: "announced it *in a letter*"."""
    near = [t.low for t in tokens[max(verb, i - 4) : i]]
    return any(low in ("in", "by", "via", "through", "on") for low in near) and bool({"a", "an", "its", "their", "another"} & set(near))


_BEFORE_VERBS = frozenset(("been", "has", "have", "had", "also", "then", "since", "now", "to", "will", "would"))
_MADE_TO = frozenset(("forced", "ordered", "told", "asked", "made", "decided", "agreed", "refused", "due", "about", "set", "promised"))
"""What stands between a body and the verb by which it puts something out."""

JOINED = (" and ", " and the ", ", and ")
"""What stands between the names of two who write together."""


def sender(offices: Offices, sentence: Sentence, i: int) -> Owners:
    """The owner who is the subject of the verb at token ``i``, past what stands between commas: "The firm, which …, wrote to"."""
    tokens = sentence.tokens
    k = i - 1
    while k > 0 and (tokens[k].low in _BEFORE_VERBS or tokens[k].low.endswith("ly")):
        k -= 1
    if k < i - 1 and tokens[i - 1].low == "to":  # "was forced to release"
        while k > 0 and (tokens[k].low in _MADE_TO or tokens[k].low in grammar("auxiliaries")):
            k -= 1
    if tokens[k].text == ",":
        beside = next((m for m in offices.story.mentions(sentence.start, tokens[k].start) if m.end == tokens[k].start), None)
        if beside is not None and isinstance(beside.entity, Person) and not beside.name.possessive:
            return of_entity(offices, beside.entity)  # "The finance director, Ann Otto, signed a notice"
        k = next((j - 1 for j in range(k - 1, 0, -1) if tokens[j].text == ","), k)
    if tokens[k].kind != "w":
        return None
    if tokens[k].low in ("it", "they"):
        owner = of_pronoun(offices, tokens[k].start)
        return (owner,) if isinstance(owner, Body) else None
    named = offices.story.mentions(sentence.start, tokens[k].end)
    mention = next((m for m in named if m.end >= tokens[k].end), None)
    if mention is not None:
        beside = next((m for m in named if m.end < mention.start and offices.text[m.end : mention.start] in JOINED), None)
        first = of_entity(offices, beside.entity) if beside is not None and not beside.name.possessive else ()
        return None if mention.name.possessive else (*first, *of_entity(offices, mention.entity))
    if k and tokens[k - 1].low == "the" and whole(tokens[k].low) in class_nouns():
        body = of_noun(offices, whole(tokens[k].low), tokens[k].start)
        return (body,) if body is not None else None
    return None


def by_place(offices: Offices, sentence: Sentence, i: int) -> Owners:
    """Whose a paper is by its relative clause, or the children with whom it goes: "a letter it sent", "a letter home"."""
    tokens = sentence.tokens
    comma = int(i + 2 < len(tokens) and tokens[i + 1].text == "," and tokens[i + 2].low == "which")
    puts_out, first = words("bodies", "puts_out"), i + 1 + comma  # "a review, which the council published in May"
    near = range(first + 1, min(first + 6, len(tokens)))
    sent = next((j for j in near if tokens[j].low in puts_out or tokens[j].low in _SENDS), None)
    if sent is not None and tokens[first].low in ("it", "they", "the", "which", "that"):
        owner = sender(offices, sentence, sent)
        if owner:
            return owner
    if _goes_home(tokens, i):
        body = offices.prominence.sole(READERS["parents"])
        return (body,) if body is not None else None
    return None


def _goes_home(tokens: list[Token], i: int) -> bool:
    """Whether the paper at token ``i`` is one that a school sends: "a letter *home*", "a letter that goes *home* each term"."""
    if tokens[i].low not in _MAIL:
        return False
    for token in tokens[i + 1 : i + 6]:
        if token.kind == "q" or token.text in (",", ":", ".", ";") or token.low in ("by", "from", "to", "the", "a", "his", "her"):
            return False
        if token.low == "home":
            return token.text.islower()
    return False


def of_entity(offices: Offices, entity: Entity) -> tuple[Body, ...]:
    """The body itself, or that of a person's office."""
    body = person_body(offices, entity) if isinstance(entity, Person) else entity
    return (body,) if body is not None else ()


def whole(noun: str) -> str:
    """The noun of the whole to which a part belongs: "council" for "cabinet"."""
    return _PART_OF.get(noun, noun)
