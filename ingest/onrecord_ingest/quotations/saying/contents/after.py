"""Attribution after the content: "“…,” she said", "It was late, officials say", "“…,” he said, “…”"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb, is_finite
from onrecord_ingest.quotations.saying.contents.contents import (
    Content,
    clause_start,
    is_full,
    is_of_listener,
    left_content,
)
from onrecord_ingest.quotations.saying.contents.inversion import is_retort
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.sentences import Token

_HEARERS = 2
"""Words for those whom somebody tells at the end of a headline, at most."""
_HEADLINE = 4
"""The same in a headline."""
_BEGUN = frozenset(("because", "that", "as", "since", "who", "which", "where", "whom", "when", "if", "although", "though"))
"""What opens a clause."""
_CLAUSE = 6
"""Words from which what stands before "…, the office said" is a clause, though no verb of it is known."""


def follows_nothing(r: Reading, cue: Cue) -> bool:
    """Whether nothing that could be its content follows the cue."""
    tokens = r.tokens
    j = clause_start(tokens, cue)
    while j < len(tokens) and tokens[j].kind == "p" and tokens[j].text in (")", "]"):
        j += 1
    if j >= len(tokens) or tokens[j].text in (".", ",", ";", "—", "–", "!", "?", "-", "("):
        return True
    if _tells_at_end(r, cue):
        return True
    subject = left_subject(tokens, cue.first, r.floor)
    before = tokens[subject.begins - 1] if subject is not None and subject.begins > r.floor else None
    if cue.frame == "find":
        return False
    if before is not None and before.kind == "q" and r.closing(before) in ",!?." and tokens[j].text != ":":
        return (tokens[j].low != "that" or is_of_listener(tokens, cue, j)) and tokens[j].kind != "q"
    adjunct = tokens[j].low in grammar("prepositions") or tokens[j].low in ("as", "when", "while")
    return before is not None and before.kind == "q" and adjunct


def _tells_at_end(r: Reading, cue: Cue) -> bool:
    """Whether a headline ends with whom somebody tells: "Bins to stay weekly, leader *tells council*"."""
    whole = r.sentence.opens_paragraph and r.sentence.closes_paragraph and r.tokens[-1].kind == "w"
    heard = r.tokens[cue.last + 1 :]
    return whole and cue.frame in ("tell", "warn") and 1 <= len(heard) <= _HEARERS and all(t.kind == "w" for t in heard)


def take_left(r: Reading, cue: Cue, stop: int, subject: Subject, rule: str) -> bool:
    """The statement that ends at token ``stop``, just before its attribution."""
    tokens = r.tokens
    while stop > r.floor and tokens[stop].low in ("and", "but", "as"):
        stop -= 1
    content = left_content(tokens, r.floor, stop)
    if content is None:
        return False
    first, last = content
    ends_in_quote = tokens[last].kind == "q" or (tokens[last].text == "," and last > first and tokens[last - 1].kind == "q")
    if (not ends_in_quote and cue.frame == "manner" and not goes_on(r, cue)) or (
        not ends_in_quote and tokens[last].text not in (",", "—", "–", "?", "!", "-")
    ):
        return False
    if ends_in_quote:
        quote = last if tokens[last].kind == "q" else last - 1
        if quote == first or (
            tokens[quote - 1].text in (",", ":", "—", "–", ".")
            and is_full(r.text, tokens[quote].start, tokens[quote].end)
            and not any(t.kind == "q" for t in tokens[first:quote])
            and _is_introduced(r, first, quote)
        ):
            form = "inscription" if cue.frame == "cite" and r.is_sign(subject) else "direct"
            r.add(Content(quote, quote), form, f"quotation, attribution {rule}", cue, subject)
            return True
        if all(t.kind == "q" for t in tokens[first : quote + 1]):
            for q in range(first, quote + 1):
                r.add(Content(q, q), "direct", f"quotation, attribution {rule}", cue, subject)
            return True
        r.add(Content(first, quote), "mixed", f"clause with quotation, attribution {rule}", cue, subject)
        return True
    after = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    interrupted = rule == "after" and after is not None and after.text == ","
    verb = subject.last + 2
    interrupted = interrupted or (
        rule == "after, inverted" and verb < len(tokens) and tokens[verb - 1].text == "," and is_finite(tokens, verb)
    )  # "The pool, said Ann Otto, was unsafe"
    quoted = any(t.kind == "q" for t in tokens[first : last + 1])
    told = interrupted or quoted or is_retort(tokens, first, last - 1)
    if not has_finite(tokens, first, last) and (first == last or not (told or _closes_with(r, cue, first, last, rule))):
        return False
    form = "mixed" if quoted else "indirect"
    r.add(Content(first, last), form, f"clause, attribution {rule}", cue, subject)
    return True


def behind_reason(r: Reading, cue: Cue, subject: Subject) -> int | None:
    """Where the clause goes on that has only begun before its attribution: "opposed it because, she said, *it was late*", "met a man
    who, she said, *was late*"."""
    tokens, comma, behind = r.tokens, subject.begins - 1, cue.last + 1
    opened = comma > r.floor and tokens[comma].text == "," and (tokens[comma - 1].low in _BEGUN or _is_adjunct(tokens, r.floor, comma))
    closed = behind + 1 < len(tokens) and tokens[behind].text == "," and tokens[behind + 1].kind != "q"
    return behind + 1 if opened and closed and not any(t.kind == "q" for t in tokens[r.floor : comma]) else None


