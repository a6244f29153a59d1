"""How fast a table of ten million rows answers what an article asks; run it with `pytest tests/benchmarks`.

The table has a year, a month and two measures for each of ten thousand ports, in files as a warehouse would write them,
in no order.
"""

from __future__ import annotations

import time
from pathlib import Path

import duckdb
import pytest

from checker.reference.large import open_large

ROWS = 10_000_000
PORTS = 10_000
SECONDS = 1.0

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data set of four Parquet files, whose rows a multiplication scatters."""
    path = tmp_path_factory.mktemp("crossings")
    share = ROWS // 4
    for at in range(4):
        rows = f"(SELECT (i * 7919) % {ROWS} AS i FROM range({at * share}, {(at + 1) * share}) AS r(i))"
        duckdb.sql(
            f"COPY (SELECT 'Port ' || i % {PORTS} AS port, 2000 + i // {PORTS} % 25 AS year,"
            f" 1 + i // {PORTS} // 25 % 12 AS month, i % 977 AS boats, (i % 1009 / 100.0)::DECIMAL(8, 2) AS share"
            f" FROM {rows}) TO '{path}/part-{at}.parquet'"
        )
    return path


def test_what_an_article_asks_is_answered_within_a_second(folder):
    """Opening the table, the rows of its twelve ports at once, and a total by year."""
    keys = [f"Port {at}" for at in range(0, 12 * 17, 17)]
    began, began_work = time.perf_counter(), time.process_time()
    with open_large(str(folder)) as table:
        found = table.rows_where("port", keys)
        looked_up, work = time.perf_counter() - began, time.process_time() - began_work
        totals = table.totals("boats", ["year"])
        ended = time.perf_counter() - began
    print(f"rows after {looked_up:.2f} s ({work:.2f} s of work), totals after {ended:.2f} s")
    assert (ROWS, 12 * ROWS // PORTS, 25) == (table.row_count, len(found.rows), len(totals))
    assert work < SECONDS  # of work, for other processes take their share of the time on the clock
