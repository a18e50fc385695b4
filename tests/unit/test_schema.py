"""The schema that ships, and what its lint refuses in a class file: what, in which class or file, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import SchemaError
from onrecord.schema import load

PREFIXES = "onr: 'urn:test:term:'\nschema: 'https://schema.org/'\n"
BODY = """
class: Body
iri: onr:Body
about: Somebody who acts.
properties:
  name: {type: text, iri: schema:name, about: Its name}
"""


def write(folder: Path, **files: str) -> Path:
    """A small schema of a class that is right and what else is given; the folder to load."""
    classes = folder / "classes"
    classes.mkdir()
    (folder / "prefixes.yaml").write_text(PREFIXES, "utf-8")
    for name, text in {"Body": BODY, **files}.items():
        (classes / f"{name}.yaml").write_text(text, "utf-8")
    return classes


def refusal(folder: Path, **files: str) -> SchemaError:
    with pytest.raises(SchemaError) as caught:
        load(write(folder, **files))
    assert caught.value.do, "no word on what to do"
    return caught.value


def test_shipped_schema_is_sound() -> None:
    schema = load()
    assert "Statement" in schema.roots
    assert [c.name for c in schema.family("Event")][:2] == ["Event", "Inspection"]
    assert schema.root("Revisit") == "Event"
    assert all(c.label in c.properties for c in schema.classes.values()), "a class is shown by a property that it has"


def test_class_below_has_what_stands_above(tmp_path: Path) -> None:
    schema = load(write(tmp_path, Council="class: Council\nextends: Body\niri: onr:Council\nabout: An elected body."))
    assert list(schema.classes["Council"].properties) == ["name"]
    assert schema.roots == ("Body",)


@pytest.mark.parametrize(
    "other",
    [
        "{type: integer, iri: schema:name, about: Its name}",
        "{type: text, iri: schema:legalName, about: Its name}",
        "{type: text, iri: schema:name, about: The name of its chair}",
        "{type: text, many: true, iri: schema:name, about: Its name}",
    ],
)
def test_one_name_has_one_meaning(tmp_path: Path, other: str) -> None:
    ship = f"class: Ship\niri: onr:Ship\nabout: A vessel.\nproperties:\n  name: {other}\n"
    error = refusal(tmp_path, Ship=ship)
    assert error.where == "Ship"
    assert "'name'" in error.what
    assert "Body" in error.what


def test_a_property_and_an_edge_share_no_name(tmp_path: Path) -> None:
    ship = "class: Ship\niri: onr:Ship\nabout: A vessel.\nedges:\n  name: {to: [Body], iri: schema:name, about: Its name}\n"
    assert refusal(tmp_path, Ship=ship).where == "Ship"


def test_an_edge_leads_to_a_class_that_is_there(tmp_path: Path) -> None:
    ship = "class: Ship\niri: onr:Ship\nabout: A vessel.\nedges:\n  owner: {to: [Guild], iri: onr:owner, about: Whose it is}\n"
    error = refusal(tmp_path, Ship=ship)
    assert error.where == "Ship"
    assert "'owner'" in error.what
    assert "Guild" in error.what


def test_a_class_stands_below_one_that_is_there(tmp_path: Path) -> None:
    error = refusal(tmp_path, Ship="class: Ship\nextends: Vessel\niri: onr:Ship\nabout: A vessel.")
    assert error.where == "Ship"
    assert "Vessel" in error.what


@pytest.mark.parametrize(
    "ship",
    [
        "class: Ship\niri: sea:Ship\nabout: A vessel.",
        "class: Ship\niri: onr:Ship\nabout: A vessel.\nlabel: flag\nproperties:\n  flag: {type: text, iri: sea:flag, about: Hue}",
        "class: Ship\niri: onr:Ship\nabout: A vessel.\nedges:\n  owner: {to: [Body], iri: sea:owner, about: Whose it is}",
    ],
)
def test_a_prefix_is_declared(tmp_path: Path, ship: str) -> None:
    error = refusal(tmp_path, Ship=ship)
    assert error.where == "Ship"
    assert "sea:" in error.what
    assert "prefixes.yaml" in error.do


def test_a_type_is_one_of_ours(tmp_path: Path) -> None:
    ship = "class: Ship\niri: onr:Ship\nabout: A vessel.\nlabel: flag\nproperties:\n  flag: {type: colour, iri: onr:flag, about: Hue}"
    error = refusal(tmp_path, Ship=ship)
    assert error.where == "Ship"
    assert "colour" in error.what


@pytest.mark.parametrize(
    "text",
    ["class: Ship\nabout: no term", "- a\n- list\n", "class: Ship\niri: onr:Ship\nabout: x\nproperties: {a: {kind: text}}"],
)
def test_what_is_no_class_file_is_refused_by_its_name(tmp_path: Path, text: str) -> None:
    assert refusal(tmp_path, Ship=text).where == "Ship.yaml"


def test_broken_yaml_is_refused_by_its_name(tmp_path: Path) -> None:
    assert "Ship.yaml" in str(refusal(tmp_path, Ship="class: [Ship\n"))


def test_one_class_stands_in_one_file(tmp_path: Path) -> None:
    error = refusal(tmp_path, Corpus=BODY)
    assert "Body" in str(error)
    assert "Corpus.yaml" in str(error)


@pytest.mark.parametrize("name", ["document", "id", "kind", "label", "span_start", "record"])
def test_names_of_the_place_are_taken(tmp_path: Path, name: str) -> None:
    ship = f"class: Ship\niri: onr:Ship\nabout: A vessel.\nproperties:\n  {name}: {{type: text, iri: onr:x, about: Something}}"
    error = refusal(tmp_path, Ship=ship)
    assert error.where == "Ship"
    assert f"'{name}'" in error.what


def test_two_names_make_no_one_column(tmp_path: Path) -> None:
    ship = (
        "class: Ship\niri: onr:Ship\nabout: A vessel.\nlabel: built\nproperties:\n"
        "  built: {type: date, iri: onr:built, about: When}\n  built_latest: {type: text, iri: onr:builtLatest, about: Last}\n"
    )
    assert "'built_latest'" in refusal(tmp_path, Ship=ship).what


def test_a_class_is_shown_by_a_property_that_it_has(tmp_path: Path) -> None:
    error = refusal(tmp_path, Ship="class: Ship\niri: onr:Ship\nabout: A vessel.\nlabel: flag\n")
    assert error.where == "Ship"
    assert "'flag'" in error.what
