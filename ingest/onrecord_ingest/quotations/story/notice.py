"""Takes in each sentence: its names as mentions or subjects, with what else in it tells of somebody."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.cast.names import IN_BRACKETS
from onrecord_ingest.quotations.lexicon import alternatives, grammar
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.advisers import take_in_advisers
from onrecord_ingest.quotations.story.definite import definite_person
from onrecord_ingest.quotations.story.free import is_clause_subject, is_cleft, is_free
from onrecord_ingest.quotations.story.identities import identify, reveal
from onrecord_ingest.quotations.story.interveners import intervener
from onrecord_ingest.quotations.story.meant_next import person_meant_next
from onrecord_ingest.quotations.story.newcomers import described_person
from onrecord_ingest.quotations.story.placed import somebody_placed
from onrecord_ingest.quotations.story.presented import is_presented, tells_of_nobody_else
from onrecord_ingest.quotations.story.references import common_nouns, pronouns
from onrecord_ingest.quotations.story.story import ASIDE, DOER, INTRODUCED, OBJECT, OWNER, SUBJECT, Event, Story
from onrecord_ingest.quotations.story.things import take_in_groups
from onrecord_ingest.quotations.story.together import take_in_together
from onrecord_ingest.quotations.story.told_by_noun import take_in_objects
from onrecord_ingest.quotations.story.writings import write_down
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.people import bearer, may_be_a_name

_INTRODUCED = re.compile(rf", (?:who(?:se)?\b|an? |the |\d\d[,.]|[a-z]+ of )| \((?:\d\d|{IN_BRACKETS})\b")
_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?$")
_QUESTIONED = frozenset(("asked", "pressed", "questioned", "challenged"))
"""Participles that open a sentence about whoever is named behind its comma: "*Asked whether she would*, Ms Cole laughed"."""
_PARENT = re.compile(r"(?:,? whose|[’']s?) (?:[\w-]+ ){0,2}?(?:son|daughter|child|baby|boy|girl|twin|toddler)")
_DIED = Pattern(lambda: rf"(?:, (?!who|which)[^,.“”\n]{{1,40}}(?=,))?,? (?:[a-z]+ly )?(?:{alternatives('roles', 'died')})\b")
_UNTIL_DEATH = re.compile(r"(?![’'])[^.“”\n]{1,90}\b(?:until|before|up to) (?:his|her) death\b")
_DEATH = 110
"""Characters behind a name in which that stands."""
_LATE = re.compile(r"\blate(?: [a-z]+,?){0,2}$|\b(?:death|murder|killing|funeral|memory|loss) of(?: [a-z]+,?){0,3}$")
"""What tells that whoever is named has died: "her late husband, Tom Orme", "the death of Tom Orme"."""
_AGENT = re.compile(r"\bby(?: the)?(?: [a-z]+\.?){0,2}$")
"""What stands before whoever did what the sentence tells: "was proposed by Coun Orme"."""
_ANSWER = Pattern(lambda: rf"[’']s? (?:\w+ )?(?:{alternatives('constants', 'answers')})\b")
"""What makes the owner the one who speaks: "Councillor Orme's answer was …"."""
_APART = re.compile(r"\b(?:[Uu]n)?[Ll]ike (?:\w+\.? )?$")
_TO = re.compile(
    r"(?:[Ii]n|[Bb]y|[Ww]ith) an? (?:[\w-]+ )?"
    r"(?:letter|email|message|text|note|memo|tweet|reply|speech|submission|card) to (?:the )?(?:\w+\.? )?\Z"
)
_TAKEN_UP = re.compile(r",? (?:he|she|it|they)\b")
"""What shows that whoever is named is written to: "In a letter to *Mr Orme* he warned"."""
_CREDIT = re.compile(r"\(\s?[^()\n]{0,60}(?:PHOTO|PRESS|Photo|Images|Getty|Reuters|/)[^()\n]{0,40}\)\s*$")
_CREDIT_WITHIN = 300
"""Characters after a sentence in which the credit of its picture ends the line."""


def _commentators() -> str:
    return alternatives("roles", "commentators")


_COMMENTATOR = Pattern(lambda: rf" (?:[a-z-]+ ){{0,2}}(?:{_commentators()})s?\b")
_COMMENTATOR_AT = Pattern(lambda: rf"\b(?:{_commentators()}) (?:at|with|for|of|from) (?:the )?$")
"""What shows that a body only is where somebody works who comments on others: "Elm Capital analyst Ann Bell"."""
_ANYBODY = 0.47
"""Weight of somebody told of by a noun alone, of whom nothing tells a gender."""
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
    if _is_caption(story, sentence):
        return
    newcomer = described_person(story, sentence, limit)
    taken_up = definite_person(story, sentence)
    known = taken_up or ((intervener(story, sentence) or somebody_placed(story, sentence)) if newcomer is None else None)
    for told in (known, newcomer):  # "*The mother* was freed by *a neighbour*"
        if told is not None:
            enters = sentence.start if told.named else max(sentence.start, story.text.find(told.name, sentence.start, sentence.end))
            new = told is taken_up and told.first == sentence.start and sentence.words[0] in ("his", "her", "their")
            faint = new and not told.gender and told.alias is None and "," not in sentence.words[:5]  # "*His doctor* gave him a pill"
            story.events.append(Event(told, enters, True, sentence.paragraph, story.number, _ANYBODY if faint else SUBJECT))
            if not told.named and _dies(story.text, enters + len(told.name)):
                story.dead.add(id(told))
    person_meant_next(story, sentence, newcomer or known)
    common_nouns(story, sentence, limit)
    take_in_objects(story, sentence)
    take_in_groups(story, sentence)
    take_in_advisers(story, sentence)
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


def _dies(text: str, end: int) -> bool:
    """Whether what stands behind a name tells that its bearer has died."""
    if _DIED.match(text, end) is not None:
        return True
    return text.find(" death", end, end + _DEATH) >= 0 and _UNTIL_DEATH.match(text, end) is not None


def _is_caption(story: Story, sentence: Sentence) -> bool:
    """Whether the sentence stands under a picture, as the credit after it shows: nobody there is in the story's focus."""
    line_end = story.text.find("\n", sentence.end)
    end = min(sentence.end + _CREDIT_WITHIN, line_end if line_end >= 0 else len(story.text))
    begin = max(sentence.start, end - 120)
    return story.text.find("(", begin, end) >= 0 and _CREDIT.search(story.text, begin, end) is not None


