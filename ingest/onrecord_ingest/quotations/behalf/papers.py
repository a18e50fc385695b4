"""Whose the documents are that an article tells of: "the council's own figures", "a survey by the circle", "a cabinet paper",
"In a letter to parents, the head said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.senders import Owners, by_place, noun_sent, of_entity, papers, sender, whole
from onrecord_ingest.quotations.cast.cast import Body, Entity, class_nouns, is_place
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Thing
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.groups import we

_FAR = 12
_OUTSIDE = frozenset(("independent", "external", "outside", "leaked", "watchdog", "academic"))
_OUTSIDERS = frozenset(
    (
        "auditor",
        "auditors",
        "consultants",
        "experts",
        "academics",
        "researchers",
        "inspectors",
        "regulator",
        "ombudsman",
        "coroner",
        "gp",
    )
) | {"gps", "family", "families", "parents", "residents", "villagers", "campaigners"}
_OWN = Pattern(lambda: rf"^the (?:[a-z-]+ )?(?:{alternatives('offices', 'own_papers')})\b")
_EVERYWHERE = re.compile(r"\b(?:in|on|at) (?:each|every|all its|all the)\b")
_CLEAR = 0.6
"""The share of the focus that a body must have for a paper without an owner to be its own."""
_ADDRESSED = frozenset(
    (
        "letter",
        "email",
        "petition",
        "message",
        "note",
        "card",
        "postcard",
        "complaint",
        "submission",
        "objection",
        "text",
        "plea",
        "appeal",
    )
)
"""Papers of which "to" tells to whom they are sent: a report to a board is the board's, a letter to it is not."""
_SEEN = frozenset(("seen", "obtained", "backed", "followed", "signed", "supported", "read", "commissioned", "met", "branded"))
"""Participles before "by" that name no writer."""


def note_papers(offices: Offices, sentence: Sentence) -> None:
    """Takes in whose the documents of a sentence are, where it says so."""
    for i, token in enumerate(sentence.tokens):
        noun = noun_sent(sentence.tokens, i) if i and token.kind == "w" else None
        owners = sender(offices, sentence, i) if noun is not None else None
        if noun is not None and owners is not None:
            offices.papers[noun] = owners
    for i, token in enumerate(sentence.tokens):
        if token.low in papers() and token.kind == "w" and token.text.islower():
            owners = owners_at(offices, sentence, i)
            if owners is not None:
                offices.papers[token.low.removesuffix("s")] = owners


