"""A speech: its speaker, its ids, and which of its paragraphs the speaker said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from onrecord.dates import PartialDate
from onrecord.errors import RecordError
from onrecord.model import Span
from onrecord_ingest.sources.hansard.render import Page
from onrecord_ingest.sources.markup import Element

MANNERS = {"": "spoken", "indent": "set apart", "italic": "reported"}
IN_PARAGRAPH = ("phrase", "i", "b", "sup", "sub", "br")
NO_SPEAKER, NO_ID = "speech without a speaker", "speech of several, or of a speaker without an id"
NOT_SPOKEN = "speech with no spoken paragraph"
_LIST_FOLLOWS = re.compile(r"\b(?:convenient|also) to (?:discuss|consider|take) the following:?$")
_STAGE = re.compile(r"(?:indicated (?:assent|dissent)|rose|bowed|nodded|assented)\b[\s.—–-]*$")
"""What the reporter says that a member did, in a paragraph without a mark of its own: no words of the member's."""
ATTRIBUTES = frozenset(("id", "speakername", "person_id", "type", "colnum", "time", "oral-qnum", "nospeaker", "url"))
ID = re.compile(r"uk\.org\.publicwhip/debate/(\d{4}-\d\d-\d\d)[a-z]*\.\d+\.\d+")
_PERSON = re.compile(r"uk\.org\.publicwhip/person/\d+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its id, its words with white space joined, and its manner: spoken, set apart, reported or listed."""

    id: str
    text: str
    manner: str
    span: Span


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech of a named speaker; ``type`` is parlparse's, or empty."""

    id: str
    speaker: str
    person: str
    day: PartialDate
    time: str
    column: str
    type: str
    question: str
    heading: str
    subheading: str
    paragraphs: tuple[Paragraph, ...]
    speaker_span: Span

    @property
    def spoken(self) -> tuple[Span, ...]:
        """The characters of each run of paragraphs, spoken or read out, that the reporter's words do not break."""
        runs: list[Span] = []
        for said, group in groupby(self.paragraphs, key=lambda paragraph: paragraph.manner in ("spoken", "set apart")):
            run = list(group)
            if said and any(paragraph.manner == "spoken" for paragraph in run):
                runs.append(Span(run[0].span.start, run[-1].span.end, cell=self.id))
        return tuple(runs)


def read_speech(
    element: Element, heads: Mapping[str, str], unknown: Counter[str], counts: Counter[str], page: Page, name: str
) -> Speech | None:
    """The speech of an element, written to the page; None, and counted, where nobody named speaks.

    Raises RecordError for ids of another kind; what is not known goes to ``unknown``.
    """
    attributes = element.attributes
    unknown.update(f"attribute '{key}' of a speech" for key in attributes.keys() - ATTRIBUTES)
    speaker, person = " ".join(attributes.get("speakername", "").split()), attributes.get("person_id", "")
    speaker_span = page.line(speaker) if speaker else Span(0, 0)
    paragraphs = _paragraphs(element, unknown, counts, page)
    if not speaker or not person:
        counts[NO_ID if speaker else NO_SPEAKER] += 1
        return None
    where = f"{name}, {attributes.get('id', '')}"
    match = ID.fullmatch(attributes.get("id", ""))
    if not match or not _PERSON.fullmatch(person):
        raise RecordError(f"no id of a debate, or '{person}' is no id of a person", where=where, do="mend the speech")
    if not any(paragraph.manner == "spoken" for paragraph in paragraphs):
        counts[NOT_SPOKEN] += 1
        return None
    return Speech(
        id=attributes["id"],
        speaker=speaker,
        person=person,
        day=PartialDate.parse(match[1]),
        time=attributes.get("time", ""),
        column=attributes.get("colnum", ""),
        type=attributes.get("type", ""),
        question=attributes.get("oral-qnum", ""),
        heading=heads["major-heading"],
        subheading=heads["minor-heading"],
        paragraphs=paragraphs,
        speaker_span=speaker_span,
    )


def _paragraphs(element: Element, unknown: Counter[str], counts: Counter[str], page: Page) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    for part in element.children:
        if part.tag == "table":
            counts["table"] += 1
            continue
        kind = part.attributes.get("class", "")
        manner = "set apart" if part.attributes.get("pwmotiontext") else MANNERS.get(kind)
        if found and (found[-1].manner == "listed" or _LIST_FOLLOWS.search(found[-1].text)):
            manner = "listed"
        if manner == "spoken" and not found and _STAGE.match(part.text):
            manner = "reported"
        if part.tag != "p" or manner is None:
            unknown[f"'{part.tag}' of class '{kind}' in a speech"] += 1
            continue
        inside = (inner.tag for inner in part.walk() if inner.tag not in ("p", *IN_PARAGRAPH))
        unknown.update(f"element '{tag}' in a paragraph" for tag in inside)
        pid = part.attributes.get("pid", "")
        found.append(Paragraph(pid, part.text, manner, page.line(part.text, pid)))
    return tuple(found)
