"""What sources say as plain JSON objects, one a document, without a workspace: the lines of ``onrecord extract``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.errors import SourceError, UsageError

KINDS = ("news", "ofsted-report")


def objects(path: Path, kind: str = "news", id_key: str | None = None) -> Iterator[dict[str, Any]]:
    """The objects of one file; of a JSON file ``{id: {"text": …}}`` one a text. ``id_key`` names a text's field that is its id."""
    if kind == "ofsted-report":
        from onrecord_ingest.sources.ofsted_report.gold import as_json
        from onrecord_ingest.sources.ofsted_report.report import read_report

        yield as_json(read_report(path.read_bytes(), path.name)[1])
    elif kind == "news":
        from onrecord_ingest.quotations.rows import document_row

        for identifier, text in _texts(path, id_key):
            yield document_row(identifier, text)
    else:
        raise UsageError(f"no extract of the kind '{kind}'", do=f"use one of {', '.join(KINDS)}")


def _texts(path: Path, id_key: str | None) -> Iterator[tuple[str, str]]:
    if path.suffix.lower() != ".json":
        from onrecord_ingest.sources.news.read import read

        yield path.stem, read(path).text or ""
        return
    shape = 'write {"id": {"text": "…"}}'
    try:
        held = json.loads(path.read_text("utf-8-sig"))
    except ValueError as error:
        raise SourceError(f"not JSON in UTF-8: {error}", where=str(path), do=shape) from error
    if not isinstance(held, dict):
        raise SourceError("no texts by id", where=str(path), do=shape)
    for identifier, each in held.items():
        if not isinstance(each, dict) or not isinstance(each.get("text"), str):
            raise SourceError(f"'{identifier}' has no 'text'", where=str(path), do=shape)
        if id_key and not isinstance(each.get(id_key), str | int):
            raise SourceError(f"'{identifier}' has no '{id_key}'", where=str(path), do="name a field that every text has")
        yield str(each[id_key]) if id_key else identifier, each["text"]
