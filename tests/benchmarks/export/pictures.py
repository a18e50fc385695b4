"""Seconds, processor seconds (Graphviz's too) and bytes of each format, and the seconds until Chromium has drawn the page.

PYTHONPATH=graph python tests/benchmarks/export/pictures.py [NODES …]
"""

from __future__ import annotations

import random
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

from onrecord.export.formats import FORMATS, write
from onrecord.export.picture import Graph, Link, Node, Source

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
SLOW = 2_000
"""Above as many nodes a PNG can only be looked at as a cloud, and is left out here."""


def county(count: int) -> Graph:
    """A graph with hubs, two links and two sources a node, and labels as long as a sentence."""
    chance = random.Random(count)
    words = ("parents", "plans", "county", "council", "inspectors", "weaknesses", "reviews", "transport", "schools", "funding")
    kinds = ["Person", "Organization", "Statement", "Statement", "Finding", "Commitment", "Event"]
    nodes = tuple(
        Node(
            f"n/{i}",
            chance.choice(kinds),
            f"{' '.join(chance.choices(words, k=10))} {i}",
            {"date": "2024-05-01", "confidence": 0.9, "number": i},
            tuple(Source("Marlshire Gazette", "2024-05-01", f"document/{i}{j}", i, i + 90) for j in range(2)),
        )
        for i in range(count)
    )
    ends = [(i, int(i * chance.random() ** 3)) for i in range(1, count) for _ in range(2)]
    return Graph(nodes, tuple(Link(f"n/{a}", f"n/{b}", "ABOUT") for a, b in ends), f"{count} nodes")


def drawn(file: Path) -> float:
    """Seconds from the start of the page to its first whole frame."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        page = browser.new_page(viewport={"width": 1300, "height": 850})
        began = time.perf_counter()
        page.goto(file.as_uri())
        page.wait_for_function("document.getElementById('count').textContent.includes('things')")
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        seconds = time.perf_counter() - began
        browser.close()
        return seconds


def processor() -> float:
    """Seconds of processor that this process and the programs it ran have taken."""
    return sum(resource.getrusage(who).ru_utime for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def main(sizes: list[int]) -> None:
    """Print a row for each format and size."""
    with tempfile.TemporaryDirectory() as folder:
        for count in sizes:
            graph = county(count)
            for name, form in FORMATS.items():
                if name == "png" and count > SLOW:
                    continue
                file = Path(folder) / f"{count}{form.extension}"
                began, worked = time.perf_counter(), processor()
                write(graph, name, file)
                took, work = time.perf_counter() - began, processor() - worked
                shown = f"  drawn by Chromium in {drawn(file):.2f} s" if name == "html" and shutil.which("chromium") else ""
                print(
                    f"{count:>6} nodes  {name:<10} {took:6.2f} s  {work:6.2f} s of work  {file.stat().st_size / 1e6:7.2f} MB{shown}",
                    flush=True,
                )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [300, 5_000])