def note_writer(offices: Offices, sentence: Sentence, bodies: tuple[Body, ...]) -> None:
    """Takes in that a speaker's words stand in a document: "In a letter to parents, the head said"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if i > 1 and token.low in papers() and token.kind == "w":
            near = [t.low for t in tokens[max(0, i - 4) : i]]
            if "in" in near and {"a", "an", "its", "their", "his", "her", "the"} & set(near):
                offices.papers[token.low.removesuffix("s")] = bodies


def owners_at(offices: Offices, sentence: Sentence, i: int) -> Owners:
    """The owners that the words around the document at token ``i`` name."""
    before = _before(offices, sentence.tokens, i)
    if before:
        return before
    after = _after(offices, sentence.tokens, i)
    if before is not None:
        return after or before  # "an independent evaluation by the university"
    return after if after is not None else by_place(offices, sentence, i)


def _before(offices: Offices, tokens: list[Token], i: int) -> Owners:
    j = i - 1
    while j >= 0 and i - j < 6 and tokens[j].kind == "w" and not is_finite(tokens, j):
        low, at = tokens[j].low, tokens[j].start
        if low in _OUTSIDE:
            return ()
        if low == "internal":
            subject = offices.prominence.of_lead
            return (subject,) if subject is not None else None
        if low in ("its", "their"):
            owner = of_pronoun(offices, at)
            return (owner,) if isinstance(owner, Body) else None
        if low == "our":
            writers = we(offices.story).entity
            return (writers,) if isinstance(writers, Body) else None
        if low in _OUTSIDERS or low.removesuffix("'").removesuffix("'s") in _OUTSIDERS:
            return ()
        if low.endswith(("'s", "s'")):
            return _owner(offices, low.removesuffix("'s").removesuffix("'"), at, tokens[j].end)
        if j == i - 1 and whole(low) in class_nouns() and tokens[j].text.islower():
            body = of_noun(offices, whole(low), at)
            return (body,) if body is not None else None
        j -= 1
    return None


def _after(offices: Offices, tokens: list[Token], i: int) -> Owners:
    if [t.low for t in tokens[i + 1 : i + 3]] == [",", "which"]:  # "The reply, which came from a case officer, insisted"
        k = next((k for k in range(i + 3, min(i + 7, len(tokens) - 1)) if tokens[k].low in ("by", "from")), None)
        return _writer(offices, tokens, k + 1) if k is not None and tokens[k - 1].low not in _SEEN else None
    laid = _laid_before(offices, tokens, i)
    if laid is not None:
        return laid
    for k in range(i + 1, min(i + _FAR, len(tokens) - 1)):
        by = k == i + 1 and tokens[k + 1].low in ("by", "from")  # "an email sent by the council"
        if tokens[k].kind == "q" or tokens[k].text in (",", ":", ".") or (is_finite(tokens, k) and not by):
            return None
        low = tokens[k].low
        if low in ("by", "from") and tokens[k - 1].low not in _SEEN:
            return _writer(offices, tokens, k + 1)
        if low in ("to", "for", "before") and not (low == "to" and tokens[i].low.removesuffix("s") in _ADDRESSED):
            noun = next((t.low for t in tokens[k + 1 : k + 4] if whole(t.low) != t.low or t.low in ("council", "board")), None)
            if noun is not None and not any(t.low in ("by", "from") for t in tokens[k + 1 : k + 5]):
                body = of_noun(offices, whole(noun), tokens[k].start)
                return (body,) if body is not None else None
    return None


def _laid_before(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The body to which a paper goes that others write for it: "Papers that went before *the board* say"."""
    if tokens[i].low.removesuffix("s") in _ADDRESSED or i + 3 >= len(tokens) or tokens[i + 1].low not in ("that", "which"):
        return None
    to = next((k for k in range(i + 2, min(i + 6, len(tokens) - 1)) if tokens[k].low in ("before", "to")), None)
    if to is None:
        return None
    named = [m.entity for m in offices.story.mentions(tokens[to].end, tokens[min(to + 2, len(tokens) - 1)].end)]
    body = next((entity for entity in named if isinstance(entity, Body)), None)
    noun = whole(tokens[min(to + 2, len(tokens) - 1)].low)
    body = body or (of_noun(offices, noun, tokens[to].start) if noun in class_nouns() else None)
    return (body,) if body is not None else None


def _writer(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body or person named from token ``k`` on as the writer."""
    stop = min(k + 10, len(tokens))
    named = offices.story.mentions(tokens[k].start, tokens[min(k + 3, len(tokens) - 1)].start + 1)
    for token in tokens[k:stop]:
        if token.kind == "q" or token.text in (":", "."):
            break
        low = token.low.removesuffix("'s").removesuffix("'")
        if token.low.endswith("'s") and any(t.low in _OUTSIDERS for t in tokens[k:stop]):
            return ()  # "a report by the council's auditors"
        if named and token.start >= named[0].start:
            return of_entity(offices, named[0].entity)
        after_the = token is not tokens[k] and tokens[tokens.index(token) - 1].low == "the"
        explained = bool(named) and offices.text[token.end : named[0].start] == " "  # "by the charity Second Desk"
        if low in _OUTSIDERS and not explained:
            return ()  # "a letter from the auditors"
        if not explained and whole(low) in class_nouns() and (token.text.islower() or after_the):
            body = of_noun(offices, whole(low), token.start)
            return (body,) if body is not None else None
        if token.text == ",":
            break
    return None


def of_its_making(offices: Offices, found: Found, noun: str) -> Owners:
    """Whose a paper is such as bodies make of their own affairs, or put up everywhere ("the poster in each branch"): the body's
    of which the article tells there."""
    assert found.subject is not None  # noqa: S101
    tokens = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    said = " ".join(token.low for token in tokens)
    if not (_OWN.search(said) or (noun in words("bodies", "signs") | words("bodies", "documents") and _EVERYWHERE.search(said))):
        return None
    focus = in_focus(offices.story, tokens[0].start, _has_papers)
    body = focus.referent if focus is not None and focus.clear > _CLEAR else None
    return (body,) if isinstance(body, Body) else None


def _has_papers(referent: Entity | Thing) -> float:
    return 1.0 if isinstance(referent, Body) and not referent.weak and hires(referent) and not is_place(referent) else 0.0


def _owner(offices: Offices, noun: str, start: int, end: int) -> Owners:
    """The owner whose name or noun ends with a possessive between two characters."""
    mention = next((m for m in offices.story.mentions(max(0, start - 80), end) if m.end >= start), None)
    if mention is not None:
        return of_entity(offices, mention.entity)
    body = of_noun(offices, whole(noun), start) if whole(noun) in class_nouns() else None
    return (body,) if body is not None else None
