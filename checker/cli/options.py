"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click
from click.core import ParameterSource


def _split(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """The names of comma lists, which may be given several times."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """The day that an option names."""
    try:
        return datetime.strptime(value, "%Y-%m-%d").date() if value is not None else None
    except ValueError as wrong:
        raise click.BadParameter(f"{value!r} is no day written like 2024-06-27.") from wrong


# The options that decide what a run finds, which a report tells of.
_DECIDING = {
    "packs": "--rules",
    "tables": "--reference",
    "facts": "--facts",
    "select": "--select",
    "ignore": "--ignore",
    "published": "--published",
    "fail_on": "--fail-on",
    "min_coverage": "--min-coverage",
    "baseline": "--baseline",
}


def deciding(ctx: click.Context) -> str:
    """The options that decide what a run finds, as they would be given, those of the configuration too."""
    told = []
    for name, option in _DECIDING.items():
        value = ctx.params.get(name)
        if value is None or ctx.get_parameter_source(name) is ParameterSource.DEFAULT:
            continue
        for one in value if isinstance(value, tuple) else (value,):
            words = (
                "=".join(filter(None, one)) if isinstance(one, tuple) else f"{one:g}" if name == "min_coverage" else one
            )
            told.append(f"{option} {words}")
    return " ".join(told)


paths = click.argument("paths", nargs=-1, required=True, metavar="PATHS... | -")
rules = click.option(
    "--rules",
    "packs",
    multiple=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder of further rules (family/name.yaml); may be given several times.",
)


def _references(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Names of tables with where they lie; a path alone is named after its file."""
    found = []
    for value in values:
        name, equals, path = value.partition("=")
        found.append((name, path) if equals and name.isidentifier() else ("", value))
    return tuple(found)


reference = click.option(
    "--reference",
    "tables",
    multiple=True,
    callback=_references,
    metavar="NAME=PATH",
    help="A table that the copy must agree with: CSV, JSON, Excel, Parquet, SQLite, DuckDB, or a database's URL.",
)
facts = click.option(
    "--facts",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A fact book, YAML or CSV: people, places and standing figures; may be given several times.",
)
select = click.option(
    "--select", multiple=True, callback=_split, metavar="RULES", help="Only these rules or families, as a comma list."
)
ignore = click.option(
    "--ignore", multiple=True, callback=_split, metavar="RULES", help="Not these rules or families, as a comma list."
)
published = click.option(
    "--published",
    callback=day,
    metavar="DATE",
    help="Day of publication (2024-06-27) of documents that do not name their own.",
)
stdin_filename = click.option(
    "--stdin-filename",
    default="",
    metavar="NAME",
    help="Name of what comes in on standard input; its ending says what it is.",
)
baseline = click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A file of accepted claims, as tieout baseline write makes it; only other ones fail.",
)
jobs = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="Processes that check at once; if not given, as many as the machine can run once there is enough to check.",
)
color = click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    show_default=True,
    help="Colour the text; auto heeds NO_COLOR.",
)
