"""What every sentence told of, and who is in focus."""
