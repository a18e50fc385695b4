"""The interactive picture in a real headless Chromium, opened from a file as a user opens it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord.export.formats import write
from onrecord.export.picture import Graph, Link, Node, Source

playwright = pytest.importorskip("playwright.sync_api", reason="playwright drives the browser: pip install playwright")

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium")

_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOSTILE = "</script><img src=x onerror=\"document.title='run'\"><b>bold</b>"
_OWN = ("Canvas2D",)
"""How a warning begins which these tests cause themselves, by reading the canvas back."""
Open = Callable[[Graph], Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        run = started.chromium.launch(executable_path=_CHROMIUM, args=_ARGS)
        yield run
        run.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a graph's page; at the end of the test, nothing may have been written to the console or asked of a network."""
    context = browser.new_context(viewport={"width": 1200, "height": 800}, reduced_motion="reduce")
    trouble: list[str] = []

    def opened(graph: Graph) -> Any:
        file = tmp_path / "picture.html"
        write(graph, "html", file)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text) if message.text[:8] not in _OWN else None)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: (trouble.append("dialog"), dialog.dismiss()))
        page.on("request", lambda request: trouble.append(request.url) if not request.url.startswith("file:") else None)
        page.goto(file.as_uri())
        page.wait_for_function("document.getElementById('count').textContent.includes('things')")
        return page

    yield opened
    context.close()
    assert trouble == []


@pytest.fixture
def council() -> Graph:
    """A council with its people, what they said, and a label that is an attack."""
    said = Source("Marlshire Gazette", "2021-05-03", "document/0a1b", 120, 214, 4, "https://gazette.example/a")
    letter = Source("Letter", "2021", "document/77", None, None, None, "javascript:alert(1)")
    return Graph(
        (
            Node("organization/marlshire", "Organization", "Marlshire County Council", {"name": "Marlshire County Council"}),
            Node("person/ines-holt", "Person", "Inés Holt", {"role": "director of children’s services"}),
            Node("person/leo-marsh", "Person", "Leo Marsh"),
            Node("statement/1", "Statement", "We will publish the plan by March.", {"form": "direct"}, (said, letter)),
            Node("statement/2", "Statement", HOSTILE, {HOSTILE: f"{HOSTILE}!"}, (Source(HOSTILE, HOSTILE, HOSTILE),)),
        ),
        (
            Link("statement/1", "person/ines-holt", "SPEAKER"),
            Link("statement/2", "person/leo-marsh", "SPEAKER"),
            Link("person/ines-holt", "organization/marlshire", "MEMBER_OF", {"role": "officer"}, date(2019, 4, 1), None, (letter,)),
            Link("person/leo-marsh", "organization/marlshire", "MEMBER_OF"),
        ),
        f"Who spoke for Marlshire {HOSTILE}",
    )


def colours(page: Any) -> int:
    """How many different colours the canvas shows."""
    return int(
        page.evaluate(
            """() => {
                const { width, height } = document.getElementById("picture");
                const dots = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
                return new Set(dots).size;
            }"""
        )
    )


def pixels(page: Any) -> str:
    return str(page.evaluate("document.getElementById('picture').toDataURL()"))


def heading(page: Any) -> str:
    return str(page.text_content("#facts h2"))


