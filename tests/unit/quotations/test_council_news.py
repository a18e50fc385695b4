"""What news of councils, elections and politicians tells: who says it of whom, and for which body."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

ORR = "Bill Orr, was wrong."
OF_ANOTHER = (
    ("The Greens’ voice on ferries, Cllr Ann Moss, said", f"the independent member for harbours, {ORR}", "Ann Moss"),
    ("Councillor Ann Moss, the Green group leader, said", f"the cabinet member for harbours, {ORR}", "Ann Moss"),
    ("Labour’s spokesman for Parks and Libraries, Cllr Ann Moss, claimed", f"the member for Ferries and Tides, {ORR}", "Ann Moss"),
    ("The MP for Hexby, Ann Moss, said", f"the police and crime commissioner, {ORR}", "Ann Moss"),
    ("Speaking after the vote, Ann Moss, the MP, said", "Bill Orr, the mayor, was wrong.", "Ann Moss"),
    ("Ann Moss, MP for Hexby, added", f"the minister, {ORR}", "Ann Moss"),
    ("Ann Moss, MP for Hexby, said", "Bill Orr, 43, was wrong.", "Ann Moss"),
    ("Ann Moss, of Skelby, said", f"the mayor, {ORR}", "Ann Moss"),
    ("Osric Venn, 43, said", f"the mayor, {ORR}", "Osric Venn"),
    ("Ann Moss (Lab), who sits for Marling, said", f"the mayor, {ORR}", "Ann Moss"),
    ("Cllr Ann Moss, leader of the Greens, said", "deputy leader Bill Orr, from Skelby, had quit.", "Ann Moss"),
    ("Labour, which runs the council, said", f"the Tory leader, {ORR}", "Labour"),
    ("Hexby Council, which owns the pool, said", "the contractor, Orr Ltd, was wrong.", "Hexby Council"),
)


def said(text: str) -> list[tuple[str | None, str]]:
    return [(statement.resolved, text[statement.start : statement.end]) for statement in attribute(text)]


@pytest.mark.parametrize(("before", "words", "who"), OF_ANOTHER)
def test_what_is_said_of_another_is_not_said_by_them(before: str, words: str, who: str) -> None:
    assert said(f"{before} {words}\n") == [(who, words)]


@pytest.mark.parametrize("left", ["The pool", "The pool, which opened in 1960", "The plan, a mess from the start"])
def test_whoever_speaks_in_the_middle_of_a_sentence_says_both_parts(left: str) -> None:
    assert said(f"{left}, said the mayor, Bill Orr, was unsafe.\n") == [("Bill Orr", f"{left},"), ("Bill Orr", "was unsafe.")]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Leader of Conservative-led Hexby Council Ann Moss said", "Hexby Council"),
        ("The leader of Labour-run Hexby Council, Ann Moss, said", "Hexby Council"),
        ("Lib Dem-led Thorley Council said", "Thorley Council"),
        ("A spokesman for the Reform-run Orwick County Council said", "Orwick County Council"),
        ("London-based Harker Holdings said", "Harker Holdings"),
        ("Award-winning Marling Brewery said", "Marling Brewery"),
    ],
)
def test_what_is_told_of_a_body_before_its_name_is_no_part_of_it(told: str, body: str) -> None:
    assert [statement.on_behalf_of for statement in attribute(f"{told} it was late.\n")] == [(body,)]


def test_a_word_set_in_capitals_as_it_opens_the_article_is_no_body() -> None:
    (statement,) = attribute("THE NEW harbour master of West Fell has said the quay is in a mess.\n")
    assert statement.on_behalf_of == ()


def test_a_group_that_was_called_so_over_claims_has_said_nothing() -> None:
    assert not attribute("Two skippers have begun a league called Tidewise over talk of a “stitch-up” at the quay.\n")


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("Council leader Ann Moss said it was late. The deputy leader said it was early.", "deputy leader"),
        ("Council leader Ann Moss said it was late. The opposition leader said it was early.", "opposition leader"),
        ("Council leader Ann Moss said it was late. The finance chief said it was early.", "finance chief"),
        ("Former leader Ann Moss said it was late. The leader said it was early.", "leader"),
        ("Ann Moss, the former mayor, said it was late. The deputy mayor said it was early.", "deputy mayor"),
        ("Ann Moss, the planning chairman, said it was late. The finance chairman said it was early.", "finance chairman"),
        ("A former chairman said it was late. The finance chairman said it was early.", "finance chairman"),
        ("Deputy leader Ann Moss said it was late. The deputy leader said it was early.", "Ann Moss"),
        ("Council leader Ann Moss has quit, and said it was late. The former leader said it was early.", "Ann Moss"),
        ("Assistant coroner Ann Moss said it was late. The coroner said it was early.", "Ann Moss"),
    ],
)
def test_an_office_of_another_rank_is_somebody_elses(story: str, who: str) -> None:
    assert said(f"{story}\n")[-1] == (who, "it was early.")


def test_who_was_mayor_once_is_not_the_mayor_named_next() -> None:
    assert said("A former mayor said it was late.\n\nMayor Ann Moss, 41, has quit.\n") != [("Ann Moss", "it was late.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cllr Ann Orr, who in the interval announced she would move to Skelby, said that it was late.",
            [("Ann Orr", "she would move to Skelby,"), ("Ann Orr", "it was late.")],
        ),
        ("Ann Orr, who last week claimed it was late, has quit.", [("Ann Orr", "it was late,")]),
        ("Councillors backed Ann Orr, who on Monday said it was late.", [("Ann Orr", "it was late.")]),
        ("The firm which in 2020 said it would move has gone.", [("firm", "it would move")]),
        ("The pier will cost £4m, councillors heard.", [(None, "The pier will cost £4m,")]),
        ("It will go ahead, members of the planning committee heard last night.", [(None, "It will go ahead,")]),
        ("A council meeting on Tuesday heard the plan would cost £4m.", [(None, "the plan would cost £4m.")]),
        ("Members heard a report on the plan.", []),
        (
            "Ann Orr said it was built with “no thought of rain,” adding: “It is late.”",
            [("Ann Orr", "it was built with “no thought of rain,”"), ("Ann Orr", "“It is late.”")],
        ),
    ],
)
def test_who_says_what(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(f"{text}\n") == expected


@pytest.mark.parametrize("name", ["Marling councillor Mina Cole", "Councillor Mina Cole", "Mina Cole, a councillor,"])
def test_a_mere_member_speaks_for_no_council(name: str) -> None:
    (statement,) = attribute(f"North Fell Council has approved it.\n\nSpeaking at a meeting this week, {name} said it was late.\n")
    assert statement.on_behalf_of == ()


@pytest.mark.parametrize("office", ["Council Leader", "Council leader", "Rovers manager", "Its leader"])
def test_a_surname_behind_an_office_is_somebodys(office: str) -> None:
    assert said(f"{office} Brackley said it was late. He added it was early. Brackley said no.\n") == [
        ("Brackley", "it was late."),
        ("Brackley", "it was early."),
        ("Brackley", "no."),
    ]


@pytest.mark.parametrize("party", ["The SNP’s", "Labour’s", "UKIP’s", "Reform UK’s"])
def test_whoever_is_called_a_partys_speaks_for_no_party(party: str) -> None:
    (statement,) = attribute(f"{party} Callum Voss said it was late.\n")
    assert (statement.resolved, statement.on_behalf_of) == ("Callum Voss", ())


def test_the_government_is_more_than_its_ministry() -> None:
    ministry = "Ministry of Fens and Tides"
    text = f"It is fair, the {ministry} said. The Government said it was late. The ministry said no.\n"
    assert [statement.resolved for statement in attribute(text)] == [ministry, "government", ministry]


def test_the_service_that_writes_the_article_has_no_officers_in_it() -> None:
    text = "Pier to close\n\nBy the Local Democracy Reporting Service\n\nIt has run out of paint, its most senior officer has said.\n"
    assert [statement.on_behalf_of for statement in attribute(text)] == [()]


def test_a_ruling_group_is_no_paper() -> None:
    assert said("The ruling Conservatives said it was late.\n") == [("Conservatives", "it was late.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As the council begins to draft a new Harbour Plan, the Tories have stated they would oppose it.",
            [("tories", "they would oppose it.")],
        ),
        ("Ann Orr told Monday’s meeting new piers were needed.", [("Ann Orr", "new piers were needed.")]),
        ("Ann Orr told the council meeting free ferries were lost.", [("Ann Orr", "free ferries were lost.")]),
        ("Ann Orr told the court clerk he was late.", [("Ann Orr", "he was late.")]),
        ("Fellow councillor Joe Dale spoke against the plans saying it was too big.", [("Joe Dale", "it was too big.")]),
        ("Residents signed a petition calling the plan “reckless”.", [("petition", "“reckless”.")]),
        ("In response, all have claimed they only meant to help.", [("all", "they only meant to help.")]),
    ],
)
def test_who_tells_whom_of_what(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(f"{text}\n") == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Pier row at Skelby council\n\nSkelby Borough Council said it was late. Skelby Council said no.\n",
            ["Skelby Borough Council"] * 2,
        ),
        (
            "Pier row at Skelby council\n\nIts leader, Ann Orr, said no. Skelby Borough Council said yes.\n",
            ["Skelby Borough Council"] * 2,
        ),
        (
            "Skelby Borough Council said no. Skelby Town Council said yes. Skelby Council said it was late.\n",
            ["Skelby Borough Council", "Skelby Town Council", "Skelby Council"],
        ),
    ],
)
def test_a_council_by_its_place_alone_is_the_one_that_the_article_names(text: str, bodies: list[str]) -> None:
    assert [statement.on_behalf_of for statement in attribute(text)] == [(body,) for body in bodies]


def test_whoever_somebody_else_calls_something_does_not_lend_them_a_pronoun() -> None:
    text = "Joan Hask, whom Al Lyle called “a fool”, said she would stay.\n"
    assert ("Joan Hask", "Joan Hask, whom Al Lyle called “a fool”") not in said(text)


def test_a_pronoun_and_a_name_speak_together() -> None:
    text = "Cllr Amos Reed had been late. Cllr Joan Hask was there. He and Cllr Hask said it was early.\n"
    assert said(text) == [("Amos Reed and Joan Hask", "it was early.")]


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("The county’s transport chief, Councillor Ben Hurd", ()),
        ("County transport chief Ben Hurd", ()),
        ("The district’s transport chief, Councillor Ben Hurd", ("Marling District Council",)),
    ],
)
def test_a_countys_chief_is_no_districts(office: str, body: tuple[str, ...]) -> None:
    (statement,) = attribute(
        f"Marling District Council met on Monday. {office}, said it was late.\n".replace("Ben Hurd, said", "Ben Hurd said")
    )
    assert statement.on_behalf_of == body


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The Green group on Fellshire County Council is split. Its leader", ()),
        ("Labour’s group on Fellshire County Council has met. Its leader", ()),
        ("Conservatives on Fellshire County Council have met. Their leader", ()),
        ("Labour lost control of Fellshire County Council. Its leader", ("Fellshire County Council",)),
    ],
)
def test_the_leader_of_a_group_is_not_the_councils(told: str, body: tuple[str, ...]) -> None:
    (statement,) = attribute(f"{told}, Hugo Brand, said it was late.\n")
    assert statement.on_behalf_of == body


@pytest.mark.parametrize(
    "clause", ["each ferry costs £90,000 a year.", "trade increased by £20 million.", "trade improved by a third."]
)
def test_a_clause_without_that_whose_verb_may_be_something_else(clause: str) -> None:
    assert said(f"Ann Orr stated {clause}\n") == [("Ann Orr", clause)]


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Skelby council leader Iris Cope", ()),
        ("Skelby council leader Iris Cope, who sits on the Wend Valley Combined Authority’s cabinet,", ()),
        ("New council leader Iris Cope", ("Wend Valley Council",)),
    ],
)
def test_the_leader_of_a_council_written_small_is_no_other_councils(office: str, body: tuple[str, ...]) -> None:
    authority = body[0] if body else "Wend Valley Combined Authority"
    (statement,) = attribute(f"{authority} has met. {office} said it was late.\n")
    assert statement.on_behalf_of == body


def test_what_characterises_a_night_says_nothing() -> None:
    assert not said("The gloom characterised the night as all the boats stayed in.\n")


def test_a_report_characterises_a_plan() -> None:
    assert said("The report characterised the plan as a mess.\n") == [("report", "a mess.")]
