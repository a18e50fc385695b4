"""An article as it stands on its page: read without what the page adds, so that no name or sentence is made of that, and each character
that is read is led back to its place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from onrecord_ingest.quotations.statement import Role, Span, Statement
from onrecord_ingest.quotations.text.residue import residue


class Page:
    """A text as it was given; ``text`` is what is read of it."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._behind: list[int] = []
        self._gone = [0]
        pieces: list[str] = []
        at = 0
        for start, end in sorted(residue(page)):
            if end <= at:
                continue
            start = max(start, at)
            pieces.append(page[at:start])
            self._behind.append(start - self._gone[-1])
            self._gone.append(self._gone[-1] + end - start)
            at = end
        self.text = "".join((*pieces, page[at:])) if pieces else page
        """The article's own words."""

    def placed(self, statement: Statement) -> Statement:
        """The statement as it stands on the page."""
        if not self._behind:
            return statement
        start, end = self._places(statement.start, statement.end)
        cue, speaker, answers = (self._span(s) if s else None for s in (statement.cue, statement.speaker, statement.responds_to))
        roles = tuple(Role(self._span(role.words), role.body) for role in statement.roles)
        return replace(statement, start=start, end=end, cue=cue, speaker=speaker, roles=roles, responds_to=answers)

    def _span(self, span: Span) -> Span:
        start, end = self._places(span.start, span.end)
        return Span(start, end, self._page[start:end])

    def _places(self, start: int, end: int) -> tuple[int, int]:
        """Where the first and the last character stand: ``_gone`` tells how much is cut out before the first cut, the second, …, and
        ``_behind`` where in the words that are left the cuts were made."""
        return start + self._gone[bisect_right(self._behind, start)], end + self._gone[bisect_right(self._behind, end - 1)]
