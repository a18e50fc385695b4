"""Mentions of bodies and groups: "it", "they", "the council", "a spokesman for the company"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast import Body, Entity, Mention, Person, class_heads, class_nouns, is_place
from onrecord_ingest.quotations.focus import in_focus
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.story import Speaker, Story, Thing

_PUBLIC = frozenset(
    ("council", "police", "school", "court", "university", "government", "hospital", "trust", "union", "committee", "partnership")
) | {"board", "department"}
"""Classes that a body shows by its name."""
_MADE_UP = re.compile(
    r",? (?:which (?:is|was) )?(?:made up|composed|consisting) of "
    r"([^.;“”\"\n]{5,160}?)(?:, |[.;“”\"\n]|$| said| says)"
)
_COUPLE = re.compile(r"\b[Tt]he (?:couple|pair|duo)\b[^\n]*$")
_FAINT = 0.05
"""Focus below which something was told of too long ago to be meant."""
_HEADING = re.compile(r"\s*([A-Z][A-Z’' ]{3,50}[A-Z])\s*\n")
"""The name of a group over its own page."""
_TIER = re.compile(r"\b(district|county|borough|city|town|parish|community) (?:council|authority)")
"""Which of several councils is meant."""
_LONG = 120
"""Mentions looked back upon for a body."""
_UNCLASSED = 0.8
"""How well a name of which nothing says what it is can be "the firm"."""
_CLEAR = 0.6
"""The share of the focus that something must have for a pronoun to be plain."""
SPOKES = re.compile(r"^spokes(?:man|woman|person|people)$")


def it(story: Story, at: int, said_from: int | None = None, reads: bool = False) -> Speaker:
    """What "it" means: the writing or body most in focus. ``reads``: the verb is one of writings, "it goes on"."""
    found = in_focus(story, at, _written if reads else _single, said_from) or in_focus(story, at, _single, said_from)
    if found is None:
        return Speaker(None, None, reason="a pronoun with nothing before it", confidence=0.3)
    sure = (0.85 if found.subject else 0.7) if found.clear > _CLEAR else 0.6
    if isinstance(found.referent, Thing):
        spoken_for = found.referent.spoken_for
        return Speaker(None, found.referent.name, reason="the writing in focus", confidence=sure, spoken_for=spoken_for)
    return Speaker(found.referent, found.referent.name, reason="the body in focus", confidence=sure)


def _single(referent: Entity | Thing) -> float:
    """How well "it" can mean something: a body, a writing."""
    if isinstance(referent, Thing):
        return 0.0 if referent.plural or SPOKES.match(referent.name.split()[0]) else 1.0
    if not isinstance(referent, Body):
        return 0.0
    return 0.15 if is_place(referent) else 0.3 if referent.weak and not referent.spoke else 1.0


def _written(referent: Entity | Thing) -> float:
    """The same where the verb is one of writings."""
    return _single(referent) * (1.0 if isinstance(referent, Thing) else 0.3)


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
        two = two_people(story, at)
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
    if story.last is not None and isinstance(story.last.entity, Person):
        return Speaker(story.last.entity, story.last.name, reason="the last speaker", confidence=0.6)
    return it(story, at)


def group_in_focus(story: Story, at: int) -> Speaker | None:
    """The group of which "one", "some" or "most" are part."""
    found = in_focus(story, at, lambda r: 1.0 if isinstance(r, Thing) and r.plural else 0.0)
    if found is None or found.weight < _FAINT or not isinstance(found.referent, Thing):
        return None
    thing = found.referent
    return story.speakers.get(id(thing)) or Speaker(None, thing.name, plural=True, spoken_for=[])


def _several(referent: Entity | Thing) -> float:
    """How well "they" can mean something: a group, a body as those in it."""
    if isinstance(referent, Thing):
        return 1.0 if referent.plural or len(referent.spoken_for) > 1 else 0.0
    if isinstance(referent, Person):
        return 0.8 if not referent.named and SPOKES.match(referent.name.split()[0]) else 0.0
    return 0.6 if isinstance(referent, Body) and not referent.weak and not is_place(referent) else 0.0


def we(story: Story) -> Speaker:
    """Who "we" are outside quotation marks: those who write, known by the name that heads their page."""
    heading = _HEADING.match(story.text)
    body = story.cast.aliases.get(heading.group(1).lower()) if heading else None
    if heading is None:
        return Speaker(None, None, reason="those who wrote the article", confidence=0.5)
    if body is None:
        name = heading.group(1).title()
        body = story.cast.aliases[name.lower()] = Body(name, 0, {name.lower()}, {"association"})
    return Speaker(body, body.name, reason="those who wrote the article, by the name at its head", confidence=0.6, plural=True)


def joint(story: Story, at: int) -> Speaker:
    """The last two bodies or people that were subjects: "the two said in a joint statement"."""
    two: list[Entity] = []
    for event in reversed(story.events[-60:]):
        if event.start < at and event.subject and event.entity not in two and isinstance(event.entity, Body):
            two.append(event.entity)
        if len(two) == 2:
            two.reverse()
            return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two that spoke", 0.7, True)
    return they(story, at)


def spokesperson(story: Story, spokes: Token, tokens: list[Token], names: list[Mention], sentence: Sentence) -> Speaker:
    """A spokesperson is known by the body: "spokesman for Harrow Bus"."""
    body: Entity | None = None
    owner = next((m for m in names), None)
    if owner is not None:
        body = owner.entity
    else:
        noun = next(
            (
                t.low.split("'")[0]
                for t in tokens
                if t.low.split("'")[0] in class_nouns() or t.low.split("'")[0] in words("bodies", "any_body")
            ),
            None,
        )
        chief = _whose_office(story, tokens, spokes) if noun is None else None
        if chief is not None:
            name = f"{spokes.low} for {chief.name}"
            return Speaker(None, name, reason="a spokesperson of somebody in office", confidence=0.75, spoken_for=[])
        unknown = _unnamed(tokens, spokes) if noun is None else None
        if unknown is not None:
            return Speaker(None, unknown, reason="a spokesperson of somebody not named", confidence=0.7, spoken_for=[])
        if noun:
            body = body_for(story, noun, tokens[0].start)
            unknown = _unnamed(tokens, spokes) if body is None else None
            if unknown is not None:
                return Speaker(None, unknown, reason="a spokesperson of somebody not named", confidence=0.7, spoken_for=[])
        elif tokens[0].low in ("its", "their", "his", "her"):
            body = it(story, tokens[0].start).entity
        else:
            inside = [m for m in story.mentions(sentence.start, tokens[0].start) if isinstance(m.entity, Body) and not m.name.quoted]
            body = inside[0].entity if inside else it(story, tokens[0].start).entity
    name = spokes.text.lower() + (f" for {body.name}" if body else "")
    parts = _parts(story, tokens[0].start, tokens[-1].end) if isinstance(body, Body) else []
    if len(parts) > 1:
        return Speaker(None, name, reason="a spokesperson of a partnership, for its parts", confidence=0.85, spoken_for=parts)
    return Speaker(
        None,
        name,
        reason="a spokesperson, known by the body",
        confidence=0.9 if body else 0.6,
        spoken_for=[body] if isinstance(body, Body) else [],
    )


def _whose_office(story: Story, tokens: list[Token], spokes: Token) -> Person | None:
    """The holder last told of of the office for which a spokesperson speaks: "a spokesperson for the minister"."""
    after = tokens[tokens.index(spokes) + 1 :]
    if len(after) != 3 or after[0].low not in ("for", "of") or after[1].low != "the":
        return None
    noun = after[2].low
    for event in reversed(story.events):
        person = event.entity
        if not isinstance(person, Person) or not person.named or event.start >= tokens[0].start:
            continue
        if noun in person.titles or any(role.lower().split()[-1:] == [noun] for role, _, _ in person.roles):
            return person
    return None


def _unnamed(tokens: list[Token], spokes: Token) -> str | None:
    """A spokesperson in the article's words, where it says for whom and names no body: "spokesperson for the camp"."""
    at = tokens.index(spokes)
    if at + 1 < len(tokens) and tokens[at + 1].low in ("for", "of"):
        rest = [t.text for t in tokens[at + 2 :] if t.kind == "w" and t.low not in ("the", "a", "an")]
        return f"{spokes.low} for {' '.join(rest)}" if rest else None
    before = [t for t in tokens[:at] if t.kind == "w" and t.low not in grammar("determiners")]
    kind = [t.text for t in before if t.text[:1].isupper() or t.low in class_nouns()]
    return f"{' '.join(kind)} {spokes.low}" if kind else None


