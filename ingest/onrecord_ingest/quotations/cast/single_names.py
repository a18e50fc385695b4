"""Whom or what a name of one word means: somebody of that surname or given name, a body, nobody."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.acronyms import acronym
from onrecord_ingest.quotations.cast.bodies.bodies import enter_body
from onrecord_ingest.quotations.cast.cast import Body, Cast, Entity, Person, class_nouns
from onrecord_ingest.quotations.cast.lookup import enter, known_body
from onrecord_ingest.quotations.cast.names import titles
from onrecord_ingest.quotations.cast.names.names import Name, given_names
from onrecord_ingest.quotations.cast.names.order import may_be_family
from onrecord_ingest.quotations.cast.people.bearers import best_fit, elder
from onrecord_ingest.quotations.cast.people.evidence import spouse
from onrecord_ingest.quotations.cast.people.genders import clashes, list_gender
from onrecord_ingest.quotations.cast.people.nicknames import short_for
from onrecord_ingest.quotations.cast.signs.shown import stands_as_subject
from onrecord_ingest.quotations.lexicon import alternatives, words
from onrecord_ingest.quotations.patterns import Pattern
from onrecord_ingest.quotations.who.people.kin import relative

_COINED = re.compile(r"(?!Mac|Fitz|Van|Des?[A-Z]|Di[A-Z]|La[A-Z]|Le[A-Z])[A-Z][a-z]{2,}[A-Z][a-z]{2,}$")
"""A name with a capital inside, as firms have them: "TidePower"."""
_COINED_ACTS = re.compile(
    r"(?:, which [^,.]{3,60},)? (?:has|have|had|said|says|wants|plans|runs|owns|operates|told|confirmed|will|apologised)\b"
)
_RUNS_AFTER = Pattern(
    lambda: (
        rf", which (?:{alternatives('bodies', 'runs_after')})\b"
        r"|, which (?:has|had|holds|held|won) (?:the|a) (?:[\w’'-]+ ){0,2}contract\b"
    )
)
_KIND_BEFORE = Pattern(lambda: rf"\b({alternatives('bodies', 'kinds_before')}) $")

_OFFICER = Pattern(lambda: rf"(?:[’']s?)? (?:[a-z-]+ ){{0,3}}?(?:{alternatives('bodies', 'officers_of_firms')})\b")
"""What follows the name of a firm as its owner, and no place's: "*Brackmere*'s area manager"."""

_RUN_BY = re.compile(
    r"\bwho (?:now |also |has |have |had |together )*"
    r"(?:opened|runs|run|owns|own|founded|co-founded|set up|launched|started|manages|took over) $"
)


def _is_part(cast: Cast, body: Body, name: Name) -> bool:
    """Whether a longer name is rather that of something of theirs: Facebook is named far oftener than Facebook Research."""
    longer = body.name.split()
    oftener = cast.counts[name.text] > 2 * cast.counts[body.name]
    return oftener and longer[-1].lower() not in words("bodies", "heads") and longer[0] == name.words[0]


def _has_officers(cast: Cast, name: Name) -> bool:
    """Whether a single word owns an office that firms have and places have not: "Vantec's site manager"."""
    known = name.words[0] in cast.places or name.words[0].lower() in given_names()
    return name.kind == "single" and name.possessive and not name.quoted and not known and bool(_OFFICER.match(cast.text, name.end))


def _is_run(cast: Cast, name: Name) -> bool:
    """Whether a single word is what somebody is told to run or have founded: "who opened *Crust* in Bell Street"."""
    known = name.words[0] in cast.places or name.words[0].lower() in given_names()
    single = name.kind == "single" and not name.quoted and not known and not name.possessive
    return single and _RUN_BY.search(cast.text, max(0, name.start - 40), name.start) is not None


