"""Whose a verb of saying is, and whether that can be somebody who spoke."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_adverb, is_finite, is_name
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.voice import carrier
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.papers_told import letter_got
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject

_BEGAN = frozenset(("began", "begins", "started", "starts", "ended", "ends", "opened", "opens", "closed", "closes", "and", "but"))
"""What stands before "with" where whoever stands behind it says something."""
_BESIDE = frozenset(("with", "despite", "follows", "followed"))
"""Words behind which another than the subject of the sentence says something: "The row *follows* the council saying"."""
_WITH = 16
"""Tokens from "with" to a participle, at most."""
_ADVERBS = 2
"""Tokens before the verb of a sentence without a subject."""
_OF_SIGN = 6
"""Words between a sign and what tells that it reads something."""


def speaks(r: Reading, cue: Cue, subject: Subject) -> bool:
    """Whether the subject can be somebody who spoke: not "you" or "I", no object, no quotation already taken."""
    low = r.tokens[subject.last].low.split("'")[0]
    if any(r.tokens[i].kind == "q" and i in r.taken for i in range(subject.first, subject.last + 1)):
        return False
    if subject.first == subject.last and r.tokens[subject.last].low in ("him", "them", "me", "us"):
        return False
    if subject.first == 0 and r.tokens[0].low in grammar("auxiliaries") and r.tokens[-1].text == "?":
        return False  # "Has the report found that waits are long?"
    if cue.word.endswith(" that") and cue.word.startswith(("held", "hold", "determin")):
        return r.finds(subject) or is_document(r.tokens[subject.last])  # not "the rope held that", "officials determined that"
    if cue.word.endswith(" that"):  # not "It was clear that", "The storm highlighted that"
        tells = low not in ("this", "that") and not (low == "it" and cue.word.split()[0] in grammar("be"))
        return tells and (is_of_people(r.tokens, subject) or is_document(r.tokens[subject.last]) or r.is_document(subject))
    if r.tokens[subject.first].low == "in" and cue.word.startswith("read"):
        return False  # "In a message *read out* to the meeting, she said"
    if cue.word in ("show", "shows", "showed"):
        written = words("bodies", "documents") | words("bodies", "papers") | words("constants", "measures")
        run = range(subject.first, subject.last + 1)
        return any(r.tokens[i].low in written and (r.tokens[i].text.islower() or not i) for i in run)
    if cue.frame == "ask" and low in ("reporters", "journalists", "we"):
        return False  # the reporter's own question
    return not (subject.first == subject.last and low in ("you", "i", "this", "there"))


def subject_of(r: Reading, cue: Cue) -> Subject | None:
    """Whose the verb of saying is; a participle takes the subject of the clause it hangs on."""
    if cue.shape == "participle":
        k = cue.first - 1
        with_at = next((i for i in range(k, max(r.floor, k - 8) - 1, -1) if r.tokens[i].low in _BESIDE), None)
        if with_at is not None and k > with_at and r.tokens[k].text != "," and r.tokens[k].kind != "q":
            also = k > with_at + 1 and is_adverb(r.tokens[k])  # "with the union *also* warning"
            return Subject(with_at + 1, k - also, with_at)
        letter = letter_got(r.tokens, r.floor, k)
        if letter is not None:
            return letter
        beside = _beside(r, k)
        if beside is not None:
            return beside
        if k >= r.floor and r.tokens[k].text != "," and is_name(r.tokens[k]) and r.tokens[k].kind == "w" and k > 0:
            beside = left_subject(r.tokens, cue.first, r.floor)
            if beside is None or not has_finite(r.tokens, beside.first, beside.last):  # not "wrote to Ann Otto complaining of it"
                return beside
        k = _sign_behind(r, k) if cue.frame == "cite" else k
        if k >= r.floor and r.is_sign(Subject(k, k, k)) and r.tokens[k].kind == "w":  # "placards saying “…”"
            while k > r.floor and r.tokens[k - 1].low in grammar("determiners"):
                k -= 1
            return Subject(k, cue.first - 1, k)
        if k > r.floor and is_document(r.tokens[k]):  # "signed a petition calling the plan “reckless”"
            first = next((i for i in range(k - 1, max(r.floor, k - 4) - 1, -1) if r.tokens[i].low in grammar("determiners")), None)
            decided = first is not None and r.tokens[k].low in words("constants", "policies")
            if first is not None and not (decided and r.tokens[first - 1].low in grammar("prepositions")):
                return Subject(first, k, first)  # not "spoke against *the plans* saying it was late"
        if k > r.floor + 1 and r.tokens[k].low == "by" and r.tokens[k - 1].low in words("clauses", "done_by_saying"):
            return left_subject(r.tokens, k - 1, r.floor)  # "Ann Otto (Lab) opened by telling members that"
        if r.found:
            return _denier(r)
        return left_subject(r.tokens, _verb_before(r, cue), r.floor)
    if r.resumed is not None and r.resumed[0] <= cue.first <= r.resumed[0] + 1:
        return r.resumed[1]  # "Orme, who says it is late, called it “a mess”"
    verb = carrier(r.sentence.words, cue.first - 1) if cue.shape == "infinitive" else None
    subject = left_subject(r.tokens, cue.first if verb is None or verb < r.floor else verb, r.floor)
    if subject is not None and r.found and subject.first == subject.last == r.floor and r.tokens[r.floor].low == "who":
        return None  # "“…,” said a porter, *who* told us he was tired": of the speaker before
    return subject


def goes_on(r: Reading, cue: Cue) -> bool:
    """Whether a sentence without a subject goes on with the one before: "*And said* it was late", "*But then added* that"."""
    opens = r.tokens[0].low in ("and", "but") and 0 < cue.first <= _ADVERBS and cue.shape == "past"
    return opens and all(t.low in grammar("adverbs") or t.low.endswith("ly") for t in r.tokens[1 : cue.first])


def _beside(r: Reading, k: int) -> Subject | None:
    """Who stands with what tells more of them between "with" and a participle: "…, with *Ann Otto, the mayor*, saying"."""
    tokens = r.tokens
    if k <= r.floor or tokens[k].text != ",":
        return None
    at = next((i for i in range(k - 1, max(r.floor, k - _WITH) - 1, -1) if tokens[i].low in ("with", "despite")), None)
    if at is None or (at and tokens[at].low == "with" and tokens[at - 1].text != "," and tokens[at - 1].low not in _BEGAN):
        return None
    comma = next((i for i in range(at + 1, k) if tokens[i].text == ","), None)
    if comma is None or has_finite(tokens, at + 1, comma):
        return None  # "…, with no more to do, saying"
    relative = next((i - 1 for i in range(comma, k) if tokens[i].low in ("who", "whose", "which")), k)
    return Subject(at + 1, relative - 1, at) if relative > at + 1 else None


def _sign_behind(r: Reading, k: int) -> int:
    """The sign on which what stands before "reading" hangs: "*placards* at the gate reading “…”"; else the token itself."""
    for i in range(k, max(r.floor, k - _OF_SIGN), -1):
        if r.tokens[i].kind != "w" or is_finite(r.tokens, i):
            return k
        if r.is_sign(Subject(i, i, i)):
            hangs = i == k or r.tokens[i + 1].low in grammar("prepositions")
            return i if hangs else k
    return k


def _denier(r: Reading) -> Subject | None:
    """Whoever does something to another's claim in the main clause: "*The judge* denied the firm's claim that it was late, saying"."""
    first = r.found[0]
    owner = first.subject if len(r.found) == 1 and first.cue is not None and first.cue.frame == "noun" else None
    if owner is None or not (r.tokens[owner.last].low.endswith(("'s", "s'")) or r.tokens[owner.last].low in grammar("possessives")):
        return None
    verb = next((i for i in range(1, owner.first) if is_finite(r.tokens, i)), None)
    return left_subject(r.tokens, verb, 0) if verb is not None else None


def _verb_before(r: Reading, cue: Cue) -> int:
    """The main verb of the clause a participle hangs on."""
    for i in range(r.floor + 1, cue.first):
        if is_finite(r.tokens, i):
            return i
    return cue.first


def explains(r: Reading, subject: Subject) -> bool:
    """Whether what looks like a speaker behind a clause only explains it: "A man I know, *a gentle soul*, wrote"."""
    tokens = r.tokens
    closed = subject.last + 1 < len(tokens) and tokens[subject.last + 1].text == ","
    single = (
        closed and tokens[subject.first].low in ("a", "an") and not any(t.text == "," for t in tokens[subject.first : subject.last])
    )
    return single and tokens[subject.begins - 1].text == "," and not any(t.kind == "q" for t in tokens[r.floor : subject.begins])


def reads_out(r: Reading, subject: Subject) -> bool:
    """Whether a quotation stands before what is written: "“NO ENTRY”, it reads", "“Gale,” the log reads"."""
    before = r.tokens[subject.begins - 1]
    quoted_before = before.kind == "q" or (before.text == "," and r.tokens[subject.begins - 2].kind == "q")
    return quoted_before and (r.tokens[subject.last].low == "it" or not is_name(r.tokens[subject.last]))
