"""Bodies and groups meant by a noun or pronoun, and their spokespeople."""
