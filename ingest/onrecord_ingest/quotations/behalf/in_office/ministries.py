"""Which department a minister is of where the article names none beside the office: "the schools minister" is of the Department for
Education and never of the Treasury."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.behalf.in_office.officers import STATE
from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.lexicon import load

_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=1024)
def _departments(role: str) -> frozenset[str]:
    """The words by which the departments are called whose field an office tells: "health" for the care minister."""
    rows: list[dict[str, str]] = load("offices")["ministries"]
    told = set(_WORD.findall(role.lower()))
    return frozenset(named for row in rows if not told.isdisjoint(row["fields"].split()) for named in row["called"].split())


def of_ministry(offices: Offices, role: str) -> Body | None:
    """The one department of the field in a minister's office; a government only where the article tells of no such department."""
    if not _departments(role):
        return offices.prominence.sole(STATE)
    fit = [b for b in offices.cast.foremost if b.classes & STATE and not b.weak and not is_of_another_ministry(role, b)]
    fit = [b for b in fit if not _is_government(b)] or fit
    return fit[0] if len(fit) == 1 else None


def is_of_another_ministry(role: str, body: Body) -> bool:
    """Whether a body of the state is another than the one whose field a minister's office tells."""
    called = _departments(role) if body.classes & STATE and not _is_government(body) else frozenset()
    return bool(called) and fitting(role) == STATE and called.isdisjoint(_WORD.findall(body.name.lower()))


def _is_government(body: Body) -> bool:
    """Whether a body has ministers of every field: "the Welsh Government"."""
    return body.lows[-1] == "government"
