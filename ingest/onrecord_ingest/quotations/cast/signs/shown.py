"""Names that what stands beside them shows to be those of bodies: "the charity *Warm Hands*", "*Little Acorns*, a nursery in
Skelby", "a manager at *Northmoor*". What is looked at is the name's own place and not the whole text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind
from onrecord_ingest.quotations.cast.cast import Cast
from onrecord_ingest.quotations.cast.names.names import Name, given_names, never_first, tells_of_next
from onrecord_ingest.quotations.cast.signs.beside_names import (
    BACK,
    apart,
    explained,
    has_officer,
    kind_before,
    words_before,
    works_there,
)
from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.cast.signs.shapes import called_after
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_person_noun

_VERB_AFTER = Pattern(lambda: rf"[’']s [a-z]|, in a statement, | (?:{alternatives('bodies', 'body_verbs')})\b")
_PERSON = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b[,) ])|, (?:his|her) ")
_IN_COUNCIL = Pattern(
    lambda: rf"[’']s (?:[a-z-]+ ){{0,2}}(?:head|director|chief) of (?!(?:{alternatives('bodies', 'parts_of_firms')})\b)"
)
"""Whoever heads a part that a council may have: "Harby*’s head of street scene*", of a place."""
_WITH_THE = re.compile(
    r"\b(?:at|runs?|ran|manages?|managed|owns?|opened|closed|bought|sold|took over|worked for|works for|visited) The $"
)
"""What stands before the name of a pub or the like, "The" with a capital in mid-sentence; a paper is written for, told or quoted."""
_OF_SITE = re.compile(r"\b(?:[Dd]irector of|[Ii]n charge of|[Ss]peaking for) (?:the |The )?$")
"""Before the name of a place of work that is no ground: "director of Skelby *Docks*"."""
_RESIDENTS = re.compile(r"\b(?:[Rr]esidents (?:of|at)|(?:live|lives|lived|living|stayed) at|moved (?:to|into)) (?:the |The )?$")
"""Before the name of a home, in an article on one."""
_DONE_WITH = re.compile(
    r"(?: in [A-Z][\w-]+)?,? (?:which )?(?:is|was|has been|had been|were) (?:\w+ly )?"
    r"(?:built|bought|sold|rated|inspected|opened|closed|shut|demolished|converted|put up for sale)\b"
)
"""What is done with a house, behind its name, and with nobody who is called so: "Rose Manor *was bought*"."""
_BASED = re.compile(r", (?:which is |which are )?based (?:in|at|on|near)\b")


def shown(cast: Cast, names: Sequence[Name]) -> dict[str, str]:
    """The text of each name that stands beside what shows it to be a body's → the class of body, or "" where nothing tells it."""
    text = cast.text
    surnames = borne(names)
    alone = {name.words[0] for name in names if len(name.words) == 1}
    parts = parts_of_names(names)
    found: dict[str, str] = {}
    people: set[str] = set()
    for name in names:
        if (
            name.text in people
            or not _open(name, surnames, cast.lower, cast.within, text)
            or name.words[-1] in (alone if len(name.words) > 1 else parts)
        ):
            continue
        if _PERSON.match(text, name.end):
            people.add(name.text)
        elif found.get(name.text, "concern") in ("", "concern"):
            shows = _shows(name, text)
            housed = shows is None and name.words[-1].lower() in words("bodies", "homes") and cast.tells_of_home
            if housed and _RESIDENTS.search(text, max(0, name.start - BACK), name.start):
                shows = ""
            if shows is not None:
                housed = not shows and cast.tells_of_home and name.words[-1].lower() in words("bodies", "homes")
                found[name.text] = "home" if housed else shows
    return {name: cls for name, cls in found.items() if name not in people}


def borne(names: Sequence[Name]) -> frozenset[str]:
    """The surnames of those whom the names show to be people."""
    known = (n for n in names if n.titles or (len(n.words) > 1 and n.kind == "person" and n.words[-1].lower() not in called_after()))
    return frozenset(name.words[-1] for name in known)


def parts_of_names(names: Sequence[Name]) -> frozenset[str]:
    """Words of longer names: alone, they are short for those."""
    return frozenset(word for name in names if len(name.words) > 1 for word in name.words)


def _open(name: Name, surnames: frozenset[str], lower: frozenset[str], within: frozenset[str], text: str) -> bool:
    """Whether a name may be a body's by its words; one that only opens a sentence where it owns an office: "*Northmoor’s* manager"."""
    if name.quoted or name.titles or name.roles or name.words[-1] in surnames or name.text.isupper():
        return False
    low = name.words[0].lower()
    if len(name.words) == 1:
        return (
            name.kind == "single"
            and len(low) > 2
            and low not in given_names()
            and low not in lower
            and low not in never_first()
            and (name.words[0] in within or (name.possessive and has_officer(text, name.end) and not _IN_COUNCIL.match(text, name.end)))
        )
    return name.kind in ("unknown", "body") or (name.kind == "person" and name.words[-1].lower() in called_after())


def _shows(name: Name, text: str) -> str | None:
    """The class of body that this place shows the name to be of, "" where it is called after a house or ground and nothing says what
    it is, None where this place shows nothing."""
    single = len(name.words) == 1
    kind = explained(text, name.end) or kind_before(text, name.start) * (not single or apart(text, name.end))
    if kind:
        return class_of_kind(kind)
    last = name.words[-1].lower()
    if not single and last in words("bodies", "homes") and _DONE_WITH.match(text, name.end):
        return ""
    if single and tells_of_next(words_before(text, name.start)[-1]) and apart(text, name.end):
        return "concern"  # "Orwick-based Pellaby said"
    if _after_the(text, name.start) and last not in words("bodies", "after_the") and last not in words("bodies", "publications"):
        return "" if last in called_after() else "concern"
    works = last not in words("bodies", "streets") and not _is_work(last) and works_there(text, name.start, single)
    site = last in words("bodies", "sites") and not single
    works = works or (site and _OF_SITE.search(text, max(0, name.start - BACK), name.start) is not None)
    if works or has_officer(text, name.end) or (not single and _BASED.match(text, name.end)):
        return "" if last in called_after() else "concern"
    return None


def _after_the(text: str, start: int) -> bool:
    """Whether somebody is at or keeps what a name with "The" is that of: "drinkers at The *Plough*"."""
    return text.startswith("The ", start - 4) and _WITH_THE.search(text, max(0, start - BACK), start) is not None


def _is_work(word: str) -> bool:
    """Whether a word tells of work or a time at which somebody is in office, and not of a body: "director of *Estates*"."""
    return word in words("bodies", "inside") or word in words("constants", "no_workplaces")


def stands_as_subject(cast: Cast, name: Name) -> bool:
    """Whether a single unknown capital begins a sentence or owns something, and a verb in lower case follows:
    "Moorlander runs …"."""
    before = cast.text[max(0, name.start - 2) : name.start]
    after = cast.text[name.end : name.end + 34]
    low = name.words[0].lower()
    if (is_plural(low) or low.endswith(("men", "women", "people", "folk"))) and name.words[0] not in cast.within:
        return False  # "Commuters said": a noun that only opens the sentence
    if "-" in low and is_person_noun(low.removeprefix("ex-")):
        return False  # "Mum-of-three says"
    return (
        (before.strip() in ("", ".", ",") and not before.endswith(", "))
        and bool(_VERB_AFTER.match(after))
        and name.words[0].lower() not in cast.lower
    )
