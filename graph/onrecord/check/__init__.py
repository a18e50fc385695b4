"""Each figure in a statement set beside the official series: the claim, the cells, the rule, the outcome."""

from onrecord.check.compare import compare
from onrecord.check.model import Cell, Check, Claim
from onrecord.check.run import check

__all__ = ["Cell", "Check", "Claim", "check", "compare"]
