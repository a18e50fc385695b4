"""The roles an article gives its people, as it words them: "Oonagh Brannigan, its director of primary care"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord_ingest.quotations.behalf.roles.roles_after import roles_after
from onrecord_ingest.quotations.behalf.roles.roles_before import roles_before
from onrecord_ingest.quotations.cast.cast import Mention
from onrecord_ingest.quotations.text.sentences import Sentence

_LETTERS = frozenset(("MP", "MSP", "MS", "QC", "KC", "OBE", "MBE", "CBE"))


def roles_of(mention: Mention, sentence: Sentence, bodies: Sequence[Mention]) -> list[tuple[int, int]]:
    """Characters of each role that the sentence gives the person mentioned. ``bodies``: the bodies it names."""
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= mention.start and t.kind != "q"), None)
    if first is None or tokens[first].start >= mention.end:
        return []
    last = first
    while last + 1 < len(tokens) and (tokens[last + 1].end <= mention.end or tokens[last + 1].text in _LETTERS):
        last += 1
    starts = frozenset(body.start for body in bodies)
    linked = [body for body in bodies if body.end <= mention.start and "and" in body.name.words]
    named = frozenset(body.start for body in bodies if body.end <= mention.start)
    inside = named | frozenset(t.start for t in tokens[:first] if t.low == "and" and any(b.start < t.start < b.end for b in linked))
    found = [*roles_before(tokens, first, inside), *roles_after(tokens, last, starts)]
    return [(tokens[a].start, tokens[b].end) for a, b in found]
