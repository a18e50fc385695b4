"""What was said, as tokens: from the end of its attribution to its own end."""

from __future__ import annotations

from typing import NamedTuple

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import starts_phrase
from onrecord_ingest.quotations.saying.contents.listeners import listener_end
from onrecord_ingest.quotations.saying.contents.setting import skip_setting
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.text.sentences import Token

WH = frozenset(("whether", "why", "what", "how", "when", "where", "who", "if", "which"))


class Content(NamedTuple):
    """Tokens of the content, inclusive."""

    first: int
    last: int


def form_of(tokens: list[Token], first: int, last: int) -> str:
    """The form of a reported clause: mixed where there are quoted words in it."""
    return "mixed" if any(t.kind == "q" for t in tokens[first : last + 1]) else "indirect"


def clause_start(tokens: list[Token], cue: Cue) -> int:
    """The token at which the content after the cue would begin: past listener, setting and "that"."""
    j = cue.last + 1
    if cue.frame == "tell" and cue.shape != "passive":
        j = listener_end(tokens, j)
        aged = [t.text if t.kind == "p" else t.kind for t in tokens[j : j + 3]] == [",", "n", ","]
        goes_on = aged and j + 3 < len(tokens) and tokens[j + 3].kind == "w"
        j += 3 * (goes_on and (starts_phrase(tokens[j + 3]) or tokens[j + 3].low == "that"))  # "told Ann Otto*, 9,* she could"
    j = skip_setting(tokens, j)
    return j


def is_of_listener(tokens: list[Token], cue: Cue, j: int) -> bool:
    """Whether a "that" at token ``j`` tells of those who are told: "told a chamber *that* had begun to thin out"."""
    if cue.frame != "tell" or tokens[j].low != "that" or tokens[cue.last + 1].low not in ("a", "an"):
        return False
    return j + 1 < len(tokens) and tokens[j + 1].low in grammar("auxiliaries")


def content_end(tokens: list[Token], first: int, cuts: list[int]) -> int:
    """The last token of a content that begins at ``first``: the sentence's end, or before the next cue's own clause."""
    last = len(tokens) - 1
    for cut in cuts:
        if cut > first:
            return min(last, cut - 1)
    return last


def is_full(text: str, start: int, end: int) -> bool:
    """Whether the quotation is a sentence of its own: opens with a capital and closes with a stop."""
    inner = text[start:end].strip("“”\"'‘’«»`„ ")
    return (
        bool(inner)
        and (inner[0].isupper() or inner[0].isdigit() or not inner[0].isalpha())
        and (inner[-1] in ".!?…," or text[start:end][-1:] not in "\"”'’")
    )


def left_content(tokens: list[Token], floor: int, stop: int) -> Content | None:
    """The content before a subject: tokens ``floor`` to the comma or quotation at ``stop``."""
    first = floor
    while first < stop and (
        (
            tokens[first].low in ("still", "but", "and", "yet", "so", "however", "meanwhile")
            and (tokens[first].low in ("but", "and", "so") or tokens[first + 1].text == ",")
        )
        or tokens[first].text in (",", ";", "—", "–", "-")
    ):
        first += 1
    opened = next((i for i in range(stop, first, -1) if tokens[i].text in "()"), None)
    if opened is not None and tokens[opened].text == "(":
        first = opened + 1
        while first + 1 < stop and (tokens[first].low in ("and", "but", "yes", "no", "well") or tokens[first].text == ","):
            first += 1
    return Content(first, stop) if first <= stop and _starts_or_quotes(tokens, first, stop) else None


def _starts_or_quotes(tokens: list[Token], first: int, stop: int) -> bool:
    """Whether there is something to report among the tokens: a quotation or a word."""
    return any(tokens[i].kind in "qwn" for i in range(first, stop + 1)) or starts_phrase(tokens[first])
