"""The cast of an article: everybody and every body named, entered once, with every mention of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.bodies.as_place import is_address, is_of_place
from onrecord_ingest.quotations.cast.bodies.bodies import enter_body
from onrecord_ingest.quotations.cast.bodies.clubs import followed
from onrecord_ingest.quotations.cast.bodies.short_councils import by_initials, with_whole_councils
from onrecord_ingest.quotations.cast.bodies.taken_up import classes_by_noun
from onrecord_ingest.quotations.cast.bodies.told_first import told_by_kind
from onrecord_ingest.quotations.cast.bodies.unions import is_open, unions
from onrecord_ingest.quotations.cast.bodies.voices import give_voices
from onrecord_ingest.quotations.cast.bodies.writers import those_who_write
from onrecord_ingest.quotations.cast.cast import Cast, Entity, Mention, Person, class_heads
from onrecord_ingest.quotations.cast.lookup import known_body
from onrecord_ingest.quotations.cast.names.find_names import find_names
from onrecord_ingest.quotations.cast.names.name_kinds import is_watch
from onrecord_ingest.quotations.cast.names.names import PARTIES, Name, given_names
from onrecord_ingest.quotations.cast.names.order import family_and_given, is_family_of
from onrecord_ingest.quotations.cast.people.bearers import best_fit
from onrecord_ingest.quotations.cast.people.evidence import is_introduced_person, is_kin, is_personal
from onrecord_ingest.quotations.cast.people.genders import clashes, weigh_genders
from onrecord_ingest.quotations.cast.people.nicknames import note_other_names
from onrecord_ingest.quotations.cast.signs.body_signs import departments, named_as_bodies, schools
from onrecord_ingest.quotations.cast.signs.shapes import PLACE, called_after
from onrecord_ingest.quotations.cast.signs.shown import shown
from onrecord_ingest.quotations.cast.single_names import single_name
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.marks import Quotation
from onrecord_ingest.quotations.text.numbers import SPELT, in_figures

_AT = "(?:aged |now |now aged |just |only |still )?"
_AGE = re.compile(
    rf"(?:,? \(?{_AT}(\d\d)|(?:, | \(){_AT}(\d|{SPELT}))[,).]"
    r"|, who (?:is|turns|turned) (?:now )?(\d\d)(?:,| and| this| last)"
)
_PUBLIC = frozenset(("council", "police", "infirmary", "constabulary", "court"))
"""Last words of bodies that are called after their place."""
_UNTOLD = frozenset(("concern", "media"))
"""Classes of a body of which its name tells nothing."""


def _is_office(name: Name) -> bool:
    """Whether the capitals are those of an office: "Cabinet Member"."""
    lows = [word.lower() for word in name.words]
    if lows[-1] in words("constants", "partisans"):
        return True  # "the Kentucky Republican"
    if lows[-1] not in words("roles", "heads") or lows[-1] in words("bodies", "heads"):
        return False
    return lows[0] in words("constants", "office_first") or all(low in words("roles", "heads") for low in lows)


def _is_nobody(name: Name) -> bool:
    """Whether the capitals are those of an office, a law, a day or a place, which no body is called after."""
    first, last = name.words[0].lower(), name.words[-1].lower()
    place = len(name.words) == 2 and first in words("constants", "place_first") and last not in words("bodies", "heads")
    thing = last in words("constants", "no_bodies") or last in words("constants", "policies")
    return _is_office(name) or last in words("constants", "offices") or thing or place


def fill(cast: Cast, names: list[Name]) -> None:
    """Enters full names first, then the shorter ones that go back to them."""
    singles = Counter(n.words[0] for n in names if len(n.words) == 1)
    owners: dict[int, Entity] = {}
    families = {n.words[-1] for n in names if n.kind == "person" and len(n.words) > 1}
    unknown = [n for n in names if n.kind == "unknown" and len(n.words) > 1]
    shorter = {" ".join(n.words[:k]) for n in names if n.kind == "body" for k in range(2, min(len(n.words), 6))}
    unknown = [n for n in unknown if n.text not in shorter]  # "Severn Reach" of "Severn Reach Water"
    personal = {n.text for n in unknown if is_personal(cast, n, singles) or is_kin(cast, n, families)}
    longer = [n.words for n in names if n.kind == "person" and len(n.words) > 2]
    tails, heads = {full[1:] for full in longer}, {full[:2] for full in longer if len(full[0]) > 2}
    for i, name in enumerate(names):
        if is_family_of(name, tails) or (name.words in heads and not name.titles):
            continue  # "Ms de Souza", "St John": the surname of somebody named in full; "Dil Maya": the given names
        if len(name.words) > 1 and (name.kind == "person" or (name.kind == "unknown" and name.text in personal)):
            owners[i] = _enter_person(cast, name)
        elif name.kind == "body" and len(name.words) > 1:
            party = owners[i] = enter_body(cast, name)
            if name.words in PARTIES:
                party.classes.add("party")
    for i, name in enumerate(names):
        if i not in owners and len(name.words) > 1:
            family = cast.families.get(name.text.lower())
            if family:
                owners[i] = best_fit(family, name)  # "Al Mnajer", "van Dyk"
                continue
            body = known_body(cast, name.text)
            if body is None and name.kind == "unknown" and not name.quoted and not name.text.isupper() and not _is_nobody(name):
                body = enter_body(cast, name)
            if body is not None:
                owners[i] = body
    note_other_names(cast)
    for name in names:  # "Daisy, now 11": whom no Mrs means that was told of before
        bearers = cast.givens.get(name.words[0].lower(), ()) if len(name.words) == 1 else ()
        if len(bearers) == 1 and not name.titles:
            bearers[0].age = bearers[0].age or _age_behind(cast.text, name)
    for i, name in enumerate(names):
        entity = owners.get(i) or single_name(cast, name)
        if entity is not None and not is_of_place(cast.text, entity, name):
            cast.mentions.append(Mention(name.start, name.end, entity, name))
            if isinstance(entity, Person):
                if name.words == (entity.given,) and entity.given != entity.family and not (name.titles or name.quoted):
                    cast.by_given[id(entity)] += 1
                if len(name.words) > 1 or _is_only_fit(cast, entity, name):
                    entity.titles.update(name.titles)
                entity.age = entity.age or _age_behind(cast.text, name)


def _age_behind(text: str, name: Name) -> str:
    """The age told behind a name, or ""."""
    age = _AGE.match(text, name.end)
    return in_figures(age.group(1) or age.group(2) or age.group(3)) if age else ""


def _is_only_fit(cast: Cast, person: Person, name: Name) -> bool:
    """Whether a surname with its title can be nobody else's: of one bearer, or of one bearer of the title's gender."""
    return all(other is person or clashes(cast, other, name) for other in cast.sharing(name.text))


def _enter_person(cast: Cast, name: Name) -> Person:
    """The person of that name, entered if new."""
    family, given = family_and_given(name.words)
    for person in cast.families.get(family.lower(), ()):
        if person.given and (
            person.given == given
            or (given[0] == person.given[0] and (len(given.rstrip(".")) == 1 or len(person.given.rstrip(".")) == 1))
        ):
            return person
    person = Person(name.text, family, given, name.start)
    cast.people.append(person)
    cast.families.setdefault(family.lower(), []).append(person)
    for word in name.words:
        if word == family:
            continue
        cast.givens.setdefault(word.lower(), []).append(person)
    if len(name.words) > 2:  # Fouzia Al Hashish, Ben van der Pluijm; Dil Maya Ghale
        for part in (name.words[1:], name.words[:2]):
            cast.families.setdefault(" ".join(part).lower(), []).append(person)
    return person


_PLACED_HIGHER = frozenset(("council", "trust", "university", "hospital", "government"))
"""Classes of bodies that have pupils or governors and are no schools."""


def _with_bodies(names: list[Name], text: str) -> list[Name]:
    """The names, those marked as bodies' that the text shows to be one, without those of departments and shifts inside a body and
    addresses."""
    inside = frozenset(departments(names))
    names = [name for name in names if not (name.text in inside or is_watch(name.words) or is_address(text, name))]
    bodies = named_as_bodies(names, text)
    return [name._replace(kind="body") if name.text in bodies else name for name in names] if bodies else names


def read_cast(text: str, quotations: Sequence[Quotation]) -> Cast:
    """Everybody and every body the text names."""
    cast = Cast(text)
    names = with_whole_councils(_with_bodies(find_names(text, quotations, cast.lower), text))
    cast.followed = frozenset(name for name in followed(text) if name.split()[0].lower() not in given_names())
    meant = shown(cast, names) | by_initials(names, text)
    names = [name._replace(kind="body") if name.text in meant else name for name in names] if meant else names
    taken = {name: cls for name, cls in classes_by_noun(cast, names, meant).items() if not cast.followed or cls != "association"}
    taken = told_by_kind(cast, names) | taken
    meant |= {name: cls for name, cls in taken.items() if meant.get(name, "") in ("", "concern")}
    meant |= dict.fromkeys(cast.followed, "association")  # whose supporters are told of is "the club", and not the other side
    names = [name._replace(kind="body") if name.text in meant else name for name in names] if meant else names
    cast.counts.update(name.text for name in names)
    cast.places = frozenset(PLACE.findall(text)) | frozenset(
        name.words[0] for name in names if name.kind == "body" and len(name.words) > 1 and name.words[-1].lower() in _PUBLIC
    )
    alone = [name for name in names if len(name.words) == 1 and name.kind == "single" and not name.quoted]
    cast.introduced = frozenset(name.words[0] for name in alone if is_introduced_person(cast, name))
    cast.titled = frozenset(name.words[0] for name in names if len(name.words) == 1 and name.titles)
    fill(cast, names)
    taught = schools(names, text)
    for body in cast.bodies if taught else ():
        if body.name in taught and not body.classes & _PLACED_HIGHER:
            body.classes |= {"school"}
            body.weak = False
    for body in cast.bodies if meant else ():
        if body.name in meant and (body.classes <= _UNTOLD or body.lows[-1] in called_after()):
            body.classes = {meant[body.name]} if meant[body.name] else body.classes
            body.weak = False
    organised = unions(text)
    for body in cast.bodies if organised else ():
        if body.name in organised and (is_open(body.classes) or body.lows[-1] not in class_heads()):
            body.classes = {"union"} | (body.classes & {"association", "charity"})
            body.weak = False
    give_voices(cast)
    cast.starts = [mention.start for mention in cast.mentions]
    cast.writers = those_who_write(cast)
    weigh_genders(cast, quotations)
    return cast
