"""What is printed for an officer or inspector → the name and the title, wherever the line parts them."""

from __future__ import annotations

import re

HONOURS = r"\(?(?:OBE|MBE|CBE|DBE|KBE|GBE|QPM|DL|KC|QC|JP|FRCN|FRCP|FRCGP|FRSA|PhD|MSc|BSc|MBA|MA|BA|RN|RGN)\)?"
TITLE = re.compile(
    r"\b(?:interim|acting|deputy|joint|co-|executive|chief|director|corporate|strategic|managing|assistant|associate|head|lead|senior|"
    r"group|statutory|accountable|accounting|officer|manager|commissioner|designated|service|programme|system|place|partnership|"
    r"chair|vice|president|principal|clinical|medical|nursing|nurse|regional|national|local|area|ICB|NHS|DCS|DASS|CEO|COO|CNO|AD|SRO|"
    r"children|adult|adults|people|education|families|SEND|HMI|HMIs|SCHMI|HMCI|OI|her majesty|his majesty|ofsted|CQC|inspector|"
    r"care quality commission|quality|social care|children’s services|team)\b",
    re.I,
)
"""Words that begin a title, never a person's name."""
SURNAMES = {"Head", "Place", "Chair", "Nurse", "Lead", "Group", "Manager"}
WORD = r"(?:[A-ZÀ-Þ][\w’'À-ÿ]*\.?(?:-[A-ZÀ-Þa-z][\w’']*)*|[a-z]{1,3}’[A-Z]\w+|de|la|van|von|der|den|bin|binti|al|el|le|du|da|dos|ap)"
NAME = re.compile(rf"{WORD}(?: {WORD}){{1,5}}(?:,? {HONOURS})*")
"""Two words or more, each with a capital (or a particle); honours after it belong to it, as printed."""
_AND = re.compile(r"\s+(?:and|&)\s+")
BREAK = re.compile(r"\s*[,:;|/]\s*|\s+[–—-]+\s+|\s*\n\s*|\s*\((?!(?:OBE|MBE|CBE)\))")


def part(text: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Spans of the name and of the title in a cell's text (lines parted by newlines); an empty span where none is printed.

    ``Name, Title``, ``Name – Title``, ``Name (Title)``, ``Name`` and title on lines of their own, ``Name Title`` without a mark,
    ``Title: Name``. Two names joined by "and" are left together: ``names_in`` parts them.
    """
    for found in BREAK.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        if re.match(rf"{HONOURS}(?:\W|$)", after):
            continue
        if are_names(before):
            opened = found[0].strip() == "("
            return (0, found.start()), _title(text, found.end(), ")" if opened and text.rstrip().endswith(")") else "")
        if are_names(after) and TITLE.search(before) and "\n" not in after.strip():
            return (found.end(), len(text)), (0, found.start())
        break
    for found in TITLE.finditer(text):
        name = text[: found.start()].rstrip(" \n,;:–-(")
        if are_names(name):
            return (0, len(name)), _title(text, found.start())
    return (0, len(text)), (len(text), len(text))


def names_in(text: str) -> list[tuple[int, int]]:
    """Spans of the names joined by "and" or "&"; the whole where it is one."""
    spans, start = [], 0
    for found in _AND.finditer(text):
        spans.append((start, found.start()))
        start = found.end()
    spans.append((start, len(text)))
    return spans if all(is_name(text[begin:end]) for begin, end in spans) else [(0, len(text))]


def are_names(text: str) -> bool:
    """Whether it is a name, or several joined."""
    return all(is_name(text[begin:end]) for begin, end in names_in(text))


def is_name(text: str) -> bool:
    """Whether it can be a person's name: no title in it, save as a surname that is also one (Head, Place)."""
    text = " ".join(text.split())
    words = re.sub(rf",? {HONOURS}", "", text).split()
    return (
        bool(NAME.fullmatch(text))
        and not any(TITLE.match(word) for word in words[:-1])
        and (words[-1] in SURNAMES or not TITLE.match(words[-1]))
    )


def _title(text: str, start: int, closing: str = "") -> tuple[int, int]:
    while start < len(text) and text[start] in " \n,;:–-":
        start += 1
    end = len(text.rstrip(" \n.,;" + closing))
    return (start, max(start, end))
