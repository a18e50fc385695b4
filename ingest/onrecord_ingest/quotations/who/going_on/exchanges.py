"""Question and answer: who was asked, and so who speaks next where nobody is named.

In courts, inquiries, meetings and interviews a reporter gives the words in turn and leaves out who says them. Whoever was asked
answers; a paragraph of bare quotation after an answer that stood alone is the questioner's again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.focus import in_focus, person_in_focus
from onrecord_ingest.quotations.story.story import Exchange, Speaker, Story, Thing
from onrecord_ingest.quotations.text.kinds import is_person_noun, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_TO_SOMEBODY = re.compile(r"\b[Yy]ou(?:r|rs|[’'](?:re|ve|d|ll))?\b")
_FORMAL = Pattern(lambda: rf"\b(?:{alternatives('exchanges', 'settings')})\b")
_STOP = re.compile(r"[.!?]")
_MARKS = "“”\"'‘’«»`"
_SCENE = 900
"""Characters before a question in which the article must tell that people are being questioned."""
_PAUSE, _RECALL = 2, 20
"""Paragraphs within which an answer follows, the last of them with a pause told of before it; mentions looked back upon for one."""
_FAINT = 0.1
"""Focus that somebody must have to be the one asked where nobody is named."""
_OBJECT = 4
"""Tokens after a verb of asking within which whoever is asked is named."""
_ABOUT = frozenset(("whether", "why", "what", "if", "how", "when", "where", "who", "which", "about", "on", "over", "for", "to"))
"""What leads from whoever asks to the question."""


def follow(story: Story, found: Found, speaker: Speaker) -> None:
    """Takes in a statement as part of an exchange: the question that begins one, the answer, or what ends it."""
    known = story.exchange
    paragraph, bare = found.sentence.paragraph, found.subject is None and found.cue is None
    is_open = bool(found.sentence.quotations) and not found.sentence.quotations[-1].closed
    if known is not None and known.asks and bare and _same(speaker, known.answerer):
        story.exchange = replace(known, paragraph=paragraph, asks=False, bare=bare, open=is_open)
    elif _is_question(story, found):
        asked = _asked(story, found, speaker)
        story.exchange = Exchange(speaker, asked, paragraph, True, bare, is_open) if asked is not None else None
    elif known is not None and _same(speaker, known.answerer):
        story.exchange = replace(known, paragraph=paragraph, asks=False, bare=bare, open=is_open)
    elif known is not None and _same(speaker, known.asker):
        story.exchange = replace(known, paragraph=paragraph, asks=True, bare=bare, open=is_open)
    else:
        story.exchange = None


def _is_question(story: Story, found: Found) -> bool:
    """Whether a statement asks: by its verb, or by its mark."""
    if found.cue is not None and found.cue.word in words("exchanges", "asks"):
        return True
    return story.text[found.start : found.end].rstrip(_MARKS).endswith("?")


def next_speaker(story: Story, found: Found) -> Speaker | None:
    """Who says a paragraph of bare quotation in an exchange; None outside of one."""
    known = story.exchange
    if known is None or not found.sentence.opens_paragraph or known.open:
        return None
    since = found.sentence.paragraph - known.paragraph
    if since > _PAUSE or (since > 1 and _told_since(story)):
        return None
    stop = _STOP.search(story.text, found.start, found.end)
    asks = stop is not None and stop.group() == "?"  # "Not indoors, no. Do you?" answers
    if (known.asks and asks) or not (known.asks or asks or known.bare):
        return None
    formal = _FORMAL.search(story.text, max(0, found.start - _SCENE), found.start) is not None
    if not (known.asks or formal or story.text[found.start : found.end].rstrip(_MARKS).endswith("?")):
        return None  # who was asked on a visit goes on: “Where does it stop? Nobody knows.”
    turn = known.answerer if known.asks else known.asker
    return replace(turn, reason="whoever was asked answers" if known.asks else "whoever asks goes on", confidence=0.75)


def answered(story: Story, found: Found, gender: int) -> Speaker | None:
    """Whom "he" or "she" means beside an answer: whoever was asked, where the one who asked would fit as well."""
    known = story.exchange
    if known is None or not known.asks or _is_question(story, found) or found.cue is None:
        return None
    answerer, asker = known.answerer.entity, known.asker.entity
    if not isinstance(answerer, Person) or answerer.gender * gender < 0 or not isinstance(asker, Person) or asker.gender * gender < 0:
        return None
    next_paragraph = found.sentence.opens_paragraph and found.sentence.paragraph == known.paragraph + 1
    if not next_paragraph and found.cue.word not in words("exchanges", "answers"):
        return None
    return replace(known.answerer, reason="whoever was asked answers", confidence=0.75)


def replied_to(story: Story, found: Found) -> Person | None:
    """Who spoke last, where the verb says that another replies: "“…,” *he retorted*"."""
    last = story.last.entity if story.last is not None else None
    if found.cue is None or found.form != "direct" or found.cue.word not in words("exchanges", "replies"):
        return None
    if found.sentence.tokens[0].low in words("exchanges", "questioned"):
        return None  # "Asked why, *she replied*": whoever wrote it asks
    near = found.sentence.opens_paragraph and found.sentence.paragraph - story.last_paragraph == 1
    return last if near and isinstance(last, Person) else None


_OWN = frozenset(("his", "her", "their", "its"))
"""Whose something is in what opens a sentence, mostly of whoever speaks: "Speaking from *her* car, she said"."""


def asker_before(story: Story, sentence: Sentence, at: int) -> frozenset[int]:
    """Who asks, or is spoken to, at the head of a sentence whose subject stands at a character: "*Asked by a reporter* why, she
    said", "*Addressing Mrs Orr*, she said"."""
    tokens = sentence.tokens
    if tokens[0].low in words("exchanges", "addressing"):
        closed = grammar("prepositions")
        own = {t.start for t, after in pairwise(tokens) if t.low in _OWN and after.kind == "w" and after.low not in closed}
        return frozenset(id(e.entity) for e in story.events[-_RECALL:] if sentence.start < e.start < at and e.start not in own)
    by = next((i for i, t in enumerate(tokens[:3]) if t.low == "by"), 0)
    if not by or tokens[0].low not in words("exchanges", "questioned"):
        return frozenset()
    stop = next((t.start for t in tokens[by:] if t.low in _ABOUT or t.text == ","), at)
    asks = {id(e.entity) for e in story.events[-_RECALL:] if tokens[by].start < e.start < min(stop, at)}
    if story.last is not None and story.last_end > sentence.start and story.last.entity is not None:
        asks.add(id(story.last.entity))
    return frozenset(asks)


