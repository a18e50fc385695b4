"""A form that could be a noun, and is the verb behind a long subject: *Figures put before members at their meeting show the gap*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite, starts_phrase
from onrecord_ingest.quotations.saying.cues.cue import Shape
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_HEAD = 4
"""Words of a sentence among which the head of its subject stands: "*NHS figures*"."""


def is_main_verb(tokens: list[Token], low: list[str], i: int, shape: Shape) -> bool:
    """Whether the form ends a long subject, of people or papers, since a clause follows: "Figures put before members at their
    meeting *show* the deficit has grown", "Residents of a street blighted by rats *claim* nobody listens"."""
    tells = _of_many if shape == "base" else _tells
    head = next((k for k in range(min(i, _HEAD)) if tells(low[k]) and tokens[k + 1].text not in (",", "'s")), None)
    if head is None or i == head + 1 or i + 2 >= len(tokens):
        return False
    finite = (k for k in range(head + 1, i) if is_finite(tokens, k))
    if any(
        not (low[k].endswith("ed") or low[k] in words("clauses", "done")) or low[k + 1] not in grammar("prepositions") for k in finite
    ):
        return False
    many = low[i + 1].endswith("s") and low[i + 2] in grammar("auxiliaries")
    opens = many or starts_phrase(tokens[i + 1]) or tokens[i + 1].kind == "n" or low[i + 1] == "there"
    return opens and any(is_finite(tokens, k) for k in range(i + 2, len(tokens)))


def _tells(word: str) -> bool:
    """Whether a noun is one for a paper, or for what is measured."""
    return word in words("constants", "measures") or word in words("bodies", "documents")


def _of_many(word: str) -> bool:
    """Whether a plural is one for people, or for papers and figures that tell."""
    if word in words("constants", "measures"):
        return True
    paper = {word, word.removesuffix("s")} & words("bodies", "documents")
    return word.endswith("s") and (bool(paper) or is_group_noun(word))
