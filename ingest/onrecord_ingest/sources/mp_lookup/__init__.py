"""Members of Parliament at one moment, with constituency, party and local authorities (DfE, CSV)."""
