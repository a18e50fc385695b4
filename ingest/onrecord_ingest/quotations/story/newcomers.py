"""People whom the article describes: when they enter it, and when a name turns out to be theirs."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.behalf.standing import is_official
from onrecord_ingest.quotations.cast import titles
from onrecord_ingest.quotations.cast.cast import Mention, Person
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.saying.clauses import is_finite
from onrecord_ingest.quotations.story.story import LEAD, TITLED, Story
from onrecord_ingest.quotations.text.kinds import PARENTS, is_person_noun, is_private_noun, noun_gender
from onrecord_ingest.quotations.text.phrases import plain
from onrecord_ingest.quotations.text.sentences import Sentence, Token
from onrecord_ingest.quotations.who.described import person_described
from onrecord_ingest.quotations.who.groups import SPOKES
from onrecord_ingest.quotations.who.relatives import kin_of
from onrecord_ingest.quotations.who.varied import TITLED_ALWAYS, same_office

_OTHER_SIDE = re.compile(r"\b(?:opponent|rival|challenger|predecessor|successor|counterpart|deputy|colleague),? \Z")
"""What stands before a name that is not of whoever was just described."""
_BROUGHT_IN = re.compile(r"\b(?:an?|another|one|by the|to the) (?:[a-z-]+ ){0,2}[a-z-]+, \Z")
"""What brings in somebody new by a noun of their own."""
_TAKES_UP = re.compile(r"\s+(He|She)\b")
"""What takes up, at the head of a sentence, whoever the one before brought in."""
_NAMELESS = re.compile(
    r"\b(?:not (?:to )?(?:be|want(?:ing)? to be|wish to be) (?:named|identified)|anonym\w+|unnamed|mystery"
    r"|not authori[sz]ed to"
    r"|calls? (?:him|her)self|stay nameless|(?:his|her|a) name (?:withheld|has not)|not (?:give|gave) (?:his|her|a) name)\b",
    re.IGNORECASE,
)
"""What says of somebody that they will stay without a name."""
_REVEALED = re.compile(
    r"\b(?:[Ii]t (?:is|was)|it[’']s|(?:[Hh]e|[Ss]he) is|none other than|(?:turned|turns) out to be"
    r"|(?:named|identified|revealed|unmasked)(?: [a-z]+){0,3}? as) (?:\w+ )?\Z"
)
"""What stands before a name that is at last given to somebody described."""
_SENTENCE = 240
"""Characters in which a sentence ends."""
_NO_TITLES: frozenset[str] = frozenset()
_OFFICIALS = frozenset(("official", "bureaucrat", "mandarin", "executive"))
"""Descriptions of somebody in office."""
_ANYBODY = frozenset(("man", "woman", "boy", "girl", "person", "teenager"))
_INTRODUCED_WITH_IT = TITLED_ALWAYS - {"headteacher", "minister"}
_CHIEF = re.compile(r"\b(?:chief|director|principal|head|boss)\b", re.IGNORECASE)
_ELECTED = titles.COUNCIL | {"mp", "msp", "minister", "mayor"}


def described_person(story: Story, sentence: Sentence, limit: int) -> Person | None:
    """Somebody without a name who enters the article: "a young woman at the back", "One of the firm's drivers"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:40]):
        if i + 1 < len(tokens) and SPOKES.match(tokens[i + 1].low):
            continue  # known by the body, not as a stranger
        told = _told_at_the_head(story, sentence, i) if token.low == "the" else None
        if told is not None:
            return told
        if (token.low in ("a", "an", "one") or (token.low == "my" and not i)) and i + 1 < len(tokens):
            j = i + 1
            if token.low == "one" and tokens[j].low == "of":
                while (
                    j + 1 < len(tokens) and j - i < 8 and not is_person_noun(tokens[j].low.removesuffix("s")) and tokens[j].kind == "w"
                ):
                    j += 1
                noun = tokens[j].low.removesuffix("s")
                if is_person_noun(noun) and not is_finite(tokens, j) and token.start < limit:
                    return story.stranger(noun, noun, sentence.start)
                continue
            while (
                j < len(tokens)
                and j - i < 5
                and tokens[j].kind == "w"
                and tokens[j].text.islower()
                and not is_person_noun(tokens[j].low)
                and tokens[j].low not in grammar("prepositions")
            ):
                j += 1
            if j < len(tokens) and is_person_noun(tokens[j].low) and tokens[j].kind == "w":
                following = tokens[j + 1] if j + 1 < len(tokens) else None
                if following is not None and (
                    (following.text[:1].isupper() and following.kind == "w")
                    or (following.text == "," and (tokens[i - 1].text == "," or _is_named(tokens, j + 2)))
                ):
                    continue
                told_of = any(t.low == "who" for t in tokens[j + 1 : j + 8])
                taken_up = told_of or (i and tokens[i - 1].low == "by") or _goes_on(story, sentence, tokens[j].low)
                if token.start >= limit and not taken_up:
                    continue
                if i and tokens[i - 1].text == ",":
                    continue
                phrase = " ".join(t.text for t in tokens[i + 1 : j + 1])
                return story.stranger(phrase, tokens[j].low, sentence.start)
    return None


