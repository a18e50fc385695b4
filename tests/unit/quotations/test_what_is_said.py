"""What is a statement and what only looks like one: requests, objects of saying, listeners, clauses that hang on the speaker."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def said(text: str) -> list[str]:
    return [text[s.start : s.end] for s in attribute(text)]


def mentions(text: str) -> list[str | None]:
    return [s.speaker.text if s.speaker is not None else None for s in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # requests and what nobody says
        ("Tenants told to move out by Friday", []),
        ("Staff at Orrin Hall have been told to clear their desks.", []),
        ("Parents have been left fuming after lessons were called off again.", []),
        ("Mr Cole said a gauge tells you how deep the ford is.", ["a gauge tells you how deep the ford is."]),
        # verbs that stand before a comma and have no speaker behind them
        ("Carly Orme, who has two-year-old twins, read it in a lay-by.", []),
        ("Joan Orme, a former miller who took over in May, ruled out job cuts.", []),
        ("Ada Cole, who became principal in May, told parents in an email that she was sad.", ["she was sad."]),
        ("The firm, which makes nuts, told the stock market on Thursday that it was short.", ["it was short."]),
        # listeners
        ("Ada Cole, prosecuting, told Skelby magistrates he had been overtaken by a jogger.", ["he had been overtaken by a jogger."]),
        ("Ada Cole told Skelby crown court she was sorry.", ["she was sorry."]),
        ("Ada Cole told Skelby Council's planning committee the queue would grow.", ["the queue would grow."]),
        ("Ada Cole told Anna's mother the dog was hers.", ["the dog was hers."]),
        ("Ada Cole told Sarah residents were upset.", ["residents were upset."]),
        ("Ada Cole told Mr Orme council staff were late.", ["council staff were late."]),
        # questions after their listener
        ("Ada Cole asked her when she had last been there.", ["when she had last been there."]),
        ("Ada Cole asked the mayor where the money had gone.", ["where the money had gone."]),
        ("Ada Cole asked officers who had paid.", ["who had paid."]),
    ],
)
def test_only_what_somebody_said_is_a_statement(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_name_with_an_apostrophe_can_speak() -> None:
    assert mentions("Merrow’s said it was sorry.") == ["Merrow’s"]
    assert mentions("A spokesperson for Merrow’s said it was sorry.") == ["A spokesperson for Merrow’s"]
    assert said("Merrow’s claims were late.") == []
