"""Nouns of saying: "his claim that …", "raised concerns that …", "“…” was the verdict of"."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import Content, form_of, is_full
from onrecord_ingest.quotations.saying.contents.spans import clause
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.cues.noun_cues import made_by
from onrecord_ingest.quotations.saying.frames.agents import is_of_people
from onrecord_ingest.quotations.saying.frames.possessors import owner_start
from onrecord_ingest.quotations.saying.mentions import Subject, is_document
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject


def noun_of_saying(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "His claim that …", "raised concerns that …", "a cry of …"."""
    tokens, low = r.tokens, r.sentence.words
    j = cue.last + 1
    if j >= len(tokens):
        return
    subject: Subject | None = None
    made = made_by(low, j + 1) if cue.first == cue.last and low[j] == "that" and low[cue.first - 1] in ("the", "a", "an") else None
    if made is not None:
        last = next(k for k in range(made - 1, j, -1) if low[k] not in grammar("auxiliaries") and low[k] not in words("cues", "made"))
        if has_finite(tokens, j + 1, last):
            by_whom = right_subject(tokens, made)
            r.add(Content(j + 1, last), form_of(tokens, j + 1, last), "noun of saying", cue, by_whom)
            r.floor = made + 1 if by_whom is None else by_whom.last + 1
            return
    k = cue.first - 1
    if low[cue.first] in words("cues", "not_so"):
        subject, k = left_subject(tokens, cue.first, r.floor), r.floor - 1
    by = next((i for i in range(cue.first + 1, min(cue.last, cue.first + 5) + 1) if low[i] in ("by", "from")), None)
    if by is not None and (by == cue.first + 1 or low[by - 1] in words("cues", "made")):
        subject = right_subject(tokens, by)
        if subject is not None and not (is_of_people(tokens, subject) or is_document(tokens[subject.last])):
            return  # "the view from the bridge is that of"
        k = r.floor - 1
    while k >= r.floor and k > cue.first - 5:
        if low[k].endswith(("'s", "s'")):
            first = owner_start(tokens, r.floor, k)
            subject = Subject(first, k, first)
            break
        if low[k] in ("his", "her", "their", "its"):
            subject = Subject(k, k, k)
            break
        if low[k] in words("cues", "light"):
            at = k
            if low[k] == "with":  # "had come forward with an allegation that"
                at = next((i for i in range(k - 1, max(r.floor, k - 6), -1) if low[i] in ("come", "came", "comes", "went")), k)
            subject = left_subject(tokens, at, r.floor)
            if subject is not None and not _tells(r, subject):
                return  # "the delay *raised* fears that"
            break
        k -= 1
    if tokens[j].kind == "q":
        r.add(Content(j, j), "direct", "noun of saying", cue, subject)
        r.floor = j + 1
        return
    if cue.last == cue.first + 1 and tokens[cue.last].text == ",":
        closing = next((i for i in range(j + 1, len(tokens)) if tokens[i].text == ","), None)
        if closing is not None:
            r.add(Content(j + 1, closing), "indirect", "noun of saying", cue, subject)
            r.floor = closing + 1
        return
    end = _main_verb(r, j + 1) if not has_finite(tokens, r.floor, cue.first) else None
    if end is not None:
        r.add(Content(j + 1, end - 1), form_of(tokens, j + 1, end - 1), "noun of saying", cue, subject)
        r.floor = end
        return
    clause(r, cue, subject, j + 1, later, False)


def _tells(r: Reading, subject: Subject) -> bool:
    """Whether the subject can say something: somebody, a body or a paper."""
    return is_of_people(r.tokens, subject) or any(map(is_document, r.tokens[subject.first : subject.last + 1]))


def _main_verb(r: Reading, first: int) -> int | None:
    """The verb of the whole sentence, after a clause that depends on its subject: "His claim that it was late
    *was* denied"."""
    tokens = r.tokens
    inner = next((i for i in range(first + 1, len(tokens)) if is_finite(tokens, i)), None)
    if inner is None:
        return None
    while inner + 1 < len(tokens) and (
        is_finite(tokens, inner + 1) or tokens[inner + 1].low in grammar("adverbs") or tokens[inner + 1].low in ("not", "be", "been")
    ):
        inner += 1
    for i in range(inner + 2, len(tokens)):
        if tokens[i].low in grammar("relatives") or (
            tokens[i].low in grammar("subordinators") and tokens[i].low not in ("as", "before", "after")
        ):
            return None
        if (
            is_finite(tokens, i)
            and tokens[i - 1].low not in ("to", "and", "or", "but")
            and (not starts_phrase(tokens[i - 1]) or tokens[i - 1].low in ("more", "most", "this"))
            and not tokens[i - 1].low.endswith("s")
        ) or (is_finite(tokens, i) and tokens[i - 1].kind == "q"):
            return i
    return None


