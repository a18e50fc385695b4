"""Quotations in whose sentence nobody is named: they go on, answer, or are of whom the sentence before tells."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.who.going_on.exchanges import next_speaker
from onrecord_ingest.quotations.who.papers.papers_read import paper_told

_NEXT = 12
"""Characters behind a paragraph in which the next begins with a name."""
_ROLE = 50
"""Characters behind a quotation in which whoever is named next begins, with a role before."""
_SAYS = re.compile(r"(?:, [^.;:“”\"\n]{1,80},)? ([a-z]+)\b")
"""What follows the name of whoever speaks, with what tells more of them between commas."""
_STOPS = (".", "!", "?", ":", "”", '"', "’", "'")
"""What a caption does not end with."""
_CAPTIONS = 3
"""Paragraphs in which a quotation that is not closed goes on."""
_VOICE = re.compile(r",? (?:came|went up|rang out) (?:a|an|the|one) (?:voice|shout|cry|reply|heckle|call|murmur|response)\b")


def following(story: Story, found: Found) -> Speaker:
    """A quotation without attribution: whoever spoke before it, or the person whom the sentence before is about."""
    if _VOICE.match(story.text, found.end):
        return Speaker(None, None, reason="a voice without a name", confidence=0.8)
    if story.last is not None and _is_interrupted(story, found):
        return _continues(story.last)
    turn = next_speaker(story, found)
    if turn is not None:
        return turn
    read = paper_told(story, found)
    if read is not None:
        return read
    newcomer = _named_behind(story, found)
    if newcomer is not None:
        return Speaker(newcomer, newcomer.name, reason="first named in the same paragraph", confidence=0.75)
    event = next((e for e in reversed(story.events) if e.start < found.start), None)
    if (
        event is not None
        and story.last is not None
        and event.start > story.last_end
        and found.sentence.paragraph - event.paragraph <= 1
    ):
        for e in reversed(story.events):
            if e.start <= story.last_end:
                break
            if e.subject and isinstance(e.entity, Thing) and e.entity.plural and id(e.entity) in story.speakers:
                break  # two people together: neither of them alone
            if e.subject and isinstance(e.entity, Person) and found.sentence.paragraph - e.paragraph <= 1:
                return Speaker(e.entity, e.entity.name, reason="the sentence before is about this person", confidence=0.75)
    named = _behind_sign(story, found)
    if named is not None:
        return Speaker(named, named.name, reason="the person told of behind a quotation that follows a sign", confidence=0.6)
    if story.last is None:
        for e in reversed(story.events):
            if e.subject and isinstance(e.entity, Person):
                return Speaker(e.entity, e.entity.name, reason="the only person the article is about so far", confidence=0.6)
        return Speaker(None, None, reason="no speaker before it", confidence=0.4)
    return _continues(story.last)


def _continues(last: Speaker) -> Speaker:
    """Whoever spoke last, once more."""
    return replace(last, reason="continues the statement before", confidence=0.9)


def _is_interrupted(story: Story, found: Found) -> bool:
    """Whether a paragraph goes on with a quotation that is not closed, behind nothing but captions and headings, which have no stop."""
    if not story.last_open or not found.sentence.opens_paragraph:
        return False
    between = story.text[story.last_end : found.start].strip()
    return bool(between) and not between.endswith(_STOPS) and found.sentence.paragraph - story.last_paragraph <= _CAPTIONS


def _named_behind(story: Story, found: Found) -> Person | None:
    """Who is first named behind a quotation that opens a paragraph, before a verb of saying: "“…” *Supporter Ann Orme* said"."""
    sentence, text = found.sentence, story.text
    if not sentence.opens_paragraph or story.last is None:
        return None
    line = text.find("\n", sentence.end)
    stop = line if line >= 0 else len(text)
    named = next((m for m in story.mentions(sentence.end, min(stop, sentence.end + _ROLE)) if not m.name.quoted), None)
    if named is None or not isinstance(named.entity, Person) or named.name.possessive or named.entity.first != named.start:
        return None
    before = text[sentence.end : named.start].lower().split()
    told = _SAYS.match(text, named.end, stop)
    closed = grammar("prepositions") | grammar("subordinators") | grammar("personal") | grammar("conjunctions")
    says = told is not None and told.group(1) in words("constants", "core")
    return named.entity if says and all(word.isalpha() and word not in closed for word in before) else None


def _behind_sign(story: Story, found: Found) -> Person | None:
    """Whom the paragraph behind a quotation is about, where the one before it reads a sign, which says no more."""
    last = story.last
    if last is None or last.entity is not None or not last.name or found.sentence.paragraph == story.last_paragraph:
        return None
    if last.name.split()[-1] not in words("bodies", "signs"):
        return None
    after = next((m for m in story.mentions(found.sentence.end, found.sentence.end + _NEXT) if not m.name.quoted), None)
    opens = after is not None and story.text[found.sentence.end : after.start].strip() == ""
    return after.entity if after is not None and opens and isinstance(after.entity, Person) else None


def go_back(made: list[tuple[Kept, Speaker, tuple[str, ...]]]) -> None:
    """Gives paragraphs of quotation that open a speech and are not closed the speaker whom a paragraph after them names."""
    first = 0
    for i in range(1, len(made)):
        item, speaker, behalf = made[i]
        before = made[i - 1][0]
        goes_on = before.is_open and item.paragraph == before.paragraph + 1 and item.opens
        if not goes_on:
            first = i
        elif item.mention is not None and speaker.name is not None:
            if all(m[0].opens and m[0].mention is None and m[0].cue is None for m in made[first:i]):
                made[first:i] = [(m[0], replace(speaker, reason="goes on in the next paragraph"), behalf) for m in made[first:i]]
            first = i
