"""Who a mention means: pronouns, surnames, offices and descriptions, by what the article has said so far."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord_ingest.quotations.attach import Found
from onrecord_ingest.quotations.cast import Body, Cast, Entity, Mention, Person, class_nouns, is_place
from onrecord_ingest.quotations.clauses import CLAUSE_MARKS, is_finite
from onrecord_ingest.quotations.lexicon import grammar, words
from onrecord_ingest.quotations.sentences import Sentence, Token

_OFFICES = frozenset("executive director manager officer head headteacher leader minister secretary spokesman spokeswoman spokesperson president commissioner superintendent inspector coroner judge mayor chairman chairwoman chair chief boss principal".split())
_PARTS = frozenset("member members person persons people some others many most one group number".split())
_INTRODUCED = re.compile(r", (?:who\b|an? |the |\d\d,|[a-z]+ of )")
_SENT = frozenset("statement release tweet email e-mail message post numbers figures data statistics".split())
_TITLED = {
    noun: frozenset(titles.split())
    for nouns, titles in (("gp doctor medic surgeon consultant", "dr"), ("vicar priest rector reverend canon", "rev revd reverend canon"), ("judge", "judge justice"),
                          ("officer detective", "pc dc ds di dci sgt sergeant insp inspector supt superintendent constable detective"), ("professor academic", "professor prof"))
    for noun in nouns.split()
}  # fmt: skip
_AGED = re.compile(r"\d+-year-old")
_LEAD = 4
"""Paragraphs at an article's head in which somebody may be described before being named."""
_DETERMINERS = frozenset("the a an this that these those some any no one another every each its his her their our my both all several many most few more two three four five six seven eight nine ten".split())
_QUANTIFIERS = frozenset("majority minority half third quarter quarters thirds tenth fifth fifths rest percentage proportion number most many some others few all both none one two three four five six".split())
_WRITING = frozenset("penned wrote written signed published put erected hung painted unfurled carried displayed released issued sent launched posted submitted left pushed pinned handed drafted produced commissioned conducted completed".split())
_PARTIES = frozenset("labour conservative tory liberal green independent reform plaid".split())
_FRACTIONS = frozenset("half third thirds quarter quarters fifth fifths tenth tenths".split())
_SPOKES = re.compile(r"^spokes(?:man|woman|person|people)$")
_MOODS = frozenset("angry worried local concerned anxious furious upset desperate nearby".split())
_OFFICIAL = re.compile(r"\b(?:chief|director|officer|spokes\w+|minister|mp|head of|cabinet|leader|secretary|superintendent|inspector|professor|president|chair\w*|manager)\b", re.IGNORECASE)
_COUNCIL_TITLES = frozenset(("cllr", "coun", "councillor"))
_COUNCIL_ROLES = re.compile(r"\b(?:councillor|cabinet member|portfolio holder|council(?:'s|’s)? leader|leader of|deputy leader|chairman|chairwoman|chair|mayor|executive member|convener)\b", re.IGNORECASE)


@dataclass(slots=True)
class Speaker:
    """The outcome: whom the mention means, with the name to give, or the candidates."""

    entity: Entity | None = None
    name: str | None = None
    others: list[Entity] = field(default_factory=list)
    reason: str = ""
    confidence: float = 0.9
    plural: bool = False
    spoken_for: list[Body] | None = None


@dataclass(slots=True)
class _Event:
    entity: Entity
    start: int
    subject: bool
    paragraph: int
    name: str


