"""Who holds an office that is told of: the one whom the article names with it, before or soon after."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.text.kinds import pronoun_gender
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described.exactly import is_of_other_rank

_SAYS = re.compile(r" (?:said|says|added)[.:]?(?:\s|$)")
_OTHERS = frozenset(("former", "ex", "shadow", "deputy", "assistant", "acting", "retired", "onetime"))
"""What makes an office another than the one told of."""
_STOP = re.compile(r"[.!?][”’\"']? |,[”’\"'] ")
_OPENERS = frozenset(("", "but", "and", "yet", "later", "then", "afterwards"))
"""What may open the sentence in which somebody is named without a word of who they are."""
_COUNCIL_ROLES = Pattern(lambda: rf"\b(?:{alternatives('offices', 'councillors')})\b", re.IGNORECASE)


def only_holder(story: Story, noun: str) -> Person | None:
    """The one person whom the article, before or after, names with an office of which a story has one: "the coroner"."""
    known = story.holders.get(noun)
    if known is None:
        said = re.compile(rf", (?:the |an? )?(?:[\w’'-]+ ){{0,3}}{noun}\b(?! of)")
        people = [m for m in story.cast.mentions if isinstance(m.entity, Person) and not m.name.quoted]
        known = story.holders[noun] = list(
            dict.fromkeys(
                m.entity
                for m in people
                if isinstance(m.entity, Person) and (noun in m.name.roles or noun in m.name.titles or said.match(story.text, m.end))
            )
        )
    return known[0] if len(known) == 1 else None


def named_since(story: Story, noun: str, person: Person) -> None:
    """Leads somebody described in the first paragraphs by an office back to the person who turned out to hold it."""
    told = [role for role, _, _ in person.roles] if person.named else [person.name]
    for described, stranger in story.anonymous[-20:]:
        if is_of_other_rank(noun, stranger.name.removesuffix(noun), told):
            continue
        early = story.lead.get(id(stranger), LEAD + 1) <= LEAD
        if described == noun and early and stranger.alias is None and stranger.gender * person.gender >= 0 and stranger is not person:
            stranger.alias = person


def introduced_next(story: Story, noun: str, sentence: Sentence, tokens: list[Token]) -> Person | None:
    """An office named in a sentence soon after, for the first time: "The chairman … Councillor Verity Joliffe
    then …"."""
    text = " ".join(t.text for t in tokens)
    council = _COUNCIL_ROLES.search(text) is not None
    if not council and noun not in words("constants", "offices"):
        return None
    text = text.removeprefix("The ").removeprefix("the ")
    for mention in story.mentions(sentence.end, sentence.end + 260):
        person = mention.entity
        if (
            isinstance(person, Person)
            and person.first == mention.start
            and is_bare(story, noun, mention.start)
            and not _is_other_gender(story, person, sentence.end)
            and (
                titles.of_council() & set(mention.name.titles)
                if council and noun != "mayor"
                else _SAYS.match(story.text, mention.end)
                and not (person.roles or mention.name.roles or set(mention.name.titles) - titles.no_office() - titles.learned())
            )
            and not mention.name.quoted
        ):
            person.roles.append((text, tokens[0].start, tokens[-1].end))
            return person
    return None


def is_bare(story: Story, noun: str, at: int) -> bool:
    """Whether nothing stands before a name that tells of its bearer or of where they are, but the office itself: not "Station manager
    *Ann Otto*", "Skelby mayor *Ann Otto*", "In Skelby *Ann Otto*"."""
    line = story.text[story.text.rfind("\n", 0, at) + 1 : at]
    opens = [word.strip("“‘\"'.,") for word in _STOP.split(line)[-1].lower().split()]
    while opens and opens[-1] in titles.titles() and opens[-1] not in words("constants", "offices"):
        opens.pop()
    return " ".join(opens) in _OPENERS or (opens[-1:] == [noun] and _OTHERS.isdisjoint(opens))


def _is_other_gender(story: Story, person: Person, start: int) -> bool:
    """Whether a pronoun tells, between the office and the name, of somebody who cannot bear it: "“…,” *she* said. Jim Hart said"."""
    between = re.findall(r"\b(?:he|she)\b", story.text[start : person.first].lower())
    return any(pronoun_gender(low) * person.gender < 0 for low in between)
