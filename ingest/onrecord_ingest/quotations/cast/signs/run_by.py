"""Bodies known by what they run: "a shelter run by Second Desk"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names.names import is_head
from onrecord_ingest.quotations.cast.signs.shapes import NAME, is_person, may_be_two
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.openings import OpenedBy

_RUN_BY = OpenedBy(
    lambda: phrases("bodies", "done_by"),
    lambda: (
        rf"(?:{alternatives('bodies', 'done_by')}) by (?:the )?({NAME})(?=[,.;:]| (?:has|have|was|were|is|are|will|said|and) )"
        r"(?!,? (?:who|and (?:his|her)|\d\d|an? |the ))"
    ),
)
TITLED = OpenedBy(
    lambda: ("mr", "mrs", "ms", "miss", "dr", "sir", "cllr", "coun", "councillor"),
    lambda: r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Coun|Councillor) (?:[A-Z][\w’'-]+ )?([A-Z][\w-]+)",
)


def run_by(text: str) -> Iterator[str]:
    """The names of those who are told to run or own something, and who are nobody with a title elsewhere."""
    places = words("bodies", "places") | words("constants", "buildings")
    titled: frozenset[str] | None = None
    for match in _RUN_BY.finditer(text):
        name, _, whose = match.group(1).partition(" for ")
        if not whose or " " not in name or not is_head(whose.split()[-1]):
            name = match.group(1)  # all but "run by Aqua Leisure *for Skelby Council*"
        if may_be_two(name):
            continue  # "run by Skelby Council and Marrow Homes": two
        titled = frozenset(TITLED.findall(text)) if titled is None else titled
        if " " in name and not is_person(name) and not {*name.split()} & titled and name.split()[-1].lower() not in places:
            yield name
