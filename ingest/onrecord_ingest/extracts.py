"""What sources say, document by document, without a workspace: what ``onrecord extract`` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.errors import SourceError, UsageError
from onrecord.model import Document, Refusal

KINDS = ("news", "ofsted-report")


@dataclass(frozen=True, slots=True)
class Extract:
    """What one document says: its JSON object, its text where the object counts characters of it, and what about it is in doubt."""

    row: dict[str, Any]
    text: str | None = None
    doubts: Sequence[Refusal] = ()


def extracts(path: Path, kind: str = "news", id_key: str | None = None) -> Iterator[Extract]:
    """The documents of one file; of a JSON file ``{id: {"text": …}}`` one a text. ``id_key`` names a text's field that is its id."""
    if kind == "ofsted-report":
        from onrecord_ingest.sources.ofsted_report.gold import as_json
        from onrecord_ingest.sources.ofsted_report.report import read_report

        yield Extract(as_json(read_report(path.read_bytes(), path.name)[1]))
    elif kind == "news":
        from onrecord_ingest.quotations.rows import document_row
        from onrecord_ingest.sources.news.language import not_english
        from onrecord_ingest.sources.news.read import damage

        for identifier, document in _articles(path, id_key):
            text = document.text or ""
            yield Extract(document_row(identifier, text), text, [*damage(document), *not_english(document)])
    else:
        raise UsageError(f"no extract of the kind '{kind}'", do=f"use one of {', '.join(KINDS)}")


def _articles(path: Path, id_key: str | None) -> Iterator[tuple[str, Document]]:
    """Articles by id."""
    if path.suffix.lower() != ".json":
        from onrecord_ingest.sources.news.read import read

        yield path.stem, read(path)
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
        found = str(each[id_key]) if id_key else identifier
        try:
            document = Document("news", found, each["text"])
        except UnicodeEncodeError as error:
            what = f"the text of '{identifier}' has half a character at {error.start}"
            raise SourceError(what, where=str(path), do="write the character whole, or leave it out") from error
        yield found, document
