"""Verbs of saying in the passive: was told that, was accused by A of B, was called a disgrace by C."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import has_finite, is_finite, is_name, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import WH, Content, form_of, left_content
from onrecord_ingest.quotations.saying.contents.hanging import behind_relative
from onrecord_ingest.quotations.saying.contents.reported import opens_clause
from onrecord_ingest.quotations.saying.contents.setting import skip_setting
from onrecord_ingest.quotations.saying.contents.spans import clause, quoted
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.agents import agent_behind, called_by
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import past_phrase, right_subject
from onrecord_ingest.quotations.saying.subjects.noun_phrases import noun_phrase_at
from onrecord_ingest.quotations.saying.subjects.subjects import left_subject
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_LINKS = frozenset(("that", "as", "of", "for", "how", "why", "whether", "what"))
"""What opens that which was told, behind by whom."""


_SITS = frozenset(("at", "in", "into", "of", "on", "before"))
"""Prepositions of where a hearing was, or of what."""
_PLURAL = 3
"""Words at most from a plural without an article to its verb."""
_HEADLINE = 2
"""Tokens from which a headline that ends on a hearing holds what that was told, though its verb is left out."""
_OF_CLAUSES = frozenset(("told", "assured", "reassured", "informed", "advised", "warned"))
"""Verbs behind whose passive a clause stands without "that"."""


def passive(r: Reading, cue: Cue, later: list[Cue]) -> None:
    """ "was told that", "has been claimed that", "was accused of": content without a speaker, unless "by" names one."""
    tokens, low = r.tokens, r.sentence.words
    j = cue.last + 1
    if cue.frame in ("call", "describe") and called_by(r, cue, j + (low[j : j + 1] == ["as"])):
        return
    by = next((i for i in range(j, min(j + 3, len(low))) if low[i] == "by"), None)
    if by is not None and by + 1 < len(low) and low[by + 1] in words("cues", "means"):
        j, by = by + 2, None  # "was told by email that"
    agent = right_subject(tokens, by) if by is not None else None
    colon = tokens[agent.last + 1 : agent.last + 3] if agent is not None else []
    if agent is not None and [t.low for t in colon[:1]] == [":"] and colon[-1].kind == "q":
        quoted(r, cue, agent, agent.last + 2, False, "before, colon", later)  # "Loom was told by the judge: “…”"
        return
    if agent is not None:
        stop = _charge(tokens, agent) if cue.frame == "accuse" else None
        if cue.frame == "blame":
            stop = next((i for i in range(agent.first + 1, agent.last + 1) if low[i] in ("on", "for")), None)
        if stop is not None:
            agent = Subject(agent.first, stop - 1, agent.begins)
        j = past_phrase(tokens, agent, _LINKS | {"if"} if cue.frame == "ask" else _LINKS)
    j = skip_setting(tokens, j)
    impersonal = "it" in low[max(0, cue.first - 4) : cue.first]  # "it has been claimed that"
    ends = j >= len(low) or low[j] in (".", ",")
    if ends and agent is None and (cue.frame == "tell" or (impersonal and cue.frame in ("say", "find"))):
        listener = left_subject(tokens, cue.first, r.floor)
        if listener is not None:
            told_before(r, cue, listener, j, later)
        return
    if j >= len(low):
        return
    link = {"describe": ("as",), "accuse": ("of",), "blame": ("for", "on")}.get(cue.frame, ())
    behind = behind_relative(tokens, cue)
    if behind is not None:
        stop = next(i for i in range(cue.first - 1, -1, -1) if tokens[i].text == ",") - 1
        whose = noun_phrase_at(tokens, r.floor, stop) if stop >= r.floor else None
        r.resumed = (behind, whose) if whose is not None else r.resumed  # "The council, accused by Ann Otto of waste, said"
    if cue.frame == "ask":
        if agent is not None and low[j] in WH:
            clause(r, cue, agent, j, later, False)
        return
    if cue.frame == "tell" and (tokens[j].kind == "q" or (low[j] in ("how", "why") and has_finite(tokens, j + 1, len(tokens)))):
        quoted(r, cue, agent, j, False, "before", later) if tokens[j].kind == "q" else clause(r, cue, agent, j, later, False)
        return  # "was told “there is no bed”", "was told how she came to it"
    promised = cue.word.endswith("promised") and opens_clause(r.sentence, j, cue)
    to_somebody = cue.frame in ("tell", "warn") or cue.word.endswith("promised")
    reported = low[j] == "that" and (to_somebody or (cue.frame in ("say", "find") and impersonal))
    if low[j] in link and cue.frame == "accuse" and agent is None and {"counts", "charges"}.intersection(low[j : j + 6]):
        return  # what somebody is charged with
    if low[j] in link and cue.frame == "describe" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
        if j + 2 < len(tokens) and is_finite(tokens, j + 2):  # "a plan described by critics as “cruel” *has been* approved"
            r.add(Content(j + 1, j + 1), "mixed", "description in quotation", cue, agent)
            r.floor = j + 2
            return
        quoted(r, cue, agent, j + 1, False, "before", later)
    elif low[j] == "of" and cue.frame == "accuse" and agent is None and (closing := agent_behind(tokens, j + 1, True)) is not None:
        r.add(Content(j + 1, closing.begins - 1), form_of(tokens, j + 1, closing.begins - 1), "accusation, by somebody", cue, closing)
        r.floor = closing.last + 1
    elif low[j] in link or reported:
        clause(r, cue, agent, j + 1, later, False)
    elif (
        cue.word in _OF_CLAUSES or promised or (impersonal and agent is None and by is None and cue.frame == "say")
    ) and opens_without_that(tokens, j):
        closing = agent_behind(tokens, j) if agent is None else None
        if closing is not None:
            r.add(Content(j, closing.begins - 1), form_of(tokens, j, closing.begins - 1), "clause, told by somebody", cue, closing)
            r.floor = closing.last + 1
            return
        clause(r, cue, agent, j, later, False)


def told_before(r: Reading, cue: Cue, listener: Subject, j: int, later: list[Cue]) -> None:
    """What stands before those who were told it, and goes on behind them: "*The roof had gone*, the jury heard, *and the beams*", "*The
    boy*, the court was told, *had been ill*"."""
    tokens, before = r.tokens, listener.begins - 1
    content = left_content(tokens, r.floor, before) if before > r.floor and tokens[before].text == "," else None
    if content is None:
        return
    first, last = content
    headline = tokens[-1].kind == "w" and not first and is_hearing(tokens, listener)
    whole = has_finite(tokens, first, last) or (headline and (last - first >= _HEADLINE or tokens[first].kind == "q"))
    half = not whole and j + 1 < len(tokens) and tokens[j].text == "," and is_finite(tokens, j + 1) and starts_phrase(tokens[first])
    opens = tokens[first].low in words("clauses", "before_main") or tokens[first].low in grammar("subordinators")
    if not (whole or half) or (opens and not is_hearing(tokens, listener)):
        return
    r.add(content, form_of(tokens, first, last), "clause, somebody was told", cue, None)
    r.floor = j
    if j + 2 < len(tokens) and tokens[j].text == "," and tokens[j + 1].kind != "q" and (half or is_hearing(tokens, listener)):
        clause(r, cue, None, j + 1, later, True)
    r.floor = len(tokens)


