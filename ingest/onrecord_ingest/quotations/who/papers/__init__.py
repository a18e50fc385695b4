"""Documents and signs that speak."""
