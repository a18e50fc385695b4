"""Mentions by description: "the roofer", "the 24-year-old", "the Labour councillor", "residents"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.reading import Found
from onrecord_ingest.quotations.story.story import LEAD, Speaker, Story
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, is_personal_noun, is_private_noun, noun_gender
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.ages import of_age
from onrecord_ingest.quotations.who.body_nouns import body_for
from onrecord_ingest.quotations.who.described import is_role_of_somebody, new_office, person_described
from onrecord_ingest.quotations.who.groups import group_in_focus

_REPLIED = re.compile(r"\bof those who (?:replied|responded|answered)\b")
_EXPLAINED = re.compile(r", (?:an?|aged) (?!former\b)")
"""What follows "the driver" where it brings somebody in: "the driver, a man of 22"."""
_ANSWERS = frozenset(("answer", "reply", "response", "retort", "verdict", "advice", "explanation", "suggestion", "message"))
"""Nouns whose owner is the one who speaks: "the mayor's advice was …"."""
_ALONE = re.compile(r"(?: in (?:ten|five|four|three|\d+))?,? (?!(?:in|of|at|from|with|who|on|the)\b)[a-z]")
_OF = re.compile(r"%? of (?:the |those |all )?([a-z]+s)$")
"""The group of which a share is told: "83% of *respondents*"."""
_PARTS_OF_THE_LAST = frozenset(("several", "most", "many", "some", "others", "seven", "eight", "nine", "few"))
_RELATIVE = re.compile(r" whose ")
_PLAIN = frozenset(("man", "woman", "person", "member", "boy", "girl"))
"""Nouns that say least of somebody."""
_ONE_IN = re.compile(r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) (?:in|out of) (?:every )?(?:[a-z]+|\d+) ((?:[a-z]+ )?[a-z]+s)\b")
_AGED = re.compile(r"\d+-year-old")


def description(
    story: Story,
    noun: str,
    head: list[Token],
    tokens: list[Token],
    sentence: Sentence,
    owner: Mention | None,
    found: Found,
) -> Speaker:
    """Whom a common noun with its article means: a body, somebody described before, a stranger, a group."""
    first = tokens[0].low
    definite = first in ("the", "this", "that", "its", "his", "her", "their") or owner is not None
    at = tokens[0].start
    plural = (noun.endswith("s") and not noun.endswith("ss")) or noun in (
        "people",
        "police",
        "men",
        "women",
        "children",
        "staff",
        "parents",
        "experts",
    )
    held = definite and is_person_noun(noun) and is_role_of_somebody(story, noun)  # "the landlord" may be a person or a body
    bare = len(head) == 1 and not plural and noun in class_nouns()
    if (definite or bare) and (noun in class_nouns() or noun in words("bodies", "any_body")) and owner is None and not held:
        body = body_for(story, noun, at)
        told_apart = {t.low for t in head[:-1] if t.kind == "w" and t.text[:1].isupper() and t.low not in grammar("determiners")}
        if (
            body is not None
            and noun in ("government", "ministry", "embassy", "parliament")
            and told_apart - set(body.name.lower().split())
        ):
            return Speaker(None, plain(head), reason=f"a {noun} told apart from others", confidence=0.7)  # "the Canadian government"
        if body is not None:
            return Speaker(body, body.name, reason=f"the {noun} named before", confidence=0.88)
        if (first == "the" and not is_person_noun(noun)) or bare:
            return Speaker(None, plain(head), reason=f"a {noun} that the article does not name", confidence=0.6)
    if noun in ("somebody", "someone") and len(tokens) == 1:
        return Speaker(None, None, reason="nobody the article knows", confidence=0.8)
    if len(head) == 1 and first in ("one", "another", "others") and story.last is not None and story.last.entity is None:
        last = (story.last.name or "").split()[-1:]
        if last and last[0] in words("bodies", "signs") and sentence.paragraph == story.last_paragraph:
            return Speaker(None, story.last.name, reason="another of those signs", confidence=0.75, spoken_for=[])
    if len(tokens) == 1 and first == "another" and story.last is not None and isinstance(story.last.entity, Person):
        last_one = story.last.entity
        if not last_one.named and last_one.alias is None and id(last_one) not in story.stands_for:
            noun = last_one.name.split()[-1].lower()
            other = story.stranger(f"another {last_one.name.removeprefix('another ')}", noun, at)
            return Speaker(other, other.name, reason="another of the same kind", confidence=0.75)
    share = _ONE_IN.match(story.text, at)
    if share is not None and is_group_noun(share.group(1).split()[-1]):
        return Speaker(None, share.group(1), reason="part of a group", confidence=0.75, plural=True)
    if len(tokens) == 1 and first in ("one", "another"):
        group = group_in_focus(story, at)
        if group is not None and group.name and group.entity is None:
            return Speaker(None, one_of(group.name), reason="one of the group spoken of", confidence=0.7)
    if noun in _ANSWERS and len(tokens) > 2 and first == "the" and tokens[1].low.endswith("'s"):
        who = tokens[1].low[:-2]
        answering = person_described(story, who, tokens[:2], sentence) if is_person_noun(who) else None
        if answering is not None:
            return Speaker(answering, answering.name, reason=f"the {who} whose {noun} it is", confidence=0.75)
        body = body_for(story, who, at) if who in class_nouns() and not is_person_noun(who) else None
        if body is not None:
            return Speaker(None, f"{body.name} {noun}", reason="a reply, known by its owner", confidence=0.75, spoken_for=[body])
    if _REPLIED.search(story.text, at, tokens[-1].end + 20):
        return Speaker(None, "respondents", reason="those who answered a survey", confidence=0.75, plural=True)
    if (
        noun in words("constants", "quantifiers")
        or ("-" in noun and noun.rsplit("-", 1)[-1] in words("constants", "fractions"))
        or noun in ("cent", "%")
        or tokens[-1].text == "%"
    ):
        told = _OF.search(story.text, head[-1].start, tokens[-1].end)
        if told is not None and is_group_noun(told.group(1)):
            return Speaker(None, told.group(1), reason="part of a group", confidence=0.75, plural=True)
        group = group_in_focus(story, at) if first in _PARTS_OF_THE_LAST and _ALONE.match(story.text, tokens[0].end) else None
        group = group or story.last_group
        if group is not None:
            return Speaker(group.entity, group.name, group.others, "part of the group that spoke before", 0.7, True)
    new = owner is not None and owner.start == at and not is_role_of_somebody(story, noun)  # "Amy's teacher"
    told_after = found.start >= head[-1].end + 3 or found.end <= at  # "according to the Conservative, a woman of 93 was left out"
    new = new or (first == "the" and told_after and _EXPLAINED.match(story.text, head[-1].end) is not None)
    told_apart_by = _RELATIVE.match(story.text, head[-1].end) is not None and first == "the" and not plural and is_person_noun(noun)
    if told_apart_by and not is_role_of_somebody(story, noun):  # "The farmer whose land is on both sides"
        apart = next((p for n, p in reversed(story.anonymous) if n == noun), None) or story.stranger(noun, noun, sentence.start)
        return Speaker(apart, apart.name, reason="described but not named", confidence=0.8)
    if not plural and len(head) > 1 and tokens[0].low.endswith(("'s", "s'")) and noun_gender(noun) and is_private_noun(noun):
        name = plain(head)  # "Lily's mum", whom a "she" takes up
        whose = next((p for _, p in reversed(story.anonymous[-20:]) if p.name == name), None)
        if whose is not None or owner is None or not isinstance(owner.entity, Body):
            whose = whose or story.stranger(name, noun, sentence.start)
            return Speaker(whose, whose.name, reason="a relative, known by whose", confidence=0.8)
    if (
        not plural
        and not new
        and ((definite and (is_personal_noun(noun) or hails_from(head))) or _AGED.match(noun))
        and not new_office(story, noun, tokens, owner)
    ):
        person = of_age(story, _AGED.match(tokens[1].low), at) if len(tokens) > 1 and _AGED.match(tokens[1].low) else None
        person = person or person_described(story, noun, tokens, sentence)
        if person is not None:
            if not person.named and person.family in _PLAIN and noun != person.family and not story.spoken[id(person)]:
                person.name = plain(head)  # "A man walking his dog saw it. The witness said"
            nouns = {t.low for t in head[1:] if t.kind == "w" and is_person_noun(t.low)}
            story.called.setdefault(id(person), set()).update(nouns)
            return Speaker(person, person.name, reason=f"the {noun} described before", confidence=0.75)
    personal = is_person_noun(noun) or (len(head) > 1 and is_personal_noun(noun))
    chief = first in ("its", "their") and noun in words("constants", "offices")
    placed = owner is not None and owner.start == at and noun in words("constants", "offices") and not isinstance(owner.entity, Person)
    if placed and not any(token.low in words("roles", "kin") for token in head):
        head = [token for token in head if token.start >= owner.end] if owner is not None else head  # "Manitoba's *roads minister*"
    lead = (first == "the" or chief or placed) and sentence.paragraph <= LEAD and not plural and personal
    if not plural and ((not definite and first in ("a", "an", "one", "another")) or lead):
        if noun in class_nouns() and not is_person_noun(noun):
            body = body_for(story, noun, at) if sentence.paragraph <= LEAD else None
            return Speaker(body, body.name if body else plain(head), reason=f"a {noun} not named here", confidence=0.6)
        known = next((p for n, p in story.anonymous[-20:] if n == noun and p.first == sentence.start), None)
        whole = noun in words("constants", "parts") and len(tokens) > len(head) and not tokens[len(head)].low.startswith("who")
        person = known or story.stranger(plain(tokens if whole else head), noun, sentence.start)
        if known is not None and whole:
            person.name = plain(tokens)
        if first in ("one", "another"):
            story.nameless.add(id(person))
        return Speaker(person, person.name, reason="described but not named", confidence=0.8)
    if first == "one" and len(tokens) > 1 and tokens[1].low == "of" and noun.endswith("s"):
        return Speaker(None, noun.removesuffix("s"), reason="one of several, not named", confidence=0.75)
    if (
        noun in words("constants", "parts")
        and len(tokens) > len(head)
        and tokens[len(head)].low in ("of", "in", "familiar", "from", "with", "at", "on")
    ):
        return Speaker(None, plain(tokens), reason="described but not named", confidence=0.75, plural=plural)
    if len(head) == 1 and head[0].text[0].isupper() and not plural and noun not in story.cast.lower and not is_person_noun(noun):
        return Speaker(None, head[0].text, reason="a name that the article does not explain", confidence=0.6)
    if noun in ("them", "those", "these") and len(tokens) > len(head):
        return Speaker(None, " ".join(t.low for t in tokens), reason="a group told by what it does", confidence=0.7, plural=True)
    if noun in ("them", "those", "these") and story.people is not None:
        return Speaker(None, story.people, reason="the people last mentioned", confidence=0.7, plural=True)
    if not plural and tokens[0].low.endswith("'s") and tokens[0].text[:1].isupper() and is_private_noun(noun):
        kin = story.stranger(" ".join(t.text for t in head), noun, at)  # "Lily's mum", of whom nothing else is told
        return Speaker(kin, kin.name, reason="known by whose relative it is", confidence=0.7)
    return Speaker(
        None,
        plain(head if len(head) > 0 else tokens),
        reason="a group or thing known by its noun",
        confidence=0.8,
        plural=plural,
    )


def hails_from(head: list[Token]) -> bool:
    """Whether somebody is called by where they come from: "the Kettlesby product"."""
    return head[-1].low in words("roles", "hailing") and len(head) > 2 and head[-2].text[:1].isupper()


def one_of(group: str) -> str:
    """One of a group: "drivers" -> "driver", "digital staff" -> "member of digital staff"."""
    if group.startswith("members of "):
        return group.replace("members", "member", 1)
    last = group.split()[-1]
    singular = _IRREGULAR.get(last) or (last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s"))
    return group.removesuffix(last) + singular if singular != last else f"member of {group}"


_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "families": "family"}