def _listener(story: Story, found: Found, speaker: Speaker) -> Speaker | None:
    """Whom the verb of a statement names as addressed: "asked *him* why", "was asked by Ms Orr why"; None where it names nobody."""
    if found.cue is None:
        return None
    tokens = found.sentence.tokens
    before = tokens[found.cue.last]
    for token in tokens[found.cue.last + 1 : found.cue.last + 1 + _OBJECT]:
        if token.text == "," and is_person_noun(before.low):
            continue  # "asked the witness, Una Fell, if"
        before = token
        if token.kind != "w" or token.start >= found.start > tokens[found.cue.last].start:
            break
        if token.low in ("him", "her"):
            return _other(story, pronoun_gender(token.low), token, speaker)
        named = next((m for m in story.mentions(token.start, token.end)), None)
        if named is not None and named.entity is speaker.entity:
            break
        if named is not None:
            return Speaker(named.entity, named.entity.name)
    if found.subject is None or found.subject.first < found.cue.first:
        return None
    named_before = [m for m in story.mentions(found.sentence.start, tokens[found.cue.first].start) if not m.name.possessive]
    passive = any(t.low in ("was", "were", "is", "been", "being") for t in tokens[max(0, found.cue.first - 3) : found.cue.first])
    people = [m.entity for m in named_before if isinstance(m.entity, Person)]
    return Speaker(people[-1], people[-1].name) if passive and people else None


def _asked(story: Story, found: Found, speaker: Speaker) -> Speaker | None:
    """Who is asked: whom the verb names, whom the same person asked before, or the one in focus where people are questioned."""
    named = _listener(story, found, speaker)
    if named is not None:
        return named
    known = story.exchange
    if known is not None and _same(speaker, known.asker):
        return known.answerer
    if known is not None and _same(speaker, known.answerer):
        return None
    told = story.text[found.sentence.start : found.sentence.end]
    if not _TO_SOMEBODY.search(told) and found.form == "indirect":
        return None
    if not _FORMAL.search(story.text, max(0, found.sentence.start - _SCENE), found.sentence.end):
        return None

    def fits(referent: Entity | Thing) -> float:
        return 1.0 if isinstance(referent, Person) and referent is not speaker.entity and id(referent) not in inside else 0.0

    inside = {id(m.entity) for m in story.mentions(found.sentence.start, found.sentence.end)}
    focus = in_focus(story, found.sentence.start, fits)
    if focus is None or focus.weight < _FAINT or not focus.subject or not isinstance(focus.referent, Person):
        return None
    return story.stands_for.get(id(focus.referent)) or Speaker(focus.referent, focus.referent.name)


def _other(story: Story, gender: int, token: Token, speaker: Speaker) -> Speaker | None:
    """The person of a gender in focus, unless it is the speaker."""
    focus = person_in_focus(story, gender, token.start)
    if focus is None or focus.referent is speaker.entity or not isinstance(focus.referent, Person):
        return None
    return Speaker(focus.referent, focus.referent.name)


def _told_since(story: Story) -> bool:
    """Whether somebody has been the subject of a sentence since the last statement: "The judge intervened."."""
    return any(e.subject and isinstance(e.entity, Person) for e in story.events[-_RECALL:] if e.start > story.last_end)


def _same(one: Speaker, other: Speaker) -> bool:
    return one.name is not None and one.entity is other.entity and one.name == other.name
