"""How names stand in the phrase of a speaker: as a list, beside it, under a preposition, as whose it is."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_title, starts_phrase
from onrecord_ingest.quotations.saying.mentions import opens_with_paper
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_BETWEEN = re.compile(r"(?:, [A-Z][\w.-]{1,8})?, ")

_OFFICE, _BEHIND = 5, 40
"""Words at most of an office that a name explains, and characters in which the name begins."""
_TITLES = re.compile(r", (?:(?![a-z]+(?:ing|ed|by|for|of|with|to) )[A-Za-z]+\.? ){0,2}")


def with_adjectives(tokens: list[Token], sentence: Sentence) -> list[Token]:
    """The phrase with the adjectives that a comma cut off: "the lanky, *bespectacled professor*"."""
    parted = len(tokens) > 4 and tokens[0].low in ("the", "a", "an") and tokens[2].text == "," and tokens[1].text.islower()
    if parted and tokens[3].text.islower() and not starts_phrase(tokens[3]) and not is_person_noun(tokens[1].low):
        return [*tokens[:2], *tokens[3:]]  # "the tall, quiet professor"
    if not tokens[0].text.islower() or tokens[0].low in grammar("determiners"):
        return tokens
    at = next((i for i, t in enumerate(sentence.tokens) if t.start == tokens[0].start), 0)
    before = sentence.tokens[max(0, at - 3) : at]
    cut = len(before) == 3 and before[0].low in ("the", "a", "an") and before[1].text.islower() and before[2].text == ","
    return [before[0], *tokens] if cut else tokens


def before_relative(tokens: list[Token]) -> list[Token]:
    """The phrase up to a clause that hangs on it: "The club, *of which Mr Cole is secretary*"."""
    for i in range(1, len(tokens) - 2):
        if tokens[i].text == "," and tokens[i + 1].low in grammar("prepositions") and tokens[i + 2].low in ("which", "whom"):
            return tokens[:i]
    return tokens


def paper_itself(tokens: list[Token]) -> list[Token]:
    """The paper of which a part or a copy is told: "page 12 of *the council's report*", "a leaked copy of *it*"."""
    of = next((i for i, t in enumerate(tokens[:6]) if t.low in ("of", "from", "in", "to") and i), 0)
    part = of and any(t.low in words("bodies", "parts_of_papers") for t in tokens[max(0, of - 2) : of])
    if not part:
        return tokens
    papers = words("bodies", "documents") | words("bodies", "papers")
    return tokens[of + 1 :] if any(t.low in papers for t in tokens[of + 1 :]) else tokens


def reckoner(tokens: list[Token]) -> list[Token]:
    """Whose reckoning it is that something is according to: "*Orme's* rough arithmetic"."""
    owner = next((i for i, t in enumerate(tokens) if t.low.endswith(("'s", "s'")) and t.text[:1].isupper()), None)
    return tokens if owner is None else tokens[: owner + 1]


def is_list(tokens: list[Token], names: list[Mention]) -> bool:
    """Whether the noun phrase is a list of three bodies or more: "Unite, Unison and the GMB"."""
    between = [t for t in tokens if not any(m.start <= t.start < m.end for m in names)]
    joined = all(t.low in (",", "and", "the") for t in between) and any(t.low == "and" for t in between)
    return len(names) > 2 and joined and all(isinstance(m.entity, Body) for m in names)


def is_side(mention: Mention, tokens: list[Token]) -> bool:
    """Whether what looks like somebody's name only says whose office it is: "the Marsham Rovers coach"."""
    last = tokens[-1]
    if mention.name.titles or mention.start != tokens[1].start or mention.end >= last.start:
        return False
    return last.text.islower() and is_person_noun(last.low) and mention.name.words[-1].endswith("s")


