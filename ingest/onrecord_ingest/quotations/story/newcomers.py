"""People without a name who enter the article: "a young woman at the back", "One of the firm's drivers"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.anybody import is_anybody, single, tells_of_one
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.text.kinds import is_person_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.groups import SPOKES, group_in_focus
from onrecord_ingest.quotations.who.shares import one_of

_THEM = frozenset(("them", "these", "those"))
_TAKES_UP = re.compile(r"\s+(He|She)\b")
"""What takes up, at the head of a sentence, whoever the one before brought in."""
_AGED = re.compile(r", an? (\d\d)-year-old\b")
_BRINGS_IN = frozenset(("a", "an", "one", "another", "my", "the"))
_BESIDE = frozenset(("next", "opposite", "upstairs", "downstairs", "behind", "beside"))
"""What tells where somebody is of whom nothing was told before."""
_FAR = 40
"""Tokens of a sentence among which somebody enters."""
_OPENING = 8
"""Tokens at most that open a sentence before its subject."""
_PHRASE = 8
"""Tokens at most of what is told of somebody before the name."""
_WHEN = frozenset(("after", "when", "because", "as", "while"))
"""What opens the clause at an article's head of whom the article is about: "fined £30,000 *after an apprentice lost a finger*"."""
_SHORT = 3
"""Letters up to which capitals may be initials: "an *MP*", but "A *ROOFER*" at the head of an article."""
ANYBODY = frozenset(("man", "woman", "boy", "girl", "person", "teenager"))


def described_person(story: Story, sentence: Sentence, limit: int) -> Person | None:
    """Somebody without a name who enters the article: "a young woman at the back", "One of the firm's drivers"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:_FAR]):
        if token.low not in _BRINGS_IN:
            continue
        if i + 1 < len(tokens) and tokens[i + 1].low in SPOKES:
            continue  # known by the body, not as a stranger
        told = _told_at_the_head(story, sentence, i) if token.low == "the" else None
        if told is not None:
            return told
        after = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if token.low == "one" and not i and after and is_finite(tokens, 1):
            return _one_of_them(story, sentence, token.start)  # "The nurses were tired. *One* had driven all night."
        opens = token.low in ("a", "an", "one", "another") or (token.low == "my" and not i)
        if opens and after:
            j = i + 1
            if token.low in ("one", "another") and tokens[j].low == "of" and j + 1 < len(tokens) and tokens[j + 1].low in _THEM:
                one = _one_of_them(story, sentence, token.start)
                if one is not None and token.start < limit:
                    return one
                continue
            if token.low in ("one", "another") and tokens[j].low == "of":
                while j + 1 < len(tokens) and j - i < 8 and not is_anybody(single(tokens[j].low)) and tokens[j].kind == "w":
                    j += 1
                noun = single(tokens[j].low)
                if is_anybody(noun) and noun != tokens[j].low and token.start < limit:
                    return story.stranger(noun, noun, sentence.start)
                continue
            while (
                j < len(tokens)
                and j - i < 5
                and tokens[j].kind == "w"
                and tokens[j].text.islower()
                and not tells_of_one(tokens, j)
                and tokens[j].low not in grammar("prepositions")
                and tokens[j].low not in grammar("pronouns")
                and tokens[j].low not in grammar("determiners")
            ):
                j += 1
            j += j + 1 < len(tokens) and tokens[j].text.islower() and _is_partisan(tokens, j + 1)  # "A veteran *Tory*"
            if j < len(tokens) and tokens[j].kind == "w" and (tells_of_one(tokens, j) or _is_partisan(tokens, j)):
                following = tokens[j + 1] if j + 1 < len(tokens) else None
                if following is not None and (
                    (following.text[:1].isupper() and following.kind == "w")
                    or (following.text == "," and (tokens[i - 1].text == "," or _is_named(tokens, j + 2)))
                    or (following.low in ("called", "named") and _is_named(tokens, j + 2))
                    or _is_named_behind(story, tokens, j + 1)
                ):
                    continue
                told_of = any(t.low == "who" for t in tokens[j + 1 : j + 8])
                taken_up = told_of or (i and tokens[i - 1].low == "by") or _goes_on(story, sentence, tokens[j].low)
                taken_up = taken_up or (sentence.paragraph <= 1 and i and tokens[i - 1].low in _WHEN and is_finite(tokens, j + 1))
                if (token.start >= limit or tokens[i - 1].low == "and") and not taken_up:
                    continue  # nor "The children, two brothers and *a cousin*, had"
                if i and tokens[i - 1].text == "," and not _after_adjunct(story, sentence, i, limit):
                    continue
                phrase = " ".join(t.low if t.text.isupper() and len(t.text) > _SHORT else t.text for t in tokens[i + 1 : j + 1])
                stranger = story.stranger(phrase, tokens[j].low, sentence.start)
                if token.low == "one":
                    story.nameless.add(id(stranger))
                return stranger
    return None


def _is_partisan(tokens: list[Token], j: int) -> bool:
    """Whether somebody is called by their party: "One senior *Tory*, pint in hand, put it less politely"."""
    if tokens[j].low not in words("constants", "partisans") or not tokens[j].text[:1].isupper() or j + 1 >= len(tokens):
        return False
    after = tokens[j + 1]
    return after.text in (",", ".") or after.low in grammar("prepositions") or after.low == "who" or is_finite(tokens, j + 1)


def _one_of_them(story: Story, sentence: Sentence, at: int) -> Person | None:
    """One of the group just told of, whom "he" or "she" takes up: "Two receptionists have been told. *One of them* said"."""
    group = group_in_focus(story, at)
    name = one_of(group.name) if group is not None and group.name and group.entity is None else ""
    noun = name.split()[-1] if name else ""
    if not is_person_noun(noun):
        return None
    person = story.stranger(noun if name.split()[0].lower() in words("constants", "quantifiers") else name, noun, sentence.start)
    story.nameless.add(id(person))
    return person


def _after_adjunct(story: Story, sentence: Sentence, i: int, limit: int) -> bool:
    """Whether a comma before token ``i`` only ends what opens the sentence: "Ninety minutes in, *a woman* stood up"."""
    before = sentence.tokens[: i - 1]
    if len(before) > _OPENING or sentence.tokens[i].start >= limit or any(t.text == "," or t.kind == "q" for t in before):
        return False
    return not story.mentions(sentence.start, sentence.tokens[i].start) and not any(is_person_noun(t.low) for t in before)


def _told_at_the_head(story: Story, sentence: Sentence, i: int) -> Person | None:
    """Somebody with whom an article opens as if known: "the woman who knits the hats", "The man on board, a sailor from Harne"."""
    tokens = sentence.tokens
    noun = tokens[i + 1].low if i + 2 < len(tokens) else ""
    after = tokens[i + 2].low if noun in ANYBODY else ""
    beside = tokens[i + 1].low if i + 2 < len(tokens) and is_person_noun(tokens[i + 1].low) and not i else ""
    if (
        beside
        and tokens[i + 2].low in _BESIDE
        and (tokens[i + 2].low != "next" or (tokens[i + 3 : i + 4] and tokens[i + 3].low == "door"))
    ):
        return story.stranger(beside, beside, sentence.start)  # "The widow next door is less hopeful."
    if after not in ("who", "whose", "behind", "on", "aboard", "in") or sentence.paragraph > LEAD:
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
