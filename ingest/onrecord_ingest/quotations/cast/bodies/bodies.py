"""Bodies as they enter the register: their classes, their fuller names, their initials."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.bodies.classes import classes_of
from onrecord_ingest.quotations.cast.cast import Body, Cast, class_nouns
from onrecord_ingest.quotations.cast.lookup import enter, known_body
from onrecord_ingest.quotations.cast.names.names import Name, is_house
from onrecord_ingest.quotations.cast.signs.shapes import MODIFIER
from onrecord_ingest.quotations.lexicon import words

_TOLD = re.compile(r"\btold (?:the )?$")
_SEEN_BY = re.compile(
    r"\b(?:told|tells|(?:seen|obtained|reported|revealed) by|spoke to|interview with|writing in|column in) (?:the )?$"
)
_SITE = re.compile(r"[A-Z][a-z][A-Za-z]*[a-z](?:Live|Online)")
"""What sites of news are called in one word: "HexbyLive"."""
_CAMPAIGNING = r"(?:campaign|campaigning|pressure|protest|lobby|action|activist)"
_CAMPAIGN_BEFORE = re.compile(rf"\b{_CAMPAIGNING} group,? (?:called |named )?(?:the )?$")
_CAMPAIGN_AFTER = re.compile(
    rf", (?:an?|the) (?:[a-z-]+ ){{0,2}}{_CAMPAIGNING} group\b|, which (?:campaigns|is campaigning|campaigned)\b"
)
_EXPLAINED = re.compile(
    rf", (?:an?|the) {MODIFIER}{{0,3}}(union|charity|regulator|watchdog|trust|company|agency)\b(?! [a-z]+(?:er|or|man|woman)\b)"
    r"(?! (?:said|says|add(?:s|ed)|told|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|estimate[sd]|explain(?:s|ed)|hope[sd]|believe[sd])\b)"
)
"""What a body is, told behind its name; not who says what is told of it: "from the Moonlight Walk, *the charity said*"."""
_FORCE = re.compile(r"(?!.*\bOffice\b)[A-Z].* Police(?= (?:Federation|and Crime)\b)")
_ACRONYM = re.compile(r"\s\(([A-Z][A-Za-z&]{1,9})(?:\)|[,;])")

_PRACTISING = frozenset(("architects", "solicitors", "accountants", "surveyors", "lawyers", "opticians", "vets"))
"""Those who have a practice, before its name."""


def enter_body(cast: Cast, name: Name) -> Body:
    """The body of that name, entered with its classes and its acronym if it is new."""
    text = name.text
    known = known_body(cast, text)
    gloss = _ACRONYM.match(cast.text, name.end)
    if known is not None:
        if gloss is not None:
            cast.aliases.setdefault(gloss.group(1).lower(), known)
        known.campaigns = known.campaigns or _is_campaign(cast, name)
        _lengthen(cast, known, name)
        return known
    body = Body(text, name.start, {text.lower()})
    body.classes |= {"media"} if _is_publication(cast, name) else classes_of(name.words)
    unknown = (
        name.words[-1].lower() not in words("bodies", "heads") and name.words[-1].lower() not in words("bodies", "known")
    ) or is_house(name.words)
    if not body.classes and name.kind == "body" and not text.isupper() and unknown:
        if name.words[-1].lower() in words("bodies", "clubs"):
            body.classes.add("association")
        body.classes.add("media" if _TOLD.search(cast.text, max(0, name.start - 10), name.start) else "concern")
    body.campaigns = _is_campaign(cast, name)
    kind = _EXPLAINED.match(cast.text, name.end)
    if kind is not None and body.classes <= {"concern"} and not name.quoted:
        body.classes |= class_nouns()[kind.group(1)]  # "Napo, the probation union"
    intro = cast.text[max(0, name.start - 25) : name.start].lower().split()
    for word in intro[-2:] if intro[-1:] == ["called"] else intro[-1:]:  # "the tribunal told Marling Council" makes it no court
        body.classes |= class_nouns().get(word, frozenset())
        if word in _PRACTISING and name.kind == "body":
            body.classes |= {"practice", "company"}
    enter(cast, body)
    if gloss is not None:
        cast.aliases.setdefault(gloss.group(1).lower(), body)
    first = name.words[0].lower()
    if first in words("bodies", "campaigns") and len(name.words) > 1:
        body.classes = {"association", "charity"}  # "Save Our Surgery" is no surgery
    elif first in words("constants", "supporters") and "church" not in body.classes:
        body.classes |= {"association", "charity"}
    body.weak = name.kind == "unknown" and body.classes <= {"media"}
    force = _FORCE.match(text)
    if force is not None and known_body(cast, force.group()) is None:  # a force's federation or panel names the force
        enter(cast, Body(force.group(), name.start, {force.group().lower()}, {"police"}))
    initials = "".join(w[0] for w in name.words if w[0].isupper() or w[0].isdigit())
    if len(initials) > 2:
        cast.aliases.setdefault(initials.lower(), body)
    linked = "".join(w[0] for w in name.words)  # "DfE", "MoJ"
    if len(linked) == 3 and len(initials) == 2:
        cast.aliases.setdefault(linked.lower(), body)
    return body


def _is_campaign(cast: Cast, name: Name) -> bool:
    """Whether the words around a name tell that it is of a campaign group."""
    before = _CAMPAIGN_BEFORE.search(cast.text, max(0, name.start - 40), name.start)
    return before is not None or _CAMPAIGN_AFTER.match(cast.text, name.end) is not None


def _is_publication(cast: Cast, name: Name) -> bool:
    """Whether the name is that of a paper or programme to which somebody speaks: "told Social Care Monitor"."""
    last = name.words[-1].lower()
    if name.words[0] in ("Radio", "BBC", "ITV") or _SITE.fullmatch(name.words[-1]):
        return True
    listens = _SEEN_BY.search(cast.text, max(0, name.start - 24), name.start)
    if last in ("week", "month") and listens is not None and len(name.words) > 1:
        return True  # "told Care Home Week"
    return last in words("bodies", "publications") and (listens is not None or last not in words("bodies", "heads"))


def _lengthen(cast: Cast, body: Body, name: Name) -> None:
    """Gives a body its fuller name: "Calder Hospitals" turns out to be "Calder Hospitals NHS Trust"."""
    text = name.text
    classes = classes_of(name.words)
    alike = bool(classes & (body.classes or classes)) or body.classes == {"concern"}
    alike = alike or "trust" in classes
    longer = (text.lower().startswith(body.name.lower() + " ") or text.lower().endswith(" " + body.name.lower())) and alike
    rescues = "fire" in classes & body.classes and "rescue" in text.lower() and "rescue" not in body.lows
    if longer or rescues or (body.name.isupper() and " " in text and not text.isupper()):
        body.rename(text)
        body.classes |= classes
        cast.aliases[text.lower()] = body
