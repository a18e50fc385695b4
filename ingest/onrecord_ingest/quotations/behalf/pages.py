"""Whose a paper is by the name before its noun, and by the pages on which it stands: "the trust's", "on its website"."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.readers import body_with_papers
from onrecord_ingest.quotations.behalf.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.senders import Owners, of_entity, whole
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token


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


def owner_by_name(offices: Offices, noun: str, start: int, end: int) -> Owners:
    """The owner whose name or noun ends with a possessive between two characters."""
    mention = next((m for m in offices.story.mentions(max(0, start - 80), end) if m.end >= start), None)
    if mention is not None:
        return of_entity(offices, mention.entity)
    body = of_noun(offices, whole(noun), start) if whole(noun) in class_nouns() else None
    return (body,) if body is not None else None
