"""Run the examples that stand in the rules' own files."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from checker.book.entries import Book
from checker.book.loading import read_book
from checker.judge.rule import Rule
from checker.judge.rulebook import RuleBook
from checker.pipeline import check_document
from checker.read import read_text
from checker.reference.bind import Reference, reference_of
from checker.reference.table import Table

_PUBLISHED = re.compile(r"published: (\d{4}-\d{2}-\d{2})\n")


@dataclass(frozen=True, slots=True)
class ExampleOutcome:
    """What became of one example: what it is labelled (pass, fail or silent), and what the rule said of it."""

    rule: str
    expected: str
    text: str
    found: str

    @property
    def ok(self) -> bool:
        """Did the rule say what the label says?"""
        return self.found == self.expected


def run_examples(rulebook: RuleBook) -> Iterator[ExampleOutcome]:
    """Check every example of every rule with its own rule alone.

    An example may give its day of publication in a first line, "published: 2024-06-27". The examples of a rule with a
    table are held against it.
    """
    for rule in rulebook.rules:
        alone = rulebook.only(rule.id)
        references = references_of(rule)
        labelled = (("pass", rule.examples.passes), ("fail", rule.examples.fails), ("silent", rule.examples.silent))
        for expected, texts in labelled:
            for text in texts:
                yield ExampleOutcome(rule.id, expected, text, found_in(text, alone, references))


def references_of(rule: Rule) -> tuple[Reference | Book, ...]:
    """The table or the fact book that the examples of a rule are held against, if it has one."""
    if rule.book:
        return (read_book(rule.book, "book", f"{rule.id}.yaml"),)
    if not rule.table:
        return ()
    header, *rows = csv.reader(rule.table.splitlines())
    return (reference_of(Table("table", f"{rule.id}.yaml", tuple(header), tuple(map(tuple, rows)))),)


def found_in(text: str, rulebook: RuleBook, references: Sequence[Reference | Book] = ()) -> str:
    """What the rules say of one example: fail (or review), pass, error, or silent."""
    match = _PUBLISHED.match(text)
    published = date.fromisoformat(match[1]) if match else None
    copy = text[match.end() :] if match else text
    document = read_text(copy, id="example", source="example", format="plain", published=published)
    statuses = {verdict.status for verdict in check_document(document, rulebook, references).verdicts}
    if "review" in statuses:
        statuses.add("fail")
    return next((status for status in ("error", "fail", "pass") if status in statuses), "silent")
