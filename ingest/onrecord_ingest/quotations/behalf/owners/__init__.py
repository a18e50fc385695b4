"""The body whose an office is, by its words and by what was told just before."""
