"""Who is named behind what was said, by "by": *was branded “a mess” by Ann Otto*, *was told there was no room by a neighbour*."""

from __future__ import annotations

from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import CLAUSE_MARKS, has_finite, is_name
from onrecord_ingest.quotations.saying.contents.contents import Content, form_of
from onrecord_ingest.quotations.saying.cues.cue import Cue
from onrecord_ingest.quotations.saying.frames.called import is_name_given, judges
from onrecord_ingest.quotations.saying.mentions import Subject, is_role
from onrecord_ingest.quotations.saying.reading import Reading
from onrecord_ingest.quotations.saying.subjects.inverted_subjects import right_subject
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_personal_noun
from onrecord_ingest.quotations.text.sentences import Token

_PRONOUNS = frozenset(("he", "she", "they", "it", "his", "her", "their", "its", "him", "them"))
_FAR = 14
"""Words of what somebody or something is called, at most."""


def is_of_people(tokens: list[Token], subject: Subject) -> bool:
    """Whether a noun phrase names somebody, several people or a body: not "in the view of *the castle*", "by *Monday*", "*Mr Otto's
    remarks* in Marling"."""
    no_names = grammar("weekdays") | grammar("months") | grammar("determiners")
    run = tokens[subject.first : subject.last + 1]
    stop = next((i for i, t in enumerate(run) if t.low in grammar("prepositions") and t.low != "of"), len(run))
    owner = next((i for i in range(stop - 2, -1, -1) if run[i].low.endswith(("'s", "s'"))), -1)
    for token in run[owner + 1 : stop]:
        low = token.low.removesuffix("'s").removesuffix("'")
        if is_name(token) and low not in no_names:
            return True
        if is_personal_noun(low) or is_group_noun(low) or low in _PRONOUNS:
            return True
        if not words("bodies", "heads").isdisjoint((low, low.removesuffix("s"))):
            return True
    return False


def called_by(r: Reading, cue: Cue, j: int) -> bool:
    """ "Was called a disgrace by X", "dismissed as “a mess” by X"; whether token ``j`` begins what somebody calls something."""
    tokens = r.tokens
    if j + 1 >= len(tokens):
        return False
    quoted = tokens[j].kind == "q"
    if not quoted and not judges(tokens, j) and tokens[j - 1].low != "as":
        return False
    near = range(j + 1, min(len(tokens), j + (2 if quoted else _FAR)))
    by = next((i for i in near if tokens[i].low == "by" or tokens[i].text in CLAUSE_MARKS), j)
    named = right_subject(tokens, by) if by + 1 < len(tokens) and tokens[by].low == "by" else None
    name_given = quoted and is_name_given(r.text[tokens[j].start : tokens[j].end])  # "is called “The Long Mile” by walkers"
    done = tokens[by - 1].low.endswith("ed") or tokens[by - 1].low in words("cues", "done")  # "as a hall built by the town"
    if named is None or name_given or done or not is_of_people(tokens, named):
        return False
    r.add(Content(j, by - 1), form_of(tokens, j, by - 1), "description, by somebody", cue, named)
    r.floor = named.last + 1
    return True


def agent_behind(tokens: list[Token], first: int, accused: bool = False) -> Subject | None:
    """Who told it, where the sentence ends with them: "was told there was no room *by a neighbour*"; or made an accusation."""
    by = next((i for i in range(len(tokens) - 1, first, -1) if tokens[i].low == "by"), None)
    if by is None or by < first + (1 if accused else 3):
        return None
    if tokens[by - 1].low.endswith(("ed", "en")) or tokens[by - 1].low in words("cues", "done"):
        return None
    named = right_subject(tokens, by)
    ends = named is not None and all(t.kind == "p" for t in tokens[named.last + 1 :])
    if named is None or has_finite(tokens, named.first, named.last):
        return None
    if accused:
        ends = ends or (named.last + 1 < len(tokens) and tokens[named.last + 1].text == ",")
        tells = ends and is_of_people(tokens, named)
    else:
        tells = ends and is_role(tokens, named.first, named.last)
    return Subject(named.first, named.last, by) if tells else None
