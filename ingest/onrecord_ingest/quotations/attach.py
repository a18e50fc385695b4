"""Statements of one sentence: each cue joined to its content and its subject, each quotation to its cue or to none."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, has_finite, is_finite, is_name, starts_phrase, verbs
from onrecord_ingest.quotations.contents import _WH, clause_start, content_end, is_full, left_content, listener_end, opens_clause, skip_setting
from onrecord_ingest.quotations.cues import Cue, find_cues, triggers
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token
from onrecord_ingest.quotations.subjects import Subject, left_subject, right_subject


@dataclass(frozen=True, slots=True)
class Found:
    """A statement before anybody is named: characters, form, cue, the tokens of its speaker, and the rule."""

    start: int
    end: int
    form: str
    rule: str
    sentence: Sentence
    cue: Cue | None = None
    subject: Subject | None = None
    silent: bool = False
    """The speaker is that of a statement before in the same sentence."""


_COORDINATED = frozenset(
    "said says say added adds add warned warns claimed claims insisted insists told tells asked argued argues stressed admitted concluded suggested".split()
)
_SUBHEAD = 7
_INANIMATE = frozenset("data evidence figures results footage images image video numbers trend trends signs pictures photos photo caption".split())


class _Reader:
    """One pass over a sentence from left to right; ``floor`` is the first token not yet taken up."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.floor = 0
        self.found: list[Found] = []
        self.taken: set[int] = set()
        self.last_subject: Subject | None = None

    def read(self) -> list[Found]:
        low = self.sentence.words
        if self.sentence.quotations and self._headline():
            return self.found
        cues = find_cues(self.sentence) if not triggers().isdisjoint(low) else []
        if self.sentence.quotations:
            self._exclaimed()
        final = self._final(cues)
        for n, cue in enumerate(cues):
            if cue.first >= self.floor and (final is None or cue is final or cue.first > final.first):
                self._cue(cue, cues[n + 1 :])
        if self.sentence.quotations:
            self._uncued()
        self.found.sort(key=lambda f: f.start)
        return self.found

    # -- cues ---------------------------------------------------------------------------------------------------------

    def _cue(self, cue: Cue, later: list[Cue]) -> None:
        if cue.shape == "according":
            self._according(cue, later)
            return
        if cue.frame == "attribute":
            self._attribute(cue)
            return
        if cue.shape == "noun":
            self._noun(cue, later)
            return
        subject = None
        if cue.shape not in ("participle", "passive") and self._inverted(cue):
            subject = right_subject(self.tokens, cue.last)
            if subject is not None and self._take_left(cue, cue.first - 1, subject, "after, inverted"):
                self._continue(cue, subject.last, subject, later)
                return
        if cue.shape == "passive":
            self._passive(cue, later)
            return
        subject = self._subject(cue)
        if subject is not None and not self._speaks(subject) or subject is None and cue.shape in ("past", "base", "finite") and not self.found:
            return
        if subject is not None and cue.frame == "find" and any(t.low in verbs() for t in self.tokens[subject.first : subject.last + 1]):
            return
        if subject is not None and not subject.shared and subject.begins > self.floor and cue.frame in ("say", "tell", "ask", "manner", "warn", "find"):
            embedded = self.tokens[subject.begins - 1].low in ("whom", "which", "that", "what", "where", "as", "than", "if")
            if not embedded and self._after(cue) and self._take_left(cue, subject.begins - 1, subject, "after"):
                end = clause_start(self.tokens, cue) - 1
                self._continue(cue, end, subject, later)
                return
        self._before(cue, subject, later)

    def _final(self, cues: list[Cue]) -> Cue | None:
        """The cue of "CLAUSE, X said.", whose clause may hold verbs of saying of its own."""
        if len(cues) < 2:
            return None
        cue = cues[-1]
        tokens = self.tokens
        if cue.shape not in ("finite", "past", "base") or cue.frame not in ("say", "tell", "find") or not cues[0].first < cue.first:
            return None
        rest = skip_setting(tokens, cue.last + 1)
        if rest < len(tokens) and tokens[rest].text not in (".",):
            return None
        subject = left_subject(tokens, cue.first, 0)
        if subject is None or subject.shared or subject.begins < 2 or subject.last - subject.first > 9:
            return None
        before = tokens[subject.begins - 1]
        if before.text != "," and not (before.kind == "q" and self._closing(before) in ",!?"):
            return None
        if cues[0].frame in ("say", "tell", "ask") and any(t.kind == "q" for t in tokens[cues[0].first : cue.first]):
            return None
        return cue if has_finite(tokens, 0, subject.begins - 1) else None

    def _speaks(self, subject: Subject) -> bool:
        low = self.tokens[subject.last].low.split("'")[0]
        if any(self.tokens[i].kind == "q" and i in self.taken for i in range(subject.first, subject.last + 1)):
            return False
        if subject.first == subject.last and self.tokens[subject.last].low in ("him", "them", "me", "us"):
            return False
        return not (subject.first == subject.last and low in ("you", "i", "this", "there"))

    def _subject(self, cue: Cue) -> Subject | None:
        if cue.shape == "participle":
            k = cue.first - 1
            with_at = next((i for i in range(k, max(self.floor, k - 8) - 1, -1) if self.tokens[i].low == "with"), None)
            if with_at is not None and k > with_at and self.tokens[k].text != ",":
                return Subject(with_at + 1, k, with_at)
            if k >= self.floor and self.tokens[k].text != "," and is_name(self.tokens[k]) and self.tokens[k].kind == "w" and k > 0:
                return left_subject(self.tokens, cue.first, self.floor)
            return None if self.found else left_subject(self.tokens, self._verb_before(cue), self.floor)
        return left_subject(self.tokens, cue.first, self.floor)

    def _verb_before(self, cue: Cue) -> int:
        """The main verb of the clause a participle hangs on."""
        for i in range(self.floor + 1, cue.first):
            if is_finite(self.tokens, i):
                return i
        return cue.first

    def _inverted(self, cue: Cue) -> bool:
        tokens = self.tokens
        if cue.first <= self.floor or cue.last + 1 >= len(tokens) or cue.frame not in ("say", "manner", "ask", "warn", "tell", "cite"):
            return False
        before, after = tokens[cue.first - 1], tokens[cue.last + 1]
        if after.kind != "w" or after.low in ("that", "to", "in", "on", "at", "he'd", "she'd") or after.low in _WH:
            return False
        if before.kind == "q":
            closing = self._closing(before)
            following = right_subject(tokens, cue.last)
            if following is None:
                return False
            return closing in ",!?.…" or not has_finite(tokens, following.last + 1, min(len(tokens) - 1, following.last + 2))
        if before.text in (",", "—", "–"):
            following = right_subject(tokens, cue.last)
            if following is None or not has_finite(tokens, self.floor, cue.first - 2) and tokens[cue.first - 2].kind != "q":
                return False
            nxt = tokens[following.last + 1] if following.last + 1 < len(tokens) else None
            return nxt is None or nxt.text in (".", ",", "!", "?", ";", "—") or nxt.low in ("who", "in", "on", "at", "of", "after", "during")
        return False

    def _closing(self, token: Token) -> str:
        inner = self.text[token.start : token.end].rstrip("“”\"'‘’«»` ")
        return inner[-1:] or " "

    def _after(self, cue: Cue) -> bool:
        """Whether nothing that could be its content follows the cue."""
        tokens = self.tokens
        j = clause_start(tokens, cue)
        while j < len(tokens) and tokens[j].kind == "p" and tokens[j].text in (")", "]"):
            j += 1
        if j >= len(tokens) or tokens[j].text in (".", ",", ";", "—", "–", "!", "?", "-", "("):
            return True
        subject = left_subject(tokens, cue.first, self.floor)
        before = tokens[subject.begins - 1] if subject is not None and subject.begins > self.floor else None
        if before is not None and before.kind == "q" and self._closing(before) in ",!?." and tokens[j].text != ":":
            return tokens[j].low != "that" and tokens[j].kind != "q"
        if before is not None and before.kind == "q" and tokens[j].low in grammar("prepositions") | {"as", "when", "while", "after", "with"}:
            return True
        return False

    def _take_left(self, cue: Cue, stop: int, subject: Subject, rule: str) -> bool:
        """The statement that ends at token ``stop``, just before its attribution."""
        tokens = self.tokens
        while stop > self.floor and tokens[stop].low in ("and", "but"):
            stop -= 1
        content = left_content(tokens, self.floor, stop)
        if content is None:
            return False
        first, last = content
        ends_in_quote = tokens[last].kind == "q" or tokens[last].text == "," and last > first and tokens[last - 1].kind == "q"
        if not ends_in_quote and cue.frame == "manner" or not ends_in_quote and tokens[last].text not in (",", "—", "–", "?", "!", "-"):
            return False
        if ends_in_quote:
            quote = last if tokens[last].kind == "q" else last - 1
            if quote == first or tokens[quote - 1].text in (",", ":", "—", "–", ".") and is_full(self.text, tokens[quote].start, tokens[quote].end) and not any(t.kind == "q" for t in tokens[first:quote]) and self._introduced(first, quote):
                form = "inscription" if cue.frame == "cite" and self._is_sign(subject) else "direct"
                self._add(tokens[quote].start, tokens[quote].end, form, f"quotation, attribution {rule}", cue, subject, {quote})
                return True
            if all(t.kind == "q" for t in tokens[first : quote + 1]):
                for q in range(first, quote + 1):
                    self._add(tokens[q].start, tokens[q].end, "direct", f"quotation, attribution {rule}", cue, subject, {q})
                return True
            self._add(tokens[first].start, tokens[quote].end, "mixed", f"clause with quotation, attribution {rule}", cue, subject, set(range(first, quote + 1)))
            return True
        after = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
        interrupted = rule == "after" and after is not None and after.text == ","
        quoted = any(t.kind == "q" for t in tokens[first : last + 1])
        if not has_finite(tokens, first, last) and not interrupted and not quoted:
            return False
        if has_finite(tokens, first, last) is False and last - first < 1:
            return False
        form = "mixed" if quoted else "indirect"
        self._add(tokens[first].start, tokens[last].end, form, f"clause, attribution {rule}", cue, subject, set(range(first, last + 1)))
        return True

    def _introduced(self, first: int, quote: int) -> bool:
        return quote - first <= 4 or self.tokens[quote - 1].text in (":", ".")

    def _headline(self) -> bool:
        """"‘You can’t cry at a website’: pensioner hits out": a quotation, a colon and whoever says it."""
        tokens = self.tokens
        if len(tokens) < 4 or tokens[0].kind != "q" or tokens[1].text not in (":", "–", "—", "-") or self.sentence.paragraph > 1:
            return False
        last = 2
        while last + 1 < len(tokens) and not is_finite(tokens, last + 1) and tokens[last + 1].kind == "w" and tokens[last + 1].low not in grammar("prepositions") and not tokens[last + 1].low.endswith("s") and last < 8:
            last += 1
        subject = Subject(2, last, 2)
        self._add(tokens[0].start, tokens[0].end, "direct", "headline", None, subject, {0})
        self.floor = len(tokens)
        return True

    def _exclaimed(self) -> None:
        """"“Check the crusts!” came the shout", "“No” was the verdict of the jury"."""
        tokens = self.tokens
        for i in range(len(tokens) - 2):
            if tokens[i].kind != "q" or i in self.taken or tokens[i + 1].low not in ("came", "was", "is", "ran", "went", "comes"):
                continue
            noun = next((j for j in range(i + 2, min(i + 6, len(tokens))) if tokens[j].low in words("cues", "nouns") or tokens[j].low in ("headline", "slogan")), None)
            if noun is None:
                continue
            of = noun + 1 < len(tokens) and tokens[noun + 1].low == "of"
            subject = right_subject(tokens, noun + 1) if of else None
            owner = next((j for j in range(i + 2, noun) if tokens[j].low.endswith(("'s", "s'"))), None)
            if owner is not None:
                subject = Subject(i + 2, owner, i + 2)
            cue = Cue(noun, noun, "noun", "noun", tokens[noun].low)
            form = "direct" if is_full(self.text, tokens[i].start, tokens[i].end) else "mixed"
            self._add(tokens[i].start, tokens[i].end, form, "quotation, then a noun of saying", cue, subject, {i})
            self.floor = max(self.floor, noun + 1)

    def _continue(self, cue: Cue, last: int, subject: Subject, later: list[Cue]) -> None:
        """What follows "…, she said," in the same sentence."""
        tokens = self.tokens
        j = last + 1
        self.floor = j
        if j < len(tokens) and tokens[j].kind != "q" and tokens[j].text not in (",", ":", "—", "–"):
            stop = skip_setting(tokens, j)
            while stop < len(tokens) and tokens[stop].kind != "q" and tokens[stop].text not in CLAUSE_MARKS and stop - j < 14:
                stop += 1
            j = stop
        comma = j < len(tokens) and tokens[j].text in (",", ":", "—", "–", ";")
        if comma:
            j += 1
        if j + 1 < len(tokens) and tokens[j].low in ("and", "but") and tokens[j + 1].kind == "q":
            j += 1
        if j >= len(tokens):
            self.floor = min(j, len(tokens))
            return
        if tokens[j].kind == "q":
            if len(self.text[tokens[j].start : tokens[j].end].split()) > 1 or comma:
                self._add(tokens[j].start, tokens[j].end, "direct", "quotation, interrupted", cue, None, {j}, silent=True)
            self.floor = j + 1
            return
        self.floor = j
        nxt = later[0] if later else None
        if not comma or not self.found or self.found[-1].form == "direct":
            return
        if nxt is not None and nxt.first - j <= 1 or tokens[j].low.endswith("ing") or tokens[j].low in ("who", "which", "where", "whose", "referring", "according", "in", "at", "during", "on", "after"):
            return
        if nxt is not None and nxt.shape != "participle":
            return
        if tokens[j].low in ("and", "but") and j + 1 < len(tokens) and starts_phrase(tokens[j + 1]):
            return
        end = content_end(tokens, j, self._cuts(j, later))
        if tokens[j].low == "that" and j < end:
            j += 1
        if end - j >= 1:
            form = "mixed" if any(t.kind == "q" for t in tokens[j : end + 1]) else "indirect"
            self._add(tokens[j].start, self._last_end(j, end), form, "clause, interrupted", cue, subject, set(range(j, end + 1)))
            self.floor = end + 1

    def _before(self, cue: Cue, subject: Subject | None, later: list[Cue]) -> None:
        """Content after the cue."""
        tokens = self.tokens
        j = clause_start(tokens, cue)
        if j >= len(tokens) or cue.frame == "tell" and tokens[j].low in ("of", "about"):
            return
        coordinated = subject is not None and subject.shared and any(f.subject is not None for f in self.found)
        silent = subject is None and bool(self.found) or coordinated
        if coordinated:
            subject = None
        reach = min(later[0].first if later else len(tokens), j + 40, len(tokens))
        colon = next((i for i in range(j, reach) if tokens[i].text == ":"), None)
        quote = next((i for i in range(j, len(tokens)) if tokens[i].kind == "q"), None)
        if cue.frame in ("deny", "find", "accuse", "blame", "describe", "call"):
            self._noun_phrase(cue, subject, later, silent)
            return
        if cue.frame == "warn":
            j = self._warned(j)
        if cue.frame == "cite" and (quote is None or tokens[cue.last + 1].kind != "q" and colon is None and tokens[cue.last + 1].text != ","):
            return
        if colon is not None and (quote is None or colon < quote) and (quote == colon + 1 or cue.frame != "manner" and colon == j):
            if quote == colon + 1:
                self._quoted(cue, subject, quote, silent, "before, colon")
            elif colon + 1 < len(tokens) and colon == j:
                self._clause(cue, subject, colon + 1, later, silent)
            return
        if tokens[j].text == "," and j + 1 < len(tokens):
            if tokens[j + 1].kind == "q":
                self._quoted(cue, subject, j + 1, silent, "before")
                return
            if quote is not None and tokens[quote - 1].text in (",", ":") and is_full(self.text, tokens[quote].start, tokens[quote].end):
                self._quoted(cue, subject, quote, silent, "before")
                return
            if cue.frame in ("say", "tell") and subject is not None and has_finite(tokens, j + 1, len(tokens)) and tokens[j + 1].low in ("since", "in", "if", "when", "while", "as", "despite", "although", "though", "that"):
                self._clause(cue, subject, j + 1, later, silent)
            return
        if tokens[j].low == "with" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
            j += 1
        if tokens[j].kind == "q":
            self._quoted(cue, subject, j, silent, "before")
            return
        if cue.frame in ("manner", "cite"):
            if quote is not None and tokens[quote - 1].text in (",", ":"):
                self._quoted(cue, subject, quote, silent, "before")
            return
        if cue.frame == "ask" and tokens[j].low not in _WH:
            k = listener_end(tokens, j)
            if k < len(tokens) and (tokens[k].low in _WH or tokens[k].kind == "q" or tokens[k].text in (":", ",") and k + 1 < len(tokens) and tokens[k + 1].kind == "q"):
                j = k if tokens[k].kind == "q" or tokens[k].low in _WH else k + 1
                if tokens[j].kind == "q":
                    self._quoted(cue, subject, j, silent, "before")
                else:
                    self._clause(cue, subject, j, later, silent)
            return
        if tokens[j].low == "that":
            self._clause(cue, subject, j + 1, later, silent)
            return
        if cue.frame in ("say", "tell", "warn"):
            that = next((i for i in range(j, min(j + 9, len(tokens))) if tokens[i].low == "that" or tokens[i].kind == "q" or tokens[i].text in CLAUSE_MARKS), None)
            listener = that is not None and that > j and tokens[that].low == "that" and not has_finite(tokens, j, that - 1) and (tokens[j].low in ("to", "in", "on", "at", "via", "by", "during") or cue.frame != "say" or cue.word in ("promised", "promises", "promising"))
            if listener and that is not None:
                self._clause(cue, subject, that + 1, later, silent)
                return
        if quote is not None and tokens[quote - 1].text in (",", ":") and is_full(self.text, tokens[quote].start, tokens[quote].end) and not has_finite(tokens, j, quote - 1):
            self._quoted(cue, subject, quote, silent, "before")
            return
        if subject is None and not silent and cue.shape != "infinitive":
            return
        if cue.word.startswith("reveal") and self._is_document(subject) and tokens[j].kind in "wnq":
            self._clause(cue, subject, j, later, silent)
        elif subject is not None and (self._inanimate(subject) or cue.word == "suggests" and tokens[subject.last].low in ("it", "this", "that", "which")):
            return
        elif opens_clause(self.sentence, j, cue):
            self._clause(cue, subject, j, later, silent)

    def _warned(self, j: int) -> int:
        tokens = self.tokens
        if tokens[j].low in ("of", "about"):
            return j
        return j

    def _quoted(self, cue: Cue, subject: Subject | None, quote: int, silent: bool, where: str) -> None:
        """A quotation right after the cue, alone or as the first words of a reported clause."""
        tokens = self.tokens
        token = tokens[quote]
        form = "inscription" if cue.frame == "cite" and subject is not None and self._is_sign(subject) else "direct"
        following = tokens[quote + 1] if quote + 1 < len(tokens) else None
        full = is_full(self.text, token.start, token.end)
        if not full and where == "before" and tokens[quote - 1].text not in (",", ":"):
            if form == "direct":
                form = "mixed"
            end = content_end(tokens, quote, self._cuts(quote, []))
            more = following is not None and following.kind == "w" and following.low not in ("in", "on", "to", "at", "during", "while", "as", "after", "when")
            if more and form == "mixed":
                self._add(token.start, self._last_end(quote, end), form, f"quotation in a clause, attribution {where}", cue, subject, set(range(quote, end + 1)), silent)
                self.floor = end + 1
                return
            stop = token.end
            if following is not None and following.text == "." and quote + 2 >= len(tokens) and form == "mixed":
                stop = following.end
            self._add(token.start, stop, form, f"quotation, attribution {where}", cue, subject, {quote}, silent)
            self.floor = quote + 1
            return
        self._add(token.start, token.end, form, f"quotation, attribution {where}", cue, subject, {quote}, silent)
        self.floor = quote + 1
        while self.floor < len(tokens) and tokens[self.floor].kind == "q":
            q = tokens[self.floor]
            self._add(q.start, q.end, "direct", "quotation, continued", None, None, {self.floor}, True)
            self.floor += 1

    @property
    def _subordinate(self) -> bool:
        """Whether the sentence begins with "While …", so that its main clause is still to come."""
        return self.tokens[0].low in ("while", "although", "though", "whereas", "whilst")

    def _is_sign(self, subject: Subject) -> bool:
        lows = {t.low.rstrip("s") for t in self.tokens[subject.first : subject.last + 1]}
        return not lows.isdisjoint(words("bodies", "signs")) or bool(lows & {"one", "another", "other"})

    def _inanimate(self, subject: Subject) -> bool:
        """Figures and pictures suggest, but say nothing."""
        return self.tokens[subject.last].low in _INANIMATE

    def _is_document(self, subject: Subject | None) -> bool:
        """Whether the subject can find without having lost: a report, a survey, a body, or what stands for one."""
        if subject is None:
            return True
        run = self.tokens[subject.first : subject.last + 1]
        lows = {t.low.rstrip("s") for t in run} | {t.low for t in run}
        if len(run) == 1 and run[0].low in ("it", "they", "which"):
            return True
        return not lows.isdisjoint(words("bodies", "documents")) or not lows.isdisjoint(words("bodies", "heads"))

    def _clause(self, cue: Cue, subject: Subject | None, first: int, later: list[Cue], silent: bool) -> None:
        tokens = self.tokens
        if first >= len(tokens):
            return
        end = content_end(tokens, first, self._cuts(first, later))
        if end < first or not any(t.kind in "wnq" for t in tokens[first : end + 1]):
            return
        form = "mixed" if any(t.kind == "q" for t in tokens[first : end + 1]) else "indirect"
        self._add(tokens[first].start, self._last_end(first, end), form, "clause, attribution before", cue, subject, set(range(first, end + 1)), silent)
        self.floor = end + 1

    def _last_end(self, first: int, end: int) -> int:
        tokens = self.tokens
        while end > first and tokens[end].text in ("—", "–", "-", "(", "and", "but"):
            end -= 1
        return tokens[end].end

    def _cuts(self, first: int, later: list[Cue]) -> list[int]:
        """Tokens before which the content that begins at ``first`` must end: where a further cue's clause begins."""
        tokens = self.tokens
        cuts = []
        aside = next((i for i in range(first + 2, len(tokens) - 1) if tokens[i].text == "," and tokens[i + 1].low in ("prompting", "sparking", "forcing", "leading")), None)
        if aside is not None:
            cuts.append(aside + 1)
        dash = [i for i in range(first + 2, len(tokens) - 1) if tokens[i].text in ("—", "–")]
        if len(dash) == 1 and tokens[dash[0] + 1].low in ("a", "an", "which", "who"):
            cuts.append(dash[0])
        if self._subordinate and first < 12:
            main = next((i for i in range(first + 2, len(tokens) - 2) if tokens[i].text == "," and starts_phrase(tokens[i + 1]) and tokens[i + 1].low not in grammar("relatives") and has_finite(tokens, i + 2, len(tokens))), None)
            if main is not None:
                cuts.append(main + 1)
        for cue in later:
            if cue.first <= first:
                continue
            before = tokens[cue.first - 1]
            if cue.shape == "participle" and before.text == "," and cue.frame in ("say", "tell", "warn", "blame", "accuse", "describe"):
                cuts.append(cue.first)
            elif cue.shape == "participle" and cue.frame in ("say", "tell", "warn", "describe", "accuse", "blame"):
                opening = next((i for i in range(cue.first - 1, max(first, cue.first - 8), -1) if tokens[i].low == "with"), None)
                if opening is not None:
                    cuts.append(opening)
            elif cue.shape in ("finite", "past", "base") and cue.frame in ("say", "tell", "warn", "ask"):
                if before.low in ("and", "but", "then") and (cue.word.split()[0] in _COORDINATED or tokens[cue.last + 1 : cue.last + 2] and tokens[cue.last + 1].low in (":", "that")):
                    cuts.append(cue.first - 1)
                    continue
                if before.low in ("also", "later", "then") and tokens[cue.first - 2].low in ("and", "but"):
                    cuts.append(cue.first - 2)
                    continue
                subject = left_subject(tokens, cue.first, first)
                if subject is None or subject.shared or subject.begins <= first + 1:
                    continue
                link = tokens[subject.begins - 1]
                if link.low in ("and", "but", "while", "whereas", "though", "although") and (tokens[subject.begins - 2].text in (",", ";", "—", "–") or link.low in ("while", "whereas")):
                    cuts.append(subject.begins - 1)
                elif link.text == "," and self._subordinate:
                    cuts.append(subject.begins)
                elif link.text in (";",):
                    cuts.append(subject.begins - 1)
        return sorted(cuts)

    def _noun_phrase(self, cue: Cue, subject: Subject | None, later: list[Cue], silent: bool) -> None:
        """Frames whose object is the content: accused A of B, denied it, found weaknesses, described X as Y."""
        tokens = self.tokens
        j = cue.last + 1
        low = self.sentence.words
        if subject is None and not silent:
            return
        if cue.frame == "accuse":
            if "of" in low[j:]:
                self._clause(cue, subject, j, later, silent)
        elif cue.frame == "blame":
            if "for" in low[j:] or "on" in low[j:]:
                self._clause(cue, subject, j, later, silent)
        elif cue.frame == "describe":
            at = next((i for i in range(j, min(len(low), j + 25)) if low[i] == "as" and low[i - 1] != "well"), None)
            if at is not None and not any(t.text == ":" for t in tokens[j:at]):
                self._clause(cue, subject, at + 1, later, silent)
            elif cue.word in ("dubbed", "branded", "labelled", "labeled"):
                self._called(cue, subject, silent)
        elif cue.frame == "call":
            self._called(cue, subject, silent)
        else:
            if j < len(tokens) and tokens[j].low in ("to", "for", "by", "in", "on", "at", "out", "himself", "herself", "a", "an", "up") :
                return
            if cue.frame == "deny" and cue.word.startswith("den") and j < len(tokens) and not (tokens[j].low in ("that", "being", "any", "all", "having", "wrongdoing", "claims", "allegations", "suggestions", "accusations", "reports") or tokens[j].low.endswith("ing") or opens_clause(self.sentence, j, cue)):
                return
            if j < len(tokens) and tokens[j].text == ":" and j + 1 < len(tokens) and tokens[j + 1].kind == "q":
                self._quoted(cue, subject, j + 1, silent, "before, colon")
                return
            if cue.frame == "find" and not self._is_document(subject):
                return
            if cue.frame == "find" and subject is not None and tokens[subject.last].low in ("they", "it", "which") and (cue.shape == "base" or len(tokens) - j < 4):
                return
            if j < len(tokens) and tokens[j].low == "that":
                j += 1
            if j < len(tokens) and (tokens[j].kind in "wnq"):
                self._clause(cue, subject, j, later, silent)

    def _called(self, cue: Cue, subject: Subject | None, silent: bool) -> None:
        """"Called it a disgrace", "called the plan “a disgrace”": what comes after the thing that is called so."""
        tokens = self.tokens
        j = cue.last + 1
        if j >= len(tokens) or tokens[j].kind == "q" or subject is None or cue.shape == "participle":
            return
        for i in range(j + 1, min(len(tokens), j + 20)):
            if tokens[i].text in CLAUSE_MARKS:
                return
            if tokens[i].kind == "q":
                end = content_end(tokens, i, [])
                stop = self._last_end(i, end) if end - i <= 1 else tokens[i].end
                self._add(tokens[i].start, stop, "mixed", "description in quotation", cue, subject, {i}, silent)
                self.floor = i + 1
                return
            if i == j + 1 and tokens[j].low in ("it", "this", "that", "them", "him", "her", "me") and tokens[i].low in ("a", "an", "the"):
                self._clause(cue, subject, i, [], silent)
                return

    def _passive(self, cue: Cue, later: list[Cue]) -> None:
        """"was told that", "has been claimed that", "was accused of": content without a speaker, unless "by" names one."""
        tokens, low = self.tokens, self.sentence.words
        j = cue.last + 1
        by = next((i for i in range(j, min(j + 3, len(low))) if low[i] == "by"), None)
        agent = right_subject(tokens, by) if by is not None else None
        if agent is not None:
            of = next((i for i in range(agent.first + 1, agent.last + 1) if low[i] == "of"), None) if cue.frame == "accuse" else None
            on = next((i for i in range(agent.first + 1, agent.last + 1) if low[i] in ("on", "for")), None) if cue.frame == "blame" else None
            stop = of or on
            if stop is not None:
                agent = Subject(agent.first, stop - 1, agent.begins)
            j = agent.last + 1
            if j < len(tokens) and tokens[j].text == ",":
                j += 1
        j = skip_setting(tokens, j)
        if j >= len(low):
            return
        if cue.frame == "describe" and low[j] == "as":
            self._clause(cue, agent, j + 1, later, False)
        elif cue.frame == "accuse" and low[j] == "of" or cue.frame == "blame" and low[j] in ("for", "on"):
            self._clause(cue, agent, j + 1, later, False)
        elif cue.frame in ("say", "tell", "warn", "find") and low[j] == "that" and (cue.frame == "tell" or low[max(0, cue.first - 4)] in ("it",) or "it" in low[max(0, cue.first - 4) : cue.first] or cue.frame == "warn"):
            self._clause(cue, agent, j + 1, later, False)
        elif cue.frame == "tell" and cue.word in ("told",) and starts_phrase(tokens[j]) and has_finite(tokens, j + 1, len(tokens)):
            self._clause(cue, agent, j, later, False)

    def _attribute(self, cue: Cue) -> None:
        subject = left_subject(self.tokens, cue.first, self.floor)
        if subject is not None:
            self._clause(cue, subject, cue.last + 1, [], False)

    def _according(self, cue: Cue, later: list[Cue]) -> None:
        tokens = self.tokens
        subject = right_subject(tokens, cue.last)
        if subject is None:
            return
        before = cue.first - 1
        if before >= self.floor and (tokens[before].text in (",", "—", "–") or tokens[before].kind == "q" or has_finite(tokens, self.floor, before)):
            stop = before
            content = left_content(tokens, self.floor, stop)
            if content is not None and (content.last - content.first > 1 or tokens[content.first].kind == "q"):
                first, last = content
                quote = last if tokens[last].kind == "q" else last - 1
                if quote == first and tokens[quote].kind == "q":
                    self._add(tokens[quote].start, tokens[quote].end, "direct", "quotation, according to", cue, subject, {quote})
                else:
                    form = "mixed" if any(t.kind == "q" for t in tokens[first : last + 1]) else "indirect"
                    self._add(tokens[first].start, tokens[last].end, form, "clause, according to", cue, subject, set(range(first, last + 1)))
                short = not has_finite(tokens, first, last)
                self.floor = subject.last + 1
                if short and self.floor + 2 < len(tokens) and tokens[self.floor].text == ",":
                    self._clause(cue, subject, self.floor + 1, [], False)
                return
        if before < self.floor or before <= self.floor and not is_name(tokens[before]):
            comma = next((i for i in range(subject.last + 1, len(tokens)) if tokens[i].text in (",", ":")), None)
            if comma is not None:
                self._clause(cue, subject, comma + 1, later, False)

    def _noun(self, cue: Cue, later: list[Cue]) -> None:
        """"His claim that …", "raised concerns that …", "a cry of …"."""
        tokens, low = self.tokens, self.sentence.words
        j = cue.last + 1
        if j >= len(tokens):
            return
        subject: Subject | None = None
        k = cue.first - 1
        if low[cue.first + 1] in ("by", "from"):
            subject = Subject(cue.first + 2, cue.last, cue.first)
            k = self.floor - 1
        while k >= self.floor and k > cue.first - 5:
            if low[k].endswith(("'s", "s'")):
                first = k
                while first > self.floor and is_name(tokens[first - 1]):
                    first -= 1
                subject = Subject(first, k, first)
                break
            if low[k] in ("his", "her", "their", "its"):
                subject = Subject(k, k, k)
                break
            if low[k] in words("cues", "light"):
                subject = left_subject(tokens, k, self.floor)
                break
            k -= 1
        if tokens[j].kind == "q":
            self._add(tokens[j].start, tokens[j].end, "direct", "noun of saying", cue, subject, {j})
            self.floor = j + 1
            return
        if tokens[cue.last].text == ",":
            closing = next((i for i in range(j + 1, len(tokens)) if tokens[i].text == ","), None)
            if closing is not None:
                self._add(tokens[j + 1].start, tokens[closing].end, "indirect", "noun of saying", cue, subject, set())
                self.floor = closing + 1
            return
        end = self._main_verb(j + 1) if not has_finite(tokens, self.floor, cue.first) else None
        if end is not None:
            form = "mixed" if any(t.kind == "q" for t in tokens[j + 1 : end]) else "indirect"
            self._add(tokens[j + 1].start, tokens[end - 1].end, form, "noun of saying", cue, subject, set(range(j + 1, end)))
            self.floor = end
            return
        self._clause(cue, subject, j + 1, later, False)

    def _main_verb(self, first: int) -> int | None:
        """The verb of the whole sentence, after a clause that depends on its subject: "His claim that it was late *was* denied"."""
        tokens = self.tokens
        inner = next((i for i in range(first + 1, len(tokens)) if is_finite(tokens, i)), None)
        if inner is None:
            return None
        while inner + 1 < len(tokens) and (is_finite(tokens, inner + 1) or tokens[inner + 1].low in grammar("adverbs") or tokens[inner + 1].low in ("not", "be", "been")):
            inner += 1
        for i in range(inner + 2, len(tokens)):
            if tokens[i].low in grammar("relatives") or tokens[i].low in grammar("subordinators") and tokens[i].low not in ("as", "before", "after"):
                return None
            if is_finite(tokens, i) and tokens[i - 1].low not in ("to", "and", "or", "but") and (not starts_phrase(tokens[i - 1]) or tokens[i - 1].low in ("more", "most", "this")) and not tokens[i - 1].low.endswith("s") or is_finite(tokens, i) and tokens[i - 1].kind == "q":
                return i
        return None

    # -- quotations without a cue -------------------------------------------------------------------------------------

    def _uncued(self) -> None:
        tokens = self.tokens
        alone = all(t.kind in "qp" for t in tokens)
        if alone and self.sentence.opens_paragraph and self.sentence.closes_paragraph and self._subhead():
            return
        for i, token in enumerate(tokens):
            if token.kind != "q" or i in self.taken:
                continue
            full = is_full(self.text, token.start, token.end)
            long = len(self.text[token.start : token.end].split()) > 3
            before = tokens[i - 1] if i else None
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            if alone and (full or long):
                self._add(token.start, token.end, "direct", "quotation alone", None, None, {i}, silent=bool(self.found))
            elif before is not None and before.text == ":" and (full or long):
                sign = _sign_before(tokens, i - 1)
                subject = sign or _main_subject(tokens, i - 1)
                self._add(token.start, token.end, "inscription" if sign else "direct", "quotation after a colon", None, subject, {i})
            elif before is not None and before.text == "," and full and long and after is None:
                self._add(token.start, token.end, "direct", "quotation after a comma", None, _main_subject(tokens, i - 1), {i})
            elif i == 0 and full and long and self._closing(token) in ",?!" and after is not None:
                self._add(token.start, token.end, "direct", "quotation before its speaker", None, None, {i})
            elif before is not None and before.kind == "q" and i - 1 in self.taken and full:
                self._add(token.start, token.end, "direct", "quotation, continued", None, None, {i}, silent=True)

    def _subhead(self) -> bool:
        """Whether the paragraph is a few quoted words without a stop: a heading between paragraphs."""
        said = self.text[self.sentence.start : self.sentence.end]
        closed = self.sentence.quotations[-1].closed
        return closed and len(said.split()) <= _SUBHEAD and said.rstrip("”’'\"»")[-1:] not in ".,!?…"

    def _add(self, start: int, end: int, form: str, rule: str, cue: Cue | None, subject: Subject | None, taken: set[int], silent: bool = False) -> None:
        if self.found and any(start < f.end and end > f.start for f in self.found):
            return
        self.taken |= taken
        self.found.append(Found(start, end, form, rule, self.sentence, cue, subject, silent))


