"""The name of a person right behind the words that open a sentence: "After the vote *Ann Otto*, a governor, said"."""

from __future__ import annotations

from onrecord_ingest.quotations.cast.names.names import given_names, is_head
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import are_initials, has_finite, is_name, is_title
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_OF_THE_NAME = frozenset(("late", "great", "young", "old", "former", "then", "elderly", "legendary", "same", "real"))
"""Words behind an article that tell of the name behind them: "with the *late* Ann Otto"."""


def name_behind_opener(tokens: list[Token], first: int, last: int) -> int | None:
    """Where the name begins with which the words end, if what opens them is whole without it: "In Leam *Ann Otto*", "In a letter to
    the Echo *Ann Otto*", but not "With her friend Ann Otto", "Unlike Ann Otto"."""
    if not is_name(tokens[last]) or last - first < 2 or is_head(tokens[last].text):
        return None
    first += tokens[first].low in grammar("conjunctions")
    speaking = tokens[first].low in words("clauses", "before_subject")  # "Speaking to Radio Tarn *Ann Otto*"
    if tokens[first].low not in grammar("prepositions") and not speaking:
        return None
    run = last
    while run > first + 1 and (is_name(tokens[run - 1]) or tokens[run - 1].low in words("constants", "particles")):
        run -= 1
    given = next((i for i in range(run, last) if tokens[i].low in given_names() or is_title(tokens[i])), None)
    if given is None and are_initials(tokens[run]):
        given = run  # "After the service *JP Otto*"
    of_event = tokens[run - 1].low in grammar("settings") and run - 2 > first
    if (given is None and not (of_event and run < last)) or has_finite(tokens, first, last):
        return None
    if given is None or given == run:
        return run if _is_noun_of_opener(tokens, first, run - 1) else None
    governed = tokens[run - 1].low == "the" or (run == first + 1 and tokens[first].low in ("in", "at"))
    governed = governed or (speaking and tokens[run - 1].low in ("to", "on", "with"))
    plain = all((t.text[1:].islower() or (speaking and t.text.isupper())) and not is_personal_noun(t.low) for t in tokens[run:given])
    dated = any(t.low in grammar("weekdays") or t.low in grammar("months") for t in tokens[run:given])
    return given if governed and plain and not dated else None


def _is_noun_of_opener(tokens: list[Token], first: int, noun: int) -> bool:
    """Whether the word before a name is a noun with an article of its own, and for nobody whom the name could explain."""
    low = tokens[noun].low
    if noun - 2 < first or not tokens[noun].text.islower() or low in _OF_THE_NAME or low in words("roles", "before_names"):
        return False
    if any(low in grammar(key) for key in ("prepositions", "determiners", "conjunctions", "possessives", "auxiliaries")):
        return False
    if is_personal_noun(low) or is_group_noun(low):
        return False
    return any(t.low in grammar("determiners") or t.low.endswith("'s") for t in tokens[first + 1 : noun])
