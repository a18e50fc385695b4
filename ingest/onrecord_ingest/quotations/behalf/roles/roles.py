"""The roles an article gives its people, as it words them: "Oonagh Brannigan, its director of primary care"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord_ingest.quotations.behalf.roles.roles_after import roles_after
from onrecord_ingest.quotations.behalf.roles.roles_before import Piece, roles_before
from onrecord_ingest.quotations.cast.cast import Mention
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_title
from onrecord_ingest.quotations.text.sentences import Sentence, Token

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
    before = [piece for piece in roles_before(tokens, first, inside) if not _is_of_another(tokens, piece, last)]
    return [(tokens[a].start, tokens[b].end) for a, b in (*before, *roles_after(tokens, last, starts))]


def _is_of_another(tokens: list[Token], role: Piece, last: int) -> bool:
    """Whether a role between commas tells of somebody named before it, whom the sentence only brings in, as the name that ends at token
    ``last`` is its subject: "Asked by Kate Rusk, *the council's leader*, Joe Orme said"."""
    start, end = role
    if start < 4 or tokens[start - 1].text != "," or tokens[end + 1].text != ",":
        return False
    if last + 1 >= len(tokens) or tokens[last + 1].text == ",":
        return False  # "In a letter to Kate Rusk, the council's leader, Joe Orme, said"
    at = start - 2
    if tokens[at].kind == "n" and tokens[at - 1].text == ",":
        at -= 2  # "Asked by Kate Rusk, 41, the leader"
    given, leads = tokens[at - 1], tokens[at - 2].low
    if at < 2 or not (tokens[at].text[:1].isupper() and given.text[:1].isupper()):
        return False
    led = leads in grammar("prepositions") or leads.endswith("ing")
    return led and (leads == "by" or given.low in given_names() or is_title(given))
