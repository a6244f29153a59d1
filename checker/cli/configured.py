"""The configuration as the default of the options of a command; what the command line says wins."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import click

from checker.cli.accepted import BASELINE
from checker.cli.gate import FAIL_ON
from checker.configuration import Configuration, find_configuration

# The keys of the configuration by the parameters of `check` that they are the defaults of.
_PARAMETERS = {
    "rules": "packs",
    "select": "select",
    "ignore": "ignore",
    "fail-on": "fail_on",
    "min-coverage": "min_coverage",
    "published": "published",
    "jobs": "jobs",
    "facts": "facts",
    "baseline": "baseline",
}
_PATHS = frozenset(("rules", "facts", "baseline"))
_LISTS = frozenset(("rules", "select", "ignore", "facts"))


def _read(ctx: click.Context, _: click.Parameter, value: Path | None) -> Configuration:
    """The configuration of the run; its values become the defaults of the options that are not given."""
    configuration = find_configuration(Path.cwd(), value)
    ctx.default_map = {
        parameter: _default(configuration, key)
        for key, parameter in _PARAMETERS.items()
        if key in configuration.settings
    }
    return configuration


configured = click.option(
    "--config",
    "configuration",
    metavar="FILE",
    type=click.Path(path_type=Path),
    callback=_read,
    is_eager=True,
    help="The configuration, if not the closest tieout.toml, or pyproject.toml with [tool.tieout].",
)


def _default(configuration: Configuration, key: str) -> object:
    """What the configuration gives for an option, as the option would be given.

    Raises:
        UsageError: the option cannot be that.
    """
    given = configuration.settings[key]
    if key in _LISTS:
        texts = [given] if isinstance(given, str) else given
        if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
            raise configuration.wrong(key, "is no text and no list of texts", f'such as {key} = ["..."]')
        return tuple(configuration.beside(one) if key in _PATHS else one for one in texts)
    if key == "fail-on" and given not in FAIL_ON:
        raise configuration.wrong(key, f"is {given!r}", f"allowed: {', '.join(FAIL_ON)}")
    if key == "published":
        return _day(configuration, given)
    if key == "baseline":
        if not isinstance(given, str):
            raise configuration.wrong(key, "is no path", f'such as baseline = "{BASELINE}"')
        return configuration.beside(given)
    if key == "jobs" and (type(given) is not int or given < 1):
        raise configuration.wrong(key, "is no number of processes", "such as jobs = 4")
    if key == "min-coverage" and (type(given) not in (int, Decimal) or not 0 <= given <= 100):
        raise configuration.wrong(key, "is no percentage", "such as min-coverage = 20")
    return float(given) if key == "min-coverage" else given


def _day(configuration: Configuration, given: object) -> str:
    try:
        # A time would be a day too for Python, and would say more than is meant.
        return date.fromisoformat(given if isinstance(given, str) else str(given)).isoformat()
    except ValueError as wrong:
        raise configuration.wrong("published", f"{given!s} is no day", "such as published = 2024-06-27") from wrong
