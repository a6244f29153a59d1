"""Run a suite by Great Expectations, so that nothing that was not decided can look as if it held.

Great Expectations passes a suite whose expectations it does not know, or that are over columns without a value or rows
that no condition selects; and it calls one that raised an exception failed. Each of these is an error here.
"""

from __future__ import annotations

import json
import logging
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from checker.reference.cells import number
from checker.reference.observations import failing_rows, observation, raised
from checker.reference.suites import Expected, Outcome, Suite, SuiteVerdict

if TYPE_CHECKING:
    from great_expectations.core.expectation_validation_result import ExpectationSuiteValidationResult
    from great_expectations.expectations.expectation import Expectation
    from pandas import DataFrame

# By name, like a plug-in: it runs the whole pipeline, which stands above this stage.
OWN_EXPECTATIONS = "checker.expectations"
_OF_NULLS = frozenset(
    (
        "expect_column_to_exist",
        "expect_column_values_to_be_null",
        "expect_column_values_to_not_be_null",
        "expect_column_proportion_of_non_null_values_to_be_between",
    )
)
_LISTS = ("value_set", "regex_list", "like_pattern_list")
_NO_VALUE = "holds of nothing: no value is in the rows that it is for"
Results = Mapping[int, Mapping[str, Any]]
_PLACE = "tieout_place"
_WITNESS = "tieout_witness"


def run_suite(frame: DataFrame, suite: Suite, modules: Sequence[str] = ()) -> SuiteVerdict:
    """Run a suite over a frame whose index are the numbers of its rows.

    modules: those that register custom expectations when they are imported, besides Tieout's own.
    """
    with quietly():
        problems = [problem for name in (OWN_EXPECTATIONS, *modules) if (problem := _import(name))]
        built, wrong = _build(suite)
        witnesses = [_witness(config, place) for place, config in enumerate(suite.expectations) if place in built]
        all_of_them = [*built.values(), *(one for one in witnesses if one is not None)]
        results, witnessed, more = _validate(frame, suite, all_of_them) if built else ({}, {}, [])
    problems += more
    expected = []
    for place, config in enumerate(suite.expectations):
        if place in wrong:
            expected.append(_expected(config, "error", wrong[place]))
        else:
            expected.append(_judged(config, results.get(place), witnessed.get(place), frame))
    if not len(suite.expectations) == len(built) == len(results):
        counts = f"{len(suite.expectations)} in the file, {len(built)} loaded, {len(results)} evaluated"
        problems.append(f"not every expectation was evaluated: {counts}")
    if frame.empty:
        problems.append("the table has no rows")
    return SuiteVerdict(suite.path, len(frame), tuple(expected), tuple(problems))


def _import(module: str) -> str:
    """Import a module of custom expectations; what is wrong with it, if anything."""
    try:
        import_module(module)
    except Exception as wrong:  # a module can raise anything; the suite is then not run as it was meant
        return f"the module {module!r} cannot be imported: {type(wrong).__name__}: {wrong}"
    return ""


def _build(suite: Suite) -> tuple[dict[int, Expectation], dict[int, str]]:
    """The expectations by their place in the file, and what is wrong with those that cannot be built."""
    from great_expectations.expectations.expectation_configuration import ExpectationConfiguration

    built: dict[int, Expectation] = {}
    wrong: dict[int, str] = {}
    for place, config in enumerate(suite.expectations):
        meta = {**(config.get("meta") or {}), _PLACE: place}
        given = {key: config[key] for key in ("severity", "notes", "description") if key in config}
        try:
            configuration = ExpectationConfiguration(
                type=config["type"], kwargs=dict(config.get("kwargs", {})), meta=meta, **given
            )
            built[place] = configuration.to_domain_obj()
        except Exception as problem:  # unknown, wrongly spelt, or custom and broken: an error, never left out
            wrong[place] = " ".join(str(problem).split())
    return built, wrong


def _witness(config: Mapping[str, Any], place: int) -> Expectation | None:
    """For an expectation of some rows only, one that counts them: it holds of nothing if there are none."""
    from great_expectations.expectations.expectation_configuration import ExpectationConfiguration

    arguments = config.get("kwargs", {})
    if not arguments.get("row_condition"):
        return None
    kept = {one: arguments[one] for one in ("column", "row_condition", "condition_parser") if one in arguments}
    kind = "expect_column_values_to_not_be_null" if "column" in kept else "expect_table_row_count_to_be_between"
    meta = {_PLACE: place, _WITNESS: True}
    return ExpectationConfiguration(type=kind, kwargs=kept, meta=meta).to_domain_obj()


