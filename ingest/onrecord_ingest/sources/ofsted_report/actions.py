"""The tables of areas for priority action and for improvement → actions, joined where a page breaks a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord_ingest.sources.ofsted_report.bodies import HEAD
from onrecord_ingest.sources.ofsted_report.details import named_bodies
from onrecord_ingest.sources.ofsted_report.document import Printed, Printout, joined
from onrecord_ingest.sources.ofsted_report.items import Item, Paragraph, item_of, items_of, paragraphs, runs_on
from onrecord_ingest.sources.ofsted_report.layout import BULLETS, Cell, Line
from onrecord_ingest.sources.ofsted_report.model import Action
from onrecord_ingest.sources.ofsted_report.tables import Box, boxes

RESPONSIBLE = r"(?:responsible|accountable|lead) (?:bod(?:y|ies)|partners?|organisations?|agenc(?:y|ies))|responsibility"
SUBJECT = (
    r"(?:areas? for )?(?:priority )?(?:actions?|improvements?)(?: required| identified)?|areas? for (?:priority action|improvement)s?"
)
_DEMAND = re.compile(r"^(?!They|This|These|It |In addition)[A-Z].*\b(?:should|must|needs? to)\b", re.S)
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]?", re.I)


@dataclass(slots=True)
class Row:
    """One action: the cells of its text (several where a page breaks it) and the lines naming the bodies."""

    lines: list[Line]
    cells: list[Cell]
    bodies: list[Line] = field(default_factory=list)


def read_actions(printout: Printout, lines: list[Line], pitch: float, known: tuple[str, ...]) -> list[Action]:
    """The actions of a section; ``known`` are the names of bodies that the report prints elsewhere."""
    found = boxes(lines, RESPONSIBLE, SUBJECT)
    if not found:
        return [_action(printout, item, ()) for item in _running(paragraphs(lines, pitch))]
    rows = _rows(printout, found)
    return [
        _action(printout, item, named_bodies(printout, row.bodies, known) if row.bodies else ())
        for row in rows
        for item in _items(row, pitch, alone=len(rows) == 1)
    ]


def _items(row: Row, pitch: float, alone: bool) -> list[Item]:
    """A row is one action; but a cell that is itself a list, or the one cell of a table, holds several."""
    found = paragraphs(row.lines, pitch)
    if found and found[0].label:
        return items_of(found)
    plain = [paragraph for paragraph in found if not paragraph.label]
    if alone and not row.bodies and len(plain) > 1 and all(_DEMAND.search(_words(paragraph)) for paragraph in plain):
        return _running(found)
    return [item_of(found)]


def _words(paragraph: Paragraph) -> str:
    return joined([line.text for line in paragraph.lines])


def _rows(printout: Printout, found: list[Box]) -> list[Row]:
    texts, owners = _parted(printout, found)
    spanning = any(sum(owner.cell.beside(box.cell) for box in texts) > 1 for owner in owners)
    rows: list[Row] = []
    for box in texts:
        owner = [each for each in owners if each.cell.beside(box.cell)]
        if rows and _goes_on(rows[-1], box, owner, bool(owners), spanning):
            rows[-1].lines += box.lines
            rows[-1].cells.append(box.cell)
        else:
            inherited = rows[-1].bodies if rows and spanning and not owner else []
            rows.append(Row(list(box.lines), [box.cell], list(inherited)))
        rows[-1].bodies += [line for each in owner for line in each.lines if line not in rows[-1].bodies]
    return rows


def _parted(printout: Printout, found: list[Box]) -> tuple[list[Box], list[Box]]:
    """The cells of the actions, and those of the bodies in the column under "Responsible body"; headings and numbers left out."""
    responsible = [box.cell for box in found if re.fullmatch(RESPONSIBLE, printout.of(box.lines).text, re.I)]
    texts: list[Box] = []
    owners: list[Box] = []
    for box in found:
        text = printout.of(box.lines).text
        if re.fullmatch(RESPONSIBLE, text, re.I) or re.fullmatch(SUBJECT, text, re.I) or _NUMBER.fullmatch(text):
            continue
        (owners if any(_same_column(box.cell, head) for head in responsible) else texts).append(box)
    return texts, owners


def _same_column(cell: Cell, head: Cell) -> bool:
    return min(cell.right, head.right) - max(cell.left, head.left) > 0.5 * min(cell.right - cell.left, head.right - head.left)


def _goes_on(row: Row, box: Box, owner: list[Box], owned: bool, shared: bool) -> bool:
    """Whether a cell at the head of a page goes on with the row that the page before ends with."""
    first, last = box.lines[0], row.lines[-1]
    if box.cell.page != row.cells[-1].page + 1:
        return False
    if first.label and row.lines[0].label and (first.label in BULLETS) == (row.lines[0].label in BULLETS):
        return False
    if first.label or runs_on(last, first) or last.text.endswith((":", ";")):
        return True
    if owned and not owner:
        return not shared
    return bool(owner and row.bodies) and not HEAD.search(row.bodies[-1].text.strip())


def _running(found: list[Paragraph]) -> list[Item]:
    """Actions printed without a table: each plain paragraph with the bullets below it; each bullet, where there is nothing else."""
    if not found or all(paragraph.label for paragraph in found):
        return items_of(found)
    items: list[Item] = []
    for paragraph in found:
        if items and paragraph.label:
            items[-1].bullets.append(list(paragraph.lines))
        elif items and items[-1].bullets and paragraph.left > items[-1].lead[0].left + 4:
            items[-1].bullets[-1].extend(paragraph.lines)
        else:
            items.append(Item(list(paragraph.lines)))
    return items


def _action(printout: Printout, item: Item, bodies: tuple[Printed, ...]) -> Action:
    lead = item.lead or item.bullets[0]
    bullets = item.bullets if item.lead else item.bullets[1:]
    return Action(
        printout.of(lead),
        tuple(printout.of(bullet) for bullet in bullets),
        printout.of(item.tail) if item.tail else None,
        bodies,
    )
