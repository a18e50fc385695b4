"""Mentions without a name: pronouns as whom they mean, "the council" as the body."""

from __future__ import annotations

from functools import cache

from onrecord_ingest.quotations.cast.cast import Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.story.focus import person_in_focus
from onrecord_ingest.quotations.story.story import DOER, OBJECT, OWNER, SUBJECT, Story
from onrecord_ingest.quotations.story.telling.noun_at import is_subject, modifies
from onrecord_ingest.quotations.story.telling.scene import Scene
from onrecord_ingest.quotations.text.kinds import children, is_person_noun, pronoun_gender
from onrecord_ingest.quotations.text.numbers import in_figures
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for

_GROWN = 16
_NAME = 9
"""Tokens behind a noun within which the name that explains it ends."""
_RUN = frozenset(
    ("company", "trust", "charity", "union", "agency", "watchdog", "association", "police", "council", "government", "department")
)
"""Classes of bodies that run something."""
_JUDGES = frozenset(("watchdog", "charity", "union", "association", "court", "committee", "agency"))
"""Classes of bodies that speak of others."""
_HELD = frozenset(("festival", "appeal", "campaign", "app", "platform"))
"""Nouns of such a class for what a body runs."""
_BROUGHT = 4
"""Tokens from an article to a body without a name, at most."""
_TIERS = frozenset(
    ("county", "district", "borough", "city", "town", "parish", "community", "health", "hospital", "housing", "water", "bus")
)
"""What says of which kind a body without a name is."""
_INITIALS = frozenset("hs")


def pronouns(story: Story, sentence: Sentence, first: int, end: int) -> int:
    """Takes in the pronouns from a token on to a character as mentions of whom they mean; the token to go on from."""
    tokens = sentence.tokens
    while first < len(tokens) and tokens[first].start < end:
        token = tokens[first]
        gender = pronoun_gender(token.low.split("'")[0]) if token.low[:1] in _INITIALS else 0
        if gender:
            found = person_in_focus(story, gender, token.start)
            if found is not None:
                subject = token.low[:2] in ("he", "sh") and token.low != "her"
                unknown = isinstance(found.referent, Person) and not (found.referent.named or found.referent.gender)
                tells = subject or not (found.second or _is_object(tokens, first))  # "One driver took *her* side" may be another's
                if unknown and isinstance(found.referent, Person) and tells:
                    found.referent.gender = gender  # "A nurse … She"
                weight = SUBJECT if subject else OWNER
                if token.low in ("his", "her") and not children().isdisjoint(
                    t.low.split("'")[0] for t in tokens[first + 1 : first + 4]
                ):
                    story.parents.add(id(found.referent))
                    weight = DOER if not first and _is_of_school_age(tokens) else weight
                story.tell_of(found.referent, token.start, weight, subject, by_name=False)
        first += 1
    return first


def _is_of_school_age(tokens: list[Token]) -> bool:
    """Whether a sentence opens with somebody's young child, so that the parent rather speaks: "*Her daughter Bea, 14,* has been"."""
    years = (in_figures(t.low) for t in tokens[2:_NAME] if t.kind == "n" or t.low in words("names", "numbers"))
    return any(year.isdigit() and int(year) < _GROWN for year in years)


def _is_object(tokens: list[Token], i: int) -> bool:
    """Whether a pronoun is what somebody else does something to, or stands behind: "who was waiting behind *her*"."""
    if tokens[i].low == "him":
        return True
    return tokens[i].low == "her" and (i + 1 == len(tokens) or tokens[i + 1].kind != "w" or _is_closed(tokens[i + 1].low))


def _is_closed(low: str) -> bool:
    return any(low in grammar(key) for key in ("prepositions", "conjunctions", "subordinators", "auxiliaries"))


