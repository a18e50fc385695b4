"""Whether a name is that of a person or of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import class_heads
from onrecord_ingest.quotations.cast.names.name_runs import INITIALS
from onrecord_ingest.quotations.cast.names.names import IN_BRACKETS, OWNING, Kind, first_heads, given_names, is_house
from onrecord_ingest.quotations.cast.signs.declared import national_classes
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.text.numbers import SPELT

_LETTERS = re.compile(r"(?:[A-Z]\.){2,3}")
_RUN_TOGETHER = re.compile(r"(?!Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz)[A-Z][a-z]{2,}(?:[A-Z][A-Za-z]+|\d+)")
"""Two words written as one, as no person or place is: "MarrowCare", "Skelby2030"."""
_BODY_WORDS = frozenset(("nhs", "university", "healthwatch", "ofsted"))


_WATCHES = frozenset(("Red", "Blue", "Green", "White", "Amber", "Day", "Night"))
_PLEADS = re.compile(r",? (?:prosecuting|defending|mitigating|in mitigation|for the (?:prosecution|defence|Crown))\b")
_PLEADS_BEFORE = re.compile(
    r"\b(?:prosecuting|defending|mitigating|(?:in|offering) mitigation|prosecutor|barrister|counsel),? $", re.IGNORECASE
)
"""What tells in court that a name is somebody's, behind it and before it."""
_SOMEBODY = re.compile(r"(?:,| \() ?(?:aged )?\d\d[,.)]|, (?:a )?(?:mum|mother|dad|father|mother-of-\w+|father-of-\w+)\b")
"""What no street or bridge does or is, though its name begins with a given name: "Demi Street, 43,"."""
_NEAR = 24
_AT_AN_AGE = r"(?:now|then|just|still|only|almost|nearly|about|now aged|just turned) "
_AGE = 28
"""What stands between a name and an age, and characters in which both stand: "Zeb Orme, *now* 19"."""


@lru_cache(maxsize=4096)
def is_body(core: tuple[str, ...]) -> bool:
    """Whether the words are the name of a body."""
    lows = [OWNING.sub("", w.lower()) if w.endswith(("’", "'")) else w.lower().removesuffix("’s").removesuffix("'s") for w in core]
    if lows[-1] in words("bodies", "known"):
        return True
    if len(core) == 2 and lows[1] == "law" and lows[0] in words("constants", "fields_of_law"):
        return False  # "Head of Public Law"
    if len(core) > 2 and lows[1] in ("of", "for") and lows[0] in words("constants", "chained"):
        return True
    if len(core) == 2 and OWNING.search(core[0]) and (lows[1] in phrases("bodies", "shops") or lows[1] in words("bodies", "wares")):
        return True  # "Orme's Bakery", "Orme's Cider"
    if len(core) > 1 and (lows[0] in first_heads() or lows[0] in words("bodies", "branched")):
        return not (lows[0] in first_heads() and lows[-1] in words("roles", "heads"))  # "Project Co-ordinator"
    if len(core) > 2 and (lows[1] in ("for", "against") and lows[0] in words("constants", "for_heads")):
        return True
    if len(core) > 2 and " ".join(core[:2]) in national_classes():
        return True
    if len(core) > 2 and " ".join(core[-2:]).replace("'", "’") in phrases("bodies", "placed"):
        return True
    if lows[0] in given_names() and len(core) == 2 and lows[1] in words("bodies", "surnames"):
        return False  # "Emily Power"
    if "&" in core and lows[0] not in given_names():
        return True
    if is_house(lows):
        return False
    if lows[-1] in words("bodies", "heads"):
        return (
            len(core) > 1
            or (core[-1].isupper() and len(core[-1]) > 2)
            or lows[-1] in words("bodies", "known")
            or lows[-1] in ("labour", "conservatives", "greens", "democrats", "parliament")
        )
    if len(core) > 1 and any(w in _BODY_WORDS for w in lows):
        return True
    if len(core) > 2 and lows[-1] in words("constants", "regions") and _heads_region(lows):
        return True
    return any(lows[i] in words("bodies", "heads") and lows[i + 1] in ("of", "for") for i in range(len(lows) - 1))


