"""Takes in the groups and collectives that a sentence tells of: "residents", "several executives", "the jury"."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite
from onrecord_ingest.quotations.story.presented import PRESENTS
from onrecord_ingest.quotations.story.story import ASIDE, BROUGHT_IN, OBJECT, SUBJECT, Event, Story
from onrecord_ingest.quotations.story.together import several
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_LONGEST = 5
"""Words that may stand before the noun of a group."""

_HANGS_ON = frozenset(("of", "in", "from", "at", "on", "to", "for", "by", "with", "behind", "outside", "who", ","))
"""What leads from a noun to what hangs on it, before its verb."""


@cache
def _links() -> frozenset[str]:
    """Words that do not stand before the noun of a group."""
    return (
        grammar("prepositions")
        | grammar("auxiliaries")
        | grammar("conjunctions")
        | grammar("subordinators")
        | grammar("relatives")
        | {"than"}
    )


@cache
def _closed() -> frozenset[str]:
    return _links() | grammar("pronouns") | grammar("determiners") | grammar("finite")


def take_in_groups(story: Story, sentence: Sentence) -> None:
    """Takes in each group of the sentence as a mention, the subject of a verb most."""
    tokens = sentence.tokens
    many = _many()
    for i, low in enumerate(sentence.words):
        if low not in many and not low.endswith(("s", "men")):
            continue
        if low in ("every", "each") and i + 1 < len(tokens) and is_person_noun(tokens[i + 1].low):
            thing = story.thing(_in_plural(tokens[i + 1].low), True)
            story.events.append(Event(thing, tokens[i + 1].start, False, sentence.paragraph, story.number, OBJECT))
        together = low in words("roles", "together")
        if not (together or is_group_noun(low)):
            continue
        token = tokens[i]
        if token.kind != "w" or (i and token.text[:1].isupper()):
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
        story.events.append(Event(thing, token.start, subject, sentence.paragraph, story.number, weight))


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


def is_subject(tokens: list[Token], i: int) -> bool:
    """Whether the noun at ``i`` is the subject of a verb that follows."""
    first = phrase_start(tokens, i)
    before = tokens[first - 1].low if first else ""
    object_of = before in ("told", "tells", "asked", "has", "have", "had")  # "who has *two children* at the school, said"
    return before not in grammar("prepositions") and not object_of and _has_verb(tokens, i)


def modifies(tokens: list[Token], i: int) -> bool:
    """Whether a noun stands before another and only says of what kind it is: "the parish magazine"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.kind != "w" or not following.text.islower() or is_finite(tokens, i + 1):
        return False
    if tokens[i].low == "board" and (following.low in words("bodies", "documents") or following.low in words("bodies", "papers")):
        return True  # "the board papers"
    if tokens[i].low == "draft" and any(t.low in _last_of_papers() for t in tokens[i + 1 : i + 3]):
        return True  # "a draft planning statement"
    hangs = (
        following.low in _closed() or following.low in words("bodies", "drawn_up") or following.low in words("clauses", "behind_heads")
    )
    return not (hangs or is_adverb(following) or following.low.endswith(("s", "ed", "ing")))


@cache
def _last_of_papers() -> frozenset[str]:
    return words("bodies", "documents") | {two.split()[-1] for two in phrases("bodies", "documents_of_two")}


def phrase_start(tokens: list[Token], i: int) -> int:
    """The first token of the noun phrase that ends with token ``i``."""
    first = i
    while first and i - first < _LONGEST:
        before = tokens[first - 1]
        if before.kind == "n" or before.low in grammar("determiners"):
            first -= 1
            break
        stirs = before.low in words("clauses", "stirs")  # "The plan *worries* residents"
        if before.kind != "w" or before.low in _links() or stirs or is_finite(tokens, first - 1) or is_adverb(before):
            break
        first -= 1
    return first


def _has_verb(tokens: list[Token], i: int) -> bool:
    """Whether a finite verb follows the noun, with nothing but adverbs or "of …" and "who …" between."""
    at = i + 1
    if at < len(tokens) and tokens[at].low in _HANGS_ON:
        at = next((j for j in range(at + 1, min(at + 12, len(tokens))) if is_finite(tokens, j)), len(tokens))
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    return at < len(tokens) and is_finite(tokens, at)
