"""Who is told in the story itself to have given up or lost an office: "Ann Orme, chair of the council, *resigned* in May. She said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import is_office
from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import person_plainly_meant
from onrecord_ingest.quotations.text.kinds import pronoun_gender, role_noun
from onrecord_ingest.quotations.text.sentences import Sentence

_APART = r"(?:,(?! (?:and|but|who|whose|said|with|after)\b)[^,.;:“”\"\n]{2,80}){0,2},"
"""What somebody is, between commas behind the name."""
_WENT = Pattern(
    lambda: (
        rf"(?:{_APART})?(?:,? who)?(?: (?:has|had|have|then|later|now|since|suddenly|abruptly|dramatically|today|yesterday)){{0,3}} "
        rf"(?:{alternatives('offices', 'went')})\b"
        r"(?: (?P<as>(?:as|from) (?:(?:an?|the|his|her|its) )?)(?P<what>[^,.;:“”\"\n]*))?"
    )
)
"""That somebody went, behind the name or pronoun, and out of what."""
_FOR_ANOTHER = re.compile(
    r" (?:[a-z]+ly |early )?to (?:chair|lead|head|run|join|direct|manage|edit|found|set up|take (?:up|over)|become)\b"
)
"""What is told behind it of those who went for another office, which the same words give: "retired early *to chair* the trust"."""
_LOSS = Pattern(lambda: rf"[’']s? (?:\w+ )?(?:{alternatives('offices', 'loss')})\b")
_AFTER_LOSS = Pattern(
    lambda: (
        r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]ntil) (?:the )?"
        rf"(?:(?:\w+ )?(?:{alternatives('offices', 'loss')}) of (?:[\w’'-]+ ){{0,5}}?|(?:[\w’'-]+ ){{0,4}}?)\Z"
    )
)
"""What stands before the name of somebody whose going is told as past: "*since the resignation of chair* Ann Orme"."""
_GONE = re.compile(
    r"[^.!?“”\"\n]{0,80}?\bwho (?:(?:has|had|have) (?:since |now |recently )?(?:left|retired|resigned|quit|moved on)"
    r"|(?:left|retired|resigned|quit)|no longer works?|used to work|formerly worked|once worked)\b"
)
"""What a description tells of somebody without a name who has left: "A contracts officer, *who has since left*"."""
_FAR = 260
_BEFORE = 80


def note_departed(offices: Offices, sentence: Sentence) -> None:
    """Keeps those of whom the sentence tells that they have left their office."""
    if words("offices", "going").isdisjoint(sentence.words):
        return
    text = offices.text
    for mention in offices.story.mentions(sentence.start, sentence.end):
        person = mention.entity
        if not isinstance(person, Person) or mention.name.quoted:
            continue
        before = text[max(sentence.start, mention.start - _BEFORE) : mention.start]
        if mention.name.possessive:
            went = bool(_LOSS.match(text, mention.end - 2) or _LOSS.match(text, mention.end)) and bool(_AFTER_LOSS.search(before))
        else:
            lost = _AFTER_LOSS.search(before)
            went = _goes(offices, person, mention.end, sentence) or (lost is not None and " of " in lost.group())
        if went:
            offices.story.gone[id(person)] = sentence.end
    opening = sentence.tokens[0] if sentence.tokens else None
    if opening is not None and opening.low in ("he", "she"):
        meant = person_plainly_meant(offices.story, pronoun_gender(opening.low), sentence.start)
        if meant is not None and _goes(offices, meant, opening.end, sentence):
            offices.story.gone[id(meant)] = sentence.end


def has_departed(offices: Offices, person: Person) -> bool:
    """Whether somebody has left office, and no other office of theirs has been told since."""
    if not person.named:
        return _GONE.match(offices.text, person.first) is not None
    went = offices.story.gone.get(id(person))
    if went is None:
        return False
    before = {role_noun(role) for role, start, _ in person.roles if start < went}
    return not any(
        start > went and is_office(role) and not is_past(role) and role_noun(role) not in before for role, start, _ in person.roles
    )


def _goes(offices: Offices, person: Person, at: int, sentence: Sentence) -> bool:
    """Whether the words behind somebody tell that they went out of the office that they had, and not out of another body."""
    went = _WENT.match(offices.text, at, min(sentence.end, at + _FAR))
    if went is None or _FOR_ANOTHER.match(offices.text, went.end()):
        return False
    if went["as"] is None:
        return True
    start = went.start("what")
    if went["as"].startswith("as"):
        held = {role_noun(role) for role, begins, _ in person.roles if begins < went.start("as") and is_office(role)}
        return not held or any(noun in went["what"].lower().split() for noun in held)
    out_of = next((m.entity for m in offices.story.mentions(start, went.end()) if m.start == start), None)
    if isinstance(out_of, Body):
        return offices.body.get(id(person)) in (None, out_of)
    return not words("offices", "left_in_office").intersection(went["what"].lower().split())
