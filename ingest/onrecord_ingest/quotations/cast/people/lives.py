"""Names that are a person's by what is told: what only people are, feel and do, and with whom they are named."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

OPENS_SENTENCE = re.compile(r"(?:^|[.!?\n]\s*)(?:\w+\.? )?$")
"""What stands before a name that opens a sentence, with its title or none."""
_TAKEN_UP = re.compile(r"(?>[“\"][^”\"\n]{0,400}[”\"]|(?!\b[A-Z][\w’-]+ [A-Z]|\b[Ii]ts?\b).){0,300}?\b(?:[Hh]e|[Ss]he)\b", re.DOTALL)
_LIVES = Pattern(
    lambda: (
        r" (?:is|was|turned|turns) \d\d(?= and\b|[,.;]| when\b| on\b| last\b)"
        rf"| (?:has |had |still |now )?(?:{alternatives('roles', 'lives')}|{alternatives('roles', 'gestures')})\b"
        rf"| (?:is|was|were|felt|feels|looked|remains) (?:[a-z]+ ){{0,2}}?(?:{alternatives('roles', 'feelings')})\b"
    )
)
"""What a person is told to do and no body."""
_DWELLS = re.compile(
    r"(?:, \d+,)? (?:(?:is|was|turned) \d\d\b"
    r"|(?:has |had |still |now )?(?:lives|lived|grew up|was born|works|worked|retired|married|remembers)\b)"
)
"""The same of one who is told of by a given name alone, which may be a place's."""
_WHO_DWELLS = re.compile(
    r"(?:, \d+)?, who (?:has |had |also |still |now |recently )*"
    r"(?:lives?|lived|grew up|was born|moved to|is \d\d|was \d\d|retired|married)\b"
)
"""What says so of any name: "*Ros*, who lives in Harne,"."""
_OWN = re.compile(r"\b(?:his|her)\b")
_HERS = re.compile(
    r" (?!said|says|told|added)(?:[a-z’'-]+ ){1,8}?(?:his|her) (?!and\b|or\b|to\b|in\b|at\b|on\b|by\b|that\b|for\b|was\b|had\b)[a-z]"
)
"""What somebody does with what is theirs, in the sentence that they open: "Dil Merrick and *her* children"."""
_PERSON = r"(?P<given>[A-Z][a-z]+) (?P<family>[A-Z][\w’'-]+)"
_JOINED_TO = re.compile(rf"(?:^|[.!?\n:“]\s*|\b(?:by|with|couple|partners|friends|for|that|but|and|when|then) ){_PERSON},? and $")
_JOINED_BY = re.compile(rf" and {_PERSON}(?=[,.;]| (?:have|are|were|[a-z]+ed|said|say|live|run|met|both|who)\b)")
"""What stands before and behind somebody told of with another."""


def taken_up(text: str, name: Name) -> bool:
    """Whether "he" or "she" takes up a name that opens a sentence, before anybody else is named: "Dil Merrick, whose … he joked"."""
    if not OPENS_SENTENCE.search(text, max(0, name.start - 12), name.start):
        return False
    lives = _LIVES.match(text, name.end) if len(name.words) == 2 else None
    plain = len(name.words) == 2 and not name.words[-1].endswith("s")
    if (lives is not None and _OWN.search(lives.group())) or (plain and _HERS.match(text, name.end)):
        return True  # "Dil Merrick shook his head."
    return (lives is not None or text.startswith(", whose ", name.end)) and _TAKEN_UP.match(text, name.end) is not None


def lives_alone(text: str, name: Name) -> bool:
    """Whether a given name that opens a sentence is that of somebody who lives or works somewhere: "*Jo* lives down the road"; or any
    name of one word that of somebody "who lives" somewhere."""
    if _WHO_DWELLS.match(text, name.end):
        return True
    opens = OPENS_SENTENCE.search(text, max(0, name.start - 12), name.start) is not None
    return opens and name.words[0].lower() in given_names() and _DWELLS.match(text, name.end) is not None


def beside_a_person(text: str, name: Name) -> bool:
    """Whether an unknown name of two words is joined to that of somebody with a known given name: "Ann Orrin and *Brisa Roe* met"."""
    if len(name.words) != 2 or name.words[1].endswith("s"):
        return False
    before = _JOINED_TO.search(text, max(0, name.start - 60), name.start)
    after = _JOINED_BY.match(text, name.end) if before is None else None
    other = before or after
    return other is not None and other["given"].lower() in given_names() and other["family"].lower() not in words("bodies", "heads")
