"""Articles as documents: what is read, and what is refused with file and reason."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord_ingest.sources.news import extract, recognises
from onrecord_ingest.sources.news.fetch import fetch, is_address
from onrecord_ingest.sources.news.read import LARGEST, damage, document, read
from onrecord_ingest.sources.news.records import records

PAGE = """<!doctype html><html><head><title>Ferry to run on Sundays</title>
<meta property="og:site_name" content="Saltmere Packet"><meta name="author" content="Bea Tarn">
<meta property="article:published_time" content="2021-05-06"><link rel="canonical" href="https://packet.example/ferry">
<script>alert("never")</script></head><body><nav>Home Sport Weather</nav><article><h1>Ferry to run on Sundays</h1>
<p>The ferry at Saltmere will run on Sundays from June, the port has said after a long winter of talks with its crews.</p>
<p>Ada Quill, harbour master, said: “The ferry will run on Sundays, and it will run on time, whatever the tide.”</p>
<p>Passengers at the quay on Monday welcomed the news, though several asked who would pay for the second boat.</p>
</article><footer>Cookies</footer></body></html>"""


def test_plain_text_stays_as_it_is_but_for_line_ends_and_mark() -> None:
    made = document("\ufeffOne line.\r\n\r\nTwo’s “said”.".encode(), "a.txt")
    assert made.text == "One line.\n\nTwo’s “said”."
    assert (made.title, made.publisher, made.published) == ("", "", None)


@given(st.text(alphabet=st.characters(exclude_characters="\0\ufeff\r", exclude_categories=["Cs"]), min_size=1))
def test_every_character_of_a_plain_text_is_kept(text: str) -> None:
    if text.strip():
        assert document(text.encode(), "a.txt").text == text


def test_a_page_gives_its_article_and_what_it_says_of_itself() -> None:
    made = document(PAGE.encode(), "ferry.html")
    assert "harbour master, said: “The ferry will run" in (made.text or "")
    assert "alert" not in (made.text or "") and "Cookies" not in (made.text or "")
    assert (made.title, made.publisher, made.author) == ("Ferry to run on Sundays", "Saltmere Packet", "Bea Tarn")
    assert made.url == "https://packet.example/ferry"
    assert made.published is not None and made.published.text == "2021-05-06"


def test_a_heading_is_the_title_of_markdown() -> None:
    assert document(b"# Ferry runs\n\nIt does.", "a.md").title == "Ferry runs"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "no text"),
        ("blank.txt", b" \n\t\n", "no text"),
        ("binary.txt", b"\x7fELF\0\0\x01", "NUL"),
        ("latin.txt", "café".encode("latin-1"), "not UTF-8 at byte 3"),
        ("empty.html", b"<html><body></body></html>", "no article"),
    ],
)
def test_what_cannot_be_read_is_refused_with_file_and_reason(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(SourceError, match=says) as refused:
        read(file)
    assert name in str(refused.value)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as sparse:
        sparse.truncate(LARGEST + 1)
    with pytest.raises(SourceError, match="more than"):
        read(file)


def test_binary_is_no_article() -> None:
    assert recognises(Path("a.txt"), b"text") and not recognises(Path("a.txt"), b"\0") and not recognises(Path("a.csv"), b"text")


def test_encoding_damage_is_told_and_nothing_is_repaired() -> None:
    text = "A line.\nThe cafÃ© said itâ€™s open.\nAnother."
    made = document(text.encode(), "a.txt")
    assert made.text == text
    assert [r.where for r in damage(made)] == ["a.txt, line 2"]
    assert not damage(document("The café said it’s “open” – naïve?".encode(), "b.txt"))


def test_every_statement_is_cut_from_the_text_by_its_span(tmp_path: Path) -> None:
    file = tmp_path / "ferry.html"
    file.write_text(PAGE, "utf-8")
    made = extract(file)
    (text,) = (d.text or "" for d in made.documents)
    statements = [r for r in made.records if r.cls == "Statement"]
    assert any(r.values["speaker_text"] == "Ada Quill, harbour master" for r in statements)
    for record in statements:
        assert record.span is not None and record.values["words"] == text[record.span.start : record.span.end]
        for name in record.places:
            assert text[record.places[name].start : record.places[name].end]


@pytest.fixture
def server() -> Iterator[str]:
    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/ferry" else 404)
            self.send_header("Content-Type", "text/html; charset=windows-1252")
            self.end_headers()
            self.wfile.write(PAGE.encode("windows-1252"))

        def log_message(self, *_: object) -> None:
            pass

    served = HTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()


def test_a_page_from_the_web_comes_in_its_own_encoding(server: str, tmp_path: Path) -> None:
    assert is_address(server) and not is_address("ferry.html") and not is_address("file:///etc/passwd")
    assert "“The ferry will run" in (read(fetch(f"{server}/ferry", tmp_path)).text or "")
    with pytest.raises(SourceError, match="404"):
        fetch(f"{server}/none", tmp_path)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("http://127.0.0.1:1/ferry", "cannot be fetched: Connection refused; save"),
        ("http://[::ferry/", "cannot be fetched: Invalid IPv6 URL; save"),
        ("http://the ferry/", "cannot be fetched: .*control characters"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_in_words(address: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=told):
        fetch(address, tmp_path)


def test_a_name_put_together_from_two_makes_no_person() -> None:
    text = "Ada Quill runs the ferry at Saltmere. Her son Ned said: “The boat is old, and I mend it every week.”\n"
    made = records(document(text.encode(), "ned.txt"))
    assert [r for r in made.records if r.cls == "Statement"]
    assert not [r.values["name"] for r in made.records if r.cls == "Person" and r.values["name"] not in text]


def test_what_a_statement_answers_is_kept_in_the_words_of_the_article() -> None:
    text = "Responding to the parents’ petition, Saltmere Council said the ferry would run on Sundays.\n"
    (statement,) = (r for r in records(document(text.encode(), "petition.txt")).records if r.cls == "Statement")
    assert statement.values["responds_to_text"] == "the parents’ petition" and "responds_to" not in statement.values
    place = statement.places["responds_to_text"]
    assert text[place.start : place.end] == "the parents’ petition"


def test_a_body_that_no_words_tie_to_the_speaker_is_only_perhaps_the_one_spoken_for() -> None:
    text = (
        "Saltmere Council wants to close the baths.\n\nIt met on Monday. Ada Quill, its leader, said the roof leaked.\n\n"
        "Councillor Sass Loom, who has charge of the city's transport, said buses would stop there.\n\nA mother said it was too late."
    )
    found = records(document(text.encode(), "baths.txt")).records
    leader, other, mother = (each.values for each in found if each.cls == "Statement")
    council = next(each.id for each in found if each.cls == "Organization")
    assert (leader["on_behalf_of"], leader.get("perhaps_for")) == ([council], None)
    assert (other.get("on_behalf_of"), other["perhaps_for"]) == (None, [council])
    assert str(other["behalf_reason"]).startswith("not told") and not str(leader["behalf_reason"]).startswith("not told")
    assert leader["behalf_confidence"] == 0.92 and other["behalf_confidence"] == 0.8
    assert mother.keys().isdisjoint(("on_behalf_of", "perhaps_for", "behalf_reason", "behalf_confidence"))
