"""Takes in each sentence: its names as mentions or subjects, people described without a name, common nouns for
bodies."""

from __future__ import annotations

import re
from bisect import bisect_left

from onrecord_ingest.quotations.cast import Mention, Person, class_nouns
from onrecord_ingest.quotations.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.described import person_described
from onrecord_ingest.quotations.focus import person_in_focus
from onrecord_ingest.quotations.groups import SPOKES, body_for
from onrecord_ingest.quotations.kinds import CHILDREN, is_person_noun, is_private_noun
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.people import bearer, kin_of
from onrecord_ingest.quotations.phrases import plain
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.story import (
    ASIDE,
    COUNCIL_TITLES,
    INTRODUCED,
    LEAD,
    OBJECT,
    OWNER,
    SUBJECT,
    TITLED,
    Event,
    Speaker,
    Story,
)
from onrecord_ingest.quotations.things import modifies, take_in_groups
from onrecord_ingest.quotations.writings import write_down

_INTRODUCED = re.compile(r", (?:who\b|an? |the |\d\d[,.]|[a-z]+ of )| \((?:\d\d|Con|Lab|Lib Dem|LD|Green|Reform|Ind|SNP|Plaid)\b")
_OFFICIAL = re.compile(
    r"\b(?:chief|director|officer|spokes\w+|minister|mp|head of|cabinet|leader|secretary|"
    r"superintendent|inspector|professor|president|chair\w*|manager)\b",
    re.IGNORECASE,
)


_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?$")
_GENDERS = {"he": -1, "him": -1, "his": -1, "she": 1, "her": 1}
_NO_VERBS = frozenset(("as", "plus", "this", "across", "besides", "towards", "versus", "is"))
_PARENT = re.compile(r"(?:,? whose|[’']s?) (?:[\w-]+ ){0,2}?(?:son|daughter|child|baby|boy|girl|twin|toddler)")
_AGENT = re.compile(r"\bby(?: the)?(?: [a-z]+\.?){0,2}$")
"""What stands before whoever did what the sentence tells: "was proposed by Coun Orme"."""
_APPOSED = re.compile(r", (?:[A-Z][a-z]+\.? )?$")
_APART = re.compile(r"\b(?:[Uu]n)?[Ll]ike (?:\w+\.? )?$")
_TITLED = 2
"""Words between two people named together: "and Dr"."""
_REMEMBERED = 240
"""Mentions kept in mind: more than a reader would."""


def take_in(story: Story, sentence: Sentence) -> None:
    """Takes in a sentence's names as salient, its subject most."""
    story.paragraph = sentence.paragraph
    story.number += 1
    del story.events[:-_REMEMBERED]
    tokens = sentence.tokens
    begins = 1
    if tokens and tokens[0].low in grammar("prepositions"):  # "In a letter read to the court, Mrs Booth said"
        begins = next((i + 1 for i, t in enumerate(tokens[:16]) if t.text == ","), 1)
    limit = next((tokens[i].start for i in range(begins, len(tokens)) if is_finite(tokens, i)), sentence.end)
    newcomer = described_person(story, sentence, limit) or definite_person(story, sentence)
    if newcomer is not None:
        story.events.append(Event(newcomer, sentence.start, True, sentence.paragraph, story.number))
    common_nouns(story, sentence, limit)
    take_in_groups(story, sentence)
    write_down(story, sentence)
    spoken_of = 0
    subjects: list[Mention] = []
    for mention in story.mentions(sentence.start, sentence.end):
        spoken_of = pronouns(story, sentence, spoken_of, mention.start)
        if not mention.name.quoted and not _TOLD.search(story.text, max(0, mention.start - 12), mention.start):
            _name(story, sentence, mention, limit, subjects)  # who was told has not spoken
    pronouns(story, sentence, spoken_of, sentence.end)


def _name(story: Story, sentence: Sentence, mention: Mention, limit: int, subjects: list[Mention]) -> None:
    """Takes in one name; ``subjects``: the names so far that are the sentence's subject, to which it may be added."""
    person = isinstance(mention.entity, Person)
    between = story.text[subjects[-1].end : mention.start].split() if subjects else []
    alike = not subjects or (between in (["and"], ["&"], [","]) and isinstance(subjects[-1].entity, Person) == person)
    subject = alike and mention.end <= limit and not mention.name.possessive and is_free(story, mention, sentence)
    subject = subject or is_clause_subject(story, sentence, mention)
    introduced = person and mention.entity.first == mention.start and bool(_INTRODUCED.match(story.text, mention.end))
    before = story.text[max(0, mention.start - 24) : mention.start].rstrip().lower()
    agent = bool(_AGENT.search(before))
    weight = SUBJECT if subject else INTRODUCED if introduced or (person and agent) else _weight(story, mention)
    subject = subject or introduced or (not person and before.endswith(" by"))
    if subject and isinstance(mention.entity, Person):
        identify(story, mention.entity, mention, sentence)
    if _PARENT.match(story.text, mention.end):
        story.parents.add(id(mention.entity))
    entity = bearer(story, mention)
    story.events.append(Event(entity, mention.start, subject, sentence.paragraph, story.number, weight))
    if subject and person and between[:1] == ["and"] and len(between) <= _TITLED and isinstance(subjects[-1].entity, Person):
        two_together(story, [subjects[-1], mention], sentence)
    if subject:
        subjects.append(mention)


