"""What shows that a name is a body's, though no word in it does."""
