"""People described first and named later: when a name turns out to be theirs."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.in_office.standing import is_official
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.story.identities.named_later import is_another, is_given
from onrecord_ingest.quotations.story.identities.office_of_lead import another_kind, is_member_elsewhere, is_told_of, leads_the_lead
from onrecord_ingest.quotations.story.identities.on_trial import is_on_trial, suffers, tried
from onrecord_ingest.quotations.story.identities.same_ties import has_the_same
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.story.telling.anybody import ANYBODY
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_personal_noun, is_private_noun, role_noun, tells_of_bearer
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.described.brought_in import has_other_work, is_beside, is_set_against
from onrecord_ingest.quotations.who.described.exactly import is_former, is_of_other_rank
from onrecord_ingest.quotations.who.described.politics import is_politician
from onrecord_ingest.quotations.who.described.told import tells

_OTHER_SIDE = re.compile(
    r"\b(?:opponent|rival|challenger|predecessor|successor|replacement|stand-in|counterpart|deputy|colleague),? \Z"
)
"""What stands before a name that is not of whoever was just described."""
_BROUGHT_IN = re.compile(r"\b(?:an?|another|one|by the|to the) (?:[a-z-]+ ){0,2}([a-z-]+), \Z")
"""What brings in somebody new by a noun of their own."""
NAMELESS = re.compile(
    r"\b(?:not (?:to )?(?:be|want(?:ing)? to be|wish(?:ing)? to be|willing to be|prepared to be) (?:named|identified)"
    r"|(?:cannot|can not|may not|must not) be (?:named|identified)|anonym\w+|unnamed|mystery"
    r"|not authori[sz]ed to"
    r"|calls? (?:him|her)self|stay nameless|(?:his|her|a|their) name (?:withheld|has not|not (?:to )?be)"
    r"|not to (?:use|print|publish|give|disclose|reveal) (?:his|her|their|a) (?:full |real |own )?name"
    r"|not to (?:name|identify) (?:him|her|them)"
    r"|not (?:want(?:ed)? to |wish(?:ed)? to |willing to )?(?:give|gave|share) (?:his|her|their|a) (?:\w+ )?name"
    r"|(?:declin|refus)(?:ed|ing) to (?:give (?:his|her|their|a) name|be named)"
    r"|(?:not|n[’']t) naming (?:him|her|them)"
    r"|(?:his|her|their|whose) name (?:is being|has been|was|we are) (?:withheld|withholding|changed))\b",
    re.IGNORECASE,
)
"""What says of somebody that they will stay without a name."""
_OF_TWO = re.compile(r"(?:[Tt]he (?:couple|pair|family|victim|two)[’']s?|[Tt]heir) [a-z-]+")
"""Who is told of as a relative of those of whom the next names are."""
_WORD_BEFORE = re.compile(r"([a-z-]+) (?:the )?(?:[A-Z][a-z]+\.? )?\Z")
_OTHERS = frozenset(("and", "where", "whom", "whose", "who", "that", "than", "close", "next", "opposite"))
_SINCE = 60  # mentions looked back upon for somebody else
_TITLED = 24  # characters before a name in which a title and the word before it stand
_SENTENCE = 240  # characters in which a sentence ends
_OFFICIALS = frozenset(("official", "bureaucrat", "mandarin", "executive"))  # descriptions of somebody in office


def identify(story: Story, person: Person, mention: Mention, sentence: Sentence) -> None:
    """Somebody described at the head of the article is the first person then named as a subject without an office."""
    if person.first != mention.start or mention.name.quoted or len(person.name) == 1:
        return  # "Ms A" is what somebody is called who has no name here
    if is_given(story.text, mention.start) or any(described.alias is person for _, described in story.anonymous[-20:]):
        return  # named with the noun by which the article brought them in
    bound = story.named_by_noun.nouns.get(id(person)) if story.named_by_noun is not None else None
    open_ones = [
        (noun, described)
        for noun, described in story.anonymous[-20:]
        if described.alias is None and described.first <= mention.start and not (bound and noun not in bound)
    ]
    first = _first_joined(story, sentence, mention)
    if _is_governed(story.text, max(sentence.start, first - _TITLED), first) or _is_reported(sentence, mention):
        open_ones = [(noun, described) for noun, described in open_ones if described.first < sentence.start]
    same = next((each for noun, each in open_ones if has_the_same(story, noun, each, person, mention, sentence)), None)
    if same is not None:
        same.alias = person
        return
    if not open_ones or _OTHER_SIDE.search(story.text, max(0, mention.start - 60), mention.start):
        return  # "her Conservative opponent, Rupert Gains" is another
    if is_another(story.text, mention.start):
        open_ones = [(noun, described) for noun, described in open_ones if described.first > sentence.start]
    brought = _BROUGHT_IN.search(story.text, max(sentence.start, mention.start - 60), mention.start)
    if brought is not None and is_person_noun(brought.group(1)):
        return  # "She was put forward by a patient, Reg Orme"
    if is_set_against(story, mention, sentence.start):
        return
    for noun, described in open_ones:
        companion = any(noun in words("roles", key) for key in ("pairs", "collectives", "nameless", "companions"))
        if companion or is_member_elsewhere(described, person):
            continue  # "a friend" is somebody's
        if not is_personal_noun(noun):
            continue  # "a spreadsheet" is nobody
        if _OF_TWO.match(story.text, described.first) or (suffers(story.text, described.first) and person in tried(story)):
            continue  # "the couple's daughter" is none of the couple
        if id(described) in story.nameless or _stays_nameless(story.text, described.first) or _is_agent(story.text, described, noun):
            continue  # "One driver, who asked not to be named, said"
        titled = titles.nouns().get(noun, frozenset()) & person.titles
        held_by = [role for role, _, _ in person.roles if noun in role.lower()] + [noun] * bool(titled)
        if held_by and (
            (is_former(held_by) and not is_former([described.name]))
            or all(is_of_other_rank(noun, role.lower().partition(noun)[0], [described.name]) for role in held_by)
        ):
            continue  # "A former mayor" is not Mayor Ann Otto
        if titled or any(
            (noun in role or noun in role.lower())
            and re.search(rf"\b{re.escape(noun)}\b", role, re.IGNORECASE)
            and not another_kind(described.name, noun, role)
            for role, _, _ in person.roles
        ):
            described.alias = person
            return
        if (
            story.lead.get(id(described), 99) > LEAD
            or sentence.paragraph - story.lead.get(id(described), 99) > LEAD + 2
            or described.gender * person.gender < 0
        ):
            continue
        if len(open_ones) == 1 and is_on_trial(story, described, person, sentence):
            described.alias = person
            return
        held = words("offices", "gone").isdisjoint(described.name.lower().split())  # "a former mayor" may be anybody
        if held and (noun in titles.nouns() or noun in words("constants", "offices")):
            if leads_the_lead(story, described, noun, person, sentence):
                described.alias = person
                return
            continue
        if (story.spoken[id(described)] and id(described) in story.told_late) or is_beside(story, noun, person):
            continue
        if has_other_work(story, noun, person) or (noun in titles.of_council() and not is_politician(person)):
            continue  # "The independent person, Ann Otto", of no council
        leads = any(role.split()[0] in words("constants", "leads") for role, _, _ in person.roles)
        if (noun in titles.of_council() or is_official(noun)) and is_told_of(story, described, noun, sentence):
            continue
        if noun in words("constants", "holders") or noun in words("offices", "rule_on_others"):
            continue
        if leads and noun in ANYBODY and story.spoken[id(described)]:
            continue  # who spoke as "a woman" is not "Ann Orr, who runs the shop"
        ranked = (
            words("titles", "police") - words("titles", "personal") | titles.of_council() | {"dr", "judge", "justice", "rev", "revd"}
        )
        roles = [role for role, _, _ in person.roles]
        office = any(is_official(role) or role_noun(role) in titles.elected() for role in roles) or bool(ranked & person.titles)
        if noun in _OFFICIALS:
            if not office or person.titles & titles.elected():
                continue
        elif office and not tells(story, person, noun):
            continue
        if story.spoken[id(described)] and is_private_noun(noun) and _another_spoke(story, described, person):
            continue  # "A resident said it shook. Another, Len Orr, said it was shut. *Ann Dale*, who"
        described.alias = person
        if described.gender and not person.gender:
            person.gender = described.gender
        person.roles.append((described.name, described.first, described.first))
        return


def _first_joined(story: Story, sentence: Sentence, mention: Mention) -> int:
    """Where the first begins of the names that "and" joins to one: "a lawyer for the families of *Ann Dale*, Joe Orr and Tom Marsh"."""
    names = story.mentions(sentence.start, sentence.end)
    at = names.index(mention) if mention in names else 0
    links = [story.text[one.end : other.start].strip() for one, other in itertools.pairwise(names)]
    if "and" not in links[at : at + 1] and "and" not in links[max(0, at - 1) : at]:
        return mention.start
    while at and links[at - 1] in (",", "and", ", and"):
        at -= 1
    return names[at].start if names else mention.start


def _another_spoke(story: Story, described: Person, person: Person) -> bool:
    """Whether somebody else without an office has been named and has spoken since."""
    since = (e.entity for e in story.events[-_SINCE:] if e.start > described.first and isinstance(e.entity, Person))
    others = (p for p in since if p is not person and p is not described and p.named and story.spoken[id(p)])
    return any(not any(is_official(role) for role, _, _ in p.roles) for p in others)


def _is_governed(text: str, start: int, at: int) -> bool:
    """Whether a name is of somebody else than whom its sentence has described: "a lawyer *for* Ann Orme", "*where* Mr Orme"."""
    if " who " in text[start:at] and not text[start:at].rstrip().endswith((",", " as", " is", " was")):
        return True  # "A girl *who saw* Ann Orme run"
    told = [word for word in text[start:at].split() if not word.istitle()]
    hung = next((i for i in range(len(told) - 1, -1, -1) if told[i] in grammar("prepositions") or told[i].endswith("ing")), None)
    if hung is not None and tells_of_bearer(told[hung + 1 :]):
        return True  # "A lawyer for the family *of murder victim* Joe Orr"
    before = _WORD_BEFORE.search(text, start, at)
    word = before.group(1) if before is not None else ""
    governs = word in grammar("prepositions") or word in grammar("subordinators") or word in _OTHERS or word.endswith("ing")
    return governs and word not in ("as", "in", "at", "on")  # nor "a fishmonger *in* Prince Rupert"


def _is_reported(sentence: Sentence, mention: Mention) -> bool:
    """Whether a verb of saying stands before a name in its sentence: "A lock keeper *said* Mr Orr was singing"."""
    return any(t.low in words("constants", "core") for t in sentence.tokens if t.start < mention.start)


@lru_cache(maxsize=64)
def _stays_nameless(text: str, start: int) -> bool:
    """Whether the sentence from a character on says of whom it brings in that they will stay without a name."""
    end = text.find("\n", start, start + _SENTENCE)
    return NAMELESS.search(text, start, end if end >= 0 else start + _SENTENCE) is not None


def _is_agent(text: str, described: Person, noun: str) -> bool:
    """Whether somebody is only told of as who did it, which leads up to no name: "Inspectors were told by *a pupil*"."""
    said = text[described.first : described.first + _SENTENCE]
    return "by a" in said and re.search(rf"\bby an? (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b", said) is not None
