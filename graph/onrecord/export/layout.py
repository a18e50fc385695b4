"""Where each node stands: by Graphviz where it is installed, else by a plainer layout of our own. Never by chance."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.errors import UsageError
from onrecord.export.forces import spread
from onrecord.export.picture import Graph

MOST = 20_000
_SECONDS = 60
_MANY = 2_000
"""Above as many nodes ten rounds against overlaps have to do: half the time, and nearly as good."""

_INCH = 72.0
_GET = "for a better layout get Graphviz: apt-get install graphviz, brew install graphviz, or https://graphviz.org/download/"


@dataclass(frozen=True, slots=True)
class Layout:
    """The centre of each node in the order of the graph, in points, y downwards; ``note`` says what could have been better."""

    points: tuple[tuple[float, float], ...]
    note: str = ""


def place(graph: Graph, sizes: Sequence[tuple[float, float]]) -> Layout:
    """Lay out nodes of these widths and heights (points) so that none covers another. Raises UsageError over 20,000 nodes."""
    if len(graph.nodes) > MOST:
        raise UsageError(
            f"{len(graph.nodes):,} nodes are too many for a picture (at most {MOST:,})",
            do="draw a neighbourhood or a question, or take graphml, gexf or csv",
        )
    index = {node.id: i for i, node in enumerate(graph.nodes)}
    pairs = sorted({(index[k.source], index[k.target]) for k in graph.links if k.source != k.target})
    program = shutil.which("sfdp")
    if program is None:
        return Layout(spread(pairs, sizes), f"Graphviz is not on this machine, so a plainer layout was drawn; {_GET}")
    try:
        return Layout(_sfdp(program, pairs, sizes))
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        why = f"took over {_SECONDS} s" if isinstance(error, subprocess.TimeoutExpired) else f"failed ({error})"
        return Layout(spread(pairs, sizes), f"Graphviz {why}, so a plainer layout was drawn")


def _sfdp(program: str, pairs: Sequence[tuple[int, int]], sizes: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Positions by ``sfdp``. It is given numbers only: no label, so nothing of a source's text can reach it."""
    overlap = "prism" if len(sizes) <= _MANY else "prism10"
    lines = ["graph {", f"graph [overlap={overlap}, sep=0.05, splines=none]", 'node [shape=box, fixedsize=true, label=""]']
    lines += [f"{i} [width={w / _INCH:.3f}, height={h / _INCH:.3f}]" for i, (w, h) in enumerate(sizes)]
    lines += [f"{a} -- {b}" for a, b in pairs]
    done = subprocess.run(  # noqa: S603 - a program found on the path, no shell, its input numbers only
        [program, "-Tplain", "-y"],
        input="\n".join((*lines, "}")),
        capture_output=True,
        text=True,
        check=True,
        timeout=_SECONDS,
    )
    if "triangulation" in done.stderr:
        raise ValueError("it was built without the triangulation library that keeps nodes apart")
    at: dict[int, tuple[float, float]] = {}
    for row in done.stdout.splitlines():
        kind, *cells = row.split(maxsplit=4)
        if kind == "node":
            at[int(cells[0])] = (float(cells[1]) * _INCH, float(cells[2]) * _INCH)
    if len(at) < len(sizes):
        raise ValueError(f"it placed {len(at)} of {len(sizes)} nodes")
    return tuple(at[i] for i in range(len(sizes)))
