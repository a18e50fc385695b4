"""What was said: from a verb of saying to the characters of its content, before it, after it, or on both sides."""

from __future__ import annotations

from typing import NamedTuple

from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.cues import Cue
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token

WH = frozenset(("whether", "why", "what", "how", "when", "where", "who", "if", "which"))
_LISTENER_STOPS = frozenset(("that", "how", "why", "whether", "what", "there", "of", "about"))


class Content(NamedTuple):
    """Tokens of the content, inclusive."""

    first: int
    last: int


def listener_end(tokens: list[Token], i: int) -> int:
    """The token after the listener of "told": "told *the meeting* there was …"."""
    if i >= len(tokens) or tokens[i].kind == "q" or tokens[i].text in CLAUSE_MARKS or tokens[i].low == "that":
        return i
    if tokens[i].low in grammar("object_pronouns"):
        if tokens[i].low in ("us", "me", "him", "them", "you", "it"):
            return i + 1
        if i + 1 < len(tokens) and not is_finite(tokens, i + 2 if i + 2 < len(tokens) else i + 1):
            i += 0
    if (
        tokens[i].text.islower()
        and tokens[i].low.endswith("s")
        and tokens[i].low not in grammar("possessives")
        and tokens[i].low not in ("this", "its")
    ):
        return i + 1
    j = i + 1
    linked = tokens[i].low in grammar("determiners") or tokens[i].low in grammar("possessives")
    capital = is_name(tokens[i])
    while j < len(tokens):
        token, before = tokens[j], tokens[j - 1]
        if token.kind == "q" and (before.low.endswith("'s") or before.low in ("the", "a")) and j + 1 < len(tokens):
            j += 2  # the “Today” programme
            continue
        if token.kind == "q" or token.text in CLAUSE_MARKS or (token.low in _LISTENER_STOPS and token.low != "of"):
            break
        if before.low in ("of", "for", "at", "from", "and", "&") or (linked and j == i + 1):
            j += 1
            continue
        if before.low in ("in", "on") and tokens[j].kind in "wn":
            j += 1
            continue
        if token.low in ("of", "and", "&") or (
            token.low in ("in", "at", "from", "on") and any(t.low == "that" or t.kind == "q" for t in tokens[j : j + 7])
        ):
            j += 1
            continue
        if token.low in grammar("determiners") or token.low in grammar("pronouns") or token.low.split("'")[0] in grammar("personal"):
            break
        if is_finite(tokens, j):
            if j - 1 > i:  # the last word was already the subject of the content
                return j - 1 if not is_name(tokens[j - 1]) else _name_start(tokens, i, j - 1)
            break
        if token.low in grammar("prepositions") or is_adverb(token):
            break
        if capital and not is_name(token) and token.kind != "n" and not linked:
            if token.low in ("news", "reporters", "radio"):
                j += 1
                continue
            break
        if not capital and is_name(token) and not linked:
            break
        if linked and j > i + 1 and not is_name(before) and is_name(token):
            break
        if is_name(token) and not is_name(before) and j > i + 2:
            break
        capital = is_name(token) if linked and j == i + 1 else capital
        j += 1
    return j


def _name_start(tokens: list[Token], i: int, j: int) -> int:
    while j - 1 > i and is_name(tokens[j - 1]):
        j -= 1
    return j


def skip_setting(tokens: list[Token], i: int) -> int:
    """The token after adjuncts of time and place of saying: "in a statement", "on Friday", "by text message"."""
    while i < len(tokens):
        low = tokens[i].low
        if low in grammar("weekdays") or low in (
            "today",
            "yesterday",
            "tonight",
            "earlier",
            "later",
            "recently",
            "previously",
            "afterwards",
            "also",
            "then",
            "bluntly",
            "simply",
            "again",
        ):
            i += 1
            continue
        if (
            low in ("last", "this", "next")
            and i + 1 < len(tokens)
            and tokens[i + 1].low
            in (
                "week",
                "month",
                "year",
                "night",
                "morning",
                "summer",
                "spring",
                "autumn",
                "winter",
                "afternoon",
                "evening",
                *grammar("weekdays"),
                *grammar("months"),
            )
        ):
            i += 2
            continue
        if low == "to" and i + 1 < len(tokens) and not (starts_phrase(tokens[i + 1]) or tokens[i + 1].low in grammar("reporters")):
            return i
        if low in (
            "in",
            "on",
            "at",
            "during",
            "by",
            "via",
            "through",
            "to",
            "after",
            "before",
            "from",
            "outside",
            "following",
            "under",
        ):
            stop = _setting_end(tokens, i)
            if stop is not None:
                i = stop
                continue
        if low.endswith("ly") and tokens[i].text.islower() and i + 1 < len(tokens) and tokens[i + 1].low in ("that",):
            i += 1
            continue
        return i
    return i


