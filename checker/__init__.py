"""Tieout: an automated fact-consistency checker for written copy.

`checker.pipeline` is the page to read first; `checker.cli` is the command line.
"""

__version__ = "0.1.0"
