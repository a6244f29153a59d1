"""Verdicts on claims that a fact book decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.book.claims import book_claims
from checker.book.entries import Book
from checker.book.made import BookClaim
from checker.judge.evidence import placed
from checker.judge.rule import CompiledRule, Rule
from checker.model import Reading, TableValue, Verdict


def by_the_book(reading: Reading, books: Iterable[Book], rules: Mapping[str, CompiledRule]) -> tuple[Verdict, ...]:
    """The verdicts on everything in the document that the fact books decide.

    rules: those of the run; a claim that no rule is about is left alone.
    """
    binders = {one.rule.binder: one.rule for one in rules.values() if one.rule.binder.startswith("book-")}
    if not binders:
        return ()
    return tuple(
        _verdict(reading, one, binders[one.kind]) for one in book_claims(reading, books) if one.kind in binders
    )


def _verdict(reading: Reading, claim: BookClaim, rule: Rule) -> Verdict:
    document = reading.document
    failed = claim.status == "fail"
    return Verdict(
        rule=rule.id,
        status=rule.level if failed else claim.status,
        severity=rule.severity,
        message=_worded(rule.message, claim) if failed else f"{claim.said}: the fact book has {claim.found}",
        proof=tuple(_working(claim)),
        suggestion=(_worded(rule.suggest, claim) or None) if failed else None,
        evidence=(placed("claim", claim.mention, document.text, document.places),),
        reference=TableValue(
            claim.book.name, claim.book.source, claim.entry, claim.field, claim.found, f"{claim.field} of {claim.entry}"
        ),
    )


def _worded(template: str, claim: BookClaim) -> str:
    return template.replace("{claim}", claim.said).replace("{value}", claim.found)


def _working(claim: BookClaim) -> Iterator[str]:
    yield f"fact book {claim.book.name} ({claim.book.source})"
    yield f"{claim.entry}: {claim.field} = {claim.found}"
    yield from claim.notes
