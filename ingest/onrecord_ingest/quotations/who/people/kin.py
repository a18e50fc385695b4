"""Relatives named by given name alone: "Her husband, Len". The surname is that of the person whose relative they are.

British papers give a relative's surname where it differs, so that the given name alone is read with the surname of the family. It is
nevertheless the reader's inference, and `Person.guessed` says so; where the text uses the surname for the relative ("Mr Ash", "the
Ashes"), it is borne out.
"""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast, Mention, Person
from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.people.genders import list_gender
from onrecord_ingest.quotations.cast.people.unnamed_owners import of_somebody_unnamed
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.identities.deaths import has_died, is_late
from onrecord_ingest.quotations.text.kinds import noun_gender, pronoun_gender

_WHOSE = r"(?i:(whose|his|her|their)|[’']s|(?<=s)[’']|\bleaves (?:behind )?an?|\b(?:with|and)(?= (?:wife|husband),? [A-Z]?))"
_KIN = Pattern(
    lambda: rf"{_WHOSE} (?:\w+,?[ -]){{0,3}}?({alternatives('roles', 'kin')})(?: of [\w-]+(?: [\w-]+)? (?:years?|months))?,? $"
)
_FAMILY = re.compile(r"\b[Tt]he ([A-Z][\w-]+s)[’'] (?:\w+[ -]){0,3}?[a-z-]+,? $")
"""A family whose relative follows: "the Haslams’ eldest son, "."""
_LISTED = Pattern(
    lambda: (
        rf"(?:{_WHOSE}|\bha(?:s|ve)) (?:\w+[ -]){{0,3}}?({alternatives('roles', 'kin_together')}),? "
        rf"(?:[A-Z][\w-]+(?:,? \(?(?:aged )?(?:\d+|{'|'.join(sorted(words('names', 'numbers')))})\)?)?(?:, and |, | and ))*$"
    )
)
"""One of several: "their children, Lucy, 14, Ned, 11, and "."""
_TOGETHER = OpenedBy(lambda: phrases("roles", "kin_together"), lambda: alternatives("roles", "kin_together"))
_OF_KIN = OpenedBy(lambda: phrases("roles", "kin"), lambda: alternatives("roles", "kin"))
_OF_FRIENDS = OpenedBy(lambda: phrases("roles", "friends"), lambda: alternatives("roles", "friends"))
_GOES_ON = re.compile(r",? \(?(?:aged )?(?:\d+|[A-Z]|and\b)")
"""What follows the first of a list: an age, another name."""
_AFTER = Pattern(
    lambda: (
        r"(?:, \d+| \(\d+\))?, (?:(his|her|their)|(?:[A-Z]\w+ )?([A-Z][\w-]+)[’']s) "
        rf"(?:[\w-]+ ){{0,2}}?({alternatives('roles', 'kin')})\b(?!-)"
    )
)
"""What says after a name whose relative it is: ", his wife of 58 years", ", Mr Sole's wife"."""
_FRIEND = Pattern(
    lambda: (
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]) (?:[a-z-]+ ){0,2}?"
        rf"({alternatives('roles', 'friends')}),? $"
    )
)
_CHILD = Pattern(
    lambda: (
        r"(?:(whose|[Hh]is|[Hh]er)|\b(?:has|have)) (?:\w+,?[ -]){0,3}?((?:daughter|son|boy|girl)s?|child(?:ren)?)\b"
        r"[^.!?“”\"\n]{0,60}[.!?] (?:[“\"][^“”\"\n]{1,80}[”\"] [^.“”\"\n]{0,40}\. )?\Z"
    )
)
_YOUNG = Pattern(lambda: rf", (?:aged )?(?:\d|1[0-7]|{'|'.join(sorted(words('names', 'numbers')))}),")
_NOT_OWN = re.compile(r"(?:step|half|in-law|ex|first|second|third|former|estranged)\b[ -]?(?:\w+,? )?$")
_PARENTS = frozenset(("mum", "mother", "mam", "dad", "father", "parents", "gran", "nan", "grandmother", "grandfather", "grandad"))
_NEAR = 6
"""Mentions looked back upon for whose relative somebody is."""
_BEFORE = 40
"""Characters before a name in which its bearer is told to have died."""
_OWNING = 2
"""Characters of the ending that a name in the genitive may or may not hold."""
_FAR = 20_000
_LIST = 160
"""Characters before a name in which a list of relatives begins."""


