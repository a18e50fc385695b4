"""The stage: everything the ledger knows compared by block, score and verdict; the rules' judgements made to agree with it."""

from __future__ import annotations

from collections import Counter

from onrecord.ledger import Ledger
from onrecord.ledger.judgements import by_rule, settle, settled, standing
from onrecord_ingest.resolve import areas, bodies, people, posts, registers
from onrecord_ingest.resolve.evidence import Evidence
from onrecord_ingest.resolve.groups import Groups
from onrecord_ingest.resolve.spoken import by_office

RULES = "1"
"""Number of the rules: a change of it has every judgement of theirs made anew."""


def resolve(ledger: Ledger) -> Counter[str]:
    """Bring the rules' judgements up to date with the ledger; how many stand of each class and verdict, and what changed.

    What comes out depends on what stands in the ledger, not on the order in which it came in.
    """
    if settled(ledger, RULES):
        return Counter()
    groups = Groups(each for each in reversed(standing(ledger)) if not by_rule(each))
    evidence = Evidence(ledger)
    for each in registers.judgements(ledger):
        (groups.same if each.verdict == "same" else groups.unsure)(each.one, each.other, each.reason)
    for stage in (areas, bodies, people, posts):
        stage.resolve(evidence, groups)
    ledger.add(by_office(ledger, evidence, groups))
    found = list(groups.judgements())
    added, closed = settle(ledger, found, RULES)
    counts = Counter(f"judged {each.verdict}: {each.one.partition('/')[0]}" for each in found)
    return counts + Counter({"judgements added": added, "judgements taken back": closed})
