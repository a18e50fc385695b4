"""Sentences with their statements marked, told of every speaker of a grid: who said it, and its first and last words.

The rows of such a grid are its ``forms``, its stories the ``speakers``: {S: noun phrase, who: name (S itself where it is left out),
h: pronoun, many: true for several, owner: false for phrases without a possessive}. {S} stands for the noun phrase, with the comma that
closes an apposition, {P} for its possessive (such forms are left out where S ends in an apposition), {is/are} for a verb in the
singular or plural, {its} for the possessive pronoun. A statement stands between [ and ]; behind a bar is who said it, where it is not
the speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from signs import name_sign

from onrecord_ingest.quotations.rows import document_row

_BEGINNING = re.compile(r"((?:^|[.!?”] |\n)[“\[]*)([a-z])")
_EDGE = re.compile(r"^\W+|\W+$")
_ITS = {"she": "her", "he": "his", "it": "its", "they": "their"}


def constructions(grid: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every form with the signs of one speaker: W another, o none, S another span, - no statement found, # one too many, . right."""
    for lead in grid.get("leads", [""]) if "speakers" in grid else []:
        for form in grid["forms"]:
            for speaker in grid["speakers"]:
                if "{P}" in form and ("," in speaker["S"] or not speaker.get("owner", True)):
                    continue
                yield form, _signs(lead, _told(form, speaker), speaker.get("who", speaker["S"]))


def _told(form: str, speaker: dict[str, Any]) -> str:
    phrase, many = speaker["S"], bool(speaker.get("many"))
    inside = phrase + "," if "," in phrase else phrase
    story = re.sub(r"\{S\}(?=[.,:;?!]|$)", phrase, form).replace("{S}", inside)
    story = story.replace("{P}", phrase + ("’" if phrase.endswith("s") and many else "’s"))
    story = re.sub(r"\{(\w+)/(\w+)\}", lambda verb: verb.group(1 + many), story)
    story = story.replace("{h}", speaker["h"]).replace("{its}", _ITS[speaker["h"]])
    return _BEGINNING.sub(lambda begins: begins.group(1) + begins.group(2).upper(), story)


def _signs(lead: str, story: str, who: str) -> str:
    text, said = lead, list[tuple[int, int, str]]()
    for piece in re.split(r"(\[[^]]*\])", story):
        words, _, other = piece.strip("[]").partition("|")
        if piece.startswith("["):
            said.append((len(text), len(text) + len(words), other or who))
        text += words
    found = [s for s in document_row("story", text + "\n")["statements"] if s["start"] >= len(lead)]
    signs = ""
    for statement, (start, end, by) in zip(found, said, strict=False):
        right = (statement["resolved"] or "").lower() == by.lower()
        same = _EDGE.sub("", text[start:end]) == _EDGE.sub("", text[statement["start"] : statement["end"]])
        signs += "S" if right and not same else name_sign(statement["resolved"], right)
    return signs + "-" * (len(said) - len(found)) + "#" * (len(found) - len(said)) or "."
