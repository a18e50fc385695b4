"""Statements of one sentence: each cue joined to its content and its subject, each quotation to its cue or to none."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite, starts_phrase, verbs
from onrecord_ingest.quotations.saying.contents.after import behind_reason, follows_nothing, take_left
from onrecord_ingest.quotations.saying.contents.before import content_after
from onrecord_ingest.quotations.saying.contents.contents import clause_start
from onrecord_ingest.quotations.saying.contents.interrupted import go_on
from onrecord_ingest.quotations.saying.contents.inversion import inverted
from onrecord_ingest.quotations.saying.contents.setting import skip_setting
from onrecord_ingest.quotations.saying.contents.spans import clause, quoted
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.cues import find_cues, triggers
from onrecord_ingest.quotations.saying.frames.frames import put_down_to
from onrecord_ingest.quotations.saying.frames.hearings import ends_in_hearing, heard
from onrecord_ingest.quotations.saying.frames.marked_words import marked_by, marked_words
from onrecord_ingest.quotations.saying.frames.messages import spelled_out
from onrecord_ingest.quotations.saying.frames.nouns import cried, exclaimed, noun_of_saying, was_all, was_of_somebody
from onrecord_ingest.quotations.saying.frames.passives import passive
from onrecord_ingest.quotations.saying.frames.sources import according_to, in_words_of
from onrecord_ingest.quotations.saying.frames.views import in_view_of
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Found, Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.saying.subjects.speaking import explains, goes_on, reads_out, speaks, subject_of
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.saying.uncued.standalone import headline, signed
from onrecord_ingest.quotations.saying.uncued.uncued import uncued
from onrecord_ingest.quotations.text.sentences import Sentence

_PUT = frozenset(("put it", "puts it"))
_MAIN_CLAUSE = 6
"""Tokens from the sentence's start within which a verb is that of its subordinate clause."""


def attach(text: str, sentence: Sentence) -> list[Found]:
    """The statements of one sentence, in order, with the tokens of their speakers."""
    return read(Reading(text, sentence))


def read(r: Reading) -> list[Found]:
    """Reads the sentence and gives what was found, in order."""
    low = r.sentence.words
    if r.sentence.quotations and ((r.sentence.paragraph and signed(r)) or headline(r) or signed(r)):
        return r.found
    cues = find_cues(r.sentence) if not triggers().isdisjoint(low) else []
    if r.sentence.quotations:
        was_of_somebody(r)
        exclaimed(r)
        cried(r)
        was_all(r)
    if not cues:
        spelled_out(r)
    final = _final_cue(r, cues)
    for n, cue in enumerate(cues):
        if cue.first >= r.floor and (final is None or cue is final or cue.first > final.first):
            _join(r, cue, cues[n + 1 :])
    if r.sentence.quotations:
        uncued(r)
    r.found.sort(key=lambda f: f.start)
    return r.found


