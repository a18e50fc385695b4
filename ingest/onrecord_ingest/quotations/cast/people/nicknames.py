"""What else somebody is called: nicknames that the article tells, and short forms of given names."""

from __future__ import annotations

import re
from functools import cache

from onrecord_ingest.quotations.cast.cast import Cast, Person
from onrecord_ingest.quotations.lexicon import load, words

_FAR = 130
"""Characters after a name in which the article may tell the nickname."""
_NICK = r"[‘’'“\"]?(?:the )?([A-Z][a-z]+)\b(?! [A-Z])"
_KNOWN_AS = re.compile(
    rf"(?:,| \(|,? (?:who|and) (?:is|was|has been) )\s?(?:also |better |best |widely |fondly |always |universally |and )*"
    rf"(?:known|nicknamed|dubbed|called|christened)(?: [^.;:\n]{{0,60}}?\bas)? {_NICK}"
    rf"|,? (?:who )?(?:goes|went|answers) (?:by|to) (?:the name (?:of )?)?{_NICK}"
    rf"|,? (?:or|aka|a\.k\.a\.) {_NICK}(?= to |,)"
)
_TOLD_BY = ("known", "named", "dubbed", "called", "christened", "goes", "went", "answers", " or ", "aka", "a.k.a.")
"""Of which one stands wherever that is told."""
_INSIDE = re.compile(r"[A-Z]\w+ (?:[‘'“\"]([A-Z][a-z]+)[’'”\"]|\(([A-Z][a-z]+)\)) [A-Z]")
"""A nickname within the name: "Ronnie ‘Chip’ Orme"."""
_SHORTEST = 3
"""Letters that the beginning or end of a given name must have to be its short form."""


@cache
def _short_forms() -> dict[str, list[str]]:
    """Given name → its short forms."""
    found: dict[str, list[str]] = {}
    for short, names in load("names")["short"].items():
        for name in str(names).split():
            found.setdefault(name, []).append(short)
    return found


def note_other_names(cast: Cast) -> None:
    """Enters by what else each person of a full name may be called."""
    for person in cast.people:
        if not person.given or person.given == person.family:
            continue
        end = cast.text.find("\n", person.first, person.first + _FAR)
        behind = cast.text[person.first + len(person.name) : end if end >= 0 else person.first + _FAR]
        told = _KNOWN_AS.search(behind) if any(word in behind for word in _TOLD_BY) else None
        inside = _INSIDE.match(cast.text, person.first)
        for nick in (*(told.groups() if told is not None else ()), *(inside.groups() if inside is not None else ())):
            if nick is not None and nick.lower() not in cast.givens and nick not in cast.places:
                cast.givens[nick.lower()] = [person]
        given = person.given.lower()
        cut = [given[:n] for n in range(_SHORTEST, len(given))] + [given[-n:] for n in range(_SHORTEST, len(given))]
        for form in {*cut, *_short_forms().get(given, ())}:
            cast.short.setdefault(form, []).append(person)


def short_for(cast: Cast, word: str) -> Person | None:
    """The one person of whose given name a single name is the short form: "Seun" for Oluwaseun, "Bob" for Robert."""
    low = word.lower()
    people = cast.short.get(low, ())
    if len(people) != 1 or low in cast.lower or low in words("names", "not_names"):
        return None
    return people[0]
