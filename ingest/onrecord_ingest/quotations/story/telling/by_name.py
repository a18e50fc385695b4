"""Whom a sentence tells of by name or pronoun: as its subject, as somebody brought in, or besides."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.cast.names.names import IN_BRACKETS
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.identities.deaths import has_died, is_late
from onrecord_ingest.quotations.story.identities.identities import identify
from onrecord_ingest.quotations.story.identities.revealed import reveal
from onrecord_ingest.quotations.story.identities.together import take_in_together
from onrecord_ingest.quotations.story.story import AGENT, ANSWERS, ASIDE, DOER, INTRODUCED, OBJECT, OWNER, SUBJECT, Story
from onrecord_ingest.quotations.story.telling.free import is_clause_subject, is_cleft, is_free
from onrecord_ingest.quotations.story.telling.presented import is_presented, tells_of_nobody_else
from onrecord_ingest.quotations.story.telling.references import pronouns
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.people.people import bearer, may_be_a_name

_INTRODUCED = re.compile(rf", (?:who(?:se)?\b|an? |the |\d\d[,.]|[a-z]+ of )| \((?:\d\d|{IN_BRACKETS})\b")
_TOLD = re.compile(r"\b(?:told|tells|telling) (?:the )?$")
_QUESTIONED = frozenset(("asked", "pressed", "questioned", "challenged"))
"""Participles that open a sentence about whoever is named behind its comma: "*Asked whether she would*, Ms Cole laughed"."""
_PARENT = re.compile(r"(?:,? whose|[’']s?) (?:[\w-]+ ){0,2}?(?:son|daughter|child|baby|boy|girl|twin|toddler)")
_AGENT = re.compile(r"\bby(?: the)?(?: [a-z]+\.?){0,2}$")
"""What stands before whoever did what the sentence tells: "was proposed by Coun Orme"."""
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being|got)\b")
"""What makes a sentence one that tells who did it, unlike "a patient treated by Ann Orme said"."""
_TITLED = 12
"""Characters in which a title and the first letter of a name stand."""
_HEAD = 6
"""Mentions among which the pronoun is that opens a sentence."""
_HEARD = re.compile(r"\b(?:heard|hears) (?:evidence |next |also |first |then |last )?from(?: the)?(?: [a-z-]+\.?){0,2}$")
"""What stands before whoever is going to speak: "The coroner heard from Ann Orme"."""
_ASKED = re.compile(
    r"\b(?:(asked|asks)|pressed|questioned|quizzed|grilled|challenged|puts? it to)(?! by\b)(?: (?:the|his|her|its|their))?"
    r"(?: [\w’-]+){0,3}?,? (?:[A-Z][a-z]+\.? )?$"
)
_OFFICE = 60
"""Characters before a name in which a verb and an office stand."""
_WHAT = re.compile(r",? (?:why|whether|if|how|what|when|where|who)\b")
_WROTE_TO = re.compile(
    r"\b(?:wrote|written|emailed|rang|phoned|tweeted|messaged)(?: to)?(?: the)?(?: [\w’-]+){0,3}?,? (?:[A-Z][a-z]+\.? )?$"
)
_REPLIES = re.compile(r"[^.!?“\"\n]*\.\s+(?:He|She) (?:\w+ )?(?:replied|answered|responded|wrote back)\b")
_ON_WHAT = re.compile(r",? (?:on|over|about|why|whether|how|that)\b")
"""What stands around whoever is asked and answers: "Joe Orr asked *Ann Orme* why it was late. She said"."""
_ANSWER = Pattern(lambda: rf"[’']s? (?:\w+ )?(?:{alternatives('constants', 'answers')})\b")
"""What makes the owner the one who speaks: "Councillor Orme's answer was …"."""
_APART = re.compile(r"\b(?:[Uu]n)?[Ll]ike (?:\w+\.? )?$")
_TO = re.compile(
    r"(?:[Ii]n|[Bb]y|[Ww]ith) an? (?:[\w-]+ )?"
    r"(?:letter|email|message|text|note|memo|tweet|reply|speech|submission|card) to (?:the )?(?:\w+\.? )?\Z"
)
_TAKEN_UP = re.compile(r",? (?:he|she|it|they)\b")
"""What shows that whoever is named is written to: "In a letter to *Mr Orme* he warned"."""
_COMMENTATOR = Pattern(lambda: rf" (?:[a-z-]+ ){{0,2}}(?:{alternatives('roles', 'commentators')})s?\b")
_COMMENTATOR_AT = Pattern(lambda: rf"\b(?:{alternatives('roles', 'commentators')}) (?:at|with|for|of|from) (?:the )?$")
"""What shows that a body only is where somebody works who comments on others: "Elm Capital analyst Ann Bell"."""
_THING_CALLED = re.compile(
    r"\b(?:[Ww]inner|[Ww]inning [a-z]+|[Ee]ntry|[Nn]ame|[Dd]esign|[Tt]itle|[Ss]logan|[Ff]avourite|[Bb]est in show|[Rr]unner-up), $"
)
_CAME_FROM = re.compile(
    r", (?:came from|belongs to|is owned by|(?:was|were) (?:sent in|thought of|thought up|dreamed up|dreamt up|coined|submitted) by"
    r"|is the work of|was the idea of) (?=[A-Z])"
)
"""What stands before and behind the name of a thing that is somebody's: "The winner, *Salty Dog*, came from Ann Orme"."""


