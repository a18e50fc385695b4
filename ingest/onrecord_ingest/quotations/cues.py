"""Verbs and nouns of saying, found among the tokens of a sentence and told from their look-alikes."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from onrecord_ingest.quotations.clauses import is_finite
from onrecord_ingest.quotations.lexicon import grammar, load, words
from onrecord_ingest.quotations.sentences import Sentence, Token

Shape = Literal["finite", "base", "past", "participle", "infinitive", "passive", "according", "words", "noun"]


class Cue(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) that say somebody said something; ``frame`` is a key of
    ``lexicon/cues.yaml``."""

    first: int
    last: int
    frame: str
    shape: Shape
    word: str


class _Form(NamedTuple):
    frame: str
    shape: Shape
    lemma: str


_WH = frozenset(("what", "who", "why", "how", "when", "where", "which"))
_FRAMES = ("say", "tell", "ask", "manner", "find", "deny", "accuse", "blame", "describe", "call", "warn", "think", "cite")


@lru_cache(maxsize=1)
def _forms() -> dict[str, _Form]:
    data = load("cues")
    irregular = data["irregular"]
    forms: dict[str, _Form] = {}
    for frame in _FRAMES:
        for lemma in str(data[frame]).split():
            for form in irregular.get(lemma, None) if lemma in irregular else _inflect(lemma):
                forms.setdefault(form, _Form(frame, _shape(form, lemma), lemma))
    return forms


def _inflect(lemma: str) -> tuple[str, str, str, str]:
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return lemma, third, lemma + "ed", lemma + "ing"


def _shape(form: str, lemma: str) -> Shape:
    if form.endswith("ing") and lemma not in ("sing",):
        return "participle"
    if form == lemma and form != "read":
        return "base"
    return "finite" if form.endswith("s") else "past"


@lru_cache(maxsize=1)
def _phrasal() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for frame, phrases in load("cues")["phrasal"].items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            found.setdefault(parts[0], []).append((parts[1:], frame))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


@lru_cache(maxsize=1)
def triggers() -> frozenset[str]:
    """Every word that may begin a cue: a sentence with none and no quotation needs no reading."""
    return frozenset(_forms()) | frozenset(_phrasal()) | words("cues", "nouns") | {"according", "words"}


def find_cues(sentence: Sentence) -> list[Cue]:
    """The cues of a sentence from left to right."""
    tokens, low = sentence.tokens, sentence.words
    interesting = triggers()
    forms = _forms()
    cues: list[Cue] = []
    past = -1
    for i, word in enumerate(low):
        if i <= past or word not in interesting or tokens[i].kind != "w":
            continue
        if word == "according":
            if i + 1 < len(low) and low[i + 1] == "to":
                cues.append(Cue(i, i + 1, "say", "according", "according to"))
            continue
        if word == "words":
            begins = next((k for k in (i - 2, i - 3) if k >= 0 and low[k] == "in"), None)
            if begins is not None and (low[begins + 1] in grammar("possessives") or low[begins + 1].endswith(("'s", "s'"))):
                cues.append(Cue(begins, i, "say", "words", "in … words"))
            continue
        cue = _phrase(low, i)
        if cue is None and word in forms:
            cue = _verb(tokens, low, i, forms[word])
        if cue is None and word in words("cues", "nouns"):
            cue = _noun(tokens, low, i)
        if cue is not None and cue.frame == "think" and (cue.shape not in ("finite", "past", "base") or not sentence.quotations):
            cue = None
        if cue is not None:
            cues.append(cue)
            past = cue.last
    return cues


def _phrase(low: list[str], i: int) -> Cue | None:
    for rest, frame in _phrasal().get(low[i], ()):
        if tuple(low[i + 1 : i + 1 + len(rest)]) == rest:
            return _voiced(low, i, i + len(rest), frame, "participle" if low[i].endswith("ing") else "past")
        if frame == "blame" and low[i] == "put" and "down" in low[i + 1 : i + 8]:
            down = low.index("down", i + 1)
            if low[down + 1 : down + 2] == ["to"]:
                return Cue(i, down + 1, "attribute", "past", "put down to")
    return None


