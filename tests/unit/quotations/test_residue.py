"""What a page adds to an article becomes no name, no body and no statement, and each statement stays where it stands on the page."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.text.page import Page

STORY = (
    "Skelby Council lost a piano, a review has found.\n\n{}\n\n"
    "The tuner said she had “looked everywhere”.\n\nThe council said it was sorry.\n"
)
PAGE_LINES = [
    "- Published",
    "  • Published",
    "Published4 March 2024",
    "Published: 10:15, 4 March 2024",
    "Last updated 2 hours ago",
    "By Dora Orme",
    "By Dora Orme, Local Democracy Reporter",
    "By Dora Orme\nBBC News, Hexshire",
    "Dora Orme\n\nBBC News",
    "Dora Orme Local democracy reporter",
    "Dora Orme, senior education correspondent",
    "Author: Dora Orme, LDRS reporterPublished 4th Mar 2024",
    "Dora Orme and Ned TullImage source, Marling County Council",
    "Image source, Dora Orme",
    "(Image: Dora Orme)",
    "Photo: Dora Orme / Hexby Post",
    "Getty Images Dora Orme holds up a sign. She is outdoors.Getty Images",
    "LDRS",
    "Follow BBC Marling on Facebook, external, on X, external and sign up for Dora Orme's updates, external.",
    "Related topics\n- Marling\n- Tuner Dora Orme says piano is 'flat'\n- Published25 March",
    "More on this story\n\nTuner Dora Orme 'wept' for piano",
]


@pytest.mark.parametrize("paper", [" - The Hexby Observer", " | Hexby Live", " – BBC News"])
def test_the_paper_behind_a_title_says_nothing(paper: str) -> None:
    text = f"Pupils ‘failed’, says watchdog{paper}\n\nOfsted said Skelby Council had failed 19 pupils.\n"
    assert [(s.resolved, s.on_behalf_of) for s in attribute(text)] == [("Ofsted", ()), ("Ofsted", ())]


@pytest.mark.parametrize("lines", PAGE_LINES)
def test_a_line_of_the_page_is_not_read(lines: str) -> None:
    text = STORY.format(lines)
    found = attribute(text)
    assert [s.resolved for s in found][-2:] == ["tuner", "Skelby Council"]
    assert len(found) == 3
    assert not any("Orme" in (s.resolved or "") for s in found)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday Ann Orme, a trustee, had left.",
        "Published on Monday, the report runs to nine pages and was written by Ann Orme.",
        "Ann Orme, reporter, told the court that the minutes were hers.",
        "The panel has internal, external and lay members.",
        "Image is all, said Ann Orme.",
    ],
)
def test_a_sentence_of_the_article_is_read(line: str) -> None:
    assert Page(line).text == line


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Divers from the Hexby Trust, external and the Marling Trust said the lake was low.", None, "the lake was low."),
        ("A report, external from the Hexby Trust said boats were few.", "Hexby Trust report", "boats were few."),
        ("In a post on X, external, Cllr Ann Orme said the piano was “too loud”.", "Ann Orme", "the piano was “too loud”."),
        ("Getty ImagesA porter has found a piano. Skelby Council said it was sorry.", "Skelby Council", "it was sorry."),
        ("GoogleSkelby Council said it was sorry.", "Skelby Council", "it was sorry."),
        ("Ann Orme said the report, external was “a sham, external”.", "Ann Orme", "the report, external was “a sham, external”."),
    ],
)
def test_marks_of_the_page_within_a_sentence_spoil_nothing(text: str, speaker: str | None, said: str) -> None:
    (found,) = attribute(text)
    assert speaker is None or found.resolved == speaker
    assert text[found.start : found.end] == said
    for span in (found.cue, found.speaker):
        assert span is not None and text[span.start : span.end] == span.text


@pytest.mark.parametrize("line", ["Published " + "Matat " * 400 + "1!", "The " + "A" * 400 + " ran it on behalf of Skelby Council."])
def test_a_line_that_is_nearly_something_is_left_at_once(line: str) -> None:
    assert [s.resolved for s in attribute(f"{line}\n\nAda Cole said it was late.\n")] == ["Ada Cole"]
