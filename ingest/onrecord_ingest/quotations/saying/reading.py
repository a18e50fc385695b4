"""A sentence while it is read: what has been found in it, and which of its tokens are taken."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.saying.clauses import is_name
from onrecord_ingest.quotations.saying.contents.contents import Content
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.mentions import Subject, is_role
from onrecord_ingest.quotations.text.sentences import Sentence, Token


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


class Reading:
    """One pass over a sentence from left to right; ``floor`` is the first token not yet taken up."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text = text
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.floor = 0
        self.found: list[Found] = []
        self.taken: set[int] = set()
        self.resumed: tuple[int, Subject] | None = None
        """Where the main clause of a speaker goes on behind a clause that hangs on them."""

    def closing(self, token: Token) -> str:
        """The last character inside a quotation."""
        inner = self.text[token.start : token.end].rstrip("“”\"'‘’«»` ")
        return inner[-1:] or " "

    @property
    def subordinate(self) -> bool:
        """Whether the sentence begins with "While …" or "Despite …", so that its main clause is still to come."""
        opener = self.tokens[len(self.tokens) > 1 and self.tokens[0].low in ("and", "but", "yet")]
        return opener.low in words("clauses", "before_main")

    def is_sign(self, subject: Subject) -> bool:
        """Whether the subject is something on which words are written."""
        lows = {t.low.rstrip("s") for t in self.tokens[subject.first : subject.last + 1]}
        return not lows.isdisjoint(words("bodies", "signs")) or bool(lows & {"one", "another", "other"})

    def inanimate(self, subject: Subject) -> bool:
        """Figures and pictures suggest, but say nothing."""
        return self.tokens[subject.last].low in words("constants", "inanimate")

    def is_document(self, subject: Subject | None) -> bool:
        """Whether the subject can find without having lost: a report, a survey, a body, or what stands for one."""
        if subject is None:
            return True
        run = self.tokens[subject.first : subject.last + 1]
        lows = {t.low.rstrip("s") for t in run} | {t.low for t in run}
        if len(run) == 1 and run[0].low in ("it", "they", "which"):
            return True
        if not lows.isdisjoint(words("bodies", "documents")):
            return True
        return not lows.isdisjoint(words("bodies", "heads")) and not is_role(self.tokens, subject.last, subject.last)

    def finds(self, subject: Subject) -> bool:
        """Whether the subject gives findings by office: a jury, inspectors, "the judge, Ann Orme", "Judge Orme"."""
        last = self.tokens[subject.last]
        if not is_name(last):
            return last.low in words("constants", "finders")
        return any(t.low in words("constants", "finders") for t in self.tokens[subject.first : subject.last + 1])

    def last_end(self, first: int, end: int) -> int:
        """Where the token ends, past which nothing of a content is left but a dash or a conjunction."""
        tokens = self.tokens
        while end > first and tokens[end].text in ("—", "–", "-", "(", "and", "but"):
            end -= 1
        return tokens[end].end

    def add(self, content: Content, form: str, rule: str, cue: Cue | None, subject: Subject | None, silent: bool = False) -> None:
        """Adds a statement unless it overlaps one already found; its tokens are then taken."""
        start, end = self.tokens[content.first].start, self.last_end(content.first, content.last)
        if any(start < f.end and end > f.start for f in self.found):
            return
        self.taken.update(range(content.first, content.last + 1))
        self.found.append(Found(start, end, form, rule, self.sentence, cue, subject, silent))
