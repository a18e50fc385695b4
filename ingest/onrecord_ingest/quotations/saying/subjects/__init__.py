"""Whom a sentence lets say something: the noun phrase of the speaker, before the verb or behind it."""
