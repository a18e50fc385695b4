"""The page of every command, from the program's own help: ``python -m onrecord_cli.reference > docs/commands.md``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer


def text() -> str:
    """The whole page in Markdown."""
    from onrecord_cli.main import app

    head = "# Commands\n\nMade by `python -m onrecord_cli.reference` from the program's own help. Exit codes: 0 found, 1 nothing found,"
    head += " 2 misuse,\n3 a source or store failed. Each canned question under `ask` has its own page in [questions](questions).\n"
    return head + "".join(_sections(typer.main.get_command(app), "onrecord"))


def _sections(command: Any, name: str) -> Iterator[str]:
    inner = getattr(command, "commands", {})
    if not inner or name.endswith(" ask"):
        yield f"\n## {name}\n\n{_flat(command.help)}\n\n"
        rows = [f"| {_names(each)} | {_flat(each.help)} |\n" for each in command.params if each.name not in ("help", "version")]
        if rows:
            yield "| argument or option | what it says |\n|---|---|\n" + "".join(rows)
        return
    for each, below in inner.items():
        yield from _sections(below, f"{name} {each}")


def _names(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{parameter.metavar or parameter.name.upper()}`"
    return ", ".join(f"`{option}`" for option in (*parameter.opts, *parameter.secondary_opts))


def _flat(help_text: str | None) -> str:
    return " ".join((help_text or "").split()).replace("|", "\\|")


if __name__ == "__main__":
    print(text(), end="")
