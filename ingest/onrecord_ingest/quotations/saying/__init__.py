"""What is said: verbs and nouns of saying, their subjects, and where the words begin and end."""
