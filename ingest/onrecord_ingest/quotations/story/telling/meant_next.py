"""People without a name told of behind a verb, whom the next sentence means: "The plan worries *one parent*. “…,” she said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.identities.next_role import told_by_office
from onrecord_ingest.quotations.story.story import DOER, INTRODUCED, OBJECT, SUBJECT, Story
from onrecord_ingest.quotations.story.telling.noun_at import phrase_start
from onrecord_ingest.quotations.story.telling.presented import PRESENTS
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_private_noun, noun_gender, pronoun_gender
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.described import person_described
from onrecord_ingest.quotations.who.described.told import tells

_NEXT = re.compile(r"\s*(?:(He|She)\b|[“\"‘'][^“”\"\n]{1,500}[”\"’'],? (?:(?:said|says|added) )?(he|she)\b)")
"""What takes up, behind a sentence, whoever it told of."""
_OPENS_NEXT = re.compile(r"\s*[“\"‘'HS]")
"""What the next sentence may begin with that takes up whoever was told of."""
_QUOTED = re.compile(r"\s*[“\"‘]")
_NEW = frozenset(("a", "an", "one", "another"))
_KNOWN = frozenset(("the", "its", "our"))
_NO_MENTION = frozenset(("like", "unlike", "became", "become", "becomes", "becoming", "being", "not", "no"))
"""Words before a noun that says what somebody is."""
_NAME = 9
"""Tokens behind a noun within which the name that explains it begins."""
_TITLE = 12
"""Characters behind the first letter of a title in which the name begins."""
_SAYS = frozenset(("said", "says", "told", "tells", "added", "adds", "killed", "died", "dead", "buried", "drowned", "murdered"))
"""What makes a sentence one in which somebody speaks, whom the next takes up, or has died."""


def somebody_meant_next(scene: Scene) -> None:
    """Takes in somebody without a name in a sentence whose next one means them, where that is nobody at its head."""
    story, sentence, tokens = scene.story, scene.sentence, scene.sentence.tokens
    if _OPENS_NEXT.match(story.text, sentence.end) is None or not _SAYS.isdisjoint(sentence.words):
        return
    gender = _gender_next(story, sentence)
    if not gender and _QUOTED.match(story.text, sentence.end) is None:
        return
    presents = PRESENTS.match(story.text, sentence.start, sentence.end)
    if not gender and presents is None:
        return
    if presents is not None:
        behind = next((i for i, token in enumerate(tokens) if token.start >= presents.end()), len(tokens))
        for i in range(behind, len(tokens)):
            if _may_be_meant(story, sentence, i, gender) and _begins(tokens, i) <= behind:
                _enters(story, sentence, i, DOER)
                return
    if scene.heads and scene.heads[0][0].gender * gender >= 0:
        return
    for i in range(len(tokens)):
        weight = _counts(story, sentence, i, gender)
        if weight and _enters(story, sentence, i, weight):
            return


def _counts(story: Story, sentence: Sentence, i: int, gender: int) -> float:
    """What a mention of somebody by the noun at token ``i`` counts; 0 where it brings in nobody."""
    tokens = sentence.tokens
    if not _may_be_meant(story, sentence, i, gender):
        return 0
    first = _begins(tokens, i)
    before = tokens[first - 1].low if first else ""
    if before in _NO_MENTION or before in grammar("be") or (first and tokens[first - 1].kind == "p"):
        return 0  # "She is a nurse", ", a nurse, "
    if before == "as" and not (i + 1 < len(tokens) and (is_finite(tokens, i + 1) or tokens[i + 1].low.endswith("s"))):
        return 0
    if first:
        alone = tokens[first].low in _NEW and not _others(story, sentence, gender)
        return INTRODUCED if alone else OBJECT
    named_behind = any(isinstance(m.entity, Person) for m in story.mentions(tokens[i].end, sentence.end))
    return 0 if named_behind else SUBJECT  # "The loudest critic was Ann Orme"


def _enters(story: Story, sentence: Sentence, i: int, weight: float) -> bool:
    """Takes in whom the phrase that ends with token ``i`` tells of, as a mention of some weight; whether that is anybody."""
    phrase = sentence.tokens[_begins(sentence.tokens, i) : i + 1]
    if _one_of(phrase):
        noun = phrase[-1].low.removesuffix("s")
        person: Person | None = story.stranger(noun, noun, sentence.start)
        story.nameless.add(id(person))
    else:
        person = _meant(story, sentence, phrase, phrase[-1].low.removesuffix("'s"))
    if person is not None:
        if person.first == sentence.start:
            person.first = phrase[0].start  # whoever is named before in the sentence is another
        story.tell_of(person, phrase[0].start, weight, weight >= SUBJECT)
    return person is not None


def _may_be_meant(story: Story, sentence: Sentence, i: int, gender: int) -> bool:
    """Whether the word at token ``i`` is a noun for a person of the gender, and the head of a phrase without a name."""
    token = sentence.tokens[i]
    many = is_person_noun(token.low.removesuffix("s")) and _one_of(sentence.tokens[_begins(sentence.tokens, i) : i + 1])
    noun = token.low.removesuffix("s") if many else token.low.removesuffix("'s")
    fits = token.kind == "w" and token.text.islower() and is_person_noun(noun) and noun_gender(noun) * gender >= 0
    return fits and _is_head(story, sentence, i)


def _begins(tokens: list[Token], i: int) -> int:
    """The first token of the phrase that ends with token ``i``, with "one of" before it."""
    first = phrase_start(tokens, i)
    return first - 2 if first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].low in ("one", "another") else first


def _one_of(phrase: list[Token]) -> bool:
    """Whether a phrase tells of one among several: "one of the cyclists"."""
    return len(phrase) > 2 and phrase[1].low == "of"


def _gender_next(story: Story, sentence: Sentence) -> int:
    """1 or -1 where the next sentence, or whoever is quoted in it, is "she", "he"."""
    after = _NEXT.match(story.text, sentence.end)
    return pronoun_gender((after.group(1) or after.group(2)).lower()) if after is not None else 0


def _is_head(story: Story, sentence: Sentence, i: int) -> bool:
    """Whether the noun at token ``i`` ends its phrase and no name explains it: "head *teacher*", not "teacher Ann Orme"."""
    tokens = sentence.tokens
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or tokens[i].low.endswith("'s"):
        return True
    if following.kind == "w" and (following.text[:1].isupper() or is_person_noun(following.low)):
        return False
    if following.low in ("for", "of", "at"):  # "the cabinet member *for finance,* Coun Ann Orme"
        i = next((j for j in range(i + 2, min(i + _NAME, len(tokens))) if tokens[j].text == ","), i) - 1
    named = i + 2 < len(tokens) and tokens[i + 1].text == "," and tokens[i + 2].text[:1].isupper()
    return not named or not story.mentions(tokens[i + 2].start, tokens[i + 2].end + _TITLE)


def _meant(story: Story, sentence: Sentence, phrase: list[Token], noun: str) -> Person | None:
    """Whom a phrase tells of: somebody new by "a", somebody known or known to be there by "the"."""
    leader = phrase[0].low
    if leader in _NEW:
        stranger = story.stranger(" ".join(t.text for t in phrase[1:]).removesuffix("'s").removesuffix("’s"), noun, sentence.start)
        if leader in ("one", "another"):
            story.nameless.add(id(stranger))
        return stranger
    owner = next((t for t in phrase[:-1] if t.low.endswith(("'s", "s'"))), None)
    if leader not in _KNOWN and owner is None:
        return None
    named = story.mentions(sentence.start, phrase[-1].start) if owner is not None else []
    if any(isinstance(m.entity, Person) and owner is not None and m.end >= owner.start for m in named):
        return None  # "Ann Orme's daughter", of whom Ann Orme may go on to speak
    if is_private_noun(noun):
        return story.described(noun)
    known = person_described(story, noun, phrase, sentence)
    one = noun in words("constants", "offices") or phrase[-2].low == "head"
    if one and known is not None and known.named and not tells(story, known, noun):
        known = None  # of whom nothing tells that she is the head teacher
    known = known or told_by_office(story, sentence, phrase, noun, _gender_next(story, sentence))
    return known or story.stranger(plain(phrase), noun, sentence.start)


def _others(story: Story, sentence: Sentence, gender: int) -> bool:
    """Whether the sentence tells of somebody else whom the pronoun may mean."""
    if any(pronoun_gender(low) * gender > 0 for low in sentence.words):
        return True
    named = (m.entity for m in story.mentions(sentence.start, sentence.end))
    return any(isinstance(entity, Person) and entity.gender * gender >= 0 for entity in named)
