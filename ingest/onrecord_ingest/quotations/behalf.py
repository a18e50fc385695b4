"""For whom somebody speaks: the roles the article gives its people, and the bodies those roles belong to."""

from __future__ import annotations

import re
from collections import Counter

from onrecord_ingest.quotations.attach import Found
from onrecord_ingest.quotations.cast import Body, Cast, Entity, Mention, Person, class_nouns
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.quotations.resolve import Resolver, Speaker
from onrecord_ingest.quotations.roles import roles_of
from onrecord_ingest.quotations.sentences import Sentence
from onrecord_ingest.quotations.statement import Role, Span

_BEHALF = re.compile(r"\bon behalf of\b", re.IGNORECASE)
_PARTY_BEFORE = re.compile(r"\b(Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Reform|Independent)s?(?:[’']s?)? (?:(?:candidate|councillor|Cllr|Councillor|Coun|leader|group leader|MP) )?$")
_PARTY_AFTER = re.compile(
    r"(?:,? (?:for|of) (?:the )?| \()(Labour|Lab|Conservative|Con|Tory|Liberal Democrat|Lib Dem|LD|Green|Reform|Independent|Ind|Plaid|SNP)s?(?=[,) .])"
)
_ABBREVIATED = {"con": "conservative", "lab": "labour", "ld": "liberal democrat", "lib dem": "liberal democrat", "ind": "independent"}
_PRIVATE = re.compile(
    r"\b(?:mp|mps|msp|ms|campaigner|activist|resident|volunteer|candidate|opposition|backbench\w*|ward councillor|pensioner|professor|lecturer|"
    r"researcher|academic|economist|historian|customer|patient|passenger|tenant|neighbour|mother|father|mum|dad|parent|carer|student|pupil|"
    r"labour|conservative|tory|liberal democrats?|lib dem|green|independent|reform|plaid|snp|group leader|co-?ordinator of the (?:group|campaign)|member of the|inspector of|his majesty)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:cabinet|portfolio|executive member|leader of the council|council leader|chief|director|head|manager|officer|mayor|chair(?:man|woman|person)?|"
    r"secretary|superintendent|inspector|constable|sergeant|commissioner|spokes\w+|lead|president|treasurer|trustee|principal|governor|editor|owns?|runs?|leads?|"
    r"consultant|surgeon|matron|engineer|founder|vicar|curator|accountable|deputy|boss|executive|holder|registrar|solicitor|planner|adviser|advisor)\b",
    re.IGNORECASE,
)
_LOCAL = re.compile(r"\b(?:Parish|Town|Community)\b")
_OFFICE_OF = re.compile(
    r"\b(?:chief executive|ceo|director|manager|head|leader|chair\w*|founder|officer|secretary|president|owner|boss|executive|spokes\w+|runs|leads|owns|heads|chairs|manages)\b"
    r"[^,]{0,30}?(?:of|at|for|with|\b)\s(?:the )?$",
    re.IGNORECASE,
)
_COUNCIL = re.compile(r"\b(?:cabinet|portfolio|executive member|council|councillor|mayor|planning|chair(?:man|woman)?|leader|highways?|officers?|officials)\b", re.IGNORECASE)
_HEALTH = re.compile(r"\b(?:consultant|clinical|nurse|nursing|medical|surgeon|paramedic|midwi\w+|ward|matron|patient)\b", re.IGNORECASE)
_SCHOOL = re.compile(r"\b(?:head\s?teacher|headmaster|headmistress|teacher|head|governors?|principal)\b", re.IGNORECASE)
_POLICE_ROLE = re.compile(r"\b(?:superintendent|inspector|constable|sergeant|detective|police|senior officers)\b", re.IGNORECASE)


