"""An office in other words than it was told in: "the Labour leader" for the "Council leader" of the paragraph before.

Writers vary what they call whoever they are just telling of. So the person in focus is meant, unless what the article has
said of them (another office, another party, another club) does not agree with the words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord_ingest.quotations.behalf.standing import is_leading
from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Entity, Person
from onrecord_ingest.quotations.lexicon import alternation, alternatives, load, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.story.focus import Focus, in_focus
from onrecord_ingest.quotations.story.story import Story, Thing
from onrecord_ingest.quotations.text.kinds import is_person_noun, is_private_noun, noun_gender
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.council_seats import CABINET, WARD, holds_council_office, of_a_group, sits_for_a_ward

PARTIES = Pattern(lambda: rf"\b(?:{alternatives('constants', 'of_party')})\b", re.IGNORECASE)
_HEAD = (
    r"(?:head ?teacher|headmaster|headmistress|principal|(?-i:^Head$)|"
    r"(?:head|leads|led|runs|run) (?:of |at )?[^,]*(?:school|academy|primary|grammar|infants|juniors))"
)
_BEGAN = Pattern(lambda: rf"(?:who |has |had )?(?:the |its )?(?:{alternatives('offices', 'began')})\b", re.IGNORECASE)
_GROUP = re.compile(r"\b(?:group|party|opposition)\b", re.IGNORECASE)
_COUNCIL = frozenset(
    ("councillor", "member", "leader", "holder", "chair", "chairman", "chairwoman", "convener", "convenor", "politician", "mayor")
)
"""Nouns for which the title of a councillor is enough."""
_ANY_CHIEF = frozenset(("boss", "chief", "leader", "executive", "official"))
"""Nouns for whoever leads, whatever the office is called."""
_CHIEF = re.compile(r"\b(?:chief|boss|supremo|lead)$", re.IGNORECASE)
_ALL_DAY = Pattern(lambda: rf"\b(?:{alternatives('offices', 'all_day')})\b", re.IGNORECASE)
"""Offices that leave no time for a trade."""
_PAST = frozenset(("former", "retired", "ex", "one-time", "ex-", "then"))
PARLIAMENTARY = frozenset(("backbencher", "frontbencher", "politician", "parliamentarian", "lawmaker", "legislator"))
"""Nouns for whoever is in politics."""
_POLITICAL = PARLIAMENTARY | {"campaigner", "veteran"}
_POLITICAL_OFFICE = Pattern(lambda: rf"\b(?:{alternatives('offices', 'political')})\b", re.IGNORECASE)
_IN_POLITICS = re.compile(
    r"\b(?:MP|MSP|MS|councillor|(?:Labour|Conservative|Lib Dem|Liberal Democrat|Reform|Green|SNP|Plaid)[’']s?)\b,? (?:[\w’']+ )?$"
)
"""What stands before the name of somebody in politics: "her MP, Labour's"."""
_LAWYERS = Pattern(lambda: rf"\b(?:{alternatives('roles', 'court_offices')})\b", re.IGNORECASE)
_IN_COURT = frozenset(("witness", "defendant", "accused", "suspect", "victim", "plaintiff", "claimant"))
TITLED_ALWAYS = frozenset(("mp", "msp", "coroner", "judge", "magistrate", "headteacher", "vicar", "minister", "officer"))
"""Offices whose holder an article introduces with them."""
_SAME, _LIKE, _BARE = 1.0, 0.8, 0.45
"""How well an office fits that is the same noun, one like it, or nobody's: the article has given none."""
_FAINT = 0.1
"""Focus below which somebody was told of too long ago to be meant."""
_CLEAR = 0.55
"""The share of the focus that somebody must have."""
_BEFORE = 40
"""Characters before a name in which an age stands: "the 24-year-old plumber, Ann Orr"."""
_LATELY = 20
"""Mentions looked back upon for people of whom nothing is told: of several, none is the one in office."""
_ALONE = 0.9
"""The share from which nobody else comes into question."""


