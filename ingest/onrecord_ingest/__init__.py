"""From a source file to ledger rows: read, extract, resolve, validate."""
