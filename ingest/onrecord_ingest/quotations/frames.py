"""Verbs whose object is the content: accused A of B, described X as Y, denied it, was told that, according to X."""

from __future__ import annotations

from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, has_finite, is_name, starts_phrase
from onrecord_ingest.quotations.contents import WH, Content, content_end, left_content, opens_clause, skip_setting
from onrecord_ingest.quotations.cues import Cue
from onrecord_ingest.quotations.inverted_subjects import right_subject
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.mentions import Subject
from onrecord_ingest.quotations.reading import Reading
from onrecord_ingest.quotations.sentences import Token
from onrecord_ingest.quotations.spans import clause, quoted
from onrecord_ingest.quotations.subjects import left_subject

_LEADS_ON = frozenset(("that", "why", "because", "and", "but", "since", "as", "where", "when", "while"))


def noun_phrase(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """Frames whose object is the content: accused A of B, denied it, found weaknesses, described X as Y."""
    tokens = r.tokens
    j = cue.last + 1
    low = r.sentence.words
    if subject is None and not silent:
        return
    if cue.frame == "accuse":
        if "of" in low[j:]:
            clause(r, cue, subject, j, later, silent)
    elif cue.frame == "blame":
        if j < len(tokens) and tokens[j].kind in "wnq" and tokens[j].low not in grammar("prepositions"):
            clause(r, cue, subject, j, later, silent)
    elif cue.frame == "describe":
        if j < len(low) and low[j] == "how" and cue.word.startswith("describ"):
            if cue.shape == "participle" and r.found:
                return  # "“…,” she says, describing how she came to it"
            clause(r, cue, subject, j, later, silent)
            return
        at = next((i for i in range(j, min(len(low), j + 25)) if low[i] == "as" and low[i - 1] != "well"), None)
        if at is not None and not any(t.text == ":" for t in tokens[j:at]):
            clause(r, cue, subject, at + 1, later, silent)
        elif cue.word in ("dubbed", "branded", "labelled", "labeled"):
            called(r, cue, subject, later, silent)
    elif cue.frame == "call":
        called(r, cue, subject, later, silent)
    else:
        if j < len(tokens) and tokens[j].low in (
            "to",
            "for",
            "by",
            "in",
            "on",
            "at",
            "out",
            "himself",
            "herself",
            "itself",
            "themselves",
            "a",
            "an",
            "up",
            "under",
            "as",
            "among",
            "with",
            "through",
            "guilty",
        ):
            return
        if (
            cue.frame == "deny"
            and cue.word.startswith("den")
            and j < len(tokens)
            and not (
                tokens[j].low
                in (
                    "that",
                    "being",
                    "any",
                    "all",
                    "having",
                    "wrongdoing",
                    "claims",
                    "allegations",
                    "suggestions",
                    "accusations",
                    "reports",
                )
                or tokens[j].low.endswith("ing")
                or opens_clause(r.sentence, j, cue)
            )
        ):
            return
        if j < len(tokens) and tokens[j].text == ":" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
            quoted(r, cue, subject, j + 1, silent, "before, colon")
            return
        finder = subject is not None and r.finds(subject) and (low[j : j + 1] == ["that"] or opens_clause(r.sentence, j, cue))
        if cue.frame == "find" and not (finder or r.is_document(subject)):
            return
        if cue.frame == "deny" and j + 2 >= len(tokens):
            return  # "the trust disputes this"
        if cue.frame == "deny" and j + 1 < len(tokens) and is_name(tokens[j]) and tokens[j + 1].low in grammar("determiners"):
            return  # "denied Republicans the votes they needed"
        if (
            cue.frame == "find"
            and subject is not None
            and tokens[subject.last].low in ("they", "it", "which")
            and (cue.shape == "base" or len(tokens) - j < 4)
        ):
            return
        if j < len(tokens) and tokens[j].low == "that":
            j += 1
        if j < len(tokens) and (tokens[j].kind in "wnq"):
            clause(r, cue, subject, j, later, silent)


def called(r: Reading, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
    """ "Called it a disgrace", "called the plan “a disgrace”": what comes after the thing that is called so."""
    tokens = r.tokens
    j = cue.last + 1
    if j >= len(tokens) or tokens[j].kind == "q" or (subject is None and not silent):
        return
    if subject is not None and subject.begins > 0 and low_before(tokens, subject) in ("what", "which", "that"):
        return  # "what Rhoda calls a “dry swim”"
    for i in range(j + 1, min(len(tokens), j + 20)):
        if tokens[i].text in CLAUSE_MARKS:
            return
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


def low_before(tokens: list[Token], subject: Subject) -> str:
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


def passive(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "was told that", "has been claimed that", "was accused of": content without a speaker, unless "by" names one."""
    tokens, low = r.tokens, r.sentence.words
    j = cue.last + 1
    if cue.frame == "call" and j < len(tokens) and tokens[j].kind == "q":
        named = None
        if j + 1 < len(tokens) and low[j + 1] == "by":
            named = right_subject(tokens, j + 1)
        r.add(Content(j, j), "mixed", "description in quotation", cue, named)
        r.floor = j + 1
        return
    by = next((i for i in range(j, min(j + 3, len(low))) if low[i] == "by"), None)
    agent = right_subject(tokens, by) if by is not None else None
    if agent is not None:
        of = next((i for i in range(agent.first + 1, agent.last + 1) if low[i] == "of"), None) if cue.frame == "accuse" else None
        on = (
            next((i for i in range(agent.first + 1, agent.last + 1) if low[i] in ("on", "for")), None) if cue.frame == "blame" else None
        )
        stop = of or on
        if stop is not None:
            agent = Subject(agent.first, stop - 1, agent.begins)
        j = agent.last + 1
        if j < len(tokens) and tokens[j].text == ",":
            j += 1
    j = skip_setting(tokens, j)
    if cue.frame == "tell" and agent is None and (j >= len(low) or low[j] == "."):
        listener = left_subject(tokens, cue.first, r.floor)
        before = listener.begins - 1 if listener is not None else -1
        content = left_content(tokens, r.floor, before) if before > r.floor and low[before] == "," else None
        if content is not None and has_finite(tokens, content.first, content.last):
            r.add(content, "indirect", "clause, somebody was told", cue, None)
            r.floor = len(tokens)
        return
    if j >= len(low):
        return
    link = {"describe": ("as",), "accuse": ("of",), "blame": ("for", "on")}.get(cue.frame, ())
    if cue.frame == "ask":
        if agent is not None and low[j] in WH:
            clause(r, cue, agent, j, later, False)
        return
    impersonal = "it" in low[max(0, cue.first - 4) : cue.first]  # "it has been claimed that"
    reported = low[j] == "that" and (cue.frame in ("tell", "warn") or (cue.frame in ("say", "find") and impersonal))
    if low[j] in link and cue.frame == "accuse" and agent is None and {"counts", "charges"}.intersection(low[j : j + 6]):
        return  # what somebody is charged with
    if low[j] in link and cue.frame == "describe" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
        quoted(r, cue, agent, j + 1, False, "before", later)
    elif low[j] in link or reported:
        clause(r, cue, agent, j + 1, later, False)
    elif cue.frame == "tell" and cue.word in ("told",) and starts_phrase(tokens[j]) and has_finite(tokens, j + 1, len(tokens)):
        clause(r, cue, agent, j, later, False)


def put_down_to(r: Reading, cue: Cue) -> None:
    """ "Put the result down to Y"."""
    subject = left_subject(r.tokens, cue.first, r.floor)
    if subject is not None:
        clause(r, cue, subject, cue.last + 1, [], False)


def according_to(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "Y, according to X", "According to X, Y"."""
    tokens = r.tokens
    subject = right_subject(tokens, cue.last)
    if subject is None:
        return
    before = cue.first - 1
    leads_on = before > r.floor and tokens[before].text == "," and tokens[before - 1].low in _LEADS_ON
    if (
        not leads_on
        and before >= r.floor
        and (tokens[before].text in (",", "—", "–") or tokens[before].kind == "q" or has_finite(tokens, r.floor, before))
    ):
        stop = before
        content = left_content(tokens, r.floor, stop)
        if content is not None and (content.last - content.first > 1 or tokens[content.first].kind == "q"):
            first, last = content
            quote = last if tokens[last].kind == "q" else last - 1
            if quote == first and tokens[quote].kind == "q":
                r.add(Content(quote, quote), "direct", "quotation, according to", cue, subject)
            else:
                form = "mixed" if any(t.kind == "q" for t in tokens[first : last + 1]) else "indirect"
                r.add(Content(first, last), form, "clause, according to", cue, subject)
            short = not has_finite(tokens, first, last)
            r.floor = subject.last + 1
            if short and r.floor + 2 < len(tokens) and tokens[r.floor].text == ",":
                clause(r, cue, subject, r.floor + 1, [], False)
            return
    if leads_on or before < r.floor or (before <= r.floor and not is_name(tokens[before])):
        begins = past_aside(tokens, subject.last + 1)
        if begins is not None:
            clause(r, cue, subject, begins, later, False)


def in_words_of(r: Reading, cue: Cue) -> None:
    """ "It had, in her words, become “unhealthy”": both halves, where there are quoted words."""
    tokens = r.tokens
    before, after = cue.first - 1, cue.last + 1
    if not any(t.kind == "q" for t in tokens[r.floor :]):
        return
    subject = Subject(cue.first + 1, cue.first + 1, cue.first)
    left = left_content(tokens, r.floor, before) if before >= r.floor and tokens[before].text == "," else None
    right = after + 1 if after < len(tokens) and tokens[after].text == "," else after
    if left is not None and left.last > left.first:
        form = "mixed" if any(t.kind == "q" for t in tokens[left.first : left.last + 1]) else "indirect"
        r.add(left, form, "clause, in somebody's words", cue, subject)
    r.floor = max(r.floor, right)
    if right < len(tokens) and any(t.kind in "wnq" for t in tokens[right:]):
        clause(r, cue, subject, right, [], False)


def past_aside(tokens: list[Token], i: int) -> int | None:
    """Where the clause begins after "According to X": behind a relative clause or what stands between dashes or brackets."""
    while i < len(tokens) and tokens[i].text not in (",", ":", "—", "–", "("):
        i += 1
    closing = {"—": ("—", "–"), "–": ("—", "–"), "(": (")",)}.get(tokens[i].text if i < len(tokens) else "", ())
    if closing:
        i = next((k for k in range(i + 1, len(tokens)) if tokens[k].text in closing), len(tokens))
        if i + 1 < len(tokens) and tokens[i + 1].text == ",":
            i += 1
    elif i + 1 < len(tokens) and tokens[i + 1].low in ("who", "which", "whose"):
        i = next((k for k in range(i + 1, len(tokens)) if tokens[k].text == ","), len(tokens))
    return i + 1 if i + 1 < len(tokens) else None
