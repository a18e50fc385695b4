"""For whom somebody speaks in so many words: "*on behalf of* the trust", "*responding for* Marrow Homes", "on its behalf"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.of_none import of_its_people
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.sentences import Sentence

_BEHALF = OpenedBy(
    lambda: ("on", "responding", "replying", "answering", "speaking", "spoke"),
    lambda: (
        r"[Oo]n behalf of\b|(?:[Rr]esponding|[Rr]eplying|[Aa]nswering) for(?= (?:the |[A-Z]))"
        r"|(?:[Ss]peaking|[Ss]poke|[Rr]esponding|[Rr]eplying) on (?=(?:its|their) behalf\b)"
    ),
)
_GOES_ON = r"(?! (?:which|that|who|whose|is|are|was|were|be|being|been)\b)[^,;:()“”\"–—]"
_STANDS = Pattern(
    lambda: (
        r"(?:^|[,;:()“”\"–—]|\b(?:and|but)\b)\s*+"
        r"(?:who [^,;:()“”\"–—]*|(?:[Tt]he |[Aa]n? )?(?:(?!by )[a-z]+ ){0,2}(?:[A-Z][\w.’'-]*[ ,]+)*"
        rf"|(?:[^,;:()“”\"–—]* )?(?:(?i:{alternatives('offices', 'standing_for')})(?:(?! by\b){_GOES_ON})*"
        rf"|(?i:{alternatives('offices', 'papers_for_another')})(?:{_GOES_ON})*))$"
    )
)
"""What stands before "on behalf of" where somebody speaks or acts for another: nothing, a name, or a verb or paper of theirs; no homes
that are *run by Orme Care* on behalf of a council."""
_THE = re.compile(r"\b[Tt]he ([A-Za-z]+)\b(?! (?:of|for)\b)")
_STOP = re.compile(r"[,.;:”\"]|\b(?:I|we|said|would|a spokes\w+)\b")
_CLAUSE = 120
"""Characters of a clause before it in which that is looked for."""
_OPENING = 40
"""Characters at the head of a statement in which whoever speaks says for whom."""


def note_behalf(offices: Offices, sentence: Sentence) -> None:
    """Keeps the bodies of which a sentence tells that somebody speaks on their behalf."""
    told = _spoken_on_behalf(offices.text, sentence)
    if told:
        bodies = _bodies_after(offices, told.end(), sentence.end)
        if bodies:
            offices.pending = (sentence.paragraph, bodies)


def asked_to(offices: Offices, found: Found, speaker: Speaker) -> tuple[str, ...] | None:
    """The bodies that follow "on behalf of"; None where nobody says so."""
    opening = _BEHALF.search(offices.text, found.start, found.start + _OPENING)
    if opening and _opens(offices.text, found.start, opening.start()) and _stands_for(offices.text, found.start, opening):
        bodies = _bodies_after(offices, opening.end(), found.end)
        if bodies:
            offices.behalf = (speaker.entity, bodies)
    in_sentence = _spoken_on_behalf(offices.text, found.sentence)
    if (
        in_sentence
        and not _is_anothers(offices, found, speaker, in_sentence.start())
        and (not opening and offices.pending and offices.pending[0] == found.sentence.paragraph)
    ):
        offices.behalf = (speaker.entity, offices.pending[1])
        speaker.spoken_for = [b for b in offices.cast.bodies if b.name in offices.pending[1]]
        return offices.pending[1]
    if offices.behalf is not None and speaker.entity is not None and offices.behalf[0] is speaker.entity:
        return offices.behalf[1]
    return None


def _is_anothers(offices: Offices, found: Found, speaker: Speaker, at: int) -> bool:
    """Whether somebody else is named between the speaker and the words: "Ann Orme said no, while *Joe Bell*, speaking on behalf of"."""
    said_by = found.sentence.tokens[found.cue.first].start if found.cue is not None else found.end
    others = (m.entity for m in offices.story.mentions(said_by, max(said_by, at)) if isinstance(m.entity, Person))
    return any(other is not speaker.entity for other in others)


def _opens(text: str, start: int, at: int) -> bool:
    """Whether what stands at a character opens a statement."""
    return at - start <= _OPENING and text.find(". ", start, at) < 0


def _stands_for(text: str, start: int, behalf: re.Match[str]) -> bool:
    """Whether it is somebody's speaking or acting, in what begins at a character, that is on behalf of another."""
    return behalf.group()[0] not in "oO" or _STANDS.search(text[max(start, behalf.start() - _CLAUSE) : behalf.start()]) is not None


def _spoken_on_behalf(text: str, sentence: Sentence) -> re.Match[str] | None:
    """The first "on behalf of" of a sentence that may tell for whom somebody speaks: within a quotation only as it opens."""
    return next(
        (
            m
            for m in _BEHALF.finditer(text, sentence.start, sentence.end)
            if _stands_for(text, sentence.start, m)
            and not any(q.start < m.start() < q.end and not _opens(text, q.start, m.start()) for q in sentence.quotations)
        ),
        None,
    )


def _bodies_after(offices: Offices, at: int, end: int) -> tuple[str, ...]:
    """Names of the bodies that follow "on behalf of" between two characters, or that "its" means in "on its behalf"."""
    if offices.text.startswith(("its behalf", "their behalf"), at):
        body = of_pronoun(offices, at)
        return (body.name,) if isinstance(body, Body) else ()
    stop = _STOP.search(offices.text, at, end)
    end = stop.start() if stop else end
    names = [m.entity.name for m in offices.story.mentions(at, end) if isinstance(m.entity, Body)]
    for match in _THE.finditer(offices.text, at, end):
        if of_its_people(offices.text[match.start() : end]):
            continue
        if any(m.start <= match.start(1) < m.end for m in offices.story.mentions(match.start(), match.end())):
            continue  # "the Dairy Lane Action Group"
        body = of_noun(offices, match.group(1).lower(), at) if match.group(1).lower() in class_nouns() else None
        if body is not None and body.name not in names:
            names.insert(0, body.name)
    return tuple(dict.fromkeys(names))
