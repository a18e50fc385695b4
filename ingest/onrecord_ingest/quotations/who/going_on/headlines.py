"""Who a headline quotes: whoever says the same words under it, has the role it names, or is the body of its noun."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.identities.same_ties import relative_told_of
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, is_personal_noun, role_noun
from onrecord_ingest.quotations.who.bodies.groups import SPOKES
from onrecord_ingest.quotations.who.going_on.labels import is_label

_Said = tuple[Kept, Speaker, tuple[str, ...]]
_PRONOUNS = (("he",), ("she",))
_SEVERAL = frozenset(("bodies", "unions", "charities", "groups", "organisations", "councils", "trusts", "companies", "firms"))
_BOSSES, _LEADING = frozenset(("boss", "chief")), frozenset(("boss", "chief", "director", "principal", "head"))
"""What a headline calls whoever leads, and the offices it may mean."""
_SHORT = 8
"""Characters of a quotation that are too few to be known again."""
_FEW = 2
"""Words of a headline that tell of a body by its noun: "water firm"."""
_UNDER = 3
"""Paragraphs under a headline in which whoever it quotes speaks."""


def headlines(text: str, made: list[_Said]) -> None:
    """Gives a quotation in the headline the speaker of the same words in the article."""
    for i, (item, speaker, _) in enumerate(made[:3]):
        if item.paragraph > 1:
            continue
        if item.form == "indirect":
            made[i] = _described_in_the_headline(text, made, i)
            continue
        again = _said_again(text, made, i, item.start, item.end)
        quoted = item.quoted
        if again is None and quoted is not None and speaker.entity is None and not speaker.plural:
            again = _said_again(text, made, i, quoted.start, quoted.end)  # "Closure 'a disaster waiting to happen', says GP"
            again = again if again is not None and isinstance(again[1].entity, Person) else None
        made[i] = (item, again[1], again[2]) if again is not None else _described_in_the_headline(text, made, i)
        if is_label(text, *made[i][:2]):
            made[i] = (item, Speaker(None, None, reason="a headline that names nobody", confidence=0.6), ())


def _said_again(text: str, made: list[_Said], i: int, start: int, end: int) -> _Said | None:
    """The first later statement in which the words between two characters are said."""
    said, paragraph = _bare(text[start:end]), made[i][0].paragraph
    if len(said) <= _SHORT:
        return None
    later = (m for m in made[i + 1 :] if m[0].paragraph > paragraph and said in _bare(text[m[0].start : m[0].end]))
    return next(later, None)


def _described_in_the_headline(text: str, made: list[_Said], i: int) -> _Said:
    """Gives "says GP" in a headline the speaker with that role, else the first person who speaks below it."""
    item, speaker, _ = made[i]
    if speaker.entity is not None or not speaker.name or item.paragraph > 1:
        return made[i]
    if _noun(speaker.name) in _SEVERAL:  # "Four unions warn": those whom a statement below names together
        together = (m for m in made[i + 1 :] if isinstance(m[1].entity, Body) and m[1].others)
        named = next((m for m in together if m[0].paragraph <= _UNDER + 1), None)
        return made[i] if named is None else (item, named[1], named[2])
    headline = item.paragraph == 0 or not text[item.begins : item.ends].rstrip().endswith((".", "”", '"'))
    if not headline or not item.closes_paragraph or any(word in SPOKES for word in speaker.name.split()):
        return made[i]
    noun = _noun(speaker.name)
    if is_group_noun(noun) or noun in words("bodies", "documents") or noun in words("bodies", "papers"):
        return made[i]  # "say MPs", "report finds", which is not its author
    if noun in class_nouns() and not is_person_noun(noun):
        body = len(speaker.name.split()) <= _FEW and noun not in words("roles", "officers")  # "inspectors find" is no inspectorate
        below = _body_below(made[i + 1 :], noun) if body else None
        return made[i] if below is None else (item, below[1], below[2])  # "The union says" is none of its officers
    people = [m for m in made[i + 1 :] if isinstance(m[1].entity, Person)]
    in_role = (m for m in people if isinstance(m[1].entity, Person) and (_has_role(m[1].entity, noun) or noun in _called(m[0])))
    found = next(in_role, None) or _relative_below(text, people, noun)
    if found is None and is_person_noun(noun) and item.form != "indirect":
        found = next((m for m in people if m[0].paragraph <= _UNDER), None)
    if found is None and is_personal_noun(noun) and noun not in words("constants", "offices"):
        found = _who_leads(made[i + 1 :], item.paragraph)
    return made[i] if found is None else (item, found[1], found[2])


def _body_below(made: list[_Said], noun: str) -> _Said | None:
    """The statement of the one body that speaks under the headline, where a noun can be its: "…, water firm admits"."""
    early = [m for m in made if isinstance(m[1].entity, Body) and m[0].paragraph <= _UNDER]
    bodies = {id(m[1].entity) for m in early}
    body = early[0][1].entity if len(bodies) == 1 and not early[0][1].others else None
    fits = isinstance(body, Body) and (body.classes <= {"concern"} or body.classes & class_nouns()[noun])
    return early[0] if fits else None


def _relative_below(text: str, people: list[_Said], noun: str) -> _Said | None:
    """The first statement of somebody who tells in it of theirs: "says angry dad", where Len Orme says that *his son* Ned was hurt."""
    near = (m for m in people if m[0].paragraph <= _UNDER + 1)
    return next((m for m in near if relative_told_of(text, m[0].begins, m[0].ends, noun) is not None), None)


def _who_leads(below: list[_Said], headline: int) -> _Said | None:
    """A statement of the one person who speaks in the first paragraph, of whom nothing else is told that they are: "says backer"."""
    lead = [m for m in below if m[0].paragraph == headline + 1]
    person = lead[0][1].entity if len({id(m[1].entity) for m in lead}) == 1 else None
    if not isinstance(person, Person) or not person.named or lead[0][0].called[:1] in _PRONOUNS:
        return None
    told = [role for role, start, end in person.roles if end > start and not is_past(role)]
    return None if any(is_personal_noun(role_noun(role)) for role in told) else lead[0]


def _has_role(person: Person, noun: str) -> bool:
    """Whether the article calls somebody by a noun for a role."""
    alike = _LEADING if noun in _BOSSES else {noun}
    worded = [word.split("-of-")[0] for role, _, _ in person.roles for word in role.lower().split()]  # "mum-of-two"
    return noun in person.titles or not alike.isdisjoint(worded)


def _called(item: Kept) -> set[str]:
    """What the mention of a speaker calls them: "the council *leader*", "*mum*-of-two Kay Orme"."""
    return {low.split("-of-")[0] for low in item.called}


def _noun(name: str) -> str:
    """The head of a headline's description: "paper candidate", "gran’s"."""
    return re.sub(r"[’']s?$", "", name.split()[-1].lower())


def _bare(text: str) -> str:
    """The words alone, to compare two prints of the same quotation."""
    return re.sub(r"[^a-z0-9 ]", "", text.lower()).strip()
