"""Where a statement begins and ends: asides, halves, further verbs, what the reporter adds."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute


def said(text: str) -> list[str]:
    return [text[s.start : s.end] for s in attribute(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the reporter or the next speaker goes on
        ("Mr Cole said the bus was late, but did not say why.", ["the bus was late,"]),
        ("The bus was late, Mr Cole said, though he did not name the driver.", ["The bus was late,"]),
        ("Mr Cole denied running a “tough” yard, although the words are on its gate.", ["running a “tough” yard"]),
        ("Mr Cole said the road was safe but Ms Orme says it was not.", ["the road was safe", "it was not."]),
        ("Ms Orme says the road was mended: she notes that the kerb was new.", ["the road was mended", "the kerb was new."]),
        ("Mr Cole said the plan cost £4m, and Ms Orme called it a waste.", ["the plan cost £4m,", "a waste."]),
        ("Mr Cole said the road would open doors and they criticise the firm for its delay.", ["the road would open doors"]),
        ("Mr Cole said it was “a tragedy,” and promised a review by June.", ["it was “a tragedy,”"]),
        ("Mr Cole said “nobody knows it,” and added: “I promise you that.”", ["“nobody knows it,”", "“I promise you that.”"]),
        ("He said no when reporters asked if the road would open.", ["no"]),
        # what the reporter explains inside
        (
            "Mr Cole said he agreed with the surveyor — who had led the work — that the road was safe.",
            ["he agreed with the surveyor", "that the road was safe."],
        ),
        (
            "Mr Cole said he wanted the two bridges (both have been closed) and the ford to be mended.",
            ["he wanted the two bridges", "and the ford to be mended."],
        ),
        ("Mr Cole said the bridge (60 miles away) was open.", ["the bridge (60 miles away) was open."]),
        ("Cllr Orme – who represents Skelby – said the cuts were “brutal” – a view shared by unions.", ["the cuts were “brutal”"]),
        # two complete quotations under one verb
        (
            "Ms Orme said it was “never right to do that,” and the act “fell on the school.”",
            ["it was “never right to do that,”", "the act “fell on the school.”"],
        ),
        # according to
        ("According to the study — which used two sources — the trade is the largest.", ["the trade is the largest."]),
        ("According to Percy Dowd, who painted the huts, there is no road.", ["there is no road."]),
        ("That is why, according to council figures, 70 per cent of trees die.", ["70 per cent of trees die."]),
        (
            "According to the board, a report filed by Cpl. Dan Green noted the slope.",
            ["a report filed by Cpl. Dan Green noted the slope."],
        ),
        # interrupted, inverted
        (
            "And it is here, he went on, that what the firm calls “ponds” have sprung up.",
            ["it is here,", "what the firm calls “ponds” have sprung up."],
        ),
        ("With desks in rows, asks the editor Jan Dell, “has anyone ever tried a ring?”", ["“has anyone ever tried a ring?”"]),
        ("It had, in her words, become “unhealthy.”", ["It had,", "become “unhealthy.”"]),
        ("Asked by the coroner why no fence was built, Mr Cole replied: “We asked.”", ["why no fence was built,", "“We asked.”"]),
        ("A yard is to cut 340 posts, its board was told on Thursday.", ["A yard is to cut 340 posts,"]),
        ("The plan was called “difficult but necessary” by a spokesman for the board.", ["“difficult but necessary”"]),
        # after a setting
        ("Mr Cole admits in this instance, there were two mistakes.", ["there were two mistakes."]),
        ("Mr Cole said in a statement read to the court that he had braked.", ["he had braked."]),
        ("The council says in its leaflet ‘Better Breaks’ that families will get more.", ["families will get more."]),
        ("He told the BBC’s “Early” show on Wednesday that he was not sorry.", ["he was not sorry."]),
        ("Marrow Council said about 200 people had come.", ["about 200 people had come."]),
        ("She confirmed two men, aged 23 and 31, had been arrested.", ["two men, aged 23 and 31, had been arrested."]),
        ("She did tell the Courier that nothing had been decided.", ["nothing had been decided."]),
        ("Campaigners said that was untrue.", ["that was untrue."]),
        # findings, descriptions, warnings, messages
        ("The jury found the company had failed.", ["the company had failed."]),
        ("Mr Cole called the plan one of the worst in the county.", ["one of the worst in the county."]),
        ("Mr Cole was upset, calling it a “takeover.”", ["a “takeover.”"]),
        ("Unions warned of strikes in June.", ["strikes in June."]),
        ("Her message is simple: do not share a key.", ["do not share a key."]),
        ("He voiced his “anger and helplessness” on Friday.", ["“anger and helplessness”"]),
        ("Ms Orme urged the firm “to say what it will do next.”", ["“to say what it will do next.”"]),
        ("The pair claim the council changed its case.", ["the council changed its case."]),
        ("Mrs Cole told how she had waited nine hours.", ["how she had waited nine hours."]),
        ("Mr Cole said that, in his view, the plan was lawful.", ["in his view, the plan was lawful."]),
        ("According to one parent, staff “turned a blind eye”.", ["staff “turned a blind eye”."]),
        ("In the words of one governor, it was “a car crash”.", ["it was “a car crash”."]),
        ("She spoke of her “anger and disbelief” at the plan.", ["“anger and disbelief”"]),
        # signs, one after the other; quoted words in the object of a verb of saying
        (
            "With signs reading “Save our pool,” “No cuts” and “Shame on you,” about 100 people marched.",
            ["“Save our pool,”", "“No cuts”", "“Shame on you,”"],
        ),
        ("One sign read “Save our pool”, another “Shame on you”.", ["“Save our pool”", "“Shame on you”"]),
        ("Ms Orme recalls moments of fear and shouts from “men who hate us all.”", ["“men who hate us all.”"]),
        # thoughts only where they are quoted
        ("Residents believe the road was “sold off behind our backs”.", ["the road was “sold off behind our backs”."]),
        ("Residents believe the road was sold.", []),
        # marks
        ("“It was cold,” Mr Cole said. It was never warm in there.”", ["“It was cold,”", "It was never warm in there.”"]),
        ('It is on a list with "wheelhouse and "in the box" of old words. It is late, Mr Cole said.', ["It is late,"]),
        (
            "Some held up cards, including: “Our coach is ill” and “We need a donor now.”",
            ["“Our coach is ill”", "“We need a donor now.”"],
        ),
    ],
)
def test_a_statement_ends_where_its_speaker_does(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The school found itself a symbol of the county’s quarrels.",
        "Labour denied Tories the votes they needed.",
        "Mr Cole is accused of three counts of dangerous driving.",
        "The mayor is warning voters to be wary.",
        "The trust disputes this.",
        "The board sent an email, declining any specific comment.",
        "He regrets the wealth and acknowledges the gains made solely by owning land.",
        "Mr Cole opened the lid, revealing a box of old coins.",
        "The scheme is open to new claims all year.",
        "It is what the book lists under “miscellaneous” every year.",
        "There is what Rhoda calls a “dry swim” on Sundays.",
        "Your council tax explained: where the money goes",
        "Two other entries made it: “Biggest vote of our time” and “OTUS” forms such as POTUS.",
        "Mr Cole called on ministers to “get a grip”.",
        "The show is called “Who Are We? The People of Skelby”.",
        "Her friends call her “Dolly”.",
        "Locals call the bridge “the Wobbler”.",
        "The band will call it a day.",
        "The council claims £2m a year in grants.",
        "The court found him guilty of fraud.",
        "Children read “The Ferry” aloud.",
        "She was thanked for her “many years of loyal service to the town”.",
        "Staff praised the “calm, kind and thoroughly professional way” of the ward.",
        "She enjoys books and reading “Emma” aloud.",
    ],
)
def test_what_looks_like_a_verb_of_saying_is_not_always_one(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("The fire was in May, lead singer Rian “Ifan” Fell told fans.", "lead singer Rian “Ifan” Fell"),
        ("Sen. Deb Sand, D-Mich., a member of the team, said it was over.", "Sen. Deb Sand, D-Mich., a member of the team"),
        ("Walker Doug Pell, who lost 16 lbs. “and two belts” between May and June, says it changed him.", "Walker Doug Pell"),
        ("The statement went on to say that staff were safe.", "The statement"),
        ("In the words of one governor, it was “a car crash”.", "one governor"),
        ("In May, the auditor released a report that found holes in the books.", "a report"),
        ("Felix Hale (Marrow) (Ind): “I ask the minister to think again.”", "Felix Hale"),
        ("“No,” read a banner, while another said: “Save our pool.”", "another"),
        ("The trade grew and a big change came and Orme says it was hard.", "Orme"),
    ],
)
def test_the_mention_is_the_speaker_and_no_more(text: str, mention: str) -> None:
    speaker = attribute(text)[-1].speaker
    assert speaker is not None
    assert speaker.text == mention
