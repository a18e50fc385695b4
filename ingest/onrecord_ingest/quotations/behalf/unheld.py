"""An office told of with its body and without its holder, and the name that follows: "The leader of Ashdale Council has quit.
Maxine Holroyd told colleagues on Friday"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices, Unheld
from onrecord_ingest.quotations.behalf.standing import is_office, is_past, is_private
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.text.sentences import Sentence

_SUBJECT = r"(?:(?:^|.*\b(?:by|from) )(?:[Tt]he|[Aa]n?) |^)"
_OF = re.compile(rf"{_SUBJECT}((?:[\w-]+ ){{0,3}}[\w-]+) (?:of|at|for) (?:the )?$")
_ITS = re.compile(r"[’']s? ((?:[a-z-]+ ){0,2}[a-z-]+?)(?= (?:has|have|had|is|was|will|[a-z]+ed|says|told|said|quit|wants)\b)")
_DONE_TO = re.compile(r" (?:has been|have been|was|were|is being|is to be) [a-z]+ed\b")
"""What is done to the holder may be told of by anybody."""
_HELD = re.compile(r",? (?:[A-Z]|who\b)")
_TOOK = re.compile(r", who (?:took|takes|became|was (?:appointed|elected|made|re-elected)|has (?:been|held|led)|joined|started)\b")
_ACTS = re.compile(
    r" (?:said|told|says|wrote|announced|broke|has|had|refused|apologised|insisted|admitted|called|made|denied|confirmed)\b"
)
_OPENS = re.compile(r"(?:^|[.!?,][”’\"'] (?:said )?|[”’\"'] )(?:\w{2,4}\.? )?$")
_NEAR = 12
"""Characters at a sentence's head in which its subject begins."""
_THE, _FAR = 5, 60
_LEAD = 4
"""Paragraphs at an article's head in which an office may stand for a name to come; below, only in the sentence before it."""
_SHORT = 7
"""Words that such a sentence says of the holder: "was more careful"."""


def note_unheld(offices: Offices, sentence: Sentence) -> None:
    """Keeps the office with its body, and without a holder, of which a sentence at the head of the article tells."""
    text = offices.text
    for mention in offices.story.mentions(sentence.start, sentence.end):
        body = mention.entity
        if not isinstance(body, Body) or not hires(body) or mention.name.quoted or body.weak:
            continue
        lead = text[sentence.start : mention.start]
        before = _OF.match(lead)
        its = _ITS.match(text[mention.end : min(sentence.end, mention.end + _FAR)]) if len(lead) < _THE else None
        found, offset = (before, sentence.start) if before is not None else (its, mention.end)
        end = mention.end if its is None else mention.end + its.end()
        if found is None or _HELD.match(text, end) or _DONE_TO.match(text, end):
            continue
        role = found.group(1)
        if is_office(role) and not is_past(role) and not is_private(role.split()[-1]):
            start = offset + found.start(1)
            is_subject = its is not None or start - sentence.start < _NEAR
            if sentence.paragraph >= _LEAD and not (is_subject and offices.text[end : sentence.end].count(" ") < _SHORT):
                continue
            offices.unheld = Unheld(body, text[start:end], start, end, sentence.paragraph, is_subject)


def holds(offices: Offices, mention: Mention, sentence: Sentence) -> Unheld | None:
    """The office just told of, for a new name that stands for its holder: bare, at the head of a sentence or beside what was said."""
    unheld, person = offices.unheld, mention.entity
    if unheld is None or not isinstance(person, Person) or person.first != mention.start or sentence.paragraph - unheld.paragraph > 1:
        return None
    if unheld.paragraph >= _LEAD and sentence.paragraph != unheld.paragraph:
        return None
    if sentence.start <= unheld.start < sentence.end or mention.name.quoted:
        return None
    offices.unheld = None
    after = offices.text[mention.end : mention.end + 30]
    if not _OPENS.search(offices.text[sentence.start : mention.start]):
        return None
    return unheld if _TOOK.match(after) or (unheld.subject and _ACTS.match(after)) else None
