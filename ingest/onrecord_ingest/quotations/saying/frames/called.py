"""What somebody or something is called, as a judgement: *called the plan one of the worst*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, is_name
from onrecord_ingest.quotations.saying.contents.contents import Content, content_end
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.text.sentences import Token

_JUDGEMENT = 4
"""Quoted words from which what something is called is a judgement and no name."""

_SINCE = frozenset(("after", "when", "because", "while", "once", "until"))
"""Words behind which it is told why or when something was called: "called the strike *after* members threw out an offer"."""


def called(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """ "Called it a disgrace", "called the plan “a disgrace”": what comes after the thing that is called so."""
    tokens = r.tokens
    j = cue.last + 1
    if j >= len(tokens) or (subject is None and not silent):
        return
    if tokens[j].kind == "q":
        words_said = r.text[tokens[j].start : tokens[j].end]
        relative = subject is not None and subject.begins > 0 and _low_before(tokens, subject) in ("which", "that")
        what = (
            subject is not None
            and subject.begins > 0
            and _low_before(tokens, subject) == "what"
            and cue.word in ("called", "calls", "call")
        )
        if what and _is_judged(words_said):
            relative = True  # "in what Orme called “a self-inflicted blockade”"
        if relative and (what or len(words_said.split()) >= _JUDGEMENT) and not is_name_given(words_said):
            r.add(Content(j, j), "mixed", "description in quotation", cue, subject, silent)  # "a move that Orme called “…”"
            r.floor = j + 1
        return
    if subject is not None and subject.begins > 0 and _low_before(tokens, subject) in ("what", "which", "that"):
        return  # "what Rhoda calls a “dry swim”"
    if r.sentence.words[j : j + 3] == ["it", "a", "day"]:
        return
    named = next((i for i in range(j, len(tokens)) if not is_name(tokens[i])), len(tokens))
    if named > j and named < len(tokens) and tokens[named].low in grammar("prepositions"):
        return  # "began a league called *Tidewise over* talk of a “stitch-up”"
    for i in range(j + 1, min(len(tokens), j + 20)):
        if tokens[i].text in CLAUSE_MARKS or tokens[i].low in _SINCE:
            return
        if tokens[i].kind == "q" and is_name_given(r.text[tokens[i].start : tokens[i].end]):
            return  # "locals call the bridge “the Wobbler”"
        if tokens[i].kind == "q":
            end = content_end(tokens, i, [])
            last = end if end - i <= 1 else i
            stop = next((k for k in range(i + 1, len(tokens)) if tokens[k].text in CLAUSE_MARKS or tokens[k].low == "and"), len(tokens))
            last = max((k for k in range(i + 1, stop) if tokens[k].kind == "q"), default=last)
            second = next((k for k in range(last + 1, min(last + 6, len(tokens))) if tokens[k].kind == "q"), None)
            if second is not None and last == i and tokens[i + 1].low == "and":  # “bold” and based on “one assumption”
                r.add(Content(i, i), "mixed", "description in quotation", cue, subject, silent)
                r.add(Content(second, second), "mixed", "description in quotation", cue, subject, silent)
                r.floor = second + 1
                return
            r.add(Content(i, last), "mixed", "description in quotation", cue, subject, silent)
            r.floor = i + 1
            return
        if i == j + 1 and tokens[j].low in ("it", "this", "that", "them", "him", "her", "me") and tokens[i].low in ("a", "an", "the"):
            clause(r, cue, subject, i, later, silent)
            return
        if i > j + 1 and tokens[j].low in grammar("determiners") and judges(tokens, i):
            clause(r, cue, subject, i, later, silent)
            return


def _is_judged(quoted: str) -> bool:
    """Whether quoted words are a judgement by their article and length: "a self-inflicted blockade"."""
    words_said = quoted.strip("“”\"'‘’").split()
    return len(words_said) >= _JUDGEMENT or (len(words_said) == _JUDGEMENT - 1 and words_said[0] in ("a", "an"))


def is_name_given(quoted: str) -> bool:
    """Whether the quoted words are a name: capitals, after an article at most."""
    words_said = quoted.strip("“”\"'‘’.,!?").split()
    return bool(words_said) and all(word[0].isupper() or word in ("the", "of", "and") for word in words_said)


def _low_before(tokens: list[Token], subject: Subject) -> str:
    """The word before the subject's phrase."""
    return tokens[subject.begins - 1].low


def judges(tokens: list[Token], i: int) -> bool:
    """Whether what something is called begins here and is a judgement: "called the plan *one of the worst*"."""
    if i + 2 >= len(tokens) or tokens[i - 1].low in grammar("prepositions") or tokens[i - 1].kind != "w":
        return False
    low, after = tokens[i].low, tokens[i + 1].low
    if low == "one":
        return after == "of"
    if low == "the":
        return after in ("most", "least", "single", "best", "worst", "only", "biggest", "largest", "first", "greatest")
    return low in ("a", "an") and tokens[i + 2].kind != "n" and after not in words("constants", "periods") and after != "second"
