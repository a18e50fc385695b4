"""Runs of capitals, cut where one name ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord_ingest.quotations.cast.names import CAPITAL, OWNING, Piece, given_names, is_head
from onrecord_ingest.quotations.cast.titles import titles
from onrecord_ingest.quotations.lexicon import phrases, words

_LINK = (
    r"(?:of the|of|for the|for|and the|and|&|de la|de|van der|van den|van|von|der|den|al|el|bin|ap|du|la|le|y|yr|na|nan|nam|upon|the)"
)
RUN = re.compile(rf"{CAPITAL}(?:[’']s?(?= [A-Z]))?(?:[ \u00a0](?:{_LINK}[ \u00a0])?(?:[ae]l-)?{CAPITAL}(?:[’']s?(?= [A-Z]))?)*")
INITIALS = re.compile(r" \(([A-Z][A-Za-z]{1,8})[),;]")
WORD = re.compile(r"[^ \u00a0]+")


def spelt_out(pieces: list[Piece], runs: list[list[Piece]], text: str) -> list[list[Piece]]:
    """The runs, with one where the initials after it show that it is one name: "Care and Council Workers (CCW)"."""
    gloss = INITIALS.match(text, pieces[-1][2])
    if gloss is None or not runs:
        return runs
    capitals = [piece for piece in pieces if piece[0][0].isupper()][-len(gloss.group(1)) :]
    first = capitals[0][1]
    if "".join(piece[0][0] for piece in capitals) != gloss.group(1).upper() or runs[-1][0][1] <= first:
        return runs
    kept = [[piece for piece in run if piece[1] < first] for run in runs]
    return [*(run for run in kept if run), [piece for piece in pieces if piece[1] >= first]]


_CALLED_AFTER = frozenset(
    ("st", "saint", "king", "queen", "prince", "princess", "the", "our", "sir", "lady", "lord", "bishop", "archbishop")
)
_PUBLIC = frozenset(("council", "trust", "university", "government", "hospital", "union", "labour", "conservative"))
"""What stands alone for a body, and begins the name of no union."""
_OF_TWO = frozenset(
    (
        ("parish", "council"),
        ("community", "council"),
        ("residents", "association"),
        ("cricket", "club"),
        ("football", "club"),
        ("rugby", "club"),
    )
)
"""What bodies of two places together are."""
_GREATER = frozenset(("County", "City", "Borough", "District", "Metropolitan"))
"""What a council is that is not one of two villages together."""
_LOOK = 12
"""Words looked at behind a link or a possessive, so that time stays linear."""


def cut(pieces: list[Piece], alone: frozenset[str], placed: frozenset[str]) -> Iterator[list[Piece]]:
    """The run cut into names at possessives and links that join nothing. ``placed``: words that the text has as places'."""
    run: list[Piece] = []
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
            right = pieces[j : j + _LOOK]
            apart = low == "and" and " ".join(p[0] for p in run) in alone
            if (
                run
                and _joins(run, low, right)
                and not (low == "and" and _two_bodies(run, right))
                and (not apart or _health_body(right) or _district(right) or _parish(right))
            ):
                run.extend(pieces[i:j])
            else:
                if run:
                    yield run
                run = []
            i = j
            continue
        else:
            if _begins_person(run, pieces[i : i + 2]):  # "Head of Dunlow Primary *Sian Price*"
                yield run
                run = []
            run.append(pieces[i])
            if word.endswith(("'s", "’s", "'", "’")) and i + 1 < len(pieces):
                rest = _until_link(pieces[i + 1 : i + 1 + _LOOK])
                owner = OWNING.sub("", word)
                within = owner.lower() in words("constants", "owners_inside") and any(is_head(p[0]) for p in rest)
                within = within or (len(run) == 2 and run[0][0].lower() in words("bodies", "campaigns"))  # "Save Hexby's Library"
                of_place = len(run) == 1 and owner in placed and _has_own_name(rest)
                if not within and not (
                    (is_head(OWNING.sub("", rest[-1][0])) or (len(rest) == 1 and rest[0][0].lower() in phrases("bodies", "shops")))
                    and not of_place
                    and len(rest) <= (2 if _is_place(run) else 3)
                    and (
                        not is_head(owner)
                        or (owner.endswith("s") and (owner.lower() in words("bodies", "plurals") or word.endswith(("s'", "s’"))))
                    )
                    and run[0][0].lower() not in words("constants", "parties_names")
                ):
                    yield run
                    run = []
        i += 1
    if len(run) > 2 and run[-1][0].isupper() and run[-1][0].lower() in words("bodies", "not_bodies") and is_head(run[-2][0]):
        run = run[:-1]  # "Harle County Council *SEND* manager"
    if run:
        yield run


def _has_own_name(rest: list[Piece]) -> bool:
    """Whether what a place has is called by more than what it is: "Hexby's Alhambra Theatre", but "Hexby's Royal Infirmary"."""
    return len(rest) > 1 and rest[0][0].lower() not in words("bodies", "inside") | words("bodies", "heads") | words(
        "constants", "general"
    )


