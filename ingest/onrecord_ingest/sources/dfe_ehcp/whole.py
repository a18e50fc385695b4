"""Whether a timeliness file is whole: sums that must hold, and areas that must be there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from onrecord.errors import SourceError
from onrecord.measures import PER_CENT
from onrecord_ingest.sources.figures import Figure

WHOLE = "All EHC plans issued"
LEVELS = ("National", "Regional", "Local authority")


def add_up(figures: Sequence[Figure], name: str) -> None:
    """Whole numbers of a year: regions add up to England, authorities too; with a cell missing, to no more."""
    sums: dict[tuple[str, str, str], float] = defaultdict(float)
    gaps: Counter[tuple[str, str, str]] = Counter()
    for figure in figures:
        if figure.unit != PER_CENT:
            key = (figure.measure, figure.period.text, figure.area.level)
            sums[key] += figure.value or 0
            gaps[key] += figure.value is None
    kinds = {(measure, year) for measure, year, _ in sums}
    if not kinds:
        raise SourceError(f"no row of '{WHOLE}' could be read", where=name, do="check the kind of the file")
    for measure, year in sorted(kinds):
        parts = [(measure, year, level) for level in LEVELS]
        whole, parts = parts[0], parts[1:]
        for part in parts:
            if whole not in sums or part not in sums:
                raise SourceError(f"{year} has no {(part if part not in sums else whole)[2]} row", where=name, do=_DO)
            short = sums[part] < sums[whole] and not gaps[part]
            if short or (sums[part] > sums[whole] and not gaps[whole]):
                raise SourceError(
                    f"{measure} of {year}: {part[2]} rows add up to {sums[part]:g}, England is {sums[whole]:g}",
                    where=name,
                    do=_DO,
                )


def cover(places: Mapping[tuple[str, str], set[tuple[str, str, str]]], name: str) -> None:
    """A year that has a breakdown has it for every area of that year."""
    for (year, topic), areas in places.items():
        without = places.get((year, WHOLE), set()) - areas
        if without:
            raise SourceError(f"{year}: '{topic}' is missing for {len(without)} areas", where=name, do=_DO)


def follow(found: Collection[int], stated: Sequence[tuple[int, int]], name: str) -> None:
    """Each year follows on the one before; the first and the last are those stated, where any are."""
    if not found:
        raise SourceError("no row of a year could be read", where=name, do=_DO)
    years = sorted(found)
    if gap := sorted({*range(years[0], years[-1])} - {*years}):
        raise SourceError(f"{years[0]} to {years[-1]} without {gap[0]}", where=name, do=_DO)
    if stated and (years[0], years[-1]) not in stated:
        told = " or ".join(f"{first} to {last}" for first, last in stated)
        raise SourceError(f"it holds {years[0]} to {years[-1]}, and the guidance beside it says {told}", where=name, do=_DO)


_DO = "the file is cut or altered: fetch it again"
