"""The body of which a department, its staff, its trustees or the organisers of an event are a part: "the highways department"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import works_for_council
from onrecord_ingest.quotations.behalf.left_open.councils import is_parish
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.owners.sentence_before import BODIES_OF_TRUSTEES
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.who.bodies.groups import it

_PARTS = frozenset(("department", "departments", "directorate", "division"))
_OFFICES = re.compile(r"\b(?:press|media|communications|news) (?:office|team|department)$")
_AT_WORK = _PARTS | {"officers", "staff", "team", "engineers", "planners", "service", "services", "officials"}
"""Who does the work that only councils do: "highways staff"."""
_OWNER = re.compile(r"(?:the )?(?:[a-z]+ )?([a-z]+)[’']s ", re.IGNORECASE)
_ITS = re.compile(r"(?:its|their) ", re.IGNORECASE)
_ALONE = re.compile(r"(?:the )?(?:[a-z]+ )?[a-z]+$", re.IGNORECASE)


def of_part(offices: Offices, name: str, found: Found) -> Body | None:
    """The body that the phrase names, that its pronoun or noun means, or that alone can have such a part."""
    assert found.subject is not None  # noqa: S101
    tokens = found.sentence.tokens
    start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
    phrase, last = offices.text[start:end], name.split()[-1]
    if last in _PARTS or _OFFICES.search(name):
        named = [m.entity for m in offices.story.mentions(start, end) if isinstance(m.entity, Body) and not m.entity.weak]
        if named:
            return named[-1]
        owner = _OWNER.match(phrase)
        if owner is not None and owner.group(1).lower() in class_nouns():
            return of_noun(offices, owner.group(1).lower(), start)
    elif last not in _AT_WORK and last not in ("trustees", "organisers"):
        return None
    if _ITS.match(phrase):
        own = of_pronoun(offices, start)
        return own if isinstance(own, Body) else None
    if not _ALONE.match(phrase):
        return None
    if last == "trustees":
        return offices.prominence.sole(BODIES_OF_TRUSTEES)
    if last == "organisers":
        return _event(offices)
    if last in _AT_WORK and works_for_council(name.removesuffix(last)):
        council = of_noun(offices, "council", start)
        return offices.councils.meant() if council is not None and is_parish(council) else council
    told = it(offices.story, start).entity if _OFFICES.search(name) else None
    return told if isinstance(told, Body) else None


def _event(offices: Offices) -> Body | None:
    """The one event of the article that is told of by its name: "Marling Wool Fair"."""
    fit = [b for b in offices.cast.foremost if " " in b.name and b.lows[-1] in words("bodies", "events")]
    return fit[0] if len(fit) == 1 else None
