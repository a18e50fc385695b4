"""A user's own query: guarded on its tokens, then run in a process that can be killed."""
