"""One folder a kind of source: each reads its files into a document and typed records with their places."""
