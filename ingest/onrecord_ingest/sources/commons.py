"""The House of Commons and its posts, as the registers of members and Hansard share them."""

from __future__ import annotations

from onrecord import ids
from onrecord.model import Span
from onrecord_ingest.sources.records import Records

HOUSE = "organization/house-of-commons"
HOUSE_NAME = "House of Commons"
PARLIAMENT = "organization/uk-parliament"
MEMBER = "Member of Parliament"


def house(found: Records, span: Span) -> str:
    """Add the House and the Parliament of which it is a part; gives the House's id."""
    parliament = found.identity(PARLIAMENT, "Organization", span, name="UK Parliament", classification="parliament")
    return found.identity(HOUSE, "Organization", span, name=HOUSE_NAME, classification="parliament", parent=parliament)


def post_id(constituency: str) -> str:
    """Id of a seat's post. It goes by the seat's name: a seat of one name stays one post when its boundaries move."""
    return f"post/member-of-parliament-{ids.slug(constituency)}"


def post_names(constituency: str) -> tuple[str, list[str]]:
    """The post's name, and the other ways in which it is written."""
    return f"{MEMBER} for {constituency}", [f"MP for {constituency}"]


def party_id(name: str) -> str:
    """Id of a party known by its name alone."""
    return f"organization/party-{ids.slug(name)}"
