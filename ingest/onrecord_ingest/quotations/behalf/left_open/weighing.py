"""For whom somebody speaks where no words tie them to a body: the body for which the weights of all clues together speak.

A conditional logit: the clues of a body, and those that somebody speaks for nobody, each have a weight (``lexicon/weights.yaml``); the
share of a body is the exponential of its sum, over that of all bodies and of nobody. The weights were fitted to the articles of
``tests/data/articles`` by ``tests/benchmarks/quotations/weigh_bodies.py``, which writes the file. A body is named only where its
share is great enough, for a wrong one harms somebody and none does not.
"""

from __future__ import annotations

import math
import re
from functools import cache

from onrecord_ingest.quotations.behalf.in_office.fitting import is_job_alone, is_trade
from onrecord_ingest.quotations.behalf.in_office.officers import hires
from onrecord_ingest.quotations.behalf.in_office.standing import is_own_business, is_past
from onrecord_ingest.quotations.behalf.left_open.callings import office_callings
from onrecord_ingest.quotations.behalf.left_open.clues import Clues
from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.lexicon import load

ENOUGH = 0.6
"""The share of all weight that a body must have."""
NOT_ALONE = re.compile(
    r"(?:an?(?! (?:new|interim|acting|newly)\b)|another|one|his|her|our|my|local|fellow|freelance|self-employed) ", re.IGNORECASE
)
"""One of several, or somebody's of whom the article does not tell."""


@cache
def weights(of: str) -> dict[str, float]:
    """Clue → weight, ``of`` a "body" or "nobody"."""
    return dict(load("weights")[of])


def shares(none: set[str], pairs: list[tuple[Body, set[str]]]) -> tuple[float, list[float]]:
    """The share of nobody, and that of each body, which together are one."""
    sums = [sum(weights("body").get(clue, 0.0) for clue in clues) for _, clues in pairs]
    nobody = sum(weights("nobody").get(clue, 0.0) for clue in none)
    most = max([nobody, *sums])
    all_of = math.exp(nobody - most) + sum(math.exp(each - most) for each in sums)
    return math.exp(nobody - most) / all_of, [math.exp(each - most) / all_of for each in sums]


def weighed(clues: Clues, person: Person) -> Body | None:
    """The body for which somebody most likely speaks; None where none stands out, or nothing says that they hold any office."""
    told = clues.told(person)
    if told.callings.isdisjoint(office_callings()) or "law" in told.callings:
        return None
    none, pairs = clues.of(person, told)
    pairs = [(body, each) for body, each in pairs if hires(body) and not body.weak and "has no such office" not in each]
    if not pairs:
        return None
    _, share = shares(none, pairs)
    best = max(range(len(pairs)), key=share.__getitem__)
    body, each = pairs[best]
    return body if share[best] >= ENOUGH and ("tied" in each or "another beside it fits" not in each) else None


def may_be_weighed(person: Person, held: list[str]) -> bool:
    """Whether it may be asked whose office somebody has: none that was theirs once, is one of several, or in a shop of their own."""
    if not held:
        told = [role for role, _, _ in person.roles]
        return not any(is_past(role) or is_trade(role) or is_own_business(role) or is_job_alone(role) for role in told)
    return not all(NOT_ALONE.match(role) or is_own_business(role) for role in held)
