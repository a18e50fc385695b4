"""Papers of those who are told of as a group: "Consultants looked at the calls. Their report", and of inspectors, who are a body's."""

from __future__ import annotations

import re

from onrecord_ingest.quotations.cast.cast import Body
from onrecord_ingest.quotations.story.story import Speaker, Story, Thing
from onrecord_ingest.quotations.story.writings.paper_names import own_name
from onrecord_ingest.quotations.text.sentences import Token
from onrecord_ingest.quotations.who.bodies.groups import they
from onrecord_ingest.quotations.who.papers.authors import inspectorate

_INSPECTORS = re.compile(r"\b[Ii]nspectors\b[^\n]*\Z")
_HIRED = frozenset(("consultants", "experts", "surveyors", "auditors", "accountants", "academics", "researchers", "investigators"))
"""Those who write of a body for which they do not work: "The council hired *consultants*. Their report"."""
_LEADERS = frozenset(("bosses", "chiefs", "managers", "directors", "executives", "officials", "leaders", "trustees"))
"""Those whose papers are the body's."""


def of_group(story: Story, noun: str, tokens: list[Token]) -> Speaker | None:
    """A paper of the group in focus: "Consultants looked at the calls. *Their report*"; none of inspectors, who are a body's."""
    at = tokens[0].start
    inspectors = _INSPECTORS.search(story.text, max(0, at - 160), at) is not None and inspectorate(story, at) is not None
    if tokens[0].low != "their" or inspectors:
        return None
    firm = they(story, at)
    if isinstance(firm.entity, Body) and firm.reason == "the group in focus":  # of the consultants, who are a firm with a name
        owners = [firm.entity, *(other for other in firm.others if isinstance(other, Body))]
        name = f"{' and '.join(owner.name for owner in owners)} {own_name(tokens[1:], noun)}"
        story.documents.append((noun, name, owners))
        return Speaker(None, name, reason="a document of the firm in focus", confidence=0.75, spoken_for=owners)
    group = writers_in_focus(story, at)
    if group is None or not group.name:
        return None
    name = f"{group.name}’ {own_name(tokens[1:], noun)}" if group.name.endswith("s") else own_name(tokens[1:], noun)
    story.documents.append((noun, name, group.spoken_for or []))
    return Speaker(None, name, reason="a document of the group in focus", confidence=0.75, spoken_for=group.spoken_for or [])


def writers_in_focus(story: Story, at: int) -> Speaker | None:
    """The group to whom "their" leads from a paper: "Consultants looked at the calls. *Their* report"; None where it is a body."""
    lately = (e.entity for e in reversed(story.events[-20:]) if e.number == story.number - 1 and e.start < at)
    hired = next((t for t in lately if isinstance(t, Thing) and t.plural and t.name.split()[-1] in _HIRED), None)
    if hired is not None:
        return Speaker(None, hired.name, plural=True, spoken_for=hired.spoken_for)
    found = they(story, at)
    group = found.entity is None and found.plural and found.name
    return found if group and not _LEADERS & set((found.name or "").split()) else None


def of_inspectors(story: Story, at: int) -> bool:
    """Whether inspectors were told of just before."""
    return _INSPECTORS.search(story.text, max(0, at - 160), at) is not None
