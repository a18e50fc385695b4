"""Who wrote a paper, by the words around it: "a letter it sent", "the firm and the union issued a joint statement"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.story.writings.made_by import SHOWN, is_of_others
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import it, they

_ISSUED = re.compile(
    r"([^.!?\n“”\"]{3,160}?) (?:have |has |had |later |also )*(?:issued|released|published|signed|sent|made|put out|wrote|agreed) \Z"
)
"""What stands before "a joint statement": who issued it."""
_SENT = re.compile(
    r" (?:that |which )?(it|they) (?:has |had |have |later |then )?"
    r"(?:sent|mailed|emailed|wrote|issued|posted|circulated|delivered|published|released|distributed|handed out|put out)\b"
)
"""What says after a paper who sent it: "a letter *it mailed* to every cottage"."""
_WROTE_TO = re.compile(r" (?:has |have |had |then |also |later |since )*(?:wrote|written|emailed|replied)(?: back)? to\b")
MAILED = frozenset(("letter", "email", "reply", "message"))
"""What is sent by whoever writes to somebody."""
_ENDS = re.compile(r"[.!?][”’\"']?\s")
STATED = frozenset(("statement", "tweet", "release"))
"""What is no more than the words of whoever makes it."""
_THE = re.compile(r"\bthe ((?:[a-z]+ )?([a-z]+))\b", re.IGNORECASE)
_SHOWN = SHOWN | {"sent", "given", "passed", "addressed", "published", "to", ","}
"""Words after which a name in the phrase of a paper is that of whoever got to see it."""
_BEFORE, _BODIES = 200, 100
"""Characters before a paper in which who issued it stands; bodies compared."""


def sender_told(story: Story, noun: str, tokens: list[Token]) -> Speaker | None:
    """A paper whose sender only a pronoun or the words before tell; None where they do not."""
    at = tokens[0].start
    if any(t.low == "joint" for t in tokens):
        together = _together(story, at)
        if len(together) > 1:
            name = " and ".join(entity.name for entity in together)
            return Speaker(together[0], name, together[1:], "a statement of both", 0.8, True)
    head = next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens) - 1)
    sent = _SENT.match(story.text, tokens[head].end) if noun in words("constants", "sent") or noun == "letter" else None
    if sent is not None:
        whose = it if sent.group(1) == "it" else they
        sender = whose(story, sent.start(1), at)
        if sender.entity is not None:
            return of_writer(story, noun, sender.entity, sender.entity.name, 0.75)
    return None


def who_wrote_to(story: Story, at: int) -> Body | None:
    """The body that the sentence before told to have written to another: "When *Orwick Council* wrote to the firm, … *Its* letter"."""
    before = max(0, at - _BEFORE)
    told = (m for m in reversed(story.mentions(before, at)) if isinstance(m.entity, Body) and _WROTE_TO.match(story.text, m.end))
    last = next(told, None)
    body = last.entity if last is not None and len(_ENDS.findall(story.text, last.end, at)) <= 1 else None
    return body if isinstance(body, Body) else None


def of_writer(story: Story, noun: str, writer: Entity, name: str, confidence: float = 0.9, read_out: bool = False) -> Speaker:
    """A paper whose writer is known: a speaker of its own, save that a statement is what its writer states, if others do not read it
    out."""
    bodies = [writer] if isinstance(writer, Body) else []
    if noun in STATED and not read_out:
        story.documents.append((noun, name, bodies))
        return Speaker(writer, name, reason=f"a {noun} speaks for its writer", confidence=confidence)
    story.documents.append((noun, f"{name} {noun}", bodies))
    return Speaker(None, f"{name} {noun}", reason="a paper known by its writer", confidence=confidence, spoken_for=bodies or None)


def named_sender(tokens: list[Token], noun: str, names: list[Mention]) -> Mention | None:
    """Whom a phrase names as having written the paper: after "from" or "by", else before whoever it was shown to."""
    sender = next((t for i, t in enumerate(tokens) if t.low in ("from", "by") and not is_of_others(tokens, i)), None)
    head = next((t.start for t in tokens if t.low == noun), tokens[0].start)
    shown = next(
        (t.start for t in tokens if t.start > (sender.end if sender is not None else head) and t.low in _SHOWN), tokens[-1].end
    )
    return next((m for m in names if m.start < shown and (sender is None or m.start > sender.start)), None)


def _best_known(story: Story, noun: str, at: int) -> Body | None:
    """The body of a kind that the article names oftener than all others of it, else the one in focus."""
    bodies = (b for b in story.cast.bodies[:_BODIES] if b.classes & class_nouns()[noun] or (b.spoke and not b.classes))
    alike = sorted(bodies, key=story.cast.times, reverse=True)
    if alike and (len(alike) < 2 or story.cast.times(alike[0]) > story.cast.times(alike[1])):
        return alike[0]
    return body_for(story, noun, at)


def _together(story: Story, at: int) -> list[Entity]:
    """The bodies and people who issued what begins at a character, as the words before it name them."""
    issued = _ISSUED.search(story.text, max(0, at - _BEFORE), at)
    if issued is None:
        return []
    subject = issued.group(1)
    named: list[tuple[int, Entity]] = [(m.start, m.entity) for m in story.mentions(*issued.span(1)) if not m.name.possessive]
    for told in _THE.finditer(subject):
        noun = told.group(2) if told.group(2) in class_nouns() else told.group(1).split()[0]
        body = _best_known(story, noun, issued.start(1) + told.start()) if noun in class_nouns() else None
        if body is not None:
            named.append((issued.start(1) + told.start(), body))
    return list(dict.fromkeys(entity for _, entity in sorted(named, key=lambda pair: pair[0])))
