"""Bodies known by how the article speaks of them and not by a word in their names: "the charity Second Desk",
"Moorlander, the bus company", "United Care Workers (UCW)", "Northdale county council"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.behalf.owners.workplaces import practices, workplaces
from onrecord_ingest.quotations.cast.bodies.unions import holds_a_body, unions
from onrecord_ingest.quotations.cast.names.glosses import LINK, glossed
from onrecord_ingest.quotations.cast.names.names import OWNING, tells_of_next
from onrecord_ingest.quotations.cast.names.titles import civil_titles
from onrecord_ingest.quotations.cast.signs.branches import branches
from onrecord_ingest.quotations.cast.signs.explained import explained
from onrecord_ingest.quotations.cast.signs.family_shops import family_shops
from onrecord_ingest.quotations.cast.signs.its_own import its_own
from onrecord_ingest.quotations.cast.signs.numbered import numbered
from onrecord_ingest.quotations.cast.signs.odd_names import odd_names
from onrecord_ingest.quotations.cast.signs.run_by import run_by
from onrecord_ingest.quotations.cast.signs.saints import churches
from onrecord_ingest.quotations.cast.signs.shapes import CAPITAL, FIRST, NAME, OTHERS, REST, is_person, stands_inside, without_part
from onrecord_ingest.quotations.cast.signs.small_firms import small_firms
from onrecord_ingest.quotations.cast.signs.small_kinds import of_places
from onrecord_ingest.quotations.cast.signs.spoken_for import spoken_for
from onrecord_ingest.quotations.cast.signs.trades_told import firms_by_trade
from onrecord_ingest.quotations.cast.signs.unreached import unreached
from onrecord_ingest.quotations.lexicon import alternation, alternatives, grammar, load, phrases, words
from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy
from onrecord_ingest.quotations.patterns import Pattern

_BASED = OnLinesWith(
    lambda: ("based",), lambda: rf"({FIRST}(?<![\w’'] .){REST} (?=[\w-]+s,){CAPITAL}), (?:which is )?based (?:in|at)\b"
)
"""A name in the plural of what has its place somewhere: "Open Doors, based in a former chapel"."""
_RAISED = OpenedBy(
    lambda: (*(verb + end for verb in ("rais", "donat", "giv") for end in ("e", "es", "ed", "ing")), "gave"),
    lambda: (
        r"(?:(?:rais|donat|giv)(?:es?|ed|ing)|gave) (?:[a-z]+ ){0,3}(?:£[\d,.]+(?:m| million| million so far)?|money|funds|cash)"
        rf"(?: so far)? (?:for|to) (?:the )?(?:(?:charity|hospice|charities) )?({NAME})"
        r"(?=[,.;]| (?:and|which|by|in|to|since|after|last|this)\b)"
    ),
)
"""For whom money is raised: "She has raised £9,000 for *Limbs Ahead*"."""
_STAFF_AT = OpenedBy(
    lambda: phrases("bodies", "staff"),
    lambda: rf"(?:{alternatives('bodies', 'staff')}) (?:at|for|of|with) ([A-Z][a-z]\w+)(?=[ ,.’'](?! ?[A-Z]))",
)
_PARTNERS = OpenedBy(
    lambda: phrases("bodies", "partners"),
    lambda: rf"(?:{alternatives('bodies', 'partners')}) (?:at|in) ({CAPITAL} (?:and|&) {CAPITAL})(?=[,.])",
)
"""A firm called after two people: "a partner in Lyall and Reid"."""
_LAWYERS = OpenedBy(
    lambda: ("solicitor", "lawyer"),
    lambda: rf"(?:[Ss]olicitor|[Ll]awyer),? {CAPITAL} {CAPITAL},? (?:of|from|at) ({CAPITAL} (?:and|&) {CAPITAL})(?=[,.])",
)
"""The same behind the name of who acts for somebody: "Their solicitor Ann Otto, of Lyall and Reid, said"."""
_ACTS = Pattern(
    lambda: (
        r"([A-Z](?:(?<=^.)|(?<=[.\n”’\"'].)|(?<=[.\n”’\"'] .))[a-z]\w+)"
        rf"(?= (?:{alternatives('bodies', 'acts')})|[’']s own )"
    )
)
_ADVISERS = OpenedBy(
    lambda: ("its", "their", "his", "her", "s", "the"),
    lambda: (
        r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|(?<=\w[’'])s|[Tt]he) (?:[a-z-]+ )?"
        rf"(?:{alternatives('bodies', 'advisers')}), (?:the )?({NAME})(?=,)"
    ),
)
_AS_FIRM = OnLinesWith(
    lambda: phrases("bodies", "advisers"),
    lambda: (
        rf"({FIRST}{REST}{OTHERS}), (?:the |an? )?(?:[a-z-]+ )?(?:{alternatives('bodies', 'advisers')})"
        r" (?:of|to|for|based|hired|brought|appointed|paid|who|in)\b"
    ),
)
_CLUB = OnLinesWith(
    lambda: phrases("bodies", "teams"),
    lambda: (
        rf"({FIRST}(?<![\w’'] .){REST}(?: {CAPITAL})? (?:{alternatives('bodies', 'teams')})),?"
        rf" (?:{alternatives('bodies', 'team_verbs')})\b"
    ),
)
_CLUB_INSIDE = OpenedBy(
    lambda: ("as", "when", "after", "while", "once"),
    lambda: (
        rf"(?:as|when|after|while|once) ({CAPITAL}(?: {CAPITAL})? (?:{alternatives('bodies', 'teams')}))"
        rf" (?:{alternatives('bodies', 'team_verbs')})\b"
    ),
)
"""The same in a clause behind another: "in tears as *Skelby Town* went up"."""
_IN_BLOOM = OnLinesWith(lambda: ("bloom",), lambda: rf"({FIRST}{REST}(?: {CAPITAL})? in Bloom)\b")
"""Those who plant the flowers of a place: "Orwick in Bloom"."""
_GOVERNMENT = OpenedBy(
    lambda: ("scottish", "welsh", "uk", "british", "irish"), lambda: r"(?:Scottish|Welsh|UK|British|Irish) government\b"
)
_BRANCH = OpenedBy(
    lambda: ("branch", "branches", "lodge"),
    lambda: (
        rf"(?:branch|branches|lodge) of (?:the )?"
        rf"((?:{CAPITAL} (?:{LINK} )?){{1,5}}(?:{alternatives('bodies', 'union_ends')}))\b(?! [A-Z])"
    ),
)
_NHS = OpenedBy(lambda: ("nhs",), lambda: rf"NHS {CAPITAL}(?: {CAPITAL})?(?:, {CAPITAL})* and {CAPITAL}(?: {CAPITAL})*")
_NHS_IN = OpenedBy(
    lambda: ("nhs",), lambda: rf"NHS in {CAPITAL}(?: (?:and )?{CAPITAL}){{0,3}}(?= (?:{alternatives('bodies', 'body_speech')})\b)"
)
"""The service of one county, which is not that of the whole country: "*The NHS in North Marl* said"."""
_REFORM = OpenedBy(
    lambda: ("reform",),
    lambda: r"(?:(?<=[a-z,] )|(?<=\bA ))Reform(?= (?:leaflet|poster|advert|newsletter|flyer|manifesto|spokes))|\bReform(?=[’']s )",
)
_COMMISSIONER = OpenedBy(
    lambda: ("office",),
    lambda: rf"Office of the Police, Fire and Crime Commissioner(?: for {CAPITAL}(?: (?:and )?{CAPITAL}){{0,3}})?",
)
_NATIONAL = frozenset(("england", "wales", "scotland", "providers", "confederation", "digital", "resolution", "improvement"))


@lru_cache(maxsize=1)
def national_classes() -> dict[str, str]:
    """Name of a body of national life that holds no word for a body → what it may be called."""
    return {name: cls for cls, names in load("bodies")["named"].items() for name in names}


def _national_names() -> frozenset[str]:
    return phrases("bodies", "national") | national_classes().keys()


_KNOWN = OpenedBy(_national_names, lambda: alternation(_national_names()))


def declared(text: str) -> dict[str, list[str]]:
    """First word → the full names of bodies that begin with it, longest first, as the text declares them."""
    found: dict[str, set[str]] = {}
    for name in (without_part(_without_opening(name, text)) for name in _declarations(text)):
        found.setdefault(OWNING.sub("", name.split()[0]), set()).add(name)
    return {first: sorted(names, key=len, reverse=True) for first, names in found.items()}


def _declarations(text: str) -> Iterator[str]:
    yield from explained(text)
    yield from _PARTNERS.findall(text)
    yield from _LAWYERS.findall(text)
    advisers = any(f" {calling}," in text for calling in phrases("bodies", "advisers"))  # quicker than to look at every "the"
    for pattern in (*((_ADVISERS,) if advisers else ()), _CLUB, _CLUB_INSIDE, _BASED, _RAISED, _AS_FIRM):
        yield from (name for name in pattern.findall(text) if not is_person(name))
    yield from _GOVERNMENT.findall(text)
    yield from _IN_BLOOM.findall(text)
    yield from of_places(text)
    shops = frozenset(family_shops(text))
    yield from sorted(shops)
    yield from numbered(text)
    yield from odd_names(text)
    yield from its_own(text)
    yield from small_firms(text)
    yield from branches(text)
    yield from churches(text)
    yield from spoken_for(text, shops)
    yield from run_by(text)
    yield from (
        name for name in workplaces(text) if not is_person(name) and not words("constants", "parties_names") & set(name.lower().split())
    )
    yield from firms_by_trade(text)
    yield from (name for name in practices(text) if name.split()[0].lower().rstrip(".") not in civil_titles())
    yield from (name for name in unreached(text) if not is_person(name))
    employs = frozenset(_STAFF_AT.findall(text))
    yield from (name for name in dict.fromkeys(_ACTS.findall(text) if employs else ()) if name in employs and not is_person(name))
    yield from (name for name in _BRANCH.findall(text) if not is_person(name))
    yield from (name for name in unions(text) if not (is_person(name) or holds_a_body(name)))
    yield from _KNOWN.findall(text)
    yield from _REFORM.findall(text)
    yield from (match.group() for match in _COMMISSIONER.finditer(text))
    yield from (match.group() for match in _NHS_IN.finditer(text))
    for match in _NHS.finditer(text):
        parts = match.group().split()
        last = parts[-1].lower()
        if parts[1].lower() not in _NATIONAL and last not in words("bodies", "heads") and last not in words("bodies", "known"):
            yield match.group()
    yield from glossed(text)


def _without_opening(name: str, text: str) -> str:
    """The name without what opened its sentence: "At Sedge Engineering, which makes pumps", "But the GMB, which represents"; but
    whole where it stands so in the middle of one: "the charity In Good Hands"."""
    first, _, rest = name.partition(" ")
    if rest and tells_of_next(first):
        return rest  # "a spokesman for the *Labour-run* Hexby Council"
    if first.lower() in grammar("conjunctions") or first.lower() in grammar("subordinators"):
        return rest.removeprefix("the ") or name
    if first not in ("At", "In", "For", "From", "With", "By") or not rest[:1].isupper() or " " not in rest:
        return name
    return name if stands_inside(text, name) else rest
