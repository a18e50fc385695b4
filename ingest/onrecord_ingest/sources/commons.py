"""The House of Commons and its posts, as the registers of members and Hansard share them."""

from __future__ import annotations

from onrecord import ids

HOUSE = "organization/house-of-commons"
HOUSE_NAME = "House of Commons"
MEMBER = "Member of Parliament"


def post_id(constituency: str) -> str:
    """Id of a seat's post. It goes by the seat's name: a seat of one name stays one post when its boundaries move."""
    return f"post/member-of-parliament-{ids.slug(constituency)}"


def post_names(constituency: str) -> tuple[str, list[str]]:
    """The post's name, and the other ways in which it is written."""
    return f"{MEMBER} for {constituency}", [f"MP for {constituency}"]


def party_id(name: str) -> str:
    """Id of a party known by its name alone."""
    return f"organization/party-{ids.slug(name)}"
