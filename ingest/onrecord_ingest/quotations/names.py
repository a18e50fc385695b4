"""Names in a text: runs of capitals, cut where one name ends and the next begins, and told apart into people,
bodies and the rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from onrecord_ingest.quotations.declared import declared
from onrecord_ingest.quotations.lexicon import grammar, load, phrases, words
from onrecord_ingest.quotations.marks import Quotation

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ](?:\.(?=[ A-Z])|[\w]*(?:[-‑–&](?=\w)\w+|[’'](?!s\b)\w+)*))"
_LINK = r"(?:of the|of|for the|for|and the|and|&|de la|de|van der|van den|van|von|der|den|al|el|bin|ap|du|la|le|y|yr|na|nan|nam|upon|the)"
_RUN = re.compile(rf"{_CAPITAL}(?:[’']s?(?= [A-Z]))?(?:[ \u00a0](?:{_LINK}[ \u00a0])?{_CAPITAL}(?:[’']s?(?= [A-Z]))?)*")
_PARENT = re.compile(r"(?:mum|mother|dad|father|parent|grandmother|grandfather|gran)-of-\w+|ex-\w+|great-\w+|[\w-]+-year-old")
_LISTED = re.compile(
    rf"(?:(?:Department|Ministry) (?:for|"
    rf"of) )?{_CAPITAL}(?: {_CAPITAL})?(?:, {_CAPITAL}(?: {_CAPITAL})?){{1,6}},? (?:and|&) {_CAPITAL}(?: {_CAPITAL})*"
    r"(?<=Agency|Canada|.Board|mittee|ission|ociety|Office|ffairs|rnment|rategy|.Trade|cience|.Sport|.Union|ouncil|ervice|iation|rtment)(?=\W)"
)
_GLOSSED = re.compile(rf"([A-Z]{{2,}}) \([a-z][^()\n]{{0,120}}\) ({_CAPITAL}(?: {_CAPITAL})*)")
_ALONE = re.compile(rf"(?<!\bof )(?<!\bin )(?<![A-Z]\w )\b({_CAPITAL}(?: {_CAPITAL})*)(?= [a-z]|[.,’'])(?! and\b)")
_INITIALS = re.compile(r" \(([A-Z][A-Za-z]{1,8})[),;]")
_WORD = re.compile(r"[^ \u00a0]+")
_GOES_ON = re.compile(r"\w| (?!I\b)[A-Z]\w")
_OWNING = re.compile("[’']s?$")
_MANY = re.compile("[’']")
_INSIDE = re.compile(rf"(?<=[a-z] )({_CAPITAL}) (?=({_CAPITAL}))")
"""Two capitals after a word in lower case: the first of them opens no sentence."""

PARTIES = frozenset((("Reform", "UK"), ("Plaid", "Cymru"), ("Sinn", "Féin"), ("Sinn", "Fein"), ("Your", "Party")))
"""Parties whose names begin with a word of party or end in no word for a body."""
_TRADES = ("er", "or", "eer", "ist", "man", "woman", "ian", "ant")
_BODY_WORDS = frozenset(("nhs", "university", "healthwatch", "ofsted"))

Kind = Literal["person", "body", "single", "unknown"]


class Name(NamedTuple):
    """A name without its titles: characters, words, what stood before it, and what it seems to be."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    """Capitalised words of office or party directly before the name: ``("conservative", "leader")``."""
    kind: Kind
    possessive: bool
    quoted: bool
    plural: bool = False

    @property
    def text(self) -> str:
        """The name as it would be written alone."""
        return " ".join(self.words)


_CLOSED = (
    "conjunctions",
    "subordinators",
    "determiners",
    "pronouns",
    "prepositions",
    "auxiliaries",
    "adverbs",
    "weekdays",
    "months",
)


@lru_cache(maxsize=1)
def _never_first() -> frozenset[str]:
    closed = frozenset().union(*(grammar(key) for key in _CLOSED))
    return (closed | words("names", "not_names")) - {"may", "will", "mark", "jan", "april", "june", "august", "art"}


@lru_cache(maxsize=1)
def _never_inside() -> frozenset[str]:
    """Words that begin no name even where a capital stands in the middle of a sentence."""
    closed = ("weekdays", "months", "pronouns", "auxiliaries", "possessives", "negations")
    return frozenset(("the", "a", "an", "continued")).union(*(grammar(key) for key in closed))


def _begins(pieces: list[_Piece], text: str, inside: frozenset[tuple[str, str]]) -> bool:
    """Whether a word that mostly only opens a sentence belongs to the name: "Long Barrow", "Two Rivers". It does where
    the text has it with a capital in the middle of a sentence, or where a number stands before a thing of that many."""
    first = pieces[0][0]
    if len(pieces) < 2 or not pieces[1][0][0].isupper() or first.lower() in _never_inside() or _MANY.search(first):
        return False
    second = _OWNING.sub("", pieces[1][0])
    if second.lower() in _never_first():
        return False
    if (first, second) in inside:
        return True
    plural = second.endswith("s") and not second.endswith("ss") and second.lower() not in words("constants", "parties_names")
    return first.lower() in words("names", "numbers") and plural and len(pieces) > 2 and _is_head(_OWNING.sub("", pieces[-1][0]))


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Every title."""
    return frozenset().union(*(words("titles", key) for key in ("male", "female", "neutral", "police")))


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Every given name of the list."""
    return words("names", "male") | words("names", "female") | words("names", "either")


@lru_cache(maxsize=1)
def first_heads() -> dict[str, str]:
    """First word of a Welsh or Gaelic body's name → its class."""
    return {head: cls for cls, heads in load("bodies")["first_heads"].items() for head in str(heads).split()}


