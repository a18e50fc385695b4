"""Which body, group or people a pronoun means: "it", "they", "we", "the pair of them"."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import capwords

from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Entity, Person
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.identities.together import only_pair
from onrecord_ingest.quotations.story.story import BROUGHT_IN, WRITERS, Speaker, Story, Thing

_COUPLE = re.compile(r"\b[Tt]he (?:couple|pair|duo)\b[^\n]*$")
_FAINT = 0.05
"""Focus below which something was told of too long ago to be meant."""
_HEADING = re.compile(r"\s*([A-Z][A-Z’' ]{3,50}[A-Z])\s*\n")
"""The name of a group over its own page."""
_NEAR = 0.3
"""Focus from which one person can be "they"."""
_CLEAR = 0.6
"""The share of the focus that something must have for a pronoun to be plain."""
_BOTH = 3
"""Paragraphs back to the two people whom "both" means."""
SPOKES = frozenset(("spokesman", "spokeswoman", "spokesperson", "spokespeople"))


def it(
    story: Story,
    at: int,
    said_from: int | None = None,
    reads: bool = False,
    told_of: Callable[[Entity | Thing], bool] = lambda _: False,
) -> Speaker:
    """What "it" means: the writing or body most in focus. ``reads``: the verb is one of writings, "it goes on"; ``told_of``: whether
    something is rather what "it" tells of, while anything else can be meant."""
    fits = _written if reads else single
    found = in_focus(story, at, lambda r: 0.0 if told_of(r) else fits(r), said_from)
    found = found if found is not None and found.weight > _FAINT else in_focus(story, at, fits, said_from)
    found = found or in_focus(story, at, single, said_from)
    if found is None:
        return Speaker(None, None, reason="a pronoun with nothing before it", confidence=0.3)
    sure = (0.85 if found.subject else 0.7) if found.clear > _CLEAR else 0.6
    if isinstance(found.referent, Thing):
        spoken_for = found.referent.spoken_for
        return Speaker(None, found.referent.name, reason="the writing in focus", confidence=sure, spoken_for=spoken_for)
    return Speaker(found.referent, found.referent.name, reason="the body in focus", confidence=sure)


def is_writing(thing: Thing) -> bool:
    """Whether something that speaks is written: "a letter"."""
    return _names_writing(thing.name)


def _names_writing(name: str) -> bool:
    noun = name.split()[-1].lower()
    return noun in words("bodies", "documents") or noun in words("bodies", "papers") or noun in words("bodies", "signs")


def paper_brought_in(story: Story, at: int) -> Speaker | None:
    """The paper that the sentence before has put out or found: "The trust put up a notice. *It* read"."""
    brought = (e for e in reversed(story.events) if e.number >= story.number - 1 and e.start < at and e.weight == BROUGHT_IN)
    thing = next((e.entity for e in brought if isinstance(e.entity, Thing) and not e.entity.plural), None)
    if thing is None:
        return None
    return Speaker(None, thing.name, reason="the writing just brought in", confidence=0.85, spoken_for=thing.spoken_for)


_SITTING = 0.6
"""How well "it" can mean a tribunal or panel, which hears of more than it says: "The panel heard that an email was sent. *It* read"."""


def single(referent: Entity | Thing) -> float:
    """How well "it" can mean something: a body, a writing."""
    if isinstance(referent, Thing):
        noun = referent.name.split()[-1].lower()
        sitting = referent.plural and (noun == "panel" or noun in words("bodies", "independent"))
        if referent.name.split()[0] in SPOKES or (referent.plural and not sitting):
            return 0.0
        return _SITTING if sitting else 1.0
    if not isinstance(referent, Body):
        return 0.0
    if referent.weak and referent.lows[-1] in words("bodies", "streets"):
        return 0.0
    return 0.15 if is_place(referent) else 0.3 if referent.weak and not referent.spoke else 1.0


def _written(referent: Entity | Thing) -> float:
    """The same where the verb is one of writings."""
    return single(referent) * (1.0 if isinstance(referent, Thing) else 0.3)


def two_people(story: Story, at: int) -> Speaker | None:
    """The two people who were the last subjects: "the pair of them"."""
    two: list[Entity] = []
    for event in reversed(story.events[-60:]):
        if event.start < at and isinstance(event.entity, Person) and event.entity not in two and event.entity.named:
            two.append(event.entity)
        if len(two) == 2:
            two.reverse()
            return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two people", 0.7, True)
    return None


def they(story: Story, at: int, said_from: int | None = None) -> Speaker:
    """Whom "they" means: the group or body most in focus, else the last speaker."""
    if _COUPLE.search(story.text, max(0, at - 160), at):
        two = only_pair(story) or two_people(story, at)
        if two is not None:
            return two
    found = in_focus(story, at, _several, said_from)
    if found is not None and isinstance(found.referent, Thing) and found.weight > _FAINT:
        spoke = story.speakers.get(id(found.referent))
        if spoke is not None:
            return Speaker(spoke.entity, spoke.name, spoke.others, "the group in focus", 0.8, True, spoke.spoken_for)
        return Speaker(None, found.referent.name, reason="the group in focus", confidence=0.75, plural=True, spoken_for=[])
    if found is not None and isinstance(found.referent, Person) and id(found.referent) in story.stands_for:
        return story.stands_for[id(found.referent)]
    if found is not None and isinstance(found.referent, Body) and found.weight > _FAINT:
        return Speaker(found.referent, found.referent.name, reason="the body in focus", confidence=0.75)
    last = story.last
    if last is not None and isinstance(last.entity, Person):
        other = it(story, at) if last.entity.gender and not last.plural else None
        if other is not None and (isinstance(other.entity, Body) or other.spoken_for):
            return other  # "Mrs Orme said … In the depot's letter *they* said"
        return Speaker(last.entity, last.name, reason="the last speaker", confidence=0.6)
    one = in_focus(story, at, lambda e: 1.0 if isinstance(e, Person) and e.named and not e.gender else 0.0, said_from)
    if one is not None and one.subject and one.weight > _NEAR and isinstance(one.referent, Person):
        return Speaker(one.referent, one.referent.name, reason="the one of whom no gender is told", confidence=0.6)
    meant = it(story, at)
    if meant.entity is None and meant.name is not None and _names_writing(meant.name):
        return Speaker(None, None, reason="a pronoun with nothing before it", confidence=0.3)  # one report is not "they"
    return meant


def officers_in_focus(story: Story, at: int) -> Thing | None:
    """The officers of whom "their" tells: "The council's officers had advised members to approve it. *Their* report"."""
    found = in_focus(story, at, _several)
    thing = found.referent if found is not None and found.weight > _FAINT else None
    if not isinstance(thing, Thing) or thing.name.split()[-1].lower() not in words("roles", "officers"):
        return None
    return thing


def group_in_focus(story: Story, at: int, faint: float = _FAINT) -> Speaker | None:
    """The group of which "one", "some" or "most" are part."""
    found = in_focus(story, at, lambda r: 1.0 if isinstance(r, Thing) and r.plural else 0.0)
    if found is None or found.weight < faint or not isinstance(found.referent, Thing):
        return None
    thing = found.referent
    return story.speakers.get(id(thing)) or Speaker(None, thing.name, plural=True, spoken_for=[])


def _several(referent: Entity | Thing) -> float:
    """How well "they" can mean something: a group, a body as those in it; figures less, as they seldom say anything else."""
    if isinstance(referent, Thing):
        if referent.name.split()[-1].lower() in words("constants", "measures"):
            return 0.3
        return 1.0 if referent.plural or len(referent.spoken_for) > 1 else 0.0
    if isinstance(referent, Person):
        return 0.8 if not referent.named and referent.name.split()[0] in SPOKES else 0.0
    return 0.6 if isinstance(referent, Body) and not referent.weak and not is_place(referent) else 0.0


def we(story: Story) -> Speaker:
    """Who "we" are outside quotation marks: those who write, known by what they say they are or the name that heads their page."""
    own = story.cast.writers
    if own is not None:
        return Speaker(own, own.name, reason=f"{WRITERS}, as they call themselves", confidence=0.7, plural=True)
    heading = _HEADING.match(story.text)
    body = story.cast.aliases.get(heading.group(1).lower()) if heading else None
    if heading is None:
        return Speaker(None, None, reason=WRITERS, confidence=0.5)
    if body is None:
        name = capwords(heading.group(1))
        body = story.cast.aliases[name.lower()] = Body(name, 0, {name.lower()}, {"association"})
    return Speaker(body, body.name, reason=f"{WRITERS}, by the name at its head", confidence=0.6, plural=True)


def joint(story: Story, at: int, people: bool) -> Speaker:
    """The last two bodies that were subjects: "the two said in a joint statement"; or people, if nearer: "both said"."""
    two: dict[type[Entity], list[Entity]] = {Body: [], Person: []}
    for event in reversed(story.events[-60:]):
        entity = event.entity
        if event.start >= at:
            continue
        if isinstance(entity, Thing):
            together = story.speakers.get(id(entity))
            if people and together is not None and len(together.others) == 1 and not (two[Body] or two[Person]):
                return Speaker(together.entity, together.name, together.others, "the last two that spoke", 0.75, True)
            continue
        if isinstance(entity, Person) and not (people and entity.named and story.paragraph - event.paragraph <= _BOTH):
            continue
        last = two[type(entity)]
        if event.subject and entity not in last:
            last.insert(0, entity)
        if len(last) == 2:
            return Speaker(last[0], " and ".join(e.name for e in last), last[1:], "the last two that spoke", 0.7, True)
    return they(story, at)
