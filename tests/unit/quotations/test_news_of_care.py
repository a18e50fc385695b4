"""News of hospitals, homes, surgeries and inquests: what is said, by whom, and for whom."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

_TOLD: list[tuple[str, list[tuple[str, str | None, list[str]]]]] = [
    # what looks into a body is none of its papers
    ("A review of Hexby Council's finances found that rules were broken.", [("rules were broken.", "review", [])]),
    ("An inspection of Skelby Academy found that pupils were let down.", [("pupils were let down.", "inspection", [])]),
    (
        "BBC analysis of Hexby Council data found that one home had not been seen since.",
        [("one home had not been seen since.", "BBC analysis", ["BBC"])],
    ),
    (
        "A study of Hexby Hospital by Skelby University found that half were tired.",
        [("half were tired.", "Skelby University study", ["Skelby University"])],
    ),
    (
        "The minutes of Hexby Council's planning committee say nobody spoke.",
        [("nobody spoke.", "Hexby Council minutes", ["Hexby Council"])],
    ),
    # whoever runs a place and whoever speaks next are two
    (
        "The Hexby Clinical Commissioning Group (CCG) pays for it. The practice is run by Marling Health and the CCG said it had "
        "written to patients.",
        [("it had written to patients.", "Hexby Clinical Commissioning Group", ["Hexby Clinical Commissioning Group"])],
    ),
    # a relative clause that no comma closes
    (
        "Marling district councillor Dora Cole (Lab, Skelby), who sits on the committee said she was shocked.",
        [("she was shocked.", "Dora Cole", [])],
    ),
    ("Dora Cole (Lib Dem, Skelby West) who chairs the panel said she was shocked.", [("she was shocked.", "Dora Cole", [])]),
    ("Dora Cole, of Skelby, who lives nearby said she was shocked.", [("she was shocked.", "Dora Cole", [])]),
    # health bodies written small, and the service that is no body of its own
    (
        "Northmoor clinical commissioning group treasurer Una Dutton said it was clear. Northmoor Care Services cleans its rooms.",
        [("it was clear.", "Una Dutton", ["Northmoor clinical commissioning group"])],
    ),
    (
        "Una Dutton, medical director of the Northmoor mental health trust, said it was clear. Staff from Skelby Health Ltd came.",
        [("it was clear.", "Una Dutton", ["Northmoor mental health trust"])],
    ),
    (
        "The head of Hexby hospitals has apologised. National NHS bosses have ordered a plan. The chief executive, Ann Orme, said it "
        "was a pity.",
        [("it was a pity.", "Ann Orme", [])],
    ),
    ("NHS managers want a review. Ann Orme, the chief executive, said it would be done.", [("it would be done.", "Ann Orme", [])]),
    # a letter that somebody got
    (
        "Families at Fern Court have been sent a letter by Wayside Care, which manages it, saying the home is set to close in May.",
        [("the home is set to close in May.", "Wayside Care letter", ["Wayside Care"])],
    ),
    (
        "Mrs Orme received a letter from Hexby Council claiming she owed £900.",
        [("she owed £900.", "Hexby Council letter", ["Hexby Council"])],
    ),
    ("Parents were sent a letter last week saying the school would shut.", [("the school would shut.", "letter", [])]),
    ("Ann Orme published a report by consultants, saying it was vital.", [("it was vital.", "Ann Orme", [])]),
    # what a hearing was told, whatever verbs and nouns of saying stand in it
    (
        "A baker wrote to his landlord complaining of damp flour, a court has heard.",
        [("A baker wrote to his landlord complaining of damp flour,", None, [])],
    ),
    (
        "It was coded wrongly because a clerk had indicated “yes” by mistake, the hearing was told.",
        [("It was coded wrongly because a clerk had indicated “yes” by mistake,", None, [])],
    ),
    ("Staff ignored claims that he was ill, an inquest jury heard.", [("Staff ignored claims that he was ill,", None, [])]),
    ("“He was ill,” his wife said, an inquest heard.", [("“He was ill,”", "wife", [])]),
    ("The inquest opened in May. It heard that three wards were full.", [("three wards were full.", None, [])]),
    (
        "The court heard talks were held over what the family described as “neglect”.",
        [("talks were held over what the family described as “neglect”.", None, [])],
    ),
    # a name behind the place of an office, and bodies called after a stretch of land
    (
        "Senior coroner for Wexshire Wendy Orme said it was clear. “I am troubled,” said Ms Orme.",
        [("it was clear.", "Wendy Orme", []), ("“I am troubled,”", "Wendy Orme", [])],
    ),
    ("County councillor for Upper Vale Ann Bell said it was clear. Ms Bell left.", [("it was clear.", "Ann Bell", [])]),
    (
        "Ann Orme, an officer at the East of Marland Ambulance Service Trust, said it was clear.",
        [("it was clear.", "Ann Orme", ["East of Marland Ambulance Service Trust"])],
    ),
    (
        "Wexshire's largest hospital was full. Vans were stuck at the Wexshire and Norwick University Hospital. Its chief operating "
        "officer, Ann Orme, said it was sad.",
        [("it was sad.", "Ann Orme", ["Wexshire and Norwick University Hospital"])],
    ),
    # what a body does is no sign that it spoke
    ("‘We are in despair’ – trust shuts ward\n\nHexby NHS Trust has shut a ward.", [("‘We are in despair’", None, [])]),
    # what was told to somebody, by whom is not said
    ("It had gone, the jury heard, and the beams with it.", [("It had gone,", None, []), ("and the beams with it.", None, [])]),
    ("The school is to close, it has been revealed.", [("The school is to close,", None, [])]),
    ("She had been warned a van would come.", [("a van would come.", None, [])]),
    ("He had been warned about his driving. He was warned not to go.", []),
    # who has been accused says nothing of what the accuser says
    ("Mr Orme, he said, had lied.", [("Mr Orme,", None, []), ("had lied.", None, [])]),
    # where the reporter goes on
    ("The union said it was wrong, but is also calling on the trust to think again.", [("it was wrong", "union", [])]),
    ("Dr Bell said it was a cold, and advised her to rest.", [("it was a cold", "Bell", [])]),
    ("Mr Bell said it was full - adding that staff were tired.", [("it was full", "Bell", []), ("staff were tired.", "Bell", [])]),
    ("Mr Bell said the ward was full, referencing a report.", [("the ward was full", "Bell", [])]),
    # bodies come upon things, and a report is not "they"
    ("Within two months Hexby Council found two special schools with places.", []),
    ("Hexby Council found that two schools had places.", [("two schools had places.", "Hexby Council", ["Hexby Council"])]),
    ("A report on the ward was published on Monday. They said it was full.", [("it was full.", None, [])]),
    ("The ward is to shut. Jo lives down the road. She said it was sad.", [("it was sad.", "Jo", [])]),
    # whoever attends to people is nobody of whom nothing says so
    ("Mary Orme rang the surgery. The doctor said he would be fine.", [("he would be fine.", "doctor", [])]),
    ("Coroner Dr Ivo Shale left. Her GP said it was nothing.", [("it was nothing.", "GP", [])]),
    ("Dr Ann Bell examined him. The doctor said he would be fine.", [("he would be fine.", "Ann Bell", [])]),
    # whoever reads a statement out has not made it
    ("A statement from a nurse read out by coroner Tom Bell said it was late.", [("it was late.", "nurse’s statement", [])]),
    ("A statement by the driver, read by the clerk, Ann Orme, said it was late.", [("it was late.", "driver’s statement", [])]),
    # two offices of one person
    (
        "Manager and provider Marda Orme said it was unfair. Ms Orme said it was over.",
        [("it was unfair.", "Marda Orme", []), ("it was over.", "Marda Orme", [])],
    ),
    # whoever runs a home, the organisation, and those who came to look
    (
        "Families at Fern Court Care Home have had a letter from Wayside Care, which manages it. The firm says it could not go on.",
        [("it could not go on.", "Wayside Care", ["Wayside Care"])],
    ),
    (
        "Marling Trust said it was sad. Ann Bell, the organisation's chief executive, said it was over.",
        [("it was sad.", "Marling Trust", ["Marling Trust"]), ("it was over.", "Ann Bell", ["Marling Trust"])],
    ),
    (
        "The Mill Lane Surgery must improve after a visit by inspectors in May. They found that it had too few staff.",
        [("it had too few staff.", "inspectors", [])],
    ),
    ("Tom Bell runs a shop. This newspaper revealed last week that it would close.", [("it would close.", "newspaper", [])]),
    # the place for which somebody has an office is none of the bodies called after it
    (
        "Wexshire NHS Trust shut the ward. Pete Orme, the trust’s operations director for Fell, said it was late. Fell Mind is near.",
        [("it was late.", "Pete Orme", ["Wexshire NHS Trust"])],
    ),
    (
        "Hexby Council met. Ann Bell, the council's head of housing for Skelby, said it was late. Skelby Homes is to build.",
        [("it was late.", "Ann Bell", ["Hexby Council"])],
    ),
    # whoever is rated, and a condition behind "that"
    (
        "Bosses of two surgeries rated “inadequate” have insisted they are working on it.",
        [("they are working on it.", "bosses", [])],
    ),
    ("Mr Orme said that had help come sooner, he might have lived.", [("had help come sooner, he might have lived.", "Orme", [])]),
    ("Mr Orme said that had been a mistake, and it was over.", [("that had been a mistake, and it was over.", "Orme", [])]),
    # one of those who did
    (
        "There has been criticism of the fees, including from Hexby Council, which said it would end them.",
        [("it would end them.", "Hexby Council", ["Hexby Council"])],
    ),
    ("There is concern among parents, including Ann Bell, who said it was mad.", [("it was mad.", "Ann Bell", [])]),
    # listeners with their initials, and long settings
    (
        "Cooks told Skelby Borough Council (SBC) wardens there had been mice.",
        [("there had been mice.", "cooks", [])],
    ),
    ("The optician told shoppers two months ago they would have to go.", [("they would have to go.", "optician", [])]),
    (
        "Cllr Ann Orme said at a parish council footpaths working group meeting on 3 June that it was late.",
        [("it was late.", "Ann Orme", [])],
    ),
    (
        "Cllr Ann Orme said at a packed public meeting in Hexby village hall on 20 May that it was late.",
        [("it was late.", "Ann Orme", [])],
    ),
]


@pytest.mark.parametrize(("story", "said"), _TOLD)
def test_news_of_care(story: str, said: list[tuple[str, str | None, list[str]]]) -> None:
    assert [(story[s.start : s.end], s.resolved, list(s.on_behalf_of)) for s in attribute(story)] == said
