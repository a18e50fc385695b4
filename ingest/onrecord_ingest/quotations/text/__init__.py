"""The text as it is printed: paragraphs, quotation marks, signatures, sentences, noun phrases and kinds of nouns."""
