"""What keeps a body from being the one for which somebody speaks, though nothing else is against it."""

from __future__ import annotations

from onrecord_ingest.quotations.behalf.offices import Offices
from onrecord_ingest.quotations.cast.cast import Body, Person, class_heads
from onrecord_ingest.quotations.cast.names import OWNING
from onrecord_ingest.quotations.lexicon import words


def is_of_another(role: str, body: Body) -> bool:
    """Whether an office says by its own words that it is one of another kind of body: "Coastguard officer", of no lifeboat charity."""
    services = words("bodies", "services").intersection(role.lower().split()[:-1])
    named = {word.lower() for word in body.name.split()}
    return bool(services) and not services & (body.classes | named) and not {class_heads().get(s, "") for s in services} & body.classes


def is_victim(offices: Offices, person: Person, body: Body) -> bool:
    """Whether somebody tells a court what was done in their shop: "In a statement read to the court, Mrs Orme", of Orme's."""
    return id(person) in offices.victims and OWNING.search(body.name) is not None
