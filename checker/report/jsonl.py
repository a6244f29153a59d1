"""JSON Lines: one document result a line."""

from __future__ import annotations

from collections.abc import Callable
from json import JSONEncoder

from checker.model import DocumentResult
from checker.report.formats import Format

# One encoder for all documents: `json.dumps` with options would build one anew for each.
_ENCODE = JSONEncoder(ensure_ascii=False).encode


def jsonl_format(as_dict: Callable[[DocumentResult], dict[str, object]]) -> Format:
    """One line for each document, made of what `as_dict` says of it."""
    return Format(lambda result: _ENCODE(as_dict(result)) + "\n")
