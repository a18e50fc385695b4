"""Members of one Parliament in Popolo JSON (EveryPolitician, from Wikidata)."""
