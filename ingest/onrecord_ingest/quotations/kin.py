"""Relatives named by given name alone: "Her husband, Len". The surname is that of the person whose relative they are.

British papers give a relative's surname where it differs, so that the given name alone is read with the surname of the family. It is
nevertheless the reader's inference, and `Person.guessed` says so; where the text uses the surname for the relative ("Mr Ash", "the
Ashes"), it is borne out.
"""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Cast, Person
from onrecord_ingest.quotations.genders import list_gender
from onrecord_ingest.quotations.kinds import noun_gender
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.names import Name

_KIN = re.compile(
    r"(?i:(whose|his|her|their)|[’']s) (?:\w+[ -]){0,3}?"
    rf"({alternatives('roles', 'kin')}),? $"
)
_FRIEND = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]) (?:[a-z-]+ ){0,2}?"
    rf"({alternatives('roles', 'friends')}),? $"
)
_NOT_OWN = re.compile(r"(?:step|half|in-law|ex)\b[ -]?(?:\w+,? )?$")
_BROOD = re.compile(
    r"(?i:(whose|his|her|their)|[’']s) (?:\w+[ -]){0,2}?(child|son|daughter|kid|boy|girl|twin)(?:ren|s),? "
    r"(?:[A-Z]\w+(?:, (?:\d+|one|two|three|four|five|six|seven|eight|nine))?(?:,? and |, ))*$"
)
"""What stands before one of several children: "their children, Una, 15, *Owen*, 11, and *Mabel*, six"."""
_AFTER = re.compile(rf", (his|her|their) (?:[a-z-]+ ){{0,2}}?({alternatives('roles', 'kin')})\b(?![’'-])")
"""What stands behind a relative named first: "Brenda, his wife of 58 years"."""
_IN_PICTURE = re.compile(r",? (?:\()?(?:centre|center|left|right|second|front|back)\b")
_LIST = 160
"""Characters of a list of children."""
_NEAR = 6
"""Mentions looked back upon for whose relative somebody is."""
_FAR = 20_000


def relative(cast: Cast, name: Name) -> Person | None:
    """The relative whom a single given name after a word of kin names, entered; None where no such word stands before it."""
    if name.kind != "single" or name.quoted:
        return None
    before = cast.text[max(0, name.start - 40) : name.start]
    kin = _KIN.search(before)
    friend = _FRIEND.search(before)
    if friend is not None:
        return _enter(cast, name, friend.group(1), "")
    kin = kin or _BROOD.search(cast.text, max(0, name.start - _LIST), name.start) or _AFTER.match(cast.text, name.end)
    if kin is None or _IN_PICTURE.match(cast.text, name.end) or _NOT_OWN.search(before):
        return None
    owner = _owner(cast, (kin.group(1) or "").lower())
    surname = owner.family if owner is not None and (owner.given or owner.titles) else ""
    return _enter(cast, name, kin.group(2), surname)


def _enter(cast: Cast, name: Name, noun: str, surname: str) -> Person:
    """Enters somebody known by a given name and by whose relative or friend it is."""
    given = name.words[-1]
    person = Person(f"{given} {surname}".strip(), surname or given, given, name.start)
    person.guessed = bool(surname)
    person.roles.append((noun, name.start, name.start))
    person.gender += 6 * noun_gender(noun)
    cast.people.append(person)
    cast.givens.setdefault(given.lower(), []).append(person)
    cast.families.setdefault(person.family.lower(), []).append(person)
    return person


def _owner(cast: Cast, pronoun: str) -> Person | None:
    """Whose relative it is: the person named last, of the gender of "his" or "her"."""
    gender = {"his": -1, "her": 1}.get(pronoun, 0)
    people = [
        m.entity for m in reversed(cast.mentions[-_NEAR:]) if isinstance(m.entity, Person) and (m.entity.given or m.entity.titles)
    ]
    return next((person for person in people if list_gender(person) * gender >= 0), None)


def is_borne_out(cast: Cast, person: Person) -> bool:
    """Whether the text calls the relative by the surname: with a title that fits nobody else of it, or as one of the family."""
    title = "(?:Mrs|Ms|Miss)" if person.gender > 0 else "Mr"
    family = re.escape(person.family)
    near = cast.text[max(0, person.first - _FAR) : person.first + _FAR]
    others = [p for p in cast.families.get(person.family.lower(), []) if p is not person and p.gender * person.gender >= 0]
    return bool(re.search(rf"\b[Tt]he {family}s\b", near)) or (not others and bool(re.search(rf"\b{title} {family}\b", near)))
