"""Lines → the report's sections, by their headings as Ofsted words them; a heading not known here still ends a section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord_ingest.sources.ofsted_report.document import Printed, Printout, joined
from onrecord_ingest.sources.ofsted_report.layout import Line

AREA = r"(?:the |this )?(?:local )?area(?: partnership)?"
HEADINGS = {
    "outcome": r"(?:monitoring |full )?inspection outcomes?|outcomes?(?: of (?:the|this) (?:\w+ )?inspection)?",
    "about": rf"(?:information )?about {AREA}",
    "experience": r"what (?:is it|it is) like to be a child or young person\b.*",
    "strengths": rf"what (?:is |are )?{AREA} (?:is |are )?doing (?:that is |that are )?(?:effective|effectively|well)\b.*",
    "weaknesses": rf"what (?:does |do )?{AREA} needs? to (?:do better|improve)\b.*",
    "progress": r"(?:progress\b.*|.*\bprogress (?:made )?(?:against|since|in|on)\b.*|areas? for priority action"
    r"(?: \w+)? (?:at|from|in|since) the (?:last|previous)\b.*)",
    "actions": r"areas? for priority actions?|priority actions?|responsible bod(?:y|ies)",
    "improvements": r"areas? for improvements?",
    "details": r"(?:local )?area partnership(?: contact)? details",
    "inspection": r"(?:information )?about (?:this|the) (?:\w+ )?inspection",
    "team": r"(?:the )?inspection team(?: members)?",
}
TABLES = ("actions", "improvements")
END = re.compile(r"if you are not happy with the inspection|the office for standards in education, child", re.I)
"""How Ofsted's page about itself begins."""


@dataclass(slots=True)
class Section:
    """A heading (none before the first) and the lines below it; kind ``other`` where the heading is not a known one."""

    kind: str
    title: Printed | None = None
    lines: list[Line] = field(default_factory=list)


def sections_of(printout: Printout) -> list[Section]:
    """Split a report at its headings; Ofsted's imprint is the section ``imprint``."""
    lines = printout.lines
    heights = Counter(round(line.height, 1) for line in lines)
    body = heights.most_common(1)[0][0]
    found = [Section("front")]
    skip = 0
    for at, line in enumerate(lines):
        if skip:
            skip -= 1
        elif END.match(line.text):
            found.append(Section("imprint", None, [line]))
        elif found[-1].kind == "imprint":
            found[-1].lines.append(line)
        elif heading := _heading(lines, at, body, found):
            kind, size = heading
            heads = list(lines[at : at + size])
            found.append(Section(kind, printout.of(heads), heads if kind in TABLES and _in_table(lines, at) else []))
            skip = size - 1
        else:
            found[-1].lines.append(line)
    return list(_together(found))


def _heading(lines: Sequence[Line], at: int, body: float, found: list[Section]) -> tuple[str, int] | None:
    """Kind and number of lines of the heading that begins here."""
    line = lines[at]
    if line.label:
        return None
    size, large = 1, line.height > body * 1.08
    while at + size < len(lines) and size < 4 and _goes_on(lines[at + size - 1], lines[at + size]):
        size += 1
    for count in range(size, 0, -1):
        text = joined([each.text for each in lines[at : at + count]]).rstrip(" :").casefold()
        for kind, pattern in HEADINGS.items():
            if re.fullmatch(pattern, text) and not (kind == "progress" and not large) and len(text) < 160:
                return kind, count
    if large and found[-1].kind not in ("front", "details", "team") and any(char.isalpha() for char in line.text):
        return "other", size
    return None


def _in_table(lines: Sequence[Line], at: int) -> bool:
    """Whether a heading is a table's own: in a cell, or beside another."""
    line = lines[at]
    beside = (each for each in lines[max(at - 3, 0) : at + 4] if each is not line and each.page == line.page)
    return line.cell is not None or any(abs(each.top - line.top) < line.height / 2 for each in beside)


def _goes_on(line: Line, following: Line) -> bool:
    """Whether the next line is of the same size, right below, in the same cell."""
    return (
        following.page == line.page
        and following.cell == line.cell
        and not following.label
        and abs(following.height - line.height) < 0.5
        and 0 < line.top - following.top < 1.8 * line.height
    )


def _together(found: list[Section]) -> Iterator[Section]:
    """A table's header repeats the heading above it (or again on a further page): that is one section."""
    last: Section | None = None
    for section in found:
        if last and section.kind == last.kind and section.kind in TABLES:
            last.lines.extend(section.lines)
            continue
        if last:
            yield last
        last = section
    if last:
        yield last
