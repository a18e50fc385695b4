"""Whose a document is."""
