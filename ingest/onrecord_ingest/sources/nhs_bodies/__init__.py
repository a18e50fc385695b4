"""Integrated care boards, the authorities and trusts in each, and NHS trusts (RCPCH, JSON)."""