def relative(cast: Cast, name: Name) -> Person | None:
    """The relative whom a single given name after a word of kin names, entered; None where no such word stands before it."""
    if name.kind != "single" or name.quoted:
        return None
    before = cast.text[max(0, name.start - 56) : name.start]
    near = (cast.text, name.start - len(before), name.start)
    kin = (_KIN.search(before) if _OF_KIN.may_stand(*near) else None) or _one_of_several(cast, name) or _child_told_of(cast, name)
    friend = _FRIEND.search(before) if _OF_FRIENDS.may_stand(*near) else None
    if friend is not None:
        return _enter(cast, name, friend.group(1), "")
    after = _AFTER.match(cast.text, name.end) if kin is None else None
    if after is not None:
        told = cast.family(after.group(2)) if after.group(2) else []
        owner = told[0] if told else _owner(cast, after.group(1) or "") if after.group(1) else None
        if owner is not None and after.group(1) and _of_another(cast, owner, after.group(1), name.start, after.group(3)):
            owner = None
        return _enter(cast, name, after.group(3), owner.family) if owner is not None else None
    if kin is None and name.words[-1].lower() in given_names() and _YOUNG.match(cast.text, name.end):
        return _enter(cast, name, "child", "")  # "Local girl Poppy, eight, gave"
    if kin is None or _NOT_OWN.search(before):
        return None
    family = _FAMILY.search(before)
    named = family is None and not kin.group(1) and kin.group().startswith(("’", "'"))
    owner = _of_family(cast, family.group(1)) if family is not None else _owner(cast, (kin.group(1) or "").lower(), kin.group(2))
    if named and not any(abs(m.end - name.start + len(kin.group())) <= _OWNING for m in cast.mentions[-_NEAR:] if m.entity is owner):
        owner = None  # "Alfie’s mum, Donna", of whose surname nothing is told
    at = name.start - len(before) + kin.start()
    if owner is not None and kin.group(1) and _of_another(cast, owner, kin.group(1), at, kin.group(2)):
        owner = None  # "A boy was bitten … His father, Paul"
    if owner is not None and kin.group(1) and kin.group(2) in _PARENTS and _is_a_childs(cast, owner, kin.group(1)):
        owner = None  # "Pupil Alfie, ten, said Ken Orme joked. His mum, Donna"
    surname = owner.family if owner is not None and (owner.given not in ("", owner.family) or owner.titles) else ""
    noun = kin.group(2)
    return _enter(cast, name, "child" if noun == "children" else noun.removesuffix("s"), surname)


def _child_told_of(cast: Cast, name: Name) -> re.Match[str] | None:
    """What the sentence before tells of a child whom this one names with an age: "whose *daughter* is a cub. Hattie, eight, gave"."""
    return _CHILD.search(cast.text, max(0, name.start - _LIST), name.start) if _YOUNG.match(cast.text, name.end) else None


def _of_another(cast: Cast, owner: Person, pronoun: str, at: int, noun: str) -> bool:
    """Whether whoever "his" or "her" means may be somebody without a name, told of since the owner was named."""
    since = next((m.end for m in reversed(cast.mentions[-_NEAR:]) if m.entity is owner and m.end <= at), at)
    return of_somebody_unnamed(cast.text, since, at, pronoun_gender(pronoun.lower()), noun)


def _is_a_childs(cast: Cast, owner: Person, pronoun: str) -> bool:
    """Whether "his" or "her" may mean somebody told of by a given name alone, as children are, besides whoever has the surname."""
    near = (m.entity for m in cast.mentions[-_NEAR:] if isinstance(m.entity, Person) and m.entity is not owner)
    gender = pronoun_gender(pronoun.lower())
    return any(" " not in person.name and not person.titles and person.gender * gender >= 0 for person in near)


def _of_family(cast: Cast, plural: str) -> Person | None:
    """Somebody of the family that is told of by its name in the plural: "the *Haslams*’ son"."""
    told = (cast.family(plural.removesuffix(ending)) for ending in ("es", "s") if plural.endswith(ending))
    return next((people[0] for people in told if people), None)


def _one_of_several(cast: Cast, name: Name) -> re.Match[str] | None:
    """The words of kin before a list of given names in which the name stands, unless it is a body whose children they are."""
    if not _TOGETHER.may_stand(cast.text, max(0, name.start - _LIST), name.start):
        return None
    kin = _LISTED.search(cast.text, max(0, name.start - _LIST), name.start)
    if kin is None or (kin.group().endswith((f"{kin.group(2)} ", f"{kin.group(2)}, ")) and not _GOES_ON.match(cast.text, name.end)):
        return None
    if kin.group(1):
        return kin
    owner = next((m.entity for m in reversed(cast.mentions[-_NEAR:]) if m.start < kin.start() <= m.end + 1), None)
    return kin if isinstance(owner, Person) else None


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


def _owner(cast: Cast, pronoun: str, noun: str = "") -> Person | None:
    """Whose relative it is: the person named last, of the gender of "his" or "her", outside of quotations if there is one; of a widow
    the one who is told to have died."""
    gender = pronoun_gender(pronoun)
    people = [(m, m.entity) for m in reversed(cast.mentions[-_NEAR:]) if isinstance(m.entity, Person)]
    fit = [(m, p) for m, p in people if (p.given or p.titles) and list_gender(p) * gender >= 0]
    dead = (p for m, p in fit if noun in ("widow", "widower") and _has_died(cast.text, m))
    told = (p for m, p in fit if not m.name.quoted)
    return next(dead, None) or next(told, None) or (fit[0][1] if fit else None)


def _has_died(text: str, mention: Mention) -> bool:
    return has_died(text, mention.end) or is_late(text[max(0, mention.start - _BEFORE) : mention.start].rstrip().lower())


def is_borne_out(cast: Cast, person: Person) -> bool:
    """Whether the text calls the relative by the surname: with a title that fits nobody else of it, or as one of the family."""
    title = "(?:Mrs|Ms|Miss)" if person.gender > 0 else "Mr"
    near = cast.text[max(0, person.first - _FAR) : person.first + _FAR]
    others = [p for p in cast.families.get(person.family.lower(), []) if p is not person and p.gender * person.gender >= 0]
    family = re.escape(person.family)
    if f"he {person.family}s" in near and re.search(rf"\b[Tt]he {family}s\b", near):  # the first is sooner told
        return True
    return not others and f" {person.family}" in near and re.search(rf"\b{title} {family}\b", near) is not None
