"""Two told of without their names and named elsewhere: "*The couple* behind Crumb … Ann Orme, who runs it with her husband, Joe"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.saying.kept import Kept
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.story.together import only_pair

_COUPLES = frozenset(("couple", "newlyweds", "husband and wife"))
_WED = re.compile(r"\b(?:husband|wife|partner|fianc[ée]e?|boyfriend|girlfriend|spouse|couple|newlyweds|married)\b", re.IGNORECASE)
_OWNERS = frozenset(("owners", "co-owners", "proprietors", "landlords", "founders", "co-founders"))
_OWN = re.compile(
    r"\b(?:owns?|owned|own(?:er|ing|ers)|runs?|ran|running|opened|set up|founded|started|bought|took over|taken (?:it )?over"
    r"|landlords?"
    r"|(?:has|have) (?:had )?(?:it|the (?:shop|pub|café|cafe|bar|business|farm|salon|bakery|restaurant)))\b"
)
"""What is told of those whose something is."""
_AROUND = 120
"""Characters around two names in which it stands."""
_APART = 200
"""Characters between the two at most."""


def name_pairs(story: Story, made: list[tuple[Kept, Speaker, tuple[str, ...]]]) -> None:
    """Gives what a couple or two owners say the names that the article tells once it has told of the two together."""
    for i, (item, speaker, behalf) in enumerate(made):
        noun = speaker.name.split()[-1].lower() if speaker.name and speaker.entity is None else ""
        tells = _WED if noun in _COUPLES else _OWN if noun in _OWNERS else None
        pair = only_pair(story) if tells is not None else None
        if tells is not None and pair is not None and _are_told_so(story.text, pair, tells):
            named = Speaker(
                pair.entity, pair.name, pair.others, "two told of together, named elsewhere", 0.75, True, speaker.spoken_for
            )
            made[i] = (item, named, behalf)


def _are_told_so(text: str, pair: Speaker, tells: re.Pattern[str]) -> bool:
    """Whether what stands around two names says that they are a couple, or that something is theirs."""
    people = [each for each in (pair.entity, *pair.others) if isinstance(each, Person)]
    start, end = min(p.first for p in people), max(p.first for p in people)
    if len(people) != 2 or end - start > _APART:
        return False
    wed = tells is _WED and people[0].family == people[1].family
    line, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    return wed or tells.search(text, max(line, start - _AROUND), min(stop, end + _AROUND)) is not None
