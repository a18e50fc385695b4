"""Names that the article explains by what they are: "the charity Second Desk", "Moorlander, the bus company"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.signs.shapes import CAPITAL, FIRST, MODIFIER, NAME, OTHERS, REST, is_person
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OnLinesWith, OpenedBy
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun


def _kinds() -> str:
    """What a body may be."""
    return "|".join(sorted(phrases("bodies", "declaring"), key=len, reverse=True))


def _premises() -> str:
    return alternatives("bodies", "premises")


_BEFORE = OpenedBy(
    lambda: phrases("bodies", "declaring") | phrases("bodies", "premises"),
    lambda: (
        rf"(?:(?:{_kinds()}|{_kinds().capitalize()})(?:, | called | named | )|(?:{_premises()}) (?:called |named |))"
        rf"(?:the )?({NAME})"
    ),
)
_HOUSE = OpenedBy(lambda: phrases("bodies", "premises"), lambda: rf"(?:{_premises()}), ({CAPITAL} {NAME})(?=[.,;])")
_A = re.compile(r"\b(?:[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|another|by the|^The|[.\n] ?The) (?:[a-z-]+ ){0,2}$")
"""What stands before a house whose name follows in commas: "belongs to *a* café, *From Scratch*"."""
_AT_OPENING = OpenedBy(
    lambda: phrases("bodies", "declaring"),
    lambda: rf"(?:^|(?<=[.\n])|(?<=[.\n] ))(?i:{_kinds()}) ({NAME})(?= [a-z]|,)",
)
_AFTER = OnLinesWith(
    lambda: phrases("bodies", "declaring") | phrases("bodies", "premises") | {"founded", "set", "established", "formed", "which"},
    lambda: (
        rf"({FIRST}(?<![\w’'&] .){REST}{OTHERS}), (?:(?:an?|the|the {CAPITAL}[’']s) "
        rf"{MODIFIER}{{0,3}}(?:{_kinds()}|{_premises()})"
        r"(?= (?:that|which|based|behind|for|in|of|at|near|outside|with|whose|run|set)\b|[,.])"
        r"|(?:which was )?(?:founded|set up|established|formed) (?:in|by|after|at)\b"
        rf"|which (?:{alternatives('bodies', 'doings')})\b|which ({alternatives('bodies', 'doings_of_places')})\b)"
    ),
)
"""A name explained; the last group holds what is told of places too."""
_AFTER_CLAUSE = OpenedBy(
    lambda: phrases("bodies", "declaring"),
    lambda: (
        rf"(?:{_kinds()}) (?:that|which|behind|running|in|at|for|of) (?:(?!who\b)[\w’'-]+ ){{0,6}}[\w’'-]+, ({NAME})(?=, [a-z]|[.;])"
    ),
)
"""A name behind the clause that tells what its body does: "The charity that runs the scheme, *Bright Steps*, said"."""
_OPENS = re.compile(r"(?:^|[.\n”\"’'] ?)(?:But |And )?(?:The|An?|the) (?:(?!of\b|for\b|at\b)[a-z-]+ ){0,3}$")
"""What stands before a body's kind that is the subject: not "a director of the *company* that built it, Ann Otto"."""
_SUBJECT = 60
"""Characters of it that are looked at."""
_DOES = OpenedBy(lambda: ("which",), lambda: rf"which (?:{alternatives('bodies', 'doings')})\b")
_NAMED = re.compile(rf"(?<=[a-z] )({CAPITAL} {NAME}), $")
"""A name of two words or more in mid-sentence, before what its bearer does: "belonged to *Second Desk*, which employs nine"."""
_OF_THE = re.compile(r"([A-Z]\w+) (?:for|of|from|by|at) (?:the )?")
_OWN = re.compile(rf"[’']s(?: {CAPITAL}){{0,3}}(?=,)")
"""What goes on a name that is a possessive: "the family firm, Orme*'s Cider*,"."""
_HIS = re.compile(r"[^.!?\n“”\"]{1,60}?\b(?:his|her|he|she)\b")
_BOTH = re.compile(r"\b([A-Za-z]+) and $")
"""An office before another of the same person's."""
_THERE = frozenset(("parents", "families"))
"""Those of a body after whom a group of friends is called, and who are more often only told of."""
_PLACE = re.compile(r" (?:in|at) [A-Z]\w+$")


def explained(text: str) -> Iterator[str]:
    """The names with their kind before or behind them."""
    places = words("bodies", "places") | words("constants", "buildings")
    for does in _DOES.finditer(text):
        before = _NAMED.search(text, max(0, does.start() - _SUBJECT), does.start())
        if before is not None and not is_person(before.group(1)) and before.group(1).split()[-1].lower() not in places:
            yield before.group(1)
    for match in itertools.chain(
        _BEFORE.finditer(text), _AT_OPENING.finditer(text), _behind_clauses(text), _AFTER.finditer(text), _houses(text)
    ):
        owns = _OWN.match(text, match.end(1)) if " " not in match.group(1) else None
        whole = owns is not None and not is_person(owns.group())
        name = (
            text[match.start(1) : owns.end()]
            if owns is not None and whole
            else _cut(match.group(1), text.startswith(", which", match.end(1)))
        )
        placed = match.re.groups > 1 and match.group(2) is not None and name.split()[-1].lower() in places
        office = (
            match.start() < match.start(1) and name.count(" ") > 1 and name.split()[0].lower() in words("roles", "heads")
        )  # "charity founder Ann Otto"
        if name and not is_person(name) and not placed and not office and not _is_somebody(text, match):
            yield name


def _is_somebody(text: str, match: re.Match[str]) -> bool:
    """Whether a noun for a firm or a person names somebody, who has something: "the landlord, *Ann Otto*, said her"."""
    both = _BOTH.search(text, max(0, match.start() - _SUBJECT), match.start()) if match.start() < match.start(1) else None
    if both is not None and both.group(1).lower() in words("roles", "heads"):
        return True  # "Manager and provider *Marda Orme*"
    first = match.group().partition(" ")[0].strip(",").lower()
    return is_person_noun(first) and match.start() < match.start(1) and _HIS.match(text, match.end()) is not None


def _houses(text: str) -> Iterator[re.Match[str]]:
    """The names of houses behind a comma."""
    return (m for m in _HOUSE.finditer(text) if _A.search(text[max(0, m.start() - _SUBJECT) : m.start()]))


def _behind_clauses(text: str) -> Iterator[re.Match[str]]:
    """The names behind clauses that tell of the subject of a sentence."""
    return (m for m in _AFTER_CLAUSE.finditer(text) if _OPENS.search(text[max(0, m.start() - _SUBJECT) : m.start()]))


def _cut(name: str, which: bool) -> str:
    """The name without the place it is in, the paper that is its own, and the people there, of whom nobody says ``which``: "Accounts
    for Beacon Trust", "Second Desk in Skelby", "Tenants of Skelby Homes, which"."""
    whole = _OF_THE.match(name)
    first = whole.group(1).lower() if whole is not None else ""
    people = which and is_group_noun(first) and first not in words("constants", "supporters") - _THERE
    if whole is not None and (people or first in words("bodies", "papers") or first in words("bodies", "documents")):
        name = name[whole.end() :]
    name = name.removeprefix("The ")
    place = _PLACE.search(name)
    return name[: place.start()] if place and " " in name[: place.start()] else name
