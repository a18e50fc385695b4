"""Names that are given at last to somebody described: "He was named as Tom Orr", "It is Tom Orr"."""

from __future__ import annotations

import re
import string

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.story.identities.named_later import is_given
from onrecord_ingest.quotations.story.story import Story

_SUBJECTS = ("it", "he", "she", "his", "her", "their", "who")
_REVEALED = OpenedBy(
    lambda: (
        *_SUBJECTS,
        *string.ascii_lowercase,
        "none",
        "turned",
        "turns",
        "named",
        "identified",
        "revealed",
        "unmasked",
        "known",
        "asked",
        "himself",
        "herself",
        "whom",
        "wants",
        "wanted",
        "wished",
        "prefers",
        "preferred",
        "chose",
        "gave",
        "gives",
    ),
    lambda: (
        r"(?:[Ii]t (?:is|was)|it[’']s|(?:[Hh]e|[Ss]he|[A-Z]) is|none other than|(?:turned|turns) out to be"
        r"|(?:named|identified|revealed|unmasked|known)(?: [a-z]+){0,3}? as"
        r"|(?:his|her|their) (?:first |real )?name (?:only |just |simply )?as"
        r"|asked to be (?:called|named)|(?:him|her)self (?:only |just )?as"
        r") (?:\w+ )?\Z"
        r"|(?<=, )(?:whom|who) we (?:are calling|[’']re calling|have called|will call|shall call|call) \Z"
        r"|(?:asked|wants|wanted|wished|prefers|preferred|chose) to be (?:called|(?:known|named|referred to|identified) (?:only )?as) "
        r"(?:only |just |simply )?\Z"
        r"|(?:asked us to call|gave|gives) (?:him|her|his|her)(?: name)?(?: only| just)?(?: as)? \Z"
    ),
)
"""What stands before a name that is at last given to somebody described."""
_WHOM = re.compile(r"\b([a-z-]+), (?:whom|who) we [a-z’' ]+ $")
"""Who it is that a clause gives a name to: "Her *mother*, whom we are calling Anna"."""
_LETTER = 24
"""Characters before a name in which the letter stands by which somebody was called."""


def reveal(story: Story, person: Person, mention: Mention) -> None:
    """Leads somebody described back to the name that the article gives them: "He was named as Tom Orr", "It is Tom Orr"."""
    if person.first != mention.start or not _REVEALED.search(story.text, max(0, mention.start - 60), mention.start):
        return
    if is_given(story.text, mention.start):
        return  # the name of whoever this sentence brings in, and of nobody before
    letter = next((m.entity for m in story.mentions(mention.start - _LETTER, mention.start)), None)
    if isinstance(letter, Person) and len(letter.name) == 1:
        letter.alias = person  # "Miss B is Keeley Orme"
        return
    whom = _WHOM.search(story.text, max(0, mention.start - 60), mention.start)
    for noun, described in reversed(story.anonymous[-20:]):
        if whom is not None and noun != whom.group(1):
            continue
        if described.alias is None and described.gender * person.gender >= 0 and noun not in words("roles", "collectives"):
            described.alias = person
            return
