"""Names in a text: runs of capitals, cut where one name ends and the next begins, and told apart into people,
bodies and the rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from onrecord_ingest.quotations.declared import declared
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.marks import Quotation
from onrecord_ingest.quotations.namekinds import read_name
from onrecord_ingest.quotations.nameparts import CAPITAL, OWNING, Name, given_names
from onrecord_ingest.quotations.runs import cut, spelt_out

_LINK = (
    r"(?:of the|of|for the|for|and the|and|&|de la|de|van der|van den|van|von|der|den|al|el|bin|ap|du|la|le|y|yr|na|nan|nam|upon|the)"
)
_RUN = re.compile(rf"{CAPITAL}(?:[’']s?(?= [A-Z]))?(?:[ \u00a0](?:{_LINK}[ \u00a0])?{CAPITAL}(?:[’']s?(?= [A-Z]))?)*")
_LISTED = re.compile(
    rf"(?:(?:Department|Ministry) (?:for|"
    rf"of) )?{CAPITAL}(?: {CAPITAL})?(?:, {CAPITAL}(?: {CAPITAL})?){{1,6}},? (?:and|&) {CAPITAL}(?: {CAPITAL})*"
    r"(?<=Agency|Canada|.Board|mittee|ission|ociety|Office|ffairs|rnment|rategy|.Trade|cience|.Sport|.Union|ouncil|ervice|iation|rtment)(?=\W)"
)
_GLOSSED = re.compile(rf"([A-Z]{{2,}}) \([a-z][^()\n]{{0,120}}\) ({CAPITAL}(?: {CAPITAL})*)")
_ALONE = re.compile(rf"(?<!\bof )(?<!\bin )(?<![A-Z]\w )\b({CAPITAL}(?: {CAPITAL})*)(?= [a-z]|[.,’'])(?! and\b)")
_WORD = re.compile(r"[^ \u00a0]+")
_GOES_ON = re.compile(r"\w| (?!I\b)[A-Z]\w")
_INSIDE = re.compile(rf"(?<=[a-z] )({CAPITAL}) (?=({CAPITAL}))")
"""Two capitals after a word in lower case: the first of them opens no sentence."""


def find_names(text: str, quotations: Sequence[Quotation], lower: frozenset[str]) -> list[Name]:
    """The names of the text in order. ``lower``: words that the text also writes in lower case."""
    starts = [q.start for q in quotations]
    alone = frozenset(_ALONE.findall(text))
    inside = frozenset((first, OWNING.sub("", second)) for first, second in _INSIDE.findall(text))
    found: list[Name] = []
    past = 0
    known = declared(text)
    position = 0
    while (match := _RUN.search(text, position)) is not None:
        position = match.end()
        whole = _declared_in(text, match, known)
        if whole is not None:
            start, position = whole
            at = bisect_right(starts, start) - 1
            within = at >= 0 and start < quotations[at].end
            pieces = [(m.group(), match.start() + m.start(), match.start() + m.end()) for m in _WORD.finditer(match.group())]
            for run in cut([piece for piece in pieces if piece[2] <= start], text, alone):
                name = read_name(run, text, within, lower, inside)
                if name is not None:
                    found.append(name)
            possessive = text[position : position + 2] in ("’s", "'s")
            found.append(Name(start, position, tuple(text[start:position].split()), (), (), "body", possessive, within))
            continue
        glossed = _GLOSSED.match(text, match.start())
        if glossed is not None:
            position = past = glossed.end()
            found.append(Name(glossed.start(), past, (glossed.group(1), *glossed.group(2).split()), (), (), "body", False, False))
            continue
        listed = _LISTED.match(text, match.start())
        if listed is not None:
            position = past = listed.end()
            at = bisect_right(starts, listed.start()) - 1
            within = at >= 0 and listed.start() < quotations[at].end
            found.append(
                Name(
                    listed.start(),
                    past,
                    tuple(listed.group().split()),
                    (),
                    (),
                    "body",
                    text[past : past + 2] in ("’s", "'s"),
                    within,
                )
            )
            continue
        begin = match.start()
        at = bisect_right(starts, begin) - 1
        quoted = at >= 0 and begin < quotations[at].end
        pieces = [(m.group(), begin + m.start(), begin + m.end()) for m in _WORD.finditer(match.group())]
        for run in spelt_out(pieces, list(cut(pieces, text, alone)), text):
            name = read_name(run, text, quoted, lower, inside)
            if name is not None:
                found.append(name)
    return [_shared_surname(found, i, text) for i in range(len(found))]


def _declared_in(text: str, run: re.Match[str], known: Mapping[str, Sequence[str]]) -> tuple[int, int] | None:
    """Where in a run of capitals a body stands that the text declares to be one."""
    for word in _WORD.finditer(run.group()) if known else ():
        start = run.start() + word.start()
        for name in known.get(OWNING.sub("", word.group()), ()):
            end = start + len(name)
            if text.startswith(name, start) and not _GOES_ON.match(text, end):
                return start, end
    return None


def _shared_surname(names: list[Name], i: int, text: str) -> Name:
    """ "Geoffrey and Barbara Trickle": the first has the surname of the second."""
    name = names[i]
    if len(name.words) > 1 or i + 1 >= len(names) or name.words[0].lower() not in given_names() or name.possessive:
        return name
    other = names[i + 1]
    if len(other.words) != 2 or other.kind not in ("person", "unknown") or text[name.end : other.start] not in (" and ", " & "):
        return name
    if other.kind == "unknown" and other.words[-1].lower() in words("bodies", "places"):
        return name
    return name._replace(words=(name.words[0], other.words[-1]), kind="person")