def names_and_pronouns(scene: Scene) -> None:
    """Takes in the names of a sentence with the pronouns between them, in order, and those named together."""
    story, sentence, tokens = scene.story, scene.sentence, scene.sentence.tokens
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
            _name(story, sentence, mention, scene.verb, subjects)
        elif isinstance(mention.entity, Person):  # who was told has not spoken
            story.tell_of(mention.entity, mention.start, ASIDE)
    pronouns(story, sentence, spoken_of, sentence.end)
    if len(people) > 1:
        take_in_together(story, sentence, people, subjects)


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
        story.tell_of(mention.entity, mention.start, ASIDE)
        return
    if person and _is_a_thing(story, mention):
        story.tell_of(mention.entity, mention.start, ASIDE)
        return
    before = story.text[max(0, mention.start - 24) : mention.start].rstrip().lower()
    told = before.endswith((" called", " named")) or bool(_INTRODUCED.match(story.text, mention.end))  # "a man *called* Denholm Fry"
    introduced = person and mention.entity.first == mention.start and told
    somebody = not subject and (person or may_be_a_name(mention.entity))
    alone = somebody and person and not introduced and tells_of_nobody_else(story, sentence, mention)
    introduced = introduced or alone
    presented = somebody and is_presented(story, sentence, mention)
    agent = bool(_AGENT.search(before)) and _PASSIVE.search(story.text, sentence.start, mention.start) is not None
    whose = pronoun_gender(sentence.words[0]) if agent and sentence.words[0] in ("her", "his") else 0
    theirs = isinstance(mention.entity, Person) and mention.entity.gender * whose > 0  # "*Her* roof was mended by Ann Orme"
    heard = person and mention.entity.first == mention.start and _HEARD.search(before) is not None
    answers = person and not subject and _is_to_answer(story.text, max(sentence.start, mention.start - _OFFICE), mention)
    weight = (
        ANSWERS
        if answers
        else DOER
        if presented or heard or (introduced and agent and not theirs)
        else SUBJECT
        if subject
        else AGENT
        if person and agent and not theirs
        else INTRODUCED
        if introduced and not theirs
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
    if person and (has_died(story.text, mention.end) or is_late(before)):
        story.dead.add(id(entity))
    story.tell_of(entity, mention.start, weight, subject)
    owner = next((e.entity for e in reversed(story.events[-_HEAD:]) if e.start == sentence.start), None) if theirs else None
    if owner is not None:
        story.tell_of(owner, sentence.start, INTRODUCED, subject=True, by_name=False)
    if subject:
        subjects.append(mention)


def _is_to_answer(text: str, start: int, mention: Mention) -> bool:
    """Whether somebody is asked something, or written to and replies in the next sentence."""
    asked = _ASKED.search(text, start, mention.start)
    if asked is not None and (_WHAT if asked.group(1) else _ON_WHAT).match(text, mention.end) is not None:
        return True
    return _WROTE_TO.search(text, start, mention.start) is not None and _REPLIES.match(text, mention.end) is not None


def _is_a_thing(story: Story, mention: Mention) -> bool:
    """Whether what looks like somebody's name is that of a thing whose maker or owner is named behind it."""
    came = _CAME_FROM.match(story.text, mention.end)
    if came is None or _THING_CALLED.search(story.text, max(0, mention.start - 24), mention.start) is None:
        return False
    return any(isinstance(m.entity, Person) for m in story.mentions(came.end(), came.end() + _TITLED))


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
