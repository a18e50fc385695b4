"""Who a mention means: pronouns, surnames, offices and descriptions, by what the article has said so far."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.story.together import several
from onrecord_ingest.quotations.story.writings import writing_at
from onrecord_ingest.quotations.text.phrases import head_end
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.body_nouns import body_for
from onrecord_ingest.quotations.who.continuing import following
from onrecord_ingest.quotations.who.descriptions import description
from onrecord_ingest.quotations.who.documents import document, last_sign, quoted_sign
from onrecord_ingest.quotations.who.exchanges import answered
from onrecord_ingest.quotations.who.groups import SPOKES, it, joint, they, two_people, we
from onrecord_ingest.quotations.who.kin import is_borne_out
from onrecord_ingest.quotations.who.pairs import two_bodies
from onrecord_ingest.quotations.who.people import named_person, of_generation, pronoun
from onrecord_ingest.quotations.who.phrase_names import (
    apposed_to,
    before_relative,
    branch_of,
    is_governed,
    is_list,
    is_side,
    name_behind,
    owned_by,
    reckoner,
    with_adjectives,
)
from onrecord_ingest.quotations.who.relatives import relative_named
from onrecord_ingest.quotations.who.spokespeople import named_behind, spokesperson

_OF_WRITINGS = frozenset(("read", "reads", "go", "goes", "goes on", "continue", "continues"))
"""Verbs of what is written."""
_BORNE_OUT, _GUESSED = 0.8, 0.6
"""The most that the name of a relative with a surname put to it is sure, where the text uses that surname and where it does not."""
_SHORT = 5
"""Tokens of a phrase that tells of two by a noun alone."""
_NOTE = "; the surname is that of a relative"


def speaker_of(story: Story, found: Found) -> Speaker:
    """Who made the statement."""
    speaker = _speaker(story, found)
    person = speaker.entity
    if isinstance(person, Person) and person.guessed and person.given != person.family:
        sure = is_borne_out(story.cast, person)
        speaker.confidence = min(speaker.confidence, _BORNE_OUT if sure else _GUESSED)
        if not sure and _NOTE not in speaker.reason:
            speaker.reason += _NOTE
    return speaker


def _speaker(story: Story, found: Found) -> Speaker:
    sentence = found.sentence
    if found.silent and story.last is not None and found.subject is None:
        return Speaker(
            story.last.entity,
            story.last.name,
            story.last.others,
            "same sentence as the statement before",
            story.last.confidence,
            story.last.plural,
            story.last.spoken_for,
        )
    if found.subject is None:
        if (
            found.cue is not None
            and found.cue.shape in ("passive", "noun")
            and not (found.sentence.paragraph == story.last_paragraph and found.cue.word in ("reply", "response", "answer"))
        ):
            return Speaker(None, None, reason="nobody is named as having said it", confidence=0.8)
        return following(story, found)
    tokens = sentence.tokens[found.subject.first : found.subject.last + 1]
    result = mention(story, tokens, sentence, found)
    return result


def mention(story: Story, tokens: list[Token], sentence: Sentence, found: Found) -> Speaker:
    """Whom the noun phrase means."""
    low = tokens[0].low.split("'")[0]
    tokens = before_relative(tokens)
    if found.cue is not None and found.cue.shape == "according" and tokens[-1].low in words("roles", "reckonings"):
        tokens = reckoner(tokens)
    if low in ("it", "this") and found.cue is not None and found.cue.frame == "cite":
        sign = last_sign(story, sentence)
        if sign is not None:
            return sign
    if len(tokens) == 1 and low in ("he", "she", "him", "her", "his"):
        gender = -1 if low in ("he", "him", "his") else 1
        before = sentence.start if found.start < tokens[0].start else None
        return answered(story, found, gender) or pronoun(story, gender, tokens[0].start, before)
    if len(tokens) == 1 and low in ("it", "its"):
        shown = quoted_sign(story, tokens[0].start) if found.cue is not None and found.form == "direct" else None
        if shown is not None:
            return shown
        reads = found.cue is not None and found.cue.word in _OF_WRITINGS
        return it(story, tokens[0].start, sentence.start if found.start < tokens[0].start else None, reads)
    if len(tokens) == 1 and low == "we":
        return we(story)
    if len(tokens) == 1 and low in ("they", "them", "their", "both"):
        if "joint" in sentence.words or low == "both":
            return two_bodies(story, sentence.start, tokens[0].start) or joint(story, tokens[0].start)
        return they(story, tokens[0].start, sentence.start if found.start < tokens[0].start else None)
    two = two_bodies(story, tokens[0].start, tokens[-1].end) if low in ("the", "both") and len(tokens) < _SHORT else None
    if two is not None:
        return two
    if tokens[0].low in ("the", "both") and len(tokens) == 2 and tokens[1].text[0].isupper():
        family = story.cast.family(tokens[1].text.removesuffix("s"))
        if tokens[1].text.endswith("s") and family:
            return Speaker(family[0], " and ".join(p.name for p in family), list(family[1:]), "the family named before", 0.85, True)
    relative = relative_named(story, tokens) or of_generation(story, tokens)
    if relative is not None:
        return relative
    if found.cue is not None and found.cue.frame == "cite" and low in ("one", "another", "others", "some"):
        sign = last_sign(story, sentence)
        if sign is not None:
            return sign
    if tokens[-1].low.endswith(("'s", "s'")) and not any(SPOKES.match(t.low) for t in tokens):
        owners = list(story.mentions(tokens[0].start, tokens[-1].end))
        if owners and isinstance(owners[-1].entity, Person):
            return named_person(story, [owners[-1]], tokens, owners)
        if owners:
            return Speaker(owners[-1].entity, owners[-1].entity.name, reason="named", confidence=0.95)
    together = several(story, tokens, tokens[0].start)
    if together is not None:
        return together
    if (
        any(t.low in ("pair", "two", "couple", "duo") for t in tokens[:3])
        and tokens[0].low in ("the", "both")
        and (len(tokens) == 2 or tokens[-1].low == "them")
    ):
        two = two_people(story, tokens[0].start)
        if two is not None:
            return two
    behind = name_behind(story, tokens, sentence)
    if behind is not None:
        return named_person(story, [behind], tokens, [behind])
    tokens = with_adjectives(tokens, sentence)
    stop = head_end(tokens, [m for m in story.mentions(tokens[0].start, tokens[-1].end) if isinstance(m.entity, Body)])
    head = tokens[: stop + 1]
    names = list(story.mentions(tokens[0].start, tokens[-1].end))
    spokes = next((t for t in tokens if SPOKES.match(t.low)), None)
    people = [m for m in names if isinstance(m.entity, Person) and not m.name.possessive and not is_governed(m, tokens)]
    written = writing_at(head) if not people or people[0].start > head[-1].end else None
    sits = head[-1].low == "board" and tokens[0].low == "the" and any("board" in body.classes for body in story.cast.bodies[:100])
    if sits:
        written = None
    if written is not None and tokens[written].low not in words("constants", "sent"):
        noun = tokens[written].low
        owner = next((m for m in names if m.name.possessive and m.end <= tokens[written].end), None)
        return document(story, noun, tokens, [m for m in names if m not in people] if people else names, owner)
    apposed = apposed_to(story, tokens, sentence)
    if apposed is not None and not people:
        return named_person(story, [apposed], tokens, [apposed])
    if people and tokens[0].low == "the" and len(people) == 1 and is_side(people[0], tokens):
        return description(story, tokens[-1].low, tokens, tokens, sentence, None, found)
    if people:
        return named_person(story, people, tokens, names)
    if spokes is not None:
        named = named_behind(story, tokens[-1].end, sentence)
        if named is not None:
            return named_person(story, [named], tokens, [*names, named])
        return spokesperson(story, spokes, tokens, names, sentence)
    if is_list(tokens, names):
        listed: list[Entity] = list(dict.fromkeys(m.entity for m in names))
        last_two = " and ".join(e.name for e in listed[-2:])
        return Speaker(listed[0], ", ".join([*(e.name for e in listed[:-2]), last_two]), listed[1:], "named in a list", 0.95, True)
    branch = branch_of(tokens, head, names)
    if branch is not None:
        return Speaker(branch.entity, branch.entity.name, reason="a branch of it", confidence=0.9)
    bodies = [m for m in names if isinstance(m.entity, Body) and m.start <= head[-1].start and not is_governed(m, tokens)]
    last = head[-1]
    noun = last.low.split("'")[0] if last.low.endswith(("'s", "'")) else last.low
    owner = next((m for m in names if m.name.possessive and m.end <= last.end), None)
    if not sits and (
        noun in words("constants", "sent")
        or noun in words("bodies", "documents")
        or noun.removesuffix("s") in words("bodies", "documents")
    ):
        return document(story, noun, tokens, names, owner)
    if not bodies and owned_by(tokens, head, names):
        entity = next(m.entity for m in names if m.start > last.end)
        return Speaker(entity, entity.name, reason="named beside what it is", confidence=0.9)
    if bodies and (bodies[-1].end >= last.end):
        inside = [m for m in bodies if isinstance(m.entity, Body)]
        if tokens[0].low == "the" and len(tokens) > 3 and tokens[2].low == "and" and tokens[1].low in class_nouns():
            other = body_for(story, tokens[1].low, tokens[0].start)
            if other is not None and other is not inside[-1].entity:  # "The trust and Sedgeholme Council"
                pair = [other, *(m.entity for m in inside)]
                return Speaker(other, " and ".join(e.name for e in pair), pair[1:], "named together", 0.9, True)
        if len(inside) > 1 and any(t.low == "and" for t in tokens):
            ents: list[Entity] = [m.entity for m in inside]
            return Speaker(ents[0], " and ".join(e.name for e in ents), ents[1:], "named", 0.95, True)
        entity = inside[-1].entity
        return Speaker(entity, entity.name, reason="named", confidence=0.97)
    return description(story, noun, head, tokens, sentence, owner, found)