def _name(story: Story, sentence: Sentence, mention: Mention, limit: int, subjects: list[Mention]) -> None:
    """Takes in one name; ``subjects``: the names so far that are the sentence's subject, to which it may be added."""
    person = isinstance(mention.entity, Person)
    between = story.text[subjects[-1].end : mention.start].split() if subjects else []
    alike = not subjects or (between in (["and"], ["&"], [","]) and isinstance(subjects[-1].entity, Person) == person)
    subject = alike and mention.end <= limit and not mention.name.possessive and is_free(story, mention, sentence)
    subject = subject or is_clause_subject(story, sentence, mention) or is_cleft(story, sentence, mention)
    subject = subject and not _is_written_to(story, mention)
    if not person and (
        _COMMENTATOR.match(story.text, mention.end) or _COMMENTATOR_AT.search(story.text, max(0, mention.start - 40), mention.start)
    ):
        story.events.append(Event(mention.entity, mention.start, False, sentence.paragraph, story.number, ASIDE))
        return
    before = story.text[max(0, mention.start - 24) : mention.start].rstrip().lower()
    told = before.endswith((" called", " named")) or bool(_INTRODUCED.match(story.text, mention.end))  # "a man *called* Denholm Fry"
    introduced = person and mention.entity.first == mention.start and told
    somebody = not subject and (person or may_be_a_name(mention.entity))
    alone = somebody and person and not introduced and tells_of_nobody_else(story, sentence, mention)
    introduced = introduced or alone
    presented = somebody and is_presented(story, sentence, mention)
    agent = bool(_AGENT.search(before))
    weight = (
        DOER
        if presented or (introduced and agent)
        else SUBJECT
        if subject
        else INTRODUCED
        if introduced or (person and agent)
        else _weight(story, mention)
    )
    subject = subject or introduced or presented or (not person and before.endswith(" by"))
    if subject and isinstance(mention.entity, Person) and not (alone and not mention.entity.roles):
        identify(story, mention.entity, mention, sentence)
    if isinstance(mention.entity, Person):
        reveal(story, mention.entity, mention)
    if _PARENT.match(story.text, mention.end):
        story.parents.add(id(mention.entity))
    entity = bearer(story, mention)
    if person and (_dies(story.text, mention.end) or _LATE.search(before)):
        story.dead.add(id(entity))
    story.events.append(Event(entity, mention.start, subject, sentence.paragraph, story.number, weight))
    if subject:
        subjects.append(mention)


def _weight(story: Story, mention: Mention) -> float:
    """What a mention counts that is no subject."""
    if _APART.search(story.text, max(0, mention.start - 14), mention.start) or _is_written_to(story, mention):
        return ASIDE
    if mention.name.possessive:
        return INTRODUCED if _ANSWER.match(story.text, mention.end - 2) or _ANSWER.match(story.text, mention.end) else OWNER
    return OBJECT


def _is_written_to(story: Story, mention: Mention) -> bool:
    """Whether a pronoun behind a name means whoever wrote to its bearer."""
    if _TAKEN_UP.match(story.text, mention.end) is None:
        return False
    return _TO.search(story.text, max(0, mention.start - 50), mention.start) is not None
