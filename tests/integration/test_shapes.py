"""The shapes hold for the dataset that is built from a ledger, with no inference; and see what went into it unchecked."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import RdfFormat, Store
from pyshacl import validate
from rdflib import OWL, RDF, RDFS, SH, Graph, URIRef

from onrecord import ids
from onrecord.data import folder
from onrecord.dates import PartialDate
from onrecord.ledger.book import Judgement
from onrecord.model import Document, Extraction, Record, Span, Value
from onrecord.project.build import build
from onrecord.workspace import Workspace

HERALD = Document("news", "herald.txt", "Ada Quill said the lantern would be lit.", publisher="The Fenmoor Herald")
ROLL = Document("register", "roll.yaml", title="Roll of Fenmoor", published=PartialDate.parse("2031"))


def workspace(home: Path, classification: str) -> Workspace:
    """A person in two documents, and something of most kinds of value; built."""
    made = Workspace.make(home)
    light, ada = "organization/light", "person/ada-quill"

    def row(cls: str, identifier: str, **values: Value) -> Record:
        return Record(cls, identifier, ROLL.id, values, method="register")

    visit = row(
        "Revisit", "event/visit", name="Second visit", start_date=PartialDate.parse("2030-06/2030-07"), sufficient_count=2,
        plan_required=True, responsible=[light], identifiers=["visit:2", "roll:7"],
    )  # fmt: skip
    roll = [
        row("Organization", light, name="Fenmoor Light Board", classification=classification),
        row("Person", ada, name="Ada Margaret Quill", other_names=["Ada M. Quill"]),
        row("Membership", "membership/1", role="Keeper", person=ada, organization=light, start_date=PartialDate.parse("../2029")),
        visit,
        row("Observation", "observation/1", measure="lamps", value=7.5, about=["event/visit"], period=PartialDate.parse("2030-06")),
    ]
    said = {"words": "the lantern would be lit", "form": "indirect", "verdict": "same", "speaker": [ada], "about": ["event/visit"]}
    article = [
        Record("Statement", ids.of_span("Statement", HERALD.id, 15, 39), HERALD.id, said, Span(15, 39, page=1), "cue", 0.9),
        Record("Person", ada, HERALD.id, {"name": "Ada Quill"}, Span(0, 9), "cue", 0.8),
    ]
    ledger = made.ledger()
    ledger.add(Extraction("register:roll", [ROLL], roll))
    ledger.add(Extraction("news:herald", [HERALD], article))
    ledger.close()
    build(made, whole=True)
    return made


def faults(of: Workspace) -> tuple[set[str], str]:
    """What the default graph of the dataset fails in: the things, and the report."""
    store = Store.read_only(str(of.current() / "dataset"))
    triples = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").serialize(format=RdfFormat.N_TRIPLES)
    shapes = Graph().parse(folder("schema") / "generated" / "shapes.ttl")
    _, report, text = validate(Graph().parse(data=triples, format="nt"), shacl_graph=shapes)
    return {str(node) for node in report.objects(None, SH.focusNode)}, text


def test_a_built_dataset_satisfies_the_shapes(tmp_path: Path) -> None:
    things, report = faults(workspace(tmp_path, "other"))
    assert things == set(), report


def test_what_no_validation_saw_is_found_by_the_shapes(tmp_path: Path) -> None:
    things, _ = faults(workspace(tmp_path, "lighthouse"))
    assert things == {"urn:onrecord:id:organization/light"}


def test_every_term_of_a_built_dataset_is_declared(tmp_path: Path) -> None:
    made = workspace(tmp_path, "other")
    ledger = made.ledger()
    ledger.judge([Judgement("person/ada-quill", "person/quill", "same", "Bea", "one roll")], "review")
    ledger.add(Extraction("news:more", records=[Record("Person", "person/quill", HERALD.id, {"name": "Quill"}, Span(4, 9), "cue")]))
    ledger.close()
    build(made, whole=True)
    store = Store.read_only(str(made.current() / "dataset"))
    used = store.query(
        "SELECT DISTINCT ?t { { GRAPH ?g { ?s ?t ?o } } UNION { ?s ?t ?o } UNION { GRAPH ?g { ?s a ?t } } UNION { ?s a ?t } }"
    )
    terms = {URIRef(each["t"].value) for each in used} - {RDF.type, RDFS.label, OWL.sameAs}
    ontology = Graph().parse(folder("schema") / "generated" / "ontology.ttl")
    declared = {term for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty) for term in ontology.subjects(RDF.type, kind)}
    names = {str(term).rpartition("#")[2].rpartition(":")[2] for term in terms}
    assert terms <= declared, sorted(terms - declared)
    assert names >= {"inDocument", "kind", "spanStart", "hasBody", "start", "startDateLatest"}
