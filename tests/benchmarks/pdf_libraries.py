"""Which PDF library reads the 37 inspection reports: seconds, memory, and how many of the printed names and titles come out whole.

usage: python tests/benchmarks/pdf_libraries.py pypdfium2|pypdf|pdfplumber|ours   (reads the folder named by ONRECORD_SHARED)

A value is whole where its words stand together in the text, white space aside: in a two-column table read across, they do not.
"""

from __future__ import annotations

import json
import os
import re
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path


def pypdfium2_text(file: Path) -> str:
    """The plain text of PDFium."""
    import pypdfium2

    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(file))


def pypdf_text(file: Path) -> str:
    """The plain text of pypdf."""
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def pdfplumber_text(file: Path) -> str:
    """The plain text of pdfplumber (pdfminer.six)."""
    import pdfplumber

    with pdfplumber.open(file) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def ours_text(file: Path) -> str:
    """The text of our document: PDFium's glyphs, with cells told apart by their rules."""
    from onrecord_ingest.sources.ofsted_report.report import read_report

    return read_report(file.read_bytes(), file.name)[0].text or ""


def values(report: dict[str, object]) -> Iterator[str]:
    """Names and titles of the two-column tables."""
    yield from (*report["local_authorities"], *report["icbs"])
    for person in (*report["officers"], *report["inspectors"]):  # type: ignore[misc]
        yield person["name"]
        yield person.get("title") or person.get("role") or ""


def main() -> None:
    """Print one line."""
    shared = Path(os.environ.get("ONRECORD_SHARED", "../shared"))
    gold = {each["urn"]: each for each in json.loads((shared / "gold" / "ofsted-area-send.json").read_text("utf-8"))}
    read = globals()[f"{sys.argv[1]}_text"]
    began, whole, total = time.perf_counter(), 0, 0
    texts = {file: read(file) for file in sorted((shared / "data" / "ofsted-area-send").glob("*.pdf"))}
    seconds = time.perf_counter() - began
    for file, text in texts.items():
        plain = re.sub(r"\s+", "", text)
        for value in values(gold[file.name.split("-")[0]]):
            total += bool(value)
            whole += bool(value) and re.sub(r"\s+", "", value) in plain
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    words = sum(len(text.split()) for text in texts.values())
    print(f"{sys.argv[1]:10s} {seconds:6.1f} s {memory:4d} MB {words:,} words, {whole} of {total} values whole")


if __name__ == "__main__":
    main()
