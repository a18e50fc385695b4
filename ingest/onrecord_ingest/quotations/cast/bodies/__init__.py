"""Bodies: of what kinds they are, and what else they are called."""
