"""Quotations without a verb of saying."""