def find_names(text: str, quotations: Sequence[Quotation], lower: frozenset[str]) -> list[Name]:
    """The names of the text in order. ``lower``: words that the text also writes in lower case."""
    starts = [q.start for q in quotations]
    alone = frozenset(_ALONE.findall(text))
    inside = frozenset((first, _OWNING.sub("", second)) for first, second in _INSIDE.findall(text))
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
            for run in _cut([piece for piece in pieces if piece[2] <= start], text, alone):
                name = _name(run, text, within, lower, inside)
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
        for run in _spelt_out(pieces, list(_cut(pieces, text, alone)), text):
            name = _name(run, text, quoted, lower, inside)
            if name is not None:
                found.append(name)
    return [_shared_surname(found, i, text) for i in range(len(found))]


def _declared_in(text: str, run: re.Match[str], known: Mapping[str, Sequence[str]]) -> tuple[int, int] | None:
    """Where in a run of capitals a body stands that the text declares to be one."""
    for word in _WORD.finditer(run.group()) if known else ():
        start = run.start() + word.start()
        for name in known.get(_OWNING.sub("", word.group()), ()):
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


_Piece = tuple[str, int, int]


def _spelt_out(pieces: list[_Piece], runs: list[list[_Piece]], text: str) -> list[list[_Piece]]:
    """The runs, with one where the initials after it show that it is one name: "Care and Council Workers (CCW)"."""
    gloss = _INITIALS.match(text, pieces[-1][2])
    if gloss is None or not runs:
        return runs
    capitals = [piece for piece in pieces if piece[0][0].isupper()][-len(gloss.group(1)) :]
    first = capitals[0][1]
    if "".join(piece[0][0] for piece in capitals) != gloss.group(1).upper() or runs[-1][0][1] <= first:
        return runs
    kept = [[piece for piece in run if piece[1] < first] for run in runs]
    return [*(run for run in kept if run), [piece for piece in pieces if piece[1] >= first]]


