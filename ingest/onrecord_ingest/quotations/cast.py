"""The cast of an article: its people with gender, titles and roles, its bodies with their other names, and where each is mentioned."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import load, words
from onrecord_ingest.quotations.marks import Quotation
from onrecord_ingest.quotations.names import Name, find_names

_LOWER = re.compile(r"(?<![\w’'-])[a-z][a-z-]+(?![\w’'])")
_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_AGE = re.compile(r",? \(?(?:aged )?(\d\d)[,).]")
_KIN = re.compile(r"(?:whose|his|her|their|[’']s) (?:\w+[ -]){0,3}?(son|daughter|wife|husband|grandson|granddaughter),? $")
_DATELINE = re.compile(r"(?:, [A-Z][\w.]{1,7})?,? (?:—|–|--|-) ")
_FROM_BODY = re.compile(r", (?:from|of) (?:the )?[A-Z][^,.;:]{2,70}, (?:said|says|told|added|asked|argued|claimed|explained|warned)\b")
_APPOSED = re.compile(r", (?:an?|the) ((?:[\w-]+ ){0,4}[\w-]+)")
_VERB_AFTER = re.compile(r"[’']s [a-z]| (?:has|is|was|will|said|says|runs|owns|plans|wants|did|had|would|denied|confirmed|told|declined|claims|bought|took|makes)\b")
_WINDOW = 6000
"""Characters searched on either side of an acronym for the name it stands for."""
_ACRONYM = re.compile(r"\s\(([A-Z][A-Za-z&]{1,9})(?:\)|[,;])")


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named, or described where the article gives no name."""

    name: str
    family: str
    given: str = ""
    first: int = 0
    gender: int = 0
    """Above zero female, below zero male; its size is the weight of the evidence."""
    titles: set[str] = field(default_factory=set)
    roles: list[tuple[str, int, int]] = field(default_factory=list)
    """Roles as the article words them, with their characters."""
    named: bool = True
    body: Body | None = None
    private: bool = False
    age: str = ""
    alias: Person | None = None
    """Who this turned out to be, where the article first described and then named somebody."""

    @property
    def known_as(self) -> str:
        """The fullest name the article gives."""
        return self.alias.name if self.alias is not None else self.name


@dataclass(slots=True, eq=False)
class Body:
    """A council, trust, firm, charity, union, or another thing that speaks as one."""

    name: str
    first: int = 0
    aliases: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    weak: bool = False
    spoke: bool = False
    """Only its capitals say that it is a body."""


Entity = Person | Body


class Mention(NamedTuple):
    """A name in the text and whom or what it names."""

    start: int
    end: int
    entity: Entity
    name: Name


@lru_cache(maxsize=1)
def class_heads() -> dict[str, str]:
    """Last word of a body's name → its class."""
    return {head: cls for cls, entry in load("bodies")["classes"].items() for head in str(entry["heads"]).replace(",", " ").split()}


@lru_cache(maxsize=1)
def class_nouns() -> dict[str, frozenset[str]]:
    """Noun that stands for a body ("firm") → the classes it may stand for."""
    nouns: dict[str, set[str]] = {}
    for cls, entry in load("bodies")["classes"].items():
        for noun in str(entry["nouns"]).split():
            nouns.setdefault(noun, set()).add(cls)
    return {noun: frozenset(classes) for noun, classes in nouns.items()}


