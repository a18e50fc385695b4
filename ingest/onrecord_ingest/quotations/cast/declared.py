"""Bodies known by how the article speaks of them and not by a word in their names: "the charity Second Desk",
"Moorlander, the bus company", "United Care Workers (UCW)", "Northdale county council"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onrecord_ingest.quotations.behalf.workplaces import workplaces
from onrecord_ingest.quotations.cast.family_shops import family_shops
from onrecord_ingest.quotations.cast.glosses import LINK, glossed
from onrecord_ingest.quotations.cast.names import OWNING
from onrecord_ingest.quotations.cast.numbered import numbered
from onrecord_ingest.quotations.cast.saints import churches
from onrecord_ingest.quotations.cast.titles import civil_titles
from onrecord_ingest.quotations.cast.unions import holds_a_body, unions
from onrecord_ingest.quotations.cast.unreached import unreached
from onrecord_ingest.quotations.lexicon import alternatives, load, phrases, words
from onrecord_ingest.quotations.patterns import Pattern

_CAPITAL = r"\b[A-ZÀ-ÖØ-Þ](?:[\w’'-]{0,40}(?<![’']s)(?<![’'])\b)?"
_NAME = rf"{_CAPITAL}(?: (?:{LINK} ){{0,2}}{_CAPITAL}){{0,5}}"


def _kinds(persons: bool = True) -> str:
    """What a body may be, with or without what a person may be as well: "developer"."""
    kinds = (kind for kind in phrases("bodies", "declaring") if persons or not kind.endswith(("er", "or", "lord", "ers")))
    return "|".join(sorted(kinds, key=len, reverse=True))


def _premises() -> str:
    return alternatives("bodies", "premises")


_BEFORE = Pattern(
    lambda: (
        rf"\b(?:(?:{_kinds()}|{_kinds().capitalize()})(?:, | called | named | )|(?:{_premises()}) (?:called |named |))"
        rf"(?:the )?({_NAME})"
    )
)
_AT_OPENING = Pattern(lambda: rf"(?:^|[.\n] ?)(?i:{_kinds()}) ({_NAME})(?= [a-z]|,)")
_AFTER = Pattern(
    lambda: (
        rf"(?<![\w’'&] )({_NAME}), (?:(?:an?|the|the {_CAPITAL}[’']s) "
        rf"(?:[a-z][a-z-]* ){{0,3}}(?:{_kinds()}|{_premises()})"
        r"(?= (?:that|which|based|behind|for|in|of|at|near|outside|with|whose|run|set)\b|[,.])"
        r"|(?:which was )?(?:founded|set up|established|formed) (?:in|by|after|at)\b"
        rf"|which (?:{alternatives('bodies', 'doings')})\b|which ({alternatives('bodies', 'doings_of_places')})\b)"
    )
)
"""A name explained; the last group holds what is told of places too."""
_BASED = Pattern(lambda: rf"(?<![\w’'] )({_CAPITAL} (?=[\w-]+s,){_CAPITAL}), (?:which is )?based (?:in|at)\b")
"""A name in the plural of what has its place somewhere: "Open Doors, based in a former chapel"."""
_RAISED = Pattern(
    lambda: (
        r"\b(?:(?:rais|donat|giv)(?:es?|ed|ing)|gave) (?:[a-z]+ ){0,3}(?:£[\d,.]+(?:m| million| million so far)?|money|funds|cash)"
        rf"(?: so far)? (?:for|to) (?:the )?(?:(?:charity|hospice|charities) )?({_NAME})"
        r"(?=[,.;]| (?:and|which|by|in|to|since|after|last|this)\b)"
    )
)
"""For whom money is raised: "She has raised £9,000 for *Limbs Ahead*"."""
_IS = Pattern(
    lambda: (
        rf"(?:^|[.\n”’\"'] ?)({_NAME}) (?:is|was) (?:an?|the) (?:[a-z][a-z-]* ){{0,3}}(?:{_kinds(persons=False)})"
        r"(?= (?:that|which|based|behind|for|in|of|with|set|run|founded)\b|[,.])"
    )
)
"""What a name is told to be at the head of a sentence: "Second Desk is a food charity in Hexby"."""
_STAFF_AT = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'staff')}) (?:at|for|of|with) ([A-Z][a-z]\w+)(?=[ ,.’'](?! ?[A-Z]))")
_PARTNERS = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'partners')}) (?:at|in) ({_CAPITAL} (?:and|&) {_CAPITAL})(?=[,.])")
"""A firm called after two people: "a partner in Lyall and Reid"."""
_ACTS = Pattern(
    lambda: (
        r"(?:^|[.\n”’\"'] ?)([A-Z][a-z]\w+)"
        rf"(?= (?:{alternatives('bodies', 'acts')})|[’']s own )"
    )
)
_ADVISERS = Pattern(
    lambda: (
        r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[’']s|[Tt]he) (?:[a-z-]+ )?"
        rf"(?:{alternatives('bodies', 'advisers')}), (?:the )?({_NAME})(?=,)"
    )
)
_AS_FIRM = Pattern(
    lambda: (
        rf"({_NAME}), (?:the |an? )?(?:[a-z-]+ )?(?:{alternatives('bodies', 'advisers')})"
        r" (?:of|to|for|based|hired|brought|appointed|paid|who|in)\b"
    )
)
_CLUB = Pattern(
    lambda: (
        rf"(?<![\w’'] )({_CAPITAL}(?: {_CAPITAL})? (?:{alternatives('bodies', 'teams')})),?"
        rf" (?:{alternatives('bodies', 'team_verbs')})\b"
    )
)
_RUN_BY = Pattern(
    lambda: (
        rf"\b(?:{alternatives('bodies', 'done_by')}) by (?:the )?({_NAME})(?=[,.;:]| (?:has|have|was|were|is|are|will|said|and) )"
        r"(?!,? (?:who|and (?:his|her)|\d\d|an? |the ))"
    )
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Coun|Councillor) (?:[A-Z][\w’'-]+ )?([A-Z][\w-]+)")
_SPOKES = re.compile(
    rf"\b(?:[Aa]|[Tt]he|[Aa]nother) ({_NAME}) spokes(?:man|woman|person)\b"
    rf"|\bspokes(?:man|woman|person) for (?:the )?({_NAME})"
    r"(?! (?:y|yr|na|nan) [A-Z])(?=[,.;:]|[’'](?!s? [A-Z])| [a-z])"
)
_SPOKES_OWN = Pattern(lambda: rf"spokes(?:man|woman|person) for ([A-Z][\w-]+[’']s)(?= (?:{alternatives('bodies', 'body_speech')})\b)")
"""A name that ends as an owner does: "a spokesman for Harrow’s said"."""
_LOWER_CLASS = Pattern(
    lambda: (
        rf"\b({_CAPITAL}(?: (?:and )?{_CAPITAL}){{0,3}}"
        rf" (?:(?:{alternatives('bodies', 'tiers')}) council|{alternatives('bodies', 'small_heads')})"
        r"|(?:Scottish|Welsh|UK|British|Irish) government)\b"
    )
)
_BRANCH = Pattern(
    lambda: (
        rf"\b(?:branch|branches|lodge) of (?:the )?"
        rf"((?:{_CAPITAL} (?:{LINK} )?){{1,5}}(?:{alternatives('bodies', 'union_ends')}))\b(?! [A-Z])"
    )
)
_NHS = re.compile(rf"\bNHS {_CAPITAL}(?: {_CAPITAL})?(?:, {_CAPITAL})* and {_CAPITAL}(?: {_CAPITAL})*")
_COMMISSIONER = re.compile(rf"\bOffice of the Police, Fire and Crime Commissioner(?: for {_CAPITAL}(?: (?:and )?{_CAPITAL}){{0,3}})?")
_OF_THE = re.compile(r"([A-Z]\w+) (?:for|of|from|by|at) (?:the )?")
_PLACE = re.compile(r" (?:in|at) [A-Z]\w+$")
_NATIONAL = frozenset(("england", "wales", "scotland", "providers", "confederation", "digital", "resolution", "improvement"))


@lru_cache(maxsize=1)
def national_classes() -> dict[str, str]:
    """Name of a body of national life that holds no word for a body → what it may be called."""
    return {name: cls for cls, names in load("bodies")["named"].items() for name in names}


def declared(text: str) -> dict[str, list[str]]:
    """First word → the full names of bodies that begin with it, longest first, as the text declares them."""
    found: dict[str, set[str]] = {}
    for name in map(_without_opening, _declarations(text)):
        found.setdefault(OWNING.sub("", name.split()[0]), set()).add(name)
    return {first: sorted(names, key=len, reverse=True) for first, names in found.items()}


def _declarations(text: str) -> Iterator[str]:
    places = words("bodies", "places") | words("constants", "buildings")
    for pattern in (_BEFORE, _AT_OPENING, _AFTER):
        for match in pattern.finditer(text):
            name = _cut(match.group(1))
            placed = pattern is _AFTER and match.group(2) is not None and name.split()[-1].lower() in places
            if name and not _is_person(name) and not placed:
                yield name
    yield from _PARTNERS.findall(text)
    advised = any(f" {calling} " in text for calling in phrases("bodies", "advisers"))  # quicker than to look at every name
    for pattern in (_ADVISERS, *([_AS_FIRM] if advised else []), _CLUB, _BASED, _RAISED):
        yield from (name for name in pattern.findall(text) if not _is_person(name))
    for match in _LOWER_CLASS.finditer(text):
        name = match.group(1).removeprefix("The ")
        if name.split()[0].lower() not in words("constants", "starters") | words("constants", "determiners"):
            yield name
    owned = {*_SPOKES_OWN.findall(text), *family_shops(text)}
    yield from sorted(owned)
    yield from numbered(text)
    yield from churches(text)
    for match in _SPOKES.finditer(text):
        name = match.group(1) or match.group(2)
        home = match.group(2) is not None and name.split()[-1].lower() in words("bodies", "homes")
        if {f"{name}’s", f"{name}'s"} & owned:
            continue
        if (home or not _is_person(name)) and not words("constants", "parties_names") & set(name.lower().split()):
            yield name
    titled: frozenset[str] | None = None
    for match in _RUN_BY.finditer(text):
        name = match.group(1)
        one, _, other = name.partition(" and ")
        if " " in one and " " in other and one.split()[-1].lower() in words("bodies", "heads"):
            continue  # "run by Skelby Council and Marrow Homes": two
        titled = frozenset(_TITLED.findall(text)) if titled is None else titled
        if " " in name and not _is_person(name) and not {*name.split()} & titled and name.split()[-1].lower() not in places:
            yield name
    yield from (
        name
        for name in workplaces(text)
        if not _is_person(name) and not words("constants", "parties_names") & set(name.lower().split())
    )
    yield from (name for name in unreached(text) if not _is_person(name))
    employs = frozenset(_STAFF_AT.findall(text))
    yield from (name for name in dict.fromkeys(_ACTS.findall(text) if employs else ()) if name in employs and not _is_person(name))
    yield from (name for name in _BRANCH.findall(text) if not _is_person(name))
    yield from (name for name in unions(text) if not (_is_person(name) or holds_a_body(name)))
    yield from (name for name in phrases("bodies", "national") if name in text)
    yield from (name for name in national_classes() if name in text)
    yield from (match.group() for match in (_COMMISSIONER.finditer(text) if "Crime Commissioner" in text else ()))
    for match in _NHS.finditer(text):
        parts = match.group().split()
        last = parts[-1].lower()
        if parts[1].lower() not in _NATIONAL and last not in words("bodies", "heads") and last not in words("bodies", "known"):
            yield match.group()
    yield from glossed(text)


def _without_opening(name: str) -> str:
    """The name without the preposition that opened its sentence: "At Sedge Engineering, which makes pumps"."""
    first, _, rest = name.partition(" ")
    return rest if rest[:1].isupper() and " " in rest and first in ("At", "In", "For", "From", "With", "By") else name


def _cut(name: str) -> str:
    """The name without the place it is in and the paper that is its own: "Accounts for Beacon Trust", "Second Desk in Skelby"."""
    whole = _OF_THE.match(name)
    if whole is not None and whole.group(1).lower() in words("bodies", "papers") | words("bodies", "documents"):
        name = name[whole.end() :]
    name = name.removeprefix("The ")
    place = _PLACE.search(name)
    return name[: place.start()] if place and " " in name[: place.start()] else name


def _is_person(name: str) -> bool:
    lows = name.lower().split()
    names = words("names", "male") | words("names", "female") | words("names", "either")
    return bool(set(lows) & names) or lows[0].rstrip(".") in civil_titles()
