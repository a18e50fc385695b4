"""People described first and named later: when a name turns out to be theirs."""

from __future__ import annotations

import re
import string
from functools import lru_cache

from onrecord_ingest.quotations.behalf.standing import is_official
from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.openings import OpenedBy
from onrecord_ingest.quotations.saying.forms import forms_by_word
from onrecord_ingest.quotations.story.anybody import ANYBODY
from onrecord_ingest.quotations.story.named_later import is_given
from onrecord_ingest.quotations.story.on_trial import is_on_trial
from onrecord_ingest.quotations.story.story import LEAD, Story
from onrecord_ingest.quotations.text.kinds import is_person_noun
from onrecord_ingest.quotations.text.sentences import Sentence
from onrecord_ingest.quotations.who.brought_in import has_other_work, is_beside, is_set_against
from onrecord_ingest.quotations.who.office_words import TITLED_ALWAYS, same_office
from onrecord_ingest.quotations.who.politics import PARTIES
from onrecord_ingest.quotations.who.told import tells

_OTHER_SIDE = re.compile(r"\b(?:opponent|rival|challenger|predecessor|successor|counterpart|deputy|colleague),? \Z")
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
_SUBJECTS = ("it", "he", "she", "his", "her", "their", "who")
_REVEALED = OpenedBy(
    lambda: (
        *_SUBJECTS,
        *string.ascii_lowercase,
        "none",
        "turned",
        "turns",
        "named",
        "identified",
        "revealed",
        "unmasked",
        "known",
        "asked",
        "himself",
        "herself",
        "whom",
        "wants",
        "wanted",
        "wished",
        "prefers",
        "preferred",
        "chose",
        "gave",
        "gives",
    ),
    lambda: (
        r"(?:[Ii]t (?:is|was)|it[’']s|(?:[Hh]e|[Ss]he|[A-Z]) is|none other than|(?:turned|turns) out to be"
        r"|(?:named|identified|revealed|unmasked|known)(?: [a-z]+){0,3}? as"
        r"|(?:his|her|their) (?:first |real )?name (?:only |just |simply )?as"
        r"|asked to be (?:called|named)|(?:him|her)self (?:only |just )?as"
        r") (?:\w+ )?\Z"
        r"|(?<=, )(?:whom|who) we (?:are calling|[’']re calling|have called|will call|shall call|call) \Z"
        r"|(?:asked|wants|wanted|wished|prefers|preferred|chose) to be (?:called|(?:known|named|referred to|identified) (?:only )?as) "
        r"(?:only |just |simply )?\Z"
        r"|(?:asked us to call|gave|gives) (?:him|her|his|her)(?: name)?(?: only| just)?(?: as)? \Z"
    ),
)
"""What stands before a name that is at last given to somebody described."""
_OF_TWO = re.compile(r"(?:[Tt]he (?:couple|pair|family|victim|two)[’']s?|[Tt]heir) [a-z-]+")
"""Who is told of as a relative of those of whom the next names are."""
_WORD_BEFORE = re.compile(r"([a-z-]+) (?:the )?(?:[A-Z][a-z]+\.? )?\Z")
_OTHERS = frozenset(("and", "where", "whom", "whose", "who", "that", "than", "close", "next", "opposite"))
_TITLED = 24
"""Characters before a name in which a title and the word before it stand."""
_LETTER = 24
"""Characters before a name in which the letter stands by which somebody was called."""
_SENTENCE = 240
"""Characters in which a sentence ends."""
_PHRASE = 80
"""Characters in which an office is told with the kind of its body."""
_OFFICIALS = frozenset(("official", "bureaucrat", "mandarin", "executive"))
"""Descriptions of somebody in office."""
_INTRODUCED_WITH_IT = TITLED_ALWAYS - {"headteacher", "minister"}
_CHIEF = re.compile(r"\b(?:chief|director|principal|head|boss)\b", re.IGNORECASE)


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
    if _is_governed(story.text, max(sentence.start, mention.start - _TITLED), mention.start):
        open_ones = [(noun, described) for noun, described in open_ones if described.first < sentence.start]
    if not open_ones or _OTHER_SIDE.search(story.text, max(0, mention.start - 60), mention.start):
        return  # "her Conservative opponent, Rupert Gains" is another
    brought = _BROUGHT_IN.search(story.text, max(sentence.start, mention.start - 60), mention.start)
    if brought is not None and is_person_noun(brought.group(1)):
        return  # "She was put forward by a patient, Reg Orme"
    if is_set_against(story, mention, sentence.start):
        return
    for noun, described in open_ones:
        if noun in words("roles", "collectives") or noun in words("roles", "nameless") or noun in words("roles", "companions"):
            continue  # "a friend" is somebody's
        if _OF_TWO.match(story.text, described.first):
            continue  # "the couple's daughter" is none of the couple
        if id(described) in story.nameless or _stays_nameless(story.text, described.first) or _is_agent(story.text, described, noun):
            continue  # "One driver, who asked not to be named, said"
        if titles.nouns().get(noun, frozenset()) & person.titles or any(
            (noun in role or noun in role.lower())
            and re.search(rf"\b{re.escape(noun)}\b", role, re.IGNORECASE)
            and not _another_kind(described.name, noun, role)
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
            if _leads_the_lead(story, described, noun, person, sentence):
                described.alias = person
                return
            continue
        if (story.spoken[id(described)] and id(described) in story.told_late) or is_beside(story, noun, person):
            continue
        if has_other_work(story, noun, person):
            continue
        leads = any(role.split()[0] in words("constants", "leads") for role, _, _ in person.roles)
        if (noun in titles.of_council() or is_official(noun)) and _is_told_of(story, described, noun, sentence):
            continue
        if noun in words("constants", "holders") or (leads and noun in ANYBODY and story.spoken[id(described)]):
            continue  # who spoke as "a woman" is not "Ann Orr, who runs the shop"
        ranked = (
            words("titles", "police") - words("titles", "personal") | titles.of_council() | {"dr", "judge", "justice", "rev", "revd"}
        )
        office = any(is_official(role) for role, _, _ in person.roles) or bool(ranked & person.titles)
        if noun in _OFFICIALS:
            if not office or person.titles & titles.elected():
                continue
        elif office and not tells(story, person, noun):
            continue
        described.alias = person
        if described.gender and not person.gender:
            person.gender = described.gender
        person.roles.append((described.name, described.first, described.first))
        return


def reveal(story: Story, person: Person, mention: Mention) -> None:
    """Leads somebody described back to the name that the article gives them: "He was named as Tom Orr", "It is Tom Orr"."""
    if person.first != mention.start or not _REVEALED.search(story.text, max(0, mention.start - 60), mention.start):
        return
    if is_given(story.text, mention.start):
        return  # the name of whoever this sentence brings in, and of nobody before
    letter = next((m.entity for m in story.mentions(mention.start - _LETTER, mention.start)), None)
    if isinstance(letter, Person) and len(letter.name) == 1:
        letter.alias = person  # "Miss B is Keeley Orme"
        return
    for noun, described in reversed(story.anonymous[-20:]):
        if described.alias is None and described.gender * person.gender >= 0 and noun not in words("roles", "collectives"):
            described.alias = person
            return


def _is_governed(text: str, start: int, at: int) -> bool:
    """Whether a name is of somebody else than whom its sentence has described: "a lawyer *for* Ann Orme", "*where* Mr Orme"."""
    if " who " in text[start:at] and not text[start:at].rstrip().endswith((",", " as", " is", " was")):
        return True  # "A girl *who saw* Ann Orme run"
    before = _WORD_BEFORE.search(text, start, at)
    word = before.group(1) if before is not None else ""
    governs = word in grammar("prepositions") or word in grammar("subordinators") or word in _OTHERS or word.endswith("ing")
    return governs and word not in ("as", "in", "at", "on")  # nor "a fishmonger *in* Prince Rupert"


@lru_cache(maxsize=64)
def _stays_nameless(text: str, start: int) -> bool:
    """Whether the sentence from a character on says of whom it brings in that they will stay without a name."""
    end = text.find("\n", start, start + _SENTENCE)
    return NAMELESS.search(text, start, end if end >= 0 else start + _SENTENCE) is not None


def _is_agent(text: str, described: Person, noun: str) -> bool:
    """Whether somebody is only told of as who did it, which leads up to no name: "Inspectors were told by *a pupil*"."""
    said = text[described.first : described.first + _SENTENCE]
    return "by a" in said and re.search(rf"\bby an? (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b", said) is not None


def _leads_the_lead(story: Story, described: Person, noun: str, person: Person, sentence: Sentence) -> bool:
    """Whether the office of the first paragraphs is that of the first person named: told in like words, or nothing told."""
    others = (e.entity for e in story.events if e.entity is not person)
    if noun in _INTRODUCED_WITH_IT or any(isinstance(other, Person) and other.named for other in others):
        return False
    if noun in ("boss", "chief"):
        return any(_CHIEF.search(role) for role, _, _ in person.roles) or not person.roles
    if any(same_office(noun, []).search(role) and not _another_kind(described.name, noun, role) for role, _, _ in person.roles):
        return True
    if person.roles and all(_is_of_such(story, described, noun, role) for role, _, _ in person.roles):
        return True
    if _is_told_of(story, described, noun, sentence):
        return False
    told = [role for role, _, _ in person.roles if not PARTIES.fullmatch(role)]  # "Roderick Orr (Con) was questioned"
    return (
        not (told or person.age or person.titles - titles.no_office() - titles.peers())
        and sentence.paragraph - story.lead[id(described)] <= 2
    )


def _is_told_of(story: Story, described: Person, noun: str, sentence: Sentence) -> bool:
    """Whether who is named says nothing, and somebody in office has, of others: "…, an inspector has ruled. *Ann Orme* moved there"."""
    if not story.spoken[id(described)] or not forms_by_word().keys().isdisjoint(sentence.words):
        return False
    if noun in words("offices", "rule_on_others"):
        return True
    line = story.text[described.first : story.text.find("\n", described.first, described.first + _SENTENCE)]
    return re.search(rf", an? (?:[\w-]+ ){{0,3}}{re.escape(noun)} (?:has |have |had )?\w+\.?$", line) is not None


def _is_of_such(story: Story, described: Person, noun: str, role: str) -> bool:
    """Whether somebody is "of" such a body as an office was told to be of: "chairman of *a bowls club*", "of Marsh Bowls Club"."""
    near = story.text[described.first : described.first + _PHRASE]
    told = re.search(rf"\b{re.escape(noun)} of an? ([a-z-]+(?: [a-z-]+)?)", near)
    return told is not None and role.startswith(("of ", "from ")) and role.lower().endswith(" " + told.group(1))


def _another_kind(name: str, noun: str, role: str) -> bool:
    """Whether a description and a role with the same noun are of different kinds: "press officer", "returning officer"."""
    before, told = re.search(rf"([a-z-]+) {noun}$", name), re.search(rf"([a-z-]+) {noun}\b", role)
    if before is not None and before.group(1) in words("offices", "kinds_of_office") and before.group(1) not in role.lower():
        return True  # "the managing director" is none "of planning"
    return noun in words("constants", "offices") and bool(before and told and before.group(1) not in role and told.group(1) not in name)
