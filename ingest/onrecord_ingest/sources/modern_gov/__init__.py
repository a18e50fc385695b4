"""Councillors by ward, as councils' ModernGov web service gives them (XML)."""
