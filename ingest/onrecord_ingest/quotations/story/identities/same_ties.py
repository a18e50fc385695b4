"""Somebody named who is tied to the same as somebody described before: the relative of the same, in the same group."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.text.kinds import noun_gender, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence

_CHILDREN = "son|daughter|boy|girl|child|baby|toddler|children|kids|twins|sons|daughters|\\w+-year-old"
_PARENTS = "mum|mother|mam|dad|father|parents"
_GRAND = "gran|nan|nana|grandmother|grandma|grandad|grandfather"
_THEIRS = {
    "mother mum mam mom father dad parent": _CHILDREN,
    "son daughter": _PARENTS,
    "grandmother gran nan grandfather grandad": "grandson|granddaughter|grandchild|grandchildren",
    "grandson granddaughter": _GRAND,
    "niece nephew": "uncle|aunt|auntie",
    "uncle aunt": "niece|nephew",
    "wife widow": "husband",
    "husband widower": "wife",
    "brother sister": "brother|sister|twin",
}
"""What relatives are → what they call those whose relatives they are."""
_CALLS = {
    noun: re.compile(rf"\b(his|her|their) (?:[\w’'-]+,? ){{0,3}}?({theirs})\b")
    for nouns, theirs in _THEIRS.items()
    for noun in nouns.split()
}
RELATIVES = frozenset(_CALLS)
_OF = (
    r"\b{noun} of (?:an?|the) (?:[\w’'-]+ ){{0,3}}?"
    r"(son|daughter|boy|girl|child|baby|toddler|pupil|man|woman|pensioner|patient|teenager|\w+-year-old)\b"
)
_WHOSE = r"\b(his|her|their) (?:[\w-]+ ){{0,2}}?{noun}\b"
"""Whose relative a description says somebody is."""
_IN_GROUP = (
    r"\b{noun} (?:in|of|from|with) (?:the|a) (?:[\w’'-]+ ){{0,3}}?(group|campaign|club|society|charity|association|choir|team)\b"
)
"""In what a description says somebody is: "A mum *in the Facebook group*"."""
_SENTENCE = 240
"""Characters of a sentence in which a description stands."""
_BELONGS = OpenedBy(
    lambda: ("belongs", "belong", "member", "members", "part", "in"),
    lambda: r"(?:belongs? to|(?:a )?(?:member|part) of|is in) the (?:same )?([a-z]+)\b",
)
_AFAR = 6
"""Paragraphs behind a description in which its bearer is named."""


def has_the_same(story: Story, noun: str, described: Person, person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Whether whoever is named is told to be the relative, or to be in the group, that somebody was described to be."""
    early = story.lead.get(id(described), LEAD + 1)
    if early > LEAD or sentence.paragraph - early > _AFAR or described.gender * person.gender < 0 or described.first >= sentence.start:
        return False
    return _is_the_relative(story, noun, described, person, mention, sentence) or _is_in_it(story, noun, described, mention, sentence)


def _is_the_relative(story: Story, noun: str, described: Person, person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody is told to be such a relative, or tells of one whose relative can have been described: "*his mum* said … Ann
    Orme said *her son* Ned", "her daughter said … Ann Orme said *her mum*"."""
    if noun not in RELATIVES:
        return False
    of = _told(_OF, story.text, described, noun)
    whose = _told(_WHOSE, story.text, described, noun) if of is None else None
    if of is None and whose is None:
        return False
    if any(role.lower() == noun for role, _, _ in person.roles):
        return True
    told = relative_told_of(story.text, mention.end, sentence.end, noun)
    if told is None or _in_quotation(sentence, told.start()):
        return False
    owner = noun_gender(of.group(1)) if of is not None else pronoun_gender(whose.group(1)) if whose is not None else 0
    return owner * noun_gender(told.group(2)) >= 0


def relative_told_of(text: str, start: int, end: int, noun: str) -> re.Match[str] | None:
    """What is told between two characters of somebody whose *mother* or *niece* whoever tells it may be: "said *her son* Ned"."""
    told = _CALLS[noun].search(text, start, end) if noun in RELATIVES else None
    return told if told is not None and pronoun_gender(told.group(1)) * noun_gender(noun) >= 0 else None


def _is_in_it(story: Story, noun: str, described: Person, mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody belongs to the group in which whoever was described is: "*a mum in the group* … Ann Orme, who *belongs to the
    group*"."""
    group = _told(_IN_GROUP, story.text, described, noun)
    belongs = _BELONGS.search(story.text, mention.end, sentence.end) if group is not None else None
    return group is not None and belongs is not None and belongs.group(1) == group.group(1)


def _told(source: str, text: str, described: Person, noun: str) -> re.Match[str] | None:
    """What the sentence that brings in somebody says of them."""
    stop = text.find("\n", described.first, described.first + _SENTENCE)
    return re.compile(source.format(noun=re.escape(noun))).search(
        text, described.first, stop if stop >= 0 else described.first + _SENTENCE
    )


def _in_quotation(sentence: Sentence, at: int) -> bool:
    return any(q.start <= at < q.end for q in sentence.quotations)
