"""A verb of saying with what follows it; the clause behind a listener, a setting or "that"."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import WH, is_full, is_of_listener
from onrecord_ingest.quotations.saying.contents.listeners import listener_end
from onrecord_ingest.quotations.saying.contents.spans import clause, quoted
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import THAT, past_phrase
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_TOLD_WHERE = frozenset(("to", "via", "in", "during", "through", "under"))
"""Prepositions of where and to whom something is said, before "that": "said *in* its defence that"."""

_OF_THAT = frozenset(
    ("meant", "means", "made", "makes", "gave", "took", "showed", "seemed", "seems", "sounded", "depended", "depends", "proved")
)
"""Verbs behind a "that" that is their subject: "said *that meant* they were late"."""
_ASKS = WH - {"which", "who", "where", "when"}
"""What opens a question behind whoever is asked and a comma."""
_CONDITION = 16
"""Tokens of a condition, and behind it to the verb of its main clause, at most."""
_TOLD_NEAR, _TOLD_WHO = 9, 16
"""Tokens behind a verb of telling in which "that" stands; more behind "who": "told the 300 *who work there* that"."""


@dataclass(frozen=True, slots=True)
class Told:
    """A cue with its subject, and the tokens at which its content can begin."""

    r: Reading
    cue: Cue
    subject: Subject | None
    later: list[Cue]
    silent: bool
    start: int
    colon: int | None
    """The first colon, near by."""
    quote: int | None
    """The first quotation."""

    def clause(self, first: int) -> None:
        """Adds the reported clause that begins at a token."""
        clause(self.r, self.cue, self.subject, first, self.later, self.silent)

    def quoted(self, at: int, where: str) -> None:
        """Adds the quotation at a token, whatever verb comes later."""
        quoted(self.r, self.cue, self.subject, at, self.silent, where)

    def quoted_before(self, at: int) -> None:
        """Adds the quotation at a token, up to the verbs that come later."""
        quoted(self.r, self.cue, self.subject, at, self.silent, "before", self.later)

    def full_behind_mark(self) -> bool:
        """Whether the quotation is a whole one behind a comma or colon."""
        tokens = self.r.tokens
        if self.quote is None or tokens[self.quote - 1].text not in (",", ":"):
            return False
        return is_full(self.r.text, tokens[self.quote].start, tokens[self.quote].end)


def asked(t: Told) -> bool:
    """The question behind who was asked: "asked the mayor where it had gone"."""
    tokens, j = t.r.tokens, t.start
    if t.cue.frame != "ask" or tokens[j].low in WH:
        return t.cue.frame == "ask" and t.cue.word.startswith("wonder") and [w.low for w in tokens[j + 1 : j + 2]] == ["to"]
    k = listener_end(tokens, j)
    k = next((i for i in range(j + 1, min(k, j + 6)) if tokens[i].low in WH), k)
    if k < len(tokens) and tokens[k].kind == "w" and starts_phrase(tokens[j]):  # "asked Unison organiser Ann Otto whether"
        far = next((i for i in range(k, min(len(tokens), k + _TOLD_NEAR)) if tokens[i].low in _ASKS or tokens[i].kind not in "wn"), k)
        k = far if tokens[far].low in _ASKS else k
    if k >= len(tokens):
        return True
    if tokens[k].kind == "q":
        t.quoted_before(k)
    elif tokens[k].low in WH:
        t.clause(k)
    elif tokens[k].text in (":", ",") and k + 1 < len(tokens) and tokens[k + 1].kind == "q":
        t.quoted_before(k + 1)
    elif tokens[k].text == "," and (at := past_phrase(tokens, Subject(j, k - 1, j), _ASKS)) < len(tokens) and tokens[at].low in _ASKS:
        t.clause(at)  # "asked Ann Otto, the mayor, where it had gone"
    return True


def warned(t: Told) -> bool:
    """What was warned of; nothing where somebody was warned to do something."""
    if t.cue.frame != "warn":
        return False
    tokens, j = t.r.tokens, t.start
    if t.cue.word.startswith("warn") and is_group_noun(tokens[j].low) and j + 1 < len(tokens) and starts_phrase(tokens[j + 1]):
        t.clause(j + 2 if tokens[j + 1].low == "that" else j + 1)
        return True  # "warned *drivers the* road was shut"
    noun = j + (tokens[j].low in grammar("determiners"))
    k = noun + 1 if noun < len(tokens) and is_group_noun(tokens[noun].low) else j
    k = k if k < len(tokens) and tokens[k].low == "of" else min(listener_end(tokens, j), len(tokens) - 1)
    if tokens[k].low == "of" and k + 1 < len(tokens) and (t.subject is not None or t.silent):
        t.clause(k + 1)
        return True
    k += tokens[k].low == "not" and k + 1 < len(tokens)
    return tokens[k].low == "to"


def behind_adjunct(t: Told) -> bool:
    """A clause behind a setting and its comma: "warned on Friday, the road would close"."""
    tokens, j = t.r.tokens, t.start
    if tokens[j].low not in grammar("prepositions") or t.cue.word in words("constants", "core") or t.subject is None:
        return False
    comma = next((i for i in range(j + 1, min(j + 7, len(tokens) - 1)) if tokens[i].kind not in "wn"), None)
    if comma is None or tokens[comma].text != "," or has_finite(tokens, j, comma):
        return False
    further = past_listener(tokens, j, comma) if tokens[j].low == "to" else None
    if further is not None:
        t.clause(further + 1)  # "confirmed to Ann Otto, the mayor, that"
        return True
    opening = tokens[comma + 1]
    if not (starts_phrase(opening) or opening.low == "there") or opening.low in grammar("relatives"):
        return False
    if not has_finite(tokens, comma + 2, len(tokens)):
        return False
    t.clause(comma + 1)
    return True


def behind_that(t: Told) -> bool:
    """A clause behind "that", which may be its subject: "said that was untrue"."""
    tokens, j = t.r.tokens, t.start
    if tokens[j].low != "that":
        return False
    stands = j + 1 < len(tokens) and (tokens[j + 1].low in grammar("auxiliaries") or tokens[j + 1].low in _OF_THAT)
    stands = stands and not _had_it_been(tokens, j + 1)
    if is_of_listener(tokens, t.cue, j):
        further = next((i for i in range(j + 2, len(tokens)) if tokens[i].low == "that"), None)
        if further is not None:
            t.clause(further + 1)
        return True  # "told a chamber that had begun to thin out"
    t.clause(j if stands else j + 1)
    return True


def _had_it_been(tokens: list[Token], had: int) -> bool:
    """Whether a condition opens behind "that": "said that *had help come sooner*, he might have lived"."""
    comma = next((i for i in range(had + 3, min(had + _CONDITION, len(tokens) - 1)) if tokens[i].text == ","), None)
    if tokens[had].low != "had" or comma is None or tokens[comma + 1].low in WH or tokens[had + 1].low == "been":
        return False
    done = tokens[had + 1].low.endswith("ed") or is_adverb(tokens[had + 1]) or tokens[had + 1].low in grammar("prepositions")
    return not done and tokens[comma + 1].kind == "w" and has_finite(tokens, comma + 2, min(comma + _CONDITION, len(tokens) - 1))


def past_listener(tokens: list[Token], first: int, comma: int) -> int | None:
    """The "that" behind a listener of whom more is told between commas: "told Ann Otto, 40, of Mill Lane, *that*"."""
    at = past_phrase(tokens, Subject(first, comma - 1, first), THAT) if comma > first else len(tokens)
    told = at + 1 < len(tokens) and tokens[at].low == "that" and not has_finite(tokens, first, comma - 1)
    return at if told else None


def behind_listener(t: Told) -> bool:
    """A clause behind the listener or the setting and "that": "told the meeting that", "said in its defence that"."""
    if t.cue.frame not in ("say", "tell", "warn"):
        return False
    tokens, j = t.r.tokens, t.start
    far = _TOLD_WHO if t.cue.frame == "tell" and j < len(tokens) and tokens[j].low == "who" else _TOLD_NEAR
    near = range(j, min(j + far, len(tokens)))
    that = next((i for i in near if tokens[i].low == "that" or tokens[i].kind == "q" or tokens[i].text in CLAUSE_MARKS), j)
    if that > j and tokens[that].text == "," and t.cue.frame == "tell" and (behind := past_listener(tokens, j, that)) is not None:
        t.clause(behind + 1)
        return True
    if that == j or tokens[that].low != "that":
        return False
    if has_finite(tokens, j, that - 1) and (t.cue.frame != "tell" or tokens[j].low != "who"):
        return False
    where = tokens[j].low in _TOLD_WHERE and t.cue.shape != "participle"
    if not where and t.cue.frame == "say" and t.cue.word not in ("promised", "promises", "promising"):
        return False
    t.clause(that + 1)
    return True
