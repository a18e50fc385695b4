"""What speaks for somebody being a woman or a man: titles, given names, pronouns, words of kin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.cast import Cast, Mention, Person
from onrecord_ingest.quotations.cast.names.name_kinds import pleads_at
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.cast.names.titles import title_gender
from onrecord_ingest.quotations.cast.people.evidence import KIN_BEFORE
from onrecord_ingest.quotations.cast.people.lives import OPENS_SENTENCE
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.kinds import noun_gender
from onrecord_ingest.quotations.text.marks import Quotation

_PRONOUN = re.compile(r"\b(?:(he|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
"""Pronouns that take up who was named; "him" in the sentence of a name is mostly another."""
_TAKES_UP = re.compile(r"[.!?] (?:(He)|(She))\b")
"""The same at the head of the next sentence, which may take up another: "Hilary Coe said he was late. *She* had waited"."""
_NEXT = re.compile(r"[.!?:]\s+(?:(He)|(She))\b")
_LISTENER = re.compile(r"\b(?:told|asked|reminded|informed|assured|with|to) $")
_OF_WOMEN = re.compile(r"...(?:ov[áa]|ienė|[ayi]tė|[uū]tė|ovna|s[kc]á|evska|ovska)$")
"""How surnames end that only women bear: Lithuanian, Czech, Slovak, Slav."""
_SECOND = re.compile("-[A-Z].*")
"""The second of two given names: "Jean-*Paul*", but "Suk-yee"."""
_JOINED = re.compile(r"(?:, \d\d?,?)? and ")
_WORD = re.compile(r"[\w-]+")
_WED = 18
"""The age from which somebody can be Mrs."""
_LISTED, _MOSTLY, _VOTES = 6, 1, 5
"""Weight of a given name with a gender, of one that is borne by the others as well ("Evelyn"), and the most that the pronouns after a
name can weigh together."""


def list_gender(person: Person) -> int:
    """1 for a given name mostly borne by women, -1 by men, else what the other words of the name tell, or 0."""
    given = _SECOND.sub("", person.given).lower()
    listed = (given in words("names", "female")) - (given in words("names", "male"))
    return listed or (_gender_of_rest(person.name) if person.name != person.given else 0)


def _gender_of_rest(name: str) -> int:
    """The same of the words behind the given name, which in many names tell whose daughter or son: "Harpreet *Kaur*", "Rasa
    *Vaitkutė*"."""
    rest = name.lower().split()[1:]
    women = not words("names", "of_women").isdisjoint(rest) or any(_OF_WOMEN.search(word) for word in rest)
    return women - (not words("names", "of_men").isdisjoint(rest))


def _blank(text: str, quotations: Sequence[Quotation]) -> str:
    pieces: list[str] = []
    position = 0
    for q in quotations:
        pieces += (text[position : q.start], " " * (q.end - q.start))
        position = q.end
    pieces.append(text[position:])
    return "".join(pieces)


def is_too_young(person: Person, name: Name) -> bool:
    """Whether a title is that of somebody married, and the person is a child."""
    return "mrs" in name.titles and person.age.isdigit() and int(person.age) < _WED


def clashes(cast: Cast, person: Person, name: Name) -> bool:
    """Whether a title of one gender stands before the surname of somebody of the other."""
    if is_too_young(person, name):
        return True  # "Dax Tarn, 15 … *Mrs Tarn*"
    want = title_gender(name.titles)
    have = (0 if _is_mostly(person) else list_gender(person)) or title_gender(person.titles)
    kin = KIN_BEFORE.search(cast.text[max(0, person.first - 30) : person.first]) if want and not have else None
    if kin is not None:
        have = noun_gender(kin.group(1))
    return want * have < 0


def weigh_genders(cast: Cast, quotations: Sequence[Quotation]) -> None:
    """Gives each person the weight of titles, pronouns that follow, words of kin and the given name."""
    masked = _blank(cast.text, quotations)
    votes: Counter[str] = Counter()
    people = [m for m in cast.mentions if isinstance(m.entity, Person) and not m.name.quoted]
    for i, mention in enumerate(people):
        person = mention.entity
        assert isinstance(person, Person)  # noqa: S101
        for title in mention.name.titles:
            person.gender += 20 * title_gender((title,))
        stop = people[i + 1].start if i + 1 < len(people) else len(masked)
        stop = min(stop, mention.end + 260)
        pleads = pleads_at(masked, mention.start, mention.end)  # who says of a client what "he" or "she" did
        after = (_NEXT if pleads else _PRONOUN).search(masked, mention.end, stop)
        if after and _is_mostly(person) and _two_told_of(masked, after, mention.end, stop):
            after = None
        if after and i and _may_mean_other(masked, people[i - 1], mention, 1 if after.group(2) else -1):
            after = None
        if after and not _LISTENER.search(masked, mention.end, after.start()):
            weight = 3 if OPENS_SENTENCE.search(masked, max(0, mention.start - 30), mention.start) else 1
            votes[person.name] += weight if after.group(2) else -weight
        near = set(_WORD.findall(masked[max(0, mention.start - 30) : mention.start].rsplit(".", 1)[-1].lower())[-3:]) | set(
            _WORD.findall(masked[mention.end : mention.end + 40].split(".")[0].lower())[:5]
            if masked[mention.end : mention.end + 1] == "," and not masked.startswith(", whose ", mention.end)
            else ()
        )
        person.gender += 4 * (bool(near & words("names", "female_words")) - bool(near & words("names", "male_words")))
    for person in cast.people:
        listed = _MOSTLY if _is_mostly(person) else _LISTED
        person.gender += listed * list_gender(person) + max(-_VOTES, min(_VOTES, votes[person.name]))


def _may_mean_other(text: str, before: Mention, mention: Mention, gender: int) -> bool:
    """Whether a pronoun behind two joined by "and" may mean the first as well: "Jan Orme and *Ash Otto* met. He said"."""
    other = before.entity
    if not isinstance(other, Person) or other is mention.entity or _JOINED.fullmatch(text, before.end, mention.start) is None:
        return False
    return list_gender(other) * gender >= 0


def _is_mostly(person: Person) -> bool:
    """Whether a listed given name is borne by the others as well."""
    return person.given.lower() in words("names", "mostly")


def _two_told_of(text: str, after: re.Match[str], start: int, stop: int) -> bool:
    """Whether the next sentence takes up somebody of the other gender than a pronoun behind a name."""
    taken_up = _TAKES_UP.search(text, start, stop)
    return taken_up is not None and (taken_up.group(1) is None) != (after.group(1) is None)
