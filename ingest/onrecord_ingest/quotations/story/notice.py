"""Takes in each sentence: its names as mentions or subjects, people described without a name, common nouns for
bodies."""

from __future__ import annotations

import re
from bisect import bisect_left

from onrecord_ingest.quotations.cast.cast import Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, grammar
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.story.focus import person_in_focus
from onrecord_ingest.quotations.story.interveners import intervener
from onrecord_ingest.quotations.story.newcomers import definite_person, described_person, identify, reveal
from onrecord_ingest.quotations.story.story import (
    ASIDE,
    INTRODUCED,
    OBJECT,
    OWNER,
    SUBJECT,
    Event,
    Story,
)
from onrecord_ingest.quotations.story.things import modifies, take_in_groups
from onrecord_ingest.quotations.story.together import take_in_together
from onrecord_ingest.quotations.story.writings import write_down
from onrecord_ingest.quotations.text.kinds import CHILDREN, is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.body_nouns import body_for
from onrecord_ingest.quotations.who.people import bearer

_INTRODUCED = re.compile(
    r", (?:who(?:se)?\b|an? |the |\d\d[,.]|[a-z]+ of )| \((?:\d\d|Con|Lab|Lib Dem|LD|Green|Reform|Ind|SNP|Plaid)\b"
)


_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?$")
_GENDERS = {"he": -1, "him": -1, "his": -1, "she": 1, "her": 1}
_NO_VERBS = frozenset(("as", "plus", "this", "across", "besides", "towards", "versus", "is"))
_QUESTIONED = frozenset(("asked", "pressed", "questioned", "challenged"))
"""Participles that open a sentence about whoever is named behind its comma: "*Asked whether she would*, Ms Cole laughed"."""
_PARENT = re.compile(r"(?:,? whose|[’']s?) (?:[\w-]+ ){0,2}?(?:son|daughter|child|baby|boy|girl|twin|toddler)")
_AGENT = re.compile(r"\bby(?: the)?(?: [a-z]+\.?){0,2}$")
"""What stands before whoever did what the sentence tells: "was proposed by Coun Orme"."""
_ANSWER = re.compile(rf"[’']s? (?:\w+ )?(?:{alternatives('constants', 'answers')})\b")
"""What makes the owner the one who speaks: "Councillor Orme's answer was …"."""
_APPOSED = re.compile(r", (?:[A-Z][a-z]+\.? )?$")
_APART = re.compile(r"\b(?:[Uu]n)?[Ll]ike (?:\w+\.? )?$")
_CREDIT = re.compile(r"\(\s?[^()\n]{0,60}(?:PHOTO|PRESS|Photo|Images|Getty|Reuters|/)[^()\n]{0,40}\)\s*$")
_CREDIT_WITHIN = 300
"""Characters after a sentence in which the credit of its picture ends the line."""
_COMMENTS = alternatives("roles", "commentators")
_COMMENTATOR = re.compile(rf" (?:[a-z-]+ ){{0,2}}(?:{_COMMENTS})s?\b")
_COMMENTATOR_AT = re.compile(rf"\b(?:{_COMMENTS}) (?:at|with|for|of|from) (?:the )?$")
"""What shows that a body only is where somebody works who comments on others: "Elm Capital analyst Ann Bell"."""
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
    if is_caption(story, sentence):
        return
    newcomer = described_person(story, sentence, limit) or definite_person(story, sentence) or intervener(story, sentence)
    if newcomer is not None:
        enters = sentence.start if newcomer.named else max(sentence.start, story.text.find(newcomer.name, sentence.start, sentence.end))
        story.events.append(Event(newcomer, enters, True, sentence.paragraph, story.number))
    common_nouns(story, sentence, limit)
    take_in_groups(story, sentence)
    write_down(story, sentence)
    spoken_of = next((i for i, t in enumerate(tokens) if t.text == ","), 0) if tokens and tokens[0].low in _QUESTIONED else 0
    subjects: list[Mention] = []
    people: list[Mention] = []
    for mention in story.mentions(sentence.start, sentence.end):
        spoken_of = pronouns(story, sentence, spoken_of, mention.start)
        if mention.name.quoted:
            continue
        if isinstance(mention.entity, Person) and not mention.name.possessive:
            people.append(mention)
        if not _TOLD.search(story.text, max(0, mention.start - 12), mention.start):
            _name(story, sentence, mention, limit, subjects)
        elif isinstance(mention.entity, Person):  # who was told has not spoken
            story.events.append(Event(mention.entity, mention.start, False, sentence.paragraph, story.number, ASIDE))
    pronouns(story, sentence, spoken_of, sentence.end)
    if len(people) > 1:
        take_in_together(story, sentence, people, subjects)


def is_caption(story: Story, sentence: Sentence) -> bool:
    """Whether the sentence stands under a picture, as the credit after it shows: nobody there is in the story's focus."""
    line_end = story.text.find("\n", sentence.end)
    end = min(sentence.end + _CREDIT_WITHIN, line_end if line_end >= 0 else len(story.text))
    return _CREDIT.search(story.text, max(sentence.start, end - 120), end) is not None


def _name(story: Story, sentence: Sentence, mention: Mention, limit: int, subjects: list[Mention]) -> None:
    """Takes in one name; ``subjects``: the names so far that are the sentence's subject, to which it may be added."""
    person = isinstance(mention.entity, Person)
    between = story.text[subjects[-1].end : mention.start].split() if subjects else []
    alike = not subjects or (between in (["and"], ["&"], [","]) and isinstance(subjects[-1].entity, Person) == person)
    subject = alike and mention.end <= limit and not mention.name.possessive and is_free(story, mention, sentence)
    subject = subject or is_clause_subject(story, sentence, mention)
    if not person and (
        _COMMENTATOR.match(story.text, mention.end) or _COMMENTATOR_AT.search(story.text, max(0, mention.start - 40), mention.start)
    ):
        story.events.append(Event(mention.entity, mention.start, False, sentence.paragraph, story.number, ASIDE))
        return
    introduced = person and mention.entity.first == mention.start and bool(_INTRODUCED.match(story.text, mention.end))
    before = story.text[max(0, mention.start - 24) : mention.start].rstrip().lower()
    agent = bool(_AGENT.search(before))
    weight = SUBJECT if subject else INTRODUCED if introduced or (person and agent) else _weight(story, mention)
    subject = subject or introduced or (not person and before.endswith(" by"))
    if subject and isinstance(mention.entity, Person):
        identify(story, mention.entity, mention, sentence)
    if isinstance(mention.entity, Person):
        reveal(story, mention.entity, mention)
    if _PARENT.match(story.text, mention.end):
        story.parents.add(id(mention.entity))
    entity = bearer(story, mention)
    story.events.append(Event(entity, mention.start, subject, sentence.paragraph, story.number, weight))
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
                if isinstance(found.referent, Person) and not (found.referent.named or found.referent.gender):
                    found.referent.gender = gender  # "A nurse … She"
                weight = SUBJECT if subject else OWNER
                if token.low in ("his", "her") and not CHILDREN.isdisjoint(t.low.split("'")[0] for t in tokens[first + 1 : first + 4]):
                    story.parents.add(id(found.referent))
                story.events.append(Event(found.referent, token.start, subject, sentence.paragraph, story.number, weight, False))
        first += 1
    return first


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
    if mention.name.possessive:
        return INTRODUCED if _ANSWER.match(story.text, mention.end - 2) or _ANSWER.match(story.text, mention.end) else OWNER
    return OBJECT
