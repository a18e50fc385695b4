"""Where a reported content must end: the reporter goes on, or a further verb of saying has its own clause."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb, starts_phrase
from onrecord_ingest.quotations.saying.contents.beside_saying import beside_saying
from onrecord_ingest.quotations.saying.contents.deeds import (
    after_things,
    asks_for,
    at_deeds,
    at_orders,
    calls_it,
    does_more,
    is_received,
    leaves_off,
    link_of_adjunct,
    next_clause,
)
from onrecord_ingest.quotations.saying.contents.hanging import behind_relative, main_clause
from onrecord_ingest.quotations.saying.contents.inner import is_told_to_have_said
from onrecord_ingest.quotations.saying.contents.listeners import listener_end
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.kinds import is_group_noun
from onrecord_ingest.quotations.text.sentences import Token

_HANGING = frozenset(("say", "tell", "warn", "blame", "accuse", "describe", "fragment"))
_FURTHER = frozenset(("say", "tell", "warn", "ask", "accuse", "blame", "call", "describe", "deny", "fragment"))
_GOES_ON = frozenset(
    ("goes on", "went on", "go on", "continues", "continued", "continue", "ends", "ended", "closes", "closed", "began", "begins")
)
_LINKS = frozenset(("and", "but", "while", "whereas", "though", "although"))
_NOT_THEN = frozenset(
    ("had", "has", "have", "having", "been", "be", "was", "were", "is", "are", "being", "not", "who", "that", "which", "when")
)
"""What before a participle tells that it was done before, or to somebody, or is part of what is told of."""
_FOUND = frozenset(("found", "finds", "ruled", "concluded", "rules", "concludes", "said"))
"""Verbs of whoever decides, and then orders."""
_OF_THINGS = frozenset(("accuse", "blame", "describe", "deny", "find"))
_JUDGED = 9
"""Tokens behind a verb of judging in which the judgement stands."""
_MAIN_CLAUSE = 12
"""Tokens from the sentence's start within which a content can be that of its subordinate clause."""


def cuts(r: Reading, first: int, later: list[Cue], said: Cue | None = None, subject: Subject | None = None) -> list[int]:
    """Tokens before which the content that begins at ``first`` must end, in order; ``said`` is its own verb with its ``subject``."""
    found = [*_by_the_reporter(r, first, subject), *_after_quotations(r, first, later), *_at_acts(r, first)]
    resumed = main_clause(r.tokens, 0, said, subject) if said is not None else None
    if resumed is not None and resumed > first:
        found.append(resumed)
    if said is not None and said.shape == "passive" and (behind := behind_relative(r.tokens, said)) is not None:
        found.append(behind)
    if said is not None and said.frame in _OF_THINGS:
        found += after_things(r.tokens, first)
    if said is not None and said.frame == "warn" and r.tokens[first - 1].low == "of":
        found += next_clause(r.tokens, first)
    if said is not None and subject is not None:
        found += beside_saying(r, first, said, subject)
    if said is not None and said.frame in ("find", "say") and said.word in _FOUND:
        found += at_orders(r.tokens, first)
    if subject is not None and any(t.low in words("bodies", "documents") for t in r.tokens[subject.first : subject.last + 1]):
        found += at_deeds(r.tokens, first)
    for cue in later:
        if cue.first > first:
            found += _at_cue(r, first, cue, said)
    return sorted(found)


