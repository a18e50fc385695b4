"""Mentions by description: "the roofer", "the 24-year-old", "the Labour councillor", "residents"."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast import Mention, Person, class_nouns
from onrecord_ingest.quotations.groups import body_for
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.phrases import plain
from onrecord_ingest.quotations.reading import Found
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.story import COUNCIL_TITLES, LEAD, TITLED, Speaker, Story

_SAYS = re.compile(r" (?:said|says|added)[.:]?(?:\s|$)")
_REPLIED = re.compile(r"\bof those who (?:replied|responded|answered)\b")
_AGED = re.compile(r"\d+-year-old")
_COUNCIL_ROLES = re.compile(
    r"\b(?:councillor|cabinet member|portfolio holder|council(?:'s|’s)? leader|leader of|"
    r"deputy leader|chairman|chairwoman|chair|mayor|executive member|convener)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _personal(noun: str) -> bool:
    """Whether the noun may stand for a person."""
    return (
        is_person_noun(noun)
        or noun in words("constants", "parties")
        or noun in ("mum-of-two", "culprit", "dem", "democrat")
        or "-of-" in noun
        or (
            noun.endswith(("er", "or", "ist", "ian", "man", "woman", "ee", "old", "ant", "champ"))
            and noun
            not in (
                "letter",
                "order",
                "matter",
                "number",
                "paper",
                "owner's",
                "weather",
                "summer",
                "river",
                "member's",
                "water",
                "power",
                "tower",
                "centre",
            )
        )
    )


@lru_cache(maxsize=4096)
def is_person_noun(word: str) -> bool:
    """Whether the noun names a person by role, kin or sex."""
    return (
        word in words("roles", "heads")
        or word in words("roles", "strangers")
        or re.match(r"(?:mum|mother|dad|father|grandmother|grandfather|parent)-of-", word) is not None
        or word in words("names", "female_words")
        or word in words("names", "male_words")
        or word in ("person",)
    )


def description(
    story: Story,
    noun: str,
    head: list[Token],
    tokens: list[Token],
    sentence: Sentence,
    owner: Mention | None,
    found: Found,
) -> Speaker:
    """Whom a common noun with its article means: a body, somebody described before, a stranger, a group."""
    first = tokens[0].low
    definite = first in ("the", "this", "that", "its", "his", "her", "their") or owner is not None
    at = tokens[0].start
    plural = (noun.endswith("s") and not noun.endswith("ss")) or noun in (
        "people",
        "police",
        "men",
        "women",
        "children",
        "staff",
        "parents",
        "experts",
    )
    bare = len(head) == 1 and not plural and noun in class_nouns()
    if (definite or bare) and (noun in class_nouns() or noun in words("bodies", "any_body")) and owner is None:
        body = body_for(story, noun, at)
        if body is not None:
            return Speaker(body, body.name, reason=f"the {noun} named before", confidence=0.88)
        if first == "the" or bare:
            return Speaker(None, plain(head), reason=f"a {noun} that the article does not name", confidence=0.6)
    if _REPLIED.search(story.text, at, tokens[-1].end + 20):
        return Speaker(None, "respondents", reason="those who answered a survey", confidence=0.75, plural=True)
    if (
        noun in words("constants", "quantifiers")
        or ("-" in noun and noun.rsplit("-", 1)[-1] in words("constants", "fractions"))
        or noun in ("cent", "%")
        or tokens[-1].text == "%"
    ):
        group = story.last_group
        if group is not None:
            return Speaker(group.entity, group.name, group.others, "part of the group that spoke before", 0.7, True)
    if not plural and ((definite and _personal(noun)) or _AGED.match(noun)) and not new_office(story, noun, tokens, owner):
        person = of_age(story, _AGED.match(tokens[1].low), at) if len(tokens) > 1 and _AGED.match(tokens[1].low) else None
        person = person or person_described(story, noun, tokens, sentence, found)
        if person is not None:
            return Speaker(person, person.name, reason=f"the {noun} described before", confidence=0.75)
    lead = (
        first == "the" and sentence.paragraph <= LEAD and not plural and (is_person_noun(noun) or (len(head) > 1 and _personal(noun)))
    )
    if not plural and ((not definite and first in ("a", "an", "one", "another")) or lead):
        if noun in class_nouns() and not is_person_noun(noun):
            body = body_for(story, noun, at) if sentence.paragraph <= LEAD else None
            return Speaker(body, body.name if body else plain(head), reason=f"a {noun} not named here", confidence=0.6)
        known = next((p for n, p in story.anonymous[-20:] if n == noun and p.first == sentence.start), None)
        whole = noun in words("constants", "parts") and len(tokens) > len(head)
        person = known or story.stranger(plain(tokens if whole else head), noun, sentence.start)
        return Speaker(person, person.name, reason="described but not named", confidence=0.8)
    if first == "one" and len(tokens) > 1 and tokens[1].low == "of" and noun.endswith("s"):
        return Speaker(None, noun.removesuffix("s"), reason="one of several, not named", confidence=0.75)
    if (
        noun in words("constants", "parts")
        and len(tokens) > len(head)
        and tokens[len(head)].low in ("of", "in", "familiar", "from", "with", "at", "on")
    ):
        return Speaker(None, plain(tokens), reason="described but not named", confidence=0.75, plural=plural)
    if len(head) == 1 and head[0].text[0].isupper() and not plural and noun not in story.cast.lower and not is_person_noun(noun):
        return Speaker(None, head[0].text, reason="a name that the article does not explain", confidence=0.6)
    if noun in ("them", "those", "these") and story.people is not None:
        return Speaker(None, story.people, reason="the people last mentioned", confidence=0.7, plural=True)
    return Speaker(
        None,
        plain(head if len(head) > 0 else tokens),
        reason="a group or thing known by its noun",
        confidence=0.8,
        plural=plural,
    )


def of_age(story: Story, age: re.Match[str] | None, at: int) -> Person | None:
    """ "The 66-year-old": whoever is of that age, else the last person whose age the article does not give."""
    if age is None:
        return None
    years = age.group().split("-")[0]
    people = [e for e in reversed(story.events[-80:]) if isinstance(e.entity, Person) and e.start < at]
    for event in people:
        if isinstance(event.entity, Person) and event.entity.age == years:
            return event.entity
    return next((e.entity for e in people if isinstance(e.entity, Person) and e.subject and not e.entity.age), None)


def new_office(story: Story, noun: str, tokens: list[Token], owner: Mention | None) -> bool:
    """Whether a definite description brings in somebody new: "the city's own tree officer"."""
    return (
        owner is not None
        and len(tokens) > 3
        and not any(
            noun in role.lower()
            for event in story.events[-150:]
            if isinstance(event.entity, Person)
            for role, _, _ in event.entity.roles
        )
    )


def person_described(story: Story, noun: str, tokens: list[Token], sentence: Sentence, found: Found) -> Person | None:
    """Somebody already in the article whom "the roofer" or "the Labour councillor" can mean."""
    at = tokens[0].start
    key = {"head": "headteacher", "boss": "chief", "mum": "mother", "dad": "father", "mp": "(?:mp|member of parliament)"}.get(
        noun, re.escape(noun)
    )
    party = next((t.low for t in tokens if t.low.rstrip("s") in words("constants", "parties")), "")
    for event in reversed(story.events[-150:]):
        person = event.entity
        if not isinstance(person, Person) or event.start >= at:
            continue
        if not party and any(
            re.search(rf"\b{key}\b", role, re.IGNORECASE) or (noun == "head" and re.search(r"\b(?:head|leads)\b", role, re.IGNORECASE))
            for role, _, _ in person.roles
        ):
            return person
        if party and any(party.rstrip("s") in role.lower() for role, _, _ in person.roles):
            return person
        if TITLED.get(noun, frozenset()) & person.titles:
            return person
        if noun == "councillor" and not party and (COUNCIL_TITLES & person.titles or _of_a_group(person)):
            return person
        if tokens[1].low == "former" and event.subject and event.paragraph == sentence.paragraph and event.start < sentence.start:
            return person  # "Barnaby Utley was less sure. The former schools minister argued"
    later = introduced_next(story, noun, sentence, tokens)
    if later is not None:
        return later
    for role_noun, person in reversed(story.anonymous[-20:]):
        if role_noun == noun:
            return person
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1:-1])  # "the train's driver" is nobody named elsewhere
    if owned or (noun == "member" and len(tokens) > 2) or noun in words("constants", "offices") or tokens[0].low in ("his", "her"):
        return None
    gender = (noun in words("names", "female_words")) - (noun in words("names", "male_words"))
    for event in reversed(story.events[-60:]):
        person = event.entity
        if (
            isinstance(person, Person)
            and event.subject
            and event.start < at
            and sentence.paragraph - event.paragraph <= 3
            and person.gender * gender >= 0
        ):
            if noun in (
                "councillor",
                "mp",
                "minister",
                "mayor",
                "chairman",
                "leader",
                "judge",
                "coroner",
                "spokesman",
                "spokeswoman",
            ):
                continue
            return person
    return None


def _of_a_group(person: Person) -> bool:
    """Whether somebody belongs to a party's group on a council: "who leads the Green group"."""
    return any(re.search(r"\b(?:leads?|leader of|in) the [\w ]+ group\b|\bgroup leader\b", role) for role, _, _ in person.roles)


def introduced_next(story: Story, noun: str, sentence: Sentence, tokens: list[Token]) -> Person | None:
    """An office named in a sentence soon after, for the first time: "The chairman … Councillor Verity Joliffe
    then …"."""
    text = " ".join(t.text for t in tokens)
    council = _COUNCIL_ROLES.search(text) is not None
    if not council and noun not in words("constants", "offices"):
        return None
    text = text.removeprefix("The ").removeprefix("the ")
    for mention in story.mentions(sentence.end, sentence.end + 260):
        person = mention.entity
        if (
            isinstance(person, Person)
            and person.first == mention.start
            and (COUNCIL_TITLES & set(mention.name.titles) if council else _SAYS.match(story.text, mention.end) and not person.roles)
            and not mention.name.quoted
        ):
            person.roles.append((text, tokens[0].start, tokens[-1].end))
            return person
    return None
