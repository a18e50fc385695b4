"""Which of several people of one surname a name means."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.cast.people.genders import is_too_young, list_gender

_IN_OFFICE = re.compile(r"(?<!former )(?:councillor|cabinet|portfolio|leader|leads|mayor)")
_ELDER = re.compile(r"\b[Ee]lder (?:Mrs?|Ms|Miss)? ?$")
_PARENTS = frozenset(("mum", "mam", "mom", "mother", "dad", "father"))


def _office(person: Person) -> bool:
    return bool(titles.of_council() & person.titles) or any(_IN_OFFICE.search(role.lower()) for role, _, _ in person.roles)


def elder(cast: Cast, family: list[Person], name: Name) -> Person | None:
    """The parent in "the elder Mrs Thorne" where the article brought one in as "whose mother, Edith"."""
    if not _ELDER.search(cast.text, max(0, name.start - 16), name.start):
        return None
    return next((p for p in family if p.guessed and any(role in _PARENTS for role, _, _ in p.roles)), None)


def best_fit(people: list[Person], name: Name) -> Person:
    """Of several with one surname, the one whose titles and gender fit, else the one first named before here."""
    people = [p for p in people if not p.guessed] or people
    if len(people) == 1:
        return people[0]

    def fit(person: Person) -> tuple[int, int, int]:
        score = -4 if is_too_young(person, name) else 0
        office = _office(person)
        for title in name.titles:
            if title in person.titles:
                score += 3
            if title in titles.of_council():
                score += 2 if office else -2
            elif title in titles.no_office():
                want = titles.title_gender((title,))
                gender = list_gender(person)
                score += 2 if gender * want > 0 else -4 if gender * want < 0 else 0
                score -= 1 if office else 0
        return score, int(person.first <= name.start), person.first if person.first <= name.start else -person.first

    return max(people, key=fit)
