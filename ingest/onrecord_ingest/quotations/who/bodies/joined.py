"""Bodies that speak together: "the council and the trust both said", "a joint letter from Marrow Homes and the police", and "they"
behind such a pair."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.people.pairs import last_joined, of_kind
from onrecord_ingest.quotations.who.phrase import Phrase

_ARTICLE = re.compile(r"(?:[Bb]oth )?(?:(?:the|The|its|their|a) )?(?:partners? )?")
_NOUN = re.compile(r"(?:[a-z-]+ )?([a-z-]+)\b(?![’'])")
_AND = re.compile(
    r",? (?:and|&|along with|together with|as well as|in partnership with|jointly with) (?:its partners?,? |both )?"
    r"|, (?=the |[A-Z])"
)
"""What joins two bodies, and those of a list."""
_ISSUED = re.compile(r" (?:issued|made|released|published|put out|signed|sent)(?: jointly)? by ")
_LEADS = re.compile(r"\b(?:from|by|of|for) (?=[Bb]oth |the |[A-Z])")
_SENTENCE = re.compile(r"[.!?][”’\"']? ")
_BEFORE, _FAR = 400, 300
_LEAD = 3
"""Tokens of a phrase among which several bodies begin: "*bosses at the* council and the trust"."""


def joined(story: Story, start: int, end: int) -> list[Body]:
    """The bodies that stand joined from a character on, by their names or nouns; none where fewer than two do."""
    found: list[Body] = []
    at, anded = start, 0
    while True:
        article = _ARTICLE.match(story.text, at, end)
        at = article.end() if article is not None else at
        named = next(iter(story.mentions(at, at + 1)), None)
        noun = _NOUN.match(story.text, at, end) if named is None and (found or (article is not None and article.group())) else None
        if named is not None and isinstance(named.entity, Body) and not named.name.possessive:
            told: tuple[Body, int] | None = (named.entity, named.end)
        else:
            told = _told(story, noun, alone=not found) if noun is not None else None
        if told is None or told[0] in found:
            break
        found.append(told[0])
        link = _AND.match(story.text, told[1], end)
        if link is None:
            break
        if link.group() != ", ":
            anded = len(found) + 1
        at = link.end()
    # "Marrow Homes and Skelby, the council said" ends behind the last that "and" joins; "The landlord, Marrow Homes, said" is one body
    return found[:anded] if len(found) >= anded > 1 else []


def _told(story: Story, noun: re.Match[str], alone: bool) -> tuple[Body, int] | None:
    """The body that a noun of one or two words means, and where the noun ends; ``alone``: none where nothing is joined to it."""
    last = noun.group(1)
    if last not in class_nouns() and noun.group().split()[0] in class_nouns():
        last = noun.group().split()[0]
    if last not in class_nouns():
        return None
    end = noun.start() + noun.group().index(last) + len(last)
    if story.text.startswith(("’", "'"), end) or (alone and _AND.match(story.text, end) is None):
        return None
    named = [b for b in of_kind(story, last) if last in b.lows]
    called = [b for b in named if b.name.lower().endswith(noun.group())] if " " in noun.group() else []
    sole = called if len(called) == 1 else named
    body = sole[0] if len(sole) == 1 else body_for(story, last, noun.start())
    kind = noun.group().split()[0]
    if body is None and kind != last and kind in class_nouns():
        body = body_for(story, kind, noun.start())  # "the *hospital* trust" of Hexby Hospitals
    return (body, end) if body is not None else None


def _together(bodies: list[Body], reason: str, sure: float) -> Speaker:
    """The speaker that several bodies are."""
    name = ", ".join([*(b.name for b in bodies[:-2]), " and ".join(b.name for b in bodies[-2:])])
    return Speaker(bodies[0], name, list(bodies[1:]), reason, sure, True)


def bodies_joined(phrase: Phrase) -> Speaker | None:
    """Several bodies as the subject, by name or noun: "*The council, together with the trust*, said"."""
    named = phrase.story.mentions(phrase.start, phrase.end)
    if named and isinstance(named[-1].entity, Person):
        return None  # "Heart and Stroke manager Erin Orme"
    start = next((t.start for t in phrase.tokens[:_LEAD] if t.low in ("the", "both", "its")), phrase.start)
    bodies = joined(phrase.story, start, min(phrase.sentence.end, start + _FAR))
    return _together(bodies, "several bodies together", 0.9) if bodies else None


def paper_of_several(phrase: Phrase) -> Speaker | None:
    """A statement of several bodies, or a spokesperson for them: "a joint letter from the council and the trust"."""
    story = phrase.story
    if phrase.first not in ("a", "one", "the"):
        return None
    lead = _LEADS.search(story.text, phrase.start, phrase.end) or _ISSUED.match(story.text, phrase.end)
    bodies = joined(story, lead.end(), min(phrase.sentence.end, phrase.start + _FAR)) if lead is not None else []
    if lead is None or not bodies:
        return None
    if phrase.spokes is not None:
        name = f"{phrase.spokes.low} for {' and '.join(b.name for b in bodies)}"
        return Speaker(None, name, reason="a spokesperson of several bodies", confidence=0.85, spoken_for=bodies)
    sent = words("constants", "sent") | {"letter"}
    return _together(bodies, "a statement of several bodies", 0.85) if any(t.low in sent for t in phrase.tokens) else None


def they_together(phrase: Phrase) -> Speaker | None:
    """The bodies that the sentence before tells to do something together: "*They* said", "the joint statement said"."""
    told = phrase.first in ("they", "both") and len(phrase.tokens) == 1
    statement = any(t.low == "joint" for t in phrase.tokens) or (phrase.first == "it" and len(phrase.tokens) == 1)
    if not told and not statement:
        return None
    story, start = phrase.story, phrase.sentence.start
    opens = story.text.rfind("\n", 0, max(0, start - 2)) + 1
    before = story.text[max(opens, start - _BEFORE) : start]
    if phrase.first == "it" and " joint" not in before:
        return None
    cuts = [m.end() for m in _SENTENCE.finditer(before.rstrip())]
    at = max(opens, start - _BEFORE) + (cuts[-1] if cuts else 0)
    bodies = joined(story, at, start) if " and " in before else []
    if not bodies and "joint" in phrase.sentence.words and phrase.first != "it":
        bodies = last_joined(story, phrase.start)
    return _together(bodies, "those told of together before", 0.8) if bodies else None
