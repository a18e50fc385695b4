"""Bodies with a number in their names: "Local 212", "Unit 4 Theatre", "Studio 3 Arts"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.lexicon import alternatives, grammar, words
from onrecord_ingest.quotations.openings import OnLinesWith
from onrecord_ingest.quotations.patterns import Pattern

LOCAL = OnLinesWith(lambda: ("local",), lambda: r"(?:\b[A-Z]{2,7} )?\bLocal \d{1,5}(?:-[A-Z]+)?\b")
"""A union's branch, as Canada and the United States number them."""
_NAME = r"[A-Z](?<!\w.)[\w’-]++ \d{1,4}(?: (?:(?:and|of|for|&) )?[A-Z][\w’-]+){1,4}"
_NUMBERED = re.compile(rf"({_NAME})\b(?! [A-Z\d])")
_NAMED_BEFORE = re.compile(r"\b[A-Z][\w’-]* $")
"""A capital before: the number is within a longer name, of which this is a part."""
_ACTS = Pattern(
    lambda: (
        rf"(?: (?:{alternatives('bodies', 'body_verbs')}|{alternatives('bodies', 'body_speech')})\b|[’']s? [a-z]"
        r"|,? which (?:runs|has|is|was)\b|, (?:an?|the) [a-z-]+)"
    )
)
_OFFICE_OF = re.compile(
    r"\b(?:director|manager|founder|founded|owner|chair|chairman|chairwoman|spokes\w+|boss|trustees?|staff|team|runs|charity|firm|company)"
    r"(?: (?:of|for|at))? (?:the )?$"
)


def numbered(text: str) -> Iterator[str]:
    """The names with a number inside that are a body's by their last word or by what the text tells of them."""
    for match in _NUMBERED.finditer(text):
        name = match.group(1)
        first, last = name.split()[0].lower(), name.split()[-1].lower()
        if _NAMED_BEFORE.search(text, max(0, match.start() - 24), match.start()):
            continue
        if first in grammar("months") or first in grammar("weekdays") or first in grammar("prepositions"):
            continue
        if last in words("bodies", "places") or last in words("constants", "buildings") - words("bodies", "heads"):
            continue  # "Unit 4 Tarn Estate"
        if (
            last in words("bodies", "heads")
            or _ACTS.match(text, match.end())
            or _OFFICE_OF.search(text, max(0, match.start() - 40), match.start())
        ):
            yield name
    yield from LOCAL.findall(text)
