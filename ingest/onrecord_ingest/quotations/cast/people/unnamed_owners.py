"""Whether a relative may be that of somebody without a name told of since: "a boy was bitten. *His* father, Paul, …"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.text.kinds import children, is_private_noun, noun_gender

_BROUGHT_IN = re.compile(r"\b([Aa]n?|[Aa]nother|[Oo]ne|[Tt]he|[Tt]his|[Tt]hat) (?=((?:[a-z][\w-]*,? ){0,2}[a-z][\w-]*))")
_HIMSELF = re.compile(r"(?:^[^.“”\n]{0,40},|\b(?:is|was|as|became|becomes|remains|who is|who was)) \Z")
"""What stands before a description of the owner himself: "Tom Orr, 51, *a pensioner*", "Tom Orr *was a patient*"."""
_TREATED = frozenset(("patient", "victim", "deceased"))
"""Who is another than whoever is named beside them, however told of."""
_SAID = re.compile('“[^”]*”?|"[^"]*"?|‘[^‘]*?[.,?!]’')
"""What somebody says, who tells there of whomever they like."""
_BACK = 400
"""Characters looked back upon."""


def of_somebody_unnamed(text: str, since: int, at: int, gender: int, noun: str) -> bool:
    """Whether somebody without a name stands between the name of whoever may own and the relative, of the gender of "his" or "her",
    and can have such a relative. ``since``: where that name ends; ``noun``: the word of kin."""
    between = _SAID.sub("", text[max(since, at - _BACK) : at])
    for told in _BROUGHT_IN.finditer(between):
        definite = told.group(1).lower() in ("the", "this", "that")
        who = next((word for word in told.group(2).replace(",", "").split() if _may_own(word, definite, noun)), None)
        if who is not None and noun_gender(who) * gender >= 0 and not _HIMSELF.search(between[: told.start()]):
            return True
    return False


def _may_own(who: str, definite: bool, noun: str) -> bool:
    """Whether a noun tells of somebody without a name: a child however told of, a grown-up only as the sentence brings them in."""
    if who in words("roles", "minors") or (who.endswith("-year-old") and not definite):
        return noun not in words("roles", "spouses") and noun not in children()
    return who in _TREATED or (not definite and (is_private_noun(who) or who in words("roles", "anybody")))
