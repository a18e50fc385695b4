"""Two people told of together as those who run a firm: "Priya and Josh Wadham opened Crumb & Co", "The Tarns run the Bull Inn"."""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_RUN = Pattern(
    lambda: rf",? (?:who )?(?:now |have |had |both |together )*(?:{alternatives('offices', 'run_by_several')}) (?:the |their firm,? )?$"
)
_BEGAN = re.compile(r" (?:opened|launched|bought) ")
_OPENED = re.compile(r",(?: \d\d,)? who (?:first |has |had |only )?(?:opened|launched|started|bought|took over) (?:the )?")
_JOINED = (" and ", " & ")
_FIRMS = frozenset(("company", "concern", "practice", "venue"))
_FAR = 60
"""Characters between the second of two people and their firm."""


def _note_founder(offices: Offices, mention: Mention, firm: Mention) -> None:
    """Takes in the firm that somebody has opened: "Sal Ferris, who opened *Crust* in Bell Street"."""
    person, body = mention.entity, firm.entity
    if not isinstance(person, Person) or not isinstance(body, Body) or "company" not in body.classes or firm.start - mention.end > _FAR:
        return
    if _OPENED.fullmatch(offices.text, mention.end, firm.start):
        offices.body.setdefault(id(person), body)


def note_couples(offices: Offices, sentence: Sentence) -> None:
    """Takes in the firm that two people of a sentence run."""
    mentions = offices.story.mentions(sentence.start, sentence.end)
    for mention, other in pairwise(mentions):
        _note_founder(offices, mention, other)
    for first, second, third in zip(mentions, mentions[1:], mentions[2:], strict=False):
        firm, people = third.entity, [m.entity for m in (first, second) if isinstance(m.entity, Person)]
        if len(people) < 2 or offices.text[first.end : second.start] not in _JOINED or not isinstance(firm, Body):
            continue
        if third.start - second.end > _FAR or not firm.classes <= _FIRMS or not _RUN.fullmatch(offices.text, second.end, third.start):
            continue
        if "company" not in firm.classes and _BEGAN.search(offices.text, second.end, third.start):
            continue  # "Ann Orr and Joe Tarn opened Skelby Library"
        firm.weak = False
        for person in people:
            offices.body.setdefault(id(person), firm)
