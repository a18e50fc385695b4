"""Who stands after an inverted verb of saying, a passive or *according to*, with apposition."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import (
    CLAUSE_MARKS,
    are_initials,
    has_finite,
    is_adverb,
    is_finite,
    is_name,
    is_title,
    starts_phrase,
)
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.mentions import Subject, is_full_name, is_role
from onrecord_ingest.quotations.saying.subjects.listed import office_begins
from onrecord_ingest.quotations.saying.subjects.modifiers import is_kind_of_work
from onrecord_ingest.quotations.text.kinds import is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_RELATIVE = frozenset(("who", "which", "whose", "whom"))
_ITS = frozenset(("the", "its", "their", "our"))
_FAR = 16
"""Tokens of what tells more of a speaker, at most."""
THAT = frozenset(("that",))
"""What leads from whoever speaks to what they say."""
_OF_OFFICE = frozenset(("managing", "acting", "founding", "outgoing", "incoming", "commanding", "presiding", "visiting", "governing"))
"""Words in -ing with which an office begins: "according to Ann Otto, *managing* director"."""


def right_subject(tokens: list[Token], after: int) -> Subject | None:
    """The noun phrase that follows an inverted verb or "according to", with its apposition."""
    first = after + 1
    if first >= len(tokens) or tokens[first].kind not in "wn":
        return None
    if tokens[first].low.split("'")[0] in grammar("personal") or tokens[first].low in ("him", "her", "them"):
        following = tokens[first + 1] if first + 1 < len(tokens) else None
        if tokens[first].low != "her" or following is None or following.kind != "w":
            return Subject(first, first, first)
    last = first
    while last + 1 < len(tokens):
        nickname = tokens[last + 1].kind == "q" and last + 2 < len(tokens) and is_name(tokens[last + 2]) and is_name(tokens[last])
        if not nickname and _ends_before(tokens, last + 1):
            break
        last += 1
    end = _past_charges(tokens, first, last) or _name_of_office(tokens, first, last) or _apposition_end(tokens, last)
    return Subject(first, end, first)


def _past_charges(tokens: list[Token], first: int, last: int) -> int | None:
    """The end of the name right behind the charges of an office: "said member for roads, drains and *floods Ann Otto*."."""
    comma = last + 1
    while comma + 1 < min(len(tokens), last + _FAR) and tokens[comma].text == ",":
        end = comma + 1
        while end + 1 < len(tokens) and not _ends_before(tokens, end + 1):
            end += 1
        if office_begins(tokens, first, comma + 1, end) == first:
            return end
        comma = end + 1
    return None


def _name_of_office(tokens: list[Token], first: int, last: int) -> int | None:
    """The end of the name in commas behind an office and what looks like a setting: "said the clerk to the council, *Ann Otto*."."""
    noun = tokens[last]
    behind = tokens[last + 1].low if last + 1 < len(tokens) else ""
    office = is_personal_noun(noun.low) or is_role(tokens, first, last)
    office = office and not any(t.low in given_names() and is_name(t) for t in tokens[first : last + 1])
    listed = _past_list(tokens, first, last)
    if listed is None and (
        not office or tokens[first].low not in _ITS or (behind not in grammar("prepositions") and behind not in _RELATIVE)
    ):
        return None
    comma = listed or next(
        (i for i in range(last + 1, min(len(tokens), last + _FAR)) if tokens[i].text in CLAUSE_MARKS or tokens[i].kind == "q"), 0
    )
    if not comma or tokens[comma].text != ",":
        return None
    end = comma
    while end + 1 < len(tokens) and (is_name(tokens[end + 1]) or tokens[end + 1].low in words("constants", "particles")):
        end += 1
    closed = end + 1 >= len(tokens) or tokens[end + 1].text in CLAUSE_MARKS or tokens[end + 1].kind == "q"
    opens = tokens[min(comma + 1, len(tokens) - 1)]
    person = end > comma + 1 and (are_initials(opens) or opens.low in given_names() or is_title(opens))
    return end if closed and person and is_full_name(tokens, comma + 1, end) else None


def _past_list(tokens: list[Token], first: int, last: int) -> int | None:
    """The last comma of an office of several subjects: "said director for care, housing and schools*,* Ann Otto"."""
    link = next((i for i in range(first + 1, last + 1) if tokens[i].low in ("for", "of")), None)
    if link is None or not is_role(tokens, first, link - 1):
        return None
    for at in range(last + 1, min(len(tokens), last + _FAR)):
        if tokens[at].text == "," and any(t.low in ("and", "&") for t in tokens[last + 1 : at]):
            return at
        if tokens[at].text != "," and (tokens[at].kind != "w" or is_finite(tokens, at) or is_personal_noun(tokens[at].low)):
            return None  # nor "said the leader of the council, *the mayor* and the clerk"
    return None


def past_phrase(tokens: list[Token], subject: Subject, links: frozenset[str]) -> int:
    """The token behind all that tells more of a speaker between commas, where one of ``links`` stands there: "by Ann Pell, who runs
    it, *that*", "by a woman who lives there *as*"; else the one behind the mention, or behind its comma."""
    near = subject.last + 1
    if near < len(tokens) and tokens[near].text == "(":  # "by Ann Otto (Lab) that"
        near = next((i + 1 for i in range(near, min(len(tokens), near + _FAR)) if tokens[i].text == ")"), near)
    plain = near + (near < len(tokens) and tokens[near].text == ",")
    if near >= len(tokens) or tokens[near].low in links or (tokens[near].text != "," and tokens[near].low not in _RELATIVE):
        return plain
    commas = False
    for at in range(near, min(len(tokens), near + _FAR)):
        token, before = tokens[at], tokens[at - 1]
        if token.kind == "q" or (token.text in CLAUSE_MARKS and token.text not in ",-"):
            break
        commas = commas or token.text == ","
        if token.low in links and (before.text == "," if commas else at > near + 1 and before.low not in forms_by_word()):
            return at
    return plain