def single_name(cast: Cast, name: Name) -> Entity | None:
    """Whom or what a single word with or without titles names."""
    word = name.words[-1]
    low = word.lower()
    if len(name.words) == 1 and not name.titles:
        body = cast.aliases.get(low)
        if body is not None:
            return body
        if name.kind == "unknown":
            return _called_like_an_office(cast, name)
        if word.isupper() and len(word) > 1 and low not in words("bodies", "known"):
            if _opens_paragraph(cast, name) or low in words("constants", "general"):  # "A NEW mayor has said"
                return None
            return acronym(cast, name)
        if name.kind == "body" or low in words("bodies", "known"):
            fuller = known_body(cast, name.text)
            if fuller is None or not _is_part(cast, fuller, name):
                return enter_body(cast, name)
            own = Body(name.text, name.start, {low}, {"concern"})
            enter(cast, own)
            return own
    family = cast.families.get(name.text.lower())
    if family:
        parent = elder(cast, family, name)
        if parent is not None:
            return parent
        best = best_fit(family, name)
        want = titles.title_gender(name.titles)
        guessed = next((p for p in family if p.guessed and p.gender * want > 0), None)
        clash = clashes(cast, best, name)
        if guessed is not None and (clash or (not list_gender(best) and not best.titles and _weds(guessed))):
            return guessed  # "Her husband, Len, said … Mr Ash said"
        if not clash:
            return best
    if name.titles and low in words("constants", "offices"):
        return None  # "Chief Officer"
    if name.titles:
        given = cast.givens.get(low)
        if given and (titles.courtesy().isdisjoint(name.titles) or may_be_family(low, [bearer.name for bearer in given])):
            cast.families.setdefault(low, []).append(best := best_fit(given, name))
            return best
        given_name = spouse(cast, word, name.start) if family else ""
        person = Person(f"{given_name} {word}".strip(), word, given_name, name.start)
        cast.people.append(person)
        cast.families.setdefault(low, []).append(person)
        return person
    given = cast.givens.get(low)
    if given:
        return best_fit(given, name)
    body = _club(cast, name) or known_body(cast, name.text)
    if (
        body is not None
        and not _is_part(cast, body, name)
        and not body.classes & {"council", "police", "hospital", "party", "court", "government"}
        and len(name.text) > 3
        and low not in ("north", "south", "east", "west", "county", "great", "new", "old", "saint", "st")
    ):
        return body
    kin = relative(cast, name)
    if kin is not None:
        return kin
    longer = short_for(cast, word) if name.kind == "single" and not name.quoted and len(name.words) == 1 else None
    if longer is not None and word not in cast.places:
        return longer
    if len(name.words) == 1 and name.kind == "single" and not name.quoted and word in cast.introduced:
        person = Person(word, word, word, name.start)
        cast.people.append(person)
        cast.families.setdefault(low, []).append(person)
        return person
    if name.kind == "single" and not name.quoted and _RUNS_AFTER.match(cast.text, name.end):
        body = enter_body(cast, name)
        body.classes |= class_nouns()["firm"] if not body.classes else set()
        body.weak = False
        return body
    if name.kind == "single" and not name.quoted and _COINED.match(word) and _COINED_ACTS.match(cast.text, name.end):
        body = enter_body(cast, name)
        body.classes |= class_nouns()["firm"] if not body.classes - {"concern"} else set()
        body.weak = False
        return body
    if _has_officers(cast, name) or _is_run(cast, name):
        body = enter_body(cast, name)
        body.classes |= class_nouns()["firm"] if not body.classes - {"concern"} else set()
        body.weak = False
        return body
    kind = _KIND_BEFORE.search(cast.text[max(0, name.start - 14) : name.start]) if name.kind == "single" and not name.quoted else None
    if kind is not None:
        body = enter_body(cast, name)
        body.classes |= class_nouns().get(kind.group(1), frozenset())
        body.weak = False
        return body
    if (
        len(name.words) == 1
        and name.kind == "single"
        and not name.quoted
        and low not in words("roles", "heads_in_plural")
        and low not in words("roles", "groups")
        and stands_as_subject(cast, name)
    ):
        body = enter_body(cast, name)
        body.weak = body.weak or body.first == name.start
        return body
    return None


def _club(cast: Cast, name: Name) -> Body | None:
    """The one club whose name ends in the word: "Rovers", where Hexby Rovers play."""
    low = name.text.lower()
    if low not in words("bodies", "clubs"):
        return None
    fit = [b for b in cast.foremost if "association" in b.classes and b.lows[-1] == low and b.name.lower() != low]
    return fit[0] if len(fit) == 1 else None


def _called_like_an_office(cast: Cast, name: Name) -> Entity | None:
    """The one person whose surname is the word for an office: "Reeve said", where Callum Reeve is named."""
    bearers = cast.families.get(name.text.lower(), [])
    return bearers[0] if len(bearers) == 1 and bearers[0].given and name.words[0].lower() in words("roles", "heads") else None


def _weds(person: Person) -> bool:
    """Whether somebody is told of as a husband or wife."""
    return any(role in words("roles", "spouses") for role, _, _ in person.roles)


def _opens_paragraph(cast: Cast, name: Name) -> bool:
    """Whether a word of four letters or more has its capitals from opening a paragraph: "TALKS to end …"."""
    word = name.words[0]
    before = cast.text[max(0, name.start - 8) : name.start].rsplit("\n", 1)[-1]
    start = before in ("", "A ", "AN ", "THE ", "TWO ", "THREE ") and (
        name.start < 8 or before != cast.text[name.start - 8 : name.start]
    )
    return (
        start and len(word) > 3 and (len(word) > 6 or cast.counts[word] == 1) and cast.text[name.end : name.end + 2] not in (" (", ", ")
    )
