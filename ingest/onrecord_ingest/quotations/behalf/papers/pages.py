"""Whose a paper is by the name before or behind its noun, and by the pages on which it stands: "the trust's", "the rules of the
society", "on its website", "to the bank's customers"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.papers.readers import READERS, STAFF, body_with_papers
from onrecord_ingest.quotations.behalf.papers.senders import Owners, of_entity, whole
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

_KEPT = frozenset(
    ("book", "rulebook", "rules", "constitution", "accounts", "minutes", "website", "newsletter", "magazine", "journal", "handbook")
) | {"charter", "programme", "catalogue", "prospectus", "records", "agenda", "byelaws", "log"}
"""Papers that are of whoever keeps them."""


def named_beside(offices: Offices, token: Token) -> Body | None:
    """The regulator whose name ends with the word before a paper: "its latest *Ofsted* report"."""
    named = next((m for m in offices.story.mentions(token.start, token.end) if m.end == token.end and not m.name.possessive), None)
    body = named.entity if named is not None else None
    return body if isinstance(body, Body) and "watchdog" in body.classes else None


def host_of(offices: Offices, tokens: list[Token], k: int) -> Body | None:
    """The body on whose pages or walls a paper stands: "A statement posted on *the trust's* website"."""
    page = next((j for j in range(k + 2, min(k + 7, len(tokens))) if tokens[j].low in words("bodies", "pages")), None)
    if page is None:
        return None
    for token in tokens[k + 1 : page]:
        if token.low in ("its", "their"):
            owner = of_pronoun(offices, token.start)
            if owner is None and tokens[0].low in ("a", "an", "the", "another"):
                owner = of_pronoun(offices, tokens[0].start)  # "A notice on its website": the notice itself is in focus
            return owner if isinstance(owner, Body) else body_with_papers(offices, token.start) if owner is None else None
        if token.low.endswith(("'s", "s'")):
            owners = owner_by_name(offices, token.low.removesuffix("'s").removesuffix("'"), token.start, token.end)
            return owners[0] if owners else None
    return None


def of_whom(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The body behind "of" where a paper is of those who keep it, and not about them: "the rule book of *the society*"; nobody's
    where it is not known whether it is a body."""
    if tokens[i].low not in _KEPT or i + 3 >= len(tokens) or tokens[i + 1].low != "of":
        return None
    named = offices.story.mentions(tokens[i + 2].start, tokens[i + 3].end)
    if named:
        body = named[0].entity
        if not isinstance(body, Body) or named[0].name.possessive:
            return None
        return (body,) if not body.weak else ()
    noun = whole(tokens[i + 3].low)
    owner = of_noun(offices, noun, tokens[i + 2].start) if tokens[i + 2].low == "the" and noun in class_nouns() else None
    return (owner,) if owner is not None else None


def of_their_readers(offices: Offices, tokens: list[Token], k: int) -> Body | None:
    """The body whose customers or staff get a paper: "A leaflet handed to *the bank's* customers"."""
    for j in range(k + 1, min(k + 5, len(tokens) - 1)):
        if tokens[j].low.endswith(("'s", "s'")):
            if tokens[j + 1].low not in READERS and tokens[j + 1].low not in STAFF:
                return None
            owners = owner_by_name(offices, tokens[j].low.removesuffix("'s").removesuffix("'"), tokens[j].start, tokens[j].end)
            return owners[0] if owners else None
    return None


def owner_by_name(offices: Offices, noun: str, start: int, end: int) -> Owners:
    """The owner whose name or noun ends with a possessive between two characters."""
    mention = next((m for m in offices.story.mentions(max(0, start - 80), end) if m.end >= start), None)
    if mention is not None:
        return of_entity(offices, mention.entity)
    body = of_noun(offices, whole(noun), start) if whole(noun) in class_nouns() else None
    return (body,) if body is not None else None