def cried(r: Reading) -> None:
    """ "There were shouts of “Shame!”", "left to cries of “Resign!”": what several cry of whom nobody is named."""
    tokens = r.tokens
    for i in range(2, len(tokens)):
        if tokens[i].kind == "q" and tokens[i - 1].low == "of" and tokens[i - 2].low in words("cues", "cried"):
            cue = Cue(i - 2, i - 1, "noun", "noun", tokens[i - 2].low)
            r.add(Content(i, i), "direct", "noun of saying", cue, None)


def exclaimed(r: Reading) -> None:
    """ "“Check the crusts!” came the shout", "“No” was the verdict of the jury"."""
    tokens = r.tokens
    for i in range(len(tokens) - 2):
        if tokens[i].kind != "q" or i in r.taken or tokens[i + 1].low not in ("came", "was", "is", "ran", "went", "comes"):
            continue
        noun = next(
            (
                j
                for j in range(i + 2, min(i + 6, len(tokens)))
                if tokens[j].low in words("cues", "nouns") or tokens[j].low in ("headline", "slogan")
            ),
            None,
        )
        if noun is None:
            continue
        of = noun + 1 < len(tokens) and tokens[noun + 1].low == "of"
        subject = right_subject(tokens, noun + 1) if of else None
        owner = next((j for j in range(i + 2, noun) if tokens[j].low.endswith(("'s", "s'"))), None)
        if owner is not None:
            subject = Subject(i + 2, owner, i + 2)
        cue = Cue(noun, noun, "noun", "noun", tokens[noun].low)
        form = "direct" if is_full(r.text, tokens[i].start, tokens[i].end) else "mixed"
        r.add(Content(i, i), form, "quotation, then a noun of saying", cue, subject)
        r.floor = max(r.floor, noun + 1)


_WHOSE = frozenset(("his", "her", "their", "its"))


def was_all(r: Reading) -> None:
    """ "“We tried,” was all she would say"."""
    tokens = r.tokens
    for i in range(len(tokens) - 4):
        if tokens[i].kind == "q" and i not in r.taken and tokens[i + 1].low in ("is", "was") and tokens[i + 2].low == "all":
            said = next((k for k in range(i + 4, min(i + 12, len(tokens))) if tokens[k].low in ("say", "said", "says")), None)
            subject = left_subject(tokens, said, i + 3) if said is not None else None
            if said is not None and subject is not None:
                r.add(
                    Content(i, i), "direct", "quotation, all that was said", Cue(said, said, "say", "past", tokens[said].low), subject
                )
                r.floor = max(r.floor, said + 1)


def was_of_somebody(r: Reading) -> None:
    """ "“They have lost the plans,” was Major Orme's translation", "“Never,” came the reply from Ms Orme"."""
    tokens = r.tokens
    for i in range(len(tokens) - 3):
        if tokens[i].kind != "q" or i in r.taken or tokens[i + 1].low not in ("is", "was", "came"):
            continue
        near = range(i + 2, min(i + 9, len(tokens)))
        noun = next((k for k in near if tokens[k].low in words("cues", "said_of")), None)
        if noun is None or any(tokens[k].kind != "w" for k in range(i + 2, noun)):
            continue
        whose = next((k for k in range(i + 2, noun) if tokens[k].low.endswith(("'s", "s'")) or tokens[k].low in _WHOSE), None)
        if whose is not None:
            subject: Subject | None = Subject(i + 2, whose, i + 2)
        elif noun + 1 < len(tokens) and tokens[noun + 1].low in ("of", "from"):
            subject = right_subject(tokens, noun + 1)
        else:
            continue
        if subject is not None:
            r.add(Content(i, i), "direct", "quotation, called somebody's", Cue(noun, noun, "say", "noun", tokens[noun].low), subject)
            r.floor = max(r.floor, noun + 1)
