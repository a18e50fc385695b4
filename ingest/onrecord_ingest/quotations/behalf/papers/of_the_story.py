"""Whom a story is about where a paper is told of that names nobody: the body on which focus, lead and the whole article agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import islice

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.behalf.papers.readers import body_with_papers, has_papers
from onrecord_ingest.quotations.cast.cast import Body

_FEW = 40
"""Bodies of an article that are compared."""


def body_of_story(offices: Offices, at: int, fits: Callable[[Body], bool] = lambda _: True) -> Body | None:
    """The body with papers of its own, of those that fit, of which two of these three tell: what the sentences before a
    character are plainly about, headline and lead, or whom these name first, and the article as a whole."""
    focus = body_with_papers(offices, at, fits)
    lead = offices.prominence.of_lead
    known = list(islice((b for b in offices.cast.foremost if has_papers(b) and fits(b)), _FEW))
    first = min((body for body in known if offices.prominence.leads_with(body)), key=lambda body: body.first, default=None)
    votes = [focus, lead if lead in known else first, offices.prominence.most_told(known)]
    told = Counter(id(body) for body in votes if body is not None)
    return next((body for body in votes if body is not None and told[id(body)] > 1), None)


def most_of_all(offices: Offices, fits: Callable[[Body], bool] = lambda _: True) -> Body | None:
    """The body with papers of its own, of those that fit, of which the article tells more often than of any two others."""
    known = list(islice((b for b in offices.cast.foremost if has_papers(b) and fits(b)), _FEW))
    most = offices.prominence.most_told(known)
    return most if most is not None and offices.prominence.outnumbers(most, known) else None
