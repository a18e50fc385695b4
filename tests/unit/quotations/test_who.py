"""Who is meant: pronouns, surnames, kin, groups, documents and descriptions, in invented examples of British local news."""

from __future__ import annotations

import pytest

from onrecord_ingest.quotations import attribute

CASES: dict[str, tuple[str, list[str | None]]] = {
    "an object of the sentence is not the pronoun's person": (
        ("Priya Raman, who runs the café, met Tom Askew on Friday. She said: “It is a shame.”\n\nHe added that he would fight on."),
        ["Priya Raman", "Tom Askew"],
    ),
    "a son by given name": (
        (
            "Neighbour Olive Stott, 82, was woken by the blast. “I thought it was thunder,” she said.\n\nHer son Keith "
            "rushed round. “The windows had gone,” he said."
        ),
        ["Olive Stott", "Keith Stott"],
    ),
    "a force between an officer's words": (
        (
            "Chief Superintendent Hugh Marl said officers were at the scene. The force said no arrests had been "
            "made.\n\n“We are keeping an open mind,” the officer added."
        ),
        ["Hugh Marl", "force", "Hugh Marl"],
    ),
    "the district council beside that of the town": (
        (
            "Wendale District Council has approved the plan. Town councillor Jill Frame opposed it. “It is the wrong "
            "site,” she said.\n\nThe district council said it had listened."
        ),
        ["Jill Frame", "Wendale District Council"],
    ),
    "a widow by given name": (
        (
            "The inquest heard that Mr Penry had been ill. His widow, Marjorie, told the coroner he had “never "
            "complained”.\n\nCoroner Dr Ewan Blyth recorded a verdict of misadventure. “This was a tragic accident,” he "
            "said."
        ),
        [None, "Marjorie Penry", "Ewan Blyth"],
    ),
    "inspectors, a head and a school": (
        (
            "Ofsted visited in May. Inspectors found that pupils “do not feel safe”.\n\nHead teacher Lorna Vale said: “We "
            "were disappointed.”\n\nShe added that changes had been made. The school, which has 400 pupils, said it would "
            "appeal."
        ),
        ["inspectors", "Lorna Vale", "Lorna Vale", "school"],
    ),
    "a spokesman who goes on": (
        ("A spokesman for Trent Rail said: “We apologise.” He said the line would reopen on Monday."),
        ["spokesman for Trent Rail", "spokesman for Trent Rail"],
    ),
    "a mother by age and by kin": (
        (
            "Mum-of-two Gemma Platt said the delays were “heartbreaking”.\n\nThe 34-year-old, from Oxley, has waited three "
            "years. “I ring every week,” the mum said."
        ),
        ["Gemma Platt", "Gemma Platt"],
    ),
    "they are two named together": (
        (
            "Dr Anil Rao and Dr Beth Quill wrote to the trust. They said patients were at risk.\n\nThe trust replied that "
            "it took concerns seriously."
        ),
        ["Anil Rao and Beth Quill", "trust"],
    ),
    "the firm and it": (
        (
            "Bosses at Harcourt Foods have apologised. “We got it wrong,” said chief executive Nell Dane.\n\nThe firm said "
            "refunds would be paid. It added that an inquiry had begun."
        ),
        ["Nell Dane", "Harcourt Foods", "Harcourt Foods"],
    ),
    "a group leader who hits back": (
        (
            "Labour's Ruth Canning accused the Conservatives of “playing politics”. Tory group leader Alan Speke hit back. "
            "“She should look at her own record,” he said."
        ),
        ["Ruth Canning", "Alan Speke"],
    ),
    "they are the residents just met": (
        (
            "MP Dai Rees met residents on Saturday. They told him the road was dangerous.\n\n“I will take this to the "
            "minister,” he promised."
        ),
        ["residents", "Dai Rees"],
    ),
    "a driver newly told of is not the constable": (
        ("PC Jo Lacey stopped the car. The driver, a 22-year-old man, told her he had been “late for work”."),
        ["driver"],
    ),
    "a report goes on as it": (
        (
            "The report, by the charity Open Door, says families wait 40 weeks. It calls the delays “inexcusable”.\n\nIts "
            "chief executive, Mina Hosseini, said: “Ministers must act.”"
        ),
        ["Open Door report", "Open Door report", "Mina Hosseini"],
    ),
    "counsel whose client speaks": (
        (
            "Judge Carol Winstanley jailed him for three years. “You abused her trust,” she told Hobday.\n\nDefending, "
            "Miles Crane said his client was “deeply ashamed”."
        ),
        ["Carol Winstanley", "Miles Crane"],
    ),
    "a wife by title and surname": (
        ("Farmer Ted Osgood found the dog. His wife Ann named it Lucky. “It was shivering,” said Mrs Osgood."),
        ["Ann Osgood"],
    ),
    "a neighbour of the one before": (
        (
            "Residents of Mill Lane are angry. “Nobody asked us,” said Colin Fry.\n\nMr Fry's neighbour, Dawn Peake, "
            "agreed. “We were the last to know,” she said."
        ),
        ["Colin Fry", "Dawn Peake"],
    ),
    "two leaders in turn": (
        (
            "The council leader, Cllr Frances Hume, defended the cuts. Opposition leader Cllr Mo Bashir did not. He called "
            "them “reckless”.\n\nCllr Hume said there was “no alternative”. She said the government had cut its grant."
        ),
        ["Mo Bashir", "Frances Hume", "Frances Hume"],
    ),
    "an age for whoever started a petition": (
        ("A petition started by Kelly Anders has 900 signatures. “I never expected this,” the 29-year-old said."),
        ["Kelly Anders"],
    ),
    "a schoolboy by what he is": (
        (
            "Jack Moss, 9, wrote to the mayor. “Please mend our swings,” the schoolboy wrote.\n\nThe mayor, Ivy Stone, "
            "said she had been “very touched”."
        ),
        ["Jack Moss", "Ivy Stone"],
    ),
    "the company between a councillor's words": (
        (
            "In a statement, Northern Water said engineers were working round the clock. The company said customers would "
            "be compensated.\n\nBut Cllr Tom Beale said that was “not good enough”."
        ),
        ["Northern Water", "Northern Water", "Tom Beale"],
    ),
    "a couple of one surname": (
        (
            "Paul and Sue Metcalf bought the house in 2019. Mr Metcalf said they had been “sold a dream”.\n\nHis wife "
            "said: “We cannot sleep.”\n\nThe couple said they would sue."
        ),
        ["Paul Metcalf", "Sue Metcalf", "Paul Metcalf and Sue Metcalf"],
    ),
    "the group after its chair": (
        (
            "Tenants' group Homes For All said the rise was unlawful. Its chair, Bilal Akram, said: “We will see them in "
            "court.”\n\nThe group said 60 families were affected."
        ),
        ["Homes For All", "Bilal Akram", "Homes For All"],
    ),
    "a party for a councillor": (
        (
            "Lib Dem councillor Nia Powys asked when the road would open. Cabinet member Gwyn Hale said it would be “by "
            "Easter”. The Lib Dem said that was “what we heard last year”."
        ),
        ["Nia Powys", "Gwyn Hale", "Nia Powys"],
    ),
    "a raider is not the shopkeeper": (
        ("Shopkeeper Hasan Mir was robbed at knifepoint. The raider told him: “Open it or else.”"),
        ["raider"],
    ),
    "a chairman in his letter": (
        ("Trust chairman Neil Foss resigned. In his letter he said the job had become “impossible”."),
        ["Neil Foss"],
    ),
    "one and another of a group": (
        ("Four members of staff spoke to this newspaper. “We were told to lie,” one said. Another claimed records had been altered."),
        ["member of staff", "member of staff"],
    ),
    "a vicar by title": (
        ("Rev Canon Mark Tuffin led the service. The vicar said the village was “in shock”."),
        ["Mark Tuffin"],
    ),
    "a colleague brought in": (
        ("Paramedic Zoe Hurd found the boy. Her colleague, Raj Nair, drove. “We had no time to think,” he said."),
        ["Raj Nair"],
    ),
    "a brother by title and surname": (
        (
            "Eve Latham and her brother Joe run the farm. “It has been a hard year,” said Ms Latham. Mr Latham said they "
            "had lost 40 ewes."
        ),
        ["Eve Latham", "Joe Latham"],
    ),
    "a mother whose child is told of, and the child's teacher": (
        (
            "Jean Holt, whose daughter Amy has epilepsy, has fought for a nurse. “Amy could die,” the mother said. Amy's "
            "teacher said the school could not cope."
        ),
        ["Jean Holt", "amy's teacher"],
    ),
    "a reply in turn": (
        (
            "Council tax will rise by 4.9%. Cllr Una Byrne (Ind) called it “a tax on the poor”. Cllr Rob Fell (Con) said "
            "she was “grandstanding”. She replied: “I am representing my ward.”"
        ),
        ["Una Byrne", "Rob Fell", "Una Byrne"],
    ),
    "a party by its leaflet": (
        ("A leaflet from Reform UK claims the library will close. The party says the council has “lost control”."),
        ["Reform UK leaflet", "Reform UK"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_said_it(case: str) -> None:
    text, expected = CASES[case]
    assert [statement.resolved for statement in attribute(text)] == expected


def test_a_surname_put_to_a_relative_says_so_and_is_less_sure() -> None:
    bare, borne_out = (
        attribute(f"Archie Lowe, 17, lost his bus. His mum, Stacey, said it was late.{more}")[0] for more in ("", "\n\nMs Lowe drives.")
    )
    assert bare.resolved == borne_out.resolved == "Stacey Lowe"
    assert bare.confidence == 0.6 < borne_out.confidence
    assert "the surname is that of a relative" in bare.reason
    assert "surname" not in borne_out.reason


def test_a_friend_by_given_name_is_given_no_surname() -> None:
    assert attribute("Ada Prynne lost her cat. Her friend, Dawn, said it was sad.")[0].resolved == "Dawn"


def test_a_document_is_not_named_after_a_body_of_another_sentence() -> None:
    text = "Marrow Council met on Monday. A leaked report says the roof is unsafe."
    assert attribute(text)[0].resolved == "report"


def test_an_inspection_is_that_of_the_inspectorate_named() -> None:
    text = "Ofsted has criticised the service. An inspection in March found “serious failings”."
    assert attribute(text)[0].resolved == "Ofsted inspection"


def test_a_pronoun_that_two_fit_alike_is_less_sure() -> None:
    plain = attribute("Ann Poole was late. She said it was dark.")[-1]
    torn = attribute("Ann Poole met Joan Birch, who was late. She said it was dark.")[-1]
    assert torn.confidence < plain.confidence