def holder_in_focus(story: Story, noun: str, tokens: list[Token], at: int, apart: Person | None) -> Person | None:
    """The person in focus whom an office or party can mean, where the article has not put it in these words; never ``apart``."""
    party = PARTIES.search(" ".join(t.text for t in tokens))
    gender = noun_gender(noun)
    whole = story.text.startswith(" of ", tokens[-1].end)  # "the leader of the council" is its own name of an office
    office = same_office(noun, tokens)
    of_ward = noun in ("member", "councillor") and not WARD.isdisjoint(t.low for t in tokens[1:-1])
    bare = {id(e.entity) for e in story.events[-_LATELY:] if e.subject and isinstance(e.entity, Person) and _is_bare(e.entity)}
    near = story.last is not None and story.paragraph - story.last_paragraph <= 1
    story_last = story.last.entity if story.last is not None and near else None
    one_of_many = len(bare) > 1 and noun not in story.opening

    def fits(person: Entity | Thing) -> float:
        if not isinstance(person, Person) or person is apart or id(person) in story.stands_for or person.gender * gender < 0:
            return 0.0
        told = [role for role, _, _ in person.roles]
        if party is not None and _other_party(party.group(), told):
            return 0.0
        if other_side(tokens, told):
            return 0.0
        if party is not None and noun == party.group().lower().split()[-1]:  # "the Conservative"
            return _SAME if _agrees(party.group(), told) or titles.of_council() & person.titles or _politician(told) else 0.0
        if of_ward:
            return _SAME if sits_for_a_ward(person, told) else 0.0
        if any(office.search(role) for role in told) or noun in person.titles:
            return _SAME
        if noun in _COUNCIL and (titles.of_council() & person.titles):
            return 0.0 if any(_has_other_office(role, noun) for role in told) else _LIKE
        if noun in _ANY_CHIEF and not whole and any(is_leading(role) for role in told):
            return _LIKE
        if noun == "councillor" and of_a_group(told):
            return _SAME
        if noun == "councillor" and holds_council_office(told):
            return _LIKE  # "the Reform UK councillor", told of as the cabinet member
        if noun in ("member", "holder") and office is CABINET and any(_CHIEF.search(role) for role in told):
            return _LIKE  # "the cabinet member", told of as the council's transport chief
        if noun in words("offices", "of_head") and not whole and any(_BEGAN.match(role) for role in told):
            return _LIKE  # "the managing director", who founded it
        if person is story_last and _called_so(story, noun, person):
            return _LIKE
        if told or person.titles - titles.no_office() - titles.peers() or _aged_by(story, person, at) or noun in TITLED_ALWAYS:
            return 0.0
        return _BARE if party is None and not one_of_many else 0.0

    found = in_focus(story, at, fits)
    if found is None or not _stands_out(found, noun in story.opening) or not isinstance(found.referent, Person):
        return None
    return found.referent


def _called_so(story: Story, noun: str, person: Person) -> bool:
    """Whether writers call somebody so who was introduced otherwise: a chief "the officer" or "the councillor", "Labour's Ann Otto"
    "the MP"."""
    if noun in ("mp", "councillor") and _IN_POLITICS.search(story.text, max(0, person.first - _BEFORE), person.first):
        return True
    return noun in ("officer", "councillor") and any(_CHIEF.search(role) for role, _, _ in person.roles)


def _is_bare(person: Person) -> bool:
    """Whether the article tells no more of somebody than the name."""
    return person.named and not (person.roles or person.age or person.titles - titles.no_office())


def _aged_by(story: Story, person: Person, at: int) -> bool:
    """Whether the article has given somebody's age by a character, as it does of those who hold no office."""
    return bool(person.age) and re.search(rf"\b{person.age}\b", story.text[max(0, person.first - _BEFORE) : at]) is not None


def same_office(noun: str, tokens: list[Token]) -> re.Pattern[str]:
    """What a role says that is the office a phrase names: "the cabinet member", told of as "portfolio holder for roads"."""
    low = {t.low for t in tokens}
    if noun in ("member", "holder") and low & {"cabinet", "portfolio", "executive"}:
        return CABINET
    second = next((t.low for t in tokens[1:-1] if t.low in words("offices", "seconds")), "")
    return _worded(noun, second)


