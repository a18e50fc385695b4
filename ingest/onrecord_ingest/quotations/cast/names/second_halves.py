"""What stands behind "and" in the name of one body: "Marling *and Coast NHS Trust*", "Kirkholme *and District Auction Company*"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import OWNING, Piece, is_head
from onrecord_ingest.quotations.lexicon import phrases, words

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


def until_link(pieces: list[Piece]) -> list[Piece]:
    """The capitals up to the next link or owner."""
    out: list[Piece] = []
    for piece in pieces:
        if (piece[0].islower() or piece[0] == "&") and not (piece[0] == "of" and out and out[-1][0] == "C"):
            break
        out.append(piece)
        if piece[0].endswith(("'s", "’s")):
            break  # "Midwives' Union's Hexby branch"
    return out or pieces[:1]


def is_second_half(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the rest of a body's name that begins with a place."""
    return is_health_body(rest) or is_district(rest) or _is_parish(rest) or is_service(rest)


def of_callings(pieces: list[Piece], i: int) -> bool:
    """Whether a plural owner at ``i`` is one of two for whom a body speaks: "*Farmers'* and Growers' Guild"."""
    right = until_link(pieces[i + 2 :]) if len(pieces) > i + 2 and pieces[i + 1][0] in ("and", "&") else []
    if right and OWNING.sub("", pieces[i][0]) == "Women" and OWNING.sub("", right[0][0]) == "Children":
        return True  # "Hexshire Women’s and Children’s NHS Trust"
    return pieces[i][0].endswith(("s'", "s’")) and bool(right) and right[-1][0].lower() in words("bodies", "associated")


def is_health_body(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the rest of a health body's name, which is made of places: "and Coast NHS Trust"."""
    right = [OWNING.sub("", piece[0]) for piece in until_link(rest)]
    cared = " ".join(right[-3:]) in phrases("bodies", "health_bodies") or right[-1] in ("ICB", "CCG")
    return ("NHS" in right[1:] and is_head(right[-1])) or right[-1].lower() in ("ombudsman", "regulator") or cared


def is_district(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the land around a place and the body's own word: "Kirkholme and District Auction Company"."""
    right = [piece[0] for piece in until_link(rest)]
    return (
        len(right) > 1
        and right[0] in ("District", "Districts", "County", "Villages", "Area")
        and (is_head(right[-1]) or right[-1].lower() in words("bodies", "known"))
    )


def _is_parish(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the second place of a body of two: "Chalford and Wick Parish Council"."""
    right = [OWNING.sub("", piece[0]) for piece in until_link(rest)]
    return len(right) > 2 and (right[-2].lower(), right[-1].lower()) in _OF_TWO


def is_service(rest: list[Piece]) -> bool:
    """Whether "and" is followed by the second place of a body that is itself called by two things: "and Levels Fire and Rescue
    Service"."""
    for i in range(1, min(len(rest) - 2, 4)):
        pair = f"{rest[i][0]} and {OWNING.sub('', rest[i + 2][0])}".lower() if rest[i + 1][0] in ("and", "&") else ""
        if pair in phrases("bodies", "pairs"):
            ends = is_head(OWNING.sub("", rest[i + 3][0])) if len(rest) > i + 3 else pair == "fire and rescue"
            return ends and all(piece[0][0].isupper() for piece in rest[:i])
    return False


def are_two_bodies(run: list[Piece], rest: list[Piece]) -> bool:
    """Whether "and" stands between a name of several words and that of a whole council: "Little Acorns and Hexby City Council", but
    "King’s Lynn and West Norfolk Borough Council"."""
    right = [OWNING.sub("", piece[0]) for piece in until_link(rest)]
    whole = len(right) > 2 and right[-1] == "Council" and right[-2] in _GREATER
    return whole and len(run) > 1 and not any(OWNING.search(piece[0]) for piece in run)
