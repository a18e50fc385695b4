"""Why somebody is said to speak for a body: what in the article ties them, and how far that can be relied on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord_ingest.quotations import attribute
from onrecord_ingest.quotations.behalf import tied
from onrecord_ingest.quotations.statement import Tie

DEV = Path(__file__).parents[2] / "data" / "british-dev.json"
TIES = {
    "a body speaks": ("Skelby Council met on Monday. The council said the baths would shut.", tied.ITSELF),
    "on its behalf": ("Ann Orme met tenants on Monday. Speaking on behalf of Marrow Homes, she said the roof leaked.", tied.ON_BEHALF),
    "named beside": ("Ann Orme, director of care at Marrow Homes, said beds were short.", tied.NAMED),
    "named in the genitive": ("Marrow Homes has shut a ward.\n\nMarrow Homes’ Ann Orme said beds were short.", tied.NAMED),
    "told before": ("Ann Orme is director of care at Marrow Homes.\n\nMs Orme said two homes would open.", tied.DESCRIBED),
    "told by a verb": ("Head keeper Ann Orme joined Skelby Zoo in May. She said the lions were well.", tied.BESIDE),
    "her surname": (
        "Orme & Sons has baked in Skelby since 1902. It will shut in May.\n\nAnn Orme, the master baker, said it was time.",
        tied.SHARED,
    ),
    "her office": (
        "The Office of the Police and Crime Commissioner for Skelby will shut its shop.\n\nCommissioner Ann Orme said it was time.",
        tied.SHARED,
    ),
    "a spokeswoman": ("Marrow Homes has shut a ward. A spokeswoman said beds were short.", tied.SPOKESPERSON),
    "its": ("Marrow Homes has shut a ward. Its chief executive, Ann Orme, said beds were short.", tied.MEANT),
    "the charity's": ("Marrow Homes has shut a ward. Ann Orme, the charity’s chief executive, said beds were short.", tied.MEANT),
    "just told of": ("The yard belongs to Marl Rail. Station manager Ann Orme said the gates were locked.", tied.JUST_TOLD),
    "the only one that fits": (
        "Marrow NHS Trust will shut a ward at Hexby.\n\nNurses marched.\n\nRain fell.\n\nNed Farn, head of estates, said it leaked.",
        tied.FITTING,
    ),
    "a letter": ("Marrow Homes has written to families.\n\nThe letter said a ward would shut.", tied.OWNED),
    "clues alone": (
        "Skelby Council wants to close the baths.\n\nIt met on Monday.\n\nCouncillor Sass Loom, who has charge of the city's transport,"
        " said buses would stop there.",
        tied.WEIGHED,
    ),
    "only the whole article": (
        "“I had to go,” Ann Orme said.\n\nThe head said pupils were sent home.\n\nMarl Primary School will open in May. The head"
        " teacher is Ann Orme.",
        tied.LATER,
    ),
}


@pytest.mark.parametrize("case", TIES)
def test_what_ties_a_speaker_to_a_body_is_told(case: str) -> None:
    text, tie = TIES[case]
    statement = attribute(text)[-1]
    assert statement.behalf_reason == tie.reason
    assert statement.behalf_confidence == min(tie.confidence, statement.confidence)
    assert statement.perhaps_for == (() if tie.told else statement.on_behalf_of)


def test_every_kind_of_tie_has_its_case_and_words_of_its_own() -> None:
    kinds = [tie for tie in vars(tied).values() if isinstance(tie, Tie)]
    assert set(kinds) == {tie for _, tie in TIES.values()}
    assert len({tie.reason for tie in kinds}) == len(kinds)
    assert all(tie.told != tie.reason.startswith("not told") for tie in kinds)


def test_of_several_bodies_each_reason_is_given_and_the_least_confidence() -> None:
    text = "Skelby met.\n\nPolice and Marrow Homes said in a joint statement that the roof leaked. Marlshire Police will stay."
    statement = attribute(text)[-1]
    assert statement.on_behalf_of == ("Marlshire Police", "Marrow Homes")
    assert statement.behalf_reason == f"{tied.MEANT.reason}; {tied.ITSELF.reason}"
    assert statement.behalf_confidence == min(tie.confidence for tie in statement.ties)


def test_who_speaks_for_nobody_has_no_reason_and_each_body_has_one() -> None:
    for article in json.loads(DEV.read_text(encoding="utf-8")).values():
        for statement in attribute(article["text"]):
            assert len(statement.ties) == len(statement.on_behalf_of)
            assert bool(statement.behalf_reason) == bool(statement.on_behalf_of)
            assert (statement.behalf_confidence is not None) == bool(statement.on_behalf_of)
            assert all(tie.reason and 0 < tie.confidence <= statement.confidence for tie in statement.ties)
