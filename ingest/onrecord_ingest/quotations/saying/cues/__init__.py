"""Verbs and nouns of saying, and what only looks like one."""
