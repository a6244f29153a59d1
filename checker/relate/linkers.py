"""The linkers by name: whatever the modules of this package name in their `LINKERS`."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path

from checker.relate.linker import Linker, Linkers


def _all_linkers() -> Linkers:
    found: dict[str, Linker] = {}
    for module in pkgutil.walk_packages([str(Path(__file__).parent)], "checker.relate."):
        if module.name == __name__:
            continue
        linkers: Linkers = getattr(import_module(module.name), "LINKERS", {})
        if twice := found.keys() & linkers.keys():
            raise ValueError(f"two linkers are named {', '.join(sorted(twice))}: rename that of {module.name}")
        found |= linkers
    return found


LINKERS: Linkers = _all_linkers()
