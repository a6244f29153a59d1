"""`tieout init`: write a starter configuration."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.streams import results_stream
from checker.configuration import NAME
from checker.errors import UsageError

STARTER = """\
# The configuration of tieout. A line that begins with # is off; the command line wins over what stands here.
# Paths start from the folder of this file.

# rules = ["house-rules"]          # folders of further rules
# select = ["part-whole"]          # only these rules or families
# ignore = ["quote"]               # not these
# fail-on = "error"                # what ends in exit code 1: error, warning, review or never
# min-coverage = 10                # fail if a smaller percentage of all figures is checked
# published = 2024-06-27           # the day of publication of copy that does not name its own
# jobs = 2                         # processes that check at once
# facts = ["facts.yaml"]           # fact books: people, places, standing figures
# baseline = "tieout-baseline.json" # claims accepted by tieout baseline write; only other ones fail

# What may stand, for copy that cannot carry a comment (Markdown and HTML can: see the README).
# [[suppress]]
# rules = ["part-whole/parts-add-up"]
# documents = "drafts/*.txt"       # ids or files; left out: every document
# reason = "the agency rounds each part"
# until = 2027-01-31               # the last day of publication that this is for; left out: no end

# A table that copy must agree with; its suite, if deployments.gx.json lies beside it, must hold first.
# [references.deployments]
# path = "deployments.csv"         # or url = "postgresql+psycopg://desk@db/news"
# table = "deployments"            # of a database or a workbook, or instead:
# query = "SELECT * FROM deployments WHERE year = :year"
# parameters = { year = 2024 }
# suite = "deployments.gx.json"
#
# What is not said below is read from the table's headers and cells.
# entities = ["place"]             # columns that name what the table is about
# aliases = { place = ["also_known_as"] }   # columns of other names; or "DR Congo" = ["DRC"]
# period = { column = "as_of", kind = "day" }   # day, week-beginning, week-ending, month, quarter, half, year
#
# [references.deployments.measures]
# officers = { words = ["officers", "police"], unit = "", scale = 1, additive = true }
"""


@click.command()
def command() -> None:
    """Write a starter tieout.toml into the working folder; one that is there is left alone."""
    path = Path(NAME)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(STARTER)
    except FileExistsError as wrong:
        raise UsageError("is there already", place=NAME, fix="edit it, or move it away first") from wrong
    results_stream().write(f"{NAME}: every line is a comment; take the # off those that you need\n")
