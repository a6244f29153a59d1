"""Verdicts on claims that a fact book decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.book.claims import book_claims
from checker.book.entries import Book
from checker.book.made import BookClaim
from checker.judge.binders import binders, verdict_on
from checker.judge.evidence import placed
from checker.judge.rule import CompiledRule, Rule
from checker.model import Reading, TableValue, Verdict


def by_the_book(reading: Reading, books: Iterable[Book], rules: Mapping[str, CompiledRule]) -> tuple[Verdict, ...]:
    """The verdicts on everything in the document that the fact books decide.

    rules: those of the run; a claim that no rule is about is left alone.
    """
    bound = binders(rules)
    if not bound:
        return ()
    return tuple(_verdict(reading, one, bound[one.kind]) for one in book_claims(reading, books) if one.kind in bound)


def _verdict(reading: Reading, claim: BookClaim, rule: Rule) -> Verdict:
    document, book = reading.document, claim.book
    asked = f"{claim.field} of {claim.entry}"
    return verdict_on(
        rule,
        claim.status,
        claim.said,
        claim.found,
        held=f"{claim.said}: the fact book has {claim.found}",
        proof=tuple(_working(claim)),
        evidence=(placed("claim", claim.mention, document.text, document.places),),
        reference=TableValue(book.name, book.source, claim.entry, claim.field, claim.found, asked),
    )


def _working(claim: BookClaim) -> Iterator[str]:
    yield f"fact book {claim.book.name} ({claim.book.source})"
    yield f"{claim.entry}: {claim.field} = {claim.found}"
    yield from claim.notes