@lru_cache(maxsize=512)
def _worded(noun: str, second: str) -> re.Pattern[str]:
    """How an article may word an office where it introduces the holder; ``second``: "alternate", "assistant", or nothing."""
    worded = alternation(str(load("offices")["worded"].get(noun, noun)).split(", "))
    told = {"headteacher": _HEAD, "headmaster": _HEAD, "headmistress": _HEAD, "head": rf"(?:head|leads|{_HEAD})"}
    ahead = rf"{second}\b.*?" if second else ""
    return re.compile(rf"\b{ahead}\b{told.get(noun, f'(?:{worded})')}\b(?![’']s )", re.IGNORECASE)


def _stands_out(found: Focus, opens: bool) -> bool:
    """Whether somebody was told of lately and is the likeliest, or is the only one in a story that opens with the office."""
    return (found.weight >= _FAINT and found.clear >= _CLEAR) or (opens and found.weight >= _FAINT / 5 and found.clear >= _ALONE)


def other_side(tokens: list[Token], told: list[str]) -> bool:
    """Whether a name in the words is another than the one in each office told: "the Millers coach", "Chinooks head coach"."""
    if tokens[-1].low == "leader" and any(t.low == "council" for t in tokens[:-1]):
        led = [role for role in told if re.search(r"\b(?:leader|leads)\b", role, re.IGNORECASE)]
        if led and all(_GROUP.search(role) for role in led):
            return True  # a group's leader is not the council's
    ours = {t.text for t in tokens[1:-1] if t.text[:1].isupper() and not PARTIES.fullmatch(t.text)}
    if not ours or not told:
        return False
    noun = tokens[-1].low
    same = [re.findall(r"(?<!^)\b[A-Z][\w’'-]+|^[A-Z][\w-]+(?= [a-z])", role) for role in told if noun in role.lower().split()]
    kinds = words("offices", "kinds_before") | {noun}  # not "NDP MP", "Ward councillor"
    same = [[name for name in names if name.lower() not in kinds and not PARTIES.fullmatch(name)] for names in same]
    return bool(same) and all(names and ours.isdisjoint(names) for names in same)


def keeps_from_a_trade(person: Person, noun: str, tokens: list[Token]) -> bool:
    """Whether somebody's office rules out that a noun for a trade or a part in court means them."""
    told = [role for role, _, _ in person.roles]
    if noun in _IN_COURT:
        return any(_LAWYERS.search(role) for role in told) or "judge" in person.titles or "justice" in person.titles
    if _PAST & {t.low for t in tokens} or is_private_noun(noun):
        return False
    if noun in _POLITICAL:
        return False
    return bool({"mp", "msp", "minister", "premier"} & person.titles) or any(_ALL_DAY.search(role) for role in told)


def _agrees(party: str, told: list[str]) -> bool:
    return any(party.lower().rstrip("s") in role.lower() for role in told)


def _other_party(party: str, told: list[str]) -> bool:
    """Whether the parties told of somebody are others."""
    named = [match.group().lower() for role in told for match in PARTIES.finditer(role)]
    return bool(named) and not any(name[:5] == party.lower()[:5] or {name[:3], party.lower()[:3]} == {"con", "tor"} for name in named)


def is_politician(person: Person, before: str = "") -> bool:
    """Whether the article gives somebody a political office; ``before``: the words that stand before the name, "her MP, Labour's"."""
    if _IN_POLITICS.search(before):
        return True
    told = [role for role, _, _ in person.roles]
    return bool({"mp", "msp", "minister", "mayor"} & person.titles or titles.of_council() & person.titles) or _politician(told)


def _politician(told: list[str]) -> bool:
    return any(_POLITICAL_OFFICE.search(role) for role in told)


def _has_other_office(role: str, noun: str) -> bool:
    """Whether a role names an office, and not that of a mere councillor."""
    heads = [word for word in re.findall(r"[a-z-]+", role.lower()) if is_person_noun(word) and word != "councillor"]
    return noun != "councillor" and bool(heads) and noun not in heads
