"""Pushing the graph to servers: what is new since the change that a server shows, in an order that a repeat can take up."""