def _validate(frame: DataFrame, suite: Suite, expectations: list[Expectation]) -> tuple[Results, Results, list[str]]:
    """The results and those of the witnesses by their place in the file, and what was wrong with the run."""
    import great_expectations
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = great_expectations.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("tieout").add_dataframe_asset("table")
    batch = asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})
    try:
        loaded = great_expectations.ExpectationSuite(
            name=suite.name, expectations=expectations, suite_parameters=dict(suite.parameters)
        )
        found: ExpectationSuiteValidationResult = batch.validate(
            loaded, result_format={"result_format": "SUMMARY"}, expectation_parameters=dict(suite.parameters)
        )
    except Exception as wrong:  # a parameter without a value, say: nothing was evaluated
        return {}, {}, [f"the suite cannot be run: {type(wrong).__name__}: {' '.join(str(wrong).split())}"]
    reported = found.to_json_dict()["results"]  # type: ignore[no-untyped-call]
    results: dict[int, Mapping[str, Any]] = {}
    witnessed: dict[int, Mapping[str, Any]] = {}
    for one in reported:
        meta = one["expectation_config"]["meta"]
        (witnessed if _WITNESS in meta else results)[meta[_PLACE]] = one
    evaluated, counted = found.statistics["evaluated_expectations"], len(results) + len(witnessed)
    problems = [] if evaluated == counted else [f"{evaluated} expectations evaluated, {counted} reported"]
    return results, witnessed, problems


def _judged(
    config: Mapping[str, Any], result: Mapping[str, Any] | None, witness: Mapping[str, Any] | None, frame: DataFrame
) -> Expected:
    if result is None:
        return _expected(config, "error", "was not evaluated")
    if reason := raised(result):
        return _expected(config, "error", _words_among(config, frame) or reason)
    details = result["result"]
    if result["success"] is not True:
        rows = failing_rows(details)
        return _expected(config, "fails", observation(details), rows)
    if reason := _vacuous(config, details, frame) or _unseen(witness):
        return _expected(config, "error", reason)
    return _expected(config, "holds", observation(details))


def _words_among(config: Mapping[str, Any], frame: DataFrame) -> str:
    """The first cell in words of a column that must lie between numbers; "" if there is none, or no such bounds."""
    arguments = config.get("kwargs", {})
    bounds = [arguments.get(one) for one in ("min_value", "max_value")]
    column = arguments.get("column")
    if column not in frame.columns or not any(isinstance(one, int | float) for one in bounds):
        return ""
    texts = ((row, cell) for row, cell in frame[column].items() if isinstance(cell, str))
    return next((f"row {row} has {cell!r}, which is no number" for row, cell in texts if number(cell) is None), "")


def _vacuous(config: Mapping[str, Any], details: Mapping[str, Any], frame: DataFrame) -> str:
    """Why an expectation that holds says nothing; "" if it says something."""
    arguments = config.get("kwargs", {})
    bounds = [arguments.get(one) for one in ("min_value", "max_value")]
    if config["type"].endswith("_to_be_between") and bounds == [None, None] and "quantile_ranges" not in arguments:
        return "demands nothing: it has no bounds"
    if arguments.get("mostly") == 0 or any(arguments.get(one) == [] for one in _LISTS):
        return "demands nothing: any value fulfils it"
    if config["type"] in _OF_NULLS:
        return ""
    named = [arguments.get(one) for one in ("column", "column_A", "column_B")] + arguments.get("column_list", [])
    empty = [str(one) for one in named if one in frame.columns and not frame[one].notna().any()]
    if empty:
        return f"holds of nothing: {', '.join(empty)} has no value"
    elements = details.get("element_count")
    return _NO_VALUE if elements is not None and elements == details.get("missing_count", 0) else ""


def _unseen(witness: Mapping[str, Any] | None) -> str:
    """Why the condition of an expectation makes it say nothing: it selects no row, or none with a value."""
    if witness is None:
        return ""
    details = witness["result"]
    seen = details.get("observed_value", 0) or details.get("element_count", 0) - details.get("unexpected_count", 0)
    return "" if seen else _NO_VALUE


def _expected(config: Mapping[str, Any], outcome: Outcome, observed: str, rows: tuple[int, ...] = ()) -> Expected:
    arguments = json.dumps(config.get("kwargs", {}), ensure_ascii=False)
    return Expected(config["type"], arguments, str(config.get("severity", "critical")), outcome, observed, rows)


@contextmanager
def quietly() -> Iterator[None]:
    """Keep Great Expectations and its dependencies from the terminal, for the verdict says it, and from the network."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"  # read when it is imported; otherwise it reports each use
    log = logging.getLogger("great_expectations")
    propagate, silent = log.propagate, logging.NullHandler()
    log.propagate = False
    log.addHandler(silent)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.propagate = propagate
        log.removeHandler(silent)
