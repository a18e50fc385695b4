"""Papers of those who meet: the minutes of a board, what is laid before a committee, and letters, which are not of those to whom
they go."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun
from onrecord_ingest.quotations.behalf.owners.sentence_before import BODIES_OF_TRUSTEES
from onrecord_ingest.quotations.behalf.papers.of_the_story import body_of_story
from onrecord_ingest.quotations.behalf.papers.readers import has_papers
from onrecord_ingest.quotations.behalf.papers.senders import Owners
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.text.sentences import Token

_OF_COUNCILS = frozenset(
    ("committee", "sub-committee", "subcommittee", "cabinet", "councillors", "members", "panel", "executive", "council", "scrutiny")
)
"""Those of a council who sit."""
_OF_BOARDS = {
    "board": BODIES_OF_TRUSTEES | {"company", "hospital"},
    "directors": frozenset(("trust", "company", "concern", "association", "charity")),
    "trustees": BODIES_OF_TRUSTEES,
    "governors": frozenset(("school", "university", "trust")),
    "shareholders": frozenset(("company", "concern")),
    "investors": frozenset(("company", "concern")),
}
"""Those who sit on a board → the classes of body that have them."""
_MEETING = frozenset(("meeting", "agm", "session", "hearing"))
_SITS = frozenset(("council", "committee", "fire", "board", "authority", "agency"))
"""Classes of body whose members meet."""
_LEADS = frozenset(("to", "for", "before", "at", "told"))
"""What leads from a paper to those who discuss it."""
_BY_OTHERS = frozenset(("from", "by", "seen", "shown", "leaked"))
_BRINGS = frozenset(("be", "been", "being", "go", "told"))
"""Verbs between a paper and those who discuss it: "a report to *be* put to councillors"."""
_FAR = 7
_MEETS = re.compile(
    r"[’']s? (?:[\w-]+ ){0,5}?(?:committee|meeting|panel|cabinet|board|governors|sub-committee|session)\b"
    r"| (?:will |has |have )?(?:meets?|met|sits?|sat)\b"
)
_OF_WHOM = re.compile(
    r"\b(?:meeting|members|councillors|committee|panel|cabinet|governors|board|trustees) (?:of|at) (?:the |a )?$", re.IGNORECASE
)
"""What stands behind and before the name of a body that is told to meet."""
_SAT = re.compile(r"\b(?:committee|panel|cabinet|[Cc]ouncillors|[Mm]embers) (?:will |has |have |had )?(?:met|meets?|sat|gathered)\b")
_BACK, _SHORT = 500, 30
_CLEAR = 0.6
"""The share of the focus that an authority must have for those who meet to be its own."""
_RECALL = 120
"""Mentions looked back upon."""


def who_met(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body of those whose meeting has minutes: "minutes of *the trustees’* meeting", "of a private *board* meeting"."""
    return _named(offices, tokens, k) or of_those(offices, tokens, k)


def goes_to(offices: Offices, tokens: list[Token], i: int) -> Owners:
    """The body to whose meeting the paper at token ``i`` goes, which others write for it: "A report to *Thursday's meeting*", "Papers
    that went before *the board*", "A paper tabled at *the trust's board*"."""
    if tokens[i].low.removesuffix("s") in words("bodies", "addressed") or any(
        t.low in ("his", "her") for t in tokens[max(0, i - 3) : i]
    ):
        return None  # of whoever wrote it
    first = i + 1 + (tokens[min(i + 1, len(tokens) - 1)].text == ",")
    relative = first < len(tokens) and tokens[first].low in ("that", "which")
    for k in range(first, min(i + _FAR, len(tokens) - 1)):
        if (
            tokens[k].kind == "q"
            or tokens[k].text in (":", ".", ";", ",")
            or tokens[k].low in ("from", "by", "seen", "shown", "leaked")
        ):
            return None
        brings = tokens[k].low in _BRINGS | words("bodies", "puts_out") or tokens[k + 1].low in _LEADS
        if is_finite(tokens, k) and not (relative or brings):
            return None
        if tokens[k].low in _LEADS or (tokens[k].low == "of" and tokens[k - 1].low == "ahead"):
            whose = _of_them(offices, tokens, k + 1) or _named(offices, tokens, k + 1) or of_those(offices, tokens, k + 1)
            if whose is not None:
                return whose
    return None


