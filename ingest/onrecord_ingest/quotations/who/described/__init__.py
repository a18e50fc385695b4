"""People meant by description: "the roofer", "the 24-year-old", "the Labour councillor"."""
