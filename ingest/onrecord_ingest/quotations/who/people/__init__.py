"""People meant by name, kinship, or as two together."""