def is_clause_subject(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Whether a verb follows the name of somebody, so that it is the subject of a clause of its own: "…, Foster believes"."""
    if not isinstance(mention.entity, Person) or mention.name.possessive or not is_free(story, mention, sentence):
        return False
    tokens = sentence.tokens
    at = bisect_left(tokens, mention.end, key=lambda token: token.start)
    if at < len(tokens) and tokens[at].text == "," and _APPOSED.search(story.text, max(0, mention.start - 14), mention.start):
        at += 1  # "One of the four, Coun Hal Stead, resigned"
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at >= len(tokens) or tokens[at].kind != "w" or not tokens[at].text[0].islower():
        return False
    return is_finite(tokens, at) or (tokens[at].low.endswith("s") and tokens[at].low not in _NO_VERBS)


def two_together(story: Story, mentions: list[Mention], sentence: Sentence) -> None:
    """Takes in two people who are a subject together, for a "they" that follows."""
    people = [bearer(story, mention) for mention in mentions]
    name = " and ".join(person.name for person in people)
    thing = story.thing(name, True)
    story.speakers[id(thing)] = Speaker(people[0], name, people[1:], "two named together", 0.8, True)
    story.events.append(Event(thing, mentions[-1].start, True, sentence.paragraph, story.number, SUBJECT))


def pronouns(story: Story, sentence: Sentence, first: int, end: int) -> int:
    """Takes in the pronouns from a token on to a character as mentions of whom they mean; the token to go on from."""
    tokens = sentence.tokens
    while first < len(tokens) and tokens[first].start < end:
        token = tokens[first]
        gender = _GENDERS.get(token.low.split("'")[0]) if token.kind == "w" else None
        if gender is not None:
            found = person_in_focus(story, gender, token.start)
            if found is not None:
                subject = token.low[:2] in ("he", "sh") and token.low != "her"
                weight = SUBJECT if subject else OWNER
                if token.low in ("his", "her") and not CHILDREN.isdisjoint(t.low.split("'")[0] for t in tokens[first + 1 : first + 4]):
                    story.parents.add(id(found.referent))
                story.events.append(Event(found.referent, token.start, subject, sentence.paragraph, story.number, weight, False))
        first += 1
    return first


def definite_person(story: Story, sentence: Sentence) -> Person | None:
    """The person whom a sentence beginning "The health secretary was …" or "His father was …" is about."""
    tokens = sentence.tokens
    if len(tokens) < 3 or tokens[0].low not in ("the", "his", "her", "their"):
        return None
    verb = next((i for i in range(1, min(len(tokens), 7)) if is_finite(tokens, i) or _does(tokens, i)), None)
    if verb is None or verb < 2 or any(t.kind == "q" or t.text[:1].isupper() for t in tokens[1:verb]):
        return None
    noun = tokens[verb - 1].low
    if not is_person_noun(noun):
        return None
    if tokens[0].low != "the":
        kin = kin_of(story, noun, sentence.start) if verb == 2 else None
        return kin.entity if kin is not None and isinstance(kin.entity, Person) else None
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1 : verb - 1])
    words_before = {t.low for t in tokens[1:verb]}
    for event in reversed(story.events[-150:]):
        person = event.entity
        if isinstance(person, Person) and any(words_before <= set(re.findall(r"[\w-]+", role.lower())) for role, _, _ in person.roles):
            return person
    if owned and noun not in words("constants", "offices") and "member" not in words_before:
        return story.stranger(plain(tokens[1:verb]), noun, sentence.start)  # "The council's own psychologist gave evidence."
    return person_described(story, noun, tokens[:verb], sentence) if not owned and is_private_noun(noun) else None


def _does(tokens: list[Token], i: int) -> bool:
    """Whether a word in -s after a noun for one person is what that person does: "The pensioner plans to …"."""
    return tokens[i].kind == "w" and tokens[i].low.endswith("s") and tokens[i].text.islower() and is_private_noun(tokens[i - 1].low)


def common_nouns(story: Story, sentence: Sentence, limit: int) -> None:
    """Takes in "the council" and "residents" as mentions."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.kind != "w":
            continue
        if token.low in class_nouns() and _is_definite(tokens, i) and token.text.islower():
            body = body_for(story, token.low, token.start) if not (modifies(tokens, i) or is_named_next(tokens, i)) else None
            if body is not None:
                subject = token.start < limit and i < 3
                weight = SUBJECT if subject else OBJECT
                story.events.append(Event(body, token.start, subject, sentence.paragraph, story.number, weight))
        elif token.low.endswith("s") and (
            is_person_noun(token.low.removesuffix("s"))
            or token.low in ("villagers", "islanders", "families", "locals", "staff", "townspeople")
        ):
            story.people = token.low


def is_named_next(tokens: list[Token], i: int) -> bool:
    """Whether the name itself follows the noun: "the charity Open Door"."""
    return i + 1 < len(tokens) and tokens[i + 1].kind == "w" and tokens[i + 1].text[:1].isupper()


def _is_definite(tokens: list[Token], i: int) -> bool:
    """Whether "the" stands before a noun, at most one word between: "the district council"."""
    return bool(i) and (tokens[i - 1].low == "the" or (i > 1 and tokens[i - 2].low == "the" and tokens[i - 1].text.islower()))


def identify(story: Story, person: Person, mention: Mention, sentence: Sentence) -> None:
    """Somebody described at the head of the article is the first person then named as a subject without an office."""
    if person.first != mention.start or mention.name.quoted:
        return
    for noun, described in story.anonymous[-20:]:
        if described.alias is not None or described.first > mention.start or noun in words("roles", "collectives"):
            continue
        if noun in words("roles", "companions"):
            continue  # "a friend" is somebody's
        if TITLED.get(noun, frozenset()) & person.titles or any(
            re.search(rf"\b{re.escape(noun)}\b", role, re.IGNORECASE) for role, _, _ in person.roles
        ):
            described.alias = person
            return
        if (
            story.lead.get(id(described), 99) > LEAD
            or sentence.paragraph - story.lead.get(id(described), 99) > LEAD + 2
            or described.gender * person.gender < 0
        ):
            continue
        if noun in TITLED or noun in words("constants", "offices"):
            continue
        office = (
            any(_OFFICIAL.search(role) for role, _, _ in person.roles) or bool(COUNCIL_TITLES & person.titles) or "dr" in person.titles
        )
        if office and not any(noun in role.lower() for role, _, _ in person.roles):
            continue
        described.alias = person
        if described.gender and not person.gender:
            person.gender = described.gender
        person.roles.append((described.name, described.first, described.first))
        return


def is_free(story: Story, mention: Mention, sentence: Sentence) -> bool:
    """Whether the name hangs on no preposition or noun, so that it can be the subject."""
    before = story.text[max(sentence.start, mention.start - 60) : mention.start].lower().split()
    if before and before[-1] in ("the", "a", "an") and isinstance(mention.entity, Person) and not mention.name.titles:
        return mention.name.roles != ()  # "the Closs residence"
    return not before or before[-1] not in grammar("prepositions")


def _weight(story: Story, mention: Mention) -> float:
    """What a mention counts that is no subject."""
    if _APART.search(story.text, max(0, mention.start - 14), mention.start):
        return ASIDE
    return OWNER if mention.name.possessive else OBJECT


def described_person(story: Story, sentence: Sentence, limit: int) -> Person | None:
    """Somebody without a name who enters the article: "a young woman at the back", "One of the firm's drivers"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:40]):
        if i + 1 < len(tokens) and SPOKES.match(tokens[i + 1].low):
            continue  # known by the body, not as a stranger
        if token.low in ("a", "an", "one") and i + 1 < len(tokens):
            j = i + 1
            if token.low == "one" and tokens[j].low == "of":
                while (
                    j + 1 < len(tokens) and j - i < 8 and not is_person_noun(tokens[j].low.removesuffix("s")) and tokens[j].kind == "w"
                ):
                    j += 1
                noun = tokens[j].low.removesuffix("s")
                if is_person_noun(noun) and not is_finite(tokens, j) and token.start < limit:
                    return story.stranger(noun, noun, sentence.start)
                continue
            while (
                j < len(tokens)
                and j - i < 5
                and tokens[j].kind == "w"
                and tokens[j].text.islower()
                and not is_person_noun(tokens[j].low)
                and tokens[j].low not in grammar("prepositions")
            ):
                j += 1
            if j < len(tokens) and is_person_noun(tokens[j].low) and tokens[j].kind == "w":
                following = tokens[j + 1] if j + 1 < len(tokens) else None
                if following is not None and (
                    (following.text[:1].isupper() and following.kind == "w") or (following.text in (",",) and tokens[i - 1].text == ",")
                ):
                    continue
                told_of = any(t.low == "who" for t in tokens[j + 1 : j + 8])
                if token.start >= limit and not told_of and not (i and tokens[i - 1].low == "by"):
                    continue
                if i and tokens[i - 1].text == ",":
                    continue
                phrase = " ".join(t.text for t in tokens[i + 1 : j + 1])
                return story.stranger(phrase, tokens[j].low, sentence.start)
    return None
