"""EHC plans issued within 20 weeks, by local authority, region and calendar year (DfE, CSV)."""