def _cut(pieces: list[_Piece], text: str, alone: frozenset[str]) -> Iterator[list[_Piece]]:
    """The run cut into names at possessives and links that join nothing."""
    run: list[_Piece] = []
    i = 0
    while i < len(pieces):
        word = pieces[i][0]
        low = word.lower()
        if low in words("constants", "particles") and word.islower() and run:
            run.append(pieces[i])
        elif word.islower() or word == "&":
            j = i
            while j < len(pieces) and (pieces[j][0].islower() or pieces[j][0] == "&"):
                j += 1
            if (
                run
                and _joins(run, low, pieces[j:])
                and (_health_body(pieces[j:]) or _district(pieces[j:]) or not (low == "and" and " ".join(p[0] for p in run) in alone))
            ):
                run.extend(pieces[i:j])
            else:
                if run:
                    yield run
                run = []
            i = j
            continue
        else:
            run.append(pieces[i])
            if word.endswith(("'s", "’s", "'", "’")) and i + 1 < len(pieces):
                rest = _until_link(pieces[i + 1 :])
                if not (
                    _is_head(rest[-1][0])
                    and len(rest) <= 3
                    and not _is_head(re.sub("[’']s?$", "", word))
                    and run[0][0].lower() not in words("constants", "parties_names")
                ):
                    yield run
                    run = []
        i += 1
    if run:
        yield run


def _until_link(pieces: list[_Piece]) -> list[_Piece]:
    out: list[_Piece] = []
    for piece in pieces:
        if piece[0].islower() or piece[0] == "&":
            break
        out.append(piece)
    return out or pieces[:1]


def _health_body(rest: list[_Piece]) -> bool:
    """Whether "and" is followed by the rest of a health body's name, which is made of places: "and Coast NHS Trust"."""
    right = [piece[0] for piece in _until_link(rest)]
    return ("NHS" in right[1:] and _is_head(right[-1])) or right[-1].lower() in ("ombudsman", "regulator")


def _district(rest: list[_Piece]) -> bool:
    """Whether "and" is followed by the land around a place and the body's own word: "Kirkholme and District Auction Company"."""
    right = [piece[0] for piece in _until_link(rest)]
    return len(right) > 1 and right[0] in ("District", "Districts", "County", "Villages", "Area") and _is_head(right[-1])


def _paired(run: list[_Piece], rest: list[_Piece]) -> bool:
    """Whether "and" stands within the name: "Police and Crime Panel"."""
    pair = f"{run[-1][0]} and {rest[0][0]}".lower()
    return pair in phrases("bodies", "pairs") and ("Office" in (run[0][0], run[1][0] if len(run) > 1 else "") or rest[-1][0].lower() not in words("roles", "heads"))


def _is_head(word: str) -> bool:
    return word.lower() in words("bodies", "heads") or word.lower().rstrip("s") in ("school", "hospital")


def _joins(run: list[_Piece], link: str, rest: list[_Piece]) -> bool:
    """Whether "of", "for" or "and" joins what stands on both sides into one name."""
    if not rest:
        return False
    last = run[-1][0].lower()
    own = run[1:] if run[0][0] == "The" else run
    chain = len(own) > 1 and own[1][0] in ("of", "for") and own[0][0].lower() in words("constants", "chained")
    if link in ("of", "for", "of the", "and") and chain and (link != "and" or _paired(run, _until_link(rest))):
        return True
    if link != "&" and any(p[0].lower() in words("roles", "heads") for p in run):
        return False
    if link == "&":
        return True
    if link in ("of", "for") and last == "parliament":
        return False  # "the Member of Parliament for Skelby": a seat, no body
    if link in ("of", "for"):
        return (
            last in words("bodies", "heads")
            or last in words("constants", "of_heads")
            or (len(run) == 1 and last in words("constants", "supporters"))
            or any(p[0].lower() in ("department", "university", "league") for p in run)
        )
    if link == "and":
        right = _until_link(rest)
        if _paired(run, right):
            return True
        if (
            any(p[0] == "of" or p[0] == "for" for p in run)
            and not _is_head(run[-1][0])
            and (
                any(
                    p[0].lower() in ("department", "ministry", "committee", "league", "university", "association", "society")
                    for p in run
                )
            )
        ):
            return True
        if run[0][0] == "NHS" and right[-1][0] in ("Council", "Police", "University"):
            return False
        if _is_head(last) or run[0][0].lower().rstrip(".") in titles() or run[0][0].lower() in given_names():
            return False
        return _is_head(right[-1][0]) and len(run) <= 3
    return link == "the"


