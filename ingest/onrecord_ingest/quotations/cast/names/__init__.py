"""Names in a text: where they begin and end, and their parts."""
