"""Who speaks in court: what a barrister tells of others, and what these told the police."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

COURT = (
    "Piet Loom, 51, of Skelby, set fire to a boathouse that Hugo Brack had built.\n\nLoom, of Weir Lane, pleaded guilty to arson.\n\n"
    "Ivo Stell, prosecuting, told the court Loom and Brack had fallen out over a dinghy.\n\nMr Stell said Mr Brack had smelt petrol."
)


def who(text: str) -> list[str | None]:
    return [s.resolved for s in attribute(text)]


@pytest.mark.parametrize(
    "said",
    [
        "The defendant was found in a hedge. He gave a prepared statement, saying it was a barbecue.",
        "The defendant was found on the jetty. He told police it was a barbecue.",
        "The defendant said it was a barbecue.",
        "The accused said it was a barbecue.",
    ],
)
def test_the_defendant_is_who_is_tried(said: str) -> None:
    assert who(f"{COURT}\n\n{said}")[-1] == "Piet Loom"


@pytest.mark.parametrize(
    "said",
    [
        "When questioned, he said it was a barbecue.",
        "He told detectives it was a barbecue.",
        "He claimed in interview that it was a barbecue.",
        "Once he was cautioned, he claimed it was a barbecue.",
        "In a victim personal statement, he said the smell stayed for weeks.",
    ],
)
def test_no_barrister_answers_the_police(said: str) -> None:
    court = (
        "Piet Loom, 51, admitted burning a boathouse of Hugo Brack.\n\nIvo Stell, prosecuting, said Loom had burned it for Mr Brack."
    )
    assert who(f"{court}\n\n{said}")[-1] in ("Piet Loom", "Hugo Brack")


@pytest.mark.parametrize(
    "said",
    [
        "Mr Loom rang the coastguard and told them the jetty was alight - but said a lantern fell.",
        "the defendant jumped a stile and told officers he sold ice cream.",
        "Mr Loom waved a paddle at the swans and said they had begun it.",
        "the boatman sat down and asked who would pay.",
    ],
)
def test_a_verb_of_saying_within_what_is_reported(said: str) -> None:
    text = f"Ivo Stell, prosecuting, told the court {said}"
    assert [(s.resolved, text[s.start : s.end]) for s in attribute(text)] == [("Ivo Stell", said)]


def test_a_clause_of_time_before_who_is_told_of() -> None:
    text = "Mr Stell said after the tide fell, Mr Loom dug up a chest and said it was his."
    assert [text[s.start : s.end] for s in attribute(text)] == [text[len("Mr Stell said ") :]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mr Stell said the slipway was green and said Mr Loom knew it.", ["the slipway was green", "Mr Loom knew it."]),
        ("Mr Stell said Mr Loom was asleep and added that it rained.", ["Mr Loom was asleep", "it rained."]),
        ("Mr Stell said he was hoarse and said the room was cold.", ["he was hoarse", "the room was cold."]),
        (
            "The club blamed a lack of boat builders, and said it would train some.",
            ["a lack of boat builders,", "it would train some."],
        ),
    ],
)
def test_a_verb_of_saying_that_goes_on(text: str, said: list[str]) -> None:
    assert [text[s.start : s.end] for s in attribute(text)] == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hugo Brack, of Skelby Ferries, dismissed claims that the gangway was rotten.", [("Hugo Brack", "dismissed claims")]),
        ("The harbour master, Una Fell, rejected claims that eels had left.", [("Una Fell", "rejected claims")]),
        ("Hugo Brack, of Skelby, investigated claims that eels had left.", []),
        ("Hugo Brack, of Skelby, heard claims that eels had left.", []),
        ("Una Fell repeated claims that the weir was haunted.", [("Una Fell", "claims")]),
        ("In May, PC Una Fell was given a second written warning after losing a canoe.", []),
        ("We have reported on three regattas where oars have been swapped.", []),
        ("A lock keeper said Mr Brack was singing.", [("lock keeper", "said")]),
        ("A passer-by told police Hugo Brack was asleep.", [("passer-by", "told")]),
        ("Sheriff Tulloch banned him. Sheriff Tulloch told Loom he was a pest.", [("Tulloch", "told")]),
        ("Hexby Crown Court was told boatman Hugo Brack lost a boot.", [(None, "told")]),
        ("A hearing at Skelby Rowing Club was told today, Friday, that Mr Brack lost a boot.", [(None, "told")]),
        ("A panel said on Friday (3 May) that it was foolish.", [("panel", "said")]),
    ],
)
def test_no_more_and_no_less_is_said(text: str, found: list[tuple[str | None, str]]) -> None:
    assert [(s.resolved, s.cue.text if s.cue is not None else "") for s in attribute(text)] == found


@pytest.mark.parametrize(
    "brought_in",
    [
        "Mitigating, Jorvika Hall, said he was sorry.",
        "Jorvika Grange, defending, said he was sorry.",
        "Defence barrister Jorvika House said he was sorry.",
    ],
)
def test_who_pleads_is_somebody_whatever_the_surname(brought_in: str) -> None:
    text = f"Piet Loom admitted arson. Una Roe, prosecuting, said he lit straw.\n\n{brought_in}\n\nShe added: “He has learned.”"
    last = [(s.resolved, s.on_behalf_of) for s in attribute(text)][-2:]
    assert last[0] == last[1]
    assert str(last[0][0]).startswith("Jorvika ")
    assert last[0][1] == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Piet Loom, of Weir Lane, was told by the judge: “You are a pest.”", ["judge"]),
        ("Piet Loom was told by Judge Una Fell: “You are a pest.”", ["Una Fell"]),
        ("Loom was warned by magistrates: “Do not come back.”", ["magistrates"]),
        ("Judge Ivo Stell said it was mean. The son said the tank leaked. “I wept,” he added.", ["Ivo Stell", "son", "son"]),
        ("Recorder Una Fell banned him. The mother said she was glad.", ["mother"]),
        ("Ms Fell asked why he had kept the eels, he replied: “I like eels.”", ["Fell", None]),
        (
            "A blind man whose gardener sold his bulbs says he is appalled.\n\nHugo Brack, 44, of Skelby, admitted theft.",
            ["blind man"],
        ),
        ("PCC Hugo Brack said the pier was dark.", ["Hugo Brack"]),
        ("Pier to shut\n\nFerry firm warned of heavy fine\n\nThe pier will shut in May.", []),
        ("The girl denies theft and the court has heard the eels were hers.", ["girl", None]),
    ],
)
def test_who_speaks_to_whom(text: str, names: list[str | None]) -> None:
    assert who(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A letter from her GP told of her fear, while Mr Stell said she was ill.", ["Stell"]),
        ("Ann Roe got a text from her boss Una Fell saying she was sacked.", ["boss Una Fell’s text"]),
        ("Dax Tarn, 15, loved boats. Mrs Tarn, who found him, said: “We row on.”", ["Tarn"]),
        (
            "A jury sat. Mr Stell asked the witness, Una Fell, if he had a lantern. “Yes,” she said.\n\n“And was it lit?”\n\n“It was.”",
            ["Stell", "Una Fell", "Stell", "Una Fell"],
        ),
        (
            "Mayor Hugo Brack asked Una Fell what she lacked.\n\nShe told him: “A boat.”\n\n“I told him how sad it was.”\n\n"
            "“We had no help. We had mud.”\n\n“Where does it stop? Nobody knows.”",
            ["Hugo Brack", *["Una Fell"] * 4],
        ),
    ],
)
def test_whose_words_follow(text: str, names: list[str | None]) -> None:
    assert who(text) == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Loom, of Skelby, denied taking the oar but after a trial a jury convicted him.", "taking the oar"),
        ("Una Fell said after the sentencing that Loom had been a pest.", "Loom had been a pest."),
        ("Una Fell told reporters outside the court that it was sad.", "it was sad."),
        ("Una Fell said before the storm that hit Skelby there were boats.", "before the storm that hit Skelby there were boats."),
        ("Loom denied being there but a jury found him guilty.", "being there"),
    ],
)
def test_where_what_was_said_begins_and_ends(text: str, said: str) -> None:
    assert [text[s.start : s.end] for s in attribute(text)] == [said]
