"""Bodies that the article lets speak by the last word of their names: "the hall wrote" of Marsh Village Hall, "the vineyard said"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.as_place import is_place
from onrecord_ingest.quotations.cast.cast import Body, Cast, class_nouns
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.text.kinds import is_person_noun

_SPEAKS = OpenedBy(
    lambda: ("the",),
    lambda: (
        r"[Tt]he (?:[a-z-]+ )?([a-z]+) (?:also |later |then |now |still |since )?"
        rf"(?:{alternatives('bodies', 'body_speech')}|{alternatives('bodies', 'body_acts')})\b"
    ),
)
_IN = re.compile(r"\b(?:in|near|around|from|to|outside|through|towards|across|over) (?:the )?$")
_A_KIND = re.compile(r"\ban? (?:[a-z-]+ ){0,3}?([a-z]+)\b")
_LEAD = 400
"""Characters in which a story tells of what kind of body it is about."""
_AT = re.compile(
    r"\b(?:at|registration of|inspection of|rating of|closure of|closed|visited|inspected|rated|visit to|runs|manages) (?:the )?$"
)
_DOES = re.compile(
    r", (?:which|where)\b| (?:has|is to|is|was|will|had|said|says|opened|closed|takes|took)\b|[’']s? (?!(?:in|on)\b)[a-z]"
)
_SAINT = re.compile(r"(?:St|Saint) [A-Z][\w’'-]*(?:[’']s|s[’'])$")


def give_voices(cast: Cast) -> None:
    """Marks as bodies those that only their capitals showed, or that seemed to be places, where the text lets them speak."""
    silent = [body for body in cast.foremost if body.weak or not body.classes or is_place(body)]
    for body in cast.foremost:
        if body.classes == {"concern"} and _SAINT.match(body.name):
            body.classes = {"church"}
    if not silent and not any(_is_open(body) for body in cast.foremost):
        return
    speaking = frozenset(noun for noun in _SPEAKS.findall(cast.text) if not is_person_noun(noun))
    _of_their_kind(cast, speaking)
    for body in silent:
        noun = body.lows[-1]
        around = "of" in body.name.split() and bool(body.classes - {"concern"})  # "Friends of Marsh Library"
        if noun not in speaking or " " not in body.name or around or noun in words("bodies", "streets"):
            continue
        if sum(_ends_in(other, noun) for other in cast.foremost) == 1:
            body.weak = False
            body.spoke = True
            body.classes = body.classes or {"concern"}


def _is_open(body: Body) -> bool:
    """Whether a name of several words is known as a body's and by nothing that tells of what kind."""
    return body.classes == {"concern"} and " " in body.name and not body.weak


def _ends_in(body: Body, noun: str) -> bool:
    return body.lows[-1] == noun


def _of_their_kind(cast: Cast, speaking: frozenset[str]) -> None:
    """Leads a noun for a kind of body, for which the text names none, to the one thing named that may be it: "the nursery said"
    of Tiny Acorns."""
    told = frozenset(_A_KIND.findall(cast.text[:_LEAD].lower()))
    for noun in sorted(speaking & told & words("bodies", "told_by_kind")):
        if any(b.classes & class_nouns().get(noun, frozenset()) or noun in b.lows for b in cast.foremost):
            continue
        fit = [body for body in cast.foremost if body.weak and not body.classes and " " in body.name and not _is_spot(cast, body)]
        fit = fit or [body for body in cast.foremost if _is_open(body) and not _is_spot(cast, body)]
        if len(fit) == 1 and _is_there(cast, fit[0]):
            fit[0].weak = False
            fit[0].classes = set(class_nouns().get(noun, frozenset(("concern",))))


def _is_there(cast: Cast, body: Body) -> bool:
    """Whether something is told to happen at what is named or to be done to it, as to a body: "the registration of Tiny Acorns"."""
    named = [m for m in cast.mentions if m.entity is body and not m.name.quoted]
    return any(_AT.search(cast.text, max(0, m.start - 24), m.start) or _DOES.match(cast.text, m.end) for m in named)


def _is_spot(cast: Cast, body: Body) -> bool:
    """Whether the name may be a place's: by its last word, or as something is in or near it."""
    last = body.lows[-1]
    if any(word.islower() for word in body.name.split()):
        return False  # "Larder on the Lane"
    if (
        last in words("bodies", "places")
        or last in words("constants", "buildings")
        or last in words("bodies", "grounds")
        or last in words("bodies", "streets")
    ):
        return True
    return any(_IN.search(cast.text, max(0, m.start - 14), m.start) for m in cast.mentions if m.entity is body)
