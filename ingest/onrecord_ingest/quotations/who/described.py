"""People by description: who "the roofer", "the 24-year-old" or "the Labour councillor" is."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.standing import is_official
from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Entity, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import LEAD, TITLED, Story, Thing
from onrecord_ingest.quotations.text.kinds import PARENTS, is_person_noun, is_private_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.advocates import pleads
from onrecord_ingest.quotations.who.ages import is_of_that_age, of_time_of_life
from onrecord_ingest.quotations.who.told import is_of_a_body, tells, told_of
from onrecord_ingest.quotations.who.varied import (
    PARLIAMENTARY,
    holder_in_focus,
    is_politician,
    keeps_from_a_trade,
    other_side,
    same_office,
)

_SAYS = re.compile(r" (?:said|says|added)[.:]?(?:\s|$)")
_COUNCIL_ROLES = re.compile(rf"\b(?:{alternatives('offices', 'councillors')})\b", re.IGNORECASE)
_SUFFERED = re.compile(r"[^.\n]{0,40}?\b(?:was|were|suffered|lost|died|had (?:his|her|their)|has been|had been)\b")
"""What follows the name of somebody to whom something was done."""
_CALLINGS = (words("titles", "police") | {"dr", "rev", "revd", "reverend", "judge", "justice"}) - {
    "chief",
    "deputy",
    "special",
    "acting",
}
_IN_A_BODY = frozenset(("leader", "boss", "chief", "official", "officer", "manager", "director", "organiser", "rep", "worker"))
_TOLD, _OTHER_WORK = 2.5, 0.4
"""How much better a noun fits whose introduction says the same; how well whoever has other work."""
_COURTESY = titles.NO_OFFICE | titles.LEARNED
"""Titles that say nothing of an office in a body."""
_NAMED_OFFICES = frozenset(
    ("councillor", "mp", "minister", "mayor", "chairman", "leader", "judge", "coroner", "spokesman", "spokeswoman")
)
"""Nouns for which a person must be known to hold the office."""
_ONE_OF_EACH = frozenset(
    ("coroner", "judge", "mayor", "headteacher", "principal", "vicar", "mp", "treasurer", "clerk", "chairman", "magistrate")
)
"""Offices of which a story has one."""
_IN_OFFICE, _IN_WORK, _NO_PARENT, _FAINT = 0.2, 0.5, 0.6, 0.08
"""How well "the father-of-one" describes somebody in office, at work, of whom no child is told; too weak a focus to be described."""


def is_work(role: str, noun: str) -> bool:
    """Whether a role is a trade or an office other than the noun: of "Moss, a baker" nobody says "the driver"."""
    last = role.lower().split()[-1]
    return is_person_noun(last) and not is_private_noun(last) and last != noun


def new_office(story: Story, noun: str, tokens: list[Token], owner: Mention | None) -> bool:
    """Whether a definite description brings in somebody new: "the city's own tree officer"."""
    return owner is not None and len(tokens) > 3 and not is_role_of_somebody(story, noun)


def is_role_of_somebody(story: Story, noun: str) -> bool:
    """Whether the article has given a noun as the role of somebody lately spoken of."""
    people = (event.entity for event in story.events[-150:])
    return any(noun in role.lower() for person in people if isinstance(person, Person) for role, _, _ in person.roles)


def person_described(story: Story, noun: str, tokens: list[Token], sentence: Sentence) -> Person | None:
    """Somebody already in the article whom "the roofer" or "the Labour councillor" can mean."""
    at = tokens[0].start
    office_told = same_office(noun, tokens)
    party = next((t.low for t in tokens if t.low.rstrip("s") in words("constants", "parties")), "")
    for event in reversed(story.events[-150:]):
        person = event.entity
        if not isinstance(person, Person) or event.start >= at or other_side(tokens, [role for role, _, _ in person.roles]):
            continue
        if noun in story.called.get(id(person), ()):
            return person
        if not person.named and noun in words("constants", "offices"):
            continue  # "a council leader" of the first paragraph may have been named since
        if not party and any(office_told.search(role) for role, _, _ in person.roles):
            return person
        if noun == "mp" and not party and person.first < at and tells(story, person, noun):
            return person
        if party and noun != party and tells(story, person, noun) and party.rstrip("s") in told_of(story, person).lower():
            return person  # "…, who sits on Skelby Council for Labour"
        if party and any(party.rstrip("s") in role.lower() for role, _, _ in person.roles):
            return person
        if noun in person.titles:
            return person
        if TITLED.get(noun, frozenset()) & person.titles:
            return person
        if noun == "councillor" and not party and (titles.COUNCIL & person.titles or _of_a_group(person) or tells(story, person, noun)):
            return person
        if (
            len(tokens) > 1
            and tokens[1].low == "former"
            and event.subject
            and event.paragraph == sentence.paragraph
            and event.start < sentence.start
        ):
            return person  # "Barnaby Utley was less sure. The former schools minister argued"
    employed = _of_such_a_body(story, noun, tokens)
    if employed is not None:
        return employed
    aged = of_time_of_life(story, noun, at)
    if aged is not None:
        return aged
    office = noun in _NAMED_OFFICES or noun in words("constants", "offices") or noun in ("member", "official") or party
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1:-1])  # "the train's driver" is nobody named elsewhere
    varied = holder_in_focus(story, noun, tokens, at) if office and not owned and tokens[0].low == "the" else None
    if varied is not None:
        named_since(story, noun, varied)
        return varied
    later = introduced_next(story, noun, sentence, tokens)
    if later is not None:
        return later
    only = _only_holder(story, noun) if noun in _ONE_OF_EACH and len(tokens) == 2 else None
    if only is not None:
        return only
    for role_noun, person in reversed(story.anonymous[-20:]):
        if role_noun == noun:
            return person
    if owned or (noun == "member" and len(tokens) > 2) or noun in words("constants", "offices") or tokens[0].low in ("his", "her"):
        return None
    if noun in _NAMED_OFFICES or noun == "official" or noun in words("roles", "culprits") | words("roles", "informants"):
        return None
    if noun in words("roles", "nameless"):
        return None
    return _who_fits(story, noun, tokens)


def _of_such_a_body(story: Story, noun: str, tokens: list[Token]) -> Person | None:
    """ "The union leader": whoever is in focus of those introduced with a union."""
    kind = tokens[-2].low if len(tokens) > 2 else ""
    if kind not in class_nouns() or noun not in _IN_A_BODY:
        return None

    def fits(person: Entity | Thing) -> float:
        return float(isinstance(person, Person) and is_of_a_body(story, person, kind))

    found = in_focus(story, tokens[0].start, fits)
    return found.referent if found is not None and isinstance(found.referent, Person) else None


def _who_fits(story: Story, noun: str, tokens: list[Token]) -> Person | None:
    """The person in focus whom a noun can describe that the article has not used before: "the father-of-one"."""
    gender = noun_gender(noun)
    private = is_private_noun(noun)
    parent = noun in PARENTS or "-of-" in noun

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person.gender * gender < 0:
            return 0.0
        if noun in words("offices", "advocates_called") or pleads(story, person):
            return 0.0
        if other_side(tokens, [role for role, _, _ in person.roles]):
            return 0.0
        if noun in PARLIAMENTARY and not is_politician(person):
            return 0.0
        if noun == "victim" and not _SUFFERED.match(story.text, person.first + len(person.name)):
            return 0.0
        if not private and person.titles & _CALLINGS:
            return 0.0  # a constable is not "the driver"
        if id(person) in story.stands_for or keeps_from_a_trade(person, noun, tokens):
            return 0.0
        if not is_of_that_age(noun, person):
            return 0.0
        if private and (titles.COUNCIL & person.titles or any(is_official(role) for role, _, _ in person.roles)):
            return _IN_OFFICE
        if private and any(
            is_person_noun(word) and not is_private_noun(word) for role, _, _ in person.roles for word in role.lower().split()
        ):
            return _IN_WORK
        return 1.0 if not parent or id(person) in story.parents else _NO_PARENT

    def told(person: Entity | Thing) -> float:
        fit = fits(person)
        if not fit or not isinstance(person, Person):
            return fit
        if tells(story, person, noun):
            return fit * _TOLD
        trades = not (private or noun in PARLIAMENTARY) and any(is_work(role, noun) for role, start, end in person.roles if end > start)
        return fit * _OTHER_WORK if trades else fit

    found = in_focus(story, tokens[0].start, told)
    person = found.referent if found is not None and found.weight > _FAINT else None
    return person if isinstance(person, Person) else None


def _only_holder(story: Story, noun: str) -> Person | None:
    """The one person whom the article, before or after, names with an office of which a story has one: "the coroner"."""
    known = story.holders.get(noun)
    if known is None:
        said = re.compile(rf", (?:the |an? )?(?:[\w’'-]+ ){{0,3}}{noun}\b(?! of)")
        people = [m for m in story.cast.mentions if isinstance(m.entity, Person) and not m.name.quoted]
        known = story.holders[noun] = list(
            dict.fromkeys(
                m.entity
                for m in people
                if isinstance(m.entity, Person) and (noun in m.name.roles or noun in m.name.titles or said.match(story.text, m.end))
            )
        )
    return known[0] if len(known) == 1 else None


def _of_a_group(person: Person) -> bool:
    """Whether somebody belongs to a party's group on a council: "who leads the Green group"."""
    return any(re.search(r"\b(?:leads?|leader of|in) the [\w ]+ group\b|\bgroup leader\b", role) for role, _, _ in person.roles)


