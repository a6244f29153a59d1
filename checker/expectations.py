"""For data teams: a Great Expectations expectation that the texts of a column are consistent.

    import checker.expectations                          # registers it
    checker.expectations.ExpectColumnTextsToBeConsistent(
        column="story", published="2024-06-27", references=["deployments=tables/deployments.csv"]
    )

In a suite's file it is `{"type": "expect_column_texts_to_be_consistent", "kwargs": {"column": "story"}}`.
Custom expectations are no settled interface of Great Expectations, so all that depends on it is in this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from great_expectations.execution_engine.pandas_execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import ColumnMapExpectation
from great_expectations.expectations.metrics.map_metric_provider.column_condition_partial import (
    column_condition_partial,
)
from great_expectations.expectations.metrics.map_metric_provider.column_map_metric_provider import (
    ColumnMapMetricProvider,
)
from pandas import Series

from checker.book.entries import Book
from checker.book.loading import load_book
from checker.errors import TieoutError
from checker.judge.rulebook import RuleBook, load_rulebook
from checker.pipeline import check_document
from checker.read import read_text
from checker.reference.bind import Source
from checker.reference.configured import reference_named
from checker.reference.trusted import trusted

FailOn = Literal["fail", "review"]


def is_consistent(
    text: str,
    rulebook: RuleBook,
    published: date | None = None,
    fail_on: FailOn = "fail",
    references: Sequence[Source | Book] = (),
) -> bool:
    """Do the figures of a text agree with each other? Not if a verdict on it is `fail`, or `review` where that counts.

    references: tables and fact books that they must agree with too.

    Raises:
        TieoutError: a rule broke, so that nothing is known.
    """
    document = read_text(text, id="text", source="text", format="plain", published=published)
    statuses = {verdict.status: verdict.rule for verdict in check_document(document, rulebook, references).verdicts}
    if "error" in statuses:
        raise TieoutError(f"the rule {statuses['error']} broke on the text {text[:40]!r}")
    return "fail" not in statuses and not (fail_on == "review" and "review" in statuses)


class ColumnTextsConsistent(ColumnMapMetricProvider):
    """Which texts of a column are consistent."""

    condition_metric_name = "column_texts.consistent"
    condition_value_keys = ("published", "fail_on", "references", "facts")

    @column_condition_partial(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805
        column: Series[str],
        published: str | None,
        fail_on: FailOn,
        references: Sequence[str] | None = None,
        facts: Sequence[str] | None = None,
        **_: object,
    ) -> Series[bool]:
        rulebook, day = load_rulebook(), date.fromisoformat(published) if published else None
        tables = [trusted(reference_named(place, {})) for place in references or ()]
        held: list[Source | Book] = [*tables, *(load_book(Path(path)) for path in facts or ())]
        return column.map(lambda text: is_consistent(str(text), rulebook, day, fail_on, held)).astype(bool)


class ExpectColumnTextsToBeConsistent(ColumnMapExpectation):
    """Expect the figures of each text of a column to agree with each other, as `tieout check` has it.

    Args:
        column: The column of texts.
        published: The day of publication of all of them (2024-06-27), from which a weekday is resolved.
        fail_on: "review" if a text with a verdict that a person must decide is not consistent either.
        references: Tables that they must agree with too, as `--reference` takes them: PATH, NAME=PATH, or a URL.
        facts: Fact books that they must agree with too, by their paths.
    """

    published: str | None = None
    fail_on: FailOn = "fail"
    references: list[str] | None = None
    facts: list[str] | None = None

    # Bare, for with a type they would be fields of the expectation, and it would silently not be registered.
    map_metric = "column_texts.consistent"
    success_keys = ("published", "fail_on", "references", "facts", "mostly")
    args_keys = ("column", "published", "fail_on", "references", "facts")
