"""The details table (authorities, boards, their officers) and the inspection team."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.sources.ofsted_report.bodies import HEAD, split_bodies
from onrecord_ingest.sources.ofsted_report.document import Printed, Printout, text_of
from onrecord_ingest.sources.ofsted_report.layout import Line
from onrecord_ingest.sources.ofsted_report.model import Body, BodyKind, Inspector, Officer
from onrecord_ingest.sources.ofsted_report.people import TITLE, is_name, names_in, part
from onrecord_ingest.sources.ofsted_report.tables import Box, boxes

HEADERS: dict[BodyKind, str] = {
    "local authority": r"(?:(?:the )?local authorit(?:y|ies)(?:\(ies\))?|councils?)(?: area)?s?$",
    "integrated care board": r"(?:(?:NHS )?integrated care boards?|ICBs?)(?: ?\((?:ICBs?|s)\))?(?: area)?$",
}
TEAM = {
    "Ofsted": r"ofsted(?: team| inspectors)?$",
    "CQC": r"(?:(?:the )?care quality commission|CQC)(?: \(CQC\))?(?: team| inspectors)?$",
}
_WEB = re.compile(r"www\.|https?:|\.(?:gov|nhs|org)\b|@", re.I)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]?\s*[\dO][A-Z]{2}\b")
_NOBODY = re.compile(r"(?:post )?vacant|vacancy|n/?a|not applicable|tbc", re.I)


def read_details(printout: Printout, lines: list[Line]) -> tuple[list[Body], list[Officer]]:
    """Bodies and officers of the details table, column by column."""
    found = boxes(lines, *HEADERS.values())
    bodies: list[Body] = []
    officers: list[Officer] = []
    heads = [(box, kind) for box in found if (kind := _kind(printout, box))]
    for head, kind in heads:
        column = [box for box in found if box.lines[0].start > head.lines[0].start and _below(head, box) and not _kind(printout, box)]
        _column(printout, column, kind, bodies, officers)
    return bodies, officers


def _kind(printout: Printout, box: Box) -> BodyKind | None:
    text = printout.of(box.lines).text
    return next((kind for kind, pattern in HEADERS.items() if re.match(pattern, text, re.I)), None)


def _below(head: Box, box: Box) -> bool:
    return min(head.cell.right, box.cell.right) - max(head.cell.left, box.cell.left) > 0.5 * (box.cell.right - box.cell.left)


def _column(printout: Printout, column: list[Box], kind: BodyKind, bodies: list[Body], officers: list[Officer]) -> None:
    """Read a column downwards: names of bodies, officers, then address and web, which may be followed by a further body."""
    here: list[Body] = []
    contact = False
    for box in column:
        text = printout.of(box.lines).text
        if _WEB.search(text) or _POSTCODE.search(text):
            contact = True
        elif not here or _names_body(text):
            fresh = [Body(name, kind) for name in named_bodies(printout, box.lines)]
            here = fresh if contact or not here or (officers and officers[-1].body in here) else here + fresh
            bodies.extend(fresh)
            contact = False
        elif not contact:
            people = [person for person in _people(printout, box.lines) if not _NOBODY.fullmatch(person[0].text)]
            whose = here if len(people) == len(here) else [here[0] if len(here) == 1 else None] * len(people)
            officers.extend(Officer(name, title, body) for (name, title), body in zip(people, whose, strict=True))


def _names_body(text: str) -> bool:
    """Whether a lower cell names another body and nobody in it."""
    return bool(HEAD.search(text)) and not re.search(r",| [–-] ", text) and not _person_first(text)


def _person_first(text: str) -> bool:
    (start, end), (title, stop) = part(text)
    return start == 0 and stop > title and is_name(text[:end])


def named_bodies(printout: Printout, lines: list[Line], known: tuple[str, ...] = ()) -> tuple[Printed, ...]:
    """The bodies named in a cell, each with its place; ``known`` are names printed elsewhere in the report."""
    return tuple(printout.within(lines, *span) for span in split_bodies(text_of(lines), known))


def _people(printout: Printout, lines: list[Line]) -> Iterator[tuple[Printed, Printed | None]]:
    """The people of one cell: a further one begins with a line that opens with a name and a mark, or alone with a title below."""
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if not groups or _begins_person(lines, at, groups[-1]):
            groups.append([line])
        else:
            groups[-1].append(line)
    for group in groups:
        yield from _persons(printout, group)


def _begins_person(lines: list[Line], at: int, group: list[Line]) -> bool:
    text = lines[at].words
    opened = re.match(r"([^,–—:(]+?)(?:,| [–—-] |:)\s*(.*)", text)
    if opened:
        return is_name(opened[1]) and (bool(TITLE.match(opened[2])) or not opened[2])
    rest = lines[at + 1].words if at + 1 < len(lines) else ""
    apart = group[-1].bottom - lines[at].top > 0.6 * lines[at].height
    return is_name(text) and (apart or (len(group) > 1 and bool(TITLE.match(rest))))


def _persons(printout: Printout, lines: list[Line]) -> Iterator[tuple[Printed, Printed | None]]:
    """Name and title; several people who share a title each have it."""
    text = text_of(lines)
    (start, end), title = part(text)
    printed = printout.within(lines, *title) if title[0] < title[1] else None
    for begin, stop in names_in(text[start:end]):
        yield printout.within(lines, start + begin, start + stop), printed


def read_team(printout: Printout, lines: list[Line]) -> list[Inspector]:
    """The inspectors, those of Ofsted first, in the order printed."""
    found = boxes(lines, *TEAM.values())
    heads = {body: box for box in found for body, pattern in TEAM.items() if re.match(pattern, printout.of(box.lines).text, re.I)}
    team: list[Inspector] = []
    if not found or not heads:
        rest = [line for line in lines if not any(re.match(pattern, line.text, re.I) for pattern in TEAM.values())]
        return [_inspector(printout, group, None) for group in _entries(rest)]
    for body, head in heads.items():
        column = [line for box in found if box is not head and _below(head, box) and box not in heads.values() for line in box.lines]
        team += [_inspector(printout, group, body) for group in _entries([line for line in column if line.start > head.lines[0].start])]
    return team


def _entries(lines: list[Line]) -> Iterator[list[Line]]:
    """One entry a line; a line that opens with a role goes on the one before."""
    group: list[Line] = []
    for line in lines:
        if group and (TITLE.match(line.words) or line.words[:1].islower() or line.words[:1] == "(" or _open(group, line)):
            group.append(line)
            continue
        if group:
            yield group
        group = [line]
    if group:
        yield group


def _open(group: list[Line], line: Line) -> bool:
    """Whether the entry so far is only part of a name."""
    return bool(re.search(r"[,–-]$", group[-1].words)) or (len(group) == 1 and " " not in group[0].words and "," not in group[0].words)


def _inspector(printout: Printout, lines: list[Line], body: str | None) -> Inspector:
    name, role = next(_persons(printout, lines))
    if body is None:
        body = "CQC" if role and re.search(r"CQC|care quality", role.text, re.I) else "Ofsted" if role else ""
    return Inspector(name, role, body)
