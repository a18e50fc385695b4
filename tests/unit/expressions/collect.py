"""All regular expressions of the project: those of its modules, of word lists, and those that functions put together as they read.

usage: python collect.py < texts.json, an array of articles: prints an array of [expression, flags, where it is made]. It runs on its
own, as an expression is seen only when it is made, and the modules must not have been imported before.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

PACKAGES = ("onrecord", "onrecord_cli", "onrecord_ingest")
_OURS = tuple(f"/{package}/" for package in PACKAGES)
_re: Any = re
_compiler = _re._compiler
_made = _compiler.compile
_found: dict[tuple[str, int], str] = {}


def _note(plain: re.Pattern[Any], where: str) -> None:
    source = plain.pattern if isinstance(plain.pattern, str) else plain.pattern.decode("latin-1")
    _found.setdefault((source, plain.flags), where)


def _noted(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
    """Makes an expression as ever, and keeps it where a module of the project asked for it."""
    plain: re.Pattern[Any] = _made(pattern, flags)
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and Path(frame.f_code.co_filename).parent.name == "re":
        frame = frame.f_back
    if frame is not None and any(ours in frame.f_code.co_filename for ours in _OURS):
        _note(plain, f"{frame.f_code.co_filename}:{frame.f_lineno}")
    return plain


def _modules() -> Iterator[ModuleType]:
    for package in map(importlib.import_module, PACKAGES):
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def _of_lists(module: ModuleType) -> None:
    """Those that are put together of word lists when they are first used."""
    from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy
    from onrecord_ingest.quotations.patterns import Pattern

    for name, value in vars(module).items():
        if isinstance(value, Pattern | OpenedBy | OnLinesWith):
            _note(_made(value._source(), getattr(value, "_flags", 0)), f"{module.__name__}.{name}")


def _in_functions(module: ModuleType) -> None:
    """Those that stand in a call, which need not be run: ``re.search("…", text)``."""
    path = Path(module.__file__ or "")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=use), args=[ast.Constant(value=str() as source), *_]):
                if use not in ("compile", "escape"):
                    _note(_made(source), f"{path}:{node.lineno}")


def main() -> None:
    """Reads texts and prints the expressions."""
    texts = json.load(sys.stdin)
    _compiler.compile = _noted
    for module in list(_modules()):
        _of_lists(module)
        _in_functions(module)
    from onrecord_ingest.quotations.rows import document_row

    for text in texts:
        document_row("article", text)
    json.dump([[source, flags, where] for (source, flags), where in _found.items()], sys.stdout)


if __name__ == "__main__":
    main()
