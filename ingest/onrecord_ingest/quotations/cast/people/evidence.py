"""What speaks for a name being a person's or a body's."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import Cast, class_nouns
from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.names.order import family_first
from onrecord_ingest.quotations.cast.people.lives import beside_a_person, lives_alone, taken_up
from onrecord_ingest.quotations.cast.people.told_as_people import is_told_as_person
from onrecord_ingest.quotations.cast.signs.shapes import MODIFIER
from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.patterns import Pattern

_FROM_BODY = re.compile(
    r", (?:(?:speaking|acting|appearing|who spoke|who appeared) (?:for|on behalf of)|on behalf of|representing|from|of|for)"
    r" (?:the (?:[a-z]+ ){0,2}(?:[a-z]+, (?:the )?)?)?[A-Z][^,.;:]{2,70},"
    r"(?: (?:based|which|who|an?|the) [^,.;:]{2,70},)?"
    r" (?:said|says|told|added|asked|argued|claimed|explained|warned)\b"
)
_FROM_KIND = Pattern(
    lambda: (
        rf", (?:from|of|for) the (?:[a-z]+ ){{0,2}}(?:{'|'.join(sorted(class_nouns(), key=len, reverse=True))}),"
        r" (?:said|says|told|added|asked|argued|claimed|explained|warned)\b"
    )
)
_ONLY_NAME = re.compile(
    r"\b(?:(?:his|her|their) (?:first |real )?name (?:only |just |simply )?as|(?:known|identified|named) (?:only|just|simply) as"
    r"|asked to be (?:known|identified|called|named)(?: only| just)?(?: as)?|(?:him|her)self (?:only |just )?as) $"
)
"""What stands before the only name by which somebody is told of: "who gave his name only as Baz"."""
_APPOSED = re.compile(r", (?:an?|the) ((?:[\w-]+ ){0,4}[\w-]+)")
_ITS = re.compile(r" (?:said|says|announced|confirmed|posted|wrote|[a-z]+ed) (?:(?:on|in|that|through|via) )?its\b")
"""What no person owns: "Tarn Folk said on its website"."""
_APPOSED_BODY = Pattern(
    lambda: (
        rf", (?:an?|the|its) {MODIFIER}{{0,3}}?(?:{alternatives('bodies', 'apposed')})"
        r"(?=[,.]|$| (?:which|that|based|in|of|who|with|for|behind|set)\b)"
    )
)
_PRIVATE = re.compile(r" \((?:not|his|her|their|whose) [^()]{0,30}\bname\b")
_GIVEN_ALONE = Pattern(lambda: rf", (?:who\b|aged \d|now \d|\d)|,? \(\d| (?:{alternatives('cues', 'after_given')})\b")
_ROLE_BEFORE = re.compile(r"(?:\b(?:[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Mm]y)|[’']s) (?:[a-z-]+ ){0,2}[a-z-]+, $")
_ROLE_AFTER = re.compile(r", (?:[A-Za-z][\w’'-]* ){0,3}?([A-Za-z-]+)(?: (?:for|of|at|with|from|on|in|to)|, (?:said|says|told|added))\b")
_WHO = re.compile(r", (?:of|from|at|with|for) [^.;:\n]{2,60}, (?:who|whose)\b|, (?:now |originally )?from [A-Z][\w’'-]+, ")
_OFFICE_THEN = re.compile(r"\b([A-Za-z]+) $")
_SPEAKS_THEN = re.compile(r" (?:said|says|told|added|insisted|warned|argued|claimed|explained|confirmed|admitted)\b")
_CALLED = re.compile(r"\b(?:named|called|calling|known as|name as|call (?:him|her)) $")
"""What stands before the name by which somebody is told of."""


_OFFICE_BEFORE = re.compile(r"\b([A-Za-z-]+) (?:for|of) (?:[a-z’'-]+ ){0,4}[a-z’'-]+, $")
KIN_BEFORE = re.compile(r"(?:[’']s|\b[Hh]er|\b[Hh]is|\b[Tt]heir) ([a-z-]+),? $")
"""What stands before a relative's name: "her brother"."""
_OF_PARTY = re.compile(r"\b(?:Labour|Reform UK|Reform|Plaid Cymru|Plaid|UKIP)[’']s $")
_NEAR = 6000
"""Characters on either side in which a spouse is looked for."""


_TOLD_OF = Pattern(
    lambda: (
        r",? (?:who|aged)\b|, \d\d\b(?! (?:minutes|hours|miles|kilometres|metres|yards|days)\b)|, whose (?:[a-z]+ )?(?:"
        rf"{alternatives('roles', 'whose')})\b|,? (?:said|says|told|added|adds) |, (?:an?|the|its|his|her|their|our|"
        r"chief|director|head|leader|president|spokes\w+|professor) "
    )
)
"""What the article tells of people behind their names."""
_EXPLAINED = re.compile(r", who\b|, \d|, aged")
_LATER = 3000
"""Characters behind a name in which somebody may be introduced by the given name alone."""


@lru_cache(maxsize=1)
def _closed() -> frozenset[str]:
    """Words of which no person's name is made."""
    closed = ("prepositions", "adverbs", "conjunctions", "negations", "auxiliaries", "possessives")
    return frozenset().union(*(grammar(key) for key in closed)) - {"will", "may", "van", "so"}