def _verb(tokens: list[Token], low: list[str], i: int, form: _Form) -> Cue | None:
    before = low[i - 1] if i else ""
    after = low[i + 1] if i + 1 < len(low) else ""
    if tokens[i].text[0].isupper() and i:
        return None
    if (form.frame == "call" and before in ("so",)) or "-" in low[i]:
        return None
    if form.shape == "participle" and (before in ("to", "for", "of", "from", "about", "on", "at", "than") or (i == 0 and after == ":")):
        return None
    written = before in words("bodies", "documents") or before in words("constants", "sent")
    if (
        form.shape == "past"
        and written
        and after in ("on", "in", "by", "to", "from", "at")
        and form.lemma in ("post", "write", "email")
    ):
        return None  # "a message posted on the page"
    if form.lemma == "reveal" and form.shape == "participle" and after not in ("that", "how", "why", "what"):
        return None  # "found holes, revealing a programme without order"
    if form.frame == "ask" and form.shape == "past" and i == 0 and after == "by":
        return Cue(i, i, form.frame, "passive", low[i])  # "Asked by the coroner why …, she said"
    if form.shape == "participle" and i == 0:
        return None  # "Responding to claims that …, she said"
    if i and (
        before in words("constants", "articles")
        or (before.endswith(("'s", "s'")) and before not in words("constants", "contracted_subjects"))
    ):
        return None
    if form.shape == "past" and before in ("when", "if") and form.lemma in ("ask", "tell", "question"):
        return None
    if i and low[i] in words("cues", "ambiguous") and _nominal(tokens, low, i, form.shape):
        return None
    if (
        (after in ("to", "for", "by") or (after == "on" and form.lemma == "call"))
        and form.lemma
        in (
            "call",
            "agree",
            "object",
            "respond",
            "listen",
            "continue",
            "pledge",
            "promise",
            "vow",
            "plead",
            "begin",
            "start",
            "refute",
        )
        and form.shape != "participle"
    ):
        nxt = tokens[i + 2 :]
        if form.lemma not in ("respond", "object") or not any(t.kind == "q" for t in nxt):
            return None
    return _voiced(low, i, i, form.frame, form.shape)


def _nominal(tokens: list[Token], low: list[str], i: int, shape: Shape) -> bool:
    """Whether an ambiguous form stands here as a noun or an adjective."""
    before, token = low[i - 1], tokens[i - 1]
    after = low[i + 1] if i + 1 < len(low) else ""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
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
    if before in grammar("prepositions") and shape != "participle":
        return True
    inside = i > 1 and low[i - 2] in grammar("prepositions") and token.text.islower()
    if shape in ("base", "finite") and inside and not before.endswith("s") and before not in grammar("personal"):
        return True  # "open to new claims"
    if shape in ("base", "finite") and any(t.kind == "n" for t in tokens[max(0, i - 2) : i]):
        return True  # "the 1,100 replies it received"
    if shape == "base" and _single_phrase(tokens, low, i):
        return True
    if shape == "finite" and tokens[i - 1].text.islower() and i > 2 and any(is_finite(tokens, k) for k in range(max(0, i - 3), i - 1)):
        return True
    if shape in ("base", "finite"):
        if before in grammar("be") or before in grammar("have"):
            return True
        if following is None or (following.text == "." and i + 2 >= len(tokens)):
            if any(tokens[k].text == "," or tokens[k].kind == "q" for k in range(max(0, i - 4), i)):
                return shape == "base" and token.text.islower() and not before.endswith("s")  # "…, coroner rules"
            return before not in grammar("personal") and not token.text[:1].isupper()
        if following.kind == "w" and following.low in _forms() and low[i] not in ("say", "says"):
            return True
        if after in ("between", "over", "with", "against", "around", "among"):
            return True
        if after in (
            "of",
            "about",
            "from",
            "by",
            "against",
            "were",
            "was",
            "are",
            "is",
            "have",
            "has",
            "had",
            "and",
            "on",
            "in",
            "at",
            "to",
            "with",
            "as",
            "made",
        ):
            return not (before in grammar("personal") or (token.text[:1].isupper() and after in ("on", "in", "at", "with")))
        if before.endswith(("ed", "ing")) and after != "that" and following.kind != "q":
            return True
    if shape == "past" and (
        before in words("constants", "demonstrative") or (is_finite(tokens, i - 1) and before not in grammar("auxiliaries"))
    ):
        return True
    if (
        shape == "participle"
        and low[i] in words("constants", "nominal_gerunds")
        and token.kind == "w"
        and token.text.islower()
        and before not in words("constants", "gerund_leaders")
    ):
        return True
    if shape == "past" and before in grammar("be") and following is not None and following.kind == "p" and after == ",":
        return False
    noun = after in ("of", "is", "was", "are", "were", "about", "from") or before in ("and", "or")
    return shape == "participle" and noun and low[i] != "warning"


