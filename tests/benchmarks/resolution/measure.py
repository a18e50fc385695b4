"""How right and how fast resolution is: precision of automatic sameness, recall with questions counted as asked, time by size.

The seconds are the processor's. Run ``python tests/benchmarks/resolution/measure.py`` (invented people; with ``--shared`` and the
folder of real data the registers' bodies and members too), and ``--identities 50000 --mentions 100000`` for the large set.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
from mentions import Mention, of_body, of_person

from onrecord import ids
from onrecord.dates import PartialDate
from onrecord.ledger import Ledger, known
from onrecord.ledger.judgements import standing
from onrecord.model import Document, Extraction, Record, Value
from onrecord.project.identities import canonical
from onrecord.schema import load
from onrecord_ingest.quotations.lexicon import words
from onrecord_ingest.resolve import resolve
from onrecord_ingest.sources import kinds

REGISTERS = ("uk_local_authorities_current.csv", "integrated_care_boards.json", "trusts.json", "mp_lookup.csv")
DAY = PartialDate.parse("2031-05-06")


@dataclass
class Outcome:
    """Counts by what came out and by the rule that made the mention; seconds of resolving."""

    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0
    judged: int = 0

    def total(self, what: str) -> int:
        return sum(count for (_, outcome), count in self.found.items() if outcome == what)

    @property
    def precision(self) -> float:
        """Of the mentions judged the same as an identity of a register the share that mean it."""
        return self.total("same") / max(1, self.total("same") + self.total("wrong"))

    @property
    def recall(self) -> float:
        """Of the mentions that mean an identity of a register the share judged the same, or asked about."""
        meant = self.total("same") + self.total("asked") + self.total("missed") + self.total("wrong of some")
        return (self.total("same") + self.total("asked")) / max(1, meant)


def invented(identities: int, random: Random) -> tuple[list[Record], list[Mention]]:
    """People of invented councils, and mentions of them; many bear a name that somebody in another council bears."""
    document = Document("register", f"invented {identities}")
    given = sorted(w.capitalize() for w in words("names", "male") | words("names", "female"))
    ends = ("ham", "ton", "worth", "field", "ley", "by", "stead", "combe", "hurst", "wick")
    begins = (
        "Alder",
        "Bram",
        "Cole",
        "Darn",
        "Els",
        "Fern",
        "Grays",
        "Hazel",
        "Ing",
        "Kirk",
        "Lang",
        "Mar",
        "Nor",
        "Oak",
        "Pem",
        "Rad",
        "Stan",
        "Thorn",
    )
    surnames = [begin + middle + end for begin in begins for middle in ("", "a", "er", "ing") for end in ends]
    councils = [f"{name} County Council" for name in surnames[: max(2, min(len(surnames), identities // 50))]]
    rows = [Record("Organization", f"organization/{ids.slug(c)}", document.id, {"name": c}, method="invented") for c in councils]
    mentions: list[Mention] = []
    taken: set[tuple[str, str]] = set()
    for number in range(identities):
        name, council = f"{random.choice(given)} {random.choice(surnames)}", random.choice(councils)
        if (name, council) in taken:
            continue
        taken.add((name, council))
        person = f"person/invented-{number}"
        role: dict[str, Value] = {"person": person, "organization": f"organization/{ids.slug(council)}", "role": "officer"}
        rows.append(Record("Person", person, document.id, {"name": name}, method="invented"))
        rows.append(Record("Membership", f"membership/invented-{number}", document.id, role, method="invented"))
        mentions += of_person(person, name, council, random.choice(councils), random)
    known_there = {(m.name, m.body) for m in mentions if m.kind == "name and body"}
    mentions = [m for m in mentions if m.meant or (m.name, m.body) not in known_there]
    return rows, mentions


def registered(ledger: Ledger, folder: Path, random: Random) -> list[Mention]:
    """The registers of a folder taken in; mentions of their bodies and of the members of the House."""
    for name in REGISTERS:
        ledger.add(kinds.extract(folder / name))
    resolve(ledger)
    names = canonical(ledger)
    mentions: list[Mention] = []
    for body in known.identities(ledger, "Organization"):
        if body.kind in ("council", "NHS body") and not body.ended:
            mentions += of_body(names.get(body.id, body.id), body.name)
    house = next(b.name for b in known.identities(ledger, "Organization") if b.id == "organization/house-of-commons")
    for person in known.identities(ledger, "Person"):
        if " " in person.name:
            mentions += of_person(names.get(person.id, person.id), person.name, house, "Kent County Council", random)
    return mentions


def measure(ledger: Ledger, mentions: Sequence[Mention]) -> Outcome:
    """Take the mentions in, a document each for a body, one for ten people, resolve, and compare with what is meant."""
    told: dict[str, Mention] = {}
    waiting = iter(mentions)
    number = 0
    while part := list(islice(waiting, 2000)):
        documents, rows = [], []
        for mention in part:
            number += 1
            document = Document("news", f"{number}", f"{number}: {mention.name} {mention.body}", published=DAY)
            documents.append(document)
            local = list(_rows(mention, document))
            rows += local
            told[local[-1].id if not mention.name else local[0].id] = mention
        ledger.add(Extraction(f"news:{number}", documents, rows))
    begun = time.process_time()
    resolve(ledger)
    outcome = Outcome(seconds=time.process_time() - begun)
    _compare(ledger, told, outcome)
    return outcome


def _rows(mention: Mention, document: Document) -> Iterable[Record]:
    body = ids.local("Organization", document.id, mention.body)
    if mention.name:
        person = ids.local("Person", document.id, mention.name)
        yield Record("Person", person, document.id, {"name": mention.name}, method="mention")
        if mention.body:
            role: dict[str, Value] = {"person": person, "organization": body, "role": mention.role, "attested": DAY}
            yield Record("Membership", ids.of_parts("Membership", document.id), document.id, role, method="mention")
    if mention.body:
        yield Record("Organization", body, document.id, {"name": mention.body}, method="mention")


def _compare(ledger: Ledger, told: dict[str, Mention], outcome: Outcome) -> None:
    names = canonical(ledger)
    asked: dict[str, set[str]] = {}
    judged = standing(ledger)
    outcome.judged = len(judged)
    for each in judged:
        if each.verdict == "unsure":
            for one, other in ((each.one, each.other), (each.other, each.one)):
                asked.setdefault(names.get(one, one), set()).add(names.get(other, other))
    for identity, mention in told.items():
        found = names.get(identity, identity)
        local = found in told or found == identity
        if not local and found != (mention.meant and names.get(mention.meant, mention.meant)):
            outcome.wrong.append(f"{mention} is judged {found}")
            result = "wrong"
        elif mention.meant is None:
            result = "left apart"
        elif not local:
            result = "same"
        else:
            result = "asked" if names.get(mention.meant, mention.meant) in asked.get(found, ()) else "missed"
        outcome.found[mention.kind, result] += 1


def report(title: str, mentions: int, outcome: Outcome) -> None:
    """Print the figures."""
    print(f"{title}: precision {outcome.precision:.4f}, recall {outcome.recall:.4f}, {mentions} mentions, "
          f"{outcome.judged} judgements in {outcome.seconds:.1f} s, {mentions / outcome.seconds:,.0f} mentions/s")  # fmt: skip
    for (kind, result), count in sorted(outcome.found.items()):
        print(f"    {kind}: {result} {count}")
    for line in outcome.wrong[:10]:
        print(f"    {line}")


def main() -> None:
    """Read the options and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--identities", type=int, default=2000)
    parser.add_argument("--mentions", type=int, default=10_000)
    parser.add_argument("--shared", type=Path, help="the folder of real data")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        random = Random(8)
        rows, mentions = invented(options.identities, random)
        random.shuffle(mentions)
        ledger = Ledger.create(Path(folder) / "invented.sqlite", load())
        ledger.add(Extraction("register:invented", [Document("register", f"invented {options.identities}")], rows))
        chosen = mentions[: options.mentions]
        report(f"invented, {options.identities} identities", len(chosen), measure(ledger, chosen))
        if options.shared:
            ledger = Ledger.create(Path(folder) / "registers.sqlite", load())
            mentions = registered(ledger, options.shared / "data" / "registers", random)
            report("registers", len(mentions), measure(ledger, mentions))


if __name__ == "__main__":
    main()
