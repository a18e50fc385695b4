"""The statements of an article as records, with the people and bodies that speak in it as the article's own identities.

Which identity of the register each of those is, only the resolving stage says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord import ids
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord_ingest.quotations import Statement, attribute
from onrecord_ingest.quotations.cast.cast import class_heads
from onrecord_ingest.resolve.offices import written
from onrecord_ingest.sources.news.contents import METHOD, contents, topics
from onrecord_ingest.sources.news.language import not_english
from onrecord_ingest.sources.news.privacy import is_special, tells_of_health
from onrecord_ingest.sources.news.read import damage

_NOT_A_NAME = ("of", "for", "and", "the", "at", "from", "in", "&")
_PARTICLES = ("de", "van", "von", "der", "al", "bin", "le", "la")


def records(document: Document) -> Extraction:
    """All that the article says, as far as it is understood; the rest is counted."""
    text = document.text or ""
    statements = attribute(text)
    counts: Counter[str] = Counter(f"statements, {s.form}" for s in statements)
    counts["statements whose speaker is not known"] = sum(not s.resolved for s in statements)
    private = {r.words for s in statements for r in s.roles if tells_of_health(r.words.text)}
    counts["descriptions that tell of somebody's health, left out"] = len(private)
    named: dict[str, Record] = {}
    found: list[Record] = []
    for statement in statements:
        speakers = list(_identities(statement.resolved, statement, document, named))
        candidates = [i for name in statement.candidates for i in _identities(name, statement, document, named)]
        # "the council" is no name: which council that is, the article leaves open
        behind = [name for name in statement.on_behalf_of if name[0].isupper() and name in text]
        bodies = [_body(name, statement, document, named) for name in behind if name not in statement.perhaps_for]
        perhaps = [_body(name, statement, document, named) for name in behind if name in statement.perhaps_for]
        edges = {"speaker": speakers, "candidate": candidates, "on_behalf_of": bodies, "perhaps_for": perhaps}
        record = _record(statement, document, text, {name: things for name, things in edges.items() if things})
        found += [record, *contents(statement, record.id, document, speakers, bodies)]
        found += _roles(statement, document, speakers, named)
    return Extraction(
        origin=f"{document.kind}:{document.id}",
        documents=[document],
        records=[*named.values(), *{r.id: r for r in found}.values()],
        refusals=[*damage(document), *not_english(document)],
        counts=+counts,
    )


def _record(s: Statement, document: Document, text: str, edges: dict[str, list[str]]) -> Record:
    values: dict[str, Value] = {
        "words": text[s.start : s.end],
        "form": s.form,
        "verdict": "same" if s.resolved else "unsure" if s.candidates else "none",
        "reason": f"{s.rule}: {s.reason}" if s.reason else s.rule,
    }
    places: dict[str, Span] = {}
    if s.cue:
        values["cue"] = s.cue.text
        places["cue"] = Span(s.cue.start, s.cue.end)
    if s.speaker:
        places["speaker"] = Span(s.speaker.start, s.speaker.end)
    as_named = s.speaker.text if s.speaker else s.resolved
    if as_named and s.resolved and tells_of_health(as_named):
        as_named = s.resolved
    if as_named:
        values["speaker_text"] = as_named
    if s.responds_to:
        values["responds_to_text"] = s.responds_to.text
        places["responds_to_text"] = Span(s.responds_to.start, s.responds_to.end)
    if roles := [r.words.text for r in s.roles if not tells_of_health(r.words.text)]:
        values["role"] = roles[0]
    values |= edges
    if s.behalf_confidence is not None and edges.keys() & {"on_behalf_of", "perhaps_for"}:
        values |= {"behalf_reason": s.behalf_reason, "behalf_confidence": s.behalf_confidence}
    if is_special(text[s.start : s.end]):
        values["special_category"] = True
    if subjects := topics(s, text):
        values["topic"] = subjects
    identifier = ids.of_span("Statement", document.id, s.start, s.end)
    return Record("Statement", identifier, document.id, values, Span(s.start, s.end), METHOD, s.confidence, places)


def _identities(name: str | None, s: Statement, document: Document, named: dict[str, Record]) -> Iterator[str]:
    """The article's identities of a speaker: a body, a person, or two; none for a group, a document, a surname alone.

    None either for a name that stands nowhere in the text (a given name with a relative's surname): no source says it.
    """
    if not name or not all(part in (document.text or "") for part in (name.split(" and ") if " and " in name else (name,))):
        return
    if name in s.on_behalf_of or is_body(name):
        yield _body(name, s, document, named)
    elif is_person(name):
        yield _named("Person", name, s, document, named)
    elif all(map(is_person, parts := name.split(" and "))):
        for part in parts:
            yield _named("Person", part, s, document, named)


def is_body(name: str) -> bool:
    """Whether a name ends as bodies' names do, or is an acronym."""
    last = name.split()[-1].casefold()
    return name[0].isupper() and (last in class_heads() or (name.isupper() and " " not in name and len(name) > 2))


def is_person(name: str) -> bool:
    """Whether it is a given name with a family name, as far as its form can tell."""
    words = name.split()
    return len(words) > 1 and all(w[0].isupper() or w in _PARTICLES for w in words) and not set(words) & set(_NOT_A_NAME)


def _body(name: str, s: Statement, document: Document, named: dict[str, Record]) -> str:
    return _named("Organization", name, s, document, named)


def _named(cls: str, name: str, s: Statement, document: Document, named: dict[str, Record]) -> str:
    identifier = ids.local(cls, document.id, name)
    if identifier not in named:
        text = document.text or ""
        at = text.find(name)
        span = Span(at, at + len(name)) if at >= 0 else Span(s.speaker.start, s.speaker.end) if s.speaker else None
        named[identifier] = Record(cls, identifier, document.id, {"name": name}, span, METHOD, s.confidence)
    return identifier


def _roles(s: Statement, document: Document, speakers: Iterable[str], named: dict[str, Record]) -> Iterator[Record]:
    """What the article says its speakers are: seen on the day of the article, no longer term is claimed."""
    for person in speakers:
        if not person.startswith("person/"):
            continue
        for role in s.roles:
            text, body = role.words.text, role.body
            parts = written(text)
            if not parts and tells_of_health(text):
                continue
            for part in parts or (text,):
                values: dict[str, Value] = {"role": part, "person": person}
                start = role.words.start + text.index(part)
                span = Span(start, start + len(part))
                if body and (len(parts) < 2 or body in part):
                    values["organization"] = _body(body, s, document, named)
                if part in parts:
                    values["post"] = _post(part, body if "organization" in values else None, span, s, document, named)
                if document.published:
                    values["attested"] = document.published
                identifier = ids.of_parts("Membership", document.id, person, span.start, span.end)
                yield Record("Membership", identifier, document.id, values, span, METHOD, s.confidence)


def _post(name: str, body: str | None, span: Span, s: Statement, document: Document, named: dict[str, Record]) -> str:
    """The article's own post of an office in a body; which one of the register it is, resolution says."""
    identifier = ids.local("Post", document.id, f"{name}, {body}" if body and body not in name else name)
    values: dict[str, Value] = {"name": name}
    if body:
        values["organization"] = _body(body, s, document, named)
    named.setdefault(identifier, Record("Post", identifier, document.id, values, span, METHOD, s.confidence))
    return identifier
