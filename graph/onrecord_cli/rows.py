"""Rows on paper: a table for people, JSON, CSV or Markdown for other programs. No colour in a pipe."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence

from onrecord.stores.base import Cell, Result
from onrecord_cli.options import Format

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
        at = [result.columns.index(name) for name in names]
        lines = [[_text(row[i]) for i in at] for row in result.rows]
        (_markdown if style is Format.markdown else _table)(names, lines, title)


def _text(cell: Cell) -> str:
    if isinstance(cell, list):
        return "; ".join(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = "" if cell is None else str(cell)
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


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


def _table(names: Sequence[str], lines: Sequence[Sequence[str]], title: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False)
    kept = [i for i in range(len(names)) if any(line[i] for line in lines)]
    table = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, show_lines=False, pad_edge=False)
    for i in kept:
        wide = names[i] in ("words", "summary", "description", "why")
        table.add_column(names[i].replace("_", " "), overflow="fold", ratio=3 if wide else None, min_width=30 if wide else None)
    for line in lines:
        table.add_row(*(Text(line[i]) for i in kept))
    console.print(table)
