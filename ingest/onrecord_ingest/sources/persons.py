"""Names of persons as registers print them: a title taken off the front."""

from __future__ import annotations

import re

_TITLES = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend|Rt Hon|Hon"
_COUNCIL = "(?:County |City |Town |Borough |District )?(?:Councillor|Cllr)|Alderman"
_TITLE = re.compile(rf"((?:(?:The |Right Honourable |{_COUNCIL}|{_TITLES})\.?\s+)*)(.+)")


def split_title(written: str) -> tuple[str, str]:
    """The titles at the front (empty where none) and the name: ``Dame Ann Lee`` is (``Dame``, ``Ann Lee``)."""
    match = _TITLE.fullmatch(" ".join(written.split()))
    return (match[1].strip(), match[2]) if match else ("", written.strip())