def _setting_end(tokens: list[Token], i: int) -> int | None:
    """The end of a prepositional phrase of setting that begins at ``i``."""
    setting = False
    j = i + 1
    while j < len(tokens) and j - i < 12:
        token = tokens[j]
        if token.kind == "q" or token.text in CLAUSE_MARKS or token.low in ("that", "whether", "why", "how"):
            break
        issued = token.low in words("constants", "issued") and tokens[j - 1].low in grammar("settings")  # "a statement read to"
        if setting and (
            token.low in grammar("pronouns")
            or (token.low in grammar("determiners") and tokens[j - 1].low not in grammar("prepositions"))
            or (is_finite(tokens, j) and not issued)
        ):
            break
        if setting and is_name(token) and tokens[j - 1].low not in grammar("prepositions") and not is_name(tokens[j - 1]):
            break
        if (
            setting
            and token.text.islower()
            and tokens[j - 1].low in grammar("settings")
            and token.low not in grammar("settings")
            and token.low not in words("constants", "after_setting")
            and not issued
        ):
            break
        setting = (
            setting
            or token.low in grammar("settings")
            or token.low in grammar("weekdays")
            or token.low in grammar("months")
            or token.low in grammar("reporters")
            or token.low in ("spokesperson", "spokesman", "spokeswoman")
        )
        j += 1
    if not setting:
        return None
    if any(is_finite(tokens, k) and tokens[k].low not in words("constants", "issued") for k in range(i + 1, j)):
        return None
    return j


def clause_start(tokens: list[Token], cue: Cue) -> int:
    """The token at which the content after the cue would begin: past listener, setting and "that"."""
    j = cue.last + 1
    if cue.frame == "tell" and cue.shape != "passive":
        j = listener_end(tokens, j)
    j = skip_setting(tokens, j)
    return j


def opens_clause(sentence: Sentence, j: int, cue: Cue) -> bool:
    """Whether a reported clause without "that" begins at token ``j``: something that can be a subject, then a
    finite verb."""
    tokens = sentence.tokens
    if j >= len(tokens) or (tokens[j].text in CLAUSE_MARKS and tokens[j].text not in '“"('):
        return False
    token = tokens[j]
    if token.kind == "q" or token.low in WH:
        return True
    if cue.word.rstrip("s") in words("constants", "that_only") or cue.word in words("constants", "that_only"):
        return False
    if token.low == "about" and j + 1 < len(tokens) and tokens[j + 1].kind == "n":
        return has_finite(tokens, j + 2, len(tokens))  # "about 200 people had come"
    if token.low in (
        "to",
        "for",
        "of",
        "as",
        "by",
        "from",
        "about",
        "with",
        "into",
        "on",
        "against",
        "so",
        "and",
        "or",
        "back",
        "out",
        "up",
    ):
        return (
            cue.word in words("constants", "core")
            and token.low not in ("to", "of", "about", "so", "and", "or", "back", "out", "up", "into")
            and has_finite(tokens, j + 2, len(tokens))
        )
    if token.low in grammar("prepositions") and not has_finite(tokens, j + 2, len(tokens)):
        return False
    if token.kind == "n" and cue.word.startswith("add"):
        return has_finite(tokens, j + 1, min(len(tokens) - 1, j + 5))
    if cue.word in words("constants", "core"):
        return len(tokens) - j > 1
    return _subject_and_verb(tokens, j)


