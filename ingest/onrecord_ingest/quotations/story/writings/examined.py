"""Papers that tell what others found in a body: neither "the nursery's inspection report" nor "a review of the council" is its own."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body, Mention
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.sentences import Token

_INTO = frozenset(("of", "into", "at", "on"))
_RUN = frozenset(("run", "made", "given", "led"))


def is_inspection(tokens: list[Token], noun: int) -> bool:
    """Whether the paper at a token is of inspectors who came: "the nursery's *inspection report*", "the council's latest *inspection*";
    not "the council's inspection of the wall"."""
    behind = tokens[noun + 1].low if noun + 1 < len(tokens) else ""
    if (
        not noun
        or behind in _INTO
        or tokens[noun].low in words("bodies", "upon_inspections")
        or any(t.low == "own" for t in tokens[:noun])
    ):
        return False
    before = tokens[noun - 1].low
    came = before in words("bodies", "inspectorates") or before in words("bodies", "before_inspections")
    return before == "inspection" or (came and tokens[noun].low in ("inspection", "inspections"))


def is_run_by(tokens: list[Token], noun: int, by: int) -> bool:
    """Whether "by" at a token tells who runs what the paper is about: "a review of ferries provided *by*", but "carried out by"."""
    made = tokens[by - 1].low
    done = (made.endswith("ed") or made in _RUN) and made not in words("bodies", "drawn_up")
    return tokens[noun].low in words("bodies", "examinations") and by > noun + 3 and tokens[noun + 1].low in _INTO and done


def is_examined(tokens: list[Token], noun: int, mention: Mention) -> bool:
    """Whether a name in the phrase of a paper is that of whoever was looked at: before an inspection, behind "a review of", or as
    running what was: "an inspection of homes run by *Orme Care*"."""
    if isinstance(mention.entity, Body) and "watchdog" in mention.entity.classes:
        return False
    if mention.end <= tokens[noun].start:
        return is_inspection(tokens, noun) or (mention.name.possessive and tokens[noun - 1].low in words("bodies", "inspectorates"))
    before = [i for i in range(noun + 1, len(tokens)) if tokens[i].start < mention.start and tokens[i].kind == "w"]
    if not before or tokens[noun].low not in words("bodies", "examinations"):
        return False
    if tokens[before[-1]].low in ("the", "a", "an") and len(before) > 1:
        before.pop()
    last = tokens[before[-1]].low
    if last == "by":
        return is_run_by(tokens, noun, before[-1])
    return last in _INTO and not any(tokens[i].low in ("by", "from") for i in before)
