"""Takes in the groups and collectives that a sentence tells of: "residents", "several executives", "the jury"."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.identities.together import several
from onrecord_ingest.quotations.story.story import ASIDE, BROUGHT_IN, OBJECT, SUBJECT
from onrecord_ingest.quotations.story.telling.noun_at import is_subject, phrase_start
from onrecord_ingest.quotations.story.telling.presented import PRESENTS
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Token


def groups(scene: Scene) -> None:
    """Takes in each group of the sentence as a mention, the subject of a verb most."""
    story, sentence, tokens = scene.story, scene.sentence, scene.sentence.tokens
    many = _many()
    for i, low in enumerate(sentence.words):
        if low not in many and not low.endswith(("s", "men")):
            continue
        if low in ("every", "each") and i + 1 < len(tokens) and is_person_noun(tokens[i + 1].low):
            thing = story.thing(_in_plural(tokens[i + 1].low), True)
            story.tell_of(thing, tokens[i + 1].start, OBJECT)
        together = low in words("roles", "together")
        if not (together or is_group_noun(low)):
            continue
        token = tokens[i]
        capital = token.text[:1].isupper() and not token.text[:-1].isupper()  # but "Some *GPs* have"
        if token.kind != "w" or (i and (capital or tokens[i - 1].low == "who")):  # "who *leads* the guild"
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is not None and following.kind == "w" and (following.text[:1].isupper() or is_group_noun(following.low)):
            continue
        first = phrase_start(tokens, i)
        subject = is_subject(tokens, i)
        last = _whose(tokens, i) if token.low in ("family", "members") else i
        thing = story.thing(plain(tokens[first : last + 1]), True)
        if together and tokens[first].low == "the" and id(thing) not in story.speakers:
            known = several(story, tokens[first : i + 1], tokens[first].start)
            if known is not None:
                story.speakers[id(thing)] = known  # "The twins drove down that night. They said"
        weight = SUBJECT if subject else OBJECT
        presented = PRESENTS.match(story.text, sentence.start, sentence.end)
        if presented is not None and presented.end() == tokens[first].start:
            subject, weight = True, BROUGHT_IN  # "The loudest critics were *traders*"
        elif presented is not None and presented.end() > token.start and story.mentions(presented.end(), sentence.end):
            weight = ASIDE  # "The loudest critics were Jean and Alan Orme"
        story.tell_of(thing, token.start, weight, subject)


@cache
def _many() -> frozenset[str]:
    """Words that tell of several people and are no plurals of nouns for one."""
    return words("roles", "together") | words("roles", "collectives") | words("roles", "groups") | {"every", "each"}


def _in_plural(noun: str) -> str:
    """The plural of a noun for a person: "parent" → "parents"."""
    if noun.endswith("man") and noun != "human":
        return noun[:-2] + "en"
    return {"child": "children", "person": "people"}.get(noun) or (f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s")


def _whose(tokens: list[Token], i: int) -> int:
    """The last token of "family of Ann Hale" and "members of staff", or that of the noun alone."""
    at = i + 1
    if at >= len(tokens) or tokens[at].low != "of":
        return i
    if at + 1 < len(tokens) and is_group_noun(tokens[at + 1].low):
        return at + 1
    while at + 1 < len(tokens) and tokens[at + 1].kind == "w" and tokens[at + 1].text[:1].isupper():
        at += 1
    return at if at > i + 1 else i
