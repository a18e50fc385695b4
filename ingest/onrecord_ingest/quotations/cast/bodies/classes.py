"""The classes of body that a name shows: hospital, council, firm."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from onrecord_ingest.quotations.cast.cast import class_heads
from onrecord_ingest.quotations.cast.names.names import first_heads, is_house
from onrecord_ingest.quotations.cast.signs.declared import national_classes
from onrecord_ingest.quotations.lexicon import alternatives, phrases, words
from onrecord_ingest.quotations.patterns import Pattern

_NO_AUTHORITY = Pattern(
    lambda: (
        r"\bPolice (?:Conduct|Federation|Complaints|and Crime)\b"
        rf"|\b(?:{alternatives('bodies', 'no_authority')}) Council\b"
    )
)
_ANYWHERE = {
    "trust": frozenset(("hospital", "school", "university", "board", "council")),
    "agency": frozenset(("fire", "police", "council", "hospital", "board")),
    "hospital": frozenset(("university", "board")),
    "school": frozenset(("church",)),
    "department": frozenset(("council", "police")),
}
"""Class of a name's head → classes that words before the head may add: "Brenshire Hospitals NHS Trust"."""
_COMPOUNDS = {
    ("food", "bank"): ("charity", "foodbank"),
    ("baby", "bank"): ("charity",),
    ("credit", "union"): ("company",),
    ("trades", "council"): ("union",),
    ("union", "council"): ("union",),
    ("building", "society"): ("company", "association"),
    ("lifeboat", "station"): ("charity",),
    ("rescue", "team"): ("charity",),
    ("community", "transport"): ("charity",),
    ("leisure", "centre"): ("venue",),
    ("sports", "centre"): ("venue",),
    ("arts", "centre"): ("venue",),
    ("heritage", "centre"): ("venue",),
    ("visitor", "centre"): ("venue",),
    **{(sold, place): ("company",) for sold in ("livestock", "cattle", "auction", "fish") for place in ("market", "mart", "centre")},
}
"""Last two words of a name that tell together what the last does not."""
_RUNS_SCHOOLS = frozenset(("schools", "academies", "academy", "learning", "education", "educational"))
"""Words in the name of a group that runs schools, and so is a trust."""
_GROUPED = frozenset(("group", "partnership", "alliance", "federation", "family", "community", "collaborative", "together"))
"""Last words of the names of such groups: "Wharfside Schools Partnership"."""
_NO_CHARITY = frozenset(
    ("nhs", "hospital", "hospitals", "school", "schools", "academy", "academies", "learning", "education", "university", "care")
)


def _of_workers(lows: list[str]) -> bool:
    """Whether those who work somewhere make up an association, as they do a union: "College Staff Association"."""
    works = any(
        low.endswith("workers") or low in words("bodies", "organised") or low in words("bodies", "of_staff") for low in lows[:-1]
    )
    return works and not any(low in ("retired", "old", "former", "parent", "parents") or low.startswith("parent") for low in lows)


def classes_of(name: Sequence[str]) -> set[str]:
    """The classes a body shows by its name: by its head, which stands last or before "of" and "for"."""
    return set(_classes(tuple(name)))


