"""Phrases of one pronoun, and "it", "one" and "others" of what is written on a sign."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.who.bodies.groups import it, joint, paper_brought_in, they, we
from onrecord_ingest.quotations.who.bodies.heard_last import one_just_heard
from onrecord_ingest.quotations.who.going_on.exchanges import answered, asker_before, replied_to
from onrecord_ingest.quotations.who.papers.signs import last_sign, minutes_told, quoted_sign
from onrecord_ingest.quotations.who.people.pairs import two_bodies
from onrecord_ingest.quotations.who.people.people import pronoun
from onrecord_ingest.quotations.who.people.questioned import cannot_answer
from onrecord_ingest.quotations.who.people.told_by_them import institution_before, people_told_of, tells_of
from onrecord_ingest.quotations.who.phrase import Phrase

_OF_WRITINGS = frozenset(
    ("read", "reads", "go", "goes", "goes on", "continue", "continues", "show", "shows", "showed", "estimates", "calculates")
)
_OF_WRITINGS |= frozenset(
    ("concludes", "concluded", "recommends", "recommended", "states", "forecasts", "reveals", "lists", "sets out")
)
"""Verbs of what is written."""
_OF_MINUTES = frozenset(("record", "show", "note", "say", "state", "reveal", "recorded", "showed", "noted"))
"""What minutes do as well."""
_OF_ONE = frozenset(("Ombudsman", "Commissioner", "Adjudicator", "Inspector", "Tsar"))
"""Last words of bodies that are called by who holds them."""
_WROTE = frozenset(("wrote", "had written", "texted", "messaged", "emailed", "posted", "tweeted"))
"""What the dead may have done whose own words are told."""
_FINDERS = re.compile(
    r"\bby (?:[a-z]+ ){0,2}(inspectors|auditors|investigators|assessors|reviewers|surveyors|examiners)\b"
    r"[^.!?\n]*[.!?]\s+(?:[A-Z][a-z]+, )?$"
)
"""Those told of in the sentence before by whom something was done: "a visit *by inspectors*. They found"."""
_INSTEAD = re.compile(r"[.!?]\s+Instead $")
_SHOULD = re.compile(
    r"\b(?:should have|ought to have|(?:was|were) (?:supposed|meant) to|had (?:promised|agreed|been (?:told|ordered)) to)\b"
)
"""Verbs of what a body ought to have done."""
_STOP = re.compile(r"[.!?;,](?=\s)")
_LAST = 20
"""Mentions looked back through for it."""
_SENTENCE = 240
"""Characters in which they are looked for."""
_HE, _SHE = ("he", "him", "his"), ("she", "her")


def sign_that_reads(phrase: Phrase) -> Speaker | None:
    """The paper just brought in, else the sign told of last: "It read: …"."""
    if phrase.first not in ("it", "this") or not phrase.reads:
        return None
    return paper_brought_in(phrase.story, phrase.start) or last_sign(phrase.story, phrase.sentence)


def one_of_the_signs(phrase: Phrase) -> Speaker | None:
    """The sign of which "another read: …" tells."""
    if any(token.low in words("bodies", "signs") or token.low in words("bodies", "documents") for token in phrase.tokens[1:]):
        return None  # "One toddler's placard read"
    if len(phrase.tokens) > 3 and phrase.tokens[1].low == "of":
        return None  # "One of the texts read"
    if phrase.first == "another" and len(phrase.tokens) == 1 and (again := _another_paper(phrase.story)) is not None:
        return again
    of_several = phrase.first in ("one", "another", "others", "some") and phrase.reads
    return last_sign(phrase.story, phrase.sentence) if of_several else None


def _another_paper(story: Story) -> Speaker | None:
    """A second paper of the kind that has just spoken: "One objection says it is ugly. *Another* says"."""
    last = story.last
    noun = (last.name or "").split()[-1:] if last is not None and last.entity is None and not last.plural else []
    if last is None or not noun or (noun[0] not in words("bodies", "documents") and noun[0] not in words("bodies", "signs")):
        return None
    return Speaker(None, noun[0], reason="another paper of the same kind", confidence=0.8, spoken_for=last.spoken_for)


def he_or_she(phrase: Phrase) -> Speaker | None:
    """Whoever was asked, else the one of that gender who is in focus."""
    if len(phrase.tokens) > 1 or phrase.first not in (*_HE, *_SHE):
        return None
    gender = -1 if phrase.first in _HE else 1
    story, told = phrase.story, people_told_of(phrase.story, phrase.found)
    asker = asker_before(story, phrase.sentence, phrase.start) | told
    answer = answered(story, phrase.found, gender)
    other = replied_to(story, phrase.found)
    wrote = phrase.found.cue is not None and phrase.found.cue.word in _WROTE
    dead = frozenset() if wrote else frozenset(story.dead - {id(story.last.entity) if story.last is not None else 0})
    silent = asker | dead | cannot_answer(story, phrase.sentence)
    silent = silent if other is None else silent | {id(other)}
    if answer is None and silent != asker:
        answer = pronoun(story, gender, phrase.start, phrase.said_from, silent)
    answer = answer if answer is not None and answer.name else pronoun(story, gender, phrase.start, phrase.said_from, asker)
    if isinstance(answer.entity, Person) and answer.entity.gender == 0:
        answer.entity.gender = gender  # whoever is once "he" is not "she" further on
    return answer if answer.name else _body_of_one(phrase) or answer


def _body_of_one(phrase: Phrase) -> Speaker | None:
    """The body told of that is one person by its name: "The Housing Ombudsman found … *He* said"."""

    def fits(referent: Entity | Thing) -> float:
        return float(isinstance(referent, Body) and referent.name.split()[-1] in _OF_ONE)

    focus = in_focus(phrase.story, phrase.start, fits, phrase.said_from)
    if focus is None or not isinstance(focus.referent, Body):
        return None
    return Speaker(focus.referent, focus.referent.name, reason="an office called by its holder", confidence=0.75)


def it_alone(phrase: Phrase) -> Speaker | None:
    """The sign just quoted, else the writing or body in focus."""
    if len(phrase.tokens) > 1 or phrase.first not in ("it", "its"):
        return None
    cue = phrase.found.cue
    again = _paper_goes_on(phrase) or _did_otherwise(phrase)
    if again is not None:
        return again
    shown = (
        quoted_sign(phrase.story, min(phrase.found.start, phrase.start)) if cue is not None and phrase.found.form == "direct" else None
    )
    reads = cue is not None and cue.word in _OF_WRITINGS
    if shown is not None:
        return shown
    meant = it(phrase.story, phrase.start, phrase.said_from, reads, lambda body: tells_of(phrase.story, phrase.found, body))
    told_of = meant.entity is not None and tells_of(phrase.story, phrase.found, meant.entity)
    return (institution_before(phrase.story) if told_of else None) or meant


def _did_otherwise(phrase: Phrase) -> Speaker | None:
    """The body that ought to have done what the sentence before tells: "… that the council should have paid. Instead *it* said"."""
    story, instead = phrase.story, _INSTEAD.search(phrase.story.text, max(0, phrase.start - 16), phrase.start)
    if instead is None:
        return None
    *_, should = (None, *_SHOULD.finditer(story.text, max(0, instead.start() - _SENTENCE), instead.start()))
    if should is None or _STOP.search(story.text, should.end(), instead.start()):
        return None
    last = next((e for e in reversed(story.events[-_LAST:]) if e.start < should.start()), None)
    near = last is not None and not _STOP.search(story.text, last.start, should.start())
    body = last.entity if last is not None and near else None
    if not isinstance(body, Body):
        return None
    return Speaker(body, body.name, reason="the body that ought to have done otherwise", confidence=0.8)


def _paper_goes_on(phrase: Phrase) -> Speaker | None:
    """The paper, or whatever else no person is, that has just spoken, in the sentence before: "The letter blames the delay on a part.
    *It* goes on: …"."""
    last, story, cue = phrase.story.last, phrase.story, phrase.found.cue
    if last is None or last.plural or not last.name or phrase.first != "it" or cue is None:
        return None
    noun = last.name.split()[-1].lower()
    paper = last.entity is None and (noun in words("bodies", "documents") or noun in words("bodies", "signs"))
    if not (paper or _is_thing(last, noun)) or story.text[story.last_end : min(phrase.start, phrase.found.start)].strip("”\"’'. \n"):
        return None
    if story.last_paragraph != phrase.sentence.paragraph or phrase.start < story.last_end:
        return None
    return replace(last, reason="the paper that has just spoken")


