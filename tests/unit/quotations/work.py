"""How much work each function does in reading a text: counted, not timed, so that it is the same on every machine.

A line that is run counts one. What is looked through by machine code shows in no line and is counted in characters: those that a
search passes over, and those of a text that ``in``, ``find`` or a slice goes through. An expression that is put together anew for
a text, so that it may grow with it, counts its length for each character.

usage: python work.py < texts.json, an array of texts: reads the first to fill what is kept from one text to the next, and prints an
array with {"file:function": {"lines": …, "characters": …}} for each of the others.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

PACKAGE = "onrecord_ingest/quotations/"
LONG = 500
"""Characters from which on a part of a text is watched as the whole is."""
FOREMOST = 8
"""Bodies named first among which one is looked for: fewer than usual, so that a short story has them all and more."""

Work = dict[str, dict[str, int]]
_lines: Counter[CodeType] = Counter()
_characters: Counter[CodeType] = Counter()


def _note(work: int, above: int = 2) -> None:
    """Puts characters down to the function that called the one which counts."""
    _characters[sys._getframe(above).f_code] += max(0, work)


class Watched(str):
    """A text that counts the characters gone through in it."""

    def __contains__(self, part: object) -> bool:
        at = str.find(self, str(part))
        _note(at if at >= 0 else len(self))
        return at >= 0

    def __getitem__(self, key: Any) -> str:
        part = str.__getitem__(self, key)
        _note(len(part) - 1)
        return Watched(part) if len(part) > LONG else part

    def __iter__(self) -> Iterator[str]:
        _note(len(self))
        return str.__iter__(self)


def _within(name: str) -> Callable[..., Any]:
    """A method of a text that looks for a part between two characters."""
    plain = getattr(str, name)

    def method(self: str, part: str, start: int | None = None, end: int | None = None) -> Any:
        found = plain(self, part, start, end)
        first, last, _ = slice(start, end).indices(len(self))
        if name == "count" or found < 0:
            _note(last - first)
        else:
            _note(last - found if name == "rfind" else found - first)
        return found

    return method


def _throughout(name: str) -> Callable[..., Any]:
    """A method of a text that goes through the whole."""
    plain = getattr(str, name)

    def method(self: str, *args: Any, **kwargs: Any) -> Any:
        _note(len(self))
        made = plain(self, *args, **kwargs)
        return Watched(made) if isinstance(made, str) and len(made) > LONG else made

    return method


for _name in ("count", "find", "rfind"):
    setattr(Watched, _name, _within(_name))
for _name in ("casefold", "lower", "partition", "replace", "rsplit", "split", "splitlines", "strip", "translate", "upper"):
    setattr(Watched, _name, _throughout(_name))


class Expression:
    """A regular expression that counts the characters that it passes over."""

    def __init__(self, plain: re.Pattern[str]) -> None:
        self._plain = plain
        self._weight = len(plain.pattern) if sys.gettrace() else 1

    def __getattr__(self, name: str) -> Any:
        return getattr(self._plain, name)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        found = self._plain.match(text, *span)
        _note(self._weight * (len(found.group()) if found is not None else 1))
        return found

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        found = self._plain.fullmatch(text, *span)
        _note(self._weight * (len(found.group()) if found is not None else 1))
        return found

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        found = self._plain.search(text, start, end)
        _note(self._weight * ((found.end() if found is not None else min(len(text), end)) - start))
        return found

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self._each(text, start, end, sys._getframe(1).f_code)

    def _each(self, text: str, start: int, end: int, code: CodeType) -> Iterator[re.Match[str]]:
        at = start
        for match in self._plain.finditer(text, start, end):
            _characters[code] += self._weight * (match.end() - at)
            at = match.end()
            yield match
        _characters[code] += self._weight * max(0, min(len(text), end) - at)

    def findall(self, text: str, start: int = 0, end: int = sys.maxsize) -> list[Any]:
        _note(self._weight * (min(len(text), end) - start))
        return self._plain.findall(text, start, end)

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        _note(self._weight * len(text))
        return self._plain.split(text, maxsplit)

    def sub(self, repl: Any, text: str, count: int = 0) -> str:
        _note(self._weight * len(text))
        return self._plain.sub(repl, text, count)


def _is_ours(frame: FrameType) -> bool:
    return PACKAGE in frame.f_code.co_filename


@contextmanager
def expressions_counted() -> Iterator[None]:
    """Has the package's expressions counted, of modules that are imported inside and where a function makes one."""
    before = {name: getattr(re, name) for name in ("compile", "search", "match", "fullmatch", "findall", "finditer", "split", "sub")}
    compiled = before["compile"]

    def compile_counted(pattern: Any, flags: Any = 0) -> Any:
        made = compiled(pattern, flags)
        return Expression(made) if _is_ours(sys._getframe(1)) else made

    def at_once(name: str) -> Callable[..., Any]:
        def function(pattern: Any, *args: Any, flags: int = 0, **kwargs: Any) -> Any:
            if not _is_ours(sys._getframe(1)):
                return before[name](pattern, *args, flags=flags, **kwargs)
            made = compiled(pattern, flags)
            _note(len(made.pattern) * len(args[1] if name == "sub" else args[0]))
            return getattr(made, name)(*args, **kwargs)

        return function

    for name in before:
        setattr(re, name, compile_counted if name == "compile" else at_once(name))
    try:
        yield
    finally:
        for name, plain in before.items():
            setattr(re, name, plain)


def work_of(function: Callable[[str], object], text: str) -> Work:
    """The work that each function of the package does when ``function`` is given a text."""

    def line(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            _lines[frame.f_code] += 1
        return line

    def call(frame: FrameType, _event: str, _: object) -> Any:
        return line if _is_ours(frame) else None

    _lines.clear()
    _characters.clear()
    tracing = sys.gettrace()
    sys.settrace(call)
    try:
        function(Watched(text))
    finally:
        sys.settrace(tracing)
    work: Work = {}
    for kind, counts in (("lines", _lines), ("characters", _characters)):
        for code, count in counts.items():
            if PACKAGE in code.co_filename:
                of_function = work.setdefault(f"{code.co_filename.split(PACKAGE)[1]}:{code.co_qualname}", {"lines": 0, "characters": 0})
                of_function[kind] += count
    return work


def main() -> None:
    """Reads texts and prints the work of each."""
    texts = json.load(sys.stdin)
    with expressions_counted():
        from onrecord_ingest.quotations.cast import cast
        from onrecord_ingest.quotations.engine import attribute

        cast._FOREMOST = FOREMOST
        attribute(texts[0])
        json.dump([work_of(attribute, text) for text in texts[1:]], sys.stdout)


if __name__ == "__main__":
    main()