def _of_them(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body just told to meet, where "it" and "them" mean those who do: "A report before *them*"."""
    if k >= len(tokens) or tokens[k].low not in ("it", "them"):
        return None
    at = tokens[k].start
    body = _told_to_meet(offices, at)
    if body is None and _SAT.search(offices.text, max(0, at - _BACK), at):
        body = offices.councils.meant("committee")
    return (body,) if body is not None else None


def _told_to_meet(offices: Offices, at: int) -> Body | None:
    """The body last told to meet before a character: "*Orwick Council's* cabinet met", "a meeting of *Orwick Council*"."""
    for mention in reversed(offices.story.mentions(max(0, at - _BACK), at)):
        body = mention.entity
        before = offices.text[max(0, mention.start - _SHORT) : mention.start]
        if has_papers(body) and (_MEETS.match(offices.text, mention.end) or _OF_WHOM.search(before)):
            return body
    return None


def _those_at(tokens: list[Token], k: int) -> int | None:
    """The token from ``k`` on that names those who meet: "Thursday's *meeting*", "the planning *committee*"."""
    known = _OF_COUNCILS | _OF_BOARDS.keys() | _MEETING
    last = None
    for j in range(k, min(k + _FAR, len(tokens))):
        if tokens[j].kind != "w" or is_finite(tokens, j):
            break
        if tokens[j].low.split("'")[0] in known:
            last = j
        elif last is not None:
            break
    return last


def _named(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body whose name stands with those who meet: "to *Orwick Council's* cabinet", "before a panel of *Orwick Council*"."""
    at = _those_at(tokens, k)
    if at is None:
        return None
    stop = min(at + (4 if tokens[min(at + 1, len(tokens) - 1)].low in ("of", "at") else 1), len(tokens))
    named = [m.entity for m in offices.story.mentions(tokens[k].start, tokens[stop - 1].end)]
    return next(((entity,) for entity in named if has_papers(entity)), None)


def of_those(offices: Offices, tokens: list[Token], k: int) -> Owners:
    """The body of those who meet, by their noun."""
    at = _those_at(tokens, k)
    if at is None:
        return None
    owner = next((t.low.split("'")[0] for t in tokens[k:at] if "'" in t.low and t.low.split("'")[0] in class_nouns()), None)
    nouns = [t.low.split("'")[0] for t in tokens[k : at + 1]]
    sits = [noun for noun in nouns if noun in _OF_COUNCILS or noun in _OF_BOARDS]
    if owner is not None:
        body = of_noun(offices, owner, tokens[k].start)
    elif (board := _called_board(offices, nouns) if sits and sits[-1] == "board" else None) is not None:
        body = board
    elif sits and sits[-1] in _OF_BOARDS:
        classes = _OF_BOARDS[sits[-1]]
        body = body_of_story(offices, tokens[k].start, lambda b: bool(b.classes & classes)) or offices.prominence.sole(classes)
    else:
        body = _sitting(offices, tokens[k].start, sits[-1] if sits else "")
    return (body,) if body is not None else None


def _called_board(offices: Offices, nouns: list[str]) -> Body | None:
    """The one body that is called a board: "papers for *a care board*", "for the board" of the Hexby Care Board."""
    known = [b for b in offices.cast.foremost if b.lows[-1] == "board" and not b.weak]
    kind = set(nouns) - {"board", *grammar("determiners")}
    fit = [b for b in known if kind <= set(b.lows)]
    return fit[0] if len(fit) == 1 else None


def _sitting(offices: Offices, at: int, noun: str) -> Body | None:
    """The body whose members meet where the article is: the council of the committee, else the authority in focus."""
    met = _told_to_meet(offices, at) if noun not in ("cabinet", "council", "panel", "scrutiny") else None
    if met is not None:
        return met
    focus = in_focus(offices.story, at, lambda e: 1.0 if has_papers(e) and e.classes & _SITS else 0.0, recall=_RECALL)
    told = focus.referent if focus is not None and isinstance(focus.referent, Body) else None
    councils = [b for b in offices.cast.foremost if "council" in b.classes]
    if told is not None and ("council" not in told.classes or not councils):
        return told if not councils or (focus is not None and focus.clear > _CLEAR) else None
    return offices.councils.meant(noun if noun in ("committee", "cabinet", "panel") else "committee") if councils else None
