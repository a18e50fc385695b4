"""Debates of the House of Commons as parlparse publishes them (XML)."""
