"""The configuration of a desk: `tieout.toml`, or `[tool.tieout]` in `pyproject.toml`; the closest one counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from checker.errors import UsageError

NAME, SHARED = "tieout.toml", "pyproject.toml"
# The options of `check` that may be configured, the fact book, what may stand, and the reference tables.
KEYS = (
    "rules",
    "select",
    "ignore",
    "fail-on",
    "min-coverage",
    "published",
    "jobs",
    "facts",
    "baseline",
    "suppress",
    "references",
)


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a file configures; without a file, nothing. Relative paths in it start from the file's folder."""

    path: Path = Path()
    settings: Mapping[str, Any] = field(default_factory=dict)

    def beside(self, place: str) -> str:
        """A path of the configuration as the run can use it."""
        return str(self.path.parent / place)

    def wrong(self, key: str, cause: str, fix: str) -> UsageError:
        """The error that names the file and the key."""
        return UsageError(f"{key} {cause}", place=str(self.path), fix=fix)


def find_configuration(start: Path, config: Path | None = None) -> Configuration:
    """The configuration that counts in a folder: its own, or the closest above it, unless a file is given.

    Raises:
        UsageError: it cannot be read, or has a key that nothing is known of.
    """
    if config is not None:
        return _checked(Configuration(config, _section(config) or {}))
    for folder in (start.absolute(), *start.absolute().parents):
        for path in (folder / NAME, folder / SHARED):
            found = _section(path) if path.is_file() else None
            if found is not None:
                return _checked(Configuration(_shortest(path), found))
    return Configuration()


def refuse_unknown(configuration: Configuration, key: str, given: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Refuse a key that nothing is known of, with those that are.

    Raises:
        UsageError: there is one.
    """
    for name in given:
        if name not in allowed:
            full = f"{key}.{name}" if key else name
            raise configuration.wrong(full, "is no known key", f"allowed: {', '.join(allowed)}")


def _checked(configuration: Configuration) -> Configuration:
    refuse_unknown(configuration, "", configuration.settings, KEYS)
    return configuration


def _section(path: Path) -> dict[str, Any] | None:
    """What a file configures; nothing if it is a pyproject.toml that does not speak of Tieout."""
    try:
        content = path.read_bytes()
        if path.name == SHARED and b"tieout" not in content:
            return None
        import tomllib  # most runs have no configuration

        loaded = tomllib.loads(content.decode("utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as wrong:
        raise UsageError(
            f"cannot be read: {wrong}", place=str(path), fix="correct it, or give another --config"
        ) from wrong
    if path.name != SHARED:
        return loaded
    tools = loaded.get("tool", {})
    section = tools.get("tieout") if isinstance(tools, dict) else None
    if section is not None and not isinstance(section, dict):
        raise UsageError("tool.tieout is no table", place=str(path), fix="write [tool.tieout]")
    return section


def _shortest(path: Path) -> Path:
    """The path as it is shortest to say from where the run is."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