def bodies_meant(scene: Scene) -> None:
    """Takes in "the council" as the body that it means, and keeps the last noun for several people: "residents"."""
    story, sentence = scene.story, scene.sentence
    tokens, nouns = sentence.tokens, class_nouns()
    for i, low in enumerate(sentence.words):
        if not (i == 1 or low in nouns or low[-1:] == "s"):
            continue
        token = tokens[i]
        if token.kind != "w":
            continue
        if low in nouns and _enters(tokens, i):
            story.tell_of(story.thing(plain(tokens[1 : i + 1]), False), token.start, SUBJECT, subject=True)
            continue
        owned = i > 0 and tokens[i - 1].low.endswith(("s'", "'s"))  # "the patients' group" is a body of its own
        common = token.text.islower() or (low in nouns and _is_styled(story, tokens, i))
        if token.low in class_nouns() and _is_definite(tokens, i) and common and not owned:
            body = body_for(story, token.low, token.start) if not (modifies(tokens, i) or _is_named_next(tokens, i)) else None
            subject = (token.start < scene.verb and i < 3) or _ends_passive(tokens, i)
            if body is not None:
                weight = SUBJECT if subject else OBJECT
                story.tell_of(body, token.start, weight, subject)
            elif _opens(tokens, i) and subject and _is_no_house(token.low) and not (modifies(tokens, i) or _is_named_next(tokens, i)):
                unnamed = story.thing(plain(tokens[1 : i + 1]), False)  # "*The trust* has opened a ward. It says"
                story.tell_of(unnamed, token.start, SUBJECT, subject=True)
        elif i == 1 and token.low.split("'")[0] in class_nouns() and _owns_staff(tokens, i):
            body = body_for(story, token.low.split("'")[0], token.start)
            if body is not None:
                story.tell_of(body, token.start, SUBJECT, subject=True)
        elif token.low.endswith("s") and (
            is_person_noun(token.low.removesuffix("s"))
            or token.low in ("villagers", "islanders", "families", "locals", "staff", "townspeople")
        ):
            story.people = token.low


def _enters(tokens: list[Token], i: int) -> bool:
    """Whether a sentence brings in a body without a name as its subject, one that tells of others: "*A watchdog* has criticised"."""
    if tokens[0].low not in ("a", "an", "another") or i > _BROUGHT or tokens[i].text.istitle():
        return False
    judges = tokens[i].low not in _HELD and class_nouns()[tokens[i].low] & _JUDGES
    if not judges or any(t.kind != "w" or t.low in grammar("prepositions") for t in tokens[1:i]) or _is_named_next(tokens, i):
        return False
    return not modifies(tokens, i) and is_subject(tokens, i)


def _is_styled(story: Story, tokens: list[Token], i: int) -> bool:
    """Whether a noun has a capital as the papers of bodies write it, and is no part of a name: "the *Council* has to find"."""
    return tokens[i - 1].low == "the" and tokens[i].text.istitle() and not story.mentions(tokens[i].start, tokens[i].end)


def _opens(tokens: list[Token], i: int) -> bool:
    """Whether a noun ends the first words of a sentence, with its kind before it at most: "*The county council* put in 14 bollards"."""
    return i == 1 or (i == 2 and tokens[0].low == "the" and tokens[1].low in _TIERS)


@cache
def _is_no_house(noun: str) -> bool:
    """Whether a noun is one for a body and not for its house as well: "the trust", but "the cinema", "the school"."""
    if noun in words("offices", "kept") or (is_person_noun(noun) and noun not in words("bodies", "independent")):
        return False  # but "the ombudsman" is "it" as well
    return noun == "diocese" or bool(class_nouns()[noun] & _RUN)


def _ends_passive(tokens: list[Token], i: int) -> bool:
    """Whether the sentence ends in whoever does what it tells: "That is denied by *the association*." """
    return tokens[i - 2].low == "by" and i + 1 < len(tokens) and tokens[i + 1].text == "."


def _owns_staff(tokens: list[Token], i: int) -> bool:
    """Whether a sentence is about those who work for a body: "*The council's* environmental health team had"."""
    if tokens[0].low != "the" or not tokens[i].low.endswith(("'s", "s'")):
        return False
    return any(t.low in words("bodies", "parts_of_bodies") for t in tokens[i + 1 : i + 5])


def _is_named_next(tokens: list[Token], i: int) -> bool:
    """Whether the name itself follows the noun: "the charity Open Door", "The contractor, Calder & Voss, has"."""
    if i + 1 < len(tokens) and tokens[i + 1].text == ",":
        closed = any(t.text == "," for t in tokens[i + 3 : i + _NAME])
        return closed and tokens[i + 2].kind == "w" and tokens[i + 2].text[:1].isupper()
    return i + 1 < len(tokens) and tokens[i + 1].kind == "w" and tokens[i + 1].text[:1].isupper()


def _is_definite(tokens: list[Token], i: int) -> bool:
    """Whether "the" stands before a noun, at most one word between: "the district council"."""
    return bool(i) and (tokens[i - 1].low == "the" or (i > 1 and tokens[i - 2].low == "the" and tokens[i - 1].text.islower()))