def is_personal(cast: Cast, name: Name, singles: Counter[str]) -> bool:
    """Whether an unknown run of capitals is taken up later by its last word alone, as surnames are."""
    last = name.words[-1]
    if last.lower() in words("constants", "offices") or last.lower() in words("constants", "policies"):
        return False  # "Chief Operating Officer", "a new Harbour Plan, the Tories have said"
    if name.words[0].lower() in words("constants", "place_first") and not name.titles:
        return False  # "Nether Garth"
    if any(w.lower() in _closed() for w in name.words):
        return False  # "Hexby Against Fracking"
    if len(name.words) in (2, 3) and last in cast.titled and last not in words("bodies", "heads") and name.words[0].isalpha():
        return True  # "Posy Lake", who is "Ms Lake" further on
    if family_first(name.words) and name.words[0] in cast.titled and last not in words("bodies", "heads"):
        return True  # "Wong Chi Fung", who is "Mr Wong" further on
    if len(name.words) > 4 or not name.words[0][0].isalpha() or last.lower() in words("bodies", "places"):
        return False
    if any((w.isupper() and len(w) > 1) or w.lower() in cast.lower for w in name.words):
        return False
    if any(w.lower() in words("bodies", "heads") for w in name.words):
        return False
    if name.words[0] in cast.places or (last in cast.places and not KIN_BEFORE.search(cast.text[max(0, name.start - 30) : name.start])):
        return False  # "Hexby General", "Visit Hexshire"
    team = last.endswith("s") and not last.endswith(("ss", "es", "is", "us"))
    after = cast.text[name.end : name.end + 40]
    if _APPOSED_BODY.match(after) or _ITS.match(cast.text, name.end):
        return False
    if is_told_as_person(cast, name, singles[last] if singles[name.words[0]] == 0 else 0):
        return True
    if _TOLD_OF.match(after):
        before = cast.text[max(0, name.start - 12) : name.start].lower()
        return not before.endswith(
            ("the ", "charity ", "firm ", "group ", "company ", " of ", " for ", " at ", " from ", " near ", " outside ")
        )
    if _FROM_BODY.match(cast.text, name.end) or _FROM_KIND.match(cast.text, name.end):
        return True
    if _WHO.match(cast.text, name.end) or taken_up(cast.text, name):
        return True
    if beside_a_person(cast.text, name):
        return True
    if _OF_PARTY.search(cast.text, max(0, name.start - 24), name.start):
        return True  # "Labour's Bev Tran"
    role = _ROLE_AFTER.match(cast.text, name.end)
    if role is not None and role.group(1).lower() in words("roles", "heads"):
        return True
    leader = re.search(r"([A-Za-z-]+),? $", cast.text[max(0, name.start - 24) : name.start])
    if leader and leader.group(1).lower() in words("roles", "heads"):
        return True
    office = _OFFICE_BEFORE.search(cast.text[max(0, name.start - 70) : name.start])
    if office and office.group(1).lower() in words("roles", "heads"):
        return True
    if len(name.words) == 2 and _is_explained(cast.text, name.words[0], name.end):
        return True
    return singles[last] > 1 and singles[name.words[0]] == 0 and not team


def _is_explained(text: str, given: str, start: int) -> bool:
    """Whether the text introduces a person by a given name behind a character: "*Posy*, who is ten"."""
    at = text.find(given, start, start + _LATER)
    while at >= 0:
        if not text[at - 1].isalnum() and _EXPLAINED.match(text, at + len(given)):
            return True
        at = text.find(given, at + 1, start + _LATER)
    return False


def is_kin(cast: Cast, name: Name, families: set[str]) -> bool:
    """Whether two unknown words end in the surname of somebody whom the article surely names: "Megda Orme" beside "Khaled Orme"."""
    first, last = name.words[0], name.words[-1]
    plain = first[1:].islower() and first.lower() not in cast.lower and first.lower() not in words("constants", "particles")
    return len(name.words) == 2 and last in families and plain


def is_introduced_person(cast: Cast, name: Name) -> bool:
    """Whether a single name is given to a person where it stands: "Yuni, a resident of …", "a man named Jhony"."""
    the = cast.text[max(0, name.start - 4) : name.start].lower() == "the "  # "The Dean said"
    if (
        not the
        and name.words[0].lower() in given_names()
        and (_GIVEN_ALONE.match(cast.text, name.end) or _ROLE_BEFORE.search(cast.text, max(0, name.start - 40), name.start))
    ):
        return True
    if name.words[0] not in cast.places and lives_alone(cast.text, name):
        return True
    if _PRIVATE.match(cast.text, name.end):
        return True  # "Tiegan (not her real name)"
    if _ONLY_NAME.search(cast.text, max(0, name.start - 44), name.start):
        return True
    office = _OFFICE_THEN.search(cast.text, max(0, name.start - 16), name.start)
    if office and office.group(1).lower() in words("constants", "offices") and _SPEAKS_THEN.match(cast.text, name.end):
        return name.words[0].lower() not in words("constants", "parties")  # "Council Leader *Orme* said"
    after = _APPOSED.match(cast.text, name.end)
    if after and not the and _tells_who(after.group(1).split()):
        return True
    return bool(_CALLED.search(cast.text[max(0, name.start - 14) : name.start])) and bool(
        re.match(r" (?:said|told|says|was|who)\b|,", cast.text[name.end : name.end + 8])
    )


def _tells_who(apposed: list[str]) -> bool:
    """Whether words behind a comma hold an office or work that is no subject of its own: not "shown to Prism, *a nurse said*"."""
    at = next((i for i, word in enumerate(apposed) if word in words("roles", "heads")), None)
    return at is not None and words("constants", "core").isdisjoint(apposed[at + 1 : at + 2])


def spouse(cast: Cast, family: str, at: int) -> str:
    """The given name in "Mr Khurana, whose wife, Beverley, …"."""
    found = re.search(
        rf"\b{re.escape(family)}[’']?s?,? (?:whose|and his|and her|his|her)? ?(?:wife|husband|son|"
        rf"daughter|mother|father|sister|brother),? ([A-Z][a-z]+)",
        cast.text[max(0, at - _NEAR) : at + _NEAR],
    )
    return found.group(1) if found else ""
