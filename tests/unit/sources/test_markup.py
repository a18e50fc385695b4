"""XML keeps places, and nothing that could reach outside or grow without bound gets through."""

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import SourceError
from onrecord_ingest.sources.markup import read_markup

WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs"), blacklist_characters="\x85\xa0"), max_size=8)


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> str:
    tag = draw(st.sampled_from(["a", "b", "cé"]))
    value = escape(draw(WORDS))
    parts = draw(st.lists(WORDS.map(escape) | trees(depth=depth - 1), max_size=3)) if depth else []
    return f'<{tag} n="{value} &gt;"/>' if not parts else f'<{tag} n=">{value}">{"".join(parts)}</{tag}>'


@given(trees())
def test_every_element_stands_where_it_says(tree: str) -> None:
    text, root = read_markup(tree.encode(), "t.xml")
    for element in root.walk():
        assert text.startswith(f"<{element.tag}", element.start)
        assert text[element.end - 1] == ">"
        inner = re.sub(r"<(?:[^>\"]|\"[^\"]*\")*>", "", text[slice(*element.inner)])
        assert " ".join(unescape(inner).split()) == element.text


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>',
        "<a>&x;</a>",
        "<a><b></a>",
        "<a>" * 40 + "</a>" * 40,
        "no markup",
        '<?xml version="1.0" encoding="utf-16"?><a/>',
    ],
)
def test_what_is_dangerous_or_not_well_formed_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        read_markup(text.encode(), "t.xml")


def test_a_declared_encoding_is_followed() -> None:
    text, root = read_markup('<?xml version="1.0" encoding="ISO-8859-1"?><a>café</a>'.encode("iso-8859-1"), "t.xml")
    assert root.text == "café"
    assert text[slice(*root.inner)] == "café"
