"""Who said what: quotations, their speakers and on whose behalf they speak."""
