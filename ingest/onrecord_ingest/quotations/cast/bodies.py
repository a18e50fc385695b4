"""Bodies of the register: full names, shortened names and acronyms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord_ingest.quotations.cast.cast import Body, Cast, class_heads, class_nouns
from onrecord_ingest.quotations.cast.declared import national_classes
from onrecord_ingest.quotations.cast.names import Name, first_heads, is_house
from onrecord_ingest.quotations.lexicon import alternatives, words

_DATELINE = re.compile(r"(?:, [A-Z][\w.]{1,7})?,? (?:—|–|--|-) ")
_NO_AUTHORITY = re.compile(
    r"\bPolice (?:Conduct|Federation|Complaints|and Crime)\b"
    rf"|\b(?:{alternatives('bodies', 'no_authority')}) Council\b"
)
_TOLD = re.compile(r"\btold (?:the )?$")
_SEEN_BY = re.compile(
    r"\b(?:told|tells|(?:seen|obtained|reported|revealed) by|spoke to|interview with|writing in|column in) (?:the )?$"
)
_FORCE = re.compile(r"[A-Z].* Police(?= (?:Federation|and Crime)\b)")
_AROUND = frozenset(
    kind + ending
    for kind in ("supporters", "residents", "users", "parents", "patients", "tenants", "fans")
    for ending in ("", "'", "’")
)
"""Those who gather round a body and are another."""
_WINDOW = 6000
_ACRONYM = re.compile(r"\s\(([A-Z][A-Za-z&]{1,9})(?:\)|[,;])")


def enter_body(cast: Cast, name: Name) -> Body:
    """The body of that name, entered with its classes and its acronym if it is new."""
    text = name.text
    known = known_body(cast, text)
    if known is not None:
        _lengthen(cast, known, name)
        return known
    body = Body(text, name.start, {text.lower()})
    body.classes |= {"media"} if _is_publication(cast, name) else classes_of(name.words)
    unknown = name.words[-1].lower() not in words("bodies", "heads") | words("bodies", "known") or is_house(name.words)
    if not body.classes and name.kind == "body" and not text.isupper() and unknown:
        if name.words[-1].lower() in words("bodies", "clubs"):
            body.classes.add("association")
        body.classes.add("media" if _TOLD.search(cast.text, max(0, name.start - 10), name.start) else "concern")
    intro = cast.text[max(0, name.start - 25) : name.start].lower().split()
    for word in intro[-2:] if intro[-1:] == ["called"] else intro[-1:]:  # "the tribunal told Marling Council" makes it no court
        body.classes |= class_nouns().get(word, frozenset())
    enter(cast, body)
    gloss = _ACRONYM.match(cast.text, name.end)
    if gloss:
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


def _is_publication(cast: Cast, name: Name) -> bool:
    """Whether the name is that of a paper or programme to which somebody speaks: "told Social Care Monitor"."""
    last = name.words[-1].lower()
    if name.words[0] in ("Radio", "BBC", "ITV"):
        return True
    listens = _SEEN_BY.search(cast.text, max(0, name.start - 24), name.start)
    return last in words("bodies", "publications") and (listens is not None or last not in words("bodies", "heads"))


def _lengthen(cast: Cast, body: Body, name: Name) -> None:
    """Gives a body its fuller name: "Calder Hospitals" turns out to be "Calder Hospitals NHS Trust"."""
    text = name.text
    classes = classes_of(name.words)
    alike = bool(classes & (body.classes or classes)) or body.classes == {"concern"}
    longer = text.lower().startswith(body.name.lower() + " ") and alike
    if longer or (body.name.isupper() and " " in text and not text.isupper()):
        body.name = text
        body.classes |= classes
        cast.aliases[text.lower()] = body


_ANYWHERE = {
    "trust": frozenset(("hospital", "school", "university", "board", "council")),
    "agency": frozenset(("fire", "police", "council", "hospital", "board")),
    "hospital": frozenset(("university", "board")),
    "school": frozenset(("church",)),
    "department": frozenset(("council", "police")),
}
"""Class of a name's head → classes that words before the head may add: "Brenshire Hospitals NHS Trust"."""
_NO_CHARITY = frozenset(
    ("nhs", "hospital", "hospitals", "school", "schools", "academy", "academies", "learning", "education", "university", "care")
)


