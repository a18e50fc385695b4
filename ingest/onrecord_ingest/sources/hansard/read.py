"""Read a day's debates: each speech with its speaker, ids, headings and paragraphs.

Not everything inside a speech was said by its speaker. A paragraph in italics is the reporter's (``rose—``). What follows
"it will be convenient to discuss the following:" is the printed list of amendments. An indented paragraph is the text of
a motion, or words that the speaker read out, which may be somebody else's: it stays in the speech, with its marks of
quotation. Each paragraph says which it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Refusal
from onrecord_ingest.sources.codes import CodeName, disagreements
from onrecord_ingest.sources.hansard.render import Page
from onrecord_ingest.sources.hansard.speech import ID, NO_ID, NO_SPEAKER, NOT_SPOKEN, Speech, read_speech
from onrecord_ingest.sources.markup import Element, read_markup
from onrecord_ingest.sources.reading import Reading

KIND = "hansard"
HEADINGS = ("oral-heading", "major-heading", "minor-heading")


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
                speech = read_speech(element, heads, unknown, counts, page, name)
            except RecordError as error:
                refusals.append(Refusal.of(error))
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
    matches = {key: ID.fullmatch(key) for key in ids}
    days = {match[1] for match in matches.values() if match}
    wrong = [key for key, match in matches.items() if not match]
    if wrong or len(days) != 1:
        what = f"'{wrong[0]}' is no id of a debate" if wrong else f"parts of {len(days)} days"
        raise SourceError(what, where=name, do="check the kind of the file, a day's debates at a time")
    return date.fromisoformat(days.pop())
