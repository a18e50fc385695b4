"""The table of modules in docs/quotations.md: a newcomer finds every file of the package in it, in its folder, once."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "ingest" / "onrecord_ingest" / "quotations"
ROW = re.compile(r"^\| [\w ]+ \| (?:`([\w/]+)`)? ?\| ((?:`\w+`(?:, )?)+) \|", re.MULTILINE)


def test_every_module_stands_in_the_table_once() -> None:
    page = (ROOT / "docs" / "quotations.md").read_text(encoding="utf-8")
    listed = Counter(f"{folder}/{module}" for folder, modules in ROW.findall(page) if folder for module in re.findall(r"\w+", modules))
    files = [file.relative_to(PACKAGE) for file in PACKAGE.glob("*/**/*.py") if file.stem != "__init__"]
    there = {file.with_suffix("").as_posix() for file in files}
    assert {module: times for module, times in listed.items() if times > 1} == {}, "docs/quotations.md names a module twice"
    assert listed.keys() == there, "docs/quotations.md, 'The way of a text': a module is missing, or gone"
