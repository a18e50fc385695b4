"""Somebody told of already who is called something else, in examples of our own from a county that does not exist."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

EXAMPLES: list[tuple[str | None, int, str]] = [
    (
        "Sue Larkin",
        -1,
        "Cllr Sue Larkin (Lab), who runs the council, defended the cut.\n\n"
        "Tom Beck, leader of the Conservative group, said it was cruel.\n\n"
        "“We had no choice,” the council leader said.\n",
    ),
    (
        "Tom Beck",
        -1,
        "Council leader Sue Larkin defended the cut.\n\n"
        "Tom Beck, leader of the Conservative group, said it was cruel.\n\n"
        "“It will hurt the old,” the Tory leader said.\n",
    ),
    (
        "Moya Finch",
        -1,
        "Moya Finch took over as chief executive of Harne NHS Trust in May.\n\n"
        "She said the wait was too long.\n\n"
        "“I am sorry,” the trust boss said.\n",
    ),
    ("Alan Pike", -1, "Alan Pike has run the Crown in Marsham for 12 years.\n\n“We are finished,” the publican said.\n"),
    ("Alan Pike", -1, "Alan Pike, who owns the Crown in Marsham, has run out of money.\n\n“We are finished,” the landlord said.\n"),
    ("Rita Moss", -1, "Rita Moss teaches at Harne Primary School.\n\n“The roof leaks,” the teacher said.\n"),
    (
        "Jo Reed",
        -1,
        "Det Insp Jo Reed said a man had been held.\n\n"
        "Mark Lunt, 44, saw it.\n\n"
        "“We want to hear from anybody there,” the detective added.\n",
    ),
    ("Ian Holt", -1, "Harne Council leader Ian Holt and his deputy, Cllr Mary Booth, met tenants.\n\n“We got it wrong,” he said.\n"),
    ("Neil Ward", -1, "MP Neil Ward wrote to the minister.\n\n“This is a scandal,” the Harne MP said.\n"),
    ("Neil Ward", -1, "Neil Ward, the Labour MP for Harne, wrote to the trust.\n\n“This is a scandal,” the backbencher said.\n"),
    ("Peter Cope", -1, "Judge Peter Cope jailed Lunt for two years.\n\n“You are a menace,” the judge told him.\n"),
    ("Kate Dunn", -1, "Kate Dunn, prosecuting, said Lunt had run.\n\n“He was caught,” the prosecutor added.\n"),
    ("Kate Dunn", -1, "Kate Dunn, defending, said Lunt was sorry.\n\n“He is a changed man,” the barrister said.\n"),
    ("Ken Marsh", -1, "Ken Marsh, 61, from Harne, admitted theft.\n\n“I am sorry,” the defendant told the court.\n"),
    ("Ann Cole", -1, "The Rev Ann Cole has led the parish since 2011.\n\n“The bells must ring,” the vicar said.\n"),
    ("Ann Cole", -1, "Ann Cole, head of Harne Primary School, was thrilled.\n\n“It is a triumph,” the headteacher said.\n"),
    ("Ann Cole", -1, "Ann Cole is principal of Harne College.\n\n“It is a triumph,” the college boss said.\n"),
    ("Lee Firth", -1, "Lee Firth, operations manager at Harne Buses, blamed roadworks.\n\n“We cannot fly,” the bus chief said.\n"),
    ("Lee Firth", -1, "Lee Firth scored twice for Harne Town.\n\n“What a day,” the striker said.\n"),
    ("Gail Ives", -1, "Dr Gail Ives works at Harne Surgery.\n\n“We are full,” the GP said.\n"),
    ("Gail Ives", -1, "Gail Ives works nights at Harne Infirmary.\n\n“We are full,” the nurse said.\n"),
    (
        "Raj Patel",
        -1,
        "Portfolio holder for highways Cllr Raj Patel said it would be fixed.\n\n"
        "Cllr Ian Holt disagreed.\n\n"
        "“We have the money,” the cabinet member said.\n",
    ),
    ("Raj Patel", -1, "Police and Crime Commissioner Raj Patel said crime was down.\n\n“Streets are safe,” the commissioner said.\n"),
    (
        "Raj Patel",
        -1,
        "Raj Patel, who chairs the governors of Harne School, said it was sad.\n\n“We tried,” the chair of governors said.\n",
    ),
    ("Zoe Tait", -1, "Zoe Tait, 34, has two daughters at the school.\n\n“They cry,” the mum-of-two said.\n"),
    (
        "Zoe Tait",
        -1,
        "Cllr Ian Holt said it was safe.\n\nZoe Tait, 34, has two daughters at the school.\n\n“They cry,” the mother said.\n",
    ),
    ("Sam Oates", -1, "Former mayor Sam Oates was there.\n\n“It is a mess,” the ex-mayor said.\n"),
    ("Sam Oates", -1, "Farmer Sam Oates lost 40 sheep.\n\nCllr Ian Holt said it was sad.\n\n“They drowned,” the farmer said.\n"),
    ("Sam Oates", -1, "Sam Oates grows apples near Harne.\n\n“They rotted,” the grower said.\n"),
    (
        "Harne Homes",
        -1,
        "Harne Homes wants to build 90 houses. The Gazette reported the plan in May.\n\nThe company said it would plant trees.\n",
    ),
    ("spokesman for Harne Town", -1, "Harne Town have sold Lee Firth.\n\nA club spokesman said: “We wish him well.”\n"),
    ("spokesperson for Harne Council", -1, "Harne Council will close the baths.\n\nA town hall spokesperson said: “We are sorry.”\n"),
    (
        "Ruth Vane",
        0,
        "Boss of failing trust quits\n\n"
        "The boss of a failing hospital trust has said she is leaving “with a heavy heart”.\n\n"
        "Ruth Vane, chief executive of Harne NHS Trust, will go in May.\n",
    ),
    (
        "Ruth Vane",
        0,
        "A headteacher has said her school is “at breaking point”.\n\n"
        "Ruth Vane runs Harne Primary School with two teachers.\n\n"
        "“We are broke,” Mrs Vane said.\n",
    ),
    (
        "Ruth Vane",
        0,
        "A campaigner says she is “over the moon” after a road was closed.\n\nRuth Vane, 70, has fought for it since 1999.\n",
    ),
    (
        "Una Bray",
        0,
        "Council's housing boss ‘ashamed’ of damp flats\n\n"
        "A council boss has said she is “ashamed” of damp flats.\n\n"
        "Una Bray, director of housing at Harne Council, spoke on Monday.\n",
    ),
    ("visitors", -1, "Visitors queued from six. Many said they had slept in cars.\n"),
    ("residents", -1, "Residents met on Monday. Some said the road was a death trap.\n"),
    ("Harne Council", -1, "Harne Council sold the hall to Lowe Ltd in May. It said the money would go to schools.\n"),
    (
        "Lowe Ltd",
        -1,
        "Lowe Ltd wants to build flats in Harne. Harne Council said it was too big. The developer said it would cut the height.\n",
    ),
    ("Sid Hope", -1, "Nina Hope, 34, was hit by a bus. Her brother, Sid Hope, found her.\n\n“She was cold,” her brother said.\n"),
    ("Sid Hope", -1, "Sid Hope, Mary Lane and Jane Orr sat on the wall. “We will stay,” he said.\n"),
    ("Mary Lane", -1, "Sid Hope told Mary Lane the road would shut. “I was shocked,” she said.\n"),
    ("report", -1, "A report to the cabinet was published on Monday. It warns the roof may fall.\n"),
    ("Harne Council", -1, "Harne Council has shut the baths. The authority said it was unsafe.\n"),
    ("Harne Primary School", -1, "Harne Primary School has been praised by Ofsted. The school said it was proud.\n"),
    (
        "Mark Ash",
        -1,
        "Mark Ash's solicitor, Kay Dunn, said he was sorry.\n\nAsh, 30, of Mill Lane, was jailed.\n\n“I am glad,” he said outside.\n",
    ),
    ("Kay Dunn", -1, "Mark Ash's solicitor, Kay Dunn, said he was sorry.\n\n“He wept,” the solicitor said.\n"),
    ("Kay Dunn", -1, "Firefighter Kay Dunn was first there.\n\n“It was hot,” the 29-year-old said.\n"),
    (
        "Kay Dunn",
        -1,
        "Kay Dunn, Green councillor for Harne West, was alone in voting no.\n\n"
        "Cllr Ian Holt (Con) shrugged.\n\n"
        "“It is mad,” the Green said.\n",
    ),
    (
        "Ian Holt",
        -1,
        "Kay Dunn, Green councillor for Harne West, was alone in voting no.\n\n"
        "Cllr Ian Holt (Con) shrugged.\n\n"
        "“It is fine,” the Conservative councillor said.\n",
    ),
    (
        "Ian Holt",
        -1,
        "Cllr Kay Dunn (Green) voted no.\n\nCllr Ian Holt, her ward colleague, shrugged.\n\n“It is fine,” the Tory said.\n",
    ),
    (
        "Dee Rowe",
        -1,
        "Dee Rowe, who has lived in Mill Lane for 40 years, wrote to the council.\n\n“They ignored me,” the pensioner said.\n",
    ),
    (
        "Dee Rowe",
        -1,
        "Dee Rowe, secretary of the Harne branch of Unison, wrote to the trust.\n\n“They ignored me,” the union rep said.\n",
    ),
    (
        "Dee Rowe",
        -1,
        "Dee Rowe, who founded Harne Food Bank, wrote to the council.\n\n"
        "Ron Poe is a volunteer there.\n\n"
        "“They ignored me,” the founder said.\n",
    ),
    ("Ron Poe", -1, "Health minister Ron Poe visited.\n\nMP Dee Rowe met him.\n\n“I listened,” the minister said.\n"),
    (
        "Ron Poe",
        -1,
        "Ron Poe, the shadow health secretary, visited.\n\nDee Rowe met him.\n\n“I listened,” the Labour frontbencher said.\n",
    ),
    ("Ron Poe", -1, "Ron Poe coaches the under-nines.\n\nDee Rowe met him.\n\n“I listened,” the coach said.\n"),
    ("Ron Poe", -1, "Harne Town manager Ron Poe was cross.\n\nStriker Lee Dow scored.\n\n“We were poor,” the boss said.\n"),
    ("Lee Dow", -1, "Harne Town manager Ron Poe was cross.\n\nLee Dow scored.\n\n“We were poor,” the midfielder said.\n"),
    ("banner", -1, "One banner read “Save our baths”. Another, held up by a toddler, said: “My turn next”.\n"),
    (None, -1, "The raffle was won by Mr Whit. “Fix!” somebody shouted.\n"),
    (
        "spokesperson for Rosa Quill",
        -1,
        "Transport Minister Rosa Quill visited.\n\nA spokesperson for the minister said no note had been found.\n",
    ),
    ("Tamsy", -1, "Tamsy (not her real name) was 14 when she was driven from Harne to the coast.\n\n“I fell asleep,” she said.\n"),
    ("Harne Safety Board", -1, "The Harne Safety Board met on Monday.\n\nIn a report, the board said the bridge was weak.\n"),
    ("Rosa Quill", -1, "Mayor Rosa Quill was blunt. The mayor's advice for anyone planning to drive was short: “Don't.”\n"),
    (
        "Lorna Hext",
        -1,
        "Lorna Hext told the jury about a ledger.\n\n"
        "Defence lawyer Ian Holt suggested that she wrote it herself.\n\n"
        "“No, sir,” the witness replied.\n",
    ),
    (
        "Harne Safety Board",
        -1,
        "In a report, the Harne Safety Board said the bridge was weak.\n\nThe board said it would inspect all of them.\n",
    ),
]
"""Who is meant, by which statement of the text (0 the first, -1 the last)."""


@pytest.mark.parametrize(("meant", "which", "text"), EXAMPLES)
def test_a_description_means_whoever_is_told_of_and_is_not_contradicted(meant: str | None, which: int, text: str) -> None:
    assert attribute(text)[which].resolved == meant


def test_the_leader_of_a_group_is_not_the_leader_of_the_council() -> None:
    text = "Tom Beck, leader of the Conservative group, said it was cruel.\n\n“We had no choice,” the council leader said.\n"
    assert attribute(text)[-1].resolved != "Tom Beck"


def test_the_coach_of_one_side_is_not_that_of_the_other() -> None:
    text = "“We did everything,” Plovers head coach Rick Mount said.\n\n“It was loud,” the Herons coach said.\n"
    assert attribute(text)[-1].resolved != "Rick Mount"


def test_a_member_of_parliament_is_not_the_driver_whose_message_she_reads() -> None:
    text = "MP Jas Rand read out a message from a haulier.\n\n“I had lettuce,” the driver wrote.\n"
    assert attribute(text)[-1].resolved != "Jas Rand"


FAMILIES_AND_RIVALS = [
    (
        "An inquest has heard of the death of Imogen Farley, 31, at Dray Cross.\n\nMs Farley's mother, Judith, sat through "
        'every hour of the evidence.\n\n"My daughter had two lights and a helmet," Mrs Farley said outside.',
        "My daughter",
        "Judith Farley",
    ),
    (
        'Rosemary Tully visits her father, Stan Tully, each day.\n\n"He counts the minutes," Miss Tully said.\n\n'
        'Her brother Keith puts the blame elsewhere. "The staff are run off their feet," Mr Tully said.',
        "The staff",
        "Keith Tully",
    ),
    (
        'Iestyn Rodd runs the bakery. "I have lost half my trade," Mr Rodd said.\n\nDilwyn Merrick, whose butcher\'s shop is on '
        'the west bank, has been taking on staff.\n\n"They can\'t get to the supermarket," he joked.',
        "They can",
        "Dilwyn Merrick",
    ),
    (
        "Councillor Clement Adler, of the Greens, said he would go on. Reform UK's Baz Lockley left before the end. He "
        'described the count as "a village fete".',
        "a village",
        "Baz Lockley",
    ),
    (
        'Phil West was a plasterer. "It is the best thing we did," he said.\n\nOne of the 61 is Dominic, now 20, who is training to be '
        'an electrician. He said: "I turned up with a bin bag."',
        "I turned up",
        "Dominic",
    ),
]


@pytest.mark.parametrize(("text", "words", "who"), FAMILIES_AND_RIVALS, ids=[who for _, _, who in FAMILIES_AND_RIVALS])
def test_whoever_was_told_of_last_is_meant_though_others_share_the_name_or_are_better_known(text: str, words: str, who: str) -> None:
    (said,) = [s for s in attribute(text) if words in text[s.start : s.end]]
    assert said.resolved == who


def test_whoever_is_named_next_need_not_hold_the_office_told_of() -> None:
    rival = (
        'Out came an envelope.\n\n"I have never won so much as a tombola," the new Liberal Democrat member for Pells ward said.\n\n'
        'Her Conservative opponent, Rupert Gains, took it on the chin. "They wanted me," he said.'
    )
    dean = (
        "A club may open until 4am, in spite of a warning by the dean of Tollmouth Cathedral that choristers were picking their way "
        "through litter.\n\nSaskia Thorn said the club was a good neighbour."
    )
    assert attribute(rival)[0].resolved != "Rupert Gains"
    assert attribute(dean)[0].resolved != "Saskia Thorn"


@pytest.mark.parametrize(
    "told",
    [
        "Labour group leader Farah Iqbal",
        "Labour’s Farah Iqbal",
        "Green Farah Iqbal",
        "Farah Iqbal (Lab)",
        "opposition leader Farah Iqbal",
    ],
)
def test_whoever_is_told_of_by_party_is_the_councillor_told_of_next(told: str) -> None:
    text = (
        "Cabinet member Tom Hollis (Con) told Tuesday’s meeting that he had no choice.\n\n"
        f"But {told} called the plan “cruel and short-sighted”. The Stoke Lane councillor said families came last."
    )
    assert attribute(text)[-1].resolved == "Farah Iqbal"


@pytest.mark.parametrize(
    ("told", "taken_up"),
    [("finance director", "CFO"), ("finance chief", "CFO"), ("chief technical officer", "CTO"), ("chief executive officer", "CEO")],
)
def test_letters_for_an_office_mean_whoever_was_brought_in_with_its_words(told: str, taken_up: str) -> None:
    text = (
        "Brackley Water cut its dividend. Chairman Bill Hale said the year was hard. "
        f"{told.capitalize()} Ann Otto said it was sorry. Mr Hale said it was dry. The {taken_up} said the cut was small."
    )
    assert attribute(text)[-1].resolved == "Ann Otto"


@pytest.mark.parametrize(
    ("first", "second"),
    [("finance director", "chairman"), ("the headteacher", "the governor"), ("chief executive", "medical director")],
)
def test_two_brought_in_with_their_offices_keep_each_their_own(first: str, second: str) -> None:
    opening = f"{first[0].upper()}{first[1:]} Ann Otto and {second} Bill Hale met parents. Mr Hale said it was dry. "
    for office, holder in ((first, "Ann Otto"), (second, "Bill Hale")):
        assert attribute(f"{opening}The {office.removeprefix('the ')} said it was small.")[-1].resolved == holder
