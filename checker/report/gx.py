"""The claims of a run for data teams: a table, a suite over it, what came of the suite, and Data Docs.

    claims.csv          a row for each claim (claims.parquet too, where DuckDB is installed)
    claims.gx.json      the suite
    validation.json     the ValidationResult of Great Expectations
    data_docs/          its Data Docs; index.html is the page to open

Nothing of it is sent anywhere.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from checker.errors import UsageError
from checker.reference.validation import quietly
from checker.report.frames import claims_to_frame
from checker.report.summary import CLAIM_STATUSES

if TYPE_CHECKING:
    from great_expectations.core.expectation_validation_result import ExpectationSuiteValidationResult
    from great_expectations.data_context.store.store import DataDocsSiteConfigTypedDict
    from pandas import DataFrame

CLAIMS = "claims.csv"
_KEY = ["document", "claim"]
_EXPECTATIONS: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("expect_table_row_count_to_be_between", {"min_value": 1}),
    ("expect_compound_columns_to_be_unique", {"column_list": _KEY}),
    ("expect_column_values_to_not_be_null", {"column": "rule"}),
    ("expect_column_values_to_be_in_set", {"column": "severity", "value_set": ["error", "warning", "info"]}),
    ("expect_column_values_to_be_in_set", {"column": "status", "value_set": list(CLAIM_STATUSES)}),
    ("expect_column_values_to_not_be_in_set", {"column": "status", "value_set": ["fail", "error"]}),
)
_FORMULA = re.compile(r"[=+\-@\t\r]")


def export_claims(pieces: Sequence[str], folder: Path) -> None:
    """Write the claims of a run into a folder, as a whole or not at all; an older export there is replaced.

    pieces: the JSON results of the documents.

    Raises:
        UsageError: the folder holds something else, or cannot be written.
    """
    if folder.exists() and not (folder.is_dir() and ((folder / CLAIMS).is_file() or not any(folder.iterdir()))):
        raise UsageError("holds something else than an export", place=str(folder), fix="name a new folder")
    try:
        unfinished = Path(mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as wrong:
        raise UsageError(f"cannot be written: {wrong.strerror}", place=str(folder)) from wrong
    try:
        _write(claims_to_frame([json.loads(one) for one in pieces]), unfinished)
        if folder.exists():
            shutil.rmtree(folder)
        unfinished.chmod(0o755)
        unfinished.replace(folder)
    except OSError as wrong:
        raise UsageError(f"cannot be written: {wrong.strerror}", place=str(folder)) from wrong
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _write(frame: DataFrame, folder: Path) -> None:
    frame.map(_without_formula).to_csv(folder / CLAIMS, index=False, encoding="utf-8", lineterminator="\n")
    if find_spec("duckdb") is not None:
        import duckdb

        with duckdb.connect() as connection:
            connection.register("claims", frame)
            place = str(folder / "claims.parquet").replace("'", "''")
            connection.execute(f"COPY claims TO '{place}' (FORMAT parquet)")
    suite = {"name": "claims", "expectations": [{"type": one, "kwargs": dict(given)} for one, given in _EXPECTATIONS]}
    (folder / "claims.gx.json").write_text(json.dumps(suite, indent=2) + "\n", encoding="utf-8")
    with quietly():
        found = _validated(frame, suite, folder / "data_docs")
    text = json.dumps(found.to_json_dict(), indent=2, ensure_ascii=False)  # type: ignore[no-untyped-call]
    (folder / "validation.json").write_text(text + "\n", encoding="utf-8")


def _without_formula(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _validated(frame: DataFrame, suite: Mapping[str, Any], docs: Path) -> ExpectationSuiteValidationResult:
    """Run the suite over the claims, and build its Data Docs."""
    import great_expectations
    from great_expectations.checkpoint.actions import UpdateDataDocsAction
    from great_expectations.core.run_identifier import RunIdentifier
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = great_expectations.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    for site in list(context.list_data_docs_sites()):
        context.delete_data_docs_site(site)
    context.add_data_docs_site("claims", _site(docs))
    asset = context.data_sources.add_pandas("tieout").add_dataframe_asset("claims")
    batch = asset.add_batch_definition_whole_dataframe("run")
    found = context.suites.add(great_expectations.ExpectationSuite(**suite))
    definition = context.validation_definitions.add(
        great_expectations.ValidationDefinition(name="claims", data=batch, suite=found)
    )
    checkpoint = context.checkpoints.add(
        great_expectations.Checkpoint(
            name="claims",
            validation_definitions=[definition],
            actions=[UpdateDataDocsAction(name="data_docs")],
            result_format={"result_format": "COMPLETE", "unexpected_index_column_names": _KEY},
        )
    )
    ran = checkpoint.run(batch_parameters={"dataframe": frame}, run_id=RunIdentifier(run_name="tieout"))
    (result,) = ran.run_results.values()
    return result


def _site(docs: Path) -> DataDocsSiteConfigTypedDict:
    return {
        "class_name": "SiteBuilder",
        "store_backend": {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(docs.absolute())},
        "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
    }