def _by_the_reporter(r: Reading, first: int, subject: Subject | None) -> list[int]:
    """Where the reporter tells what followed, leaves off, or comes to the main clause."""
    tokens = r.tokens
    commas = [i for i in range(first + 1, len(tokens) - 1) if tokens[i].text == ","]
    found = [i + 1 for i in commas if tokens[i + 1].low in ("prompting", "sparking", "forcing", "leading") and i > first + 1][:1]
    found += [i + 1 for i in commas if leaves_off(tokens, i + 1) or calls_it(tokens, i + 1) or is_received(tokens, i + 1)][:1]
    found += [i for i in range(first + 2, len(tokens) - 3) if tokens[i].low == "and" and asks_for(tokens, i + 1)][:1]
    found += [i for i in commas if i > first + 1 and does_more(tokens, i + 1)][:1]
    if r.subordinate and (first < _MAIN_CLAUSE or (subject is not None and subject.first < _MAIN_CLAUSE // 2)):
        found += [i + 1 for i in commas if first + 1 < i < len(tokens) - 2 and _is_main_subject(tokens, i + 1)][:1]
    return found


def _is_main_subject(tokens: list[Token], i: int) -> bool:
    """Whether the subject of the main clause stands at token ``i``: "While they said it was late, *nobody* went"."""
    if is_group_noun(tokens[i].low) and tokens[i + 1].low not in ("and", "or", ","):
        return True  # "…, *councillors* put off a decision"
    return starts_phrase(tokens[i]) and tokens[i].low not in grammar("relatives") and has_finite(tokens, i + 1, len(tokens))


def _after_quotations(r: Reading, first: int, later: list[Cue]) -> list[int]:
    """Where a finished quotation is followed by another verb: "“a tragedy,” *and promised* a review"."""
    tokens = r.tokens
    verbs = {cue.first for cue in later}
    return [
        i + 1
        for i in range(first, len(tokens) - 2)
        if tokens[i].kind == "q"
        and r.closing(tokens[i]) == ","
        and tokens[i + 1].low in ("and", "but")
        and (i + 2 in verbs or tokens[i + 2].low in words("cues", "acts"))
    ]


def _at_acts(r: Reading, first: int) -> list[int]:
    """Where somebody else acts by speaking: "…, and they criticise the firm", or in the course of a meeting: "…, but members voted"."""
    tokens = r.tokens
    found: list[int] = []
    for i in range(first + 3, len(tokens) - 1):
        casts = tokens[i].low == "used" and [t.low for t in tokens[i + 2 : i + 4]] == ["casting", "vote"]
        proceeds = (casts or tokens[i].low in words("cues", "proceedings")) and tokens[i - 1].low not in _NOT_THEN
        if not proceeds and tokens[i].low not in words("cues", "acts"):
            continue
        subject = left_subject(tokens, i, first)
        if subject is None or subject.shared or subject.begins <= first + 1:
            continue
        link, pronoun = tokens[subject.begins - 1].low, tokens[subject.first].low in grammar("personal")
        if link in ("and", "but", "while", "whereas") and (pronoun or link != "and" or tokens[subject.begins - 2].text == ","):
            found.append(subject.begins - 1)
    return found


def _at_cue(r: Reading, first: int, cue: Cue, said: Cue | None) -> list[int]:
    """Where the clause of a further verb of saying begins."""
    tokens = r.tokens
    before = tokens[cue.first - 1]
    if cue.shape == "participle":
        quoted = before.kind == "q" and r.closing(before) == ","  # "with “no thought of rain,” *adding*"
        if (quoted or before.text in (",", "-", "–", "—")) and (cue.frame in _HANGING or cue.frame == "deny"):
            return [cue.first]
        if is_adverb(before) and tokens[cue.first - 2].text in (",", "-", "–", "—") and cue.frame in _HANGING:
            return [cue.first - 1]  # "…, *later admitting* it was not"
        if before.low in ("before", "after") and cue.frame in _HANGING and (tokens[cue.first - 2].text == "," or cue.frame == "say"):
            return [cue.first - 1]  # "…, before adding: “…”"
        opening = next((i for i in range(cue.first - 1, max(first, cue.first - 8), -1) if tokens[i].low in ("with", "despite")), None)
        return [opening] if opening is not None and cue.frame in _HANGING else []
    if before.low == "and" and cue.word in _GOES_ON and cue.last + 1 < len(tokens) and tokens[cue.last + 1].text == ":":
        return [cue.first - 1]  # "… and goes on: “…”"
    if cue.shape not in ("finite", "past", "base") or (cue.frame not in _FURTHER and cue.frame not in ("hear",)):
        return []
    if before.low in ("and", "but", "then") and (_coordinated(r, cue) or _both_now(r, said, cue)):
        clause = said is not None and said.frame in ("say", "tell", "hear")
        return [] if clause and is_told_to_have_said(tokens, first, cue) else [cue.first - 1]
    if cue.frame == "deny" and before.low in ("and", "but") and tokens[cue.first - 2].text in (",", ";"):
        return [cue.first - 1]  # "said he was there, *but denied* taking part"
    if before.low in ("also", "later", "then") and tokens[cue.first - 2].low in ("and", "but"):
        return [cue.first - 2]
    subject = left_subject(tokens, cue.first, first)
    if subject is None or subject.shared or subject.begins <= first + 1:
        return []
    if cue.frame == "hear" and tokens[subject.last].low not in words("cues", "hearings"):
        return []
    link, earlier = tokens[subject.begins - 1], tokens[subject.begins - 2]
    if (earlier.low, link.low) == ("to", "which"):
        return [subject.begins - 2]  # "said it was late – *to which he* replied"
    if link.low in _LINKS and (earlier.text in (",", ";", "—", "–") or link.low in ("but", "while", "whereas")):
        return [subject.begins - 1]
    if (opener := link_of_adjunct(tokens, subject.begins, first)) is not None:
        return [opener]
    answers = said is not None and said.frame == "ask" and r.sentence.words[cue.last + 1 : cue.last + 2] == [":"]
    if link.text == "," and (r.subordinate or answers):
        return [subject.begins]
    return [subject.begins - 1] if link.text in (";", ":") else []


def _both_now(r: Reading, said: Cue | None, cue: Cue) -> bool:
    """Whether a verb in the present, with a clause of its own, goes on with what another in the present says: "It claims there is no
    room *and states* there will be none"."""
    if (
        said is None
        or said.shape != "finite"
        or cue.shape != "finite"
        or said.frame != "say"
        or cue.frame not in ("say", "describe", "warn")
    ):
        return False
    if cue.frame == "describe":
        return "as" in r.sentence.words[cue.last + 2 : cue.last + 12]
    if cue.frame == "warn":
        return r.sentence.words[cue.last + 1 : cue.last + 2] in (["of"], ["that"])
    opens = r.tokens[cue.last + 1 : cue.last + 2]
    return bool(opens) and (starts_phrase(opens[0]) or opens[0].low == "there") and has_finite(r.tokens, cue.last + 2, len(r.tokens))


def _coordinated(r: Reading, cue: Cue) -> bool:
    """Whether a verb after "and" is surely the speaker's own and not part of what was said."""
    after = r.tokens[cue.last + 1].low if cue.last + 1 < len(r.tokens) else ""
    if cue.word.startswith("asked") and any(t.low == "to" for t in r.tokens[cue.last + 2 : cue.last + 5]):
        return False  # "said he had come home and asked her to help"
    quoted = any(t.kind == "q" for t in r.tokens[cue.last + 1 : cue.last + _JUDGED])
    if cue.frame in ("describe", "call") and quoted:
        return True  # "said it was late and *described it as “a mess”*"
    accuses = cue.frame == "accuse" and "of" in r.sentence.words[cue.last :]
    if cue.frame in ("tell", "warn") and cue.last + 1 < len(r.tokens):
        heard = listener_end(r.tokens, cue.last + 1)
        if heard < len(r.tokens) and r.tokens[heard].low == "that":
            return True  # "…, and reminded residents that"
    return accuses or cue.word.split()[0] in words("constants", "coordinated") or after in (":", "that")
