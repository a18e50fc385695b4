"""The body to which a role belongs by a name in its words: "head of estates at Marrow Homes", "the Fire Brigades Union's Fellshire
secretary"; and which names there are places or bearers of one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord_ingest.quotations.behalf.in_office.fitting import employing, fitting, is_office
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.barred import APART
from onrecord_ingest.quotations.behalf.owners.houses import heads_house
from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, Person, class_heads
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern

_OF = Pattern(
    lambda: rf"\b(?:of|at|for|with|on|in|from|to|{alternatives('offices', 'running')})\s(?:the |neighbouring |local |nearby )?$"
)
_OF_WEAK = Pattern(lambda: rf"\b(?:of|at|for|with|{alternatives('offices', 'running')})\s(?:the |neighbouring |local |nearby )?$")
"""The same before a name that may be a place's: "runs the Bull in Marling Cross" leads to none."""
_SMALL = re.compile(r"(?:has |have )?(?:runs?|owns?|manages?|keeps) (?:an?|two|three|the (?:village|local|family)) ", re.IGNORECASE)
"""A business without a name of which only the place is told: "runs a tea room at Cold Edge"."""
_BESIDE = re.compile(r"\bwith (?:[a-z]|\d)[^,]*\b(?:at|in|of|for|from) (?:the )?$")
"""What somebody has besides: "a farmer with two sons at Tollerby"."""
_ENDS_AT = re.compile(r"\b(?:at|for|of|with) (?:the )?([A-Z][\w’'-]+)$")
_EDITS = re.compile(r"\b(?:editor|publisher)\b")
"""Whose office shows that a name with the word of a paper is one's."""
_BRIEF = re.compile(r"portfolio|cabinet|member for|holder", re.IGNORECASE)
"""Offices whose "for" leads to work and not to a body."""
_BRANCH = Pattern(lambda: rf" (?:{'|'.join(sorted(words('bodies', 'branches')))})\b")
"""What makes a name that of a place where another body has a branch."""
_PLACED = frozenset(("Upper", "Lower", "Great", "Little", "North", "South", "East", "West", "St", "Mount", "Port"))
_FOR_WORK = Pattern(lambda: rf"\b(?:{alternatives('offices', 'wardens')}) for (?:the )?$", re.IGNORECASE)
"""Offices whose "for" leads to whom they work for, even where the name is a place's: "a ranger for Orrin Forest Park"."""
_OF_PLACES = frozenset(("council", "police"))
"""Bodies that have the name of their place before an office: "Hexby's mayor"."""
_CALLED_AFTER = frozenset(
    ("council", "school", "church", "practice", "hospital", "association", "committee", "police", "venue", "fire")
)
"""Classes of bodies that are called after the place where they are."""
_CALLED_OTHERWISE = frozenset(("company", "charity", "trust", "landlord", "union"))
"""Classes of bodies that may be called by any two words."""
_SENDING = frozenset(("union", "association"))
"""Bodies that have their people at others."""
_SEE = re.compile(r"\b(?:bishop|archbishop|archdeacon|dean|vicar|rector|lord|lady|earl|duke) of $", re.IGNORECASE)
"""Whose title leads to a place."""
_OWNED = re.compile(r"(?:[Tt]he [a-z]+[’']s|[Ii]ts|[Tt]heir) ")
"""An office of a body that its words do not name."""
_NO_OWNER = frozenset(("nhs", "cid", "send", "hr", "it", "pr", "pe", "ceo", "a&e", "gp", "hq"))


def _at_work(words_to: str, mention: Mention, phrase: str) -> bool:
    """Whether an office is held at or with something of two words that is no place: "a solicitor with Harcourt Finch"."""
    name = mention.name.words
    place = name[-1].lower() in words("bodies", "places") or name[-1].lower() in words("constants", "buildings") or name[0] in _PLACED
    return (
        len(name) > 1
        and not place
        and is_office(phrase)
        and re.search(rf" (?:at|with) (?:the )?{re.escape(mention.name.text)}$", words_to) is not None
    )


def _is_sent(before: str, mention: Mention) -> bool:
    """Whether somebody acts for what has a name of several words and is no place or event: "was there *for Cash Links*"."""
    last = mention.name.words[-1].lower()
    nothing = words("bodies", "places") | words("constants", "buildings") | words("bodies", "events") | words("bodies", "no_premises")
    if before not in ("for ", "for the ", "on behalf of ") or len(mention.name.words) == 1 or mention.name.words[0] in _PLACED:
        return False
    return last not in nothing and last not in words("constants", "no_workplaces")


def bears_name(mention: Mention, person: Entity) -> bool:
    """Whether something of two words is called after somebody, as firms are: "Nell Frame, of Frame Peters"."""
    return isinstance(person, Person) and len(mention.name.words) > 1 and person.family in mention.name.words[:-1]


def keeps(body: Body, roles: Iterable[str]) -> bool:
    """Whether somebody is told to work for what may be a place's name: "a ranger for Orrin Forest Park"."""
    return any(body.name in role and _FOR_WORK.search(role[: role.index(body.name)]) for role in roles)


