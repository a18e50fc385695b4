"""Nouns and adjectives that look like verbs of saying: *the 1,100 replies it received*, *open to new claims*."""

from __future__ import annotations

import itertools

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite, starts_phrase
from onrecord_ingest.quotations.saying.cues.cue import Shape
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.cues.main_verbs import is_main_verb
from onrecord_ingest.quotations.saying.cues.voice import carrier
from onrecord_ingest.quotations.saying.mentions import is_document
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_ASKING = frozenset(("what", "why", "how", "when", "where", "who", "and", "but", "so", "does", "did", "do"))
_TOLD_OF = frozenset(("read", "written", "posted"))
_OF_SIGN = 6
"""Words between a sign and what tells that it reads something."""
_BESIDE = frozenset(("with", "despite"))
_WITH = 6
"""Words between "with" and a participle, at most: "*with* residents of the road *warning* that"."""
_DOES = frozenset(("do", "does", "did", "would", "can", "could", "will", "might", "should"))


def is_asked(tokens: list[Token], low: list[str], i: int) -> bool:
    """Whether the reporter asks what somebody says: "What does the trust say now?"."""
    return tokens[-1].text == "?" and low[0] in _ASKING and not _DOES.isdisjoint(low[:i]) and not any(t.kind == "q" for t in tokens)


_OPENS_CLAUSE = frozenset(("that", "he", "she", "they", "it"))
_WHO_DOES = frozenset(("he", "she", "they", "it", "there", "we"))


def is_nominal(tokens: list[Token], low: list[str], i: int, shape: Shape) -> bool:
    """Whether an ambiguous form stands here as a noun or an adjective."""
    before, token = low[i - 1], tokens[i - 1]
    after = low[i + 1] if i + 1 < len(low) else ""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if shape in ("base", "finite") and (
        before in ("he", "she", "they", "we") or (before == "it" and (i < 2 or tokens[i - 2].text == ","))
    ):
        return False
    if shape == "finite" and before == "and" and after in ("there", "that", "it", "he", "she", "they"):
        return False  # "It claims the lift is old *and states* there is no other"
    if shape in ("base", "finite") and is_main_verb(tokens, low, i, shape):
        return False
    counted = following is not None and (following.kind == "n" or following.text == ".")
    if (low[i] in ("show", "shows") and after == "that") or (low[i] == "show" and counted):
        return False  # "Papers prepared for the board show 40 were lost", "…, records kept by the Act show."
    if before in grammar("determiners") and before not in (
        "that",
        "this",
        "one",
        "some",
        "many",
        "most",
        "both",
        "all",
        "others",
        "two",
        "three",
        "several",
    ):
        return True
    if before.endswith(("'s", "s'")) and token.kind == "w" and before not in ("she's", "he's", "it's", "who's"):
        return True
    if before == "to" and shape == "base" and after in _OPENS_CLAUSE and carrier(low, i - 1) is not None:
        return False  # "went on *to claim* that it was late"
    if before in grammar("prepositions") and shape != "participle":
        return not (before == "since" and i > 1 and low[i - 2] in grammar("have"))  # "have since reported"
    inside = i > 1 and low[i - 2] in grammar("prepositions") and token.text.islower()
    if shape in ("base", "finite") and inside and not before.endswith("s") and before not in grammar("personal"):
        return True  # "open to new claims"
    if shape in ("base", "finite") and after != ":" and before != "," and any(t.kind == "n" for t in tokens[max(0, i - 2) : i]):
        return True  # "the 1,100 replies it received"
    single = _single_phrase(tokens, low, i) and not (after == "that" and _opens_with_papers(low))
    if shape == "base" and (single or _ends_setting(tokens, low, i)):
        return True
    if shape == "finite" and tokens[i - 1].text.islower() and i > 2 and any(is_finite(tokens, k) for k in range(max(0, i - 3), i - 1)):
        return True
    if shape in ("base", "finite"):
        plain = _plain_form(tokens, low, i, shape)
        if plain is not None:
            return plain
    if shape == "past" and (
        before in words("constants", "demonstrative") or (is_finite(tokens, i - 1) and before not in grammar("auxiliaries"))
    ):
        return True
    if (
        shape == "participle"
        and low[i] in words("constants", "nominal_gerunds")
        and not (following is not None and following.kind == "q" and _is_of_sign(tokens, i))
        and token.kind == "w"
        and token.text.islower()
        and before not in words("constants", "gerund_leaders")
        and not (after == "that" and _stands_beside(low, i))
        and not (after in _WHO_DOES and before.endswith("s"))  # "wrote to anglers *warning they* would be fined"
        and not (following is not None and starts_phrase(following) and _written_to(low, i))
    ):
        return True
    if shape == "past" and before in grammar("be") and following is not None and following.kind == "p" and after == ",":
        return False
    noun = after in ("of", "is", "was", "are", "were", "about", "from") or before in ("and", "or")
    return shape == "participle" and noun and low[i] != "warning"


