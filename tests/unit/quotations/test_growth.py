"""The work of reading a text grows with its length and no faster: no rule goes through the whole text for each name in it.

The work is counted (work.py). A story of a few articles is read with its names changed from one copy to the next, so that it has as
many names as an article of that length would.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest
from marked import read_set

from onrecord_ingest.quotations.lexicon import load

COUNTER = Path(__file__).with_name("work.py")
ARTICLES = (
    "accountable/01-send-forum",
    "accountable/21-bus-nib",
    "briefs/05-bus-union-branch",
    "briefs/15-nursery-agency-staff",
    "briefs/20-lifeboat-crew",
    "briefs/59-zoo-penguin",
    "entering/10-three-brothers-bicycles",
    "entering/51-mum-of-two-after-quote",
    "five-papers/19-parish-geese",
    "going-on/09-hospice-legacy",
    "going-on/18-wind-farm-inquiry",
    "going-on/48-eisteddfod-bard",
    "going-on/51-cycle-lane",
    "speaking-for/19-care-home-rating",
    "speaking-for/69-solar-farm",
    "speaking-for/84-phone-mast",
)
"""Short ones which together have three in four of the package's functions read them."""
MORE = """
Thrapsey's late-night café, the Little Carrow café, has no chairs left. "They walked off," said Nan Mabbutt, who runs the Strang Arms.

There is no tea at Kitty's in Sheep Street either. Swiftline did not respond. At Prout's, the baker's, a spokesman for Prout's said
the oven was cold, and Kitty's said it would think about it.

PENBERTH Garden Supplies has a new till. At Kate's Café in Thrapsey Rose said that the mayor of Thrapsey had no seat.

Len's, the grocer's, sold out on Friday. "It is gone," said a spokesman for Len's.
"""
"""Shops and pubs, of which the articles tell little."""
SHORT, LONG = 2, 6
"""Copies of the story in the two texts."""
SYLLABLES, OTHERS = ("Ba", "De", "Fi", "Go", "Lu", "Mor"), ("Ki", "Po", "Ru", "Sa", "Ve", "Wil")
"""What the names of a copy begin with; and those of the text that is read before."""
FASTER = 1.4
"""What the work for a copy in the long text may be over that in the short one: 3 where all is gone through for each name."""
LITTLE = {"lines": 2000, "characters": 30_000}
"""More work for a copy that is too little to tell: a search through the whole text for each of two names in a copy is 100,000."""

Work = dict[str, dict[str, int]]


class Text(Protocol):
    """A story of so many copies."""

    def __call__(self, copies: int, syllables: Sequence[str] = SYLLABLES) -> str: ...


def grown(short: Work, long: Work) -> list[str]:
    """The functions whose work grows faster than the text, and by how much for a copy."""
    found = []
    for name, work in long.items():
        for kind, count in work.items():
            before, now = short.get(name, {}).get(kind, 0) / SHORT, count / LONG
            if now > FASTER * before and now - before > LITTLE[kind]:
                found.append(f"{name}: {before:,.0f} {kind} for a copy of {SHORT}, {now:,.0f} for one of {LONG}")
    return sorted(found)


@pytest.fixture(scope="module")
def story() -> Text:
    """A story of so many copies, each with names of its own."""
    sets = {name.split("/")[0] for name in ARTICLES}
    texts = {f"{of}/{name}": article["text"] for of in sets for name, article in read_set(of).items()}
    once = "\n\n".join([*(texts[name] for name in ARTICLES), MORE.strip()])
    lists = (COUNTER.parents[3] / "ingest" / "onrecord_ingest" / "quotations" / "lexicon").glob("*.yaml")
    known = set(re.findall(r"[a-z]+", " ".join(json.dumps(load(path.stem)).lower() for path in lists)))
    known |= set(re.findall(r"\b[a-z]+\b", once))

    def copy(syllable: str) -> str:
        def other(word: re.Match[str]) -> str:
            low = word.group().lower()
            return word.group() if low in known or low.removesuffix("s") in known else syllable + low

        return re.sub(r"\b[A-Z][a-z]{3,}\b", other, once)

    return lambda copies, syllables=SYLLABLES: "\n\n".join(copy(syllable) for syllable in syllables[:copies])


@pytest.fixture(scope="module")
def counter() -> ModuleType:
    """The module that counts."""
    spec = importlib.util.spec_from_file_location("work", COUNTER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_work_grows_no_faster_than_the_text(story: Text) -> None:
    texts = json.dumps([story(LONG, OTHERS), story(SHORT), story(LONG)])
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    told = subprocess.run([sys.executable, COUNTER], input=texts, capture_output=True, text=True, check=True, env=environment)
    short, long = json.loads(told.stdout)
    assert len(long) > 1500
    assert "\n".join(grown(short, long)) == ""


NAMES = r"re.findall(r'\b[A-Z][a-z]+ [A-Z][a-z]+\b', text)"
PER_NAME = {
    "an expression searched for in the text": "[re.search(name + ' of the', text) for name in names]",
    "an expression put together and searched for": "[re.compile(name + ' of the').search(text) for name in names]",
    "an expression of its own on the text before": "[TOLD.search(text, 0, text.find(name)) for name in names]",
    "words looked for": "[name + ' said it' in text for name in names]",
    "the text before it": "[len(text[: text.index(name)]) for name in names]",
    "the text counted": "[text.count(name) for name in names]",
    "every other name": "[other for name in names for other in names if other == name]",
    "one expression of all the names": "re.findall('|'.join(names), text)",
}


A_LITTLE_WAY = {
    "a slice searched in": "[re.search('said', text[at : at + 200]) for at in range(0, len(text), 100)]",
    "between two characters": "[TOLD.search(text, at, at + 200) for at in range(0, len(text), 100)]",
    "names looked up": "dict.fromkeys(names)",
}


def grown_by(rule: str, story: Text, counter: ModuleType) -> list[str]:
    """What is told of a function of the package that does this with the names of a text."""
    source = f"import re\nTOLD = re.compile('is told nowhere')\ndef rule(text):\n    names = {NAMES}\n    {rule}\n"
    made: dict[str, Callable[[str], object]] = {}
    with counter.expressions_counted():
        exec(compile(source, f"{counter.PACKAGE}toy.py", "exec"), made)
        short, long = (counter.work_of(made["rule"], story(copies)) for copies in (SHORT, LONG))
    return grown(short, long)


@pytest.mark.parametrize("rule", PER_NAME.values(), ids=PER_NAME)
def test_a_rule_that_goes_through_all_for_each_name_is_found(rule: str, story: Text, counter: ModuleType) -> None:
    assert any(told.startswith("toy.py:rule") for told in grown_by(rule, story, counter))


@pytest.mark.parametrize("rule", A_LITTLE_WAY.values(), ids=A_LITTLE_WAY)
def test_a_rule_that_looks_a_little_way_is_none(rule: str, story: Text, counter: ModuleType) -> None:
    assert grown_by(rule, story, counter) == []