def _is_thing(last: Speaker, noun: str) -> bool:
    """Whether what has just spoken was brought in by a noun of which nothing says that it is one for a person: "a dashboard"."""
    unnamed = isinstance(last.entity, Person) and not last.entity.named and last.entity.alias is None
    return unnamed and not is_personal_noun(noun)


def we_who_write(phrase: Phrase) -> Speaker | None:
    """Those who write, who do not say who told them: "We're told"."""
    cue = phrase.found.cue
    if phrase.tokens[-1].low in ("we're", "we've") and cue is not None and cue.word == "told":
        return Speaker(None, None, reason="nobody is named as having told those who write", confidence=0.7)
    return we(phrase.story) if len(phrase.tokens) == 1 and phrase.first == "we" else None


_BOTH = 2
"""Words of "they both"."""


def they_or_both(phrase: Phrase) -> Speaker | None:
    """The two that spoke together, else the group in focus."""
    both = phrase.first == "both" or [t.low for t in phrase.tokens] == ["they", "both"]
    if (len(phrase.tokens) > 1 and not both) or phrase.first not in ("they", "them", "their", "both") or len(phrase.tokens) > _BOTH:
        return None
    story, start = phrase.story, phrase.start
    cue = phrase.found.cue
    finders = _FINDERS.search(story.text, max(0, start - _SENTENCE), start) if cue is not None and cue.frame == "find" else None
    if finders is not None:
        return Speaker(None, finders.group(1), reason="those who came to find out", confidence=0.75, plural=True, spoken_for=[])
    written = minutes_told(story, start) if phrase.found.cue is not None and phrase.found.cue.word in _OF_MINUTES else None
    if written is not None:
        return written
    if "joint" in phrase.sentence.words or both:
        return two_bodies(story, phrase.sentence.start, start) or joint(story, start, both)
    said_from = phrase.sentence.start if phrase.written_to_others else phrase.said_from
    return (None if both else one_just_heard(story, start)) or they(story, start, said_from)
