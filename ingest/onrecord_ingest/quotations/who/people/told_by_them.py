"""Whom a pronoun or noun before a verb of saying cannot mean, as the words reported tell of them: "He said *Mr Orr* was late",
"It found *the council* had lost it". Nobody is called by name, nor a body by its noun, in what they are said to say themselves."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.focus import person_in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import noun_gender, pronoun_gender

_OWN = re.compile(r"(?:that )?(he|she)(?:[’'](?:d|s|ll))? ")
_TOLD = {-1: re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b"), 1: re.compile(r"\b(?:[Ss]he|[Hh]er)\b")}
"""Pronouns that tell of somebody else of that gender, in so many characters before the sentence: "Dr Ann Bell examined *him*"."""
_BEFORE = 120
_OWNS_UP = re.compile(
    r"(?:that )?it (?:(?:was|is) (?:very |deeply |truly |so )?sorry|(?:had |has )?(?:now |already )?(?:accept|apologis|regret|disput)|"
    r"disagree|did not accept|(?:takes|took) \w+ (?:\w+ )?seriously|would appeal)"
)
_NEAR = 0.1
"""Focus from which somebody else can be told of: "The newsagent said *she* was never late", who delivers the papers."""
_THE = re.compile(r"\bthe ([a-z]+)\b(?![’'-]| (?:of|for|at|in|on|that|which|who)\b)")


def people_told_of(story: Story, found: Found) -> frozenset[int]:
    """The ids of the people whom the words reported behind the verb name."""
    names = story.mentions(*_reported(found))
    people = ((m.entity, m.name) for m in names if isinstance(m.entity, Person) and not m.name.quoted)
    return frozenset(id(person) for person, name in people if name.words[-1] in person.name.split())


def is_of_other_gender(story: Story, found: Found, noun: str, person: Person) -> bool:
    """Whether the words reported open with a pronoun that tells of the speaker, and not of this one: "The vicar said *he* hoped"; not
    "The landlady said he", nor "told him he"."""
    own = _OWN.match(story.text, *_reported(found))
    if own is None or noun_gender(noun) or found.cue is None or found.cue.frame != "say":
        return False
    gender = pronoun_gender(own.group(1))
    if person.gender * gender >= 0 or _TOLD[gender].search(story.text, max(0, found.sentence.start - _BEFORE), found.sentence.start):
        return False
    other = person_in_focus(story, gender, found.start)
    return other is None or other.weight < _NEAR


def tells_of(story: Story, found: Found, referent: Entity | Thing) -> bool:
    """Whether the words reported behind the verb name a body, or tell of one of its kind by a noun alone; or answer for what a paper or
    a watchdog has found: "A report has criticised Skelby Council. It said *it was sorry*"."""
    start, end = _reported(found)
    if not isinstance(referent, Body):
        return isinstance(referent, Thing) and _OWNS_UP.match(story.text, start, end) is not None
    if any(m.entity is referent and not m.name.quoted for m in story.mentions(start, end)):
        return True
    quoted = [(q.start, q.end) for q in found.sentence.quotations]
    nouns = (m for m in _THE.finditer(story.text, start, end) if not any(q < m.start() < r for q, r in quoted))
    return any(class_nouns().get(m.group(1), frozenset()) & referent.classes for m in nouns)


def institution_before(story: Story) -> Speaker | None:
    """The office that spoke last and is a body too: "The ombudsman found … *It* said the council had been slow"."""
    last = story.last
    noun = (last.name or "").split()[-1:] if last is not None and not last.plural else []
    if last is None or not noun or noun[0] not in words("bodies", "independent"):
        return None
    return Speaker(None, noun[0], reason="the office that spoke last, as the words tell of the body", confidence=0.7, spoken_for=[])


def _reported(found: Found) -> tuple[int, int]:
    """Where the words stand if they are reported and follow the verb that tells who says them; else nothing."""
    follows = found.subject is not None and found.sentence.tokens[found.subject.last].end <= found.start
    return (found.start, found.end) if follows and found.form != "direct" else (0, 0)
