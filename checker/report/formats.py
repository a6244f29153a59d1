"""What every form of output is made of: an opening, a piece for each document as it comes, and a closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.model import DocumentResult
from checker.report.summary import Summary


@dataclass(frozen=True, slots=True)
class Format:
    """A form of output; nothing of a document is kept once its piece is written.

    document: the piece for one document, "" for none. closing: the end of the report, from the counts of the run;
    None if the form needs no counts. opening stands before everything, separator between two pieces that are not "".
    whole: makes the report of all pieces at once, for a form that cannot be written as it comes.
    """

    document: Callable[[DocumentResult], str]
    closing: Callable[[Summary], str] | None = None
    opening: str = ""
    separator: str = ""
    whole: Callable[[Sequence[str], Summary], str] | None = None
