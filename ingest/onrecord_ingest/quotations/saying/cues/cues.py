"""Verbs and nouns of saying, found among the tokens of a sentence."""

from __future__ import annotations

from functools import lru_cache

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb
from onrecord_ingest.quotations.saying.contents.contents import WH
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.forms import Form, forms_by_word, phrases_by_word
from onrecord_ingest.quotations.saying.cues.lookalikes import is_asked, is_nominal, is_told_of_paper
from onrecord_ingest.quotations.saying.cues.noun_cues import noun_cue
from onrecord_ingest.quotations.saying.cues.phrasal import phrasal_cue
from onrecord_ingest.quotations.saying.cues.turns import is_charge_of_headline, is_shouted
from onrecord_ingest.quotations.saying.cues.voice import voice_of
from onrecord_ingest.quotations.saying.frames.marked_words import marked_cue, marking_verbs
from onrecord_ingest.quotations.saying.frames.views import view_at
from onrecord_ingest.quotations.text.sentences import Sentence, Token

_FIRST = frozenset(("but", "and", "yet", "however", "later", "then", "afterwards"))
"""What may stand before "asked" where that opens a sentence: "*But* asked if it was late, she said"."""
_HIS = frozenset(("her", "his"))
"""Pronouns with which an object ends too: "The man who found *her* said"."""


@lru_cache(maxsize=1)
def triggers() -> frozenset[str]:
    """Every word that may begin a cue: a sentence with none and no quotation needs no reading."""
    return (
        frozenset(forms_by_word())
        | frozenset(phrases_by_word())
        | words("cues", "nouns")
        | words("cues", "feelings")
        | words("cues", "views")
        | frozenset(marking_verbs())
        | words("cues", "attributing")
        | {"according", "words"}
    )


def find_cues(sentence: Sentence) -> list[Cue]:
    """The cues of a sentence from left to right."""
    tokens, low = sentence.tokens, sentence.words
    interesting = triggers()
    forms = forms_by_word()
    cues: list[Cue] = []
    past = -1
    for i, word in enumerate(low):
        if i <= past or word not in interesting or tokens[i].kind != "w" or is_told_of_paper(tokens, low, i):
            continue
        if word == "according":
            if i + 1 < len(low) and low[i + 1] == "to":
                cues.append(Cue(i, i + 1, "say", "according", "according to"))
            continue
        if word == "words":
            if low[i - 2 : i] == ["in", "the"] and low[i + 1 : i + 2] == ["of"]:
                cues.append(Cue(i - 2, i + 1, "say", "words", "in the words of"))
                continue
            begins = next((k for k in (i - 2, i - 3) if k >= 0 and low[k] == "in"), None)
            if begins is not None and (low[begins + 1] in grammar("possessives") or low[begins + 1].endswith(("'s", "s'"))):
                cues.append(Cue(begins, i, "say", "words", "in … words"))
            continue
        if word in words("cues", "views") and (view := view_at(low, i)) is not None:
            cues.append(view)
            past = view.last
            continue
        cue = marked_cue(tokens, low, i) if sentence.quotations and word in marking_verbs() else None
        cue = cue or phrasal_cue(tokens, low, i)
        if cue is None and word in forms:
            cue = _verb(tokens, low, i, forms[word])
        if cue is not None and cue.frame == "think" and (cue.shape not in ("finite", "past", "base") or not sentence.quotations):
            cue = None
        if cue is None and (word in words("cues", "nouns") or word in words("cues", "feelings")):
            cue = noun_cue(tokens, low, i)
        if cue is not None:
            cues.append(cue)
            past = cue.last
    return cues


