"""What each sentence tells of: people, bodies, groups and writings, by name, noun or pronoun."""
