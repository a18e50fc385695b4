"""Who made a statement: the order in which it is asked what its mention can mean."""

from __future__ import annotations

from collections.abc import Callable

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who import named, nouns, pronouns
from onrecord_ingest.quotations.who.bodies import joined
from onrecord_ingest.quotations.who.going_on.continuing import following
from onrecord_ingest.quotations.who.people import pairs
from onrecord_ingest.quotations.who.people.kin import is_borne_out
from onrecord_ingest.quotations.who.phrase import Phrase
from onrecord_ingest.quotations.who.phrase_names import before_relative, paper_itself, reckoner

_BORNE_OUT, _GUESSED = 0.8, 0.6
"""The most that the name of a relative with a surname put to it is sure, where the text uses that surname and where it does not."""
_GOES_ON = 0.85
"""How sure it is whose a sentence without a subject is."""
_NOTE = "; the surname is that of a relative"
_ANSWERS = ("reply", "response", "answer")

_RULES: tuple[Callable[[Phrase], Speaker | None], ...] = (
    pronouns.sign_that_reads,
    pronouns.he_or_she,
    joined.they_together,
    pronouns.it_alone,
    pronouns.we_who_write,
    pronouns.they_or_both,
    named.kin_of_the_named,
    pairs.the_two,
    joined.bodies_joined,
    joined.paper_of_several,
    pairs.the_former_or_latter,
    pairs.the_family,
    pairs.relative,
    pronouns.one_of_the_signs,
    named.whose_it_is,
    pairs.those_told_of_together,
    pairs.the_pair,
    named.named_behind_commas,
    named.body_behind_commas,
    nouns.writing_as_head,
    named.named_before_commas,
    nouns.side_with_office,
    named.people_named,
    nouns.body_speaks,
    named.list_of_bodies,
    named.body_of_branch,
    nouns.writing_by_its_noun,
    named.body_beside,
    named.bodies_named,
    nouns.office_by_whose_it_is,
    nouns.by_description,
)
"""What a noun phrase can be, in the order in which it is asked: the first that knows an answer gives it, the last always does."""


def speaker_of(story: Story, found: Found) -> Speaker:
    """Who made the statement."""
    speaker = _speaker(story, found)
    told = (speaker.entity, *speaker.others) if speaker.plural else (speaker.entity,)
    for person in told:
        if not isinstance(person, Person) or not person.guessed or person.given == person.family:
            continue
        sure = is_borne_out(story.cast, person)
        speaker.confidence = min(speaker.confidence, _BORNE_OUT if sure else _GUESSED)
        if not sure and _NOTE not in speaker.reason:
            speaker.reason += _NOTE
    return speaker


def _speaker(story: Story, found: Found) -> Speaker:
    goes_on = found.rule == "clause, interrupted" and story.last is not None and story.last_end >= found.sentence.start
    if found.subject is not None and not goes_on:
        phrase = Phrase(story, found, _tokens(found, found.sentence.tokens[found.subject.first : found.subject.last + 1]))
        return next(speaker for rule in _RULES if (speaker := rule(phrase)) is not None)
    if (found.silent or goes_on) and story.last is not None:
        last = story.last
        if story.last_end < found.sentence.start:
            reason, sure = "the sentence has no subject: it goes on from the statement before", min(last.confidence, _GOES_ON)
            return Speaker(last.entity, last.name, last.others, reason, sure, last.plural, last.spoken_for)
        reason = "same sentence as the statement before"
        return Speaker(last.entity, last.name, last.others, reason, last.confidence, last.plural, last.spoken_for)
    if _names_nobody(story, found):
        return Speaker(None, None, reason="nobody is named as having said it", confidence=0.8)
    return following(story, found)


def _tokens(found: Found, tokens: list[Token]) -> list[Token]:
    """The phrase without the clause that hangs on it; of a page the paper, of a reckoning whose it is."""
    tokens = paper_itself([t for t in before_relative(tokens) if t.low != "own"])  # "the council's own lawyers"
    reckoned = found.cue is not None and found.cue.shape == "according" and tokens[-1].low in words("roles", "reckonings")
    return reckoner(tokens) if reckoned else tokens


def _names_nobody(story: Story, found: Found) -> bool:
    """Whether the verb is of a kind that needs nobody: "it was said", "the claim", save an answer in the same paragraph."""
    if found.cue is None or found.cue.shape not in ("passive", "noun"):
        return False
    return found.sentence.paragraph != story.last_paragraph or found.cue.word not in _ANSWERS
