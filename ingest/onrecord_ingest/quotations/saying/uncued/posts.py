"""Statements set apart from the running text: tweets with handle and date, pull quotes signed with a name, lines of a transcript."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Cast
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.text.paragraphs import Paragraph
from onrecord_ingest.quotations.text.sentences import whole

_TWEET = re.compile(r"\s[—–-]{1,2}\s(?P<name>[^()\n—]{2,60}?)\s\(@\w+\)(?:\s\w+ \d{1,2}, \d{4})?$")
_LINK = re.compile(r"\s*(?:https?://\S+|(?:#\w+)?pic\.twitter\.com/\S+|#\w+)\s*$")
_SIGNED = re.compile(r"(?P<stop>[.!?)])\s(?P<name>(?:[A-Z][\w.’'-]+\s){1,7}[A-Z][\w’'-]+)(?:, [^.!?]{3,60})?$")
_LINE = re.compile(r"(?P<name>(?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]+):\s+(?=[A-Z])")
_OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_SHORTEST = 5


def find_post(text: str, paragraph: Paragraph, number: int, cast: Cast) -> Found | None:
    """The tweet or signed pull quote that the whole paragraph is, if it is one."""
    if paragraph.quotations and paragraph.quotations[0].start == paragraph.start:
        return None
    line = _LINE.match(text, paragraph.start, paragraph.end) if not paragraph.quotations else None
    if line is not None:
        return _line(text, paragraph, number, line)
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


def _line(text: str, paragraph: Paragraph, number: int, line: re.Match[str]) -> Found | None:
    """A line of a transcript, whose speaker stands before a colon and says "I" or "we": "ANN OTTO: We are late."; for what a reporter
    says of somebody may begin with their name as well."""
    given, *names = line.group("name").lower().split()
    place = any(name in words("bodies", "places") or name in words("bodies", "heads") for name in names)
    own = _OWN.search(text, line.end(), paragraph.end) is not None and text[paragraph.end - 1] in ".!?…"
    if place or not own or given not in given_names() or len(text[line.end() : paragraph.end].split()) < _SHORTEST:
        return None
    sentence = whole(text, paragraph, number)
    last = max(i for i, t in enumerate(sentence.tokens) if t.start < line.end("name"))
    return Found(line.end(), paragraph.end, "direct", "line of a transcript", sentence, None, Subject(0, last, 0))
