"""Statements of one sentence: each cue joined to its content and its subject, each quotation to its cue or to none."""

from __future__ import annotations

from onrecord_ingest.quotations.after import follows_nothing, go_on, inverted, take_left
from onrecord_ingest.quotations.before import content_after
from onrecord_ingest.quotations.clauses import has_finite, is_finite, is_name, starts_phrase, verbs
from onrecord_ingest.quotations.contents import clause_start
from onrecord_ingest.quotations.cue import Cue
from onrecord_ingest.quotations.cues import find_cues, triggers
from onrecord_ingest.quotations.frames import put_down_to
from onrecord_ingest.quotations.hearings import heard
from onrecord_ingest.quotations.inverted_subjects import right_subject
from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.mentions import Subject, is_document
from onrecord_ingest.quotations.nouns import exclaimed, noun_of_saying, spelled_out
from onrecord_ingest.quotations.passives import passive
from onrecord_ingest.quotations.reading import Found, Reading
from onrecord_ingest.quotations.sentences import Sentence
from onrecord_ingest.quotations.setting import skip_setting
from onrecord_ingest.quotations.sources import according_to, in_words_of
from onrecord_ingest.quotations.spans import quoted
from onrecord_ingest.quotations.standalone import headline, signed
from onrecord_ingest.quotations.subjects import left_subject
from onrecord_ingest.quotations.uncued import uncued
from onrecord_ingest.quotations.voice import carrier


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
        exclaimed(r)
    if not cues:
        spelled_out(r)
    final = final_cue(r, cues)
    for n, cue in enumerate(cues):
        if cue.first >= r.floor and (final is None or cue is final or cue.first > final.first):
            join(r, cue, cues[n + 1 :])
    if r.sentence.quotations:
        uncued(r)
    r.found.sort(key=lambda f: f.start)
    return r.found


