"""Bodies known by the name of their house or a word of their own: "the principal of Marsh House", "the airport's director",
"Swiftway's director" of Swiftway Marling."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import Owner, is_told_of
from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternatives, words

_HOUSES = frozenset(("House", "Court", "Lodge", "Hall", "Grange", "Park", "Mill", "Grove", "Manor"))
_ITS_HOUSE = re.compile(r"[Tt]he ([a-z-]+)[’']s ")
_RUNS_THE = re.compile(
    r"(?:ha[sd] |have |now |to )?(?:runs?|manages?|managed|owns?|keeps?|heads|leads"
    r"|(?:manager|owner|landlord|landlady) of) the ([a-z]+)\b"
    r"(?! (?:of|for)\b)"
)
_OF_THE = re.compile(r"(?:[a-z-]+ ){1,5}(?:of|at) the ([a-z-]+)$", re.IGNORECASE)
_HOME = frozenset(("home", "care home", "nursing home"))


def heads_house(body: Body, roles: Iterable[str]) -> bool:
    """Whether somebody heads what is known by the name of its house: "the principal of Marsh House", "manages Elm Court"."""
    if body.name.split()[-1] not in _HOUSES:
        return False
    head = rf"(?:{alternatives('offices', 'of_houses')}) (?:the )?{re.escape(body.name)}"
    head += rf"|^{re.escape(body.name)}[’']s (?:[a-z]+ ){{0,2}}(?:manager|matron|head|principal|headteacher|director|owner)\b"
    return any(re.search(head, role) for role in roles)


def its_house(offices: Offices, phrase: str) -> Body | None:
    """The one body called by the noun that owns an office: "the airport's managing director"."""
    house = _ITS_HOUSE.match(phrase)
    if house is None:
        return None
    known = [b for b in offices.cast.foremost if not b.weak and b.lows[-1] == house.group(1)]
    return known[0] if len(known) == 1 else None if known else named_so(offices, house.group(1))


def of_named_so(offices: Offices, phrase: str) -> Body | None:
    """The one body called by the noun at the end of an office: "director of the fund" of the Fairleigh Fund."""
    office = _OF_THE.match(phrase)
    return named_so(offices, office.group(1).lower()) if office is not None else None


def named_so(offices: Offices, noun: str) -> Body | None:
    """The one name of several words that ends in a noun, and is the name of a body since an office is told of in it."""
    called = [b for b in offices.cast.foremost if " " in b.name and b.lows[-1] == noun]
    if len(called) != 1 or noun in words("bodies", "landscape"):
        return None
    called[0].weak = False
    called[0].classes = called[0].classes or {"concern"}
    return called[0]


def house_run(offices: Offices, phrase: str) -> Body | None:
    """The one body called by the noun for what somebody runs: "who manages the house" of Harbour House, "the home" of Elm Lodge."""
    run = _RUNS_THE.match(phrase)
    if run is None:
        return None
    noun = run.group(1)
    houses = words("bodies", "homes") if noun in _HOME else frozenset((noun,))
    called = [b for b in offices.cast.foremost if " " in b.name and b.lows[-1] in houses]
    if len(called) != 1 or not called[0].classes <= {"concern", "company", "charity", "association", "home", "venue"}:
        return None
    called[0].weak = False
    called[0].classes = called[0].classes or {"concern"}
    return called[0]


def called_so(offices: Offices, name: str, classes: frozenset[str]) -> Owner:
    """The one body that begins with a name in the genitive and can have an office: "*Skelby's* chief executive" of Skelby Homes."""
    called = [b for b in offices.cast.foremost if b.name == name or b.name.startswith(f"{name} ")]
    fit = [b for b in called if b.classes & classes and not b.weak]
    if not fit:
        fit = [b for b in called if b.weak and " " in b.name and b.name.split()[-1].lower() in words("bodies", "clubs")]
        for club in fit[:1] if len(fit) == 1 else []:
            club.weak = False
            club.classes.add("association")
    if not fit and len(called) == 1 and called[0].weak and is_told_of(offices, called[0]) and not is_place(called[0]):
        called[0].weak = False
        return called[0]  # "Swiftway Marling is to cut six routes. Swiftway's director"
    return fit[0] if len(fit) == 1 else None if fit else "elsewhere"
