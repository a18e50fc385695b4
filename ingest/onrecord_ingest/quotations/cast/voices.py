"""Bodies that the article lets speak by the last word of their names: "the hall wrote" of Marsh Village Hall, "the vineyard said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Cast, is_place
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.kinds import is_person_noun

_SPEAKS = Pattern(
    lambda: (
        r"\b[Tt]he (?:[a-z-]+ )?([a-z]+) (?:also |later |then |now |still |since )?"
        rf"(?:{alternatives('bodies', 'body_speech')}|{alternatives('bodies', 'body_acts')})\b"
    )
)
_SAINT = re.compile(r"(?:St|Saint) [A-Z][\w’'-]*(?:[’']s|s[’'])$")


def give_voices(cast: Cast) -> None:
    """Marks as bodies those that only their capitals showed, or that seemed to be places, where the text lets them speak."""
    silent = [body for body in cast.foremost if body.weak or not body.classes or is_place(body)]
    for body in cast.foremost:
        if body.classes == {"concern"} and _SAINT.match(body.name):
            body.classes = {"church"}
    if not silent:
        return
    speaking = frozenset(noun for noun in _SPEAKS.findall(cast.text) if not is_person_noun(noun))
    for body in silent:
        noun = body.name.split()[-1].lower()
        if noun not in speaking or " " not in body.name or noun in words("bodies", "streets"):
            continue
        if sum(_ends_in(other, noun) for other in cast.foremost) == 1:
            body.weak = False
            body.spoke = True
            body.classes = body.classes or {"concern"}


def _ends_in(body: Body, noun: str) -> bool:
    return body.name.split()[-1].lower() == noun
