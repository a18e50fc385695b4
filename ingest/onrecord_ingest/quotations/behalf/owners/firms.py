"""Bodies that are told to be somebody's: "Her union, Carers United", "Mr Bashir" of Bashir & Sons, "Bob Hargreave … at
Hargreave News"."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.in_office.fitting import fitting
from onrecord_ingest.quotations.behalf.in_office.standing import is_past
from onrecord_ingest.quotations.behalf.offices import Offices, names_borne
from onrecord_ingest.quotations.cast.cast import Body, Mention, Person, class_nouns
from onrecord_ingest.quotations.cast.names.names import OWNING
from onrecord_ingest.quotations.cast.signs.family_shops import KEEPS
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.text.sentences import Sentence

_THEIRS = Pattern(
    lambda: (
        r"(?:\b(?:[Hh]er|[Hh]is|whose)|[’']s) (?:own |family )?"
        rf"({alternatives('offices', 'owned')}|{alternatives('offices', 'served')})"
        r"(?:,| is| was| called|, called) (?:the )?$"
    )
)
_LEADS = re.compile(r"\b(?:at|for|of|in|runs|owns|as|behind|from|with) (?:the |his |her )?$")
_SAID = re.compile(r"\b(?:said|says|told|asked|added)\b")
_FAR = 40
_TOLD = 160
"""Characters behind a name in which it is told what its bearer is."""
_FOR_OTHERS = re.compile(
    r"\bwhose (?:union|association|federation|group)(?:, [^,.]+,)? (?:represents|speaks for|is balloting|balloted|organises"
    r"|has (?:about |some |more than )?"
    r"(?:\d[\d,]*|[a-z]+) (?:members|people|men|women|staff|drivers|workers))\b"
)
"""What tells of a union as only those do who lead it: "whose union represents 30 men at the site"."""
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s|\n")
_FAMILY = re.compile(
    r"\b(?:whose|(?:director|owner|head) of the|partner in the|runs the) family (?:firm|business|shop|company|farm)\b"
    r"|\bwhose (?:[\w-]+ ){0,2}(?:father|mother|parents|(?:great-)*grand(?:father|mother|parents)|uncle|aunt|family)"
    r" (?:opened|founded|started|set up|began|ran|bought|built|established|took over)\b"
    r"|\b(?:third|fourth|fifth|sixth|latest|last) (?:generation|of (?:his|her|the) (?:name|family|line))\b"
    r"|\b(?:took over|inherited|takes over)\b[^.]{0,20} from (?:his|her) \w+"
)
"""What tells that a firm is in somebody's family."""
_FAMILYS = re.compile(r",? (?:which is |is )?(?:an?|the) (?:[\w-]+ ){0,3}?family(?:-run|-owned)?(?:[\s,]| (?:firm|business|company))")
_THE_FAMILYS = re.compile(r"\bfamily(?:-run|-owned)? (?:[a-z]+ ){0,2}$")
_ONE_OF_KIN = re.compile(
    r"(?:one|the (?:[a-z]+ ){0,2}[a-z]+) of (?:the )?(?:[a-z]+ )?(?:brothers|sisters|siblings|sons|daughters|children|cousins)\b"
    r"|(?:the |a )?(?:great-)*(?:grandson|granddaughter|son|daughter|nephew|niece) of the founder"
    r"|(?:(?:his|her|their) )?(?:younger |elder |older |twin )?(?:brother|sister|son|daughter|cousin)$"
)
"""What somebody is among those who have a family's firm."""
_TRADE = Pattern(lambda: rf"\b(?:{alternatives('offices', 'shopkeepers')}) $", re.IGNORECASE)


def note_theirs(offices: Offices, sentence: Sentence, mentions: list[Mention]) -> None:
    """Takes in the body that a sentence tells to be that of the person it is about. ``mentions``: the names in it."""
    for mention in mentions:
        body = mention.entity
        if not isinstance(body, Body) or mention.name.quoted:
            continue
        theirs = _THEIRS.search(offices.text, max(sentence.start, mention.start - _FAR), mention.start)
        person = _whose(offices, sentence, theirs.start()) if theirs is not None else None
        if theirs is None or person is None or offices.body.get(id(person)) is not None:
            continue
        noun = theirs.group(1)
        in_office = any(fitting(role) and not is_past(role) for role, _, _ in person.roles)
        led = theirs.group().startswith("whose") and noun == "charity"
        if (
            in_office
            or led
            or theirs.group().startswith("whose own")
            or noun in phrases("offices", "owned")
            or _FOR_OTHERS.search(offices.text, sentence.start - _TOLD if sentence.start > _TOLD else 0, sentence.end)
        ):
            body.classes |= class_nouns().get(noun, frozenset())
            body.weak = False
            offices.body[id(person)] = body


