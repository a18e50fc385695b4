"""Where a reported content ends: at the sentence's end, or where the next cue's own clause begins."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar
from onrecord_ingest.quotations.saying.clauses import has_finite, starts_phrase
from onrecord_ingest.quotations.saying.contents.contents import Content, content_end, form_of, is_full
from onrecord_ingest.quotations.saying.contents.cuts import cuts
from onrecord_ingest.quotations.saying.contents.setting import past_that_day
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.text.sentences import Token


def clause(r: Reading, cue: Cue, subject: Subject | None, first: int, later: list[Cue], silent: bool) -> None:
    """Adds the reported clause that begins at token ``first``."""
    tokens = r.tokens
    if first + 1 < len(tokens) and tokens[first].text == ",":
        first += 1  # "said that, in his view, …"
    day = past_that_day(tokens, first - 1) if tokens[first - 1].low == "that" else None
    if day is not None:  # "wrote to parents that evening", "told staff that morning that it was unsafe"
        first = day + 1 if day < len(tokens) and tokens[day].low == "that" else day
    if first >= len(tokens):
        return
    end = content_end(tokens, first, cuts(r, first, later, cue, subject))
    if tokens[first].low in ("no", "yes") and first + 1 < end and tokens[first + 1].low in ("when", "after", "to"):
        end = first
    if cue.frame == "deny":
        aside = next(
            (i for i in range(first + 1, end) if tokens[i].text == "," and tokens[i + 1].low in ("although", "though", "but")), end + 1
        )
        end = aside - 1
        if tokens[first].low.endswith("ing"):  # "denied causing it *but was convicted*"
            buts = (i for i in range(first + 1, end) if tokens[i].low == "but")
            but = (i for i in buts if tokens[i + 1].low in grammar("be") or _another_does(tokens, i + 1, end))
            end = next(but, end + 1) - 1
    if cue.frame == "deny" and not has_finite(tokens, first, first + 1):  # "denies theft *and the court has heard*"
        links = (i for i in range(first + 1, end - 1) if tokens[i].low == "and" and starts_phrase(tokens[i + 1]))
        end = next((i for i in links if has_finite(tokens, i + 2, i + 4) and not has_finite(tokens, first, i)), end + 1) - 1
    if end < first or not any(t.kind in "wnq" for t in tokens[first : end + 1]):
        return
    dashes = [i for i in range(first + 2, end) if tokens[i].text in ("—", "–")]
    if len(dashes) == 1 and tokens[dashes[0] + 1].low in ("a", "an", "which", "who"):
        end = dashes[0] - 1
    for start, stop in parts(r, first, end):
        r.add(Content(start, stop), form_of(tokens, start, stop), "clause, attribution before", cue, subject, silent)
    r.floor = end + 1


def _another_does(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a clause of its own begins behind "but": "denied taking it *but after a trial a jury* convicted her"."""
    return any(starts_phrase(tokens[k]) and has_finite(tokens, k + 1, end) for k in (i, i + 1))


def parts(r: Reading, first: int, end: int) -> list[tuple[int, int]]:
    """The content in parts: cut where a quotation with a comma of its own is followed by another clause, and around
    what the reporter explains."""
    tokens = r.tokens
    for i in range(first, end - 2):
        if tokens[i].kind == "q" and r.closing(tokens[i]) == "," and tokens[i + 1].low in ("and", "but"):
            start = i + 3 if tokens[i + 2].low == "that" else i + 2
            if any(t.kind == "q" for t in tokens[start : end + 1]):
                return [(first, i), *parts(r, start, end)]
    return without_gloss(tokens, first, end)


def without_gloss(tokens: list[Token], first: int, end: int) -> list[tuple[int, int]]:
    """The parts of a content before and after what the reporter explains in it: "— who led the case —", "(both have moved)"."""
    for i in range(first + 3, end - 3):
        closing = {"—": ("—", "–"), "–": ("—", "–"), "(": (")",)}.get(tokens[i].text)
        if closing is None:
            continue
        stop = next((k for k in range(i + 2, end - 2) if tokens[k].text in closing), None)
        if stop is None:
            return [(first, end)]
        relative = tokens[i + 1].low in ("who", "which", "whose")
        if relative or (tokens[i].text == "(" and has_finite(tokens, i + 1, stop - 1)):
            rest = stop + 2 if tokens[stop + 1].text == "," else stop + 1
            return [(first, i - 1), (rest, end)]
    return [(first, end)]


def quoted(r: Reading, cue: Cue, subject: Subject | None, quote: int, silent: bool, where: str, later: list[Cue] | None = None) -> None:
    """A quotation right after the cue, alone or as the first words of a reported clause."""
    tokens = r.tokens
    token = tokens[quote]
    written = subject is not None and r.is_sign(subject) and (cue.frame == "cite" or cue.shape == "participle")
    form = "inscription" if written else "direct"
    following = tokens[quote + 1] if quote + 1 < len(tokens) else None
    full = is_full(r.text, token.start, token.end)
    if not full and where == "before" and tokens[quote - 1].text not in (",", ":"):
        if form == "direct":
            form = "mixed"
        end = content_end(tokens, quote, cuts(r, quote, later or [], cue, subject))
        more = (
            following is not None
            and following.kind == "w"
            and following.low not in ("in", "on", "to", "at", "during", "while", "as", "after", "when")
        )
        if more and form == "mixed":
            for start, stop in parts(r, quote, end):
                r.add(Content(start, stop), form, f"quotation in a clause, attribution {where}", cue, subject, silent)
            r.floor = end + 1
            return
        last = quote
        if following is not None and following.text == "." and quote + 2 >= len(tokens) and form == "mixed":
            last += 1
        r.add(Content(quote, last), form, f"quotation, attribution {where}", cue, subject, silent)
        r.floor = quote + 1
        if written:
            listed(r, cue, subject)
        return
    r.add(Content(quote, quote), form, f"quotation, attribution {where}", cue, subject, silent)
    r.floor = quote + 1
    if written:
        listed(r, cue, subject)
    while r.floor < len(tokens) and tokens[r.floor].kind == "q":
        r.add(Content(r.floor, r.floor), "direct", "quotation, continued", None, None, True)
        r.floor += 1


def listed(r: Reading, cue: Cue, subject: Subject | None) -> None:
    """Further signs after the first: "reading “Save our pool,” “No cuts” and “Shame on you”", "another “Shame”"."""
    tokens = r.tokens
    while r.floor < len(tokens):
        at = r.floor
        while at < len(tokens) and tokens[at].low in (",", "and"):
            at += 1
        if at < len(tokens) and tokens[at].low in ("another", "others", "one"):
            subject = Subject(at, at, at)
            at += 1
        if at >= len(tokens) or tokens[at].kind != "q":
            return
        r.add(Content(at, at), "inscription", "quotation, further sign", cue, subject)
        r.floor = at + 1
