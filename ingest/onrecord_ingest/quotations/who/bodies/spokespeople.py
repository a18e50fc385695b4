"""Spokespeople, known by the body for which they speak: "a spokesman for the company"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body, Entity, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.story.focus import person_in_focus
from onrecord_ingest.quotations.story.story import Speaker, Story
from onrecord_ingest.quotations.text.kinds import is_group_noun, is_person_noun, pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.bodies.approached import approached
from onrecord_ingest.quotations.who.bodies.asking import asks_of
from onrecord_ingest.quotations.who.bodies.body_nouns import body_for
from onrecord_ingest.quotations.who.bodies.called_bodies import office_of, service_called
from onrecord_ingest.quotations.who.bodies.whose_spokesperson import body_in_focus

_COMPARED = 100
"""Bodies whose names are compared with a noun."""
_MADE_UP = re.compile(
    r",? (?:which (?:is|was) )?(?:made up|composed|consisting) of "
    r"([^.;“”\"\n]{5,160}?)(?:, |[.;“”\"\n]|$| said| says)"
)
_AND = (" and ", " and the ")
_SMALL_WORDS = frozenset(("for", "of", "and", "the"))
_APPOSED = 60
"""Characters behind a spokesperson within which the name of one ends."""


def spokesperson(story: Story, spokes: Token, tokens: list[Token], names: list[Mention], sentence: Sentence) -> Speaker:
    """A spokesperson is known by the body: "spokesman for Harrow Bus"."""
    body: Entity | None = None
    owner = next((m for m in names), None)
    called = office_of(story, tokens) or service_called(story, tokens) or _called(story, tokens, spokes) if owner is None else None
    if owner is not None:
        body = owner.entity
    elif called is not None:
        body = called
    else:
        noun = _body_noun(tokens)
        chief = _whose_office(story, tokens, spokes) if noun is None else None
        if chief is not None:
            name = f"{spokes.low} for {chief.name}"
            return Speaker(None, name, reason="a spokesperson of somebody in office", confidence=0.75, spoken_for=[])
        unknown = _unnamed(tokens, spokes) if noun is None else None
        if unknown is not None:
            return Speaker(None, unknown, reason="a spokesperson of somebody not named", confidence=0.7, spoken_for=[])
        if noun:
            body = None if _is_anothers(story, tokens, noun) else body_for(story, noun, tokens[0].start)
            unknown = _unnamed(tokens, spokes) if body is None else None
            if unknown is not None:
                return Speaker(None, unknown, reason="a spokesperson of somebody not named", confidence=0.7, spoken_for=[])
        else:
            here = story.mentions(sentence.start, tokens[0].start) if tokens[0].low not in grammar("possessives") else []
            inside = next((m.entity for m in here if isinstance(m.entity, Body) and not m.name.quoted), None)
            answers = inside or approached(story, sentence)
            if isinstance(answers, str):
                name = f"{spokes.low} for {answers}"
                return Speaker(None, name, reason="a spokesperson of a body not named", confidence=0.7, spoken_for=[])
            body = answers or body_in_focus(story, tokens[0].start)
            if body is not None and asks_of(story, sentence, body):
                return Speaker(None, spokes.low, reason="a spokesperson of whoever asks something of the body told of", confidence=0.6)
    name = spokes.text.lower() + (f" for {body.name}" if body else "")
    if owner is not None and isinstance(body, Body) and (other := _beside(story, owner, names)) is not None:
        both = f"{name} and {other.name}"
        return Speaker(None, both, reason="a spokesperson of two bodies together", confidence=0.85, spoken_for=[body, other])
    parts = _parts(story, tokens[0].start, tokens[-1].end) if isinstance(body, Body) else []
    if len(parts) > 1:
        return Speaker(None, name, reason="a spokesperson of a partnership, for its parts", confidence=0.85, spoken_for=parts)
    return Speaker(
        None,
        name,
        reason="a spokesperson, known by the body",
        confidence=0.9 if body else 0.6,
        spoken_for=[body] if isinstance(body, Body) else [],
    )


def _is_anothers(story: Story, tokens: list[Token], noun: str) -> bool:
    """Whether "her department" is that of a secretary of state whose office has no word of those that the article names."""
    owner = next((t for t in tokens if t.low in ("her", "his")), None)
    named = [b for b in story.cast.foremost if "department" in b.classes] if owner is not None and noun == "department" else []
    focus = person_in_focus(story, pronoun_gender(owner.low), owner.start) if owner is not None and named else None
    if focus is None or not isinstance(focus.referent, Person):
        return False
    roles = {word for role, _, _ in focus.referent.roles for word in role.lower().split()}
    return "secretary" in roles and not any(roles & set(body.lows) - _SMALL_WORDS for body in named)


def _body_noun(tokens: list[Token]) -> str | None:
    """The noun of a body among the words, the last of several that stand together: "the academy *trust*", "the pub *chain*"."""
    for i, token in enumerate(tokens):
        noun = token.low.split("'")[0]
        if noun in class_nouns() or noun in words("bodies", "any_body"):
            behind = tokens[i + 1].low.split("'")[0] if i + 1 < len(tokens) else ""
            return behind if noun == token.low and behind in class_nouns() else noun
    return None


def named_behind(story: Story, end: int, sentence: Sentence) -> Mention | None:
    """The person named in commas behind a spokesperson: "A spokesman for the trust, *Hal Orme*, declined …, but said"."""
    if story.text[end : end + 2] != ", ":
        return None
    after = next(iter(story.mentions(end + 2, min(end + _APPOSED, sentence.end))), None)
    person = (
        after is not None
        and after.start == end + 2
        and isinstance(after.entity, Person)
        and story.text[after.end : after.end + 1] == ","
    )
    return after if person else None


def _called(story: Story, tokens: list[Token], spokes: Token) -> Body | None:
    """The one body whose name begins or ends with a noun that is no kind of body: "a spokeswoman for the office"."""
    after = tokens[tokens.index(spokes) + 1 :]
    if len(after) != 3 or after[0].low not in ("for", "of") or after[1].low != "the" or after[2].low in class_nouns():
        return None
    noun = after[2].text
    fit = [b for b in story.cast.bodies[:_COMPARED] if noun.islower() and noun.capitalize() in (b.name.split()[0], b.name.split()[-1])]
    return fit[0] if len(fit) == 1 else None


def _whose_office(story: Story, tokens: list[Token], spokes: Token) -> Person | None:
    """The holder last told of of the office for which a spokesperson speaks: "a spokesperson for the minister"."""
    after = tokens[tokens.index(spokes) + 1 :]
    if len(after) != 3 or after[0].low not in ("for", "of") or after[1].low != "the":
        return None
    noun = after[2].low
    for event in reversed(story.events):
        person = event.entity
        if not isinstance(person, Person) or not person.named or event.start >= tokens[0].start:
            continue
        if noun in person.titles or any(role.lower().split()[-1:] == [noun] for role, _, _ in person.roles):
            return person
    return None


def _unnamed(tokens: list[Token], spokes: Token) -> str | None:
    """A spokesperson in the article's words, where it says for whom and names no body: "spokesperson for the camp"."""
    at = tokens.index(spokes)
    if at + 1 < len(tokens) and tokens[at + 1].low in ("for", "of"):
        left_out = (grammar("determiners") | grammar("possessives")) - {"the"}
        rest = [t.text for t in tokens[at + 2 :] if t.kind == "w" and t.low not in left_out]
        return f"{spokes.low} for {' '.join(rest)}" if rest else None
    before = [t for t in tokens[:at] if t.kind == "w" and t.low not in grammar("determiners")]
    owners = [t.low.removesuffix("'s").removesuffix("'") for t in before if t.low.endswith(("'s", "s'"))]
    if any(is_person_noun(noun) or is_group_noun(noun) for noun in owners):
        return f"{' '.join(t.text for t in before)} {spokes.low}"  # "The prime minister's official spokesman"
    kind = [t.text for t in before if t.text[:1].isupper() or t.low in class_nouns()]
    return f"{' '.join(kind)} {spokes.low}" if kind else None


def _beside(story: Story, owner: Mention, names: list[Mention]) -> Body | None:
    """The body joined to the one for which somebody speaks: "a spokesman for Hexby Council *and Marl Police*"."""
    behind = [m for m in names if m.start > owner.end]
    joined = bool(behind) and story.text[owner.end : behind[0].start] in _AND
    return behind[0].entity if joined and isinstance(behind[0].entity, Body) and behind[0].entity is not owner.entity else None


def _parts(story: Story, start: int, end: int) -> list[Body]:
    """The bodies of a partnership "which is made up of the council and the board"."""
    made = _MADE_UP.match(story.text, end)
    if made is None:
        return []
    parts = [(m.start, m.entity) for m in story.mentions(made.start(1), made.end(1)) if isinstance(m.entity, Body)]
    for noun in re.finditer(r"\bthe ([a-z]+)\b", made.group(1)):
        known = body_for(story, noun.group(1), start) if noun.group(1) in class_nouns() else None
        if known is not None:
            parts.append((made.start(1) + noun.start(), known))
    return list(dict.fromkeys(body for _, body in sorted(parts, key=lambda part: part[0])))