def _sign_before(tokens: list[Token], stop: int) -> Subject | None:
    """The placard, banner or letter with which the words before a colon end: "carried a placard made of a cereal box:"."""
    for i in range(stop - 1, max(-1, stop - 16), -1):
        if tokens[i].low in words("bodies", "signs") or tokens[i].low == "letter":
            first = i
            while first > 0 and tokens[first - 1].kind == "w" and (tokens[first - 1].low in grammar("determiners") or tokens[first - 1].text.islower() and not is_finite(tokens, first - 1) and tokens[first - 1].low not in grammar("prepositions")):
                first -= 1
                if tokens[first].low in grammar("determiners"):
                    break
            if first and (is_finite(tokens, first - 1) or tokens[first - 1].low in ("with", "was", "holding", "carrying", "waving")):
                last = next((j - 1 for j in range(i + 1, stop) if tokens[j].text in CLAUSE_MARKS), stop - 1)
                return Subject(first, last, first)
    return None


def _main_subject(tokens: list[Token], stop: int) -> Subject | None:
    """The subject of the clause before a colon."""
    for i in range(1, stop):
        if is_finite(tokens, i):
            return left_subject(tokens, i, 0)
    return None


def attach(text: str, sentence: Sentence) -> list[Found]:
    """The statements of one sentence, in order, with the tokens of their speakers."""
    return _Reader(text, sentence).read()
