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
        ("Work on the bridge, first announced in 2019, will begin in the autumn.", []),
        ("Parents have been left fuming after lessons were called off again.", []),
        ("Mr Cole said a gauge tells you how deep the ford is.", ["a gauge tells you how deep the ford is."]),
        ("Ada Cole said goodbye to the staff who had worked there. She said her farewells on Monday.", []),
        ("Ada Cole said nothing about why the road was shut. She said a few words at the end.", []),
        (
            "Ada Cole said little was done. She said thanks to the volunteers the pool was open.",
            ["little was done.", "thanks to the volunteers the pool was open."],
        ),
        ("The clock has told the wrong time for so long that a man was fined.", []),
        ("Ada Cole has written a book about a miller, who left in 1988 and was not seen again.", []),
        ("Ada Cole wrote in to say everybody had miscounted.", ["everybody had miscounted."]),
        ("Ada Cole disputed that account.", []),
        ("Evan Orme had put his keys down to open a gate. Ada Cole puts it down to porridge.", ["porridge."]),
        ("We asked the council why it was late.", []),
        ("Has the report found that waits are long? Did the review show anything new?", []),
        ("Hexby Council has agreed to make a new post, writes Ada Cole.", []),
        ("Ada Cole told a meeting on Thursday (March 24) they had to go.", ["they had to go."]),
        ("Ada Cole said in the meeting, the mayor, Jon Orme, agreed to talks.", ["the mayor, Jon Orme, agreed to talks."]),
        ("It was late, Ada Cole said in a statement, the second in a week.", ["It was late,"]),
        # a sentence without a subject
        ("Ada Cole said it was late. And said it would shut.", ["it was late.", "it would shut."]),
        ("Ada Cole said it was late. But later added that she hoped.", ["it was late.", "she hoped."]),
        # the passive, and times
        ("A tenant has been told there is no room for them by a neighbour.", ["there is no room for them"]),
        ("Tenants were told the road would be closed by the council.", ["the road would be closed by the council."]),
        ("Harry had been told by his mother that morning to stay away.", []),
        ("Ada Cole said that morning she had slept badly.", ["she had slept badly."]),
        ("Ada Cole said that night shifts were hard.", ["night shifts were hard."]),
        # the main clause goes on behind the one that hangs on the speaker
        ("A man who told police he was a doctor has been jailed.", ["he was a doctor"]),
        ("A builder who said his dog “only wanted to play” has been fined.", ["his dog “only wanted to play”"]),
        ("The woman who complained that the bells were loud is moving out.", ["the bells were loud"]),
        ("A girl who wrote to the council every week for a year is to have her crossing.", []),
        ("Ada Cole, who says she has no regrets, is now planning a trip.", ["she has no regrets,"]),
        (
            "Ada Cole, who said she will not run, called the plan “a mess from end to end.”",
            ["she will not run,", "“a mess from end to end.”"],
        ),
        # what a hearing was told
        (
            "A boy drowned in a quarry, an inquest has heard. He had got in through a fence, the court heard.",
            ["A boy drowned in a quarry,", "He had got in through a fence,"],
        ),
        ("The inquest heard that he could not swim.", ["he could not swim."]),
        ("Ada Cole heard that the shop was shut.", []),
        # written things
        ("There is a new banner. “WHY DID THE HEN CROSS? SHE ALWAYS HAS”, it reads.", ["“WHY DID THE HEN CROSS? SHE ALWAYS HAS”"]),
        (
            "“Gale from SE, lamp out twice,” the logbook reads for May 3. “Potatoes nearly done.”",
            ["“Gale from SE, lamp out twice,”", "“Potatoes nearly done.”"],
        ),
        ("The girl has made a sign and tied it to the fence: “BREATHE IN”.", ["“BREATHE IN”"]),
        ("“We tried,” was all Ada Cole would say.", ["“We tried,”"]),
        # a headline, a subordinate clause, a phrase in between
        ("Fair horse bit my hat, says mum", ["Fair horse bit my hat,"]),
        ("When the mayor said the bridge was safe, the room laughed.", ["the bridge was safe,"]),
        ("When the council asked people what they wanted, one in three respondents said a pool.", ["a pool."]),
        ("The home was rated inadequate after inspectors found residents had waited an hour.", ["residents had waited an hour."]),
        ("A miller I know, a gentle soul, wrote last week to the paper.", []),
        ("“It is late,” the tall, quiet miller said.", ["“It is late,”"]),
        # where it was said, to whom, of what
        ("The firm said in its defence that it was owed.", ["it was owed."]),
        ("The club spent a year telling anyone who would listen that Orme was not for sale.", ["Orme was not for sale."]),
        ("It was a move that Ada Cole called “the worst call I ever made.”", ["“the worst call I ever made.”"]),
        (
            "The figure, £350m, rests on a count from 2017, the office said. In a statement, the office said.",
            ["The figure, £350m, rests on a count from 2017,"],
        ),
        ("There are now, according to Mr Orme, two men in a truck.", ["There are now,", "two men in a truck."]),
        # the reporter goes on
        ("Ada Cole said nobody was to do it, before adding: “And I would.”", ["nobody was to do it,", "“And I would.”"]),
        ("Ada Cole blamed “layers of managers” for the loss, and demanded a freeze.", ["“layers of managers” for the loss,"]),
        ("Nut maker blames price of sugar as 40 jobs go", ["price of sugar"]),
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


def test_who_stands_behind_the_relative_clause_and_behind_by() -> None:
    assert mentions("Ada Cole, who said she will not run, called the plan “a mess from end to end.”") == ["Ada Cole", "Ada Cole"]
    assert mentions("A tenant has been told there is no room for them by a neighbour.") == ["a neighbour"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Orme, asked about the flood, said: “We coped.”", ["Mr Orme, asked about the flood"]),
        ("“We owe nobody,” reads a letter it sent in May.", ["a letter"]),
        ("Sales fell last year according to the office and prices have fallen by 3%.", ["the office"]),
    ],
)
def test_the_mention_ends_before_what_is_told_of_the_speaker(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "It began early, Mr Orme explains. ‘The vicar asked who was handy for a job like that.\n\n‘I had never mended a bike.’"
    assert said(text) == ["It began early,", "‘The vicar asked who was handy for a job like that.", "‘I had never mended a bike.’"]
