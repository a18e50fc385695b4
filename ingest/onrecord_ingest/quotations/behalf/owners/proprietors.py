"""Those who are told to own, run or have founded a business that is called by its noun there: "who took over the restaurant"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import alternation, alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import body_plainly_meant
from onrecord_ingest.quotations.text.sentences import Token

_OWNS = Pattern(
    lambda: (
        rf"(?:[a-z]+ly |has |had |now |still )*(?:(?:{alternatives('offices', 'owning')}) (?:the|this) (?:[a-z-]+ )??"
        rf"({alternatives('offices', 'businesses')})\b(?! [a-z]*(?:letter|house|van|garden|newsletter|website)\b)"
        rf"|built the (business|company|firm)\b|(?:runs|owns|bought|keeps|manages|run|owned) the place\b"
        rf"|(?:took|taken) over from (?:his|her|their) (?:late )?(?:{alternation(words('roles', 'had_it_before'))})\b)"
    ),
    re.IGNORECASE,
)
_ANY_SHOP = re.compile(r"(?:shop|business|store|place)(?= with| since| for|$)")
_SHOPS = frozenset(("company", "trader", "pharmacy", "venue", "concern"))
_CLEAR = 0.7
_EVENTS = frozenset(("event", "festival", "show", "fair", "gala", "carnival"))
"""What is put on each year."""
_LOOK = 4
"""Words behind the verb in which the noun stands."""


def owns_business(tokens: list[Token], verb: int) -> bool:
    """Whether the verb at a token and what follows tell of a business that somebody owns or founded."""
    said = " ".join(t.low for t in tokens[verb : verb + 2 + _LOOK])
    return tokens[verb].low in words("offices", "owning_verbs") and _OWNS.match(said) is not None


def family_owns(tokens: list[Token], whose: int) -> int | None:
    """The verb by which the clause at "whose" tells of a business in the family: "whose family has *run* the business since 1961"."""
    verb = whose + 2 + (whose + 2 < len(tokens) and tokens[whose + 2].low in ("has", "have", "had"))
    if verb >= len(tokens) or tokens[whose + 1].low not in {"family", *words("roles", "had_it_before")}:
        return None
    return verb if owns_business(tokens, verb) else None


def owns_thing(tokens: list[Token], verb: int) -> bool:
    """Whether somebody only owns a thing, as anybody may: "who owns a dog", but "who owns a farm shop"."""
    said = [t.low for t in tokens[verb : verb + 3 + _LOOK]]
    if said[0] != "owns" or said[1:2] not in (["a"], ["an"], ["two"], ["three"], ["several"]):
        return False
    pairs = {f"{one} {other}" for one, other in pairwise(said)}
    return words("offices", "workplaces").isdisjoint(said) and phrases("offices", "businesses").isdisjoint({*said, *pairs})


def of_business(offices: Offices, phrase: str, start: int) -> Body | None:
    """The body that the noun in such words means."""
    owned = _OWNS.match(phrase)
    if owned is None:
        return None
    noun = (owned.group(1) or owned.group(2) or "business").lower()
    noun = "festival" if noun in _EVENTS else noun
    last = noun.split()
    called = [b for b in offices.cast.foremost if list(b.lows[-len(last) :]) == last and len(b.lows) > len(last)]
    if len(called) != 1:
        body = of_noun(offices, noun, start) or (_kept(offices, start) if _ANY_SHOP.match(phrase, owned.start(1)) else None)
        if body is not None and noun == "festival":
            body.weak = False
        return body
    called[0].weak = False
    return called[0]


def _kept(offices: Offices, start: int) -> Body | None:
    """The shop or the like that the article is plainly about, of which nothing but "the shop" is said: a pharmacy, a launderette."""
    return body_plainly_meant(offices.story, start, _has_shop, _CLEAR)


def _has_shop(body: Body) -> bool:
    return not body.weak and bool(body.classes) and body.classes <= _SHOPS and hires(body)


def without_kin(told: str) -> str:
    """Roles without those from whom and with whom somebody has a business, and in whose house it began, who tell of no private life."""
    if "his " in told or "her " in told or "their " in told:
        return _beside_kin().sub("", told)
    return told


@cache
def _beside_kin() -> re.Pattern[str]:
    """ "took over *from her father*", "founded the event *in his father's barn*"."""
    began = rf"\b(?:{alternatives('offices', 'owning')})\b[^;]*? (?:with|in|at|on)"
    return re.compile(rf"\b(?:from|{began}) (?:his|her|their) (?:late )?\w+")