def apposed_to(story: Story, tokens: list[Token], sentence: Sentence) -> Mention | None:
    """The person named just before a description in commas: "Ann Hale, Lab, *a member of the committee*, said"."""
    bare = tokens[0].text[:1].islower() and is_person_noun(tokens[0].low if len(tokens) == 1 else tokens[1].low)
    if tokens[-1].low in class_nouns() and not is_person_noun(tokens[-1].low):
        return None  # "Asked about the call from Mr Kell, *the company* said"
    beside = tokens[0].low in grammar("possessives") and tokens[-1].low in words("roles", "beside")
    if not (bare or beside or tokens[0].low in ("a", "an", "the")) or story.text[max(0, tokens[0].start - 2) : tokens[0].start] != ", ":
        return None
    near = [m for m in story.mentions(max(sentence.start, tokens[0].start - 50), tokens[0].start) if not m.name.quoted]
    if not near or not isinstance(near[-1].entity, Person) or near[-1].name.possessive:
        return None
    if _is_in_opening(near[-1], sentence):
        return None  # "In reply to Mr Kell, *a resident* said"
    return near[-1] if _BETWEEN.fullmatch(story.text, near[-1].end, tokens[0].start) else None


def _is_in_opening(name: Mention, sentence: Sentence) -> bool:
    """Whether the name ends the words with which the sentence opens before its only subject: "*Unlike Mr Kell*, a resident said"."""
    before = [t for t in sentence.tokens if t.start < name.start and not is_title(t)]
    asked = words("clauses", "before_subject") | words("clauses", "questioned")
    opens = bool(before) and (before[0].low in grammar("prepositions") or before[0].low in asked)
    if opens and before[-1].text == "," and opens_with_paper(before):
        before = before[:-1]  # "In a letter to the head, *Ben Orr*, the governors said"
        return all(t.kind == "w" for t in before) and not has_finite(before, 1, len(before) - 1)
    governed = opens and (before[-1].low in grammar("prepositions") or before[-1].low == "the" or len(before) == 1)
    return governed and all(t.kind == "w" for t in before) and not has_finite(before, 1, len(before) - 1)


def owned_by(tokens: list[Token], head: list[Token], names: list[Mention]) -> bool:
    """Whether a plural is explained by one name to its end: "Its owners, the Sisters of Mercy"."""
    after = tokens[len(head) :]
    named = [m for m in names if m.start > head[-1].end]
    if len(named) != 1 or not after or after[0].text != "," or not isinstance(named[0].entity, Body):
        return False
    lead = [t for t in after[1:] if t.start < named[0].start]
    return named[0].end >= tokens[-1].end and all(t.low == "the" for t in lead)


def branch_of(tokens: list[Token], head: list[Token], names: list[Mention]) -> Mention | None:
    """The body of whose branch the words tell: "the Skelby branch of *Carers United*", "*Unite*'s Skelby branch"."""
    if head[-1].low not in words("bodies", "branches"):
        return None
    after = next((m for m in names if m.start > head[-1].end), None)
    between = [t.low for t in tokens[len(head) :] if after is not None and t.start < after.start]
    named = (
        after if between in (["of"], ["of", "the"]) else next((m for m in names if m.name.possessive and m.end < head[-1].start), None)
    )
    return named if named is not None and isinstance(named.entity, Body) else None


def name_behind(story: Story, tokens: list[Token], sentence: Sentence) -> Mention | None:
    """The name in commas behind an office, which a second verb shares: "The chair, *Ann Orr*, voted for it and said"."""
    last = tokens[-1]
    if tokens[0].low not in ("the", "its", "their") or not is_person_noun(last.low) or len(tokens) > _OFFICE:
        return None
    near = next((m for m in story.mentions(last.end, min(sentence.end, last.end + _BEHIND)) if isinstance(m.entity, Person)), None)
    if near is None or near.name.possessive or near.name.quoted or story.text[near.end : near.end + 1] != ",":
        return None
    return near if _TITLES.fullmatch(story.text, last.end, near.start) else None
