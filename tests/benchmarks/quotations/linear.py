"""How long a text takes as it grows: the British articles and those of "held-out" on end, once, ten times and 99 times over.

usage: python tests/benchmarks/quotations/linear.py [SHARED]

SHARED is the folder with gold/ (default: the environment variable ONRECORD_SHARED, else ../shared). Prints, a line each, the size in
MB, the words, the statements found, the seconds of processor time and the words a second.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from marked import read_set

from onrecord_ingest.quotations.rows import document_row

COPIES = (1, 10, 99)


def main() -> None:
    """Prints one line a size."""
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ONRECORD_SHARED", "../shared"))
    gold = json.loads((shared / "gold" / "british-dev.json").read_text(encoding="utf-8"))
    articles = [article["text"] for article in [*gold.values(), *read_set("held-out").values()]]
    document_row("first", articles[0])  # which puts the expressions together
    for copies in COPIES:
        text = "\n\n".join(articles * copies)
        started = time.process_time()
        statements = document_row("long", text)["statements"]
        seconds, words = time.process_time() - started, len(text.split())
        size = f"{len(text) / 1e6:8.2f} MB {words:>10,} words {len(statements):>8,} statements"
        print(f"{size} {seconds:>7.1f} s {words / seconds:>8,.0f} words/s")


if __name__ == "__main__":
    main()
