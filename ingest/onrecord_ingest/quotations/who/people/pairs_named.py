"""Two told of without their names and named elsewhere: "*The couple* behind Crumb … Ann Orme, who runs it with her husband, Joe"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Person
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.identities.together import only_pair
from onrecord_ingest.quotations.story.story import Speaker, Story

_COUPLES = frozenset(("couple", "newlyweds", "pair", "duo"))
_WED = re.compile(r"\b(?:husband|wife|partner|fianc[ée]e?|boyfriend|girlfriend|spouse|couple|newlyweds|married)\b", re.IGNORECASE)
_OWNERS = frozenset(("owners", "co-owners", "proprietors", "landlords", "founders", "co-founders"))
_OWN = re.compile(
    r"\b(?:owns?|owned|own(?:er|ing|ers)|runs?|ran|running|opened|set up|founded|started|bought|took over|taken (?:it )?over"
    r"|landlords?"
    r"|(?:has|have) (?:had )?(?:it|the (?:shop|pub|café|cafe|bar|business|farm|salon|bakery|restaurant)))\b"
)
"""What is told of those whose something is."""
_PARENTS, _HAVE = frozenset(("parents",)), re.compile(r"\btheir (?:[\w’'-]+,? ){0,3}?(?:son|daughter|boy|girl|child|baby|toddler)s?\b")
_DEFINITE = frozenset(("the", "his", "her", "their"))
_SIBLINGS = frozenset(("sisters", "brothers", "siblings", "twins"))
_TELLS: dict[frozenset[str], re.Pattern[str] | None] = {_COUPLES: _WED, _OWNERS: _OWN, _PARENTS: _HAVE, _SIBLINGS: None}
"""What two are called → what is told around their names; siblings have the surname."""
_AROUND = 120
"""Characters around two names in which it stands."""
_APART, _NEXT = 200, 500
"""Characters between the two at most, and between a couple at the head and its names where nothing else is told of them."""


def name_pairs(story: Story, made: list[tuple[Kept, Speaker, tuple[str, ...]]]) -> None:
    """Gives what a couple, two owners, parents or siblings say the names that the article tells of the two together."""
    for i, (item, speaker, behalf) in enumerate(made):
        noun = speaker.name.split()[-1].lower() if speaker.name and not _is_known(speaker) else ""
        called = next((nouns for nouns in _TELLS if noun in nouns), None)
        definite = called is not _PARENTS or not item.called or item.called[0] in _DEFINITE  # "Parents say" tells of many
        pair = only_pair(story) if called is not None and definite else None
        if called is not None and pair is not None and _are_told_so(story.text, pair, called, item):
            reason = "two told of together, named elsewhere"
            made[i] = (item, Speaker(pair.entity, pair.name, pair.others, reason, 0.75, True, speaker.spoken_for), behalf)


def _is_known(speaker: Speaker) -> bool:
    """Whether those who speak are named already."""
    one = speaker.entity
    return bool(speaker.others) or isinstance(one, Body) or (isinstance(one, Person) and (one.named or one.alias is not None))


def _are_told_so(text: str, pair: Speaker, called: frozenset[str], item: Kept) -> bool:
    """Whether what stands around two names says that they are a couple, or that something is theirs."""
    people = [each for each in (pair.entity, *pair.others) if isinstance(each, Person)]
    start, end = min(p.first for p in people), max(p.first for p in people)
    if len(people) != 2 or end - start > _APART:
        return False
    family = people[0].family == people[1].family
    if (family and called in (_COUPLES, _SIBLINGS)) or (called is _COUPLES and 0 <= start - item.ends < _NEXT):
        return True
    tells, line, stop = _TELLS[called], text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    return tells is not None and tells.search(text, max(line, start - _AROUND), min(stop, end + _AROUND)) is not None
