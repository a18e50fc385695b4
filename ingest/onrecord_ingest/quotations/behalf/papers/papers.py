"""Whose the documents are that an article tells of: "the council's own figures", "a survey by the circle", "a cabinet paper",
"In a letter to parents, the head said"."""

from __future__ import annotations

import itertools
import re

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.owners.referents import of_noun, of_pronoun
from onrecord_ingest.quotations.behalf.papers.came_from import came_from, note_taken_up, writer
from onrecord_ingest.quotations.behalf.papers.meetings import goes_to, who_met
from onrecord_ingest.quotations.behalf.papers.own_papers import of_board
from onrecord_ingest.quotations.behalf.papers.pages import host_of, named_beside, of_their_readers, of_whom, owner_by_name
from onrecord_ingest.quotations.behalf.papers.premises import by_premises
from onrecord_ingest.quotations.behalf.papers.readers import body_with_papers
from onrecord_ingest.quotations.behalf.papers.receivers import note_reply, received, written_to
from onrecord_ingest.quotations.behalf.papers.senders import Owners, by_place, noun_sent, papers, sender, verbs_of_sending, whole
from onrecord_ingest.quotations.behalf.papers.studies import note_study
from onrecord_ingest.quotations.cast.cast import Body, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.writings.examined import is_inspection, is_run_by
from onrecord_ingest.quotations.story.writings.made_by import is_of_others
from onrecord_ingest.quotations.story.writings.writers import MAILED, who_wrote_to
from onrecord_ingest.quotations.story.writings.writings import is_paper_of_two
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.groups import officers_in_focus, they, we
from onrecord_ingest.quotations.who.papers.group_papers import of_inspectors, writers_in_focus

_FAR = 12
_HIS = frozenset(("his", "her"))
_WHO_MEET = frozenset(("council", "board", "authority", "panel", "trust", "assembly", "synod"))
"""Bodies to which their own officers report."""
_OUTSIDE = frozenset(("independent", "external", "outside", "leaked", "watchdog", "academic"))
_STANDS_FOR = re.compile(r"(?:in the name|on behalf) of |on (?=(?:its|their) behalf\b)")
_COMMITTEE = re.compile(r"(?:^|[.\n”] ?)The (?:[a-z]+ )?(?:sub-?)?(?:committee|panel|cabinet)\b(?:[^.\n]*\.[”’\"']? ){1,2}$")
"""A committee that the sentences just before are about."""
_BEFORE = 300


def note_papers(offices: Offices, sentence: Sentence) -> None:
    """Takes in whose the documents of a sentence are, where it says so."""
    sends, nouns = verbs_of_sending(), papers()
    for i, low in enumerate(sentence.words if not sends.isdisjoint(sentence.words) else ()):
        noun = noun_sent(sentence.tokens, i) if i and low in sends and sentence.tokens[i].kind == "w" else None
        owners = sender(offices, sentence, i) if noun is not None else None
        if noun is not None and owners is not None:
            offices.papers[noun] = owners
    note_taken_up(offices, sentence)
    note_reply(offices, sentence)
    note_study(offices, sentence)
    mailed = written_to(offices, sentence)
    if mailed is not None:
        offices.papers[mailed[0]] = mailed[1]
    if nouns.isdisjoint(sentence.words):
        return
    for i, token in enumerate(sentence.tokens):
        if token.low in nouns and token.kind == "w" and token.text.islower():
            owners = owners_at(offices, sentence, i)
            if owners is not None:
                offices.papers[token.low.removesuffix("s")] = owners


def note_writer(offices: Offices, sentence: Sentence, bodies: tuple[Body, ...]) -> None:
    """Takes in that a speaker's words stand in a document: "In a letter to parents, the head said"."""
    tokens, nouns = sentence.tokens, papers()
    for i, token in enumerate(tokens if not nouns.isdisjoint(sentence.words) else ()):
        if i > 1 and token.low in nouns and token.kind == "w":
            near = [t.low for t in tokens[max(0, i - 4) : i]]
            if "in" in near and {"a", "an", "its", "their", "his", "her", "the"} & set(near):
                offices.papers[token.low.removesuffix("s")] = bodies


def owners_at(offices: Offices, sentence: Sentence, i: int) -> Owners:
    """The owners that the words around the document at token ``i`` name."""
    before = _before(offices, sentence.tokens, i)
    if before:
        return before
    after = _after(offices, sentence.tokens, i)
    if before is not None:
        return after or before  # "an independent evaluation by the university"
    told = after if after is not None else received(offices, sentence, i) or by_place(offices, sentence, i)
    told = told if told is not None else by_premises(offices, sentence.tokens, i)
    if told is not None or not any(t.low == "internal" for t in sentence.tokens[max(0, i - 3) : i]):
        return told
    subject = offices.prominence.of_lead or body_with_papers(offices, sentence.tokens[i].start)
    return (subject,) if subject is not None else None


