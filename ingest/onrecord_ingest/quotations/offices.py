"""The roles of people as the article words them, and the patterns by which an office is known."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Cast, Entity, Person
from onrecord_ingest.quotations.statement import Role
from onrecord_ingest.quotations.story import Story

BEHALF = re.compile(r"\bon behalf of\b", re.IGNORECASE)
PRIVATE = re.compile(
    r"\b(?:mp|mps|msp|ms|members? of parliament|campaigner|activist|resident|volunteer|candidate|opposition|backbench\w*|"
    r"ward councillor|pensioner|professor|lecturer|"
    r"researcher|academic|economist|historian|customer|patient|passenger|tenant|neighbour|mother|father|mum|dad|parent|carer|student|pupil|"
    r"labour|conservative|tory|liberal democrats?|lib dem|green|independent|reform|plaid|snp|"
    r"group leader|co-?ordinator of the (?:group|campaign)|member of the|inspector of|his majesty)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b(?:cabinet|portfolio|executive member|leader of the council|council leader|chief|director|"
    r"head|manager|officer|mayor|chair(?:man|woman|person)?|"
    r"secretary|superintendent|inspector|constable|sergeant|commissioner|spokes\w+|lead|president|treasurer|trustee|principal|governor|editor|owns?|runs?|leads?|"
    r"co-?ordinator|consultant|surgeon|matron|engineer|founder|vicar|curator|accountable|deputy|boss|executive|holder|registrar|solicitor|planner|adviser|advisor)\b",
    re.IGNORECASE,
)


ELSEWHERE = re.compile(
    r"\b(?:(?i:(?:[a-z-]+ )+)at|(?i:chief executive|ceo|founder|owner|boss|managing director|treasurer|trustee"
    r"|chair(?:man|woman|person)?|head ?teacher|head ?master|head ?mistress)s? (?:of|for)) (?:the )?"
    r"(?!(?:County|Town|City|Shire) Hall|Civic|Governors|Trustees|State|Council\b|Board\b|Committee|Cabinet|Trust\b)[A-Z]"
)
"""An office with the name of its body, known or not: "head of safety at Trackway"."""


class Offices:
    """Reads roles as people are introduced, and answers for whom a statement was made."""

    def __init__(self, text: str, cast: Cast, story: Story) -> None:
        self.text = text
        self.cast = cast
        self.story = story
        self.body: dict[int, Body | None] = {}
        self.spans: dict[int, list[Role]] = {}
        self.generic = Body("the council", 0, set(), {"council"})
        self.pending: tuple[int, tuple[str, ...]] | None = None
        self.councils: dict[str, Body | None] = {}
        self.spoken: set[Body] = set()
        self.sole: dict[frozenset[str], Body | None] = {}
        """The one body of some classes, once looked for."""
        self.elsewhere: set[int] = set()
        """People whose apposition names a body that is not known as one: no other may be put to them."""
        self.behalf: tuple[Entity | None, tuple[str, ...]] | None = None

    def roles(self, entity: Entity | None) -> tuple[Role, ...]:
        """The roles the article has given somebody so far."""
        return tuple(self.spans.get(id(entity), ())) if isinstance(entity, Person) else ()