def is_told_of_paper(tokens: list[Token], low: list[str], i: int) -> bool:
    """Whether a participle tells what was done with a paper that speaks further on: "A letter *read* out in court said"."""
    if low[i] == "read" and "by" in low[i + 1 : i + 2 + (low[i + 1 : i + 2] in (["out"], ["aloud"]))]:
        return True  # "A letter from residents *read out by* the clerk"
    if low[i] not in _TOLD_OF or not i or not is_document(tokens[i - 1]) or i + 1 == len(low):
        return False
    clause = itertools.takewhile(lambda k: tokens[k].kind in "wn", range(i + 2, len(tokens)))
    done = low[i + 1] in grammar("prepositions") or low[i + 1] in ("out", "aloud")
    return done and any(is_finite(tokens, k) or low[k] in forms_by_word() for k in clause)


def _is_of_sign(tokens: list[Token], i: int) -> bool:
    """Whether "reading" at token ``i`` tells what a sign says: "placards *at the gate* reading “Save it”"."""
    for token in reversed(tokens[max(0, i - _OF_SIGN) : i]):
        if token.kind != "w":
            return False
        if token.low.rstrip("s") in words("bodies", "signs"):
            return True
    return False


def _stands_beside(low: list[str], i: int) -> bool:
    """Whether whoever stands behind "with" does what the participle says: "with residents *warning* that"."""
    beside = next((k for k in range(i - 2, max(-1, i - _WITH), -1) if low[k] in _BESIDE), None)
    return beside is not None and any(is_group_noun(word) or is_personal_noun(word) for word in low[beside + 1 : i])


def _written_to(low: list[str], i: int) -> bool:
    """Whether somebody has written to whoever stands before a participle: "has *written to the firm* warning it will sue"."""
    return any(low[k] in words("cues", "of_writing") and low[k + 1] == "to" for k in range(max(0, i - _WITH), i - 1))


def _plain_form(tokens: list[Token], low: list[str], i: int, shape: Shape) -> bool | None:
    """Whether a form of the present is a noun by its neighbours; None where they do not tell."""
    before, token = low[i - 1], tokens[i - 1]
    after = low[i + 1] if i + 1 < len(low) else ""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if before in grammar("be") or before in grammar("have"):
        return True
    if following is None or (following.text == "." and i + 2 >= len(tokens)):
        if any(tokens[k].text == "," or tokens[k].kind == "q" for k in range(max(0, i - 4), i)):
            return shape == "base" and token.text.islower() and not before.endswith("s")  # "…, coroner rules"
        return before not in grammar("personal") and not token.text[:1].isupper()
    if following.kind == "w" and following.low in forms_by_word() and low[i] not in ("say", "says"):
        return True
    if after in ("between", "over", "with", "against", "around", "among"):
        return True
    if after in words("clauses", "after_nouns"):
        return not (before in grammar("personal") or (token.text[:1].isupper() and after in ("on", "in", "at", "with")))
    if before in words("cues", "of_claims") and (after == "that" or starts_phrase(following)):
        return True  # "rejected *claims* that it was late"
    if before.endswith(("ed", "ing")) and after != "that" and following.kind != "q":
        return True
    return None


def _opens_with_papers(low: list[str]) -> bool:
    """Whether the sentence is about several papers: "*The minutes* of a meeting in May record that"."""
    return any(word.endswith("s") and {word, word.removesuffix("s")} & words("bodies", "documents") for word in low[:3])


def _single_phrase(tokens: list[Token], low: list[str], i: int) -> bool:
    """Whether "a separate report" or "the $57-billion estimate" ends here, so that the form is no plural verb."""
    if low[i - 1].endswith("s") or low[i - 1] in words("clauses", "plural_subjects") or low[i - 1] in grammar("auxiliaries"):
        return False
    for k in range(i - 1, max(-1, i - 5), -1):
        if low[k] in ("a", "an", "the", "another", "each", "this") or low[k] in grammar("possessives") or low[k].endswith("'s"):
            return True
        if (tokens[k].kind not in "wn" and low[k] != "-") or low[k] in ("and", "of"):
            return False
    return False


def _ends_setting(tokens: list[Token], low: list[str], i: int) -> bool:
    """Whether a sentence opens with where something was said, and the form ends that: "In a prevention of deaths *report*, she"."""
    opens = low[0] in ("in", "under", "following", "after", "according") and low[i + 1 : i + 2] == [","]
    return opens and not any(is_finite(tokens, k) for k in range(1, i))
