"""Lines that may keep an expression busy, written from the expression itself, and which of them do.

What takes for ever is a part that is repeated and can be read in two ways: ``(?:[A-Z]\\w*,? ?)*$`` reads "AAAA" as one word or as four,
and where the line then ends in another way it tries them all. So for each part that is repeated, lines are written that hold it many
times, with what must stand before it, and then end nearly as they should.

usage: python hostile.py < expressions.json, an array of [expression, flags, where it is made]: prints those kept busy.
"""

from __future__ import annotations

import json
import random
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

_re: Any = re
_is, _parser, _compiler = _re._constants, _re._parser, _re._compiler
LETTERS = "aA1 .,’-\n'“\""
"""What is written where an expression has a choice: few, so that what may be read in two ways is written soon."""
KINDS = {
    _is.CATEGORY_DIGIT: r"\d",
    _is.CATEGORY_NOT_DIGIT: r"\D",
    _is.CATEGORY_SPACE: r"\s",
    _is.CATEGORY_NOT_SPACE: r"\S",
    _is.CATEGORY_WORD: r"\w",
    _is.CATEGORY_NOT_WORD: r"\W",
}
REPEATS = (_is.MAX_REPEAT, _is.MIN_REPEAT, _is.POSSESSIVE_REPEAT)
MANY = 4
"""From how often a part may stand it is repeated."""
ROUNDS, LENGTH = 28, 400
"""How often a part is written at least, and characters of a line: two ways each are 270 million, the cube of a line 64 million."""
EACH = 4
"""Ways of each kind in which a part is written."""
ALTERNATIVES, LONGEST = 40, 40
"""Alternatives of a part that are written, and characters of one round of it."""
BUSY = 0.4
"""Seconds of processor time from which an expression is kept busy. Others take some thousandths."""


