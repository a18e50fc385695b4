"""The body to which the words of a role belong: the one they name, else the one that their pronoun or noun means."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import OF_SCHOOLS, fitting, is_office
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.in_office.own_business import keeps_own
from onrecord_ingest.quotations.behalf.in_office.speaking_for import PAID
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.barred import is_around
from onrecord_ingest.quotations.behalf.owners.houses import called_so, house_run, its_house, named_so, of_named_so
from onrecord_ingest.quotations.behalf.owners.kind_first import kind_first
from onrecord_ingest.quotations.behalf.owners.named_owners import named_owner
from onrecord_ingest.quotations.behalf.owners.nearby import subject_just_before
from onrecord_ingest.quotations.behalf.owners.of_none import is_of_none
from onrecord_ingest.quotations.behalf.owners.proprietors import of_business
from onrecord_ingest.quotations.behalf.owners.referents import Owner, of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.owners.sentence_before import of_governors
from onrecord_ingest.quotations.behalf.owners.unknown_owners import after_name, is_of_name
from onrecord_ingest.quotations.cast.cast import Body, Entity, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.who.bodies.groups import we

_ELSEWHERE = Pattern(
    lambda: (
        rf"\b(?:(?i:(?:[a-z-]+ )+at|(?:{alternatives('offices', 'of_one_body')})s? (?:of|for)|(?:coach|captain) of) (?:the )?)"
        r"(?!(?:County|Town|City|Shire) Hall|Civic|Easter|Christmas|New Year|Whitsun|Michaelmas)"
        r"(?!Governors|Trustees|State|Council\b|Board\b|Committee|Cabinet|Trust\b)[A-Z]"
    )
)
"""An office with the name of its body, known or not: "head of safety at Trackway"."""
_RUNS = re.compile(
    r"(?:runs?|owns|manages|managed|headed|set up|took over|takes over|to (?:run|lead|head|chair|direct|edit|manage)) (?:the )?"
    r"(?!Council\b|Board\b|Trust\b)[A-Z]"
)
"""What somebody runs that is not known as a body: "runs the Bull in Marling Cross"."""
_NOUN = re.compile(
    r"\b(?:(?:the|her|his|their|its|our) ((?:[a-z]+ )?(?!(?:since|for|in|from|at|and)\b)[a-z]+)(?=\W|$)|((?:[a-z]+ )?[a-z]+)(?:’s|'s))",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"(?<!cabinet )(?<!executive )(?<!board )(?<!committee )(?<!staff )\bmembers?\b(?! for| of staff)", re.IGNORECASE)
_WHOSE_LEADER = re.compile(r"(?!.*\bgroup\b)(?:(?:[Tt]he )?((?:[a-z]+ )?[a-z]+)[’']s [A-Z]|.*\bleader of (?:the )?([a-z]+)$)")
"""An office of a party's in a body: "the council's Labour leader", "the Labour leader of the council"."""
_ITS_BRANCH = Pattern(
    lambda: rf"\b(?:of|for|at|in) (its|their) (?:[\w’'-]+ ){{0,3}}(?:{'|'.join(sorted(words('bodies', 'branches')))})$"
)
_OF_OTHER = Pattern(
    lambda: (
        r"\b(?:of|at|for) (?:the|an?|his|her|their) (?:[\w’'-]+ ){0,3}"
        rf"(?:{alternatives('bodies', 'unnamed')})$"
    )
)
_OF_UNNAMED = re.compile(r"[Tt]he (?:[a-z]+ )?([a-z]+)[’']s? [a-z]")
_PLACES = frozenset(
    ("town", "city", "county", "parish", "borough", "district", "council", "authority", "committee", "panel", "cabinet")
)
"""Nouns for a place or its council, of which the one told of most is meant."""
_WITHIN = re.compile(r" (?:in|across|around|near|outside) the (?:town|city|county|parish|borough|district)\b")
_ITS_OWN = re.compile(r"[Ii]ts (?:[a-z-]+ ){0,2}([a-z-]+)$")
_FROM = re.compile(r"(?:of|from|for|at) (?:the (?:[a-z]+ )?([a-z]+)(?:[’']s [a-z -]+)?|(?:its|their) [a-z -]+)", re.IGNORECASE)
"""Nothing but the body's noun or a part of it: "Ann Otto, from the trust", "from its finance team"."""
_INSIDE = re.compile(r"\b(?:at|in|from|by|leads|heads|runs|manages|oversees|chairs|of|after) (?=(?:its|their) )")
"""What leads to a part of the body told of: "who works *in its finance department*", "head *of its finance team*"."""
_THEIR_LAWYER = re.compile(r"[Tt]heir (?:[a-z]+ ){0,2}(?:solicitor|lawyer|barrister|counsel|advocate|KC|QC)\b")
_NEAR = 300
"""Characters before "there" in which the place is told."""
_PLACED_AT = re.compile(r"\b(?:at|to|visited) (?:the )?$")
_THERE = re.compile(r" there$")
"""Where somebody works is where the article is: "a manager there"."""
_ITS_AT = re.compile(r"^its [a-z -]*\b(?:at|in|for|on|across) (?:the )?$", re.IGNORECASE)
"""An office of a body just told of at some place."""
_SPOKEN_FOR = re.compile(r"(?:speaking|answering|appearing|presenting the case) for the ((?:[a-z]+ )?[a-z]+)$", re.IGNORECASE)
_WHOSE_IS = ", whose "
_WHOSE = re.compile(r"(?:[Tt]he )?(?!(?:Its|Their|His|Her|Our|Whose)\b)([A-Z][\w-]+(?: [A-Z][\w-]+)*)[’']s [a-z]")
"""An office with its owner's name in the genitive: "Skelby's chief executive"."""
_OF_REGIONS = frozenset(("police", "fire", "government", "department"))
"""Bodies that have officers for places after which they are not called: "Skelby's police commander"."""
_WHOSE_NOUN = re.compile(r"\b(?:[Tt]he|an?|its|their) (?:[a-z-]+ )?(?:([a-z-]+) )?([a-z]+), whose $")

