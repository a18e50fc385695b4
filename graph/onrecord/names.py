"""Names as people type them: titles, case, accents and apostrophes of either kind do not matter."""

from __future__ import annotations

import re
import unicodedata

_TITLES = re.compile(
    r"^(?:(?:the|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|cllr|coun|councillor|rt hon|right honourable)"
    r"\b\.?\s+)+"
)
_POST_NOMINALS = re.compile(r"(?:\s+(?:mp|obe|mbe|cbe|kc|qc|ms|msp))+$")


def fold(name: str) -> str:
    """The name in lower-case ASCII words: ``Worcestershire Children’s First`` → ``worcestershire childrens first``."""
    bare = unicodedata.normalize("NFKD", re.sub(r"['’‘ʼ`]", "", name)).encode("ascii", "ignore").decode().casefold()
    return " ".join(re.findall(r"[a-z0-9]+", bare.replace("&", " and ")))


def fold_person(name: str) -> str:
    """The folded name without titles before and letters after it."""
    folded = fold(name)
    return _POST_NOMINALS.sub("", _TITLES.sub("", folded)) or folded