def _is_ground(mention: Mention, before: str) -> bool:
    """Whether one word of a longer name with "the" before it is rather the ground itself: "chairs the *Common's* trustees"."""
    word = OWNING.sub("", mention.name.words[-1])
    return len(mention.name.words) == 1 and before.lower().endswith("the ") and word.lower() in words("bodies", "places")


def _is_charge(mention: Mention, before: str) -> bool:
    """Whether one word of a longer name is rather the place for which somebody has an office that is another's: "the trust's director
    for *Fell*", of no Fell Homes."""
    short = len(mention.name.words) == 1 and " " in mention.entity.name and not mention.name.words[0].isupper()
    return short and _OWNED.match(before) is not None and before.endswith((" for ", " in ", " across "))


def _is_place_of(mention: Mention, phrase: str) -> bool:
    """Whether one word of a longer name is rather the place that it is called after: "Hexby's mayor", and no Hexby Rovers'."""
    body = mention.entity
    if not isinstance(body, Body) or len(mention.name.words) > 1 or " " not in body.name or phrase.startswith("for "):
        return False
    placed = body.name.split()[0] == mention.name.words[0]
    classes = fitting(phrase)
    return placed and (not classes & body.classes if classes else placed and not heads_house(body, (phrase,)))


def _lives_there(mention: Mention, before: str) -> bool:
    """Whether a longer name without its kind is rather the place that it is called after: "Bertha Tubb, *from Great Marling*", who is
    of no Great Marling Parish Council."""
    body = mention.entity
    if not isinstance(body, Body) or before.lower() not in ("of ", "from ") or body.classes & _CALLED_OTHERWISE:
        return False
    name = tuple(word.lower() for word in mention.name.words)
    cut_short = len(name) < len(body.lows) and body.lows[: len(name)] == name
    return cut_short and bool(body.classes & _CALLED_AFTER) and name[-1] not in class_heads()


def _namesake(offices: Offices, mention: Mention, classes: frozenset[str]) -> Body | None:
    """The one body that is called after the same place and can have the office."""
    fit = [b for b in offices.cast.foremost if b.classes & classes and not b.weak and b.name.split()[0] == mention.name.words[0]]
    return fit[0] if len(fit) == 1 else None


def _owner_first(offices: Offices, start: int, end: int) -> Body | None:
    """The body whose name in the genitive opens a role, or that has somebody at another: "*the Fire Brigades Union's* Fellshire
    secretary", "*Rail Staff Union* representative at Orme Steel"."""
    first = next(iter(offices.story.mentions(start, end)), None)
    if first is None or not isinstance(first.entity, Body) or offices.text[start : first.start].lower() not in ("", "the "):
        return None
    sent = bool(first.entity.classes & _SENDING) and " at " in offices.text[first.end : end]
    return first.entity if (first.name.possessive or sent) and "party" not in first.entity.classes else None


def named_owner(offices: Offices, phrase: str, start: int, end: int, person: Entity) -> Body | None:
    """The body named in the words, where they make it the employer."""
    named: list[Body] = []
    for m in offices.story.mentions(start, end):
        before = offices.text[start : m.start]
        if not isinstance(m.entity, Body) or m.entity.name.lower() in _NO_OWNER or _BESIDE.search(before) or APART.search(before):
            continue
        whole = len(m.name.words) > 1 or m.name.text == m.entity.name or m.name.text.isupper()
        union = "union" in m.entity.classes and whole  # "GMB branch secretary", but "its Harne branch"
        if (m.entity.weak and _SMALL.match(before)) or (not union and _BRANCH.match(offices.text, m.end, end)):
            continue
        if _is_ground(m, before) or _is_charge(m, before) or _lives_there(m, before):
            continue
        if _is_place_of(m, phrase):
            namesake = _namesake(offices, m, fitting(phrase))
            if namesake is None and _SEE.search(before):
                continue  # "the Bishop of Ferrow", of no Ferrow Dock Company
            if namesake is not None or (fitting(phrase) <= _OF_PLACES and not m.entity.classes & employing(phrase)):
                named += [namesake] if namesake is not None else []
                continue
        edited = "media" in m.entity.classes and _EDITS.search(phrase) is not None
        known = not m.entity.weak or m.entity in offices.spoken or bears_name(m, person) or edited
        if (
            known
            or heads_house(m.entity, (phrase,))
            or _FOR_WORK.search(before)
            or (_is_sent(before, m) and id(m.entity) not in offices.spots)
            or _at_work(offices.text[start : m.end], m, phrase)
            or (offices.cast.knows(m.entity.name) and (_OF_WEAK if m.entity.weak else _OF).search(before) and not _BRIEF.search(phrase))
        ):
            named.append(m.entity)
    owner = _owner_first(offices, start, end)
    if owner is not None and owner in named:
        return owner
    employers = [b for b in named if "party" not in b.classes] or named
    if employers:
        return employers[-1]
    ends = _ENDS_AT.search(phrase)
    if ends is None or _SEE.search(phrase[: ends.start(1)]) or _OWNED.match(phrase):
        return None
    short = ends.group(1)  # "director of adult services at Northdale": the council of which the article tells
    fit = [b for b in offices.cast.bodies if not b.weak and b.name.split()[0] == short and b.classes & (fitting(phrase) | {"council"})]
    return fit[0] if len(fit) == 1 else None
