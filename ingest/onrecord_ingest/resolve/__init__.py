"""Mentions to identities: names, roles, verdicts and judgements."""
