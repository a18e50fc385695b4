"""The body that a sentence is about, and what it tells of somebody there: "*The trust* is led by Ann Otto", "*Marrow Homes* has a
new finance chief, Ann Otto"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import employing, is_job
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Mention, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for

_LED_BY = re.compile(
    r"\b(?:is|was|are|been|being|now) (?:now |currently |jointly )?"
    r"(?:led|run|headed|chaired|managed|owned|overseen|represented|spoken for|captained|coached|edited) by $"
)
_BEGUN_BY = re.compile(
    r"\b(?:is|was|were|been) (?:first |originally |now )?(?:(?:set up|started|founded|begun|launched|established|created"
    r"|dreamed up|thought up|run|owned|led)"
    r"(?: (?:in|at|from|on|as|with) [^.,;:“”]{2,40}?| [a-z]+ years ago)? by|(?:the )?(?:idea|brainchild|creation|work) of)"
    r"(?: (?:an?|the) (?:[a-z-]+ ){1,4}?[a-z-]+,)? $"
)
"""What tells who began what the sentence is about: "Wheels *was set up by a former probation officer*, Ann Otto"."""
_SET_UP = re.compile(r"(?:is|was|were|been) (?:first |originally |now )?(?:set up|started|founded|launched|established|run)\b")
_THE = 5
_FIRMS = frozenset(("company", "concern", "charity", "association", "practice", "venue", "trader", "school", "pharmacy", "home"))
_TAKES = re.compile(
    r" (?:has|have|had|gained|hired|appointed|named|chose|recruited|welcomed|sent|promoted|picked|elected|got"
    r"|employs)(?: (?:only|just))? $"
)
"""Verbs by which a body comes to its officers: "has a new *finance chief*"."""
_THE_OWN = re.compile(r"\b[Tt]he ((?:[a-z]+ )?[a-z]+)[’']s $")
_OWN = 32
_APPOSED = 8
_BEHIND_IT = re.compile(r"(?:(?:behind|that runs|which runs|running) (?:it|them|the [a-z]+)|concerned|responsible), (?:the )?")
_NEAR, _FAR = 60, 140


def led_by(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The body that a sentence tells to be led by somebody, or whose somebody is told to be: "the trust's Ann Otto"."""
    before = offices.text[max(sentence.start, mention.start - 3) : mention.start]
    if before not in ("’s ", "'s ", "by "):
        return _begun_body(offices, mention, sentence) if before.endswith((", ", "of ")) else None
    own = _THE_OWN.search(offices.text, max(sentence.start, mention.start - _OWN), mention.start)
    if own is not None:
        noun = own.group(1)
        if " " in noun and noun in class_nouns():
            return body_for(offices.story, noun, mention.start)  # "the food bank's Ann Otto"
        return of_noun(offices, noun, mention.start) if noun.split()[-1] in words("bodies", "spoken_for") - {"club"} else None
    led = _LED_BY.search(offices.text, max(sentence.start, mention.start - _NEAR), mention.start)
    return _subject_body(offices, sentence) if led is not None else _begun_body(offices, mention, sentence)


def _begun_body(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The firm, charity or club that the sentence tells to have been begun by the person mentioned."""
    begun = _BEGUN_BY.search(offices.text, max(sentence.start, mention.start - _FAR), mention.start)
    body = _subject_body(offices, sentence) or _unknown_subject(offices, sentence, begun) if begun is not None else None
    return body if body is not None and body.classes <= _FIRMS and hires(body) else None


def _unknown_subject(offices: Offices, sentence: Sentence, begun: re.Match[str]) -> Body | None:
    """What a sentence opens with that has several capitals, is known as no body and was set up: "*Second Chance Bikes* was set up"."""
    opening = next(iter(offices.story.mentions(sentence.start, sentence.start + _THE)), None)
    body = opening.entity if opening is not None else None
    if opening is None or not isinstance(body, Body) or not body.weak or len(opening.name.words) == 1 or is_place(body):
        return None
    if body.lows[-1] in words("bodies", "places") or not _SET_UP.match(begun.group()):
        return None
    body.weak = False
    body.classes = body.classes or {"concern"}
    return body


def taken_by(offices: Offices, phrase: str, sentence: Sentence, start: int) -> Body | None:
    """The body that takes on the holder of an office of such words at a character, where the sentence is about it."""
    if not phrase.startswith(("a ", "an ", "as ", "one ", "only one ", "just one ")) or not _TAKES.search(
        offices.text, max(sentence.start, start - _NEAR), start
    ):
        return None
    body = _subject_body(offices, sentence)
    return body if body is not None and hires(body) and (body.classes & employing(phrase) or is_job(phrase)) else None


def _subject_body(offices: Offices, sentence: Sentence) -> Body | None:
    """The body with which a sentence opens: by its name, its noun or "it"."""
    tokens = sentence.tokens
    first = 1 if len(tokens) > 1 and tokens[0].low == "the" else 0
    if not tokens:
        return None
    named = next(iter(offices.story.mentions(tokens[0].start, tokens[first].end)), None)
    if named is not None:
        body = named.entity if named.start <= tokens[first].start and not named.name.possessive else None
        return body if isinstance(body, Body) and not body.weak else None
    apposed = offices.story.mentions(tokens[0].start, tokens[min(_APPOSED, len(tokens) - 1)].end) if first else []
    if (
        apposed
        and isinstance(apposed[0].entity, Body)
        and tokens[1].low in class_nouns()
        and _BEHIND_IT.fullmatch(offices.text, tokens[2].start, apposed[0].start)
    ):
        return apposed[0].entity  # "The charity behind it, *Second Desk*, has one member of staff"
    if first and tokens[1].low in class_nouns():
        return of_noun(offices, tokens[1].low, tokens[1].start)
    owner = of_pronoun(offices, tokens[0].start) if tokens[0].low == "it" else None
    return owner if isinstance(owner, Body) else None