def _name(
    run: list[_Piece], text: str, quoted: bool, lower: frozenset[str], inside: frozenset[tuple[str, str]]
) -> Name | None:
    pieces = list(run)
    while pieces and (pieces[0][0].lower().rstrip(".") in _never_first() or pieces[0][0].islower()):
        low = pieces[0][0].lower()
        if (low in ("will", "may", "mark") and len(pieces) > 1) or _begins(pieces, text, inside):
            break
        pieces.pop(0)
    while pieces and (pieces[-1][0].islower() or pieces[-1][0] == "I"):
        pieces.pop()
    if not pieces:
        return None
    core_words = tuple(_OWNING.sub("", p[0]) for p in pieces)
    if core_words in PARTIES:
        end = pieces[-1][1] + len(core_words[-1])
        return Name(pieces[0][1], end, core_words, (), (), "body", text[end : end + 2] in ("’s", "'s"), quoted)
    heads = words("roles", "heads")
    if len(pieces) > 1 and pieces[0][0].lower() not in given_names() and all(_OWNING.sub("", p[0]).lower() in heads for p in pieces):
        return None  # "Chief Executive"
    chained = len(pieces) > 2 and pieces[0][0].lower() in words("constants", "chained") and pieces[1][0] in ("of", "for")
    office = max(
        (
            i
            for i, p in enumerate(pieces[:-1] if not chained else [])
            if p[0].lower().rstrip(".") in titles() or (p[0].lower() in words("roles", "heads") and p[0].lower() not in given_names())
        ),
        default=0,
    )
    before = tuple(p[0].lower() for p in pieces[:office])
    if office and not _is_head(pieces[-1][0]) and not pieces[office + 1][0].islower():
        pieces = pieces[office:]
    else:
        before = ()
    body = _is_body([p[0] for p in pieces])
    opens = text[max(0, pieces[0][1] - 2) : pieces[0][1]].strip() in ("", ".")
    if body and len(pieces) > 2 and opens and pieces[0][0].lower() in words("bodies", "kinds"):
        pieces.pop(0)  # "Operator Northlink Trains"
    found_titles: list[str] = []
    roles: list[str] = list(before)
    while pieces and not body:
        low = pieces[0][0].lower().rstrip(".")
        if low in titles() and (
            len(pieces) > 1
            or low not in ("judge", "major", "king", "prince", "dean", "duke", "earl", "baron", "bishop", "sister", "lord")
        ):
            found_titles.append(low)
        elif (
            len(pieces) > 1
            and (
                (low in words("roles", "heads") and low not in given_names())
                or _PARENT.match(low)
                or low in words("constants", "parties_names")
                or (low in lower and low not in given_names() and len(pieces) > 2)
                or _is_trade(low, pieces)
            )
            and not pieces[1][0].islower()
        ):
            roles.append(low)
        else:
            break
        pieces.pop(0)
    suffixes: list[str] = []
    while len(pieces) > 1 and pieces[-1][0].lower().rstrip(".") in words("constants", "suffixes"):
        suffixes.append(pieces.pop()[0].lower())
    if not pieces:
        return None
    end = pieces[-1][2]
    last = pieces[-1][0]
    possessive = (
        last.endswith(("’s", "'s", "’", "'"))
        or text[end : end + 2] in ("’s", "'s")
        or (last.endswith("s") and text[end : end + 1] in ("’", "'") and not text[end + 1 : end + 2].isalnum())
    )
    core = [p[0] for p in pieces]
    if core[-1].endswith(("’s", "'s")):
        core[-1] = core[-1][:-2]
        end -= 2
    elif core[-1].endswith(("’", "'")):
        core[-1] = core[-1][:-1]
        end -= 1
    core = [_ordinary(word, core, pieces[i][1], text) for i, word in enumerate(core)]
    kind = _kind(core, found_titles, roles, text, end, lower)
    return Name(pieces[0][1], end, tuple(core), tuple(found_titles), tuple(roles + suffixes), kind, possessive, quoted)


