"""What was said behind a colon or comma that follows the verb: "The report said: “…”", "She said, if they came, that"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents import told
from onrecord_ingest.quotations.saying.contents.told import Told
from onrecord_ingest.quotations.text.sentences import Token

_CONDITIONS = frozenset(("since", "in", "if", "when", "while", "as", "despite", "although", "though", "that"))
"""Words that open, behind a comma, what was said: "said, *if* nothing came, it would close"."""


def behind_colon(t: Told) -> bool:
    """A quotation or clause behind a colon."""
    if t.colon is None or (t.quote is not None and t.colon > t.quote):
        return False
    if t.quote == t.colon + 1:
        t.quoted(t.quote, "before, colon")
        return True
    if t.cue.frame == "manner" or t.colon != t.start:
        return False
    if t.colon + 1 < len(t.r.tokens) and t.r.tokens[-1].text in (".", "!", "?"):
        t.clause(t.colon + 1)
    return True


def behind_comma(t: Told) -> bool:
    """A quotation or clause behind a comma."""
    tokens, j = t.r.tokens, t.start
    if tokens[j].text != "," or j + 1 >= len(tokens):
        return False
    if tokens[j + 1].kind == "q":
        t.quoted_before(j + 1)
    elif t.quote is not None and t.full_behind_mark():
        t.quoted_before(t.quote)
    elif (
        t.cue.frame in ("say", "tell")
        and t.subject is not None
        and tokens[j + 1].low in _CONDITIONS
        and has_finite(tokens, j + 1, len(tokens))
    ):
        t.clause(j + 1)
    elif t.cue.frame in ("say", "tell", "warn") and t.subject is not None:
        that = _that_behind(tokens, j) or (told.past_listener(tokens, t.cue.last + 1, j) if t.cue.frame == "tell" else None)
        if that is not None:
            t.clause(that + 1)
        elif _behind_setting(t):
            t.clause(j + 1)
    return True


def _behind_setting(t: Told) -> bool:
    """Whether a clause follows the comma behind a setting: "said *in the meeting*, the council agreed to talks"."""
    tokens, j = t.r.tokens, t.start
    if t.cue.frame != "say" or j == t.cue.last + 1 or not starts_phrase(tokens[j + 1]) or tokens[j + 1].low in grammar("relatives"):
        return False
    no_more = all(token.low != "that" and token.kind != "q" for token in tokens[j:])
    return no_more and not (t.later or t.r.found) and has_finite(tokens, j + 2, len(tokens))


def _that_behind(tokens: list[Token], comma: int) -> int | None:
    """The "that" behind what stands in commas after the verb: "recommends, *among much else*, that"."""
    close = next((i for i in range(comma + 1, min(comma + 9, len(tokens) - 1)) if tokens[i].text in CLAUSE_MARKS), None)
    if close is None or tokens[close].text != "," or tokens[close + 1].low != "that" or has_finite(tokens, comma + 1, close):
        return None
    return close + 1
