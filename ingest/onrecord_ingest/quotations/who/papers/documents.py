"""Letters and reports that speak, and whose they are."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.story.writings.examined import is_examined, is_inspection
from onrecord_ingest.quotations.story.writings.made_by import is_of_others
from onrecord_ingest.quotations.story.writings.paper_names import own_name
from onrecord_ingest.quotations.story.writings.writers import MAILED, named_sender, of_writer, sender_told, who_wrote_to
from onrecord_ingest.quotations.story.writings.writings import is_paper_of_two
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.groups import it
from onrecord_ingest.quotations.who.papers.authors import author, inspectorate, of_officers
from onrecord_ingest.quotations.who.papers.documents_before import document_before
from onrecord_ingest.quotations.who.papers.group_papers import of_group, of_inspectors

_ON_THINGS = frozenset(("plaque", "inscription", "sign", "label", "headstone", "gravestone", "tombstone", "epitaph", "badge", "slogan"))
"""What is written on a thing rather than put out by a body."""
_OF_US = re.compile(r"\bof us [–—-] ([^–—\n]{5,200}) [–—-] ")
_KIND = 4
"""Words before which the noun of a paper stands."""
_READ_OUT = re.compile(
    r",? (?:which was |that was |was )?read (?:out )?(?:to|in|at) (?:the |a )?(?:court|hearing|inquest|jury|panel|inquiry|tribunal)\b"
)
_PLAIN = 0.7
"""How sure a pronoun must be for the name of whom it means to be put to a document."""
_INSPECTORS = frozenset(("inspectors'", "inspector's"))
_LETTERS = frozenset(("letter", "statement", "email", "tweet", "post", "response", "reply"))


def document(story: Story, noun: str, tokens: list[Token], names: list[Mention], owner: Mention | None) -> Speaker:
    """A document that speaks: known by its owner, its sender or its noun."""
    if tokens[0].low == "the" and len(tokens) > 2 and tokens[1].low == "same":
        tokens = [tokens[0], *tokens[2:]]
    told = sender_told(story, noun, tokens) if owner is None else None
    if told is not None:
        return told
    if tokens[0].low in grammar("possessives"):
        names = [m for m in names if isinstance(m.entity, Body) and "watchdog" in m.entity.classes and _stands_before(tokens, noun, m)]
        # "Its Ofsted report", and no name behind it: "Her statement, read to Hexby Crown Court", "Its report, launched at Orme Hall"
    head = next((i for i, t in enumerate(tokens) if t.low == noun), 0)
    examined = [m for m in names if is_examined(tokens, head, m)]
    owner = owner if owner not in examined else None
    inside = list(dict.fromkeys(m.entity for m in names if isinstance(m.entity, Body) and m not in examined and _owns(tokens, noun, m)))
    if is_inspection(tokens, head):
        return _known_by_owner(story, noun, tokens, names, inside, next(iter(inside), None))
    body: Entity | None = owner.entity if owner else next(iter(inside), None)
    told = _of_unnamed(story, noun, tokens) if body is None else None
    told = told or (_sent(story, noun, tokens, names) if owner is None else _letter_of(story, noun, tokens, owner, inside))
    if told is None and body is None and tokens[0].low == "their":
        told = of_officers(story, noun, tokens)
    if told is None and body is None and tokens[0].low in ("its", "their", "the", "it"):
        told = document_before(story, noun, tokens) or of_group(story, noun, tokens)
        body, plain_whose = _whose(story, tokens) if told is None else (None, True)
        if noun in _ON_THINGS and not _is_told_of_here(story, body):
            body = None  # "The bench is in place. Its plaque reads"
        if told is None and body is not None and not plain_whose:
            return _known_by_noun(story, noun, body)
    return told or _known_by_owner(story, noun, tokens, names, inside, body)


def _known_by_noun(story: Story, noun: str, body: Entity) -> Speaker:
    """A document of a body that only a pronoun tells, which may be another: no name of its owner is put to it."""
    spoken = [body] if isinstance(body, Body) else []
    story.documents.append((noun, noun, spoken))
    return Speaker(None, noun, reason="a document, known by its noun", confidence=0.8, spoken_for=spoken)


def _of_unnamed(story: Story, noun: str, tokens: list[Token]) -> Speaker | None:
    """A document of a body that its phrase does not name: "the council's own review", "a joint letter", "a report by officers"."""
    at = tokens[0].start
    owned = next((i for i, t in enumerate(tokens[:2]) if t.low.endswith("'s") and t.low[:-2] in class_nouns()), None)
    holder = body_for(story, tokens[owned].low[:-2], at) if owned is not None else None
    if owned is not None and holder is not None:
        stop = next((i for i, t in enumerate(tokens) if i > owned and t.low == noun), owned)
        kind = " ".join(t.text for t in tokens[owned + 1 : stop] if t.low != "own" and t.kind == "w")
        name = " ".join(part for part in (holder.name, kind, noun) if part)
        story.documents.append((noun, name, [holder]))
        return Speaker(None, name, reason="a document, known by its owner", confidence=0.85, spoken_for=[holder])
    signed = _OF_US.search(story.text, max(0, at - 400), at) if any(t.low == "joint" for t in tokens) else None
    if signed is not None:
        senders = list(dict.fromkeys(m.entity for m in story.mentions(signed.start(1), signed.end(1)) if isinstance(m.entity, Body)))
        return Speaker(None, plain(tokens), reason="a letter of several", confidence=0.8, spoken_for=senders)
    writer = author(story, at, tokens[-1].end) if tokens[0].low in ("a", "an") else None
    if writer is None:
        return None
    name = plain(tokens[: next((i for i, t in enumerate(tokens) if t.low == noun), len(tokens) - 1) + 1])
    story.documents.append((noun, name, [writer]))
    return Speaker(None, name, reason="a document of the body that wrote it", confidence=0.8, spoken_for=[writer])


def _sent(story: Story, noun: str, tokens: list[Token], names: list[Mention]) -> Speaker | None:
    """What is sent by whoever is named behind "by" or "from"."""
    by = named_sender(tokens, noun, names) if noun in words("constants", "sent") and not _is_kind(tokens, noun) else None
    if by is None:
        return None
    body = isinstance(by.entity, Body)
    return of_writer(story, noun, by.entity, by.entity.name, read_out=body and _READ_OUT.match(story.text, by.end) is not None)


def _stands_before(tokens: list[Token], noun: str, mention: Mention) -> bool:
    """Whether a name stands right before the noun: "its *Ofsted* report"."""
    return any(t.low == noun and t.start == mention.end + 1 for t in tokens)


def _is_kind(tokens: list[Token], noun: str) -> bool:
    """Whether the word before says of what kind a paper is that is no mere statement: "a *planning* statement"."""
    return is_paper_of_two(tokens, next((i for i, t in enumerate(tokens) if t.low == noun), 0))


def _letter_of(story: Story, noun: str, tokens: list[Token], owner: Mention, inside: list[Body]) -> Speaker | None:
    """The body whose letter or statement it is."""
    if not isinstance(owner.entity, Body) or noun not in _LETTERS or len(inside) != 1 or _is_kind(tokens, noun):
        return None
    story.documents.append((noun, owner.name.text, [owner.entity]))
    return Speaker(owner.entity, owner.name.text, reason="a letter speaks for its writer", confidence=0.9)


def _whose(story: Story, tokens: list[Token]) -> tuple[Entity | None, bool]:
    """Whose document "its" or "their" tells of: the inspectorate's after "inspectors", else that of the body in focus; and whether
    that is plain."""
    at = tokens[0].start
    inspected = tokens[0].low == "their" and of_inspectors(story, at)
    of_body = inspectorate(story, at) if inspected else None
    wrote = who_wrote_to(story, at) if tokens[0].low in ("its", "their") and tokens[-1].low in MAILED else None
    if wrote is not None:
        return wrote, True
    if of_body is None and tokens[0].low in ("its", "their") and not inspected:
        owner = it(story, at)
        return owner.entity, owner.confidence >= _PLAIN
    return of_body, True


def _is_told_of_here(story: Story, body: Entity | None) -> bool:
    """Whether the paragraph has told of a body before, so that a sign there may be its own."""
    return any(event.entity is body and event.paragraph == story.paragraph for event in story.events[-30:])


def _known_by_owner(
    story: Story, noun: str, tokens: list[Token], names: list[Mention], inside: list[Body], body: Entity | None
) -> Speaker:
    """A document as a speaker of its own, with the name of whose it is."""
    if body is None and ("inspection" in (noun, *(t.low for t in tokens[:-1])) or any(t.low in _INSPECTORS for t in tokens[:2])):
        body = inspectorate(story, tokens[0].start)
    if len(inside) > 1:
        name = " and ".join(dict.fromkeys(m.name.text for m in names if m.entity in inside)) + f" {noun}"
    elif body is not None and noun not in ("reply", "response"):
        name = f"{body.name} {_kind_of(tokens, noun)}{noun}"
    else:
        name = noun.removesuffix("s") if tokens[0].low == "one" else own_name(tokens, noun)
    owners: list[Entity | None] = [*inside] or [body]
    spoken = [b for b in owners if isinstance(b, Body)]
    story.documents.append((noun, name, spoken))
    return Speaker(None, name, reason="a document, known by its owner", confidence=0.85, spoken_for=spoken)


def _kind_of(tokens: list[Token], noun: str) -> str:
    """The words that say what kind of paper one is: "a *peer* review by the association"."""
    at = next((i for i, t in enumerate(tokens) if t.low == noun), 0)
    kind = [t.text for t in tokens[1:at] if t.kind == "w" and t.text.islower() and not t.low.endswith(("'s", "s'"))]
    determined = tokens[0].low in ("a", "an", "the") and len(kind) == at - 1 and at < _KIND
    return "".join(f"{word} " for word in kind) if determined else ""


def _owns(tokens: list[Token], noun: str, mention: Mention) -> bool:
    """Whether a name in a document's phrase is that of whose it is: before the noun, or after "by", "from", "of"."""
    at = next((t.start for t in tokens if t.low == noun), tokens[0].start)
    if mention.end <= at:
        return True
    behind = next((t.low for t in tokens if t.start == mention.end + 1 and t.text.islower()), "")
    if is_person_noun(behind):
        return False  # "a report by the Home Office pathologist"
    before = [i for i, t in enumerate(tokens) if at < t.start < mention.start and t.low in grammar("prepositions")]
    if before and any(t.low in grammar("relatives") and t.start < mention.start for t in tokens[before[-1] :]):
        return False  # "a report by Orme Vane, the accountants *who audit* the Council's books"
    if not before or is_of_others(tokens, before[-1]):
        return False  # "an email, seen by the Echo"
    if tokens[before[0]].low in ("in", "on", "outside", "at") and (
        noun in words("bodies", "signs") or noun in ("note", "notice", "card")
    ):
        return False  # "a note on the door of Orme's"
    if tokens[before[-1]].low == "of" and not {noun, noun.removesuffix("s")}.isdisjoint(words("bodies", "looks_into")):
        return False  # "an inspection of Marsh House", "analysis of CQC data"
    return tokens[before[-1]].low in ("by", "from", "of")