def _told_at_the_head(story: Story, sentence: Sentence, i: int) -> Person | None:
    """Somebody with whom an article opens as if known: "the woman who knits the hats", "The man on board, a sailor from Harne"."""
    tokens = sentence.tokens
    noun = tokens[i + 1].low if i + 2 < len(tokens) else ""
    after = tokens[i + 2].low if noun in _ANYBODY else ""
    if after not in ("who", "whose", "behind", "on", "aboard", "in") or sentence.paragraph > LEAD:
        return None
    if any(known == noun for known, _ in story.anonymous) or any(isinstance(e.entity, Person) and e.entity.named for e in story.events):
        return None
    return story.stranger(noun, noun, sentence.start)


def _goes_on(story: Story, sentence: Sentence, noun: str) -> bool:
    """Whether the next sentence takes up somebody sent or met, and nobody else is named: "sent a young man. He was polite"."""
    gender = noun_gender(noun)
    after = _TAKES_UP.match(story.text, sentence.end)
    fits = after is not None and gender != 0 and (after.group(1) == "She") == (gender > 0)
    return fits and not any(isinstance(m.entity, Person) for m in story.mentions(sentence.start, sentence.end))


def _is_named(tokens: list[Token], i: int) -> bool:
    """Whether the name follows a description: "a patient, *Reg Orme*"."""
    return i < len(tokens) and tokens[i].kind == "w" and tokens[i].text[:1].isupper()


def definite_person(story: Story, sentence: Sentence) -> Person | None:
    """The person whom a sentence beginning "The health secretary was …" or "His father was …" is about."""
    tokens = sentence.tokens
    if len(tokens) > 3 and tokens[0].low.endswith(("'s", "s'")) and tokens[1].low in PARENTS and is_finite(tokens, 2):
        return _parent_of(story, sentence, tokens[1].low)
    if len(tokens) < 3 or tokens[0].low not in ("the", "his", "her", "their"):
        return None
    verb = next((i for i in range(1, min(len(tokens), 7)) if is_finite(tokens, i) or _does(tokens, i)), None)
    titled = verb == 2 and tokens[1].text.istitle() and is_person_noun(tokens[1].low)  # "The Premier has promised a review."
    if verb is None or verb < 2 or any(t.kind == "q" or (t.text[:1].isupper() and not titled) for t in tokens[1:verb]):
        return None
    noun = tokens[verb - 1].low
    if not is_person_noun(noun):
        return None
    if tokens[0].low != "the":
        kin = kin_of(story, noun, sentence.start) if verb == 2 else None
        return kin.entity if kin is not None and isinstance(kin.entity, Person) else None
    owned = any(t.low.endswith(("'s", "s'")) for t in tokens[1 : verb - 1])
    words_before = {t.low for t in tokens[1:verb]}
    for event in reversed(story.events[-150:]):
        person = event.entity
        if (
            isinstance(person, Person)
            and len(words_before) == 1
            and (noun in person.titles or TITLED.get(noun, _NO_TITLES) & person.titles)
        ):
            return person
        if isinstance(person, Person) and any(words_before <= set(re.findall(r"[\w-]+", role.lower())) for role, _, _ in person.roles):
            return person
    if owned and noun not in words("constants", "offices") and "member" not in words_before:
        return story.stranger(plain(tokens[1:verb]), noun, sentence.start)  # "The council's own psychologist gave evidence."
    return person_described(story, noun, tokens[:verb], sentence) if not owned and is_private_noun(noun) else None


