"""The command line: the only package that knows both the graph and the ingest side."""
