"""Parts of a group or of several: "one in ten patients", "another", "most", "those who replied", "them"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.story.story import Speaker
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.who.bodies.groups import group_in_focus
from onrecord_ingest.quotations.who.described.description import Description

_REPLIED = re.compile(r"(?:\b[Tt]hose|\bof the people) (?:who (?:replied|responded|answered)|replying|responding|answering)\b")
_ASKED = re.compile(r"(?:\b[Tt]hose|\bof the people) (?:who took part|(?:who were )?(?:surveyed|polled|questioned|asked))\b")
_POLL = re.compile(r"\b(?:survey|poll|questionnaire)")
_FAR = 900
_ALONE = re.compile(r"(?: in (?:ten|five|four|three|\d+))?,? (?!(?:in|of|at|from|with|who|on|the)\b)[a-z]")
_OF = re.compile(r"%? of (?:the |those |all )?([a-z]+s)$")
"""The group of which a share is told: "83% of *respondents*"."""
_PARTS_OF_THE_LAST = frozenset(("several", "most", "many", "some", "others", "seven", "eight", "nine", "few"))
_FURTHER = re.compile(
    r" (?:them|those|the|these|his|her|their|its)\b[^,.;:“”\"\n]{0,50}, "
    r"an? (?:[\w-]+-year-old )?((?:[a-z-]+ )?[a-z-]+)(?:,| (?:who|from|in|of|at|with)\b)"
)
_TOLD_AFTER = re.compile(r", an? (?:[\w-]+-year-old )?((?:[a-z-]+ ){0,2}?[a-z-]+)(?: (?:of|from|in|with|who|at)\b|[,.])")
_CLAUSE = 120
_NUMBER = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|\d+)"
_ONE_IN = re.compile(
    rf"{_NUMBER} (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b(?: ((?:[a-z]+ )?[a-z]+s)\b)?"
)
_FAINT = 0.01
"""Focus from which "another" is one of a group told of, of whom one has been named since."""
_COUNTED = re.compile(r"^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) ")
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "families": "family"}
_POINTS = ("them", "those", "these")


def another_sign(d: Description) -> Speaker | None:
    """Another of the signs that the statement before was read from."""
    last = d.story.last
    if len(d.head) > 1 or d.first not in ("one", "another", "others") or last is None or last.entity is not None:
        return None
    noun = (last.name or "").split()[-1:]
    if not noun or noun[0] not in words("bodies", "signs") or d.sentence.paragraph != d.story.last_paragraph:
        return None
    return Speaker(None, last.name, reason="another of those signs", confidence=0.75, spoken_for=[])


def another_stranger(d: Description) -> Speaker | None:
    """Another of the kind of the stranger who spoke last."""
    last = d.story.last
    if len(d.tokens) > 1 or d.first != "another" or last is None or not isinstance(last.entity, Person):
        return None
    one = last.entity
    if one.named or one.alias is not None or id(one) in d.story.stands_for:
        return None
    other = d.story.stranger(f"another {one.name.removeprefix('another ')}", one.name.split()[-1].lower(), d.at)
    return Speaker(other, other.name, reason="another of the same kind", confidence=0.75)


_ONE_OF_THEM = "one of the group spoken of"


def one_told_after(d: Description) -> Speaker | None:
    """ "Said one, *a girl* of 15"."""
    told = _TOLD_AFTER.match(d.story.text, d.tokens[0].end) if d.first in ("one", "another") and len(d.core) == 1 else None
    noun = told.group(1).split()[-1] if told is not None else ""
    if told is None or not is_person_noun(noun):
        return None
    one = d.story.stranger(told.group(1), noun, d.at)
    d.story.nameless.add(id(one))
    return Speaker(one, one.name, reason="one of several, told behind", confidence=0.75)


def one_in_so_many(d: Description) -> Speaker | None:
    """ "One in ten patients"."""
    share = _ONE_IN.match(d.story.text, d.at)
    if share is None:
        return None
    named = share.group(1)
    if named and is_group_noun(named.split()[-1]):
        return Speaker(None, named, reason="part of a group", confidence=0.75, plural=True)
    polled = _POLL.search(d.story.text, max(0, d.at - _FAR), d.at)
    return Speaker(None, "respondents", reason="those who answered a survey", confidence=0.75, plural=True) if polled else None


def one_told_further(d: Description) -> Speaker | None:
    """ "One of those rescued, *a 19-year-old student*"."""
    if d.first != "one" or len(d.tokens) < 2 or d.tokens[1].low != "of":
        return None
    told = _FURTHER.match(d.story.text, d.tokens[1].end, d.tokens[1].end + _CLAUSE)
    if told is None or not is_person_noun(told.group(1).split()[-1]):
        return None
    person = d.story.stranger(told.group(1), told.group(1).split()[-1], d.sentence.start)
    d.story.nameless.add(id(person))
    return Speaker(person, person.name, reason="described but not named", confidence=0.8)


def one_of_the_group(d: Description) -> Speaker | None:
    """ "One" of the group in focus."""
    of_them = [t.low for t in d.tokens[1:3]] in (["of", "them"], ["of", "these"], ["of", "those"])
    other = [t.low for t in d.tokens] == ["the", "other"]
    if not other and ((len(d.tokens) > 1 and not of_them) or d.first not in ("one", "another")):
        return None
    last = d.story.last
    if d.first == "another" and last is not None and last.reason == _ONE_OF_THEM:
        return last  # "One claimed the staff were late, *and another* said they were early"
    group = group_in_focus(d.story, d.at, _FAINT) if d.first == "another" else group_in_focus(d.story, d.at)
    if group is None or not group.name or group.entity is not None:
        return None
    name = one_of(group.name)
    if not is_person_noun(name.split()[-1]):
        return Speaker(None, name, reason=_ONE_OF_THEM, confidence=0.7)
    one = d.story.stranger(name, name.split()[-1], d.at)  # whom "he" takes up
    d.story.nameless.add(id(one))
    return Speaker(one, name, reason=_ONE_OF_THEM, confidence=0.7)


def those_who_answered(d: Description) -> Speaker | None:
    """Those who answered a survey."""
    end = d.tokens[-1].end + 20
    asked = _ASKED.search(d.story.text, d.at, end) and _POLL.search(d.story.text, max(0, d.at - _FAR), end)
    if not asked and not _REPLIED.search(d.story.text, d.at, end):
        return None
    return Speaker(None, "respondents", reason="those who answered a survey", confidence=0.75, plural=True)


def share_of_a_group(d: Description) -> Speaker | None:
    """A number or share: of the group that it names, of the one in focus, or of the one that spoke last."""
    part = "-" in d.noun and d.noun.rsplit("-", 1)[-1] in words("constants", "fractions")
    if not (
        part
        or d.noun in words("constants", "quantifiers")
        or d.noun in ("cent", "%")
        or d.noun.endswith("%")
        or d.tokens[-1].text == "%"
    ):
        return None
    told = _OF.search(d.story.text, d.head[-1].start, d.tokens[-1].end)
    if told is not None and is_group_noun(told.group(1)):
        return Speaker(None, told.group(1), reason="part of a group", confidence=0.75, plural=True)
    if _POLL.search(d.story.text, d.sentence.start, d.at):
        return Speaker(None, "respondents", reason="those who answered a survey", confidence=0.75, plural=True)
    of_last = d.first in _PARTS_OF_THE_LAST and _ALONE.match(d.story.text, d.tokens[0].end)
    group = (group_in_focus(d.story, d.at) if of_last else None) or d.story.last_group
    if group is None:
        return None
    return Speaker(group.entity, group.name, group.others, "part of the group that spoke before", 0.7, True)


def one_of_several(d: Description) -> Speaker | None:
    """ "One of the drivers"."""
    if d.first != "one" or len(d.tokens) < 2 or d.tokens[1].low != "of" or not d.noun.endswith("s"):
        return None
    return Speaker(None, d.noun.removesuffix("s"), reason="one of several, not named", confidence=0.75)


def those_pointed_at(d: Description) -> Speaker | None:
    """ "Those living nearby"; "them", who are the people last told of."""
    if d.noun not in _POINTS:
        return None
    if d.rest:
        return Speaker(None, " ".join(t.low for t in d.tokens), reason="a group told by what it does", confidence=0.7, plural=True)
    if d.story.people is None:
        return None
    if d.first in ("one", "another"):
        return Speaker(None, one_of(d.story.people), reason="one of the people last mentioned", confidence=0.7)
    return Speaker(None, d.story.people, reason="the people last mentioned", confidence=0.7, plural=True)


def known_by_its_noun(d: Description) -> Speaker:
    """The group or thing itself."""
    name = plain(d.core or d.tokens)
    firm = d.story.speakers.get(id(d.story.things.get(name))) if d.plural and d.definite else None
    if firm is not None and isinstance(firm.entity, Body):
        return Speaker(firm.entity, firm.name, reason="the firm that they are", confidence=0.8)  # "the auditors" of Harcourt Finch
    if d.first == "the" and not d.plural and is_person_noun(d.noun) and d.noun not in class_nouns():
        somebody = d.story.stranger(name, d.noun, d.at)
        d.story.nameless.add(id(somebody))
        return Speaker(somebody, name, reason="somebody known by a noun", confidence=0.8)
    return Speaker(None, name, reason="a group or thing known by its noun", confidence=0.8, plural=d.plural)


def one_of(group: str) -> str:
    """One of a group: "drivers" -> "driver", "digital staff" -> "member of digital staff"."""
    if group.startswith("members of "):
        return group.replace("members", "member", 1)
    group = _COUNTED.sub("", group)
    last = group.split()[-1]
    man = f"{last[:-2]}an" if last.endswith("men") else None
    singular = _IRREGULAR.get(last) or man or (last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s"))
    return group.removesuffix(last) + singular if singular != last else f"member of {group}"
