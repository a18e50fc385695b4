"""Debates: words go to those who said them, and to nobody else."""

from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord_ingest.sources.hansard.read import read

FIXTURE = Path(__file__).parents[2] / "data" / "hansard" / "debates2031-02-04a.xml"


def said(data: bytes) -> list[tuple[str, list[str]]]:
    found = read(data, "d.xml")
    text = found.document.text or ""
    return [(speech.speaker, [text[span.start : span.end] for span in speech.spoken]) for speech in found.rows]


def test_each_speech_has_its_speakers_words_and_no_others() -> None:
    assert said(FIXTURE.read_bytes()) == [
        ("Ottilie Farrow", ["What will the Minister do about the café beside the bridge?"]),
        (
            "Idris Quillon",
            ["The engineer wrote:\n“The bridge will outlast us all.”\nI can add nothing to that."],
        ),
        ("Bryony O'Dell", ["With this it will be convenient to discuss the following:"]),
    ]


@pytest.mark.parametrize("done", ["indicated dissent.", "rose—", "indicated assent."])
def test_what_a_member_did_is_not_what_the_member_said(done: str) -> None:
    asked = b"With this it will be convenient to discuss the following:"
    data = FIXTURE.read_bytes().replace(asked, done.encode())
    assert not [words for _, spoken in said(data) for words in spoken if done in words]


def test_ids_headings_and_the_day_are_kept() -> None:
    found = read(FIXTURE.read_bytes(), "d.xml")
    speech = found.rows[0]
    assert speech.id == "uk.org.publicwhip/debate/2031-02-04a.1.4"
    assert (speech.person, speech.question, speech.column) == ("uk.org.publicwhip/person/90001", "1", "1")
    assert (speech.heading, speech.subheading) == ("Schools & Transport", "Bridges in Ardenshire")
    assert (found.rows[2].heading, found.rows[2].subheading) == ("Ferries Bill", "")
    assert (speech.day.text, found.document.published and found.document.published.text) == ("2031-02-04", "2031-02-04/2031-02-05")
    text = found.document.text or ""
    assert text[speech.speaker_span.start : speech.speaker_span.end] == "Ottilie Farrow"


def test_what_has_no_named_speaker_is_counted() -> None:
    counts = read(FIXTURE.read_bytes(), "d.xml").counts
    assert counts["speech without a speaker"] == 1
    assert counts["speech of several, or of a speaker without an id"] == 1
    assert counts["division"] == 1


def test_what_is_not_known_is_reported() -> None:
    data = FIXTURE.read_bytes().replace(b'class="italic"', b'class="shouted"').replace(b'type="Start Answer"', b'mood="sad"')
    told = {r.what for r in read(data, "d.xml").refusals}
    assert told == {"'p' of class 'shouted' in a speech is not known (1 times)", "attribute 'mood' of a speech is not known (1 times)"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</publicwhip>", b""),
        (b"publicwhip scraperversion", b"councillorsbyward scraperversion"),
        (b"2031-02-04a.2.1", b"2031-02-05a.2.1"),
        (b'id="uk.org.publicwhip/debate/2031-02-04a.2.1"', b'id="x"'),
        (b"<publicwhip", b"<!DOCTYPE publicwhip><publicwhip"),
    ],
)
def test_a_wrong_or_cut_file_is_refused_whole(old: bytes, new: bytes) -> None:
    with pytest.raises(SourceError):
        read(FIXTURE.read_bytes().replace(old, new), "d.xml")


def test_a_speech_that_stands_twice_is_reported() -> None:
    data = FIXTURE.read_bytes().replace(b"2031-02-04a.1.5", b"2031-02-04a.1.4")
    assert [r.what for r in read(data, "d.xml").refusals] == ["id 'uk.org.publicwhip/debate/2031-02-04a.1.4' stands 2 times"]


def test_the_published_day_is_read_in_full(shared: Path) -> None:
    (path,) = (shared / "data" / "hansard").glob("*.xml")
    found = read(path.read_bytes(), path.name)
    assert not found.refusals
    unnamed = found.counts["speech without a speaker"] + found.counts["speech of several, or of a speaker without an id"]
    assert len(found.rows) + unnamed + found.counts["speech with no spoken paragraph"] == 467
    assert len({speech.person for speech in found.rows}) == 118
