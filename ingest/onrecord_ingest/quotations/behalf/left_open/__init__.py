"""The body of an office whose words leave it open: the only one, the most told of, the likeliest."""
