"""The whole way from a text to its statements."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.behalf import known_by_now, on_behalf_of
from onrecord_ingest.quotations.behalf.introductions import note_roles
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.papers.papers import note_papers
from onrecord_ingest.quotations.behalf.tied import ties
from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.register import read_cast
from onrecord_ingest.quotations.saying.attach import attach
from onrecord_ingest.quotations.saying.kept import Kept, keep
from onrecord_ingest.quotations.saying.uncued.posts import find_post
from onrecord_ingest.quotations.statement import Form, Span, Statement
from onrecord_ingest.quotations.story.spoken import note_spoken
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.story.telling.notice import take_in
from onrecord_ingest.quotations.text.page import Page
from onrecord_ingest.quotations.text.paragraphs import is_boilerplate, paragraphs
from onrecord_ingest.quotations.text.sentences import sentences
from onrecord_ingest.quotations.who.going_on.continuing import go_back
from onrecord_ingest.quotations.who.going_on.exchanges import follow
from onrecord_ingest.quotations.who.going_on.headlines import headlines
from onrecord_ingest.quotations.who.going_on.newspaper import told_by_the_paper
from onrecord_ingest.quotations.who.people.pairs_named import name_pairs
from onrecord_ingest.quotations.who.resolve import speaker_of


def attribute(text: str) -> list[Statement]:
    """Every statement of the text with its speaker, in order; spans do not overlap.

    A pure function: no clock, network or store. Time and memory are linear in the length of the text.
    """
    page = Page(text)
    offices, made = read(page.text)
    made = [(item, speaker, known_by_now(offices, speaker, behalf)) for item, speaker, behalf in made]
    go_back(made)
    headlines(page.text, made)
    name_pairs(offices.story, made)
    told = (one for one in made if not told_by_the_paper(*one[:2]))
    return [page.placed(_statement(page.text, item, speaker, behalf, offices)) for item, speaker, behalf in told]


def read(text: str) -> tuple[Offices, list[tuple[Kept, Speaker, tuple[str, ...]]]]:
    """What the text tells of offices, and what is found said in it, with the speaker and the bodies as far as they are known there."""
    found_paragraphs = paragraphs(text)
    cast = read_cast(text, [q for p in found_paragraphs for q in p.quotations])
    story = Story(text, cast)
    offices = Offices(text, cast, story)
    made: list[tuple[Kept, Speaker, tuple[str, ...]]] = []
    for number, paragraph in enumerate(found_paragraphs):
        if is_boilerplate(text, paragraph):
            continue
        post = find_post(text, paragraph, number, cast)
        for sentence in [post.sentence] if post is not None else sentences(text, paragraph, number):
            note_roles(offices, sentence)
            found = [post] if post is not None else attach(text, sentence)
            take_in(story, sentence)
            note_papers(offices, sentence)
            for item in found:
                speaker = speaker_of(story, item)
                behalf = on_behalf_of(offices, item, speaker)
                note_spoken(story, item, speaker)
                follow(story, item, speaker)
                made.append((keep(text, item), speaker, behalf))
    return offices, made


def _statement(text: str, item: Kept, speaker: Speaker, behalf: tuple[str, ...], offices: Offices) -> Statement:
    form: Form = item.form  # type: ignore[assignment]
    name = speaker.name
    if isinstance(speaker.entity, Person) and not speaker.plural:
        name = speaker.entity.known_as
    candidates = () if name else tuple(entity.name for entity in speaker.others)
    roles = offices.roles(speaker.entity)
    confidence = round(speaker.confidence, 2)
    return Statement(
        start=item.start,
        end=item.end,
        form=form,
        cue=item.cue,
        speaker=item.mention,
        resolved=name,
        candidates=candidates,
        roles=roles,
        on_behalf_of=behalf,
        ties=ties(offices, item, speaker, behalf),
        responds_to=_responded(text, item),
        confidence=confidence,
        reason=speaker.reason,
        rule=item.rule,
    )


def _responded(text: str, item: Kept) -> Span | None:
    """What the sentence says the statement answers: "Responding to *the protest*, …"."""
    match = _RESPONDING.match(text, item.begins, item.start)
    return Span(match.start(1), match.end(1), match.group(1)) if match else None


_RESPONDING = re.compile(
    r"(?:In (?:a )?(?:response|reply) to|Responding to|Reacting to|Asked about|Commenting on|Replying to) ([^,:“”\"]{3,120}),"
)