def _begins_person(run: list[Piece], ahead: list[Piece]) -> bool:
    """Whether somebody's name follows that of a body with nothing between: a known given name and one word more."""
    if len(run) < 2 or len(ahead) < 2 or not is_head(run[-1][0]) or run[0][0].lower() in given_names() | titles():
        return False
    first, second = ahead[0][0], ahead[1][0]
    return first.lower() in given_names() and not is_head(first) and second[0].isupper() and not is_head(OWNING.sub("", second))


def _is_place(run: list[Piece]) -> bool:
    """Whether the owner is of several words and no saint or sovereign: "Holmarsh Fen’s Polish Saturday School"."""
    return len(run) > 1 and run[0][0].lower().rstrip(".") not in _CALLED_AFTER | given_names()


def _until_link(pieces: list[Piece]) -> list[Piece]:
    out: list[Piece] = []
    for piece in pieces:
        if piece[0].islower() or piece[0] == "&":
            break
        out.append(piece)
        if piece[0].endswith(("'s", "’s")):
            break  # "Midwives' Union's Hexby branch"
    return out or pieces[:1]


def _health_body(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the rest of a health body's name, which is made of places: "and Coast NHS Trust"."""
    right = [piece[0] for piece in _until_link(rest)]
    return ("NHS" in right[1:] and is_head(right[-1])) or right[-1].lower() in ("ombudsman", "regulator")


def _district(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the land around a place and the body's own word: "Kirkholme and District Auction Company"."""
    right = [piece[0] for piece in _until_link(rest)]
    return len(right) > 1 and right[0] in ("District", "Districts", "County", "Villages", "Area") and is_head(right[-1])


def _parish(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the second place of a body of two: "Chalford and Wick Parish Council"."""
    right = [OWNING.sub("", piece[0]) for piece in _until_link(rest)]
    return len(right) > 2 and (right[-2].lower(), right[-1].lower()) in _OF_TWO


def _two_bodies(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands between a name of several words and that of a whole council: "Little Acorns and Hexby City Council", but
    "King’s Lynn and West Norfolk Borough Council"."""
    right = [OWNING.sub("", piece[0]) for piece in _until_link(rest)]
    whole = len(right) > 2 and right[-1] == "Council" and right[-2] in _GREATER
    return whole and len(run) > 1 and not any(OWNING.search(piece[0]) for piece in run)


def _paired(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands within the name: "Police and Crime Panel"."""
    pair = f"{run[-1][0]} and {rest[0][0]}".lower()
    return pair in phrases("bodies", "pairs") and (
        "Office" in (run[0][0], run[1][0] if len(run) > 1 else "") or rest[-1][0].lower() not in words("roles", "heads")
    )


def _joins(run: list[Piece], link: str, rest: list[Piece]) -> bool:
    """Whether "of", "for" or "and" joins what stands on both sides into one name."""
    if not rest:
        return False
    last = run[-1][0].lower()
    own = run[1:] if run[0][0] == "The" else run
    chain = len(own) > 1 and own[1][0] in ("of", "for") and own[0][0].lower() in words("constants", "chained")
    if link in ("of", "for", "of the", "and") and chain and (link != "and" or _paired(run, _until_link(rest))):
        return True
    general = [p[0] for p in own] == ["General"]  # "General and Municipal Staff Union"
    if link != "&" and not general and any(p[0].lower() in words("roles", "heads") for p in run):
        return False
    if link == "&":
        return True
    if link == "for" and len(own) == 1 and last in words("constants", "for_heads"):
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
        if len(right) == 1 and OWNING.sub("", right[0][0]).lower() in words("bodies", "kinsfolk") and not is_head(run[-1][0]):
            return True  # "Armstrong and Sons"
        if _paired(run, right):
            return True
        if (
            any(p[0] == "of" or p[0] == "for" for p in run)
            and not is_head(run[-1][0])
            and (
                any(
                    p[0].lower() in ("department", "ministry", "committee", "league", "university", "association", "society")
                    for p in run
                )
            )
        ):  # but "the University of Hexby and Hexby City Council" are two
            return len(right) < 2 or OWNING.sub("", right[-1][0]).lower() not in words("constants", "public_heads")
        if run[0][0] == "NHS" and right[-1][0] in ("Council", "Police", "University"):
            return False
        if len(own) == 1 and OWNING.sub("", right[-1][0]).lower() in ("union", "association", "federation", "guild"):
            return last not in words("bodies", "known") | _PUBLIC and not own[0][0].isupper()  # "Shop and Warehouse Workers Union"
        ranked = run[0][0].lower().rstrip(".") in titles() and not general
        if is_head(last) or ranked or run[0][0].lower() in given_names():
            return False
        return is_head(right[-1][0]) and len(run) <= 3
    return link == "the"
