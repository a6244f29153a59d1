"""Regular expressions that are compiled when first used, as `checker.late` makes them."""

from __future__ import annotations

from checker.late import late as late