def _before(offices: Offices, tokens: list[Token], i: int) -> Owners:
    if is_inspection(tokens, i):
        return ()
    j = i - 1
    while j >= 0 and i - j < 6 and tokens[j].kind == "w" and not is_finite(tokens, j):
        low, at = tokens[j].low, tokens[j].start
        if j == i - 1 and j and tokens[j].text[:1].isupper() and (beside := named_beside(offices, tokens[j])) is not None:
            return (beside,)  # "its latest Ofsted report"
        if low in _OUTSIDE:
            return ()
        if j == i - 1 and low in words("constants", "parties_names") and tokens[j].text[:1].isupper():
            party = next((b for b in offices.cast.foremost if b.name.lower().removesuffix("s") in (low, f"{low} democrat")), None)
            return (party,) if party is not None else None  # "a Conservative leaflet"
        wrote = who_wrote_to(offices.story, at) if low in ("its", "their") and tokens[i].low in MAILED else None
        if wrote is not None:
            return (wrote,)
        firm = they(offices.story, at) if low == "their" else None
        if firm is not None and isinstance(firm.entity, Body) and firm.reason == "the group in focus":
            return (firm.entity,)
        if low == "their" and of_inspectors(offices.story, at):
            return ()
        if low == "their" and officers_in_focus(offices.story, at) is not None:
            return None
        group = writers_in_focus(offices.story, at) if low == "their" else None
        if group is not None:
            return offices.groups.get(group.name or "", tuple(group.spoken_for or ()))
        if low == "its" and _COMMITTEE.search(offices.text, max(0, at - _BEFORE), at):
            council = offices.councils.meant("committee")
            return (council,) if council is not None else None
        if low in ("its", "their"):
            owner = of_pronoun(offices, at)
            return (owner,) if isinstance(owner, Body) else None
        if low == "our":
            writers = we(offices.story).entity
            return (writers,) if isinstance(writers, Body) else None
        if not words("roles", "write_of_others").isdisjoint((low, low.removesuffix("'").removesuffix("'s"))):
            return ()
        if low.endswith(("'s", "s'")):
            return owner_by_name(offices, low.removesuffix("'s").removesuffix("'"), at, tokens[j].end)
        if j == i - 1 and whole(low) in class_nouns() and tokens[j].text.islower() and not is_paper_of_two(tokens, i):
            body = (of_board(offices, at) if low == "board" else None) or of_noun(offices, whole(low), at)
            return (body,) if body is not None else None
        j -= 1
    return None


def _after(offices: Offices, tokens: list[Token], i: int) -> Owners:
    if [t.low for t in tokens[i + 1 : i + 3]] == [",", "which"]:  # "The reply, which came from a case officer, insisted"
        k = next((k for k in range(i + 3, min(i + 7, len(tokens) - 1)) if tokens[k].low in ("by", "from")), None)
        return writer(offices, tokens, k + 1) if k is not None and not is_of_others(tokens, k) else goes_to(offices, tokens, i)
    if tokens[i].low == "minutes" and tokens[min(i + 1, len(tokens) - 1)].low == "of":
        return who_met(offices, tokens, i + 2)
    if tokens[min(i + 1, len(tokens) - 1)].low in grammar("personal"):  # "the letter she had been sent by the council"
        sent = (k for k in range(i + 2, min(i + 6, len(tokens) - 2)) if tokens[k].low in words("bodies", "puts_out"))
        k = next((k + 1 for k in sent if tokens[k + 1].low in ("by", "from")), None)
        if k is not None:
            return writer(offices, tokens, k + 1)
    came = came_from(offices, tokens, i)
    if came is not None:
        return came
    laid = goes_to(offices, tokens, i)
    if laid is not None:
        return laid
    if [t.text for t in tokens[i + 1 : i + 2]] == [","] and tokens[min(i + 2, len(tokens) - 2)].low in ("by", "from"):
        return writer(offices, tokens, i + 3)  # "The email, from the principal, says"
    begins = i + 1
    made = begins + (tokens[begins : begins + 1] != [] and tokens[begins].text == ",")
    if made < len(tokens) and tokens[made].low in words("bodies", "puts_out"):
        begins = made + 1  # "An email, sent in June by the trust's head of estates, says"
    whole_of = of_whom(offices, tokens, i)
    if whole_of is not None:
        return whole_of
    for k in range(begins, min(i + _FAR, len(tokens) - 1)):
        particle = k + 2 < len(tokens) and tokens[k + 1].low in ("out", "up", "together")
        by = k == i + 1 and tokens[k + 1 + particle].low in ("by", "from")  # "an email seen by the council", "a survey carried out by"
        if any(t.text == "," and after.low in words("bodies", "puts_out") for t, after in itertools.pairwise(tokens[k - 1 : k + 2])):
            continue  # "a notice at the station, put up by the firm"
        if tokens[k].kind == "q" or tokens[k].text in (",", ":", ".") or (is_finite(tokens, k) and not by):
            return None
        low = tokens[k].low
        if low == "by" and is_run_by(tokens, i, k):
            continue
        if low in ("by", "from") and not is_of_others(tokens, k):
            return writer(offices, tokens, k + 1)
        if low in ("in", "on") and (stands := _STANDS_FOR.match(offices.text, tokens[k].start)):
            return writer(offices, tokens, k + len(stands.group().split()))
        if low in ("on", "to", "in", "across") and (host := host_of(offices, tokens, k)) is not None:
            return (host,)
        if low in ("to", "for") and (theirs := of_their_readers(offices, tokens, k)) is not None:
            return (theirs,)
        if (
            _HIS.isdisjoint(t.low for t in tokens[max(0, i - 3) : i])
            and low in ("to", "for", "before", "between")
            and not (low == "to" and tokens[i].low.removesuffix("s") in words("bodies", "addressed"))
        ):
            noun = next((t.low for t in tokens[k + 1 : k + 4] if whole(t.low) != t.low or t.low in _WHO_MEET), None)
            if noun is not None and not any(t.low in ("by", "from") for t in tokens[k + 1 : k + 5]):
                body = of_noun(offices, whole(noun), tokens[k].start)
                return (body,) if body is not None else None
    return None
