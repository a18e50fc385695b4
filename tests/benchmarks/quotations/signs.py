"""The sign of a statement in a grid: what is given to a wrong name apart from what is left open."""


def name_sign(found: str | None, right: bool) -> str:
    """A dot where it is right, W where a wrong name has it, which harms its bearer, o where nobody or nothing named has it."""
    return "." if right else "W" if found and found != found.lower() else "o"
