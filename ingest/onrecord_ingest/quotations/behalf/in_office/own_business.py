"""What somebody keeps or runs that the article does not name: "who runs the launderette in Pike Street" speaks for nobody else."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.kinds_of_bodies import class_of_kind, kinds_of_bodies
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import phrases, words
from onrecord_ingest.quotations.story.telling.anybody import single

_KEEPS = re.compile(
    r"^(?:(?:has|had|now|also|still|both|already|then|once|[a-z]+ly) )*"
    r"(?:(?P<keeps>run|runs|ran|own|owns|owned|keep|keeps|kept|opened|bought|founded|started|set up|took over|takes over|taken over)"
    r"|manage|manages|managed|operate|operates|operated)"
    r" (?:a|an|the|this|two|three|several|one of the|(?:his|her|their|my|our)(?: own)?) (?P<what>[\w’'& -]+)",
    re.IGNORECASE,
)
_OFFICE_OF = re.compile(
    r"\b(?:of|at|in) (?:a|an|the|this|that|one of the|(?:his|her|their|my|our)(?: own)?) (?P<what>[\w’'& -]+)", re.IGNORECASE
)
"""Of what somebody is in office or employ: "manager *of the launderette* in Pike Street"."""
_AT = re.compile(
    r"(?:But |And )?(?:at|in|inside|outside|behind the counter (?:of|at|in)) (?:a|an|the|her|his|their)(?: own)? (?P<what>[\w’'& -]+),",
    re.IGNORECASE,
)
"""The opening of a sentence that tells where: "*At the launderette in Pike Street*, manager Ann Otto said"."""
_ENDS = re.compile(
    r" (?:in|on|at|near|opposite|beside|by|behind|off|for|of|from|with|to|which|that|who|and|next|just|there|here|when|where)\b.*"
)
_SOMEBODYS = re.compile(r"\w[’']s? [a-z]")
"""What is another's: "runs the *county's* libraries"."""


def keeps_own(role: str) -> bool:
    """Whether a role tells of a business, or of whatever else is somebody's own, that none of the bodies in the article needs to be."""
    told = _KEEPS.match(role)
    head, two = _kept(told or _OFFICE_OF.search(role))
    if not head or _is_premises(head) or _is_premises(two):
        return bool(head)
    if told is None or told.group("keeps") is None or head in class_nouns() or {head, two} & kinds_of_bodies():
        return False
    return head not in words("offices", "run_inside") and single(head) not in words("offices", "run_inside")


def opens_at_shop(opening: str) -> bool:
    """Whether the words before an office tell of a shop or the like where it is held, which the article does not name."""
    at = _AT.match(opening)
    named = at is not None and _ENDS.sub("", at.group("what")).split()[-1][:1].isupper()  # "At the Weir Café, owner"
    return not named and any(_is_premises(noun) for noun in _kept(at) if noun)


def may_be_what_is_kept(body: Body, role: str) -> bool:
    """Whether a body may be what a role tells to be run: no council where somebody "runs the nursery"."""
    head, two = _kept(_KEEPS.match(role) or _OFFICE_OF.search(role))
    kind = next((class_of_kind(noun) for noun in (two, head) if noun in kinds_of_bodies()), "")
    classes = class_nouns().get(two, frozenset()) | class_nouns().get(head, frozenset()) | ({kind} if kind else frozenset())
    return not classes or bool(classes & body.classes) or head in words("offices", "run_inside") or head in words("bodies", "any_body")


def _kept(told: re.Match[str] | None) -> tuple[str, str]:
    """The noun for what is run, alone and with the word before it; "" where it is another's."""
    what = _ENDS.sub("", told.group("what").lower()).strip() if told is not None else ""
    if not what or (_SOMEBODYS.search(what) and not what.endswith(("’s", "'s"))):
        return "", ""
    return what.split()[-1], " ".join(what.split()[-2:])


def _is_premises(noun: str) -> bool:
    """Whether a noun is one for a shop, pub or the like: "launderette", "butcher's"."""
    plain = noun.removesuffix("’s").removesuffix("'s")
    return not {noun, plain}.isdisjoint(phrases("bodies", "small_premises") | words("offices", "workplaces"))