_PARENT_OF = re.compile(
    r"\b(?:mother|father|mum|dad|parent|guardian|carer|grand[a-z]+)(?:-of-[a-z]+)? (?:of|to|with|whose) [^,;]*$", re.IGNORECASE
)
"""What stands before the body that somebody's children use: "an office manager and *mother of two pupils at* Marl School"."""


def owner_of(offices: Offices, phrase: str, start: int, end: int, person: Entity) -> Owner:
    """The body to which a role belongs by its own words."""
    if any(isinstance(m.entity, Body) and is_around(offices.text, m.end) for m in offices.story.mentions(start, end)):
        return "elsewhere"  # "chair of the Orme Hall action group"
    body = None if _MEMBER.search(phrase) else named_owner(offices, phrase, start, end, person)
    if body is not None and "party" in body.classes:  # "the council's Labour leader"
        its = of_pronoun(offices, start, fitting(phrase)) if phrase.lower().startswith("its ") else None
        owner = of_noun(offices, whose[whose.lastindex or 1], start) if (whose := _WHOSE_LEADER.match(phrase)) else its
        body = owner if isinstance(owner, Body) else body
    if body is not None and _ITS_AT.search(phrase.partition(body.name)[0]):
        its = of_pronoun(offices, start, fitting(phrase))
        return its if isinstance(its, Body) else body  # "Its manager at Marl Quay"
    if body is not None:
        return "elsewhere" if _PARENT_OF.search(phrase.partition(body.name)[0]) else body
    if is_office(phrase) and (_ELSEWHERE.search(phrase) or after_name(phrase, offices.cast, start) or is_of_name(phrase)):
        return "elsewhere"
    of_its = _ITS_OWN.match(phrase) if not is_office(phrase) else None
    if of_its is not None and of_its.group(1) in words("roles", "its_own"):
        return of_pronoun(offices, start)  # "its conductor, Ann Otto"
    if is_of_none(offices, phrase):
        return "elsewhere"
    business = of_business(offices, phrase, start)
    if business is not None:
        return business
    of = _FROM.fullmatch(phrase)
    if of is not None:
        if not of.group(1):
            return of_pronoun(offices, start)
        return of_noun(offices, of.group(1).lower(), start) or (
            named_so(offices, phrase.split()[-1]) if phrase.startswith("for the ") else None
        )
    if _THERE.search(phrase) and is_office(phrase) and not keeps_own(phrase):
        classes = fitting(phrase)
        placed = _placed_at(offices, start, classes)
        if placed is not None:
            return placed
        there = subject_just_before(offices, start, classes) or of_pronoun(offices, start, classes)
        fits = not isinstance(there, Body) or there.classes & classes
        return (there if fits else offices.prominence.sole(classes)) or "elsewhere"
    if (spoken := _SPOKEN_FOR.match(phrase)) is not None:  # "Speaking for the parish council", of which the article may not tell
        return of_noun(offices, spoken.group(1).lower(), start) or "elsewhere"
    if not is_office(phrase) or _RUNS.match(phrase):
        return "elsewhere" if is_office(phrase) else None  # "one of the club's members" speaks for nobody
    if offices.text.endswith(_WHOSE_IS, 0, start):  # "Marrow Homes, whose chief executive is Ann Otto"
        owners = [m.entity for m in offices.story.mentions(max(0, start - 60), start) if m.end == start - len(_WHOSE_IS)]
        noun = _WHOSE_NOUN.search(offices.text, max(0, start - 60), start)
        if not owners and noun is not None and noun.group(2) in class_nouns():  # "the fire authority, whose chairman, Ann Otto"
            two = f"{noun.group(1)} {noun.group(2)}"
            return of_noun(offices, two if two in class_nouns() else noun.group(2), noun.start(2)) or "elsewhere"
        return next((entity for entity in owners if isinstance(entity, Body)), None)
    branch = _ITS_BRANCH.search(phrase)
    if branch is not None:  # "the president of its Marling branch"
        return of_pronoun(offices, start + branch.start(1), fitting(phrase))
    if _THEIR_LAWYER.match(phrase):
        return None  # of those who are at law with the body told of
    if re.match(r"(?:its|their)\b", phrase, re.IGNORECASE):
        board = of_governors(offices, phrase, start)
        if board is not None:
            return board
        return of_pronoun(offices, start, fitting(phrase))
    first = phrase.removeprefix("The ").removeprefix("the ").split()[0].lower()
    if first == "our":
        own = we(offices.story).entity
        named = isinstance(own, Body) and (own is offices.cast.writers or offices.cast.times(own) > 1)
        return own if isinstance(own, Body) and (named or PAID.search(phrase)) else "elsewhere"  # nor "our chairman" by a page's title
    of_schools = OF_SCHOOLS.search(phrase) is not None  # "the school organisation manager", of no school
    by_kind = None if of_schools else kind_first(offices, phrase, start)
    if by_kind is not None:
        return by_kind
    for match in _NOUN.finditer("" if of_schools else _WITHIN.sub("", phrase)):  # no council's is "a headteacher *in the county*"
        told = (match.group(1) or match.group(2)).lower()
        body = of_noun(offices, told, start)
        if body is None and " " in told and told.split()[0] in class_nouns() and not is_person_noun(told.split()[1]):
            body = of_noun(offices, told.split()[0], start)  # "in charge of what *the council* calls place"
        if body is not None:
            return body
    inside = _INSIDE.search(phrase)
    if inside is not None:
        return of_pronoun(offices, start + inside.end(), fitting(phrase))
    house = its_house(offices, phrase) or house_run(offices, phrase) or of_named_so(offices, phrase)
    if house is not None:
        return house
    if _OF_OTHER.search(phrase):
        return "elsewhere"  # "chair of the parent-teacher association"
    owned = _OF_UNNAMED.match(phrase)
    if owned is not None and owned.group(1) in class_nouns() and owned.group(1) not in _PLACES:
        return "elsewhere"  # "The school's head", of a school that the article does not name
    whose = _WHOSE.match(phrase)
    if whose is not None and not fitting(phrase) <= _OF_REGIONS:
        return called_so(offices, whose.group(1), fitting(phrase))
    place = re.search(r"\bmayor of (?:the )?([A-Z]\w+(?: [A-Z]\w+)*)", phrase)
    return offices.councils.of_place(place.group(1)) if place is not None else None


def _placed_at(offices: Offices, start: int, classes: frozenset[str]) -> Body | None:
    """The body last told of as the place where something is: "A fire broke out *at Skelby Zoo*. … a keeper there"."""
    near = offices.story.mentions(max(0, start - _NEAR), start)
    told = [m.entity for m in near if _PLACED_AT.search(offices.text, max(0, m.start - 8), m.start) and not m.name.quoted]
    strong = [b for b in reversed(told) if isinstance(b, Body) and not b.weak]
    return next((b for b in strong if b.classes & classes), strong[0] if strong and hires(strong[0]) else None)
