"""Verbs of saying that are part of what is reported: "said Mr Hale came to the door *and told officers* he was armed"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_name, is_title
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_TELLS = frozenset(("said", "says", "told", "tells", "asked", "admitted", "claimed", "informed", "shouted", "replied", "denied")) | {
    "described",
    "called",
    "branded",
    "labelled",
    "dismissed",
}
"""What whoever is told of may have said; who speaks rather *added* or *stressed* it."""
_TIMES = frozenset(("when", "after", "as", "while", "before", "once"))
_OFFICERS = frozenset(("them", "police", "officers", "paramedics", "detectives"))
"""Whom people told of in court tell something."""
_PHRASE = 4
"""Tokens at most of a description, with its noun: "*the* 28-year-old *defendant*"."""


def is_told_to_have_said(tokens: list[Token], first: int, cue: Cue) -> bool:
    """Whether the verb behind "and" or "but" may be that of the person of whom the content that begins at ``first`` tells."""
    if cue.word.split()[0] not in _TELLS:
        return False
    at = first + (tokens[first].low == "that")
    if at < cue.first and tokens[at].low in _TIMES:
        at = next((i + 1 for i in range(at, cue.first) if tokens[i].text == ","), at)
    subject = _person_end(tokens, at, cue.first - 1)
    if subject is None:
        return False
    named = is_title(tokens[at]) or tokens[at].low in given_names() or not is_name(tokens[at])
    heard = any(t.low in words("cues", "hearings") and not is_personal_noun(t.low) for t in tokens[:first])
    return named or heard or any(t.low in _OFFICERS for t in tokens[cue.last + 1 : cue.last + 2])


def _person_end(tokens: list[Token], at: int, stop: int) -> int | None:
    """The last token of the phrase for one person that begins at a token, none where it is for something else."""
    if at >= stop:
        return None
    if is_name(tokens[at]):
        end = at
        while end + 1 < stop and is_name(tokens[end + 1]):
            end += 1
        return end if tokens[end + 1].kind == "w" or tokens[end + 1].text == "," else None
    if tokens[at].low not in grammar("determiners") and tokens[at].low not in grammar("possessives"):
        return None
    for i in range(at + 1, min(at + _PHRASE, stop)):
        if tokens[i].low in grammar("prepositions") or tokens[i].low in grammar("auxiliaries"):
            return None
        if is_personal_noun(tokens[i].low) and not is_group_noun(tokens[i].low) and not is_personal_noun(tokens[i + 1].low):
            return i
    return None
