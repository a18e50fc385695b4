"""People: what tells them apart, and whether a woman or a man."""