class Expression:
    """An expression, and lines that are like what it reads."""

    def __init__(self, source: str, flags: int) -> None:
        self.parts = _parser.parse(source, flags)
        self.flags = flags
        self.choose = random.Random(repr(source))
        self._holding: dict[tuple[int, int], bool] = {}

    def hostile(self) -> Iterator[str]:
        """Lines that hold each part that is repeated many times."""
        for repeated in self._repeated(self.parts):
            for once in self._rounds(repeated[2]):
                before, _, after = self._written(self.parts, repeated).partition("\0")
                many = once * max(ROUNDS, LENGTH // len(once))
                yield from (before + many + end for end in dict.fromkeys(("\0", "!", "1 !\0", after + "\0")))

    def _repeated(self, parts: Any) -> Iterator[Any]:
        for kind, part in parts:
            if kind in REPEATS and part[1] >= MANY:
                yield part
            for inner in _within(kind, part):
                yield from self._repeated(inner)

    def _rounds(self, parts: Any) -> list[str]:
        """A repeated part as it may be written; first of all two rounds that may be read as one."""
        while len(parts) == 1 and parts[0][0] is _is.SUBPATTERN:
            parts = parts[0][1][3]
        written = {self._written(parts) for _ in range(3 * EACH)}
        if len(parts) == 1 and parts[0][0] is _is.BRANCH:
            written |= {self._written(each) for each in parts[0][1][1][:ALTERNATIVES]}
        rounds = sorted(once for once in written if 0 < len(once) <= LONGEST)
        self.choose.shuffle(rounds)
        twice = [one + other for one in rounds for other in rounds]
        self.choose.shuffle(twice)
        with suppress(re.error):  # it holds only what another part of the expression has read
            read = _compiler.compile(parts, self.flags)
            with limited(BUSY):
                twice.sort(key=lambda both: read.fullmatch(both) is None)
        return list(dict.fromkeys([*twice[: 2 * EACH], *rounds[:EACH]]))

    def _written(self, parts: Any, repeated: Any = None, groups: dict[int, str] | None = None) -> str:
        """What an expression may read; a zero where ``repeated`` stands, which is written if it is given."""
        groups = {} if groups is None else groups
        line = ""
        for kind, part in parts:
            if kind in (_is.LITERAL, _is.NOT_LITERAL, _is.ANY, _is.IN):
                line += self._letter(kind, part)
            elif kind is _is.BRANCH:
                ways = [way for way in part[1] if self._holds(way, repeated)]
                line += self._written(ways[0] if ways else self.choose.choice(part[1]), repeated, groups)
            elif kind in REPEATS and part is repeated:
                line += "\0"
            elif kind in REPEATS:
                here = self._holds(part[2], repeated)
                times = min(part[1], max(part[0], here) + self.choose.choice((0, 0, 1)))
                line += "".join(self._written(part[2], repeated if here and not at else None, groups) for at in range(times))
            elif kind is _is.SUBPATTERN:
                inside = self._written(part[3], repeated, groups)
                groups[part[0]] = inside
                line += inside
            elif kind is _is.GROUPREF:
                line += groups.get(part, "")
            elif kind is _is.ATOMIC_GROUP or (kind is _is.ASSERT and self._holds(part[1], repeated)):
                line += self._written(part if kind is _is.ATOMIC_GROUP else part[1], repeated, groups)
        return line

    def _letter(self, kind: Any, part: Any) -> str:
        if kind is _is.LITERAL:
            return chr(part)
        one = [(kind, part)] if kind is not _is.IN else part
        fit = [letter for letter in LETTERS if _fits(letter, one, bool(self.flags & re.IGNORECASE))]
        fit = fit or [chr(value if of is _is.LITERAL else value[0]) for of, value in one if of in (_is.LITERAL, _is.RANGE)]
        return self.choose.choice(fit or ["é"])

    def _holds(self, parts: Any, repeated: Any) -> bool:
        key = id(parts), id(repeated)
        if key not in self._holding:
            self._holding[key] = repeated is not None and any(
                part is repeated or any(self._holds(inner, repeated) for inner in _within(kind, part)) for kind, part in parts
            )
        return self._holding[key]


def _within(kind: Any, part: Any) -> list[Any]:
    """The parts that a part is made of."""
    if kind is _is.BRANCH:
        return list(part[1])
    if kind in REPEATS:
        return [part[2]]
    if kind is _is.SUBPATTERN:
        return [part[3]]
    if kind is _is.ATOMIC_GROUP:
        return [part]
    return [part[1]] if kind in (_is.ASSERT, _is.ASSERT_NOT) else []


def _fits(letter: str, one: Any, folded: bool) -> bool:
    """Whether a letter is one of a set."""
    written = {letter, letter.lower(), letter.upper()} if folded else {letter}
    fits = any(
        kind is _is.ANY
        or (kind is _is.LITERAL and chr(part) in written)
        or (kind is _is.NOT_LITERAL and chr(part) not in written)
        or (kind is _is.RANGE and any(chr(part[0]) <= each <= chr(part[1]) for each in written))
        or (kind is _is.CATEGORY and re.match(KINDS[part], letter) is not None)
        for kind, part in one
    )
    return fits != any(kind is _is.NEGATE for kind, _ in one)


class Busy(Exception):
    """It took too long."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Ends what takes more processor time than this; machines that are busy with other things do not count."""

    def end(*_: object) -> None:
        raise Busy

    signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def keeps_busy(source: str, flags: int) -> str | None:
    """A line that keeps an expression busy, where one is found."""
    plain = re.compile(source, flags)
    line = source
    try:
        for line in Expression(source, flags).hostile():
            with limited(BUSY):
                plain.search(line)
                plain.fullmatch(line)
    except Busy:
        return line
    return None


def main() -> None:
    """Reads expressions and prints those that are kept busy."""
    for source, flags, where in json.load(sys.stdin):
        if (line := keeps_busy(source, flags)) is not None:
            print(f"{where}: {source[:80]!r} is kept busy by {line[:60]!r} and so on")


if __name__ == "__main__":
    main()
