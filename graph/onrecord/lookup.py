"""From a name as people type it to the one thing it means; where it may mean several, they are listed and nobody is chosen.

A name written in full wins over names of which it is only a part. A thing known from one document alone stands back behind a
thing of the register that bears the same name, since what is asked for is what is attributed to the latter; two things of the
register never give way to each other, except that a body's own name goes before another body's second name.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import AmbiguousName, NotFound, StoreError, UsageError
from onrecord.names import fold, fold_person

_LOCAL = re.compile(r"-[0-9a-f]{8}$")
_ID = re.compile(r"[a-z]+/\S+")
_LISTED = 8
_TOLD = 3
"""Things of other classes that a name is told to mean, at the most: of a word that many names have it says nothing."""


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that bears a name: its id, the name that fits, its root class, and whether that is its main name."""

    id: str
    name: str
    folded: str
    root: str
    main: bool

    @property
    def local(self) -> bool:
        """Whether it is known from one document only."""
        return bool(_LOCAL.search(self.id))


def find(index: Path, name: str, roots: Sequence[str]) -> str:
    """The id of the one thing of these root classes that the name means; an id is taken as it is.

    ``index`` is the projection's ``words.sqlite``. Raises AmbiguousName with those it may mean, NotFound with the nearest names.
    """
    connection = connect(index)
    try:
        if _ID.fullmatch(name) and _known(connection, name, roots):
            return name
        found = candidates(connection, name, roots)
        if not found:
            raise NotFound(f"no {_kinds(roots)} '{name}'{_otherwise(connection, name, roots)}", do=_near(connection, name, roots))
        if len({each.id for each in found}) > 1:
            raise AmbiguousName(
                f"'{name}' may be {_listed(connection, found)}",
                do="name one in full or by its id; whether they are one you say in 'onrecord review'",
            )
        return found[0].id
    finally:
        connection.close()


def connect(index: Path) -> sqlite3.Connection:
    """The word index opened for reading; raises StoreError where it cannot be."""
    try:
        connection = sqlite3.connect(f"{index.absolute().as_uri()}?mode=ro", uri=True)
        connection.execute("SELECT id, who, role, body FROM role LIMIT 1")
    except sqlite3.Error as error:
        raise StoreError(f"cannot read the word index: {error}", where=str(index), do="run 'onrecord build --whole'") from error
    return connection


def candidates(connection: sqlite3.Connection, name: str, roots: Sequence[str]) -> list[Named]:
    """Whom the name may mean, one entry a thing, in order of id."""
    whole, person = fold(name).removeprefix("the "), fold_person(name)
    if not person:
        raise UsageError(f"'{name}' has no letter or digit", do="write a name")
    exact = [each for each in _having(connection, roots, whole, person) if _is(each, whole, person)]
    chosen = _main_first(exact)
    if " " not in person:  # one word may be anybody's surname, though some source calls one person by it alone
        chosen += [each for each in _having(connection, roots, "", person) if each.root == "Person"]
    chosen = chosen or _having(connection, roots, whole, person)
    return _without_shadows(chosen)


def _having(connection: sqlite3.Connection, roots: Sequence[str], whole: str, person: str) -> list[Named]:
    """Names that have every word asked for; a person's also by a first letter beside a whole word. No words: no name."""
    found: list[Named] = []
    for root in roots:
        words = (person if root == "Person" else whole).split()
        long = [w for w in words if len(w) > 1] if root == "Person" else words
        if not long:
            continue
        conditions = " AND ".join(["' ' || folded || ' ' LIKE ?"] * len(long))
        rows = connection.execute(
            f"SELECT id, name, folded, main FROM name WHERE kind = ? AND {conditions} ORDER BY id, main DESC, name",
            (root, *(f"% {w} %" for w in long)),
        )
        initials = [w for w in words if len(w) == 1 and w not in long]
        for identifier, name, folded, main in rows:
            others = [w for w in folded.split() if w not in long]
            if all(any(w.startswith(letter) for w in others) for letter in initials):
                found.append(Named(identifier, name, folded, root, bool(main)))
    return found


def _is(each: Named, whole: str, person: str) -> bool:
    return each.folded == person if each.root == "Person" else each.folded.removeprefix("the ") == whole


