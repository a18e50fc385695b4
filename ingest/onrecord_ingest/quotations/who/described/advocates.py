"""Who "the barrister", "counsel" or "the prosecutor" is: whoever of those that plead was told of last on that side."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.described.told import tells


def _sides() -> str:
    return rf"(?P<accuses>{alternatives('offices', 'accusing')})|(?P<defends>{alternatives('offices', 'defending')})"


_PLEADS = Pattern(
    lambda: rf",? (?:(?:who (?:is |was |are )?)?(?:{_sides()}|{alternatives('offices', 'pleading')})|(?:KC|QC)\b)(?![\w-])"
)
_PLEADS_BEFORE = Pattern(
    lambda: (
        rf"(?:^|[.!?\n”\"’'] ?)(?:[A-Z][a-z]+ (?:[a-z’]+ ){{0,4}})?(?i:{_sides()})"
        r"(?: [^,.;:“”\"\n]{1,40})?, (?:\w+ )?$"
        rf"|\b(?i:(?P<accuser>{alternatives('offices', 'accusers')})|(?P<defender>{alternatives('offices', 'defenders')})"
        rf"|{alternatives('offices', 'advocates')}),? (?:Mr |Mrs |Ms |Miss |Sir )?$"
    )
)
"""What stands before the name of whoever pleads: "For the defence, *Ann Otto*", "prosecutor *Ann Otto*"."""
_NEAR = 90
_FOR, _FOR_CLIENT = re.compile(r", for (?:(?:Mr|Mrs|Ms|Miss|Dr) )?"), 12
_FOR_THE = re.compile(r"\b(?:prosecut\w+|crown)\b")
_AGAINST = re.compile(r"\bdefen\w+\b")


def advocate(story: Story, noun: str, tokens: list[Token]) -> Person | None:
    """The person in focus of those who plead, on the side that the words name."""
    if noun.replace(" ", "-") not in words("offices", "advocates_called"):
        return None
    phrase = " ".join(t.low for t in tokens)
    side = "accuses" if _FOR_THE.search(phrase) else "defends" if _AGAINST.search(phrase) else ""

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or not person.named:
            return 0.0
        if not side and (any(noun in role.lower().split() for role, _, _ in person.roles) or _is_lawyer(story, person, noun)):
            return 1.0
        told = _side(story, person)
        return 0.0 if told is None or (side and told and told != side) else 1.0

    found = in_focus(story, tokens[0].start, fits)
    return found.referent if found is not None and isinstance(found.referent, Person) else None


def _is_lawyer(story: Story, person: Person, noun: str) -> bool:
    """Whether "the lawyer" is a solicitor: one like those who plead, by the role."""
    return noun in ("lawyer", "solicitor") and tells(story, person, noun)


def pleads(story: Story, person: Person) -> bool:
    """Whether the article tells somebody to plead for another."""
    return _side(story, person) is not None


def _side(story: Story, person: Person) -> str | None:
    """The side for which somebody pleads: "accuses", "defends" or "" where the article does not say; None for all others."""
    known = story.pleading.get(id(person))
    if known is not None:
        return known[0]
    side = None
    end = person.first + len(person.name)
    after = _PLEADS.match(story.text, end)
    before = _PLEADS_BEFORE.search(story.text[max(0, person.first - _NEAR) : person.first])
    if after is not None:
        side = "accuses" if after.group("accuses") else "defends" if after.group("defends") else ""
    elif before is not None:
        accuses = before.group("accuses") or before.group("accuser")
        side = "accuses" if accuses else "defends" if before.group("defends") or before.group("defender") else ""
    elif _FOR.match(story.text, end):  # "Rachel Dunn, for Hale, said"
        client = next(iter(story.mentions(end, end + _FOR_CLIENT)), None)
        between = story.text[end : client.start] if client is not None else ""
        side = "" if client is not None and isinstance(client.entity, Person) and _FOR.fullmatch(between) else None
    if person.titles & titles.elected():
        side = None  # "Coun Ann Otto, who represents Skelby"
    story.pleading[id(person)] = (side,)
    return side
