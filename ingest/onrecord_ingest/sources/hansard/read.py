"""Read a day's debates: each speech with its speaker, ids, headings and paragraphs.

Not everything inside a speech was said by its speaker. A paragraph in italics is the reporter's (``rose—``). What follows
"it will be convenient to discuss the following:" is the printed list of amendments. An indented paragraph is the text of
a motion, or words that the speaker read out, which may be somebody else's: it stays in the speech, with its marks of
quotation. Each paragraph says which it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Refusal, Span
from onrecord_ingest.sources.codes import CodeName, disagreements
from onrecord_ingest.sources.hansard.render import Page
from onrecord_ingest.sources.markup import Element, read_markup
from onrecord_ingest.sources.reading import Reading

KIND = "hansard"
HEADINGS = ("oral-heading", "major-heading", "minor-heading")
MANNERS = {"": "spoken", "indent": "set apart", "italic": "reported"}
IN_PARAGRAPH = ("phrase", "i", "b", "sup", "sub", "br")
NO_SPEAKER, NO_ID = "speech without a speaker", "speech of several, or of a speaker without an id"
NOT_SPOKEN = "speech with no spoken paragraph"
_LIST_FOLLOWS = re.compile(r"\b(?:convenient|also) to (?:discuss|consider|take) the following:?$")
ATTRIBUTES = frozenset(("id", "speakername", "person_id", "type", "colnum", "time", "oral-qnum", "nospeaker", "url"))
_ID = re.compile(r"uk\.org\.publicwhip/debate/(\d{4}-\d\d-\d\d)[a-z]*\.\d+\.\d+")
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


def read(data: bytes, name: str) -> Reading[Speech]:
    """Read the speeches of one day; raises SourceError for another kind of XML, a cut file, or several days."""
    _, root = read_markup(data, name)
    page = Page()
    if root.tag != "publicwhip":
        raise SourceError(f"the outer element is '{root.tag}', not 'publicwhip'", where=name, do="check the kind of the file")
    speeches: list[Speech] = []
    refusals: list[Refusal] = []
    counts = Counter({NO_SPEAKER: 0, NO_ID: 0, NOT_SPOKEN: 0, "division": 0, "table": 0})
    unknown: Counter[str] = Counter()
    heads = {"major-heading": "", "minor-heading": ""}
    ids: Counter[str] = Counter()
    for element in root.children:
        ids[element.attributes.get("id", "")] += 1
        if element.tag == "speech":
            try:
                speech = _speech(element, heads, unknown, counts, page, name)
            except RecordError as error:
                refusals.append(Refusal(error.what, error.where, error.do))
                continue
            speeches += [speech] if speech else []
        elif element.tag in HEADINGS:
            page.line(element.text)
            # an oral heading opens questions, and is followed by a major one; a major one ends the minor one before
            heads = {**heads, element.tag: element.text} if element.tag == "minor-heading" else _opened(element)
        elif element.tag == "division":
            counts["division"] += 1
        else:
            unknown[f"element '{element.tag}'"] += 1
    refusals += [
        Refusal(f"{what} is not known ({count} times)", name, "read it, or ignore it by name") for what, count in unknown.items()
    ]
    refusals += [Refusal(f"id '{key}' stands {count} times", name, "fetch it again") for key, count in ids.items() if count > 1]
    names = tuple(dict.fromkeys(CodeName("parlparse", speech.person, speech.speaker, name) for speech in speeches))
    day = _day(ids, name)
    document = Document(
        KIND,
        name,
        page.text,
        title=f"Hansard, House of Commons debates, {day}",
        publisher="UK Parliament",
        published=PartialDate.between(day, day + timedelta(days=1)),
        published_why=_WHY,
    )
    return Reading(document, tuple(speeches), (*refusals, *disagreements(names)), counts, names)


_WHY = "the ids name the day of sitting; the official report is out by the next morning"


def _opened(element: Element) -> dict[str, str]:
    return {"major-heading": element.text if element.tag == "major-heading" else "", "minor-heading": ""}


def _day(ids: Mapping[str, int], name: str) -> date:
    matches = {key: _ID.fullmatch(key) for key in ids}
    days = {match[1] for match in matches.values() if match}
    wrong = [key for key, match in matches.items() if not match]
    if wrong or len(days) != 1:
        what = f"'{wrong[0]}' is no id of a debate" if wrong else f"parts of {len(days)} days"
        raise SourceError(what, where=name, do="check the kind of the file, a day's debates at a time")
    return date.fromisoformat(days.pop())


def _speech(
    element: Element, heads: Mapping[str, str], unknown: Counter[str], counts: Counter[str], page: Page, name: str
) -> Speech | None:
    attributes = element.attributes
    unknown.update(f"attribute '{key}' of a speech" for key in attributes.keys() - ATTRIBUTES)
    speaker, person = " ".join(attributes.get("speakername", "").split()), attributes.get("person_id", "")
    speaker_span = page.line(speaker) if speaker else Span(0, 0)
    paragraphs = _paragraphs(element, unknown, counts, page)
    if not speaker or not person:
        counts[NO_ID if speaker else NO_SPEAKER] += 1
        return None
    where = f"{name}, {attributes.get('id', '')}"
    match = _ID.fullmatch(attributes.get("id", ""))
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
        if part.tag != "p" or manner is None:
            unknown[f"'{part.tag}' of class '{kind}' in a speech"] += 1
            continue
        inside = (inner.tag for inner in part.walk() if inner.tag not in ("p", *IN_PARAGRAPH))
        unknown.update(f"element '{tag}' in a paragraph" for tag in inside)
        pid = part.attributes.get("pid", "")
        found.append(Paragraph(pid, part.text, manner, page.line(part.text, pid)))
    return tuple(found)
