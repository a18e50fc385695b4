"""The one body called by a noun that is none for its kind: "the office", "the record office", "the mill" of Orme Mill."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Story
from onrecord_ingest.quotations.text.sentences import Token

_OFFICE = re.compile(r"\bOffice of\b|[’']s Office\b")
"""What is called after the office of its head: not "Post Office"."""
_COMPARED = 100
"""Bodies looked through for one."""
_SOMEBODY = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b)")
"""What follows a person's name: "Ferra Court, 41, has left"."""


def office_of(story: Story, tokens: list[Token]) -> Body | None:
    """The one body called an office that "the office" means, or "the commissioner's office": that of whose office it is."""
    at = next((i for i, t in enumerate(tokens) if t.low in ("office", "office's")), 0)
    before = tokens[at - 1].low if at else ""
    if before != "the" and not before.endswith("'s"):
        return None
    offices = (b for b in story.cast.bodies[:_COMPARED] if _OFFICE.search(b.name))
    fit = [b for b in offices if before == "the" or before[:-2] in re.findall(r"\w+", b.name.lower())]
    return fit[0] if len(fit) == 1 else None


def _is_around(body: Body) -> bool:
    """Whether a body is called after another thing, round which it is: "Friends of Marsh Library" is no library."""
    lows = body.lows
    return ("of" in lows or "for" in lows) and bool(body.classes - {"concern"})


def called_by_noun(story: Story, noun: str, told: frozenset[str]) -> Body | None:
    """The one body whose name ends in a noun that is none for a kind of body: "the record office" of the County Record Office.
    ``told``: the words before the noun, which stand in the name too."""
    ending = (b for b in story.cast.foremost if " " in b.name and b.lows[-1] == noun)
    fit = [b for b in ending if (b.spoke or not b.weak) and not _is_around(b)]
    return fit[0] if len(fit) == 1 and told <= set(fit[0].lows) else None


def service_called(story: Story, tokens: list[Token]) -> Body | None:
    """The one service called by its kind before its spokesperson: "An *ambulance* spokesman" of the Hexby Ambulance Service."""
    told = {token.low for token in tokens[:-1]}
    kinds = words("bodies", "services") & told
    fit = [b for b in story.cast.foremost if kinds & set(b.lows) and " " in b.name and not b.weak]
    own = [b for b in fit if ("air" in b.lows) == ("air" in told)]  # the air ambulance is another
    return own[0] if len(own) == 1 else None


def house_called(story: Story, noun: str) -> Body | None:
    """The one body called by a noun for a place of work, and by no other: "the mill" of Orme Mill, "the home" of Elm Court."""
    home = noun == "home" and story.cast.tells_of_home and not any("home" in body.classes for body in story.cast.foremost)
    if not home and (noun in class_nouns() or noun not in words("offices", "kept")):
        return None
    lasts = words("bodies", "homes") if home else frozenset((noun,))
    called = [b for b in story.cast.foremost if " " in b.name and b.lows[-1] in lasts]
    if len(called) != 1 or called[0].classes - {"concern", "company", "charity", "home", "venue", "trader"}:
        return None
    if _SOMEBODY.match(story.text, called[0].first + len(called[0].name)):
        return None
    called[0].weak = False
    called[0].classes = called[0].classes or {"concern"}
    return called[0]
