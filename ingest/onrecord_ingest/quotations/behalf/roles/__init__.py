"""Roles as the article words them, and where their words begin and end."""
