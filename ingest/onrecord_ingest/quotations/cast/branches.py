"""Branches of national charities that are told by their place: "Mind in Marrow", "Samaritans of Skelby"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import alternatives, phrases
from onrecord_ingest.quotations.openings import OpenedBy

_PLACE = r"[A-Z][a-z][\w-]*(?: (?:and )?[A-Z][a-z][\w-]*)?"
_BRANCH = OpenedBy(
    lambda: phrases("bodies", "with_branches"),
    lambda: (
        rf"(?:{alternatives('bodies', 'with_branches')}) (?:in|of) {_PLACE}"
        r"(?=[,.;:]|[’']s? | (?:said|says|has|have|is|was|will|and|which)\b)"
    ),
)
_WITH_PLACE = OpenedBy(
    lambda: ("age", "british", "shelter"),
    lambda: r"(?:Age UK|Age Concern|British Legion|Shelter) (?!Cymru|Scotland)[A-Z][a-z][\w-]*(?! [A-Z])",
)


def branches(text: str) -> list[str]:
    """The names of such branches in a text."""
    return [*_BRANCH.findall(text), *_WITH_PLACE.findall(text)]
