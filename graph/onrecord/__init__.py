"""On the Record: who said what, when, about which public service, and what the inspectors and the figures say."""

__version__ = "0.1.0"
