"""Read ``GetCouncillorsByWard``. The answer names neither its council nor its day: whoever fetched it gives both.

No real sample was at hand when this was written, so the reader is strict: an element that it does not know is left out
and reported, never guessed at.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from onrecord.dates import PartialDate
from onrecord.errors import RecordError, SourceError
from onrecord.model import Document, Refusal, Span
from onrecord_ingest.sources.markup import Element, parse, read_markup
from onrecord_ingest.sources.modern_gov.privacy import IGNORED, keep_read
from onrecord_ingest.sources.persons import split_title
from onrecord_ingest.sources.reading import Reading

KIND = "modern-gov"
NO_DAY = ("", "unspecified")


@dataclass(frozen=True, slots=True)
class Term:
    """A term of office; None where the council gives no day."""

    start: PartialDate | None
    end: PartialDate | None
    span: Span


@dataclass(frozen=True, slots=True)
class Councillor:
    """A councillor: ``id`` is the council's own number, ``written`` the name as printed, ``posts`` its posts' words."""

    id: str
    name: str
    title: str
    written: str
    council: str
    ward: str
    district: str
    party: str
    posts: str
    terms: tuple[Term, ...]
    span: Span


def read(data: bytes, name: str, *, council: str, published: PartialDate | None = None, published_why: str = "") -> Reading[Councillor]:
    """Read a council's answer; raises SourceError for another kind of XML, or where a count it gives is not met."""
    _, root = read_markup(data, name)
    if root.tag != "councillorsbyward":
        raise SourceError(f"the outer element is '{root.tag}'", where=name, do="save the answer of GetCouncillorsByWard")
    text, left_out = keep_read(root)
    root = parse(text, name)
    rows: list[Councillor] = []
    refusals: list[Refusal] = []
    wards = [element for element in root.walk() if element.tag == "ward"]
    for ward in wards:
        title, district = _text(ward, "wardtitle"), _text(ward, "districttitle")
        found = [element for element in ward.walk() if element.tag == "councillor"]
        _count(ward, len(found), f"{name}, {title}")
        for element in found:
            try:
                rows.append(_councillor(element, council, title, district, name))
            except RecordError as error:
                refusals.append(Refusal.of(error))
    if not rows:
        raise SourceError("no councillor could be read", where=name, do="check the kind of the file")
    refusals += [
        Refusal(f"element '{tag}' is not known ({count} times); it was left out", name, "ignore it by name")
        for tag, count in left_out.items()
        if tag not in IGNORED
    ]
    refusals += [
        Refusal(f"councillor {key} stands {count} times", name, "which ward is theirs?")
        for key, count in Counter(row.id for row in rows).items()
        if count > 1
    ]
    counts = {f"element '{tag}'": left_out[tag] for tag in sorted(IGNORED)}
    document = Document(KIND, name, text, publisher=council, published=published, published_why=published_why)
    return Reading(document, tuple(rows), tuple(refusals), counts)


def _councillor(element: Element, council: str, ward: str, district: str, name: str) -> Councillor:
    written, number = _text(element, "fullusername"), _text(element, "councillorid")
    where = f"{name}, councillor {number or '?'}"
    if not written or not number.isdigit() or not ward:
        raise RecordError("a councillor without name, number or ward", where=where, do="mend the answer")
    title, bare = split_title(written)
    return Councillor(
        id=number,
        name=bare,
        title=title,
        written=written,
        council=council,
        ward=ward,
        district=_text(element, "districttitle") or district,
        party=_text(element, "politicalpartytitle"),
        posts=_text(element, "keyposts"),
        terms=tuple(_term(term, where) for term in element.walk() if term.tag == "termofoffice"),
        span=Span(element.start, element.end, cell=f"councillor {number}"),
    )


def _term(element: Element, where: str) -> Term:
    start, end = (_day(_text(element, tag), where) for tag in ("startdate", "enddate"))
    if start and end and start.earliest and end.latest and end.latest < start.earliest:
        raise RecordError(f"a term ends ({end.text}) before it starts ({start.text})", where=where, do="ask the council")
    return Term(start, end, Span(element.start, element.end))


def _day(text: str, where: str) -> PartialDate | None:
    if text.lower() in NO_DAY:
        return None
    try:
        day, month, year = (int(part) for part in text.split(" ")[0].split("/"))
        return PartialDate.between(date(year, month, day), date(year, month, day))
    except ValueError as error:
        raise RecordError(f"'{text}' is no day (day/month/year)", where=where, do="ask the council") from error


def _count(ward: Element, found: int, where: str) -> None:
    for tag in ("councillorscount", "councillorcount"):
        given = next((element.text for element in ward.walk() if element.tag == tag), "")
        if given and given != str(found):
            raise SourceError(f"{found} councillors, {given} announced", where=where, do="fetch the whole answer again")


def _text(element: Element, tag: str) -> str:
    child = element.find(tag)
    return child.text if child else ""
