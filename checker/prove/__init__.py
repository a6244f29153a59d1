"""Prove: what the checks on a document are worth.

Each tied figure is changed in memory by slips of the kind that get into print, and the document is judged again.
"""

from __future__ import annotations

from checker.prove.slips import Slip, slips
from checker.prove.trials import Proving, Trial, Tried, prove

__all__ = ["Proving", "Slip", "Trial", "Tried", "prove", "slips"]
