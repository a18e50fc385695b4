"""Quotations in whose sentence nobody is named."""
