"""Names told before the number that counts them: "Norvia, Drenmark and Holm, the three countries that signed"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces, counted
from checker.relate.lists.lists import read_list

_NAME = r"[A-Z][\w.'’&-]*(?: (?:of |de |van |von |the |and the )?[A-Z][\w.'’&-]*){0,4}"
_BEFORE = late(
    rf"(?:\A|[;:(–—] ?|\b(?:with|between|by|and|from|to|in|for|that|but"
    rf"|while) )(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})"
    r"(?:,? (?:were|are|will be) the (?:only |first |last )?|, (?:the|all|all of the|its|his|her"
    r"|their) (?:only |other |same )?"
    r"| [–—-] (?:the|all) (?:only )?)\Z"
)
_REACH = 400


def lists_before(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each list of nothing but names with the number that is said to be theirs right behind it."""
    text = reading.document.text
    for _, sentence in sentences_with(reading, (" and ",)):
        for figure in sentence.mentions:
            if not isinstance(figure, Quantity) or figure.kind != "count":
                continue
            if not announces(figure) and not (not figure.noun and text.startswith(" who ", figure.end)):
                continue
            before = text[max(sentence.start, figure.start - _REACH) : figure.start]
            if not before.endswith(
                ("the ", "all ", "only ", "first ", "last ", "its ", "his ", "her ", "their ", "same ", "other ")
            ):
                continue
            match = _BEFORE.search(before)
            if match is None or text.startswith(" of ", figure.span[1]):
                continue
            start = figure.start - len(before) + match.start("list")
            listing = read_list(text, start, figure.start - len(before) + match.end("list"))
            if listing is not None and listing.pure and listing.joined and not listing.tailed:
                yield counted(rule, figure, listing, (sentence,))


LINKERS: Linkers = {
    "listed-before": Linker(frozenset({"announced", "items"}), lists_before, ((KINDS["count"],),)),
}
