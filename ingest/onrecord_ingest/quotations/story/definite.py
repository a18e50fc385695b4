"""The person whom a sentence is about that begins with a noun: "The health secretary was …", "Ned's mum is …"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.story.told_by_noun import told_by, was_told_of
from onrecord_ingest.quotations.text.kinds import children, is_person_noun, is_private_noun, noun_gender, parents
from onrecord_ingest.quotations.text.numbers import in_figures
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described import person_described
from onrecord_ingest.quotations.who.fits import who_fits
from onrecord_ingest.quotations.who.relatives import kin_of
from onrecord_ingest.quotations.who.told import tells

_JOINING = frozenset(("but", "and", "yet", "so", "now", "then"))
"""What may stand before the subject at the head of a sentence."""
_ADJUNCT = 8
"""Tokens within which the comma stands that ends what opens a sentence."""
_DETERMINED = ("the", "his", "her", "their")
_ANYBODY = frozenset(("man", "woman", "boy", "girl", "bride", "groom", "bridegroom"))
"""Nouns that bring in somebody, where they mean nobody told of before."""
_NO_TITLES: frozenset[str] = frozenset()


def definite_person(story: Story, sentence: Sentence) -> Person | None:
    """The person whom a sentence beginning "The health secretary was …" or "His father was …" is about."""
    tokens = sentence.tokens
    if len(tokens) > 3 and tokens[0].low.endswith(("'s", "s'")) and tokens[1].low in parents() and is_finite(tokens, 2):
        return _parent_of(story, sentence, tokens[1].low)
    if (
        len(tokens) > 3
        and tokens[0].low.endswith(("'s", "s'"))
        and tokens[1].low in phrases("roles", "friends")
        and is_finite(tokens, 2)
    ):
        return _friend_of(story, sentence)
    if tokens and tokens[-1].low == "?" and [t.low for t in tokens[:-2]] in (["and", "the"], ["but", "the"], ["the"]):
        noun = tokens[-2].low  # "And the tenant?"
        return next((person for known, person in reversed(story.anonymous[-20:]) if known == noun and person.alias is None), None)
    if tokens and tokens[0].low in _JOINING:
        tokens = tokens[1:]  # "But the farmer was not convinced."
    tokens = _behind_adjunct(tokens)
    if len(tokens) < 3 or tokens[0].low not in _DETERMINED:
        return None
    verb = next((i for i in range(1, min(len(tokens), 7)) if is_finite(tokens, i) or _does(tokens, i)), None)
    if is_person_noun(tokens[1].low) and [t.low for t in tokens[2:4]] == [",", "who"]:
        verb = 2  # "The nurse, who no longer works there, denied it."
    titled = verb == 2 and tokens[1].text.istitle() and is_person_noun(tokens[1].low)  # "The Premier has promised a review."
    if verb is None or verb < 2 or any(t.kind == "q" or (t.text[:1].isupper() and not titled) for t in tokens[1:verb]):
        return None
    noun = tokens[verb - 1].low
    if verb > 3 and tokens[verb - 2].low == "of" and in_figures(noun).isdigit():
        noun = tokens[verb - 3].low  # "The mother of two was freed."
    if not is_person_noun(noun):
        return None
    if tokens[0].low != "the":
        kin = kin_of(story, noun, tokens[0].start) if verb == 2 else None
        if kin is not None:
            return kin.entity if isinstance(kin.entity, Person) else None
        return _relative(story, sentence, noun) if verb == 2 else None
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1 : verb - 1])
    words_before = {t.low for t in tokens[1:verb]}
    for person in story.lately(150):
        if len(words_before) == 1 and (noun in person.titles or titles.nouns().get(noun, _NO_TITLES) & person.titles):
            return person
        if any(words_before <= set(re.findall(r"[\w-]+", role.lower())) for role, _, _ in person.roles):
            return person
    if owned and noun not in words("constants", "offices") and "member" not in words_before:
        return story.stranger(plain(tokens[1:verb]), noun, sentence.start)  # "The council's own psychologist gave evidence."
    if owned:
        return None
    if is_private_noun(noun):
        meant = person_described(story, noun, tokens[:verb], sentence)
        named = verb + 1 < len(tokens) and tokens[verb + 1].text[:1].isupper()  # "The man was Dougie Orr"
        return meant or (story.stranger(noun, noun, sentence.start) if verb == 2 and noun in _ANYBODY and not named else None)
    if noun in words("constants", "offices"):
        return None
    fitting = who_fits(story, noun, tokens[:verb])
    if fitting is not None and tells(story, fitting, noun):
        return fitting
    told = told_by(story, noun, tokens[0].start, loosely=True)
    new = verb == 2 and noun not in class_nouns() and (fitting is None or was_told_of(story, noun, tokens[0].start))
    return told or (story.stranger(noun, noun, sentence.start) if new else None)


def _behind_adjunct(tokens: list[Token]) -> list[Token]:
    """The tokens behind what opens a sentence and tells of nobody: "Back at the bar, *the landlady was …*"."""
    comma = next((i for i, t in enumerate(tokens[:_ADJUNCT]) if t.text == ","), 0)
    if comma == 1 and tokens[0].low in words("sentences", "set_apart"):
        return tokens[2:]  # "Outside, the landlord was unrepentant."
    if comma < 2 or (tokens[0].low in _DETERMINED and is_person_noun(tokens[comma - 1].low)):
        return tokens
    asked = tokens[0].low in words("exchanges", "questioned")
    opening = enumerate(tokens[:comma])
    plain_before = asked or all(t.kind == "w" and (not i or t.text.islower()) and not is_finite(tokens, i) for i, t in opening)
    return tokens[comma + 1 :] if plain_before else tokens


def _parent_of(story: Story, sentence: Sentence, noun: str) -> Person | None:
    """Whom a sentence beginning "Ned's mum is …" is about: the one of his surname and of the noun's gender."""
    child = next(iter(story.mentions(sentence.start, sentence.tokens[0].end)), None)
    if child is None or not child.name.possessive or not isinstance(child.entity, Person):
        return None
    gender = noun_gender(noun)
    family = [p for p in story.cast.sharing(child.entity.family) if p is not child.entity and p.named and p.gender * gender > 0]
    told = [p for p in family if any(parents() & set(role.lower().split()) for role, _, _ in p.roles)] or family
    return told[0] if len(told) == 1 else None


