"""Who is tried, struck off or before a misconduct panel: nobody for whose employer they speak."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import is_job
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_OTHERS = r"(?:said|says|told|added|asked|whose|where|which|that|after|when|as|because|if|but|how)"
"""What leads on to others than whoever was named."""
_TRIED = Pattern(
    lambda: (
        rf"(?:(?!\b{_OTHERS}\b)[^.“”\"\n])*?[ ,](?:pleaded (?:not )?guilty"
        r"|(?:was|has been|had been|is|were|been) (?:\w+ly )?(?:jailed|sentenced|convicted|found guilty"
        r"|struck off|on trial|remanded|spared jail)"
        r"|(?:went|goes|stood) on trial|in the dock"
        r"|(?:appeared|appears) (?:before|at|in) (?:[\w’']+ ){0,4}?(?:[Mm]agistrates|[Cc]ourt|dock|misconduct)"
        r"|(?:admitted|admits|denies|denied|is accused of|was accused of|was charged with|is charged with|has been charged with)"
        rf" (?:to )?(?:[\w-]+ ){{0,3}}?(?:{alternatives('offices', 'offences')})\b)"
    )
)
_PANEL = re.compile(r"(?:, \d+,)? (?:has |had )?(?:told|tells) the (?:misconduct )?panel\b")
_LOST = re.compile(r"\bmisconduct\b|\b(?:officer|constable|sergeant)\b[^.\n]{0,80} been (?:sacked|dismissed)\b")
"""What makes a panel one of the police, unlike the council's that licenses."""
_VICTIM = re.compile(r"\b(?:statement read (?:out )?(?:to|in) (?:the )?court|victim (?:personal |impact )?statement)\b")
"""What somebody to whom a crime was done tells the court: nobody else speaks in it."""
_HIS_OWN = re.compile(r"[^.“”\"]*\b(?:his|her) victim (?:personal |impact )?statement\b")
_STRIKE = frozenset(("strike", "strikes", "striking", "picket", "pickets", "picketing", "strikers", "walked"))
_ON_STRIKE = re.compile(
    r"\b(?:on|joined|joining|begun|began|begin|started|start|starting|taking part in|part of) (?:the |a |an )?(?:[\w-]+ ){0,3}?strike\b"
    r"|\bpicket(?:ing|s| lines?)\b|\bstrik(?:ers|ing (?:staff|workers|members))\b|\bwalked out\b"
)


def is_victims_statement(text: str, mention: Mention, sentence: Sentence) -> bool:
    """Whether a sentence tells that the person mentioned tells a court what was done to them."""
    before = _VICTIM.search(text, sentence.start, mention.start)
    return before is not None or _HIS_OWN.match(text, mention.end, sentence.end) is not None


def strikes(offices: Offices, role: str, sentence: Sentence) -> bool:
    """Whether a sentence tells that somebody with a job is on strike, and speaks for no employer: "the head cook, one of 212 staff who
    have begun a ten-day strike"."""
    if _STRIKE.isdisjoint(sentence.words) or not is_job(role):
        return False
    return _ON_STRIKE.search(offices.text, sentence.start, sentence.end) is not None


def note_tried(offices: Offices, sentence: Sentence) -> None:
    """Keeps those whom the sentence tells to be tried: "Ann Otto, a nurse at the hospital, pleaded guilty"."""
    if words("offices", "trial").isdisjoint(sentence.words):
        return
    named = [m for m in offices.story.mentions(sentence.start, sentence.end) if isinstance(m.entity, Person) and not m.name.quoted]
    for number, mention in enumerate(named):
        stop = named[number + 1].start if number + 1 < len(named) else sentence.end
        person = mention.entity
        assert isinstance(person, Person)  # noqa: S101
        constable = not person.titles.isdisjoint(("pc", "constable", "officer", "sgt", "sergeant", "pcso"))
        panel = constable and _PANEL.match(offices.text, mention.end) is not None and _LOST.search(offices.text) is not None
        charged = panel or (constable and not number and "misconduct" in sentence.words)
        if charged or (not mention.name.possessive and _TRIED.match(offices.text, mention.end, stop)):
            offices.tried.add(id(person.alias or person))