def _parts(story: Story, start: int, end: int) -> list[Body]:
    """The bodies of a partnership "which is made up of the council and the board"."""
    made = _MADE_UP.match(story.text, end)
    if made is None:
        return []
    parts = [(m.start, m.entity) for m in story.mentions(made.start(1), made.end(1)) if isinstance(m.entity, Body)]
    for noun in re.finditer(r"\bthe ([a-z]+)\b", made.group(1)):
        known = body_for(story, noun.group(1), start) if noun.group(1) in class_nouns() else None
        if known is not None:
            parts.append((made.start(1) + noun.start(), known))
    return list(dict.fromkeys(body for _, body in sorted(parts, key=lambda part: part[0])))


def body_for(story: Story, noun: str, at: int) -> Body | None:
    """The body that "the firm", "the council", "the parish council", "the group" stands for."""
    classes = class_nouns().get(noun, frozenset())
    spoke = story.last.entity or next(iter(story.last.spoken_for or ()), None) if story.last is not None else None
    anything = noun in words("bodies", "any_body") and not classes
    tier = _TIER.search(story.text, max(0, at - 14), at + 40) if noun in ("council", "councils", "authority") else None

    def fits(body: Entity | Thing) -> float:
        if not isinstance(body, Body):
            return 0.0
        if tier is None and noun in ("council", "authority") and story.cast.lesser_council(body):
            return 0.0
        if tier is not None and tier.group(1) not in body.name.lower().split():
            return 0.0
        if is_called(body, noun, classes) or (anything and not body.weak):
            return 1.0
        if anything:
            return _UNCLASSED / 2 if body.name.split()[-1].lower() not in words("bodies", "places") else 0.0
        return _UNCLASSED if body is spoke and may_be(body) else 0.0

    def may_be(body: Entity | Thing) -> float:
        if not isinstance(body, Body) or body.classes or classes & _PUBLIC or body.name.isupper() or is_place(body):
            return 0.0
        return 1.0 if body.spoke or body.name.split()[-1].lower() not in words("bodies", "places") else 0.0

    found = in_focus(story, at, fits, recall=_LONG) or in_focus(story, at, may_be, recall=_LONG)
    if found is not None and isinstance(found.referent, Body):
        return found.referent
    return next((b for b in story.cast.bodies[:100] if is_called(b, noun, classes) and fits(b) > 0), None)


def is_called(body: Body, noun: str, classes: frozenset[str]) -> bool:
    """Whether a noun is one for bodies of this class, or begins or ends the name."""
    name = body.name.lower().split()
    own = class_heads().get(name[-1])
    if own is not None and own in body.classes and own not in classes and "company" in body.classes & classes:
        return False  # "United Care Workers" is no company
    return bool(body.classes & classes) or (noun in (name[0], name[-1]) and noun != "council")