def _whose(offices: Offices, sentence: Sentence, at: int) -> Person | None:
    """The person whose body is told of at a character: named before in the sentence, else the last subject."""
    named = [m.entity for m in offices.story.mentions(sentence.start, at) if isinstance(m.entity, Person) and not m.name.quoted]
    if named:
        return named[-1]
    events = (e.entity for e in reversed(offices.story.events) if e.subject and e.start < at)
    last = next((entity for entity in events if isinstance(entity, Person)), None)
    return last if last is None or last.named else last.alias


def at_own_firm(offices: Offices, mention: Mention, sentence: Sentence) -> Body | None:
    """The body of the person's own name that a sentence tells of with them: "Bob Hargreave … at Hargreave News"."""
    person = mention.entity
    for other in offices.story.mentions(mention.end, sentence.end):
        body = other.entity
        if not isinstance(person, Person) or not isinstance(body, Body) or len(other.name.words) < 2 or not _is_firm(body):
            continue
        if (
            person.family in names_borne(body)
            and _may_be_borne(person.family)
            and not _SAID.search(offices.text, mention.end, other.start)
            and _LEADS.search(offices.text, mention.end, other.start)
        ):
            return body
    return None


_LEADS_FIRM = re.compile(
    r"\b(?:managing director|director|owner|founder|co-founder|boss|chief executive|proprietor|partner)$", re.IGNORECASE
)
_FIRM = frozenset(("company", "concern", "trader"))


def family_firm(offices: Offices, person: Person) -> Body | None:
    """The one firm that is called after a family of that name, as "Bashir & Sons" is; a shop known only as "Gumbley’s", or as "Ince's
    Pies", is that of those whom the article names after it: who comes first may be in the news for something else."""
    firms = offices.family_firms.get(person.family, ()) if _may_be_borne(person.family) else ()
    found = next((b for b in firms if not OWNING.search(b.name) or b.first < person.first or _is_of_family(offices, person, b)), None)
    if found is not None:
        return found
    if not person.roles and not person.age:
        pairs = (b for b in offices.cast.foremost if " & " in b.name and b.classes <= _FIRM | {"practice"} and b.first < person.first)
        partners = [b for b in pairs if person.family in b.name.split()]
        if len(partners) == 1 and partners[0].classes:
            return partners[0]  # "Bidding at Grice & Tully opened at £200. “…,” confessed Cosmo Grice"
    owned = (f"{person.family}’s", f"{person.family}'s")
    called = (b for word in owned for b in offices.by_first_word.get(word, ()))
    own = [b for b in called if "trader" in b.classes and b.first < person.first]
    return own[0] if len(own) == 1 else None


def firm_of_kin(offices: Offices, person: Person) -> Body | None:
    """The one firm of somebody's surname, told to be in the family, of which they are told to be: "Orr Coaches, *a family firm* … Len
    Orr, *one of the two brothers*", "Hext Hardware … Ann Hext, *whose grandfather opened it*"."""
    firms = [b for b in offices.firms_by_word.get(person.family, ()) if b.first < person.first]
    if (
        len(firms) != 1
        or id(person) in offices.victims
        or not _may_be_borne(person.family)
        or any(role for role, _, _ in person.roles if not _ONE_OF_KIN.match(role))
    ):
        return None
    firm = firms[0]
    at = offices.text.find(firm.name)
    family = _FAMILYS.match(offices.text, at + len(firm.name)) or _THE_FAMILYS.search(offices.text, max(0, at - _FAR), at)
    return firm if _is_of_family(offices, person, firm) or (family and person.roles) else None


def namesake_firm(offices: Offices, person: Person, held: list[str]) -> Body | None:
    """The one body with the surname of somebody who leads a firm, told of before: "Orr Timber will help. … director Ann Orr"."""
    if not any(_LEADS_FIRM.search(role) for role in held) or person.family.lower() in words("bodies", "heads"):
        return None
    grounds = words("bodies", "places") | words("bodies", "streets") | words("constants", "buildings")
    bear = [b for b in offices.cast.foremost if " " in b.name and person.family in b.name.split()[:-1] and b.first < person.first]
    fit = [b for b in bear if b.name.split()[-1].lower() not in grounds and b.classes <= _FIRM]
    return fit[0] if len(bear) == 1 and fit else None


def _is_of_family(offices: Offices, person: Person, firm: Body) -> bool:
    """Whether the words that bring somebody in tell of a firm of the family's: "auctioneer Ann Orr, whose family firm sold it"."""
    end = person.first + len(person.name)
    behind = _SENTENCE_END.split(offices.text[end : end + _TOLD], maxsplit=1)[0]
    named = behind.find(firm.name)
    before = offices.text[max(0, person.first - _FAR) : person.first]
    return bool((named > 0 and KEEPS.search(behind[:named])) or _FAMILY.search(behind) or _TRADE.search(before))


def _may_be_borne(surname: str) -> bool:
    return surname.lower() not in words("bodies", "heads")


def _is_firm(body: Body) -> bool:
    """Whether those of its name may run it: no charity or room that is called after somebody."""
    last = body.lows[-1]
    return (
        body.classes <= {"company", "concern", "practice", "media"}
        and last not in words("bodies", "places")
        and last not in words("constants", "buildings")
    )
