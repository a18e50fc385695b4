"""Somebody named who is tied to the same as somebody described before: the parent of that child, in the same group."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.text.kinds import noun_gender, parents, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence

_CHILD = re.compile(
    r"\b(his|her|their) (?:[\w’'-]+,? ){0,3}?"
    r"(son|daughter|boy|girl|child|baby|toddler|children|kids|twins|sons|daughters|\w+-year-old)\b"
)
"""What somebody says of a child of theirs."""
_OF_CHILD = r"\b{noun} of (?:an?|the) (?:[\w’'-]+ ){{0,3}}?(son|daughter|boy|girl|child|baby|toddler|pupil|\w+-year-old)\b"
_WHOSE = r"\b(his|her|their) (?:[\w-]+ ){{0,2}}?{noun}\b"
"""Whose parent a description says somebody is."""
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
    """Whether whoever is named is told to have the child, or to be in the group, of which somebody was described as part."""
    early = story.lead.get(id(described), LEAD + 1)
    if early > LEAD or sentence.paragraph - early > _AFAR or described.gender * person.gender < 0 or described.first >= sentence.start:
        return False
    return _is_the_parent(story, noun, described, person, mention, sentence) or _is_in_it(story, noun, described, mention, sentence)


def _is_the_parent(story: Story, noun: str, described: Person, person: Person, mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody tells of a child of theirs that can be the one whose parent was described: "*his mum* said … Ann Orme said *her
    son* Ned"."""
    if noun not in parents():
        return False
    told = child_told_of(story.text, mention.end, sentence.end, noun)
    if told is None or _in_quotation(sentence, told.start()):
        return False
    of = _told(_OF_CHILD, story.text, described, noun)
    whose = _told(_WHOSE, story.text, described, noun) if of is None else None
    child = noun_gender(of.group(1)) if of is not None else pronoun_gender(whose.group(1)) if whose is not None else 0
    return (of is not None or whose is not None) and child * noun_gender(told.group(2)) >= 0


def child_told_of(text: str, start: int, end: int, noun: str) -> re.Match[str] | None:
    """What is told between two characters of a child whose *mother* or *father* somebody may be: "said *her son* Ned"."""
    told = _CHILD.search(text, start, end) if noun in parents() else None
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