def _join(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """Joins one cue to its subject and its content."""
    if cue.shape == "according":
        according_to(r, cue, later)
        return
    if cue.frame == "view":
        in_view_of(r, cue, later)
        return
    if cue.shape == "words":
        in_words_of(r, cue)
        return
    if cue.frame == "ask" and cue.first < _MAIN_CLAUSE and r.tokens[0].low in ("when", "after"):
        return  # "When the council asked people what they wanted, one in three said"
    if cue.frame == "hear":
        heard(r, cue, later)
        return
    if cue.frame == "attribute":
        put_down_to(r, cue)
        return
    if cue.shape == "noun":
        noun_of_saying(r, cue, later)
        return
    subject = None
    if cue.frame == "ask" and cue.first > r.floor and r.tokens[cue.first - 1].text == ",":
        subject = right_subject(r.tokens, cue.last)
        if subject is not None and _asks_on(r, cue, subject):
            quoted(r, cue, subject, subject.last + 2, False, "before", later)
            return
    if cue.shape not in ("participle", "passive") and inverted(r, cue):
        subject = right_subject(r.tokens, cue.last)
        if subject is not None and take_left(r, cue, cue.first - 1, subject, "after, inverted"):
            go_on(r, cue, subject.last, subject, later)
            return
    if cue.shape == "passive":
        if cue.frame == "fragment":
            marked_by(r, cue)
        else:
            passive(r, cue, later)
        return
    subject = subject_of(r, cue)
    if cue.frame == "think" and not _quotes_thought(r, cue, subject):
        return
    if (subject is not None and not speaks(r, cue, subject)) or (
        subject is None and cue.shape in ("past", "base", "finite") and not r.found and not goes_on(r, cue)
    ):
        return
    if cue.word in _PUT and (subject is None or r.tokens[subject.begins - 1].low != "as"):
        return  # "put it in the bin"
    if subject is not None and _is_about_words(r, cue, subject):
        return
    if cue.frame == "fragment":
        marked_words(r, cue, subject, subject is None and bool(r.found))
        return
    if subject is not None and cue.word == "suggests" and r.tokens[subject.last].low in ("it", "this", "that", "which"):
        return
    if (
        subject is not None
        and cue.frame == "find"
        and any(
            t.low in verbs() and is_finite(r.tokens, i) and r.tokens[i + 1].low != "by"  # "A log *kept by* the council recorded"
            for i, t in enumerate(r.tokens[subject.first : subject.last + 1], subject.first)
        )
    ):
        return
    if (
        subject is not None
        and not subject.shared
        and subject.begins > r.floor
        and (cue.frame in ("say", "tell", "ask", "manner", "warn", "find") or (cue.frame == "cite" and reads_out(r, subject)))
    ):
        begins = behind_reason(r, cue, subject)
        if begins is not None:
            clause(r, cue, subject, begins, later, False)
            return
        embedded = r.tokens[subject.begins - 1].low in ("whom", "which", "that", "what", "where", "as", "than", "if")
        embedded = (embedded or explains(r, subject)) and cue.word not in _PUT
        if not embedded and follows_nothing(r, cue) and take_left(r, cue, subject.begins - 1, subject, "after"):
            end = clause_start(r.tokens, cue) - 1
            go_on(r, cue, end, subject, later)
            return
    content_after(r, cue, subject, later)


def _is_about_words(r: Reading, cue: Cue, subject: Subject) -> bool:
    """Whether what somebody said is itself what the sentence tells of: "most of *what they said* is unfit for print"."""
    low, at = r.sentence.words, subject.begins - 1
    if at < 0 or low[at] not in ("what", "that", "all") or not grammar("be") & set(low[cue.last + 1 : cue.last + 2]):
        return False
    return low[at] == "all" or not at or low[at - 1] in ("of", "all", "everything", "nothing")  # but "with *what they say is* a flaw"


def _quotes_thought(r: Reading, cue: Cue, subject: Subject | None) -> bool:
    """Whether what somebody believes is told in their own words: a clause with a long quotation in it."""
    tokens = r.tokens
    first = cue.last + 1
    if subject is None or first >= len(tokens) or not (tokens[first].low == "that" or starts_phrase(tokens[first])):
        return False
    return any(t.kind == "q" and len(r.text[t.start : t.end].split()) > 2 for t in tokens[first:])


def _asks_on(r: Reading, cue: Cue, subject: Subject) -> bool:
    """Whether the question follows an inverted verb: "With this layout, asks the editor, “has anyone …?”"."""
    tokens = r.tokens
    at = subject.last + 2
    asked = cue.frame == "ask" and at < len(tokens) and tokens[at - 1].text in (",", ":") and tokens[at].kind == "q"
    return asked and not any(t.kind == "q" for t in tokens[: cue.first])


def _final_cue(r: Reading, cues: list[Cue]) -> Cue | None:
    """The cue of "CLAUSE, X said.", whose clause may hold verbs of saying of its own."""
    if len(cues) < 2:
        return None
    cue = cues[-1]
    tokens = r.tokens
    if cue.frame == "hear" or (cue.frame == "tell" and cue.shape == "passive"):
        return cue if ends_in_hearing(r, cues) else None
    if cue.shape not in ("finite", "past", "base") or cue.frame not in ("say", "tell", "find") or not cues[0].first < cue.first:
        return None
    rest = skip_setting(tokens, cue.last + 1)
    if rest < len(tokens) and tokens[rest].text not in (".",):
        return None
    subject = left_subject(tokens, cue.first, 0)
    if subject is None or subject.shared or subject.begins < 2 or subject.last - subject.first > 9:
        return None
    if any(subject.begins <= other.first <= subject.last for other in cues[:-1]):
        return None  # "Ann Orr, who runs a café, *said ten people* had replied"
    before = tokens[subject.begins - 1]
    if before.text != "," and not (before.kind == "q" and r.closing(before) in ",!?"):
        return None
    said = [t for t in tokens[cues[0].last + 1 : cue.first] if t.kind == "q"]
    inside = cues[0].last + 2 < len(tokens) and tokens[cues[0].last + 2].low == "that"
    if cues[0].frame in ("say", "tell", "ask") and said and not (inside and before.kind == "q" and r.closing(before) == ","):
        return None
    return cue if has_finite(tokens, 0, subject.begins - 1) else None
