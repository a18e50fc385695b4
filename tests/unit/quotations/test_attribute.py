from __future__ import annotations

from onrecord_ingest.quotations import attribute

ARTICLE = (
    "Library hours are to be cut in Marrowby, the county council has confirmed.\n\n"
    "Councillor Ann Fellowes, cabinet member for libraries at Marrowshire County Council, said it was “a hard choice”.\n\n"
    "“We will keep every branch open,” she added.\n"
)


def test_a_pronoun_after_a_named_councillor_is_that_councillor() -> None:
    last = attribute(ARTICLE)[-1]
    assert ARTICLE[last.start : last.end] == "“We will keep every branch open,”"
    assert last.resolved == "Ann Fellowes"
    assert last.on_behalf_of == ("Marrowshire County Council",)


def test_a_text_without_statements_has_none() -> None:
    assert attribute("") == []
    assert attribute("The road is closed until Friday.") == []
