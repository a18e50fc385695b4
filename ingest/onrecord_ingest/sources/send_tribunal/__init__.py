"""Appeals to the SEND tribunal and the appeal rate, by local authority and calendar year (DfE and MoJ, CSV)."""