def _is_adjunct(tokens: list[Token], first: int, comma: int) -> bool:
    """Whether all that stands between a semicolon and the comma only opens a clause: "it shut; *now*, she said, *it is* open"."""
    first = next((i + 1 for i in range(comma - 1, first, -1) if tokens[i].text == ";"), comma)
    opens = comma > first and (tokens[first].low in grammar("prepositions") or (comma == first + 1 and is_adverb(tokens[first])))
    return opens and not has_finite(tokens, first, comma - 1)


def _closes_with(r: Reading, cue: Cue, first: int, last: int, rule: str) -> bool:
    """Whether the sentence ends with the verb, so that all before must be what was said, though its own verb is unknown here:
    "The figure, £350m, rests on old data, the office said"."""
    tokens = r.tokens
    if rule == "after, inverted" and r.tokens[-1].kind == "w":
        return True  # a headline
    ends = cue.last == len(tokens) - 1 or _tells_at_end(r, cue)
    headline = rule == "after" and ends and _is_short(tokens, last, cue)
    tells = cue.frame in ("say", "warn", "tell") or cue.word in ("finds", "find")
    if headline and tells and last - first >= _HEADLINE and tokens[first].text[:1].isupper():
        return True  # "Council weeks from ruin, finance chief warns"
    alone = rule == "after" and all(t.kind == "p" for t in tokens[cue.last + 1 :]) and cue.frame == "say" and cue.first == cue.last
    long = sum(t.kind in "wn" for t in tokens[first : last + 1]) >= _CLAUSE
    return alone and long and not (tokens[first].low in grammar("prepositions") or tokens[first].low.endswith(("ing", "ed")))


def _is_short(tokens: list[Token], last: int, cue: Cue) -> bool:
    """Whether one to three words stand between a comma and the verb that ends a headline."""
    return tokens[last].text == "," and 1 <= cue.first - last - 1 <= 3 and all(t.kind == "w" for t in tokens[last + 1 : cue.first])


def goes_on(r: Reading, cue: Cue) -> bool:
    """Whether the verb stands between two halves of a reported clause: "And it is late, *he went on*, that …"."""
    after = r.tokens[cue.last + 1] if cue.last + 1 < len(r.tokens) else None
    return cue.word in ("went on", "goes on", "continued", "continues") and after is not None and after.text == ","


def _is_introduced(r: Reading, first: int, quote: int) -> bool:
    """Whether the words before the quotation only lead up to it."""
    return quote - first <= 4 or r.tokens[quote - 1].text in (":", ".")