def named_since(story: Story, noun: str, person: Person) -> None:
    """Leads somebody described in the first paragraphs by an office back to the person who turned out to hold it."""
    for described, stranger in story.anonymous[-20:]:
        early = story.lead.get(id(stranger), LEAD + 1) <= LEAD
        if described == noun and early and stranger.alias is None and stranger.gender * person.gender >= 0 and stranger is not person:
            stranger.alias = person


def introduced_next(story: Story, noun: str, sentence: Sentence, tokens: list[Token]) -> Person | None:
    """An office named in a sentence soon after, for the first time: "The chairman … Councillor Verity Joliffe
    then …"."""
    text = " ".join(t.text for t in tokens)
    council = _COUNCIL_ROLES.search(text) is not None
    if not council and noun not in words("constants", "offices"):
        return None
    text = text.removeprefix("The ").removeprefix("the ")
    for mention in story.mentions(sentence.end, sentence.end + 260):
        person = mention.entity
        if (
            isinstance(person, Person)
            and person.first == mention.start
            and (
                titles.COUNCIL & set(mention.name.titles)
                if council and noun != "mayor"
                else _SAYS.match(story.text, mention.end)
                and not (person.roles or mention.name.roles or set(mention.name.titles) - _COURTESY)
            )
            and not mention.name.quoted
        ):
            person.roles.append((text, tokens[0].start, tokens[-1].end))
            return person
    return None
