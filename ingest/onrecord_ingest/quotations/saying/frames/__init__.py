"""Verbs and nouns that say something in a frame of their own: *accused A of B*, *was told that*, *his claim that*."""