def settled(page: Any) -> None:
    """After the frame that the last event asked for."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def test_it_is_drawn_and_says_how_much(show: Open, council: Graph) -> None:
    page = show(council)
    assert colours(page) > 50
    assert page.text_content("#count") == "5 things, 4 links"
    rows = page.locator("#kinds button:not(.all)").all_inner_texts()
    assert [row.split("\n") for row in rows] == [["Person", "2"], ["Organization", "1"], ["Statement", "2"]]
    assert page.locator("#kinds svg.glyph").count() == 3


def test_hostile_text_is_shown_and_does_nothing(show: Open, council: Graph) -> None:
    page = show(council)
    assert page.title() == page.text_content("h1") == council.title
    page.fill("#words", "onerror")
    page.press("#words", "Enter")
    assert heading(page) == HOSTILE
    facts = page.inner_text("#facts")
    assert facts.count(HOSTILE) == 6
    assert page.locator("img").count() == 0
    assert page.locator("#facts a").count() == 0


def test_nothing_but_its_own_script_may_run(show: Open, council: Graph) -> None:
    page = show(council)
    policy = page.get_attribute("meta[http-equiv='Content-Security-Policy']", "content")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert page.evaluate("performance.getEntriesByType('resource').length") == 0


def test_search_folds_accents_and_apostrophes_and_enter_opens(show: Open, council: Graph) -> None:
    page = show(council)
    page.keyboard.press("/")
    page.keyboard.type("ines children's")
    assert page.locator("#hits li").all_inner_texts() == ["Inés Holt\nPerson"]
    assert page.get_attribute("#words", "aria-activedescendant") == "hit0"
    page.keyboard.press("Enter")
    assert heading(page) == "Inés Holt"
    page.keyboard.press("Escape")
    assert page.is_hidden("#panel")
    page.fill("#words", "zzz")
    assert page.text_content("#tally") == "nothing found"


def test_the_arrows_choose_among_what_was_found(show: Open, council: Graph) -> None:
    page = show(council)
    page.fill("#words", "m")
    found = page.locator("#hits li span").all_inner_texts()
    assert len(found) > 2
    page.press("#words", "ArrowDown")
    page.press("#words", "ArrowDown")
    page.press("#words", "Enter")
    assert heading(page) == found[2]


def test_the_facts_name_their_sources_to_the_character(show: Open, council: Graph) -> None:
    page = show(council)
    page.fill("#words", "publish")
    page.press("#words", "Enter")
    facts = page.inner_text("#facts")
    for part in (
        "form",
        "direct",
        "statement/1",
        "2 sources",
        "2021-05-03, page 4, characters 120–214",
        "document/0a1b",
        "Letter",
    ):
        assert part in facts
    links = page.locator("#facts a")
    assert [(a.get_attribute("href"), a.inner_text(), a.get_attribute("rel")) for a in links.all()] == [
        ("https://gazette.example/a", "Marlshire Gazette", "noopener noreferrer")
    ]
    page.click("#facts ul button")
    assert heading(page) == "Inés Holt"
    assert "2019-04-01 – …" in page.inner_text("#facts")
    assert "no source given here" in page.inner_text("#facts")
    page.click("#facts summary")
    assert "document/77" in page.inner_text("#facts")


def test_a_click_opens_a_node_and_a_click_beside_closes_it(show: Open, council: Graph) -> None:
    page = show(council)
    frame = page.locator("#picture").bounding_box()
    x, y = page.evaluate("toScreen(nodes[0])")
    page.mouse.click(frame["x"] + x, frame["y"] + y)
    assert heading(page) == "Marlshire County Council"
    page.mouse.click(frame["x"] + 320, frame["y"] + frame["height"] - 15)
    assert page.is_hidden("#panel")


def test_a_node_and_the_picture_can_be_dragged_and_the_wheel_zooms(show: Open, council: Graph) -> None:
    page = show(council)
    frame = page.locator("#picture").bounding_box()
    x, y = page.evaluate("toScreen(nodes[0])")
    other = page.evaluate("toScreen(nodes[1])")
    page.mouse.move(frame["x"] + x, frame["y"] + y)
    page.mouse.down()
    page.mouse.move(frame["x"] + x + 60, frame["y"] + y + 30, steps=4)
    page.mouse.up()
    assert page.evaluate("toScreen(nodes[0])") == pytest.approx([x + 60, y + 30], abs=1)
    assert page.evaluate("toScreen(nodes[1])") == pytest.approx(other, abs=1)
    page.mouse.move(frame["x"] + 320, frame["y"] + frame["height"] - 15)
    page.mouse.down()
    page.mouse.move(frame["x"] + 360, frame["y"] + frame["height"] - 35, steps=4)
    page.mouse.up()
    assert page.evaluate("toScreen(nodes[1])") == pytest.approx([other[0] + 40, other[1] - 20], abs=1)
    before = page.evaluate("view.scale")
    page.mouse.wheel(0, -240)
    settled(page)
    assert page.evaluate("view.scale") > before
    page.click("#farther")
    page.click("#farther")
    assert page.evaluate("view.scale") < before


def test_two_fingers_zoom(browser: Any, show: Open, council: Graph) -> None:
    page = show(council)
    before = page.evaluate("view.scale")
    touch = page.context.new_cdp_session(page)
    for kind, apart in (("touchStart", 40), ("touchMove", 80), ("touchMove", 120)):
        points = [{"x": 700 - apart, "y": 400, "id": 0}, {"x": 700 + apart, "y": 400, "id": 1}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert page.evaluate("view.scale") > before * 1.5


def test_the_keyboard_goes_through_the_nodes_opens_pans_zooms_and_leaves(show: Open, council: Graph) -> None:
    page = show(council)
    page.focus("#picture")
    page.keyboard.press("Tab")
    assert page.text_content("#say") == "Marlshire County Council. Organization, 2 links. Enter opens it."
    first = page.evaluate("state.current.id")
    page.keyboard.press("Tab")
    assert page.evaluate("state.current.id") != first
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("state.current.id") == first
    page.keyboard.press("Enter")
    assert page.evaluate("state.open.id") == first
    assert page.evaluate("document.activeElement.id") == "facts"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "picture"
    scale, x = page.evaluate("[view.scale, view.x]")
    page.keyboard.press("+")
    assert page.evaluate("view.scale") > scale
    page.keyboard.press("ArrowRight")
    assert page.evaluate("view.x") > x
    page.keyboard.press("0")
    settled(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "nearer"


def test_the_legend_hides_a_kind_and_shows_it_again(show: Open, council: Graph) -> None:
    page = show(council)
    before = pixels(page)
    person = page.locator("#kinds button", has_text="Person")
    person.click()
    settled(page)
    assert person.get_attribute("aria-pressed") == "false"
    assert page.text_content("#count") == "3 of 5 things, 0 of 4 links"
    assert pixels(page) != before
    page.fill("#words", "holt")
    assert page.text_content("#tally") == "nothing found"
    page.press("#words", "Escape")
    page.click("#kinds .all")
    assert page.text_content("#count") == "5 things, 4 links"
    page.click("#links summary")
    page.locator("#links button", has_text="speaker").click()
    assert page.text_content("#count") == "5 things, 2 of 4 links"


def test_it_follows_the_reader_s_dark_and_light(show: Open, council: Graph) -> None:
    page = show(council)
    corner = "[...pen.getImageData(2, 2, 1, 1).data].slice(0, 3).reduce((a, b) => a + b)"
    page.emulate_media(color_scheme="light")
    settled(page)
    assert page.evaluate(corner) > 600
    page.emulate_media(color_scheme="dark")
    settled(page)
    assert page.evaluate(corner) < 150


def test_no_label_covers_another(show: Open) -> None:
    page = show(many(400))
    boxes = page.evaluate(
        """placeLabels(visible(null), new Set(), []).map(({ text, x, y, font }) => {
            const half = breadth(text, font) / 2;
            return [x - half, y - 6, x + half, y + 6];
        })"""
    )
    assert len(boxes) > 20
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_five_thousand_nodes_are_drawn(show: Open) -> None:
    page = show(many(5000))
    assert page.text_content("#count").startswith("5,000 things, ")
    assert page.evaluate("visible(null).length") == 5000
    assert colours(page) > 500
    page.fill("#words", "ward 4999")
    page.press("#words", "Enter")
    assert heading(page) == "Ward 4999"


def test_an_empty_graph_opens(show: Open) -> None:
    page = show(Graph((), (), ""))
    assert page.text_content("#count") == "0 things, 0 links"


def many(count: int) -> Graph:
    """A graph with hubs, as graphs of who said what have them."""
    chance = random.Random(7)
    kinds = ["Person", "Organization", "Statement", "Finding", "Event"]
    nodes = tuple(Node(f"n/{i}", chance.choice(kinds), f"Ward {i}", {"number": i}) for i in range(count))
    ends = [(i, int(i * chance.random() ** 3)) for i in range(1, count) for _ in range(2)]
    return Graph(nodes, tuple(Link(f"n/{a}", f"n/{b}", "ABOUT") for a, b in ends), "Many")
