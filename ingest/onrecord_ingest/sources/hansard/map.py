"""Speeches as records: who spoke is known by parlparse's own number, so the speaker is never in doubt."""

from __future__ import annotations

from onrecord import ids
from onrecord_ingest.sources.commons import house
from onrecord_ingest.sources.hansard.read import KIND
from onrecord_ingest.sources.hansard.speech import Speech
from onrecord_ingest.sources.reading import Reading
from onrecord_ingest.sources.records import Records

REASON = "Hansard names the speaker, parlparse gives the number"


def records(reading: Reading[Speech]) -> Records:
    """Records of every speech; the words are cut out of the document's text."""
    found = Records(reading.document.id, KIND)
    for speech in reading.rows:
        _speech(found, speech, reading.document.id, reading.document.text or "")
    return found


def _speech(found: Records, speech: Speech, document: str, text: str) -> None:
    commons = house(found, speech.speaker_span)
    number = speech.person.rpartition("/")[2]
    person = found.identity(
        ids.coded("person", "parlparse", number),
        "Person",
        speech.speaker_span,
        name=speech.speaker,
        identifiers=[f"parlparse:{number}"],
    )
    found.identity(
        ids.of_parts("Membership", document, person, commons),
        "Membership",
        speech.speaker_span,
        person=person,
        organization=commons,
        attested=speech.day,
    )
    heading = ": ".join(part for part in (speech.heading, speech.subheading) if part)
    debate = (
        [
            found.identity(
                ids.of_parts("event", document, "debate", heading),
                "Meeting",
                speech.speaker_span,
                name=heading,
                start_date=speech.day,
                end_date=speech.day,
                organizer=[commons],
            )
        ]
        if heading
        else []
    )
    for run in speech.spoken:
        found.identity(
            ids.of_span("statement", document, run.start, run.end),
            "Statement",
            run,
            {"speaker_text": speech.speaker_span},
            words=text[run.start : run.end],
            form="speech",
            speaker_text=speech.speaker,
            date=speech.day,
            verdict="same",
            reason=REASON,
            speaker=[person],
            about=debate,
        )
