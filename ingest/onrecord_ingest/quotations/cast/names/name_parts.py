"""A name out of a run of capitals: titles, roles and letters of honour taken off, its first word and spelling put right."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.cast.names.name_kinds import is_body, kind_of
from onrecord_ingest.quotations.cast.names.names import OWNING, PARTIES, Name, Piece, given_names, is_head, never_first
from onrecord_ingest.quotations.cast.names.titles import titles
from onrecord_ingest.quotations.cast.signs.family_shops import owns_nothing
from onrecord_ingest.quotations.lexicon import grammar, phrases, words
from onrecord_ingest.quotations.openings import places_of

_PARENT = re.compile(r"(?:mum|mother|dad|father|parent|grandmother|grandfather|gran)-of-\w+|ex-\w+|great-\w+|[\w-]+-year-old")
_MANY = re.compile("[’']")
_SAINTS = frozenset(("St", "Saint"))
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th) $")
"""What stands before the place of a troop: "*3rd* Skelby Scouts"."""
_STYLES = frozenset(("very", "most", "right", "rt"))
_STYLED = frozenset(("rev", "revd", "reverend", "hon"))
"""How some are styled before a title."""
_TRADES = ("er", "or", "eer", "ist", "man", "woman", "ian", "ant")


def read_name(run: list[Piece], text: str, quoted: bool, lower: frozenset[str], inside: frozenset[tuple[str, str]]) -> Name | None:
    """The name in a run of capitals, or None where it names nobody. ``inside``: pairs of capitals in mid-sentence."""
    pieces = list(run)
    closed = never_first()
    while pieces and ((low := pieces[0][0].lower()).rstrip(".") in closed or pieces[0][0].islower()):
        if (low in ("will", "may", "mark") and len(pieces) > 1) or _begins(pieces, inside):
            break
        pieces.pop(0)
    if len(pieces) == 2 and pieces[1][0] == "NHS" and pieces[0][0].lower() in words("bodies", "not_before_small"):
        pieces.pop(0)  # "*National* NHS bosses"
    while pieces and (pieces[-1][0].islower() or pieces[-1][0] == "I"):
        pieces.pop()
    while len(pieces) > 2 and pieces[0][0].lower() in _STYLES and pieces[1][0].lower().rstrip(".") in _STYLED:
        pieces.pop(0)  # "the *Very* Rev Ann Otto"
    if not pieces:
        return None
    core_words = tuple(OWNING.sub("", p[0]) for p in pieces)
    if core_words in PARTIES:
        end = pieces[-1][1] + len(core_words[-1])
        return Name(pieces[0][1], end, core_words, (), (), "body", text[end : end + 2] in ("’s", "'s"), quoted)
    heads = words("roles", "heads")
    if len(pieces) > 1 and pieces[0][0].lower() not in given_names() and all(word.lower() in heads for word in core_words):
        return None  # "Chief Executive"
    office = _last_of_office(pieces)
    roles: list[str] = []
    if office and not is_head(pieces[-1][0]) and not pieces[office + 1][0].islower():
        roles += (p[0].lower() for p in pieces[:office])
        pieces = pieces[office:]
    body = pieces[0][0].lower().rstrip(".") not in words("titles", "address") and is_body(tuple(p[0] for p in pieces))
    opens = text[max(0, pieces[0][1] - 2) : pieces[0][1]].strip() in ("", ".")
    if body and len(pieces) > 2 and opens and pieces[0][0].lower() in words("bodies", "kinds"):
        pieces.pop(0)  # "Operator Northlink Trains"
    found_titles: list[str] = []
    while pieces and not body:
        low = pieces[0][0].lower().rstrip(".")
        if _is_given_rank(pieces[0][0]):
            break
        if low in titles() and pieces[0][0] != "MS" and (len(pieces) > 1 or low not in words("titles", "surnames")):
            found_titles.append(low)
        elif (
            len(pieces) > 1
            and (
                (low in words("roles", "heads") and low not in given_names() and not _is_of_parents(low, pieces))
                or low == "ms"
                or _PARENT.match(low)
                or (low in words("constants", "parties_names") and (low != "green" or len(pieces) > 2))
                or (low in lower and low not in given_names() and len(pieces) > 2 and not is_head(pieces[1][0]))
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
    opens_line = pieces[0][1] == 0 or text[pieces[0][1] - 1] == "\n"
    if opens_line:
        core[0] = _ordinary(core[0], core, text)
    if opens_line and _all_capitals(core, end, text):
        core = [word if word.lower() in words("bodies", "initials") else word.capitalize() for word in core]
    if core[0] in _SAINTS and len(core) > 1 and text[end : end + 2] in ("’s", "'s") and owns_nothing(text, end + 2):
        core[-1] += text[end : end + 2]  # "St Wilfrid’s is to close"
        end, possessive = end + 2, False
    elif core[0] in _SAINTS and core[-1].endswith("s") and text[end : end + 1] in ("’", "'") and owns_nothing(text, end + 1):
        core[-1] += text[end : end + 1]  # "St Agnes’ is to close"
        end, possessive = end + 1, False
    troops = len(core) > 1 and not words("bodies", "troops").isdisjoint(w.lower() for w in core[1:])
    troop = _ORDINAL.search(text, max(0, pieces[0][1] - 6), pieces[0][1]) if troops else None
    if troop is not None:
        return Name(troop.start(), end, (troop.group().strip(), *core), (), (), "body", possessive, quoted)
    kind = kind_of(core, found_titles, roles, text, end, lower)
    return Name(pieces[0][1], end, tuple(core), tuple(found_titles), tuple(roles + suffixes), kind, possessive, quoted)


def _last_of_office(pieces: list[Piece]) -> int:
    """The last of the words, save that which ends the name, that is a title or tells of an office; 0 where there is none."""
    if len(pieces) > 2 and pieces[0][0].lower() in words("constants", "chained") and pieces[1][0] in ("of", "for"):
        return 0
    for i in range(len(pieces) - 2, 0, -1):
        word = pieces[i][0]
        low = word.lower()
        if (low.rstrip(".") in titles() and not _is_given_rank(word)) or (low in words("roles", "heads") and low not in given_names()):
            return i
    return 0


def _begins(pieces: list[Piece], inside: frozenset[tuple[str, str]]) -> bool:
    """Whether a word that mostly only opens a sentence belongs to the name: "Long Barrow", "Two Rivers". It does where
    the text has it with a capital in the middle of a sentence, or where a number stands before a thing of that many."""
    first, second = pieces[0][0], pieces[1][0] if len(pieces) > 2 else ""
    if first.lower() in words("constants", "for_heads") and second.lower() in words("constants", "before_for"):
        return True  # "Parents for Change", "Residents Against Incineration", "Families First for Marling"
    called = first in ("SEND", "Send", "Let") and all(p[0][0].isupper() for p in pieces)
    if len(pieces) > 2 and (called or (first, second) == ("Our", "Lady")):
        return True  # "SEND Voices Hexshire", "Send Help Hexby"
    if any(is_head(p[0]) for p in pieces[3:]) and " ".join(p[0].lower() for p in pieces[:3]) in phrases("bodies", "pairs"):
        return True  # "Police and Crime Panel"
    if len(pieces) < 2 or not pieces[1][0][0].isupper() or first.lower() in _never_inside() or _MANY.search(first):
        return False
    second = OWNING.sub("", pieces[1][0])
    if len(pieces) > 2 and is_head(first) and OWNING.sub("", pieces[-1][0]).lower() in words("bodies", "associated"):
        return True  # "Police Staff Federation"
    if second.lower() in never_first():
        return False
    if (first, second) in inside:
        return True
    plural = second.endswith("s") and not second.endswith("ss") and second.lower() not in words("constants", "parties_names")
    return first.lower() in words("names", "numbers") and plural and len(pieces) > 2 and is_head(OWNING.sub("", pieces[-1][0]))


@lru_cache(maxsize=1)
def _never_inside() -> frozenset[str]:
    """Words that begin no name even where a capital stands in the middle of a sentence."""
    closed = ("weekdays", "months", "personal", "auxiliaries", "possessives", "negations")
    return frozenset(("the", "a", "an", "this", "that", "these", "those", "continued")).union(*(grammar(key) for key in closed))


def _ordinary(word: str, core: list[str], text: str) -> str:
    """A word set in capitals because it opens the article, as it is spelt elsewhere: "THRUPWORTH City Council"."""
    if len(word) < 4 or not word.isupper() or not word.isalpha() or word.lower() in words("bodies", "known"):
        return word
    if not any(other[1:].islower() for other in core):
        return word
    plain = word.capitalize()
    public = core[-1].lower() in ("council", "police", "hospital", "school", "college", "academy", "library", "crematorium")
    if public or next(places_of(text, plain), None) is not None:
        return plain
    return plain if len(word) > 7 and sum(1 for _ in places_of(text, word)) == 1 else word


def _all_capitals(core: list[str], end: int, text: str) -> bool:
    """Whether a whole name is set in capitals because it opens a paragraph: "HEXBY ROVERS have been sold"."""
    if len(core) < 2 or not all(word.isupper() and word.isalpha() for word in core):
        return False
    known = is_head(core[-1]) or core[-1].lower() in words("bodies", "clubs") or core[0].lower() in given_names()
    line = text[end : end + 40].split("\n", 1)[0]
    return known and any(c.islower() for c in line)


def _is_given_rank(word: str) -> bool:
    """Whether a word that could be a rank is a given name by its small letters: "Di Stone", not "DI Stone"."""
    return word.lower() in words("titles", "given_ranks") and not word.isupper() and word.lower() in given_names()


def _is_of_parents(low: str, pieces: list[Piece]) -> bool:
    """Whether the first word is of those for whom a body speaks, and nobody's role: "*Parent* Voice Marling"."""
    return low == "parent" and len(pieces) > 2 and pieces[1][0].lower() in words("constants", "voicing")


def _is_trade(low: str, pieces: list[Piece]) -> bool:
    """Whether the first of three words or more names what somebody does: "Auctioneer Robbie Stainforth"."""
    if len(pieces) > 1 and low in words("roles", "together") and pieces[1][0].lower() in given_names():
        return True  # "Brothers Paul and Kevin Trent"
    trade = low.endswith(_TRADES) or low in words("roles", "before_names")
    return len(pieces) > 2 and trade and low not in given_names() and pieces[1][0].lower() in given_names()
