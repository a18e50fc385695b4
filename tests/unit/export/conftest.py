"""Graphs of a fictional county for the tests of the writers."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.export.picture import Graph, Link, Node, Source

HOSTILE = {
    "script": "</script><img src=x onerror=alert(1)>",
    "formula": "=cmd()|' /C calc'!A0",
    "nul": "Tarn\x00bury \x0bCouncil\ud800",
    "direction": "paid \u202eyllauqe\u202c \u2066to\u2069 all",
    "lines": "first line\r\nsecond\u2028third",
    "long": "word " * 2000,
    "quotes": """He said "no" and 'never' `ever`""",
    "backslash": "C:\\new\\table \\N \\G end\\",
    "markup": "<b>bold</b> & <i>loud</i> &lt;kept&gt; &#65;",
    "mermaid": 'x"] --> y["z; %% --- #quot; click n0 "javascript:alert(1)"',
    "entity": "]]> <!-- -- --> <?php ?>",
    "signs": "@ - + {{title}} ${x} 日本語 🌍 é",
}


@pytest.fixture
def county() -> Graph:
    """Two people, a body, a statement and what links them; every type of value, two links of one pair and a loop."""
    place = Source("Marlshire Gazette", "2021-05-03", "document/0a1b", 120, 214, None, "https://gazette.example/a?b=1&c=2")
    report = Source("Inspection report", "2021-06", "document/77ff", 5, 40, 3, "javascript:alert(1)")
    return Graph(
        nodes=(
            Node(
                "person/ines-holt",
                "Person",
                "Ines Holt",
                {"name": "Ines Holt", "since": date(2019, 4, 1), "other": ["I. Holt", "Ines"]},
            ),
            Node("person/leo-marsh", "Person", "Leo Marsh", {"name": "Leo Marsh", "confidence": 1, "note": None}),
            Node("organization/marlshire", "Organization", "Marlshire County Council", {"confidence": 0.5, "joint": True}),
            Node(
                "statement/1",
                "Statement",
                "We will publish the plan by March.",
                {"value": 12, "label": "own", "words": "a\nb"},
                (place, report),
            ),
        ),
        links=(
            Link("statement/1", "person/ines-holt", "SPEAKER", {"role": "director"}, date(2021, 5, 1), date(2021, 5, 3)),
            Link("statement/1", "person/ines-holt", "ABOUT"),
            Link("person/ines-holt", "organization/marlshire", "ON_BEHALF_OF", {"kind": "odd"}, date(2019, 4, 1), None, (report,)),
            Link("organization/marlshire", "organization/marlshire", "OVERSEES"),
        ),
        title="Who spoke for Marlshire?",
    )


@pytest.fixture
def hostile() -> Graph:
    """A node for each hostile text, which stands in every place where a text may stand."""
    nodes = tuple(
        Node(
            f"node/{name}",
            f"Kind {text[:60]}",
            text,
            {"words": text, text[:40]: text},
            (Source(text, text, text, 0, 1, 1, text),),
        )
        for name, text in HOSTILE.items()
    )
    links = tuple(Link(nodes[0].id, node.id, node.label[:60], {"words": node.label}) for node in nodes)
    return Graph(nodes, links, HOSTILE["script"] + HOSTILE["quotes"])