def _heads_region(lows: list[str]) -> bool:
    """Whether the word for a body stands before the part of the country in which it is: "Canal Trust Midlands"."""
    before = [low for low in lows if low not in words("constants", "regions")]
    return len(before) > 1 and before[-1] in class_heads() and before[-1] not in words("bodies", "places")


def is_watch(words_of: Sequence[str]) -> bool:
    """Whether a name is that of a shift of firefighters and of no body: "Red Watch"."""
    return len(words_of) == 2 and words_of[1] == "Watch" and words_of[0] in _WATCHES


def pleads_at(text: str, start: int, end: int) -> bool:
    """Whether the text tells of a name that its bearer pleads in court."""
    return _PLEADS.match(text, end) is not None or _PLEADS_BEFORE.search(text, max(0, start - _NEAR), start) is not None


def kind_of(core: list[str], found_titles: list[str], roles: list[str], text: str, end: int, lower: frozenset[str]) -> Kind:
    """What the words of a name without its titles seem to be."""
    if len(core) == 2 and found_titles and is_house([w.lower() for w in core]):
        return "person"  # "Professor Anselm Court"
    gloss = INITIALS.match(text, end) if text.startswith(" (", end) else None
    if is_body(tuple(core)) or (
        gloss and len(core) > 2 and "".join(w[0] for w in core if w[0].isupper()).endswith(gloss.group(1).upper())
    ):
        return "body"
    lows = [w.lower() for w in core]
    if len(core) == 2 and pleads_at(text, text.rfind(core[0], 0, end), end):
        return "person"  # "Jory Hall, defending", whose surname may be that of a place
    if any(low in words("roles", "heads") for low in lows) and lows[0] not in given_names():
        return "unknown"
    if len(core) > 2 and any(word in words("constants", "of_people") for word in core[1:-1]):
        return "person"  # "Caspar van Dreel"
    if len(core) == 1:
        if found_titles:
            return "person"
        if core[0] == "MS":
            return "unknown"  # a seat in the Senedd
        if lows[0].removesuffix("s") in words("bodies", "not_bodies") or lows[0] in words("bodies", "not_bodies"):
            return "unknown"
        letters = core[0].isupper() and 2 <= len(core[0].rstrip(".")) <= 7 and "." not in core[0]
        return "body" if letters or _RUN_TOGETHER.fullmatch(core[0]) else "single"
    if (
        lows[-1] in words("bodies", "places")
        and (lows[0] not in given_names() or (lows[-1] in words("constants", "surely_places") and not _SOMEBODY.match(text, end)))
    ) or any(c.isdigit() for c in core[-1]):
        return "unknown"
    if len(core) > 5:
        return "unknown"
    starts = end - sum(map(len, core)) - len(core) + 1
    if lows[-1] in words("bodies", "inns") and text[max(0, starts - 4) : starts].lower() == "the " and not found_titles:
        return "body"  # "the Ashley Arms"
    if (
        found_titles
        or lows[0] in given_names()
        or lows[0].split("-")[0] in given_names()
        or (core[0].endswith(".") and len(core[0]) == 2)
        or (_LETTERS.fullmatch(core[0]) is not None and lows[0] not in words("constants", "lettered_places"))
    ):
        return "person"
    if roles and any(role in words("roles", "heads") for role in roles):
        return "person"
    if len(core) == 2 and lows[1] in words("names", "surnames") and lows[0] not in lower and core[0][1:].islower():
        return "person" if lows[0] not in words("bodies", "places") else "unknown"
    after = text[end : end + _AGE]
    if re.match(rf",? ?\(?(?:{_AT_AN_AGE})?\d\d[,.)]|, (?:{_AT_AN_AGE})(?:{SPELT})[,.]|, who\b|, aged| \((?:{IN_BRACKETS})\b", after):
        return "person"
    return "unknown"
