"""What a speaker does beside saying something, and no part of what was said: *said it was unsafe and thanked the crews*."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.lexicon import grammar, load, words
from onrecord_ingest.quotations.saying.clauses import is_adverb, is_finite, is_name, is_title, starts_phrase
from onrecord_ingest.quotations.saying.contents.deeds import leaves_off
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.forms import inflected
from onrecord_ingest.quotations.saying.mentions import Subject, is_noun
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_ONE = frozenset(("is", "was", "has"))
_MANY = frozenset(("are", "were", "have"))
_PAST = frozenset(("was", "were", "had", "would", "could", "did"))
_TO_COME = frozenset(("will", "shall", "can", "may", "must"))
_COPULAS = frozenset(("is", "are", "was", "were", "be", "been"))
_PRESENT = frozenset(("is", "are", "has", "have"))
_ABOUT = frozenset(("by", "about", "whether", "if", "why", "how"))


@lru_cache(maxsize=1)
def _deeds() -> dict[str, list[tuple[str, ...]]]:
    """What must follow each form of a verb of doing that can stand behind "and": words, or ("",) for an object."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for kind, verbs in load("cues")["beside_saying"].items():
        for verb in verbs:
            lemma, *particle = verb.split()
            rest = tuple(particle) if kind == "other" else ("",) if kind == "object" else (kind,)
            for form in inflected(lemma):
                if form != lemma:
                    found.setdefault(form, []).append(rest)
    return found


def beside_saying(r: Reading, first: int, said: Cue, subject: Subject) -> list[int]:
    """Tokens before which what was said ends, as its speaker goes on to do something, or the reporter to tell what others think."""
    tokens = r.tokens
    verb = next((i for i in range(first + 1, len(tokens)) if is_finite(tokens, i)), None)
    if verb is None or any(t.kind == "q" for t in tokens[first:verb]):
        return []
    told_late = said.shape == "past" and _is_past(tokens[verb])
    found: list[int] = []
    for i in range(verb + 1, len(tokens) - 2):
        low = tokens[i].low
        if low == "when" and tokens[i + 1].low in words("cues", "when_asked") and tokens[i + 2].low in _ABOUT:
            found.append(i)
        elif low in ("and", "but"):
            if _does(r, i + 1, verb, first, said, subject) or (told_late and _think(tokens, i + 1)):
                found.append(i)
        elif is_finite(tokens, i) and i > verb + 1 and not is_finite(tokens, i - 1):
            return found  # a further subject, whose deed it may be
    return found


def _is_past(verb: Token) -> bool:
    """Whether a finite verb is in the past: one in "-ed", or one that makes no form in "-s"."""
    present = verb.low.endswith("s") or verb.low in _PRESENT | _TO_COME or verb.low + "s" in grammar("finite")
    return verb.low in _PAST or not present


def _think(tokens: list[Token], j: int) -> bool:
    """Whether several people think something at token ``j``: "*businesses fear* that"."""
    many = tokens[j].low.endswith("s") and is_noun(tokens, j)
    return many and j + 2 < len(tokens) and tokens[j + 1].low in words("cues", "attitudes")


def _does(r: Reading, j: int, verb: int, first: int, said: Cue, subject: Subject) -> bool:
    """Whether the verb behind "and" at token ``j`` can only be the speaker's own."""
    tokens = r.tokens
    thing = _is_thing(r, first, verb, subject)
    if thing and leaves_off(tokens, j - 1):
        return True
    aux = tokens[j].low if tokens[j].low in _PRESENT else ""
    if (tokens[verb].low in _ONE and aux in _MANY) or (tokens[verb].low in _MANY and aux in _ONE):
        return True  # "found staff were kind *and is* due to be published", "said a man was hurt *and are* looking for a van"
    k = j + 1 if aux else j
    while k + 1 < len(tokens) and is_adverb(tokens[k]):
        k += 1
    if k + 1 >= len(tokens) or not _is_deed(tokens, k) or (aux in ("is", "are") and not tokens[k].low.endswith("ing")):
        return False
    late = said.shape == "past" and not tokens[k].low.endswith("s")
    if aux:
        return thing or (late and (_is_past(tokens[verb]) or tokens[verb].low in _TO_COME))
    passive = any(t.low in ("be", "been") for t in tokens[verb:j])
    return thing or (late and not passive and tokens[verb].low in _TO_COME | {"would", "could"})


def _is_deed(tokens: list[Token], k: int) -> bool:
    """Whether a verb of doing stands at token ``k`` with what must follow it."""
    for rest in _deeds().get(tokens[k].low, ()):
        if rest == ("",):
            if starts_phrase(tokens[k + 1]) or tokens[k + 1].low in grammar("object_pronouns") or is_noun(tokens, k + 1):
                return True
        elif tuple(t.low for t in tokens[k + 1 : k + 1 + len(rest)]) == rest:
            to_somebody = rest == ("to",) and k + 2 < len(tokens) and starts_phrase(tokens[k + 2])
            return not to_somebody or tokens[k].low.startswith(("apolog", "appeal"))  # not "would be lifted and offered to the school"
    return False


def _is_thing(r: Reading, first: int, verb: int, subject: Subject) -> bool:
    """Whether what was said is told of a thing, which does nothing: "said *the road* was shut"; "it" where a person said so."""
    tokens = r.tokens
    copula = next((t.low for t in tokens[verb : verb + 3] if not (is_adverb(t) or t.low in grammar("auxiliaries") - _COPULAS)), "")
    if copula not in _COPULAS:
        return False
    told = tokens[first:verb]
    if [t.low for t in told] == ["it"]:
        who = tokens[subject.first : subject.last + 1]
        last = who[-1].low
        body = any(t.low in words("bodies", "heads") for t in who)
        person = last in ("he", "she", "they") or is_personal_noun(last) or is_group_noun(last)
        return person or (not body and any(t.low in given_names() or is_title(t) for t in who))
    heads = words("bodies", "heads")
    return not any(
        is_name(t) or t.low in grammar("personal") or is_personal_noun(t.low) or is_group_noun(t.low) or t.low in heads for t in told
    )
