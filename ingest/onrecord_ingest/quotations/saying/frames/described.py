"""How somebody describes something: *described the plan as “a mess”*, *likened it to a wall*, *described how it fell*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import is_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import Content
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import called_by, is_of_people
from onrecord_ingest.quotations.saying.frames.called import called
from onrecord_ingest.quotations.saying.frames.marked_words import gives_name
from onrecord_ingest.quotations.saying.mentions import Subject, is_noun
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_RELATIVE = 14
"""Tokens between a relative pronoun and its verb, at most."""


def described(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """Described how, described X as Y, likened X to Y, dubbed it Y."""
    low, j = r.sentence.words, cue.last + 1
    if j < len(low) and low[j] == "how" and cue.word.startswith("describ"):
        if cue.shape != "participle" or not r.found:  # "“…,” she says, describing how she came to it"
            clause(r, cue, subject, j, later, silent)
        return
    told = subject is None or is_of_people(r.tokens, subject) or r.is_document(subject)
    if cue.word.startswith("characteri") and not told:
        return  # "gloom characterised the night as all the boats stayed in"
    if cue.word.startswith(("liken", "compar")):
        to = next((i for i in range(j + 1, min(len(low), j + 12)) if low[i] == "to"), len(low))
        if to + 1 < len(low) and (cue.word.startswith("liken") or r.tokens[to + 1].kind == "q"):
            clause(r, cue, subject, to + 1, later, silent)
        return
    at = next((i for i in range(j, min(len(low), j + 25)) if low[i] == "as" and low[i - 1] != "well"), None)
    quoted_at = at + 1 if at is not None and at + 1 < len(low) and r.tokens[at + 1].kind == "q" else None
    if quoted_at is not None and gives_name(r, cue, quoted_at):
        return  # "referred to the dog as “Rex”"
    if quoted_at is not None and at == j and cue.shape == "past":
        behind = quoted_at + 1
        if is_noun(r.tokens, behind) or (behind < len(low) and starts_phrase(r.tokens[behind])):
            r.add(Content(quoted_at, quoted_at), "mixed", "description in quotation", cue, subject, silent)
            r.floor = behind  # "dismissed as “nonsense” *claims* that it was late"
            return
        if _is_described(r.tokens, cue.first):
            called_by(r, cue, quoted_at)  # "a plan described as “cruel” *by opponents*"
            return
    if quoted_at is not None and at == j and _main_verb_behind(r.tokens, quoted_at):
        r.add(Content(quoted_at, quoted_at), "mixed", "description in quotation", cue, subject, silent)
        r.floor = quoted_at + 1  # "work he described as “a mess” *has*"
    elif at is not None and not any(t.text == ":" for t in r.tokens[j:at]):
        clause(r, cue, subject, at + 1, later, silent)
    elif cue.word.startswith(("dub", "brand", "label")):
        called(r, cue, subject, later, silent)


def _main_verb_behind(tokens: list[Token], quote: int) -> bool:
    """Whether the main clause goes on behind a description in a relative clause: "which he described as “a mess”, *has* begun"."""
    behind = quote + 2 if [t.text for t in tokens[quote + 1 : quote + 2]] == [","] else quote + 1
    return behind < len(tokens) and is_finite(tokens, behind)


def _is_described(tokens: list[Token], verb: int) -> bool:
    """Whether what stands before the verb is itself described, and no relative clause describes it: "a plan *described*
    as “cruel”", but "a plan which critics described as “cruel”", "a plan critics described as “cruel”"."""
    before = tokens[verb - 1]
    if before.low in grammar("have"):
        return False
    for k in range(verb - 2, max(-1, verb - _RELATIVE), -1):
        if tokens[k].low in ("which", "that", "what", "whom") and (is_group_noun(tokens[k + 1].low) or not is_finite(tokens, k + 1)):
            return any(is_finite(tokens, i) and tokens[i - 1].low not in ("who", "which") for i in range(k + 2, verb))
    whose = is_personal_noun(before.low) or is_group_noun(before.low)
    return not (whose and is_noun(tokens, verb - 2))