class Resolver:
    """Walks through an article's sentences in order and keeps what is salient."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.events: list[_Event] = []
        self.last: Speaker | None = None
        self.last_group: Speaker | None = None
        self.last_paragraph = -1
        self.sign = ""
        self.anonymous: list[tuple[str, Person]] = []
        self._people: str | None = None
        self._lead: dict[int, int] = {}
        self._paragraph = 0
        self._written: tuple[int, str, list[Body]] | None = None
        self._documents: list[tuple[str, str, list[Body]]] = []

    # -- what is salient ----------------------------------------------------------------------------------------------

    def mentions(self, start: int, end: int) -> list[Mention]:
        """The names between two characters."""
        i = bisect_left(self.cast.starts, start)
        found = []
        while i < len(self.cast.mentions) and self.cast.mentions[i].start < end:
            found.append(self.cast.mentions[i])
            i += 1
        return found

    def note(self, sentence: Sentence) -> None:
        """Takes in a sentence's names as salient, its subject most."""
        self._paragraph = sentence.paragraph
        limit = next((t.start for i, t in enumerate(sentence.tokens) if i and is_finite(sentence.tokens, i)), sentence.end)
        described = self._described(sentence, limit) or self._definite(sentence)
        self._common_nouns(sentence, limit)
        taken, taken_end, taken_person = False, 0, False
        self._write_down(sentence)
        for mention in self.mentions(sentence.start, sentence.end):
            if mention.name.quoted:
                continue
            between = self.text[taken_end : mention.start].strip() if taken else ""
            subject = (not taken or between in ("and", "&", ",") and isinstance(mention.entity, Person) == taken_person) and mention.end <= limit and not mention.name.possessive and self._is_head(mention, sentence)
            lead_in = self.text[max(0, mention.start - 4) : mention.start].lower()
            introduced = mention.entity.first == mention.start and isinstance(mention.entity, Person) and bool(_INTRODUCED.match(self.text, mention.end))
            subject = subject or introduced or lead_in.endswith(" by ") and isinstance(mention.entity, Body)
            if subject and isinstance(mention.entity, Person):
                self._identify(mention.entity, mention, sentence)
            if subject:
                taken, taken_end, taken_person = True, mention.end, isinstance(mention.entity, Person)
            self.events.append(_Event(mention.entity, mention.start, subject, sentence.paragraph, ""))
        if described is not None:
            self.events.append(_Event(described, sentence.start, True, sentence.paragraph, described.name))

    def _definite(self, sentence: Sentence) -> Person | None:
        """The person whom a sentence beginning "The health secretary was …" or "His father was …" is about."""
        tokens = sentence.tokens
        if len(tokens) < 3 or tokens[0].low not in ("the", "his", "her", "their"):
            return None
        verb = next((i for i in range(1, min(len(tokens), 7)) if is_finite(tokens, i)), None)
        if verb is None or verb < 2 or any(t.kind == "q" or t.text[:1].isupper() for t in tokens[1:verb]):
            return None
        noun = tokens[verb - 1].low
        if not is_person_noun(noun):
            return None
        if tokens[0].low != "the":
            kin = self._kin(noun, sentence.start) if verb == 2 else None
            return kin.entity if kin is not None and isinstance(kin.entity, Person) else None
        words_before = {t.low for t in tokens[1:verb]}
        for event in reversed(self.events[-150:]):
            person = event.entity
            if isinstance(person, Person) and any(words_before <= set(re.findall(r"[\w-]+", role.lower())) for role, _, _ in person.roles):
                return person
        return None

    def _common_nouns(self, sentence: Sentence, limit: int) -> None:
        """Takes in "the council" and "residents" as mentions."""
        tokens = sentence.tokens
        for i, token in enumerate(tokens):
            if token.kind != "w":
                continue
            if token.low in class_nouns() and i and tokens[i - 1].low == "the" and token.text.islower():
                body = self.body_for(token.low, token.start)
                if body is not None:
                    self.events.append(_Event(body, token.start, token.start < limit and i < 3, sentence.paragraph, ""))
            elif token.low.endswith("s") and (is_person_noun(token.low.removesuffix("s")) or token.low in ("villagers", "islanders", "families", "locals", "staff", "townspeople")):
                self._people = token.low

    def _identify(self, person: Person, mention: Mention, sentence: Sentence) -> None:
        """Somebody described at the head of the article is the first person then named as a subject without an office."""
        if person.first != mention.start or mention.name.quoted:
            return
        for noun, described in self.anonymous:
            if described.alias is not None or described.first > mention.start:
                continue
            if _TITLED.get(noun, frozenset()) & person.titles or any(re.search(rf"\b{re.escape(noun)}\b", role, re.IGNORECASE) for role, _, _ in person.roles):
                described.alias = person
                return
            if self._lead.get(id(described), 99) > _LEAD or sentence.paragraph - self._lead.get(id(described), 99) > _LEAD + 2 or described.gender * person.gender < 0:
                continue
            if noun in _TITLED or noun in _OFFICES:
                continue
            office = any(_OFFICIAL.search(role) for role, _, _ in person.roles) or bool(_COUNCIL_TITLES & person.titles) or "dr" in person.titles
            if office and not any(noun in role.lower() for role, _, _ in person.roles):
                continue
            described.alias = person
            if described.gender and not person.gender:
                person.gender = described.gender
            person.roles.append((described.name, described.first, described.first))
            return

    def _write_down(self, sentence: Sentence) -> None:
        """Takes in a document as it is written or appears: "has penned a letter", "its report, published today"."""
        tokens = sentence.tokens
        for i, token in enumerate(tokens):
            if token.kind != "w" or i == 0 or token.low not in words("bodies", "documents") and token.low not in words("bodies", "signs"):
                continue
            leader = tokens[i - 1].low if tokens[i - 1].text[:1].islower() else ""
            if i + 2 < len(tokens) and tokens[i + 1].low in ("from", "by") and leader in ("a", "an") or leader == "whose":
                stop = tokens[min(i + 8, len(tokens) - 1)].end if leader != "whose" else token.start
                sender = [m.entity for m in self.mentions(tokens[i].end if leader != "whose" else sentence.start, stop) if isinstance(m.entity, Body)]
                if sender:
                    name = f"{sender[0 if leader != 'whose' else -1].name} {token.low}"
                    bodies = [b for b in sender[:1] if isinstance(b, Body)] if leader != "whose" else [b for b in sender[-1:] if isinstance(b, Body)]
                    self._documents.append((token.low, name, bodies))
                    self._written = (sentence.end, name, bodies)
                    continue
            near = {t.low for t in tokens[max(0, i - 4) : i]}
            known = next((d for d in reversed(self._documents[-12:]) if d[0] == token.low), None) if leader == "the" else None
            if known is not None:
                self._written = (sentence.end, known[1], known[2])
                continue
            if i <= 2 and i + 1 < len(tokens) and is_finite(tokens, i + 1) and leader in ("our", "the", "their", "his", "her", "a", "its"):
                self._written = (sentence.end, token.low, [])
                continue
            if not ({"a", "an"} & near and near & _WRITING):
                continue
            owner = next((m.entity for m in self.mentions(sentence.start, token.start) if not m.name.possessive and not m.name.quoted), None)
            body = owner if isinstance(owner, Body) else None
            name = f"{owner.name} {token.low}" if owner is not None else token.low
            if leader or near:
                self._documents.append((token.low, name, [body] if body else []))
                self._written = (sentence.end, name, [body] if body else [])

    def _is_head(self, mention: Mention, sentence: Sentence) -> bool:
        before = self.text[sentence.start : mention.start].rstrip().rsplit(None, 1)
        word = before[-1].lower() if before else ""
        return word not in grammar("prepositions")

    def _described(self, sentence: Sentence, limit: int) -> Person | None:
        """Somebody without a name who enters the article: "a young woman at the back", "One of the firm's drivers"."""
        tokens = sentence.tokens
        for i, token in enumerate(tokens[:40]):
            if token.low in ("a", "an", "one") and i + 1 < len(tokens):
                j = i + 1
                if token.low == "one" and tokens[j].low == "of":
                    while j + 1 < len(tokens) and j - i < 8 and not is_person_noun(tokens[j].low.removesuffix("s")) and tokens[j].kind == "w":
                        j += 1
                    noun = tokens[j].low.removesuffix("s")
                    if is_person_noun(noun) and not is_finite(tokens, j) and token.start < limit:
                        return self._anonymous(noun, noun, sentence.start)
                    continue
                while j < len(tokens) and j - i < 5 and tokens[j].kind == "w" and tokens[j].text.islower() and not is_person_noun(tokens[j].low) and tokens[j].low not in grammar("prepositions"):
                    j += 1
                if j < len(tokens) and is_person_noun(tokens[j].low) and tokens[j].kind == "w":
                    following = tokens[j + 1] if j + 1 < len(tokens) else None
                    if following is not None and (following.text[:1].isupper() and following.kind == "w" or following.text in (",",) and tokens[i - 1].text == ","):
                        continue
                    if token.start >= limit and not (i and tokens[i - 1].low == "by"):
                        continue
                    if i and tokens[i - 1].text == ",":
                        continue
                    phrase = " ".join(t.text for t in tokens[i + 1 : j + 1])
                    return self._anonymous(phrase, tokens[j].low, sentence.start)
        return None

    def _anonymous(self, name: str, noun: str, start: int) -> Person:
        person = Person(name, noun, "", start, named=False, private=True)
        person.gender = 5 * ((noun in words("names", "female_words")) - (noun in words("names", "male_words")))
        person.roles.append((noun, start, start))
        self.anonymous.append((noun, person))
        self._lead[id(person)] = self._paragraph
        return person

    # -- statements ---------------------------------------------------------------------------------------------------

    def speaker(self, found: Found) -> Speaker:
        """Who made the statement."""
        sentence = found.sentence
        if found.silent and self.last is not None and found.subject is None:
            return Speaker(self.last.entity, self.last.name, self.last.others, "same sentence as the statement before", self.last.confidence, self.last.plural, self.last.spoken_for)
        if found.subject is None:
            if found.cue is not None and found.cue.shape in ("passive", "noun") and not (found.sentence.paragraph == self.last_paragraph and found.cue.word in ("reply", "response", "answer")):
                return Speaker(None, None, reason="nobody is named as having said it", confidence=0.8)
            return self._following(found)
        tokens = sentence.tokens[found.subject.first : found.subject.last + 1]
        result = self.mention(tokens, sentence, found)
        return result

    def _following(self, found: Found) -> Speaker:
        """A quotation without attribution: whoever spoke before it, or the person whom the sentence before is about."""
        event = next((e for e in reversed(self.events) if e.start < found.start), None)
        if event is not None and self.last is not None and event.start > self._last_end and found.sentence.paragraph - event.paragraph <= 1:
            for e in reversed(self.events):
                if e.start <= self._last_end:
                    break
                if e.subject and isinstance(e.entity, Person) and found.sentence.paragraph - e.paragraph <= 1:
                    return Speaker(e.entity, e.entity.name, reason="the sentence before is about this person", confidence=0.75)
        if self.last is None:
            for e in reversed(self.events):
                if e.subject and isinstance(e.entity, Person):
                    return Speaker(e.entity, e.entity.name, reason="the only person the article is about so far", confidence=0.6)
            return Speaker(None, None, reason="no speaker before it", confidence=0.4)
        return Speaker(self.last.entity, self.last.name, self.last.others, "continues the statement before", 0.9, self.last.plural, self.last.spoken_for)

    _last_end = 0

    def spoke(self, found: Found, speaker: Speaker) -> None:
        """Takes in that somebody has spoken."""
        self._last_end = found.end
        self.last = speaker
        self.last_paragraph = found.sentence.paragraph
        at = max(found.end, found.sentence.start)
        for entity in ([speaker.entity] if speaker.entity else []) + speaker.others:
            self.events.append(_Event(entity, at, True, found.sentence.paragraph, ""))
        if speaker.plural or speaker.entity is None and speaker.name:
            self.last_group = speaker

    # -- mentions -----------------------------------------------------------------------------------------------------

    def mention(self, tokens: list[Token], sentence: Sentence, found: Found) -> Speaker:
        """Whom the noun phrase means."""
        low = tokens[0].low.split("'")[0]
        if low in ("it", "this") and found.cue is not None and found.cue.frame == "cite":
            sign = self._sign(sentence)
            if sign is not None:
                return sign
        if len(tokens) == 1 and low in ("he", "she", "him", "her", "his"):
            return self._pronoun(-1 if low in ("he", "him", "his") else 1, tokens[0].start, sentence)
        if len(tokens) == 1 and low in ("it", "its"):
            return self._it(tokens[0].start)
        if len(tokens) == 1 and low in ("they", "them", "their", "both", "we"):
            if "joint" in sentence.words or low == "both":
                return self._joint(tokens[0].start)
            return self._they(tokens[0].start)
        if tokens[0].low in ("the", "both") and len(tokens) == 2 and tokens[1].text[0].isupper():
            family = self.cast.family(tokens[1].text.removesuffix("s"))
            if tokens[1].text.endswith("s") and family:
                return Speaker(family[0], " and ".join(p.name for p in family), list(family[1:]), "the family named before", 0.85, True)
        relative = self._relative(tokens, sentence)
        if relative is not None:
            return relative
        if found.cue is not None and found.cue.frame == "cite" and low in ("one", "another", "others", "some"):
            sign = self._sign(sentence)
            if sign is not None:
                return sign
        if tokens[-1].low.endswith(("'s", "s'")):
            owners = [m for m in self.mentions(tokens[0].start, tokens[-1].end)]
            if owners and isinstance(owners[-1].entity, Person):
                return self._named([owners[-1]], tokens, owners)
            if owners:
                return Speaker(owners[-1].entity, owners[-1].entity.name, reason="named", confidence=0.95)
        if any(t.low in ("pair", "two", "couple", "duo") for t in tokens[:3]) and tokens[0].low in ("the", "both") and (len(tokens) == 2 or tokens[-1].low == "them"):
            two = self._two_people(tokens[0].start)
            if two is not None:
                return two
        stop = _head_end(tokens, [m for m in self.mentions(tokens[0].start, tokens[-1].end) if isinstance(m.entity, Body)])
        head = tokens[: stop + 1]
        names = [m for m in self.mentions(tokens[0].start, tokens[-1].end)]
        spokes = next((t for t in tokens if _SPOKES.match(t.low)), None)
        people = [m for m in names if isinstance(m.entity, Person) and not m.name.possessive and not self._governed(m, tokens)]
        if people:
            return self._named(people, tokens, names)
        if spokes is not None:
            return self._spokesperson(spokes, tokens, names, sentence)
        bodies = [m for m in names if isinstance(m.entity, Body) and m.start <= head[-1].start and not self._governed(m, tokens)]
        last = head[-1]
        noun = last.low.split("'")[0] if last.low.endswith(("'s", "'")) else last.low
        owner = next((m for m in names if m.name.possessive and m.end <= last.end), None)
        if noun in _SENT or noun in words("bodies", "documents") or noun.removesuffix("s") in words("bodies", "documents"):
            return self._document(noun, tokens, names, owner)
        if bodies and (bodies[-1].end >= last.end):
            inside = [m for m in bodies if isinstance(m.entity, Body)]
            if len(inside) > 1 and any(t.low == "and" for t in tokens):
                ents: list[Entity] = [m.entity for m in inside]
                return Speaker(ents[0], " and ".join(e.name for e in ents), ents[1:], "named", 0.95, True)
            entity = inside[-1].entity
            return Speaker(entity, entity.name, reason="named", confidence=0.97)
        return self._description(noun, head, tokens, sentence, owner, found)

    def _governed(self, mention: Mention, tokens: list[Token]) -> bool:
        """Whether the name hangs on a preposition: "a spokesman for *the company*"."""
        before = [t for t in tokens if t.start < mention.start]
        while before and (before[-1].low in ("the", "a") or before[-1].text[:1].isupper() and before[-1].end + 1 >= mention.start and before[-1].low.rstrip(".") in words("titles", "neutral") | words("titles", "male") | words("titles", "female")):
            before = before[:-1]
        return bool(before) and before[-1].low in ("of", "for", "at", "in", "from", "to", "with", "by", "on", "named") and before[-1].low != "named"

    def _named(self, people: list[Mention], tokens: list[Token], names: list[Mention]) -> Speaker:
        comma = next((t.start for t in tokens if t.text == ","), tokens[-1].end)
        joined = any(t.low in ("and", "&") for t in tokens)
        first = people[0] if joined else next((m for m in reversed(people) if m.start < comma), people[0])
        first = self._latest(first)
        if len(people) > 1 and people[1].entity is not first.entity and any(t.low in ("and", "&") and first.end <= t.start < people[1].start and t.start - first.end < 3 for t in tokens):
            ents = [m.entity for m in people[:2]]
            return Speaker(ents[0], " and ".join(e.name for e in ents), ents[1:], "two named together", 0.95, True)
        entity = first.entity
        assert isinstance(entity, Person)  # noqa: S101
        if tokens[0].low in ("the", "both") and first.name.words[-1].endswith("s") and first.name.words[-1].lower() not in (entity.family.lower(),):
            pass
        return Speaker(entity, entity.name, reason="named", confidence=0.98)

    def _latest(self, mention: Mention) -> Mention:
        """Of several people with one surname, the one who spoke or was the subject last."""
        if len(mention.name.words) > 1 or mention.name.titles:
            return mention
        same = self.cast.sharing(mention.name.text)
        if len(same) < 2:
            return mention
        for event in reversed(self.events[-120:]):
            if event.entity in same and event.subject and event.start < mention.start:
                return mention._replace(entity=event.entity)
        return mention

    def _pronoun(self, gender: int, at: int, sentence: Sentence) -> Speaker:
        fallback: Person | None = None
        for event in reversed(self.events[-60:]):
            person = event.entity
            if not isinstance(person, Person) or event.start >= at and event.start > sentence.start and not event.subject:
                continue
            if event.start >= at:
                continue
            if person.gender * gender < 0:
                continue
            if event.subject:
                if person.gender == 0 and fallback is not None and fallback.gender * gender > 0:
                    break
                return Speaker(person, person.name, reason="the last person of that gender who spoke or was the subject", confidence=0.9 if person.gender else 0.75)
            if fallback is None and sentence.paragraph - event.paragraph <= 2:
                fallback = person
        if fallback is not None:
            return Speaker(fallback, fallback.name, reason="the last person of that gender named", confidence=0.7)
        return Speaker(None, None, reason="a pronoun with nobody before it", confidence=0.3)

    def _it(self, at: int) -> Speaker:
        written = self._written
        newer = any(isinstance(e.entity, Body) and written is not None and written[0] < e.start < at for e in self.events[-8:])
        if written is not None and not newer and self._last_end <= written[0] and written[0] <= at < written[0] + 300:
            return Speaker(None, written[1], reason="the writing just mentioned", confidence=0.75, spoken_for=written[2])
        if self.last is not None and self.last.entity is None and self.last.name and not self.last.plural:
            newer = next((e for e in reversed(self.events) if e.subject and isinstance(e.entity, Body) and e.start > self._last_end and e.start < at), None)
            if newer is None:
                return Speaker(None, self.last.name, reason="the last writing that spoke", confidence=0.8, spoken_for=self.last.spoken_for)
        near = [e for e in self.events[-14:] if isinstance(e.entity, Body) and at - 330 < e.start < at and not e.entity.weak]
        if near:
            paragraph = near[-1].paragraph
            close = [e for e in near if e.paragraph == paragraph]
            event = next((e for e in reversed(close) if e.subject), close[-1])
            return Speaker(event.entity, event.entity.name, reason="the last body that spoke or was the subject", confidence=0.85 if event.subject else 0.7)
        for subject in (True, False):
            for event in reversed(self.events[-80:]):
                if isinstance(event.entity, Body) and event.start < at and (event.subject or not subject):
                    name = event.name or event.entity.name
                    return Speaker(event.entity, name, reason="the last body that spoke or was the subject", confidence=0.85 if subject else 0.65)
        return Speaker(None, None, reason="a pronoun with nothing before it", confidence=0.3)

    def _they(self, at: int) -> Speaker:
        if self.last_group is not None:
            group = self.last_group
            return Speaker(group.entity, group.name, group.others, "the last group that spoke", 0.8, True, group.spoken_for)
        if self.last is not None and isinstance(self.last.entity, Person):
            return Speaker(self.last.entity, self.last.name, reason="the last speaker", confidence=0.6)
        return self._it(at)

    def _two_people(self, at: int) -> Speaker | None:
        """The two people who were the last subjects: "the pair of them"."""
        two: list[Entity] = []
        for event in reversed(self.events[-60:]):
            if event.start < at and isinstance(event.entity, Person) and event.entity not in two and event.entity.named:
                two.append(event.entity)
            if len(two) == 2:
                two.reverse()
                return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two people", 0.7, True)
        return None

    def _joint(self, at: int) -> Speaker:
        """The last two bodies or people that were subjects: "the two said in a joint statement"."""
        two: list[Entity] = []
        for event in reversed(self.events[-60:]):
            if event.start < at and event.subject and event.entity not in two and isinstance(event.entity, Body) and (not two or not event.entity.weak or True):
                two.append(event.entity)
            if len(two) == 2:
                two.reverse()
                return Speaker(two[0], " and ".join(e.name for e in two), two[1:], "the last two that spoke", 0.7, True)
        return self._they(at)

    def _relative(self, tokens: list[Token], sentence: Sentence) -> Speaker | None:
        """"Her husband, Lionel": somebody named by given name alone, of the family of the person before where the article says so."""
        if tokens[0].low not in ("her", "his", "their") or len(tokens) < 2:
            return None
        kin = tokens[1].low
        if kin not in words("names", "female_words") and kin not in words("names", "male_words") and kin not in ("partner", "friend", "parents"):
            return None
        if len(tokens) == 2:
            return self._kin(kin, tokens[0].start)
        if not tokens[-1].text[0].isupper() or len(tokens) > 4 or not (tokens[-2].text == "," or len(tokens) == 3):
            return None
        owner = next((e.entity for e in reversed(self.events) if e.subject and isinstance(e.entity, Person) and e.start < tokens[0].start), None)
        if not isinstance(owner, Person):
            return None
        given = tokens[-1].text
        shared = re.search(rf"\b[Tt]he {re.escape(owner.family)}s\b", self.text) is not None
        person = self.cast.relative(given, owner.family if shared else "", tokens[-1].start)
        noun = tokens[1].low
        person.gender += 6 * ((noun in words("names", "female_words")) - (noun in words("names", "male_words")))
        return Speaker(person, person.name, reason="a relative, named by given name", confidence=0.75)

    def _kin(self, noun: str, at: int) -> Speaker | None:
        """"His father": the one person of the right gender with the surname of whoever was last spoken of."""
        gender = (noun in words("names", "female_words")) - (noun in words("names", "male_words"))
        owner = next((e.entity for e in reversed(self.events) if e.subject and isinstance(e.entity, Person) and e.start < at), None)
        if not isinstance(owner, Person):
            return None
        kin = [p for p in self.cast.sharing(owner.family) if p is not owner and p.gender * gender > 0]
        known = next((p for p in kin if any(noun in role.lower() for role, _, _ in p.roles)), None) or (kin[0] if len(kin) == 1 else None)
        if known is None:
            return None
        return Speaker(known, known.name, reason=f"the {noun}, of the same surname", confidence=0.7)

    def _sign(self, sentence: Sentence) -> Speaker | None:
        """The placard, banner or note mentioned last, and the occasion where the article tells of one."""
        before = self.text[max(0, sentence.start - 400) : sentence.start].lower()
        signs = list(re.finditer(r"\b(placard|banner|sign|poster|board|notice|sticker|badge|leaflet|t-shirt|message|slogan|stick|note|card|letter)s?\b", before))
        if not signs:
            return None
        noun = next((m.group(1) for m in reversed(signs) if m.group(1) not in ("message", "slogan")), signs[-1].group(1))
        event = re.search(r"\b(protest|rally|march|demonstration|vigil|picket|meeting|hearing)\b", before)
        name = f"{noun} at the {event.group(1)}" if event else noun
        return Speaker(None, name, reason="one of the signs mentioned before", confidence=0.7, spoken_for=[])

    def _spokesperson(self, spokes: Token, tokens: list[Token], names: list[Mention], sentence: Sentence) -> Speaker:
        body: Entity | None = None
        owner = next((m for m in names), None)
        if owner is not None:
            body = owner.entity
        else:
            noun = next((t.low.split("'")[0] for t in tokens if t.low.split("'")[0] in class_nouns() or t.low.split("'")[0] in words("bodies", "any_body")), None)
            if noun:
                body = self.body_for(noun, tokens[0].start)
            elif tokens[0].low in ("its", "their", "his", "her"):
                body = self._it(tokens[0].start).entity
            else:
                inside = [m for m in self.mentions(sentence.start, tokens[0].start) if isinstance(m.entity, Body) and not m.name.quoted]
                body = inside[0].entity if inside else self._it(tokens[0].start).entity
        name = spokes.text.lower() + (f" for {body.name}" if body else "")
        return Speaker(None, name, reason="a spokesperson, known by the body", confidence=0.9 if body else 0.6, spoken_for=[body] if isinstance(body, Body) else [])

    def _document(self, noun: str, tokens: list[Token], names: list[Mention], owner: Mention | None) -> Speaker:
        body: Entity | None = owner.entity if owner else None
        if body is None:
            body = next((m.entity for m in names if isinstance(m.entity, Body)), None)
        inside = [m.entity for m in names if isinstance(m.entity, Body)]
        if noun in _SENT and owner is None:
            sender = next((t for t in tokens if t.low in ("from", "by")), None)
            by = next((m for m in names if sender is not None and m.start > sender.start), None)
            if by is not None:
                spoken_by = [by.entity] if isinstance(by.entity, Body) else []
                self._documents.append((noun, by.entity.name, spoken_by))
                return Speaker(by.entity, by.entity.name, reason=f"a {noun} speaks for its writer", confidence=0.9)
        if owner is not None and isinstance(owner.entity, Body) and noun in ("letter", "statement", "email", "tweet", "post", "response", "reply") and len(inside) == 1:
            self._documents.append((noun, owner.name.text, [owner.entity]))
            return Speaker(owner.entity, owner.name.text, reason="a letter speaks for its writer", confidence=0.9)
        if body is None and tokens[0].low in ("its", "their", "the", "it"):
            known = next((d for d in reversed(self._documents) if d[0] == noun), None)
            if known is not None:
                return Speaker(None, known[1], reason="the document named before", confidence=0.85, spoken_for=known[2])
            if tokens[0].low in ("its", "their"):
                body = self._it(tokens[0].start).entity
            elif self.last is not None and noun in ("report", "statement", "letter", "release"):
                body = self._near_body(tokens[0].start, tokens[-1].end)
        if len(inside) > 1:
            name = " and ".join(dict.fromkeys(m.name.text for m in names if isinstance(m.entity, Body))) + f" {noun}"
        elif body is not None:
            name = f"{body.name} {noun}"
        elif tokens[0].low not in _DETERMINERS or noun in ("inspection", "survey", "review", "inquiry", "investigation"):
            body = self._near_body(tokens[0].start, tokens[-1].end)
            name = f"{body.name} {noun}" if body else _plain(tokens)
        else:
            name = noun.removesuffix("s") if tokens[0].low == "one" else _plain(tokens)
        spoken = [b for b in (inside or [body]) if isinstance(b, Body)]
        self._documents.append((noun, name, spoken))
        return Speaker(None, name, reason="a document, known by its owner", confidence=0.85, spoken_for=spoken)



    def remember_writer(self, speaker: Speaker) -> None:
        """Keeps for whom the document that spoke last was written, for when it speaks again."""
        if self._documents and speaker.spoken_for:
            noun, name, _ = self._documents[-1]
            self._documents[-1] = (noun, name, speaker.spoken_for)

    def _near_body(self, start: int, end: int) -> Body | None:
        """The body last named before a document without an owner, at an article's opening the first after it."""
        for event in reversed(self.events[-20:]):
            if isinstance(event.entity, Body) and event.start < start and not event.entity.weak and not is_place(event.entity):
                return event.entity
        for mention in self.mentions(end, end + 300):
            if isinstance(mention.entity, Body) and not mention.name.quoted:
                return mention.entity
        return None

    def body_for(self, noun: str, at: int) -> Body | None:
        """The body that "the firm", "the council", "the group" stands for."""
        classes = class_nouns().get(noun, frozenset())
        anything = noun in words("bodies", "any_body") and not classes
        unclassed: Body | None = None
        for subject in (True, False):
            for event in reversed(self.events[-120:]):
                body = event.entity
                if not isinstance(body, Body) or event.start >= at or not event.subject and subject:
                    continue
                if body.classes & classes or anything or noun in body.name.lower().split():
                    return body
                if unclassed is None and not body.classes and event.subject and not body.name.isupper() and not is_place(body):
                    unclassed = body
        if unclassed is not None and not classes & {"council", "police", "school", "court", "university", "government", "hospital", "trust", "union", "committee", "partnership", "board", "department"}:
            return unclassed
        for body in self.cast.bodies:
            if body.classes & classes or noun in body.name.lower().split():
                return body
        return None

    def _description(self, noun: str, head: list[Token], tokens: list[Token], sentence: Sentence, owner: Mention | None, found: Found) -> Speaker:
        first = tokens[0].low
        definite = first in ("the", "this", "that", "its", "his", "her", "their") or owner is not None
        at = tokens[0].start
        plural = noun.endswith("s") and not noun.endswith("ss") or noun in ("people", "police", "men", "women", "children", "staff", "parents", "experts")
        bare = len(head) == 1 and not plural and noun in class_nouns()
        if (definite or bare) and (noun in class_nouns() or noun in words("bodies", "any_body")) and owner is None:
            body = self.body_for(noun, at)
            if body is not None:
                return Speaker(body, body.name, reason=f"the {noun} named before", confidence=0.88)
            if first == "the" or bare:
                return Speaker(None, _plain(head), reason=f"a {noun} that the article does not name", confidence=0.6)
        if noun in _QUANTIFIERS or "-" in noun and noun.rsplit("-", 1)[-1] in _FRACTIONS or noun in ("cent", "%") or tokens[-1].text == "%":
            group = self.last_group
            if group is not None:
                return Speaker(group.entity, group.name, group.others, "part of the group that spoke before", 0.7, True)
        if not plural and (definite and _personal(noun) or _AGED.match(noun)) and not self._new_office(noun, tokens, owner):
            person = self._aged(_AGED.match(tokens[1].low), at) if len(tokens) > 1 and _AGED.match(tokens[1].low) else None
            person = person or self._person_described(noun, tokens, sentence, found)
            if person is not None:
                return Speaker(person, person.name, reason=f"the {noun} described before", confidence=0.75)
        lead = first == "the" and sentence.paragraph <= _LEAD and not plural and (is_person_noun(noun) or len(head) > 1 and _personal(noun))
        if not plural and (not definite and first in ("a", "an", "one", "another") or lead):
            known = next((p for n, p in self.anonymous if n == noun and p.first == sentence.start), None)
            person = known or self._anonymous(_plain(head), noun, sentence.start)
            return Speaker(person, person.name, reason="described but not named", confidence=0.8)
        if first == "one" and len(tokens) > 1 and tokens[1].low == "of" and noun.endswith("s"):
            return Speaker(None, noun.removesuffix("s"), reason="one of several, not named", confidence=0.75)
        if noun in _PARTS and len(tokens) > len(head) and tokens[len(head)].low in ("of", "in", "familiar", "from", "with", "at", "on"):
            return Speaker(None, _plain(tokens), reason="described but not named", confidence=0.75, plural=plural)
        if len(head) == 1 and head[0].text[0].isupper() and not plural and noun not in self.cast.lower and not is_person_noun(noun):
            return Speaker(None, head[0].text, reason="a name that the article does not explain", confidence=0.6)
        if noun in ("them", "those", "these") and self._people is not None:
            return Speaker(None, self._people, reason="the people last mentioned", confidence=0.7, plural=True)
        return Speaker(None, _plain(head if len(head) > 0 else tokens), reason="a group or thing known by its noun", confidence=0.8, plural=plural)

    def _aged(self, age: re.Match[str] | None, at: int) -> Person | None:
        """"The 66-year-old": whoever is of that age, else the last person whose age the article does not give."""
        if age is None:
            return None
        years = age.group().split("-")[0]
        people = [e for e in reversed(self.events[-80:]) if isinstance(e.entity, Person) and e.start < at]
        for event in people:
            if isinstance(event.entity, Person) and event.entity.age == years:
                return event.entity
        return next((e.entity for e in people if isinstance(e.entity, Person) and e.subject and not e.entity.age), None)

    def _new_office(self, noun: str, tokens: list[Token], owner: Mention | None) -> bool:
        """Whether a definite description brings in somebody new: "the city's own tree officer"."""
        return owner is not None and len(tokens) > 3 and not any(
            noun in role.lower() for event in self.events[-150:] if isinstance(event.entity, Person) for role, _, _ in event.entity.roles
        )

    def _person_described(self, noun: str, tokens: list[Token], sentence: Sentence, found: Found) -> Person | None:
        at = tokens[0].start
        key = {"head": "headteacher", "boss": "chief", "mum": "mother", "dad": "father"}.get(noun, noun)
        party = next((t.low for t in tokens if t.low.rstrip("s") in _PARTIES), "")
        best: Person | None = None
        for event in reversed(self.events[-150:]):
            person = event.entity
            if not isinstance(person, Person) or event.start >= at:
                continue
            if any(re.search(rf"\b{re.escape(key)}\b", role, re.IGNORECASE) or noun == "head" and re.search(r"\b(?:head|leads)\b", role, re.IGNORECASE) for role, _, _ in person.roles):
                return person
            if party and any(party.rstrip("s") in role.lower() for role, _, _ in person.roles):
                return person
            if _TITLED.get(noun, frozenset()) & person.titles:
                return person
            if noun == "councillor" and not party and _COUNCIL_TITLES & person.titles:
                return person
            best = best or (person if event.subject and sentence.paragraph - event.paragraph <= 2 else None)
        later = self._introduced_next(noun, sentence, tokens)
        if later is not None:
            return later
        for role_noun, person in reversed(self.anonymous):
            if role_noun == noun:
                return person
        if noun in _OFFICES:
            return None
        gender = (noun in words("names", "female_words")) - (noun in words("names", "male_words"))
        for event in reversed(self.events[-60:]):
            person = event.entity
            if isinstance(person, Person) and event.subject and event.start < at and sentence.paragraph - event.paragraph <= 3 and person.gender * gender >= 0:
                if noun in ("councillor", "mp", "minister", "mayor", "chairman", "leader", "judge", "coroner", "spokesman", "spokeswoman"):
                    continue
                return person
        return None

    def _introduced_next(self, noun: str, sentence: Sentence, tokens: list[Token]) -> Person | None:
        """An office named in a sentence soon after, for the first time: "The chairman … Councillor Verity Joliffe then …"."""
        text = " ".join(t.text for t in tokens)
        if not _COUNCIL_ROLES.search(text):
            return None
        text = text.removeprefix("The ").removeprefix("the ")
        for mention in self.mentions(sentence.end, sentence.end + 260):
            person = mention.entity
            if isinstance(person, Person) and person.first == mention.start and _COUNCIL_TITLES & set(mention.name.titles) and not mention.name.quoted:
                person.roles.append((text, tokens[0].start, tokens[-1].end))
                return person
        return None


