"""Whether a stop or a quotation ends its sentence: not after "Mr", not where its attribution follows."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.lexicon import phrases, words

MASK = "\x01"
"""What stands for each character of a quotation, so that nothing inside it ends a sentence."""
_LAST_WORD = re.compile(r"(?:\b[A-Za-z]\.)+[A-Za-z]$|[\w’']+$")
_LATER = re.compile(r"\s*(\S+)")
_CLOSERS = "\"'”’«»"
_WORDS_TOO = frozenset(("man", "mass", "wash", "mar"))
"""Abbreviations of places and days that are words of their own in small letters: "the same man."."""
_VOICED = re.compile(r"\s+(?!(?:The|An?|He|She|They|It) )(?:[A-Z][\w.’'-]*\s){1,4}(?!nodd|clapp|paus|applaud|agreed)[a-z]{2,}ed[.]")
"""A name and a verb alone behind a shout, whichever verb it is: "“On a postcard!” *Mr Orme yodelled.*"; not what is done in silence."""
_NEVER_LAST = frozenset(("vs", "eg", "e.g", "i.e", "fig", "approx", "gen", "st", "mt", "ft"))


def ends_sentence(masked: str, at: int, stop: int, text: str, offset: int) -> bool:
    """Whether a sentence ends with the stop or the quotation at ``masked[at:stop]``."""
    after = _LATER.match(masked, stop)
    following = after.group(1) if after else ""
    first = following.lstrip("“\"'‘([")[:1]
    if masked[at] == MASK:
        if masked[stop - 1] == ".":
            return True
        last = text[max(offset, offset + at - 4) : offset + at + 1].rstrip(_CLOSERS)[-1:]
        if last not in ".!?…" or (following[:1] == MASK and last == ","):
            return False
        if following[:1] == MASK:
            return True
        return not first.islower() and not _attributed(masked, stop) and not (last == "!" and _VOICED.match(masked, stop))
    if first.islower() and masked[at] == ".":
        return False
    if masked[at] != "." or stop - at > 1:
        return not (masked[at] == "…" and first.islower()) and not (masked[at] in "!?" and first.islower())
    word = _LAST_WORD.search(masked, max(0, at - 12), at)
    if word is None or word.group() in _WORDS_TOO:
        return True
    before = word.group().lower()
    if following[:1] == MASK and "." in before and text[offset + stop + 2 : offset + stop + 3].isupper():
        return True  # "in Washington, D.C. “I love it,” she said"
    if before.isdigit() and following[:1] == MASK and masked[:at].strip() != before:
        return True  # "she wrote on May 3. “All well.”"
    if before in words("titles", "abbreviated") or before in _NEVER_LAST or (before == "no" and following[:1].isdigit()):
        return False
    if len(before) == 1 or "." in before or before in words("constants", "seldom_last"):
        return following.strip(",;:").lower() in words("constants", "starters") and before not in ("v", "j")
    return True


@lru_cache(maxsize=1)
def _attribution() -> re.Pattern[str]:
    verbs = "|".join((*sorted(words("sentences", "attributing")), *sorted(phrases("sentences", "attributing_in_two"))))
    return re.compile(
        r"\s+(?!(?:When|While|As|If|Once|After|Before) )"
        rf"(?:(?:[A-Z][\w.’'-]*|he|she|they|it)(?:\s[\w.’'&-]+){{0,6}}?(?: \([^()\n{MASK}]{{1,60}}\))?|"
        rf"[A-Z][\w.’'-]*(?:\s[\w.’'-]+){{0,3}}, [^.!?{MASK}]{{2,110}},)"
        rf"\s(?:has |have |had |also |later |then )?(?:{verbs})\b(?: (?:out|back))?(?: (?:her|him|them|me|us))?"
        rf"(?:[.,]|\s(?:in|on|at|to|during|of|after|by|as|when|while|"
        rf"via|about|from|last|yesterday|today|outside|across|before|through|over|again)\b|\s\w+day\b|$)"
    )


def _attributed(masked: str, stop: int) -> bool:
    """Whether what follows a quotation's own stop is "Mr Smith said." rather than a new sentence."""
    return _attribution().match(masked, stop) is not None
