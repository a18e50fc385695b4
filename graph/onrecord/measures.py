"""The measures of ``schema/measures.yaml``: name, unit, how prose phrases them, which column of a source holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.data import folder, yaml
from onrecord.errors import SchemaError

PER_CENT = "per cent"


@dataclass(frozen=True, slots=True)
class Series:
    """A column of a source kind; ``dash_is_zero_beside`` names the column whose zero says that a dash means none."""

    kind: str
    column: str
    dash_is_zero_beside: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured. Observations call it by its label or one of ``also``, in capitals or not.

    ``unit`` is per cent or what is counted, ``period`` what one value stands for.

    ``counted`` is how prose calls what is counted, ``of`` the measure that it is a share of or counted among (empty: none).
    """

    id: str
    label: str
    also: tuple[str, ...]
    unit: str
    counted: re.Pattern[str] | None
    period: str
    of: str
    phrases: tuple[tuple[re.Pattern[str], ...], ...]
    ruled_out: tuple[re.Pattern[str], ...]
    series: tuple[Series, ...]

    def phrased_in(self, sentence: str) -> bool:
        """Whether the sentence speaks of it: one alternative is found in full, and nothing that rules it out."""
        return any(all(part.search(sentence) for part in phrase) for phrase in self.phrases) and not any(
            part.search(sentence) for part in self.ruled_out
        )


def measures(path: Path | None = None) -> Mapping[str, Measure]:
    """Every measure by id, of the bundled file by default; raises SchemaError for an unknown key."""
    return _measures(path or folder("schema") / "measures.yaml")


@cache
def _measures(path: Path) -> Mapping[str, Measure]:
    from yaml import YAMLError

    try:
        entries = yaml(path.read_text(encoding="utf-8"))
        return {key: _measure(key, entry) for key, entry in entries.items()}
    except (OSError, YAMLError, AttributeError, TypeError, KeyError, re.error) as error:
        raise SchemaError(f"the measures cannot be read: {error}", where=str(path), do="see the head of the file") from error


def columns(kind: str, path: Path | None = None) -> dict[str, tuple[Measure, Series]]:
    """The columns of a source kind that hold a measure."""
    return {series.column: (measure, series) for measure in measures(path).values() for series in measure.series if series.kind == kind}


def _measure(key: str, entry: dict[str, Any]) -> Measure:
    unknown = entry.keys() - {"label", "also", "unit", "counted", "period", "of", "phrases", "not", "series"}
    if unknown:
        raise KeyError(f"{key}: {', '.join(sorted(unknown))} is not known")
    return Measure(
        id=key,
        label=entry["label"],
        also=tuple(entry.get("also", ())),
        unit=entry["unit"],
        counted=re.compile(entry["counted"], re.IGNORECASE) if "counted" in entry else None,
        period=entry["period"],
        of=entry.get("of", ""),
        phrases=tuple(_patterns(phrase) for phrase in entry["phrases"]),
        ruled_out=_patterns(entry.get("not", ())),
        series=tuple(Series(**series) for series in entry["series"]),
    )


def _patterns(texts: list[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(text, re.IGNORECASE) for text in texts)
