"""Articles marked up by hand, in which each quotation, its speaker and the bodies spoken for are known.

A source file: lines "key = Full Name > Body; Body" (after ">" the bodies spoken for), a line "---", the article. In the article
⟦3d key cue|words⟧ is quotation 3 (any number, once in an article; d direct, m mixed, i indirect, x inscription; the cue may be
absent or of several words; key "?" is a speaker who cannot be known) and ⟦s3|words⟧ is the mention of its speaker.
Offsets are characters of "text", end exclusive.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NotRequired, TypedDict

ARTICLES = Path(__file__).parents[2] / "data" / "articles"
"""A folder a set; none was open to the writers of the rules before its first score."""

FORMS = {"d": "direct", "m": "mixed", "i": "indirect", "x": "inscription"}
MARK = re.compile(r"⟦(?:s(?P<speaker>\d+)|(?P<quote>\d+)(?P<form>[dmix]) (?P<key>[a-z0-9]+|\?)(?: (?P<cue>[^|⟧]+))?)\||(?P<end>⟧)")
Key = tuple[str, list[str]]


class Quote(TypedDict):
    quote: list[int]
    speaker: list[int] | None
    reference: str
    direct: bool
    form: str
    on_behalf_of: NotRequired[list[str]]
    """Left out in a set that names no bodies at all."""
    cue: str | None


class Article(TypedDict):
    text: str
    quotes: list[Quote]


def read_keys(head: str) -> dict[str, Key]:
    """Who each key of the head stands for, and the bodies spoken for."""
    keys: dict[str, Key] = {"?": ("", [])}
    for line in head.splitlines():
        key, _, who = line.partition(" = ")
        name, _, bodies = who.partition(" > ")
        if key in keys:
            raise ValueError(f"the key {key} stands for two speakers: give one of them another key")
        keys[key] = (name.strip(), [body.strip() for body in bodies.split(";") if body.strip()])
    return keys


def compile_article(source: str) -> Article:
    """The article without its marks, and its quotations in the order of the text."""
    head, body = source.split("---\n", 1)
    keys, body = read_keys(head), body.strip("\n")
    text, read_to = "", 0
    open_marks: list[tuple[re.Match[str], int]] = []
    quotes: dict[str, tuple[re.Match[str], list[int]]] = {}
    speakers: dict[str, list[int]] = {}
    for mark in MARK.finditer(body):
        text += body[read_to : mark.start()]
        read_to = mark.end()
        if not mark["end"]:
            open_marks.append((mark, len(text)))
            continue
        opened, start = open_marks.pop()
        number = opened["speaker"] or opened["quote"]
        if number in (speakers if opened["speaker"] else quotes):
            raise ValueError(f"the number {number} is given twice: {text[start:]!r}")
        if opened["speaker"]:
            speakers[number] = [start, len(text)]
        else:
            quotes[number] = (opened, [start, len(text)])
    text += body[read_to:]
    if open_marks or "⟦" in text or speakers.keys() - quotes.keys():
        raise ValueError("a mark is not closed, not readable, or a speaker has no quotation")
    rows: list[Quote] = []
    for number, (mark, span) in sorted(quotes.items(), key=lambda row: row[1][1]):
        reference, bodies = keys[mark["key"]]
        rows.append(
            {
                "quote": span,
                "speaker": speakers.get(number),
                "reference": reference,
                "direct": mark["form"] in "dx",
                "form": FORMS[mark["form"]],
                "on_behalf_of": bodies,
                "cue": mark["cue"],
            }
        )
    return {"text": text, "quotes": rows}


def read_set(name: str) -> dict[str, Article]:
    """Every article of a set by the name of its file."""
    articles = {path.stem: compile_article(path.read_text(encoding="utf-8")) for path in sorted((ARTICLES / name).glob("*.txt"))}
    rows = [row for article in articles.values() for row in article["quotes"]]
    if not any(row["on_behalf_of"] for row in rows):
        for row in rows:
            del row["on_behalf_of"]
    return articles


def sets() -> list[str]:
    """The names of the sets."""
    return sorted(path.name for path in ARTICLES.iterdir() if path.is_dir())
