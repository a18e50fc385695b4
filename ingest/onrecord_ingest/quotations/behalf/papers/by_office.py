"""Whose a paper is by the office of its writer: "an email from *the principal*", "a paper prepared by *her office*", "a letter from
*managers*"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.employers import person_body
from onrecord_ingest.quotations.behalf.in_office.fitting import fitting, is_office
from onrecord_ingest.quotations.behalf.in_office.standing import is_past, is_private
from onrecord_ingest.quotations.behalf.left_open.outstanding import of_office
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.role_owners import owner_of
from onrecord_ingest.quotations.behalf.papers.meetings import of_those
from onrecord_ingest.quotations.behalf.papers.of_the_story import body_of_story
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.focus import person_in_focus
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Token

_PARTS = frozenset(("office", "team", "department", "staff", "officials", "officers", "deputy", "aides", "advisers", "predecessor"))
"""What somebody in office has of a body: "her *office*"."""
_LEADERS = frozenset(("managers", "bosses", "management", "chiefs", "directors", "executives", "leaders", "organisers", "owners"))
"""Those who lead whatever body the story is about."""
_BOARDS = [["the", noun] for noun in ("board", "directors", "trustees", "governors")]
"""Those who sit on a board, of which it is not told whose."""
_UNLIKE = frozenset(("council", "police", "union"))
"""Bodies of which nobody says "the management"."""
_WROTE = re.compile(r"\b(?:head|principal|chair|director|manager|boss|clerk|secretary|leader)\b[^.]*\b(?:wrote|written|emailed) to\b")
_SENTENCES = re.compile(r"(?<=[.!?])[”’\"']?\s+")
_BEFORE = 300
"""Characters in which the sentence before stands."""
_WORDS, _FEW = 9, 3
"""Words of an office, and of those who lead."""


def by_his_office(offices: Offices, tokens: list[Token], k: int) -> Body | None:
    """The body of the man or woman whose office or firm wrote, told from token ``k`` on: "by *her office*"."""
    near = {t.low for t in tokens[k + 1 : k + 4]}
    if tokens[k].low not in ("his", "her") or near.isdisjoint(_PARTS | words("offices", "owned") | words("offices", "served")):
        return None
    focus = person_in_focus(offices.story, pronoun_gender(tokens[k].low), tokens[k].start)
    return person_body(offices, focus.referent) if focus is not None and isinstance(focus.referent, Person) else None


def by_office(offices: Offices, tokens: list[Token], k: int) -> Body | None:
    """The body of a writer known by an office and no name, told from token ``k`` on: "from *the principal*"."""
    stop = k
    while stop < min(k + _WORDS, len(tokens)) and _goes_on(tokens, stop):
        stop += 1
    told = tokens[k:stop]
    if [t.low for t in told] in _BOARDS:
        owners = of_those(offices, tokens, k)
        return owners[0] if owners else None
    if told and told[-1].low in _LEADERS and len(told) <= _FEW and all(t.text.islower() for t in told):
        return body_of_story(offices, tokens[k].start, lambda body: body.classes.isdisjoint(_UNLIKE))
    if not told or told[0].low not in ("the", "its", "their", "a", "an") or not is_office(_said(offices, told)):
        return None
    phrase = _said(offices, told)
    if is_private(phrase) or is_past(phrase):
        return None
    owner = owner_of(offices, phrase, told[0].start, told[-1].end, Person(phrase, ""))
    if owner is not None:
        return owner if isinstance(owner, Body) else None
    if told[0].low in ("a", "an"):
        return None
    classes = fitting(phrase)
    return of_office(offices, phrase.removeprefix("the ")) or body_of_story(offices, told[0].start, lambda b: bool(b.classes & classes))


def _said(offices: Offices, told: list[Token]) -> str:
    return offices.text[told[0].start : told[-1].end]


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether the words for a writer go on: up to a comma, a verb or what was done with the paper."""
    token = tokens[i]
    closed = grammar("prepositions") | grammar("auxiliaries") | grammar("relatives")
    return token.kind == "w" and not is_finite(tokens, i) and (token.low in ("of", "for") or token.low not in closed)


def of_his_or_her(offices: Offices, found: Found, noun: str, speaker: Speaker) -> tuple[Body, ...]:
    """The body of the woman or man last told of: "Her letter says"; of one without a name, whose it was told to be when it was sent."""
    assert found.subject is not None  # noqa: S101
    first = found.sentence.tokens[found.subject.first]
    focus = person_in_focus(offices.story, pronoun_gender(first.low), found.sentence.start)
    writer = focus.referent if focus is not None and isinstance(focus.referent, Person) else None
    if writer is None or not writer.named or _wrote_unnamed(offices, found.sentence.start, writer):
        return offices.papers.get(noun.removesuffix("s"), ())
    body = person_body(offices, writer)
    if body is None:
        offices.writers[id(speaker)] = writer
    return (body,) if body is not None else ()


def _wrote_unnamed(offices: Offices, at: int, person: Person) -> bool:
    """Whether the sentence before told that somebody else wrote, by office alone: "*The head of Marl Primary* has written to MPs"."""
    before = offices.text[max(0, at - _BEFORE) : at]
    last = _SENTENCES.split(before.rstrip())[-1]
    told = offices.story.mentions(at - (len(before) - before.rfind(last)), at)
    return _WROTE.search(last) is not None and all(m.entity is not person for m in told)
