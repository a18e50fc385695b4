"""The statements of one text for people: who, by which verb, in which words, on which line, and how sure that is."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from onrecord_cli.rows import printable

SURE = 0.95
"""Confidence from which the reason for it is not worth a line."""
PIPE_WIDTH = 100
"""Columns where nothing is printed on a terminal."""


def show_statements(row: Mapping[str, Any], text: str) -> None:
    """Print the statements of a document's JSON object with their words. Lines are those of the text as it was read."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    statements = row["statements"]
    console = Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False)
    count = "no statement" if not statements else "1 statement" if len(statements) == 1 else f"{len(statements)} statements"
    console.print(Text(printable(f"{row['id']}: {count} found")))
    block = Table.grid(padding=(0, 2))
    block.add_column(style="dim", no_wrap=True)
    block.add_column(overflow="fold")
    line, counted = 1, 0
    for each in sorted(statements, key=lambda s: (s["start"], s["end"])):
        line += text.count("\n", counted, each["start"])
        counted = each["start"]
        told = [Text(printable(_head(each)), style="bold"), Text(printable(text[each["start"] : each["end"]]))]
        told += [Text(printable(doubt), style="dim") for doubt in (_doubt(each), _doubt_of_bodies(each)) if doubt]
        block.add_row(Text(f"line {line}"), Text("\n").join(told))
        block.add_row()
    console.print(block)


def _head(statement: Mapping[str, Any]) -> str:
    """``Ada Quill, for Saltmere Council · “She” · said · direct``; "for perhaps" where no words tell it."""
    who = statement["resolved"] or "speaker not known"
    perhaps = statement["perhaps_for"]
    bodies = [f"perhaps {body}" if body in perhaps else body for body in statement["on_behalf_of"] if body != who]
    named = statement["speaker"]["text"] if statement["speaker"] else who
    parts = [f"{who}, for {' and '.join(bodies)}" if bodies else who, f"“{named}”" if named != who else "", statement["cue"] or ""]
    return " · ".join([part for part in parts if part] + [statement["form"]])


def _doubt(statement: Mapping[str, Any]) -> str:
    if statement["candidates"] and not statement["resolved"]:
        return f"perhaps {' or '.join(statement['candidates'])}"
    return f"{statement['confidence']:.2f}: {statement['reason']}" if statement["confidence"] < SURE and statement["reason"] else ""


def _doubt_of_bodies(statement: Mapping[str, Any]) -> str:
    """Why for those bodies, where that is less sure than who spoke."""
    given = statement["behalf_confidence"]
    return f"{given:.2f}: {statement['behalf_reason']}" if given is not None and given < min(SURE, statement["confidence"]) else ""
