"""An office told of with its body and without its holder, and the name that follows: "The leader of Ashdale Council has quit.
Maxine Holroyd told colleagues on Friday"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.in_office.standing import is_past, is_private
from onrecord_ingest.quotations.behalf.offices import Offices, Unheld
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_MAYOR = re.compile(r"The ((?:[a-z]+ )?mayor) of (?:the )?([A-Z]\w+(?: [A-Z]\w+)*) (?=[a-z])")
_OF = Pattern(
    lambda: rf"(?:(?:^|.*\b(?:by|from|{_holding()}) )(?:[Tt]he|[Aa]n?) |^)((?:[\w-]+ ){{0,3}}[\w-]+) (?:of|at|for) (?:the )?$"
)
_HELD_SO = Pattern(lambda: rf"\b(?:{_holding()}) (?:the|an?) $")
_ITS = re.compile(r"[’']s? ((?:[a-z-]+ ){0,2}[a-z-]+?)(?= (?:has|have|had|is|was|will|[a-z]+ed|says|told|said|quit|wants)\b)")
_DONE_TO = re.compile(r" (?:has been|have been|was|were|is being|is to be) [a-z]+ed\b")
"""What is done to the holder may be told of by anybody."""
_HELD = re.compile(r",? (?:[A-Z]|who\b)")
_TOOK = re.compile(r", who (?:took|takes|became|was (?:appointed|elected|made|re-elected)|has (?:been|held|led)|joined|started)\b")
_ACTS = re.compile(
    r" (?:said|added|told|says|wrote|used|announced|broke|has|had|refused|apologised|insisted|admitted|called|made|denied|confirmed)\b"
)
_ANSWERS = re.compile(
    r" (?:gave evidence|(?:told|appeared before|faced) (?:the |a )?(?:\w+ )?"
    r"(?:committee|panel|MPs|MSPs|peers|councillors|members|inquiry|hearing|meeting)"
    r"|was (?:questioned|grilled|recalled|summoned)|insisted|denied|declined|refused|apologised|admitted|defended)\b"
)
"""What somebody does of whom it was just told that they were held to account."""
_HEARERS = Pattern(lambda: rf"\b(?:{alternatives('offices', 'held_before')})\b", re.IGNORECASE)
_DONE = Pattern(lambda: rf"\b(?:{alternatives('offices', 'done_by')})$")
_VERB = 12
"""What somebody does of whom the next sentence gives the words: "was *defended* by"."""
_OWN_OFFICE = re.compile(
    r"(?:[Tt]he (?P<noun>[a-z]+)[’']s|[Ii]ts|[Tt]heir) (?P<office>(?:[a-z-]+ ){0,3}[a-z-]+?)"
    r"(?=[.,]| (?:has|had|is|was|will|met|spoke|wrote|came|gave|stood|went|took|sat|saw|knew|[a-z]+ed|says|told|said|quit|wants)\b)"
)
"""The office of a body told of by its noun, whose holder may be named next."""
_PRONOUN = re.compile(r"\b(?:(he|his|him)|(she|her))\b")
_OPENS = re.compile(r"(?:^|^In (?:an?|her|his|the) [a-z]+,? |[.!?,][”’\"'] (?:said )?|[”’\"'] )(?:\w{2,4}\.? )?$")
_NEAR = 12
"""Characters at a sentence's head in which its subject begins."""
_THE, _FAR = 5, 60
_LEAD = 4
"""Paragraphs at an article's head in which an office may stand for a name to come; below, only in the sentence before it."""
_SHORT = 7
"""Words that such a sentence says of the holder: "was more careful"."""


def _holding() -> str:
    """What those do who hold somebody to account."""
    return alternatives("offices", "account")


def note_unheld(offices: Offices, sentence: Sentence, mentions: list[Mention]) -> None:
    """Keeps the office with its body, and without a holder, of which a sentence at the head of the article tells. ``mentions``: the
    names in it."""
    text = offices.text
    _note_mayor(offices, sentence)
    _note_of_noun(offices, sentence)
    for mention in mentions:
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
            gender = 0 if is_subject else _held_to_account(text, start, sentence)
            offices.unheld = Unheld(body, text[start:end], start, end, sentence.paragraph, is_subject, gender)


def _note_of_noun(offices: Offices, sentence: Sentence) -> None:
    """Keeps the office of a body that the sentence tells of by its noun: "It was defended by *the trust's head of finance*"."""
    by = offices.text.find(" by ", sentence.start, sentence.end)
    told = _OWN_OFFICE.match(offices.text, sentence.start, sentence.end) if offices.text[sentence.start] in "TI" else None
    if told is None and by > 0 and _DONE.search(offices.text, max(sentence.start, by - _VERB), by):
        told = _OWN_OFFICE.match(offices.text, by + 4, sentence.end)
    if told is None or not is_office(told["office"]) or is_past(told["office"]) or is_private(told["office"].split()[-1]):
        return
    start, end = told.span()
    if _HELD.match(offices.text, end):
        return
    owner = of_noun(offices, told["noun"], start) if told["noun"] else of_pronoun(offices, start)
    if isinstance(owner, Body) and hires(owner):
        offices.unheld = Unheld(owner, told.group(), start, end, sentence.paragraph, True)


def _held_to_account(text: str, start: int, sentence: Sentence) -> int:
    """Whether a sentence tells that the holder is criticised or asked, and whether as a woman (1) or a man (-1): "MPs have accused
    the managing director of Fenland Rail of … after *he* declined"; 0 where it does not."""
    held = _HELD_SO.search(text[sentence.start : start])
    told = _PRONOUN.search(text, start, sentence.end) if held is not None and _HEARERS.search(text, sentence.start, start) else None
    return 0 if told is None else -1 if told.group(1) else 1


def _note_mayor(offices: Offices, sentence: Sentence) -> None:
    """Keeps the mayor of a place with whose council or authority the article deals: "The mayor of the Wend Valley has staked"."""
    mayor = _MAYOR.match(offices.text, sentence.start, sentence.end)
    body = offices.councils.of_place(mayor.group(2)) if mayor is not None and sentence.paragraph < _LEAD else None
    if mayor is not None and body is not None:
        offices.unheld = Unheld(body, mayor.group(1), mayor.start(1), mayor.end(1), sentence.paragraph, True)


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
    before = offices.text[sentence.start : mention.start]
    if not _OPENS.search(before):
        return None
    if unheld.subject and before.endswith("said ") and after.startswith("."):
        return unheld  # "The decision was defended by the trust's head of finance. “…,” said Ann Otto."
    if unheld.gender:
        return unheld if unheld.gender * person.gender > 0 and _ANSWERS.match(after) and sentence.opens_paragraph else None
    return unheld if _TOOK.match(after) or (unheld.subject and _ACTS.match(after)) else None
