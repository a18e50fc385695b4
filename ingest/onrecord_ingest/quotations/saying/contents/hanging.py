"""A verb of saying in a clause that hangs on its speaker: *A man who said he was a doctor has been jailed*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb, is_finite, starts_phrase
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.forms import forms_by_word
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.subjects.relative_pronouns import past_setting
from onrecord_ingest.quotations.text.sentences import Token

_OPENERS = frozenset(("who", "which", "that"))
_AT_MAIN = frozenset(("to", "and", "or", "but"))


def main_clause(tokens: list[Token], floor: int, cue: Cue, subject: Subject | None) -> int | None:
    """The token at which the main clause goes on behind the relative clause of the cue, or None where the cue stands in none or
    the main clause came first."""
    opener = cue.first - 1
    while opener > floor and (is_adverb(tokens[opener]) or tokens[opener].low in grammar("auxiliaries")):
        opener -= 1
    opener = past_setting(tokens, opener, floor)
    if subject is None or opener <= floor or tokens[opener].low not in _OPENERS or subject.last >= opener:
        return None
    if has_finite(tokens, floor, subject.last) or tokens[subject.first - 1].low in grammar("prepositions"):
        return None
    return _behind_commas(tokens, cue, True) if tokens[opener - 1].text == "," else _second_verb(tokens, cue.last + 1)


def behind_relative(tokens: list[Token], cue: Cue) -> int | None:
    """The main verb behind the relative clause of a passive: "Councillors, who were told by Ann Otto that it was late, *voted*"."""
    opener = cue.first - 1
    if opener > 0 and tokens[opener].text == "," and tokens[cue.last + 1].low == "by":
        return _behind_commas(tokens, cue, True)  # "The council, accused by Ann Otto of waste, *said*"
    while opener > 0 and (is_adverb(tokens[opener]) or tokens[opener].low in grammar("auxiliaries")):
        opener -= 1
    relative = opener > 0 and tokens[opener].low in ("who", "which") and tokens[opener - 1].text == ","
    return _behind_commas(tokens, cue, True) if relative else None


def _says(token: Token) -> bool:
    form = forms_by_word().get(token.low)
    return form is not None and form.shape in ("past", "finite")


def _behind_commas(tokens: list[Token], cue: Cue, saying: bool = False) -> int | None:
    """The verb after the comma that closes the clause: "Orme, who says it is late, *has* left"."""
    for i in range(cue.last + 1, len(tokens) - 1):
        if tokens[i].text == ",":
            verb = i + 2 if is_adverb(tokens[i + 1]) and i + 2 < len(tokens) else i + 1
            if is_finite(tokens, verb) or (saying and _says(tokens[verb])):
                return i + 1
    return None


def _second_verb(tokens: list[Token], first: int) -> int | None:
    """The verb behind that of the reported clause: "who said it was late *has* left"; the only one where there is no other."""
    finite = [i for i in range(first, len(tokens)) if is_finite(tokens, i) and tokens[i - 1].low != "to"]
    quoted = next((i for i in range(first, len(tokens)) if tokens[i].kind == "q"), None)
    if not finite:
        return None
    if quoted is not None and quoted < finite[0] == quoted + 1:
        return finite[0]
    inner = finite[0]
    while inner + 1 < len(tokens) and (is_finite(tokens, inner + 1) or tokens[inner + 1].low in ("not", "be", "been")):
        inner += 1
    further = [i for i in finite if i > inner]
    if not further:
        return finite[0]
    for i in range(inner + 1, further[-1] + 1):
        low = tokens[i].low
        if low in grammar("relatives") or (low in grammar("subordinators") and low not in ("as", "before", "after")):
            return None
        before = tokens[i - 1]
        linked = before.low in _AT_MAIN or (starts_phrase(before) and not before.text[:1].isupper()) or before.low.endswith("'s")
        if i in further and not linked and tokens[i].text.islower():
            return i
    return None
