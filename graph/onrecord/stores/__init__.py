"""One module an engine: the only place that imports its driver."""
