"""Identities by their codes: an equal one makes two of one name the same, other codes of one scheme keep two of one name apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from onrecord_ingest.resolve.evidence import Identity, codes_say
from onrecord_ingest.resolve.groups import Groups

COMPARED = 20
"""So many of one name are compared by their codes; more of one name are never judged by the name alone."""


def apart_by_codes(identities: Iterable[Identity], groups: Groups) -> None:
    """Judge those different that share a name and have other codes of one scheme."""
    by_name: dict[str, list[Identity]] = defaultdict(list)
    for identity in sorted((each for each in identities if each.codes), key=lambda each: each.rank):
        for name in identity.names:
            by_name[name].append(identity)
    for block in by_name.values():
        for at, identity in enumerate(block[:COMPARED]):
            for other in block[:at]:
                if codes_say(identity, other) == "different":
                    groups.different(identity.id, other.id, other_codes(identity, other))


def by_codes(identities: Iterable[Identity], groups: Groups) -> None:
    """Judge those the same that share a code and a name; published lists give some things another's code."""
    by_code: dict[str, list[Identity]] = defaultdict(list)
    for identity in sorted((each for each in identities if each.codes), key=lambda each: each.rank):
        for scheme, codes in identity.codes.items():
            for code in codes:
                by_code[f"{scheme}:{code}"].append(identity)
    for code, block in by_code.items():
        for other in block[1:]:
            named_alike = not block[0].names.keys().isdisjoint(other.names)
            if codes_say(block[0], other) == "same" and named_alike:
                groups.same(block[0].id, other.id, f"both are {code}")
            elif named_alike:
                groups.unsure(block[0].id, other.id, f"both are {code}, but {other_codes(block[0], other)}")
            else:
                groups.unsure(block[0].id, other.id, f"both are {code}, but their names are not the same")


def other_codes(one: Identity, other: Identity) -> str:
    """The codes of which two have other ones."""
    schemes = [s for s in sorted(one.codes.keys() & other.codes.keys()) if not one.codes[s] & other.codes[s]]
    return "; ".join(f"{s} {', '.join(sorted(one.codes[s]))} is not {', '.join(sorted(other.codes[s]))}" for s in schemes)
