"""The person whom a sentence is about that begins with a noun: "The health secretary was …", "Ned's mum is …"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person, class_nouns
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import BY_NOUN, SUBJECT, Story
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.story.telling.told_by_noun import told_by, was_told_of
from onrecord_ingest.quotations.story.telling.whose import OWNERS, is_of_somebody_named, of_somebody, of_somebody_named
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_private_noun
from onrecord_ingest.quotations.text.numbers import in_figures
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.described import person_described
from onrecord_ingest.quotations.who.described.fits import who_fits
from onrecord_ingest.quotations.who.described.told import tells

_JOINING = frozenset(("but", "and", "yet", "so", "now", "then"))
"""What may stand before the subject at the head of a sentence."""
_ADJUNCT = 8
"""Tokens within which the comma stands that ends what opens a sentence."""
_LONGEST = 7
"""Tokens within which the verb stands."""
_MENTIONS = 150
"""Mentions looked back upon."""
_BROUGHT_IN = frozenset(("man", "woman", "boy", "girl", "bride", "groom", "bridegroom"))
"""Nouns that bring in somebody, where they mean nobody told of before."""
_IN_COURT = frozenset(("defendant", "accused"))
"""What somebody is called in court alone."""
_NO_TITLES: frozenset[str] = frozenset()


def somebody_meant(scene: Scene) -> None:
    """Finds the person whom a sentence is about that begins "The health secretary was …", "Ned's mum is …" or "His doctor has"."""
    sentence = scene.sentence
    person = _meant(scene.story, sentence)
    new = person is not None and person.first == sentence.start and sentence.words[0] in OWNERS
    unknown = person is not None and not person.gender and person.alias is None and "," not in sentence.words[:5]
    scene.found(person, BY_NOUN if new and unknown else SUBJECT)  # "*His doctor* gave him a pill", who may be meant by "he"


def _meant(story: Story, sentence: Sentence) -> Person | None:
    tokens = sentence.tokens
    if is_of_somebody_named(tokens):
        return of_somebody_named(story, sentence)
    if sentence.words[-1:] == ["?"] and sentence.words[:-2] in (["and", "the"], ["but", "the"], ["the"]):
        return story.unnamed(sentence.words[-2])  # "And the tenant?"
    if tokens and tokens[0].low in _JOINING:
        tokens = tokens[1:]  # "But the farmer was not convinced."
    tokens = _behind_adjunct(tokens)
    if len(tokens) < 3 or (tokens[0].low != "the" and tokens[0].low not in OWNERS):
        return None
    verb = _verb(tokens)
    if verb is None:
        return None
    noun = tokens[verb - 1].low
    if verb > 3 and tokens[verb - 2].low == "of" and in_figures(noun).isdigit():
        noun = tokens[verb - 3].low  # "The mother of two was freed."
    if noun in _IN_COURT and verb == 2:
        return person_described(story, noun, tokens[:verb], sentence)
    if not is_person_noun(noun):
        return None
    if tokens[0].low != "the":
        return of_somebody(story, sentence, noun, tokens[0].start) if verb == 2 else None
    told = _told_of(story, noun, {t.low for t in tokens[1:verb]})
    if told is not None:
        return told
    if any(t.low.endswith(("'s", "s'")) for t in tokens[1 : verb - 1]):
        another = noun not in words("constants", "offices") and all(t.low != "member" for t in tokens[1:verb])
        # "The council's own psychologist gave evidence."
        return story.stranger(plain(tokens[1:verb]), noun, sentence.start) if another else None
    if is_private_noun(noun):
        meant = person_described(story, noun, tokens[:verb], sentence)
        named = verb + 1 < len(tokens) and tokens[verb + 1].text[:1].isupper()  # "The man was Dougie Orr"
        return meant or (story.stranger(noun, noun, sentence.start) if verb == 2 and noun in _BROUGHT_IN and not named else None)
    if noun in words("constants", "offices"):
        return None
    fitting = who_fits(story, noun, tokens[:verb])
    if fitting is not None and tells(story, fitting, noun):
        return fitting
    like = told_by(story, noun, tokens[0].start, loosely=True)
    new = verb == 2 and noun not in class_nouns() and (fitting is None or was_told_of(story, noun, tokens[0].start))
    return like or (story.stranger(noun, noun, sentence.start) if new else None)


def _verb(tokens: list[Token]) -> int | None:
    """The verb behind a noun phrase that opens a sentence and holds no name, if any."""
    verb = next((i for i in range(1, min(len(tokens), _LONGEST)) if is_finite(tokens, i) or _does(tokens, i)), None)
    one = is_person_noun(tokens[1].low)
    if one and [t.low for t in tokens[2:4]] == [",", "who"]:
        verb = 2  # "The nurse, who no longer works there, denied it."
    titled = verb == 2 and tokens[1].text.istitle() and one  # "The Premier has promised a review."
    if verb is None or verb < 2 or any(t.kind == "q" or (t.text[:1].isupper() and not titled) for t in tokens[1:verb]):
        return None
    return verb


def _told_of(story: Story, noun: str, said: set[str]) -> Person | None:
    """Whoever was told of last whose role says all the words, or whose title is the one word."""
    for person in story.lately(_MENTIONS):
        if len(said) == 1 and (noun in person.titles or titles.nouns().get(noun, _NO_TITLES) & person.titles):
            return person
        if any(said <= set(re.findall(r"[\w-]+", role.lower())) for role, _, _ in person.roles):
            return person
    return None


def _behind_adjunct(tokens: list[Token]) -> list[Token]:
    """The tokens behind what opens a sentence and tells of nobody: "Back at the bar, *the landlady was …*"."""
    comma = next((i for i, t in enumerate(tokens[:_ADJUNCT]) if t.text == ","), 0)
    if comma == 1 and tokens[0].low in words("sentences", "set_apart"):
        return tokens[2:]  # "Outside, the landlord was unrepentant."
    if comma < 2 or ((tokens[0].low == "the" or tokens[0].low in OWNERS) and is_person_noun(tokens[comma - 1].low)):
        return tokens
    asked = tokens[0].low in words("exchanges", "questioned")
    opening = enumerate(tokens[:comma])
    plain_before = asked or all(t.kind == "w" and (not i or t.text.islower()) and not is_finite(tokens, i) for i, t in opening)
    return tokens[comma + 1 :] if plain_before else tokens


def _does(tokens: list[Token], i: int) -> bool:
    """Whether a word in -s after a noun for one person is what that person does: "The pensioner plans to …"."""
    return tokens[i].kind == "w" and tokens[i].low.endswith("s") and tokens[i].text.islower() and is_private_noun(tokens[i - 1].low)
