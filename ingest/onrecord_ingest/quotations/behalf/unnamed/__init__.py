"""For whom groups and people without a name speak."""
