"""Reads a name: what titles and offices stand before it, and whether it is a person's, a body's or neither."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.nameparts import (
    INITIALS,
    OWNING,
    Kind,
    Name,
    Piece,
    first_heads,
    given_names,
    is_head,
    never_first,
    never_inside,
    titles,
)

_PARENT = re.compile(r"(?:mum|mother|dad|father|parent|grandmother|grandfather|gran)-of-\w+|ex-\w+|great-\w+|[\w-]+-year-old")
_MANY = re.compile("[’']")
PARTIES = frozenset((("Reform", "UK"), ("Plaid", "Cymru"), ("Sinn", "Féin"), ("Sinn", "Fein"), ("Your", "Party")))
"""Parties whose names begin with a word of party or end in no word for a body."""
_TRADES = ("er", "or", "eer", "ist", "man", "woman", "ian", "ant")
_BODY_WORDS = frozenset(("nhs", "university", "healthwatch", "ofsted"))


def _begins(pieces: list[Piece], text: str, inside: frozenset[tuple[str, str]]) -> bool:
    """Whether a word that mostly only opens a sentence belongs to the name: "Long Barrow", "Two Rivers". It does where
    the text has it with a capital in the middle of a sentence, or where a number stands before a thing of that many."""
    first = pieces[0][0]
    if len(pieces) < 2 or not pieces[1][0][0].isupper() or first.lower() in never_inside() or _MANY.search(first):
        return False
    second = OWNING.sub("", pieces[1][0])
    if second.lower() in never_first():
        return False
    if (first, second) in inside:
        return True
    plural = second.endswith("s") and not second.endswith("ss") and second.lower() not in words("constants", "parties_names")
    return first.lower() in words("names", "numbers") and plural and len(pieces) > 2 and is_head(OWNING.sub("", pieces[-1][0]))


def read_name(run: list[Piece], text: str, quoted: bool, lower: frozenset[str], inside: frozenset[tuple[str, str]]) -> Name | None:
    """The name of a run of capitals without titles and offices; None where they name nothing."""
    pieces = list(run)
    while pieces and (pieces[0][0].lower().rstrip(".") in never_first() or pieces[0][0].islower()):
        low = pieces[0][0].lower()
        if (low in ("will", "may", "mark") and len(pieces) > 1) or _begins(pieces, text, inside):
            break
        pieces.pop(0)
    while pieces and (pieces[-1][0].islower() or pieces[-1][0] == "I"):
        pieces.pop()
    if not pieces:
        return None
    core_words = tuple(OWNING.sub("", p[0]) for p in pieces)
    if core_words in PARTIES:
        end = pieces[-1][1] + len(core_words[-1])
        return Name(pieces[0][1], end, core_words, (), (), "body", text[end : end + 2] in ("’s", "'s"), quoted)
    heads = words("roles", "heads")
    if len(pieces) > 1 and pieces[0][0].lower() not in given_names() and all(OWNING.sub("", p[0]).lower() in heads for p in pieces):
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
    if office and not is_head(pieces[-1][0]) and not pieces[office + 1][0].islower():
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


def _is_trade(low: str, pieces: list[Piece]) -> bool:
    """Whether the first of three words or more names what somebody does: "Auctioneer Robbie Stainforth"."""
    trade = low.endswith(_TRADES) or low in words("roles", "before_names")
    return len(pieces) > 2 and trade and low not in given_names() and pieces[1][0].lower() in given_names()


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
    gloss = INITIALS.match(text, end)
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
