"""What shows that a name of several words is that of a body, though no word in it does: its workers and bosses, what it runs,
who is partner or solicitor there, and, where nobody is known to be called so, a noun in the plural that speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.patterns import Pattern


def _speaks() -> str:
    return alternatives("bodies", "body_speech")


_NAMED = r"[A-Z][\w’'-]+ [A-Z]"
_SCORE = r" \d{1,2}, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? \d{1,2}\b"
"""What a match came to, after the first of the two that played."""
_AFTER = Pattern(
    lambda: (
        rf"[’']s? (?:{alternatives('bodies', 'bosses_of')})\b"
        rf"| (?:{alternatives('bodies', 'workers_of')})\b"
        rf"| (?:{alternatives('bodies', 'bosses_named')}) {_NAMED}"
        rf"| (?:{_speaks()}) (?:in a statement )?on (?:its|their) "
        r"| has (?:laid on|refunded) | has recalled (?:\d|its|all|some|more|thousands|hundreds)"
        rf"|{_SCORE}"
        r"|(?:, [^,.;:\n]{3,50},)? (?:has |will |is to )*(?:close[ds]?|open(?:s|ed)?|shuts?) its doors"
        r"|(?:, (?:in|at|on|near) [^,.;:\n]{3,40},)? (?:looks after|cares for|caters for|employs) (?:\d|about"
        r"|around|more|nearly|some|over|almost)"
        rf"| (?:has |have )?said it (?:is|was|had been) (?:{alternatives('bodies', 'minded')})\b"
        r"| employs (?:\d|about|around|more|nearly|some|over|almost|just)"
        r"|(?:, (?:in|at|on|near) [^,.;:\n]{3,40},)?(?: [a-z]+){1,5} its (?:own |[\d,]+ )?"
        rf"(?:{alternatives('bodies', 'told_as_its')})\b"
        rf"| has (?:[a-z]+ ){{0,2}}[\d,]+ (?:{alternatives('bodies', 'told_as_its')})\b"
        rf"|, which (?:has|had) (?:\w+ )?(?:{alternatives('bodies', 'done')})\b"
        rf"|, which (?:is|are|was|were|has been|have been) (?:{alternatives('bodies', 'doing')}) "
        rf"|, the (?:{alternatives('bodies', 'concerns_of')}) (?:of|behind|for)\b"
    )
)
_BEFORE = Pattern(
    lambda: (
        rf"(?:\b(?:{alternatives('bodies', 'partners')}) (?:at|with|in)"
        rf"|\b(?:{alternatives('bodies', 'heads_of')}) (?:of|at)) $"
    )
)
_AT = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'partners')}) (?:at|in) $")
"""Where nobody can be: what follows is a firm, though its first word may be a given name."""
_MADE = re.compile(r"\b(?:who|and) (?:has |have )?(?:now )?(?:runs|run|manages|founded|co-founded|set up|works for) (?:the )?$")
_ADVISER = Pattern(lambda: rf"\b(?:{alternatives('bodies', 'partners')}),? (?:[A-Z][\w’'-]+,? ){{2,3}}(?:of|from|at|with) $")
_MEMBER = re.compile(r"\b[A-Z][\w’'-]+,? (?:of|from|at|with|for) $")
_SCHOOL_AFTER = re.compile(
    r", (?:where|whose) (?:the )?(?:pupils|students|headmaster|headmistress|headteacher|head teacher)\b"
    r"|, (?:an?|the) (?:[a-z-]+ ){0,3}(?:prep|preparatory|independent|private|boarding|public|special|day) school\b"
    r"|[’']s? (?:headmaster|headmistress|headteacher|head teacher)\b| (?:pupils|headmaster|headmistress|headteacher)\b"
)
_SCHOOL_BEFORE = re.compile(r"\b(?:[Pp]upils|[Hh]eadmaster|[Hh]eadmistress|[Hh]eadteacher|[Hh]ead teacher|[Gg]overnors) at $")
_SCHOOL_CALLED = re.compile(
    r"\b(?:[Pp]upils|[Hh]eadmaster|[Hh]eadmistress|[Hh]eadteacher|[Hh]ead teacher|[Gg]overnors) (?:at|of) the $"
)
"""What stands before the one word that a school is called by: "headteacher at *the Linnet*"."""
_SCHOOLS = frozenset(("High", "Grammar", "Comprehensive", "Secondary", "Juniors", "Infants"))
"""The last word of what a school is called for short, in an article on one."""
_OF_SCHOOL = OpenedBy(
    lambda: ("pupils", "head", "headteacher", "school", "sixth", "ofsted"),
    lambda: r"(?:pupils|head ?teacher|school|sixth form|Ofsted)\b",
)
_IS = Pattern(lambda: rf"\b[Tt]he (?:{alternatives('bodies', 'concerns')}) (?:is|was|are|were) $")
_SPOKE = Pattern(lambda: rf",? (?:{_speaks()})\b|, in a statement\b|,[^,.;:\n]{{3,60}}, (?:{_speaks()})\b")
_PLURAL_VERB = re.compile(r" (?:have|are|were) [a-z]")
_OPENS = re.compile(r"(?:^|[.!?\n][”’\"']?\s*|\b(?:but|that|while) )(?:The )?$")
_PERSON = re.compile(r",? \(?(?:aged )?\d\d\b|, who\b|, (?:his|her) ")
_LOOK, _OWNED = 90, 4


def named_as_bodies(names: Sequence[Name], text: str) -> frozenset[str]:
    """The names of several words, neither known as a body nor borne by somebody, that some place of the text shows to be a body's."""
    found: set[str] = set()
    people: set[str] = set()
    sure: set[str] = set()
    titled = {n.words[-1] for n in names if n.titles or (n.kind == "person" and n.words[0].lower() in given_names())}
    for name in names:
        if name.quoted or name.words[-1] in titled or not _open(name):
            continue
        if _AT.search(text, max(0, name.start - 30), name.start) and not _on_ground(name):
            sure.add(name.text)  # "a solicitor at Orme Hale, who …"
        elif _PERSON.match(text, name.end):
            people.add(name.text)
        elif name.text not in found and _shows(name, text):
            found.add(name.text)
    return frozenset(found - people | sure)


