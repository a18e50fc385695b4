"""What was said: where it begins and where it ends."""
