"""The body for which a noun stands: "the council", "the firm", "the parish council"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Entity, class_heads, class_nouns
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import load, words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.in_passing import councils_in_passing
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import is_person_noun

_PUBLIC = frozenset(
    ("council", "police", "school", "court", "university", "government", "hospital", "trust", "union", "committee", "partnership")
) | {"board", "department", "watchdog", "prison", "fire", "church", "home"}
"""Classes that a body shows by its name."""
_TIER = re.compile(
    r"\b(district|county|borough|city|town|parish|community"
    r"|(?:fire|police|combined|mayoral|park|port|harbour|health|transport|rail|conservation|broads)(?= authority))"
    r" (?:council|authority)"
)
"""Which of several councils is meant, and of which authorities that are no council."""
_COUNTYS = re.compile(r"\b(?:highways?|education) authority\b")  # which no council below the county's is
_BELOW = frozenset(("district", "parish", "town", "community"))
_OWNED = re.compile(r"\b(?:owned|run|operated|managed) by (?:the )?(?=[A-Z])")
_BY_NAME = frozenset(("league", "federation", "association", "society", "chamber"))
"""Nouns for bodies that bear them in their names."""
_BACKED = frozenset(("hospice", "foundation", "ambulance", "society", "league"))
"""What has friends, and is none of them: "the hospice" is no Friends of it."""
_END = re.compile(r"[.!?][”’\"']?\s")
_SENTENCE = 240
"""Characters in which the sentence before is looked for."""
_LONG = 120
"""Mentions looked back upon for a body."""
_FIRMS = frozenset(("company", "concern", "media"))
"""Classes of bodies that may be called by what people are called as well."""
_UNKNOWN: frozenset[str] = frozenset(("concern",))
"""The class of a body of which nothing says what it is."""
_NOT_SO_NAMED = 0.2
"""How well a charity can be "the hospice" where another has the word in its name, and a society "the charity"."""
_LEAD = 1
"""Paragraphs at the head of a story that may mean what is named only afterwards."""
_HOUSES = frozenset(("hospice", "library", "museum", "theatre", "cinema", "hospital", "school", "church", "chapel"))
"""Last words of names of houses, which are no "group"."""
_MINISTRIES = frozenset(("ministry", "department", "office", "treasury"))
_OF_ALL = frozenset(("organisation", "organization"))
"""What any body may be called, where the article tells of none that is oftener called so."""
_KEEPS = frozenset(("firm", "company", "operator", "provider", "owner"))
"""What a care home, a café or a pub is not called where the article tells of a firm besides."""
_IN_PASSING = 0.2
"""How well a council told of in passing can be "the council"."""
_UNCLASSED = 0.8
"""How well a name of which nothing says what it is can be "the firm"."""


def _owner(story: Story, noun: str, at: int, classes: frozenset[str]) -> Body | None:
    """The company that the sentence before told to own or run something: "Elm Bank is owned by Silverlea Care. The company said"."""
    if "company" not in classes and noun not in words("bodies", "any_body"):
        return None
    before = max(0, at - _SENTENCE)
    owned = next(iter(reversed(list(_OWNED.finditer(story.text, before, at)))), None)
    if owned is None or len(_END.findall(story.text, owned.end(), at)) > 1:
        return None
    named = next(iter(story.mentions(owned.end(), owned.end() + 1)), None)
    body = named.entity if named is not None else None
    return body if isinstance(body, Body) and (not body.classes or _is_called(body, noun, classes)) else None


def body_for(story: Story, noun: str, at: int) -> Body | None:
    """The body that "the firm", "the council", "the parish council", "the group" stands for."""
    classes = class_nouns().get(noun, frozenset())
    spoke = story.last.entity or next(iter(story.last.spoken_for or ()), None) if story.last is not None else None
    anything = noun in words("bodies", "any_body") and not classes
    owner = _owner(story, noun, at, classes)
    if owner is not None:
        return owner
    either = is_person_noun(noun) and noun in words("bodies", "any_body")  # "the broadcaster" may be somebody
    shop = noun in words("bodies", "shops_called") or noun == "house"  # "the auction house"
    told_else = either or noun in _BY_NAME or shop
    students = "student" in story.text[max(0, at - 12) : at + 16]
    named = noun not in classes and any(noun in body.lows and body.classes & classes for body in story.cast.bodies[:100])
    named = named or (noun in words("bodies", "so_called") and any(noun == body.lows[-1] for body in story.cast.bodies[:100]))
    tier = _TIER.search(story.text, max(0, at - 14), at + 40) if noun in ("council", "councils", "authority") else None
    if tier is not None and not tier.group().endswith(noun.removesuffix("s")):
        tier = None  # "the council and the fire authority"
    passing = councils_in_passing(story, at) if tier is None and noun in ("council", "authority") else []
    upper = noun == "authority" and _COUNTYS.search(story.text, max(0, at - 14), at + 40) is not None
    house = noun in _HOUSES or noun in words("offices", "kept")
    firms = (b for b in story.cast.bodies[:100] if "company" in b.classes and not b.weak) if noun in _KEEPS else ()
    kept = any("trader" not in b.classes and b.lows[-1] != "home" for b in firms)

    def fits(body: Entity | Thing) -> float:
        if not isinstance(body, Body) or (house and _supports(body)):
            return 0.0
        if tier is None and noun in ("council", "authority", "county") and story.cast.lesser_council(body):
            return 0.0
        if (tier is not None and tier.group(1) not in body.lows) or (upper and not _BELOW.isdisjoint(body.lows)):
            return 0.0
        if body in passing:
            return _IN_PASSING
        if noun in ("county", "district", "borough") and noun not in body.lows and words("bodies", "council_kinds") & {*body.lows}:
            return 0.0  # "the county" is no Marling District Council
        if noun == "government" and not _MINISTRIES.isdisjoint(body.lows):
            return 0.0  # which is more than its Department for Fens
        if (noun == "union" and "student" in body.name.lower() and not students) or (
            noun in _BACKED and body.name.startswith("Friends ")
        ):
            return 0.0
        if named and noun not in body.lows:
            own = body.lows[-1]
            if noun in words("bodies", "so_called_alone") and noun not in body.classes:
                return 0.0  # "the institute" is no guild where another is one
            if own in class_nouns() and noun not in words("bodies", "any_body"):
                return 0.0  # "the club" is no Anglers' Association where another is a club by its name
            return _NOT_SO_NAMED if body.classes & classes or (anything and not body.weak) else 0.0
        if kept and (body.lows[-1] == "home" or "trader" in body.classes):
            return _NOT_SO_NAMED
        if (
            _is_called(body, noun, classes)
            or (shop and OWNING.search(body.name))
            or (anything and not body.weak and not (either and body.classes - _FIRMS))
        ):
            if noun == "club" and body.lows[-1] in _BY_NAME:
                return 0.0
            return _NOT_SO_NAMED if noun == "charity" and noun not in body.classes else 1.0
        if anything and not (either and body.classes):
            return _UNCLASSED / 2 if body.lows[-1] not in words("bodies", "places") and not is_place(body) else 0.0
        return _UNCLASSED if body is spoke and may_be(body) else 0.0

    def may_be(body: Entity | Thing) -> float:
        unlike = _UNKNOWN if isinstance(body, Body) and body.classes == _UNKNOWN and "company" in classes else frozenset()
        if (
            not isinstance(body, Body)
            or (noun == "group" and body.name.split()[-1].lower() in words("offices", "kept") | _HOUSES)
            or body.classes - unlike
            or classes & _PUBLIC
            or body.name.isupper()
            or is_place(body)
            or told_else
        ):
            return 0.0
        return 1.0 if body.spoke or body.lows[-1] not in words("bodies", "places") else 0.0

    found = in_focus(story, at, fits, recall=_LONG) or in_focus(story, at, may_be, recall=_LONG)
    if found is not None and isinstance(found.referent, Body):
        return found.referent
    ahead = story.paragraph <= _LEAD or classes & _PUBLIC  # "The firm said" deep in a story is none that it has yet to name
    known = (b for b in story.cast.bodies[:100] if b.first < at or (ahead and not _comes_anew(story, b)))
    called = next((b for b in known if _is_called(b, noun, classes) and fits(b) > 0), None)
    return called or _at_a_pinch(story, noun, at)


def _comes_anew(story: Story, body: Body) -> bool:
    """Whether a body that is named only deep in the story is brought in as one of its kind: "Fernlea School, *a* special school"."""
    return story.paragraph > _LEAD and story.text.startswith((", a ", ", an "), body.first + len(body.name))


def _at_a_pinch(story: Story, noun: str, at: int) -> Body | None:
    """The body in focus of those that may be called so where the article names none that is one: a landlord for "the charity"."""
    kinds = set(load("bodies")["at_a_pinch"].get(noun, "").split())

    def fits(body: Entity | Thing) -> float:
        return 1.0 if isinstance(body, Body) and (body.classes & kinds or noun in _OF_ALL) and not body.weak else 0.0

    found = in_focus(story, at, fits, recall=_LONG) if kinds or noun in _OF_ALL else None
    return found.referent if found is not None and isinstance(found.referent, Body) else None


def only_called(story: Story, noun: str) -> bool:
    """Whether one body of the article alone is called by a noun: "parents' forum" in a headline."""
    classes = class_nouns()[noun]
    called = [b for b in story.cast.foremost if not b.weak and _is_called(b, noun, classes)]
    by_name = [b for b in called if noun in b.lows]
    return len(by_name or called) == 1


def _is_called(body: Body, noun: str, classes: frozenset[str]) -> bool:
    """Whether a noun is one for bodies of this class, or begins or ends the name."""
    name = body.lows
    own = class_heads().get(name[-1])
    if noun == "club" and name[-1] in words("bodies", "of_clubs"):
        return False  # "the Northern League" is no club
    if own is not None and own in body.classes and own not in classes and "company" in body.classes & classes:
        return False  # "United Care Workers" is no company
    if noun == name[0] and len(name) > 1 and own is not None and not body.classes & classes:
        return False  # "the school" is no School Staff Union
    if noun == "group" and name[-1] in words("bodies", "banded") and len(name) > 1:
        return True  # "Skelby Sands Traders"
    if noun == "service" and noun in name:
        return True  # "the ambulance service" of the Hexby Ambulance Service NHS Trust
    return bool(body.classes & classes) or (noun in (name[0], name[-1]) and noun != "council")


def _supports(body: Body) -> bool:
    """Whether a body is one of those who support another: "Friends of Marsh" are no hospice, "Save Our School" no school."""
    lows = body.name.lower().split()
    friends = lows[1:2] == ["of"] and len(lows) > 2 and lows[0] in words("constants", "supporters")
    return friends or (len(lows) > 1 and lows[0] in words("bodies", "campaigns"))
