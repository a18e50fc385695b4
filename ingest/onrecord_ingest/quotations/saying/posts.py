"""Statements set apart from the running text: tweets with handle and date, and pull quotes signed with a name."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.text.paragraphs import Paragraph
from onrecord_ingest.quotations.text.sentences import whole

_TWEET = re.compile(r"\s[—–-]{1,2}\s(?P<name>[^()\n—]{2,60}?)\s\(@\w+\)(?:\s\w+ \d{1,2}, \d{4})?$")
_LINK = re.compile(r"\s*(?:https?://\S+|(?:#\w+)?pic\.twitter\.com/\S+|#\w+)\s*$")
_SIGNED = re.compile(r"(?P<stop>[.!?)])\s(?P<name>(?:[A-Z][\w.’'-]+\s){1,7}[A-Z][\w’'-]+)(?:, [^.!?]{3,60})?$")
_SHORTEST = 5


def find_post(text: str, paragraph: Paragraph, number: int, cast: Cast) -> Found | None:
    """The tweet or signed pull quote that the whole paragraph is, if it is one."""
    if paragraph.quotations and paragraph.quotations[0].start == paragraph.start:
        return None
    tail = max(paragraph.start, paragraph.end - 160)
    match = _TWEET.search(text, tail, paragraph.end) if text.find("(@", tail, paragraph.end) >= 0 else None
    rule = "tweet with its handle"
    if match is None and not paragraph.quotations and text[paragraph.end - 1] not in ".!?":
        match = _SIGNED.search(text, tail, paragraph.end)
        if match is not None and not any(cast.knows(" ".join(match.group("name").split()[-n:])) for n in (2, 3, 4)):
            return None
        rule = "pull quote with a name under it"
    if match is None:
        return None
    end = match.end("stop") if "stop" in match.groupdict() else match.start()
    while (link := _LINK.search(text, paragraph.start, end)) is not None:
        end = link.start()
    if len(text[paragraph.start : end].split()) < _SHORTEST:
        return None
    sentence = whole(text, paragraph, number)
    first = next(i for i, t in enumerate(sentence.tokens) if t.end > match.start("name"))
    last = max(i for i, t in enumerate(sentence.tokens) if t.start < match.end("name"))
    return Found(paragraph.start, end, "direct", rule, sentence, None, Subject(first, last, first))
