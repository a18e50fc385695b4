"""The whole way from a text to its statements."""

from __future__ import annotations

from onrecord_ingest.quotations.attach import Found, attach
from onrecord_ingest.quotations.behalf import Offices
from onrecord_ingest.quotations.cast import Cast
from onrecord_ingest.quotations.resolve import Resolver, Speaker
from onrecord_ingest.quotations.sentences import Sentence, is_boilerplate, paragraphs, sentences
from onrecord_ingest.quotations.statement import Form, Role, Span, Statement


def attribute(text: str) -> list[Statement]:
    """Every statement of the text with its speaker, in order; spans do not overlap.

    A pure function: no clock, network or store. Time and memory are linear in the length of the text.
    """
    found_paragraphs = paragraphs(text)
    cast = Cast(text, [q for p in found_paragraphs for q in p.quotations])
    resolver = Resolver(text, cast)
    offices = Offices(text, cast, resolver)
    statements: list[Statement] = []
    for number, paragraph in enumerate(found_paragraphs):
        if is_boilerplate(text, paragraph):
            continue
        for sentence in sentences(text, paragraph, number):
            offices.note(sentence)
            found = attach(text, sentence)
            resolver.note(sentence)
            for item in found:
                speaker = resolver.speaker(item)
                behalf = offices.behalf(item, speaker)
                resolver.spoke(item, speaker)
                statements.append(_statement(text, item, speaker, behalf, offices))
    return statements


def _statement(text: str, item: Found, speaker: Speaker, behalf: tuple[str, ...], offices: Offices) -> Statement:
    tokens = item.sentence.tokens
    mention = cue = None
    if item.subject is not None:
        start, end = tokens[item.subject.first].start, tokens[item.subject.last].end
        mention = Span(start, end, text[start:end])
    if item.cue is not None:
        start, end = tokens[item.cue.first].start, tokens[item.cue.last].end
        cue = Span(start, end, text[start:end])
    form: Form = item.form  # type: ignore[assignment]
    return Statement(
        item.start,
        item.end,
        form,
        cue,
        mention,
        speaker.name,
        (),
        _roles(offices, speaker),
        behalf,
        None,
        round(speaker.confidence, 2),
        speaker.reason,
        item.rule,
    )


def _roles(offices: Offices, speaker: Speaker) -> tuple[Role, ...]:
    return offices.roles(speaker.entity)
