"""Names that a noun takes up: "Ferndown Court has closed. *The care home* said", "Little Acorns … *the nursery's* manager".

A noun with "the" goes back to something told of. Where no name in the article shows by its words that it is one of that kind, and
the article tells of none without a name, it is what the sentences before name (Hawkins 1978, Definiteness and Indefiniteness).
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from onrecord_ingest.quotations.cast.bodies.antecedents import is_spot, may_be
from onrecord_ingest.quotations.cast.bodies.classes import classes_of
from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.cast import Cast, class_nouns
from onrecord_ingest.quotations.cast.names.names import Name
from onrecord_ingest.quotations.cast.signs.shown import borne, parts_of_names
from onrecord_ingest.quotations.lexicon import alternation, alternatives, grammar, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy


def _follows() -> frozenset[str]:
    """What follows a noun that stands alone."""
    return (
        grammar("auxiliaries") | grammar("prepositions") - {"at", "of"} | {"said", "says", "and", "or", "who", "which", "told", "that"}
    )


_KIND = OpenedBy(
    lambda: ("the", "that"),
    lambda: (
        rf"(?:[Tt]he|[Tt]hat) (?:[a-z]+ |[A-Z][a-z]+-based )?({'|'.join(sorted(kinds_of_bodies(), key=len, reverse=True))})"
        rf"(?:(?=[.,;:?!”’\"]|$)|(?=[’']s )| (?=(?:{'|'.join(sorted(_follows()))}|{alternatives('bodies', 'of_one')})\b| [a-z]+ed\b))"
    ),
)


def _officers() -> str:
    return alternatives("bodies", "officers_of_any")


_TIED = OpenedBy(
    lambda: ("its", "the", "spokesman", "spokeswoman", "spokesperson", *phrases("bodies", "officers_of_any")),
    lambda: (
        r"(?<=\bA )spokes[a-z]+ (?:said|says|told|added|confirmed|insisted|declined|apologised)\b"
        rf"|[Ii]ts (?:[a-z-]+ )?(?:{_officers()}|(?:{'|'.join(sorted(words('bodies', 'heads_of_its')))}), [A-Z])\b|its website, "
        rf"|(?:(?<=[”\"’'] )|(?<=[”\"’'] sa[iy][ds] )|[Tt]he )(?:{_officers()}),? (?=[A-Z][\w’-]+ [A-Z])"
        rf"|(?<=[a-z], )(?:the )?(?:{_officers()}), (?=sa[iy]|told|add)"
        rf"|(?:{alternation(o[:1].upper() + o[1:] for o in phrases('bodies', 'officers_of_any'))}) (?=[A-Z][\w’-]+ [A-Z])"
    ),
)
"""What takes up a body of whatever kind: "*A spokesman* said", "*Its* chief executive"."""
_BEFORE = 420
"""Characters before the noun in which the name is looked for."""
_SENTENCE = re.compile(r"[.!?][”’\"']?\s+|\n+")
_BROUGHT_IN = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|two|three|other|local|his|her|their|our) (?:(?!the|for|of|at|to|in|from)[a-z-]+ ){0,3}$"
)
"""What stands before a noun of which the text has not told yet."""
_PHRASE = 60
_CLAUSE = re.compile(r"[,;:–—“”]|\b(?:said|says|told|that|which|where|as|after|when|because|while|but|and|before|until|if|whose|who)\b")
"""What parts a noun from the name that it takes up in the same sentence."""
_REACH = 3
"""Sentences looked back upon, that of the noun among them."""
_OF_PLACES = frozenset(("school", "practice", "venue", "trader", "home"))
"""Classes of what every place has, so that "the school" may be that of the place."""


def classes_by_noun(cast: Cast, names: Sequence[Name], told: Mapping[str, str]) -> dict[str, str]:
    """The text of each name that a noun takes up → the class of body for which the noun stands. ``told``: the classes of names that
    show them by what stands beside them."""
    text = cast.text
    found: dict[str, str] = {}
    shown = set(told.values()) - {"", "concern"} | {
        cls for name in names if len(name.words) > 1 and name.kind != "person" for cls in classes_of(name.words)
    }
    known = borne(names)
    parts = known | parts_of_names(names)
    starts = [name.start for name in names]

    def before(at: int, kind: str) -> Name | None:
        near = names[bisect_left(starts, at - _BEFORE + 1) : bisect_left(starts, at)]
        return _antecedent(
            cast, [n for n in near if n.end <= at and n.words[-1] not in (known if len(n.words) > 1 else parts)], at, kind
        )

    lows = frozenset(word.lower() for name in names for word in name.words)
    seen: set[str] = set()
    for match in _KIND.finditer(text):
        kind = match.group(1)
        if kind in seen:
            continue
        seen.add(kind)
        if class_of_kind(kind) in found.values() or not _is_orphan(lows, text, kind, shown):
            continue
        name = before(match.start(), kind)
        if name is not None and name.text not in found:
            found[name.text] = class_of_kind(kind)
    for match in _TIED.finditer(text):
        name = before(match.start(), "")
        if name is not None and len(name.words) > 1:
            found.setdefault(name.text, "concern")
    return found


def _is_orphan(lows: frozenset[str], text: str, kind: str, shown: set[str]) -> bool:
    """Whether no name is one for such a body by its words, and the article brings in none without a name.
    ``lows``: the words of names."""
    last = kind.split()[-1]
    if class_nouns().get(last, frozenset()) & shown or class_of_kind(kind) in shown:
        return False
    if last in lows:
        return False
    brought_in = (_BROUGHT_IN.search(text, max(0, match.start() - _PHRASE), match.start()) for match in re.finditer(rf"{kind}\b", text))
    return not any(brought_in)


def _antecedent(cast: Cast, near: Sequence[Name], at: int, kind: str) -> Name | None:
    """The name that the noun takes up: the last one told of as a body, in the sentence of the noun or the nearest before it.
    ``near``: the names a little before it that may be those of bodies."""
    text = cast.text
    ends = [m.end() for m in _SENTENCE.finditer(text, max(0, at - _BEFORE), at)]
    reach = _REACH if kind and class_of_kind(kind) not in _OF_PLACES else _REACH - 1
    spans = [(start, end) for start, end in itertools.pairwise([max(0, at - _BEFORE), *ends, at]) if start < end]
    for start, end in reversed(spans):
        reach -= end == at or any(start <= n.start < end for n in near)  # "she said" tells of nobody else
        if reach < 0:
            break
        if not kind and any(n.kind == "body" for n in near if start <= n.start < end):
            return None
        here = [n for n in near if start <= n.start < end and may_be(cast, n, kind)]
        if end == at and ends[-1:] != [at] and here and _CLAUSE.search(text, here[-1].end, at) is None:
            return None  # "bosses of Greenacre met the union"
        if here and len(here[0].words) == 1 and any(len(n.words) > 1 and may_be(cast, n, kind) for n in near):
            return None
        if here:
            open_ones = {
                n.text for n in near if start <= n.start < end and n.kind == "unknown" and " " in n.text and not is_spot(n, text)
            }
            return here[0] if {n.text for n in here} | open_ones == {here[0].text} else None
    return None
