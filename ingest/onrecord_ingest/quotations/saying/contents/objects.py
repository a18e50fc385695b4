"""Objects of verbs of saying that tell nothing of what was said: *said goodbye*, *told the time*, *wrote a book about*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import is_document
from onrecord_ingest.quotations.text.sentences import Token


def no_words_told(tokens: list[Token], cue: Cue) -> bool:
    """Whether the verb only has an object that tells nothing of what was said: "said goodbye", "told the wrong time"."""
    i = cue.last + 1
    while i < len(tokens) and (
        tokens[i].low in grammar("determiners") or tokens[i].low in ("quick", "final", "last", "little", "same")
    ):
        i += 1
    if i >= len(tokens) or tokens[i].kind != "w" or any(t.text == ":" or t.kind == "q" for t in tokens[i:]):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    closed = following is None or following.kind == "p" or following.low in grammar("prepositions") or following.low in ("and", "as")
    if cue.frame == "tell" and i > cue.last + 1:
        told = next((k for k in range(i, min(i + 3, len(tokens))) if tokens[k].low in words("cues", "told_things")), None)
        return told is not None and not any(is_finite(tokens, k) for k in range(i, told + 2) if k < len(tokens))
    if cue.word not in ("say", "says", "said", "saying", "to say"):
        return False
    if tokens[i].low in words("cues", "greetings"):
        thanks_to = tokens[i].low == "thanks" and following is not None and following.low == "to"
        return (closed or tokens[i].low == "thank") and not thanks_to
    if [t.low for t in tokens[cue.last + 1 : cue.last + 3]] == ["it", "all"]:
        return True  # "her smile said it all"
    few = tokens[i].low in ("words", "word") and i > cue.last + 1
    little = tokens[i].low in ("nothing", "little", "much", "more", "anything") and following is not None
    return (few and closed) or (little and following is not None and following.low in ("about", "on", "until", "."))


def writes_something(tokens: list[Token], cue: Cue) -> bool:
    """Whether what is written is a thing and no clause: "wrote a book about a farmer who"."""
    i = cue.last + 1
    if cue.word not in words("cues", "of_writing") or i + 1 >= len(tokens) or tokens[i].low not in grammar("determiners"):
        return False
    if tokens[i].low == "that" and not is_document(tokens[i + 1]):
        return False  # "wrote that a room on the ground floor was cold"
    for k in range(i + 1, min(i + 5, len(tokens))):
        if tokens[k].low in grammar("prepositions") or tokens[k].kind != "w":
            return tokens[k].low in ("about", "on", "of", "to", "for") and tokens[k - 1].low not in grammar("determiners")
        if is_finite(tokens, k):
            return False
    return False


def carries(tokens: list[Token], cue: Cue, later: list[Cue]) -> bool:
    """Whether the verb only leads up to a further one: "wrote in *to say*", "posted online *saying*"."""
    further = later[0] if later else None
    if further is None or cue.word not in words("constants", "carriers") or has_finite(tokens, cue.last + 1, further.first - 1):
        return False
    if further.shape == "participle":
        between = tokens[cue.last + 1 : further.first]
        return all(t.kind == "w" for t in between) and tokens[further.first - 1].low not in ("while", "when", "by")
    return further.shape == "infinitive"
