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

_TO_DO = OpenedBy(
    lambda: ("campaign", "coalition", "alliance", "movement"),
    lambda: r"(?:Campaign|Coalition|Alliance|Movement) to [A-Z][a-z]+(?: (?:the |our )?[A-Z][\w’-]*){1,4}(?![\w’-]| [A-Z])",
)
"""A body called after what it is for: "Campaign to Protect Hexshire"."""


def branches(text: str) -> list[str]:
    """The names of such branches in a text, and of those who are called after what they are for."""
    return [*_BRANCH.findall(text), *_WITH_PLACE.findall(text), *_TO_DO.findall(text)]