def _friend_of(story: Story, sentence: Sentence) -> Person | None:
    """Whom a sentence beginning "Ned's nan had …" is about."""
    whose, kin = sentence.tokens[:2]
    if kin.low in words("roles", "companions") or not whose.text[:1].isupper():
        return None
    return story.stranger(f"{whose.text} {kin.low}", kin.low, sentence.start)


def _relative(story: Story, sentence: Sentence, noun: str) -> Person | None:
    """The relative, whom the article does not name, of somebody who has spoken: "*Her father* has offered to fetch her"."""
    told = told_by(story, noun, sentence.start)
    if told is not None:
        return told
    if not is_private_noun(noun) and noun not in words("constants", "offices") and noun not in words("roles", "companions"):
        return story.stranger(noun, noun, sentence.start)  # "Her accountant is less romantic."
    if (
        (noun in children() and sentence.words[2] in grammar("auxiliaries"))  # "Her son was born"
        or noun in words("roles", "companions")
        or not (noun in phrases("roles", "kin") or noun in phrases("roles", "friends"))
    ):
        return None
    owner = next((e.entity for e in reversed(story.events) if e.subject and isinstance(e.entity, Person)), None)
    hers = noun_gender("woman" if sentence.words[0] == "her" else "man" if sentence.words[0] == "his" else "")
    if noun in phrases("roles", "kin") and not (owner is not None and owner.gender * hers >= 0 and story.spoken[id(owner)]):
        return None  # "Baby Ruby weighed 7lb. Her mother was back at home", who may be named
    known = next((person for told, person in reversed(story.anonymous[-20:]) if told == noun), None)
    person = known or story.stranger(noun, noun, sentence.start)
    story.nameless.add(id(person))
    return person


def _does(tokens: list[Token], i: int) -> bool:
    """Whether a word in -s after a noun for one person is what that person does: "The pensioner plans to …"."""
    return tokens[i].kind == "w" and tokens[i].low.endswith("s") and tokens[i].text.islower() and is_private_noun(tokens[i - 1].low)