def _single_phrase(tokens: list[Token], low: list[str], i: int) -> bool:
    """Whether "a separate report" or "the $57-billion estimate" ends here, so that the form is no plural verb."""
    if (
        low[i - 1].endswith("s")
        or low[i - 1]
        in ("people", "police", "men", "women", "children", "they", "we", "who", "i", "you", "pair", "couple", "trio", "duo")
        or low[i - 1] in grammar("auxiliaries")
    ):
        return False
    for k in range(i - 1, max(-1, i - 5), -1):
        if low[k] in ("a", "an", "the", "another", "each", "this") or low[k] in grammar("possessives") or low[k].endswith("'s"):
            return True
        if (tokens[k].kind not in "wn" and low[k] != "-") or low[k] in ("and", "of"):
            return False
    return False


def _noun(tokens: list[Token], low: list[str], i: int) -> Cue | None:
    """A noun of saying with its content after it, owned by somebody or carried by a light verb."""
    j = i + 1
    if j >= len(low):
        return None
    if tokens[j].kind == "q" and low[i] in ("shout", "shouts", "cry", "cries", "chant", "chants", "call", "calls"):
        return None
    if low[j] == "of" and j + 1 < len(low) and tokens[j + 1].kind == "q":
        return Cue(i, j, "noun", "noun", low[i])
    before = low[max(0, i - 4) : i]
    if low[j] in ("by", "from", "in", "on", "at", "last"):
        that = next((k for k in range(j + 1, min(j + 7, len(low))) if low[k] == "that" or tokens[k].kind not in "wn"), None)
        if (
            that is None
            or low[that] != "that"
            or not (low[j] in ("by", "from") or any(w.endswith(("'s", "s'")) or w in grammar("possessives") for w in before))
        ):
            return None
        return Cue(i, that - 1, "noun", "noun", low[i])
    if tokens[j].text == "," and j + 1 < len(low) and low[j + 1] == "that" and before and before[-1] in grammar("possessives"):
        return Cue(i, j, "noun", "noun", low[i])
    if low[j] != "that":
        return None
    owned = any(
        w in grammar("possessives") or (w.endswith(("'s", "s'")) and w not in words("constants", "contracted_subjects")) for w in before
    )
    carried = any(w in words("cues", "light") for w in before)
    return Cue(i, i, "noun", "noun", low[i]) if owned or carried else None


def _voiced(low: list[str], first: int, last: int, frame: str, shape: Shape) -> Cue | None:
    """The cue with its voice, or None where it is denied, asked for, imagined or yet to come."""
    k = first - 1
    adverbs = grammar("adverbs")
    verbs: list[str] = []
    while k >= 0 and (low[k] in adverbs or low[k].endswith("ly") or low[k] in grammar("auxiliaries") or low[k] in grammar("negations")):
        verbs.append(low[k])
        k -= 1
    before = low[k] if k >= 0 else ""
    if grammar("negations").intersection(verbs) or before in ("cannot", "never"):
        return None
    if before.endswith("n't"):
        return None
    if before == "to" and shape == "base":
        return Cue(first, last, frame, "infinitive", low[first]) if _carried(low, k) else None
    if (
        shape == "base"
        and grammar("modals").intersection(verbs)
        and "will" not in verbs
        and not ("can" in verbs and low[first] in ("reveal", "report", "confirm", "announce", "disclose"))
    ):
        return None
    if shape == "base" and {"do", "does", "did"}.intersection(verbs) and (k < 0 or low[k] in _WH):
        return None  # a question; "she did tell us" is none
    if shape in ("past",) and grammar("be").intersection(verbs):
        shape = "passive"
    if shape == "participle" and grammar("be").intersection(verbs):
        shape = "finite"
    if before.endswith(("'s", "'re")) and shape == "participle":
        shape = "finite"
    return Cue(first, last, frame, shape, " ".join(low[first : last + 1]))


def _carried(low: list[str], k: int) -> bool:
    """Whether "to say" follows a verb of writing, going on or getting in touch, so that it was said."""
    verbs = {
        "wrote",
        "written",
        "write",
        "writes",
        "went",
        "goes",
        "rang",
        "phoned",
        "emailed",
        "called",
        "stood",
        "took",
        "contacted",
        "spoke",
        "tweeted",
        "appeared",
        "returned",
        "come",
        "came",
    }
    return any(word in verbs for word in low[max(0, k - 8) : k])