def _ordinary(word: str, core: list[str], start: int, text: str) -> str:
    """A word set in capitals because it opens the article, as it is spelt elsewhere: "THRUPWORTH City Council"."""
    opens = start == 0 or text[start - 1] == "\n"
    if not opens or len(word) < 4 or not word.isupper() or not word.isalpha() or word.lower() in words("bodies", "known"):
        return word
    if not any(other[1:].islower() for other in core):
        return word
    plain = word.capitalize()
    return plain if plain in text or (len(word) > 7 and text.count(word) == 1) else word


def _is_trade(low: str, pieces: list[_Piece]) -> bool:
    """Whether the first of three words or more names what somebody does: "Auctioneer Robbie Stainforth"."""
    return len(pieces) > 2 and low.endswith(_TRADES) and low not in given_names() and pieces[1][0].lower() in given_names()


def _is_body(core: list[str]) -> bool:
    lows = [w.lower().removesuffix("’s").removesuffix("'s") for w in core]
    if lows[-1] in words("bodies", "known"):
        return True
    if len(core) > 2 and lows[1] in ("of", "for") and lows[0] in words("constants", "chained"):
        return True
    if len(core) > 1 and lows[0] in first_heads():
        return True
    if lows[0] in given_names() and len(core) == 2 and lows[1] in words("bodies", "surnames"):
        return False  # "Emily Power"
    if "&" in core and lows[0] not in given_names():
        return True
    if lows[-1] in words("bodies", "heads"):
        return (
            len(core) > 1
            or (core[-1].isupper() and len(core[-1]) > 2)
            or lows[-1] in words("bodies", "known")
            or lows[-1] in ("labour", "conservatives", "greens", "democrats", "parliament")
        )
    if len(core) > 1 and any(w in _BODY_WORDS for w in lows):
        return True
    return any(lows[i] in words("bodies", "heads") and lows[i + 1] in ("of", "for") for i in range(len(lows) - 1))


def _kind(core: list[str], found_titles: list[str], roles: list[str], text: str, end: int, lower: frozenset[str]) -> Kind:
    gloss = _INITIALS.match(text, end)
    if _is_body(core) or (gloss and len(core) > 2 and "".join(w[0] for w in core if w[0].isupper()).endswith(gloss.group(1).upper())):
        return "body"
    lows = [w.lower() for w in core]
    if any(low in words("roles", "heads") for low in lows) and lows[0] not in given_names():
        return "unknown"
    if len(core) == 1:
        if found_titles:
            return "person"
        if lows[0].removesuffix("s") in words("bodies", "not_bodies") or lows[0] in words("bodies", "not_bodies"):
            return "unknown"
        return "body" if core[0].isupper() and 2 <= len(core[0].rstrip(".")) <= 7 and "." not in core[0] else "single"
    if (
        lows[-1] in words("bodies", "places") and (lows[0] not in given_names() or lows[-1] in words("constants", "surely_places"))
    ) or any(c.isdigit() for c in core[-1]):
        return "unknown"
    if len(core) > 5:
        return "unknown"
    if (
        found_titles
        or lows[0] in given_names()
        or lows[0].split("-")[0] in given_names()
        or (core[0].endswith(".") and len(core[0]) == 2)
    ):
        return "person"
    if roles and any(role in words("roles", "heads") for role in roles):
        return "person"
    if len(core) == 2 and lows[1] in words("names", "surnames") and lows[0] not in lower and core[0][1:].islower():
        return "person" if lows[0] not in words("bodies", "places") else "unknown"
    after = text[end : end + 12]
    if re.match(r",? ?\(?\d\d[,.)]|, \d\d,|, who\b|, aged| \((?:Con|Lab|Lib Dem|LD|Green|Reform|Ind|SNP|Plaid)\b", after):
        return "person"
    return "unknown"
