"""Letters, reports and other writings, and who wrote or examined what."""