def classes_of(name: Sequence[str]) -> set[str]:
    """The classes a body shows by its name: by its head, which stands last or before "of" and "for"."""
    lows = [word.lower().removesuffix("’s").removesuffix("'s") for word in name]
    heads = class_heads()
    national = national_classes().get(" ".join(name).replace("'", "’"))
    if national is None:
        national = national_classes().get(" ".join(name[-2:]).replace("'", "’")) if len(name) > 2 else None
    if national is not None:
        return {national}
    if is_house(lows):
        return set()
    if len(lows) > 2 and lows[1] == "of" and lows[0] in ("township", "town", "city", "borough", "municipality"):
        return {"council"}
    if lows[0] in first_heads():
        return {first_heads()[lows[0]]}
    if "royal" in lows[:-1] and lows[-2 if len(lows) < 3 else 1] in ("college", "society", "institute"):
        return {"association"}
    linked = next((lows[i - 1] for i, low in enumerate(lows) if i and low in ("of", "for") and lows[i - 1] in heads), None)
    if linked is not None and not (linked == "church" and lows[-1] in heads):  # "Church of England Primary School"
        return {heads[linked]} | ({"charity"} if "friends" in lows else set())
    if lows[-2:] == ["combined", "authority"]:
        return {"council", "agency"}
    lets = lows[-1] in words("bodies", "landlords") and not set(lows[:-1]) & words("bodies", "no_landlords")
    if lets and len(lows) > 1:
        return {"company", "landlord"}
    head = heads.get(lows[-1])
    authority = {"council", "police"} if _NO_AUTHORITY.search(" ".join(name)) else set()
    if head is None or head in authority:
        place = lows[-1] in words("bodies", "places")
        inside = set() if place else {heads[low] for low in lows if low in heads} - authority
        return inside or ({"company"} if "&" in name else set())
    if lows[-1] == "group" and len(lows) > 1 and lows[-2] in words("bodies", "gatherings"):
        return {"association"}
    classes = {head} | {heads[low] for low in lows[:-1] if low in heads and heads[low] in _ANYWHERE.get(head, ())}
    if {"medical", "dental", "gp", "doctors"} & set(lows[:-1]) and lows[-1] in ("group", "centre", "practice", "partnership"):
        classes.add("practice")
    if head == "association" and any(low.rstrip("’'").endswith("workers") for low in lows):
        classes.add("union")
    if head == "trust" and not _NO_CHARITY & set(lows):
        classes.add("charity")
    if "housing" in lows[:-1] and head in ("association", "trust", "company", "partnership", "charity"):
        classes.add("landlord")
    return classes


def known_body(cast: Cast, text: str) -> Body | None:
    """The body already entered under that name or under a longer or shorter form of it."""
    low = text.lower()
    found = cast.aliases.get(low)
    if found is not None:
        return found
    wanted = [word.removesuffix("’s").removesuffix("'s") for word in low.split()]
    glossed = cast.aliases.get(wanted[-1]) if len(wanted) > 1 and text.split()[-1].isupper() else None
    if glossed is not None and glossed.name.lower().startswith(" ".join(wanted[:-1]) + " "):
        return glossed  # "NHS Holm and Wren ICB" after "NHS Holm and Wren Integrated Care Board (ICB)"
    near: list[Body] = [*cast.bodies_by_word.get(wanted[0], [])[:9], *cast.bodies_by_word.get(wanted[-1], [])[:9]]
    for body in near:
        have = [word.removesuffix("’s").removesuffix("'s") for word in body.name.lower().split()]
        ends = len(wanted) > 1 and have[-len(wanted) :] == wanted and have[-len(wanted) - 1 : -len(wanted)] not in (["of"], ["for"])
        if len(wanted) < len(have) and (have[: len(wanted)] == wanted or ends):
            if not ends and _other_kind(wanted, have):
                continue
            return body
        if 1 < len(have) < len(wanted) and (wanted[: len(have)] == have or (body.name.isupper() and wanted[-len(have) :] == have)):
            if _other_kind(have, wanted):
                continue
            return body
    return None


def _other_kind(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the longer of two names that begin alike is that of another body: a police force and its federation,
    a town and its supporters' trust."""
    if _AROUND & set(long[len(short) :]):
        return True
    heads = class_heads()
    mine, other = heads.get(short[-1]), heads.get(long[-1])
    return (
        mine in ("police", "council", "hospital", "school", "university", "fire", "agency")
        and other
        in (
            "association",
            "committee",
            "charity",
            "union",
            "court",
        )
        and mine not in classes_of(long)
    )


def enter(cast: Cast, body: Body) -> None:
    """Puts a body where it is found by its name and by its first and last word."""
    cast.bodies.append(body)
    cast.aliases[body.name.lower()] = body
    low = body.name.lower().split()
    for word in {low[0], low[0].removesuffix("’s").removesuffix("'s"), low[-1]}:
        cast.bodies_by_word.setdefault(word, []).append(body)


def acronym(cast: Cast, name: Name) -> Body | None:
    """The body that an acronym stands for; one of its own where the article does not spell it out."""
    word = name.words[0]
    if not 2 <= len(word) <= 8 or not word.isalpha() or _DATELINE.match(cast.text, name.end):
        return None
    links = r",?\s+(?:(?:and|of|for|the|in|&)\s+)*"
    match = (
        re.search(
            r"\b" + links.join(letter + r"[\w’'-]+" for letter in word) + r"(?:\s+[A-Z][\w-]+)?",
            cast.text[max(0, name.start - _WINDOW) : name.start + _WINDOW],
        )
        if len(word) > 2
        else None
    )
    if match is not None:
        full = match.group().removesuffix("’s").removesuffix("'s")
        found = known_body(cast, full)
        body = found or Body(full, match.start(), {full.lower()})
        if found is None:
            enter(cast, body)
            body.classes |= classes_of(full.split())
    else:
        body = Body(word, name.start, {word.lower()}, classes_of((word,)) & {"union"})
        enter(cast, body)
    cast.aliases[word.lower()] = body
    return body
