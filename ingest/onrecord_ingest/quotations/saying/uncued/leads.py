"""Whom or what the words before a colon name: a placard, the subject of the clause, the speaker of a transcript's line."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.frames.messages import message_owner
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token

_LONGEST_LINE = 24
_SAID = 4
"""Tokens from "to" to the colon, at most."""
_PROMPTS = frozenset(
    ("prompting", "leading", "causing", "moving", "forcing", "provoking", "inspiring", "leaving", "prompted", "led", "caused")
)
_ENCLOSED = frozenset(("note", "card", "telegram", "tag"))
"""What comes with a thing: "It came with *a note*, which is pinned up: “…”"."""
_SHOWS = frozenset(("with", "holding", "carrying", "waving"))
_BESIDE = frozenset(("under", "beneath", "below", "above", "beside", "behind", "by", "near", "past"))
"""What stands before a sign that ends the words before a colon: "a pallet under *a sign*: “…”"."""
_STANDS = frozenset(
    ("is", "was", "are", "were", "hung", "hangs", "hang", "stood", "stands", "stand", "lay", "lies", "sat", "sits", "came", "comes")
)
"""Verbs behind which the subject stands where a place opens the sentence: "Beneath the cap *was* a line: “…”"."""
_PLACES = frozenset(("outside", "inside", "above", "below", "beneath", "nearby", "overhead", "upstairs", "downstairs", "there", "here"))


def sign_before(tokens: list[Token], stop: int) -> Subject | None:
    """The placard, banner or letter with which the words before a colon end: "carried a placard made of a
    cereal box:"."""
    for i in range(stop - 1, max(-1, stop - 16), -1):
        enclosed = tokens[i].low in _ENCLOSED and tokens[0].low in (
            "it",
            "they",
            "there",
        )  # and no person who "sends a cake with a note"
        if tokens[i].low in words("bodies", "signs") or tokens[i].low == "letter" or enclosed:
            first = i
            while (
                first > 0
                and tokens[first - 1].kind == "w"
                and (
                    tokens[first - 1].low in grammar("determiners")
                    or (
                        tokens[first - 1].text.islower()
                        and not is_finite(tokens, first - 1)
                        and tokens[first - 1].low not in grammar("prepositions")
                    )
                )
            ):
                first -= 1
                if tokens[first].low in grammar("determiners"):
                    break
            shown = (
                tokens[first - 1].low in _SHOWS
                or (i == stop - 1 and tokens[first - 1].low in _BESIDE)
                or tokens[first - 1].low in _STANDS
            )
            if first and (shown or (is_finite(tokens, first - 1) and not enclosed)):
                last = next((j - 1 for j in range(i + 1, stop) if tokens[j].text in CLAUSE_MARKS), stop - 1)
                return Subject(first, last, first)
    return None


def prompted(tokens: list[Token], stop: int) -> Subject | None:
    """Whom something brings to say what stands behind a colon: "…, *prompting Ann Otto to reply*: “…”"."""
    to = next((i for i in range(stop - 1, max(0, stop - _SAID) - 1, -1) if tokens[i].low == "to"), None)
    if to is None or tokens[to + 1].low not in forms_by_word():
        return None
    led = next((i for i in range(to - 1, max(0, to - _LONGEST_LINE) - 1, -1) if tokens[i].low in _PROMPTS), None)
    return Subject(led + 1, to - 1, led) if led is not None and to - led - 1 > 0 else None


def main_subject(tokens: list[Token], stop: int) -> Subject | None:
    """The subject of the clause before a colon, past what a relative clause between commas says of it; or whom it brings to speak."""
    other = prompted(tokens, stop)
    if other is not None:
        return other
    if stop > 2 and tokens[0].low in ("so", "neither", "nor") and tokens[1].low in grammar("auxiliaries"):
        return Subject(2, stop - 1, 2) if is_name(tokens[2]) or starts_phrase(tokens[2]) else None  # "So will *Ann Orrin*: “…”"
    whose = message_owner(tokens, stop)
    if whose is not None:
        return whose
    behind = _behind_place(tokens, stop)
    if behind is not None:
        return behind
    i = 1
    while i < stop:
        if tokens[i].text == "," and not grammar("relatives").isdisjoint(t.low for t in tokens[i + 1 : i + 3]):
            i = next((j for j in range(i + 2, stop) if tokens[j].text == ","), i)
        elif is_finite(tokens, i):
            return left_subject(tokens, i, 0)
        i += 1
    return _speaking(tokens, stop)


def _behind_place(tokens: list[Token], stop: int) -> Subject | None:
    """What stands behind the verb where a place opens the sentence: "Outside, tied to the gate, hung *a bedsheet*: “…”"."""
    if tokens[0].low not in grammar("prepositions") and tokens[0].low not in _PLACES:
        return None
    stands = (i for i in range(1, stop - 1) if tokens[i].low in _STANDS and tokens[i + 1].low in grammar("determiners"))
    verb = next((i for i in stands if tokens[i - 1].text == "," or not has_finite(tokens, 1, i - 1)), None)
    if verb is None or any(t.low in grammar("personal") for t in tokens[:verb]):
        return None
    last = next((i - 1 for i in range(verb + 2, stop) if tokens[i].text in CLAUSE_MARKS), stop - 1)
    return Subject(verb + 1, last, verb + 1)


def _speaking(tokens: list[Token], stop: int) -> Subject | None:
    """Who a verbless line names before a colon, as transcripts do: "*Felix Hale* (Wrenham) (Ind): “…”"."""
    if stop > _LONGEST_LINE or not starts_phrase(tokens[0]) or tokens[0].kind != "w":
        return None
    bracket = next((i for i in range(stop) if tokens[i].text == "("), None)
    if bracket is None:
        last = stop - 1 if all(t.kind == "w" or t.text == "," for t in tokens[:stop]) else None
        return Subject(0, last, 0) if last is not None and last >= 0 and (last or is_name(tokens[0])) else None
    named = bracket + 2 < stop and all(is_name(t) for t in tokens[bracket + 1 : bracket + 3]) and not is_name(tokens[0])
    closing = next((i for i in range(bracket, stop) if tokens[i].text == ")"), stop - 1)
    return Subject(0, closing if named or tokens[0].low == "the" else bracket - 1, 0) if bracket else None
