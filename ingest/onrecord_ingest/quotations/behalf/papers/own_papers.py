"""Papers of which nothing is said but what they are, such as bodies make of their own affairs, put up and send out: they are the
body's that the story is about."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.papers.of_the_story import body_of_story, most_of_all
from onrecord_ingest.quotations.behalf.papers.readers import READERS, body_with_papers, of_readers, readers_told
from onrecord_ingest.quotations.behalf.papers.senders import Owners
from onrecord_ingest.quotations.behalf.papers.studies import of_study
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.reading import Found

_OWN = Pattern(lambda: rf"^(?:the |an? )?(?:[a-z-]+ )?(?:{alternatives('offices', 'own_papers')})\b(?! (?:by|from)\b)")
_DISCLOSED = re.compile(
    r"\b(?:released|disclosed|obtained) (?:under|through|via|after|following) (?:a |the )?(?:freedom of information|foi)\b"
    r"|\b(?:submitted|filed|lodged) (?:with|alongside|as part of|in support of) (?:the|its|their) "
    r"(?:plans?|(?:planning )?application|bid|proposals?)\b"
)
"""What a paper is told to come with that can only be the papers of whom the story is about."""
_OF_FIRMS = Pattern(lambda: rf"^(?:the |an? )?(?:[a-z-]+ )?(?:{alternatives('offices', 'papers_of_firms')})\b(?! (?:by|from)\b)")
_OF_COUNCILS = Pattern(lambda: rf"^(?:the |an? )?(?:[a-z-]+ )?(?:{alternatives('offices', 'papers_of_councils')})\b(?! (?:by|from)\b)")
_OF_BOARDS = re.compile(r"\bboard papers?\b")
_STATED = re.compile(
    r"(?:a|the|another) (?:short |brief |terse |further |joint |later |second |one-line |official |written |[a-z]+-word )*statement"
)
_INSIDE = re.compile(r"\b(?:internal|leaked|all-staff|all-user|confidential) ")
"""What tells that a paper was meant for those of a body."""
_LEAKED = frozenset(("memo", "memos", "memorandum", "email", "emails", "messages", "slides", "documents"))
_NO_FIRMS = frozenset(("council", "police", "government", "department", "union", "party", "church"))
"""Classes of body that do not apply, advertise or trade."""
_BY_SOMEBODY = re.compile(r"(?<!seen )(?<!obtained )(?<!read )(?<!leaked )\b(?:by|from)\b")
_SENT_OUT = re.compile(r"^an? [a-z -]*\b(?:(?:sent|given|handed|posted|put) (?:out|round|around)|circulated|distributed)\b")
"""A paper that goes to many, of whom it is not told who they are."""
_PUBLIC = frozenset(("council", "trust", "fire", "police", "agency", "board", "authority"))
"""Classes of body that consult."""
_EVERYWHERE = re.compile(r"\b(?:in|on|at) (?:each|every|all its|all the)\b")


def of_its_making(offices: Offices, found: Found, noun: str, name: str) -> Owners:
    """Whose a paper is such as bodies make of their own affairs, or put up everywhere ("the poster in each branch"): the body's
    of which the article tells there. ``name``: what it is called, where a pronoun takes it up."""
    assert found.subject is not None  # noqa: S101
    tokens = found.sentence.tokens[found.subject.first : found.subject.last + 1]
    said, at = " ".join(token.low for token in tokens), tokens[0].start
    if tokens[0].low in grammar("pronouns"):
        said = name.lower()
    studied = of_study(offices, tokens, noun)
    if studied is not None:
        return studied
    written = noun in words("bodies", "signs") or noun in words("bodies", "documents")
    before = offices.text[tokens[-1].end : max(found.start, tokens[-1].end)]  # "A letter was waiting on each chair: …"
    if written and (readers := readers_told(said)):
        classes = READERS.get(readers)
        body = body_of_story(offices, at, lambda b: classes is None or bool(b.classes & classes))
        return (body,) if body is not None else of_readers(offices, readers, at)
    body = None
    if not _BY_SOMEBODY.search(said):
        if _OF_FIRMS.search(said) or _OF_BOARDS.search(said):
            body = body_of_story(offices, at, _trades) or body_with_papers(offices, at, _trades)
        elif "consultation" in said:
            body = body_of_story(offices, at, _consults) or body_of_story(offices, at) or most_of_all(offices, _consults)
        elif _STATED.fullmatch(said):
            body = body_of_story(offices, at) or body_with_papers(offices, at)
        elif _OF_COUNCILS.search(said):
            body = offices.prominence.sole(frozenset(("council",))) or body_of_story(offices, at, _governs)
        elif _SENT_OUT.search(said):
            body = body_of_story(offices, at)
        elif noun in _LEAKED and (noun.startswith("memo") or _INSIDE.search(said)):
            body = body_of_story(offices, at, _employs)
    if body is None and (_OWN.search(said) or _DISCLOSED.search(said) or (written and _EVERYWHERE.search(said + before))):
        body = body_of_story(offices, at) or body_with_papers(offices, at) or most_of_all(offices)
    return (body,) if body is not None else None


def of_board(offices: Offices, at: int) -> Body | None:
    """Whose "board papers" are: whoever the story is about has a board, and not only what is called one."""
    return body_of_story(offices, at, _trades)


def _consults(body: Body) -> bool:
    return bool(body.classes & _PUBLIC)


def _governs(body: Body) -> bool:
    return "council" in body.classes


def _employs(body: Body) -> bool:
    return "union" not in body.classes


def _trades(body: Body) -> bool:
    return body.classes.isdisjoint(_NO_FIRMS)
