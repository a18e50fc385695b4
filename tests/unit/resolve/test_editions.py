"""Two editions of one list: who vanishes is closed between their days, in whatever order they come."""

from itertools import permutations
from pathlib import Path

import pytest

from onrecord.ledger import Ledger, read
from onrecord.schema import load
from onrecord_ingest.resolve.editions import with_closings
from onrecord_ingest.sources import modern_gov

FIRST = (Path(__file__).parents[2] / "data" / "modern_gov" / "councillors.xml").read_text("utf-8")
DAYS = ("2031-02-04", "2031-05-09", "2031-09-01")


def without_finch(text: str) -> str:
    head, tail = text.split("<councillorid>302", 1)
    rest = tail.split("</councillor>", 1)[1]
    return head.rpartition("<councillor>")[0].replace("<councillorscount>2", "<councillorscount>1") + rest


def editions(folder: Path, council: str = "Ardenshire County Council") -> list[Path]:
    texts = (FIRST, without_finch(FIRST).replace("Cabinet Member for Bridges", "Leader"), without_finch(FIRST))
    paths = [folder / f"{council} {day}.xml" for day in DAYS]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return paths


def closed(folder: Path, paths: list[Path]) -> set[tuple[str, str, str]]:
    ledger = Ledger.create(folder / "ledger.sqlite", load())
    for path in paths:
        ledger.add(with_closings(modern_gov.extract(path), ledger))
    rows = read.rows(ledger, ledger.schema.classes["Membership"]).to_pylist()
    ledger.close()
    return {(row["person_id"][0].rpartition("-")[2], row["role"], row["end_date"]) for row in rows if row["method"] == "vanished"}


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_who_and_what_vanishes_is_closed_in_either_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    paths = editions(tmp_path)
    assert closed(tmp_path, [paths[at] for at in order]) == {
        ("302", "Councillor", "2031-02-04/2031-05-09"),
        ("301", "Cabinet Member for Bridges", "2031-02-04/2031-05-09"),
    }


def test_a_post_that_comes_back_is_open_again(tmp_path: Path) -> None:
    assert ("301", "Leader", "2031-05-09/2031-09-01") in closed(tmp_path, editions(tmp_path))
    assert ("301", "Councillor", "2031-05-09/2031-09-01") not in closed_again(tmp_path)


def closed_again(folder: Path) -> set[tuple[str, str, str]]:
    (folder / "ledger.sqlite").unlink()
    return closed(folder, editions(folder))


def test_another_councils_list_closes_nothing(tmp_path: Path) -> None:
    here, there = editions(tmp_path), editions(tmp_path, "Millport City Council")
    assert closed(tmp_path, [here[0], there[1]]) == set()
