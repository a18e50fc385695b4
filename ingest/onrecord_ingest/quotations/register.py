"""The cast of an article: everybody and every body named, entered once, with every mention of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from onrecord_ingest.quotations import titles
from onrecord_ingest.quotations.bodies import acronym, enter_body, known_body
from onrecord_ingest.quotations.cast import Body, Cast, Entity, Mention, Person, class_nouns
from onrecord_ingest.quotations.evidence import (
    clashes,
    is_introduced_person,
    is_kin,
    is_personal,
    list_gender,
    spouse,
    stands_as_subject,
    weigh_genders,
)
from onrecord_ingest.quotations.find_names import find_names
from onrecord_ingest.quotations.kin import relative
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.marks import Quotation
from onrecord_ingest.quotations.names import PARTIES, Name, given_names

_AGE = re.compile(r",? \(?(?:aged )?(\d\d)[,).]")
_IN_OFFICE = re.compile(r"(?<!former )(?:councillor|cabinet|portfolio|leader|leads|mayor)")
_RUNS_AFTER = re.compile(rf", which (?:{alternatives('bodies', 'runs_after')})\b")
_PLACE = re.compile(r"\b(?:in|near|around|across|outside) ([A-Z][a-z]{2,})(?=[,.;]| [a-z])")
_PUBLIC = frozenset(("council", "police", "infirmary", "constabulary", "court"))
"""Last words of bodies that are called after their place."""
_KIND_BEFORE = re.compile(rf"\b({alternatives('bodies', 'kinds_before')}) $")
_ELDER = re.compile(r"\b[Ee]lder (?:Mrs?|Ms|Miss)? ?$")
_PARENTS = frozenset(("mum", "mam", "mom", "mother", "dad", "father"))
_FAMILY_FIRST = re.compile(r"[A-Z][a-z]+-[a-z]+$")
"""The given name in a name that begins with that of the family: Kim Jong-un."""


def _office(person: Person) -> bool:
    return bool(titles.COUNCIL & person.titles) or any(_IN_OFFICE.search(role.lower()) for role, _, _ in person.roles)


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
    return _is_office(name) or last in words("constants", "offices") or last in words("constants", "no_bodies") or place


def fill(cast: Cast, names: list[Name]) -> None:
    """Enters full names first, then the shorter ones that go back to them."""
    singles = Counter(n.words[0] for n in names if len(n.words) == 1)
    owners: dict[int, Entity] = {}
    families = {n.words[-1] for n in names if n.kind == "person" and len(n.words) > 1}
    unknown = [n for n in names if n.kind == "unknown" and len(n.words) > 1]
    shorter = {" ".join(n.words[:k]) for n in names if n.kind == "body" for k in range(2, min(len(n.words), 6))}
    unknown = [n for n in unknown if n.text not in shorter]  # "Severn Reach" of "Severn Reach Water"
    personal = {n.text for n in unknown if is_personal(cast, n, singles) or is_kin(cast, n, families)}
    for i, name in enumerate(names):
        if len(name.words) > 1 and (name.kind == "person" or (name.kind == "unknown" and name.text in personal)):
            owners[i] = enter_person(cast, name)
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
    for i, name in enumerate(names):
        entity = owners.get(i) or single_name(cast, name)
        if entity is not None:
            cast.mentions.append(Mention(name.start, name.end, entity, name))
            if isinstance(entity, Person):
                if name.words == (entity.given,) and entity.given != entity.family and not name.titles:
                    cast.by_given[id(entity)] += 1
                if len(name.words) > 1 or _is_only_fit(cast, entity, name):
                    entity.titles.update(name.titles)
                age = _AGE.match(cast.text, name.end)
                entity.age = entity.age or (age.group(1) if age else "")


def _is_part(cast: Cast, body: Body, name: Name) -> bool:
    """Whether a longer name is rather that of something of theirs: Facebook is named far oftener than Facebook Research."""
    longer = body.name.split()
    oftener = cast.counts[name.text] > 2 * cast.counts[body.name]
    return oftener and longer[-1].lower() not in words("bodies", "heads") and longer[0] == name.words[0]


def _is_only_fit(cast: Cast, person: Person, name: Name) -> bool:
    """Whether a surname with its title can be nobody else's: of one bearer, or of one bearer of the title's gender."""
    return all(other is person or clashes(cast, other, name) for other in cast.sharing(name.text))


def enter_person(cast: Cast, name: Name) -> Person:
    """The person of that name, entered if new."""
    family, given = name.words[-1], name.words[0]
    if len(name.words) == 2 and _FAMILY_FIRST.match(family) and not given_names() & {given.lower()}:
        family, given = given, family
    for person in cast.families.get(family.lower(), ()):
        if person.given and (
            person.given == given
            or (given[0] == person.given[0] and (len(given.rstrip(".")) == 1 or len(person.given.rstrip(".")) == 1))
        ):
            return person
    person = Person(name.text, family, given, name.start)
    cast.people.append(person)
    cast.families.setdefault(family.lower(), []).append(person)
    for word in name.words[:-1]:
        cast.givens.setdefault(word.lower(), []).append(person)
    if len(name.words) > 2:  # Fouzia Al Hashish, Ben van der Pluijm
        cast.families.setdefault(" ".join(name.words[1:]).lower(), []).append(person)
    return person


def single_name(cast: Cast, name: Name) -> Entity | None:
    """Whom or what a single word with or without titles names."""
    word = name.words[-1]
    low = word.lower()
    if len(name.words) == 1 and not name.titles:
        body = cast.aliases.get(low)
        if body is not None:
            return body
        if name.kind == "unknown":
            return None
        if word.isupper() and len(word) > 1 and low not in words("bodies", "known"):
            if _opens_paragraph(cast, name):
                return None
            return acronym(cast, name)
        if name.kind == "body" or low in words("bodies", "known"):
            return enter_body(cast, name)
    family = cast.families.get(name.text.lower())
    if family:
        elder = _elder(cast, family, name)
        if elder is not None:
            return elder
        best = best_fit(family, name)
        if not clashes(cast, best, name):
            return best
        want = titles.title_gender(name.titles)
        guessed = next((p for p in family if p.guessed and p.gender * want > 0), None)
        if guessed is not None:
            return guessed  # "Her husband, Len, said … Mr Ash said"
    if name.titles and low in words("constants", "offices"):
        return None  # "Chief Officer"
    if name.titles:
        given = cast.givens.get(low)
        if given and titles.COURTESY.isdisjoint(name.titles):
            return best_fit(given, name)
        given_name = spouse(cast, word, name.start) if family else ""
        person = Person(f"{given_name} {word}".strip(), word, given_name, name.start)
        cast.people.append(person)
        cast.families.setdefault(low, []).append(person)
        return person
    given = cast.givens.get(low)
    if given:
        return best_fit(given, name)
    body = known_body(cast, name.text)
    if (
        body is not None
        and not _is_part(cast, body, name)
        and not body.classes & {"council", "police", "hospital", "party", "court", "government"}
        and len(name.text) > 3
        and low not in ("north", "south", "east", "west", "county", "great", "new", "old", "saint", "st")
    ):
        return body
    kin = relative(cast, name)
    if kin is not None:
        return kin
    if len(name.words) == 1 and name.kind == "single" and not name.quoted and word in cast.introduced:
        person = Person(word, word, word, name.start)
        cast.people.append(person)
        cast.families.setdefault(low, []).append(person)
        return person
    if name.kind == "single" and not name.quoted and _RUNS_AFTER.match(cast.text, name.end):
        body = enter_body(cast, name)
        body.classes |= class_nouns()["firm"] if not body.classes else set()
        body.weak = False
        return body
    kind = _KIND_BEFORE.search(cast.text[max(0, name.start - 14) : name.start]) if name.kind == "single" and not name.quoted else None
    if kind is not None:
        body = enter_body(cast, name)
        body.classes |= class_nouns().get(kind.group(1), frozenset())
        body.weak = False
        return body
    if (
        len(name.words) == 1
        and name.kind == "single"
        and not name.quoted
        and low not in words("roles", "heads_in_plural")
        and stands_as_subject(cast, name)
    ):
        body = enter_body(cast, name)
        body.weak = body.weak or body.first == name.start
        return body
    return None


def _opens_paragraph(cast: Cast, name: Name) -> bool:
    """Whether a word of four letters or more has its capitals from opening a paragraph: "TALKS to end …"."""
    word = name.words[0]
    before = cast.text[max(0, name.start - 8) : name.start].rsplit("\n", 1)[-1]
    start = before in ("", "A ", "AN ", "THE ", "TWO ", "THREE ") and (
        name.start < 8 or before != cast.text[name.start - 8 : name.start]
    )
    return (
        start and len(word) > 3 and (len(word) > 6 or cast.counts[word] == 1) and cast.text[name.end : name.end + 2] not in (" (", ", ")
    )


def _elder(cast: Cast, family: list[Person], name: Name) -> Person | None:
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
        score = 0
        office = _office(person)
        for title in name.titles:
            if title in person.titles:
                score += 3
            if title in titles.COUNCIL:
                score += 2 if office else -2
            elif title in titles.NO_OFFICE:
                want = titles.title_gender((title,))
                gender = list_gender(person)
                score += 2 if gender * want > 0 else -4 if gender * want < 0 else 0
                score -= 1 if office else 0
        return score, int(person.first <= name.start), person.first if person.first <= name.start else -person.first

    return max(people, key=fit)


def read_cast(text: str, quotations: Sequence[Quotation]) -> Cast:
    """Everybody and every body the text names."""
    cast = Cast(text)
    names = find_names(text, quotations, cast.lower)
    cast.counts.update(name.text for name in names)
    cast.places = frozenset(_PLACE.findall(text)) | frozenset(
        name.words[0] for name in names if name.kind == "body" and len(name.words) > 1 and name.words[-1].lower() in _PUBLIC
    )
    alone = [name for name in names if len(name.words) == 1 and name.kind == "single" and not name.quoted]
    cast.introduced = frozenset(name.words[0] for name in alone if is_introduced_person(cast, name))
    cast.titled = frozenset(name.words[0] for name in names if len(name.words) == 1 and name.titles)
    fill(cast, names)
    cast.starts = [mention.start for mention in cast.mentions]
    weigh_genders(cast, quotations)
    return cast
