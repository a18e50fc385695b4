"""Rows on paper: a table for people, JSON, CSV or Markdown for other programs. No colour in a pipe."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Mapping, Sequence

from onrecord.stores.base import Cell, Result
from onrecord_cli.options import Format

WIDEST = 8
"""Columns of a table; rows of more are printed as blocks of lines, one a column."""
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that would command the terminal, or turn the direction of a line around."""
_ONE_OF = re.compile(r"\[\d{4}[\d.,-]*\]")
_PLACE = ("page", "start_char", "end_char")
PIPE_WIDTH = 200
"""Columns of a table that is not printed on a terminal."""


def show(result: Result, style: Format, *, columns: Sequence[str] | None = None, title: str = "") -> None:
    """Print rows; a table has the named columns only, the other forms have all."""
    if style is Format.json:
        json.dump([dict(zip(result.columns, row, strict=True)) for row in result.rows], sys.stdout, ensure_ascii=False, indent=1)
        print()
    elif style is Format.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(result.columns)
        writer.writerows([_guarded(cell) for cell in row] for row in result.rows)
    else:
        names = [name for name in columns or result.columns if name in result.columns]
        cells = [{name: _read_aloud(_text(row[result.columns.index(name)])) for name in names} for row in result.rows]
        names, lines = _for_people(names, cells)
        if style is Format.markdown:
            _markdown(names, lines, title)
        elif len(names) > WIDEST:
            _blocks(names, lines, title)
        elif lines:
            _table(names, lines, title)


def _for_people(names: Sequence[str], cells: Sequence[Mapping[str, str]]) -> tuple[list[str], list[list[str]]]:
    """Each source with its page and characters in one column; no column that is empty or says 'inside' in every row."""
    sources = {name: name.removesuffix("source") for name in names if name == "source" or name.endswith("_source")}
    places = {f"{of}{part}" for of in sources.values() for part in _PLACE}
    kept = [name for name in names if name not in places]
    shown = [n for n in kept if any(row[n] and not (n == "match" and row[n] == "inside") for row in cells)]
    return shown, [[_with_place(row, n, sources[n]) if n in sources else row[n] for n in shown] for row in cells]


def _with_place(row: Mapping[str, str], source: str, of: str) -> str:
    page, start, end = (row.get(f"{of}{name}") for name in _PLACE)
    place = [f"p. {page}"] if page else []
    place += [f"{start}–{end}"] if start and end and end != "0" else []
    return f"{row[source]} [{', '.join(place)}]" if place and row[source] else row[source]


def _read_aloud(text: str) -> str:
    """A date of several ranges (EDTF ``[A..B,C..D]``) as people write it: ``A/B or C/D``."""
    return text[1:-1].replace("..", "/").replace(",", " or ") if _ONE_OF.fullmatch(text) else text


def _text(cell: Cell) -> str:
    if isinstance(cell, list):
        return "; ".join(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return printable("" if cell is None else str(cell))


def printable(text: str) -> str:
    """The text without what would command a terminal or turn its lines around; a sign stands for each such character."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def _guarded(cell: Cell) -> str:
    """A spreadsheet must not take a text for a formula."""
    text = _text(cell)
    return f"'{text}" if text[:1] in ("=", "+", "@", "\t", "\r") or (text[:1] == "-" and not isinstance(cell, int | float)) else text


def _markdown(names: Sequence[str], lines: Sequence[Sequence[str]], title: str) -> None:
    if title:
        print(f"{title}\n")
    print(f"| {' | '.join(names)} |\n|{'---|' * len(names)}")
    for line in lines:
        print("| " + " | ".join(_cell_in_markdown(text) for text in line) + " |")


def _cell_in_markdown(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _blocks(names: Sequence[str], lines: Sequence[Sequence[str]], title: str) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False)
    if title:
        console.print(Text(title))
    for line in lines:
        block = Table.grid(padding=(0, 2))
        block.add_column(style="dim", no_wrap=True)
        block.add_column(overflow="fold")
        for name, text in zip(names, line, strict=True):
            if text:
                block.add_row(Text(name.replace("_", " ")), Text(text))
        console.print(block)
        console.print()


def _table(names: Sequence[str], lines: Sequence[Sequence[str]], title: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False)
    table = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, show_lines=False, pad_edge=False)
    for name in names:
        wide = name in ("words", "summary", "description", "why")
        table.add_column(name.replace("_", " "), overflow="fold", ratio=3 if wide else None, min_width=30 if wide else None)
    for line in lines:
        table.add_row(*map(Text, line))
    console.print(table)
