"""One module a format; each renders what it is given and asks nothing."""
