"""Attribution before the content: "She said it was …", "The mayor told us: “…”"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents import WH, Content, clause_start, is_full
from onrecord_ingest.quotations.saying.cue import Cue
from onrecord_ingest.quotations.saying.frames import noun_phrase
from onrecord_ingest.quotations.saying.hanging import main_clause
from onrecord_ingest.quotations.saying.listeners import listener_end
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.objects import carries, no_words_told, writes_something
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.reported import opens_clause
from onrecord_ingest.quotations.saying.spans import clause, quoted
from onrecord_ingest.quotations.text.sentences import Token

_TOLD_WHERE = frozenset(("to", "via", "in", "during", "through"))
"""Prepositions of where and to whom something is said, before "that": "said *in* its defence that"."""
_QUOTED_WORDS = 3
"""Words in quotation marks, after a verb of saying without a clause, from which they are somebody's statement."""


def content_after(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue]) -> None:
    """Content after the cue."""
    tokens = r.tokens
    j = clause_start(tokens, cue)
    if j >= len(tokens) or (cue.frame == "tell" and tokens[j].low in ("of", "about")):
        return
    coordinated = subject is not None and subject.shared and any(f.subject is not None for f in r.found)
    silent = (subject is None and bool(r.found)) or coordinated
    if coordinated:
        subject = None
    if no_words_told(tokens, cue) or writes_something(tokens, cue) or carries(tokens, cue, later):
        return
    resumed = main_clause(tokens, r.floor, cue, subject)
    if resumed is not None and subject is not None:
        r.resumed = (resumed, subject)
    if resumed is not None and not has_finite(tokens, j, resumed - 1) and not any(t.kind == "q" for t in tokens[j:resumed]):
        return  # "A girl who wrote every week has had a reply"
    reach = min(later[0].first if later else len(tokens), j + 40, len(tokens))
    colon = next((i for i in range(j, reach) if tokens[i].text == ":"), None)
    quote = next((i for i in range(j, len(tokens)) if tokens[i].kind == "q"), None)
    if cue.frame in ("deny", "find", "accuse", "blame", "describe", "call"):
        noun_phrase(r, cue, subject, later, silent)
        return
    if cue.frame == "cite" and (
        quote is None or (tokens[cue.last + 1].kind != "q" and colon is None and tokens[cue.last + 1].text != ",")
    ):
        return
    if cue.frame == "cite" and subject is not None and not r.is_sign(subject) and not r.is_document(subject):
        token = tokens[cue.last + 1]
        if token.kind == "q" and not is_full(r.text, token.start, token.end):
            return  # "children read “The Ferry”"
    if colon is not None and (quote is None or colon < quote) and (quote == colon + 1 or (cue.frame != "manner" and colon == j)):
        if quote == colon + 1:
            quoted(r, cue, subject, quote, silent, "before, colon")
        elif colon + 1 < len(tokens) and colon == j and tokens[-1].text in (".", "!", "?"):
            clause(r, cue, subject, colon + 1, later, silent)
        return
    if tokens[j].text == "," and j + 1 < len(tokens):
        if tokens[j + 1].kind == "q":
            quoted(r, cue, subject, j + 1, silent, "before", later)
            return
        if quote is not None and tokens[quote - 1].text in (",", ":") and is_full(r.text, tokens[quote].start, tokens[quote].end):
            quoted(r, cue, subject, quote, silent, "before", later)
            return
        if (
            cue.frame in ("say", "tell")
            and subject is not None
            and has_finite(tokens, j + 1, len(tokens))
            and tokens[j + 1].low in ("since", "in", "if", "when", "while", "as", "despite", "although", "though", "that")
        ):
            clause(r, cue, subject, j + 1, later, silent)
        elif cue.frame in ("say", "tell", "warn") and subject is not None:
            that = _that_behind(tokens, j)
            if that is not None:
                clause(r, cue, subject, that + 1, later, silent)
        return
    if tokens[j].low == "with" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
        j += 1
    if tokens[j].kind == "q" and j + 2 < len(tokens) and tokens[j + 1].low == "that" and tokens[j - 1].kind == "w" and j > cue.last + 1:
        j += 1  # "says in its leaflet ‘Better Breaks’ that"
    if tokens[j].kind == "q":
        quoted(r, cue, subject, j, silent, "before", later)
        return
    if cue.frame in ("manner", "cite"):
        if quote is not None and tokens[quote - 1].text in (",", ":"):
            quoted(r, cue, subject, quote, silent, "before", later)
        return
    if cue.frame == "ask" and tokens[j].low not in WH:
        k = listener_end(tokens, j)
        k = next((i for i in range(j + 1, min(k, j + 6)) if tokens[i].low in WH), k)  # "asked the mayor where it had gone"
        if k < len(tokens) and (
            tokens[k].low in WH
            or tokens[k].kind == "q"
            or (tokens[k].text in (":", ",") and k + 1 < len(tokens) and tokens[k + 1].kind == "q")
        ):
            j = k if tokens[k].kind == "q" or tokens[k].low in WH else k + 1
            if tokens[j].kind == "q":
                quoted(r, cue, subject, j, silent, "before", later)
            else:
                clause(r, cue, subject, j, later, silent)
        return
    if cue.frame == "warn":
        k = j if tokens[j].low == "of" else min(listener_end(tokens, j), len(tokens) - 1)
        if tokens[k].low == "of" and k + 1 < len(tokens) and (subject is not None or silent):
            clause(r, cue, subject, k + 1, later, silent)
            return
        if tokens[k].low == "to":
            return
    if tokens[j].low in grammar("prepositions") and cue.word not in words("constants", "core"):
        comma = next((i for i in range(j + 1, min(j + 7, len(tokens) - 1)) if tokens[i].kind not in "wn"), None)
        if (
            comma is not None
            and tokens[comma].text == ","
            and not has_finite(tokens, j, comma)
            and (starts_phrase(tokens[comma + 1]) or tokens[comma + 1].low == "there")
            and tokens[comma + 1].low not in grammar("relatives")
            and has_finite(tokens, comma + 2, len(tokens))
            and subject is not None
        ):
            clause(r, cue, subject, comma + 1, later, silent)
            return
    if tokens[j].low == "that":
        stands = j + 1 < len(tokens) and tokens[j + 1].low in grammar("auxiliaries")  # "said that was untrue"
        clause(r, cue, subject, j if stands else j + 1, later, silent)
        return
    if cue.frame in ("say", "tell", "warn"):
        that = next(
            (
                i
                for i in range(j, min(j + 9, len(tokens)))
                if tokens[i].low == "that" or tokens[i].kind == "q" or tokens[i].text in CLAUSE_MARKS
            ),
            None,
        )
        listener = (
            that is not None
            and that > j
            and tokens[that].low == "that"
            and (not has_finite(tokens, j, that - 1) or (cue.frame == "tell" and tokens[j].low == "who"))
            and (
                (tokens[j].low in _TOLD_WHERE and cue.shape != "participle")
                or cue.frame != "say"
                or cue.word in ("promised", "promises", "promising")
            )
        )
        if listener and that is not None:
            clause(r, cue, subject, that + 1, later, silent)
            return
    if (
        quote is not None
        and tokens[quote - 1].text in (",", ":")
        and is_full(r.text, tokens[quote].start, tokens[quote].end)
        and not has_finite(tokens, j, quote - 1)
    ):
        quoted(r, cue, subject, quote, silent, "before", later)
        return
    if subject is None and not silent and cue.shape != "infinitive":
        return
    if cue.word.startswith("reveal") and r.is_document(subject) and tokens[j].kind in "wnq":
        clause(r, cue, subject, j, later, silent)
    elif subject is not None and (
        r.inanimate(subject) or (cue.word == "suggests" and tokens[subject.last].low in ("it", "this", "that", "which"))
    ):
        return
    elif opens_clause(r.sentence, j, cue):
        clause(r, cue, subject, j, later, silent)
    elif quote is not None and cue.frame == "say" and cue.shape in ("finite", "past") and cue.first == cue.last and not later:
        for i in range(quote, len(tokens)):
            if tokens[i].kind == "q" and len(r.text[tokens[i].start : tokens[i].end].split()) >= _QUOTED_WORDS:
                r.add(Content(i, i), "mixed", "quoted words in the object", cue, subject, silent)


def _that_behind(tokens: list[Token], comma: int) -> int | None:
    """The "that" behind what stands in commas after the verb: "recommends, *among much else*, that"."""
    close = next((i for i in range(comma + 1, min(comma + 9, len(tokens) - 1)) if tokens[i].text in CLAUSE_MARKS), None)
    if close is None or tokens[close].text != "," or tokens[close + 1].low != "that" or has_finite(tokens, comma + 1, close):
        return None
    return close + 1
