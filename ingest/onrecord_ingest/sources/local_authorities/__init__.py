"""Local authorities of the United Kingdom, past and present, with dates and successors (mySociety, CSV)."""