def _ends_before(tokens: list[Token], i: int) -> bool:
    """Whether the noun phrase ends before token ``i``: at a mark, a clause, a setting or a verb."""
    token = tokens[i]
    if token.kind == "q" or (token.text in CLAUSE_MARKS and token.text != "-") or token.low in words("clauses", "after_inverted"):
        return True
    if token.low in ("in", "on", "at", "to", "about", "by", "during", "through") and _setting(tokens, i):
        return True
    if token.low == "about" and tokens[i - 1].kind == "w":
        return True  # "asked by Ann Otto *about* it"
    if token.low in ("today", "yesterday", "earlier", "last", "later") or token.low in grammar("weekdays"):
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.low in ("and", "but") and following is not None and not starts_phrase(following) and following.kind != "w":
        return True
    # "reads a letter *it mailed*"
    return is_finite(tokens, i) or (token.low in grammar("personal") and tokens[i - 1].low not in ("and", "or"))


def _apposition_end(tokens: list[Token], end: int) -> int:
    """The last token of what tells more of the subject between commas: an age, then one role."""
    while end + 2 < len(tokens) and tokens[end + 1].text == ",":
        start = end + 2
        piece = start
        while (
            piece + 1 < len(tokens)
            and tokens[piece + 1].text not in CLAUSE_MARKS
            and tokens[piece + 1].low not in ("who", "which", "as", "when", "while")
            and tokens[piece + 1].kind != "q"
        ):
            piece += 1
        if piece + 1 < len(tokens) and tokens[piece + 1].kind == "q":
            break  # "according to one parent, staff “turned a blind eye”"
        age = tokens[piece].kind == "n" and (piece == start or (tokens[start].low == "now" and piece == start + 1))
        if not (age or tokens[start].low == "aged"):
            return piece if _tells_more(tokens, start, piece) else end
        end = piece
    return end


def _tells_more(tokens: list[Token], start: int, last: int) -> bool:
    """Whether words behind a comma are a role and neither a clause nor an adjunct."""
    opening = tokens[start]
    does = opening.low.endswith("ing") and opening.low not in _OF_OFFICE and not is_kind_of_work(tokens, start)
    if opening.kind in "nq" or opening.low in grammar("relatives") or does or has_finite(tokens, start, last):
        return False
    if opening.low in grammar("prepositions") and opening.low not in ("of", "from"):
        return False
    return not (opening.low in grammar("conjunctions") or opening.low in grammar("subordinators") or is_adverb(opening))


def _setting(tokens: list[Token], i: int) -> bool:
    return any(
        tokens[j].low in grammar("settings")
        or tokens[j].low in grammar("weekdays")
        or tokens[j].low in grammar("months")
        or tokens[j].kind == "n"
        for j in range(i + 1, min(i + 5, len(tokens)))
        if tokens[j].text not in CLAUSE_MARKS
    )