def _parent_of(story: Story, sentence: Sentence, noun: str) -> Person | None:
    """Whom a sentence beginning "Ned's mum is …" is about: the one of his surname and of the noun's gender."""
    child = next(iter(story.mentions(sentence.start, sentence.tokens[0].end)), None)
    if child is None or not child.name.possessive or not isinstance(child.entity, Person):
        return None
    gender = noun_gender(noun)
    family = [p for p in story.cast.sharing(child.entity.family) if p is not child.entity and p.named and p.gender * gender > 0]
    told = [p for p in family if any(PARENTS & set(role.lower().split()) for role, _, _ in p.roles)] or family
    return told[0] if len(told) == 1 else None


def _does(tokens: list[Token], i: int) -> bool:
    """Whether a word in -s after a noun for one person is what that person does: "The pensioner plans to …"."""
    return tokens[i].kind == "w" and tokens[i].low.endswith("s") and tokens[i].text.islower() and is_private_noun(tokens[i - 1].low)


def identify(story: Story, person: Person, mention: Mention, sentence: Sentence) -> None:
    """Somebody described at the head of the article is the first person then named as a subject without an office."""
    if person.first != mention.start or mention.name.quoted:
        return
    for noun, described in story.anonymous[-20:]:
        if (
            described.alias is not None
            or described.first > mention.start
            or noun in words("roles", "collectives") | words("roles", "nameless")
        ):
            continue
        if id(described) in story.nameless or _NAMELESS.search(story.text, described.first, _sentence_end(story, described.first)):
            continue  # "One driver, who asked not to be named, said"
        if noun in words("roles", "companions") or _OTHER_SIDE.search(story.text, max(0, mention.start - 60), mention.start):
            continue  # "a friend" is somebody's; "her Conservative opponent, Rupert Gains" is another
        if _BROUGHT_IN.search(story.text, max(sentence.start, mention.start - 60), mention.start):
            continue  # "She was put forward by a patient, Reg Orme"
        if TITLED.get(noun, frozenset()) & person.titles or any(
            re.search(rf"\b{re.escape(noun)}\b", role, re.IGNORECASE) and not _another_kind(described.name, noun, role)
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
        if noun in TITLED or noun in words("constants", "offices"):
            if _leads_the_lead(story, described, noun, person, sentence):
                described.alias = person
                return
            continue
        leads = any(role.split()[0] in words("constants", "leads") for role, _, _ in person.roles)
        if noun in words("constants", "holders") or (leads and noun in _ANYBODY and story.spoken[id(described)]):
            continue  # who spoke as "a woman" is not "Ann Orr, who runs the shop"
        office = any(is_official(role) for role, _, _ in person.roles) or bool(titles.COUNCIL & person.titles) or "dr" in person.titles
        if noun in _OFFICIALS:
            if not office or person.titles & _ELECTED:
                continue
        elif office and not any(noun in role.lower() for role, _, _ in person.roles):
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
    for noun, described in reversed(story.anonymous[-20:]):
        if described.alias is None and described.gender * person.gender >= 0 and noun not in words("roles", "collectives"):
            described.alias = person
            return


def _sentence_end(story: Story, start: int) -> int:
    end = story.text.find("\n", start, start + _SENTENCE)
    return end if end >= 0 else start + _SENTENCE


def _leads_the_lead(story: Story, described: Person, noun: str, person: Person, sentence: Sentence) -> bool:
    """Whether the office of the first paragraphs is that of the first person named: told in like words, or nothing told."""
    others = (e.entity for e in story.events if e.entity is not person)
    if noun in _INTRODUCED_WITH_IT or any(isinstance(other, Person) and other.named for other in others):
        return False
    if noun in ("boss", "chief"):
        return any(_CHIEF.search(role) for role, _, _ in person.roles) or not person.roles
    if any(same_office(noun, []).search(role) for role, _, _ in person.roles):
        return True
    return not (person.roles or person.age or person.titles - titles.NO_OFFICE) and sentence.paragraph - story.lead[id(described)] <= 2


def _another_kind(name: str, noun: str, role: str) -> bool:
    """Whether a description and a role with the same noun are of different kinds: "press officer", "returning officer"."""
    before, told = re.search(rf"([a-z-]+) {noun}$", name), re.search(rf"([a-z-]+) {noun}\b", role)
    return noun in words("constants", "offices") and bool(before and told and before.group(1) not in role and told.group(1) not in name)