def schools(names: Sequence[Name], text: str) -> frozenset[str]:
    """The names of houses or of nobody known that the text shows to be schools: "Ravensbourne Hall, where pupils"."""
    told = _OF_SCHOOL.search(text) is not None
    return frozenset(
        name.text
        for name in names
        if name.kind in ("unknown", "body", "single")
        and not name.titles
        and (
            _SCHOOL_CALLED.search(text, max(0, name.start - 40), name.start)
            if len(name.words) == 1
            else (told and name.words[-1] in _SCHOOLS)
            or _SCHOOL_AFTER.match(text, name.end)
            or (_SCHOOL_BEFORE.search(text, max(0, name.start - 40), name.start) and name.words[0].lower() not in _lying())
        )
    )


def _open(name: Name) -> bool:
    """Whether the words leave open of what it is the name."""
    first = name.words[0].lower()
    if len(name.words) < 2 or name.titles or name.roles or name.kind not in ("unknown", "person"):
        return False
    return len(first) > 2 and first.isalpha() and not _of_department(name)


def _shows(name: Name, text: str) -> bool:
    """Whether this place shows the name to be a body's."""
    before = text[max(0, name.start - 40) : name.start]
    last = name.words[-1].lower()
    place = _on_ground(name)
    if name.words[0].lower() in given_names():
        return False
    if _AFTER.match(text, name.end) or _IS.search(before) or (_BEFORE.search(before) and not place):
        return True
    place = place or (len(name.words) == 2 and name.words[0].lower() in _lying())
    if (_MADE.search(before) or _ADVISER.search(before)) and not place:
        return True
    if _MEMBER.search(before) and not place and _are_several(last):
        return True
    if not _OPENS.search(before):
        return False
    if last in words("bodies", "clubs") and _PLURAL_VERB.match(text, name.end):
        return True
    named = last in words("bodies", "clubs") or last in words("bodies", "speaking") or _are_several(last)
    return named and _SPOKE.match(text, name.end, name.end + _LOOK) is not None


def is_plural(word: str) -> bool:
    """Whether a word is rather a noun in the plural than somebody's surname: "powerlines", but "watkins"."""
    if len(word) < 5 or not word.endswith("s") or word.endswith(("ss", "us", "is", "os", "as", "kins")):
        return False
    return word not in words("names", "surnames") and word not in words("names", "surnames_in_s")


def _are_several(word: str) -> bool:
    """Whether a word is a noun in the plural and no ground: "powerlines", but "meadows"."""
    return is_plural(word) and word.removesuffix("s") not in _grounds() and word.removesuffix("es") not in _grounds()


@lru_cache(maxsize=1)
def _grounds() -> frozenset[str]:
    """Words for ground and buildings, after which places are called in the plural too: "Three Bridges"."""
    return words("bodies", "places") | words("constants", "buildings") | words("bodies", "grounds")


@cache
def _lying() -> frozenset[str]:
    """First words of places, and given names."""
    return words("constants", "place_first") | given_names()


def _on_ground(name: Name) -> bool:
    """Whether the last word is one after which places and buildings are called."""
    return name.words[-1].lower() in words("bodies", "places") or name.words[-1].lower() in words("constants", "buildings")


def _of_department(name: Name) -> bool:
    """Whether every word is one of work that bodies have done inside: "Children’s Services"."""
    return all(word.lower().removesuffix("’s").removesuffix("'s") in words("bodies", "inside") for word in name.words)


def _is_team_of(name: Name, owner: Name) -> bool:
    """Whether a name is that of a team inside the body named just before it."""
    return 0 < name.start - owner.end < _OWNED and name.words[-1].lower() in words("bodies", "teams_inside")


def departments(names: Sequence[Name]) -> Iterator[str]:
    """The names that are those of departments inside a body, which are none themselves."""
    before: Name | None = None
    for name in names:
        if len(name.words) > 1 and name.words[-1].lower() in words("bodies", "departments") and _of_department(name):
            yield name.text
        elif before is not None and before.possessive and before.kind == "body" and _is_team_of(name, before):
            yield name.text  # "of Orrin Police's *Rural Crime Team*"
        before = name
