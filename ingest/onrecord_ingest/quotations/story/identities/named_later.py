"""People brought in by a noun whom the article names with that noun: "one pensioner asked … *The pensioner, Walter Orme,* was not so
sure", "a woman, *who gave her name as Mrs Orme*, said"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from onrecord_ingest.quotations.cast.cast import Cast, Person
from onrecord_ingest.quotations.cast.names.names import given_names
from onrecord_ingest.quotations.openings import OpenedBy

_TAKEN_UP = OpenedBy(lambda: ("the", "that"), lambda: r"[Tt](?:he|hat) ([a-z][a-z-]+), (?=[A-Z])")
_GIVES = OpenedBy(
    lambda: ("who", "known", "named", "identified"),
    lambda: (
        r"who (?:[a-z]+ ){0,3}?(?:giv(?:es?|ing)|gave) (?:only )?(?:his|her|their|the) (?:\w+ )?name (?:only )?as (?=[A-Z])"
        r"|who (?:[a-z]+ ){0,4}?be (?:named|known|called|identified|quoted)(?: (?:only|simply|just))?(?: as)? (?=[A-Z])"
        r"|(?:known|named|identified) (?:only|simply|just) as (?=[A-Z])"
        r"|who (?:identified|introduced) (?:him|her|them)sel(?:f|ves) (?:only )?as (?=[A-Z])"
    ),
)
_ANOTHER = re.compile(
    r"\b(?:[Aa]nother|[Ff]ellow|[Oo]ther"
    r"|(?:[Aa]|[Tt]he) (?:second|third|fourth|fifth|different|separate|fellow|further|next|other|final|last)"
    r"|(?:[Aa]|[Hh]is|[Hh]er|[Tt]heir) colleague)\b(?:,? [\w’'-]+){0,5}?,? (?:[A-Z][a-z]+\.? )?\Z"
)
"""What says that whoever is named next is not the one before: "*another councillor*, Ann Orme", "in *a second case*, Judge Orme"."""
_BEFORE = 60
"""Characters before a name in which that stands."""
_END = re.compile(r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)[.!?\n]")
_CLOSED = re.compile(r",| (?:said|told|says|has|was|is|asked|added)\b")
_TITLE = 12
"""Characters of the title before a name."""
_GIVEN = 90
_PRESIDES = frozenset(("coroner", "judge", "recorder", "sheriff", "ombudsman", "arbitrator"))
"""Of whom a hearing has one, however far on the article names them."""
_LEAD = 2
"""Paragraphs at the head in which "a judge" is the one whom the article names."""
_SENTENCE, _FAR = 200, 800
"""Characters behind a description in which a name is given, and in which the noun is taken up with one."""


class NamedByNoun:
    """Where somebody first named is told to be the one that a noun means: "*The pensioner,* Walter Orme, was"."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.nouns: dict[int, set[str]] = {}
        """Person → the nouns."""
        self._told: dict[str, list[tuple[int, Person]]] = {}
        """Noun → the places and the people."""
        self._lead = _lead_end(cast.text)
        for match in _TAKEN_UP.finditer(cast.text):
            person = _named_at(cast, match.end())
            if person is not None and match.end() <= person.first < match.end() + _TITLE:
                self._told.setdefault(match.group(1), []).append((match.start(), person))
                self.nouns.setdefault(id(person), set()).add(match.group(1))

    def name_given(self, noun: str, start: int) -> Person | None:
        """Who somebody is that is brought in by a noun in the sentence that begins at a character."""
        stop = _END.search(self.cast.text, start, start + _SENTENCE)
        gives = _GIVES.search(self.cast.text, start, stop.start() if stop is not None else start + _SENTENCE)
        if gives is not None:
            named = _named_at(self.cast, gives.end())
            if named is not None and named.given.lower() not in given_names():  # "his name only as Baz"
                named.gender = -1 if " his " in gives.group() else 1 if " her " in gives.group() else 0
            return named
        told = self._told.get(noun, [])
        after = bisect_right(told, start, key=lambda place: place[0])
        if after == len(told):
            return self._only_holder(noun) if noun in _PRESIDES and start < self._lead else None
        at, person = told[after]
        one = noun in _PRESIDES and len({id(each) for _, each in told[after:]}) == 1
        return person if one or at < start + _FAR else None

    def _only_holder(self, noun: str) -> Person | None:
        """The one person who bears a noun as title or office: of "A judge" at the head of an article, Judge Ann Otto."""
        people = [(m.entity, m.name) for m in self.cast.mentions if isinstance(m.entity, Person)]
        holders = {id(person): person for person, name in people if noun in name.titles or noun in name.roles}
        holder = next(iter(holders.values())) if len(holders) == 1 else None
        return None if holder is None or is_another(self.cast.text, holder.first) else holder


def _lead_end(text: str) -> int:
    """The character at which the paragraphs at the head of an article end."""
    end = -1
    for _ in range(_LEAD + 1):
        end = text.find("\n\n", end + 1)
        if end < 0:
            return len(text) + 1
    return end + 2


def is_given(text: str, start: int) -> bool:
    """Whether the name at a character is one that somebody just described gives: "who would only give her name as Mrs *Orme*"."""
    gives = _GIVES.search(text, max(0, start - _GIVEN), start + 1)
    return gives is not None and start - gives.end() < _TITLE


def is_another(text: str, start: int) -> bool:
    """Whether the name at a character is told to be of another than whom the article told of by the same noun."""
    return _ANOTHER.search(text, max(0, start - _BEFORE), start) is not None


def _named_at(cast: Cast, at: int) -> Person | None:
    """The person whose name begins at a character and ends its phrase."""
    i = bisect_left(cast.starts, at)
    mention = cast.mentions[i] if i < len(cast.starts) and cast.starts[i] - at < _TITLE else None
    person = mention.entity if mention is not None else None
    closed = mention is not None and _CLOSED.match(cast.text, mention.end)
    return person if isinstance(person, Person) and person.named and closed else None