def _verb(tokens: list[Token], low: list[str], i: int, form: Form) -> Cue | None:
    before = low[i - 1] if i else ""
    after = low[i + 1] if i + 1 < len(low) else ""
    if tokens[i].text[0].isupper() and i:
        return None
    if (form.frame == "call" and before in ("so",)) or "-" in low[i]:
        return None
    if form.lemma == "call" and form.shape != "participle" and is_shouted(tokens, i):
        return voice_of(low, i, i, "manner", form.shape)
    if form.shape == "participle" and (
        before in ("to", "for", "of", "from", "about", "on", "at", "than", "without") or (i == 0 and after == ":")
    ):
        return None
    if (low[i] == "written" and after in words("cues", "in_writing")) or (form.lemma == "report" and after == "on"):
        return None  # "had a *written* warning", "we have *reported* on it"
    written = before in words("bodies", "documents") or before in words("constants", "sent")
    if (
        form.shape == "past"
        and written
        and after in ("on", "in", "by", "to", "from", "at", "under")
        and form.lemma in ("post", "write", "email", "disclose")
    ):
        return None  # "a message posted on the page"
    if form.lemma in ("write", "read") and "," in low[i + 3 : i + 6] and low[low.index(",", i + 3) - 1] in words("bodies", "documents"):
        return None  # "Ann Orr, who wrote the report, said"
    if form.lemma == "reveal" and form.shape == "participle" and after not in ("that", "how", "why", "what"):
        return None  # "found holes, revealing a programme without order"
    asked = form.frame == "ask" and form.shape == "past" and (i == 0 or (low[0] in _FIRST and low[1:i] in ([], [","])))
    if asked and after == "by":
        return Cue(i, i, form.frame, "passive", low[i])  # "Asked by the coroner why …, she said"
    if asked and i and "," in low[i:]:
        return None  # "But *asked* if it was late, she said"
    if form.frame == "ask" and form.shape == "past" and before == ",":
        said = after in WH and any(low[k - 1] == "," and low[k] in forms_by_word() for k in range(i + 3, len(low)))
        if said or after in words("cues", "asked_on"):
            return None  # "Orme, asked about the hit, said"
    if form.shape == "participle" and i == 0:
        return None  # "Responding to claims that …, she said"
    if i and (
        (before in words("constants", "articles") and not (before in _HIS and low[i] in words("cues", "never_owned")))
        or (
            before.endswith(("'s", "s'"))
            and before not in words("constants", "contracted_subjects")
            and not (tokens[i - 1].text[0].isupper() and low[i] in words("cues", "never_owned"))  # "a spokesman for Harrow's said"
        )
    ):
        return None
    if before == "who" and after == "to" and form.lemma in ("reply", "respond", "write"):
        return None  # "Parents *who replied to* the survey said"
    if form.shape == "past" and before in ("when", "if") and form.lemma in ("ask", "tell", "question"):
        return None
    if form.frame == "ask" and form.shape == "past" and low[0] in ("when", "after", "once") and "," in low[i:] and "," not in low[:i]:
        return None  # "When the council asked people what they wanted, many said"
    if form.frame in ("say", "tell") and after in WH and i + 2 < len(low) and low[i + 2] in (".", ";", "!"):
        return None  # "a charter that says Thursday and says where."
    if form.frame == "tell" and after in ("to", "you"):
        return None  # "Tenants told to leave", "a gauge tells you how deep it is"
    if (
        form.shape == "past"
        and i > 1
        and before in words("constants", "at_first")
        and low[i - 2] == ","
        and after in grammar("prepositions")
    ):
        return None  # "the roundabout, first announced in 2019, is now down for the autumn"
    if form.shape == "past" and after == "by" and before == "," and form.frame in ("tell", "warn", "accuse", "blame"):
        return Cue(i, i, form.frame, "passive", low[i])  # "Councillors, *told by* Ann Otto that it was late, voted"
    if (
        form.frame == "accuse"
        and form.shape == "past"
        and after == "of"
        and before not in grammar("be")
        and not is_adverb(tokens[i - 1])
    ):
        if is_charge_of_headline(tokens, i):
            return Cue(i, i, form.frame, "passive", low[i])
        return None  # "a contractor *accused of* setting fire to it"
    if low[i] == "warned" and i and after in ("of", "over", "about") and tokens[-1].kind == "w":
        return None  # a headline: "Ferry firm *warned* of fine"
    quoted_by = low[i + 2 : i + 3] == ["by"] and tokens[i + 1].kind == "q" and form.frame in ("call", "describe")
    if form.shape == "past" and (quoted_by or (form.frame == "describe" and after == "by")):
        return Cue(i, i, form.frame, "passive", low[i])  # "a budget *described by* opponents as “cruel”", "*branded* “cruel” by them"
    if low[i] == "found" and i + 1 == len(low):
        return None  # "Bridge shut as bomb found"
    if form.frame == "find" and before == "," and after in ("and", ","):
        return None  # "lost, found and then lost"
    if form.frame == "tell" and form.shape == "past" and i + 1 == len(low):
        told = voice_of(low, i, i, form.frame, form.shape)
        return told._replace(shape="passive") if told is not None else None  # "…, inquest told"
    if form.frame == "manner" and after == "that" and form.lemma in words("cues", "told_aloud") and has_finite(tokens, i + 3, len(low)):
        return voice_of(low, i, i, "say", form.shape)
    if form.lemma == "answer" and form.shape == "participle" and before == "," and after in words("constants", "articles"):
        return None  # "The leader, *answering a question* from Ann Otto, said"
    if form.shape == "participle" and before == "left":
        return None  # "were left fuming"
    if form.shape == "base" and is_asked(tokens, low, i):
        return None
    if i and low[i] in words("cues", "ambiguous") and is_nominal(tokens, low, i, form.shape):
        return None
    if (
        (after in ("to", "for", "by") or (after == "on" and form.lemma == "call"))
        and form.lemma in words("clauses", "undertaking")
        and form.shape != "participle"
    ):
        nxt = tokens[i + 2 :]
        if form.lemma not in ("respond", "object") or not any(t.kind == "q" for t in nxt):
            return None
    return voice_of(low, i, i, form.frame, form.shape)
