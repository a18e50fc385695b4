"""Those before whom somebody appears, who need not be those for whom they speak: "*Appearing before Orshire County Council’s health
committee*, the chief operating officer said", of a hospital trust told of before."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.text.sentences import Sentence

_BEFORE_THEM = re.compile(
    r"(?:Also |While |When )?(?:[Aa]ppearing|[Ss]peaking|[Pp]resenting|[Rr]eporting|[Aa]ddressing|[Ff]acing|[Gg]iving evidence"
    r"|[Cc]alled|[Ss]ummoned|[Qq]uizzed|[Gg]rilled|[Qq]uestioned|[Aa]nswering questions)\b(?: [a-z]+){0,3}? (?:the )?"
)
_AT_THEIRS = re.compile(
    r"(?:(?:[Aa]t|[Ii]n|[Dd]uring|[Ss]peaking (?:at|in|during)) )(?:the |an? )?(?:(?:[\w-]+ ){0,3}(?:meeting|session) of (?:the )?)?"
)
_HEAR = re.compile(r"(?:[’']s?)? (?:[\w-]+,? (?:and )?){0,5}(?:committee|panel)\b")
_ANY_SIT = re.compile(rf"{_HEAR.pattern}|(?:[’']s?)? (?:[\w-]+ ){{0,2}}(?:cabinet|board)\b")
"""A cabinet and a board hear others too, but whoever speaks at their own meetings is mostly of the house."""


def before_whom(offices: Offices, sentence: Sentence, start: int) -> object:
    """The body at the head of a sentence before whose committee the holder of an office, told at some character, appears; None where
    there is none."""
    for mention in offices.story.mentions(sentence.start, start):
        led, text = (sentence.start, mention.start), offices.text
        if _AT_THEIRS.fullmatch(text, *led) and _HEAR.match(text, mention.end, start):
            return mention.entity
        if _BEFORE_THEM.fullmatch(text, *led) and _ANY_SIT.match(text, mention.end, start):
            return mention.entity
    return None