def join(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """Joins one cue to its subject and its content."""
    if cue.shape == "according":
        according_to(r, cue, later)
        return
    if cue.shape == "words":
        in_words_of(r, cue)
        return
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
        if subject is not None and asks_on(r, cue, subject):
            quoted(r, cue, subject, subject.last + 2, False, "before", later)
            return
    if cue.shape not in ("participle", "passive") and inverted(r, cue):
        subject = right_subject(r.tokens, cue.last)
        if subject is not None and take_left(r, cue, cue.first - 1, subject, "after, inverted"):
            go_on(r, cue, subject.last, subject, later)
            return
    if cue.shape == "passive":
        passive(r, cue, later)
        return
    subject = subject_of(r, cue)
    if cue.frame == "think" and not quotes_thought(r, cue, subject):
        return
    if (subject is not None and not speaks(r, cue, subject)) or (
        subject is None and cue.shape in ("past", "base", "finite") and not r.found
    ):
        return
    if subject is not None and cue.word == "suggests" and r.tokens[subject.last].low in ("it", "this", "that", "which"):
        return
    if subject is not None and cue.frame == "find" and any(t.low in verbs() for t in r.tokens[subject.first : subject.last + 1]):
        return
    if (
        subject is not None
        and not subject.shared
        and subject.begins > r.floor
        and (cue.frame in ("say", "tell", "ask", "manner", "warn", "find") or (cue.frame == "cite" and reads_out(r, subject)))
    ):
        embedded = r.tokens[subject.begins - 1].low in ("whom", "which", "that", "what", "where", "as", "than", "if")
        if not embedded and follows_nothing(r, cue) and take_left(r, cue, subject.begins - 1, subject, "after"):
            end = clause_start(r.tokens, cue) - 1
            go_on(r, cue, end, subject, later)
            return
    content_after(r, cue, subject, later)


def reads_out(r: Reading, subject: Subject) -> bool:
    """Whether a quotation stands before what is written: "“NO ENTRY”, it reads", "“Gale,” the log reads"."""
    before = r.tokens[subject.begins - 1]
    quoted_before = before.kind == "q" or (before.text == "," and r.tokens[subject.begins - 2].kind == "q")
    return quoted_before and (r.tokens[subject.last].low == "it" or not is_name(r.tokens[subject.last]))


def quotes_thought(r: Reading, cue: Cue, subject: Subject | None) -> bool:
    """Whether what somebody believes is told in their own words: a clause with a long quotation in it."""
    tokens = r.tokens
    first = cue.last + 1
    if subject is None or first >= len(tokens) or not (tokens[first].low == "that" or starts_phrase(tokens[first])):
        return False
    return any(t.kind == "q" and len(r.text[t.start : t.end].split()) > 2 for t in tokens[first:])


def asks_on(r: Reading, cue: Cue, subject: Subject) -> bool:
    """Whether the question follows an inverted verb: "With this layout, asks the editor, “has anyone …?”"."""
    tokens = r.tokens
    at = subject.last + 2
    asked = cue.frame == "ask" and at < len(tokens) and tokens[at - 1].text in (",", ":") and tokens[at].kind == "q"
    return asked and not any(t.kind == "q" for t in tokens[: cue.first])


def final_cue(r: Reading, cues: list[Cue]) -> Cue | None:
    """The cue of "CLAUSE, X said.", whose clause may hold verbs of saying of its own."""
    if len(cues) < 2:
        return None
    cue = cues[-1]
    tokens = r.tokens
    if cue.shape not in ("finite", "past", "base") or cue.frame not in ("say", "tell", "find") or not cues[0].first < cue.first:
        return None
    rest = skip_setting(tokens, cue.last + 1)
    if rest < len(tokens) and tokens[rest].text not in (".",):
        return None
    subject = left_subject(tokens, cue.first, 0)
    if subject is None or subject.shared or subject.begins < 2 or subject.last - subject.first > 9:
        return None
    before = tokens[subject.begins - 1]
    if before.text != "," and not (before.kind == "q" and r.closing(before) in ",!?"):
        return None
    said = [t for t in tokens[cues[0].last + 1 : cue.first] if t.kind == "q"]
    inside = cues[0].last + 2 < len(tokens) and tokens[cues[0].last + 2].low == "that"
    if cues[0].frame in ("say", "tell", "ask") and said and not (inside and before.kind == "q" and r.closing(before) == ","):
        return None
    return cue if has_finite(tokens, 0, subject.begins - 1) else None


def speaks(r: Reading, cue: Cue, subject: Subject) -> bool:
    """Whether the subject can be somebody who spoke: not "you" or "I", no object, no quotation already taken."""
    low = r.tokens[subject.last].low.split("'")[0]
    if any(r.tokens[i].kind == "q" and i in r.taken for i in range(subject.first, subject.last + 1)):
        return False
    if subject.first == subject.last and r.tokens[subject.last].low in ("him", "them", "me", "us"):
        return False
    if cue.frame == "ask" and low in ("reporters", "journalists", "we"):
        return False  # the reporter's own question
    return not (subject.first == subject.last and low in ("you", "i", "this", "there"))


def subject_of(r: Reading, cue: Cue) -> Subject | None:
    """Whose the verb of saying is; a participle takes the subject of the clause it hangs on."""
    if cue.shape == "participle":
        k = cue.first - 1
        with_at = next((i for i in range(k, max(r.floor, k - 8) - 1, -1) if r.tokens[i].low == "with"), None)
        if with_at is not None and k > with_at and r.tokens[k].text != ",":
            return Subject(with_at + 1, k, with_at)
        if k >= r.floor and r.tokens[k].text != "," and is_name(r.tokens[k]) and r.tokens[k].kind == "w" and k > 0:
            return left_subject(r.tokens, cue.first, r.floor)
        if k >= r.floor and r.is_sign(Subject(k, k, k)) and r.tokens[k].kind == "w":  # "placards saying “…”"
            while k > r.floor and r.tokens[k - 1].low in grammar("determiners"):
                k -= 1
            return Subject(k, cue.first - 1, k)
        if k > r.floor and is_document(r.tokens[k]):  # "signed a petition calling the plan “reckless”"
            first = next((i for i in range(k - 1, max(r.floor, k - 4) - 1, -1) if r.tokens[i].low in grammar("determiners")), None)
            if first is not None:
                return Subject(first, k, first)
        return None if r.found else left_subject(r.tokens, verb_before(r, cue), r.floor)
    if r.resumed is not None and r.resumed[0] <= cue.first <= r.resumed[0] + 1:
        return r.resumed[1]  # "Orme, who says it is late, called it “a mess”"
    verb = carrier(r.sentence.words, cue.first - 1) if cue.shape == "infinitive" else None
    return left_subject(r.tokens, cue.first if verb is None or verb < r.floor else verb, r.floor)


def verb_before(r: Reading, cue: Cue) -> int:
    """The main verb of the clause a participle hangs on."""
    for i in range(r.floor + 1, cue.first):
        if is_finite(r.tokens, i):
            return i
    return cue.first
