"""Tests of the custom expectation with real Great Expectations, as a data team would use it."""

from __future__ import annotations

import json
import warnings
from datetime import date
from types import SimpleNamespace

import pandas
import pytest

from checker.errors import TieoutError
from checker.judge.rulebook import load_rulebook
from checker.model import Verdict

with warnings.catch_warnings():  # whatever Great Expectations deprecates is not of this project
    warnings.simplefilter("ignore")
    import great_expectations

    from checker import expectations
    from checker.expectations import ExpectColumnTextsToBeConsistent, is_consistent

WRONG = "Sales rose 21 percent to $4.2 million from $3.75 million a year earlier."
RIGHT = "Sales rose 12 percent to $4.2 million from $3.75 million a year earlier."
DATED = "The market moves on Monday 16 October."


@pytest.fixture
def batch():
    """A table of copy, as a batch."""
    stories = [RIGHT, WRONG, None, "Nothing to count here.", RIGHT]
    frame = pandas.DataFrame({"id": range(10, 15), "story": pandas.Series(stories, dtype=object)})
    context = great_expectations.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("desk").add_dataframe_asset("stories")
    return asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})


def test_a_text_whose_figures_disagree_is_unexpected(batch):
    """With its key; texts that are empty are neither."""
    form = {"result_format": "COMPLETE", "unexpected_index_column_names": ["id"]}
    found = batch.validate(ExpectColumnTextsToBeConsistent(column="story"), result_format=form)
    result = found.to_json_dict()["result"]
    assert (False, 1, 1, [WRONG]) == (
        found.success,
        result["unexpected_count"],
        result["missing_count"],
        result["unexpected_list"],
    )
    assert [{"id": 11, "story": WRONG}] == result["unexpected_index_list"]


def test_some_texts_may_be_wrong_if_it_says_so(batch):
    """As with every expectation over a column."""
    assert batch.validate(ExpectColumnTextsToBeConsistent(column="story", mostly=0.7)).success
    assert not batch.validate(ExpectColumnTextsToBeConsistent(column="story", mostly=0.8)).success


def test_a_suite_can_hold_it(batch):
    """By its name, as it stands in a file."""
    config = {"type": "expect_column_texts_to_be_consistent", "kwargs": {"column": "story", "published": "2019-10-04"}}
    suite = great_expectations.ExpectationSuite(name="stories", expectations=[config])
    found = batch.validate(suite)
    assert (1, 1, False) == (len(suite.expectations), found.statistics["evaluated_expectations"], found.success)


@pytest.fixture
def missions(tmp_path):
    """A table with its suite, as it would be given."""
    (tmp_path / "table.csv").write_text("year,mission,officers\n2023,Tarvia,700\n2024,Tarvia,900\n", encoding="utf-8")
    return tmp_path / "table.csv"


@pytest.fixture
def told(tmp_path):
    """A batch of texts about a mission."""
    stories = ["In 2024 Tarvia had 900 officers.", "In 2024 Tarvia had 990 officers.", WRONG]
    context = great_expectations.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("desk").add_dataframe_asset("stories")
    frame = pandas.DataFrame({"story": pandas.Series(stories, dtype=object)})
    return asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})


def test_texts_can_be_held_against_a_table(told, missions):
    """As with `--reference`; they must still agree with themselves."""
    found = told.validate(ExpectColumnTextsToBeConsistent(column="story", references=[f"missions={missions}"]))
    assert ["In 2024 Tarvia had 990 officers.", WRONG] == found.to_json_dict()["result"]["partial_unexpected_list"]
    alone = told.validate(ExpectColumnTextsToBeConsistent(column="story"))
    assert [WRONG] == alone.to_json_dict()["result"]["partial_unexpected_list"]


def test_texts_can_be_held_against_a_fact_book(told, tmp_path):
    """As with `--facts`."""
    book = tmp_path / "facts.yaml"
    figure = {"name": "strength", "value": 900, "noun": "officers", "cues": ["Tarvia had {n}"]}
    book.write_text(json.dumps({"figures": [figure]}), encoding="utf-8")
    found = told.validate(ExpectColumnTextsToBeConsistent(column="story", facts=[str(book)]))
    assert ["In 2024 Tarvia had 990 officers.", WRONG] == found.to_json_dict()["result"]["partial_unexpected_list"]


def test_a_table_that_fails_its_suite_is_an_error_and_no_pass(told, missions):
    """Nothing is known of any text; its suite runs within the one that asks."""
    missing = {"type": "expect_column_to_exist", "kwargs": {"column": "vehicles"}}
    suite = json.dumps({"expectations": [missing]})
    missions.with_suffix(".gx.json").write_text(suite, encoding="utf-8")
    found = told.validate(ExpectColumnTextsToBeConsistent(column="story", references=[str(missions)])).to_json_dict()
    (raised,) = found["exception_info"].values()
    assert (False, True) == (found["success"], raised["raised_exception"])
    assert "does not pass its suite" in raised["exception_message"]


def test_the_day_of_publication_resolves_weekdays():
    """16 October 2019 was a Wednesday, in 2017 it was a Monday."""
    rulebook = load_rulebook()
    assert not is_consistent(DATED, rulebook, date(2019, 10, 4))
    assert is_consistent(DATED, rulebook, date(2017, 10, 4))


def verdict(status: str) -> Verdict:
    """A verdict of that status and nothing else."""
    return Verdict("family/name", status, "error", "message", (), None, ())


@pytest.mark.parametrize(("status", "fail_on", "consistent"), [("review", "fail", True), ("review", "review", False)])
def test_a_verdict_for_a_person_counts_if_it_says_so(monkeypatch, status, fail_on, consistent):
    """By itself it does not."""
    monkeypatch.setattr(expectations, "check_document", lambda *_: SimpleNamespace(verdicts=(verdict(status),)))
    assert consistent == is_consistent(RIGHT, load_rulebook(), fail_on=fail_on)


def test_a_rule_that_broke_is_no_pass(monkeypatch):
    """Nothing is known of the text."""
    monkeypatch.setattr(expectations, "check_document", lambda *_: SimpleNamespace(verdicts=(verdict("error"),)))
    with pytest.raises(TieoutError, match="the rule family/name broke"):
        is_consistent(RIGHT, load_rulebook())
