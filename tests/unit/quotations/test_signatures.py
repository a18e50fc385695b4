"""Quotations set apart and signed with a name, on the same line or the line below: never given to whoever spoke before."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

BEFORE = "Jo Bell, a warden, said the pool was shut. She will swim elsewhere.\n\n"
AFTER = "\n\nThe pool opened in 1930."


@pytest.mark.parametrize(
    ("signed", "mention"),
    [
        ("“I learned to swim here and so did my mother.”\n– Fatima Saleh, Kettlesby", "Fatima Saleh"),
        (
            "“I swam here as a girl.”\n\n— Fatima Saleh, head of Skelby School",
            "Fatima Saleh, head of Skelby School",
        ),
        ("“I learned to swim here and so did my mother.” – Fatima Saleh, Kettlesby", "Fatima Saleh"),
        ("“I learned to swim here and so did my mother.”\nFatima Saleh, Kettlesby", "Fatima Saleh"),
        ("‘I learned to swim here and so did my mother.’\n- Cllr Fatima Saleh (Lab)", "Cllr Fatima Saleh"),
        ("“I learned to swim here and so did my mother”\n–– Fatima Saleh.", "Fatima Saleh"),
    ],
)
def test_a_signed_quotation_belongs_to_its_signature(signed: str, mention: str) -> None:
    statement = attribute(BEFORE + signed + AFTER)[-1]
    assert statement.speaker is not None
    assert statement.speaker.text == mention
    assert statement.resolved == "Fatima Saleh"


def test_each_paragraph_above_a_signature_belongs_to_it() -> None:
    said = attribute(BEFORE + "“I learned to swim here.\n\n“My mother did too.”\n– Fatima Saleh" + AFTER)[1:]
    assert [s.resolved for s in said] == ["Fatima Saleh", "Fatima Saleh"]


def test_an_unnamed_signature_is_not_the_speaker_before() -> None:
    statement = attribute(BEFORE + "“I learned to swim here and so did my mother.”\n– a parent at the school" + AFTER)[-1]
    assert statement.speaker is not None
    assert statement.speaker.text == "a parent at the school"
    assert statement.resolved != "Jo Bell"


@pytest.mark.parametrize(
    "line",
    [
        "- Fatima Saleh said the pool was warm.",
        "- Two lifeguards were hired.",
        "What happens next?",
        "Victoria Park",
        "Fatima Saleh, Local Democracy Reporter",
        "– The Marrow Press",
    ],
)
def test_a_sentence_below_a_quotation_does_not_sign_it(line: str) -> None:
    statement = attribute(BEFORE + "“I learned to swim here and so did my mother.”\n" + line + AFTER)[1]
    assert (statement.speaker, statement.resolved) == (None, "Jo Bell")


@pytest.mark.parametrize("told", ["said no report had reached her", "has seen no report", "who lives nearby, said it was news to her"])
def test_a_short_sentence_about_somebody_with_a_job_signs_nothing_before_it(told: str) -> None:
    said = attribute(BEFORE + f"“I swam here as a girl,” said Ann Orrin.\n\n“My mother did too.”\n\nFatima Saleh, a nurse, {told}.")
    assert [s.resolved for s in said[1:3]] == ["Ann Orrin", "Ann Orrin"]
