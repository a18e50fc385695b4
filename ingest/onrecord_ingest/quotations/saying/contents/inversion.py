"""Whether a verb of saying stands before its subject: *“…,” said Winifred Stannage*, *Horse bit my hat, says mum*."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name, is_title
from onrecord_ingest.quotations.saying.contents.contents import WH
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.mentions import Subject, is_document, is_full_name
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_LISTED = frozenset((",", "-", "–", "(", ")"))
"""Marks inside what a headline reports: "Rats, leaks and 23 hours in cells, says watchdog"."""
_READ = frozenset(("read", "reads", "read out", "wrote", "writes"))
"""What is done with a paper."""
_RETORT = 5
"""Words of a retort, at most."""
_HEADLINE = 3
"""Words from which what stands before "…, says mum" in a headline is what she says."""


def inverted(r: Reading, cue: Cue) -> bool:
    """Whether the verb stands before its subject: "“…,” said Winifred Stannage"."""
    tokens = r.tokens
    if cue.first <= r.floor or cue.last + 1 >= len(tokens) or cue.frame not in ("say", "manner", "ask", "warn", "tell", "cite"):
        return False
    before, after = tokens[cue.first - 1], tokens[cue.last + 1]
    if after.kind != "w" or after.low in words("cues", "no_speaker") or after.low in WH or (cue.frame == "tell" and before.kind != "q"):
        return False
    if before.kind == "q":
        closing = r.closing(before)
        following = right_subject(tokens, cue.last)
        if following is None:
            return False
        return closing in ",!?.…" or not has_finite(tokens, following.last + 1, min(len(tokens) - 1, following.last + 2))
    if before.text in (",", "—", "–"):
        following = right_subject(tokens, cue.last)
        if following is not None and _names_its_speaker(r, cue, following):
            return True
        if following is None or _goes_on(tokens, following):
            return False
        if cue.word in _READ and tokens[cue.first - 2].kind != "q" and is_document(tokens[following.last]):
            return False  # "Outside, Ann Otto, who is 41, *read out a statement*"
        verb = following.last + 2
        if verb < len(tokens) and tokens[verb - 1].text == "," and is_finite(tokens, verb) and is_of_people(tokens, following):
            return not _is_told_of(r, cue, following)  # "The pool, *said Ann Otto*, was unsafe"
        retort = is_retort(tokens, r.floor, cue.first - 2)
        if not (retort or _has_clause(tokens, r.floor, cue.first - 2)) and tokens[cue.first - 2].kind != "q":
            return False
        if tokens[cue.first - 2].kind == "q" and before.text == ",":
            return True  # "“FREE IT”, said a banner made of a sheet"
        nxt = tokens[following.last + 1] if following.last + 1 < len(tokens) else None
        if tokens[cue.first - 2].kind == "q" and nxt is not None and (tokens[-1].kind == "w" or nxt.low in words("clauses", "openers")):
            return True  # "'We are cold', says mum *as* boiler fails"
        return (
            nxt is None
            or nxt.text in (".", ",", "!", "?", ";", "—", *(":" if retort else ""))
            or nxt.low in ("who", "in", "on", "at", "of", "after", "during")
        )
    return False


def is_retort(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the tokens are what somebody says in a word or two: "*Not so*, said Ann Orme"."""
    return last - first < _RETORT and " ".join(t.low for t in tokens[first : last + 1]) in phrases("clauses", "retorts")


def _names_its_speaker(r: Reading, cue: Cue, following: Subject) -> bool:
    """Whether a headline ends with who says it: "Horse bit my hat, says mum"."""
    tokens = r.tokens
    headline = r.sentence.opens_paragraph and r.sentence.closes_paragraph and r.sentence.paragraph <= 1 and tokens[-1].kind == "w"
    ends = following.last == len(tokens) - 1 and cue.word in words("cues", "of_headlines") and cue.first - r.floor > _HEADLINE
    return headline and ends and not any(t.text in CLAUSE_MARKS and t.text not in _LISTED for t in tokens[r.floor : cue.first - 1])


def _goes_on(tokens: list[Token], following: Subject) -> bool:
    """Whether a pronoun behind the verb has a verb of its own: "Ann Otto, whom he called “a fool”, said *she would* stay"."""
    alone = following.first == following.last and tokens[following.last].low in grammar("personal")
    return alone and following.last + 1 < len(tokens) and is_finite(tokens, following.last + 1)


def _is_told_of(r: Reading, cue: Cue, following: Subject) -> bool:
    """Whether somebody told more of in commas is what somebody else told more of speaks about: "Ann Otto, the MP, said the mayor,
    *Bill Orr*, was wrong"."""
    tokens = r.tokens
    teller = left_subject(tokens, cue.first, r.floor)
    commas = [i for i in range(following.first, following.last) if tokens[i].text == ","]
    if teller is None or not commas:
        return False
    ends = [i for i in range(teller.first, cue.first) if tokens[i].text == ","]
    heads = [teller.first, *(i + 1 for i in ends if i < teller.last)]
    return len(ends) > 1 and any(_can_tell(tokens, head, cue.first) for head in heads)


def _can_tell(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the phrase that begins there is of somebody or of a body."""
    comma = next((i for i in range(first, end) if tokens[i].text == ","), end)
    if is_full_name(tokens, first, comma - 1):
        return True
    for token in tokens[first:end]:
        if token.kind not in "wn" or token.low in grammar("prepositions"):
            return False
        low = token.low.removesuffix("'s")
        if is_title(token) or is_personal_noun(low) or low in words("bodies", "heads") or (low in given_names() and is_name(token)):
            return True
    return False


def _has_clause(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the tokens hold a clause of their own, not only a phrase with a relative clause: "The firm, which makes nuts,"."""
    relative = next(
        (i for i in range(first + 1, last + 1) if tokens[i].low in ("who", "which", "whose") and tokens[i - 1].kind == "w"), None
    )
    comma = next((i for i in range(first, last + 1) if tokens[i].text == ","), None)
    if comma is None or has_finite(tokens, first, comma if relative is None or relative > comma else relative):
        return has_finite(tokens, first, last)
    opened = tokens[comma + 1].low in ("who", "which", "whose", "a", "an") or tokens[comma + 1].low in grammar("possessives")
    closing = next((i for i in range(comma + 1, last + 1) if tokens[i].text == ","), None)
    return has_finite(tokens, closing, last) if opened and closing is not None else not opened and has_finite(tokens, first, last)
