"""Areas (those with codes are judged by the registers' rules): by name and kind where one area of the registers alone bears it."""

from __future__ import annotations

from collections import defaultdict

from onrecord_ingest.resolve.evidence import Evidence, Identity
from onrecord_ingest.resolve.groups import Groups

ASKED = 10


def resolve(evidence: Evidence, groups: Groups) -> None:
    """Judge all areas."""
    blocks: dict[str, list[Identity]] = defaultdict(list)
    for area in sorted(evidence.areas.values(), key=lambda each: each.rank):
        for name in area.names:
            blocks[name].append(area)
    for name, block in blocks.items():
        registered = [each for each in block if not each.local]
        for area in (each for each in block if each.local and not each.codes):
            fitting = [each for each in registered if not area.kinds or not each.kinds or area.kinds & each.kinds]
            if len({groups.of(each.id) for each in fitting}) == 1:
                groups.same(area.id, fitting[0].id, f"one area is called '{area.names[name]}'")
            for other in fitting[:ASKED]:
                groups.unsure(area.id, other.id, f"several areas are called '{area.names[name]}'")
