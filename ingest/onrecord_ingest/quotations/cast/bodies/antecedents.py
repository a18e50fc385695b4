"""Which names may be those that a noun takes up: told of where bodies are told of, and no street, place or person."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.classes import classes_of
from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind
from onrecord_ingest.quotations.cast.cast import Cast
from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.signs.beside_names import works_there
from onrecord_ingest.quotations.cast.signs.body_signs import is_plural
from onrecord_ingest.quotations.cast.signs.shapes import called_after
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern


def _acts() -> frozenset[str]:
    """What bodies do, in one word: "runs"."""
    return frozenset(verb.strip() for verb in phrases("bodies", "doings") if " " not in verb)


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
        rf"|{'|'.join(sorted(_acts()))}|{alternatives('bodies', 'of_one')})\b|[’']s? "
    )
)
_HOUSED = frozenset(("home", "school", "practice", "venue", "unit", "trader"))
"""Classes of what is called after its house or street."""
_ACTS = re.compile(r"\b(?:by|according to|According to|asked|for|(?:grant|money|funding|cash|contract) to) (?:the |The )?$")
"""Before whoever does something or is given something, and no ground: "a plan by *Talent Bridge*"."""
_VISITED = frozenset(("home", "venue", "trader", "unit", "practice"))
"""Classes of what things happen at."""
_WHO = re.compile(r",? (?:who\b|aged\b|\(?\d\d\b)|, (?:his|her|an?|the) (?:[a-z-]+ ){0,3}(?:man|woman|mother|father)\b")


def is_spot(name: Name, text: str) -> bool:
    """Whether a name is rather where something is: "in Mill Lane"."""
    return (
        name.words[-1].lower() in words("bodies", "streets") or _PLACED.search(text[max(0, name.start - 20) : name.start]) is not None
    )


def may_be(cast: Cast, name: Name, kind: str) -> bool:
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
    if lows[-1] in words("bodies", "raises") or text.endswith("annual ", 0, name.start):
        return False  # "the *Santa Dash*"
    cls = class_of_kind(kind) if kind else "concern"
    odd = name.kind == "body" and any(word.islower() for word in name.words)  # "Larder on the Lane" is no lane
    grounds = not (single or odd) and lows[-1] in called_after()
    club = cls == "association" and lows[-1] in words("bodies", "clubs")
    if grounds and not club and cls not in _HOUSED and not _ACTS.search(text, max(0, name.start - 30), name.start):
        return False
    if (name.kind == "person" or lows[0] in given_names()) and not grounds:
        return False
    if not odd and lows[-1] in words("bodies", "streets") and cls not in ("school", "practice"):
        return False
    placed = lows[0] in words("constants", "place_first") and not is_plural(lows[-1])
    if placed or (not single and set(lows) & words("roles", "heads") and not (cls == "hospital" and lows[-1] == "general")):
        return False
    before = text[max(0, name.start - 30) : name.start]
    if before.endswith((" at ", " at the ")) and not (cls in _VISITED or works_there(text, name.start)):
        return False  # "the spill at Hampton Lacy"
    if odd:
        return True  # nobody goes to a place of that name
    if _AT.search(before):
        return not (single and not initials and before.endswith((" from ", " of ", " for ", " the ")))
    if _PLACED.search(before) or (single and not initials and name.words[0] not in cast.within):
        return False
    if _SPEAKS.search(before) and _SAID.match(text, name.end):
        return True
    return _OPENS.search(before) is not None and _DOES.match(text, name.end) is not None