@lru_cache(maxsize=4096)
def _personal(noun: str) -> bool:
    """Whether the noun may stand for a person."""
    return is_person_noun(noun) or noun in _PARTIES or noun in ("mum-of-two", "culprit", "dem", "democrat") or "-of-" in noun or noun.endswith(("er", "or", "ist", "ian", "man", "woman", "ee", "old", "ant", "champ")) and noun not in ("letter", "order", "matter", "number", "paper", "owner's", "weather", "summer", "river", "member's", "water", "power", "tower", "centre")


@lru_cache(maxsize=4096)
def is_person_noun(word: str) -> bool:
    """Whether the noun names a person by role, kin or sex."""
    return word in words("roles", "heads") or re.match(r"(?:mum|mother|dad|father|grandmother|grandfather|parent)-of-", word) is not None or word in words("names", "female_words") or word in words("names", "male_words") or word in ("person",)


def _head_end(tokens: list[Token], bodies: list[Mention]) -> int:
    """The index of the head of a noun phrase: the last word before a preposition, comma or relative pronoun."""
    for i, token in enumerate(tokens):
        if i == 0 or any(m.start < token.start < m.end for m in bodies):
            continue
        if token.text in CLAUSE_MARKS or token.low in ("of", "for", "at", "in", "from", "with", "on", "to", "by", "who", "which", "that", "about", "against", "near", "opposite"):
            if token.low == "of" and (tokens[i - 1].low in _QUANTIFIERS or tokens[i - 1].low in ("group", "number", "couple", "handful", "one")):
                continue
            return i - 1
        if token.low in ("taped", "pinned", "written", "published", "seen", "based", "living", "held", "made", "carried", "signed", "addressed", "e-mailed", "emailed", "sent", "released", "issued", "provided", "obtained", "posted", "shared", "filed", "given", "dated", "attached", "familiar", "involved", "close", "named", "called", "outside", "inside", "overlooking"):
            return i - 1
    return len(tokens) - 1


def _plain(tokens: list[Token]) -> str:
    """The noun phrase without article or quantifier, in lower case where it began a sentence."""
    run = list(tokens)
    while len(run) > 1 and (run[0].low in _DETERMINERS or run[0].low in _QUANTIFIERS and run[1].low == "of" or run[0].low == "of"):
        run = run[1:]
    if len(run) > 1 and run[0].low.endswith(("ed", "ing")) and run[0].low not in ("building", "housing", "planning") or len(run) > 1 and run[0].low in _MOODS:
        run = run[1:]
    out = " ".join(t.text for t in run if t.kind != "p" or t.text == "&")
    if run and run[0].text[:1].isupper() and not run[0].text.isupper() and not (len(run) > 1 and run[1].text[:1].isupper()):
        out = out[:1].lower() + out[1:]
    return out
