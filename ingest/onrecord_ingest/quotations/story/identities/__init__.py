"""Who of those described is one whom the article names elsewhere."""