def _subject_and_verb(tokens: list[Token], j: int) -> bool:
    """Whether a finite verb follows before any comma or relative pronoun that is not the clause's own."""
    i = j + 1
    while i < len(tokens):
        if is_finite(tokens, i) and not _participle(tokens, i):
            return True
        if tokens[i].kind == "q" and tokens[i - 1].kind == "w" and tokens[i - 1].low.endswith("s") and i - j < 3:
            return True  # "suggests companies “should move …”"
        low = tokens[i].low
        if low in ("which", "whose", "where", "while", "as", "but", "when"):
            return False
        if low in ("who", "that"):  # a relative clause of the subject: look behind it
            stop = _first_stop(tokens, i)
            verb = next((k for k in range(i + 1, stop) if is_finite(tokens, k)), None)
            return verb is not None and has_finite(tokens, verb + 2, stop - 1)
        if tokens[i].text == "," and i + 1 < len(tokens) and tokens[i + 1].low in grammar("auxiliaries"):
            return True  # "two men, aged 23 and 31, had been arrested"
        if (
            tokens[i].text in CLAUSE_MARKS
            and not (
                tokens[i].text == ","
                and i + 1 < len(tokens)
                and (
                    tokens[i + 1].kind == "n"
                    or (tokens[i + 1].low in ("who", "which", "whose", "the", "a", "an") and is_name(tokens[i - 1]))
                    or tokens[i + 1].low == "aged"
                )
            )
            and tokens[i].text not in "-()"
        ):
            return False
        i += 1
    return False


def _participle(tokens: list[Token], i: int) -> bool:
    """Whether what looks like a verb is rather a participle ("measures aimed at") or a plural noun ("their plans")."""
    low = tokens[i].low
    if low.endswith("ed") and i + 1 < len(tokens) and tokens[i + 1].low in ("at", "by", "for", "with", "of"):
        return True
    if tokens[i - 1].low.endswith("s") and any(t.low == "by" for t in tokens[i + 1 : i + 3]) and low not in grammar("auxiliaries"):
        return True  # "the windfalls made solely by owning"
    noun = low in words("constants", "plurals") and not (tokens[i - 1].low in grammar("pronouns") or is_name(tokens[i - 1]))
    return noun and not (i + 1 < len(tokens) and starts_phrase(tokens[i + 1]))


def _first_stop(tokens: list[Token], j: int) -> int:
    while j < len(tokens) and tokens[j].text not in (";", ":"):
        j += 1
    return j


def content_end(tokens: list[Token], first: int, cuts: list[int]) -> int:
    """The last token of a content that begins at ``first``: the sentence's end, or before the next cue's own clause."""
    last = len(tokens) - 1
    for cut in cuts:
        if cut > first:
            return min(last, cut - 1)
    return last


def is_full(text: str, start: int, end: int) -> bool:
    """Whether the quotation is a sentence of its own: opens with a capital and closes with a stop."""
    inner = text[start:end].strip("“”\"'‘’«»`„ ")
    return (
        bool(inner)
        and (inner[0].isupper() or inner[0].isdigit() or not inner[0].isalpha())
        and (inner[-1] in ".!?…," or text[start:end][-1:] not in "\"”'’")
    )


def left_content(tokens: list[Token], floor: int, stop: int) -> Content | None:
    """The content before a subject: tokens ``floor`` to the comma or quotation at ``stop``."""
    first = floor
    while first < stop and (
        (
            tokens[first].low in ("still", "but", "and", "yet", "so", "however", "meanwhile")
            and (tokens[first].low in ("but", "and", "so") or tokens[first + 1].text == ",")
        )
        or tokens[first].text in (",", ";", "—", "–", "-")
    ):
        first += 1
    opened = next((i for i in range(stop, first, -1) if tokens[i].text in "()"), None)
    if opened is not None and tokens[opened].text == "(":
        first = opened + 1
        while first + 1 < stop and (tokens[first].low in ("and", "but", "yes", "no", "well") or tokens[first].text == ","):
            first += 1
    return Content(first, stop) if first <= stop and starts_or_quotes(tokens, first, stop) else None


def starts_or_quotes(tokens: list[Token], first: int, stop: int) -> bool:
    """Whether there is something to report among the tokens: a quotation or a word."""
    return any(tokens[i].kind in "qwn" for i in range(first, stop + 1)) or starts_phrase(tokens[first])
