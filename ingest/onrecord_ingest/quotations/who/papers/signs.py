"""Placards, banners and notes whose words are read out."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Sentence

_SIGN = Pattern(lambda: rf"\b({alternatives('bodies', 'signs_before')})s?\b")
_LATELY = 120
_MINUTES = re.compile(r"(?<!\d )(?<!few )\bminutes of (?:the|a|an|its|their|last|that)\b")
_PAPERS = re.compile(
    r"(?:[A-Za-z][\w’'-]* ){0,4}?"
    r"((?i:minutes|e-?mails|papers|documents|accounts|records|files|messages|texts|transcripts|logs))\b"
)
"""Papers in the plural with which a sentence opens."""
_WORD = re.compile(r"[a-z’-]+")
_SENTENCE = 300
"""Characters in which the sentence before is looked for."""
_QUOTED_SIGN = Pattern(
    lambda: (
        rf"\b(?:an?|the|this|my|our) (?:[a-z]+ )?((?:bit|piece|scrap|sheet|slip) of (?:paper|card|cardboard)"
        rf"|{'|'.join(sorted(words('bodies', 'signs')))})\b"
        r"[^“”\"\n.]{0,40}(?:[”\"’']|\.[”\"’']?)(?: (?:said|says) [^“”\"\n]{3,60}\.)?\s*$"
    )
)
"""A sign in the last words before, quoted or not; its ``$`` is where the search ends."""


def last_sign(story: Story, sentence: Sentence) -> Speaker | None:
    """The placard, banner or note mentioned last, and the occasion where the article tells of one; none from before the paper that
    has spoken last: "studied *a notice*. A memo says it is late. It reads"."""
    last = story.last.name or "" if story.last is not None and story.last.entity is None else ""
    spoke = last.rpartition(" ")[2] in words("bodies", "documents") - words("bodies", "signs")
    before = story.text[max(0, sentence.start - 400, story.last_end if spoke else 0) : sentence.start].lower()
    signs = list(_SIGN.finditer(before))
    if not signs:
        return None
    noun = next((m.group(1) for m in reversed(signs) if m.group(1) not in ("message", "slogan")), signs[-1].group(1))
    event = re.search(r"\b(protest|rally|march|demonstration|vigil|picket|meeting|hearing)\b", before)
    name = f"{noun} at the {event.group(1)}" if event else noun
    return Speaker(None, name, reason="one of the signs mentioned before", confidence=0.7, spoken_for=[])


def minutes_told(story: Story, at: int) -> Speaker | None:
    """The minutes of which the sentence before tells, or other papers with which it opens, where it tells of no people: "The Echo has
    seen *minutes* of the meeting. They record", "*Emails* leaked to the Echo run to nine pages. They say"."""
    before = story.text[max(0, at - _SENTENCE) : at].rstrip()
    last = before[max(before.rfind(". "), before.rfind("\n")) + 1 :].lstrip()
    opens = _PAPERS.match(last)
    if not _MINUTES.search(last) and (opens is None or any(is_group_noun(word) for word in _WORD.findall(last.lower()))):
        return None
    noun = opens.group(1).lower() if opens is not None else "minutes"
    return Speaker(None, noun, reason=f"the {noun} just told of", confidence=0.75, plural=True)


def quoted_sign(story: Story, at: int) -> Speaker | None:
    """The sign of which the words just before tell: "I have put up a poster." It says: …"""
    shown = _QUOTED_SIGN.search(story.text, max(0, at - _LATELY), at)
    return Speaker(None, shown.group(1), reason="the sign just told of", confidence=0.7, spoken_for=[]) if shown else None