@lru_cache(maxsize=4096)
def _classes(name: tuple[str, ...]) -> set[str]:
    lows = [word.lower().removesuffix("’s").removesuffix("'s") for word in name]
    heads = class_heads()
    national = national_classes().get(" ".join(name).replace("'", "’"))
    if national is None:
        national = national_classes().get(" ".join(name[-2:]).replace("'", "’")) if len(name) > 2 else None
    if national is not None:
        return {national}
    if lows == ["reform"] or (lows[-1] == "group" and lows[0] in words("constants", "parties_names")):
        return {"party"}
    if is_house(lows):
        return set()
    plain = lows[1:] if lows[0] in ("royal", "london", "metropolitan") else lows
    if len(plain) > 2 and plain[1] == "of" and plain[0] in ("township", "town", "city", "borough", "municipality"):
        return {"council"}
    if lows[0] in first_heads():
        return {first_heads()[lows[0]]}
    if len(lows) > 2 and lows[0] in ("centre", "center", "observatory") and lows[1] == "for":
        return {"association"}  # "Centre for Fair Schooling", which is no house
    if "royal" in lows[:-1] and lows[-2 if len(lows) < 3 else 1] in ("college", "society", "institute"):
        return {"association"}
    linked = next((lows[i - 1] for i, low in enumerate(lows) if i and low in ("of", "for") and lows[i - 1] in heads), None)
    if linked is not None and not (linked == "church" and lows[-1] in heads):  # "Church of England Primary School"
        return {heads[linked]} | ({"charity"} if "friends" in lows else set())
    if lows[-1] in ("centre", "center") and len(lows) > 1 and lows[-2] in words("bodies", "medical"):
        return {"practice"}
    if lows[-2:] in (["garden", "centre"], ["shopping", "centre"], ["outlet", "centre"]):
        return {"company", "trader"}
    if len(lows) == 2 and lows[0] != name[0].lower() and lows[1] in phrases("bodies", "shops"):
        return {"company"}
    if len(lows) == 2 and lows[1] in ("brothers", "bros") and lows[0] not in words("constants", "orders"):
        return {"company"}
    if lows[-1] == "academies" and len(lows) > 1:
        return {"trust", "school"}  # a group of them
    if lows[-2:] == ["combined", "authority"]:
        return {"council", "agency"}
    if len(lows) == 2 and lows[1] == "law" and lows[0] in words("constants", "fields_of_law"):
        return set()
    if tuple(lows[-2:]) in _COMPOUNDS:
        return set(_COMPOUNDS[lows[-2], lows[-1]])
    lets = lows[-1] in words("bodies", "landlords") and not set(lows[:-1]) & words("bodies", "no_landlords")
    if lets and len(lows) > 1:
        return {"company", "landlord"}
    head = heads.get(lows[-1])
    if head is None and "hospitals" in lows:
        return {"trust", "hospital"}  # "University Hospitals Fellshire"
    authority = {"council", "police"} if _NO_AUTHORITY.search(" ".join(name)) else set()
    if head is None or head in authority:
        placed = lows[-1] in words("bodies", "places")
        inside = set() if placed else {heads[low] for low in lows if low in heads} - authority
        return inside or ({"company"} if "&" in name else set())
    if lows[-1] == "group" and len(lows) > 1 and lows[-2] in words("bodies", "gatherings"):
        return {"association"}
    classes = {head} | {heads[low] for low in lows[:-1] if low in heads and heads[low] in _ANYWHERE.get(head, ())}
    if words("bodies", "medical") & set(lows[:-1]) and lows[-1] in ("group", "practice", "partnership"):
        classes.add("practice")
    if lows[-1] in ("vets", "dentists", "opticians"):
        classes.add("practice")
    if head == "foodbank":
        classes.add("charity")
    if head == "pharmacy":
        classes.add("company")
    if lows[-1] == "group" and {"college", "colleges"} & set(lows[:-1]):
        classes.add("school")
    if lows[-1] in _GROUPED and _RUNS_SCHOOLS & set(lows[:-1]) and len(lows) > 2:
        classes.add("trust")
    if head == "association" and _of_workers([low.rstrip("’'") for low in lows]):
        classes.add("union")
    if head == "board" and "monitoring" in lows:
        classes.add("watchdog")  # of a prison
    if "trader" in classes:
        classes.add("company")
    if lows[-1] == "hospitals":
        classes.add("trust")  # which runs them
    if head == "trust" and not _NO_CHARITY & set(lows):
        classes.add("charity")
    if "housing" in lows[:-1] and head in ("association", "trust", "company", "partnership", "charity"):
        classes.add("landlord")
    return classes
