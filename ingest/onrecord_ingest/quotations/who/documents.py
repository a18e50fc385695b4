"""Letters, reports and signs that speak, and whose they are."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.story.focus import in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.story.writers import SHOWN, named_sender, sender_told
from onrecord_ingest.quotations.story.writings import own_name
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.body_nouns import body_for
from onrecord_ingest.quotations.who.groups import it, they

_OF_US = re.compile(r"\bof us [–—-] ([^–—\n]{5,200}) [–—-] ")
_WRITTEN = re.compile(
    r"[^.,:;“\"]{4,70}? (?:by|from|that went to|sent to) (?:(?:council |planning |housing )?(?:officers|planners)"
    r"|the (council|trust|board|hospital|school|company|firm|charity))\b(?![’'])"
)
"""A document and its author: a class noun, else officers."""
_NEAR = 0.1
"""Focus that a study must have to be taken up by another word."""
_INSPECTORS = re.compile(r"\b[Ii]nspectors\b[^\n]*\Z")
_SIGN = re.compile(rf"\b({alternatives('bodies', 'signs_before')})s?\b")
_LATELY = 120
_QUOTED_SIGN = re.compile(
    rf"\b(?:an?|the|this|my|our) (?:[a-z]+ )?({'|'.join(sorted(words('bodies', 'signs')))})\b"
    r"[^“”\"\n.]{0,40}(?:[”\"’']|\.[”\"’']?)\s*$"
)
"""A sign in the last words before, quoted or not; its ``$`` is where the search ends."""
_LEADERS = frozenset(("bosses", "chiefs", "managers", "directors", "executives", "officials", "leaders", "trustees"))
"""Those whose papers are the body's."""
_ANY_DOCUMENT = frozenset(("document", "paper", "missive", "text"))
"""Nouns that take up a document told of by a noun of its own."""


def document(story: Story, noun: str, tokens: list[Token], names: list[Mention], owner: Mention | None) -> Speaker:
    """A document that speaks: known by its owner, its sender or its noun."""
    if tokens[0].low == "the" and len(tokens) > 2 and tokens[1].low == "same":
        tokens = [tokens[0], *tokens[2:]]
    told = sender_told(story, noun, tokens) if owner is None else None
    if told is not None:
        return told
    if tokens[0].low in grammar("possessives"):
        names = []  # "Her statement, read to Hexby Crown Court", "Its report, launched at the Orme Institute"
    body: Entity | None = owner.entity if owner else None
    if body is None:
        body = next((m.entity for m in names if isinstance(m.entity, Body) and _owns(tokens, noun, m)), None)
    at = tokens[0].start
    owned = next((i for i, t in enumerate(tokens[:2]) if body is None and t.low.endswith("'s") and t.low[:-2] in class_nouns()), None)
    if owned is not None:
        holder = body_for(story, tokens[owned].low[:-2], at)
        stop = next((i for i, t in enumerate(tokens) if i > owned and t.low == noun), owned)
        kind = " ".join(t.text for t in tokens[owned + 1 : stop] if t.low != "own" and t.kind == "w")
        if holder is not None:
            name = " ".join(part for part in (holder.name, kind, noun) if part)
            story.documents.append((noun, name, [holder]))
            return Speaker(None, name, reason="a document, known by its owner", confidence=0.85, spoken_for=[holder])
    signed = _OF_US.search(story.text, max(0, at - 400), at) if body is None and any(t.low == "joint" for t in tokens) else None
    if signed is not None:
        senders = list(dict.fromkeys(m.entity for m in story.mentions(signed.start(1), signed.end(1)) if isinstance(m.entity, Body)))
        return Speaker(None, plain(tokens), reason="a letter of several", confidence=0.8, spoken_for=senders)
    author = _author(story, tokens[0].start, tokens[-1].end) if body is None and tokens[0].low in ("a", "an") else None
    if author is not None:
        name = plain(tokens[: next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens) - 1) + 1])
        story.documents.append((noun, name, [author]))
        return Speaker(None, name, reason="a document of the body that wrote it", confidence=0.8, spoken_for=[author])
    inside = list(dict.fromkeys(m.entity for m in names if isinstance(m.entity, Body) and _owns(tokens, noun, m)))
    if noun in words("constants", "sent") and owner is None:
        by = named_sender(tokens, noun, names)
        if by is not None:
            spoken_by = [by.entity] if isinstance(by.entity, Body) else []
            story.documents.append((noun, by.entity.name, spoken_by))
            return Speaker(by.entity, by.entity.name, reason=f"a {noun} speaks for its writer", confidence=0.9)
    if (
        owner is not None
        and isinstance(owner.entity, Body)
        and noun in ("letter", "statement", "email", "tweet", "post", "response", "reply")
        and len(inside) == 1
    ):
        story.documents.append((noun, owner.name.text, [owner.entity]))
        return Speaker(owner.entity, owner.name.text, reason="a letter speaks for its writer", confidence=0.9)
    if body is None and tokens[0].low in ("its", "their", "the", "it"):
        lately = _study_in_focus(story, at) if tokens[0].low == "the" and noun in words("bodies", "studies") else None
        if lately is not None:
            return Speaker(None, lately.name, reason="the study in focus", confidence=0.75, spoken_for=lately.spoken_for)
        known = next((d for d in reversed(story.documents[-40:]) if d[0] == noun), None)
        if known is not None:
            return Speaker(None, known[1], reason="the document named before", confidence=0.85, spoken_for=known[2])
        if noun in _ANY_DOCUMENT and tokens[0].low == "the" and len(tokens) == 2 and story.documents:
            _, name, spoken_for = story.documents[-1]
            return Speaker(None, name, reason="the document told of last", confidence=0.75, spoken_for=spoken_for)
        inspected = _INSPECTORS.search(story.text, max(0, at - 160), at) if tokens[0].low == "their" else None
        if inspected is not None:
            body = _inspectorate(story, at)
        group = writers_in_focus(story, at) if body is None and tokens[0].low == "their" else None
        if group is not None:
            name = f"{group.name}’ {own_name(tokens[1:], noun)}" if (group.name or "").endswith("s") else own_name(tokens[1:], noun)
            story.documents.append((noun, name, group.spoken_for or []))
            return Speaker(None, name, reason="a document of the group in focus", confidence=0.75, spoken_for=group.spoken_for or [])
        if body is None and tokens[0].low in ("its", "their"):
            body = it(story, tokens[0].start).entity
    if len(inside) > 1:
        name = " and ".join(dict.fromkeys(m.name.text for m in names if m.entity in inside)) + f" {noun}"
    elif body is not None:
        name = f"{body.name} {noun}"
    elif noun == "inspection" and (inspectorate := _inspectorate(story, at)) is not None:
        body = inspectorate
        name = f"{body.name} inspection"
    else:
        name = noun.removesuffix("s") if tokens[0].low == "one" else own_name(tokens, noun)
    owners: list[Entity | None] = [*inside] or [body]
    spoken = [b for b in owners if isinstance(b, Body)]
    story.documents.append((noun, name, spoken))
    return Speaker(None, name, reason="a document, known by its owner", confidence=0.85, spoken_for=spoken)


