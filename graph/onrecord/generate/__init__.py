"""What is made from schema/classes: DDL, OWL, SHACL, JSON-LD context and the reference page."""
