"""People without a name who enter the article: "a young woman at the back", "One of the firm's drivers"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.story.telling.anybody import ANYBODY, goes_before_a_noun, tells_of_one
from onrecord_ingest.quotations.story.telling.one_of_several import one_of_several, one_of_them
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_person_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.groups import SPOKES

_TAKES_UP = re.compile(r"\s+(He|She)\b")
"""What takes up, at the head of a sentence, whoever the one before brought in."""
_AGED = re.compile(r", an? (\d\d)-year-old\b")
_BRINGS_IN = frozenset(("a", "an", "one", "another", "my", "the"))
_BESIDE = frozenset(("next", "opposite", "upstairs", "downstairs", "behind", "beside"))
"""What tells where somebody is of whom nothing was told before."""
_AT = frozenset(("at", "during", "throughout"))
"""What stands before events, and before nobody who enters."""
_LEADS_ON = frozenset(("who", "whose", "behind", "on", "aboard", "in"))
"""What tells who somebody is with whom an article opens as if known."""
_FAR = 40
"""Tokens of a sentence among which somebody enters."""
_OPENING = 8
"""Tokens at most that open a sentence before its subject."""
_PHRASE = 8
"""Tokens at most of what is told of somebody before the name."""
_WHEN = frozenset(("after", "when", "because", "as", "while"))
"""What opens the clause at an article's head of whom the article is about: "fined £30,000 *after an apprentice lost a finger*"."""
_WORDS = 5
"""Tokens at most from an article to its noun."""
_OF_SOMEBODY = frozenset(("once", "now", "formerly", "himself", "herself", "previously", "then", "originally"))
"""What stands before what somebody is who is named before: "Ann Otto, *once* a teacher,"."""
_SHORT = 3
"""Letters up to which capitals may be initials: "an *MP*", but "A *ROOFER*" at the head of an article."""


def somebody_new(scene: Scene) -> None:
    """Finds somebody without a name who enters the article: "a young woman at the back", "One of the firm's drivers"."""
    scene.found(_newcomer(scene))


def _newcomer(scene: Scene) -> Person | None:
    story, sentence, tokens = scene.story, scene.sentence, scene.sentence.tokens
    if len(tokens) > 1 and tokens[0].low == "one" and is_finite(tokens, 1):
        return one_of_them(story, sentence, tokens[0].start)  # "The nurses were tired. *One* had driven all night."
    for i, token in enumerate(tokens[: min(_FAR, len(tokens) - 1)]):
        if token.low not in _BRINGS_IN or tokens[i + 1].low in SPOKES or (token.low == "my" and i):
            continue  # "a spokesman" is known by the body, and no stranger
        if token.low == "the":
            person = _told_at_the_head(story, sentence, i)
        elif token.low in ("one", "another") and tokens[i + 1].low == "of":
            person = one_of_several(scene, i)
        else:
            person = _by_a_noun(scene, i)
        if person is not None:
            return person
    return None


def _by_a_noun(scene: Scene, i: int) -> Person | None:
    """Somebody whom an article and a noun bring in, if no name follows: "*A young woman* at the back asked"."""
    story, sentence, tokens = scene.story, scene.sentence, scene.sentence.tokens
    j = _noun_behind(tokens, i)
    j += j + 1 < len(tokens) and tokens[j].text.islower() and _is_partisan(tokens, j + 1)  # "A veteran *Tory*"
    if (
        j >= len(tokens)
        or not (tells_of_one(tokens, j) or _is_partisan(tokens, j))
        or tokens[j].kind != "w"
        or _is_explained(story, tokens, i, j)
        or _is_event(tokens, i, j)
    ):
        return None
    told_of = any(t.low == "who" for t in tokens[j + 1 : j + 8])
    taken_up = told_of or (i and tokens[i - 1].low == "by") or _goes_on(story, sentence, tokens[j].low)
    taken_up = taken_up or (sentence.paragraph <= 1 and i > 0 and tokens[i - 1].low in _WHEN and is_finite(tokens, j + 1))
    if (tokens[i].start >= scene.verb or tokens[i - 1].low == "and") and not taken_up:
        return None  # nor "The children, two brothers and *a cousin*, had"
    comma = i - 1 - (i > 1 and tokens[i - 1].low in _OF_SOMEBODY)
    if i and tokens[comma].text == "," and not _after_adjunct(scene, comma + 1):
        return None
    phrase = " ".join(t.low if t.text.isupper() and len(t.text) > _SHORT else t.text for t in tokens[i + 1 : j + 1])
    stranger = story.stranger(phrase, tokens[j].low, sentence.start)
    if tokens[i].low == "one" and (i or sentence.paragraph > 1):
        story.nameless.add(id(stranger))
    return stranger


def _is_event(tokens: list[Token], i: int, j: int) -> bool:
    """Whether the noun only tells of where something was said: "*At a fundraiser* she said", "In *a witness* account"."""
    before = tokens[i - 1].low if i else ""
    return before in _AT or (before in ("in", "on") and goes_before_a_noun(tokens, j))


