"""For which body a person speaks, by title and role."""

from __future__ import annotations

import re
from collections import Counter

from onrecord_ingest.quotations.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.groups import body_for
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.offices import OFFICE, PRIVATE, Offices
from onrecord_ingest.quotations.reading import Found

_HEALTH = re.compile(r"\b(?:consultant|clinical|nurse|nursing|medical|surgeon|paramedic|midwi\w+|ward|matron|patient)\b", re.IGNORECASE)
_SCHOOL = re.compile(r"\b(?:head\s?teacher|headmaster|headmistress|teacher|head|governors?|principal)\b", re.IGNORECASE)
_EMPLOYERS = frozenset(
    ("council", "police", "trust", "hospital", "school", "company", "board", "department", "agency", "union", "partnership", "practice")
)
_NEVER = re.compile(
    r"\b(?:mp|mps|msp|professor|inspector of|councillor|candidate|resident|labour|conservative|liberal|green)\b", re.IGNORECASE
)
_COUNCIL_ROLE = re.compile(
    r"cabinet|portfolio|(?:executive )?member for [a-z]|(?:town|parish|borough|county) clerk|council(?!lor)|\bmayor|committee"
    r"|(?:returning|planning|case|licensing|highways|tree|housing|conservation|enforcement|monitoring|environmental health|committee"
    r"|democratic services) officer",
    re.IGNORECASE,
)
_COUNCIL_WORK = re.compile(
    r"\b(?:transport|highways|roads|waste|recycling|planning|housing|education|schools|child(?:ren)?|adult|social care|public health"
    r"|licensing|culture|leisure|libraries|environment|parking|communit\w+|regeneration|place|streets?|parks"
    r"|trading standards|public protection)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:the |its )?(?:interim |acting |deputy )?"
    r"(chair(?:man|woman|person)?|vice[- ]chair(?:man|woman)?|managing director"
    r"|chief executive|chief operating officer|finance director|medical director|chief nurse|founder|treasurer|owner|boss)",
    re.IGNORECASE,
)
"""An office and nothing more: its body is the one that the article is about."""
_FIRM = frozenset(("company", "charity", "association"))
_HEALTH_BODY = frozenset(("trust", "hospital", "board"))
_HIRING = _FIRM | _HEALTH_BODY | {"council", "university", "practice"}
_HAVE = {
    **dict.fromkeys(("managing director", "founder", "treasurer", "owner", "boss"), _FIRM),
    **dict.fromkeys(("medical director", "chief nurse"), _HEALTH_BODY),
    **dict.fromkeys(("chair", "vice"), _FIRM | _HEALTH_BODY),
}
"""How an office begins → classes of body that have one; any that hires for the others."""
_NO_HIRING = frozenset(("party", "government", "media", "court", "watchdog", "union"))
_LOOKED_AT = 400
"""Bodies looked at for the only one of a class: more than one article names."""
_FIRE_ROLE = re.compile(
    r"\b(?:area|station|group|watch|crew|incident) (?:manager|commander)\b|\bfire officer\b|\bfirefighter\b", re.IGNORECASE
)
_POLICE_ROLE = re.compile(r"\b(?:superintendent|inspector|constable|sergeant|detective|police|senior officers)\b", re.IGNORECASE)


