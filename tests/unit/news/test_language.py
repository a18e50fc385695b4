"""A text that is not English is reported, and none that is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord.model import Document
from onrecord_ingest.sources.news.language import not_english
from onrecord_ingest.sources.news.records import records

ROOT = Path(__file__).parents[3]
ENGLISH = (
    "Ada Quill, who chairs the parish council, said the ferry would run on Sundays, and that the fares would stay as they are. " * 2
)
WELSH = (
    "Dywedodd y cynghorydd Siân Prys: “Bydd y fferi yn dychwelyd ym mis Mehefin, ac mae'n ddrwg gennyf am yr oedi i'r teuluoedd.” "
    "Ychwanegodd fod y cyngor wedi gwrando ar rieni."
)
FRENCH = (
    "La présidente du conseil a déclaré que le bac reprendrait en juin. « C'est un début », a-t-elle dit. Les parents ont répondu que "
    "ce n'est pas suffisant et que la ville doit agir."
)
POLISH = (
    "Radna powiedziała, że prom wróci w czerwcu. „To jest początek”, dodała. To nie wystarczy, to za mało, powiedzieli rodzice, którzy "
    "czekali na to od roku i nie wiedzą, kto za to odpowiada."
)


@pytest.mark.parametrize(
    "text",
    [
        "قالت رئيسة المجلس إن العبّارة ستعود في يونيو. «هذه بداية»، قالت للصحفيين.",
        "Глава совета сказала, что паром вернётся в июне. «Это начало», — сказала она.",
        "議長は、フェリーは六月に戻ると述べた。「これは始まりだ」と語った。",
        "委员会主席说，渡轮将于六月恢复。“这是一个开始。”",
        f"{ENGLISH[:121]} Глава совета сказала, что паром вернётся в июне. «Это только начало для всех нас», — сказала она вечером.",
    ],
)
def test_another_script_is_told_with_its_share(text: str) -> None:
    (found,) = not_english(Document("news", "ferry.txt", text))
    assert found.where == "ferry.txt" and "% of its letters" in found.what and "only English is read" in found.what


@pytest.mark.parametrize("text", [WELSH, FRENCH, POLISH])
def test_another_language_in_latin_letters_is_told_and_not_named(text: str) -> None:
    (found,) = not_english(Document("news", "ferry.txt", text))
    assert found.what == "hardly a word of it is common in English, and only English is read"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1, 2, 3.",
        "Siân Prys",
        ENGLISH,
        f"{ENGLISH} “Bydd y fferi yn dychwelyd,” meddai.",
        f"{ENGLISH} «Это начало», she said in Russian.",
    ],
)
def test_english_is_not_reported_nor_what_is_too_short_to_tell(text: str) -> None:
    assert not not_english(Document("news", "ferry.txt", text))


def test_no_article_of_the_tests_is_reported() -> None:
    articles = json.loads((ROOT / "tests" / "data" / "british-dev.json").read_text("utf-8"))
    assert [name for name, each in articles.items() if not_english(Document("news", name, each["text"]))] == []


def test_the_end_of_a_long_text_counts_too() -> None:
    assert not_english(Document("news", "ferry.txt", ENGLISH * 200 + "Паром вернётся в июне. " * 5000))
    assert not not_english(Document("news", "ferry.txt", ENGLISH * 2000))


def test_an_ingested_article_bears_the_report() -> None:
    assert [each.where for each in records(Document("news", "ferry.txt", WELSH)).refusals] == ["ferry.txt"]
