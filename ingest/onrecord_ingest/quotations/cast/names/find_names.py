"""All names of a text in order, told apart into people, bodies and the rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from onrecord_ingest.quotations.cast.names.families import share_surnames
from onrecord_ingest.quotations.cast.names.joined import is_of_many
from onrecord_ingest.quotations.cast.names.name_parts import read_name
from onrecord_ingest.quotations.cast.names.name_runs import RUN, WORD, behind_seat, cut, parted, spelt_out
from onrecord_ingest.quotations.cast.names.names import CAPITAL, LETTER, OWNING, REST, Name, Piece, given_names, never_first
from onrecord_ingest.quotations.cast.signs.declared import declared
from onrecord_ingest.quotations.cast.signs.family_shops import borne, owns_nothing
from onrecord_ingest.quotations.cast.signs.run_by import TITLED
from onrecord_ingest.quotations.cast.signs.shapes import PLACE, without_part
from onrecord_ingest.quotations.lexicon import months, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.marks import Quotation

_LIST = rf"{CAPITAL}(?: {CAPITAL}){{0,2}}(?:, {CAPITAL}(?: {CAPITAL})?){{1,6}},? (?:and|&) {CAPITAL}(?: {CAPITAL})*"
_DEPARTMENT = re.compile(rf"(?:The )?(?:Department|Ministry|Directorate|Secretariat) (?:for|of) {_LIST}(?=\W|$)")
"""A body whose name is a list: "Department for Land, Tides and Rural Roads"."""
_DEPARTMENTS = ("Department", "Ministry", "Directorate", "Secretariat", "The ")
_LISTED = re.compile(rf"(?:The )?{_LIST}(?=\W)")
_FIRM = re.compile(rf"{CAPITAL}(?:, {CAPITAL}){{1,3}},? & {CAPITAL}(?=\W)(?! [A-Z])")
"""A firm called after several: "Hale, Wick & Tully"."""
_GLOSS = re.compile(r" \([^()]*\)")
_GLOSSED = re.compile(rf"([A-Z]{{2,}}) \([a-z][^()\n]{{0,120}}\) ({CAPITAL}(?: {CAPITAL})*)")
_ALONE = re.compile(rf"({LETTER}(?<!\w.)(?<!\bof .)(?<!\bin .)(?<![A-Z]\w .){REST}(?: {CAPITAL})*)(?= [a-z]|[.,’'])(?! and\b)")
_OF_COUNCIL = re.compile(
    r"([A-Z](?<!\w.)[a-z]{2,})"
    r"(?: (?:(?:City|Town|Borough|County|District|Parish) Council|people|residents|villagers|shoppers|towns?|villages)"
    r"|[’']s (?:(?:largest|biggest|busiest|main|only|oldest|two|three|four|other) ){1,2}(?:hospitals?|towns?|cit(?:y|ies)|schools?))\b"
)
"""A word that stands as a place: "in Hexby", "Hexby Town Council", "Hexby people", "Hexby's largest hospital"."""
_NICKNAME = re.compile(r" (?:[‘'“\"]\w+(?: \w+)?[’'”\"]|\(\w+\)) (?=[A-Z])")
_GOES_ON = re.compile(r"\w| (?!I\b)[A-Z]\w|[’'] and [A-Z]")
_LINKED = re.compile(r" (of|for|and)(?: the)? [A-Z]")
_INSIDE = re.compile(rf"({LETTER}(?<=[a-z] .){REST}) (?=({CAPITAL}))")
"""Two capitals after a word in lower case: the first of them opens no sentence."""


_MONTH = Pattern(lambda: rf"((?:In|Since|Last|Early|Late|Mid|Until|From) )?(?:{months()}) (?=[A-Z])")
_DATED = re.compile(r"(?:\b\d{1,2}(?:st|nd|rd|th)?(?: of)?|\b[Ii]n|\b[Ss]ince|\b[Ll]ast|\b[Ee]arly|\b[Ll]ate|\b[Mm]id) $")
_SETTINGS = ("In ", "At ")
_ARTICLES = frozenset(("al-", "el-", "ul-", "ur-", "ud-", "ad-", "an-", "ar-", "as-", "at-", "az-"))
"""Articles before a name: "al-Hassani", "ur-Rahman"."""
_PAIR = 40
"""Characters in which what "and" ties to a name is looked for."""
_DATE = 12
"""Characters before a month in which the rest of its date stands."""


def find_names(text: str, quotations: Sequence[Quotation], lower: frozenset[str]) -> list[Name]:
    """The names of the text in order. ``lower``: words that the text also writes in lower case."""
    starts = [q.start for q in quotations]
    alone = frozenset(_ALONE.findall(text))
    inside = frozenset((first, OWNING.sub("", second)) for first, second in _INSIDE.findall(text))
    known = declared(text)
    families = borne(text) if any(OWNING.search(name) for names in known.values() for name in names) else frozenset()
    placed = frozenset((*PLACE.findall(text), *_OF_COUNCIL.findall(text)))
    found: list[Name] = []
    titled: frozenset[str] | None = None
    position = 0
    while (match := RUN.search(text, position)) is not None:
        begin, position = match.span()
        begin = _past_month(text, begin, position)
        if text[max(0, begin - 3) : begin] in _ARTICLES and not text[max(0, begin - 4) : begin - 3].isalpha():
            begin -= 3  # "al-Hassani said"
        at = bisect_right(starts, begin) - 1
        quoted = at >= 0 and begin < quotations[at].end
        pieces = _pieces(text, begin, position)
        run_pieces = pieces if begin == match.start() else _pieces(text, match.start(), position)
        whole = _listed(text, begin, position) or (_declared_in(text, run_pieces, known, families) if known else None)
        whole = None if whole is not None and _is_part(text, whole, pieces, alone, placed) else whole
        runs = spelt_out(pieces, list(cut(pieces, alone, placed)), text) if whole is None else []
        if any(behind_seat(run, text) for run in runs):
            titled = frozenset(TITLED.findall(text)) if titled is None else titled
            runs = [part for run in runs for part in parted(run, behind_seat(run, text), titled, text)]
        if whole is not None and whole[0] > begin:
            runs = list(cut([piece for piece in pieces if piece[2] <= whole[0]], alone, placed))
        runs = [run[: len(without_part(" ".join(piece[0] for piece in run)).split(" "))] for run in runs]
        found += (made for run in runs if (made := read_name(run, text, quoted, lower, inside)) is not None)
        if whole is not None:
            start, position = whole
            said = _GLOSS.sub("", text[start:position])
            owns = text[position : position + 2] in ("’s", "'s")
            found.append(Name(start, position, tuple(said.split()), (), (), "body", owns, quoted))
    return share_surnames(list(_with_nicknames(_behind_places(found, text), text)), text)


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    """The words between two characters."""
    return [(m.group(), m.start(), m.end()) for m in WORD.finditer(text, start, end)]


def _is_part(text: str, whole: tuple[int, int], pieces: list[Piece], alone: frozenset[str], placed: frozenset[str]) -> bool:
    """Whether a declared name goes on as one: "Hexby Association *for the Blind*"; what "and" ties only to a body of many. Or began
    before: "*Tarn and* Hexby Chamber of Trade"."""
    if text.startswith(" and ", whole[0] - 5):
        return any(run[0][1] < whole[0] and run[-1][2] >= whole[1] for run in cut(pieces, alone, placed))
    link = _LINKED.match(text, whole[1])
    inner = [p for p in pieces if whole[0] <= p[1] < whole[1]]
    if link is None or (link.group(1) == "and" and not is_of_many(inner) and not _is_paired(inner, text[whole[1] :][:_PAIR])):
        return False
    return any(run[0][1] == whole[0] and run[-1][2] > whole[1] for run in cut(pieces, alone, placed))


def _is_paired(inner: list[Piece], behind: str) -> bool:
    """Whether "and" ties the end of a name to what stands behind it: "Hexshire *Police and Crime* Panel"."""
    other = behind.split()[1:2]
    return bool(inner) and bool(other) and f"{inner[-1][0]} and {other[0]}".lower() in phrases("bodies", "pairs")


def _past_month(text: str, begin: int, end: int) -> int:
    """Where a run of capitals begins behind the month of a date: "On 9 April *Isaac Orme*", "In May *Ann Otto*"."""
    month = _MONTH.match(text, begin, end)
    dated = month is not None and (month.group(1) or _DATED.search(text, max(0, begin - _DATE), begin))
    return month.end() if month is not None and dated else begin


def _listed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Where a body stands whose name is a list or is parted by a gloss: "UCCW (the union) North". ``end``: of the run of capitals."""
    match = _DEPARTMENT.match(text, begin) if text.startswith(_DEPARTMENTS, begin) else None
    if match is None and text.startswith(", ", end):
        match = _FIRM.match(text, begin) or _LISTED.match(text, begin)
        match = match if match is not None and (match.re is _FIRM or _is_one(match.group())) else None
    elif match is None and text.startswith(" (", end):
        match = _GLOSSED.match(text, begin)
    if match is None:
        return None
    opening, _, _ = match.group().partition(" ")  # "*But* NHS Hexshire, Marling and Skelby ICB"
    start = begin + len(opening) + 1 if opening in ("The", "But", "And") else begin
    return start, match.end()


