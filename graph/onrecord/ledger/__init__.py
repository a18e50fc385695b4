"""The ledger: one SQLite file, the only system of record, and the only place with SQL over it."""

from onrecord.ledger.book import Added, Ledger

__all__ = ["Added", "Ledger"]
