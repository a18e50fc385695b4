"""Canned questions: their documents, their parameters, and the same rows from either language."""