class Offices:
    """Reads roles as people are introduced, and answers for whom a statement was made."""

    def __init__(self, text: str, cast: Cast, resolver: Resolver) -> None:
        self.text = text
        self.cast = cast
        self.resolver = resolver
        self._body: dict[int, Body | None] = {}
        self._spans: dict[int, list[Role]] = {}
        self._generic = Body("the council", 0, set(), {"council"})
        self.spoken: set[Body] = set()
        self._behalf: tuple[Entity | None, tuple[str, ...]] | None = None

    def note(self, sentence: Sentence) -> None:
        """Takes in the roles given in a sentence."""
        for mention in self.resolver.mentions(sentence.start, sentence.end):
            if isinstance(mention.entity, Person) and not mention.name.quoted:
                self._introduce(mention, sentence)
        behalf = _BEHALF.search(self.text, sentence.start, sentence.end)
        if behalf:
            bodies = self._bodies_after(behalf.end(), sentence)
            if bodies:
                self._pending = (sentence.paragraph, bodies)

    _pending: tuple[int, tuple[str, ...]] | None = None

    def _bodies_after(self, at: int, sentence: Sentence) -> tuple[str, ...]:
        stop = re.compile(r"[,.;:”\"]|\b(?:I|we|said|would|a spokes\w+)\b").search(self.text, at, sentence.end)
        end = stop.start() if stop else sentence.end
        names = [m.entity.name for m in self.resolver.mentions(at, end) if isinstance(m.entity, Body)]
        if "council" in self.text[at:end].lower().split() and not any("council" in n.lower() for n in names):
            council = self.resolver.body_for("council", at)
            if council:
                names.insert(0, council.name)
        return tuple(dict.fromkeys(names))

    def _introduce(self, mention: Mention, sentence: Sentence) -> None:
        person = mention.entity
        assert isinstance(person, Person)  # noqa: S101
        text = self.text
        phrases = roles_of(mention, sentence)
        party = _PARTY_BEFORE.search(text, max(sentence.start, mention.start - 24), mention.start) or _PARTY_AFTER.match(text, mention.end)
        if party:
            word = party.group(1).lower()
            person.roles.append((_ABBREVIATED.get(word, word), party.start(1), party.end(1)))
        for role in mention.name.roles:
            if role in ("mp", "msp", "ms", "am", "td") or _PRIVATE.fullmatch(role):
                person.roles.append((role, mention.start, mention.start))
        for start, end in phrases:
            phrase = text[start:end]
            if any(s == start for _, s, _ in person.roles):
                continue
            person.roles.append((phrase, start, end))
            body = self._body_of(phrase, start, end, mention)
            known = self._spans.setdefault(id(person), [])
            known.append(Role(Span(start, end, phrase), body.name if body else None))
            if body is not None and self._body.get(id(person)) is None:
                self._body[id(person)] = body

    def _body_of(self, phrase: str, start: int, end: int, mention: Mention) -> Body | None:
        """The body in a role's words."""
        named = [m for m in self.resolver.mentions(start, end) if isinstance(m.entity, Body) and m.entity.name.lower() not in ("nhs", "send")]
        named = [m for m in named if isinstance(m.entity, Body) and (not m.entity.weak or m.entity in self.spoken or self.cast.knows(m.entity.name) and _OFFICE_OF.search(self.text[start : m.start]) and not re.search(r"portfolio|cabinet|member for|holder", phrase))]
        if named:
            return named[-1].entity if isinstance(named[-1].entity, Body) else None
        owner = re.match(r"(its|their|his|her)\b", phrase, re.IGNORECASE)
        if owner and owner.group(1).lower() in ("its", "their"):
            entity = self.resolver._it(start).entity
            return entity if isinstance(entity, Body) else None
        for noun in re.findall(r"\b(?:(?:the|her|his|their|its) ([a-z]+)(?=\W|$)|([a-z]+)(?:’s|'s))", phrase, re.IGNORECASE):
            noun = noun[0].removesuffix("’s").removesuffix("'s") or noun[1]
            if noun.lower() in class_nouns() or noun.lower() in ("group", "organisation", "county"):
                body = self.resolver.body_for(noun.lower(), start)
                if body is None and noun.lower() in ("committee", "panel", "cabinet"):
                    body = self._council(noun.lower())
                if body is not None:
                    return body
        if re.match(r"(?:her|his) (?:deputy|colleague|predecessor|successor|cabinet)", phrase):
            boss = next((e.entity for e in reversed(self.resolver.events) if e.subject and isinstance(e.entity, Person) and e.start < start), None)
            if isinstance(boss, Person):
                return self._person_body(boss)
        place = re.search(r"\bmayor of ([A-Z]\w+)", phrase)
        if place:
            return next((b for b in self.cast.bodies if "council" in b.classes and place.group(1) in b.name), None)
        return None

    # -- answers ------------------------------------------------------------------------------------------------------

    def roles(self, entity: Entity | None) -> tuple[Role, ...]:
        """The roles the article has given somebody so far."""
        return tuple(self._spans.get(id(entity), ())) if isinstance(entity, Person) else ()

    def behalf(self, found: Found, speaker: Speaker) -> tuple[str, ...]:
        """Fullest names of the bodies for whom the statement was made."""
        said = self.text[found.start : found.start + 220]
        opening = _BEHALF.search(said[:40])
        if opening:
            bodies = self._bodies_after(found.start + opening.end(), Sentence(found.start, found.end, 0, [], [], False, False))
            if bodies:
                self._behalf = (speaker.entity, bodies)
        in_sentence = _BEHALF.search(self.text, found.sentence.start, found.sentence.end)
        if in_sentence and not opening and self._pending and self._pending[0] == found.sentence.paragraph:
            self._behalf = (speaker.entity, self._pending[1])
            speaker.spoken_for = [b for b in self.cast.bodies if b.name in self._pending[1]]
            return self._pending[1]
        if self._behalf is not None and speaker.entity is not None and self._behalf[0] is speaker.entity:
            return self._behalf[1]
        if found.subject is not None and speaker.entity is None and found.sentence.tokens[found.subject.first].low in ("her", "his"):
            writer = next((e.entity for e in reversed(self.resolver.events) if e.subject and isinstance(e.entity, Person) and e.start < found.sentence.start), None)
            body = self._person_body(writer) if isinstance(writer, Person) else None
            speaker.spoken_for = [body] if body is not None else []
            self.resolver.remember_writer(speaker)
        if speaker.spoken_for is not None:
            return tuple(b.name for b in speaker.spoken_for if not _independent(b))
        names = []
        for entity in [speaker.entity, *speaker.others]:
            body = entity if isinstance(entity, Body) else self._person_body(entity, found) if entity is not None else None
            if body is not None and not _independent(body):
                names.append(body.name)
        if speaker.entity is None and speaker.name and found.subject is not None:
            body = self._group_body(speaker.name, found)
            if body is not None:
                names.append(body.name)
        if isinstance(speaker.entity, Body):
            self.spoken.add(speaker.entity)
        return tuple(dict.fromkeys(names))

    def _person_body(self, person: Person, found: Found | None = None) -> Body | None:
        roles = " ; ".join(role for role, _, _ in person.roles)
        if re.search(r"\bopposition\b", roles):
            return None
        private = _PRIVATE.search(roles)
        office = _OFFICE.search(roles)
        if private and not re.search(r"\b(?:cabinet|portfolio|executive member|leader of|mayor|chief executive|director|council leader)\b", roles, re.IGNORECASE):
            return None
        if not person.named:
            return self._unnamed(person, found)
        body = self._body.get(id(person))
        if body is not None:
            return body if office or "of " in roles or not private else None
        if person.titles & {"cllr", "coun", "councillor"} and re.search(r"cabinet|portfolio|executive member|leader|mayor|chair", roles, re.IGNORECASE):
            return self._council()
        if person.titles & words("titles", "police") or _POLICE_ROLE.search(roles):
            return self._only("police")
        if re.search(r"cabinet|portfolio|executive member|council(?!lor)|(?:returning|planning|licensing|highways|tree|housing|conservation|enforcement|monitoring|environmental health|committee|democratic services) officer|committee|director of (?:adult|child|social|public health|education|housing|environment|highways|place|planning|transport|communit)", roles, re.IGNORECASE):
            return self._council()
        if _HEALTH.search(roles) and office:
            return self._only("trust")
        if _SCHOOL.search(roles):
            return self._only("school")
        return None

    def _unnamed(self, person: Person, found: Found | None) -> Body | None:
        """The council for an officer or official of no other body, where the article has a council."""
        if found is not None and found.subject is not None and _OFFICE.search(person.name):
            tokens = found.sentence.tokens
            start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
            named = [m.entity for m in self.resolver.mentions(start, end) if isinstance(m.entity, Body) and not m.entity.weak]
            if named:
                return named[-1]
        if re.search(r"\b(?:council |planning |housing |senior )?(?:officer|official)$", person.name) and "police" not in person.name:
            return next((b for b in self.cast.bodies if "council" in b.classes), None)
        return None

    def _council(self, committee: str = "") -> Body | None:
        """The council that has the committee, else the one most spoken of; where the article names none, "the council" itself."""
        councils = Counter(id(m.entity) for m in self.cast.mentions if isinstance(m.entity, Body) and "council" in m.entity.classes)
        body = max((b for b in self.cast.bodies if id(b) in councils), key=lambda b: (not _LOCAL.search(b.name), councils[id(b)]), default=None)
        for mention in self.cast.mentions:
            if committee and id(mention.entity) in councils and re.match(rf"[’']s (?:\w+ ){{0,2}}{committee}\b", self.text[mention.end : mention.end + 40]):
                body = mention.entity if isinstance(mention.entity, Body) else body
                break
        if body is None and re.search(r"\bthe council\b", self.text):
            body = self._generic
        return body

    def _only(self, cls: str) -> Body | None:
        return next((b for b in self.cast.bodies if cls in b.classes), None)

    def _group_body(self, name: str, found: Found) -> Body | None:
        if found.subject is not None:
            tokens = found.sentence.tokens
            start, end = tokens[found.subject.first].start, tokens[found.subject.last].end
            named = [m.entity for m in self.resolver.mentions(start, end) if isinstance(m.entity, Body)]
            if named and re.search(r"officers?\b|bosses|chiefs?\b|officials?\b|managers?\b|leaders?\b|spokes|directors?\b|engineers?\b", name):
                return named[-1] if isinstance(named[-1], Body) else None
        if found.subject is not None and re.match(r"(?:the )?(?:city|county|borough|district|town|council|authority)(?:’s|'s)", self.text[start:end], re.IGNORECASE):
            return self.resolver.body_for("council", found.start)
        if re.search(r"^(?:senior )?(?:managers|bosses|chiefs|executives|directors)$", name):
            return self.resolver._it(found.start).entity if isinstance(self.resolver._it(found.start).entity, Body) else None  # type: ignore[return-value]
        if re.search(r"\b(?:planning|council|highways?|education) (?:officers|officials|bosses|chiefs|leaders)\b|^officials$|\bofficers$", name):
            if re.search(r"senior officers|police", name):
                return self._only("police") or self.resolver.body_for("council", found.start)
            return self.resolver.body_for("council", found.start)
        return None


def _independent(body: Body) -> bool:
    return any(word in words("bodies", "independent") for word in body.name.lower().split())
