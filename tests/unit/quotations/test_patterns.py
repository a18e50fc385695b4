"""Word lists are read when a text needs them: the import reads none, and every expression made of them can be put together."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

from onrecord_ingest import quotations
from onrecord_ingest.quotations.patterns import Pattern

MODULES = sorted(module.name for module in walk_packages(quotations.__path__, f"{quotations.__name__}."))


def test_no_module_reads_a_word_list_at_import() -> None:
    code = f"import {', '.join(MODULES)}; from {quotations.__name__} import lexicon; print(lexicon.load.cache_info().currsize)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "0"


def test_every_expression_can_be_put_together() -> None:
    patterns = [value for name in MODULES for value in vars(import_module(name)).values() if isinstance(value, Pattern)]
    assert len(patterns) > 40
    for pattern in patterns:
        assert pattern.compiled.pattern


def test_an_expression_is_put_together_once_and_finds_what_any_other_would() -> None:
    asked: list[str] = []

    def source() -> str:
        asked.append("asked")
        return r"\bcouncil\b"

    pattern = Pattern(source)
    assert asked == []
    assert pattern.search("the council") is not None
    assert pattern.match("the council", 4) is not None
    assert [m.start() for m in pattern.finditer("a council, the council")] == [2, 15]
    assert asked == ["asked"]
