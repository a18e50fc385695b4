"""Ofsted's provider number, DfE code and GSS code of each children's services authority (data-to-insight, CSV)."""