def _behind_places(names: list[Name], text: str) -> list[Name]:
    """The names, without the place that opens a sentence where the text tells the rest alone: "In Skelby *Zerda Holm* is known"."""
    alone = {name.words for name in names if len(name.words) > 1}
    return [
        name._replace(start=name.start + len(name.words[0]) + 1, words=name.words[1:], kind="person")
        if name.kind == "unknown" and name.words[1:] in alone and text.startswith(_SETTINGS, name.start - 3)
        else name
        for name in names
    ]


def _with_nicknames(names: list[Name], text: str) -> Iterator[Name]:
    """The names, with those made one that a nickname parts: "Ronnie ‘Chip’ Barlow"."""
    i = 0
    while i < len(names):
        name = names[i]
        nickname = _NICKNAME.match(text, name.end) if len(name.words) == 1 and name.words[0].lower() in given_names() else None
        last = next((j for j in (i + 1, i + 2) if nickname and j < len(names) and names[j].start == nickname.end()), None)
        if last is not None and len(names[last].words) == 1 and not names[last].titles:
            family = names[last]
            yield family._replace(
                start=name.start, words=(*name.words, *family.words), titles=name.titles, roles=name.roles, kind="person"
            )
            i = last
        else:
            yield name
        i += 1


def _is_one(name: str) -> bool:
    """Whether capitals in a list name one body by its last word, and none before does: no "Hexby Council, Tarn Council
    and Fell Trust"."""
    *before, last = name.split()
    listed = max(i for i, word in enumerate(before) if word in ("and", "&"))
    others = [word.strip(",") for word in before[: listed + 2]]  # what stands behind tells the kind: "and Wend *NHS Foundation* Trust"
    return last.lower() in words("bodies", "list_ends") and not any(
        (word.lower() in words("bodies", "heads") - words("bodies", "places") and word != "NHS") or word.lower() in given_names()
        for word in others[: -1 if len(others) > 3 else None]
    )


def _declared_in(
    text: str, run: Sequence[Piece], known: Mapping[str, Sequence[str]], families: frozenset[str]
) -> tuple[int, int] | None:
    """Where in a run of capitals a body stands that the text declares to be one."""
    for i, (word, start, _) in enumerate(run):
        names = known.get(OWNING.sub("", word))
        if names is None:
            continue
        before = run[i - 1][0] if i else ""
        inside = before[:1].isupper() and before.lower() not in never_first() and not OWNING.search(before)
        for name in names:
            if inside and (name in phrases("bodies", "national") or name in phrases("bodies", "placed")):
                continue  # "Hexshire Police Federation", "Fellshire Mountain Rescue"
            end = start + len(name)
            owner = OWNING.sub("", name)
            if owner != name and ((inside and " " not in name) or (owner in families and not owns_nothing(text, end))):
                continue  # "Martin Gumbley’s", "Gumbley’s wife"
            if text.startswith(name, start) and not _GOES_ON.match(text, end):
                return start, end
    return None
