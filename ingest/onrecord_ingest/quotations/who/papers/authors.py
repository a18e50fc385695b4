"""Who wrote a report of which only the writers are told: officers, inspectors, a body by its noun."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternation, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import officers_in_focus

_WRITTEN = Pattern(
    lambda: (
        r"[^.,:;“\"]{4,70}? (?:by|from|that went to|sent to) (?:(?:council |planning |housing )?(?:officers|planners)"
        rf"|the ({alternation(words('bodies', 'authors'))}))\b(?![’'])"
    )
)
"""A document and its author: a class noun, else officers."""


def of_officers(story: Story, noun: str, tokens: list[Token]) -> Speaker | None:
    """The report of those told of just before, and the body in whose pay they are: "*Their* report", of a council's officers."""
    officers = officers_in_focus(story, tokens[0].start)
    if officers is None or officers.name.endswith("inspectors") or any(d[0] == noun for d in story.documents[-3:]):
        return None
    name = f"{officers.name}’ {noun}"
    spoken_for = list(officers.spoken_for)
    if not spoken_for and officers.name.split()[-1].lower() in ("officers", "planners"):
        council = body_for(story, "council", tokens[0].start)
        spoken_for = [council] if council is not None else []
    story.documents.append((noun, name, spoken_for))
    return Speaker(None, name, reason="the document of those told of before", confidence=0.8, spoken_for=spoken_for)


def author(story: Story, start: int, end: int) -> Body | None:
    """The body whose officers or which itself wrote a document: "a report by officers", "a letter from the council"."""
    written = _WRITTEN.match(story.text, start, end + 60)
    if written is None:
        return None
    return body_for(story, written.group(1) or "council", start)


def inspectorate(story: Story, at: int) -> Body | None:
    """The inspectorate last named before an inspection, which found what its inspectors found."""
    return next(
        (
            e.entity
            for e in reversed(story.events[-40:])
            if isinstance(e.entity, Body) and e.start < at and "watchdog" in e.entity.classes
        ),
        None,
    )