def is_hearing(tokens: list[Token], listener: Subject) -> bool:
    """Whether those who were told are a court, an inquest or a meeting, with or without where it sat: "An inquest *at Thornmere*"."""
    places = (i for i in range(listener.first + 1, listener.last + 1) if tokens[i].low in _SITS)
    return tokens[next(places, listener.last + 1) - 1].low in words("cues", "hearings")


def _charge(tokens: list[Token], agent: Subject) -> int | None:
    """The "of" before what somebody is accused of, and none of the accuser's own: "accused by Friends of Orrin Wood *of* waste"."""
    found = [i for i in range(agent.first + 1, min(agent.last + 1, len(tokens) - 1)) if tokens[i].low == "of"]
    deed = next((i for i in found if tokens[i + 1].low.endswith("ing")), None)
    if deed is not None or not found:
        return deed
    further = past_phrase(tokens, agent, _LINKS)
    of_name = [i for i in found if is_name(tokens[i + 1])]
    if of_name and further < len(tokens) and tokens[further].low == "of":
        return None
    return next((i for i in found if i not in of_name), found[-1])


def opens_without_that(tokens: list[Token], j: int) -> bool:
    """Whether a clause without "that" begins at token ``j``, of what somebody was told."""
    if j >= len(tokens) or not has_finite(tokens, j + 1, len(tokens)):
        return False
    return starts_phrase(tokens[j]) or tokens[j].low == "there" or tokens[j].kind == "n" or bare_subject(tokens, j)


def bare_subject(tokens: list[Token], j: int) -> bool:
    """Whether a noun without an article is the subject of what somebody was told, or a noun with a name: "was told *under-16s* would
    need", "was told *victim Ann Orr* had", "were assured *work* would begin", "heard *police* found it"."""
    if is_personal_noun(tokens[j].low) and j + 1 < len(tokens) and is_name(tokens[j + 1]):
        return True
    if j + 1 < len(tokens) and tokens[j + 1].low in grammar("auxiliaries"):
        closed = ("prepositions", "conjunctions", "subordinators")
        return tokens[j].kind == "w" and not any(tokens[j].low in grammar(key) for key in closed)
    verb = next((i for i in range(j + 1, min(j + _PLURAL + 1, len(tokens))) if is_finite(tokens, i)), None)
    if verb is None or tokens[j - 1].text == ",":
        return False  # "Having been told to wait, *councillors* waited"
    return is_group_noun(tokens[j].low) and all(t.kind == "w" and t.text.islower() for t in tokens[j:verb])