def _is_partisan(tokens: list[Token], j: int) -> bool:
    """Whether somebody is called by their party: "One senior *Tory*, pint in hand, put it less politely"."""
    if tokens[j].low not in words("constants", "partisans") or not tokens[j].text[:1].isupper() or j + 1 >= len(tokens):
        return False
    after = tokens[j + 1]
    return after.text in (",", ".") or after.low in grammar("prepositions") or after.low == "who" or is_finite(tokens, j + 1)


def _noun_behind(tokens: list[Token], i: int) -> int:
    """The first token behind an article that is a noun for somebody, or cannot stand before one."""
    j = i + 1
    while (
        j < len(tokens)
        and j - i < _WORDS
        and tokens[j].kind == "w"
        and tokens[j].text.islower()
        and not tells_of_one(tokens, j)
        and tokens[j].low not in grammar("prepositions")
        and tokens[j].low not in grammar("pronouns")
        and tokens[j].low not in grammar("determiners")
    ):
        j += 1
    return j


def _is_explained(story: Story, tokens: list[Token], i: int, j: int) -> bool:
    """Whether the noun at token ``j`` only leads up to a name, or explains one: "a patient, *Reg Orme*", "Reg Orme, *a patient*,"."""
    following = tokens[j + 1] if j + 1 < len(tokens) else None
    return following is not None and (
        (following.text[:1].isupper() and following.kind == "w")
        or (following.text == "," and (tokens[i - 1].text == "," or _is_named(tokens, j + 2)))
        or (following.low in ("called", "named") and _is_named(tokens, j + 2))
        or _is_named_behind(story, tokens, j + 1)
    )


def _after_adjunct(scene: Scene, i: int) -> bool:
    """Whether a comma before token ``i`` only ends what opens the sentence: "Ninety minutes in, *a woman* stood up"."""
    sentence = scene.sentence
    before = sentence.tokens[: i - 1]
    if len(before) > _OPENING or sentence.tokens[i].start >= scene.verb or any(t.text == "," or t.kind == "q" for t in before):
        return False
    return not scene.story.mentions(sentence.start, sentence.tokens[i].start) and not any(is_person_noun(t.low) for t in before)


def _told_at_the_head(story: Story, sentence: Sentence, i: int) -> Person | None:
    """Somebody with whom an article opens as if known: "the woman who knits the hats", "The man on board, a sailor from Harne"."""
    tokens = sentence.tokens
    if i + 2 >= len(tokens):
        return None
    noun, after = tokens[i + 1].low, tokens[i + 2].low
    next_door = after != "next" or [t.low for t in tokens[i + 3 : i + 4]] == ["door"]
    if not i and after in _BESIDE and next_door and is_person_noun(noun):
        return story.stranger(noun, noun, sentence.start)  # "The widow next door is less hopeful."
    if noun not in ANYBODY or after not in _LEADS_ON or sentence.paragraph > LEAD:
        return None
    if any(known == noun for known, _ in story.anonymous[-60:]) or any(
        isinstance(e.entity, Person) and e.entity.named for e in story.events
    ):
        return None
    person = story.stranger(noun, noun, sentence.start)
    aged = _AGED.search(story.text, sentence.start, sentence.end)
    person.age = aged.group(1) if aged is not None else ""
    return person


def _goes_on(story: Story, sentence: Sentence, noun: str) -> bool:
    """Whether the next sentence takes up somebody sent or met, and nobody else is named: "sent a young man. He was polite"."""
    gender = noun_gender(noun)
    after = _TAKES_UP.match(story.text, sentence.end)
    fits = after is not None and gender != 0 and (after.group(1) == "She") == (gender > 0)
    return fits and not any(isinstance(m.entity, Person) for m in story.mentions(sentence.start, sentence.end))


def _is_named_behind(story: Story, tokens: list[Token], i: int) -> bool:
    """Whether the name follows what is told first: "a girl *of 15, Nell Amory,*", "A man at the fish stall, Gwilym Orme, had been"."""
    if tokens[i].low not in grammar("prepositions"):
        return False
    comma = next((k for k in range(i + 1, min(i + _PHRASE, len(tokens) - 1)) if tokens[k].text == "," or is_finite(tokens, k)), 0)
    if not comma or tokens[comma].text != "," or tokens[comma + 1].kind != "w":
        return False
    named = next(iter(story.mentions(tokens[comma + 1].start, tokens[comma + 1].end)), None)
    behind = named is not None and isinstance(named.entity, Person) and named.entity.first == named.start and not named.name.possessive
    return behind and story.text[named.end : named.end + 1] in (",", ".") if named is not None else False


def _is_named(tokens: list[Token], i: int) -> bool:
    """Whether the name follows a description: "a patient, *Reg Orme*"."""
    return i < len(tokens) and tokens[i].kind == "w" and tokens[i].text[:1].isupper()