def person_body(offices: Offices, person: Person, found: Found | None = None) -> Body | None:
    """The body for which somebody speaks in office or employ; None for private people, politicians out of
    office and academics."""
    roles = " ; ".join(role for role, _, _ in person.roles)
    if re.search(r"\bopposition\b", roles):
        return None
    private = PRIVATE.search(roles)
    office = OFFICE.search(roles)
    body = offices.body.get(id(person))
    employed = office is not None and body is not None and bool(body.classes & _EMPLOYERS) and not _NEVER.search(roles)
    in_power = re.search(
        r"\b(?:cabinet|portfolio|executive member|leader of|mayor|chief executive|director|council leader)\b", roles, re.IGNORECASE
    )
    if private and not in_power and not employed:
        return None
    if not person.named:
        return unnamed(offices, person, found)
    if body is None and id(person) in offices.elsewhere:
        return None
    if body is not None:
        volunteers = body.name.startswith(("Friends of", "Save ")) or (
            not office and bool(body.classes & {"association", "charity"}) and all(r.startswith("of ") for r, _, _ in person.roles)
        )
        return None if volunteers else body
    if person.titles & {"cllr", "coun", "councillor"} and re.search(
        r"cabinet|portfolio|executive member|leader|mayor|chair|in charge|responsib", roles, re.IGNORECASE
    ):
        return council(offices)
    for role, start, _ in person.roles:
        owner = re.match(r"(?:the )?([a-z]+)[’']s ", role)
        if owner is not None and owner.group(1) in class_nouns() and office:
            return body_for(offices.story, owner.group(1), start)
    if _FIRE_ROLE.search(roles) and only(offices, "fire") is not None:
        return only(offices, "fire")
    if person.titles & words("titles", "police") or _POLICE_ROLE.search(roles):
        return only(offices, "police")
    if _COUNCIL_ROLE.search(roles) or (office and _COUNCIL_WORK.search(roles)):
        return council(offices)
    if _HEALTH.search(roles) and office:
        return one(offices, "trust")
    if _SCHOOL.search(roles):
        return one(offices, "school")
    bare = next((m for role, _, _ in person.roles if (m := _BARE.fullmatch(role))), None)
    if bare is not None:
        chair = bare.group(1).lower().startswith(("chair", "vice"))
        if chair and re.search(r"[’']s (?:\w+ ){0,2}committee\b", offices.text):
            return council(offices, "committee")
        return sole(offices, bare.group(1).lower())
    return None


def sole(offices: Offices, office: str) -> Body | None:
    """The one body of which the article tells that has such an office; None where there are several."""
    fitting = next((classes for start, classes in _HAVE.items() if office.startswith(start)), _HIRING)
    if fitting not in offices.sole:
        fit = [
            b
            for b in offices.cast.bodies[:_LOOKED_AT]
            if not b.weak
            and b.classes & fitting
            and not b.classes & _NO_HIRING
            and not any(w in words("bodies", "independent") for w in b.name.lower().split())
        ]
        offices.sole[fitting] = _outstanding(offices, fit)
    return offices.sole[fitting]


def unnamed(offices: Offices, person: Person, found: Found | None) -> Body | None:
    """The council for an officer or official of no other body, where the article has a council."""
    if found is not None and found.subject is not None and OFFICE.search(person.name):
        tokens = found.sentence.tokens
        start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
        named = [m.entity for m in offices.story.mentions(start, end) if isinstance(m.entity, Body) and not m.entity.weak]
        if named:
            return named[-1]
    if re.search(r"\b(?:council |planning |housing |senior )?(?:officer|official)$", person.name) and "police" not in person.name:
        return only(offices, "council")
    return None


def council(offices: Offices, committee: str = "") -> Body | None:
    """The council that has the committee, else the one most spoken of; where the article names none, "the
    council" itself."""
    if committee in offices.councils:
        return offices.councils[committee]
    councils = Counter(id(m.entity) for m in offices.cast.mentions if isinstance(m.entity, Body) and "council" in m.entity.classes)
    body = max(
        (b for b in offices.cast.bodies if id(b) in councils),
        key=lambda b: (not re.search(r"\b(?:Parish|Community)\b", b.name), councils[id(b)], -b.first),
        default=None,
    )
    for mention in offices.cast.mentions:
        if (
            committee
            and id(mention.entity) in councils
            and re.match(rf"[’']s (?:\w+ ){{0,2}}{committee}\b", offices.text[mention.end : mention.end + 40])
        ):
            body = mention.entity if isinstance(mention.entity, Body) else body
            break
    if body is None and re.search(r"\bthe council\b", offices.text):
        body = offices.generic
    offices.councils[committee] = body
    return body


def only(offices: Offices, cls: str) -> Body | None:
    """The first body of a class in the article."""
    return offices.cast.of_class(cls)


def one(offices: Offices, cls: str) -> Body | None:
    """The body of a class that the article is about; None where it tells of several."""
    return _outstanding(offices, [b for b in offices.cast.bodies[:_LOOKED_AT] if cls in b.classes and not b.weak])


def _outstanding(offices: Offices, bodies: list[Body]) -> Body | None:
    """The only one of the bodies, or the one named more often than all others of them together."""
    top = max(bodies, key=lambda body: (offices.cast.times(body), -body.first), default=None)
    if top is None or len(bodies) == 1:
        return top
    return top if 2 * offices.cast.times(top) > sum(offices.cast.times(body) for body in bodies) else None
