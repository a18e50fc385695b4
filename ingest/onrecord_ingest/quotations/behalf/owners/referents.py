"""Which body "its" and "the club" mean in the words of a role."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.openers import SENTENCE_END, subject_before, subject_of, told_before, where_it_is
from onrecord_ingest.quotations.behalf.owners.sentence_before import about_committee, about_no_body, gathered, sentence_start
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import body_plainly_meant
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import it
from onrecord_ingest.quotations.who.bodies.keepers import housing_association
from onrecord_ingest.quotations.who.bodies.whose_spokesperson import body_in_focus

_STUDIES = re.compile(r"\b(?:report|review|survey|study|evaluation|analysis|audit|inquiry)$")
Owner = Body | Literal["elsewhere"] | None
"""A body; "elsewhere" where the words name one that is not known; None where they name none."""


def _tiers() -> str:
    return alternatives("bodies", "tiers")


_TIER = Pattern(lambda: rf"\b({_tiers()}) (?:council|authority)\b", re.IGNORECASE)
_OPENING = Pattern(
    lambda: (
        rf"(?:^|[\n.!?”’\"'] ?)The ((?:{_tiers()}) (?:council|authority))\b"
        r"[^.!?\n]*[.!?][”’\"']? $"
    )
)
_RECENT = 3
"""Sentences back to a body of which an office is told as "its" where no other body was told of since."""
_KEPT = frozenset(("company", "concern", "trader", "venue", "practice", "charity", "association", "home", "pharmacy"))
"""Classes of bodies that have tenants and keepers."""
_NEAR = 24
"""Characters around "the union" in which it is told to be one of students."""


def of_pronoun(offices: Offices, start: int, classes: frozenset[str] = frozenset()) -> Owner:
    """The body that "its" and "their" mean; none where somebody else's sentence stands between."""
    tier = _OPENING.search(offices.text, max(0, start - 300), start)
    if tier is not None:
        return of_noun(offices, tier.group(1).lower(), start)
    begins = sentence_start(offices, start)
    if about_no_body(offices, begins):
        return "elsewhere"  # "An inquiry into deaths at the home has opened. Its chair said"
    if about_committee(offices, begins):
        return offices.councils.meant("committee")  # "The planning committee refused it. Its chair"
    noun = gathered(offices, begins, start)
    if noun and not any(body.campaigns for body in offices.cast.foremost):
        return only_headed(offices, noun, start) or "elsewhere"  # "A group of parents has been set up. Its chair"
    subject = subject_of(offices, start)
    if subject is not None:
        return subject
    opening = subject_before(offices, start) or where_it_is(offices, start) or told_before(offices, begins)
    if opening is not None and (not classes or opening.classes & classes):
        return opening
    last = offices.story.last
    if (
        last is not None
        and isinstance(last.entity, Body)
        and last.entity.weak
        and not SENTENCE_END.search(offices.text, offices.story.last_end, start)
    ):
        if classes and offices.text[start : start + 4].lower() == "its ":
            return last.entity  # "Wells says it can. Its area manager": nobody who spoke is an "it"
        return "elsewhere"  # what spoke in the sentence before, of which it is not known whether it is a body
    told = it(offices.story, start)
    entity = told.entity
    if isinstance(entity, Body) and entity.weak and not entity.spoke and classes and not is_told_of(offices, entity):
        return None  # "against Orrin Ladies. Their coach"
    owners = told.spoken_for or []
    if entity is None and len(owners) == 1 and _STUDIES.search(told.name or ""):
        return owners[0]  # "A report by Carers Link is out. Its chief executive"
    if entity is None and classes and offices.text[start : start + 4].lower() == "its ":
        entity = body_in_focus(offices.story, start)  # "A study says so. Class Matters followed 800 pupils. … its head of research"
    if isinstance(entity, Body) and entity.classes and classes and not entity.classes & classes:
        entity = _just_named(offices, start, classes) or opening or entity  # "The school is run by Beacon Trust. Its chief executive"
        if classes <= _KEPT and isinstance(entity, Body) and not entity.classes & classes:
            entity = _keeper_of(offices, start, classes)
    near = max((e.start for e in offices.story.events[-20:] if e.entity is entity), default=start)
    if not isinstance(entity, Body):
        return None
    ends = len(SENTENCE_END.findall(offices.text[near:start]))
    others = any(isinstance(e.entity, Body) and e.start > near for e in offices.story.events[-20:])
    if ends > 1 and (not classes or ends > _RECENT or others):
        return None  # somebody else's, named in between
    return entity


def _keeper_of(offices: Offices, start: int, classes: frozenset[str]) -> Body | None:
    """The house or shop that the article was plainly about, of an office that no other body has: "its landlady"."""
    return body_plainly_meant(offices.story, start, lambda body: bool(body.classes & classes) and not body.weak)


def is_told_of(offices: Offices, body: Body) -> bool:
    """Whether a body, or what may be one, was the subject of a sentence lately."""
    return any(event.subject for event in offices.story.events[-20:] if event.entity is body)


def _just_named(offices: Offices, at: int, classes: frozenset[str]) -> Body | None:
    """The last body of such a class in the sentence before."""
    before = SENTENCE_END.sub("\0", offices.text[max(0, at - 240) : at]).rstrip("\0")
    start = at - (len(before) - before.rfind("\0")) if "\0" in before else at - len(before)
    named = [m.entity for m in offices.story.mentions(max(0, start - 2), at) if isinstance(m.entity, Body) and not m.name.quoted]
    return next((b for b in reversed(named) if b.classes & classes and not b.weak), None)


def of_noun(offices: Offices, words_before: str, at: int) -> Body | None:
    """The body for which "the club", "the district council" stands."""
    noun = words_before.split()[-1]
    if noun == "body" and words_before.split()[0] in words("bodies", "bodies_of"):
        noun = "association"  # "the trade body"
    tier = _TIER.search(words_before)
    kind = tier.group(1).lower() if tier is not None else ""
    councils = (b for b in offices.cast.bodies if "council" in b.classes and kind in b.lows)
    council = next(councils, None) if kind else None
    if council is not None:
        return council
    landlord = housing_association(offices.story, noun, at)
    if landlord is not None:
        return landlord
    headed = only_headed(offices, noun, at)
    if headed is not None:
        return headed
    if noun in class_nouns() or noun in ("group", "organisation", "county"):
        body = body_for(offices.story, noun, at)
        if body is None and noun in ("committee", "panel", "cabinet"):
            return offices.councils.meant(noun)
        return None if body is not None and not body.classes and is_place(body) else body
    return None


def only_headed(offices: Offices, noun: str, at: int) -> Body | None:
    """The one body with the noun in its name: "the panel" for the Orshire Police and Crime Panel."""
    if noun not in words("bodies", "heads"):
        return None
    headed = [b for b in offices.cast.foremost if not b.weak and noun in _heads(b.name) and not is_place(b)]
    if noun == "union" and "student" not in offices.text[max(0, at - _NEAR) : at + _NEAR].lower():
        headed = [b for b in headed if "student" not in b.name.lower()]
    return headed[0] if len(headed) == 1 else None


@lru_cache(maxsize=4096)
def _heads(name: str) -> frozenset[str]:
    """The words by which a body may be called: "the chamber" of a Chamber of Trade."""
    lows = name.lower().split()
    linked = next((lows[i - 1] for i, low in enumerate(lows) if i and low in ("of", "for")), "")
    return words("bodies", "heads") & {lows[-1], linked}
