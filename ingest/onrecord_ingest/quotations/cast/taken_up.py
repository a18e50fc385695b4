"""Names that a noun takes up: "Ferndown Court has closed. *The care home* said", "Little Acorns … *the nursery's* manager".

A noun with "the" goes back to something told of. Where no name in the article shows by its words that it is one of that kind, and
the article tells of none without a name, it is what the sentences before name (Hawkins 1978, Definiteness and Indefiniteness).
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from onrecord_ingest.quotations.cast.body_signs import is_plural
from onrecord_ingest.quotations.cast.cast import Cast, class_nouns
from onrecord_ingest.quotations.cast.classes import classes_of
from onrecord_ingest.quotations.cast.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.names import Name, given_names
from onrecord_ingest.quotations.cast.shapes import called_after
from onrecord_ingest.quotations.cast.shown import borne, parts_of_names, works_there
from onrecord_ingest.quotations.lexicon import alternation, alternatives, grammar, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.patterns import Pattern


def _follows() -> frozenset[str]:
    """What follows a noun that stands alone."""
    return (
        grammar("auxiliaries") | grammar("prepositions") - {"at", "of"} | {"said", "says", "and", "or", "who", "which", "told", "that"}
    )


def _acts() -> frozenset[str]:
    """What bodies do, in one word: "runs"."""
    return frozenset(verb.strip() for verb in phrases("bodies", "doings") if " " not in verb)


_KIND = OpenedBy(
    lambda: ("the", "that"),
    lambda: (
        rf"(?:[Tt]he|[Tt]hat) (?:[a-z]+ |[A-Z][a-z]+-based )?({'|'.join(sorted(kinds_of_bodies(), key=len, reverse=True))})"
        rf"(?:(?=[.,;:?!”’\"]|$)|(?=[’']s )| (?=(?:{'|'.join(sorted(_follows()))})\b| [a-z]+ed\b))"
    ),
)
_TIED = OpenedBy(
    lambda: ("its", "spokesman", "spokeswoman", "spokesperson", *phrases("bodies", "officers_of_any")),
    lambda: (
        r"(?<=\bA )spokes[a-z]+ (?:said|says|told|added|confirmed|insisted|declined|apologised)\b"
        rf"|[Ii]ts (?:[a-z-]+ )?(?:{alternatives('bodies', 'officers_of_any')})\b|its website, "
        rf"|(?:{alternation(o[:1].upper() + o[1:] for o in phrases('bodies', 'officers_of_any'))}) (?=[A-Z][\w’-]+ [A-Z])"
    ),
)
"""What takes up a body of whatever kind: "*A spokesman* said", "*Its* chief executive"."""
_BEFORE = 420
"""Characters before the noun in which the name is looked for."""
_SENTENCE = re.compile(r"[.!?][”’\"']?\s+|\n+")
_PLACED = re.compile(r"\b(?:in|near|around|across|outside|on|to|from|into|through|opposite|between|and|or|but|off|via) (?:the )?$")
_AT = Pattern(
    lambda: rf"\b(?:at|by|for|of|called|from|according to|According to|{alternatives('bodies', 'before_bodies')}) (?:[Tt]he )?$"
)
_OPENS = re.compile(r"(?:^|[.!?\n:]\s*|[”\"’] ?|\b(?:[Bb]ut|that|[Ww]hile|[Aa]s|[Ww]hen|[Aa]fter|because) )(?:The |[Tt]he )?$")
_SPEAKS = re.compile(r", (?:The |the )?$")
"""Before a name that speaks after an opening: "In a post on Facebook, *Little Acorns* said"."""
_SAID = re.compile(r" (?:has |have )?(?:said|says|told|wrote|added)\b")
_DOES = Pattern(
    lambda: (
        r", based (?:in|at|near)\b| must\b|(?:,| [a-z]+ly| later| then| now| soon)?"
        r" (?:which|has|have|is|was|will|had|would|could|said|says|lost|won|took|made|sold|began|put"
        r"|[a-z]+ed"
        rf"|{'|'.join(sorted(_acts()))})\b|[’']s? "
    )
)
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
_HOUSED = frozenset(("home", "school", "practice", "venue", "unit", "trader"))
"""Classes of what is called after its house or street."""
_ACTS = re.compile(r"\b(?:by|according to|According to|asked|for|(?:grant|money|funding|cash|contract) to) (?:the |The )?$")
"""Before whoever does something or is given something, and no ground: "a plan by *Talent Bridge*"."""
_VISITED = frozenset(("home", "venue", "trader", "unit", "practice"))
"""Classes of what things happen at."""
_WHO = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b)|, (?:his|her|an?|the) (?:[a-z-]+ ){0,3}(?:man|woman|mother|father)\b")


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

    seen: set[str] = set()
    for match in _KIND.finditer(text):
        kind = match.group(1)
        if kind in seen:
            continue
        seen.add(kind)
        if class_of_kind(kind) in found.values() or not _is_orphan(names, text, kind, shown):
            continue
        name = before(match.start(), kind)
        if name is not None and name.text not in found:
            found[name.text] = class_of_kind(kind)
    for match in _TIED.finditer(text):
        name = before(match.start(), "")
        if name is not None and len(name.words) > 1:
            found.setdefault(name.text, "concern")
    return found


def _is_orphan(names: Sequence[Name], text: str, kind: str, shown: set[str]) -> bool:
    """Whether no name is one for such a body by its words, and the article brings in none without a name."""
    last = kind.split()[-1]
    if class_nouns().get(last, frozenset()) & shown or class_of_kind(kind) in shown:
        return False
    if any(last in (word.lower() for word in name.words) for name in names):
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
        here = [n for n in near if start <= n.start < end and _may_be(cast, n, kind)]
        if end == at and ends[-1:] != [at] and here and _CLAUSE.search(text, here[-1].end, at) is None:
            return None  # "bosses of Greenacre met the union"
        if here and len(here[0].words) == 1 and any(len(n.words) > 1 and _may_be(cast, n, kind) for n in near):
            return None
        if here:
            open_ones = {
                n.text for n in near if start <= n.start < end and n.kind == "unknown" and " " in n.text and not _is_spot(n, text)
            }
            return here[0] if {n.text for n in here} | open_ones == {here[0].text} else None
    return None


def _is_spot(name: Name, text: str) -> bool:
    """Whether a name is rather where something is: "in Mill Lane"."""
    return (
        name.words[-1].lower() in words("bodies", "streets") or _PLACED.search(text[max(0, name.start - 20) : name.start]) is not None
    )


def _may_be(cast: Cast, name: Name, kind: str) -> bool:
    """Whether a name may be one of a body of which nothing says what it is, told of where a body is told of."""
    text = cast.text
    if name.titles or name.roles or name.quoted or _WHO.match(text, name.end):
        return False
    lows = [word.lower() for word in name.words]
    single = len(lows) == 1
    initials = (
        single
        and name.text.isupper()
        and name.kind == "body"
        and lows[0] not in words("bodies", "known")
        and lows[0] not in words("bodies", "initials")
    )
    if (
        single
        and not initials
        and (name.kind not in ("single", "body") or len(lows[0]) < 4 or lows[0] in cast.lower or lows[0] in given_names())
    ):
        return False
    if (classes_of(name.words) and lows[0] not in given_names()) or lows[-1] in words("constants", "no_bodies"):
        return False
    cls = class_of_kind(kind) if kind else "concern"
    grounds = not single and lows[-1] in called_after()
    club = cls == "association" and lows[-1] in words("bodies", "clubs")
    if grounds and not club and cls not in _HOUSED and not _ACTS.search(text, max(0, name.start - 30), name.start):
        return False
    if (name.kind == "person" or lows[0] in given_names()) and not grounds:
        return False
    if lows[-1] in words("bodies", "streets") and cls not in ("school", "practice"):
        return False
    placed = lows[0] in words("constants", "place_first") and not is_plural(lows[-1])
    if placed or (not single and set(lows) & words("roles", "heads") and not (cls == "hospital" and lows[-1] == "general")):
        return False
    before = text[max(0, name.start - 30) : name.start]
    if before.endswith((" at ", " at the ")) and not (cls in _VISITED or works_there(text, name.start)):
        return False  # "the spill at Hampton Lacy"
    if _AT.search(before):
        return not (single and not initials and before.endswith((" from ", " of ", " for ", " the ")))
    if _PLACED.search(before) or (single and not initials and name.words[0] not in cast.within):
        return False
    if _SPEAKS.search(before) and _SAID.match(text, name.end):
        return True
    return _OPENS.search(before) is not None and _DOES.match(text, name.end) is not None