def _main_first(exact: list[Named]) -> list[Named]:
    """Of bodies and other things those whose own name it is, if any; people who are called so are all meant."""
    people = [each for each in exact if each.root == "Person"]
    others = [each for each in exact if each.root != "Person"]
    return people + ([each for each in others if each.main] or others)


def _without_shadows(found: list[Named]) -> list[Named]:
    """One entry a thing, without what one document alone knows where the register knows somebody of that very name."""
    curated = {(each.root, each.folded) for each in found if not each.local}
    kept = [each for each in found if not each.local or (each.root, each.folded) not in curated]
    return sorted({each.id: each for each in reversed(kept)}.values(), key=lambda each: each.id)


def _known(connection: sqlite3.Connection, identifier: str, roots: Sequence[str]) -> bool:
    wanted = {root.lower() for root in roots}
    if identifier.partition("/")[0] not in wanted:
        return False
    query = "SELECT 1 FROM entry WHERE id = ? UNION ALL SELECT 1 FROM name WHERE id = ? LIMIT 1"
    return connection.execute(query, (identifier, identifier)).fetchone() is not None


def _listed(connection: sqlite3.Connection, found: Sequence[Named]) -> str:
    shown = [f"{_main_name(connection, each)} ({', '.join([each.id, *_marks(connection, each.id)])})" for each in found[:_LISTED]]
    more = [f"{len(found) - _LISTED} more"] if len(found) > _LISTED else []
    return " or ".join([*shown, *more])


def _main_name(connection: sqlite3.Connection, named: Named) -> str:
    found = connection.execute("SELECT name FROM name WHERE id = ? AND main = 1", (named.id,)).fetchone()
    return str(found[0]) if found else named.name


def _marks(connection: sqlite3.Connection, identifier: str) -> Iterable[str]:
    """What tells a thing apart: a role and its body, else the source that names it."""
    role = connection.execute(
        "SELECT role.role, name.name FROM role LEFT JOIN name ON name.id = role.body AND name.main = 1 "
        "WHERE who = ? ORDER BY role.id LIMIT 1",
        (identifier,),
    ).fetchone()
    if role:
        return [part for part in role if part]
    source = connection.execute(
        "SELECT source.title FROM entry JOIN source ON source.id = entry.document WHERE entry.id = ? LIMIT 1", (identifier,)
    ).fetchone()
    return [f"in '{source[0]}'"] if source and source[0] else []


def _otherwise(connection: sqlite3.Connection, name: str, roots: Sequence[str]) -> str:
    """What the name means among things of other classes than those asked for."""
    kinds = [kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM name ORDER BY kind") if kind not in roots]
    found = candidates(connection, name, kinds)
    if not 0 < len(found) <= _TOLD:
        return ""
    told = (f"{_main_name(connection, each)} is {'an' if each.root[0] in 'AEIOU' else 'a'} {each.root.lower()}" for each in found)
    return f", but {', '.join(told)}"


def _kinds(roots: Sequence[str]) -> str:
    return " or ".join(root.lower() for root in roots)


def _near(connection: sqlite3.Connection, name: str, roots: Sequence[str]) -> str:
    """The nearest names, each thing by its own: whole names are compared, and one word with every word of them."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import OSA

    marks = ", ".join("?" * len(roots))
    query = f"SELECT id, name, folded FROM name WHERE kind IN ({marks}) ORDER BY main, id DESC"
    rows = connection.execute(query, tuple(roots)).fetchall()
    own = {identifier: spelled for identifier, spelled, _ in rows}
    asked = fold_person(name)
    found = process.extract(asked, {(each, folded): folded for each, _, folded in rows}, scorer=fuzz.WRatio, limit=9, score_cutoff=70)
    if " " not in asked:
        words = {(each, word): word for each, _, folded in rows for word in folded.split()}
        alike = process.extract(asked, words, scorer=OSA.normalized_similarity, limit=9, score_cutoff=0.7)
        found += [(word, 95 * score, at) for word, score, at in alike]
    best = sorted(found, key=lambda match: (-match[1], -fuzz.ratio(asked, match[2][1]), own[match[2][0]]))
    near = list(dict.fromkeys(own[at[0]] for _, _, at in best))[:3]
    return f"nearest: {', '.join(near)}" if near else "see 'onrecord search'"