def writers_in_focus(story: Story, at: int) -> Speaker | None:
    """The group to whom "their" leads from a paper: "Consultants looked at the calls. *Their* report"; None where it is a body."""
    found = they(story, at)
    group = found.entity is None and found.plural and found.name
    return found if group and not _LEADERS & set((found.name or "").split()) else None


def _study_in_focus(story: Story, at: int) -> Thing | None:
    """The study, report or survey told of last, whichever of these words the article takes it up with."""
    studies = words("bodies", "studies")
    found = in_focus(story, at, lambda r: 1.0 if isinstance(r, Thing) and r.name.split()[-1] in studies else 0.0)
    return found.referent if found is not None and found.weight > _NEAR and isinstance(found.referent, Thing) else None


def _author(story: Story, start: int, end: int) -> Body | None:
    """The body whose officers or which itself wrote a document: "a report by officers", "a letter from the council"."""
    written = _WRITTEN.match(story.text, start, end + 60)
    if written is None:
        return None
    return body_for(story, written.group(1) or "council", start)


def last_sign(story: Story, sentence: Sentence) -> Speaker | None:
    """The placard, banner or note mentioned last, and the occasion where the article tells of one."""
    before = story.text[max(0, sentence.start - 400) : sentence.start].lower()
    signs = list(_SIGN.finditer(before))
    if not signs:
        return None
    noun = next((m.group(1) for m in reversed(signs) if m.group(1) not in ("message", "slogan")), signs[-1].group(1))
    event = re.search(r"\b(protest|rally|march|demonstration|vigil|picket|meeting|hearing)\b", before)
    name = f"{noun} at the {event.group(1)}" if event else noun
    return Speaker(None, name, reason="one of the signs mentioned before", confidence=0.7, spoken_for=[])


def quoted_sign(story: Story, at: int) -> Speaker | None:
    """The sign of which the words just before tell: "I have put up a poster." It says: …"""
    shown = _QUOTED_SIGN.search(story.text, max(0, at - _LATELY), at)
    return Speaker(None, shown.group(1), reason="the sign just told of", confidence=0.7, spoken_for=[]) if shown else None


def _inspectorate(story: Story, at: int) -> Body | None:
    """The inspectorate last named before an inspection, which found what its inspectors found."""
    return next(
        (
            e.entity
            for e in reversed(story.events[-40:])
            if isinstance(e.entity, Body) and e.start < at and "watchdog" in e.entity.classes
        ),
        None,
    )


def _owns(tokens: list[Token], noun: str, mention: Mention) -> bool:
    """Whether a name in a document's phrase is that of whose it is: before the noun, or after "by", "from", "of"."""
    at = next((t.start for t in tokens if t.low == noun), tokens[0].start)
    if mention.end <= at:
        return True
    before = [i for i, t in enumerate(tokens) if at < t.start < mention.start and t.low in grammar("prepositions")]
    if not before or tokens[before[-1] - 1].low in SHOWN:
        return False  # "an email, seen by the Echo"
    return tokens[before[-1]].low in ("by", "from", "of")