class Cast:
    """The register of one article."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self.text = text
        self.people: list[Person] = []
        self.bodies: list[Body] = []
        self.mentions: list[Mention] = []
        self._families: dict[str, list[Person]] = {}
        self._givens: dict[str, list[Person]] = {}
        self._aliases: dict[str, Body] = {}
        self._bodies_by_word: dict[str, list[Body]] = {}
        self.lower = lower = frozenset(_LOWER.findall(text))
        names = find_names(text, quotations, lower)
        self._counts = Counter(name.text for name in names)
        self._fill(names)
        self.starts = [mention.start for mention in self.mentions]
        self._weigh_genders(quotations)

    # -- who there is -------------------------------------------------------------------------------------------------

    def _fill(self, names: list[Name]) -> None:
        singles = Counter(n.words[0] for n in names if len(n.words) == 1)
        owners: dict[int, Entity] = {}
        for i, name in enumerate(names):
            if len(name.words) > 1 and (name.kind == "person" or name.kind == "unknown" and self._personal(name, singles)):
                owners[i] = self._person(name)
            elif name.kind == "body" and len(name.words) > 1:
                owners[i] = self._body(name)
        for i, name in enumerate(names):
            if i not in owners and len(name.words) > 1:
                body = self._alias(name.text)
                if body is None and name.kind == "unknown" and not name.quoted and not name.text.isupper():
                    body = self._body(name)
                if body is not None:
                    owners[i] = body
        for i, name in enumerate(names):
            entity = owners.get(i) or self._single(name)
            if entity is not None:
                self.mentions.append(Mention(name.start, name.end, entity, name))
                if isinstance(entity, Person):
                    entity.titles.update(name.titles)
                    age = _AGE.match(self.text, name.end)
                    entity.age = entity.age or (age.group(1) if age else "")

    def _personal(self, name: Name, singles: Counter[str]) -> bool:
        """Whether an unknown run of capitals is taken up later by its last word alone, as surnames are."""
        last = name.words[-1]
        if len(name.words) > 4 or not name.words[0][0].isalpha() or last.lower() in words("bodies", "places"):
            return False
        if any(w.isupper() and len(w) > 2 or w.lower() in self.lower for w in name.words):
            return False
        team = last.endswith("s") and not last.endswith(("ss", "es", "is", "us"))
        after = self.text[name.end : name.end + 40]
        if re.match(r",? (?:who|aged)\b|, \d\d\b|,? (?:said|says|told|added|adds) |, (?:an?|the|its|his|her|their|chief|director|head|leader|president|spokes\w+|professor) ", after):
            before = self.text[max(0, name.start - 12) : name.start].lower()
            return not before.endswith(("the ", "charity ", "firm ", "group ", "company "))
        if _FROM_BODY.match(self.text, name.end):
            return True
        leader = re.search(r"([a-z-]+),? $", self.text[max(0, name.start - 24) : name.start])
        if leader and leader.group(1) in words("roles", "heads"):
            return True
        first = re.escape(name.words[0])
        if len(name.words) == 2 and re.search(rf"\b{first}(?:, who\b|, \d|, aged| (?:said|says|told|asked|added)\b)", self.text[name.end : name.end + 3000]):
            return True
        return singles[last] > 1 and singles[name.words[0]] == 0 and not team

    def _person(self, name: Name) -> Person:
        family, given = name.words[-1], name.words[0]
        for person in self._families.get(family.lower(), ()):
            if person.given and (person.given == given or given[0] == person.given[0] and (len(given.rstrip(".")) == 1 or len(person.given.rstrip(".")) == 1)):
                return person
        person = Person(name.text, family, given, name.start)
        self.people.append(person)
        self._families.setdefault(family.lower(), []).append(person)
        for word in name.words[:-1]:
            self._givens.setdefault(word.lower(), []).append(person)
        if len(name.words) > 2:  # Fouzia Al Hashish, Ben van der Pluijm
            self._families.setdefault(" ".join(name.words[1:]).lower(), []).append(person)
        return person

    def _body(self, name: Name) -> Body:
        text = name.text
        known = self._alias(text)
        if known is not None:
            if known.name.isupper() and " " in text and not text.isupper():
                known.name = text
            return known
        body = Body(text, name.start, {text.lower()})
        for word in name.words:
            cls = class_heads().get(word.lower())
            if cls is not None:
                body.classes.add(cls)
        intro = self.text[max(0, name.start - 25) : name.start].lower().split()
        for word in intro[-2:]:
            body.classes |= class_nouns().get(word, frozenset())
        self._enter(body)
        gloss = _ACRONYM.match(self.text, name.end)
        if gloss:
            self._aliases.setdefault(gloss.group(1).lower(), body)
        if name.words[0].lower() in ("carers", "friends", "parents", "mothers", "mums", "voices", "families", "people", "women", "save", "stop", "keep"):
            body.classes |= {"association", "charity"}
        body.weak = name.kind == "unknown" and not body.classes
        initials = "".join(w[0] for w in name.words if w[0].isupper() or w[0].isdigit())
        if len(initials) > 2:
            self._aliases.setdefault(initials.lower(), body)
        return body

    def _alias(self, text: str) -> Body | None:
        low = text.lower()
        found = self._aliases.get(low)
        if found is not None:
            return found
        wanted = low.split()
        for body in (*self._bodies_by_word.get(wanted[0], ())[:9], *self._bodies_by_word.get(wanted[-1], ())[:9]):
            have = body.name.lower().split()
            if len(wanted) < len(have) and (have[: len(wanted)] == wanted or have[-len(wanted) :] == wanted and len(wanted) > 1):
                return body
            if 1 < len(have) < len(wanted) and wanted[: len(have)] == have:
                return body
        return None

    def _enter(self, body: Body) -> None:
        self.bodies.append(body)
        self._aliases[body.name.lower()] = body
        low = body.name.lower().split()
        for word in {low[0], low[-1]}:
            self._bodies_by_word.setdefault(word, []).append(body)

    def _single(self, name: Name) -> Entity | None:
        word = name.words[-1]
        low = word.lower()
        if len(name.words) == 1 and not name.titles:
            body = self._aliases.get(low)
            if body is not None:
                return body
            if name.kind == "unknown":
                return None
            if word.isupper() and len(word) > 1:
                return self._acronym(name)
            if name.kind == "body":
                return self._body(name)
        family = self._families.get(name.text.lower())
        if family:
            best = self._best(family, name)
            if not self._clashes(best, name):
                return best
        if name.titles:
            given = self._givens.get(low)
            if given and not {"mr", "mrs", "ms", "miss"} & set(name.titles):
                return self._best(given, name)
            given_name = self._spouse(word) if family else ""
            person = Person(f"{given_name} {word}".strip(), word, given_name, name.start)
            self.people.append(person)
            self._families.setdefault(low, []).append(person)
            return person
        given = self._givens.get(low)
        if given:
            return self._best(given, name)
        body = self._alias(name.text)
        if body is not None and not body.classes & {"council", "police", "hospital", "party", "court", "government"} and len(name.text) > 3 and low not in ("north", "south", "east", "west", "county", "great", "new", "old", "saint", "st"):
            return body
        kin = _KIN.search(self.text[max(0, name.start - 40) : name.start]) if name.kind == "single" and not name.quoted else None
        if kin is not None:
            owner = next((m.entity for m in reversed(self.mentions[-6:]) if isinstance(m.entity, Person) and m.entity.given), None)
            family = owner.family if isinstance(owner, Person) else ""
            person = Person(f"{word} {family}".strip(), family or word, word, name.start)
            person.roles.append((kin.group(1), name.start, name.start))
            person.gender += 6 * ((kin.group(1) in words("names", "female_words")) - (kin.group(1) in words("names", "male_words")))
            self.people.append(person)
            self._givens.setdefault(low, []).append(person)
            self._families.setdefault(person.family.lower(), []).append(person)
            return person
        if len(name.words) == 1 and name.kind == "single" and not name.quoted and self._introduced(name):
            person = Person(word, word, word, name.start)
            self.people.append(person)
            self._families.setdefault(low, []).append(person)
            return person
        if len(name.words) == 1 and name.kind == "single" and not name.quoted and self._stands_as_subject(name):
            body = self._body(name)
            body.weak = True
            return body
        return None

    def _introduced(self, name: Name) -> bool:
        """Whether a single name is given to a person where it stands: "Yuni, a resident of …", "a man named Jhony"."""
        after = _APPOSED.match(self.text, name.end)
        if after and any(w in words("roles", "heads") for w in after.group(1).split()):
            return True
        return bool(re.search(r"\b(?:named|called) $", self.text[max(0, name.start - 8) : name.start])) and bool(re.match(r" (?:said|told|says|was|who)\b|,", self.text[name.end : name.end + 8]))

    def _clashes(self, person: Person, name: Name) -> bool:
        """Whether a title of one gender stands before the surname of somebody of the other."""
        want = any(t in words("titles", "female") for t in name.titles) - any(t in words("titles", "male") for t in name.titles)
        have = _list_gender(person) or any(t in words("titles", "female") for t in person.titles) - any(t in words("titles", "male") for t in person.titles)
        return want * have < 0

    def _spouse(self, family: str) -> str:
        """The given name in "Mr Khurana, whose wife, Beverley, …"."""
        found = re.search(rf"\b{re.escape(family)}[’']?s?,? (?:whose|and his|and her|his|her)? ?(?:wife|husband|son|daughter|mother|father|sister|brother),? ([A-Z][a-z]+)", self.text)
        return found.group(1) if found else ""

    def _stands_as_subject(self, name: Name) -> bool:
        """Whether a single unknown capital begins a sentence or owns something, and a verb in lower case follows: "Moorlander runs …"."""
        before = self.text[max(0, name.start - 2) : name.start]
        after = self.text[name.end : name.end + 14]
        return (before.strip() in ("", ".", ",") and not before.endswith(", ")) and bool(_VERB_AFTER.match(after)) and name.words[0].lower() not in self.lower

    def family(self, surname: str) -> list[Person]:
        """The people of one surname, two at most, first named first."""
        return self._families.get(surname.lower(), [])[:2]

    def knows(self, name: str) -> bool:
        """Whether somebody or something of that full name is mentioned more than once."""
        return self._counts[name] > 1

    def sharing(self, surname: str) -> list[Person]:
        """Everybody of one surname."""
        return self._families.get(surname.lower(), [])

    def relative(self, given: str, family: str, start: int) -> Person:
        """Somebody named by given name alone, entered under the family where there is one."""
        known = self._givens.get(given.lower())
        if known:
            return known[0]
        person = Person(f"{given} {family}".strip(), family or given, given, start)
        self.people.append(person)
        self._givens.setdefault(given.lower(), []).append(person)
        if family:
            self._families[family.lower()].insert(0, person)
        return person

    def _best(self, people: list[Person], name: Name) -> Person:
        """Of several with one surname, the one whose titles and gender fit, else the one first named before here."""
        if len(people) == 1:
            return people[0]

        def fit(person: Person) -> tuple[int, int, int]:
            score = 0
            office = _office(person)
            for title in name.titles:
                if title in person.titles:
                    score += 3
                if title in ("cllr", "coun", "councillor"):
                    score += 2 if office else -2
                elif title in ("mr", "mrs", "ms", "miss", "sir", "dame"):
                    want = -1 if title in ("mr", "sir") else 1
                    gender = _list_gender(person)
                    score += 2 if gender * want > 0 else -4 if gender * want < 0 else 0
                    score -= 1 if office else 0
            return score, int(person.first <= name.start), person.first if person.first <= name.start else -person.first

        return max(people, key=fit)

    def _acronym(self, name: Name) -> Body | None:
        word = name.words[0]
        if not 2 <= len(word) <= 8 or not word.isalpha() or _DATELINE.match(self.text, name.end):
            return None
        links = r",?\s+(?:(?:and|of|for|the|in|&)\s+)*"
        match = re.search(r"\b" + links.join(letter + r"[\w’'-]+" for letter in word) + r"(?:\s+[A-Z][\w-]+)?", self.text[max(0, name.start - _WINDOW) : name.start + _WINDOW]) if len(word) > 2 else None
        if match is not None:
            full = match.group().removesuffix("’s").removesuffix("'s")
            found = self._alias(full)
            body = found or Body(full, match.start(), {full.lower()})
            if found is None:
                self._enter(body)
                body.classes |= {class_heads()[w.lower()] for w in full.split() if w.lower() in class_heads()}
        else:
            body = Body(word, name.start, {word.lower()})
            self._enter(body)
        self._aliases[word.lower()] = body
        return body

    # -- he or she ----------------------------------------------------------------------------------------------------

    def _weigh_genders(self, quotations: Sequence[Quotation]) -> None:
        masked = _blank(self.text, quotations)
        people = [m for m in self.mentions if isinstance(m.entity, Person) and not m.name.quoted]
        for i, mention in enumerate(people):
            person = mention.entity
            assert isinstance(person, Person)  # noqa: S101
            for title in mention.name.titles:
                person.gender += 20 * ((title in words("titles", "female")) - (title in words("titles", "male")))
            stop = people[i + 1].start if i + 1 < len(people) else len(masked)
            stop = min(stop, mention.end + 260)
            after = _PRONOUN.search(masked, mention.end, stop)
            if after:
                person.gender += 2 if after.group(2) else -2
            near = set(re.findall(r"[\w-]+", masked[max(0, mention.start - 30) : mention.start].rsplit(".", 1)[-1].lower())[-3:]) | set(re.findall(r"[\w-]+", masked[mention.end : mention.end + 40].split(".")[0].lower())[:5] if masked[mention.end : mention.end + 1] == "," else ())
            person.gender += 4 * (bool(near & words("names", "female_words")) - bool(near & words("names", "male_words")))
        for person in self.people:
            person.gender += 3 * _list_gender(person)


def _list_gender(person: Person) -> int:
    given = person.given.lower().split("-")[0]
    return (given in words("names", "female")) - (given in words("names", "male"))


def _office(person: Person) -> bool:
    known = {"cllr", "coun", "councillor"} & person.titles
    return bool(known) or any(re.search(r"councillor|cabinet|portfolio|leader|mayor", role) for role, _, _ in person.roles)


def _blank(text: str, quotations: Sequence[Quotation]) -> str:
    pieces: list[str] = []
    position = 0
    for q in quotations:
        pieces += (text[position : q.start], " " * (q.end - q.start))
        position = q.end
    pieces.append(text[position:])
    return "".join(pieces)


def is_place(body: Body) -> bool:
    """Whether the name is rather that of a building or spot than of those who work there."""
    return body.name.lower().split()[-1] in _BUILDINGS


_BUILDINGS = frozenset("centre center library museum airport station hall house park court theatre church arena stadium market hotel bridge road street estate".split())
