"""What the sentence before is about where the next speaks of "its chair": an inquiry or a party's group, which are no bodies, a
committee, people who have come together, or those who sit on a board."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_NO_BODY = Pattern(
    lambda: (
        r"(?:(?:^|[\n.!?”’\"'] ?)(?:An?|The)|\bsigned (?:an?|the)) (?:[a-z-]+ ){0,3}"
        rf"(?:{alternatives('bodies', 'undertakings')})\b(?![’'])"
        r"[^.!?\n]*[.!?]\n*\s?$"
    )
)
"""A sentence about what is no body, just before."""
_GROUP = Pattern(
    lambda: (
        rf"(?:^|[\n.!?”’\"'] ?)(?:The )?(?:{alternatives('constants', 'of_party')})s?(?:[’']s?)? (?:group|members|councillors|on|at)\b"
        r"[^.!?\n]*[.!?]\n*\s?$"
    ),
    re.IGNORECASE,
)
"""A sentence about a party's members of a council, just before: their leader is not the council's."""
_SITTING = re.compile(
    r"(?:^|[.\n”] ?)The (?:(?:council|authority|children)[’']s (?:services )?)?(?:health |and |care ){0,3}"
    r"(?:planning|licensing|scrutiny|planning and licensing|overview and scrutiny|development control) (?:sub-?)?"
    r"(?:committee|panel)\b(?![’'])[^.\n]*\.[”’\"']? $"
)
"""A sentence about a committee such as councils have, just before."""
_GATHERING = Pattern(
    lambda: (
        r"(?:^|[\n.!?”’\"'] ?)(An?|The) ((?:(?:[a-z]|Commons\b|Lords\b|MPs\b)[\w’'-]* ){0,4}?)"
        rf"({alternatives('bodies', 'come_together')})\b(?![’'])[^.!?\n]*[.!?][”’\"']?\s*$"
    )
)
"""A sentence about people who have come together, just before."""
_OWN_NAME = re.compile(r",? (?:of |at |for |called |known as )?(?:the )?")
_OF_A_BODY = re.compile(r"\b([a-z]+)[’']s ")
_OF_PEOPLE = re.compile(r"\bof [a-z]+s\b")
_OFFICERS = Pattern(
    lambda: rf"[Ii]ts (?:[a-z-]+ )?(?:(?:vice|co|deputy)[- ])?(?:{alternatives('offices', 'of_come_together')})\b",
)
"""The offices that people have who come together."""
_SCHEME = re.compile(r"\b(?:scheme|project|campaign|appeal|festival)\b")
_BY = re.compile(r"\bby (?:the )?$")
"""Who is behind a scheme; an inquiry or a review has a chair of its own."""
_BOARD = re.compile(r"(?:^|[\n.!?”’\"'] ?)(?:The |School |The school )?(?:[Gg](overnors)|[Tt](?:rustees))\b[^.!?\n]*[.!?][”’\"']? $")
"""A sentence about those who sit on a board, just before."""
_CHAIRS = re.compile(r"[Tt]heir (?:vice-|deputy )?(?:chair(?:man|woman|person)?|clerk|treasurer|secretary)$")
BODIES_OF_TRUSTEES = frozenset(("charity", "association", "concern", "trust", "school", "venue"))
"""Classes of bodies that have trustees."""
_LONG, _LONGER = 240, 300
"""Characters of the sentence before at most."""


def about_no_body(offices: Offices, start: int) -> bool:
    """Whether the sentence before is about what is no body, and tells of none whose it is; or about a party's members of a council."""
    told = _NO_BODY.search(offices.text, max(0, start - _LONG), start)
    if told is not None and not _is_somebodys(offices, told):
        return True
    return _GROUP.search(offices.text, max(0, start - _LONG), start) is not None


def about_committee(offices: Offices, start: int) -> bool:
    """Whether the sentence before is about a committee such as councils have."""
    return _SITTING.search(offices.text, max(0, start - _LONGER), start) is not None


def sentence_start(offices: Offices, start: int) -> int:
    """Where the sentence begins in which "its" stands, if it names no body before: "*“No,” said* its chair"."""
    last = offices.places.last
    if last is None or not last.start < start < last.end:
        return start
    named = any(isinstance(m.entity, Body) and not m.name.quoted for m in offices.story.mentions(last.start, start))
    return start if named else last.start


def gathered(offices: Offices, at: int, start: int) -> str:
    """The noun for the people without a name who have come together in the sentence before the one that begins at ``at``: "*A group of
    parents* has been set up. Its chair"; none where it is somebody's (*the club's committee*) or may be one that the article names.
    ``start``: where the office of theirs begins."""
    told = _GATHERING.search(offices.text, max(0, at - _LONG), at) if _OFFICERS.match(offices.text, start) else None
    owner = _OF_A_BODY.search(told.group(2)) if told is not None else None
    if told is None or (owner is not None and owner.group(1) in class_nouns()):
        return ""
    of_people = _OF_PEOPLE.match(offices.text, told.end(3) + 1) is not None
    if told.group(1) == "The" and not told.group(2) and not of_people:
        return ""
    near = offices.story.mentions(told.end(3), told.end())
    if any(isinstance(m.entity, Body) and _OWN_NAME.fullmatch(offices.text, told.end(3), m.start) for m in near):
        return ""
    around = words("bodies", "groups_around").intersection(re.findall(r"[a-z-]+", told.group(2)))
    if told.group(3) == "group" and told.group(1) == "The" and not around and not of_people:
        return ""  # "The hotel group"
    return told.group(3)


def of_governors(offices: Offices, phrase: str, start: int) -> Body | None:
    """The body of a board whose chairman is told of as theirs: "*Governors* will meet in May. *Their chair*, Ann Otto, said"."""
    told = _BOARD.search(offices.text, max(0, start - _LONG), start) if _CHAIRS.match(phrase) else None
    if told is None:
        return None
    return offices.prominence.sole(frozenset(("school",)) if told.group(1) == "overnors" else BODIES_OF_TRUSTEES)


def _is_somebodys(offices: Offices, told: re.Match[str]) -> bool:
    """Whether a sentence about what is no body tells whose it is: "A scheme *planned by the council* has been put off"."""
    plan = _SCHEME.search(told.group())
    return plan is not None and any(
        isinstance(m.entity, Body) and not m.entity.weak and _BY.search(offices.text, told.start() + plan.end(), m.start)
        for m in offices.story.mentions(told.start() + plan.end(), told.end())
    )
