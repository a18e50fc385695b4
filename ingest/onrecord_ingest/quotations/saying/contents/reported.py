"""Whether a reported clause without *that* begins at a token."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_adverb, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import WH
from onrecord_ingest.quotations.saying.contents.setting import number_at
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.done_by import changes_by
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_ASIDE = 12
"""Tokens at most of what stands in commas between a subject and its verb."""


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
    number = number_at(tokens, j)
    if number is not None:
        return cue.word in words("constants", "core") or has_finite(
            tokens, number + 1, len(tokens)
        )  # "about 200 people had come", "up to 900 drivers a day leave"
    if token.low in words("clauses", "no_report"):
        return (
            cue.word in words("constants", "core")
            and token.low not in ("to", "of", "about", "so", "and", "or", "back", "out", "up", "into")
            and has_finite(tokens, j + 2, len(tokens))
        )
    if token.low in grammar("prepositions") and not (
        has_finite(tokens, j + 2, len(tokens)) if cue.word in words("constants", "core") else _subject_and_verb(tokens, j + 1)
    ):
        return False  # "protested at plans that would shut it"
    if token.kind == "n" and cue.word.startswith("add"):
        return has_finite(tokens, j + 1, min(len(tokens) - 1, j + 5))
    if cue.word.startswith("claim") and (not has_finite(tokens, j, len(tokens)) or _is_thing(tokens, j)):
        return any(t.kind == "q" for t in tokens[j:])  # "claims £2m a year in grants"
    if cue.word in words("constants", "core"):
        return len(tokens) - j > 1
    return _subject_and_verb(tokens, j)


def _subject_and_verb(tokens: list[Token], j: int) -> bool:
    """Whether a finite verb follows before any comma or relative pronoun that is not the clause's own."""
    i = j + 1
    if tokens[j].low in ("each", "every") and j + 3 < len(tokens) and tokens[j + 1].low not in ("of",):
        does = tokens[j + 2]  # "each ferry *costs* £9"
        if does.text.islower() and does.low.endswith("s") and not tokens[j + 1].low.endswith("s"):
            return True
    while i < len(tokens):
        if is_finite(tokens, i) and not _participle(tokens, i):
            joined = _joined_to_verb(tokens, j, i)
            if not (joined and tokens[i].low.endswith("ed") and has_finite(tokens, i + 1, _first_stop(tokens, i) - 1)):
                return not joined
        if tokens[i].kind == "q" and tokens[i - 1].kind == "w" and tokens[i - 1].low.endswith("s") and i - j < 3:
            return True  # "suggests companies “should move …”"
        low = tokens[i].low
        if low in ("which", "whose", "where", "while", "as", "but", "when"):
            return False
        if low == "that" and tokens[i - 1].low in grammar("prepositions"):
            i += 1  # "half of *that* was a charge"
            continue
        if low in ("who", "that"):  # a relative clause of the subject: look behind it
            stop = _first_stop(tokens, i)
            inner = next((k for k in range(i + 1, stop) if is_finite(tokens, k)), None)
            return inner is not None and has_finite(tokens, inner + 2, stop - 1)
        if tokens[i].text == "," and i == j + 2 and tokens[j].low in ("a", "an", "the") and tokens[i - 1].text.islower():
            i += 1  # "a second, smaller peak is likely"
            continue
        if tokens[i].text == "," and i + 1 < len(tokens) and tokens[i + 1].low in grammar("auxiliaries"):
            return True  # "two men, aged 23 and 31, had been arrested"
        if tokens[i].text == "," and _verb_behind_aside(tokens, i):
            return True
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


def _is_thing(tokens: list[Token], j: int) -> bool:
    """Whether the first verb behind an object is of its relative clause, or goes on with the verb before: "claimed *the record that
    had stood*", "claimed *the prize and left*"."""
    verb = next((i for i in range(j + 1, len(tokens)) if is_finite(tokens, i)), len(tokens))
    behind = verb
    while behind < len(tokens) and (is_finite(tokens, behind) or tokens[behind].low in ("not", "be", "been")):
        behind += 1
    relative = any(t.low in ("that", "which", "who") for t in tokens[j + 1 : verb])
    return (relative and not has_finite(tokens, behind, len(tokens))) or _joined_to_verb(tokens, j, verb)


def _joined_to_verb(tokens: list[Token], j: int, i: int) -> bool:
    """Whether the verb at token ``i`` goes on with that of saying, whose object stands at ``j``: "announced his retirement *and left*",
    "explained the rules *and they began*"."""
    k = i - 1
    while k > j and is_adverb(tokens[k]):
        k -= 1
    if k > j + 1 and tokens[k].low in grammar("personal"):
        k -= 1
    return k > j and tokens[k].low in ("and", "but", "then")


def _verb_behind_aside(tokens: list[Token], comma: int) -> bool:
    """Whether the verb of a subject follows what a comma opens and another closes: "a later bus, *rather than two*, would do"."""
    close = next((k for k in range(comma + 2, min(comma + _ASIDE, len(tokens) - 1)) if tokens[k].text in CLAUSE_MARKS), None)
    if close is None or tokens[close].text != "," or tokens[comma + 1].low in grammar("conjunctions"):
        return False
    return tokens[close + 1].low in grammar("auxiliaries")


def _participle(tokens: list[Token], i: int) -> bool:
    """Whether what looks like a verb is rather a participle ("measures aimed at") or a plural noun ("their plans")."""
    low = tokens[i].low
    if changes_by(tokens, i):
        return False
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
